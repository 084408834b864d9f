### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = የጤና እንክብካቤ እና መብቶችዎ

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = ከዚህ ይጀምሩ። ምን መጠየቅ እንደሚችሉ፣ እና አሁን ማን ሊረዳዎት እንደሚችል።

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = መጀመሪያ, የመጀመሪያ ገጽ, ከየት ልጀምር, መብት, መብቶች, መብቴ, መብቶቼ, ጤና, የጤና አገልግሎት, የጤና እንክብካቤ, ሕክምና, ህክምና, እርዳታ, ርዳታ, እርዱኝ, እርዳታ እፈልጋለሁ, ማን ሊረዳኝ ይችላል, አስቸኳይ እርዳታ, ፈጣን እርዳታ, ሐኪም, ሀኪም, ዶክተር, ሆስፒታል, NHS, አስተርጓሚ, እንግሊዝ, እንግሊዝ አገር, ዌልስ, ስኮትላንድ, ሰሜን አየርላንድ

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = ዛሬ የሚያስፈልግዎትን ይምረጡ፦

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [አሁን እርዳታ ያስፈልገኛል]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [ወደ ሐኪም መሄድ እፈልጋለሁ]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [ስሜቴ ጥሩ አይደለም፣ ወይም እንቅልፍ እምቢ ብሎኛል]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [በነጻ የሚሰጠውን ማወቅ እፈልጋለሁ]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [የሚያስፈልገኝን ነገር በእንግሊዝኛ ማሳየት እፈልጋለሁ]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = ይህ መመሪያ በዩናይትድ ኪንግደም (UK) የጤና እንክብካቤ ለሚያስፈልጋቸው ሰዎች ነው። ምን መጠየቅ እንደሚችሉ እርግጠኛ ላይሆኑ ይችላሉ። ለዚህ አገር አዲስ ሊሆኑ ይችላሉ። ሰነድ ላይኖርዎት ይችላል። ሰው በድሎዎት ሊሆን ይችላል። ከእነዚህ አንዱም የእርስዎ ጥፋት አይደለም፣ አሁንም ሕክምና መጠየቅ ይችላሉ።

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = ለሚረዳዎት ሰውም ነው። የፈለጉትን ያህል፣ ብዙም ሆነ ጥቂት፣ ማንበብ ይችላሉ።

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = ፈጣን እርዳታ

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = የሰው ሕይወት አደጋ ላይ ከሆነ፣ ወደ { $tel-999 } ይደውሉ። በስልክዎ ላይ ሂሳብ (credit) ባይኖርም፣ ጥሪው በነጻ ነው።

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = ደህንነትዎን መጠበቅ እንደማይችሉ ከተሰማዎት፦

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = በእንግሊዝ (England)፣ ወደ { $mh-111-eng } ደውለው “mental health” (የአእምሮ ጤና) የሚለውን ይምረጡ።

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = በዌልስ (Wales)፣ ወደ { $mh-111-wales } ደውለው 2 ይጫኑ።

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = በስኮትላንድ (Scotland)፣ ወደ { $mh-111-scot } ደውለው “mental health” (የአእምሮ ጤና) የሚለውን ይምረጡ።

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = በሰሜን አየርላንድ (Northern Ireland)፣ ወደ { $mh-lifeline } ይደውሉ። በነጻ ነው።

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = የሚቆጣጠርዎት ወይም የሚጎዳዎት ሰው ካለ፣ ወደ { $tel-msh } መደወል ይችላሉ። ጥሪው በነጻ ነው፣ ሚስጥራዊም ነው፦ እርስዎ የሚነግሯቸውን ነገር በሚስጥር ይይዛሉ። ስምዎን የመናገር ግዴታ የለብዎትም። አስተርጓሚ ሊያቀርቡልዎት ይችላሉ።

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = ማወቅ የሚገቡ ሦስት ነገሮች

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = ሐኪም መጠየቅ ይችላሉ

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = በእንግሊዝ (England) እና በስኮትላንድ፣ ማንኛውም ሰው ያለ ክፍያ GP ሊኖረው ይችላል። GP ማለት የቤተሰብ ሐኪም ነው። ሰነድ ባይኖርዎትም እንዲሁ ነው።

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = በዌልስ (Wales) እና በሰሜን አየርላንድ ደንቦቹ የተለዩ ናቸው። በሰሜን አየርላንድ ሰነዶች ይጠየቃሉ፣ ሆም ኦፊስም (Home Office) ስለ እርስዎ ሊጠየቅ ይችላል። [ከመሄድዎ በፊት ይህን ያንብቡ]({ $link1 })።

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = አስቸኳይ ሕክምና በመጀመሪያ በነጻ ነው

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = በእንግሊዝ (England)፣ በዌልስ (Wales) እና በስኮትላንድ፣ የሆስፒታል የድንገተኛ ሕክምና (A&E) በነጻ ነው። በሰሜን አየርላንድ፣ ወደዚህ አገር የመጡት ለዚሁ ሕክምና ብለው ካልሆነ፣ በነጻ ነው። በእንግሊዝ (England)፣ በስኮትላንድ እና በሰሜን አየርላንድ፣ ከዚያ በኋላ በሆስፒታሉ ተኝተው ከታከሙ መክፈል ሊኖርብዎት ይችላል። በዌልስ (Wales)፣ ሆስፒታል ተኝቶ መታከም ምን ያህል እንደሚያስከፍል ይጠይቁ። [ለእርስዎ በነጻ የሚሰጠውን ይመልከቱ]({ $link1 })።

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = እርስዎ የሚናገሩት ነገር በሚስጥር ይጠበቃል

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = ለሐኪም የሚነግሩት ነገር በሚስጥር ይጠበቃል። ሊያውቁት የሚችሉት የሚያክሙዎት ሰዎች ብቻ ናቸው። አንድ ሰው ከባድ አደጋ ላይ ከሆነ ወይም ልጅ ለአደጋ ከተጋለጠ፣ ሐኪም ለሌሎች ሊናገር ይችላል። ፍርድ ቤትም እንዲናገሩ ትእዛዝ ሊሰጥ ይችላል።

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = አስተርጓሚ መጠየቅ ይችላሉ። በእንግሊዝ (England) እና በሰሜን አየርላንድ በነጻ ነው። በስኮትላንድ መብትዎ ነው። በዌልስ (Wales) አስተርጓሚ እንዴት እንደሚቀርብ መንግሥት አሠራር አውጥቷል።

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = ያሉበት አገር

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = ዩናይትድ ኪንግደም (UK) አራት አገሮች አሉት፣ ደንቦቻቸውም አንድ ዓይነት አይደሉም። በእያንዳንዱ ገጽ ላይ እንግሊዝን (England)፣ ዌልስን (Wales)፣ ስኮትላንድን ወይም ሰሜን አየርላንድን መምረጥ ይችላሉ። በየትኛው አገር ውስጥ እንዳሉ ካላወቁ፣ የሚደውሉለትን ሰው መጠየቅ ይችላሉ።

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = በሚያነቡበት ጊዜ ደህንነትዎን ይጠብቁ

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = ሰው ስልክዎን ሊያይ የሚችል ከሆነ፣ በሌላ ስልክ ስለ መጠቀም ያስቡ። የከፈቱት ገጽ በስልኩ የአሰሳ ታሪክ (history) ውስጥ ሊቀር ይችላል። መቼ እንደሚያነቡ፣ መቼም እንደሚያቆሙ የሚመርጡት እርስዎ ነዎት።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ወደ ማን እንደሚደውሉ

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = መነጋገር ከፈለጉ፣ Samaritans ስለ ማንኛውም ነገር ያዳምጡዎታል፦

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = ስም ሳይጻፍባቸው፣ [ቁጥሮችን በትንሽ ካርድ ላይ]({ $link1 }) መያዝ ይችላሉ።
