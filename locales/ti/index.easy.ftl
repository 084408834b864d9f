### Page: Health care and your rights   (content/index.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = ክንክን ጥዕናን መሰላትኩምን

# English: Start here. What you can ask for, and who can help you.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-4wwzj7 = ካብዚ ጀምሩ። እንታይ ክትሓቱ ከም እትኽእሉ፣ መን ክሕግዘኩም ከም ዝኽእል።

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ደውሉ።

# English: This guide helps you get health care.
# This is Easy Read: one short sentence beside a picture.
this-guide-helps-you-get-5ms3a4 = እዚ መምርሒ ክንክን ጥዕና ክትረኽቡ ይሕግዘኩም።

# English: Each of the 4 nations has its own rules.
# This is Easy Read: one short sentence beside a picture.
each-of-the-4-nations-c9z4j3 = ነፍሲ ወከፈን 4 ሃገራት ብሪጣንያ ናይ ገዛእ ርእሰን ሕግታት ኣለወን።

# English: If someone hurt you, it is not your fault.
# This is Easy Read: one short sentence beside a picture.
if-someone-hurt-you-it-b4nsus = ሓደ ሰብ ጐዲኡኩም እንተኾይኑ፣ ናትኩም ጌጋ ኣይኮነን።

# English: You choose what you read and what you do.
# This is Easy Read: one short sentence beside a picture.
you-choose-what-you-read-t5swfr = እንታይ ከም እተንብቡን እንታይ ከም እትገብሩን ባዕልኹም ትመርጹ።

## Section: What do you need today?

# English: What do you need today?
# This is a heading.
what-do-you-need-today-se42qh = ሎሚ እንታይ የድልየኩም?

# English: [Get help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
get-help-now-fdtg93 = [ሕጂ ሓገዝ ርኸቡ]({ $link1 })

# English: [See a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
see-a-doctor-zzxjtm = [ናብ ሓኪም ምኻድ]({ $link1 })

# English: [Get help with how you feel]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
get-help-with-how-you-u7k47v = [ብዛዕባ ዝስምዓኩም ስምዒት ሓገዝ ርኸቡ]({ $link1 })

# English: [Find out what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
find-out-what-is-free-smrrtz = [እንታይ ብነጻ ከም ዝወሃብ ፍለጡ]({ $link1 })

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = እንታይ ክትሓቱ ትኽእሉ?

# English: In England and Scotland, anyone can have a free family doctor.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-anyone-8awsth = ኣብ ኢንግላንድን ስኮትላንድን፣ ዝኾነ ሰብ ብነጻ ሓኪም ስድራቤት ክህልዎ ይኽእል።

# English: In Wales and Northern Ireland, [read the rules]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
in-wales-and-northern-ireland-62sxr7 = ኣብ ዌልስን ሰሜን ኣየርላንድን፣ ቅድም [ነቶም ሕግታት ኣንብቡ]({ $link1 })።

## Section: Do you need urgent care?

# English: Do you need urgent care?
# This is a heading.
do-you-need-urgent-care-pt5ut6 = ህጹጽ ሕክምና የድልየኩም ዶ?

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = ኣብ ኢንግላንድ፣ ዌልስን ስኮትላንድን፣ **A&E** ብነጻ ይሕክመኩም።

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** ናይ ሆስፒታል ክፍሊ ህጹጽ ሕክምና እዩ።

# English: Northern Ireland: A&E is free if you did not travel for it.
# This is Easy Read: one short sentence beside a picture.
northern-ireland-a-e-is-8hvdme = ኣብ ሰሜን ኣየርላንድ፣ ነዚ ሕክምና ኢልኩም ናብዚ እንተዘይመጺእኩም፣ A&E ብነጻ እዩ።

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = ኣብ ኢንግላንድ፣ ስኮትላንድን ሰሜን ኣየርላንድን፣ ኣብ ሆስፒታል ምድቃስ ገንዘብ ከኽፍል ይኽእል።

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = ኣብ ዌልስ፣ ኣብ ሆስፒታል ምድቃስ ክንደይ ከም ዘኽፍል ሕተቱ።

## Section: Who knows what you say?

# English: Who knows what you say?
# This is a heading.
who-knows-what-you-say-9779gq = ነቲ እትዛረብዎ መን ይፈልጦ?

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = ሓካይም ነቲ እትነግርዎም ብምስጢር ይሕዝዎ።

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-b993u8 = ሓደ ሰብ ኣብ ከቢድ ሓደጋ እንተሃልዩ፣ ንኻልኦት ክነግሩ ይኽእሉ።

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = ሓደ ቆልዓ ውሑስ እንተዘይኮይኑ፣ ንኻልኦት ክነግሩ ይኽእሉ።

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = ቤት ፍርዲ እንተኣዚዙ፣ ንኻልኦት ክነግሩ ግድን እዩ።

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

# English: In England and Northern Ireland, the interpreter is free.
# This is Easy Read: one short sentence beside a picture.
in-england-and-northern-ireland-mjzu2y = ኣብ ኢንግላንድን ሰሜን ኣየርላንድን፣ ተርጓሚ ብነጻ እዩ።

# English: In Scotland, an interpreter is your right.
# This is Easy Read: one short sentence beside a picture.
in-scotland-an-interpreter-is-c65ksw = ኣብ ስኮትላንድ፣ ተርጓሚ ምርካብ መሰልኩም እዩ።

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = ስልክኹም ውሑስ ድዩ?

# English: If someone looks at your phone, you can use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-looks-at-your-hnsw38 = ሓደ ሰብ ስልክኹም ዝርኢ እንተኾይኑ፣ ካልእ ስልኪ ክትጥቀሙ ትኽእሉ።

# English: Pages you open can stay on the phone.
# This is Easy Read: one short sentence beside a picture.
pages-you-open-can-stay-udrg6p = እትኸፍትዎም ገጻት ኣብቲ ስልኪ ክተርፉ ይኽእሉ።

## Section: Do you want to talk?

# English: Do you want to talk?
# This is a heading.
do-you-want-to-talk-gwverv = ክትዘራረቡ ትደልዩ ዶ?

# English: You can call people who listen.
# This is Easy Read: one short sentence beside a picture.
you-can-call-people-who-f9g9j8 = ናብ ዝሰምዑኹም ሰባት ክትድውሉ ትኽእሉ።

# English: If someone controls you, call { $tel-msh } for free.
# This is Easy Read: one short sentence beside a picture.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-call-5nspnf = ሓደ ሰብ ዝቆጻጸረኩም እንተኾይኑ፣ ናብ { $tel-msh } ብነጻ ደውሉ።

# English: You do not have to say your name.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rehwq9 = ስምኩም ክትነግሩ ግድን ኣይኮነን።
