### Page: Pregnancy and sexual health   (content/pregnancy-and-sexual-health.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Pregnancy and sexual health
# This is the title of the page.
pregnancy-and-sexual-health-qpfbch = ጥንስን ጾታዊ ጥዕናን

# English: Care in pregnancy, contraception, infections, and help after someone hurt you.
# This is the summary of the page, shown in lists of pages.
care-in-pregnancy-contraception-infections-fmxzhs = ክንክን ኣብ እዋን ጥንሲ፣ መከላኸሊ ጥንሲ፣ ረኽስታት፣ ከምኡውን ሓደ ሰብ እንተጐዲኡኩም ዝወሃብ ሓገዝ።

# English: pregnant, pregnancy, baby, birth, midwife, maternity, contraception, birth control, family planning, abortion, infections, HIV, sexual health, sexual violence, rape, FGM, cutting, expecting, missed period, pill, condom, morning-after pill, STI, miscarriage, sexual assault, scan
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
pregnant-pregnancy-baby-birth-midwife-kvs5h6 = ጥንሲ, ጥንስቲ, ነፍሰ ጾር, ሕርሲ, ምሕራስ, ምውላድ, ቆልዓ, ህጻን, ናጽላ, መሕረሲት, ሚድዋይፍ, midwife, ጥንሲ ምክልኻል, መከላኸሊ ጥንሲ, ውጥን ስድራቤት, ከኒና ጥንሲ, ኮንዶም, ጽግያት, ወርሓዊ ጽግያት, ጽግያት ተሪፉ, ምቁራጽ ጥንሲ, ምንጻል ጥንሲ, ጥንሲ ምውራድ, ኣልትራሳውንድ, scan, ረኽሲ, ኣባላዘር, HIV, ኤችኣይቪ, ኤድስ, STI, ጾታዊ ጥዕና, ጾታዊ ዓመጽ, ብዓመጽ ምድፋር, ደፊሩኒ, ምኽንሻብ, FGM

# English: If you are pregnant, see a GP or a midwife soon. Do not wait because of money or papers. If you think a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-pregnant-see-xkk24v = ጥንሲ እንተሃልዩኩም፣ ቀልጢፍኩም ናብ GP ወይ ናብ መሕረሲት ኪዱ። ብሰሪ ገንዘብ ወይ ወረቓቕቲ ኣይትጸበዩ። ህይወት ሰብ ኣብ ሓደጋ ከም ዘላ እንተሓሲብኩም፣ ናብ { $tel-999 } ደውሉ።

# English: This page is for you if you are or may be pregnant, or worry about an infection. It is also for you if someone hurt you sexually. It is for women, men and everyone else. What is free differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-you-waqy7m = ጥንሲ እንተሃልዩኩም ወይ ክህልወኩም ዝኽእል እንተኾይኑ፣ ጾታዊ ጉድኣት ወሪዱኩም እንተኾይኑ፣ ወይ ብዛዕባ ረኽሲ እትጭነቑ እንተኾይንኩም፣ እዚ ገጽ ንዓኹም እዩ። ንደቂ ኣንስትዮ፣ ንደቂ ተባዕትዮ፣ ንኻልእ ዝኾነ ሰብ እውን እዩ። ብነጻ ዝኾነ ነገር ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን ይፈላለ።

## Section: It was not your fault

# English: It was not your fault
# This is a heading.
it-was-not-your-fault-pkpef9 = ናትኩም ጌጋ ኣይነበረን

# English: Nothing that was done to your body is your fault. You can ask for care today, or years later. You do not have to say who did it. You do not have to talk about it to be treated.
nothing-that-was-done-to-m7gnkj = ኣብ ኣካላትኩም ዝተፈጸመ ዝኾነ ነገር ናትኩም ጌጋ ኣይኮነን። ሎሚ፣ ወይ ድሕሪ ዓመታት፣ ሕክምና ክትሓቱ ትኽእሉ። መን ከም ዝገበሮ ክትነግሩ ግድን ኣይኮነን። ሕክምና ንምርካብ፣ ብዛዕባኡ ክትዛረቡ ግድን ኣይኮነን።

# English: You can decide about each step. You can say yes to a blood test and no to an examination. You can stop at any time.
you-can-decide-about-each-wnmqgf = ብዛዕባ ነፍሲ ወከፍ ስጉምቲ ባዕልኹም ክትውስኑ ትኽእሉ። ንምርመራ ደም እወ፣ ንምርመራ ኣካላት ግን ኣይፋል ክትብሉ ትኽእሉ። ኣብ ዝኾነ ግዜ ጠጠው ከተብልዎ ትኽእሉ።

## Section: Ask for what you need

# English: Ask for what you need
# This is a heading.
ask-for-what-you-need-zxjdn5 = ዘድልየኩም ነገር ሕተቱ

# English: You can ask to see a woman or a man. They should try, but cannot always promise it.
you-can-ask-to-see-7zcwgv = ብሰበይቲ ወይ ብሰብኣይ ክትርኣዩ ክትሓቱ ትኽእሉ። ክፍትኑ ይግባእ፣ ግን ኩሉ ግዜ ቃል ክኣትዉ ኣይክእሉን።

# English: You can ask for a chaperone, a trained extra person in the room. You can also refuse one.
you-can-ask-for-a-nr6qqn = ምሳኹም ዝጸንሕ ሰብ (chaperone) ክትሓቱ ትኽእሉ፣ ኣብቲ ክፍሊ ዝህሉ ዝሰልጠነ ተወሳኺ ሰብ ማለት እዩ። ኣይንደልን ክትብሉ እውን ትኽእሉ።

# English: Ask for a professional interpreter. It should not be a friend or a relative, and never a child.
ask-for-a-professional-interpreter-7tadkx = ሞያዊ ተርጓሚ ሕተቱ። ዓርኪ ወይ ዘመድ ክኸውን የብሉን፣ ቆልዓ ድማ ፈጺሙ ክኸውን የብሉን።

# English: You can say: "Please explain first. Please stop when I say stop." More ideas are on the page [At your appointment]({ $link1 }).
# $link1 = page: At your appointment
you-can-say-please-explain-zzu5wp = ከምዚ ክትብሉ ትኽእሉ፦ “Please explain first. Please stop when I say stop.” (በጃኹም ቅድም ግለጹለይ። ጠጠው በሉ ምስ በልኩኹም፣ በጃኹም ጠጠው በሉ።) ተወሳኺ ሓሳባት [ኣብ ቆጸራኹም]({ $link1 }) ኣብ ዝብል ገጽ ኣለዉ።

## Section: When to go

# English: When to go
# This is a heading.
when-to-go-fyr9mu = መዓስ ከም እትኸዱ

# English: Go soon if you think you are pregnant, or if something hurts or has changed. Go soon if you had sex that you did not want. It helps to ask at once. If days or years have passed, still ask.
go-soon-if-you-think-um5bvm = ጥንሲ ከም ዘለኩም እንተሓሲብኩም፣ ወይ ዘቐንዝወኩም ወይ ዝተቐየረ ነገር እንተሃልዩ፣ ቀልጢፍኩም ኪዱ። ዘይደለኹምዎ ጾታዊ ርክብ ኣጋጢሙኩም እንተኾይኑ፣ ቀልጢፍኩም ኪዱ። ብኡንብኡ ምሕታት ይሕግዝ። መዓልታት ወይ ዓመታት ሓሊፉ እንተኾይኑ እውን፣ ሕተቱ።

# English: What you tell them stays private, with a few exceptions: serious danger, a child at risk, or a court order. If you are under 18, you can ask for the same care. Read [children and young people]({ $link1 }).
# $link1 = page: Children and young people
what-you-tell-them-stays-szmmgt = እትነግርዎም ነገር ምስጢር ኮይኑ ይተርፍ፣ ብዘይካ ኣብዚ ሒደት ፍሉይ ኩነታት፦ ከቢድ ሓደጋ፣ ኣብ ሓደጋ ዘሎ ቆልዓ፣ ወይ ትእዛዝ ቤት ፍርዲ። ዕድመኹም ትሕቲ 18 እንተኾይኑ እውን፣ ተመሳሳሊ ሕክምና ክትሓቱ ትኽእሉ። [ቆልዑን መንእሰያትን]({ $link1 }) ዝብል ገጽ ኣንብቡ።

# English: In Wales, Scotland and Northern Ireland, we have not confirmed every rule on cost in pregnancy or after violence. Ask about cost there, and do not wait for care.
in-wales-scotland-and-northern-28c9q3 = ኣብ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን፣ ብዛዕባ ክፍሊት ኣብ እዋን ጥንሲ ወይ ድሕሪ ዓመጽ ንዘለዉ ኩሎም ሕግታት ኣረጋጊጽና ኣይወዳእናን። ኣብኡ ብዛዕባ ዋጋ ሕተቱ፣ ሕክምና ንምርካብ ድማ ኣይትጸበዩ።

# English: Family planning means contraception, and help to choose if you want a baby. Before a test you can ask: "Is this free?"
family-planning-means-contraception-and-rpawps = ውጥን ስድራቤት (family planning) ማለት፣ መከላኸሊ ጥንሲ፣ ከምኡውን ቆልዓ ትደልዩ ዶ ኣይትደልዩን ንክትመርጹ ዝወሃብ ሓገዝ እዩ። ቅድሚ ምርመራ ከምዚ ኢልኩም ክትሓቱ ትኽእሉ፦ “Is this free?” (እዚ ብነጻ ድዩ?)

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = ኣብ ኢንግላንድ (England)

# English: Maternity care must never be refused or delayed because of payment. If you are not exempt, a bill may come later. Keep every letter.
maternity-care-must-never-be-g4jhds = ክንክን ጥንስን ሕርስን (maternity care) ብሰሪ ክፍሊት ፈጺሙ ክኽልከል ወይ ክደናጐ የብሉን። ካብ ክፍሊት ነጻ ዝገብረኩም ሕጊ እንተዘየለ፣ ደሓር ሕሳብ ክፍሊት (bill) ክመጸኩም ይኽእል። ኩሎም ደብዳቤታት ዓቅቡ።

# English: Some people pay nothing for maternity care. They have a positive first decision in the NRM, an open asylum claim, or refugee status. The NRM is how the UK recognises and helps people who were trafficked. Read [what is free]({ $link1 }).
# $link1 = page: What is free
some-people-pay-nothing-for-6cv3kh = ገለ ሰባት ንክንክን ጥንስን ሕርስን (maternity care) ዋላ ሓንቲ ኣይከፍሉን። እዚኦም፣ ኣብ NRM ኣወንታዊ (እወ ዝብል) ናይ መጀመርታ ውሳኔ፣ ወይ ገና ክፉት ዝኾነ ሕቶ ዑቕባ፣ ወይ ናይ ስደተኛ (refugee) ደረጃ ዘለዎም ሰባት እዮም። NRM ማለት፣ ብሪጣንያ (UK) ንግዲ ሰባት ዘጋጠሞም ሰባት ተለልየሉን ትሕግዘሉን መንገዲ እዩ። [እንታይ ብነጻ ይወሃብ]({ $link1 }) ዝብል ገጽ ኣንብቡ።

# English: Treatment is free for harm to body or mind from sexual violence, domestic violence, torture or cutting (female genital mutilation). This does not hold if you came to the UK for that treatment. You need no decision from anyone for this.
treatment-is-free-for-harm-y6ftkv = ብሰሪ ጾታዊ ዓመጽ፣ ዘቤታዊ ዓመጽ፣ ምስቃይ (torture) ወይ ምኽንሻብ ደቂ ኣንስትዮ (FGM)፣ ኣብ ኣካልኩም ወይ ኣብ ኣእምሮኹም ንዝወረደ ጉድኣት ዝወሃብ ሕክምና ብነጻ እዩ። ነዚ ሕክምና ኢልኩም ናብ ብሪጣንያ (UK) እንተመጺእኩም ግን ብነጻ ኣይኮነን። ነዚ ንምርካብ፣ ካብ ዝኾነ ኣካል ውሳኔ ኣየድልየኩምን እዩ።

# English: Contraception is free for everyone. So is treatment for sexually transmitted infections, including HIV. Abortion is not on this list, so ask the GP or the clinic about it.
contraception-is-free-for-everyone-8vjha3 = መከላኸሊ ጥንሲ ንኹሉ ሰብ ብነጻ እዩ። ሕክምና HIV፣ ከምኡውን ሕክምና ካልኦት ብጾታዊ ርክብ ዝመሓላለፉ ረኽስታት እውን፣ ንኹሉ ሰብ ብነጻ እዩ። ምቁራጽ ጥንሲ (abortion) ኣብዚ ዝርዝር የለን፣ ስለዚ ብዛዕባኡ ን GP ወይ ነቲ ክሊኒክ ሕተቱ።

# English: When you are pregnant, and for a year after the birth, prescriptions and NHS dental care are free. Ask the midwife for the certificate.
when-you-are-pregnant-and-35e833 = ኣብ እዋን ጥንሲ፣ ከምኡውን ድሕሪ ሕርሲ ንሓደ ዓመት፣ ብትእዛዝ ሓኪም ዝወሃብ መድሃኒት፣ ሕክምና ስኒ NHS እውን፣ ብነጻ እዩ። ነቲ ምስክር ወረቐት ካብ መሕረሲት ሕተቱ።

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = ኣብ ኢንግላንድን (England) ዌልስን

# English: After rape or sexual abuse, at any time in your life, in England and Wales:
after-rape-or-sexual-abuse-pyrmrs = ኣብ ዝኾነ እዋን ህይወትኩም ብዓመጽ ምድፋር ወይ ጾታዊ ግፍዒ ኣጋጢሙኩም እንተኾይኑ፣ ኣብ ኢንግላንድን (England) ዌልስን፦

# English: This line is for people from age 16.
this-line-is-for-people-ks6c5x = እዚ ስልኪ፣ ዕድመኦም 16 ዓመትን ልዕሊኡን ንዝኾነ ሰባት እዩ።

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ኣብ ዌልስ

# English: Family planning and treatment for sexually transmitted infections are free for everyone.
family-planning-and-treatment-for-25a9wh = ውጥን ስድራቤት (family planning)፣ ከምኡውን ብጾታዊ ርክብ ንዝመሓላለፉ ረኽስታት ዝወሃብ ሕክምና፣ ንኹሉ ሰብ ብነጻ እዩ።

# English: Hospital care is free with a positive first decision in the NRM, while the recovery period lasts. It is also free once you are officially identified. The NRM is how the UK recognises and helps people who were trafficked. If you are pregnant and have no decision, do not wait. Ask the midwife about cost.
hospital-care-is-free-with-hxjkzx = ኣብ NRM ኣወንታዊ (እወ ዝብል) ናይ መጀመርታ ውሳኔ እንተሃልዩኩም፣ ናይ ምሕዋይ እዋንኩም (recovery period) ክሳብ ዘሎ ሕክምና ሆስፒታል ብነጻ እዩ። ብወግዒ ምስ ተለለኹም እውን ብነጻ እዩ። NRM ማለት፣ ብሪጣንያ (UK) ንግዲ ሰባት ዘጋጠሞም ሰባት ተለልየሉን ትሕግዘሉን መንገዲ እዩ። ጥንሲ እንተሃልዩኩም፣ ውሳኔ ግን እንተዘይብልኩም፣ ኣይትጸበዩ። ብዛዕባ ዋጋ ንመሕረሲት ሕተቱ።

# English: You are not charged for hospital care while your asylum claim is open, or if it was refused.
you-are-not-charged-for-y583g7 = ሕቶ ዑቕባኹም ገና ክፉት እንተኾይኑ፣ ወይ ተነጺጉ እንተኾይኑ፣ ንሕክምና ሆስፒታል ኣይትኸፍሉን ኢኹም።

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = ብዛዕባ ኣብ ገዛ ዝፍጸም ግፍዒ፣ ጾታዊ ዓመጽ ወይ ንግዲ ሰባት፦

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = ኣብ ስኮትላንድ

# English: GP care, family planning, and treatment for infections, including HIV, are free for everyone.
gp-care-family-planning-and-8mzzvr = ሕክምና GP፣ ውጥን ስድራቤት (family planning)፣ ሕክምና HIV፣ ከምኡውን ሕክምና ካልኦት ረኽስታት፣ ንኹሉ ሰብ ብነጻ እዩ።

# English: If you are pregnant, see a GP or midwife first and ask about cost there. [What is free]({ $link1 }) explains hospital care.
# $link1 = page: What is free
if-you-are-pregnant-see-j73xrw = ጥንሲ እንተሃልዩኩም፣ ቅድም ናብ GP ወይ ናብ መሕረሲት ኬድኩም፣ ኣብኡ ብዛዕባ ዋጋ ሕተቱ። [እንታይ ብነጻ ይወሃብ]({ $link1 }) ዝብል ገጽ ብዛዕባ ሕክምና ሆስፒታል ይገልጽ።

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = ብዛዕባ ብዓመጽ ምድፋር ወይ ጾታዊ ግፍዒ፣ ካብ ዕድመ 13 ዓመት ጀሚሩ። ቁጽሪ ስልክኹም ክርእይዎ ኣይክእሉን እዮም፦

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = ኣብ ሰሜን ኣየርላንድ

# English: Family planning is free, unless you travelled here for it. The same rule holds for treatment of sexually transmitted infections and HIV.
family-planning-is-free-unless-mhxubq = ውጥን ስድራቤት (family planning) ብነጻ እዩ፣ ንዕኡ ኢልኩም ናብዚ እንተመጺእኩም ግን ብነጻ ኣይኮነን። እቲ ሕጊ ንሕክምና HIV፣ ከምኡውን ንሕክምና ካልኦት ብጾታዊ ርክብ ዝመሓላለፉ ረኽስታት እውን ሓደ እዩ።

# English: When you register with a GP, you are asked for documents. Your immigration status may be checked with the Home Office. Read [see a doctor]({ $link1 }) first.
# $link1 = page: See a doctor
when-you-register-with-a-6hxtag = ኣብ GP ክትምዝገቡ ከለኹም፣ ሰነዳት ትሕተቱ ኢኹም። ኩነታት ኢሚግሬሽንኩም ምስ Home Office ክጻረ ይኽእል እዩ። ቅድም [ናብ ሓኪም ምኻድ]({ $link1 }) ዝብል ገጽ ኣንብቡ።

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = ብዛዕባ ኣብ ገዛ ዝፍጸም ግፍዒ ወይ ጾታዊ ግፍዒ። ንኹሉ ዕድመ፣ ንደቂ ኣንስትዮን ንደቂ ተባዕትዮን እዩ፦

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: If you are under 19:
if-you-are-under-19-ymn5rq = ዕድመኹም ትሕቲ 19 እንተኾይኑ፦

# English: To talk about being controlled or used, with an interpreter:
to-talk-about-being-controlled-rx8n7x = ብዛዕባ ዝቆጻጸረኩም ወይ ዝጥቀመልኩም ሰብ፣ ምስ ተርጓሚ ንምዝርራብ፦

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = ሕጂ ኣብ ሓደጋ እንተሃሊኹም፦
