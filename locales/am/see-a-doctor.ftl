### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = ወደ ሐኪም መሄድ

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = በእያንዳንዱ የዩናይትድ ኪንግደም (UK) አገር፣ በአቅራቢያዎ ሐኪም እንዴት እንደሚያገኙ።

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = GP, ጂፒ, ሐኪም, ሀኪም, ዶክተር, ዶክተር ማግኘት, የቤተሰብ ሐኪም, ክሊኒክ, የGP ክሊኒክ, ጤና ጣቢያ, ሕክምና, ህክምና, መታከም, መመዝገብ, ምዝገባ, GP ጋር መመዝገብ, ቀጠሮ, ወረቀት, ወረቀት የለኝም, ሰነድ, ሰነድ የለኝም, ፓስፖርት, ፓስፖርት የለኝም, መታወቂያ, መታወቂያ የለኝም, አድራሻ, የአድራሻ ማረጋገጫ, አድራሻ የለኝም, ቤት የለኝም, ቤት አልባ, የNHS ቁጥር, ነርስ, ሕመም, ህመም, በሽታ, አመመኝ, አሞኛል, ትኩሳት

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = ባሉበት ቦታ አቅራቢያ ወዳለ የGP ክሊኒክ (surgery) ሄደው፣ ለመመዝገብ ይጠይቁ። GP ማለት የቤተሰብ ሐኪም ነው። የGP ክሊኒክ (surgery) ማለት GP የሚሠራበት ቦታ ነው። መመዝገብ ማለት በሐኪም የታካሚዎች ዝርዝር ውስጥ መግባት ነው።

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = ሐኪም ካስፈለገዎት እና ወደ ሐኪም መሄድ እንደሚፈቀድልዎት እርግጠኛ ካልሆኑ፣ ይህ ገጽ ለእርስዎ ነው። ለሚረዳዎት ሰውም ነው።

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = የሰው ሕይወት አደጋ ላይ ከሆነ፣ አይጠብቁ። ወደ { $tel-999 } ይደውሉ። በስልክዎ ላይ ሂሳብ (credit) ባይኖርም፣ ጥሪው በነጻ ነው።

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = ደንቦቹ በእንግሊዝ (England)፣ በዌልስ (Wales)፣ በስኮትላንድ እና በሰሜን አየርላንድ አንድ ዓይነት አይደሉም። እባክዎ ከመሄድዎ በፊት፣ ያሉበትን አገር የሚመለከተውን ክፍል ያንብቡ።

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = ምን እንደሚያደርጉ

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = በአቅራቢያዎ ያለ የGP ክሊኒክ ይፈልጉ። መደወል ወይም ወደዚያ መሄድ ይችላሉ።

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = በእንግዳ መቀበያው ላለው ሰው “I want to register with a GP” (GP ጋር መመዝገብ እፈልጋለሁ) ይበሉ። እዚያ ታሪክዎን መናገር አያስፈልግዎትም።

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = የትኛውን ቋንቋ እንደሚናገሩ ይንገሩ። ከፈለጉ አስተርጓሚ ይጠይቁ።

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = ቅጹን (form) ይሙሉ። ለመሙላት እርዳታ መጠየቅ ይችላሉ።

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = ያለ ስጋት እንዴት ሊያገኙዎት እንደሚችሉ ይንገሯቸው። ደብዳቤ ወይም የጽሑፍ መልእክት እንዳይልኩልዎት መጠየቅ ይችላሉ።

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [የሚያሳዩዋቸው ካርዶች]({ $link1 }) ይህንን በእርስዎ ፋንታ፣ በቋንቋዎ እና በእንግሊዝኛ ይናገራሉ።

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = የGP ክሊኒክ ማግኘት ወይም እዚያ መመዝገብ ካልቻሉ፣ Doctors of the World የተባለውን ድርጅት መጠየቅ ይችላሉ። ቁጥሩ መጨረሻ ላይ ይገኛል።

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = ምን መጠየቅ እንደሚችሉ

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = በሴት ወይም በወንድ የጤና ባለሙያ ለመታየት መጠየቅ ይችላሉ። ክሊኒኩ መሞከር ይገባዋል፣ ግን ሁልጊዜ ላይቻል ይችላል።

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = በምርመራ ጊዜ አብሮዎት የሚገኝ ሰው (chaperone) መጠየቅ ይችላሉ። Chaperone ማለት አብሮዎት የሚቆይ የሠለጠነ ተጨማሪ ሰው ነው። አልፈልግም ማለትም ይችላሉ።

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = ባለሙያ አስተርጓሚ ይጠይቁ። ጓደኛ፣ ዘመድ ወይም ልጅ ሊያስተረጉም አይገባም።

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = ከሐኪም ጋር ለብቻዎ ለመነጋገር መጠየቅ ይችላሉ።

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = በሚስጥር የሚጠበቅ ነገር

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = ለሐኪም የሚነግሩት ነገር በሚስጥር ይጠበቃል። ከሦስት ሁኔታዎች በስተቀር፣ ሊያውቁት የሚችሉት የሚያክሙዎት ሰዎች ብቻ ናቸው፦

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = እርስዎ ወይም ሌላ ሰው ከባድ አደጋ ላይ ከሆኑ።

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = ልጅ ለአደጋ ከተጋለጠ።

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = ሐኪሞች መረጃውን እንዲሰጡ ፍርድ ቤት ካዘዘ።

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = መጀመሪያ “የምነግራችሁን ማን ያየዋል?” ብለው መጠየቅ ይችላሉ። ከዚያ ምን እንደሚናገሩ የሚመርጡት እርስዎ ነዎት።

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = በሰሜን አየርላንድ የቅጹ ጉዳይ የተለየ ነው። እዚያ፣ የኢሚግሬሽን ሁኔታዎ ከሆም ኦፊስ (Home Office) ጋር ሊጣራ ይችላል። Home Office የመንግሥት የኢሚግሬሽን መሥሪያ ቤት ነው።

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = እምቢ ካሉዎት

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = እምቢ መባልዎ የእርስዎ ጥፋት አይደለም። እነዚህን ነገሮች ማድረግ ይችላሉ፦

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = በእንግሊዝ (England)፣ በስኮትላንድ እና በሰሜን አየርላንድ፣ ምክንያቱን በጽሑፍ እንዲሰጡዎት ይጠይቁ።

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = ሌላ የGP ክሊኒክ ይጠይቁ።

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = ወደ Doctors of the World UK ይደውሉ። መመዝገብ ያልቻሉ ሰዎችን ይረዳል።

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = በእንግሊዝ (England)

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = በእንግሊዝ (England) ያለ ማንኛውም ሰው GP ጋር መመዝገብ እና በGP ወይም በነርስ መታየት ይችላል። በነጻ ነው። ዜግነትዎ እና የኢሚግሬሽን ሁኔታዎ ለውጥ አያመጡም። ይህ የጥገኝነት ማመልከቻቸው ውድቅ የተደረገባቸውን ሰዎች እና ሰነድ የሌላቸውን ሰዎችም ይጨምራል።

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **ሰነዶች።** ክሊኒኩ መታወቂያ (ID)፣ የአድራሻ ማረጋገጫ ወይም የኢሚግሬሽን ሰነዶች ሊጠይቅ ይችላል። ነገር ግን እነሱን ማሳየት ስላልቻሉ ብቻ እምቢ ማለት የለበትም።

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **የNHS ቁጥር።** አያስፈልግዎትም።

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **አድራሻ።** ቋሚ ወይም ደህንነቱ የተጠበቀ አድራሻ ከሌለዎት፣ ጊዜያዊ አድራሻ መጠቀም ይችላሉ። የጓደኛን፣ የቀን መዋያ ማዕከልን (day centre) ወይም የክሊኒኩን አድራሻ መጠቀምም ይችላሉ።

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **ቅጽ።** [በNHS ድረ ገጽ]({ $link1 }) ወይም በወረቀት መመዝገብ ይችላሉ። የወረቀቱ ቅጽ { $gp-form } ይባላል።

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **በቅጹ ላይ እርዳታ።** የሚረዳዎት ሰው ከሌለ፣ ለቅጹ አስተርጓሚ እንዲይዝልዎት ክሊኒኩን ይጠይቁ።

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **አስተርጓሚ።** አስተርጓሚ ካስፈለገዎት፣ ክሊኒኩ ማዘጋጀት አለበት። በነጻ ነው። የራስዎን አስተርጓሚ እንዲያመጡ ሊገደዱ አይገባም።

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **የሚያሳዩት ካርድ።** [ስለ ጤና እንክብካቤ መብትዎ የሚገልጽ ካርድ]({ $link1 }) ማተም (print) ይችላሉ።

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = ሆም ኦፊስን (Home Office) በተመለከተ የተለየ ደንብ አለ። በእንግሊዝ (England)፣ የGP ክሊኒክ ስለ እርስዎ መረጃ ለHome Office የመስጠት ግዴታ የለበትም። ልዩ ሁኔታዎቹ እነዚህ ናቸው፦ የፍርድ ቤት ትእዛዝ፣ በሕዝብ ጤና ላይ የሚደርስ አደጋ፣ ወይም በጣም ከባድ ወንጀል።

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = እርስዎን ላለመቀበል የሚያበቁ ተገቢ ምክንያቶች ጥቂት ናቸው። ዝርዝሩ ለአዲስ ታካሚዎች ዝግ ሊሆን ይችላል፣ ወይም እርስዎ ከክሊኒኩ አካባቢ ውጭ የሚኖሩ ሊሆን ይችላል። ክሊኒኩ ምክንያቱን በጽሑፍ መስጠት አለበት።

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = እምቢ ቢሉዎትም፣ ወይም የትም ቦታ ባይመዘገቡም፣ አስቸኳይ ሕክምና ማግኘት ይችላሉ። በአካባቢው ያለ የGP ክሊኒክ እስከ { $gp-urgent-14 } ድረስ በነጻ የማከም ግዴታ አለበት።

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = ለክሊኒኩ ሥራ አስኪያጅ (practice manager) ቅሬታ ማቅረብ ይችላሉ። ይህ አስጊ መስሎ ከተሰማዎት፣ ቅሬታዎን “integrated care board” ለሚባለው ያቅርቡ። እሱም የአካባቢዎ የNHS መሥሪያ ቤት ነው። ከሁለቱ አንዱን ይምረጡ፣ ሁለቱንም አይደለም።

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = በዌልስ (Wales)

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = የአንድ ክሊኒክ የታካሚዎች ዝርዝር ክፍት ከሆነ፣ ክሊኒኩ እርስዎን መቀበል አለበት፤ እምቢ ማለት የሚችለው ተገቢ ምክንያት ካለው ብቻ ነው። ሌላ ሰው በእርስዎ ስም ማመልከት ይችላል። በክሊኒኩ አካባቢ የመኖር ግዴታ የለብዎትም።

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = የዌልስ መንግሥት የአድራሻ ማረጋገጫ አያስፈልግዎትም ይላል። ክሊኒኩ መታወቂያ (ID) ሊጠይቅ ይችላል። የጥገኝነት ምዝገባ ካርድ (ARC) ወይም የHome Office ደብዳቤ በቂ ነው።

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = እንዲህ ያለ ካርድም ሆነ ደብዳቤ ባይኖርዎትም፣ ለመመዝገብ መጠየቅ ይችላሉ።

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = በዌልስ (Wales) ያሉትን ደንቦች ሁሉም ሰው በአንድ ዓይነት መንገድ አይረዳቸውም። በመደበኛነት እዚህ የማይኖሩ ከሆነ፣ አንድ ክሊኒክ እርስዎን መቀበል ወይም አለመቀበል የራሱ ምርጫ እንደሆነ ሊያስብ ይችላል። እባክዎ ይጠይቁ።

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = አስተርጓሚ ይጠይቁ። የዌልስ መንግሥት አስተርጓሚ የሚቀርብበት የተወሰነ አሠራር አለው። ይህም GPን፣ ፋርማሲዎችን፣ የጥርስ ሐኪሞችን፣ የድንገተኛ ሕክምናን እና የአእምሮ ጤናን ይጨምራል።

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = እምቢ ካሉዎት፣ የጤና ቦርዱን (health board) ያነጋግሩ። በአካባቢዎ ያለውን የጤና እንክብካቤ የሚመራው እሱ ነው። [Llais]({ $link1 }) ቅሬታ ለማቅረብ ይረዳዎታል። በነጻ ነው፣ ገለልተኛ ነው፣ አስተርጓሚዎችም አሉት።

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = በስኮትላንድ (Scotland)

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = በስኮትላንድ ያለ ማንኛውም ሰው GP ጋር መመዝገብ ይችላል። በነጻ ነው። ይህ የጥገኝነት ማመልከቻቸው ውድቅ የተደረገባቸውን ሰዎች እና “no recourse to public funds” የተባሉ ሰዎችንም ይጨምራል። እነዚህ ቃላት አብዛኞቹን የመንግሥት ድጎማዎች (benefits) ማግኘት አይፈቀድልዎትም ማለት ናቸው።

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = ሰነዶች አያስፈልጉዎትም። መታወቂያ (ID) ወይም የአድራሻ ማረጋገጫ አለመኖሩ፣ እምቢ ለማለት ወይም ለማዘግየት ተገቢ ምክንያት አይደለም።

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = ስኮትላንድ ለእያንዳንዱ ታካሚ { $gp-scot-chi } የሚባል ቁጥር ትሰጣለች። ቁጥሩን መጠበቅ ሕክምናዎን ሊያስቆም አይገባም።

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = ለNHS ሕክምና አስተርጓሚ ማግኘት መብትዎ ነው።

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = አንድ ክሊኒክ እምቢ ካለዎት፣ ምክንያቱን ጽፎ ሊሰጥዎት ይገባል። ምክንያቱ ዘርዎ፣ ጾታዎ፣ ሃይማኖትዎ፣ አካል ጉዳትዎ ወይም ሕመምዎ መሆን የለበትም። የበጎ አድራጎት ድርጅት ወይም የአካባቢ አስተዳደር (council) በእርስዎ ስም ሊያመለክት ይችላል።

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = እንዲህም ቢሆን፣ ክሊኒኩ አስቸኳይ ሕክምና ወይም ሊዘገይ የማይችል ሕክምና የመስጠት ግዴታ አለበት። ከዚያ በኋላ፣ ለ{ $gp-scot-urgent } እርስዎን የመንከባከብ ግዴታ አለበት።

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = መጀመሪያ ለክሊኒኩ ቅሬታ ማቅረብ ይችላሉ። የሚከተለው አገልግሎት በነጻ ይረዳዎታል፦

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = በሰሜን አየርላንድ (Northern Ireland)

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = እባክዎ ቅጽ ከመሙላትዎ በፊት ይህን ያንብቡ። በሰሜን አየርላንድ ሰነዶች ይጠየቃሉ። የኢሚግሬሽን ሁኔታዎ ከHome Office ጋር ሊጣራ ይችላል፣ መረጃም ለሌሎች መሥሪያ ቤቶች ይተላለፋል። ትክክለኛ ሰነዶች የሌሉት ቅጽ ላይሠራበት ይችላል።

# English: You can get advice first:
you-can-get-advice-first-j3r4me = መጀመሪያ ምክር ማግኘት ይችላሉ፦

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = ጥገኝነት ለጠየቁ ሰዎች፣ ማመልከቻቸው ውድቅ ቢደረግም፣ የGP ሕክምና በነጻ ነው። ለስደተኞች (refugees) እና በሰው መነገድን (trafficking) በሚመለከተው ደንብ መሠረት ለተለዩ ሰዎችም በነጻ ነው።

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = በሰው መነገድን (trafficking) የሚመለከተው ደንብ፣ ሌሎች ሰዎች ስለተቆጣጠሯቸውና ስለተጠቀሙባቸው ሰዎች ነው። ደንቡ እርስዎንም የሚያካትት እንደሆነ Law Centre ይጠይቁ።

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = ሌሎች ሰዎች ለGP መክፈል ሊኖርባቸው ይችላል፣ አስቸኳይ ሁኔታ ካልሆነ በስተቀር።

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = ቅጹ { $gp-ni-form } ነው። [ቅጾቹ]({ $link1 }) በአንዳንድ ሌሎች ቋንቋዎች ይገኛሉ። ቅጹን እርስዎ ለመረጡት ክሊኒክ ይሰጣሉ።

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = አስተርጓሚው በነጻ ነው። የባለሙያ የቋንቋ እርዳታ ማግኘት ሕጋዊ መብትዎ ነው።

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = ክሊኒክ እምቢ ሊልዎት የሚችለው በሦስት ምክንያቶች ብቻ ነው። እነሱም፦ የታካሚዎች ዝርዝሩ በፈቃድ የተዘጋ ከሆነ፣ ከአካባቢው ውጭ የሚኖሩ ከሆነ፣ ወይም ከዚህ በፊት ከዝርዝሩ አስወጥቶዎት ከሆነ። ምክንያቱን በጽሑፍ መስጠት አለበት።

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Patient and Client Council ቅሬታ ለማቅረብ በነጻ ይረዳዎታል፦

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ወደ ማን እንደሚደውሉ

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = ይህን ለብቻዎ የማድረግ ግዴታ የለብዎትም። ስልኩን የሚመልሱት ሰዎች እርስዎን ለመርዳት ያሉ ናቸው።

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [በነጻ የሚሰጠውን ይወቁ]({ $link1 }) ወይም [አሁን እርዳታ ያግኙ]({ $link2 })።
