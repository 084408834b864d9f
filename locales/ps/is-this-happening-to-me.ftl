### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = ایا له ما سره همداسې کېږي؟

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = هغه نښې چې څوک ناوړه ګټه درڅخه اخلي یا مو کنټرولوي، او له چا پوښتلی شئ.

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = نښې، ناوړه ګټه، ناوړه ګټه اخیستل، استثمار، غلامي، عصري غلامي، غلام، مریی، د انسانانو سوداګري، د انسانانو قاچاق، قاچاقبر، قاچاق وړونکی، اجباري کار، جبري کار، په زور کار، بې پیسو کار، مفت کار، د کور کار، نوکر، نوکره، مزدوره، صفاکار، د کرنې کار، د موټرو مینځل، رستورانت، پور، قرض، پوروړی، پور نه خلاصېږي، بادار، کارفرما، مالک، معاش نه راکوي، مزد، پیسې مې اخلي، رخصتي نشته، ډېر ساعتونه، پاسپورټ یې اخیستی، اسناد یې اخیستي، بندي، په کور کې بند، کوټه کې بند، وتلو ته مې نه پرېږدي، تللی نه شم، ګواښ، ډاروي مې، دوکه، درواغ وعده، نشه يي توکي، مخدره مواد، مواد پلورل، غلا، سوال، سوالګري، خیرات غوښتل، جنسي استثمار، جنسي کار، کنټرول، جادو، قسم، juju

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = که ډاډه نه یئ، د خپل نوم له ویلو پرته زنګ وهلی او پوښتلی شئ. شمېره د دې پاڼې په پای کې ده.

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = که په کار، په کور یا په یوه اړیکه کې کوم شی سم نه درته ښکاري، دا پاڼه ستاسو لپاره ده. دا په ټوله بریتانیا (UK) کې یو شان ده.

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = دا ستاسو ګناه نه ده

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = ښايي په پیل کې مو هو ویلي وي. ښايي پیسې مو اخیستې وي، یا مو د تېښتې لار نه وي اخیستې. بیا هم دا ستاسو ګناه نه ده. په قانون کې، هغه څه چې هغوی کړي دي بیا هم جرم دی، حتی که تاسو هو ویلي وي.

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = دې نښو ته وګورئ

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = دا ضروري نه ده چې دا ټولې نښې ولرئ. د پوښتنې لپاره ښايي یوه هم بس وي.

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = تاسو ډېر اوږد ساعتونه کار کوئ، یا په لږو پیسو یا بې پیسو کار کوئ. د کار خاوند ستاسو پیسې له ځان سره ساتي. تاسو د تلو ازادي نه لرئ.

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = تاسو د چا په کور کې کار کوئ، خو د رخصتۍ ورځ نه لرئ، یا معاش نه لرئ، یا خپله خونه نه لرئ.

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = چا ستاسو پاسپورټ یا اسناد اخیستي دي. څوک مو څاري یا مو هر ځای ته پخپله بیايي. هغوی تاسو نه پرېږدي چې له خپلې کورنۍ سره اړیکه ونیسئ. د پولیسو په اړه دروغ درته ویل کېږي.

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = هغوی وايي چې پر تاسو د سفر، خوړو یا کرایې پور دی، او دا پور هېڅکله نه کمېږي.

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = څوک مو جنسي عمل، فلم جوړولو یا انلاین جنسي کار ته مجبوروي یا فشار درباندې راوړي.

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = څوک مو مجبوروي چې مخدره مواد وکرئ، ولېږدوئ یا وپلورئ، غلا وکړئ، سوالګري وکړئ، یا له خلکو په چل پیسې واخلئ. دا ستاسو خوښه نه ده.

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = څوک تاسو یا ستاسو کورنۍ ته زیان رسوي یا ګواښ کوي. ستاسو د وېرولو لپاره قسم یا د juju په شان یوه عقیده کارول کېږي.

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = یوه داسې کس چې باور مو پرې درلود، د ښه کار، د مینې د اړیکې، د زده کړې یا ستاسو له کورنۍ سره د مرستې ژمنه درسره وکړه. ښايي دا له انټرنېټ څخه پیل شوي وي.

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = دې ته څه وايي

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = له پولې د تېرېدو لپاره چا ته پیسې ورکولو ته smuggling (قاچاق) وايي. کله چې څوک مو کنټرولوي او د ګټې لپاره مو کاروي، دې ته د انسانانو سوداګري (trafficking) یا عصري غلامي (modern slavery) وايي. یو یې پر بل بدلېدلی شي.

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = دا له بریتانوي خلکو سره هم کېږي. د دې لپاره له پولې تېرېدل ضروري نه دي.

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = ډېر خلک دا نه ویني، یا یې نه وايي. ښايي وېره، شرم، مینه یا وفاداري احساس کړي. ښايي د دې ځای په ژبه خبرې نه شي کولی. ښايي فکر وکړي چې په خپل وطن کې حال تر دې هم بدتر و.

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = تاسو یوازې نه یئ. په وروستي بشپړ کال کې چې شمېرل شوی دی، په بریتانیا (UK) کې { $nrm-numbers } ځله خلک مرستې ته معرفي شوي دي (referrals).

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = که وپوښتئ، څه کېږي

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = د مرستې لاندې کرښه به غوږ درته ونیسي. هغوی ستاسو له موافقې پرته نورو ته څه نه وايي، مګر دا چې د چا ژوند په خطر کې وي یا یو ماشوم له خطر سره مخ وي.

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = که تاسو بالغ کس یئ، دا ستاسو خوښه ده چې وروسته څه کېږي. تاسو پوښتنې کولی شئ، وخت اخیستلی شئ، او نه ویلی شئ. د ماشومانو ساتنه تل کېږي.

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = که څوک مو د قانون ماتولو ته مجبور کړي، وکیل وغواړئ. تاسو [ډاکټر ته تللی شئ]({ $link1 }) او د ټولې کیسې له ویلو پرته د خپلې روغتیا په اړه خبرې کولی شئ.

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = تاسو دلته درېدلی شئ او وروسته بېرته راتللی شئ. که څوک ستاسو ټېلیفون چک کوي، [د دې ټېلیفون په کارولو کې خوندي پاتې شئ]({ $link1 }) ولولئ.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = چا ته زنګ ووهئ

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = د پوښتنې او خبرو لپاره، که غواړئ له ترجمان سره:

# English: If you are under 19:
if-you-are-under-19-ymn5rq = که ستاسو عمر له 19 کلونو کم وي:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = که همدا اوس په خطر کې یئ:
