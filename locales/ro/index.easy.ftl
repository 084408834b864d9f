### Page: Health care and your rights   (content/index.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = Îngrijirea sănătății și drepturile dumneavoastră

# English: Start here. What you can ask for, and who can help you.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-4wwzj7 = Începeți aici. Ce puteți cere și cine vă poate ajuta.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = Sunați la { $tel-999 } dacă o viață este în pericol.

# English: This guide helps you get health care.
# This is Easy Read: one short sentence beside a picture.
this-guide-helps-you-get-5ms3a4 = Acest ghid vă ajută să primiți îngrijirea sănătății.

# English: Each of the 4 nations has its own rules.
# This is Easy Read: one short sentence beside a picture.
each-of-the-4-nations-c9z4j3 = Fiecare dintre cele 4 țări are regulile ei.

# English: If someone hurt you, it is not your fault.
# This is Easy Read: one short sentence beside a picture.
if-someone-hurt-you-it-b4nsus = Dacă cineva v-a făcut rău, nu este vina dumneavoastră.

# English: You choose what you read and what you do.
# This is Easy Read: one short sentence beside a picture.
you-choose-what-you-read-t5swfr = Dumneavoastră alegeți ce citiți și ce faceți.

## Section: What do you need today?

# English: What do you need today?
# This is a heading.
what-do-you-need-today-se42qh = De ce aveți nevoie astăzi?

# English: [Get help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
get-help-now-fdtg93 = [Primiți ajutor acum]({ $link1 })

# English: [See a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
see-a-doctor-zzxjtm = [Mergeți la medic]({ $link1 })

# English: [Get help with how you feel]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
get-help-with-how-you-u7k47v = [Primiți ajutor când vă este greu]({ $link1 })

# English: [Find out what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
find-out-what-is-free-smrrtz = [Aflați ce este gratuit]({ $link1 })

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = Ce puteți cere?

# English: In England and Scotland, anyone can have a free family doctor.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-anyone-8awsth = În Anglia și Scoția, oricine poate avea gratuit un medic de familie.

# English: In Wales and Northern Ireland, [read the rules]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
in-wales-and-northern-ireland-62sxr7 = În Țara Galilor și Irlanda de Nord, [citiți regulile]({ $link1 }) mai întâi.

## Section: Do you need urgent care?

# English: Do you need urgent care?
# This is a heading.
do-you-need-urgent-care-pt5ut6 = Aveți nevoie de îngrijire de urgență?

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = În Anglia, Țara Galilor și Scoția, la **A&E** vă tratează gratuit.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** este partea din spital pentru urgențe.

# English: Northern Ireland: A&E is free if you did not travel for it.
# This is Easy Read: one short sentence beside a picture.
northern-ireland-a-e-is-8hvdme = Irlanda de Nord: la A&E este gratuit dacă nu ați călătorit pentru asta.

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = În Anglia, Scoția și Irlanda de Nord, șederea în spital poate costa bani.

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = În Țara Galilor, întrebați cât costă șederea în spital.

## Section: Who knows what you say?

# English: Who knows what you say?
# This is a heading.
who-knows-what-you-say-9779gq = Cine știe ce spuneți?

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = Medicii nu spun altora ce le spuneți.

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-b993u8 = Au voie să spună altora dacă cineva este în pericol grav.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = Au voie să spună altora dacă un copil nu este în siguranță.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = Trebuie să spună altora dacă un tribunal ordonă asta.

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
do-you-speak-another-language-x583ts = Vorbiți altă limbă?

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = Puteți cere un **interpret**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = Un **interpret** spune cuvintele dumneavoastră în altă limbă.

# English: In England and Northern Ireland, the interpreter is free.
# This is Easy Read: one short sentence beside a picture.
in-england-and-northern-ireland-mjzu2y = În Anglia și Irlanda de Nord, interpretul este gratuit.

# English: In Scotland, an interpreter is your right.
# This is Easy Read: one short sentence beside a picture.
in-scotland-an-interpreter-is-c65ksw = În Scoția, interpretul este dreptul dumneavoastră.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = Este telefonul dumneavoastră sigur?

# English: If someone looks at your phone, you can use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-looks-at-your-hnsw38 = Dacă cineva se uită în telefonul dumneavoastră, puteți folosi alt telefon.

# English: Pages you open can stay on the phone.
# This is Easy Read: one short sentence beside a picture.
pages-you-open-can-stay-udrg6p = Paginile pe care le deschideți pot rămâne în telefon.

## Section: Do you want to talk?

# English: Do you want to talk?
# This is a heading.
do-you-want-to-talk-gwverv = Vreți să vorbiți?

# English: You can call people who listen.
# This is Easy Read: one short sentence beside a picture.
you-can-call-people-who-f9g9j8 = Puteți suna la oameni care ascultă.

# English: If someone controls you, call { $tel-msh } for free.
# This is Easy Read: one short sentence beside a picture.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-call-5nspnf = Dacă cineva vă controlează, sunați gratuit la { $tel-msh }.

# English: You do not have to say your name.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rehwq9 = Nu este nevoie să spuneți cum vă numiți.
