### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = ናብ ሓኪም ምኻድ

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = ኣብ ነፍሲ ወከፍ ክፋል ብሪጣንያ (UK)፣ ኣብ ጥቓኹም ሓኪም ብኸመይ ከም እትረኽቡ።

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = ሓኪም, ሓካይም, ዶክተር, ዶክቶር, ሓኪም ስድራቤት, GP, ጂፒ, ክሊኒክ, ክሊኒክ GP, ጥዕና ጣብያ, ማእከል ጥዕና, surgery, ሓኪም ንምርካብ, ሓኪም ደልየ, ኣብ ጥቓይ, ክምዝገብ, ምምዝጋብ, ረጂስተር, register, ነርስ, ሕማም, ሓሚመ, ረስኒ, ቃንዛ, ሕክምና, ክሕከም, ሰነድ መንነት, ID, መንነት, ወረቓቕቲ, ወረቐት የብለይን, ፓስፖርት የብለይን, ኣድራሻ የብለይን, መረጋገጺ ኣድራሻ, ገዛ የብለይን, ጎደና, ቁጽሪ NHS

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = ኣብ ጥቓ መንበሪኹም ናብ ዘሎ ክሊኒክ GP ኬድኩም፣ ክትምዝገቡ ከም እትደልዩ ንገሩ። GP ማለት ሓኪም ስድራቤት እዩ። ክሊኒክ GP (surgery) ማለት GP ዝሰርሓሉ ቦታ እዩ። ምምዝጋብ ማለት ኣብ ዝርዝር ሓደ ሓኪም ምእታው ማለት እዩ።

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = እዚ ገጽ፣ ሓኪም እንተድልዩኩም እሞ ናብ ሓኪም ክትከዱ ከም ዝፍቀደልኩም ርግጸኛታት እንተዘይኮንኩም፣ ንዓኹም እዩ። ንዝሕግዘኩም ሰብ እውን እዩ።

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ኣይትጸበዩ። ናብ { $tel-999 } ደውሉ። ኣብ ስልክኹም ገንዘብ (credit) እንተዘይሃለወ እውን፣ ምድዋል ብነጻ እዩ።

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = እቶም ሕግታት ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን ሓደ ዓይነት ኣይኮኑን። ቅድሚ ምኻድኩም፣ በጃኹም ነቲ ዘለኹምሉ ቦታ ዝምልከት ክፋል ኣንብቡ።

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = እንታይ ትገብሩ

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = ኣብ ጥቓኹም ዘሎ ክሊኒክ GP ድለዩ። ክትድውሉ፣ ወይ ናብኡ ክትከዱ ትኽእሉ።

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = ነቲ ኣብ መቐበሊ ዘሎ ሰብ፣ “I want to register with a GP” (ኣብ GP ክምዝገብ እደሊ) በልዎ። ዛንታኹም ኣብኡ ክትነግሩ ኣየድልን።

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = እንታይ ቋንቋ ከም እትዛረቡ ንገሩ። ተርጓሚ እንተደሊኹም ሕተቱ።

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = ነቲ ፎርም ምልኡ። ክሕግዙኹም ክትሓቱ ትኽእሉ።

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = ብኸመይ ብዘየስግእ መንገዲ ክረኽቡኹም ከም ዝኽእሉ ንገርዎም። ደብዳቤ ወይ መልእኽቲ (text) ከይሰዱልኩም ክትሓትዎም ትኽእሉ።

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [እተርእይዎም ካርድታት]({ $link1 }) ነዚ ኣብ ክንዳኹም ብቋንቋኹምን ብእንግሊዝኛን ይነግሩልኩም።

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = ክሊኒክ GP ክትረኽቡ ወይ ክትምዝገቡ እንተዘይክኢልኩም፣ ን Doctors of the World ክትሓቱ ትኽእሉ። ቁጽሩ ኣብ መወዳእታ ኣሎ።

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = እንታይ ክትሓቱ ትኽእሉ

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = ብሰበይቲ ወይ ብሰብኣይ ክትርኣዩ ክትሓቱ ትኽእሉ። እቲ ክሊኒክ ክፍትን ይግባእ፣ ግን ኩሉ ግዜ ዝከኣል ኣይኮነን።

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = ምሳኹም ዝጸንሕ ሰብ (chaperone) ክትሓቱ ትኽእሉ። Chaperone ማለት ምሳኹም ዝጸንሕ ዝሰልጠነ ተወሳኺ ሰብ እዩ። ኣይንደልን ክትብሉ እውን ትኽእሉ።

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = ሞያዊ ተርጓሚ ሕተቱ። ዓርኪ፣ ዘመድ ወይ ቆልዓ ክትርጉም የብሉን።

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = ምስ ሓኪም በይንኹም ክትዘራረቡ ክትሓቱ ትኽእሉ።

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = እንታይ ብምስጢር ይተሓዝ

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = ንሓኪም እትነግርዎ ነገር ምስጢር ኮይኑ ይተርፍ። ብዘይካ ኣብዞም ዝስዕቡ ሰለስተ ኩነታት፣ እቶም ዝሕክሙኹም ሰባት ጥራይ እዮም ክፈልጥዎ ዝፍቀደሎም፦

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = ንስኹም ወይ ካልእ ሰብ ኣብ ከቢድ ሓደጋ እንተሃሊኹም።

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = ቆልዓ ኣብ ሓደጋ እንተሃልዩ።

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = ቤት ፍርዲ ንሓኪም ነቲ ሓበሬታ ክህብ እንተኣዚዙ።

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = ቅድም “Who will see what I tell you?” (ኣነ ዝነግረኩም መን ክርእዮ እዩ?) ኢልኩም ክትሓቱ ትኽእሉ። ድሕሪኡ እንታይ ከም እትነግሩ ባዕልኹም ትመርጹ።

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = ኣብ ሰሜን ኣየርላንድ ጉዳይ እቲ ፎርም ካልእ እዩ። ኣብኡ፣ ኩነታት ኢሚግሬሽንኩም ምስ Home Office ክጻረ ይኽእል እዩ። Home Office ናይ መንግስቲ ቤት ጽሕፈት ኢሚግሬሽን እዩ።

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = ኣይፋል እንተበሉኹም

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = ኣይፋል ምባሎም ናትኩም ጌጋ ኣይኮነን። እዚ ክትገብሩ ትኽእሉ፦

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = ኣብ ኢንግላንድ (England)፣ ስኮትላንድን ሰሜን ኣየርላንድን፣ ምኽንያቱ ብጽሑፍ ክህቡኹም ሕተቱ።

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = ንኻልእ ክሊኒክ GP ሕተቱ።

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = ናብ Doctors of the World UK ደውሉ። ክምዝገቡ ንዘይከኣሉ ሰባት ይሕግዝ።

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = ኣብ ኢንግላንድ (England)

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = ኣብ ኢንግላንድ (England) ዘሎ ዝኾነ ሰብ ኣብ GP ክምዝገብን ምስ GP ወይ ነርስ ክራኸብን ይኽእል። ብነጻ እዩ። ዜግነትኩምን ኩነታት ኢሚግሬሽንኩምን ለውጢ የብሉን። ሕቶ ዑቕባኦም ዝተነጽገ ሰባትን ወረቓቕቲ ዘይብሎም ሰባትን እውን የጠቓልል።

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **ወረቓቕቲ።** እቲ ክሊኒክ ሰነድ መንነት (ID)፣ መረጋገጺ ኣድራሻ ወይ ናይ ኢሚግሬሽን ወረቓቕቲ ክሓትት ይኽእል። ግን ከተርእዩ ስለ ዘይከኣልኩም ጥራይ ክነጽገኩም የብሉን።

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **ቁጽሪ NHS።** ኣየድልየኩምን እዩ።

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **ኣድራሻ።** ቀዋሚ ወይ ውሑስ ኣድራሻ እንተዘይብልኩም፣ ግዝያዊ ኣድራሻ ክትጥቀሙ ትኽእሉ። ኣድራሻ ናይ ዓርኪ፣ ናይ ማእከል መዓልቲ (day centre) ወይ ናይቲ ክሊኒክ እውን ክትጥቀሙ ትኽእሉ።

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **ፎርም።** [ኣብ መርበብ ሓበሬታ NHS]({ $link1 }) ወይ ብወረቐት ክትምዝገቡ ትኽእሉ። እቲ ናይ ወረቐት ፎርም { $gp-form } ይበሃል።

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **ሓገዝ ንፎርም።** ዝሕግዘኩም ሰብ እንተዘይሃልዩ፣ ነቲ ፎርም ንምምላእ ተርጓሚ ክሕዝልኩም ነቲ ክሊኒክ ሕተቱ።

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **ተርጓሚ።** ተርጓሚ እንተድልዩኩም፣ እቲ ክሊኒክ ከዳልወልኩም ኣለዎ። ብነጻ እዩ። ናይ ገዛእ ርእስኹም ተርጓሚ ከተምጽኡ ክግደድኩም ኣይግባእን።

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **እተርእይዎ ካርድ።** [ብዛዕባ መሰል ክንክን ጥዕናኹም ዝገልጽ ካርድ]({ $link1 }) ክትሓትሙ (ፕሪንት) ትኽእሉ።

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = ን Home Office ብዝምልከት፣ ካልእ ዝተፈልየ ሕጊ ኣሎ። ኣብ ኢንግላንድ (England)፣ ክሊኒክ GP ብዛዕባኹም ሓበሬታ ን Home Office ክህብ ግድን ኣይኮነን። እቶም ፍሉይ ኩነታት እዞም እዮም፦ ትእዛዝ ቤት ፍርዲ፣ ሓደጋ ንጥዕና ህዝቢ፣ ወይ ኣዝዩ ከቢድ ገበን።

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = ንኽነጽጉኹም ዘኽእሉ ቅኑዓት ምኽንያታት ውሑዳት እዮም። እቲ ዝርዝር ንሓደስቲ ሕሙማት ዝተዓጽወ ክኸውን ይኽእል፣ ወይ ካብ ከባቢኡ ወጻኢ ትነብሩ ትኾኑ። እቲ ክሊኒክ ምኽንያቱ ብጽሑፍ ክህበኩም ኣለዎ።

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = እንተነጸጉኹም ወይ ኣብ ዝኾነ ቦታ እንተዘይተመዝገብኩም እውን፣ ህጹጽ ሕክምና ክትረኽቡ ትኽእሉ። ኣብቲ ከባቢ ዘሎ ክሊኒክ ክሳብ { $gp-urgent-14 } ብነጻ ክሕክመኩም ኣለዎ።

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = ጥርዓንኩም ናብ ኣመሓዳሪ ናይቲ ክሊኒክ (practice manager) ከተቕርቡ ትኽእሉ። እዚ ዘየውሕስ ኮይኑ እንተተሰሚዑኩም፣ ጥርዓንኩም ናብ “integrated care board” ኣቕርቡ። እዚ ድማ ናይ ከባቢኹም ቤት ጽሕፈት NHS እዩ። ካብዞም ክልተ ሓደ ምረጹ፣ ናብ ክልቲኦም ኣይኮነን።

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ኣብ ዌልስ

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = ዝርዝር ሕሙማት ናይ ሓደ ክሊኒክ ክፉት እንተኾይኑ፣ ክነጽገኩም ዘኽእሎ ምኽንያት እንተዘይብሉ ክቕበለኩም ኣለዎ። ካልእ ሰብ ኣብ ክንዳኹም ከመልክት ይኽእል። ኣብቲ ከባቢኡ ክትነብሩ ግድን ኣይኮነን።

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = መንግስቲ ዌልስ መረጋገጺ ኣድራሻ ከም ዘየድልየኩም ይገልጽ። እቲ ክሊኒክ ሰነድ መንነት (ID) ክሓትት ይኽእል። ካርድ ምዝገባ ዑቕባ (ARC) ወይ ደብዳቤ ካብ Home Office እኹል እዩ።

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = ከምዚ ዝኣመሰለ ካርድን ደብዳቤን እንተዘይብልኩም እውን፣ ክትምዝገቡ ክትሓቱ ትኽእሉ።

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = ኩሉ ሰብ ነቶም ናይ ዌልስ ሕግታት ብሓደ ዓይነት ኣይርድኦምን እዩ። መብዛሕትኡ ግዜ ኣብዚ ዘይትነብሩ እንተኾይንኩም፣ ሓደ ክሊኒክ ይቕበለኩም ድዩ ኣይቕበለኩምን ባዕሉ ክመርጽ ከም ዝኽእል ክሓስብ ይኽእል። በጃኹም ሕተቱ።

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = ተርጓሚ ሕተቱ። መንግስቲ ዌልስ ተርጓሚ ዝቐርበሉ ውሱን መንገዲ ኣለዎ። እዚ ን GP፣ ንፋርማሲታት፣ ንሓካይም ስኒ፣ ንህጹጽ ሕክምናን ንጥዕና ኣእምሮን የጠቓልል።

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = እንተነጺጎምኹም፣ ምስ ቦርድ ጥዕና (health board) ተራኸቡ። ቦርድ ጥዕና ነቲ ኣብ ከባቢኹም ዘሎ ክንክን ጥዕና የመሓድር። [Llais]({ $link1 }) ጥርዓን ክተቕርቡ ይሕግዘኩም። ብነጻ እዩ፣ ነጻን ዘይሻራውን እዩ፣ ተርጐምቲ እውን ኣለዉዎ።

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = ኣብ ስኮትላንድ

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = ኣብ ስኮትላንድ ዘሎ ዝኾነ ሰብ ኣብ GP ክምዝገብ ይኽእል። ብነጻ እዩ። ሕቶ ዑቕባኦም ዝተነጽገ ሰባትን “no recourse to public funds” ዝበሃል ቅድመ ኩነት ዘለዎም ሰባትን እውን የጠቓልል። እዚ ቃላት እዚ፣ መብዛሕትኡ ናይ መንግስቲ ሓገዝ ገንዘብ (benefits) ክትወስዱ ከም ዘይፍቀደልኩም ማለት እዩ።

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = ሰነዳት ኣየድልየኩምን እዩ። ሰነድ መንነት (ID) ወይ መረጋገጺ ኣድራሻ ዘይምህላው፣ ንምንጻግ ወይ ንምድንጓይ ቅኑዕ ምኽንያት ኣይኮነን።

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = ስኮትላንድ ንነፍሲ ወከፍ ሕሙም { $gp-scot-chi } ዝበሃል ቁጽሪ ትህብ። ነቲ ቁጽሪ ምጽባይ ሕክምናኹም ከቋርጽ ኣይግባእን።

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = ንሕክምና NHS ተርጓሚ ምርካብ መሰልኩም እዩ።

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = ሓደ ክሊኒክ እንተነጺጉኩም፣ ምኽንያቱ ብጽሑፍ ክልእከልኩም ይግባእ። እቲ ምኽንያት ዓሌትኩም፣ ጾታኹም፣ ሃይማኖትኩም፣ ስንክልናኹም ወይ ሕማምኩም ክኸውን የብሉን። ግብረ ሰናይ ትካል ወይ ከባቢያዊ ምምሕዳር (council) ኣብ ክንዳኹም ከመልክት ይኽእል።

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = ሓደ ክሊኒክ ዋላ እንተኾነ ህጹጽ ሕክምና፣ ወይ ክጽበ ዘይክእል ሕክምና ክህበኩም ኣለዎ። ድሕሪኡ ን { $gp-scot-urgent } ክከናኸነኩም ኣለዎ።

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = ቅድም ናብቲ ክሊኒክ ጥርዓን ከተቕርቡ ትኽእሉ። እዚ ዝስዕብ ኣገልግሎት ብነጻ ይሕግዘኩም፦

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = ኣብ ሰሜን ኣየርላንድ

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = ፎርም ቅድሚ ምምላእኩም፣ በጃኹም ነዚ ኣንብቡ። ኣብ ሰሜን ኣየርላንድ ሰነዳት ትሕተቱ ኢኹም። ኩነታት ኢሚግሬሽንኩም ምስ Home Office ክጻረ ይኽእል እዩ፣ ሓበሬታ ድማ ምስ ካልኦት ኣካላት ይካፈል። ቅኑዓት ሰነዳት ዘይብሉ ፎርም ከይስርሓሉ ይኽእል እዩ።

# English: You can get advice first:
you-can-get-advice-first-j3r4me = ቅድም ምኽሪ ክትረኽቡ ትኽእሉ፦

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = ዑቕባ ንዝሓተቱ ሰባት፣ ሕቶኦም እንተተነጽገ እውን፣ ሕክምና GP ብነጻ እዩ። ንስደተኛታትን (refugees) በቲ ብዛዕባ ንግዲ ሰባት ዘሎ ሕጊ ንዝተለለዩ ሰባትን እውን ብነጻ እዩ።

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = እቲ ብዛዕባ ንግዲ ሰባት ዘሎ ሕጊ፣ ካልኦት ሰባት ንዝተቖጻጸርዎምን ንዝተጠቐሙሎምን ሰባት ዝምልከት እዩ። ንዓኹም ይሽፍን ድዩ ኣይሽፍንን ን Law Centre ሕተቱ።

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = ካልኦት ሰባት ህጹጽ እንተዘይኮይኑ፣ ን GP ክኸፍሉ ከድልዮም ይኽእል።

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = እቲ ፎርም { $gp-ni-form } እዩ። [እቶም ፎርምታት]({ $link1 }) ብገለ ካልኦት ቋንቋታት ኣለዉ። ነቲ ፎርም ናብቲ ዝመረጽኩምዎ ክሊኒክ ትህብዎ።

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = ተርጓሚ ብነጻ እዩ። ሞያዊ ሓገዝ ቋንቋ ሕጋዊ መሰልኩም እዩ።

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = ሓደ ክሊኒክ ብሰለስተ ምኽንያታት ጥራይ ክነጽገኩም ይኽእል። ዝርዝሩ ብፍቓድ እንተተዓጽዩ፣ ካብ ከባቢኡ ወጻኢ እትነብሩ እንተኾይንኩም፣ ወይ ቅድሚ ሕጂ ካብ ዝርዝሩ ኣውጺኡኩም እንተነይሩ። ምኽንያቱ ብጽሑፍ ክህበኩም ኣለዎ።

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Patient and Client Council ጥርዓን ንምቕራብ ብነጻ ይሕግዘኩም፦

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = ነዚ በይንኹም ክትገብርዎ ግድን ኣይኮነን። እቶም ስልኪ ዘልዕሉ ሰባት ንዓኹም ንምሕጋዝ እዮም ዘለዉ።

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [እንታይ ብነጻ ከም ዝወሃብ ፍለጡ]({ $link1 }) ወይ [ሕጂ ሓገዝ ርኸቡ]({ $link2 })።
