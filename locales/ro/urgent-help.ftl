### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = Ajutor de urgență

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = Unde să sunați acum, în fiecare țară din Regatul Unit (UK).

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = urgență, urgențe, ambulanță, salvare, poliție, pericol, sunt în pericol, linie de asistență, număr de urgență, criză, sinucidere, suicid, vreau să mor, vreau să mă omor, gânduri de sinucidere, autovătămare, mă tai, cineva îmi face rău, mă bate, bătaie, violență, violență domestică, violență în familie, abuz, soțul mă bate, viol, abuz sexual, căsătorie forțată, mi-e frică, vreau să fug, nu pot vorbi, limbajul semnelor, surd, Childline, spital, A&E, UPU, sângerare, durere în piept, supradoză, ajutor

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = Dacă o viață este în pericol, sunați acum:

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = Spuneți „ambulance” (ambulanță) sau „police” (poliție). Apelul este gratuit, chiar dacă nu aveți credit. Puteți merge și la secția de primiri urgențe (A&E) a celui mai apropiat spital.

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = Această pagină este pentru dumneavoastră dacă sunteți în pericol. Este pentru dumneavoastră dacă cineva vă face rău sau vă controlează ori dacă v-ați putea face rău. Este și pentru o persoană care este cu dumneavoastră.

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = Dacă nu puteți vorbi

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = De pe un telefon mobil, puteți cere ajutor fără niciun cuvânt:

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = Sunați la { $tel-999 } și ascultați.

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = Tușiți sau bateți ușor în telefon, dacă puteți.

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = Apăsați 55 când vi se cere. Dacă nu apăsați, apelul se încheie.

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = Acest lucru nu îi spune poliției unde sunteți.

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = Puteți trimite și un SMS la { $tel-sms }. Trebuie să vă înregistrați telefonul înainte de a avea nevoie de ajutor. Pentru aceasta, trimiteți un SMS cu cuvântul „register” la același număr și răspundeți „yes”. SMS-urile dumneavoastră rămân în telefon.

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = Dacă folosiți limbajul semnelor britanic (British Sign Language), puteți face un apel video prin { $tel-999-bsl }. Prin telefon cu text (text relay), formați { $tel-relay }.

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = Dacă simțiți că v-ați putea face rău

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = Poate aveți gânduri să vă încheiați viața. Viața dumneavoastră contează și puteți vorbi cu cineva acum. Țara în care sunteți are numărul ei: căutați mai jos. Aceste două numere sunt pentru tot Regatul Unit (UK).

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans ascultă, despre orice ar fi vorba:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = Dacă preferați să scrieți, trimiteți un SMS cu cuvântul SHOUT. Mesajul rămâne în telefon.

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = Dacă cineva vă controlează sau vă face rău

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = Sunați la această linie de asistență, chiar dacă nu știți sigur. Este gratuită și confidențială: ce spuneți rămâne între dumneavoastră și ei. Nu este nevoie să vă dați numele. Le spun altora numai cu acordul dumneavoastră, în afară de cazul în care o viață sau un copil este în pericol.

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = Poliția: ce să știți mai întâi

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = Dacă o viață este în pericol, { $tel-999 } este numărul potrivit pentru oricine.

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = Dacă sunteți o persoană adultă și nimeni nu este în pericol acum, dumneavoastră alegeți dacă vorbiți cu poliția. Copiii sunt întotdeauna protejați.

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = Nu există o barieră între poliție și Home Office (Ministerul de Interne), biroul guvernului pentru imigrație. În Anglia și Țara Galilor, fiecare forță de poliție a transmis mai departe datele unor persoane care au suferit violență domestică. De aceea, dacă puteți aștepta în siguranță, întrebați mai întâi un avocat sau o linie de asistență.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = În Anglia și Țara Galilor, poliția poate spune către Home Office informații despre dumneavoastră. Nu am confirmat regula din Scoția sau din Irlanda de Nord.

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = Numărul poliției când nu este o urgență este { $tel-101 }.

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = Dacă aveți sub 19 ani

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = Nu ați greșit cu nimic. Puteți suna la Childline despre orice:

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = În Anglia

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = Dacă simțiți că v-ați putea face rău, sunați și alegeți opțiunea pentru sănătate mintală (mental health):

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = Dacă aveți nevoie de interpret, spuneți în engleză ce limbă doriți:

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = Dacă vă face rău partenerul, partenera sau familia:

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = Pentru viol sau abuz sexual, de la 16 ani:

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = Ca să întrebați despre o locuință protejată și sprijin, dacă cineva v-a folosit pentru muncă, sex sau infracțiuni:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = În Țara Galilor

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = Dacă simțiți că v-ați putea face rău, sunați și apoi apăsați 2:

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = Pentru violență acasă, violență sexuală sau trafic de ființe umane:

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = Prin SMS. Mesajul rămâne în telefon:

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = Pentru persoane de culoare, din minorități etnice și migranți:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = În Scoția

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = Ca să vorbiți când vă simțiți rău sufletește, de la 16 ani. Puteți cere să vorbiți cu un bărbat sau cu o femeie:

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = Pentru violență acasă sau căsătorie forțată:

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = Prin SMS sau WhatsApp. Un mesaj rămâne în telefon:

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = Pentru viol sau abuz sexual, de la 13 ani. Ei nu pot vedea numărul dumneavoastră:

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = Pentru femei peste 18 ani pe care cineva le-a traficat pentru sex. Trafic înseamnă că cineva v-a controlat și v-a folosit pentru bani:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = În Irlanda de Nord

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = Dacă simțiți că v-ați putea face rău:

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = Pentru violență acasă sau abuz sexual. Este pentru toate vârstele, pentru femei și bărbați:

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = După apel

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = Și un apel gratuit apare în lista de apeluri din telefon. Puteți șterge numai acel apel. Puteți folosi și telefonul unei persoane în care aveți încredere.

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = Nu vă bazați pe faptul că un apel nu apare pe factură.

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [Numere de purtat cu dumneavoastră]({ $link1 }) este un mic card cu numere și fără nume.

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = Când sunteți în siguranță, puteți [merge la medic]({ $link1 }) sau [primi ajutor când vă este greu]({ $link2 }).

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = Unde să sunați dacă nu știți sigur

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = Dacă o viață este în pericol, sunați la { $tel-999 }. Dacă nu este, sunați la { $tel-msh } sau { $mh-samaritans } și întrebați. Nicio întrebare nu este prea mică.
