### Page: Health care and your rights   (content/index.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = روغتیايي پاملرنه او ستاسو حقونه

# English: Start here. What you can ask for, and who can help you.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-4wwzj7 = له دې ځایه پیل کړئ. تاسو څه غوښتلی شئ، او څوک مرسته درسره کولی شي.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = که د چا ژوند په خطر کې وي، { $tel-999 } ته زنګ ووهئ.

# English: This guide helps you get health care.
# This is Easy Read: one short sentence beside a picture.
this-guide-helps-you-get-5ms3a4 = دا لارښود د روغتیايي پاملرنې په ترلاسه کولو کې مرسته درسره کوي.

# English: Each of the 4 nations has its own rules.
# This is Easy Read: one short sentence beside a picture.
each-of-the-4-nations-c9z4j3 = د بریتانیا له 4 برخو هره یوه خپل قواعد لري.

# English: If someone hurt you, it is not your fault.
# This is Easy Read: one short sentence beside a picture.
if-someone-hurt-you-it-b4nsus = که چا زیان دررسولی وي، دا ستاسو ګناه نه ده.

# English: You choose what you read and what you do.
# This is Easy Read: one short sentence beside a picture.
you-choose-what-you-read-t5swfr = دا ستاسو خوښه ده چې څه لولئ او څه کوئ.

## Section: What do you need today?

# English: What do you need today?
# This is a heading.
what-do-you-need-today-se42qh = نن څه ته اړتیا لرئ؟

# English: [Get help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
get-help-now-fdtg93 = [همدا اوس مرسته واخلئ]({ $link1 })

# English: [See a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
see-a-doctor-zzxjtm = [ډاکټر ته تلل]({ $link1 })

# English: [Get help with how you feel]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
get-help-with-how-you-u7k47v = [د خپلو احساساتو لپاره مرسته واخلئ]({ $link1 })

# English: [Find out what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
find-out-what-is-free-smrrtz = [پوه شئ چې څه وړیا دي]({ $link1 })

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = تاسو څه غوښتلی شئ؟

# English: In England and Scotland, anyone can have a free family doctor.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-anyone-8awsth = په انګلېنډ او سکاټلنډ کې، هر څوک وړیا د کورنۍ ډاکټر درلودلی شي.

# English: In Wales and Northern Ireland, [read the rules]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
in-wales-and-northern-ireland-62sxr7 = په ویلز او شمالي ایرلنډ کې، لومړی [قواعد ولولئ]({ $link1 }).

## Section: Do you need urgent care?

# English: Do you need urgent care?
# This is a heading.
do-you-need-urgent-care-pt5ut6 = ایا بېړنۍ درملنې ته اړتیا لرئ؟

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = په انګلېنډ، ویلز او سکاټلنډ کې، په **A&E** کې ستاسو درملنه وړیا ده.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** د روغتون هغه برخه ده چې بېړنۍ درملنه پکې کېږي.

# English: Northern Ireland: A&E is free if you did not travel for it.
# This is Easy Read: one short sentence beside a picture.
northern-ireland-a-e-is-8hvdme = شمالي ایرلنډ: A&E وړیا ده که تاسو د دې درملنې لپاره سفر نه وي کړی.

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = په انګلېنډ، سکاټلنډ او شمالي ایرلنډ کې، په روغتون کې بستر کېدل ښايي پیسې ولري.

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = په ویلز کې، وپوښتئ چې په روغتون کې بستر کېدل څومره لګښت لري.

## Section: Who knows what you say?

# English: Who knows what you say?
# This is a heading.
who-knows-what-you-say-9779gq = څوک ستاسو په خبرو خبرېږي؟

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = ډاکټران ستاسو خبرې له ځان سره ساتي.

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-b993u8 = که څوک په جدي خطر کې وي، هغوی نورو ته ویلی شي.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = که یو ماشوم خوندي نه وي، هغوی نورو ته ویلی شي.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = که محکمه امر وکړي، هغوی باید نورو ته ووايي.

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
do-you-speak-another-language-x583ts = ایا په بله ژبه خبرې کوئ؟

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = تاسو د **ترجمان** غوښتنه کولی شئ.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **ترجمان** ستاسو خبرې په بله ژبه وايي.

# English: In England and Northern Ireland, the interpreter is free.
# This is Easy Read: one short sentence beside a picture.
in-england-and-northern-ireland-mjzu2y = په انګلېنډ او شمالي ایرلنډ کې، ترجمان وړیا دی.

# English: In Scotland, an interpreter is your right.
# This is Easy Read: one short sentence beside a picture.
in-scotland-an-interpreter-is-c65ksw = په سکاټلنډ کې، ترجمان ستاسو حق دی.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = ایا ستاسو ټېلیفون خوندي دی؟

# English: If someone looks at your phone, you can use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-looks-at-your-hnsw38 = که څوک ستاسو ټېلیفون ګوري، بل ټېلیفون کارولی شئ.

# English: Pages you open can stay on the phone.
# This is Easy Read: one short sentence beside a picture.
pages-you-open-can-stay-udrg6p = هغه پاڼې چې تاسو یې پرانیزئ، په ټېلیفون کې پاتې کېدلی شي.

## Section: Do you want to talk?

# English: Do you want to talk?
# This is a heading.
do-you-want-to-talk-gwverv = ایا غواړئ خبرې وکړئ؟

# English: You can call people who listen.
# This is Easy Read: one short sentence beside a picture.
you-can-call-people-who-f9g9j8 = تاسو هغو خلکو ته زنګ وهلی شئ چې غوږ درته نیسي.

# English: If someone controls you, call { $tel-msh } for free.
# This is Easy Read: one short sentence beside a picture.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-call-5nspnf = که څوک مو کنټرولوي، { $tel-msh } ته وړیا زنګ ووهئ.

# English: You do not have to say your name.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rehwq9 = د خپل نوم ویل ضروري نه دي.
