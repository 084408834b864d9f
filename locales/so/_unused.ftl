### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = Gudaha England, Wales, Iskotland iyo Waqooyiga Ayrlaan, A&E waa lacag la'aan haddii aad halkan u timid sabab kale oo aan daaweyn ahayn.

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = Weli waa dambi qof kale galay, welina khaladkaaga ma aha.

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = Gudaha Waqooyiga Ayrlaan, waa inaad waraaqo tustaa.

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = Dad kale way u sheegi karaan haddii qof khatar weyn ku jiro.

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = Dad kale way u sheegi karaan haddii ilmo aanu ammaan ahayn.

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = Wac lambarkan oo caawimo weydiiso.

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = Wicitaanku waa lacag la'aan.

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = Khasab kuma aha inaad magacaaga sheegto.
