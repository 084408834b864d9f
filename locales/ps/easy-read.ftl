### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = د اسانې لوستنې په اړه

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = اسانه لوستنه څه ده، د چا لپاره ده، او چېرته پیدا کېږي.

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = د دې لارښود ډېرې پاڼې د اسانې لوستنې بڼه هم لري. د پاڼې په سر کې «اسانه لوستنه» کېکاږئ. د بېرته تلو لپاره په هماغه ځای کې «بشپړ متن» کېکاږئ.

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = دا پاڼه د هر هغه چا لپاره ده چې غواړي په لږ زحمت ولولي. د دلیل ویل ضروري نه دي.

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = دا څه ده

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = اسانه لوستنه په یوه وخت کې یوه خبره کوي. د هرې لنډې جملې تر څنګ یو انځور وي. توري یې لوی وي. سخته کلمه په پنډو تورو لیکل شوې وي. ورپسې جمله یې مانا وايي.

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = انځورونه د لارې په پیدا کولو کې مرسته درسره کوي. پاڼه بې له انځورونو هم لوستلی شئ.

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = دا د چا لپاره ده

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = اسانه لوستنه د هغو خلکو په پام کې نیولو سره جوړه شوې چې د زده کړې ستونزې لري (learning disabilities). دا له ډېرو نورو سره هم مرسته کوي:

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = هغه خلک چې ستړي، ناروغ یا وېرېدلي وي

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = هغه خلک چې انګلیسي یې ناوخته زده کړې وي

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = هغه خلک چې په کوچنۍ پرده لوستل کوي.

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = دا څه نه وايي

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = د اسانې لوستنې پاڼه تر ټولو مهمې خبرې کوي. بشپړه پاڼه ډېر څه وايي. تاسو هر وخت له یوې بلې ته تللی شئ، او هېڅ شی نه ساتل کېږي.

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = ځینې پاڼې تر اوسه په هره ژبه کې د اسانې لوستنې بڼه نه لري. بیا بشپړ متن درته ښودل کېږي، او پاڼه دا درته وايي.

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = چا چک کړې ده

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = ښه اسانه لوستنه هغه خلک چک کوي چې دا کاروي. د اسانې لوستنې د هرې پاڼې په پای کې لیکل شوي دي چې چا دا پاڼه له لوستونکو سره ازمویلې ده، یا دا چې تر اوسه هېڅ چا نه ده ازمویلې.

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = که د یوې پاڼې لوستل سخت وي، مهرباني وکړئ د دې وېبپاڼې چلوونکو ته ووایئ. [د دې لارښود په اړه]({ $link1 }) وايي چې دا کار څنګه په خوندي ډول وکړئ.
