### Page: Health care and your rights   (content/index.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = የጤና እንክብካቤ እና መብቶችዎ

# English: Start here. What you can ask for, and who can help you.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-4wwzj7 = ከዚህ ይጀምሩ። ምን መጠየቅ እንደሚችሉ፣ እና ማን ሊረዳዎት እንደሚችል።

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = የሰው ሕይወት አደጋ ላይ ከሆነ፣ ወደ { $tel-999 } ይደውሉ።

# English: This guide helps you get health care.
# This is Easy Read: one short sentence beside a picture.
this-guide-helps-you-get-5ms3a4 = ይህ መመሪያ የጤና እንክብካቤ እንዲያገኙ ይረዳዎታል።

# English: Each of the 4 nations has its own rules.
# This is Easy Read: one short sentence beside a picture.
each-of-the-4-nations-c9z4j3 = የUK 4 አገሮች እያንዳንዳቸው የራሳቸው ደንቦች አሏቸው።

# English: If someone hurt you, it is not your fault.
# This is Easy Read: one short sentence beside a picture.
if-someone-hurt-you-it-b4nsus = ሰው ጎድቶዎት ከሆነ፣ የእርስዎ ጥፋት አይደለም።

# English: You choose what you read and what you do.
# This is Easy Read: one short sentence beside a picture.
you-choose-what-you-read-t5swfr = ምን እንደሚያነቡ እና ምን እንደሚያደርጉ የሚመርጡት እርስዎ ነዎት።

## Section: What do you need today?

# English: What do you need today?
# This is a heading.
what-do-you-need-today-se42qh = ዛሬ ምን ያስፈልግዎታል?

# English: [Get help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
get-help-now-fdtg93 = [አሁን እርዳታ ያግኙ]({ $link1 })

# English: [See a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
see-a-doctor-zzxjtm = [ወደ ሐኪም መሄድ]({ $link1 })

# English: [Get help with how you feel]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
get-help-with-how-you-u7k47v = [ስለሚሰማዎት ስሜት እርዳታ ያግኙ]({ $link1 })

# English: [Find out what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
find-out-what-is-free-smrrtz = [በነጻ የሚሰጠውን ይወቁ]({ $link1 })

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = ምን መጠየቅ ይችላሉ?

# English: In England and Scotland, anyone can have a free family doctor.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-anyone-8awsth = በእንግሊዝ England እና በስኮትላንድ፣ ማንኛውም ሰው በነጻ የቤተሰብ ሐኪም ሊኖረው ይችላል።

# English: In Wales and Northern Ireland, [read the rules]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
in-wales-and-northern-ireland-62sxr7 = በዌልስ እና በሰሜን አየርላንድ፣ መጀመሪያ [ደንቦቹን ያንብቡ]({ $link1 })።

## Section: Do you need urgent care?

# English: Do you need urgent care?
# This is a heading.
do-you-need-urgent-care-pt5ut6 = አስቸኳይ ሕክምና ያስፈልግዎታል?

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = በእንግሊዝ England፣ በዌልስ እና በስኮትላንድ፣ **A&E** በነጻ ያክምዎታል።

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** የሆስፒታል የድንገተኛ ሕክምና ክፍል ነው።

# English: Northern Ireland: A&E is free if you did not travel for it.
# This is Easy Read: one short sentence beside a picture.
northern-ireland-a-e-is-8hvdme = በሰሜን አየርላንድ፣ ወደዚህ አገር የመጡት ለዚሁ ሕክምና ብለው ካልሆነ፣ A&E በነጻ ነው።

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = በእንግሊዝ England፣ በስኮትላንድ እና በሰሜን አየርላንድ፣ ሆስፒታል ተኝቶ መታከም ገንዘብ ሊያስከፍል ይችላል።

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = በዌልስ፣ ሆስፒታል ተኝቶ መታከም ምን ያህል እንደሚያስከፍል ይጠይቁ።

## Section: Who knows what you say?

# English: Who knows what you say?
# This is a heading.
who-knows-what-you-say-9779gq = እርስዎ የሚናገሩትን ማን ያውቃል?

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = ሐኪሞች እርስዎ የሚነግሯቸውን ነገር በሚስጥር ይይዛሉ።

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-b993u8 = አንድ ሰው ከባድ አደጋ ላይ ከሆነ፣ እነሱ ለሌሎች ሊናገሩ ይችላሉ።

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = የልጅ ደህንነት ካልተጠበቀ፣ እነሱ ለሌሎች ሊናገሩ ይችላሉ።

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = ፍርድ ቤት ካዘዘ፣ እነሱ ለሌሎች የመናገር ግዴታ አለባቸው።

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
do-you-speak-another-language-x583ts = ሌላ ቋንቋ ይናገራሉ?

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = **አስተርጓሚ** መጠየቅ ይችላሉ።

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **አስተርጓሚ** እርስዎ የሚሉትን በሌላ ቋንቋ የሚናገር ሰው ነው።

# English: In England and Northern Ireland, the interpreter is free.
# This is Easy Read: one short sentence beside a picture.
in-england-and-northern-ireland-mjzu2y = በእንግሊዝ England እና በሰሜን አየርላንድ፣ አስተርጓሚው በነጻ ነው።

# English: In Scotland, an interpreter is your right.
# This is Easy Read: one short sentence beside a picture.
in-scotland-an-interpreter-is-c65ksw = በስኮትላንድ፣ አስተርጓሚ ማግኘት መብትዎ ነው።

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = ስልክዎ ደህንነቱ የተጠበቀ ነው?

# English: If someone looks at your phone, you can use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-looks-at-your-hnsw38 = ሰው ስልክዎን የሚያይ ከሆነ፣ ሌላ ስልክ መጠቀም ይችላሉ።

# English: Pages you open can stay on the phone.
# This is Easy Read: one short sentence beside a picture.
pages-you-open-can-stay-udrg6p = የሚከፍቷቸው ገጾች በስልኩ ላይ ሊቀሩ ይችላሉ።

## Section: Do you want to talk?

# English: Do you want to talk?
# This is a heading.
do-you-want-to-talk-gwverv = መነጋገር ይፈልጋሉ?

# English: You can call people who listen.
# This is Easy Read: one short sentence beside a picture.
you-can-call-people-who-f9g9j8 = ወደሚያዳምጡዎት ሰዎች መደወል ይችላሉ።

# English: If someone controls you, call { $tel-msh } for free.
# This is Easy Read: one short sentence beside a picture.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-call-5nspnf = የሚቆጣጠርዎት ሰው ካለ፣ ወደ { $tel-msh } በነጻ ይደውሉ።

# English: You do not have to say your name.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rehwq9 = ስምዎን የመናገር ግዴታ የለብዎትም።
