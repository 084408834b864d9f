### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = Help brys

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = Pwy i’w ffonio nawr, ym mhob un o wledydd y DU.

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = argyfwng, brys, help brys, help nawr, ambiwlans, heddlu, perygl, peryglus, ofn, ofnus, rhedeg i ffwrdd, dianc, llinell gymorth, Childline, ysbyty, A&E, gwaedu, gwaed, poen yn y frest, gorddos, wedi cymryd gormod o dabledi, curo, ymosod, brifo, rhywun yn fy mrifo, trais, cam-drin, cam-drin domestig, gŵr yn fy nharo, treisio, trais rhywiol, priodas dan orfod, hunanladdiad, lladd fy hun, eisiau marw, ddim eisiau byw, hunan-niwed, niweidio fy hun, methu siarad, byddar, iaith arwyddion

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = Os oes bywyd mewn perygl, ffoniwch nawr:

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = Dywedwch ‘ambulance’ (ambiwlans) neu ‘police’ (heddlu). Mae’r alwad am ddim, hyd yn oed heb gredyd. Gallwch hefyd fynd i’r Adran Ddamweiniau ac Achosion Brys (A&E) agosaf mewn ysbyty.

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = Mae’r dudalen hon i chi os ydych chi mewn perygl. Mae hi i chi os oes rhywun yn eich brifo neu’n eich rheoli, neu os na allwch gadw eich hun yn ddiogel. Mae hi hefyd i berson sydd gyda chi.

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = Os na allwch siarad

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = Ar ffôn symudol, gallwch ofyn am help heb ddweud gair:

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = Ffoniwch { $tel-999 } a gwrandewch.

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = Pesychwch, neu tapiwch y ffôn, os gallwch chi.

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = Pwyswch 55 pan fyddan nhw’n gofyn i chi. Os na fyddwch chi’n ei bwyso, bydd yr alwad yn dod i ben.

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = Nid yw hyn yn dweud wrth yr heddlu ble rydych chi.

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = Gallwch hefyd anfon neges destun i { $tel-sms }. Rhaid i chi gofrestru eich ffôn cyn bod angen help arnoch chi. I gofrestru, anfonwch y gair ‘register’ mewn neges destun i’r un rhif, ac atebwch ‘yes’. Mae eich negeseuon testun yn aros ar y ffôn.

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = Os ydych chi’n defnyddio Iaith Arwyddion Prydain (British Sign Language), gallwch wneud galwad fideo gyda { $tel-999-bsl }. Gyda’r gwasanaeth cyfnewid testun (text relay), deialwch { $tel-relay }.

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = Os ydych chi’n teimlo na allwch gadw eich hun yn ddiogel

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = Efallai eich bod chi’n meddwl am ddod â’ch bywyd i ben. Rydych chi’n bwysig, a gallwch siarad â rhywun nawr. Mae gan bob gwlad yn y DU ei rhif ei hun: edrychwch isod. Mae’r ddau yma ar gyfer y DU gyfan.

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Mae Samaritans yn gwrando, beth bynnag sydd ar eich meddwl:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = Os yw’n well gennych ysgrifennu, anfonwch y gair SHOUT mewn neges destun. Mae neges destun yn aros ar y ffôn.

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = Os oes rhywun yn eich rheoli neu’n eich brifo

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = Ffoniwch y llinell gymorth hon, hyd yn oed os nad ydych chi’n siŵr. Mae am ddim ac yn gyfrinachol: maen nhw’n cadw’r hyn rydych chi’n ei ddweud yn breifat. Nid oes rhaid i chi roi eich enw. Dim ond os ydych chi’n cytuno y byddan nhw’n dweud wrth eraill, oni bai fod bywyd mewn perygl neu fod plentyn mewn perygl o niwed.

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = Yr heddlu: beth i’w wybod yn gyntaf

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = Os oes bywyd mewn perygl, { $tel-999 } yw’r rhif iawn i bawb ei ffonio.

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = Os ydych chi’n oedolyn ac nad oes neb mewn perygl nawr, chi sy’n dewis a ydych am siarad â’r heddlu. Mae plant yn cael eu diogelu bob amser.

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = Nid oes wal rhwng yr heddlu a’r Swyddfa Gartref (Home Office), sef swyddfa’r llywodraeth ar gyfer mewnfudo. Yng Nghymru a Lloegr, mae pob heddlu wedi rhoi i’r Swyddfa Gartref fanylion rhai pobl a gafodd eu niweidio gan gam-drin domestig. Felly, os yw’n ddiogel oedi, gofynnwch i gyfreithiwr neu linell gymorth yn gyntaf.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = Yng Nghymru a Lloegr, gall yr heddlu ddweud wrth y Swyddfa Gartref (Home Office) amdanoch chi. Nid ydyn ni wedi cadarnhau’r rheol yn yr Alban na Gogledd Iwerddon.

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = Rhif yr heddlu pan nad yw’n argyfwng yw { $tel-101 }.

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = Os ydych chi o dan 19 oed

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = Nid ydych chi mewn trwbl. Gallwch ffonio Childline am unrhyw beth:

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Yn Lloegr

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = Os ydych chi’n teimlo na allwch gadw eich hun yn ddiogel, ffoniwch a dewiswch yr opsiwn iechyd meddwl:

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = Os oes angen dehonglydd arnoch chi, dywedwch yn Saesneg pa iaith rydych chi ei heisiau:

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = Am gymorth gyda cham-drin gan bartner neu deulu:

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = I bobl 16 oed neu hŷn sydd wedi cael eu treisio neu eu cam-drin yn rhywiol:

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = I ofyn am dŷ diogel a chymorth, os gwnaeth rhywun eich defnyddio ar gyfer gwaith, rhyw neu droseddu:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Yng Nghymru

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = Os ydych chi’n teimlo na allwch gadw eich hun yn ddiogel, ffoniwch ac yna pwyswch 2:

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = Am gymorth gyda cham-drin yn y cartref, trais rhywiol neu fasnachu pobl:

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = Drwy neges destun. Mae neges destun yn aros ar y ffôn:

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = I bobl Ddu, pobl o leiafrifoedd ethnig a phobl sydd wedi symud yma o wlad arall:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = I siarad pan fyddwch chi’n teimlo’n isel, o 16 oed ymlaen. Gallwch ofyn am gael siarad â dyn neu fenyw:

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = Am gymorth gyda cham-drin yn y cartref neu briodas dan orfod:

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = Drwy neges destun neu WhatsApp. Mae neges destun yn aros ar y ffôn:

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = I bobl 13 oed neu hŷn sydd wedi cael eu treisio neu eu cam-drin yn rhywiol. Nid yw’r bobl sy’n ateb yn gallu gweld eich rhif:

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = I fenywod dros 18 oed sydd wedi cael eu masnachu ar gyfer rhyw. Ystyr cael eich masnachu yw bod rhywun wedi eich rheoli a’ch defnyddio am arian:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = Os ydych chi’n teimlo na allwch gadw eich hun yn ddiogel:

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = Am gymorth gyda cham-drin yn y cartref neu gam-drin rhywiol. Mae ar gyfer pob oed, i fenywod a dynion:

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = Ar ôl yr alwad

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = Mae galwad am ddim yn dal i ddangos yn y rhestr o alwadau ar eich ffôn. Gallwch ddileu’r un alwad honno. Gallwch hefyd ddefnyddio ffôn rhywun rydych chi’n ymddiried ynddyn nhw.

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = Peidiwch â chymryd yn ganiataol na fydd galwad yn dangos ar y bil.

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = Mae [rhifau i’w cario]({ $link1 }) yn gerdyn bach gyda rhifau a heb enwau.

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = Pan fyddwch chi’n ddiogel, gallwch [weld meddyg]({ $link1 }) neu [gael help gyda sut rydych chi’n teimlo]({ $link2 }).

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = Pwy i’w ffonio os nad ydych chi’n siŵr

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = Os oes bywyd mewn perygl, ffoniwch { $tel-999 }. Os nad oes, ffoniwch { $tel-msh } neu { $mh-samaritans } a gofynnwch. Nid oes unrhyw gwestiwn yn rhy fach.
