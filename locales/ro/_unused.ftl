### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = În Anglia, Țara Galilor, Scoția și Irlanda de Nord, A&E este gratuit dacă ați venit aici din alt motiv decât tratamentul.

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = Este totuși o infracțiune și tot nu este vina dumneavoastră.

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = În Irlanda de Nord, trebuie să arătați acte.

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = Au voie să spună altora dacă cineva este în pericol grav.

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = Au voie să spună altora dacă un copil nu este în siguranță.

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = Sunați la acest număr și cereți ajutor.

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = Apelul este gratuit.

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = Nu este nevoie să spuneți cum vă numiți.
