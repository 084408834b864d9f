### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = Pilna pomoc

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = Gdzie zadzwonić teraz, w każdej części UK.

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = nagły przypadek, nagły wypadek, karetka, pogotowie, policja, niebezpieczeństwo, zagrożenie, infolinia, telefon zaufania, numer alarmowy, kryzys, samobójstwo, myśli samobójcze, chcę umrzeć, chcę się zabić, nie chcę żyć, samookaleczenie, tnę się, ktoś mnie krzywdzi, ktoś mnie bije, bicie, pobicie, mąż mnie bije, przemoc, przemoc domowa, przemoc w rodzinie, gwałt, molestowanie, przymusowe małżeństwo, boję się, uciec, ucieczka, nie mogę mówić, język migowy, osoba głucha, Childline, krwawienie, ból w klatce piersiowej, przedawkowanie, szpital, SOR, A&E, ratunku, pomocy

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = Jeśli życie jest zagrożone, zadzwoń teraz:

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = Powiedz „ambulance” (karetka) albo „police” (policja). Połączenie jest bezpłatne, nawet bez środków na koncie telefonu. Możesz też pójść na Szpitalny Oddział Ratunkowy (A&E) w najbliższym szpitalu.

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = Ta strona jest dla ciebie, jeśli grozi ci niebezpieczeństwo. Jest dla ciebie, jeśli ktoś cię krzywdzi lub kontroluje, albo jeśli możesz zrobić sobie krzywdę. Jest też dla osoby, która jest z tobą.

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = Jeśli nie możesz mówić

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = Z telefonu komórkowego możesz poprosić o pomoc bez słowa:

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = Zadzwoń pod { $tel-999 } i słuchaj.

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = Jeśli możesz, zakaszl albo stuknij w telefon.

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = Naciśnij 55, kiedy o to poproszą. Jeśli tego nie naciśniesz, połączenie się skończy.

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = To nie mówi policji, gdzie jesteś.

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = Możesz też wysłać SMS na { $tel-sms }. Telefon trzeba zarejestrować wcześniej, zanim potrzebna będzie pomoc. Aby go zarejestrować, wyślij SMS ze słowem „register” na ten sam numer i odpowiedz „yes”. Twoje SMS-y zostają w telefonie.

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = Jeśli używasz języka migowego British Sign Language, możesz połączyć się wideo przez { $tel-999-bsl }. Przez telefon tekstowy (text relay) wybierz { $tel-relay }.

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = Jeśli czujesz, że możesz zrobić sobie krzywdę

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = Możesz mieć myśli o tym, żeby zakończyć swoje życie. Twoje życie jest ważne i możesz teraz z kimś porozmawiać. Twoja część UK ma własny numer: poszukaj go niżej. Te dwa numery są dla całego UK.

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans wysłuchają, o cokolwiek chodzi:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = Jeśli wolisz pisać, wyślij SMS ze słowem SHOUT. SMS zostaje w telefonie.

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = Jeśli ktoś cię kontroluje lub krzywdzi

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = Zadzwoń na tę infolinię, nawet jeśli nie masz pewności. Jest bezpłatna i poufna: to, co mówisz, zachowują dla siebie. Nie musisz podawać imienia ani nazwiska. Powiedzą innym tylko za twoją zgodą, chyba że życie jest zagrożone albo dziecku coś grozi.

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = Policja: co wiedzieć najpierw

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = Jeśli życie jest zagrożone, { $tel-999 } to właściwy numer dla każdego.

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = Jeśli jesteś osobą dorosłą i nikt nie jest teraz w niebezpieczeństwie, to ty decydujesz, czy rozmawiać z policją. Dzieci są zawsze chronione.

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = Policja i Home Office, czyli rządowy urząd do spraw imigracji, nie są od siebie oddzielone. W Anglii i Walii każda jednostka policji przekazała dalej dane niektórych osób, które doznały przemocy domowej. Dlatego, jeśli można bezpiecznie poczekać, zapytaj najpierw prawnika albo zapytaj na infolinii.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = W Anglii i Walii policja może powiedzieć o tobie Home Office. Nie potwierdziliśmy zasady w Szkocji ani w Irlandii Północnej.

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = Numer na policję, kiedy to nie jest nagły przypadek, to { $tel-101 }.

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = Jeśli masz mniej niż 19 lat

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = Nie robisz nic złego. Możesz zadzwonić do Childline w każdej sprawie:

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = W Anglii

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = Jeśli czujesz, że możesz zrobić sobie krzywdę, zadzwoń i wybierz opcję zdrowia psychicznego (mental health):

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = Jeśli potrzebujesz tłumacza, powiedz po angielsku, w jakim języku chcesz rozmawiać:

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = Jeśli krzywdzi cię partner, partnerka lub rodzina:

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = W sprawie gwałtu lub przemocy seksualnej, od 16 lat:

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = Jeśli chcesz zapytać o bezpieczne schronienie i wsparcie, bo ktoś wykorzystał cię do pracy, seksu lub przestępstw:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = W Walii

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = Jeśli czujesz, że możesz zrobić sobie krzywdę, zadzwoń, a potem naciśnij 2:

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = W sprawie przemocy w domu, przemocy seksualnej lub handlu ludźmi:

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = Przez SMS. SMS zostaje w telefonie:

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = Dla osób czarnoskórych, osób z mniejszości etnicznych i migrantów:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = W Szkocji

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = Żeby porozmawiać, kiedy jest ci źle, od 16 lat. Możesz poprosić o rozmowę z mężczyzną lub z kobietą:

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = W sprawie przemocy w domu lub zmuszania do małżeństwa:

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = Przez SMS lub WhatsApp. Wiadomość zostaje w telefonie:

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = W sprawie gwałtu lub przemocy seksualnej, od 13 lat. Oni nie widzą twojego numeru:

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = Dla kobiet powyżej 18 lat, które ktoś wykorzystał seksualnie w ramach handlu ludźmi. Handel ludźmi oznacza, że ktoś cię kontrolował i wykorzystywał dla pieniędzy:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = W Irlandii Północnej

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = Jeśli czujesz, że możesz zrobić sobie krzywdę:

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = W sprawie przemocy w domu lub przemocy seksualnej. To numer dla osób w każdym wieku, dla kobiet i mężczyzn:

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = Po rozmowie

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = Bezpłatne połączenie też widać na liście połączeń w twoim telefonie. Możesz usunąć tylko to jedno połączenie. Możesz też użyć telefonu osoby, której ufasz.

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = Nie licz na to, że połączenia nie będzie na rachunku.

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [Numery, które możesz mieć przy sobie]({ $link1 }) to mała karta z numerami i bez nazw.

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = Kiedy nic ci nie grozi, możesz [pójść do lekarza]({ $link1 }) albo [dostać pomoc, kiedy jest ci ciężko]({ $link2 }).

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = Gdzie zadzwonić, jeśli nie masz pewności

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = Jeśli życie jest zagrożone, zadzwoń pod { $tel-999 }. Jeśli nie, zadzwoń pod { $tel-msh } albo { $mh-samaritans } i zapytaj. Żadne pytanie nie jest zbyt błahe.
