### Page: Medicines, teeth and eyes   (content/medicines-teeth-eyes.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Medicines, teeth and eyes
# This is the title of the page.
medicines-teeth-and-eyes-p92t8p = መድሃኒት፣ ስኒን ዓይንን

# English: What you pay for medicines, a dentist and glasses, and how to pay less.
# This is the summary of the page, shown in lists of pages.
what-you-pay-for-medicines-3d6dev = ንመድሃኒት፣ ንሓኪም ስኒን ንመነጽርን ክንደይ ከም እትኸፍሉ፣ ብኸመይ ድማ ዝወሓደ ከም እትኸፍሉ።

# English: medicine, prescription, pharmacy, pharmacist, dentist, tooth, teeth, pain, eyes, glasses, sight test, optician, HC2, HC1, certificate, Low Income Scheme, pay less, tablets, pills, chemist, toothache, painkiller, inhaler, eye test
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
medicine-prescription-pharmacy-pharmacist-dentist-6gk3kv = መድሃኒት, መድሓኒት, ፋውሲ, ከኒና, ክኒና, ታብለት, ናይ ሓኪም ትእዛዝ, ሪሸታ, prescription, ፋርማሲ, ቤት መድሃኒት, ፋርማሲስት, ሓኪም ስኒ, ስኒ, ኣስናን, ቃንዛ ስኒ, ሕማም ስኒ, dentist, ቃንዛ, መደዓሲ ቃንዛ, ዓይኒ, ኣዒንቲ, መነጽር, ምርመራ ዓይኒ, optician, ኣዝማ, HC2, HC1, ምስክር ወረቐት, ትሑት እቶት, ገንዘብ የብለይን, ውሑድ ምኽፋል

# English: If you have little or no money, ask for an { $hc2-who } certificate. It can take away many health costs. Keep the certificate. Show it at the pharmacy or the dentist before you pay.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
if-you-have-little-or-jjtptp = ውሑድ ገንዘብ እንተሃልዩኩም ወይ ገንዘብ እንተዘይብልኩም፣ ናይ { $hc2-who } ምስክር ወረቐት ሕተቱ። ብዙሕ ወጻኢታት ጥዕና ከትርፈልኩም ይኽእል። ነቲ ምስክር ወረቐት ዓቅብዎ። ቅድሚ ምኽፋልኩም ኣብ ፋርማሲ ወይ ኣብ ሓኪም ስኒ ኣርእይዎ።

# English: This page is for anyone who needs medicine, a dentist, an eye test or glasses. What you pay differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-33vmgj = መድሃኒት፣ ሓኪም ስኒ፣ ምርመራ ዓይኒ ወይ መነጽር ዘድልየኩም እንተኾይኑ፣ እዚ ገጽ ንዓኹም እዩ። እትኸፍልዎ ገንዘብ ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን ይፈላለ።

## Section: Help with costs: the HC2 certificate

# English: Help with costs: the HC2 certificate
# This is a heading.
help-with-costs-the-hc2-yhh53q = ንወጻኢታት ዝወሃብ ሓገዝ፦ ናይ HC2 ምስክር ወረቐት

# English: Anyone on a low income can apply, whatever their immigration status. You fill in form HC1. You get the { $hc2-who } certificate if your income is low enough.
# Note: HC1 is the form; HC2 is the certificate that comes back. Keep both as they are.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
anyone-on-a-low-income-qb7vtu = ትሑት እቶት ዘለዎ ዝኾነ ሰብ፣ ኩነታት ኢሚግሬሽኑ ዝኾነ ይኹን፣ ከመልክት ይኽእል። ፎርም HC1 ትመልኡ። እቶትኩም ብዝኣክል ትሑት እንተኾይኑ፣ ናይ { $hc2-who } ምስክር ወረቐት ትረኽቡ።

# English: You cannot get it if you have savings above { $hc2-savings }. The limit is higher only for people who live in a care home.
# $hc2-savings = Savings above a limit rule HC2 out.
you-cannot-get-it-if-rwr4jy = ዝዓቖርኩምዎ ገንዘብ ልዕሊ { $hc2-savings } እንተኾይኑ ክትረኽብዎ ኣይትኽእሉን። እቲ ገደብ ካብኡ ዝበዝሕ፣ ኣብ ቤት ክንክን (care home) ንዝነብሩ ሰባት ጥራይ እዩ።

# English: In England, Wales and Scotland, it covers prescriptions, NHS dental care, sight tests and travel to hospital appointments. It also helps with glasses.
in-england-wales-and-scotland-vjvb4x = ኣብ ኢንግላንድ (England)፣ ዌልስን ስኮትላንድን፣ ብትእዛዝ ሓኪም ንዝወሃብ መድሃኒት፣ ንሕክምና ስኒ NHS፣ ንምርመራ ዓይኒ፣ ንሓገዝ መነጽር፣ ከምኡውን ናብ ቆጸራ ሆስፒታል ንዝግበር መጓዓዝያ ይሽፍን።

## Section: If you are seeking asylum

# English: If you are seeking asylum
# This is a heading.
if-you-are-seeking-asylum-btunpe = ዑቕባ ትሓቱ እንተሃሊኹም

# English: People on section 95 support get the certificate without applying, within { $hc2-s95 } of the letter that grants support. If it does not come, call Migrant Help. People on section 98 or section 4 support fill in form HC1.
# $hc2-s95 = Asylum seekers on section 95 support get HC2 without applying, within 21 days of the grant letter; if not, call Migrant Help. People on section 98 or section 4 support fill in HC1.
people-on-section-95-support-gxnd6u = ናይ section 95 ደገፍ ዝረኽቡ ሰባት፣ ከየመልከቱ እቲ ምስክር ወረቐት ይመጾም። ደገፍ ከም ዝተፈቕደ ካብ ዝገልጽ ደብዳቤ ጀሚሩ፣ ኣብ ውሽጢ { $hc2-s95 } ይመጽእ። እንተዘይመጺኡ፣ ናብ Migrant Help ደውሉ። ናይ section 98 ወይ ናይ section 4 ደገፍ ዝረኽቡ ሰባት፣ ፎርም HC1 ይመልኡ።

## Section: How to apply

# English: How to apply
# This is a heading.
how-to-apply-qf9sbh = ብኸመይ ከም እተመልክቱ

# English: In England, Wales and Scotland, read about the [Low Income Scheme]({ $link1 }), or call its line below. Ask a support worker to fill in the form with you.
# $link1 = NHS Low Income Scheme: who can apply, online form and paper HC1.
in-england-wales-and-scotland-ddkd92 = ኣብ ኢንግላንድ (England)፣ ዌልስን ስኮትላንድን፣ ብዛዕባ [Low Income Scheme (መደብ ትሑት እቶት)]({ $link1 }) ኣንብቡ፣ ወይ ናብቲ ኣብ ታሕቲ ዘሎ ስልኩ ደውሉ። ነቲ ፎርም ምሳኹም ክመልኦ ንሰራሕተኛ ደገፍ ሕተቱ።

# English: Keep a copy of the form. When the certificate comes, look at the end date and put it in your calendar.
keep-a-copy-of-the-a8q2h5 = ቅዳሕ ናይቲ ፎርም ዓቅቡ። እቲ ምስክር ወረቐት ምስ መጸ፣ ዝውድኣሉ ዕለት ርኣዩ፣ ኣብ ዓውደ ኣዋርሕኩም ድማ ጽሓፍዎ።

## Section: At the pharmacy

# English: At the pharmacy
# This is a heading.
at-the-pharmacy-u3pcm5 = ኣብ ፋርማሲ

# English: Ask what each medicine is for, how to take it, and what it costs. You can ask to speak where nobody else hears. You can say before you pay: "I have a certificate."
ask-what-each-medicine-is-cdzrky = ነፍሲ ወከፍ መድሃኒት ንምንታይ ምዃኑ፣ ብኸመይ ከም ዝውሰድ፣ ዋግኡ ድማ ክንደይ ምዃኑ ሕተቱ። ካልእ ሰብ ኣብ ዘይሰምዓሉ ቦታ ክትዛረቡ ክትሓቱ ትኽእሉ። ቅድሚ ምኽፋልኩም “I have a certificate” (ምስክር ወረቐት ኣለኒ) ክትብሉ ትኽእሉ።

# English: If you cannot pay today, do not just go without. Tell the pharmacist or the doctor, and ask what they can do. Do not stop a medicine without asking a doctor or pharmacist.
if-you-cannot-pay-today-8n6rwz = ሎሚ ክትከፍሉ እንተዘይክኢልኩም፣ ስቕ ኢልኩም ብዘይ መድሃኒት ኣይትትረፉ። ነቲ ሰብ ሞያ ፋርማሲ (pharmacist) ወይ ንሓኪም ንገሩ፣ እንታይ ክገብሩ ከም ዝኽእሉ ድማ ሕተትዎም። ንሓኪም ወይ ንሰብ ሞያ ፋርማሲ ከይሓተትኩም፣ መድሃኒት ኣይተቋርጹ።

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = ኣብ ኢንግላንድ (England)

## Section: Prescriptions in England

# English: Prescriptions in England
# This is a heading.
prescriptions-in-england-qu2pxa = ናይ ሓኪም ትእዛዝ መድሃኒት ኣብ ኢንግላንድ (England)

# English: Each item on a prescription costs { $rx-england }.
# $rx-england = Prescription charge per item in England, frozen for a second year.
each-item-on-a-prescription-mkfamc = ኣብ ናይ ሓኪም ትእዛዝ መድሃኒት (prescription) ዘሎ ነፍሲ ወከፍ ዓይነት { $rx-england } ዋጋ ኣለዎ።

# English: It is free if you are under 16, or 16 to 18 and in full-time education, or 60 or over. It is free if you are pregnant or had a baby in the last year, with a certificate. It is free with some health conditions, and with an HC2.
it-is-free-if-you-5cy85r = ዕድመኹም ትሕቲ 16 እንተኾይኑ፣ ወይ ካብ 16 ክሳብ 18 ኮይኑ ምሉእ ግዜ እትመሃሩ እንተኾይንኩም፣ ወይ 60 ዓመትን ልዕሊኡን እንተኾይኑ፣ ብነጻ እዩ። ጥንሲ እንተሃልዩኩም ወይ ኣብዚ ዝሓለፈ ዓመት ቆልዓ ወሊድኩም እንተኾይንኩም፣ ብምስክር ወረቐት ብነጻ እዩ። ምስ ገለ ኩነታት ጥዕና፣ ከምኡውን HC2 እንተሃልዩኩም፣ ብነጻ እዩ።

# English: The certificate for pregnancy is not the HC2. Ask a midwife or a doctor how to get it.
the-certificate-for-pregnancy-is-c6gubm = እቲ ንጥንሲ ዝወሃብ ምስክር ወረቐት HC2 ኣይኮነን። ብኸመይ ከም እትረኽብዎ ንመሕረሲት ወይ ንሓኪም ሕተቱ።

# English: If you need many medicines, a prepayment certificate may cost less. There are two, a short one and a long one: { $rx-ppc }.
# $rx-ppc = Prepayment certificate.
if-you-need-many-medicines-2bt8mb = ብዙሕ መድሃኒት ዘድልየኩም እንተኾይኑ፣ ኣቐዲምኩም እትኸፍልዎ ምስክር ወረቐት (prepayment certificate) ዝሓሰረ ክኸውን ይኽእል። ክልተ ዓይነት ኣለዉ፣ ሓደ ንሓጺር ግዜ፣ ሓደ ንነዊሕ ግዜ፦ { $rx-ppc }።

# English: There is also a form on the internet. It is only for pensioners, students, people who earn, people on benefits, and people in a care home. Their savings must be { $hc1-online-limit } or less. If you have no income at all, use the paper form HC1, or call.
# $hc1-online-limit = The online Low Income Scheme form is only for people with savings of 6,000 pounds or less who are pensioners, students, earning, on benefits or in a care home. Others use the paper HC1.
there-is-also-a-form-hcbhrn = ኣብ ኢንተርነት እውን ፎርም ኣሎ። እዚ ንገለ ሰባት ጥራይ እዩ፦ ጥሮታ ንዝወጹ፣ ንተማሃሮ፣ ብስራሕ እቶት ንዘለዎም፣ ናይ መንግስቲ ሓገዝ ገንዘብ (benefits) ንዝወስዱ፣ ከምኡውን ኣብ ቤት ክንክን (care home) ንዝነብሩ ሰባት። ዝዓቖርዎ ገንዘብ { $hc1-online-limit } ወይ ትሕቲኡ ክኸውን ኣለዎ። ዋላ ሓንቲ እቶት እንተዘይብልኩም፣ ነቲ ናይ ወረቐት ፎርም HC1 ተጠቐሙ፣ ወይ ደውሉ።

# English: Check the end date of your HC2. Using one that has ended can bring a penalty of { $hc2-expiry }.
# $hc2-expiry = Check the end date: claiming with an expired HC2 can bring a penalty.
check-the-end-date-of-36y77q = HC2 ናትኩም ዝውድኣሉ ዕለት ርኣዩ። ግዜኡ ዝሓለፈ ምስክር ወረቐት ምጥቃም፣ { $hc2-expiry } መቕጻዕቲ ከምጽእ ይኽእል።

## Section: Dentist in England

# English: Dentist in England
# This is a heading.
dentist-in-england-vj8pyr = ሓኪም ስኒ ኣብ ኢንግላንድ (England)

# English: You do not register with a dentist, and you do not have to live nearby. Ask any NHS dental surgery if it has space. If you are in pain, call { $int-111 }.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
you-do-not-register-with-mexuu8 = ኣብ ሓኪም ስኒ ኣይትምዝገቡን ኢኹም፣ ኣብ ጥቓኡ ክትነብሩ እውን ግድን ኣይኮነን። ንዝኾነ ክሊኒክ ስኒ NHS ቦታ ከም ዘለዎ ሕተቱ። ቃንዛ እንተሃልዩኩም፣ ናብ { $int-111 } ደውሉ።

# English: What you pay depends on the treatment. For a course of treatment you pay one of three charges, from the lowest to the highest: { $dental-england }.
# $dental-england = NHS dental charges in England from 1 April 2026, per course of treatment.
what-you-pay-depends-on-tydvmr = እትኸፍልዎ ከከም እቲ ሕክምና እዩ። ንሓደ ምሉእ ሕክምና፣ ካብዞም ሰለስተ ክፍሊታት ሓደ ትኸፍሉ፣ ካብ ዝተሓተ ክሳብ ዝለዓለ፦ { $dental-england }።

# English: It is free if you are under 18, or under 19 and in education. It is free if you are pregnant, or for a year after the birth. It is free with an HC2.
it-is-free-if-you-3wcaaj = ዕድመኹም ትሕቲ 18 እንተኾይኑ፣ ወይ ትሕቲ 19 ኮይኑ እትመሃሩ እንተኾይንኩም፣ ብነጻ እዩ። ጥንሲ እንተሃልዩኩም፣ ወይ ድሕሪ ሕርሲ ንሓደ ዓመት፣ ብነጻ እዩ። HC2 እንተሃልዩኩም ብነጻ እዩ።

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ኣብ ዌልስ

# English: Prescriptions are free if you are registered with a GP in Wales and use a pharmacy in Wales.
prescriptions-are-free-if-you-k8ju5v = ኣብ ዌልስ ኣብ ዘሎ GP ዝተመዝገብኩም እንተኾይንኩም፣ ኣብ ዌልስ ዘላ ፋርማሲ ድማ እንተተጠቒምኩም፣ ብትእዛዝ ሓኪም ዝወሃብ መድሃኒት ብነጻ እዩ።

# English: The rules for dental costs are new. If you pay for an NHS dentist, you never pay more than { $dental-wales }, however much care you need. Ask about the price first. Read who does not have to pay on the [Welsh Government page]({ $link1 }).
# $link1 = Welsh Government page on dental charges and who is exempt.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
the-rules-for-dental-costs-jh4k42 = ብዛዕባ ወጻኢታት ስኒ ዘለዉ ሕግታት ሓደስቲ እዮም። ንሓኪም ስኒ NHS እትኸፍሉ እንተኾይንኩም፣ ዝኾነ ይኹን ክንደይ ሕክምና እንተድልዩኩም፣ ልዕሊ { $dental-wales } ፈጺምኩም ኣይትኸፍሉን ኢኹም። ቅድም ብዛዕባ ዋጋ ሕተቱ። ክኸፍል ግድን ዘይኮነ መን ምዃኑ ኣብ [ገጽ መንግስቲ ዌልስ]({ $link1 }) ኣንብቡ።

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = ኣብ ስኮትላንድ

# English: Prescriptions are free. Eye examinations and dental check-ups are free for everyone. Ask what treatment costs before it starts.
prescriptions-are-free-eye-examinations-mqthgt = ብትእዛዝ ሓኪም ዝወሃብ መድሃኒት ብነጻ እዩ። ምርመራ ዓይኒን ምርመራ ስኒን ንኹሉ ሰብ ብነጻ እዩ። ሕክምና ቅድሚ ምጅማሩ፣ ዋግኡ ክንደይ ምዃኑ ሕተቱ።

## Section: In England, Wales and Scotland

# English: In England, Wales and Scotland
# This is a heading.
in-england-wales-and-scotland-amdcrp = ኣብ ኢንግላንድ (England)፣ ዌልስን ስኮትላንድን

# English: About help with costs in England, Wales and Scotland, with an interpreter:
about-help-with-costs-in-cpdd39 = ኣብ ኢንግላንድ (England)፣ ዌልስን ስኮትላንድን ንወጻኢታት ብዛዕባ ዝወሃብ ሓገዝ፣ ምስ ተርጓሚ፦

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = ኣብ ሰሜን ኣየርላንድ

# English: Prescriptions from a pharmacy in Northern Ireland are free for everyone. You do not have to claim.
prescriptions-from-a-pharmacy-in-nz6w2g = ኣብ ሰሜን ኣየርላንድ ካብ ዘላ ፋርማሲ፣ ብትእዛዝ ሓኪም ዝወሃብ መድሃኒት ንኹሉ ሰብ ብነጻ እዩ። ከተመልክቱ ግድን ኣይኮነን።

# English: For teeth and eyes, ask about the cost first. Northern Ireland has its own [HC1 form]({ $link1 }).
# $link1 = nidirect: help with health costs and the HC1 form for Northern Ireland.
for-teeth-and-eyes-ask-wypwmj = ንስኒን ንዓይንን፣ ቅድም ብዛዕባ ዋጋ ሕተቱ። ሰሜን ኣየርላንድ ናይ ገዛእ ርእሳ [ፎርም HC1]({ $link1 }) ኣለዋ።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: If you cannot register with a GP, and so cannot get a prescription:
if-you-cannot-register-with-8xanyh = ኣብ GP ክትምዝገቡ እንተዘይክኢልኩም፣ ብሰሪኡ ድማ ናይ ሓኪም ትእዛዝ መድሃኒት (prescription) ክትረኽቡ እንተዘይክኢልኩም፦

# English: If a life is in danger:
if-a-life-is-in-rbtsap = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፦
