### Page: The NRM, step by step   (content/nrm-step-by-step.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM, step by step
# This is the title of the page.
the-nrm-step-by-step-shrcyk = NRM፣ ስጉምቲ ብስጉምቲ

# English: What happens, and what you can choose.
# This is the summary of the page, shown in lists of pages.
what-happens-and-what-you-k962qe = እንታይ ከም ዝኸውንን እንታይ ክትመርጹ ከም እትኽእሉን።

# English: If it is safe to wait, talk to a lawyer first.
# This is Easy Read: one short sentence beside a picture.
if-it-is-safe-to-82mtmv = ምጽባይ ንድሕነትኩም ዘየስግእ እንተኾይኑ፣ ቅድም ምስ ጠበቓ ተዘራረቡ።

## Section: What is the NRM?

# English: What is the NRM?
# This is a heading.
what-is-the-nrm-mmz8fg = NRM እንታይ እዩ?

# English: This page is about the **NRM**.
# This is Easy Read: one short sentence beside a picture.
this-page-is-about-the-2d2rzc = እዚ ገጽ ብዛዕባ **NRM** እዩ።

# English: The **NRM** is how the government finds and helps **trafficked** people.
# This is Easy Read: one short sentence beside a picture.
the-nrm-is-how-the-5d4sd4 = **NRM** ማለት፣ መንግስቲ **ንግዲ ሰባት** ዘጋጠሞም ሰባት ዝረኽበሉን ዝሕግዘሉን መንገዲ እዩ።

# English: **Trafficked** means that someone controlled you and used you for money.
# This is Easy Read: one short sentence beside a picture.
trafficked-means-that-someone-controlled-53dxdx = **ንግዲ ሰባት** ኣጋጢሙኩም ማለት፣ ሓደ ሰብ ተቖጻጺሩኩም ንገንዘብ ክብል ተጠቒሙልኩም ማለት እዩ።

# English: A yes from the NRM is not permission to stay.
# This is Easy Read: one short sentence beside a picture.
a-yes-from-the-nrm-b3yadr = ካብ NRM እወ ምርካብ፣ ኣብዚ ንምጽናሕ ዝወሃብ ፍቓድ ኣይኮነን።

# English: If you are an adult, you choose.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-rhyrj8 = ብዕድመ ዓቢ ሰብ እንተኾይንኩም፣ ባዕልኹም ትመርጹ።

## Section: How does it start?

# English: How does it start?
# This is a heading.
how-does-it-start-bh6fgu = ብኸመይ ይጅምር?

# English: You cannot ask the NRM yourself.
# This is Easy Read: one short sentence beside a picture.
you-cannot-ask-the-nrm-ryaz25 = ባዕልኹም ን NRM ክትሓቱ ኣይትኽእሉን።

# English: A **first responder** asks for you.
# This is Easy Read: one short sentence beside a picture.
a-first-responder-asks-for-b9vwnb = **ናብ NRM ከመሓላልፈኩም ዝኽእል ትካል**፣ first responder፣ ኣብ ክንዳኹም ይሓትት።

# English: A **first responder** is a group that may ask the NRM.
# This is Easy Read: one short sentence beside a picture.
a-first-responder-is-a-cjun2u = **ናብ NRM ከመሓላልፈኩም ዝኽእል ትካል** ማለት፣ ን NRM ክሓትት ዝተፈቕደሉ ጉጅለ እዩ።

# English: You can take time and say yes or no.
# This is Easy Read: one short sentence beside a picture.
you-can-take-time-and-4f5mz8 = ግዜ ክትወስዱ፣ እወ ወይ ኣይፋል ድማ ክትብሉ ትኽእሉ።

# English: For a child, nobody has to wait for a yes.
# This is Easy Read: one short sentence beside a picture.
for-a-child-nobody-has-ax7uwb = ንቆልዑ ዝምልከት፣ እወ ክሳብ ዝብሉ ምጽባይ ግድን ኣይኮነን።

## Section: What happens next?

# English: What happens next?
# This is a heading.
what-happens-next-q5ea59 = ቀጺሉ እንታይ ይኸውን?

# English: The first answer can take { $nrm-rg } or longer.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rg = First decision, reasonable grounds: is it reasonable to believe this person is a victim? Aim: 5 working days, often longer.
the-first-answer-can-take-h3mzvb = እቲ ናይ መጀመርታ መልሲ { $nrm-rg } ወይ ዝነውሐ ግዜ ክወስድ ይኽእል።

# English: The last answer often takes many months.
# This is Easy Read: one short sentence beside a picture.
the-last-answer-often-takes-6kyxcw = እቲ ናይ መወዳእታ መልሲ መብዛሕትኡ ግዜ ብዙሓት ኣዋርሕ ይወስድ።

# English: Keep every letter.
# This is Easy Read: one short sentence beside a picture.
keep-every-letter-pufmkj = ኩሎም ደብዳቤታት ዓቅቡ።

# English: If the answer is no, call a lawyer fast.
# This is Easy Read: one short sentence beside a picture.
if-the-answer-is-no-2wsz2v = እቲ መልሲ ኣይፋል እንተኾይኑ፣ ቀልጢፍኩም ናብ ጠበቓ ደውሉ።

# English: The law may change, so ask a lawyer.
# This is Easy Read: one short sentence beside a picture.
the-law-may-change-so-ff6f6r = እቲ ሕጊ ክቕየር ይኽእል፣ ስለዚ ንጠበቓ ሕተቱ።

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = ኣብ ኢንግላንድ ወይ ኣብ ዌልስ ዲኹም ዘለኹም?

# English: The Salvation Army can ask the NRM for you.
# This is Easy Read: one short sentence beside a picture.
the-salvation-army-can-ask-6sf84p = Salvation Army ኣብ ክንዳኹም ን NRM ክሓትት ይኽእል።

# English: They can help with a safe house, money and a lawyer.
# This is Easy Read: one short sentence beside a picture.
they-can-help-with-a-b8u4ee = ብውሑስ መንበሪ ቤት፣ ብገንዘብን ብጠበቓን ክሕግዙኹም ይኽእሉ።

# English: After a first yes, you get help for at least { $nrm-rp-ew }.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rp-ew = After a positive first decision there is a recovery period.
after-a-first-yes-you-bpf66p = ድሕሪ እቲ ናይ መጀመርታ እወ፣ እንተወሓደ ን { $nrm-rp-ew } ሓገዝ ትረኽቡ።

# English: After a no, you have { $nrm-recon } to ask again.
# This is Easy Read: one short sentence beside a picture.
# $nrm-recon = A negative decision can be reconsidered if there is new evidence or the decision did not follow guidance. Ask within the time limit.
after-a-no-you-have-yexvb5 = ድሕሪ ኣይፋል፣ ደጊምኩም ንምሕታት { $nrm-recon } ኣለኩም።

# English: In England and Wales, police may tell immigration officers about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-49u7m8 = ኣብ ኢንግላንድን ዌልስን፣ ፖሊስ ብዛዕባኹም ንሰራሕተኛታት ኢሚግሬሽን ክነግሩ ይኽእሉ እዮም።

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = ንነጻ ሓገዝ ደውሉ

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = ሓደ ሰብ ተጠቒሙልኩም እንተኾይኑ፣ ብዛዕባ ውሑስ መንበሪ ቤት ናብዚ ደውሉ።

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ኣብ ስኮትላንድ ዲኹም ዘለኹም?

# English: Help can last up to { $nrm-rp-scot }.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
help-can-last-up-to-x9hq3u = ሓገዝ ክሳብ { $nrm-rp-scot } ክጸንሕ ይኽእል።

# English: It can end sooner if the last answer comes.
# This is Easy Read: one short sentence beside a picture.
it-can-end-sooner-if-xxbj3e = እቲ ናይ መወዳእታ መልሲ እንተመጺኡ፣ ቅድሚኡ ክውዳእ ይኽእል።

# English: This group helps women used for sex.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-women-used-qk2475 = እዚ ጉጅለ፣ ሰባት ንጾታዊ ርክብ ንዝተጠቐሙለን ደቂ ኣንስትዮ ይሕግዝ።

# English: This group helps other adults.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-other-adults-8dew9d = እዚ ጉጅለ፣ ንኻልኦት ብዕድመ ዓበይቲ ሰባት ይሕግዝ።

# English: At night and at weekends, other adults can call here.
# This is Easy Read: one short sentence beside a picture.
at-night-and-at-weekends-r9j4jr = ብለይቲ፣ ከምኡውን ቀዳምን ሰንበትን፣ ካልኦት ብዕድመ ዓበይቲ ሰባት ናብዚ ክድውሉ ይኽእሉ።

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ኣብ ሰሜን ኣየርላንድ ዲኹም ዘለኹም?

# English: Help lasts until the last answer or longer.
# This is Easy Read: one short sentence beside a picture.
help-lasts-until-the-last-9gqzq5 = ሓገዝ ክሳብ እቲ ናይ መወዳእታ መልሲ ወይ ካብኡ ንዝነውሐ ግዜ ይጸንሕ።

# English: Women's Aid helps women, and Migrant Help helps men.
# This is Easy Read: one short sentence beside a picture.
women-s-aid-helps-women-zvtuzc = Women's Aid ንደቂ ኣንስትዮ ይሕግዝ፣ Migrant Help ድማ ንደቂ ተባዕትዮ ይሕግዝ።

# English: Ask the Law Centre who can help you.
# This is Easy Read: one short sentence beside a picture.
ask-the-law-centre-who-9ktdgj = መን ክሕግዘኩም ከም ዝኽእል ን Law Centre ሕተቱ።

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = ናብ መን ክትድውሉ ትኽእሉ?
