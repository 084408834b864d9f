### Page: The NRM, step by step   (content/nrm-step-by-step.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM, step by step
# This is the title of the page.
the-nrm-step-by-step-shrcyk = NRM፣ ስጉምቲ ብስጉምቲ

# English: Who can refer you, what you choose, the two decisions, and the support.
# This is the summary of the page, shown in lists of pages.
who-can-refer-you-what-fxczj7 = መን ከመሓላልፈኩም ከም ዝኽእል፣ እንታይ ከም እትመርጹ፣ እቶም ክልተ ውሳኔታት፣ ከምኡውን እቲ ደገፍ።

# English: NRM, National Referral Mechanism, first responder, referral, reasonable grounds, conclusive grounds, decision, recovery period, support, support worker, safe house, Salvation Army, lawyer, solicitor, legal aid, victim, positive decision, negative decision, reconsider, waiting, what is the NRM
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
nrm-national-referral-mechanism-first-v4vefx = NRM, ኤንኣርኤም, NRM እንታይ እዩ, National Referral Mechanism, ሃገራዊ መስርሕ ምምእዛዝ, first responder, ምምሕልላፍ, referral, reasonable grounds, ናይ መጀመርታ ውሳኔ, conclusive grounds, ናይ መወዳእታ ውሳኔ, ውሳኔ, መልሲ, ኣወንታዊ, እወ, ኣሉታዊ, ኣይፋል, ውሳኔ ደጊሙ ክርአ, ምጽባይ, ናይ ምሕዋይ እዋን, recovery period, ደገፍ, ሓገዝ, ሰራሕተኛ ደገፍ, ውሑስ መንበሪ ቤት, safe house, Salvation Army, ጠበቓ, ነጻ ሕጋዊ ሓገዝ, ግዳይ

# English: Before you agree to anything, get free, independent legal advice, if it is safe to wait. If you are an adult, you choose. You may ask questions, take time, and say no.
before-you-agree-to-anything-qwxdz5 = ምጽባይ ንድሕነትኩም ዘየስግእ እንተኾይኑ፣ ንዝኾነ ነገር ቅድሚ ምስምማዕኩም፣ ብነጻ ዝወሃብ፣ ነጻን ዘይሻራውን ሕጋዊ ምኽሪ ርኸቡ። ብዕድመ ዓቢ ሰብ እንተኾይንኩም፣ ባዕልኹም ትመርጹ። ሕቶታት ክትሓቱ፣ ግዜ ክትወስዱ፣ ኣይፋል ክትብሉ እውን ትኽእሉ።

# English: This page is for people who were controlled or used for someone else's profit, and for those who support them. The steps are the same in the UK. The support differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-people-6gchhx = እዚ ገጽ፣ ካልእ ሰብ ንመኽሰቡ ክብል ንዝተቖጻጸሮም ወይ ንዝተጠቐመሎም ሰባት፣ ከምኡውን ንዝሕግዝዎም ሰባት እዩ። እቶም ስጉምትታት ኣብ መላእ ብሪጣንያ (UK) ሓደ ዓይነት እዮም። እቲ ደገፍ ግን ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን ይፈላለ።

## Section: What the NRM is

# English: What the NRM is
# This is a heading.
what-the-nrm-is-8n8xur = NRM እንታይ ምዃኑ

# English: NRM means National Referral Mechanism. It is the UK's way to recognise people who were trafficked or enslaved, and to give them support. It is not a visa. It does not promise that you can stay. Ask a lawyer.
nrm-means-national-referral-mechanism-nputy8 = NRM ማለት National Referral Mechanism (ሃገራዊ መስርሕ ምምእዛዝ) ማለት እዩ። ብሪጣንያ (UK) ንግዲ ሰባት ወይ “modern slavery” (ዘመናዊ ባርነት) ዘጋጠሞም ሰባት ተለልየሉን ደገፍ ትህበሉን መንገዲ እዩ። ቪዛ ኣይኮነን። ኣብዚ ክትጸንሑ ከም እትኽእሉ ቃል ኣይኣቱን እዩ። ንጠበቓ ሕተቱ።

# English: **The law may be changing.** A Bill from { $law-bill26 } would change these steps. Ask a lawyer what is true today.
# $law-bill26 = An Immigration and Asylum Bill introduced 30 June 2026 would change identification and support of victims, with a separate route for children, and let decision-makers weigh late or changing accounts.
the-law-may-be-changing-7bqkgd = **እቲ ሕጊ ይቕየር ይህሉ ይኸውን።** ብ { $law-bill26 } ዝቐረበ ናይ ሕጊ ንድፊ (Bill) እንተጸዲቑ፣ ነዞም ስጉምትታት ክቕይሮም እዩ። ሎሚ እንታይ ሓቂ ምዃኑ ንጠበቓ ሕተቱ።

## Section: The steps

# English: The steps
# This is a heading.
the-steps-7vnt92 = እቶም ስጉምትታት

# English: **Someone refers you.** You cannot refer yourself. A **first responder** does it. That is a body which is allowed to refer. See your nation below.
# This is a list item.
someone-refers-you-you-cannot-v35sm5 = **ካልእ ኣካል ናብ NRM የመሓላልፈኩም።** ንርእስኹም ከተመሓላልፉ ኣይትኽእሉን። **First responder** ዝበሃል ኣካል እዩ ዘመሓላልፍ። እዚ ንኸመሓላልፍ ዝተፈቕደሉ ትካል እዩ። ኣብ ታሕቲ ነቲ ዘለኹምሉ ቦታ ርኣዩ።

# English: **You say yes or no.** Adults must agree. Children are referred without having to agree. Read [children and young people]({ $link1 }).
# This is a list item.
# $link1 = page: Children and young people
you-say-yes-or-no-qwmdxa = **እወ ወይ ኣይፋል ትብሉ።** ብዕድመ ዓበይቲ ሰባት ክሰማምዑ ኣለዎም። ቆልዑ ክሰማምዑ ከየድለዮም ይመሓላለፉ። [ቆልዑን መንእሰያትን]({ $link1 }) ዝብል ገጽ ኣንብቡ።

# English: **The first decision.** It asks: is it reasonable to believe that you were trafficked or enslaved? It is also called "reasonable grounds". The aim is { $nrm-rg }, but it often takes longer.
# This is a list item.
# $nrm-rg = First decision, reasonable grounds: is it reasonable to believe this person is a victim? Aim: 5 working days, often longer.
the-first-decision-it-asks-7cs8w9 = **እቲ ናይ መጀመርታ ውሳኔ።** ነዚ ይሓትት፦ ንግዲ ሰባት ወይ “modern slavery” (ዘመናዊ ባርነት) ከም ዘጋጠመኩም ምእማን ርትዓዊ ድዩ? “Reasonable grounds” ተባሂሉ እውን ይጽዋዕ። እቲ ዕላማ { $nrm-rg } እዩ፣ ግን መብዛሕትኡ ግዜ ዝነውሐ ይወስድ።

# English: **Support and time to recover.** It depends on your nation. See below.
# This is a list item.
support-and-time-to-recover-w4rcah = **ደገፍን ናይ ምሕዋይ ግዜን።** ከከም ዘለኹምሉ ቦታ እዩ። ኣብ ታሕቲ ርኣዩ።

# English: **The final decision.** It asks: is it more likely than not that you were? It is also called "conclusive grounds". It often takes many months.
# This is a list item.
the-final-decision-it-asks-pxxbq7 = **እቲ ናይ መወዳእታ ውሳኔ።** ነዚ ይሓትት፦ ካብ ዘየጋጠመኩም፣ ከም ዘጋጠመኩም ዝያዳ ዘእምን ድዩ? “Conclusive grounds” ተባሂሉ እውን ይጽዋዕ። መብዛሕትኡ ግዜ ብዙሓት ኣዋርሕ ይወስድ።

# English: **Afterwards.** After a positive final decision, a temporary permission to stay may be considered. It does not lead to a permanent stay by itself.
# This is a list item.
afterwards-after-a-positive-final-6q7w98 = **ድሕሪኡ።** ድሕሪ ኣወንታዊ (እወ ዝብል) ናይ መወዳእታ ውሳኔ፣ ኣብዚ ንምጽናሕ ዝወሃብ ግዝያዊ ፍቓድ ክሕሰበሉ ይኽእል። እዚ በይኑ ናብ ቀዋሚ ምንባር ኣየብጽሕን እዩ።

# English: Keep every letter. Tell your lawyer and your support worker at once when you move or change your number.
keep-every-letter-tell-your-ecfw5j = ኩሎም ደብዳቤታት ዓቅቡ። ገዛ ወይ ቁጽሪ ስልኪ ምስ ቀየርኩም፣ ብኡንብኡ ንጠበቓኹምን ንሰራሕተኛ ደገፍኩምን ንገሩ።

# English: In England and Scotland, you can have a GP even if you say no to the NRM.
in-england-and-scotland-you-uyb5ay = ኣብ ኢንግላንድን (England) ስኮትላንድን፣ ን NRM ኣይፋል እንተበልኩም እውን፣ GP ክህልወኩም ይኽእል እዩ።

# English: In Scotland and Northern Ireland, ask a lawyer what else happens if you say no.
in-scotland-and-northern-ireland-vugwzx = ኣብ ስኮትላንድን ሰሜን ኣየርላንድን፣ ኣይፋል እንተበልኩም ካልእ እንታይ ከም ዝኸውን ንጠበቓ ሕተቱ።

## Section: When to call a lawyer quickly

# English: When to call a lawyer quickly
# This is a heading.
when-to-call-a-lawyer-jnfnnr = ቀልጢፍኩም ናብ ጠበቓ እትድውሉሉ እዋን

# English: You have a conviction. Some people can be shut out of protection on grounds of public order or bad faith.
# This is a list item.
you-have-a-conviction-some-rcaqzt = ብገበን ተፈሪድኩም እንተኾይንኩም። ገለ ሰባት ብምኽንያት ጸጥታ ህዝቢ (public order) ወይ ብምኽንያት ቅንዕና ዘይምህላው (bad faith)፣ ካብቲ ዝወሃብ ሓለዋ ክውገዱ ይኽእሉ።

# English: You face removal from the UK. Some people in this position can no longer have a decision looked at again.
# This is a list item.
you-face-removal-from-the-npn4pn = ካብ ብሪጣንያ (UK) ከውጽኡኹም ዝደልዩ እንተኾይኖም። ኣብ ከምዚ ኩነታት ንዘለዉ ገለ ሰባት፣ ውሳኔኦም ደጊሙ ዝርኣየሉ ዕድል ሕጂ የለን።

# English: Your decision is negative. Ask at once how long you have. Few decisions are looked at again. Those that are have a good chance of turning positive.
# This is a list item.
your-decision-is-negative-ask-ysuwg6 = ውሳኔኹም ኣሉታዊ (ኣይፋል ዝብል) እንተኾይኑ። ክንደይ ግዜ ከም ዘለኩም ብኡንብኡ ሕተቱ። ደጊሞም ዝረኣዩ ውሳኔታት ውሑዳት እዮም። እቶም ደጊሞም ዝረኣዩ ግን፣ ናብ ኣወንታዊ (እወ ዝብል) ንምቕያር ጽቡቕ ዕድል ኣለዎም።

## Section: If you think of going to the police

# English: If you think of going to the police
# This is a heading.
if-you-think-of-going-u339t8 = ናብ ፖሊስ ክትከዱ እንተሓሲብኩም

# English: There is no wall between the police and the Home Office. In England and Wales, every police force has passed on details of some victims of domestic abuse. Ask a lawyer or a helpline first. If a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
there-is-no-wall-between-48uwuc = ፖሊስ ምስ Home Office ሓበሬታ ንከይካፈል ዝዓግት መንደቕ የለን። ኣብ ኢንግላንድን (England) ዌልስን፣ ነፍሲ ወከፍ ክፍሊ ፖሊስ ብዘቤታዊ ግፍዒ ናይ ዝተጎድኡ ገለ ሰባት ሓበሬታ ኣሕሊፉ ሂቡ እዩ። ቅድም ንጠበቓ ወይ ንስልኪ ሓገዝ ሕተቱ። ህይወት ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ደውሉ።

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = ኣብ ኢንግላንድን (England) ዌልስን

# English: First responders are the police, councils, parts of the Home Office, the labour enforcement agency, and charities. Some of the charities are the Salvation Army, Migrant Help, Medaille Trust, Barnardo's and Unseen. A GP or a hospital is not one, but can call one with you.
first-responders-are-the-police-rj7s3y = First responders እዞም ዝስዕቡ እዮም፦ ፖሊስ፣ ከባቢያዊ ምምሕዳራት (councils)፣ ገለ ክፋላት Home Office፣ ናይ ሕጊ ስራሕ ተቖጻጻሪ ኣካል (labour enforcement agency)፣ ከምኡውን ግብረ ሰናይ ትካላት። ገለ ካብቶም ግብረ ሰናይ ትካላት እዞም እዮም፦ Salvation Army፣ Migrant Help፣ Medaille Trust፣ Barnardo's፣ Unseen። GP ወይ ሆስፒታል first responder ኣይኮነን፣ ግን ምሳኹም ኮይኑ ናብ first responder ክድውል ይኽእል።

# English: If an adult says no, some bodies must still tell the Home Office that they met someone. These are the police, councils and some agencies. Ask them if they can leave out your name.
if-an-adult-says-no-fckcu6 = ብዕድመ ዓቢ ሰብ ኣይፋል እንተበለ እውን፣ ፖሊስ፣ ከባቢያዊ ምምሕዳራት (councils)፣ ከምኡውን ገለ ካልኦት ኣካላት፣ ከምኡ ዝኣመሰለ ሰብ ከም ዝረኸቡ ን Home Office ክነግሩ ግድን እዩ። ስምኩም ክገድፍዎ ይኽእሉ ድዮም ኢልኩም ሕተትዎም።

# English: The Salvation Army and partner charities give support. You can get a safe house or visits, a support worker, an interpreter and some money. You can get health care, counselling, legal advice and travel to appointments.
the-salvation-army-and-partner-ufdhxb = Salvation Army፣ ከምኡውን ምስኡ ዝሰርሑ ግብረ ሰናይ ትካላት፣ ደገፍ ይህቡ። ውሑስ መንበሪ ቤት ወይ ዝበጽሑኹም ሰባት፣ ሰራሕተኛ ደገፍ፣ ተርጓሚ፣ ከምኡውን ገለ ገንዘብ ክትረኽቡ ትኽእሉ። ክንክን ጥዕና፣ ስነኣእምሮኣዊ ምኽሪ (counselling)፣ ሕጋዊ ምኽሪ፣ ከምኡውን ናብ ቆጸራታት መጓዓዝያ ክትረኽቡ ትኽእሉ።

# English: After a positive first decision, you have a recovery period of at least { $nrm-rp-ew }. Older pages print a longer one. Support normally goes on until the final decision. After a positive decision, the Salvation Army tries to reach you. If nobody has called within { $nrm-support-consent }, you or your lawyer can ring.
# $nrm-rp-ew = After a positive first decision there is a recovery period.
# $nrm-support-consent = After a positive decision the Salvation Army tries to reach the person; if no call within 48 hours, the person or lawyer can ring them.
after-a-positive-first-decision-xp3hqk = ድሕሪ ኣወንታዊ (እወ ዝብል) ናይ መጀመርታ ውሳኔ፣ እንተወሓደ { $nrm-rp-ew } ናይ ምሕዋይ እዋን (recovery period) ኣለኩም። ዝኣረጉ ገጻት ካብዚ ዝነውሐ ግዜ ጽሒፎም ኣለዉ። እቲ ደገፍ መብዛሕትኡ ግዜ ክሳብ እቲ ናይ መወዳእታ ውሳኔ ይቕጽል። ድሕሪ ኣወንታዊ ውሳኔ፣ Salvation Army ክረኽበኩም ይፍትን። ኣብ ውሽጢ { $nrm-support-consent } ዝደወለልኩም ሰብ እንተዘየለ፣ ንስኹም ወይ ጠበቓኹም ክትድውሉ ትኽእሉ።

# English: A negative decision can be looked at again if there is new evidence or it did not follow the guidance. Ask within { $nrm-recon }.
# $nrm-recon = A negative decision can be reconsidered if there is new evidence or the decision did not follow guidance. Ask within the time limit.
a-negative-decision-can-be-gcr665 = ኣሉታዊ (ኣይፋል ዝብል) ውሳኔ፣ ሓድሽ መርትዖ እንተሃልዩ ወይ እቲ ውሳኔ ነቲ መምርሒ እንተዘይተኸቲሉ፣ ደጊሙ ክርአ ይኽእል። ኣብ ውሽጢ { $nrm-recon } ሕተቱ።

# English: Free legal aid for immigration advice usually starts with a positive first decision or an asylum claim. You also need a low income. Lawyers are hard to find, so start early.
free-legal-aid-for-immigration-hgshcb = ንምኽሪ ኢሚግሬሽን ዝወሃብ ነጻ ሕጋዊ ሓገዝ (legal aid)፣ መብዛሕትኡ ግዜ ብኣወንታዊ ናይ መጀመርታ ውሳኔ ወይ ብሕቶ ዑቕባ ይጅምር፣ ትሑት እቶት ክህልወኩም ድማ የድሊ። ጠበቓታት ምርካብ ከቢድ እዩ፣ ስለዚ ኣቐዲምኩም ጀምሩ።

# English: With a positive final decision, you can ask for help again after you have moved on.
with-a-positive-final-decision-xr627z = ኣወንታዊ ናይ መወዳእታ ውሳኔ እንተሃልዩኩም፣ ካብቲ ደገፍ ምስ ወጻእኩም እውን ደጊምኩም ሓገዝ ክትሓቱ ትኽእሉ።

## Section: Also in Wales

# English: Also in Wales
# This is a heading.
also-in-wales-x4u9h6 = ተወሳኺ ኣብ ዌልስ

# English: This charity supports Black, minority ethnic and migrant people, and can refer you:
this-charity-supports-black-minority-asnqkj = እዚ ግብረ ሰናይ ትካል ንጸለምቲ ሰባት፣ ንውሑዳት ብሄራትን ካብ ካልእ ሃገር ንዝመጹ ሰባትን ይድግፍ፣ ናብ NRM ከመሓላልፈኩም እውን ይኽእል፦

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = ኣብ ስኮትላንድ

# English: First responders are Police Scotland, British Transport Police, councils, Border Force, Home Office immigration teams and the labour enforcement agency. So are three charities: TARA, Migrant Help and the Salvation Army.
first-responders-are-police-scotland-y3hc8e = First responders እዞም ዝስዕቡ እዮም፦ Police Scotland፣ British Transport Police፣ ከባቢያዊ ምምሕዳራት (councils)፣ Border Force፣ ጉጅለታት ኢሚግሬሽን ናይ Home Office፣ ከምኡውን ናይ ሕጊ ስራሕ ተቖጻጻሪ ኣካል (labour enforcement agency)። ሰለስተ ግብረ ሰናይ ትካላት እውን ከምኡ እዮም፦ TARA፣ Migrant Help፣ Salvation Army።

# English: Support lasts up to { $nrm-rp-scot }, or until the final decision if that comes first. The Scottish Government may let it last longer.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
support-lasts-up-to-or-byff8u = እቲ ደገፍ ክሳብ { $nrm-rp-scot } ይጸንሕ፣ እቲ ናይ መወዳእታ ውሳኔ ቅድሚኡ እንተመጺኡ ግን ክሳብ ሽዑ ጥራይ ይጸንሕ። መንግስቲ ስኮትላንድ፣ እቲ ደገፍ ካብኡ ንላዕሊ ክጸንሕ ከፍቅድ ይኽእል።

# English: For women over 18 used for sex:
for-women-over-18-used-e5nzgg = ዕድሚአን ልዕሊ 18 ዓመት ኮይኑ፣ ሰባት ንጾታዊ ርክብ ንዝተጠቐሙለን ደቂ ኣንስትዮ፦

# English: For all other adults:
for-all-other-adults-zrbszf = ንኻልኦት ኩሎም ብዕድመ ዓበይቲ ሰባት፦

# English: At night and at weekends:
at-night-and-at-weekends-f6jec8 = ብለይቲ፣ ከምኡውን ቀዳምን ሰንበትን፦

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = ኣብ ሰሜን ኣየርላንድ

# English: Health and Social Care Trusts have been listed as first responders. Ask them, or the Law Centre.
health-and-social-care-trusts-gpan5t = Health and Social Care Trusts ከም first responders ተዘርዚሮም ነይሮም። ንዕኦም ወይ ን Law Centre ሕተቱ።

# English: Support runs from the referral until the final decision. If a positive final decision comes quickly, support still runs to { $nrm-rp-ni } from the first one, or longer. You must agree to it. You do not have to be a witness.
# $nrm-rp-ni = Northern Ireland: support from the referral until the final decision. If a positive final decision comes quickly, support still runs to 45 days from the first decision, or longer if the Department thinks it necessary. It never depends on being a witness and needs the person's agreement.
support-runs-from-the-referral-nd4xbg = እቲ ደገፍ ካብቲ ምምሕልላፍ (referral) ጀሚሩ ክሳብ እቲ ናይ መወዳእታ ውሳኔ ይቕጽል። ኣወንታዊ ናይ መወዳእታ ውሳኔ ቀልጢፉ እንተመጺኡ እውን፣ እቲ ደገፍ ካብቲ ናይ መጀመርታ ውሳኔ ጀሚሩ ክሳብ { $nrm-rp-ni } ወይ ካብኡ ንዝነውሐ ግዜ ይቕጽል። ክትሰማምዕሉ ኣለኩም። ምስክር ክትኮኑ ግድን ኣይኮነን።

# English: Support may go on after a positive final decision. Ask for how long.
support-may-go-on-after-c9ffut = እቲ ደገፍ ድሕሪ ኣወንታዊ ናይ መወዳእታ ውሳኔ ክቕጽል ይኽእል። ንኽንደይ ግዜ ምዃኑ ሕተቱ።

# English: Belfast and Lisburn Women's Aid supports women. Migrant Help supports men.
belfast-and-lisburn-women-s-89k7es = Belfast and Lisburn Women's Aid ንደቂ ኣንስትዮ ይድግፍ። Migrant Help ንደቂ ተባዕትዮ ይድግፍ።

# English: You can read about [help in Northern Ireland]({ $link1 }). It has a leaflet in some other languages. The address of that page says what it is about, and stays in the history.
# $link1 = nidirect: help for people who were trafficked, with a rights leaflet in eight languages.
you-can-read-about-help-9hsvqf = ብዛዕባ [ኣብ ሰሜን ኣየርላንድ ዘሎ ሓገዝ]({ $link1 }) ከተንብቡ ትኽእሉ። ኣብኡ ብገለ ካልኦት ቋንቋታት ዝተዳለወ ንእሽቶ ጽሑፍ (leaflet) ኣሎ። ኣድራሻ ናይቲ ገጽ ብዛዕባ እንታይ ምዃኑ ይገልጽ፣ ኣብ ታሪኽ (history) ድማ ይተርፍ።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: To ask what the NRM would mean for you, without giving your name:
to-ask-what-the-nrm-36zeym = NRM ንዓኹም እንታይ ትርጉም ከም ዝህልዎ፣ ስምኩም ከይነገርኩም ንምሕታት፦

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = ሕጂ ኣብ ሓደጋ እንተሃሊኹም፦
