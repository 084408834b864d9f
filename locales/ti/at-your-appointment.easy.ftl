### Page: At your appointment   (content/at-your-appointment.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: At your appointment
# This is the title of the page.
at-your-appointment-kajq4m = ኣብ ቆጸራኹም

# English: What you can ask for when you see a doctor.
# This is the summary of the page, shown in lists of pages.
what-you-can-ask-for-9c4wqy = ናብ ሓኪም ክትከዱ ከለኹም እንታይ ክትሓቱ ከም እትኽእሉ።

# English: Before you go, say what you need.
# This is Easy Read: one short sentence beside a picture.
before-you-go-say-what-rnm5x2 = ቅድሚ ምኻድኩም፣ እንታይ ከም ዘድልየኩም ንገሩ።

# English: This page is for any visit to a doctor or nurse.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-any-4a67sx = እዚ ገጽ፣ ናብ ሓኪም ወይ ናብ ነርስ ንእትኸዱሉ ዝኾነ ግዜ እዩ።

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
do-you-speak-another-language-x583ts = ካልእ ቋንቋ ትዛረቡ ዶ?

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = **ተርጓሚ** ክትሓቱ ትኽእሉ።

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **ተርጓሚ** ነቲ እትዛረብዎ ብኻልእ ቋንቋ ይዛረቦ።

# English: A friend or a relative should not do it.
# This is Easy Read: one short sentence beside a picture.
a-friend-or-a-relative-7b72mt = ዓርኪ ወይ ዘመድ ክትርጉም የብሉን።

# English: A child should never do it.
# This is Easy Read: one short sentence beside a picture.
a-child-should-never-do-jnz8qj = ቆልዓ ፈጺሙ ክትርጉም የብሉን።

# English: If you do not trust the interpreter, ask for another person.
# This is Easy Read: one short sentence beside a picture.
if-you-do-not-trust-qffak2 = ነቲ ተርጓሚ እንተዘይኣሚንኩምዎ፣ ካልእ ሰብ ሕተቱ።

## Section: Who is in the room?

# English: Who is in the room?
# This is a heading.
who-is-in-the-room-4d6nzp = ኣብቲ ክፍሊ መን ኣሎ?

# English: You can ask to see the doctor alone.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-44rzte = ምስ ሓኪም በይንኹም ክትዘራረቡ ክትሓቱ ትኽእሉ።

# English: If you cannot say it, show a note.
# This is Easy Read: one short sentence beside a picture.
if-you-cannot-say-it-qx56pc = ክትነግሩ እንተዘይክኢልኩም፣ ዝተጻሕፈ ወረቐት ኣርእዩ።

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = ብሰበይቲ ወይ ብሰብኣይ ክትርኣዩ ክትሓቱ ትኽእሉ።

# English: You can ask for a **chaperone**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-3n7uvd = **ምሳኹም ዝጸንሕ ሰብ**፣ chaperone፣ ክትሓቱ ትኽእሉ።

# English: A **chaperone** is a trained extra person who stays with you.
# This is Easy Read: one short sentence beside a picture.
a-chaperone-is-a-trained-au3q46 = **ምሳኹም ዝጸንሕ ሰብ** ማለት፣ ዝሰልጠነ ተወሳኺ ሰብ እዩ።

## Section: What can you say?

# English: What can you say?
# This is a heading.
what-can-you-say-jfru2s = እንታይ ክትብሉ ትኽእሉ?

# English: You can say: please explain that again.
# This is Easy Read: one short sentence beside a picture.
you-can-say-please-explain-46yrtu = ከምዚ ክትብሉ ትኽእሉ፦ please explain that again፣ በጃኹም ነዚ ደጊምኩም ግለጹለይ።

# English: You can say: please stop for a while.
# This is Easy Read: one short sentence beside a picture.
you-can-say-please-stop-59n2bm = ከምዚ ክትብሉ ትኽእሉ፦ please stop for a while፣ በጃኹም ንቑሩብ ግዜ ጠጠው በሉ።

# English: They should ask before they touch you.
# This is Easy Read: one short sentence beside a picture.
they-should-ask-before-they-vd4s43 = ቅድሚ ምትንካፎም ክሓቱኹም ይግባእ።

# English: You choose how much to tell.
# This is Easy Read: one short sentence beside a picture.
you-choose-how-much-to-hbjsyq = ክንደይ ከም እትነግሩ ባዕልኹም ትመርጹ።

# English: [Your privacy]({ $link1 }) says who can know.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: Your privacy
your-privacy-says-who-can-r6cybt = [ብሕታውነትኩም]({ $link1 }) ዝብል ገጽ፣ መን ክፈልጥ ከም ዝኽእል ይገልጽ።

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = ኣብ ኢንግላንድ ዲኹም ዘለኹም?

# English: They must find an interpreter for you.
# This is Easy Read: one short sentence beside a picture.
they-must-find-an-interpreter-yy2u64 = ተርጓሚ ክረኽቡልኩም ኣለዎም።

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
the-interpreter-is-free-msyjzt = ተርጓሚ ብነጻ እዩ።

# English: You can ask for a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-gh57ab = ተርጓሚኹም ሰበይቲ ወይ ሰብኣይ ክኸውን ክትሓቱ ትኽእሉ።

# English: Ask for more time.
# This is Easy Read: one short sentence beside a picture.
ask-for-more-time-gjshg9 = ተወሳኺ ግዜ ሕተቱ።

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = ኣብ ዌልስ ዲኹም ዘለኹም?

# English: Wales has a set way to find an interpreter.
# This is Easy Read: one short sentence beside a picture.
wales-has-a-set-way-3f78ah = ዌልስ ተርጓሚ ዝርከበሉ ውሱን መንገዲ ኣለዋ።

# English: Ask for an interpreter before you go.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-before-r3sfjh = ቅድሚ ምኻድኩም ተርጓሚ ሕተቱ።

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ኣብ ስኮትላንድ ዲኹም ዘለኹም?

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
you-have-a-right-to-e24jp4 = ተርጓሚ ናይ ምርካብ መሰል ኣለኩም።

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ኣብ ሰሜን ኣየርላንድ ዲኹም ዘለኹም?

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = ናብ መን ክትድውሉ ትኽእሉ?

# English: Call here if you cannot get a doctor.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-cannot-rymj9g = ሓኪም ክትረኽቡ እንተዘይክኢልኩም፣ ናብዚ ደውሉ።

# English: Call here if someone controls you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-controls-59k7cu = ሓደ ሰብ ዝቆጻጸረኩም እንተኾይኑ፣ ናብዚ ደውሉ።

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ሕጂ ደውሉ።
