### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = Vizita te mjeku

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = Si të gjeni një mjek afër jush, në çdo vend të Mbretërisë së Bashkuar.

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = mjek, doktor, doktori, mjek familjeje, mjeku i familjes, GP, klinikë, klinika, ambulancë, mjek afër, gjej mjek, dua mjek, infermiere, infermier, qendër shëndetësore, poliklinikë, regjistrim, regjistrohem, regjistrohem te mjeku, lista e mjekut, sëmurë, jam sëmurë, sëmundje, temperaturë, ethe, dhimbje, kollë, ilaçe, barna, recetë, vizitë, kontroll, formular, dokumente, letra, pa letra, pa pasaportë, pasaportë, letërnjoftim, kartë identiteti, ID, adresë, pa adresë, vërtetim adrese, pa shtëpi, i pastrehë, numri i NHS-së, NHS number

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = Shkoni te një klinikë e mjekut të familjes (GP) afër vendit ku qëndroni dhe kërkoni të regjistroheni te mjeku. GP është mjeku i familjes. Klinika, në anglisht „surgery“, është vendi ku punon mjeku i familjes. Të regjistrohesh do të thotë të hysh në listën e një mjeku.

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = Kjo faqe është për ju nëse keni nevojë për mjek dhe nuk e dini me siguri nëse ju lejohet të shkoni te mjeku. Është edhe për personin që ju ndihmon.

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = Nëse një jetë është në rrezik, mos prisni. Telefononi { $tel-999 }. Telefonata është falas, edhe kur nuk keni kredi.

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = Rregullat nuk janë të njëjta në Angli, në Uells, në Skoci dhe në Irlandën e Veriut. Ju lutemi lexoni pjesën për vendin ku jeni përpara se të shkoni.

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = Çfarë të bëni

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = Gjeni një klinikë afër jush. Mund të telefononi ose mund të shkoni atje.

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = Thuajini personit në recepsion: „Dua të regjistrohem te një mjek familjeje (GP).“ Atje nuk keni nevojë ta tregoni historinë tuaj.

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = Thoni cilën gjuhë flisni. Kërkoni një përkthyes nëse dëshironi.

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = Plotësoni formularin. Mund të kërkoni ndihmë për këtë.

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = Thoni si mund t'ju kontaktojnë pa rrezik. Mund t'u kërkoni të mos ju dërgojnë letra ose mesazhe.

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [Kartat për t'i treguar]({ $link1 }) e thonë këtë për ju, në gjuhën tuaj dhe në anglisht.

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = Nëse nuk gjeni dot një klinikë ose nuk regjistroheni dot në të, mund të pyesni Doctors of the World. Numri i tyre është në fund.

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = Çfarë mund të kërkoni

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = Mund të kërkoni që t'ju vizitojë një grua ose një burrë. Klinika duhet të përpiqet, por kjo nuk është gjithmonë e mundur.

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = Mund të kërkoni një person shoqërues gjatë vizitës (chaperone). Ky është një person tjetër i trajnuar që qëndron me ju. Mund edhe të thoni se nuk doni person shoqërues.

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = Kërkoni një përkthyes profesionist. Këtë nuk duhet ta bëjë një shok a shoqe, një i afërm ose një fëmijë.

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = Mund të kërkoni të flisni me mjekun pa njerëz të tjerë.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = Çfarë mbetet private

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = Ajo që i thoni mjekut mbetet private. Atë mund ta dinë vetëm njerëzit që ju mjekojnë, përveç në tri raste:

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = Ju ose një person tjetër është në rrezik të madh.

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = Një fëmijë rrezikohet.

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = Një gjykatë e urdhëron mjekun ta tregojë.

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = Mund të pyesni më parë: „Kush do ta shohë atë që ju them?“ Pastaj ju zgjidhni çfarë të thoni.

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = Në Irlandën e Veriut, me formularin është ndryshe. Atje statusi juaj i emigracionit mund të kontrollohet me Ministrinë e Brendshme (Home Office). Home Office është zyra e qeverisë për emigracionin.

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = Nëse ju thonë jo

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = Nuk është faji juaj nëse ju refuzojnë. Mund t'i bëni këto gjëra:

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = Në Angli, në Skoci dhe në Irlandën e Veriut, kërkoni arsyen me shkrim.

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = Pyesni një klinikë tjetër.

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = Telefononi Doctors of the World UK. Kjo organizatë ndihmon njerëzit që nuk mund të regjistrohen.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Në Angli

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = Në Angli, kushdo mund të regjistrohet te një mjek familjeje (GP) dhe të vizitohet nga mjeku i familjes, nga një infermiere ose nga një infermier. Është falas. Kombësia dhe statusi juaj i emigracionit nuk kanë rëndësi. Kjo vlen edhe për njerëzit që u është refuzuar kërkesa për azil dhe për njerëzit pa dokumente.

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **Dokumentet.** Klinika mund t'ju kërkojë dokument identifikimi, vërtetim adrese ose dokumente emigracioni. Asaj nuk i lejohet t'ju refuzojë vetëm sepse nuk mund t'i tregoni ato.

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **Numri i NHS-së.** Nuk keni nevojë për një numër të tillë.

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **Adresa.** Nëse nuk keni adresë të përhershme ose të sigurt, mund të përdorni një adresë të përkohshme. Mund të përdorni edhe adresën e një shoku ose shoqeje, të një qendre ditore ose të klinikës.

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **Formulari.** Mund të regjistroheni [në sajtin e NHS-së]({ $link1 }) ose me letër. Formulari në letër quhet { $gp-form }.

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **Ndihmë me formularin.** Nëse askush nuk mund t'ju ndihmojë, kërkojini klinikës të caktojë një përkthyes për këtë.

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **Përkthyesi.** Klinika është e detyruar ta gjejë një përkthyes nëse keni nevojë. Është falas. Nuk duhet t'ju kërkohet ta sillni vetë.

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **Një kartë për ta treguar.** Mund të printoni [një kartë për të drejtën tuaj për kujdes shëndetësor]({ $link1 }).

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = Për Ministrinë e Brendshme (Home Office) ka një rregull më vete. Në Angli, klinika e mjekut të familjes nuk është e detyruar t'i japë kësaj ministrie informacion për ju. Përjashtimet janë një urdhër gjykate, një rrezik për shëndetin publik ose një krim shumë i rëndë.

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = Ka pak arsye të drejta për t'ju refuzuar. Lista mund të jetë e mbyllur për pacientë të rinj, ose ju mund të jetoni jashtë zonës. Klinika është e detyruar t'jua japë arsyen e saj me shkrim.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = Ju mund të merrni gjithsesi kujdes urgjent nëse ju kanë refuzuar, ose nëse nuk jeni në listën e asnjë mjeku. Një klinikë në zonë është e detyruar t'ju mjekojë falas deri në { $gp-urgent-14 }.

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = Mund të ankoheni te personi që drejton klinikën (practice manager). Nëse kjo ju duket e rrezikshme, ankohuni te bordi i integruar i kujdesit (integrated care board). Kjo është zyra e NHS-së për zonën tuaj. Zgjidhni njërin nga të dy, jo të dy.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Në Uells

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = Nëse lista e një klinike është e hapur, klinika është e detyruar t'ju pranojë, përveç kur ka një arsye të vlefshme për t'ju refuzuar. Kërkesën mund ta bëjë dikush tjetër për ju. Nuk është e nevojshme të jetoni në zonën e saj.

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = Qeveria e Uellsit thotë se nuk keni nevojë për vërtetim adrese. Klinika mund t'ju kërkojë dokument identifikimi. Mjafton karta e regjistrimit të azilit (ARC) ose një letër nga Ministria e Brendshme (Home Office).

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = Nëse nuk keni një kartë të tillë dhe as letër, mund të kërkoni gjithsesi të regjistroheni te mjeku.

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = Në Uells, jo të gjithë i kuptojnë rregullat njësoj. Nëse zakonisht nuk jetoni këtu, një klinikë mund të mendojë se ka të drejtë të zgjedhë nëse ju pranon. Ju lutemi pyesni.

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = Kërkoni një përkthyes. Qeveria e Uellsit ka një mënyrë të caktuar për ta siguruar atë. Ajo vlen për mjekët e familjes (GP), farmacitë, dentistët, kujdesin urgjent dhe shëndetin mendor.

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = Nëse ju refuzojnë, kontaktoni bordin shëndetësor (health board). Ai drejton kujdesin shëndetësor në zonën tuaj. [Llais]({ $link1 }) ju ndihmon të ankoheni. Është falas, është i pavarur dhe ka përkthyes.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Në Skoci

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = Në Skoci, kushdo mund të regjistrohet te një mjek familjeje (GP). Është falas. Kjo vlen edhe për njerëzit që u është refuzuar kërkesa për azil dhe për njerëzit me „no recourse to public funds“ (pa të drejtë për fonde publike). Këto fjalë do të thonë se nuk ju lejohet të merrni shumicën e ndihmave sociale.

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = Nuk keni nevojë për dokumente. Mungesa e dokumentit të identifikimit ose e vërtetimit të adresës nuk është arsye e drejtë për t'ju refuzuar ose për t'ju vonuar.

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = Skocia i jep çdo pacienti një numër, që quhet { $gp-scot-chi }. Pritja e këtij numri nuk duhet ta ndalojë kujdesin për ju.

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = Përkthyesi për kujdesin e NHS-së është e drejta juaj.

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = Nëse një klinikë ju refuzon, ajo duhet t'ju shkruajë arsyen e saj. Arsyeja nuk duhet të jetë raca, gjinia, feja, aftësia e kufizuar ose sëmundja juaj. Një organizatë bamirëse ose bashkia (council) mund ta bëjë kërkesën për ju.

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = Klinika është gjithsesi e detyruar t'ju japë kujdes në raste urgjente, ose kujdes që nuk mund të presë. Pas kësaj, ajo është e detyruar të kujdeset për ju për { $gp-scot-urgent }.

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = Mund të ankoheni së pari te klinika. Ky shërbim ju ndihmon falas:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Në Irlandën e Veriut

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = Ju lutemi lexoni këtë përpara se të plotësoni një formular. Në Irlandën e Veriut ju kërkohen dokumente. Statusi juaj i emigracionit mund të kontrollohet me Ministrinë e Brendshme (Home Office), dhe informacioni u jepet edhe organeve të tjera. Një formular pa dokumentet e duhura mund të mos shqyrtohet.

# English: You can get advice first:
you-can-get-advice-first-j3r4me = Mund të merrni këshillë më parë:

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = Kujdesi te mjeku i familjes (GP) është falas për njerëzit që kanë kërkuar azil, edhe kur u është refuzuar. Është falas për refugjatët dhe për njerëzit e identifikuar sipas rregullit për trafikimin.

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = Rregulli për trafikimin është për njerëzit që janë kontrolluar dhe shfrytëzuar nga të tjerët. Pyesni Law Centre nëse ky rregull vlen për ju.

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = Njerëzve të tjerë mund t'u duhet të paguajnë për mjekun e familjes (GP), përveç në raste urgjente.

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = Formulari është { $gp-ni-form }. [Formularët]({ $link1 }) gjenden edhe në disa gjuhë të tjera. Formularin ia jepni klinikës që zgjidhni ju.

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = Përkthyesi është falas. Ndihma profesionale për gjuhën është e drejta juaj me ligj.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = Klinika mund t'ju refuzojë vetëm për tri arsye. Lista e saj është e mbyllur me miratim, ju jetoni jashtë zonës së saj, ose ajo ju ka hequr nga lista më parë. Ajo është e detyruar ta japë arsyen e saj me shkrim.

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Patient and Client Council ju ndihmon falas me një ankesë:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Kujt t'i telefononi

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = Nuk është e nevojshme t'i bëni këto pa ndihmë. Njerëzit që përgjigjen janë aty për t'ju ndihmuar.

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [Mësoni çfarë është falas]({ $link1 }) ose [merrni ndihmë tani]({ $link2 }).
