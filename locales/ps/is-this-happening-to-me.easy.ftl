### Page: Is this happening to me?   (content/is-this-happening-to-me.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = ایا له ما سره همداسې کېږي؟

# English: Signs that someone uses or controls you.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-uses-or-pgjbuw = هغه نښې چې څوک ناوړه ګټه درڅخه اخلي یا مو کنټرولوي.

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = د خپل نوم له ویلو پرته زنګ وهلی او پوښتلی شئ.

# English: This page is for you if something feels wrong.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-bdqxq6 = که کوم شی سم نه درته ښکاري، دا پاڼه ستاسو لپاره ده.

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = ایا دا ستاسو ګناه ده؟

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = دا ستاسو ګناه نه ده.

# English: You may have said yes at the start.
# This is Easy Read: one short sentence beside a picture.
you-may-have-said-yes-xtapd7 = ښايي په پیل کې مو هو ویلي وي.

# English: You may have taken money.
# This is Easy Read: one short sentence beside a picture.
you-may-have-taken-money-qbhnke = ښايي پیسې مو اخیستې وي.

# English: What they did is a crime, and not your fault.
# This is Easy Read: one short sentence beside a picture.
what-they-did-is-a-brguga = هغه څه چې هغوی کړي دي جرم دی، او دا ستاسو ګناه نه ده.

## Section: Is it like this at work?

# English: Is it like this at work?
# This is a heading.
is-it-like-this-at-e86xse = ایا په کار کې حال داسې دی؟

# English: You work very long hours for little or no pay.
# This is Easy Read: one short sentence beside a picture.
you-work-very-long-hours-xyfb78 = تاسو ډېر اوږد ساعتونه په لږو پیسو یا بې پیسو کار کوئ.

# English: The boss keeps your money.
# This is Easy Read: one short sentence beside a picture.
the-boss-keeps-your-money-ay94vv = د کار خاوند ستاسو پیسې له ځان سره ساتي.

# English: You work in a home with no days off.
# This is Easy Read: one short sentence beside a picture.
you-work-in-a-home-vhjfv4 = تاسو په یوه کور کې کار کوئ او د رخصتۍ ورځې نه لرئ.

# English: You owe money, and the debt never goes down.
# This is Easy Read: one short sentence beside a picture.
you-owe-money-and-the-zds3dv = پر تاسو پور دی، او دا پور هېڅکله نه کمېږي.

## Section: Does someone control you?

# English: Does someone control you?
# This is a heading.
does-someone-control-you-75dta3 = ایا څوک مو کنټرولوي؟

# English: Someone took your papers.
# This is Easy Read: one short sentence beside a picture.
someone-took-your-papers-au8fyk = چا ستاسو اسناد اخیستي دي.

# English: Someone watches you or goes everywhere with you.
# This is Easy Read: one short sentence beside a picture.
someone-watches-you-or-goes-5js2xp = څوک مو څاري یا هر ځای ته درسره ځي.

# English: They do not let you talk to your family.
# This is Easy Read: one short sentence beside a picture.
they-do-not-let-you-ykxzat = هغوی تاسو نه پرېږدي چې له خپلې کورنۍ سره خبرې وکړئ.

# English: They tell you lies about the police.
# This is Easy Read: one short sentence beside a picture.
they-tell-you-lies-about-r53c3v = هغوی د پولیسو په اړه دروغ درته وايي.

# English: Someone hurts or threatens you or your family.
# This is Easy Read: one short sentence beside a picture.
someone-hurts-or-threatens-you-ezfvpf = څوک تاسو یا ستاسو کورنۍ ته زیان رسوي یا ګواښ کوي.

## Section: Does someone make you do things?

# English: Does someone make you do things?
# This is a heading.
does-someone-make-you-do-xvxuqx = ایا څوک مو کارونو ته مجبوروي؟

# English: Someone forces you to have sex or make films.
# This is Easy Read: one short sentence beside a picture.
someone-forces-you-to-have-q7bpcq = څوک مو جنسي عمل یا فلم جوړولو ته مجبوروي.

# English: Someone makes you carry or sell drugs.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-carry-or-vprydk = څوک مو مجبوروي چې مخدره مواد ولېږدوئ یا وپلورئ.

# English: Someone makes you steal or beg.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-steal-or-gxx2fp = څوک مو غلا یا سوالګرۍ ته مجبوروي.

# English: Someone you trusted promised you a job or love.
# This is Easy Read: one short sentence beside a picture.
someone-you-trusted-promised-you-pwp88e = هغه چا چې باور مو پرې درلود، د کار یا مینې ژمنه درسره وکړه.

# English: If someone made you break the law, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-someone-made-you-break-h527ru = که څوک مو د قانون ماتولو ته مجبور کړي، وکیل وغواړئ.

## Section: Who can it happen to?

# English: Who can it happen to?
# This is a heading.
who-can-it-happen-to-kv7t28 = دا له چا سره کېدلی شي؟

# English: It happens to British people too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-people-f75p2d = دا له بریتانوي خلکو سره هم کېږي.

# English: You are not alone.
# This is Easy Read: one short sentence beside a picture.
you-are-not-alone-z47957 = تاسو یوازې نه یئ.

## Section: What happens if you ask?

# English: What happens if you ask?
# This is a heading.
what-happens-if-you-ask-k3g6gv = که وپوښتئ، څه کېږي؟

# English: If you are an adult, you choose what happens next.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-k3bq85 = که تاسو بالغ کس یئ، دا ستاسو خوښه ده چې وروسته څه کېږي.

# English: You can ask questions and say no.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-questions-and-pcvswk = تاسو پوښتنې کولی شئ او نه ویلی شئ.

# English: The people you call keep your words private.
# This is Easy Read: one short sentence beside a picture.
the-people-you-call-keep-fxwkmt = هغه خلک چې زنګ ورته وهئ، ستاسو خبرې له ځان سره ساتي.

# English: They may tell others if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-xruh79 = که د چا ژوند په خطر کې وي، هغوی نورو ته ویلی شي.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = که یو ماشوم خوندي نه وي، هغوی نورو ته ویلی شي.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = تاسو چا ته زنګ وهلی شئ؟

# English: If you are under 19, you can call Childline.
# This is Easy Read: one short sentence beside a picture.
if-you-are-under-19-ztuhkq = که ستاسو عمر له 19 کلونو کم وي، تاسو Childline ته زنګ وهلی شئ.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = که د چا ژوند په خطر کې وي، همدا اوس زنګ ووهئ.
