### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = په انګلېنډ، ویلز، سکاټلنډ او شمالي ایرلنډ کې A&E وړیا ده، که دلته د راتګ دلیل مو درملنه نه، بلکې بل څه و.

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = دا بیا هم جرم دی، او بیا هم ستاسو ګناه نه ده.

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = په شمالي ایرلنډ کې، باید اسناد وښایئ.

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = که څوک په جدي خطر کې وي، هغوی نورو ته ویلی شي.

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = که یو ماشوم خوندي نه وي، هغوی نورو ته ویلی شي.

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = دې شمېرې ته زنګ ووهئ او مرسته وغواړئ.

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = زنګ وهل وړیا دي.

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = د خپل نوم ویل ضروري نه دي.
