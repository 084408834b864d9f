### Page: If a GP surgery turns you away   (content/turned-away.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: If a GP surgery turns you away
# This is the title of the page.
if-a-gp-surgery-turns-pfeu28 = ክሊኒክ GP ኣይፋል እንተበለኩም

# English: What to say, how to get the reason in writing, and who can help you complain.
# This is the summary of the page, shown in lists of pages.
what-to-say-how-to-rxdc9w = እንታይ ከም እትብሉ፣ ምኽንያቱ ብጽሑፍ ብኸመይ ከም እትረኽቡ፣ ጥርዓን ንምቕራብ ድማ መን ክሕግዘኩም ከም ዝኽእል።

# English: refused, refuse, surgery says no, reception, receptionist, reason in writing, complain, complaint, ombudsman, health board, registration, closed list, sent away, no appointment, racism, discrimination, asked for passport, cannot register
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
refused-refuse-surgery-says-no-faajsy = ነጺጎምኒ, ምንጻግ, ኣይፋል ኢሎምኒ, ከልኪሎምኒ, መሊሶምኒ, ክሊኒክ ኣይፋል, ኣይተቐበሉኒን, መቐበሊ, reception, ሰራሕተኛ መቐበሊ, ምኽንያት ብጽሑፍ, ጥርዓን, ክጠርዕ, ኣቤቱታ, ክሲ, complaint, ሓባሲ ንብዓት, ombudsman, ቦርድ ጥዕና, Llais, ዝተዓጽወ ዝርዝር, መሊኡ, ክምዝገብ ኣይከኣልኩን, ቆጸራ የለን, ቆጸራ ከልኪሎምኒ, ፓስፖርት ሓቲቶምኒ, ወረቐት ሓቲቶምኒ, ዓሌትነት, ኣድልዎ

# English: Do not give up. If a GP surgery turns you away, do these three things. A GP is a family doctor. A surgery is the place where a GP works.
do-not-give-up-if-tmdeuh = ተስፋ ኣይትቑረጹ። ክሊኒክ GP ኣይፋል እንተበለኩም፣ እዞም ዝስዕቡ ሰለስተ ነገራት ግበሩ። GP ማለት ሓኪም ስድራቤት እዩ። ክሊኒክ GP (surgery) ማለት GP ዝሰርሓሉ ቦታ እዩ።

# English: If you need care now, say: "This is urgent."
# This is a list item.
if-you-need-care-now-z8ha9u = ሕጂ ሕክምና ዘድልየኩም እንተኾይኑ፣ “This is urgent” (እዚ ህጹጽ እዩ) በሉ።

# English: Ask for the reason in writing. Ask the name of the person who said no.
# This is a list item.
ask-for-the-reason-in-53shrj = ምኽንያቱ ብጽሑፍ ክህቡኹም ሕተቱ። ስም ናይቲ ኣይፋል ዝበለኩም ሰብ ሕተቱ።

# English: Ask someone to help you. A friend, a support worker or the advice line below can speak to the surgery.
# This is a list item.
ask-someone-to-help-you-8vkfde = ክሕግዘኩም ንሓደ ሰብ ሕተቱ። ዓርኪ፣ ሰራሕተኛ ደገፍ ወይ እቲ ኣብ ታሕቲ ዘሎ ናይ ምኽሪ ስልኪ፣ ምስቲ ክሊኒክ ክዛረብ ይኽእል።

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ደውሉ። ኣብ ስልክኹም ገንዘብ (credit) እንተዘይሃለወ እውን፣ ምድዋል ብነጻ እዩ።

# English: This page is for anyone who was told they cannot register with a GP or cannot be seen. A supporter can use it too. The rules differ between England, Wales, Scotland and Northern Ireland, so find your nation below.
this-page-is-for-anyone-fzwha4 = ኣብ GP ክትምዝገቡ ወይ ክትርኣዩ ከም ዘይትኽእሉ ነጊሮምኹም እንተኾይኖም፣ እዚ ገጽ ንዓኹም እዩ። ዝሕግዘኩም ሰብ እውን ክጥቀመሉ ይኽእል። እቶም ሕግታት ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን ይፈላለዩ፣ ስለዚ ኣብ ታሕቲ ነቲ ዘለኹምሉ ቦታ ዝምልከት ክፋል ድለዩ።

## Section: What to say at reception

# English: What to say at reception
# This is a heading.
what-to-say-at-reception-z9yxtc = ኣብ መቐበሊ እንታይ ከም እትብሉ

# English: You can read this out, or show it on your phone:
you-can-read-this-out-wvr2fw = ነዚ ዓው ኢልኩም ከተንብብዎ፣ ወይ ኣብ ስልክኹም ከተርእይዎ ትኽእሉ፦

# English: I would like to register with a GP. Please tell me your reason if you cannot register me, and write it down for me. I need an interpreter. My language is ...
i-would-like-to-register-75tn8m = “I would like to register with a GP. Please tell me your reason if you cannot register me, and write it down for me. I need an interpreter. My language is Tigrinya.” (ኣብ GP ክምዝገብ እደሊ። ክትምዝግቡኒ እንተዘይክኢልኩም፣ በጃኹም ምኽንያትኩም ንገሩኒ፣ ጽሒፍኩም ድማ ሃቡኒ። ተርጓሚ የድልየኒ። ቋንቋይ ትግርኛ እዩ።)

# English: You do not have to tell your story at the desk. You can ask for a quiet place, or come back with someone.
you-do-not-have-to-8xa2sy = ኣብ መቐበሊ ዛንታኹም ክትነግሩ ግድን ኣይኮነን። ጸጥ ዝበለ ቦታ ክትሓቱ፣ ወይ ምስ ካልእ ሰብ ክትምለሱ ትኽእሉ።

# English: Being refused is not your fault. You can try again on another day, with someone beside you, or try another surgery.
being-refused-is-not-your-eyvpuq = ኣይፋል ምባሎም ናትኩም ጌጋ ኣይኮነን። ካልእ መዓልቲ ምስ ሰብ ኮይንኩም ደጊምኩም ክትፍትኑ፣ ወይ ካልእ ክሊኒክ ክትፍትኑ ትኽእሉ።

# English: Doctors of the World helps people who cannot register. It offers a translation service. Its number is at the end of this page.
doctors-of-the-world-helps-mqxayn = Doctors of the World ክምዝገቡ ንዘይከኣሉ ሰባት ይሕግዝ። ኣገልግሎት ትርጉም ይህብ። ቁጽሩ ኣብ መወዳእታ እዚ ገጽ ኣሎ።

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = ኣብ ኢንግላንድ (England)

# English: A surgery must not refuse you only because you have no ID, no proof of address and no immigration papers. You do not need an NHS number.
a-surgery-must-not-refuse-y5jysm = ሰነድ መንነት (ID)፣ መረጋገጺ ኣድራሻን ናይ ኢሚግሬሽን ወረቓቕትን ስለ ዘይብልኩም ጥራይ፣ ሓደ ክሊኒክ ክነጽገኩም የብሉን። ቁጽሪ NHS ኣየድልየኩምን እዩ።

# English: Fair reasons to refuse are few. The list is formally closed to new patients. Or you live outside the area. Or there is another reasonable ground that does not treat you worse for who you are.
fair-reasons-to-refuse-are-evynp6 = ንኽነጽጉኹም ዘኽእሉ ቅኑዓት ምኽንያታት ውሑዳት እዮም። እቲ ዝርዝር ንሓደስቲ ሕሙማት ብወግዒ ዝተዓጽወ ክኸውን ይኽእል። ወይ ካብ ከባቢኡ ወጻኢ ትነብሩ ትኾኑ። ወይ ድማ ብሰሪ መንነትኩም ኣድልዎ ዘይኮነ፣ ካልእ ርትዓዊ ምኽንያት ክህሉ ይኽእል።

# English: The surgery must give you its reason in writing.
the-surgery-must-give-you-tyvyy9 = እቲ ክሊኒክ ምኽንያቱ ብጽሑፍ ክህበኩም ኣለዎ።

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must give you emergency or immediately necessary treatment. It is free, for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-cej4rb = እንተነጸጉኹም ወይ ኣብ ዝኾነ ቦታ እንተዘይተመዝገብኩም እውን፣ ህጹጽ ሕክምና ክትረኽቡ ትኽእሉ። ኣብቲ ከባቢ ዘሎ ክሊኒክ ህጹጽ ሕክምና ወይ ሕጂ ዘድሊ ሕክምና ክህበኩም ኣለዎ። ክሳብ { $gp-urgent-14 } ብነጻ እዩ።

# English: Some surgeries call themselves Safe Surgeries. They promised not to ask for ID, address or visa. All other surgeries must follow the same registration rules.
some-surgeries-call-themselves-safe-jam4wx = ገለ ክሊኒካት ንርእሶም “Safe Surgeries” ኢሎም ይጽውዑ። ሰነድ መንነት (ID)፣ ኣድራሻ ወይ ቪዛ ከይሓቱ ቃል ኣትዮም። ካልኦት ክሊኒካት ኩሎም እውን ነቶም ሓደ ዓይነት ሕግታት ምዝገባ ክኽተሉ ኣለዎም።

# English: There are [cards about your right to see a GP]({ $link1 }) that you can show.
# $link1 = My right to access healthcare cards to show at reception.
there-are-cards-about-your-8xuvmh = ከተርእይዎም እትኽእሉ [ብዛዕባ ናብ GP ናይ ምኻድ መሰልኩም ዝገልጹ ካርድታት]({ $link1 }) ኣለዉ።

## Section: Complain in England

# English: Complain in England
# This is a heading.
complain-in-england-cejda9 = ኣብ ኢንግላንድ (England) ጥርዓን ምቕራብ

# English: Complain to the practice manager. If that does not feel safe, complain to the integrated care board instead. It is the NHS office for your area. Do not complain to both. Complain within { $gp-complain-limit } of what happened.
# $gp-complain-limit = Complain within 12 months of what happened. The organisation should acknowledge within 3 working days.
complain-to-the-practice-manager-5jk6ps = ጥርዓንኩም ናብ ኣመሓዳሪ ናይቲ ክሊኒክ (practice manager) ኣቕርቡ። እዚ ዘየውሕስ ኮይኑ እንተተሰሚዑኩም፣ ኣብ ክንድኡ ናብ “integrated care board” ኣቕርቡ። እዚ ድማ ናይ ከባቢኹም ቤት ጽሕፈት NHS እዩ። ናብ ክልቲኦም ጥርዓን ኣይተቕርቡ። እቲ ነገር ካብ ዘጋጠመሉ ግዜ ኣብ ውሽጢ { $gp-complain-limit } ጥርዓንኩም ኣቕርቡ።

# English: If you are still unhappy, the [Ombudsman]({ $link1 }) decides:
# $link1 = Parliamentary and Health Service Ombudsman.
if-you-are-still-unhappy-3mu74m = ሕጂ እውን እንተዘይዓጊብኩም፣ [ሓባሲ ንብዓት (Ombudsman)]({ $link1 }) ይውስን፦

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ኣብ ዌልስ

# English: If a surgery's list is open, it must accept your application, unless it has grounds to refuse. You do not have to live in its area. Someone can apply for you.
if-a-surgery-s-list-rnjznv = ዝርዝር ሕሙማት ናይ ሓደ ክሊኒክ ክፉት እንተኾይኑ፣ ክነጽገኩም ዘኽእሎ ምኽንያት እንተዘይብሉ መመልከቲኹም ክቕበል ኣለዎ። ኣብቲ ከባቢኡ ክትነብሩ ግድን ኣይኮነን። ካልእ ሰብ ኣብ ክንዳኹም ከመልክት ይኽእል።

# English: The Welsh Government says you do not need proof of address. A surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough. Not everyone reads the rules in this way, so ask. If they refuse, contact the health board or Llais. A health board runs health care in one area.
the-welsh-government-says-you-nv9zky = መንግስቲ ዌልስ መረጋገጺ ኣድራሻ ከም ዘየድልየኩም ይገልጽ። ሓደ ክሊኒክ ሰነድ መንነት (ID) ክሓትት ይኽእል። ካርድ ምዝገባ ዑቕባ (ARC) ወይ ደብዳቤ ካብ Home Office እኹል እዩ። ኩሉ ሰብ ግን ነቶም ሕግታት ከምዚ ኢሉ ኣይርድኦምን እዩ፣ ስለዚ ሕተቱ። እንተነጺጎምኹም፣ ምስ ቦርድ ጥዕና ወይ ምስ Llais ተራኸቡ። ቦርድ ጥዕና (health board) ናይ ሓደ ከባቢ ክንክን ጥዕና የመሓድር።

# English: If they refuse, ask which ground they use. We have not confirmed which grounds are allowed.
if-they-refuse-ask-which-a54zn2 = እንተነጺጎምኹም፣ ብኣየናይ ምኽንያት ምዃኑ ሕተቱ። ኣየኖት ምኽንያታት ከም ዝፍቀዱ ኣየረጋገጽናን።

# English: A hospital emergency department (A&E) is free for everyone, also if you have no GP. If you then stay in the hospital, ask what it costs.
a-hospital-emergency-department-a-u5q3pj = ክፍሊ ህጹጽ ሕክምና ናይ ሆስፒታል (A&E) ንኹሉ ሰብ ብነጻ እዩ፣ GP እንተዘይብልኩም እውን። ድሕሪኡ ኣብቲ ሆስፒታል እንተደቂስኩም፣ ክንደይ ከም ዝኸፈል ሕተቱ።

## Section: Complain in Wales

# English: Complain in Wales
# This is a heading.
complain-in-wales-zdspjq = ኣብ ዌልስ ጥርዓን ምቕራብ

# English: Complain to the surgery or to the health board. You can ask for a talk in which someone listens to you.
complain-to-the-surgery-or-5pwfmv = ጥርዓንኩም ናብቲ ክሊኒክ ወይ ናብ ቦርድ ጥዕና (health board) ኣቕርቡ። ሓደ ሰብ ዝሰምዓኩም ዝርርብ ክግበር ክትሓቱ ትኽእሉ።

# English: [Llais]({ $link1 }) helps you complain. It is free, independent, and has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
llais-helps-you-complain-it-vefpma = [Llais]({ $link1 }) ጥርዓን ክተቕርቡ ይሕግዘኩም። ብነጻ እዩ፣ ነጻን ዘይሻራውን እዩ፣ ተርጐምቲ እውን ኣለዉዎ።

# English: The last step is the [Ombudsman]({ $link1 }):
# $link1 = Public Services Ombudsman for Wales.
the-last-step-is-the-3d49jn = ናይ መወዳእታ ስጉምቲ [ሓባሲ ንብዓት (Ombudsman)]({ $link1 }) እዩ፦

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = ኣብ ስኮትላንድ

# English: Anybody in Scotland can register with a GP. No papers are needed. Missing ID or proof of address is not a fair reason to refuse you or make you wait.
anybody-in-scotland-can-register-frew57 = ኣብ ስኮትላንድ ዘሎ ዝኾነ ሰብ ኣብ GP ክምዝገብ ይኽእል። ወረቓቕቲ ኣየድልን እዩ። ሰነድ መንነት (ID) ወይ መረጋገጺ ኣድራሻ ዘይምህላው፣ ንኽነጽጉኹም ወይ ንኸጸብዩኹም ቅኑዕ ምኽንያት ኣይኮነን።

# English: A surgery should refuse only on reasonable grounds that have nothing to do with who you are. It should write to you with its reason. A charity or the council may apply for you.
a-surgery-should-refuse-only-amfm7y = ሓደ ክሊኒክ ክነጽገኩም ዝግባእ፣ ምስ መንነትኩም ዝኾነ ይኹን ምትእስሳር ብዘይብሉ ርትዓዊ ምኽንያት ጥራይ እዩ። ምኽንያቱ ብጽሑፍ ክልእከልኩም ይግባእ። ግብረ ሰናይ ትካል ወይ ከባቢያዊ ምምሕዳር (council) ኣብ ክንዳኹም ከመልክት ይኽእል።

# English: A surgery must give emergency or immediately necessary care, and then { $gp-scot-urgent } of further care.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-give-emergency-xjkvc9 = ሓደ ክሊኒክ ህጹጽ ሕክምና ወይ ሕጂ ዘድሊ ሕክምና ክህበኩም ኣለዎ፣ ድሕሪኡ ድማ ን { $gp-scot-urgent } ተወሳኺ ሕክምና ክህበኩም ኣለዎ።

## Section: Complain in Scotland

# English: Complain in Scotland
# This is a heading.
complain-in-scotland-mngcpw = ኣብ ስኮትላንድ ጥርዓን ምቕራብ

# English: Complain to the surgery first. A difficult complaint should be answered within { $gp-scot-complain-days }. NHS inform explains [complaints in Scotland]({ $link1 }). This service helps you, free:
# $link1 = NHS inform: complaints in Scotland.
# $gp-scot-complain-days = Scotland: simple complaints are answered within 5 working days, investigated ones within 20.
complain-to-the-surgery-first-t3c8pj = ቅድም ናብቲ ክሊኒክ ጥርዓን ኣቕርቡ። ከቢድ ጥርዓን ኣብ ውሽጢ { $gp-scot-complain-days } መልሲ ክወሃቦ ይግባእ። NHS inform ብዛዕባ [ጥርዓን ኣብ ስኮትላንድ]({ $link1 }) ይገልጽ። እዚ ዝስዕብ ኣገልግሎት ብነጻ ይሕግዘኩም፦

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = ኣብ ሰሜን ኣየርላንድ

# English: Northern Ireland is different. The form asks for documents about your right to care. Without them it may not be processed. The health service may check your immigration status with the Home Office. Ask the Law Centre before you fill in a form:
northern-ireland-is-different-the-fr4apf = ሰሜን ኣየርላንድ ካልእ እዩ። እቲ ፎርም ብዛዕባ ናይ ሕክምና መሰልኩም ሰነዳት ይሓትት። ብዘይ እዞም ሰነዳት ከይስርሓሉ ይኽእል እዩ። እቲ ናይ ጥዕና ኣገልግሎት ንኩነታት ኢሚግሬሽንኩም ምስ Home Office ከጻርዮ ይኽእል እዩ። ፎርም ቅድሚ ምምላእኩም ን Law Centre ሕተቱ፦

# English: GP care is free for people seeking asylum, people refused asylum, refugees, and people identified under the trafficking rule.
gp-care-is-free-for-xadq7x = ሕክምና GP፣ ዑቕባ ንዝሓቱ ሰባት፣ ሕቶ ዑቕባኦም ንዝተነጽገ ሰባት፣ ንስደተኛታትን (refugees) በቲ ብዛዕባ ንግዲ ሰባት ዘሎ ሕጊ ንዝተለለዩ ሰባትን ብነጻ እዩ።

# English: Other people may have to pay for GP care, except in an emergency.
other-people-may-have-to-9kdgye = ካልኦት ሰባት፣ ህጹጽ እንተዘይኮይኑ፣ ንሕክምና GP ክኸፍሉ ከድልዮም ይኽእል።

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = ሓደ ክሊኒክ ብሰለስተ ምኽንያታት ጥራይ ክነጽገኩም ይኽእል። ዝርዝሩ ብፍቓድ እንተተዓጽዩ፣ ካብ ከባቢኡ ወጻኢ እትነብሩ እንተኾይንኩም፣ ወይ ቅድሚ ሕጂ ካብ ዝርዝሩ ኣውጺኡኩም እንተነይሩ። ምኽንያቱ ብጽሑፍ ክህበኩም ኣለዎ።

# English: A hospital emergency department (A&E) is free, unless you travelled here to get that care. If you then stay in the hospital, you may have to pay.
a-hospital-emergency-department-a-qcgr5r = ክፍሊ ህጹጽ ሕክምና ናይ ሆስፒታል (A&E) ብነጻ እዩ፣ ነዚ ሕክምና ክትረኽቡ ኢልኩም ናብዚ እንተመጺእኩም ግን ብነጻ ኣይኮነን። ድሕሪኡ ኣብቲ ሆስፒታል እንተደቂስኩም፣ ክትከፍሉ ከድልየኩም ይኽእል።

## Section: Complain in Northern Ireland

# English: Complain in Northern Ireland
# This is a heading.
complain-in-northern-ireland-k4axat = ኣብ ሰሜን ኣየርላንድ ጥርዓን ምቕራብ

# English: Complain to the surgery. Complain soon: after { $gp-ni-complain } it is too late, and the usual limit is shorter. nidirect explains [how to complain]({ $link1 }). The Patient and Client Council helps you, free:
# $link1 = nidirect: complaining about health services.
# $gp-ni-complain = Complain to the practice, usually within 6 months and no later than 12. Reply within 10 working days for GPs.
complain-to-the-surgery-complain-mj96cn = ጥርዓንኩም ናብቲ ክሊኒክ ኣቕርቡ። ቀልጢፍኩም ኣቕርቡ፦ { $gp-ni-complain } ምስ ሓለፈ ግዜኡ ይሓልፍ፣ እቲ ልሙድ ገደብ ግዜ ድማ ካብኡ ዝሓጸረ እዩ። nidirect [ጥርዓን ብኸመይ ከም ዝቐርብ]({ $link1 }) ይገልጽ። Patient and Client Council ብነጻ ይሕግዘኩም፦

# English: The last step is the [Ombudsman]({ $link1 }), within { $gp-ni-nipso-limit } of the end of the complaint:
# $link1 = Northern Ireland Public Services Ombudsman.
# $gp-ni-nipso-limit = Northern Ireland: go to the Ombudsman within 6 months of the end of the organisation's own complaints process.
the-last-step-is-the-er376n = ናይ መወዳእታ ስጉምቲ [ሓባሲ ንብዓት (Ombudsman)]({ $link1 }) እዩ፣ እቲ ጥርዓን ካብ ዝተዛዘመሉ ግዜ ኣብ ውሽጢ { $gp-ni-nipso-limit }፦

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: If you cannot register:
if-you-cannot-register-ggqz4t = ክትምዝገቡ እንተዘይክኢልኩም፦

# English: If a life is in danger:
if-a-life-is-in-rbtsap = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፦

# English: To register: [see a doctor]({ $link1 }). For costs: [what is free]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: What is free
to-register-see-a-doctor-gy3zas = ንምምዝጋብ፣ [ናብ ሓኪም ምኻድ]({ $link1 }) ዝብል ገጽ ርኣዩ። ብዛዕባ ወጻኢታት፣ [እንታይ ብነጻ ይወሃብ]({ $link2 }) ዝብል ገጽ ርኣዩ።
