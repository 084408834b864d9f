### Page: The NRM and asylum   (content/nrm-and-asylum.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM and asylum
# This is the title of the page.
the-nrm-and-asylum-86vd4u = NRM ከምኡውን ዑቕባ

# English: Two separate processes side by side, and what each means for your health care.
# This is the summary of the page, shown in lists of pages.
two-separate-processes-side-by-sb7mfe = ክልተ ዝተፈላለዩ መስርሓት ጎኒ ንጎኒ፣ ከምኡውን ነፍሲ ወከፎም ንክንክን ጥዕናኹም ዘለዎም ትርጉም።

# English: asylum, asylum seeker, asylum claim, refused asylum, refugee, permission to stay, immigration status, Home Office, housing, NRM, lawyer, solicitor, legal aid, visa, deport, sent back, undocumented, no papers, overstay, leave to remain, court, appeal, hotel
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
asylum-asylum-seeker-asylum-claim-c3jhzf = ዑቕባ, ዕቑባ, ሓታቲ ዑቕባ, ሓተቲ ዑቕባ, ሕቶ ዑቕባ, ዑቕባ ምሕታት, ዝተነጽገ ሕቶ ዑቕባ, ሪጀክት, ነጺጎምኒ, ስደተኛ, ስደት, refugee, asylum, መንበሪ ፍቓድ, ፍቓድ, ወረቐት, ወረቐት የብለይን, ኩነታት ኢሚግሬሽን, ኢሚግሬሽን, ሆም ኦፊስ, Home Office, ገዛ, መንበሪ, ሆቴል, NRM, ጠበቓ, ሎየር, solicitor, ነጻ ሕጋዊ ሓገዝ, legal aid, ቪዛ, ክመልሱኒ, ዲፖርት, ናብ ዓዲ ምምላስ, ቤት ፍርዲ, ይግባይ, appeal

# English: Talk to a lawyer before you start either one, if it is safe to wait. The NRM and asylum are two separate processes, with separate decisions. You can be in one, in both, or in neither.
talk-to-a-lawyer-before-bvwwkm = ምጽባይ ንድሕነትኩም ዘየስግእ እንተኾይኑ፣ ንዝኾነ ካብ ክልቲኦም ቅድሚ ምጅማርኩም፣ ምስ ጠበቓ ተዘራረቡ። NRM ከምኡውን ዑቕባ ክልተ ዝተፈላለዩ መስርሓት እዮም፣ ውሳኔታቶም እውን ዝተፈላለዩ እዮም። ኣብ ሓዲኦም ወይ ኣብ ክልቲኦም ክትህልዉ፣ ወይ ኣብ ክልቲኦም ከይትህልዉ ይከኣል።

# English: This page is for people in the NRM, people seeking asylum, and those who support them. What each means for health care differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-people-feftkp = እዚ ገጽ፣ ኣብ NRM ንዘለዉ ሰባት፣ ዑቕባ ንዝሓቱ ሰባት፣ ከምኡውን ንዝሕግዝዎም ሰባት እዩ። ነፍሲ ወከፎም ንክንክን ጥዕና ዘለዎም ትርጉም፣ ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን ይፈላለ።

# English: **The law may be changing.** A Bill from { $law-bill26 } would change both. Ask a lawyer what is true today.
# $law-bill26 = An Immigration and Asylum Bill introduced 30 June 2026 would change identification and support of victims, with a separate route for children, and let decision-makers weigh late or changing accounts.
the-law-may-be-changing-58evsg = **እቲ ሕጊ ይቕየር ይህሉ ይኸውን።** ብ { $law-bill26 } ዝቐረበ ናይ ሕጊ ንድፊ (Bill) እንተጸዲቑ፣ ንክልቲኦም ክቕይሮም እዩ። ሎሚ እንታይ ሓቂ ምዃኑ ንጠበቓ ሕተቱ።

## Section: Side by side

# English: Side by side
# This is a heading.
side-by-side-nnda4r = ጎኒ ንጎኒ

# English: What you may ask
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
what-you-may-ask-rzdhgb = ክትሓትዎ እትኽእሉ

# English: The NRM
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
the-nrm-gbyv2s = NRM

# English: Asylum
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
asylum-aw2u6h = ዑቕባ

# English: What it asks
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
what-it-asks-8w3w3p = እንታይ ከም ዝሓትት

# English: Were you trafficked or enslaved?
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
were-you-trafficked-or-enslaved-n3twjd = ንግዲ ሰባት ወይ “modern slavery” (ዘመናዊ ባርነት) ኣጋጢሙኩም ድዩ?

# English: Are you safe in your own country?
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
are-you-safe-in-your-tw2eqf = ኣብ ዓድኹም ድሕነትኩም ውሑስ ድዩ?

# English: How it starts
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
how-it-starts-66qvs2 = ብኸመይ ከም ዝጅምር

# English: A first responder refers you. You cannot do it yourself.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-first-responder-refers-you-pf7e4k = First responder የመሓላልፈኩም። ባዕልኹም ክትገብርዎ ኣይትኽእሉን።

# English: Ask a lawyer how to claim.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
ask-a-lawyer-how-to-2kfe5n = ዑቕባ ብኸመይ ከም ዝሕተት ንጠበቓ ሕተቱ።

# English: Decisions
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
decisions-q67k3h = ውሳኔታት

# English: A first one, then a final one.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-first-one-then-a-6buux6 = ናይ መጀመርታ ውሳኔ፣ ድሕሪኡ ናይ መወዳእታ ውሳኔ።

# English: A separate decision.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-separate-decision-hv97mm = ካልእ፣ ካብቲ ናይ NRM ዝተፈልየ ውሳኔ።

# English: If the answer is yes
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
if-the-answer-is-yes-25543f = እቲ መልሲ እወ እንተኾይኑ

# English: Recognition. It is not a visa. A temporary permission may be considered.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
recognition-it-is-not-a-rprcgu = ብወግዒ ምልላይ። ቪዛ ኣይኮነን። ግዝያዊ ፍቓድ ክሕሰበሉ ይኽእል።

# English: Permission to stay as a refugee, now usually { $asy-30m }. It used to be longer.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
# $asy-30m = Refugee permission for claims from 2 March 2026 is usually shorter; it used to be 5 years.
permission-to-stay-as-a-ndmana = ከም ስደተኛ (refugee) ኣብዚ ንምጽናሕ ዝወሃብ ፍቓድ፣ ሕጂ መብዛሕትኡ ግዜ { $asy-30m } እዩ። ቅድሚ ሕጂ ካብኡ ዝነውሐ ነይሩ።

# English: Health care
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
health-care-84ggr8 = ክንክን ጥዕና

# English: See your nation below.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
see-your-nation-below-3qvuma = ኣብ ታሕቲ ነቲ ዘለኹምሉ ቦታ ርኣዩ።

# English: Free hospital care while the claim is open.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
free-hospital-care-while-the-6y6uvz = ሕቶ ዑቕባ ክፉት ክሳብ ዝኾነ፣ ሕክምና ሆስፒታል ብነጻ እዩ።

# English: Who to ask
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
who-to-ask-sdb5hu = ንመን ከም እትሓቱ

# English: The helpline below.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
the-helpline-below-uv2584 = ነቲ ኣብ ታሕቲ ዘሎ ስልኪ ሓገዝ።

# English: Migrant Help, about housing and support.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
migrant-help-about-housing-and-p2ysqu = ብዛዕባ መንበሪ ቦታን ደገፍን ን Migrant Help።

# English: The shorter refugee permission is for newer claims. If you claimed earlier, ask a lawyer which rule is yours.
the-shorter-refugee-permission-is-n98tk7 = እቲ ዝሓጸረ ናይ ስደተኛ (refugee) ፍቓድ፣ ንሓደስቲ ሕቶታት ዑቕባ እዩ። ቅድሚኡ ሓቲትኩም እንተኾይንኩም፣ ንዓኹም ዝምልከት ኣየናይ ሕጊ ምዃኑ ንጠበቓ ሕተቱ።

## Section: What stays the same

# English: What stays the same
# This is a heading.
what-stays-the-same-cb9zet = ዘይቅየር ነገር

# English: Each letter belongs to one process. Look for the words "reasonable grounds" or "conclusive grounds". Those letters are about the NRM. Keep all letters together, and show them to your lawyer and your support worker.
each-letter-belongs-to-one-9svuh2 = ነፍሲ ወከፍ ደብዳቤ ናይ ሓደ መስርሕ እዩ። “reasonable grounds” ወይ “conclusive grounds” ዝብሉ ቃላት ድለዩ። እዞም ቃላት ዘለውዎም ደብዳቤታት ብዛዕባ NRM እዮም። ኩሎም ደብዳቤታት ኣብ ሓደ ቦታ ዓቅብዎም፣ ንጠበቓኹምን ንሰራሕተኛ ደገፍኩምን ድማ ኣርእይዎም።

# English: A letter can change what you pay for health care. Ask your lawyer which letter to show at a hospital.
a-letter-can-change-what-bhr4t3 = ደብዳቤ፣ ንክንክን ጥዕና እትኸፍልዎ ክቕይሮ ይኽእል። ኣብ ሆስፒታል ኣየናይ ደብዳቤ ከም እተርእዩ ንጠበቓኹም ሕተቱ።

# English: Older pages say that people who came without permission get no support from the NRM. That rule is no longer law.
older-pages-say-that-people-263gth = ዝኣረጉ ገጻት፣ ብዘይ ፍቓድ ዝመጹ ሰባት ካብ NRM ደገፍ ኣይረኽቡን እዮም ይብሉ። እቲ ሕጊ ግን ሕጂ ኣይሰርሕን እዩ።

# English: If you have a conviction, get legal advice first. Some people can be shut out of the NRM's protection.
if-you-have-a-conviction-yvptpx = ብገበን ተፈሪድኩም እንተኾይንኩም፣ ቅድም ሕጋዊ ምኽሪ ርኸቡ። ገለ ሰባት ካብቲ NRM ዝህቦ ሓለዋ ክውገዱ ይኽእሉ።

# English: If you seek asylum and get section 95 support, you get an HC2 certificate without applying. It helps with health costs. Read [medicines, teeth and eyes]({ $link1 }).
# $link1 = page: Medicines, teeth and eyes
if-you-seek-asylum-and-pu7e6n = ዑቕባ ሓቲትኩም ናይ section 95 ደገፍ እትረኽቡ እንተኾይንኩም፣ ከየመልከትኩም ናይ HC2 ምስክር ወረቐት ትረኽቡ። ንወጻኢታት ጥዕና ይሕግዝ። [መድሃኒት፣ ስኒን ዓይንን]({ $link1 }) ዝብል ገጽ ኣንብቡ።

# English: One advice service says that people given the temporary permission after the NRM pay no immigration health charge. Ask your lawyer.
one-advice-service-says-that-8d2myx = ሓደ ናይ ምኽሪ ኣገልግሎት ከም ዝበሎ፣ ድሕሪ NRM እቲ ግዝያዊ ፍቓድ ዝተዋህቦም ሰባት ናይ ኢሚግሬሽን ክፍሊት ጥዕና (immigration health charge) ኣይከፍሉን። ንጠበቓኹም ሕተቱ።

# English: Two processes are a lot to carry. You may ask anyone to explain again, slowly, and to write it down.
two-processes-are-a-lot-mmh28h = ክልተ መስርሓት ብሓደ ምስካም ከቢድ እዩ። ንዝኾነ ሰብ ቀስ ኢሉ ደጊሙ ክገልጸልኩም፣ ጽሒፉ እውን ክህበኩም ክትሓቱ ትኽእሉ።

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = ኣብ ኢንግላንድን (England) ዌልስን

# English: The NRM adds free hospital care from the first positive decision. It also adds a support worker who helps you register, interpreters, counselling and travel.
the-nrm-adds-free-hospital-yshnfv = NRM፣ ካብቲ ናይ መጀመርታ ኣወንታዊ (እወ ዝብል) ውሳኔ ጀሚሩ፣ ብነጻ ሕክምና ሆስፒታል ይውስኽ። ክትምዝገቡ ዝሕግዘኩም ሰራሕተኛ ደገፍ፣ ተርጐምቲ፣ ስነኣእምሮኣዊ ምኽሪ (counselling)፣ ከምኡውን መጓዓዝያ እውን ይውስኽ።

# English: Free legal aid for immigration advice usually starts with a positive first decision or an asylum claim. You also need a low income. Lawyers are hard to find, so start early.
free-legal-aid-for-immigration-hgshcb = ንምኽሪ ኢሚግሬሽን ዝወሃብ ነጻ ሕጋዊ ሓገዝ (legal aid)፣ መብዛሕትኡ ግዜ ብኣወንታዊ ናይ መጀመርታ ውሳኔ ወይ ብሕቶ ዑቕባ ይጅምር፣ ትሑት እቶት ክህልወኩም ድማ የድሊ። ጠበቓታት ምርካብ ከቢድ እዩ፣ ስለዚ ኣቐዲምኩም ጀምሩ።

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = ሓደ ሰብ ንስራሕ፣ ንጾታዊ ርክብ ወይ ንገበን ተጠቒሙልኩም እንተኾይኑ፣ ብዛዕባ ውሑስ መንበሪ ቤትን ደገፍን ንምሕታት፦

## Section: The NRM and hospital care in Wales

# English: The NRM and hospital care in Wales
# This is a heading.
the-nrm-and-hospital-care-629qpq = NRM ከምኡውን ሕክምና ሆስፒታል ኣብ ዌልስ

# English: After a positive first decision, hospital care is free while the recovery period lasts. It is also free once you are identified as a victim.
after-a-positive-first-decision-md94qs = ድሕሪ ኣወንታዊ (እወ ዝብል) ናይ መጀመርታ ውሳኔ፣ ናይ ምሕዋይ እዋንኩም (recovery period) ክሳብ ዘሎ ሕክምና ሆስፒታል ብነጻ እዩ። ከም ግዳይ (victim) ብወግዒ ምስ ተለለኹም እውን ብነጻ እዩ።

## Section: If asylum is refused in England

# English: If asylum is refused in England
# This is a heading.
if-asylum-is-refused-in-7b6qgm = ኣብ ኢንግላንድ (England) ሕቶ ዑቕባ እንተተነጺጉ

# English: You are charged for hospital care, unless you get section 4(2) support or some kinds of council support. Treatment for harm from torture, sexual violence or domestic violence stays free, unless you came to the UK for it.
you-are-charged-for-hospital-mkzksp = ንሕክምና ሆስፒታል ትኸፍሉ ኢኹም። ናይ section 4(2) ደገፍ፣ ወይ ገለ ዓይነታት ናይ ከባቢያዊ ምምሕዳር (council) ደገፍ እትረኽቡ እንተኾይንኩም ግን ኣይትኸፍሉን። ብሰሪ ምስቃይ (torture)፣ ጾታዊ ዓመጽ ወይ ዘቤታዊ ዓመጽ ንዝወረደኩም ጉድኣት ዝወሃብ ሕክምና ብነጻ ይቕጽል። ነዚ ሕክምና ኢልኩም ናብ ብሪጣንያ (UK) እንተመጺእኩም ግን ብነጻ ኣይኮነን።

## Section: If asylum is refused in Wales

# English: If asylum is refused in Wales
# This is a heading.
if-asylum-is-refused-in-x7zts8 = ኣብ ዌልስ ሕቶ ዑቕባ እንተተነጺጉ

# English: You are not charged.
you-are-not-charged-g3bz7q = ኣይትኸፍሉን ኢኹም።

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = ኣብ ስኮትላንድ

# English: If asylum is refused, you are not charged. GP care, prescriptions and community mental health care are free for everyone.
if-asylum-is-refused-you-aabuam = ሕቶ ዑቕባኹም ተነጺጉ እንተኾይኑ፣ ኣይትኸፍሉን ኢኹም። ሕክምና GP፣ ብትእዛዝ ሓኪም ዝወሃብ መድሃኒት፣ ከምኡውን ኣብ ከባቢ፣ ካብ ሆስፒታል ወጻኢ ዝወሃብ ክንክን ጥዕና ኣእምሮ፣ ንኹሉ ሰብ ብነጻ እዩ።

# English: Support after a referral to the NRM: see [the NRM, step by step]({ $link1 }).
# $link1 = page: The NRM, step by step
support-after-a-referral-to-crdg59 = ናብ NRM ድሕሪ ምምሕልላፍ (referral) ብዛዕባ ዝወሃብ ደገፍ፦ [NRM፣ ስጉምቲ ብስጉምቲ]({ $link1 }) ዝብል ገጽ ርኣዩ።

# English: This support lasts up to { $nrm-rp-scot }, or until the final decision if that comes first.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
this-support-lasts-up-to-4ns78h = እዚ ደገፍ ክሳብ { $nrm-rp-scot } ይጸንሕ፣ እቲ ናይ መወዳእታ ውሳኔ ቅድሚኡ እንተመጺኡ ግን ክሳብ ሽዑ ጥራይ ይጸንሕ።

# English: We have not confirmed which hospital care the NRM makes free in Scotland. Ask a lawyer.
we-have-not-confirmed-which-g8egjt = ኣብ ስኮትላንድ፣ NRM ኣየናይ ሕክምና ሆስፒታል ብነጻ ከም ዝገብር ኣየረጋገጽናን። ንጠበቓ ሕተቱ።

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = ኣብ ሰሜን ኣየርላንድ

# English: If asylum is refused, you are not charged. There is also a rule that can make care free for people who were trafficked. Ask the Law Centre what it covers and about a free lawyer.
if-asylum-is-refused-you-s9uz4e = ሕቶ ዑቕባኹም ተነጺጉ እንተኾይኑ፣ ኣይትኸፍሉን ኢኹም። ንግዲ ሰባት ንዘጋጠሞም ሰባት ሕክምና ብነጻ ክገብር ዝኽእል ሕጊ እውን ኣሎ። እንታይ ከም ዝሽፍን፣ ከምኡውን ብዛዕባ ብነጻ ዝሰርሕ ጠበቓ፣ ን Law Centre ሕተቱ።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: About asylum housing and support, with an interpreter:
about-asylum-housing-and-support-kjag9d = ዑቕባ ንዝሓቱ ሰባት ብዛዕባ ዝወሃብ መንበሪ ቦታን ደገፍን፣ ምስ ተርጓሚ፦

# English: About the NRM, without giving your name:
about-the-nrm-without-giving-a572fj = ብዛዕባ NRM፣ ስምኩም ከይነገርኩም፦

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = ሕጂ ኣብ ሓደጋ እንተሃሊኹም፦
