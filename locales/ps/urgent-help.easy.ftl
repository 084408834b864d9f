### Page: Urgent help   (content/urgent-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = بېړنۍ مرسته

# English: Who to call now.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-df3bjv = اوس چا ته زنګ ووهئ.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = که د چا ژوند په خطر کې وي، همدا اوس زنګ ووهئ.

# English: You can also go to **A&E**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-go-to-mrp4a5 = تاسو **A&E** ته هم تللی شئ.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** د روغتون هغه برخه ده چې بېړنۍ درملنه پکې کېږي.

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = که خبرې نه شئ کولی، څه وکړئ؟

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = له موبایل ټېلیفون څخه { $tel-999 } ته زنګ ووهئ، بیا غوږ ونیسئ.

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = کله چې غږ درته ووايي، 55 کېکاږئ.

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = دا کار پولیسو ته نه ښيي چې تاسو چېرته یئ.

## Section: Do you have thoughts of ending your life?

# English: Do you have thoughts of ending your life?
# This is a heading.
do-you-have-thoughts-of-szeyap = ایا د خپل ژوند د پای ته رسولو فکرونه درسره دي؟

# English: Call people who listen, day or night.
# This is Easy Read: one short sentence beside a picture.
call-people-who-listen-day-avw7br = هغو خلکو ته زنګ ووهئ چې شپه او ورځ غوږ درته نیسي.

# English: If you like to write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
if-you-like-to-write-95p4cv = که لیکل مو خوښ وي، د Shout کلمه په لیکلي پیغام کې ولېږئ.

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = لیکلی پیغام ستاسو په ټېلیفون کې پاتې کېږي.

## Section: Does someone control you or hurt you?

# English: Does someone control you or hurt you?
# This is a heading.
does-someone-control-you-or-b4bjye = ایا څوک مو کنټرولوي یا زیان درته رسوي؟

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = د خپل نوم له ویلو پرته زنګ وهلی او پوښتلی شئ.

## Section: Do you want to talk to the police?

# English: Do you want to talk to the police?
# This is a heading.
do-you-want-to-talk-k7rx85 = ایا غواړئ له پولیسو سره خبرې وکړئ؟

# English: If no life is in danger, adults can choose.
# This is Easy Read: one short sentence beside a picture.
if-no-life-is-in-zs6rc6 = که د هېچا ژوند په خطر کې نه وي، بالغ کسان خپله پرېکړه کولی شي.

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = په انګلېنډ او ویلز کې، پولیس ښايي **Home Office** ته ستاسو په اړه ووايي.

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **Home Office** د حکومت د مهاجرت دفتر دی.

# English: In England and Wales, ask a lawyer or a helpline first.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-ask-4us2ur = په انګلېنډ او ویلز کې، لومړی له یوه وکیل یا د مرستې له یوې کرښې وپوښتئ.

# English: If a life is in danger, always call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-7u3zsj = که د چا ژوند په خطر کې وي، تل { $tel-999 } ته زنګ ووهئ.

## Section: Are you under 19?

# English: Are you under 19?
# This is a heading.
are-you-under-19-ywk4pv = ایا ستاسو عمر له 19 کلونو کم دی؟

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = د هرې ستونزې په اړه Childline ته زنګ ووهئ.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = ایا تاسو په انګلېنډ کې یئ؟

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = که د خپل ژوند د پای ته رسولو فکر کوئ، زنګ ووهئ او رواني روغتیا mental health وټاکئ.

# English: Call here if a partner or family member hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-a-partner-zhcaju = که د ژوند ملګری یا د کورنۍ غړی زیان درته رسوي، دلته زنګ ووهئ.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = ایا تاسو په ویلز کې یئ؟

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = که د خپل ژوند د پای ته رسولو فکر کوئ، زنګ ووهئ او 2 کېکاږئ.

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = که په کور کې څوک زیان درته رسوي، دلته زنګ ووهئ.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = ایا تاسو په انګلېنډ یا ویلز کې یئ؟

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = د جنسي تېري یا جنسي ناوړه چلند په اړه دلته زنګ ووهئ، د 16 کلنو او لویو کسانو لپاره.

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = که چا له تاسو ناوړه ګټه اخیستې وي، د خوندي استوګنځي په اړه دلته زنګ ووهئ.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ایا تاسو په سکاټلنډ کې یئ؟

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = د جنسي تېري یا جنسي ناوړه چلند په اړه دلته زنګ ووهئ، د 13 کلنو او لویو کسانو لپاره.

# English: Women over 18: call here if someone used you for sex.
# This is Easy Read: one short sentence beside a picture.
women-over-18-call-here-sdky8m = له 18 کلونو لویې ښځې: که چا له تاسو د جنسي عمل لپاره ناوړه ګټه اخیستې وي، دلته زنګ ووهئ.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ایا تاسو په شمالي ایرلنډ کې یئ؟

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = که د خپل ژوند د پای ته رسولو فکر کوئ، دلته زنګ ووهئ.

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = په کور کې د تاوتریخوالي یا جنسي ناوړه چلند په اړه دلته زنګ ووهئ.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = ایا ستاسو ټېلیفون خوندي دی؟

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = وړیا زنګ هم ستاسو په ټېلیفون کې ښکاري.

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = تاسو دا زنګ له لېسته پاکولی شئ.
