### Page: What is free   (content/what-is-free.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: What is free
# This is the title of the page.
what-is-free-4ma3k2 = እንታይ ብነጻ ይወሃብ

# English: Which health care costs nothing.
# This is the summary of the page, shown in lists of pages.
which-health-care-costs-nothing-eu56dr = ኣየናይ ክንክን ጥዕና ብነጻ ከም ዝኾነ።

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ደውሉ።

# English: Always ask: Is this free for me?
# This is Easy Read: one short sentence beside a picture.
always-ask-is-this-free-xxbwrd = ኩሉ ግዜ ሕተቱ፦ እዚ ንዓይ ብነጻ ድዩ (Is this free for me?)

## Section: What is free for everyone?

# English: What is free for everyone?
# This is a heading.
what-is-free-for-everyone-nntaz9 = ንኹሉ ሰብ ብነጻ ዝኾነ እንታይ እዩ?

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = ኣብ ኢንግላንድ፣ ዌልስን ስኮትላንድን፣ **A&E** ብነጻ ይሕክመኩም።

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** ናይ ሆስፒታል ክፍሊ ህጹጽ ሕክምና እዩ።

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = ኣብ ኢንግላንድ፣ ስኮትላንድን ሰሜን ኣየርላንድን፣ ኣብ ሆስፒታል ምድቃስ ገንዘብ ከኽፍል ይኽእል።

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = ኣብ ዌልስ፣ ኣብ ሆስፒታል ምድቃስ ክንደይ ከም ዘኽፍል ሕተቱ።

# English: In England and Scotland, family doctors are free for everyone.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-family-h97cs6 = ኣብ ኢንግላንድን ስኮትላንድን፣ ሓካይም ስድራቤት ንኹሉ ሰብ ብነጻ እዮም።

## Section: Do you have little money?

# English: Do you have little money?
# This is a heading.
do-you-have-little-money-ysrwab = ውሑድ ገንዘብ ጥራይ ድዩ ዘለኩም?

# English: You can ask for an **HC2** with a form.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-rz9sq2 = ብፎርም **HC2** ክትሓቱ ትኽእሉ።

# English: **HC2** is a paper that pays for some health costs.
# This is Easy Read: one short sentence beside a picture.
hc2-is-a-paper-that-8kk2r2 = **HC2** ንገለ ወጻኢታት ጥዕና ዝኸፍል ወረቐት እዩ።

# English: In England, Wales and Scotland, it pays for a dentist.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-dj8zds = ኣብ ኢንግላንድ፣ ዌልስን ስኮትላንድን፣ ንሓኪም ስኒ ይኸፍል።

# English: You cannot get it with savings over { $hc2-savings }.
# This is Easy Read: one short sentence beside a picture.
# $hc2-savings = Savings above a limit rule HC2 out.
you-cannot-get-it-with-njn3r3 = ዝዓቖርኩምዎ ገንዘብ ልዕሊ { $hc2-savings } እንተኾይኑ ክትረኽብዎ ኣይትኽእሉን።

## Section: What words are in letters?

# English: What words are in letters?
# This is a heading.
what-words-are-in-letters-9yxun5 = ኣብ ደብዳቤታት እንታይ ቃላት ኣሎ?

# English: You may get a letter from the **NRM**.
# This is Easy Read: one short sentence beside a picture.
you-may-get-a-letter-b8du3t = ካብ **NRM** ደብዳቤ ክመጸኩም ይኽእል።

# English: The **NRM** is how the government finds and helps **trafficked** people.
# This is Easy Read: one short sentence beside a picture.
the-nrm-is-how-the-5d4sd4 = **NRM** ማለት፣ መንግስቲ **ንግዲ ሰባት** ዘጋጠሞም ሰባት ዝረኽበሉን ዝሕግዘሉን መንገዲ እዩ።

# English: **Trafficked** means that someone controlled you and used you for money.
# This is Easy Read: one short sentence beside a picture.
trafficked-means-that-someone-controlled-53dxdx = **ንግዲ ሰባት** ኣጋጢሙኩም ማለት፣ ሓደ ሰብ ተቖጻጺሩኩም ንገንዘብ ክብል ተጠቒሙልኩም ማለት እዩ።

# English: You may have asked for **asylum**.
# This is Easy Read: one short sentence beside a picture.
you-may-have-asked-for-u5vbap = **ዑቕባ** ሓቲትኩም ትኾኑ።

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = **ዑቕባ** ማለት ካልእ ሃገር ድሕነትኩም ትሕሉ ማለት እዩ።

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = ኣብ ኢንግላንድ ዲኹም ዘለኹም?

# English: Care is free after torture, sexual violence or violence at home.
# This is Easy Read: one short sentence beside a picture.
care-is-free-after-torture-bafr66 = ድሕሪ ምስቃይ፣ ጾታዊ ዓመጽ ወይ ኣብ ገዛ ዝፍጸም ዓመጽ፣ ሕክምና ብነጻ እዩ።

# English: A yes letter from the NRM makes NHS care free.
# This is Easy Read: one short sentence beside a picture.
a-yes-letter-from-the-38zdta = ካብ NRM እወ ዝብል ደብዳቤ እንተመጺኡኩም፣ ሕክምና NHS ብነጻ ይኸውን።

# English: Urgent care comes first, but a bill may come later.
# This is Easy Read: one short sentence beside a picture.
urgent-care-comes-first-but-h2aa7j = ህጹጽ ሕክምና ይቕድም፣ ደሓር ግን ሕሳብ ክፍሊት ክመጽእ ይኽእል።

# English: Medicine from a doctor can cost { $rx-england } for each item.
# This is Easy Read: one short sentence beside a picture.
# $rx-england = Prescription charge per item in England, frozen for a second year.
medicine-from-a-doctor-can-pzrr8v = ሓኪም ዝእዝዞ መድሃኒት ንነፍሲ ወከፍ ዓይነት { $rx-england } ዋጋ ክህልዎ ይኽእል።

# English: If you get a bill, ask a lawyer before you pay.
# This is Easy Read: one short sentence beside a picture.
if-you-get-a-bill-chc3kj = ሕሳብ ክፍሊት እንተመጺኡኩም፣ ቅድሚ ምኽፋልኩም ንጠበቓ ሕተቱ።

## Section: Did you ask for asylum in England?

# English: Did you ask for asylum in England?
# This is a heading.
did-you-ask-for-asylum-bcdmq8 = ኣብ ኢንግላንድ ዑቕባ ሓቲትኩም ዲኹም?

# English: While you wait for an answer, hospital care is free.
# This is Easy Read: one short sentence beside a picture.
while-you-wait-for-an-rk9f4f = መልሲ ክሳብ እትረኽቡ፣ ሕክምና ሆስፒታል ብነጻ እዩ።

# English: If the government refused you asylum, hospital care can cost money.
# This is Easy Read: one short sentence beside a picture.
if-the-government-refused-you-nkguf5 = መንግስቲ ሕቶ ዑቕባኹም ነጺጉዎ እንተኾይኑ፣ ሕክምና ሆስፒታል ገንዘብ ከኽፍል ይኽእል።

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = ኣብ ዌልስ ዲኹም ዘለኹም?

# English: If you have a doctor in Wales, medicine is free.
# This is Easy Read: one short sentence beside a picture.
if-you-have-a-doctor-jrvazx = ኣብ ዌልስ ሓኪም እንተሃልዩኩም፣ መድሃኒት ብነጻ እዩ።

# English: If the government refused you asylum, hospital care is still free.
# This is Easy Read: one short sentence beside a picture.
if-the-government-refused-you-kcevrs = መንግስቲ ሕቶ ዑቕባኹም ነጺጉዎ እንተኾይኑ፣ ሕክምና ሆስፒታል ሕጂ እውን ብነጻ እዩ።

# English: The NRM's first yes makes hospital care free for a time.
# This is Easy Read: one short sentence beside a picture.
the-nrm-s-first-yes-x4w2hu = እቲ ናይ መጀመርታ እወ ካብ NRM እንተመጺኡኩም፣ ሕክምና ሆስፒታል ንዝተወሰነ ግዜ ብነጻ ይኸውን።

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ኣብ ስኮትላንድ ዲኹም ዘለኹም?

# English: Medicine from a doctor is free.
# This is Easy Read: one short sentence beside a picture.
medicine-from-a-doctor-is-u4yauw = ሓኪም ዝእዝዞ መድሃኒት ብነጻ እዩ።

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ኣብ ሰሜን ኣየርላንድ ዲኹም ዘለኹም?

# English: A&E is free if you did not travel here for it.
# This is Easy Read: one short sentence beside a picture.
a-e-is-free-if-7wvgqv = ነዚ ሕክምና ኢልኩም ናብዚ እንተዘይመጺእኩም፣ A&E ብነጻ እዩ።

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
some-people-have-to-pay-jc78k6 = ገለ ሰባት ንሓኪም ስድራቤት ክኸፍሉ ኣለዎም።

# English: Call the Law Centre on { $tel-lcni } to ask.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-mr5ann = ንምሕታት፣ ናብ Law Centre ብ { $tel-lcni } ደውሉ።

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = ንነጻ ሓገዝ ደውሉ
