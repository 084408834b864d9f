### Page: Urgent help   (content/urgent-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = ህጹጽ ሓገዝ

# English: Who to call now.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-df3bjv = ሕጂ ናብ መን ከም እትድውሉ።

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ሕጂ ደውሉ።

# English: You can also go to **A&E**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-go-to-mrp4a5 = ናብ **A&E** ክትከዱ እውን ትኽእሉ።

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** ናይ ሆስፒታል ክፍሊ ህጹጽ ሕክምና እዩ።

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = ክትዛረቡ እንተዘይክኢልኩምከ?

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = ብሞባይል ስልኪ ናብ { $tel-999 } ደውሉ፣ ድሕሪኡ ስምዑ።

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = ድምጺ ምስ ሓተተኩም፣ 55 ጠውቑ።

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = እዚ፣ ኣበይ ከም ዘለኹም ንፖሊስ ኣይነግሮምን እዩ።

## Section: Do you have thoughts of ending your life?

# English: Do you have thoughts of ending your life?
# This is a heading.
do-you-have-thoughts-of-szeyap = ህይወትኩም ባዕልኹም ናይ ምውዳእ ሓሳባት ይመጸኩም ዶ?

# English: Call people who listen, day or night.
# This is Easy Read: one short sentence beside a picture.
call-people-who-listen-day-avw7br = ለይቲ ይኹን መዓልቲ፣ ናብ ዝሰምዑኹም ሰባት ደውሉ።

# English: If you like to write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
if-you-like-to-write-95p4cv = ምጽሓፍ እንተፈቲኹም፣ Shout ዝብል ቃል ብመልእኽቲ ስደዱ።

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = መልእኽቲ ኣብ ስልክኹም ይተርፍ።

## Section: Does someone control you or hurt you?

# English: Does someone control you or hurt you?
# This is a heading.
does-someone-control-you-or-b4bjye = ሓደ ሰብ ይቆጻጸረኩም ወይ ይጎድኣኩም ዶ ኣሎ?

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = ስምኩም ከይነገርኩም ደዊልኩም ክትሓቱ ትኽእሉ።

## Section: Do you want to talk to the police?

# English: Do you want to talk to the police?
# This is a heading.
do-you-want-to-talk-k7rx85 = ምስ ፖሊስ ክትዛረቡ ትደልዩ ዶ?

# English: If no life is in danger, adults can choose.
# This is Easy Read: one short sentence beside a picture.
if-no-life-is-in-zs6rc6 = ህይወት ሰብ ኣብ ሓደጋ እንተዘይሃልያ፣ ዓበይቲ ሰባት ባዕሎም ክመርጹ ይኽእሉ።

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = ኣብ ኢንግላንድን ዌልስን፣ ፖሊስ ብዛዕባኹም ናብ **Home Office** ክነግሩ ይኽእሉ እዮም።

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **Home Office** ናይ መንግስቲ ቤት ጽሕፈት ኢሚግሬሽን እዩ።

# English: In England and Wales, ask a lawyer or a helpline first.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-ask-4us2ur = ኣብ ኢንግላንድን ዌልስን፣ ቅድም ንጠበቓ ወይ ንስልኪ ሓገዝ ሕተቱ።

# English: If a life is in danger, always call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-7u3zsj = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ኩሉ ግዜ ናብ { $tel-999 } ደውሉ።

## Section: Are you under 19?

# English: Are you under 19?
# This is a heading.
are-you-under-19-ywk4pv = ዕድመኹም ትሕቲ 19 ድዩ?

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = ብዛዕባ ዝኾነ ጸገም ናብ Childline ደውሉ።

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = ኣብ ኢንግላንድ ዲኹም ዘለኹም?

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = ህይወትኩም ባዕልኹም ክትውድኡ እንተሓሲብኩም፣ ደዊልኩም ጥዕና ኣእምሮ፣ mental health፣ ዝብል ምረጹ።

# English: Call here if a partner or family member hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-a-partner-zhcaju = መጻምድቲ ወይ ኣባል ስድራቤት ዝጎድኣኩም እንተኾይኑ፣ ናብዚ ደውሉ።

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = ኣብ ዌልስ ዲኹም ዘለኹም?

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = ህይወትኩም ባዕልኹም ክትውድኡ እንተሓሲብኩም፣ ደዊልኩም 2 ጠውቑ።

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = ኣብ ገዛ ዘሎ ሰብ ዝጎድኣኩም እንተኾይኑ፣ ናብዚ ደውሉ።

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = ኣብ ኢንግላንድ ወይ ኣብ ዌልስ ዲኹም ዘለኹም?

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = ብዛዕባ ብዓመጽ ምድፋር ወይ ጾታዊ ግፍዒ ናብዚ ደውሉ፣ ካብ ዕድመ 16 ዓመት ጀሚሩ።

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = ሓደ ሰብ ተጠቒሙልኩም እንተኾይኑ፣ ብዛዕባ ውሑስ መንበሪ ቤት ናብዚ ደውሉ።

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ኣብ ስኮትላንድ ዲኹም ዘለኹም?

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = ብዛዕባ ብዓመጽ ምድፋር ወይ ጾታዊ ግፍዒ ናብዚ ደውሉ፣ ካብ ዕድመ 13 ዓመት ጀሚሩ።

# English: Women over 18: call here if someone used you for sex.
# This is Easy Read: one short sentence beside a picture.
women-over-18-call-here-sdky8m = ልዕሊ 18 ዓመት ዝዕድሚአን ደቂ ኣንስትዮ፣ ሓደ ሰብ ንጾታዊ ርክብ ተጠቒሙልክን እንተኾይኑ ናብዚ ደውላ።

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ኣብ ሰሜን ኣየርላንድ ዲኹም ዘለኹም?

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = ህይወትኩም ባዕልኹም ክትውድኡ እንተሓሲብኩም፣ ናብዚ ደውሉ።

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = ብዛዕባ ኣብ ገዛ ዝፍጸም ግፍዒ ወይ ጾታዊ ግፍዒ ናብዚ ደውሉ።

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = ስልክኹም ውሑስ ድዩ?

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = ብነጻ ዝተገብረ ደወል እውን ኣብ ስልክኹም ይረአ እዩ።

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = ነቲ ደወል ክትድምስስዎ ትኽእሉ።
