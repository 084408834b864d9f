### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = Ndihmë urgjente

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = Kujt t'i telefononi tani, në çdo vend të Mbretërisë së Bashkuar.

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = urgjencë, urgjenca, emergjencë, ambulancë, ambulanca, polici, policia, rrezik, jam në rrezik, më ndihmoni, ndihmë, linjë ndihme, krizë, vetëvrasje, dua të vdes, nuk dua të jetoj, vras veten, fund jetës, vetëlëndim, më rreh, më rrahin, më lëndon, burri më rreh, dhunë, dhunë në familje, abuzim, sulm, kërcënim, përdhunim, martesë e detyruar, më martojnë me zor, kam frikë, frikë, iki nga shtëpia, largohem, spital, aksident, gjak, gjakderdhje, dhimbje gjoksi, nuk marr frymë, mbidozë, shumë ilaçe, helmim, pa ndjenja, nuk flas dot, gjuha e shenjave, i shurdhër, shurdh, fëmijë, Childline, A&E

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = Nëse një jetë është në rrezik, telefononi tani:

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = Thoni „ambulance“ (ambulancë) ose „police“ (polici). Telefonata është falas, edhe kur nuk keni kredi. Mund të shkoni edhe në urgjencën (A&E) e spitalit më të afërt.

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = Kjo faqe është për ju nëse jeni në rrezik. Është për ju nëse dikush ju lëndon ose ju kontrollon, ose nëse nuk mund ta mbani veten të sigurt. Është edhe për personin që është me ju.

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = Nëse nuk mund të flisni

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = Me një telefon celular mund të kërkoni ndihmë pa thënë asnjë fjalë:

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = Telefononi { $tel-999 } dhe dëgjoni.

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = Kollituni ose trokitni mbi telefon, nëse mundeni.

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = Shtypni 55 kur t'ju kërkohet. Nëse nuk e shtypni, telefonata mbyllet.

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = Kjo nuk i tregon policisë se ku jeni.

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = Mund të dërgoni edhe një mesazh (SMS) te { $tel-sms }. Telefonin duhet ta regjistroni përpara se t'ju duhet ndihma. Për ta regjistruar, dërgoni me mesazh fjalën „register“ te i njëjti numër dhe përgjigjuni „yes“. Mesazhet tuaja mbeten në telefon.

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = Nëse përdorni Gjuhën Britanike të Shenjave (BSL), mund të bëni një telefonatë me video me { $tel-999-bsl }. Me shërbimin që e kthen tekstin në zë (text relay), telefononi { $tel-relay }.

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = Nëse ndieni se nuk mund ta mbani veten të sigurt

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = Mund të keni mendime për t'i dhënë fund jetës. Jeta juaj ka vlerë, dhe ju mund të flisni me dikë tani. Çdo vend i Mbretërisë së Bashkuar ka numrin e vet: shihni më poshtë. Këta të dy janë për të gjithë Mbretërinë e Bashkuar.

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans ju dëgjojnë, për çdo gjë:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = Nëse ju pëlqen më shumë të shkruani, dërgoni me mesazh fjalën SHOUT. Mesazhi mbetet në telefon.

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = Nëse dikush ju kontrollon ose ju lëndon

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = Telefononi këtë linjë ndihme, edhe nëse nuk e dini me siguri. Është falas dhe konfidenciale: atë që thoni, e mbajnë private. Nuk është e nevojshme ta thoni emrin. Ata u tregojnë të tjerëve vetëm nëse ju jeni dakord, përveç kur një jetë është në rrezik ose kur një fëmijë rrezikohet.

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = Policia: çfarë duhet të dini më parë

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = Nëse një jetë është në rrezik, { $tel-999 } është numri i duhur për këdo.

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = Nëse jeni person i rritur dhe askush nuk është në rrezik tani, ju zgjidhni nëse do të flisni me policinë. Fëmijët mbrohen gjithmonë.

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = Nuk ka mur ndarës midis policisë dhe Ministrisë së Brendshme (Home Office), që është zyra e qeverisë për emigracionin. Në Angli dhe në Uells, çdo forcë policore i ka kaluar asaj të dhëna për disa persona që kanë pësuar dhunë në familje. Prandaj, nëse mund të prisni pa rrezik, pyesni më parë një avokat ose një linjë ndihme.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = Në Angli dhe në Uells, policia mund ta njoftojë Ministrinë e Brendshme (Home Office) për ju. Rregullin në Skoci ose në Irlandën e Veriut nuk e kemi konfirmuar.

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = Numri i policisë kur nuk është rast urgjent është { $tel-101 }.

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = Nëse jeni nën 19 vjeç

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = Nuk jeni në telashe me askënd. Mund t'i telefononi Childline për çdo gjë:

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Në Angli

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = Nëse ndieni se nuk mund ta mbani veten të sigurt, telefononi dhe zgjidhni opsionin për shëndetin mendor (mental health):

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = Nëse keni nevojë për përkthyes, thoni në anglisht cilën gjuhë dëshironi:

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = Për dhunë në çift ose në familje:

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = Për përdhunim ose abuzim seksual, nga mosha 16 vjeç:

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = Për të pyetur për një strehë të sigurt dhe për mbështetje, nëse dikush ju shfrytëzoi për punë, për seks ose për krime:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Në Uells

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = Nëse ndieni se nuk mund ta mbani veten të sigurt, telefononi dhe pastaj shtypni 2:

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = Për dhunë në shtëpi, dhunë seksuale ose trafikim:

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = Me mesazh. Mesazhi mbetet në telefon:

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = Për personat me ngjyrë, për pakicat etnike dhe për migrantët:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Në Skoci

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = Për të folur kur ndiheni keq shpirtërisht, nga mosha 16 vjeç. Mund të kërkoni të flisni me një burrë ose me një grua:

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = Për dhunë në shtëpi ose martesë të detyruar:

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = Me mesazh ose me WhatsApp. Mesazhi mbetet në telefon:

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = Për përdhunim ose abuzim seksual, nga mosha 13 vjeç. Ata nuk mund ta shohin numrin tuaj:

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = Për gratë mbi 18 vjeç që janë trafikuar për seks. Trafikim do të thotë se dikush ju kontrolloi dhe ju shfrytëzoi për para:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Në Irlandën e Veriut

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = Nëse ndieni se nuk mund ta mbani veten të sigurt:

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = Për dhunë në shtëpi ose abuzim seksual. Është për të gjitha moshat, për gra dhe për burra:

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = Pas telefonatës

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = Edhe një telefonatë falas shfaqet në listën e telefonatave në telefonin tuaj. Mund ta fshini vetëm atë telefonatë. Mund të përdorni edhe telefonin e një personi që i besoni.

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = Mos u mbështetni te mendimi se telefonata nuk do të dalë në faturë.

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [Numra për t'i mbajtur me vete]({ $link1 }) është një kartë e vogël me numra dhe pa emra.

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = Kur të jeni jashtë rrezikut, mund të [shkoni te mjeku]({ $link1 }) ose të [merrni ndihmë për mënyrën si ndiheni]({ $link2 }).

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = Kujt t'i telefononi nëse nuk e dini me siguri

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = Nëse një jetë është në rrezik, telefononi { $tel-999 }. Nëse jo, telefononi { $tel-msh } ose { $mh-samaritans } dhe pyesni. Asnjë pyetje nuk është e tepërt.
