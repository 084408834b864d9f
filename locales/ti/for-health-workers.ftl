### Page: For health workers: caring for survivors of trafficking   (content/for-health-workers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: For health workers: caring for survivors of trafficking
# This is the title of the page.
for-health-workers-caring-for-9s698f = ንሰራሕተኛታት ጥዕና፦ ንግዲ ሰባት ንዘጋጠሞም ሰባት ምክንኻን

# English: Notice signs of modern slavery, see the patient alone, record safely, and refer with consent.
# This is the summary of the page, shown in lists of pages.
notice-signs-of-modern-slavery-wfx3uh = ምልክታት “modern slavery” (ዘመናዊ ባርነት) ኣስተብህሉ፣ ንሕሙማት በይኖም ርኣይዎም፣ ብዘየስግእ መንገዲ መዝግቡ፣ ብፍቓዶም ድማ ኣመሓላልፉ።

# English: health worker, staff, patient, safeguarding, record, referral, duty to notify, consent, signs, trafficking, survivor, GP practice, clinician, screening, first responder
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
health-worker-staff-patient-safeguarding-9nq4ng = ሰራሕተኛ ጥዕና, ሰራሕተኛታት ጥዕና, ሓኪም, ነርስ, መሕረሲት, ክሊኒክ, ሆስፒታል, ሕሙም, ሕሙማት, ካብ ሓደጋ ምሕላው, safeguarding, መዝገብ, ምምሕልላፍ, referral, ናይ ምሕባር ግዴታ, duty to notify, ፍቓድ, ምልክታት, ንግዲ ሰባት, ዘመናዊ ባርነት, ካብ ግፍዒ ዝደሓነ ሰብ, ምርመራ, ምጽራይ, first responder, NRM

# English: Care and safeguarding come first. A child always goes to children's social care. An adult goes, with consent, to a first responder or to adult safeguarding. If someone is in danger now, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
care-and-safeguarding-come-first-sqc38b = ሕክምናን ካብ ሓደጋ ምሕላውን ይቕድም። ቆልዓ ኩሉ ግዜ ናብ ማሕበራዊ ክንክን ቆልዑ (children's social care) ይመሓላለፍ። ብዕድመ ዓቢ ሰብ፣ ብፍቓዱ፣ ናብ first responder ወይ ናብ ሓለዋ ዓበይቲ ሰባት (adult safeguarding) ይመሓላለፍ። ሕጂ ኣብ ሓደጋ ዘሎ ሰብ እንተሃልዩ፣ ናብ { $tel-999 } ደውሉ።

# English: This page is for clinicians, reception and hospital staff. Rules differ between England, Wales, Scotland and Northern Ireland.
this-page-is-for-clinicians-w552cs = እዚ ገጽ፣ ንሓካይምን ነርስታትን፣ ንሰራሕተኛታት መቐበልን ንሰራሕተኛታት ሆስፒታልን እዩ። እቶም ሕግታት ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን ይፈላለዩ።

## Section: Notice

# English: Notice
# This is a heading.
notice-xkzmrm = ኣስተብህሉ

# English: No single sign proves it. Think of it when:
no-single-sign-proves-it-5qje8b = ሓንቲ ምልክት በይና መረጋገጺ ኣይኮነትን። እዞም ዝስዕቡ ምስ እትርእዩ ሕሰብዎ፦

# English: someone speaks for the patient, or will not leave
# This is a list item.
someone-speaks-for-the-patient-yg3by3 = ሓደ ሰብ ኣብ ክንዲ ሕሙም ዝዛረብ፣ ወይ ክወጽእ ዘይደሊ እንተኾይኑ

# English: the patient is afraid, or the story is vague or sounds rehearsed
# This is a list item.
the-patient-is-afraid-or-7rsjg3 = ሕሙም ዝፈርሕ እንተኾይኑ፣ ወይ እቲ ዛንታ ንጹር እንተዘይኮይኑ ወይ ኣቐዲሙ ዝተጸንዐ እንተመሲሉ

# English: there are no documents, no known address, or many addresses
# This is a list item.
there-are-no-documents-no-3ae4gk = ሰነዳት እንተዘየለ፣ ፍሉጥ ኣድራሻ እንተዘየለ፣ ወይ ብዙሓት ኣድራሻታት እንተሃልዮም

# English: injuries are old or untreated, or the patient comes late.
# This is a list item.
injuries-are-old-or-untreated-wxw3wd = ጉድኣታት ናይ ቀደም ወይ ዘይተሓከሙ እንተኾይኖም፣ ወይ ሕሙም ደንጉዩ እንተመጺኡ።

# English: It happens to British people too.
it-happens-to-british-people-f75p2d = ንብሪጣንያውያን እውን የጋጥሞም እዩ።

# English: In older research, about one in five survivors met health services while still controlled. In a study of 136 trafficked people in England, traffickers came along or spoke for them. Demands for ID and missing interpreters kept people out.
in-older-research-about-one-cuycfp = ኣብ ናይ ቅድሚ ሕጂ መጽናዕቲ፣ ካብ ግፍዒ ካብ ዝደሓኑ ሓሙሽተ ሰባት ኣስታት ሓደ፣ ገና ኣብ ትሕቲ ቁጽጽር እንከሎ ምስ ኣገልግሎታት ጥዕና ተራኺቡ። ኣብ ኢንግላንድ (England) ንግዲ ሰባት ብዘጋጠሞም 136 ሰባት ኣብ ዝተገብረ መጽናዕቲ፣ ንግዲ ሰባት ዝፍጽሙ ሰባት ምስኦም ይመጹ ወይ ኣብ ክንድኦም ይዛረቡ ነይሮም። ሰነድ መንነት (ID) ምሕታትን ተርጓሚ ዘይምህላውን፣ ሰባት ሕክምና ከይረኽቡ ዓጊትዎም።

## Section: See the patient alone

# English: See the patient alone
# This is a heading.
see-the-patient-alone-zt6g2c = ንሕሙማት በይኖም ርኣይዎም

# English: See the patient alone. Give an ordinary reason, such as a test or a form.
see-the-patient-alone-give-atzq3p = ንሕሙማት በይኖም ርኣይዎም። ከም ምርመራ ወይ ፎርም ዝኣመሰለ ልሙድ ምኽንያት ሃቡ።

# English: Use an independent professional interpreter. Never use the companion, a relative or a child.
use-an-independent-professional-interpreter-m9dvfx = ነጻን ሞያውን ተርጓሚ ተጠቐሙ። ንምስኦም ዝመጸ ሰብ፣ ንዘመድ ወይ ንቆልዓ ፈጺምኩም ከም ተርጓሚ ኣይትጠቐሙ።

## Section: Ask and listen

# English: Ask and listen
# This is a heading.
ask-and-listen-48bafz = ሕተቱን ስምዑን

# English: Ask open, calm questions. Do not judge. Take time. Believe. Promise nothing you cannot keep. For example:
ask-open-calm-questions-do-zbpwh6 = ክፉታትን ህዱኣትን ሕቶታት ሕተቱ። ኣይትፍረዱ። ግዜ ውሰዱ። እመኑ። ክትፍጽምዎ ዘይትኽእሉ ነገር ቃል ኣይትእተዉ። ንኣብነት፦

# English: Who came with you today? How do you know them?
# This is a list item.
who-came-with-you-today-76x6yu = ሎሚ ምሳኹም መን መጺኡ? ብኸመይ ትፈልጥዎም?

# English: Can you come and go as you like? Who keeps your papers?
# This is a list item.
can-you-come-and-go-hg8yna = ከም ድላይኩም ክትወጹን ክትኣትዉን ትኽእሉ ዶ? ወረቓቕትኹም መን ይሕዞ?

# English: What would be safe for you now?
# This is a list item.
what-would-be-safe-for-7gh8cm = ሕጂ ንዓኹም ዘየስግእ እንታይ እዩ?

# English: Explain, ask permission and offer choice. Go at the patient's pace and allow breaks. Keep the same clinician where you can.
explain-ask-permission-and-offer-vqzrxc = ግለጹ፣ ፍቓድ ሕተቱ፣ ምርጫ ድማ ሃቡ። ብናህሪ ናይቲ ሕሙም ኪዱ፣ ዕረፍቲ ድማ ፍቐዱ። እንተተኻኢሉ፣ ነቲ ሕሙም ኩሉ ግዜ እቲ ሓደ ሓኪም ይርኣዮ።

# English: Do not judge need by immigration status. NICE looked at refugees, asylum seekers and undocumented workers when it wrote its PTSD guideline.
do-not-judge-need-by-ggj7ka = ናይ ሕክምና ድሌት ብኩነታት ኢሚግሬሽን ኣይትፍረዱ። NICE ንመምርሒ PTSD ክጽሕፍ ከሎ፣ ንስደተኛታት (refugees)፣ ዑቕባ ንዝሓቱ ሰባትን ወረቓቕቲ ንዘይብሎም ሰራሕተኛታትን ኣብ ግምት ኣእትዩ እዩ።

# English: Say that PTSD can be treated, even many years later.
say-that-ptsd-can-be-ejphpa = PTSD ክሕከም ከም ዝከኣል ንገሩ፣ ድሕሪ ብዙሕ ዓመታት እውን።

## Section: Record safely

# English: Record safely
# This is a heading.
record-safely-dbdtrw = ብዘየስግእ መንገዲ መዝግቡ

# English: Write what was said in the patient's own words. Keep it factual. Think who can open the record.
write-what-was-said-in-4smw8y = ሕሙም ዝበሎ ብናይ ገዛእ ርእሱ ቃላት ጽሓፉ። ሓቂ ጥራይ ጽሓፉ። ነቲ መዝገብ መን ክኸፍቶ ከም ዝኽእል ሕሰቡ።

# English: In England, a controller can force open online records and apps. Hide risky entries. Ask who shares the phone. Agree a safe way to make contact.
in-england-a-controller-can-h6mug2 = ኣብ ኢንግላንድ (England)፣ ዝቆጻጸር ሰብ ናይ ኢንተርነት መዛግብትን ኣፕታትን (apps) ክኽፈቱ ከገድድ ይኽእል። ሓደጋ ከምጽእ ዝኽእል ጽሑፍ ሕብኡ። ነቲ ስልኪ መን እውን ከም ዝጥቀመሉ ሕተቱ። ኣብ ዘየስግእ መራኸቢ መንገዲ ተሰማምዑ።

# English: Share only with those who treat the patient, or for serious danger, a child at risk, or a court order.
share-only-with-those-who-ubf8gy = ሓበሬታ ተኻፈሉ ምስቶም ንሕሙም ዝሕክሙ ሰባት ጥራይ፣ ወይ ብምኽንያት ከቢድ ሓደጋ፣ ኣብ ሓደጋ ዘሎ ቆልዓ፣ ወይ ትእዛዝ ቤት ፍርዲ።

## Section: Refer

# English: Refer
# This is a heading.
refer-wyzrs8 = ምምሕልላፍ

# English: Adults must agree to the NRM and may say no. A first responder makes the referral. Children are referred without having to agree.
adults-must-agree-to-the-kwsxyy = ብዕድመ ዓበይቲ ሰባት ናብ NRM ንምእታው ክሰማምዑ ኣለዎም፣ ኣይፋል ክብሉ እውን ይኽእሉ። ነቲ ምምሕልላፍ (referral) ዝገብር first responder እዩ። ቆልዑ ክሰማምዑ ከየድለዮም ይመሓላለፉ።

# English: If the patient may be under 18, act as if they are.
if-the-patient-may-be-k96wkg = ዕድመ ናይቲ ሕሙም ትሕቲ 18 ክኸውን ዝኽእል እንተኾይኑ፣ ከምኡ ከም ዝኾነ ጌርኩም ስርሑ።

# English: In England and Wales, the legal duty to notify does not fall on health workers. They may report voluntarily.
in-england-and-wales-the-eqskm6 = ኣብ ኢንግላንድን (England) ዌልስን፣ እቲ ናይ ምሕባር ሕጋዊ ግዴታ ንሰራሕተኛታት ጥዕና ኣይምልከትን። ብወለንታኦም ግን ክሕብሩ ይኽእሉ።

# English: Do not promise that the police keep details from the Home Office. In England and Wales, every force has passed on details of some victims of domestic abuse.
do-not-promise-that-the-8czn5k = ፖሊስ ሓበሬታ ካብ Home Office ይሓብእ እዩ ኢልኩም ቃል ኣይትእተዉ። ኣብ ኢንግላንድን (England) ዌልስን፣ ነፍሲ ወከፍ ክፍሊ ፖሊስ ብዘቤታዊ ግፍዒ ናይ ዝተጎድኡ ገለ ሰባት ሓበሬታ ኣሕሊፉ ሂቡ እዩ።

# English: A GP, hospital or NHS trust in England or Wales is not a first responder. Trusts in Northern Ireland have been listed as such.
a-gp-hospital-or-nhs-avh4gw = ኣብ ኢንግላንድ (England) ወይ ኣብ ዌልስ ዘሎ GP፣ ሆስፒታል ወይ NHS trust፣ first responder ኣይኮነን። ኣብ ሰሜን ኣየርላንድ ዘለዉ trusts ከም first responders ተዘርዚሮም ነይሮም።

# English: In England, Wales and Scotland, first responders include the police, councils, the Salvation Army and Migrant Help.
in-england-wales-and-scotland-c3xde9 = ኣብ ኢንግላንድ (England)፣ ዌልስን ስኮትላንድን፣ first responders ንፖሊስ፣ ንከባቢያዊ ምምሕዳራት (councils)፣ ን Salvation Army ከምኡውን ን Migrant Help የጠቓልሉ።

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = ኣብ ኢንግላንድ (England)

# English: Anyone can register. There is no duty to ask for ID, address or immigration papers, and their absence is no reason to refuse. Staff do not have to decide status.
anyone-can-register-there-is-933zsh = ዝኾነ ሰብ ክምዝገብ ይኽእል። ሰነድ መንነት (ID)፣ ኣድራሻ ወይ ናይ ኢሚግሬሽን ወረቓቕቲ ናይ ምሕታት ግዴታ የለን፣ ዘይምህላዎም ድማ ንምንጻግ ምኽንያት ኣይኮነን። ሰራሕተኛታት ኩነታት ኢሚግሬሽን ክውስኑ ግድን ኣይኮነን።

# English: Before any decision, treatment for the effects of torture, FGM, domestic or sexual violence is free, unless the patient travelled for it. Urgent care must not wait for payment. Maternity care is always urgent.
before-any-decision-treatment-for-bb7geb = ቅድሚ ዝኾነ ውሳኔ እውን፣ ብሰሪ ምስቃይ (torture)፣ ምኽንሻብ ደቂ ኣንስትዮ (FGM)፣ ዘቤታዊ ዓመጽ ወይ ጾታዊ ዓመጽ ንዝወረደ ጉድኣት ዝወሃብ ሕክምና ብነጻ እዩ። ሕሙም ነዚ ሕክምና ኢሉ ናብዚ እንተመጺኡ ግን ብነጻ ኣይኮነን። ህጹጽ ሕክምና ክሳብ ዝኽፈል ክጽበ የብሉን። ክንክን ጥንስን ሕርስን (maternity care) ኩሉ ግዜ ህጹጽ እዩ።

# English: Bills from before identification are cancelled or repaid.
bills-from-before-identification-are-4guw6f = ቅድሚ ብወግዒ ምልላይ ዝመጸ ሕሳብ ክፍሊት ይስረዝ ወይ ዝተኸፍለ ይምለስ።

# English: GP care, A&E before admission, and treatment of sexually transmitted infections are free for everyone. A bill for urgent or maternity care may come later.
gp-care-a-e-before-xwhdz5 = ሕክምና GP፣ ሕሙም ኣብ ሆስፒታል ቅድሚ ምድቃሱ ኣብ A&E ዝወሃብ ሕክምና፣ ከምኡውን ብጾታዊ ርክብ ንዝመሓላለፉ ረኽስታት ዝወሃብ ሕክምና፣ ንኹሉ ሰብ ብነጻ እዩ። ንህጹጽ ሕክምና ወይ ንክንክን ጥንስን ሕርስን፣ ደሓር ሕሳብ ክፍሊት (bill) ክመጽእ ይኽእል።

# English: Before you set an { $gp-s-flag }, explain what it stops: electronic prescriptions, referrals, record transfer and the NHS app may stop working.
# $gp-s-flag = A patient who may be in danger can ask the GP to have their address and phone hidden on the national NHS record.
before-you-set-an-explain-g3daq8 = ን { $gp-s-flag } ቅድሚ ምግባርኩም፣ እንታይ ነገራት ከም ዘቋርጽ ግለጹ፦ ብኮምፒተር ዝለኣኽ ናይ ሓኪም ትእዛዝ መድሃኒት (prescription)፣ ናብ ካልእ ኣገልግሎት ምልኣኽ (referral)፣ ምስግጋር መዝገብ፣ ከምኡውን ኣፕ (app) ናይ NHS ከይሰርሑ ይኽእሉ።

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = ኣብ ኢንግላንድን (England) ዌልስን

# English: In England and Wales, you can call the referral line:
in-england-and-wales-you-ra8uba = ኣብ ኢንግላንድን (England) ዌልስን፣ ናብቲ ናይ ምምሕልላፍ (referral) ስልኪ ክትድውሉ ትኽእሉ፦

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ኣብ ዌልስ

# English: A practice with an open list must accept an application unless it has grounds to refuse. [Traumatic Stress Wales]({ $link1 }) works for better trauma care.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
a-practice-with-an-open-d2kqeb = ክፉት ዝርዝር ሕሙማት ዘለዎ ክሊኒክ፣ ንኽነጽግ ዘኽእሎ ምኽንያት እንተዘይብሉ፣ መመልከቲ ክቕበል ኣለዎ። [Traumatic Stress Wales]({ $link1 }) ሕክምና ስንባደ (trauma) ንምምሕያሽ ይሰርሕ።

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = ኣብ ስኮትላንድ

# English: Anybody can register, and no papers are needed. The Anchor Centre in Glasgow provides the national trauma service for survivors.
anybody-can-register-and-no-jzehyd = ዝኾነ ሰብ ክምዝገብ ይኽእል፣ ወረቓቕቲ ኣየድልን እዩ። ኣብ Glasgow ዘሎ Anchor Centre፣ ካብ ግፍዒ ንዝደሓኑ ሰባት ሃገራዊ ኣገልግሎት ስንባደ (trauma) ይህብ።

# English: We have not confirmed whether there is a duty to notify in Scotland. Ask your safeguarding lead.
we-have-not-confirmed-whether-v33cuu = ኣብ ስኮትላንድ ናይ ምሕባር ግዴታ ከም ዘሎን ከም ዘየለን ኣየረጋገጽናን። ኣብ ትካልኩም ንዘሎ ናይ safeguarding ሓላፊ ሕተቱ።

# English: The Scottish Government has [guidance on trafficking for health workers]({ $link1 }).
# $link1 = Scottish Government guidance for health workers on trafficking.
the-scottish-government-has-guidance-b6vncn = መንግስቲ ስኮትላንድ [ብዛዕባ ንግዲ ሰባት፣ ንሰራሕተኛታት ጥዕና ዝኸውን መምርሒ]({ $link1 }) ኣለዎ።

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = ኣብ ሰሜን ኣየርላንድ

# English: Documents are asked for, and status may be checked with the Home Office. Tell the patient before the form.
documents-are-asked-for-and-qrrwtj = ሰነዳት ይሕተት እዩ፣ ኩነታት ኢሚግሬሽን ድማ ምስ Home Office ክጻረ ይኽእል እዩ። ቅድሚ እቲ ፎርም ንሕሙም ንገሩ።

# English: We have not confirmed whether there is a duty to notify in Northern Ireland. Ask your safeguarding lead.
we-have-not-confirmed-whether-dxxh2q = ኣብ ሰሜን ኣየርላንድ ናይ ምሕባር ግዴታ ከም ዘሎን ከም ዘየለን ኣየረጋገጽናን። ኣብ ትካልኩም ንዘሎ ናይ safeguarding ሓላፊ ሕተቱ።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: For advice about a patient:
for-advice-about-a-patient-9rac66 = ብዛዕባ ሕሙም ምኽሪ ንምርካብ፦

# English: When a child may be at risk:
when-a-child-may-be-d84uaa = ቆልዓ ኣብ ሓደጋ ክህሉ ዝኽእል እንተኾይኑ፦

# English: If someone is in danger now:
if-someone-is-in-danger-8m23yd = ሕጂ ኣብ ሓደጋ ዘሎ ሰብ እንተሃልዩ፦

# English: The government's [statutory guidance]({ $link1 }) changes often.
# $link1 = Government statutory guidance on victims of modern slavery.
the-government-s-statutory-guidance-2mtv27 = ናይ መንግስቲ [ሕጋዊ መምርሒ]({ $link1 }) ብዙሕ ግዜ ይቕየር።
