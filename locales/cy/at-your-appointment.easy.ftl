### Page: At your appointment   (content/at-your-appointment.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: At your appointment
# This is the title of the page.
at-your-appointment-kajq4m = Yn eich apwyntiad

# English: What you can ask for when you see a doctor.
# This is the summary of the page, shown in lists of pages.
what-you-can-ask-for-9c4wqy = Beth gallwch chi ofyn amdano pan fyddwch chi’n gweld meddyg.

# English: Before you go, say what you need.
# This is Easy Read: one short sentence beside a picture.
before-you-go-say-what-rnm5x2 = Cyn i chi fynd, dywedwch beth sydd ei angen arnoch chi.

# English: This page is for any visit to a doctor or nurse.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-any-4a67sx = Mae’r dudalen hon ar gyfer unrhyw ymweliad â meddyg neu nyrs.

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
do-you-speak-another-language-x583ts = Ydych chi’n siarad iaith arall?

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = Gallwch ofyn am gael **dehonglydd**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = Mae **dehonglydd** yn dweud eich geiriau mewn iaith arall.

# English: A friend or a relative should not do it.
# This is Easy Read: one short sentence beside a picture.
a-friend-or-a-relative-7b72mt = Ddylai ffrind neu berthynas ddim gwneud y gwaith hwn.

# English: A child should never do it.
# This is Easy Read: one short sentence beside a picture.
a-child-should-never-do-jnz8qj = Ddylai plentyn byth wneud y gwaith hwn.

# English: If you do not trust the interpreter, ask for another person.
# This is Easy Read: one short sentence beside a picture.
if-you-do-not-trust-qffak2 = Os nad ydych chi’n ymddiried yn y dehonglydd, gofynnwch am berson arall.

## Section: Who is in the room?

# English: Who is in the room?
# This is a heading.
who-is-in-the-room-4d6nzp = Pwy sydd yn yr ystafell?

# English: You can ask to see the doctor alone.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-44rzte = Gallwch ofyn am weld y meddyg ar eich pen eich hun.

# English: If you cannot say it, show a note.
# This is Easy Read: one short sentence beside a picture.
if-you-cannot-say-it-qx56pc = Os na allwch ei ddweud, dangoswch nodyn.

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = Gallwch ofyn am weld menyw neu ddyn.

# English: You can ask for a **chaperone**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-3n7uvd = Gallwch ofyn am **hebryngwr**.

# English: A **chaperone** is a trained extra person who stays with you.
# This is Easy Read: one short sentence beside a picture.
a-chaperone-is-a-trained-au3q46 = **Hebryngwr**, neu chaperone, yw person ychwanegol wedi’i hyfforddi sy’n aros gyda chi.

## Section: What can you say?

# English: What can you say?
# This is a heading.
what-can-you-say-jfru2s = Beth gallwch chi ei ddweud?

# English: You can say: please explain that again.
# This is Easy Read: one short sentence beside a picture.
you-can-say-please-explain-46yrtu = Gallwch ddweud: esboniwch hynny eto, os gwelwch yn dda (please explain that again).

# English: You can say: please stop for a while.
# This is Easy Read: one short sentence beside a picture.
you-can-say-please-stop-59n2bm = Gallwch ddweud: stopiwch am ychydig, os gwelwch yn dda (please stop for a while).

# English: They should ask before they touch you.
# This is Easy Read: one short sentence beside a picture.
they-should-ask-before-they-vd4s43 = Dylen nhw ofyn cyn eich cyffwrdd.

# English: You choose how much to tell.
# This is Easy Read: one short sentence beside a picture.
you-choose-how-much-to-hbjsyq = Chi sy’n dewis faint i’w ddweud.

# English: [Your privacy]({ $link1 }) says who can know.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: Your privacy
your-privacy-says-who-can-r6cybt = Mae’r dudalen [Eich preifatrwydd]({ $link1 }) yn dweud pwy all wybod.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Ydych chi yn Lloegr?

# English: They must find an interpreter for you.
# This is Easy Read: one short sentence beside a picture.
they-must-find-an-interpreter-yy2u64 = Rhaid iddyn nhw ddod o hyd i ddehonglydd i chi.

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
the-interpreter-is-free-msyjzt = Mae’r dehonglydd am ddim.

# English: You can ask for a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-gh57ab = Gallwch ofyn am fenyw neu ddyn.

# English: Ask for more time.
# This is Easy Read: one short sentence beside a picture.
ask-for-more-time-gjshg9 = Gofynnwch am fwy o amser.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Ydych chi yng Nghymru?

# English: Wales has a set way to find an interpreter.
# This is Easy Read: one short sentence beside a picture.
wales-has-a-set-way-3f78ah = Mae gan Gymru drefn benodol ar gyfer dod o hyd i ddehonglydd.

# English: Ask for an interpreter before you go.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-before-r3sfjh = Gofynnwch am ddehonglydd cyn i chi fynd.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Ydych chi yn yr Alban?

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
you-have-a-right-to-e24jp4 = Mae gennych chi hawl i gael dehonglydd.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Ydych chi yng Ngogledd Iwerddon?

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Pwy gallwch chi ei ffonio?

# English: Call here if you cannot get a doctor.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-cannot-rymj9g = Ffoniwch yma os na allwch gael meddyg.

# English: Call here if someone controls you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-controls-59k7cu = Ffoniwch yma os oes rhywun yn eich rheoli.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = Ffoniwch nawr os oes bywyd mewn perygl.
