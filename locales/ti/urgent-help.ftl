### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = ህጹጽ ሓገዝ

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = ኣብ ነፍሲ ወከፍ ክፋል ብሪጣንያ (UK)፣ ሕጂ ናብ መን ከም እትድውሉ።

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = ህጹጽ, ህጹጽ ሓገዝ, ሓገዝ, ሓግዙኒ, ሕጂ ሓገዝ, ሓደጋ, ኣምቡላንስ, ፖሊስ, ስልኪ ሓገዝ, Childline, ሆስፒታል, A&E, ደም, ይደሚ, ቃንዛ ኣፍልቢ, ብዙሕ ከኒና, መድሃኒት ኣብዚሐ, ሃሪሙኒ, ይወቅዓኒ, ይጎድኣኒ, መጥቃዕቲ, ግፍዒ, ዘቤታዊ ግፍዒ, ዘቤታዊ ዓመጽ, በዓል ቤተይ ይወቅዓኒ, ዓመጽ, ብዓመጽ ምድፋር, ደፊሩኒ, ብግዴታ መርዓ, ነፍሰ-ቅትለት, ርእሰ-ቅትለት, ነብሰይ ክቐትል, ክመውት ደልየ, ህይወተይ ከጥፍእ, ነብሰይ ምጉዳእ, ፍርሒ, ፈሪሀ, ክሃድም, ምህዳም, ክዛረብ ኣይክእልን, ጽሙም, ቋንቋ ምልክት

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ሕጂ ደውሉ፦

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = “Ambulance” (ኣምቡላንስ) ወይ “police” (ፖሊስ) በሉ። ኣብ ስልክኹም ገንዘብ (credit) እንተዘይሃለወ እውን፣ ምድዋል ብነጻ እዩ። ናብቲ ዝቐረበ ክፍሊ ህጹጽ ሕክምና ናይ ሆስፒታል (A&E) ክትከዱ እውን ትኽእሉ።

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = እዚ ገጽ፣ ኣብ ሓደጋ እንተሃሊኹም ንዓኹም እዩ። ሓደ ሰብ ዝጎድኣኩም ወይ ዝቆጻጸረኩም እንተኾይኑ፣ ወይ ድሕነትኩም ክትሕልዉ እንተዘይክኢልኩም፣ ንዓኹም እዩ። ምሳኹም ንዘሎ ሰብ እውን እዩ።

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = ክትዛረቡ እንተዘይክኢልኩም

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = ብሞባይል ስልኪ፣ ሓንቲ ቃል ከይተዛረብኩም ሓገዝ ክትሓቱ ትኽእሉ፦

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = ናብ { $tel-999 } ደዊልኩም ስምዑ።

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = እንተክኢልኩም፣ ሰዓሉ ወይ ነቲ ስልኪ ብኢድኩም ኳሕኩሑ።

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = ክትጥውቑ ምስ ተሓተትኩም፣ 55 ጠውቑ። እንተዘይጠዊቕኩም፣ እቲ ደወል ይቋረጽ።

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = እዚ፣ ኣበይ ከም ዘለኹም ንፖሊስ ኣይነግሮምን እዩ።

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = ናብ { $tel-sms } መልእኽቲ (text) ክትሰዱ እውን ትኽእሉ። ቅድሚ እቲ እትደልይሉ ግዜ ግን ስልክኹም ከተመዝግቡ ኣለኩም። ንምምዝጋብ፣ “register” ዝብል ቃል ናብዚ ቁጽሪ እዚ ብመልእኽቲ ስደዱ፣ ድሕሪኡ “yes” ኢልኩም መልሱ። እትሰድዎም መልእኽትታት ኣብቲ ስልኪ ይተርፉ።

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = ቋንቋ ምልክት ብሪጣንያ (British Sign Language) እትጥቀሙ እንተኾይንኩም፣ በቲ { $tel-999-bsl } ዝበሃል ኣገልግሎት ናይ ቪድዮ ደወል ክትገብሩ ትኽእሉ። ብ “text relay” (ዘረባ ብጽሑፍ ዘመሓላልፍ ኣገልግሎት) እንተኾይኑ፣ { $tel-relay } ደውሉ።

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = ድሕነትኩም ክትሕልዉ ከም ዘይትኽእሉ እንተተሰሚዑኩም

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = ህይወትኩም ባዕልኹም ናይ ምውዳእ ሓሳባት ይመጸኩም ይኸውን። ንስኹም ክቡራት ኢኹም፣ ሕጂ ምስ ሰብ ክትዘራረቡ ትኽእሉ። ኣብቲ ዘለኹምሉ ክፋል ብሪጣንያ (UK) ፍሉይ ቁጽሪ ኣሎ፦ ኣብ ታሕቲ ርኣዩ። እዞም ዝስዕቡ ክልተ ግን ንመላእ ብሪጣንያ (UK) እዮም።

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans ብዛዕባ ዝኾነ ነገር ይሰምዑኹም፦

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = ምጽሓፍ እንተመሪጽኩም፣ SHOUT ዝብል ቃል ብመልእኽቲ (text) ስደዱ። መልእኽቲ ኣብቲ ስልኪ ይተርፍ።

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = ሓደ ሰብ ዝቆጻጸረኩም ወይ ዝጎድኣኩም እንተኾይኑ

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = ርግጸኛታት እንተዘይኮንኩም እውን፣ ናብዚ ስልኪ ሓገዝ ደውሉ። ብነጻን ብምስጢርን እዩ፦ እትነግርዎም ነገር ብምስጢር ይሕዝዎ። ስምኩም ክትነግሩ ግድን ኣይኮነን። ንስኹም እንተተሰማሚዕኩም ጥራይ እዮም ንኻልኦት ዝነግሩ፤ ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ ወይ ቆልዓ ኣብ ሓደጋ እንተሃልዩ ግን፣ ብዘይ ስምምዕኩም ክነግሩ ይኽእሉ።

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = ፖሊስ፦ ቅድም ክትፈልጥዎ ዘለኩም ነገር

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = ህይወት ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ምድዋል ንኹሉ ሰብ ቅኑዕ እዩ።

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = ብዕድመ ዓቢ ሰብ እንተኾይንኩም፣ ሕጂ ድማ ዝኾነ ሰብ ኣብ ሓደጋ እንተዘይሃልዩ፣ ምስ ፖሊስ ምዝራብን ዘይምዝራብን ናትኩም ምርጫ እዩ። ቆልዑ ኩሉ ግዜ ካብ ሓደጋ ይሕለዉ እዮም።

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = ፖሊስ ምስ Home Office (ናይ መንግስቲ ቤት ጽሕፈት ኢሚግሬሽን) ሓበሬታ ንከይካፈል ዝዓግት መንደቕ የለን። ኣብ ኢንግላንድን (England) ዌልስን፣ ነፍሲ ወከፍ ክፍሊ ፖሊስ ብዘቤታዊ ግፍዒ ናይ ዝተጎድኡ ገለ ሰባት ሓበሬታ ኣሕሊፉ ሂቡ እዩ። ስለዚ፣ ምጽባይ ንድሕነትኩም ዘየስግእ እንተኾይኑ፣ ቅድም ንጠበቓ ወይ ንስልኪ ሓገዝ ሕተቱ።

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = ኣብ ኢንግላንድን (England) ዌልስን፣ ፖሊስ ብዛዕባኹም ን Home Office ክነግሩ ይኽእሉ እዮም። ኣብ ስኮትላንድ ወይ ኣብ ሰሜን ኣየርላንድ ዘሎ ሕጊ ኣየረጋገጽናን።

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = ህጹጽ ኣብ ዘይኮነሉ እዋን፣ ቁጽሪ ፖሊስ { $tel-101 } እዩ።

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = ዕድመኹም ትሕቲ 19 እንተኾይኑ

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = ዝቕጽዓኩም የለን። ብዛዕባ ዝኾነ ነገር ናብ Childline ክትድውሉ ትኽእሉ፦

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = ኣብ ኢንግላንድ (England)

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = ድሕነትኩም ክትሕልዉ ከም ዘይትኽእሉ እንተተሰሚዑኩም፣ ደዊልኩም ጥዕና ኣእምሮ (mental health) ዝብል ምርጫ ምረጹ፦

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = ተርጓሚ እንተደሊኹም፣ እትደልይዎ ቋንቋ ብእንግሊዝኛ ንገሩ፦

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = ብመጻምድቲ ወይ ብስድራቤት ንዝፍጸም ግፍዒ፦

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = ብዛዕባ ብዓመጽ ምድፋር ወይ ጾታዊ ግፍዒ፣ ካብ ዕድመ 16 ዓመት ጀሚሩ፦

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = ሓደ ሰብ ንስራሕ፣ ንጾታዊ ርክብ ወይ ንገበን ተጠቒሙልኩም እንተኾይኑ፣ ብዛዕባ ውሑስ መንበሪ ቤትን ደገፍን ንምሕታት፦

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ኣብ ዌልስ

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = ድሕነትኩም ክትሕልዉ ከም ዘይትኽእሉ እንተተሰሚዑኩም፣ ደውሉ፣ ድሕሪኡ 2 ጠውቑ፦

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = ብዛዕባ ኣብ ገዛ ዝፍጸም ግፍዒ፣ ጾታዊ ዓመጽ ወይ ንግዲ ሰባት፦

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = ብመልእኽቲ (text)። መልእኽቲ ኣብቲ ስልኪ ይተርፍ፦

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = ንጸለምቲ ሰባት፣ ንውሑዳት ብሄራትን ካብ ካልእ ሃገር ንዝመጹ ሰባትን፦

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = ኣብ ስኮትላንድ

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = መንፈስኩም ትሑት ኣብ ዝኾነሉ እዋን ንምዝርራብ፣ ካብ ዕድመ 16 ዓመት ጀሚሩ። ምስ ሰብኣይ ወይ ምስ ሰበይቲ ክትዘራረቡ ክትሓቱ ትኽእሉ፦

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = ብዛዕባ ኣብ ገዛ ዝፍጸም ግፍዒ ወይ ብግዴታ ዝግበር መርዓ፦

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = ብመልእኽቲ (text) ወይ ብ WhatsApp። መልእኽቲ ኣብቲ ስልኪ ይተርፍ፦

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = ብዛዕባ ብዓመጽ ምድፋር ወይ ጾታዊ ግፍዒ፣ ካብ ዕድመ 13 ዓመት ጀሚሩ። ቁጽሪ ስልክኹም ክርእይዎ ኣይክእሉን እዮም፦

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = ዕድሚአን ልዕሊ 18 ዓመት ኮይኑ፣ ንጾታዊ ርክብ ተባሂሉ ንግዲ ሰባት ንዘጋጠመን ደቂ ኣንስትዮ። ንግዲ ሰባት ኣጋጢሙኩም ማለት፣ ሓደ ሰብ ተቖጻጺሩኩም ንገንዘብ ክብል ተጠቒሙልኩም ማለት እዩ፦

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = ኣብ ሰሜን ኣየርላንድ

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = ድሕነትኩም ክትሕልዉ ከም ዘይትኽእሉ እንተተሰሚዑኩም፦

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = ብዛዕባ ኣብ ገዛ ዝፍጸም ግፍዒ ወይ ጾታዊ ግፍዒ። ንኹሉ ዕድመ፣ ንደቂ ኣንስትዮን ንደቂ ተባዕትዮን እዩ፦

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = ድሕሪ ምድዋልኩም

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = ብነጻ ዝተገብረ ደወል እውን ኣብ ዝርዝር ደወላት ስልክኹም ይረአ እዩ። ነታ ሓንቲ ደወል ክትድምስስዋ ትኽእሉ። ስልኪ ናይ እትኣምንዎ ሰብ ክትጥቀሙ እውን ትኽእሉ።

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = ደወል ኣብ ሕሳብ ስልኪ (bill) ኣይረአን እዩ ኢልኩም ኣይትተኣማመኑ።

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [ምሳኹም እትሕዝዎም ቁጽርታት]({ $link1 }) ቁጽርታት ዘለዎ፣ ኣስማት ግን ዘይብሉ ንእሽቶ ካርድ እዩ።

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = ካብ ሓደጋ ምስ ወጻእኩም፣ [ናብ ሓኪም ክትከዱ]({ $link1 }) ወይ [ብዛዕባ ዝስምዓኩም ስምዒት ሓገዝ ክትረኽቡ]({ $link2 }) ትኽእሉ።

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = ርግጸኛታት እንተዘይኮንኩም ናብ መን ከም እትድውሉ

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ደውሉ። ኣብ ሓደጋ እንተዘይሃልያ፣ ናብ { $tel-msh } ወይ ናብ { $mh-samaritans } ደዊልኩም ሕተቱ። ንእሽቶ ኢልኩም እትሓድግዎ ሕቶ የለን።
