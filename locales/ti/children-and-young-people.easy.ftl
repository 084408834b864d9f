### Page: Children and young people   (content/children-and-young-people.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Children and young people
# This is the title of the page.
children-and-young-people-nqv9dm = ቆልዑን መንእሰያትን

# English: If you are under 18, this is for you.
# This is the summary of the page, shown in lists of pages.
if-you-are-under-18-uv8w8f = ዕድመኹም ትሕቲ 18 እንተኾይኑ፣ እዚ ንዓኹም እዩ።

# English: If you are in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-jdzb5y = ኣብ ሓደጋ እንተሃሊኹም፣ ናብ { $tel-999 } ደውሉ።

# English: This page is for you if you are under 18.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-dud3aa = ዕድመኹም ትሕቲ 18 እንተኾይኑ፣ እዚ ገጽ ንዓኹም እዩ።

# English: You can tell Childline anything.
# This is Easy Read: one short sentence beside a picture.
you-can-tell-childline-anything-x6q6qj = ን Childline ዝኾነ ነገር ክትነግሩ ትኽእሉ።

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = ናትኩም ጌጋ ድዩ?

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = ናትኩም ጌጋ ኣይኮነን።

# English: Someone may make you carry drugs or steal.
# This is Easy Read: one short sentence beside a picture.
someone-may-make-you-carry-3xd3uw = ሓደ ሰብ ሓሽሽ ከተጓዕዙ ወይ ክትሰርቁ ይገብረኩም ይኸውን።

# English: Someone may force you into sex or films.
# This is Easy Read: one short sentence beside a picture.
someone-may-force-you-into-zjq4pc = ሓደ ሰብ ጾታዊ ርክብ ክትፍጽሙ ወይ ቪድዮ ክትቅረጹ የገድደኩም ይኸውን።

# English: It can start with a friend or online.
# This is Easy Read: one short sentence beside a picture.
it-can-start-with-a-fa4ez5 = ብዓርኪ ወይ ብኢንተርነት ክጅምር ይኽእል።

# English: It happens to British children too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-children-nxefa7 = ንቆልዑ ብሪጣንያ እውን የጋጥሞም እዩ።

## Section: Who must keep you safe?

# English: Who must keep you safe?
# This is a heading.
who-must-keep-you-safe-3gpzvm = ድሕነትኩም መን ክሕሉ ኣለዎ?

# English: Doctors and nurses ask the council to help you.
# This is Easy Read: one short sentence beside a picture.
doctors-and-nurses-ask-the-v75a8x = ሓካይምን ነርስታትን፣ ከባቢያዊ ምምሕዳር ክሕግዘኩም ይሓቱ።

# English: If you may be a child, they should treat you as one.
# This is Easy Read: one short sentence beside a picture.
if-you-may-be-a-zxj3r9 = ዕድመኹም ናይ ቆልዓ ክኸውን ዝኽእል እንተኾይኑ፣ ከም ቆልዓ ክሕዙኹም ይግባእ።

# English: Doctors may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
doctors-may-tell-others-if-nu2ad6 = ሓደ ቆልዓ ውሑስ እንተዘይኮይኑ፣ ሓካይም ንኻልኦት ክነግሩ ይኽእሉ።

# English: You can ask who they will tell.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-who-they-p3yuxn = ንመን ክነግሩ ምዃኖም ክትሓቱ ትኽእሉ።

## Section: Who can help you?

# English: Who can help you?
# This is a heading.
who-can-help-you-k6bkqw = መን ክሕግዘኩም ይኽእል?

# English: In England, Wales, Scotland and Northern Ireland, you may get a **guardian**.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-scotland-and-eyfkh3 = ኣብ ኢንግላንድ፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን፣ **ተኸናኻኒ**፣ guardian፣ ክትረኽቡ ይከኣል።

# English: A **guardian** is a person who speaks up for you.
# This is Easy Read: one short sentence beside a picture.
a-guardian-is-a-person-vr9e6t = **ተኸናኻኒ** ምእንታኹም ዝዛረብ ሰብ እዩ።

# English: If the police ask questions, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-the-police-ask-questions-8fdhqf = ፖሊስ ሕቶታት እንተሓቲቶምኹም፣ ጠበቓ ሕተቱ።

# English: You can ask for a woman doctor or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-hjpd7x = ሰበይቲ ሓኪም ወይ ሰብኣይ ሓኪም ክትሓቱ ትኽእሉ።

# English: You should never have to speak for your family.
# This is Easy Read: one short sentence beside a picture.
you-should-never-have-to-eqwy3x = ኣብ ክንዲ ስድራቤትኩም ክትዛረቡ ፈጺምኩም ክትግደዱ ኣይግባእን።

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = ኣብ ኢንግላንድ ወይ ኣብ ዌልስ ዲኹም ዘለኹም?

# English: The council must keep you safe.
# This is Easy Read: one short sentence beside a picture.
the-council-must-keep-you-zmmwhp = ከባቢያዊ ምምሕዳር ድሕነትኩም ክሕሉ ኣለዎ።

# English: Call this number about a guardian.
# This is Easy Read: one short sentence beside a picture.
call-this-number-about-a-ctw7zu = ብዛዕባ ተኸናኻኒ ናብዚ ቁጽሪ ደውሉ።

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ኣብ ስኮትላንድ ዲኹም ዘለኹም?

# English: You can have a guardian if you are here alone.
# This is Easy Read: one short sentence beside a picture.
you-can-have-a-guardian-v8r3uq = ኣብዚ በይንኹም እንተኾይንኩም፣ ተኸናኻኒ ክህልወኩም ይኽእል።

# English: Medicine is free.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-78hfxg = መድሃኒት ብነጻ እዩ።

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ኣብ ሰሜን ኣየርላንድ ዲኹም ዘለኹም?

# English: Barnardo's can give you a guardian.
# This is Easy Read: one short sentence beside a picture.
barnardo-s-can-give-you-kjpjk5 = Barnardo's ተኸናኻኒ ክህበኩም ይኽእል።

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = ናብ መን ክትድውሉ ትኽእሉ?

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = ብዛዕባ ዝኾነ ጸገም ናብ Childline ደውሉ።

# English: Adults who worry about a child can call here.
# This is Easy Read: one short sentence beside a picture.
adults-who-worry-about-a-7bz5qj = ብዛዕባ ቆልዓ ዝሻቐሉ ብዕድመ ዓበይቲ ሰባት ናብዚ ክድውሉ ይኽእሉ።

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ሕጂ ደውሉ።
