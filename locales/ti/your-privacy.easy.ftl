### Page: Your privacy   (content/your-privacy.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Your privacy
# This is the title of the page.
your-privacy-hmc3jx = ብሕታውነትኩም

# English: Who can know what you say to a doctor.
# This is the summary of the page, shown in lists of pages.
who-can-know-what-you-ucgjcv = ንሓኪም እትነግርዎ ነገር መን ክፈልጦ ከም ዝኽእል።

# English: Give only an address and a number that are safe.
# This is Easy Read: one short sentence beside a picture.
give-only-an-address-and-ss4ffd = ዘየስግእ ኣድራሻን ዘየስግእ ቁጽርን ጥራይ ሃቡ።

# English: This page says who can know what you tell a doctor.
# This is Easy Read: one short sentence beside a picture.
this-page-says-who-can-kbgvdf = እዚ ገጽ፣ ንሓኪም እትነግርዎ ነገር መን ክፈልጦ ከም ዝኽእል ይገልጽ።

## Section: What stays private?

# English: What stays private?
# This is a heading.
what-stays-private-k2fdm7 = እንታይ ብምስጢር ይተሓዝ?

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

# English: You can ask who will know.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-who-will-jn9p6n = መን ክፈልጥ ምዃኑ ክትሓቱ ትኽእሉ።

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = ስልክኹም ውሑስ ድዩ?

# English: Say when it is safe to call you.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-vz9e25 = መዓስ ክድውሉልኩም ዘየስግእ ምዃኑ ንገሩ።

# English: Say if letters are not safe.
# This is Easy Read: one short sentence beside a picture.
say-if-letters-are-not-3dmzpa = ደብዳቤታት ዘየውሕስ እንተኾይኑ ንገሩ።

# English: In England, someone could make you open your health record.
# This is Easy Read: one short sentence beside a picture.
in-england-someone-could-make-2e2m74 = ኣብ ኢንግላንድ፣ ሓደ ሰብ ናይ ጥዕና መዝገብኩም ክትከፍቱ ከገድደኩም ይኽእል።

# English: In England, you can ask them to hide parts of it.
# This is Easy Read: one short sentence beside a picture.
in-england-you-can-ask-xjr7a3 = ኣብ ኢንግላንድ፣ ገለ ክፋላቱ ክሓብኡልኩም ክትሓቱ ትኽእሉ።

## Section: Can the police tell others?

# English: Can the police tell others?
# This is a heading.
can-the-police-tell-others-ym52n4 = ፖሊስ ንኻልኦት ክነግሩ ይኽእሉ ዶ?

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = ኣብ ኢንግላንድን ዌልስን፣ ፖሊስ ብዛዕባኹም ናብ **Home Office** ክነግሩ ይኽእሉ እዮም።

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **Home Office** ናይ መንግስቲ ቤት ጽሕፈት ኢሚግሬሽን እዩ።

# English: If you worry about this, ask a lawyer first.
# This is Easy Read: one short sentence beside a picture.
if-you-worry-about-this-nsbrbn = እዚ ዘጨንቐኩም እንተኾይኑ፣ ቅድም ንጠበቓ ሕተቱ።

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ደውሉ።

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = ኣብ ኢንግላንድ ዲኹም ዘለኹም?

# English: Your doctor does not usually have to tell the Home Office.
# This is Easy Read: one short sentence beside a picture.
your-doctor-does-not-usually-55c2h2 = መብዛሕትኡ ግዜ፣ ሓኪምኩም ን Home Office ክነግር ግድን ኣይኮነን።

# English: A court, danger to public health or serious crime changes that.
# This is Easy Read: one short sentence beside a picture.
a-court-danger-to-public-rgcvwj = ቤት ፍርዲ፣ ሓደጋ ንጥዕና ህዝቢ ወይ ከቢድ ገበን ግን ነዚ ይቕይሮ።

# English: If your home is not safe, you can use another address.
# This is Easy Read: one short sentence beside a picture.
if-your-home-is-not-t9xxvx = ገዛኹም ውሑስ እንተዘይኮይኑ፣ ካልእ ኣድራሻ ክትጥቀሙ ትኽእሉ።

# English: If you are in danger, they can hide your address.
# This is Easy Read: one short sentence beside a picture.
if-you-are-in-danger-9m53ar = ኣብ ሓደጋ እንተሃሊኹም፣ ኣድራሻኹም ክሓብኡ ይኽእሉ።

# English: Then some NHS services may not work for you.
# This is Easy Read: one short sentence beside a picture.
then-some-nhs-services-may-px8ch4 = ሽዑ ግን፣ ገለ ኣገልግሎታት NHS ከይሰርሑልኩም ይኽእሉ።

## Section: Are you in Scotland or Wales?

# English: Are you in Scotland or Wales?
# This is a heading.
are-you-in-scotland-or-sd7j4r = ኣብ ስኮትላንድ ወይ ኣብ ዌልስ ዲኹም ዘለኹም?

# English: We do not know what doctors tell the Home Office here.
# This is Easy Read: one short sentence beside a picture.
we-do-not-know-what-9hdcsr = ኣብዚ ሓካይም ን Home Office እንታይ ከም ዝነግሩ ኣይንፈልጥን ኢና።

# English: Ask your doctor who can see your record.
# This is Easy Read: one short sentence beside a picture.
ask-your-doctor-who-can-rxt8r7 = ንመዝገብኩም መን ክርእዮ ከም ዝኽእል ንሓኪምኩም ሕተቱ።

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ኣብ ሰሜን ኣየርላንድ ዲኹም ዘለኹም?

# English: The health office may ask the Home Office about you.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-d9sbxb = እቲ ናይ ጥዕና ቤት ጽሕፈት ብዛዕባኹም ን Home Office ክሓትት ይኽእል።

# English: Call the Law Centre before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-before-syuy8p = ፎርም ቅድሚ ምምላእኩም፣ ናብ Law Centre ደውሉ።

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = ናብ መን ክትድውሉ ትኽእሉ?

# English: Call here if someone controls you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-controls-59k7cu = ሓደ ሰብ ዝቆጻጸረኩም እንተኾይኑ፣ ናብዚ ደውሉ።

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ሕጂ ደውሉ።
