### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = W Anglii, Walii, Szkocji i Irlandii Północnej A&E jest bezpłatne, jeśli celem twojego przyjazdu było coś innego niż leczenie.

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = To nadal przestępstwo i nadal nie twoja wina.

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = W Irlandii Północnej trzeba pokazać dokumenty.

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = Mogą powiedzieć innym, jeśli komuś grozi poważne niebezpieczeństwo.

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = Mogą powiedzieć innym, jeśli dziecko nie jest bezpieczne.

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = Zadzwoń pod ten numer i poproś o pomoc.

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = Połączenie jest bezpłatne.

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = Nie musisz mówić, jak się nazywasz.
