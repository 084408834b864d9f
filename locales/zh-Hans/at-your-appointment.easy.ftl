### Page: At your appointment   (content/at-your-appointment.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: At your appointment
# This is the title of the page.
at-your-appointment-kajq4m = TODO

# English: What you can ask for when you see a doctor.
# This is the summary of the page, shown in lists of pages.
what-you-can-ask-for-9c4wqy = TODO

# English: Before you go, say what you need.
# This is Easy Read: one short sentence beside a picture.
before-you-go-say-what-rnm5x2 = TODO

# English: This page is for any visit to a doctor or nurse.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-any-4a67sx = TODO

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
# On another page: 您说另一种语言吗？   (index.easy.ftl)
do-you-speak-another-language-x583ts = TODO

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
# On another page: 您可以要求**口译员**。   (index.easy.ftl)
you-can-ask-for-an-6ps7zu = TODO

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
# On another page: **口译员**把您的话用另一种语言说出来。   (index.easy.ftl)
an-interpreter-says-your-words-nj76fp = TODO

# English: A friend or a relative should not do it.
# This is Easy Read: one short sentence beside a picture.
a-friend-or-a-relative-7b72mt = TODO

# English: A child should never do it.
# This is Easy Read: one short sentence beside a picture.
a-child-should-never-do-jnz8qj = TODO

# English: If you do not trust the interpreter, ask for another person.
# This is Easy Read: one short sentence beside a picture.
if-you-do-not-trust-qffak2 = TODO

## Section: Who is in the room?

# English: Who is in the room?
# This is a heading.
who-is-in-the-room-4d6nzp = TODO

# English: You can ask to see the doctor alone.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-44rzte = TODO

# English: If you cannot say it, show a note.
# This is Easy Read: one short sentence beside a picture.
if-you-cannot-say-it-qx56pc = TODO

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
# On another page: 您可以要求由女性或男性为您看病。   (see-a-doctor.easy.ftl)
you-can-ask-to-see-n2jg5s = TODO

# English: You can ask for a **chaperone**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-3n7uvd = TODO

# English: A **chaperone** is a trained extra person who stays with you.
# This is Easy Read: one short sentence beside a picture.
a-chaperone-is-a-trained-au3q46 = TODO

## Section: What can you say?

# English: What can you say?
# This is a heading.
what-can-you-say-jfru2s = TODO

# English: You can say: please explain that again.
# This is Easy Read: one short sentence beside a picture.
you-can-say-please-explain-46yrtu = TODO

# English: You can say: please stop for a while.
# This is Easy Read: one short sentence beside a picture.
you-can-say-please-stop-59n2bm = TODO

# English: They should ask before they touch you.
# This is Easy Read: one short sentence beside a picture.
they-should-ask-before-they-vd4s43 = TODO

# English: You choose how much to tell.
# This is Easy Read: one short sentence beside a picture.
you-choose-how-much-to-hbjsyq = TODO

# English: [Your privacy]({ $link1 }) says who can know.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: Your privacy
your-privacy-says-who-can-r6cybt = TODO

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
# On another page: 您在英格兰吗？   (urgent-help.easy.ftl)
are-you-in-england-kmezvp = TODO

# English: They must find an interpreter for you.
# This is Easy Read: one short sentence beside a picture.
they-must-find-an-interpreter-yy2u64 = TODO

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
# On another page: 口译员是免费的。   (see-a-doctor.easy.ftl)
the-interpreter-is-free-msyjzt = TODO

# English: You can ask for a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-gh57ab = TODO

# English: Ask for more time.
# This is Easy Read: one short sentence beside a picture.
ask-for-more-time-gjshg9 = TODO

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
# On another page: 您在威尔士吗？   (urgent-help.easy.ftl)
are-you-in-wales-pkxr9m = TODO

# English: Wales has a set way to find an interpreter.
# This is Easy Read: one short sentence beside a picture.
wales-has-a-set-way-3f78ah = TODO

# English: Ask for an interpreter before you go.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-before-r3sfjh = TODO

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
# On another page: 您在苏格兰吗？   (urgent-help.easy.ftl)
are-you-in-scotland-x87wdx = TODO

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
# On another page: 您有权利得到口译员。   (see-a-doctor.easy.ftl)
you-have-a-right-to-e24jp4 = TODO

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
# On another page: 您在北爱尔兰吗？   (urgent-help.easy.ftl)
are-you-in-northern-ireland-hv5hat = TODO

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
# On another page: 您可以打给谁？   (stay-safe-on-this-phone.easy.ftl)
who-can-you-call-9cza39 = TODO

# English: Call here if you cannot get a doctor.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-cannot-rymj9g = TODO

# English: Call here if someone controls you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-controls-59k7cu = TODO

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# On another page: 如果有人有生命危险，请马上打电话。   (urgent-help.easy.ftl)
call-now-if-a-life-wpgzjn = TODO
