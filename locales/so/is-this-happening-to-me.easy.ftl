### Page: Is this happening to me?   (content/is-this-happening-to-me.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = Tani ma igu dhacaysaa?

# English: Signs that someone uses or controls you.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-uses-or-pgjbuw = Calaamadaha muujinaya in qof kaa faa'iidaysto ama ku xakameeyo.

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = Waad wici kartaa oo wax weydiin kartaa adigoo aan magacaaga sheegin.

# English: This page is for you if something feels wrong.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-bdqxq6 = Boggan waxaa laguugu talagalay haddii wax aanay kula saxsanayn.

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = Khaladkaaga ma yahay?

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = Khaladkaaga ma aha.

# English: You may have said yes at the start.
# This is Easy Read: one short sentence beside a picture.
you-may-have-said-yes-xtapd7 = Waxaa laga yaabaa inaad bilowgii haa tiri.

# English: You may have taken money.
# This is Easy Read: one short sentence beside a picture.
you-may-have-taken-money-qbhnke = Waxaa laga yaabaa inaad lacag qaadatay.

# English: What they did is a crime, and not your fault.
# This is Easy Read: one short sentence beside a picture.
what-they-did-is-a-brguga = Waxa ay iyagu sameeyeen waa dambi, khaladkaagana ma aha.

## Section: Is it like this at work?

# English: Is it like this at work?
# This is a heading.
is-it-like-this-at-e86xse = Shaqadu ma sidan baa?

# English: You work very long hours for little or no pay.
# This is Easy Read: one short sentence beside a picture.
you-work-very-long-hours-xyfb78 = Waxaad saacado aad u badan ku shaqaysaa lacag yar ama lacag la'aan.

# English: The boss keeps your money.
# This is Easy Read: one short sentence beside a picture.
the-boss-keeps-your-money-ay94vv = Madaxa shaqada ayaa lacagtaada haysta.

# English: You work in a home with no days off.
# This is Easy Read: one short sentence beside a picture.
you-work-in-a-home-vhjfv4 = Waxaad ka shaqaysaa guri adigoo aan haysan maalmo fasax ah.

# English: You owe money, and the debt never goes down.
# This is Easy Read: one short sentence beside a picture.
you-owe-money-and-the-zds3dv = Lacag ayaa lagugu leeyahay, deyntuna weligeed ma yaraato.

## Section: Does someone control you?

# English: Does someone control you?
# This is a heading.
does-someone-control-you-75dta3 = Qof ma ku xakameeyaa?

# English: Someone took your papers.
# This is Easy Read: one short sentence beside a picture.
someone-took-your-papers-au8fyk = Qof ayaa waraaqahaaga kaa qaatay.

# English: Someone watches you or goes everywhere with you.
# This is Easy Read: one short sentence beside a picture.
someone-watches-you-or-goes-5js2xp = Qof ayaa ku ilaaliya ama meel kasta kuu raaca.

# English: They do not let you talk to your family.
# This is Easy Read: one short sentence beside a picture.
they-do-not-let-you-ykxzat = Kuuma oggolaadaan inaad qoyskaaga la hadasho.

# English: They tell you lies about the police.
# This is Easy Read: one short sentence beside a picture.
they-tell-you-lies-about-r53c3v = Waxay kuu sheegaan been ku saabsan booliiska.

# English: Someone hurts or threatens you or your family.
# This is Easy Read: one short sentence beside a picture.
someone-hurts-or-threatens-you-ezfvpf = Qof ayaa dhib kuu geysta ama kuu hanjaba, adiga ama qoyskaaga.

## Section: Does someone make you do things?

# English: Does someone make you do things?
# This is a heading.
does-someone-make-you-do-xvxuqx = Qof ma kugu qasbaa inaad wax samayso?

# English: Someone forces you to have sex or make films.
# This is Easy Read: one short sentence beside a picture.
someone-forces-you-to-have-q7bpcq = Qof ayaa kugu qasba galmo ama in lagaa duubo filim.

# English: Someone makes you carry or sell drugs.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-carry-or-vprydk = Qof ayaa kugu qasba inaad daroogo siddo ama iibiso.

# English: Someone makes you steal or beg.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-steal-or-gxx2fp = Qof ayaa kugu qasba inaad wax xaddo ama dawarsato.

# English: Someone you trusted promised you a job or love.
# This is Easy Read: one short sentence beside a picture.
someone-you-trusted-promised-you-pwp88e = Qof aad ku kalsoonayd ayaa kuu ballanqaaday shaqo ama jacayl.

# English: If someone made you break the law, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-someone-made-you-break-h527ru = Haddii qof kugu qasbay inaad sharciga jebiso, codso qareen.

## Section: Who can it happen to?

# English: Who can it happen to?
# This is a heading.
who-can-it-happen-to-kv7t28 = Yay ku dhici kartaa?

# English: It happens to British people too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-people-f75p2d = Dadka Ingiriiska ahna way ku dhacdaa.

# English: You are not alone.
# This is Easy Read: one short sentence beside a picture.
you-are-not-alone-z47957 = Keligaa ma tihid.

## Section: What happens if you ask?

# English: What happens if you ask?
# This is a heading.
what-happens-if-you-ask-k3g6gv = Maxaa dhaca haddii aad weydiiso?

# English: If you are an adult, you choose what happens next.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-k3bq85 = Haddii aad qof weyn tahay, adiga ayaa dooranaya waxa xiga.

# English: You can ask questions and say no.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-questions-and-pcvswk = Su'aalo waad weydiin kartaa, waadna diidi kartaa.

# English: The people you call keep your words private.
# This is Easy Read: one short sentence beside a picture.
the-people-you-call-keep-fxwkmt = Dadka aad wacdo hadalkaaga si qarsoodi ah ayay u hayaan.

# English: They may tell others if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-xruh79 = Dad kale way u sheegi karaan haddii naf khatar ku jirto.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = Dad kale way u sheegi karaan haddii ilmo aanu ammaan ahayn.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Yaad wici kartaa?

# English: If you are under 19, you can call Childline.
# This is Easy Read: one short sentence beside a picture.
if-you-are-under-19-ztuhkq = Haddii aad ka yar tahay 19 sano, waxaad wici kartaa Childline.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = Hadda wac haddii naf khatar ku jirto.
