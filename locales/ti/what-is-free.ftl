### Page: What is free   (content/what-is-free.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: What is free
# This is the title of the page.
what-is-free-4ma3k2 = እንታይ ብነጻ ይወሃብ

# English: Which health care costs nothing, who has to pay, and what to do about a bill.
# This is the summary of the page, shown in lists of pages.
which-health-care-costs-nothing-4y8zmg = ኣየናይ ክንክን ጥዕና ብነጻ ከም ዝኾነ፣ መን ክኸፍል ከም ዘለዎ፣ ሕሳብ ክፍሊት እንተመጺኡ ድማ እንታይ ከም ዝግበር።

# English: free, free of charge, cost, money, pay, bill, charge, letter, hospital, hospital care, debt, exempt, how much, cannot pay, invoice, insurance, surcharge, operation, emergency department
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
free-free-of-charge-cost-9a7c5j = ነጻ, ብነጻ, ብዘይ ክፍሊት, ዋጋ, ክንደይ, ክንደይ ይኽፈል, ገንዘብ, ምኽፋል, ክኸፍል, ክኸፍል ኣይክእልን, ገንዘብ የብለይን, ሕሳብ, ሕሳብ ክፍሊት, ቢል, bill, ኢንቮይስ, ክፍሊት, ደብዳቤ, ሆስፒታል, ሕክምና, ሕክምና ሆስፒታል, መጥባሕቲ, ኦፐራስዮን, A&E, ክፍሊ ህጹጽ ሕክምና, ዕዳ, ካብ ክፍሊት ነጻ, ኢንሹራንስ, መድሕን

# English: Ask for care when you need it. Then ask: "Is this free for me?"
ask-for-care-when-you-vfpn62 = ሕክምና ምስ ዘድልየኩም ሕክምና ሕተቱ። ድሕሪኡ ከምዚ ኢልኩም ሕተቱ፦ “Is this free for me?” (እዚ ንዓይ ብነጻ ድዩ?)

# English: This page is for you if you worry about the cost of a doctor, a hospital or medicine. It is also for a person who helps you with a bill.
this-page-is-for-you-uhct86 = እዚ ገጽ፣ ብዛዕባ ዋጋ ሓኪም፣ ሆስፒታል ወይ መድሃኒት እትጭነቑ እንተኾይንኩም ንዓኹም እዩ። ሕሳብ ክፍሊት ምስ መጸኩም ንዝሕግዘኩም ሰብ እውን እዩ።

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ደውሉ። ኣብ ስልክኹም ገንዘብ (credit) እንተዘይሃለወ እውን፣ ምድዋል ብነጻ እዩ።

## Section: What is free for everyone

# English: What is free for everyone
# This is a heading.
what-is-free-for-everyone-hpvdjr = ንኹሉ ሰብ ብነጻ ዝኾነ

# English: This care is free for everyone in England, Wales and Scotland. In Northern Ireland, it is free unless you travelled here to get it.
this-care-is-free-for-tvpuva = እዚ ዝስዕብ ሕክምና፣ ኣብ ኢንግላንድ (England)፣ ዌልስን ስኮትላንድን ንኹሉ ሰብ ብነጻ እዩ። ኣብ ሰሜን ኣየርላንድ ብነጻ እዩ፣ ነዚ ሕክምና ክትረኽቡ ኢልኩም ናብዚ እንተመጺእኩም ግን ብነጻ ኣይኮነን።

# English: In England, Wales, Scotland and Northern Ireland: care in a hospital emergency department (A&E). In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs.
# This is a list item.
in-england-wales-scotland-and-23dzwe = ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን፦ ኣብ ክፍሊ ህጹጽ ሕክምና ናይ ሆስፒታል (A&E) ዝወሃብ ሕክምና። ኣብ ኢንግላንድ (England)፣ ስኮትላንድን ሰሜን ኣየርላንድን፣ ድሕሪኡ ኣብቲ ሆስፒታል እንተደቂስኩም፣ ክትከፍሉ ከድልየኩም ይኽእል። ኣብ ዌልስ፣ ኣብ ሆስፒታል ምድቃስ ክንደይ ከም ዘኽፍል ሕተቱ።

# English: In England, Wales, Scotland and Northern Ireland: family planning. It helps you choose if you want a baby. In England it does not include abortion.
# This is a list item.
in-england-wales-scotland-and-9pnrp5 = ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን፦ ውጥን ስድራቤት (family planning)። ቆልዓ ክህልወኩም ትደልዩ ዶ ኣይትደልዩን ባዕልኹም ንክትመርጹ ይሕግዘኩም። ኣብ ኢንግላንድ (England) ምቁራጽ ጥንሲ (abortion) ኣይሓውስን እዩ።

# English: In England, Wales, Scotland and Northern Ireland: treatment of some diseases that people can catch from each other.
# This is a list item.
in-england-wales-scotland-and-th2k4j = ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን፦ ካብ ሰብ ናብ ሰብ ንዝመሓላለፉ ገለ ሕማማት ዝወሃብ ሕክምና።

# English: A GP, a family doctor, is free for everyone in England and Scotland. In Wales and Northern Ireland it depends. [Read about your nation]({ $link1 }).
# $link1 = page: See a doctor
a-gp-a-family-doctor-nqkwf5 = GP ማለት ሓኪም ስድራቤት፣ ኣብ ኢንግላንድን (England) ስኮትላንድን ንኹሉ ሰብ ብነጻ እዩ። ኣብ ዌልስን ሰሜን ኣየርላንድን ግን ከከም ኩነታቱ እዩ። [ብዛዕባ ዘለኹምሉ ቦታ ኣንብቡ]({ $link1 })።

## Section: Help with costs

# English: Help with costs
# This is a heading.
help-with-costs-25u6sc = ንወጻኢታት ዝወሃብ ሓገዝ

# English: If you have little money, you can ask for an { $hc2-who } certificate with form HC1. It does not matter what your immigration status is. You cannot have it if your savings are over { $hc2-savings }.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
# $hc2-savings = Savings above a limit rule HC2 out.
if-you-have-little-money-fqjdrm = ውሑድ ገንዘብ እንተሃልዩኩም፣ ብፎርም HC1 ናይ { $hc2-who } ምስክር ወረቐት ክትሓቱ ትኽእሉ። ኩነታት ኢሚግሬሽንኩም ለውጢ የብሉን። ዝዓቖርኩምዎ ገንዘብ ልዕሊ { $hc2-savings } እንተኾይኑ ክትረኽብዎ ኣይትኽእሉን።

# English: In England, Wales and Scotland, it pays for medicines, NHS dental care, eye tests and travel to hospital appointments. It also helps with glasses.
in-england-wales-and-scotland-zzmj47 = ኣብ ኢንግላንድ (England)፣ ዌልስን ስኮትላንድን፣ ንመድሃኒታት፣ ንሕክምና ስኒ NHS፣ ንምርመራ ዓይኒን ናብ ቆጸራ ሆስፒታል ንዝግበር መጓዓዝያን ይኸፍል። ንመነጽር እውን ይሕግዝ።

# English: In England, Wales, Scotland and Northern Ireland, hospital care is free while your asylum claim is open.
in-england-wales-scotland-and-rgdnyf = ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን፣ ሕቶ ዑቕባኹም ክሳብ ክፉት ዘሎ፣ ሕክምና ሆስፒታል ብነጻ እዩ።

# English: If you asked for asylum and get section 95 support, the certificate comes without a form. Section 95 support is help from the Home Office while you wait. The certificate should come within { $hc2-s95 } of your grant letter. If not, call Migrant Help. If you get section 98 or section 4 support, fill in form HC1.
# $hc2-s95 = Asylum seekers on section 95 support get HC2 without applying, within 21 days of the grant letter; if not, call Migrant Help. People on section 98 or section 4 support fill in HC1.
if-you-asked-for-asylum-vfsxv5 = ዑቕባ ሓቲትኩም ናይ section 95 ደገፍ እትረኽቡ እንተኾይንኩም፣ እቲ ምስክር ወረቐት ብዘይ ፎርም ይመጸኩም። ናይ section 95 ደገፍ ማለት ክትጽበዩ ከለኹም ካብ Home Office ዝወሃብ ሓገዝ እዩ። እቲ ምስክር ወረቐት፣ ካብ ደብዳቤ ምፍቃድ ደገፍኩም (grant letter) ጀሚሩ ኣብ ውሽጢ { $hc2-s95 } ክመጸኩም ይግባእ። እንተዘይመጺኡ፣ ናብ Migrant Help ደውሉ። ናይ section 98 ወይ ናይ section 4 ደገፍ እትረኽቡ እንተኾይንኩም፣ ፎርም HC1 ምልኡ።

# English: If a bill comes, keep it. Ask a lawyer or Doctors of the World soon, before you pay.
if-a-bill-comes-keep-hm8wuy = ሕሳብ ክፍሊት እንተመጺኡኩም፣ ዓቅብዎ። ቅድሚ ምኽፋልኩም፣ ቀልጢፍኩም ንጠበቓ ወይ ን Doctors of the World ሕተቱ።

## Section: The words in a letter

# English: The words in a letter
# This is a heading.
the-words-in-a-letter-esgc7k = ኣብ ደብዳቤ ዘለዉ ቃላት

# English: Some rules on this page speak of the NRM. The National Referral Mechanism is how the UK recognises people who were trafficked, and helps them. Trafficked means that someone controlled you and used you for money.
some-rules-on-this-page-jwr8nu = ገለ ካብ ኣብዚ ገጽ ዘለዉ ሕግታት ብዛዕባ NRM ይዛረቡ። National Referral Mechanism (ሃገራዊ መስርሕ ምምእዛዝ) ማለት፣ ብሪጣንያ (UK) ንግዲ ሰባት ዘጋጠሞም ሰባት ተለልየሉን ትሕግዘሉን መንገዲ እዩ። ንግዲ ሰባት ኣጋጢሙኩም ማለት፣ ሓደ ሰብ ተቖጻጺሩኩም ንገንዘብ ክብል ተጠቒሙልኩም ማለት እዩ።

# English: Its first answer is called a reasonable grounds decision. Its final answer is called a conclusive grounds decision. Adults choose if they want to go into the NRM.
its-first-answer-is-called-bx6svg = እቲ ናይ መጀመርታ መልሱ “reasonable grounds decision” ይበሃል። እቲ ናይ መወዳእታ መልሱ “conclusive grounds decision” ይበሃል። ብዕድመ ዓበይቲ ሰባት ናብ NRM ምእታውን ዘይምእታውን ባዕሎም ይመርጹ።

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = ኣብ ኢንግላንድ (England)

## Section: Free without any decision

# English: Free without any decision
# This is a heading.
free-without-any-decision-aqwbwh = ብዘይ ዝኾነ ውሳኔ ብነጻ ዝኾነ

# English: Treatment for harm to body or mind is free after torture, domestic violence, sexual violence or cutting (female genital mutilation). This includes harm that lasts. It is free unless you came to the UK for it. You do not need an NRM decision.
treatment-for-harm-to-body-jtj65y = ድሕሪ ምስቃይ (torture)፣ ዘቤታዊ ዓመጽ፣ ጾታዊ ዓመጽ ወይ ምኽንሻብ ደቂ ኣንስትዮ (FGM)፣ ኣብ ኣካል ወይ ኣእምሮ ንዝወረደ ጉድኣት ዝወሃብ ሕክምና ብነጻ እዩ። ንነዊሕ ዝጸንሕ ጉድኣት እውን የጠቓልል። ነዚ ሕክምና ኢልኩም ናብ ብሪጣንያ (UK) እንተመጺእኩም ግን ብነጻ ኣይኮነን። ውሳኔ NRM ኣየድልየኩምን እዩ።

# English: Also free for everyone: GPs, the NHS line { $int-111 }, and treatment of HIV and other infections from sex.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
also-free-for-everyone-gps-hecvpf = ንኹሉ ሰብ ብነጻ ዝኾነ ካልእ፦ GP፣ ስልኪ NHS ማለት { $int-111 }፣ ከምኡውን ሕክምና HIV፣ ሕክምና ካልኦት ብጾታዊ ርክብ ዝመሓላለፉ ረኽስታት።

# English: Urgent care must be given even if you cannot pay. Maternity care, the care around a birth, must never be refused or delayed over money. A bill may come later.
urgent-care-must-be-given-p5adzw = ክትከፍሉ እንተዘይከኣልኩም እውን፣ ህጹጽ ሕክምና ክወሃበኩም ኣለዎ። ክንክን ጥንስን ሕርስን (maternity care) ብሰሪ ገንዘብ ፈጺሙ ክኽልከል ወይ ክደናጐ የብሉን። ደሓር ግን ሕሳብ ክፍሊት (bill) ክመጸኩም ይኽእል እዩ።

## Section: Free because of a decision

# English: Free because of a decision
# This is a heading.
free-because-of-a-decision-nfhntv = ብምኽንያት ውሳኔ ብነጻ ዝኾነ

# English: With a positive reasonable grounds or conclusive grounds decision, you are not charged for any NHS care. Medicines and teeth have rules of their own: see below. Your husband, wife, civil partner and children are covered too. A lawyer can tell you if your family needs permission to be here.
with-a-positive-reasonable-grounds-9g2pzt = ኣወንታዊ (እወ ዝብል) reasonable grounds decision ወይ conclusive grounds decision እንተሃልዩኩም፣ ንዝኾነ ሕክምና NHS ኣይትኸፍሉን ኢኹም። መድሃኒትን ሕክምና ስኒን ግን ናይ ገዛእ ርእሶም ሕግታት ኣለዎም፦ ኣብ ታሕቲ ርኣዩ። በዓል ቤትኩም፣ በዓልቲ ቤትኩም፣ ብሕጊ ዝተመዝገበ መጻምድትኹም (civil partner)፣ ከምኡውን ደቅኹም እውን በቲ ውሳኔ ይሽፈኑ። ስድራቤትኩም ኣብዚ ክነብሩ ፍቓድ የድልዮም ድዩ ኣየድልዮምን፣ ጠበቓ ክነግረኩም ይኽእል።

# English: Before the first decision, this rule does not cover you yet. Other rules on this page often do. Urgent care is never withheld.
before-the-first-decision-this-m46zjs = ቅድሚ እቲ ናይ መጀመርታ ውሳኔ፣ እዚ ሕጊ ገና ኣይሽፍነኩምን። ኣብዚ ገጽ ዘለዉ ካልኦት ሕግታት ግን መብዛሕትኡ ግዜ ይሽፍኑኹም። ህጹጽ ሕክምና ፈጺሙ ኣይኽልከልን እዩ።

# English: After a negative final decision the cover ends. A course of treatment that has already started stays free.
after-a-negative-final-decision-zug56p = ድሕሪ ኣሉታዊ (ኣይፋል ዝብል) ናይ መወዳእታ ውሳኔ፣ እቲ ሽፋን የብቅዕ። ድሮ ዝጀመረ ሕክምና ግን ብነጻ ይቕጽል።

## Section: Asylum

# English: Asylum
# This is a heading.
asylum-aw2u6h = ዑቕባ

# English: You are not charged if your asylum claim is open. You are not charged if you are a refugee, have humanitarian protection, or get section 95 support.
you-are-not-charged-if-fmgjrd = ሕቶ ዑቕባኹም ገና ክፉት እንተኾይኑ፣ ኣይትኸፍሉን ኢኹም። ስደተኛ (refugee) እንተኾይንኩም፣ ሰብኣዊ ሓለዋ (humanitarian protection) እንተሃልዩኩም፣ ወይ ናይ section 95 ደገፍ እትረኽቡ እንተኾይንኩም፣ ኣይትኸፍሉን ኢኹም።

# English: If your claim was refused, you are charged for hospital care. There are exceptions: section 4(2) support, or council support under the Care Act.
if-your-claim-was-refused-gsqvdz = ሕቶ ዑቕባኹም ተነጺጉ እንተኾይኑ፣ ንሕክምና ሆስፒታል ትኸፍሉ ኢኹም። እዞም ዝስዕቡ ግን ፍሉያት እዮም፦ ናይ section 4(2) ደገፍ፣ ወይ ብሕጊ Care Act ካብ ከባቢያዊ ምምሕዳር (council) ዝወሃብ ደገፍ።

# English: With a positive reasonable grounds decision, an open asylum claim or refugee status, you pay nothing for maternity care.
with-a-positive-reasonable-grounds-hxsx7u = ኣወንታዊ reasonable grounds decision፣ ገና ክፉት ዝኾነ ሕቶ ዑቕባ ወይ ናይ ስደተኛ (refugee) ደረጃ እንተሃልዩኩም፣ ንክንክን ጥንስን ሕርስን ዋላ ሓንቲ ኣይትኸፍሉን ኢኹም።

## Section: Medicines and teeth

# English: Medicines and teeth
# This is a heading.
medicines-and-teeth-znbmap = መድሃኒትን ስኒን

# English: A prescription, a doctor's order for medicine, costs { $rx-england } for each item. It is free if you have an { $hc2-who } certificate, are under 16, or are 60 or over. It is also free in other cases, for example if you are pregnant and have a certificate.
# $rx-england = Prescription charge per item in England, frozen for a second year.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
a-prescription-a-doctor-s-tb5xgx = ናይ ሓኪም ትእዛዝ መድሃኒት (prescription) ንነፍሲ ወከፍ ዓይነት { $rx-england } ዋጋ ኣለዎ። ናይ { $hc2-who } ምስክር ወረቐት እንተሃልዩኩም፣ ዕድመኹም ትሕቲ 16 እንተኾይኑ፣ ወይ 60 ዓመትን ልዕሊኡን እንተኾይኑ፣ ብነጻ እዩ። ኣብ ካልእ ኩነታት እውን ብነጻ እዩ፣ ንኣብነት ጥንሲ ሒዝኩም ምስክር ወረቐት እንተሃልዩኩም።

# English: You do not register with a dentist. Ask any NHS dentist for a place. It is free if you are under 18, are pregnant, or had a baby in the last year. It is also free with an { $hc2-who } certificate.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
you-do-not-register-with-r7qfw7 = ኣብ ሓኪም ስኒ ኣይትምዝገቡን ኢኹም። ንዝኾነ ሓኪም ስኒ NHS ቦታ ከም ዘለዎ ሕተቱ። ዕድመኹም ትሕቲ 18 እንተኾይኑ፣ ጥንሲ እንተሃልዩኩም፣ ወይ ኣብዚ ዝሓለፈ ዓመት ቆልዓ ወሊድኩም እንተኾይንኩም፣ ብነጻ እዩ። ብናይ { $hc2-who } ምስክር ወረቐት እውን ብነጻ እዩ።

## Section: If a bill comes

# English: If a bill comes
# This is a heading.
if-a-bill-comes-w9e5jy = ሕሳብ ክፍሊት እንተመጺኡ

# English: Was the care given before you had an NRM decision? Once you are identified as trafficked, bills for earlier care are cancelled or repaid.
was-the-care-given-before-98mukv = እቲ ሕክምና ቅድሚ ውሳኔ NRM ምርካብኩም ድዩ ተዋሂቡኩም? ንግዲ ሰባት ከም ዘጋጠመኩም ብወግዒ ምስ ተለለየ፣ ንዝሓለፈ ሕክምና ዝመጸ ሕሳብ ይስረዝ ወይ ዝኸፈልኩምዎ ይምለሰልኩም።

# English: Do not ignore a bill, and do not pay in panic. Show your NRM letter to the Overseas Visitors Manager of the hospital. Get legal help.
do-not-ignore-a-bill-c936sr = ንሕሳብ ክፍሊት ሸለል ኣይትበልዎ፣ ብራዕዲ ድማ ኣይትኽፈሉ። ደብዳቤ NRM ናብ Overseas Visitors Manager ናይቲ ሆስፒታል ኣርእዩ። ሕጋዊ ሓገዝ ርኸቡ።

# English: An unpaid hospital bill of { $ch-debt-ho } or more can be reported to the Home Office. Later applications may then be refused. This does not always happen, so ask a lawyer early.
# $ch-debt-ho = An unpaid NHS hospital bill of 500 pounds or more can be reported to the Home Office and later applications may be refused. It is a may, not a must.
an-unpaid-hospital-bill-of-h2e7f9 = { $ch-debt-ho } ወይ ልዕሊኡ ዝኾነ ዘይተኸፍለ ሕሳብ ሆስፒታል ናብ Home Office ክሕበር ይኽእል። ደሓር እተቕርብዎም መመልከቲታት ብሰሪኡ ክንጸጉ ይኽእሉ። እዚ ኩሉ ግዜ ኣየጋጥምን እዩ፣ ስለዚ ቀልጢፍኩም ንጠበቓ ሕተቱ።

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ኣብ ዌልስ

# English: Also free for everyone: treatment of infections from sex, and care while you are detained under the Mental Health Act.
also-free-for-everyone-treatment-g9uj94 = ንኹሉ ሰብ ብነጻ ዝኾነ ካልእ፦ ሕክምና ብጾታዊ ርክብ ንዝመሓላለፉ ረኽስታት፣ ከምኡውን ብሕጊ ጥዕና ኣእምሮ (Mental Health Act) ተታሒዝኩም ኣብ ዘለኹምሉ እዋን ዝወሃብ ሕክምና።

# English: With a reasonable grounds decision, you are not charged while your recovery period lasts. The recovery period is a time to rest and get help. You are also not charged once you are identified as a victim.
with-a-reasonable-grounds-decision-qutetw = Reasonable grounds decision እንተሃልዩኩም፣ ናይ ምሕዋይ እዋንኩም (recovery period) ክሳብ ዘሎ ኣይትኸፍሉን ኢኹም። ናይ ምሕዋይ እዋን ንምዕራፍን ሓገዝ ንምርካብን ዝወሃብ ግዜ እዩ። ከም ግዳይ (victim) ብወግዒ ምስ ተለለኹም እውን ኣይትኸፍሉን ኢኹም።

# English: If your asylum claim was refused, you are not charged.
if-your-asylum-claim-was-ytpspf = ሕቶ ዑቕባኹም ተነጺጉ እንተኾይኑ፣ ኣይትኸፍሉን ኢኹም።

# English: Medicines on prescription are free if you are registered with a Welsh GP and use a pharmacy in Wales.
medicines-on-prescription-are-free-cxqp6b = ኣብ ናይ ዌልስ GP ዝተመዝገብኩም እንተኾይንኩም፣ ኣብ ዌልስ ዘላ ፋርማሲ ድማ እንተተጠቒምኩም፣ ብትእዛዝ ሓኪም ዝወሃብ መድሃኒት ብነጻ እዩ።

# English: If you pay for an NHS dentist, you never pay more than { $dental-wales }, however much care you need.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
if-you-pay-for-an-d4fpht = ንሓኪም ስኒ NHS እትኸፍሉ እንተኾይንኩም፣ ዝኾነ ይኹን ክንደይ ሕክምና እንተድልዩኩም፣ ልዕሊ { $dental-wales } ፈጺምኩም ኣይትኸፍሉን ኢኹም።

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = ኣብ ስኮትላንድ

# English: Also free for everyone: medicines on prescription, dental check-ups, eye tests, and community services such as mental health care. Treatment of HIV is free too.
also-free-for-everyone-medicines-k26nhx = ንኹሉ ሰብ ብነጻ ዝኾነ ካልእ፦ ብትእዛዝ ሓኪም ዝወሃብ መድሃኒት፣ ምርመራ ስኒ፣ ምርመራ ዓይኒ፣ ከምኡውን ኣብ ከባቢ ዝወሃብ ኣገልግሎታት ከም ክንክን ጥዕና ኣእምሮ። ሕክምና HIV እውን ብነጻ እዩ።

# English: We have not confirmed which hospital care is free in Scotland after trafficking. This does not mean that you must pay.
we-have-not-confirmed-which-sgpttf = ኣብ ስኮትላንድ፣ ንግዲ ሰባት ንዘጋጠሞም ሰባት ኣየናይ ሕክምና ሆስፒታል ብነጻ ከም ዝኾነ ኣየረጋገጽናን። እዚ ማለት ግን ክትከፍሉ ኣለኩም ማለት ኣይኮነን።

# English: For other hospital care, ask Doctors of the World or a lawyer what is free for you.
for-other-hospital-care-ask-z95h65 = ንኻልእ ሕክምና ሆስፒታል፣ ንዓኹም እንታይ ብነጻ ከም ዝኾነ ን Doctors of the World ወይ ንጠበቓ ሕተቱ።

## Section: In England, Wales and Scotland

# English: In England, Wales and Scotland
# This is a heading.
in-england-wales-and-scotland-amdcrp = ኣብ ኢንግላንድ (England)፣ ዌልስን ስኮትላንድን

# English: For the { $hc2-who } certificate in England, Wales and Scotland, with an interpreter:
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
for-the-certificate-in-england-6pn5rs = ኣብ ኢንግላንድ (England)፣ ዌልስን ስኮትላንድን ብዛዕባ ናይ { $hc2-who } ምስክር ወረቐት፣ ምስ ተርጓሚ፦

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = ኣብ ሰሜን ኣየርላንድ

# English: Treatment of HIV and other infections from sex is also free, unless you travelled here for it. The same rule holds for care while you are detained for mental health.
treatment-of-hiv-and-other-j2d8uz = ሕክምና HIV፣ ከምኡውን ሕክምና ካልኦት ብጾታዊ ርክብ ዝመሓላለፉ ረኽስታት እውን ብነጻ እዩ፣ ነዚ ሕክምና ኢልኩም ናብዚ እንተመጺእኩም ግን ብነጻ ኣይኮነን። እዚ ሕጊ፣ ብምኽንያት ጥዕና ኣእምሮ ብሕጊ ተታሒዝኩም ኣብ ዘለኹምሉ እዋን ንዝወሃብ ሕክምና እውን ሓደ እዩ።

# English: If you asked for asylum, GP care is free. If you were refused, GP care is still free, and you are not charged for hospital care. GP care is free for refugees, and for people identified under the trafficking rule.
if-you-asked-for-asylum-sm7778 = ዑቕባ ሓቲትኩም እንተኾይንኩም፣ ሕክምና GP ብነጻ እዩ። ሕቶኹም እንተተነጽገ እውን፣ ሕክምና GP ብነጻ እዩ፣ ንሕክምና ሆስፒታል ድማ ኣይትኸፍሉን ኢኹም። ሕክምና GP ንስደተኛታትን (refugees) በቲ ብዛዕባ ንግዲ ሰባት ዘሎ ሕጊ ንዝተለለዩ ሰባትን ብነጻ እዩ።

# English: There is a rule that makes hospital care free for people who were trafficked. The details are not simple. Ask a lawyer if it covers you:
there-is-a-rule-that-egphm3 = ንግዲ ሰባት ንዘጋጠሞም ሰባት ሕክምና ሆስፒታል ብነጻ ዝገብር ሕጊ ኣሎ። ዝርዝሩ ግን ቀሊል ኣይኮነን። ንዓኹም ይሽፍን ድዩ ኣይሽፍንን ንጠበቓ ሕተቱ፦

# English: Medicines on prescription are free for everyone.
medicines-on-prescription-are-free-bgzykj = ብትእዛዝ ሓኪም ዝወሃብ መድሃኒት ንኹሉ ሰብ ብነጻ እዩ።

# English: You can read about [help with health costs]({ $link1 }).
# $link1 = nidirect: help with health costs and the HC1 form for Northern Ireland.
you-can-read-about-help-v4cncb = ብዛዕባ [ንወጻኢታት ጥዕና ዝወሃብ ሓገዝ]({ $link1 }) ከተንብቡ ትኽእሉ።

# English: Northern Ireland has its own HC1 form, and that page shows it. Ask first what care for teeth and eyes will cost.
northern-ireland-has-its-own-4s4uf6 = ሰሜን ኣየርላንድ ናይ ገዛእ ርእሳ ፎርም HC1 ኣለዋ፣ እቲ ገጽ ድማ የርእዮ። ሕክምና ስኒን ዓይንን ክንደይ ከም ዝኸፈል ቅድም ሕተቱ።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: Doctors of the World UK helps people who cannot register with a GP:
doctors-of-the-world-uk-6cjah8 = Doctors of the World UK ኣብ GP ክምዝገቡ ንዘይከኣሉ ሰባት ይሕግዝ፦

# English: If a life is in danger, call { $tel-999 }. [More numbers]({ $link1 }).
# $link1 = page: Urgent help
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-3r49eb = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ደውሉ። [ተወሳኺ ቁጽርታት]({ $link1 })።
