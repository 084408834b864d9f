### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = አስቸኳይ እርዳታ

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = በእያንዳንዱ የዩናይትድ ኪንግደም (UK) አገር፣ አሁን ወደ ማን እንደሚደውሉ።

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = አስቸኳይ, ድንገተኛ, አስቸኳይ እርዳታ, አምቡላንስ, ፖሊስ, አደጋ, አደጋ ላይ ነኝ, የእርዳታ ስልክ, የእርዳታ መስመር, ቀውስ, ራስን ማጥፋት, ራሴን ማጥፋት, እራሴን ላጠፋ ነው, መሞት እፈልጋለሁ, መኖር አልፈልግም, ራስን መጉዳት, ሰው ይመታኛል, ይመታኛል, ይደበድበኛል, ድብደባ, ተደበደብኩ, ጥቃት, ጥቃት ደረሰብኝ, የቤት ውስጥ ጥቃት, መደፈር, አስገድዶ መድፈር, ተደፈርኩ, የግዳጅ ጋብቻ, ያለ ፈቃድ ጋብቻ, A&E, ድንገተኛ ክፍል, ሆስፒታል, ደም መፍሰስ, ደም, የደረት ሕመም, ደረቴን አመመኝ, መድኃኒት ከመጠን በላይ, መናገር አልችልም, መስማት የተሳነው, የምልክት ቋንቋ, Childline, ፈራሁ, ፍርሃት, መሸሽ, ማምለጥ, ከቤት ሸሸሁ

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = የሰው ሕይወት አደጋ ላይ ከሆነ፣ አሁን ይደውሉ፦

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = “Ambulance” (አምቡላንስ) ወይም “police” (ፖሊስ) ይበሉ። በስልክዎ ላይ ሂሳብ (credit) ባይኖርም፣ ጥሪው በነጻ ነው። በአቅራቢያዎ ወዳለ ሆስፒታል የድንገተኛ ሕክምና ክፍል (A&E) መሄድም ይችላሉ።

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = አደጋ ላይ ከሆኑ፣ ይህ ገጽ ለእርስዎ ነው። የሚጎዳዎት ወይም የሚቆጣጠርዎት ሰው ካለ፣ ወይም ደህንነትዎን መጠበቅ ካልቻሉ፣ ለእርስዎ ነው። አብሮዎት ላለ ሰውም ነው።

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = መናገር የማይችሉ ከሆነ

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = በሞባይል ስልክ፣ ምንም ቃል ሳይናገሩ እርዳታ መጠየቅ ይችላሉ፦

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = ወደ { $tel-999 } ደውለው ያዳምጡ።

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = ከቻሉ የሳል ድምፅ ያሰሙ፣ ወይም ስልኩን መታ መታ ያድርጉ።

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = እንዲጫኑ ሲጠየቁ፣ 55 ይጫኑ። ካልተጫኑ፣ ጥሪው ይቋረጣል።

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = ይህ ያሉበትን ቦታ ለፖሊስ አይነግርም።

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = ወደ { $tel-sms } የጽሑፍ መልእክት (text) መላክም ይችላሉ። ነገር ግን ከሚያስፈልግዎት ጊዜ በፊት ስልክዎን ማስመዝገብ አለብዎት። ለማስመዝገብ፣ “register” የሚለውን ቃል ወደዚሁ ቁጥር በጽሑፍ መልእክት ይላኩ፣ ከዚያም “yes” ብለው ይመልሱ። የላኩት መልእክት በስልኩ ላይ ይቀራል።

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = የብሪታንያ የምልክት ቋንቋ (British Sign Language) የሚጠቀሙ ከሆነ፣ በ{ $tel-999-bsl } የቪዲዮ ጥሪ ማድረግ ይችላሉ። ንግግርን በጽሑፍ በሚያስተላልፍ አገልግሎት (text relay) ከሆነ፣ { $tel-relay } ይደውሉ።

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = ደህንነትዎን መጠበቅ እንደማይችሉ ከተሰማዎት

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = ሕይወትዎን የማጥፋት ሐሳብ መጥቶብዎት ሊሆን ይችላል። የእርስዎ ሕይወት ዋጋ አለው፣ አሁኑኑም ከሰው ጋር መነጋገር ይችላሉ። ያሉበት የUK አገር የራሱ ቁጥር አለው፦ ከታች ይመልከቱ። እነዚህ ሁለቱ ግን ለመላው ዩናይትድ ኪንግደም (UK) ናቸው።

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans ስለ ማንኛውም ነገር ያዳምጡዎታል፦

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = መጻፍ ከመረጡ፣ SHOUT የሚለውን ቃል በጽሑፍ መልእክት ይላኩ። የጽሑፍ መልእክት በስልኩ ላይ ይቀራል።

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = የሚቆጣጠርዎት ወይም የሚጎዳዎት ሰው ካለ

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = እርግጠኛ ባይሆኑም እንኳ፣ ወደዚህ የእርዳታ ስልክ መስመር ይደውሉ። በነጻ ነው፣ ሚስጥራዊም ነው፦ እርስዎ የሚነግሯቸውን ነገር በሚስጥር ይይዛሉ። ስምዎን የመናገር ግዴታ የለብዎትም። እነሱ ለሌሎች የሚናገሩት እርስዎ ከተስማሙ ብቻ ነው፤ የሰው ሕይወት አደጋ ላይ ከሆነ ወይም ልጅ ለአደጋ ከተጋለጠ ግን፣ ያለ እርስዎ ስምምነት ሊናገሩ ይችላሉ።

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = ፖሊስ፦ መጀመሪያ ማወቅ ያለብዎት

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = የሰው ሕይወት አደጋ ላይ ከሆነ፣ ለሁሉም ሰው ትክክለኛው ጥሪ { $tel-999 } ነው።

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = አዋቂ ከሆኑ፣ አሁንም አደጋ ላይ ያለ ሰው ከሌለ፣ ከፖሊስ ጋር መነጋገር ወይም አለመነጋገር የእርስዎ ምርጫ ነው። ልጆች ግን ሁልጊዜ ጥበቃ ይደረግላቸዋል።

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = በፖሊስ እና በሆም ኦፊስ (Home Office) መካከል መረጃን የሚከለክል ግድግዳ የለም። Home Office የመንግሥት የኢሚግሬሽን መሥሪያ ቤት ነው። በእንግሊዝ (England) እና በዌልስ (Wales) ያለ እያንዳንዱ የፖሊስ ኃይል፣ በቤት ውስጥ ጥቃት የተጎዱ የአንዳንድ ሰዎችን መረጃ አስተላልፏል። ስለዚህ መጠበቅ አደጋ ከሌለው፣ መጀመሪያ ጠበቃ ወይም የእርዳታ ስልክ መስመር ይጠይቁ።

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = በእንግሊዝ (England) እና በዌልስ (Wales)፣ ፖሊስ ስለ እርስዎ ለሆም ኦፊስ (Home Office) ሊናገር ይችላል። በስኮትላንድ ወይም በሰሜን አየርላንድ ያለውን ደንብ አላረጋገጥንም።

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = አስቸኳይ ባልሆነ ጊዜ፣ የፖሊስ ቁጥር { $tel-101 } ነው።

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = ዕድሜዎ ከ19 ዓመት በታች ከሆነ

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = ማንም አይወቅስዎትም። ስለ ማንኛውም ነገር ወደ Childline መደወል ይችላሉ፦

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = በእንግሊዝ (England)

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = ደህንነትዎን መጠበቅ እንደማይችሉ ከተሰማዎት፣ ደውለው “mental health” (የአእምሮ ጤና) የሚለውን ይምረጡ፦

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = አስተርጓሚ ካስፈለገዎት፣ የትኛውን ቋንቋ እንደሚፈልጉ በእንግሊዝኛ ይናገሩ፦

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = የትዳር ወይም የፍቅር ጓደኛ፣ ወይም ቤተሰብ ስለሚያደርሰው ጥቃት፦

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = ስለ አስገድዶ መድፈር ወይም ስለ ጾታዊ ጥቃት፣ ከ16 ዓመት ዕድሜ ጀምሮ፦

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = ሰው ለሥራ፣ ለወሲብ ወይም ለወንጀል ተጠቅሞብዎት ከሆነ፣ ደህንነቱ ስለተጠበቀ መኖሪያ (safe house) እና ስለ ድጋፍ ለመጠየቅ፦

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = በዌልስ (Wales)

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = ደህንነትዎን መጠበቅ እንደማይችሉ ከተሰማዎት፣ ይደውሉ፣ ከዚያም 2 ይጫኑ፦

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = ስለ ቤት ውስጥ ጥቃት፣ ስለ ጾታዊ ጥቃት ወይም በሰው ስለ መነገድ (trafficking)፦

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = በጽሑፍ መልእክት። የጽሑፍ መልእክት በስልኩ ላይ ይቀራል፦

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = ለጥቁር ሰዎች፣ ከሌሎች አናሳ ብሔረሰቦች ለሆኑ ሰዎች እና ከሌላ አገር ለመጡ ሰዎች፦

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = በስኮትላንድ (Scotland)

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = ሲከፋዎት ለመነጋገር፣ ከ16 ዓመት ዕድሜ ጀምሮ። ወንድ ወይም ሴት እንዲያነጋግሩዎት መጠየቅ ይችላሉ፦

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = ስለ ቤት ውስጥ ጥቃት ወይም ስለ አስገዳጅ ጋብቻ፦

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = በጽሑፍ መልእክት ወይም በWhatsApp። የጽሑፍ መልእክት በስልኩ ላይ ይቀራል፦

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = ስለ አስገድዶ መድፈር ወይም ስለ ጾታዊ ጥቃት፣ ከ13 ዓመት ዕድሜ ጀምሮ። እነሱ የእርስዎን የስልክ ቁጥር ማየት አይችሉም፦

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = ለወሲብ ሲባል ለተነገደባቸው (trafficked)፣ ከ18 ዓመት በላይ ለሆኑ ሴቶች። ይህ ማለት አንድ ሰው ተቆጣጥሮዎት ለገንዘብ ተጠቅሞብዎታል ማለት ነው፦

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = በሰሜን አየርላንድ (Northern Ireland)

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = ደህንነትዎን መጠበቅ እንደማይችሉ ከተሰማዎት፦

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = ስለ ቤት ውስጥ ጥቃት ወይም ስለ ጾታዊ ጥቃት። ለሁሉም ዕድሜ፣ ለሴቶችም ለወንዶችም ነው፦

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = ከጥሪው በኋላ

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = በነጻ የተደረገ ጥሪም ቢሆን በስልክዎ የጥሪ ዝርዝር ውስጥ ይታያል። ያንን አንድ ጥሪ መሰረዝ ይችላሉ። የሚያምኑትን ሰው ስልክ መጠቀምም ይችላሉ።

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = ጥሪ በስልክ ክፍያ ዝርዝር (bill) ላይ አይታይም ብለው አይተማመኑ።

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [የሚይዟቸው ቁጥሮች]({ $link1 }) ቁጥሮች ያሉበት፣ ስሞች ግን የሌሉበት ትንሽ ካርድ ነው።

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = ከአደጋ ሲርቁ፣ [ወደ ሐኪም መሄድ]({ $link1 }) ወይም [ስለሚሰማዎት ስሜት እርዳታ ማግኘት]({ $link2 }) ይችላሉ።

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = እርግጠኛ ካልሆኑ ወደ ማን እንደሚደውሉ

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = የሰው ሕይወት አደጋ ላይ ከሆነ፣ ወደ { $tel-999 } ይደውሉ። ካልሆነ፣ ወደ { $tel-msh } ወይም ወደ { $mh-samaritans } ደውለው ይጠይቁ። ትንሽ የሚባል ጥያቄ የለም።
