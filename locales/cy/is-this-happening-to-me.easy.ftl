### Page: Is this happening to me?   (content/is-this-happening-to-me.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = Ydy hyn yn digwydd i mi?

# English: Signs that someone uses or controls you.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-uses-or-pgjbuw = Arwyddion bod rhywun yn eich defnyddio neu’n eich rheoli.

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = Gallwch ffonio a gofyn heb roi eich enw.

# English: This page is for you if something feels wrong.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-bdqxq6 = Mae’r dudalen hon i chi os oes rhywbeth yn teimlo o’i le.

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = Ai eich bai chi yw hyn?

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = Nid eich bai chi yw hyn.

# English: You may have said yes at the start.
# This is Easy Read: one short sentence beside a picture.
you-may-have-said-yes-xtapd7 = Efallai eich bod chi wedi dweud ie ar y dechrau.

# English: You may have taken money.
# This is Easy Read: one short sentence beside a picture.
you-may-have-taken-money-qbhnke = Efallai eich bod chi wedi cymryd arian.

# English: What they did is a crime, and not your fault.
# This is Easy Read: one short sentence beside a picture.
what-they-did-is-a-brguga = Mae’r hyn a wnaethon nhw yn drosedd, ac nid eich bai chi yw hynny.

## Section: Is it like this at work?

# English: Is it like this at work?
# This is a heading.
is-it-like-this-at-e86xse = Ydy hi fel hyn yn y gwaith?

# English: You work very long hours for little or no pay.
# This is Easy Read: one short sentence beside a picture.
you-work-very-long-hours-xyfb78 = Rydych chi’n gweithio oriau hir iawn am ychydig o dâl neu heb dâl.

# English: The boss keeps your money.
# This is Easy Read: one short sentence beside a picture.
the-boss-keeps-your-money-ay94vv = Mae’r bòs yn cadw eich arian.

# English: You work in a home with no days off.
# This is Easy Read: one short sentence beside a picture.
you-work-in-a-home-vhjfv4 = Rydych chi’n gweithio mewn cartref heb ddiwrnodau rhydd.

# English: You owe money, and the debt never goes down.
# This is Easy Read: one short sentence beside a picture.
you-owe-money-and-the-zds3dv = Mae arnoch chi arian i rywun, ac nid yw’r ddyled byth yn mynd yn llai.

## Section: Does someone control you?

# English: Does someone control you?
# This is a heading.
does-someone-control-you-75dta3 = Oes rhywun yn eich rheoli?

# English: Someone took your papers.
# This is Easy Read: one short sentence beside a picture.
someone-took-your-papers-au8fyk = Cymerodd rhywun eich papurau.

# English: Someone watches you or goes everywhere with you.
# This is Easy Read: one short sentence beside a picture.
someone-watches-you-or-goes-5js2xp = Mae rhywun yn eich gwylio neu’n mynd i bobman gyda chi.

# English: They do not let you talk to your family.
# This is Easy Read: one short sentence beside a picture.
they-do-not-let-you-ykxzat = Nid ydyn nhw’n gadael i chi siarad â’ch teulu.

# English: They tell you lies about the police.
# This is Easy Read: one short sentence beside a picture.
they-tell-you-lies-about-r53c3v = Maen nhw’n dweud celwydd wrthych chi am yr heddlu.

# English: Someone hurts or threatens you or your family.
# This is Easy Read: one short sentence beside a picture.
someone-hurts-or-threatens-you-ezfvpf = Mae rhywun yn eich brifo neu’n eich bygwth chi neu eich teulu.

## Section: Does someone make you do things?

# English: Does someone make you do things?
# This is a heading.
does-someone-make-you-do-xvxuqx = Oes rhywun yn eich gorfodi i wneud pethau?

# English: Someone forces you to have sex or make films.
# This is Easy Read: one short sentence beside a picture.
someone-forces-you-to-have-q7bpcq = Mae rhywun yn eich gorfodi i gael rhyw neu i wneud ffilmiau.

# English: Someone makes you carry or sell drugs.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-carry-or-vprydk = Mae rhywun yn eich gorfodi i gario neu werthu cyffuriau.

# English: Someone makes you steal or beg.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-steal-or-gxx2fp = Mae rhywun yn eich gorfodi i ddwyn neu gardota.

# English: Someone you trusted promised you a job or love.
# This is Easy Read: one short sentence beside a picture.
someone-you-trusted-promised-you-pwp88e = Gwnaeth rhywun roeddech chi’n ymddiried ynddyn nhw addo swydd neu gariad i chi.

# English: If someone made you break the law, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-someone-made-you-break-h527ru = Os gwnaeth rhywun eich gorfodi i dorri’r gyfraith, gofynnwch am gyfreithiwr.

## Section: Who can it happen to?

# English: Who can it happen to?
# This is a heading.
who-can-it-happen-to-kv7t28 = I bwy gall hyn ddigwydd?

# English: It happens to British people too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-people-f75p2d = Mae’n digwydd i bobl o Brydain hefyd.

# English: You are not alone.
# This is Easy Read: one short sentence beside a picture.
you-are-not-alone-z47957 = Nid ydych chi ar eich pen eich hun.

## Section: What happens if you ask?

# English: What happens if you ask?
# This is a heading.
what-happens-if-you-ask-k3g6gv = Beth sy’n digwydd os gofynnwch chi?

# English: If you are an adult, you choose what happens next.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-k3bq85 = Os ydych chi’n oedolyn, chi sy’n dewis beth sy’n digwydd nesaf.

# English: You can ask questions and say no.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-questions-and-pcvswk = Gallwch ofyn cwestiynau a dweud na.

# English: The people you call keep your words private.
# This is Easy Read: one short sentence beside a picture.
the-people-you-call-keep-fxwkmt = Mae’r bobl rydych chi’n eu ffonio yn cadw eich geiriau’n breifat.

# English: They may tell others if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-xruh79 = Gallan nhw ddweud wrth eraill os oes bywyd mewn perygl.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = Gallan nhw ddweud wrth eraill os nad yw plentyn yn ddiogel.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Pwy gallwch chi ei ffonio?

# English: If you are under 19, you can call Childline.
# This is Easy Read: one short sentence beside a picture.
if-you-are-under-19-ztuhkq = Os ydych chi o dan 19 oed, gallwch ffonio Childline.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = Ffoniwch nawr os oes bywyd mewn perygl.
