### Page: Urgent help   (content/urgent-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = አስቸኳይ እርዳታ

# English: Who to call now.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-df3bjv = አሁን ወደ ማን እንደሚደውሉ።

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = የሰው ሕይወት አደጋ ላይ ከሆነ፣ አሁን ይደውሉ።

# English: You can also go to **A&E**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-go-to-mrp4a5 = ወደ **A&E** መሄድም ይችላሉ።

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** የሆስፒታል የድንገተኛ ሕክምና ክፍል ነው።

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = መናገር የማይችሉ ከሆነስ?

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = በሞባይል ስልክ ወደ { $tel-999 } ይደውሉ፣ ከዚያ ያዳምጡ።

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = ድምፅ ሲጠይቅዎት 55 ይጫኑ።

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = ይህ ያሉበትን ቦታ ለፖሊስ አይነግርም።

## Section: Do you have thoughts of ending your life?

# English: Do you have thoughts of ending your life?
# This is a heading.
do-you-have-thoughts-of-szeyap = ሕይወትዎን የማጥፋት ሐሳብ ይመጣብዎታል?

# English: Call people who listen, day or night.
# This is Easy Read: one short sentence beside a picture.
call-people-who-listen-day-avw7br = በቀንም በሌሊትም፣ ወደሚያዳምጡዎት ሰዎች ይደውሉ።

# English: If you like to write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
if-you-like-to-write-95p4cv = መጻፍ ከወደዱ፣ Shout የሚለውን ቃል በጽሑፍ መልእክት ይላኩ።

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = የጽሑፍ መልእክት በስልክዎ ላይ ይቆያል።

## Section: Does someone control you or hurt you?

# English: Does someone control you or hurt you?
# This is a heading.
does-someone-control-you-or-b4bjye = የሚቆጣጠርዎት ወይም የሚጎዳዎት ሰው አለ?

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = ስምዎን ሳይናገሩ ደውለው መጠየቅ ይችላሉ።

## Section: Do you want to talk to the police?

# English: Do you want to talk to the police?
# This is a heading.
do-you-want-to-talk-k7rx85 = ከፖሊስ ጋር መነጋገር ይፈልጋሉ?

# English: If no life is in danger, adults can choose.
# This is Easy Read: one short sentence beside a picture.
if-no-life-is-in-zs6rc6 = የማንም ሕይወት አደጋ ላይ ካልሆነ፣ አዋቂዎች መምረጥ ይችላሉ።

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = በእንግሊዝ England እና በዌልስ፣ ፖሊስ ስለ እርስዎ **ለHome Office** ሊናገር ይችላል።

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **Home Office** የመንግሥት የኢሚግሬሽን መሥሪያ ቤት ነው።

# English: In England and Wales, ask a lawyer or a helpline first.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-ask-4us2ur = በእንግሊዝ England እና በዌልስ፣ መጀመሪያ ጠበቃ ወይም የእርዳታ ስልክ መስመር ይጠይቁ።

# English: If a life is in danger, always call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-7u3zsj = የሰው ሕይወት አደጋ ላይ ከሆነ፣ ሁልጊዜ ወደ { $tel-999 } ይደውሉ።

## Section: Are you under 19?

# English: Are you under 19?
# This is a heading.
are-you-under-19-ywk4pv = ዕድሜዎ ከ19 ዓመት በታች ነው?

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = ስለ ማንኛውም ችግር ወደ Childline ይደውሉ።

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = በእንግሊዝ England ውስጥ ነዎት?

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = ሕይወትዎን ለማጥፋት ካሰቡ፣ ደውለው mental health፣ የአእምሮ ጤና፣ የሚለውን ይምረጡ።

# English: Call here if a partner or family member hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-a-partner-zhcaju = የትዳር ወይም የፍቅር ጓደኛ፣ ወይም የቤተሰብ አባል የሚጎዳዎት ከሆነ፣ ወደዚህ ይደውሉ።

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = በዌልስ ውስጥ ነዎት?

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = ሕይወትዎን ለማጥፋት ካሰቡ፣ ደውለው 2 ይጫኑ።

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = ቤት ውስጥ የሚጎዳዎት ሰው ካለ፣ ወደዚህ ይደውሉ።

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = በእንግሊዝ England ወይም በዌልስ ውስጥ ነዎት?

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = ስለ አስገድዶ መድፈር ወይም ስለ ጾታዊ ጥቃት ወደዚህ ይደውሉ፣ ከ16 ዓመት ዕድሜ ጀምሮ።

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = ሰው ተጠቅሞብዎት ከሆነ፣ ደህንነቱ ስለተጠበቀ መኖሪያ ለመጠየቅ ወደዚህ ይደውሉ።

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = በስኮትላንድ ውስጥ ነዎት?

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = ስለ አስገድዶ መድፈር ወይም ስለ ጾታዊ ጥቃት ወደዚህ ይደውሉ፣ ከ13 ዓመት ዕድሜ ጀምሮ።

# English: Women over 18: call here if someone used you for sex.
# This is Easy Read: one short sentence beside a picture.
women-over-18-call-here-sdky8m = ከ18 ዓመት በላይ የሆኑ ሴቶች፦ ሰው ለወሲብ ተጠቅሞብዎት ከሆነ፣ ወደዚህ ይደውሉ።

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = በሰሜን አየርላንድ ውስጥ ነዎት?

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = ሕይወትዎን ለማጥፋት ካሰቡ፣ ወደዚህ ይደውሉ።

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = ስለ ቤት ውስጥ ጥቃት ወይም ስለ ጾታዊ ጥቃት ወደዚህ ይደውሉ።

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = ስልክዎ ደህንነቱ የተጠበቀ ነው?

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = በነጻ የተደረገ ጥሪም ቢሆን በስልክዎ ላይ ይታያል።

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = ጥሪውን መሰረዝ ይችላሉ።
