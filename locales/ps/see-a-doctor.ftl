### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = ډاکټر ته تلل

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = د بریتانیا (UK) په هره برخه کې څنګه نږدې ډاکټر پیدا کړئ.

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = ډاکټر، داکتر، طبیب، د کورنۍ ډاکټر، جي پي, GP, کلینیک، معاینه خانه، نږدې ډاکټر، ډاکټر پیدا کول، ډاکټر ته تلل، نرس، روغتیايي مرکز، صحي مرکز، کلینک، نوم لیکنه، نوم لیکل، ثبتول، راجستر، رجسټر، د ډاکټر لېست، ناروغ، مریض، ناروغي، رنځ، تبه، درد، ټوخی، دوا، درمل، نسخه، علاج، درملنه، معاینه، فورمه، اسناد، کاغذونه، د هویت سند، تذکره، پاسپورټ نه لرم، اسناد نه لرم، پته نه لرم، د پتې ثبوت، کور نه لرم، بې کوره، د NHS شمېره، NHS number, ID

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = خپل استوګنځي ته نږدې د GP یوه کلینیک ته ورشئ، او د نوم لیکنې غوښتنه وکړئ. GP د کورنۍ ډاکټر دی. د GP کلینیک هغه ځای دی چې GP پکې کار کوي. نوم لیکنه په دې مانا ده چې ستاسو نوم د ډاکټر په لېست کې راشي.

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = که ډاکټر ته اړتیا لرئ او ډاډه نه یئ چې د ډاکټر د لیدلو اجازه لرئ، دا پاڼه ستاسو لپاره ده. دا د هغه کس لپاره هم ده چې مرسته درسره کوي.

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = که د چا ژوند په خطر کې وي، انتظار مه کوئ. { $tel-999 } ته زنګ ووهئ. زنګ وهل وړیا دي، حتی که په ټېلیفون کې کریډیټ نه وي.

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = په انګلېنډ، ویلز، سکاټلنډ او شمالي ایرلنډ کې قواعد یو شان نه دي. مهرباني وکړئ تر تګ مخکې د هغه ځای قواعد ولولئ چې تاسو پکې یئ.

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = څه وکړئ

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = ځان ته نږدې د GP کلینیک پیدا کړئ. تاسو زنګ وهلی شئ، یا پخپله هلته تللی شئ.

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = د استقبال کارکوونکي ته ووایئ: «I want to register with a GP» (غواړم له GP سره خپل نوم ولیکم). هلته د خپلې کیسې ویل ضروري نه دي.

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = ووایئ چې په کومه ژبه خبرې کوئ. که ترجمان غواړئ، د ترجمان غوښتنه وکړئ.

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = فورمه ډکه کړئ. تاسو د فورمې په ډکولو کې مرسته غوښتلی شئ.

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = ووایئ چې څنګه په خوندي ډول له تاسو سره اړیکه ونیسي. تاسو ترې غوښتلی شئ چې لیکونه یا پیغامونه درته ونه لېږي.

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [د ښودلو کارتونه]({ $link1 }) دا خبره ستاسو پر ځای کوي، ستاسو په ژبه او په انګلیسي.

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = که د GP کلینیک نه شئ پیدا کولی، یا هلته نوم لیکنه نه شئ کولی، له Doctors of the World وپوښتلی شئ. شمېره یې په پای کې ده.

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = تاسو څه غوښتلی شئ

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = تاسو غوښتلی شئ چې ښځه یا نارینه مو وګوري. کلینیک باید هڅه وکړي، خو دا تل ممکن نه وي.

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = تاسو chaperone غوښتلی شئ. chaperone یو روزل شوی اضافي کس دی چې له تاسو سره پاتې کېږي. تاسو کولی شئ چې chaperone ونه منئ.

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = مسلکي ترجمان وغواړئ. ملګری، خپلوان یا ماشوم باید دا کار ونه کړي.

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = تاسو غوښتلی شئ چې له ډاکټر سره یوازې خبرې وکړئ.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = کومې خبرې محرمانه پاتې کېږي

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = هغه څه چې ډاکټر ته یې وایئ، محرمانه پاتې کېږي. یوازې هغه کسان یې د پوهېدو اجازه لري چې ستاسو درملنه کوي، پرته له درېیو حالتونو:

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = تاسو یا بل کس په جدي خطر کې وي.

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = یو ماشوم له خطر سره مخ وي.

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = محکمه ډاکټر ته امر وکړي چې دا معلومات ورکړي.

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = تاسو لومړی پوښتلی شئ: «زما خبرې به څوک وګوري؟» بیا پخپله پرېکړه وکړئ چې څه ووایئ.

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = په شمالي ایرلنډ کې د فورمې خبره جلا ده. هلته ښايي ستاسو د مهاجرت حالت د بریتانیا د کورنیو چارو له وزارت (Home Office) سره چک شي. Home Office د حکومت د مهاجرت دفتر دی.

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = که هغوی مو ونه مني

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = که هغوی مو ونه مني، دا ستاسو ګناه نه ده. تاسو دا کارونه کولی شئ:

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = په انګلېنډ، سکاټلنډ او شمالي ایرلنډ کې، د نه منلو دلیل په لیکلې بڼه وغواړئ.

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = له بل GP کلینیک وپوښتئ.

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = Doctors of the World UK ته زنګ ووهئ. دا اداره له هغو کسانو سره مرسته کوي چې نوم لیکنه نه شي کولی.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = په انګلېنډ کې

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = په انګلېنډ کې هر څوک له GP سره خپل نوم لیکلی شي او GP یا نرس لیدلی شي. دا وړیا ده. ستاسو تابعیت او د مهاجرت حالت مهم نه دی. په دې کې هغه کسان هم شامل دي چې د پناه غوښتنه یې رد شوې ده، او هغه کسان هم چې اسناد نه لري.

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **اسناد.** کلینیک ښايي د هویت سند (ID)، د پتې ثبوت یا د مهاجرت اسناد وغواړي. خو یوازې ځکه چې تاسو دا اسناد نه شئ ښودلی، کلینیک اجازه نه لري چې تاسو رد کړي.

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **د NHS شمېره.** تاسو ورته اړتیا نه لرئ.

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **پته.** که ثابته یا خوندي پته نه لرئ، لنډمهاله پته کارولی شئ. د ملګري، د ورځني مرکز (day centre) یا د کلینیک پته هم کارولی شئ.

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **فورمه.** تاسو [د NHS په وېبپاڼه کې]({ $link1 }) یا په کاغذي فورمه نوم لیکنه کولی شئ. د کاغذي فورمې نوم { $gp-form } دی.

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **د فورمې لپاره مرسته.** که هېڅوک درسره مرسته نه شي کولی، له کلینیک وغواړئ چې د فورمې لپاره ترجمان ونیسي.

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **ترجمان.** که ترجمان ته اړتیا لرئ، کلینیک باید د ترجمان بندوبست وکړي. دا وړیا ده. تاسو باید اړ نه شئ چې خپل ترجمان راولئ.

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **د ښودلو لپاره کارت.** تاسو [د روغتیايي پاملرنې د حق په اړه یو کارت]({ $link1 }) چاپولی شئ.

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = د بریتانیا د کورنیو چارو د وزارت (Home Office) په اړه جلا قاعده شته. په انګلېنډ کې، د GP کلینیک اړ نه دی چې ستاسو معلومات Home Office ته ورکړي. یوازې په دې حالتونو کې خبره بل ډول ده: د محکمې امر، د خلکو روغتیا ته خطر، یا ډېر جدي جرم.

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = د نه منلو لپاره مناسب دلیلونه لږ دي. ښايي لېست د نویو ناروغانو لپاره بند وي، یا ستاسو استوګنځی د کلینیک له سیمې بهر وي. کلینیک باید خپل دلیل په لیکلې بڼه درکړي.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = که هغوی مو ونه مني، یا مو هېڅ ځای کې نوم نه وي لیکل شوی، بیا هم بېړنۍ درملنه ترلاسه کولی شئ. د سیمې یو کلینیک باید وړیا درملنه مو وکړي، تر ټولو ډېره موده { $gp-urgent-14 } ده.

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = تاسو د کلینیک مدیر (practice manager) ته شکایت کولی شئ. که دا خوندي نه ښکاري، integrated care board ته شکایت وکړئ. دا ستاسو د سیمې د NHS دفتر دی. له دې دواړو یو وټاکئ، نه دواړه.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = په ویلز کې

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = که د یوه کلینیک لېست خلاص وي، باید تاسو ومني، مګر دا چې د نه منلو لپاره مناسب دلیل ولري. بل څوک هم ستاسو لپاره غوښتنه کولی شي. دا ضروري نه ده چې تاسو د کلینیک په سیمه کې واوسئ.

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = د ویلز حکومت وايي چې تاسو د پتې ثبوت ته اړتیا نه لرئ. کلینیک ښايي د هویت سند (ID) وغواړي. د پناه غوښتنې د ثبت کارت (ARC) یا د Home Office لیک بس دی.

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = که داسې کارت یا لیک نه لرئ، بیا هم د نوم لیکنې غوښتنه کولی شئ.

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = په ویلز کې ټول خلک دا قواعد یو شان نه تعبیروي. که تاسو په عادي ډول دلته نه اوسېږئ، ښايي کلینیک فکر وکړي چې ستاسو منل یا نه منل د هغه خوښه ده. مهرباني وکړئ وپوښتئ.

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = ترجمان وغواړئ. د ویلز حکومت د ترجمان د ورکولو لپاره یوه ټاکلې لاره لري. دا لاره د GP، درملتون، د غاښونو د ډاکټر، بېړنۍ درملنې او رواني روغتیا لپاره ده.

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = که هغوی مو ونه مني، له health board سره اړیکه ونیسئ. دا اداره ستاسو په سیمه کې روغتیايي پاملرنه پرمخ وړي. [Llais]({ $link1 }) د شکایت په کولو کې مرسته درسره کوي. دا وړیا او خپلواک دی، او ترجمانان لري.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = په سکاټلنډ کې

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = په سکاټلنډ کې هر څوک له GP سره خپل نوم لیکلی شي. دا وړیا ده. په دې کې هغه کسان هم شامل دي چې د پناه غوښتنه یې رد شوې ده، او هغه کسان هم چې د «no recourse to public funds» شرط لري. دا کلمې په دې مانا دي چې تاسو د ډېرو دولتي مالي مرستو د اخیستلو اجازه نه لرئ.

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = تاسو اسنادو ته اړتیا نه لرئ. د هویت سند (ID) یا د پتې ثبوت نه درلودل د نه منلو یا ځنډولو مناسب دلیل نه دی.

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = سکاټلنډ هر ناروغ ته یوه شمېره ورکوي چې { $gp-scot-chi } نومېږي. د دې شمېرې انتظار باید ستاسو درملنه ونه دروي.

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = د NHS په درملنه کې ترجمان ستاسو حق دی.

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = که یو کلینیک تاسو ونه مني، باید خپل دلیل په لیکلې بڼه درکړي. دلیل باید ستاسو نژاد، جنس، دین، معلولیت یا ناروغي نه وي. یوه خیریه اداره یا ښاروالي (council) ستاسو لپاره غوښتنه کولی شي.

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = بیا هم کلینیک باید عاجله درملنه درکړي، یا هغه درملنه چې انتظار پکې ممکن نه وي. له هغې وروسته باید { $gp-scot-urgent } ستاسو پاملرنه وکړي.

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = تاسو لومړی کلینیک ته شکایت کولی شئ. دا خدمت وړیا مرسته درسره کوي:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = په شمالي ایرلنډ کې

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = مهرباني وکړئ د فورمې تر ډکولو مخکې دا ولولئ. په شمالي ایرلنډ کې له تاسو اسناد غوښتل کېږي. ښايي ستاسو د مهاجرت حالت د بریتانیا د کورنیو چارو له وزارت (Home Office) سره چک شي، او معلومات له نورو ادارو سره شریکېږي. د سمو اسنادو پرته ښايي پر فورمه کار ونه شي.

# English: You can get advice first:
you-can-get-advice-first-j3r4me = تاسو لومړی مشوره اخیستلی شئ:

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = د GP درملنه د هغو خلکو لپاره وړیا ده چې پناه یې غوښتې ده، حتی که غوښتنه یې رد شوې وي. دا د کډوالو (refugees) لپاره وړیا ده، او د هغو خلکو لپاره هم چې د انسانانو د سوداګرۍ (trafficking) د قاعدې له مخې پېژندل شوي وي.

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = د انسانانو د سوداګرۍ (trafficking) قاعده د هغو خلکو په اړه ده چې نورو کنټرول کړي او ناوړه ګټه یې ترې اخیستې وي. له Law Centre وپوښتئ چې ایا دا قاعده پر تاسو پلي کېږي.

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = نور خلک ښايي اړ شي چې د GP لپاره پیسې ورکړي، مګر دا چې حالت بېړنی وي.

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = د فورمې نوم { $gp-ni-form } دی. [فورمې]({ $link1 }) په ځینو نورو ژبو هم شته. فورمه هغه کلینیک ته ورکړئ چې تاسو یې ټاکئ.

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = ترجمان وړیا دی. د ژبې لپاره مسلکي مرسته ستاسو قانوني حق دی.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = کلینیک یوازې د درېیو دلیلونو له مخې د نه منلو اجازه لري. لېست یې له منظورۍ سره بند وي، ستاسو استوګنځی د هغه له سیمې بهر وي، یا یې ستاسو نوم پخوا له لېسته ایستلی وي. کلینیک باید خپل دلیل په لیکلې بڼه درکړي.

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Patient and Client Council د شکایت په کولو کې وړیا مرسته درسره کوي:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = چا ته زنګ ووهئ

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = دا ضروري نه ده چې دا هر څه یوازې وکړئ. هغه خلک چې ځواب درکوي، ستاسو د مرستې لپاره دي.

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [پوه شئ چې څه وړیا دي]({ $link1 }) یا [همدا اوس مرسته واخلئ]({ $link2 }).
