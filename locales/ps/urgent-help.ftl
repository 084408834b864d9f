### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = بېړنۍ مرسته

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = د بریتانیا (UK) په هره برخه کې اوس چا ته زنګ ووهئ.

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = بېړنی، بېړنۍ مرسته، عاجل، امبولانس، پولیس، خطر، د مرستې کرښه، مرسته راسره وکړئ، ځان وژنه، خودکشي، مرګ غواړم، ژوند نه غواړم، ژوند پای ته رسول، ځان ته زیان، ځان وهل، وهي مې، وهل، ټکول، مېړه مې وهي، خاوند مې وهي، ظلم، تاوتریخوالی، کورنی تاوتریخوالی، د کور جنګ، ګواښ، جنسي تېری، تېری، زور واده، جبري واده، په زور ودول، بدل، ډار، وېره، ډارېږم، تښتېدل، له کوره تښتېدل، روغتون، شفاخانه، عاجله څانګه، وینه، وینه بهېږي، د سینې درد، ساه، زهر، ډېرې ګولۍ، بې هوښه، ټپي، خبرې نه شم کولی، د اشارو ژبه، کوڼ، ماشوم، Childline, A&E

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = که د چا ژوند په خطر کې وي، همدا اوس زنګ ووهئ:

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = ووایئ «ambulance» (امبولانس) یا «police» (پولیس). زنګ وهل وړیا دي، حتی که په ټېلیفون کې کریډیټ نه وي. تاسو د تر ټولو نږدې روغتون عاجلې څانګې (A&E) ته هم تللی شئ.

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = که تاسو په خطر کې یئ، دا پاڼه ستاسو لپاره ده. که څوک تاسو ته زیان رسوي یا مو کنټرولوي، یا که ځان خوندي نه شئ ساتلی، دا پاڼه ستاسو لپاره ده. دا د هغه کس لپاره هم ده چې له تاسو سره دی.

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = که خبرې نه شئ کولی

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = په موبایل ټېلیفون کې، د یوې کلمې له ویلو پرته هم مرسته غوښتلی شئ:

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = { $tel-999 } ته زنګ ووهئ او غوږ ونیسئ.

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = که کولی شئ، وټوخېږئ یا ټېلیفون په ګوته وټکوئ.

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = کله چې درته وویل شي، 55 کېکاږئ. که دا ونه کړئ، زنګ پای ته رسېږي.

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = دا کار پولیسو ته نه ښيي چې تاسو چېرته یئ.

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = { $tel-sms } ته لیکلی پیغام هم لېږلی شئ. باید تر اړتیا مخکې خپل ټېلیفون ثبت کړئ. د ثبتولو لپاره همدې شمېرې ته د «register» کلمه ولېږئ، او په ځواب کې «yes» ولیکئ. ستاسو پیغامونه په ټېلیفون کې پاتې کېږي.

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = که د بریتانیا د اشارو ژبه (British Sign Language) کاروئ، د { $tel-999-bsl } له لارې ویډیويي زنګ وهلی شئ. د متن د لېږد خدمت (text relay) لپاره { $tel-relay } ډایل کړئ.

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = که احساس کوئ چې ځان خوندي نه شئ ساتلی

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = ښايي د خپل ژوند د پای ته رسولو فکرونه درسره وي. تاسو مهم یئ، او همدا اوس له چا سره خبرې کولی شئ. د بریتانیا هره برخه خپله شمېره لري: لاندې د خپلې برخې شمېره وګورئ. دا دوه شمېرې د ټولې بریتانیا لپاره دي.

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans هرې خبرې ته غوږ نیسي:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = که لیکل درته غوره وي، د SHOUT کلمه په لیکلي پیغام کې ولېږئ. پیغام په ټېلیفون کې پاتې کېږي.

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = که څوک مو کنټرولوي یا زیان درته رسوي

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = د مرستې دې کرښې ته زنګ ووهئ، حتی که ډاډه نه یئ. دا وړیا او محرمانه ده: هغوی ستاسو خبرې له ځان سره ساتي. د خپل نوم ویل ضروري نه دي. هغوی ستاسو له موافقې پرته نورو ته څه نه وايي، مګر دا چې د چا ژوند په خطر کې وي یا یو ماشوم له خطر سره مخ وي.

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = پولیس: لومړی په دې پوه شئ

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = که د چا ژوند په خطر کې وي، { $tel-999 } ته زنګ وهل د هر چا لپاره سم کار دی.

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = که تاسو بالغ کس یئ او اوس هېڅوک په خطر کې نه وي، دا ستاسو خوښه ده چې له پولیسو سره خبرې کوئ که نه. د ماشومانو ساتنه تل کېږي.

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = د پولیسو او د بریتانیا د کورنیو چارو وزارت (Home Office) ترمنځ هېڅ دېوال نشته. Home Office د حکومت د مهاجرت دفتر دی. په انګلېنډ او ویلز کې د پولیسو هرې ادارې د ځینو هغو خلکو معلومات دې دفتر ته ورکړي دي چې کورني تاوتریخوالي زیان ورته رسولی و. ځکه نو، که انتظار کول خوندي وي، لومړی له یوه وکیل یا د مرستې له یوې کرښې وپوښتئ.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = په انګلېنډ او ویلز کې، پولیس ښايي Home Office ته ستاسو په اړه ووايي. د سکاټلنډ او شمالي ایرلنډ قاعده موږ نه ده تایید کړې.

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = کله چې حالت بېړنی نه وي، د پولیسو شمېره { $tel-101 } ده.

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = که ستاسو عمر له 19 کلونو کم وي

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = پر تاسو هېڅ ملامتي نشته. تاسو د هر څه په اړه Childline ته زنګ وهلی شئ:

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = په انګلېنډ کې

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = که احساس کوئ چې ځان خوندي نه شئ ساتلی، زنګ ووهئ او د رواني روغتیا (mental health) برخه وټاکئ:

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = که ترجمان ته اړتیا لرئ، په انګلیسي ووایئ چې کومه ژبه غواړئ:

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = د ژوند د ملګري یا کورنۍ له خوا د تاوتریخوالي په اړه:

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = د جنسي تېري (rape) یا جنسي ناوړه چلند په اړه، د 16 کلنو او لویو کسانو لپاره:

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = د خوندي استوګنځي او مرستې په اړه د پوښتنې لپاره، که چا له تاسو د کار، جنسي عمل یا جرم لپاره ناوړه ګټه اخیستې وي:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = په ویلز کې

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = که احساس کوئ چې ځان خوندي نه شئ ساتلی، زنګ ووهئ او بیا 2 کېکاږئ:

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = په کور کې د تاوتریخوالي، جنسي تاوتریخوالي یا د انسانانو د سوداګرۍ (trafficking) په اړه:

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = د لیکلي پیغام له لارې. پیغام په ټېلیفون کې پاتې کېږي:

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = د تور پوستو خلکو، د قومي اقلیتونو د خلکو او د مهاجرو لپاره:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = په سکاټلنډ کې

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = د خبرو کولو لپاره، کله چې مو زړه خپه وي، د 16 کلنو او لویو کسانو لپاره. تاسو غوښتلی شئ چې له نارینه یا ښځې سره خبرې وکړئ:

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = په کور کې د تاوتریخوالي یا جبري واده په اړه:

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = د لیکلي پیغام یا WhatsApp له لارې. پیغام په ټېلیفون کې پاتې کېږي:

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = د جنسي تېري (rape) یا جنسي ناوړه چلند په اړه، د 13 کلنو او لویو کسانو لپاره. هغوی ستاسو شمېره نه شي لیدلی:

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = د هغو ښځو لپاره چې عمر یې له 18 کلونو زیات وي او د جنسي عمل لپاره د انسانانو سوداګري (trafficking) ورسره شوې وي. د انسانانو سوداګري په دې مانا ده چې چا پر تاسو کنټرول درلود او د پیسو لپاره یې له تاسو ناوړه ګټه اخیسته:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = په شمالي ایرلنډ کې

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = که احساس کوئ چې ځان خوندي نه شئ ساتلی:

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = په کور کې د تاوتریخوالي یا جنسي ناوړه چلند په اړه. دا کرښه د هر عمر لپاره ده، د ښځو او نارینه وو لپاره:

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = له زنګ وروسته

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = وړیا زنګ هم ستاسو د ټېلیفون د زنګونو په لېست کې ښکاري. تاسو یوازې هماغه یو زنګ پاکولی شئ. د هغه کس ټېلیفون هم کارولی شئ چې باور پرې لرئ.

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = په دې تکیه مه کوئ چې زنګ به په بېل کې نه ښکاري.

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [له ځان سره د ساتلو شمېرې]({ $link1 }) یو کوچنی کارت دی چې شمېرې لري او نومونه نه لري.

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = کله چې خوندي یئ، [ډاکټر ته تللی شئ]({ $link1 }) یا [د خپلو احساساتو لپاره مرسته اخیستلی شئ]({ $link2 }).

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = که ډاډه نه یئ، چا ته زنګ ووهئ

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = که د چا ژوند په خطر کې وي، { $tel-999 } ته زنګ ووهئ. که نه وي، { $tel-msh } یا { $mh-samaritans } ته زنګ ووهئ او وپوښتئ. هېڅ پوښتنه ډېره کوچنۍ نه ده.
