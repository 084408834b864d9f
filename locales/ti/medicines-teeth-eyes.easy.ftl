### Page: Medicines, teeth and eyes   (content/medicines-teeth-eyes.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Medicines, teeth and eyes
# This is the title of the page.
medicines-teeth-and-eyes-p92t8p = መድሃኒት፣ ስኒን ዓይንን

# English: What medicine, dentists and glasses cost.
# This is the summary of the page, shown in lists of pages.
what-medicine-dentists-and-glasses-snghgt = ዋጋ ናይ መድሃኒት፣ ናይ ሓኪም ስኒን ናይ መነጽርን።

# English: If you have little money, ask for an **HC2**.
# This is Easy Read: one short sentence beside a picture.
if-you-have-little-money-qm4g74 = ውሑድ ገንዘብ እንተሃልዩኩም፣ **HC2** ሕተቱ።

# English: **HC2** is a paper that pays for some health costs.
# This is Easy Read: one short sentence beside a picture.
hc2-is-a-paper-that-8kk2r2 = **HC2** ንገለ ወጻኢታት ጥዕና ዝኸፍል ወረቐት እዩ።

# English: Anyone with little money can ask for it.
# This is Easy Read: one short sentence beside a picture.
anyone-with-little-money-can-pqgrtm = ውሑድ ገንዘብ ዘለዎ ዝኾነ ሰብ ክሓትቶ ይኽእል።

# English: A helper can fill in the form with you.
# This is Easy Read: one short sentence beside a picture.
a-helper-can-fill-in-4nnyqv = ዝሕግዘኩም ሰብ ነቲ ፎርም ምሳኹም ክመልኦ ይኽእል።

# English: Do not stop a medicine before you ask a doctor.
# This is Easy Read: one short sentence beside a picture.
do-not-stop-a-medicine-aaffx8 = ቅድሚ ንሓኪም ምሕታትኩም፣ መድሃኒት ኣይተቋርጹ።

## Section: Did you ask for safety here?

# English: Did you ask for safety here?
# This is a heading.
did-you-ask-for-safety-rrbhwf = ኣብዚ ድሕነት ሓቲትኩም ዲኹም?

# English: If you ask for **asylum**, you may get an HC2 sooner.
# This is Easy Read: one short sentence beside a picture.
if-you-ask-for-asylum-uc9b6f = **ዑቕባ** እንተሓቲትኩም፣ HC2 ቀልጢፍኩም ክትረኽቡ ይከኣል።

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = **ዑቕባ** ማለት ካልእ ሃገር ድሕነትኩም ትሕሉ ማለት እዩ።

# English: If you have support but no HC2, call Migrant Help.
# This is Easy Read: one short sentence beside a picture.
if-you-have-support-but-4xbup9 = ደገፍ እንተሃልዩኩም፣ HC2 ግን እንተዘይብልኩም፣ ናብ Migrant Help ደውሉ።

## Section: Do you need medicine in England?

# English: Do you need medicine in England?
# This is a heading.
do-you-need-medicine-in-vrvss3 = ኣብ ኢንግላንድ መድሃኒት የድልየኩም ዶ?

# English: In England, each medicine costs { $rx-england }.
# This is Easy Read: one short sentence beside a picture.
# $rx-england = Prescription charge per item in England, frozen for a second year.
in-england-each-medicine-costs-b2y3yw = ኣብ ኢንግላንድ፣ ነፍሲ ወከፍ መድሃኒት { $rx-england } ዋጋ ኣለዎ።

# English: It is free if you are under 16.
# This is Easy Read: one short sentence beside a picture.
it-is-free-if-you-9q87wp = ዕድመኹም ትሕቲ 16 እንተኾይኑ፣ ብነጻ እዩ።

# English: It is free with the paper that shows you are pregnant.
# This is Easy Read: one short sentence beside a picture.
it-is-free-with-the-c3btev = ጥንሲ ከም ዘለኩም ዘርኢ ወረቐት እንተሃልዩኩም፣ ብነጻ እዩ።

# English: It is free with an HC2.
# This is Easy Read: one short sentence beside a picture.
it-is-free-with-an-4p9vtm = HC2 እንተሃልዩኩም፣ ብነጻ እዩ።

# English: In England, using an old HC2 can cost you { $hc2-expiry }.
# This is Easy Read: one short sentence beside a picture.
# $hc2-expiry = Check the end date: claiming with an expired HC2 can bring a penalty.
in-england-using-an-old-eega7n = ኣብ ኢንግላንድ፣ ግዜኡ ዝሓለፈ HC2 ምጥቃም { $hc2-expiry } ከኽፍለኩም ይኽእል።

## Section: Do you need a dentist in England?

# English: Do you need a dentist in England?
# This is a heading.
do-you-need-a-dentist-9edycg = ኣብ ኢንግላንድ ሓኪም ስኒ የድልየኩም ዶ?

# English: Ask any NHS dentist if they have space.
# This is Easy Read: one short sentence beside a picture.
ask-any-nhs-dentist-if-e9x428 = ንዝኾነ ሓኪም ስኒ NHS ቦታ ከም ዘለዎ ሕተቱ።

# English: Ask about the cost first.
# This is Easy Read: one short sentence beside a picture.
ask-about-the-cost-first-kvuvqz = ቅድም ብዛዕባ ዋጋ ሕተቱ።

# English: It is free if you are under 18.
# This is Easy Read: one short sentence beside a picture.
it-is-free-if-you-twge5e = ዕድመኹም ትሕቲ 18 እንተኾይኑ፣ ብነጻ እዩ።

# English: If you are in pain, call { $int-111 }.
# This is Easy Read: one short sentence beside a picture.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
if-you-are-in-pain-p4fyrs = ቃንዛ እንተሃልዩኩም፣ ናብ { $int-111 } ደውሉ።

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = ኣብ ዌልስ ዲኹም ዘለኹም?

# English: Medicine is free if you have a doctor in Wales.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-if-you-vr9rh5 = ኣብ ዌልስ ሓኪም እንተሃልዩኩም፣ መድሃኒት ብነጻ እዩ።

# English: You must also get the medicine in Wales.
# This is Easy Read: one short sentence beside a picture.
you-must-also-get-the-qrhcsk = ነቲ መድሃኒት እውን ኣብ ዌልስ ክትወስድዎ ኣለኩም።

# English: You never pay an NHS dentist more than { $dental-wales }.
# This is Easy Read: one short sentence beside a picture.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
you-never-pay-an-nhs-rwxpx7 = ንሓኪም ስኒ NHS ልዕሊ { $dental-wales } ፈጺምኩም ኣይትኸፍሉን ኢኹም።

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ኣብ ስኮትላንድ ዲኹም ዘለኹም?

# English: Medicine is free.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-78hfxg = መድሃኒት ብነጻ እዩ።

# English: Eye tests are free.
# This is Easy Read: one short sentence beside a picture.
eye-tests-are-free-7bdcs5 = ምርመራ ዓይኒ ብነጻ እዩ።

# English: Dental checks are free.
# This is Easy Read: one short sentence beside a picture.
dental-checks-are-free-78wbnk = ምርመራ ስኒ ብነጻ እዩ።

## Section: Are you in England, Wales or Scotland?

# English: Are you in England, Wales or Scotland?
# This is a heading.
are-you-in-england-wales-cza56g = ኣብ ኢንግላንድ፣ ዌልስ ወይ ስኮትላንድ ዲኹም ዘለኹም?

# English: Call here to ask about an HC2.
# This is Easy Read: one short sentence beside a picture.
call-here-to-ask-about-ssdgxs = ብዛዕባ HC2 ንምሕታት፣ ናብዚ ደውሉ።

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ኣብ ሰሜን ኣየርላንድ ዲኹም ዘለኹም?

# English: For teeth and eyes, ask about the cost first.
# This is Easy Read: one short sentence beside a picture.
for-teeth-and-eyes-ask-4gz9dm = ንስኒን ንዓይንን፣ ቅድም ብዛዕባ ዋጋ ሕተቱ።

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = ናብ መን ክትድውሉ ትኽእሉ?

# English: Call here if you cannot get a doctor.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-cannot-rymj9g = ሓኪም ክትረኽቡ እንተዘይክኢልኩም፣ ናብዚ ደውሉ።

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ሕጂ ደውሉ።
