### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = روغتیايي پاملرنه او ستاسو حقونه

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = له دې ځایه پیل کړئ. تاسو څه غوښتلی شئ، او همدا اوس څوک مرسته درسره کولی شي.

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = پیل، له کومه ځایه پیل کړم، لومړۍ پاڼه، مرسته، حق، حقونه، روغتیا، صحت، علاج، درملنه، وړیا علاج، ډاکټر، داکتر، روغتون، شفاخانه، ناروغ، مریض، چټکه مرسته، بریتانیا، انګلستان، انګلېنډ، لندن، سکاټلنډ، ویلز، شمالي ایرلنډ، اسناد نه لرم، نوی راغلی، څه وکړم، لارښود، معلومات، NHS

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = وټاکئ چې نن څه ته اړتیا لرئ:

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [همدا اوس مرستې ته اړتیا لرم]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [غواړم ډاکټر ته لاړ شم]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [زما حال ښه نه دی، یا مې خوب نه راځي]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [غواړم پوه شم چې څه وړیا دي]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [غواړم خپله اړتیا په انګلیسي وښیم]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = دا لارښود د هغو خلکو لپاره دی چې په بریتانیا (UK) کې روغتیايي پاملرنې ته اړتیا لري. ښايي ډاډه نه یئ چې څه غوښتلی شئ. ښايي دا ځای درته نوی وي. ښايي اسناد ونه لرئ. ښايي چا بد چلند درسره کړی وي. په دې کې هېڅ شی ستاسو ګناه نه ده، او بیا هم پاملرنه غوښتلی شئ.

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = دا د هغه کس لپاره هم دی چې مرسته درسره کوي. هر څومره چې غواړئ، لږ یا ډېر یې ولولئ.

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = چټکه مرسته

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = که د چا ژوند په خطر کې وي، { $tel-999 } ته زنګ ووهئ. زنګ وهل وړیا دي، حتی که په ټېلیفون کې کریډیټ نه وي.

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = که احساس کوئ چې ځان خوندي نه شئ ساتلی:

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = په انګلېنډ کې، { $mh-111-eng } ته زنګ ووهئ او د رواني روغتیا (mental health) برخه وټاکئ.

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = په ویلز کې، { $mh-111-wales } ته زنګ ووهئ او 2 کېکاږئ.

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = په سکاټلنډ کې، { $mh-111-scot } ته زنګ ووهئ او د رواني روغتیا (mental health) برخه وټاکئ.

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = په شمالي ایرلنډ کې، { $mh-lifeline } ته زنګ ووهئ. دا وړیا ده.

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = که څوک مو کنټرولوي یا زیان درته رسوي، { $tel-msh } ته زنګ وهلی شئ. دا کرښه وړیا او محرمانه ده: هغوی ستاسو خبرې له ځان سره ساتي. د خپل نوم ویل ضروري نه دي. هغوی د ترجمان بندوبست کولی شي.

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = درې خبرې چې باید پرې پوه شئ

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = تاسو ډاکټر غوښتلی شئ

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = په انګلېنډ او سکاټلنډ کې، هر څوک وړیا GP درلودلی شي. GP د کورنۍ ډاکټر دی. دا خبره هغه وخت هم سمه ده چې اسناد نه لرئ.

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = په ویلز او شمالي ایرلنډ کې قواعد بل ډول دي. په شمالي ایرلنډ کې له تاسو اسناد غوښتل کېږي، او ښايي د بریتانیا د کورنیو چارو له وزارت (Home Office) څخه ستاسو په اړه وپوښتل شي. [تر تګ مخکې دا ولولئ]({ $link1 }).

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = بېړنۍ درملنه په پیل کې وړیا ده

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = په انګلېنډ، ویلز او سکاټلنډ کې، د روغتون عاجله درملنه (A&E) وړیا ده. په شمالي ایرلنډ کې دا وړیا ده، که تاسو د همدې درملنې لپاره دلته سفر نه وي کړی. په انګلېنډ، سکاټلنډ او شمالي ایرلنډ کې، که تر هغې وروسته په روغتون کې بستر شئ، ښايي اړ شئ چې پیسې ورکړئ. په ویلز کې، وپوښتئ چې په روغتون کې بستر کېدل څومره لګښت لري. [وګورئ چې ستاسو لپاره څه وړیا دي]({ $link1 }).

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = ستاسو خبرې محرمانه پاتې کېږي

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = هغه څه چې ډاکټر ته یې وایئ، محرمانه پاتې کېږي. یوازې هغه کسان یې د پوهېدو اجازه لري چې ستاسو درملنه کوي. که څوک په جدي خطر کې وي یا یو ماشوم له خطر سره مخ وي، ډاکټر نورو ته ویلی شي. محکمه هم د دې امر کولی شي.

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = تاسو ترجمان غوښتلی شئ. په انګلېنډ او شمالي ایرلنډ کې ترجمان وړیا دی. په سکاټلنډ کې دا ستاسو حق دی. په ویلز کې حکومت د ترجمان د ورکولو لاره ټاکلې ده.

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = تاسو په بریتانیا کې چېرته یئ

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = بریتانیا (UK) څلور برخې لري، او قواعد یې یو شان نه دي. په هره پاڼه کې انګلېنډ، ویلز، سکاټلنډ یا شمالي ایرلنډ ټاکلی شئ. که نه پوهېږئ چې په کومه برخه کې یئ، چا ته چې زنګ وهئ، له هغه پوښتلی شئ.

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = د لوستلو پر مهال خوندي پاتې شئ

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = که ښايي څوک ستاسو ټېلیفون وګوري، د بل ټېلیفون د کارولو فکر وکړئ. کومه پاڼه چې تاسو پرانیستې ده، د ټېلیفون په تاریخچه کې پاتې کېدلی شي. دا ستاسو خوښه ده چې کله لولئ او کله بس کوئ.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = چا ته زنګ ووهئ

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = که غواړئ خبرې وکړئ، Samaritans هرې خبرې ته غوږ نیسي:

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = تاسو [په یوه کوچني کارت کې شمېرې]({ $link1 }) ساتلی شئ، بې له نومونو.
