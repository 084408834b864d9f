### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = Mergeți la medic

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = Cum găsiți un medic aproape, în fiecare țară din Regatul Unit (UK).

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = GP, medic, doctor, medic de familie, cabinet, cabinet medical, înregistrare la medic, înscriere la medic, mă înscriu la doctor, lista medicului, acte, fără acte, fără pașaport, buletin, act de identitate, dovadă de adresă, fără adresă, fără locuință, număr NHS, boală, bolnav, bolnavă, mi-e rău, febră, asistentă medicală, clinică, policlinică, dispensar, centru medical, formular, consultație, programare, interpret, caut un doctor

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = Mergeți la un cabinet al medicului de familie (GP) aproape de locul unde stați și cereți să vă înregistreze. GP este un medic de familie. Cabinetul este locul unde lucrează un GP. A vă înregistra înseamnă a intra pe lista de pacienți a unui medic.

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = Această pagină este pentru dumneavoastră dacă aveți nevoie de un medic și nu știți sigur dacă aveți voie să mergeți la unul. Este și pentru o persoană care vă ajută.

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = Dacă o viață este în pericol, nu așteptați. Sunați la { $tel-999 }. Apelul este gratuit, chiar dacă nu aveți credit.

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = Regulile nu sunt aceleași în Anglia, Țara Galilor, Scoția și Irlanda de Nord. Vă rugăm să citiți partea pentru țara în care vă aflați înainte de a merge.

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = Ce să faceți

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = Găsiți un cabinet aproape. Puteți suna sau puteți merge acolo.

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = Spuneți la recepție: „I want to register with a GP” (Vreau să mă înregistrez la un medic de familie). Nu este nevoie să vă spuneți povestea acolo.

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = Spuneți ce limbă vorbiți. Cereți un interpret, dacă doriți.

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = Completați formularul. Puteți cere ajutor pentru aceasta.

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = Spuneți cum vă pot contacta în siguranță. Puteți cere să nu trimită scrisori sau SMS-uri.

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [Cardurile de arătat]({ $link1 }) spun aceste lucruri pentru dumneavoastră, în limba dumneavoastră și în engleză.

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = Dacă nu găsiți un cabinet sau nu vă puteți înregistra la unul, puteți întreba la Doctors of the World. Numărul este la sfârșit.

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = Ce puteți cere

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = Puteți cere să vă vadă o femeie sau un bărbat. Cabinetul ar trebui să încerce, dar nu este întotdeauna posibil.

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = Puteți cere un însoțitor la examinare (chaperone). Este încă o persoană, cu pregătire, care stă cu dumneavoastră. Puteți și să refuzați.

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = Cereți un interpret profesionist. Nu ar trebui să facă acest lucru un prieten, o rudă sau un copil.

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = Puteți cere să vorbiți cu medicul între patru ochi.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = Ce rămâne confidențial

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = Ce îi spuneți unui medic rămâne confidențial. Numai cei care vă tratează au voie să știe, în afară de trei cazuri:

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = Dumneavoastră sau altă persoană sunteți în pericol grav.

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = Un copil este în pericol.

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = Un tribunal îi ordonă medicului să spună.

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = Puteți întreba mai întâi: „Cine va afla ce vă spun?” Apoi alegeți ce să spuneți.

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = Cu formularul este altfel în Irlanda de Nord. Acolo, statutul dumneavoastră de imigrare poate fi verificat la Home Office. Home Office este biroul guvernului pentru imigrație.

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = Dacă vă refuză

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = Nu este vina dumneavoastră dacă vă refuză. Puteți face următoarele:

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = În Anglia, Scoția și Irlanda de Nord, cereți motivul în scris.

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = Întrebați la alt cabinet.

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = Sunați la Doctors of the World UK. Organizația ajută persoanele care nu se pot înregistra.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = În Anglia

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = În Anglia, oricine se poate înregistra la un GP și poate merge la un GP sau la o asistentă medicală. Este gratuit. Cetățenia și statutul dumneavoastră de imigrare nu contează. Acest lucru este valabil și pentru persoanele cărora li s-a refuzat azilul și pentru persoanele fără acte.

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **Acte.** Cabinetul poate cere un act de identitate, o dovadă de adresă sau acte de imigrare. Nu are voie să vă refuze numai pentru că nu le puteți arăta.

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **Număr NHS.** Nu aveți nevoie de el.

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **Adresă.** Dacă nu aveți o adresă stabilă sau sigură, puteți folosi una temporară. Puteți folosi și adresa unui prieten, a unui centru de zi sau a cabinetului.

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **Formular.** Vă puteți înregistra [pe site-ul NHS]({ $link1 }) sau pe hârtie. Formularul pe hârtie se numește { $gp-form }.

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **Ajutor cu formularul.** Dacă nimeni nu vă poate ajuta, cereți cabinetului să programeze un interpret pentru aceasta.

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **Interpret.** Cabinetul trebuie să vă asigure un interpret dacă aveți nevoie. Este gratuit. Nu ar trebui să fie nevoie să veniți cu interpretul dumneavoastră.

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **Un card de arătat.** Puteți tipări [un card despre dreptul dumneavoastră la îngrijirea sănătății]({ $link1 }).

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = Pentru Home Office există o regulă separată. În Anglia, un cabinet GP nu are obligația să îi dea informații despre dumneavoastră. Excepțiile sunt un ordin al tribunalului, un pericol pentru sănătatea publică sau o infracțiune foarte gravă.

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = Există puține motive corecte pentru a vă refuza. Poate că lista este închisă pentru pacienți noi sau poate că locuiți în afara zonei. Cabinetul trebuie să vă dea motivul în scris.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = Puteți primi în continuare îngrijire de urgență dacă vă refuză sau dacă nu aveți înregistrare nicăieri. Un cabinet din zonă trebuie să vă trateze gratuit timp de cel mult { $gp-urgent-14 }.

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = Puteți face o reclamație la conducerea cabinetului (practice manager). Dacă nu vi se pare sigur, faceți reclamația la integrated care board. Acesta este biroul NHS pentru zona dumneavoastră. Alegeți unul dintre cele două, nu amândouă.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = În Țara Galilor

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = Dacă lista unui cabinet este deschisă, acesta trebuie să vă primească, în afară de cazul în care are temei să refuze. Altcineva poate face cererea pentru dumneavoastră. Nu este nevoie să locuiți în zona lui.

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = Guvernul Țării Galilor spune că nu aveți nevoie de dovadă de adresă. Cabinetul poate cere un act de identitate. Este de ajuns un card de înregistrare pentru azil (ARC) sau o scrisoare de la Home Office.

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = Dacă nu aveți nici un astfel de card, nici o scrisoare, puteți totuși cere înregistrarea.

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = Nu toată lumea înțelege la fel regulile din Țara Galilor. Dacă nu locuiți aici în mod obișnuit, un cabinet poate crede că are dreptul să aleagă dacă vă primește. Vă rugăm să întrebați.

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = Cereți un interpret. Guvernul Țării Galilor are un mod stabilit de a asigura unul. Acesta cuprinde GP, farmaciile, dentiștii, îngrijirea de urgență și sănătatea mintală.

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = Dacă vă refuză, contactați health board. Acesta conduce îngrijirea sănătății din zona dumneavoastră. [Llais]({ $link1 }) vă ajută cu o reclamație. Este gratuit, este independent și are interpreți.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = În Scoția

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = În Scoția, oricine se poate înregistra la un GP. Este gratuit. Acest lucru este valabil și pentru persoanele cărora li s-a refuzat azilul și pentru persoanele cu „no recourse to public funds”. Aceste cuvinte înseamnă că nu aveți voie să primiți cele mai multe ajutoare sociale.

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = Nu aveți nevoie de acte. Lipsa unui act de identitate sau a unei dovezi de adresă nu este un motiv corect de refuz sau de întârziere.

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = Scoția dă fiecărui pacient un număr, numit { $gp-scot-chi }. Așteptarea acestui număr nu ar trebui să vă oprească îngrijirea.

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = Aveți dreptul la un interpret pentru îngrijirea NHS.

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = Dacă un cabinet vă refuză, ar trebui să vă scrie și să vă spună motivul. Motivul nu poate fi rasa, sexul, religia, dizabilitatea sau boala dumneavoastră. O organizație caritabilă sau primăria (council) poate face cererea pentru dumneavoastră.

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = Un cabinet trebuie totuși să vă dea îngrijire de urgență sau îngrijire care nu poate aștepta. După aceea, trebuie să vă îngrijească timp de { $gp-scot-urgent }.

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = Puteți face mai întâi o reclamație la cabinet. Acest serviciu vă ajută gratuit:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = În Irlanda de Nord

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = Vă rugăm să citiți acest lucru înainte de a completa un formular. În Irlanda de Nord vi se cer acte. Statutul dumneavoastră de imigrare poate fi verificat la Home Office, iar informațiile sunt date și altor instituții. Un formular fără actele potrivite poate să nu fie luat în lucru.

# English: You can get advice first:
you-can-get-advice-first-j3r4me = Puteți cere sfaturi mai întâi:

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = Îngrijirea la GP este gratuită pentru persoanele care au cerut azil, chiar dacă cererea a fost respinsă. Este gratuită pentru persoanele refugiate și pentru persoanele identificate după regula privind traficul.

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = Regula privind traficul este despre persoanele pe care alții le-au controlat și le-au folosit. Întrebați la Law Centre dacă se aplică în cazul dumneavoastră.

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = Este posibil ca alte persoane să trebuiască să plătească pentru un GP, în afară de cazurile de urgență.

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = Formularul este { $gp-ni-form }. [Formularele]({ $link1 }) există și în alte câteva limbi. Dați formularul la cabinetul pe care îl alegeți.

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = Interpretul este gratuit. Prin lege, aveți dreptul la ajutor profesionist cu limba.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = Un cabinet vă poate refuza numai din trei motive. Lista lui este închisă cu aprobare, locuiți în afara zonei lui sau v-a scos de pe listă înainte. Trebuie să vă dea motivul în scris.

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Patient and Client Council vă ajută gratuit cu o reclamație:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Unde să sunați

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = Nu este nevoie să faceți asta fără ajutor. Oamenii care răspund sunt acolo ca să vă ajute.

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [Aflați ce este gratuit]({ $link1 }) sau [primiți ajutor acum]({ $link2 }).
