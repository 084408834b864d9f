### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = Îngrijirea sănătății și drepturile dumneavoastră

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = Începeți aici. Ce puteți cere și cine vă poate ajuta acum.

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = început, de unde încep, pagina de început, pagina principală, drepturi, drepturile mele, ce drepturi am, sănătate, îngrijirea sănătății, îngrijire medicală, ajutor, ajutor rapid, ajutor acum, ajutor medical, doctor, medic, spital, gratuit, fără acte, fără bani, străin, migrant, NHS, Marea Britanie, Regatul Unit, UK, Anglia, Scoția, Țara Galilor, Irlanda de Nord

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = Alegeți de ce aveți nevoie astăzi:

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [Am nevoie de ajutor acum]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [Vreau să merg la medic]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [Mă simt rău sau nu pot dormi]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [Vreau să știu ce este gratuit]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [Vreau să arăt în engleză de ce am nevoie]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = Acest ghid este pentru persoanele care au nevoie de îngrijirea sănătății în Regatul Unit (UK). Poate nu știți sigur ce puteți cere. Poate sunteți aici de puțin timp. Poate nu aveți acte. Poate cineva v-a tratat rău. Nimic din toate acestea nu este vina dumneavoastră și puteți cere în continuare îngrijire.

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = Este și pentru o persoană care vă ajută. Puteți citi cât de mult sau cât de puțin doriți.

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = Ajutor rapid

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = Dacă o viață este în pericol, sunați la { $tel-999 }. Apelul este gratuit, chiar dacă nu aveți credit.

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = Dacă simțiți că v-ați putea face rău:

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = În Anglia, sunați la { $mh-111-eng } și alegeți opțiunea pentru sănătate mintală (mental health).

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = În Țara Galilor, sunați la { $mh-111-wales } și apăsați 2.

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = În Scoția, sunați la { $mh-111-scot } și alegeți opțiunea pentru sănătate mintală (mental health).

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = În Irlanda de Nord, sunați la { $mh-lifeline }. Este gratuit.

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = Dacă cineva vă controlează sau vă face rău, puteți suna la { $tel-msh }. Apelul este gratuit și confidențial: ce spuneți rămâne între dumneavoastră și ei. Nu este nevoie să vă dați numele. Pot aduce la apel un interpret.

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = Trei lucruri de știut

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = Puteți cere un medic

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = În Anglia și Scoția, oricine poate avea un GP, gratuit. GP este un medic de familie. Este așa chiar dacă nu aveți acte.

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = În Țara Galilor și Irlanda de Nord, regulile sunt diferite. În Irlanda de Nord vi se cer acte, iar Home Office poate fi întrebat despre dumneavoastră. [Citiți acest lucru înainte de a merge]({ $link1 }).

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = Îngrijirea de urgență este gratuită la început

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = În Anglia, Țara Galilor și Scoția, îngrijirea la secția de primiri urgențe (A&E) este gratuită. În Irlanda de Nord, este gratuită dacă nu ați călătorit aici pentru ea. În Anglia, Scoția și Irlanda de Nord, este posibil să trebuiască să plătiți dacă apoi rămâneți în spital. În Țara Galilor, întrebați cât costă șederea. [Vedeți ce este gratuit pentru dumneavoastră]({ $link1 }).

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = Ce spuneți rămâne confidențial

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = Ce îi spuneți unui medic rămâne confidențial. Numai cei care vă tratează au voie să știe. Un medic poate spune altora dacă cineva este în pericol grav sau dacă un copil este în pericol. Și un tribunal poate ordona acest lucru.

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = Puteți cere un interpret. În Anglia și Irlanda de Nord este gratuit. În Scoția este dreptul dumneavoastră. În Țara Galilor, guvernul a stabilit cum se asigură un interpret.

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = Țara în care vă aflați

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = Regatul Unit (UK) are patru țări, iar regulile lor nu sunt aceleași. Pe fiecare pagină puteți alege Anglia, Țara Galilor, Scoția sau Irlanda de Nord. Dacă nu știți în care dintre ele vă aflați, puteți întreba persoana la care sunați.

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = În siguranță cât timp citiți

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = Dacă cineva s-ar putea uita în telefonul dumneavoastră, gândiți-vă să folosiți altul. O pagină pe care ați deschis-o poate rămâne în istoricul telefonului. Dumneavoastră alegeți când citiți și când vă opriți.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Unde să sunați

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = Dacă vreți să vorbiți, Samaritans ascultă, despre orice ar fi vorba:

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = Puteți păstra [numere pe un mic card]({ $link1 }), fără nume.
