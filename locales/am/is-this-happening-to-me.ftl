### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = ይህ በእኔ ላይ እየደረሰ ነው?

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = ሰው እየተጠቀመብዎት ወይም እየተቆጣጠረዎት መሆኑን የሚያሳዩ ምልክቶች፣ እና ማንን መጠየቅ እንደሚችሉ።

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = ምልክቶች, ብዝበዛ, መበዝበዝ, ዘመናዊ ባርነት, ባርነት, በሰው መነገድ, የሰዎች ዝውውር, ሕገወጥ የሰዎች ዝውውር, ህገወጥ ዝውውር, ደላላ, የግዳጅ ሥራ, በግድ መሥራት, በግዳጅ ሥራ, የቤት ሠራተኛ, የቤት ሰራተኛ, ሞግዚት, ጽዳት, እርሻ, የመኪና እጥበት, ያለ ደመወዝ, ደመወዝ አልተከፈለኝም, ደሞዝ, ገንዘቤን ይወስዳሉ, ዕዳ, እዳ, ብድር, አሠሪ, አሰሪ, አለቃ, ረጅም ሰዓት ሥራ, የእረፍት ቀን የለም, ፓስፖርቴን ወሰዱ, ወረቀቴን ወሰዱ, ማስፈራራት, ያስፈራሩኛል, መቆጣጠር, ይቆጣጠሩኛል, ተቆልፎብኛል, መውጣት አልችልም, ታገትኩ, አታለሉኝ, ተታለልኩ, ወሲባዊ ብዝበዛ, የወሲብ ሥራ, ሴተኛ አዳሪ, አደንዛዥ ዕፅ መሸጥ, ስርቆት, መስረቅ, ልመና, መለመን, መተት, ጥንቆላ, juju, nail bar

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = እርግጠኛ ካልሆኑ፣ ስምዎን ሳይናገሩ ደውለው መጠየቅ ይችላሉ። ቁጥሩ በዚህ ገጽ መጨረሻ ላይ ነው።

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = በሥራ፣ በቤት ወይም በፍቅር ግንኙነት ውስጥ ያለ ነገር ትክክል እንዳልሆነ ከተሰማዎት፣ ይህ ገጽ ለእርስዎ ነው። በመላው ዩናይትድ ኪንግደም (UK) አንድ ዓይነት ነው።

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = የእርስዎ ጥፋት አይደለም

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = ምናልባት መጀመሪያ ላይ እሺ ብለው ሊሆን ይችላል። ምናልባት ገንዘብ ወስደው፣ ወይም ሳይሸሹ ቀርተው ሊሆን ይችላል። እንዲህም ቢሆን የእርስዎ ጥፋት አይደለም። በሕግ፣ እርስዎ እሺ ብለው ቢሆንም እንኳ፣ እነሱ ያደረጉት ነገር አሁንም ወንጀል ነው።

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = ሊያስተውሏቸው የሚገቡ ምልክቶች

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = እነዚህ ሁሉ እንዲኖሩ አያስፈልግም። ለመጠየቅ አንዱ ብቻ በቂ ሊሆን ይችላል።

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = በጣም ረጅም ሰዓት ይሠራሉ፣ ወይም በትንሽ ክፍያ ወይም ያለ ክፍያ ይሠራሉ። አሠሪዎ ገንዘብዎን ይይዙብዎታል። ትቶ ለመሄድ ነጻነት የለዎትም።

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = በሰው ቤት ውስጥ ያለ ዕረፍት ቀን፣ ያለ ክፍያ፣ ወይም የራስዎ ክፍል ሳይኖርዎት ይሠራሉ።

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = ሰው ፓስፖርትዎን ወይም ሰነዶችዎን ወስዶብዎታል። ይከታተሉዎታል፣ ወይም ወደ ሁሉም ቦታ ራሳቸው ይወስዱዎታል። ቤተሰብዎን እንዲያነጋግሩ አይፈቅዱልዎትም። ስለ ፖሊስ ውሸት ይነግሩዎታል።

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = ለጉዞ፣ ለምግብ ወይም ለቤት ኪራይ ዕዳ አለብዎት ይሉዎታል፣ ዕዳውም በጭራሽ አይቀንስም።

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = ወሲብ እንዲፈጽሙ፣ ቪዲዮ እንዲቀረጹ ወይም በኢንተርኔት የወሲብ ሥራ እንዲሠሩ ያስገድዱዎታል ወይም ጫና ያደርጉብዎታል።

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = አደንዛዥ ዕፅ (drugs) እንዲያበቅሉ፣ እንዲያጓጉዙ ወይም እንዲሸጡ፣ እንዲሰርቁ፣ እንዲለምኑ፣ ወይም ሰዎችን አታልለው ገንዘባቸውን እንዲወስዱ ያደርጉዎታል። ይህ የእርስዎ ምርጫ አይደለም።

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = እርስዎን ወይም ቤተሰብዎን የሚጎዳ ወይም የሚያስፈራራ ሰው አለ። እርስዎን ለማስፈራራት በመሐላ ወይም እንደ juju ባለ እምነት ይጠቀማል።

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = ያምኑት የነበረ ሰው ጥሩ ሥራ፣ የፍቅር ግንኙነት፣ ትምህርት ወይም ለቤተሰብዎ እርዳታ እንደሚያገኙ ቃል ገብቶልዎት ነበር። በኢንተርኔት ተጀምሮ ሊሆን ይችላል።

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = ምን ተብሎ እንደሚጠራ

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = ድንበር ለመሻገር ለሰው ገንዘብ መክፈል smuggling (ሰዎችን በድብቅ ማሻገር) ይባላል። ሰዎችን ተቆጣጥሮ ለትርፍ መጠቀሚያ ማድረግ ግን trafficking (በሰው መነገድ) ወይም modern slavery (ዘመናዊ ባርነት) ይባላል። አንዱ ወደ ሌላው ሊለወጥ ይችላል።

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = በብሪታንያውያን ላይም ይደርሳል። ድንበር መሻገር የግድ አይደለም።

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = ብዙ ሰዎች አያስተውሉትም፣ ወይም አይናገሩትም። ፍርሃት፣ ኀፍረት፣ ፍቅር ወይም ታማኝነት ሊሰማቸው ይችላል። ቋንቋውን ላይናገሩ ይችላሉ። በአገራቸው የነበረው ሕይወት ከዚህ የባሰ ነበር ብለው ሊያስቡ ይችላሉ።

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = ብቻዎን አይደሉም። በመጨረሻ በተቆጠረው ሙሉ ዓመት ውስጥ፣ በዩናይትድ ኪንግደም (UK) ሰዎች እርዳታ እንዲያገኙ { $nrm-numbers } ሪፈራሎች (referrals) ተልከዋል።

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = ቢጠይቁ ምን እንደሚሆን

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = ከታች ያለው የእርዳታ ስልክ መስመር ያዳምጥዎታል። ለሌሎች የሚናገረው እርስዎ ከተስማሙ ብቻ ነው፤ የሰው ሕይወት አደጋ ላይ ከሆነ ወይም ልጅ ለአደጋ ከተጋለጠ ግን፣ ያለ እርስዎ ስምምነት ሊናገር ይችላል።

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = አዋቂ ከሆኑ፣ ቀጥሎ የሚሆነውን የሚመርጡት እርስዎ ነዎት። ጥያቄ መጠየቅ፣ ጊዜ መውሰድ እና እምቢ ማለት ይችላሉ። ልጆች ግን ሁልጊዜ ጥበቃ ይደረግላቸዋል።

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = ሰው ሕግ እንዲጥሱ አስገድዶዎት ከሆነ፣ ጠበቃ ይጠይቁ። ታሪክዎን በሙሉ ሳይናገሩ [ወደ ሐኪም መሄድ]({ $link1 }) እና ስለ ጤናዎ መነጋገር ይችላሉ።

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = እዚህ አቁመው በኋላ መመለስ ይችላሉ። ስልክዎን የሚፈትሽ ሰው ካለ፣ [በዚህ ስልክ ላይ ደህንነትዎን ይጠብቁ]({ $link1 }) የሚለውን ያንብቡ።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ወደ ማን እንደሚደውሉ

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = ለመጠየቅና ለመነጋገር፣ ከፈለጉ በአስተርጓሚ፦

# English: If you are under 19:
if-you-are-under-19-ymn5rq = ዕድሜዎ ከ19 ዓመት በታች ከሆነ፦

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = አሁን አደጋ ላይ ከሆኑ፦
