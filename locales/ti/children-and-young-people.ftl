### Page: Children and young people   (content/children-and-young-people.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Children and young people
# This is the title of the page.
children-and-young-people-nqv9dm = ቆልዑን መንእሰያትን

# English: If you are under 18: it is not your fault, and people can keep you safe.
# This is the summary of the page, shown in lists of pages.
if-you-are-under-18-mm662s = ዕድመኹም ትሕቲ 18 እንተኾይኑ፦ ናትኩም ጌጋ ኣይኮነን፣ ድሕነትኩም ክሕልዉ ዝኽእሉ ሰባት ድማ ኣለዉ።

# English: child, children, young person, age, guardian, Childline, social worker, social services, council, carry drugs, criminal exploitation, boyfriend, girlfriend, online, fault, kid, teenager, under 18, school, foster care, parents, county lines
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
child-children-young-person-age-ydwnte = ቆልዓ, ቆልዑ, ህጻን, ህጻናት, መንእሰይ, መንእሰያት, ወዲ, ጓል, ትሕቲ 18, ትሕቲ ዕድመ, ዕድመ, ዕድመይ, ተኸናኻኒ, ኣላዪ, guardian, Childline, ማሕበራዊ ሰራሕተኛ, ሶሻል ዎርከር, social worker, ሶሻል, council, ካውንስል, ሓሽሽ ምጉዓዝ, ሓሽሽ ምሻጥ, county lines, ገበን ከም ዝገብር, ዓርኪ, ፍቕረኛ, ኣብ ኢንተርነት, ጌጋይ, ቤት ትምህርቲ, ወለዲ, ኣደ, ኣቦ, ፎስተር, foster care

# English: If you are in danger now, call { $tel-999 }. If you want to talk, call Childline. You do not have to be sure what is wrong.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-ps6ccc = ሕጂ ኣብ ሓደጋ እንተሃሊኹም፣ ናብ { $tel-999 } ደውሉ። ክትዘራረቡ እንተደሊኹም፣ ናብ Childline ደውሉ። እቲ ጸገም እንታይ ምዃኑ ርግጸኛታት ክትኮኑ ግድን ኣይኮነን።

# English: This page is for you if you are under 18, or may be. Adults who look after a young person can read it too. Different people help in England, Wales, Scotland and Northern Ireland.
this-page-is-for-you-utzat4 = ዕድመኹም ትሕቲ 18 እንተኾይኑ ወይ ክኸውን ዝኽእል እንተኾይኑ፣ እዚ ገጽ ንዓኹም እዩ። ንመንእሰይ ዝከናኸኑ ብዕድመ ዓበይቲ ሰባት እውን ከንብብዎ ይኽእሉ። ዝሕግዘኩም ኣካል ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን ይፈላለ።

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = ናትኩም ጌጋ ኣይኮነን

# English: Maybe someone makes you carry or sell drugs, steal, beg, or move money. Maybe they say you agreed. It is exploitation. That means they use you. It is not your choice.
maybe-someone-makes-you-carry-v2f6px = ምናልባት ሓደ ሰብ ሓሽሽ (drugs) ከተጓዕዙ ወይ ክትሸጡ፣ ክትሰርቁ፣ ክትልምኑ፣ ወይ ገንዘብ ከተሰጋግሩ ይገብረኩም ይኸውን። ምናልባት ተሰማሚዕኩም ኢኹም ይብሉ ይኾኑ። እዚ ምዝመዛ (exploitation) እዩ። ይጥቀሙልኩም ኣለዉ ማለት እዩ። ናትኩም ምርጫ ኣይኮነን።

# English: You may have said yes. You may have taken money or presents. You may not have run away. It is still not your fault.
you-may-have-said-yes-zftmsp = እወ ኢልኩም ትኾኑ። ገንዘብ ወይ ህያብ ወሲድኩም ትኾኑ። ዘይሃደምኩም ትኾኑ። ከምኡ እንተኾነ እውን፣ ናትኩም ጌጋ ኣይኮነን።

# English: It is also exploitation if someone forces or presses you into sex or pictures. It is the same if someone hurts or threatens you or your family.
it-is-also-exploitation-if-asp24s = ሓደ ሰብ ጾታዊ ርክብ ክትፍጽሙ ወይ ጾታዊ ስእሊ ክትስኣሉ ዘገድደኩም ወይ ጸቕጢ ዝገብረልኩም እንተኾይኑ፣ ወይ ንዓኹም ወይ ንስድራቤትኩም ዝጎድእ ወይ ዘፈራርሕ እንተኾይኑ፣ እዚ እውን ምዝመዛ (exploitation) እዩ።

# English: It can start with someone who is kind: a friend, a boyfriend or girlfriend, someone online, a relative.
it-can-start-with-someone-qth9tj = ብለዋህ ሰብ ክጅምር ይኽእል፦ ዓርኪ፣ ፍቕረኛ፣ ኣብ ኢንተርነት ዝረኸብኩምዎ ሰብ፣ ዘመድ።

# English: It happens to children born in the UK too. Nobody has to cross a border.
it-happens-to-children-born-vn6jwe = ኣብ ብሪጣንያ (UK) ንዝተወልዱ ቆልዑ እውን የጋጥሞም እዩ። ከጋጥም ዶብ ምስጋር ኣየድልን እዩ።

# English: If you love the person, or are afraid for them, you can still ask for help. Both can be true.
if-you-love-the-person-k3dgqu = ነቲ ሰብ እንተተፍቅርዎ፣ ወይ ሓደጋ ከይበጽሖ እንተፈራሕኩም እውን፣ ሓገዝ ክትሓቱ ትኽእሉ። ክልቲኡ ሓቂ ክኸውን ይኽእል።

# English: If the police ask you questions, say you want a lawyer, and an adult you trust beside you.
if-the-police-ask-you-xcud4d = ፖሊስ ሕቶታት እንተሓቲቶምኹም፣ “I want a lawyer. I want an adult I trust beside me” (ጠበቓ እደሊ። ኣነ ዝኣምኖ ዓቢ ሰብ ኣብ ጎነይ ክህሉ እደሊ) በሉ።

## Section: Who can keep you safe

# English: Who can keep you safe
# This is a heading.
who-can-keep-you-safe-2cevbp = ድሕነትኩም መን ክሕሉ ከም ዝኽእል

# English: If a doctor or a nurse worries about you, they will tell children's social care. It is a team that is there to keep you safe.
if-a-doctor-or-a-ejsj4q = ሓኪም ወይ ነርስ ብዛዕባኹም እንተተጨኒቖም፣ ንማሕበራዊ ክንክን ቆልዑ (children's social care) ክነግሩ እዮም። እዚ፣ ድሕነትኩም ንምሕላው ዘሎ ጉጅለ እዩ።

# English: The **NRM** is how the UK recognises and helps people who were trafficked. Adults choose if they want it. If you are under 18, you can be referred without having to agree first. You should still be told what is happening, so ask.
the-nrm-is-how-the-9r55vp = **NRM** ማለት፣ ብሪጣንያ (UK) ንግዲ ሰባት ዘጋጠሞም ሰባት ተለልየሉን ትሕግዘሉን መንገዲ እዩ። ብዕድመ ዓበይቲ ሰባት፣ NRM ይደልዩ ድዮም ኣይደልዩን ባዕሎም ይመርጹ። ዕድመኹም ትሕቲ 18 እንተኾይኑ፣ ቅድም ክትሰማምዑ ከየድለየኩም ናብ NRM ከመሓላልፉኹም ይኽእሉ። ይኹን እምበር፣ እንታይ ይግበር ከም ዘሎ ክነግሩኹም ይግባእ፣ ስለዚ ሕተቱ።

# English: You may be under 18, but staff are not sure of your age. Then they should treat you as under 18.
you-may-be-under-18-taqadf = ሰራሕተኛታት ብዛዕባ ዕድመኹም ርግጸኛታት እንተዘይኮይኖም፣ ዕድመኹም ድማ ትሕቲ 18 ክኸውን ዝኽእል እንተኾይኑ፣ ትሕቲ 18 ከም ዝኾንኩም ጌሮም ክሕዙኹም ይግባእ።

# English: If they still say that you are an adult, you can call Childline. You can also ask for a lawyer.
if-they-still-say-that-umwtvn = ሕጂ እውን ብዕድመ ዓቢ ሰብ ኢኹም እንተበሉኹም፣ ናብ Childline ክትድውሉ ትኽእሉ። ጠበቓ እውን ክትሓቱ ትኽእሉ።

# English: What you tell a doctor stays private, with a few exceptions. A child in danger is one. Ask, "Who will you tell?" before you start.
what-you-tell-a-doctor-h3cxwr = ንሓኪም እትነግርዎ ነገር፣ ብዘይካ ኣብ ሒደት ፍሉይ ኩነታት፣ ምስጢር ኮይኑ ይተርፍ። ኣብ ሓደጋ ዘሎ ቆልዓ ሓደ ካብኡ እዩ። ቅድሚ ምጅማርኩም “Who will you tell?” (ንመን ክትነግሩ ኢኹም?) ኢልኩም ሕተቱ።

# English: In England, Wales, Scotland and Northern Ireland, you may get a guardian. A guardian is a person who speaks up for you.
in-england-wales-scotland-and-mfm9j5 = ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን፣ ተኸናኻኒ (guardian) ክትረኽቡ ይከኣል። ተኸናኻኒ ምእንታኹም ዝዛረብ ሰብ እዩ።

## Section: Your health

# English: Your health
# This is a heading.
your-health-ken7vk = ጥዕናኹም

# English: You can see a doctor, a nurse or a counsellor. You can ask for an interpreter, and for a woman or a man. You can ask to be seen without the adult who came with you.
you-can-see-a-doctor-w7c5z5 = ናብ ሓኪም፣ ናብ ነርስ ወይ ናብ ወሃቢ ስነኣእምሮኣዊ ምኽሪ (counsellor) ክትከዱ ትኽእሉ። ተርጓሚ ክትሓቱ ትኽእሉ፣ ብሰበይቲ ወይ ብሰብኣይ ክትርኣዩ እውን ክትሓቱ ትኽእሉ። ብዘይ እቲ ምሳኹም ዝመጸ ዓቢ ሰብ ክትርኣዩ ክትሓቱ ትኽእሉ።

# English: You should never have to interpret for your family.
you-should-never-have-to-huyvxv = ንስድራቤትኩም ክትትርጉሙ ፈጺምኩም ክትግደዱ ኣይግባእን።

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = ኣብ ኢንግላንድን (England) ዌልስን

# English: The council must keep you safe. You can have an Independent Child Trafficking Guardian. This is a person outside the council who speaks up for you. The service is growing to every area.
the-council-must-keep-you-92znze = ከባቢያዊ ምምሕዳር (council) ድሕነትኩም ክሕሉ ኣለዎ። Independent Child Trafficking Guardian (ንግዲ ሰባት ንዘጋጠሞም ቆልዑ ነጻ ተኸናኻኒ) ዝበሃል ሰብ ክህልወኩም ይኽእል። እዚ፣ ካብ ከባቢያዊ ምምሕዳር ወጻኢ ዝኾነ፣ ምእንታኹም ዝዛረብ ሰብ እዩ። እቲ ኣገልግሎት ናብ ኩሉ ቦታታት ይሰፍሕ ኣሎ።

## Section: Health costs in England

# English: Health costs in England
# This is a heading.
health-costs-in-england-3rwex9 = ወጻኢታት ጥዕና ኣብ ኢንግላንድ (England)

# English: Prescriptions are free if you are under 16, or 16 to 18 and in full-time education. NHS dental care is free if you are under 18, or under 19 and in education.
prescriptions-are-free-if-you-mg33j5 = ዕድመኹም ትሕቲ 16 እንተኾይኑ፣ ወይ ካብ 16 ክሳብ 18 ኮይኑ ምሉእ ግዜ እትመሃሩ እንተኾይንኩም፣ ብትእዛዝ ሓኪም ዝወሃብ መድሃኒት ብነጻ እዩ። ዕድመኹም ትሕቲ 18 እንተኾይኑ፣ ወይ ትሕቲ 19 ኮይኑ እትመሃሩ እንተኾይንኩም፣ ሕክምና ስኒ NHS ብነጻ እዩ።

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = ኣብ ስኮትላንድ

# English: If you are here without your family, you can have a guardian from the Guardianship service. It is run by the Scottish Refugee Council and Aberlour. Ask a social worker, or call Childline.
if-you-are-here-without-etbzdt = ብዘይ ስድራቤትኩም ኣብዚ እንተሃሊኹም፣ ካብ Guardianship ዝበሃል ኣገልግሎት ተኸናኻኒ (guardian) ክህልወኩም ይኽእል። ብ Scottish Refugee Council ከምኡውን ብ Aberlour ይካየድ። ንማሕበራዊ ሰራሕተኛ (social worker) ሕተቱ፣ ወይ ናብ Childline ደውሉ።

# English: Prescriptions, eye examinations and dental check-ups are free.
prescriptions-eye-examinations-and-dental-frqn8h = ብትእዛዝ ሓኪም ዝወሃብ መድሃኒት፣ ምርመራ ዓይኒን ምርመራ ስኒን ብነጻ እዩ።

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = ኣብ ሰሜን ኣየርላንድ

# English: There is an Independent Guardian Service, run by Barnardo's. Ask a social worker, or call Childline.
there-is-an-independent-guardian-wbcmr5 = Independent Guardian Service (ነጻ ኣገልግሎት ተኸናኻኒ) ዝበሃል ኣገልግሎት ኣሎ፣ ብ Barnardo's ይካየድ። ንማሕበራዊ ሰራሕተኛ (social worker) ሕተቱ፣ ወይ ናብ Childline ደውሉ።

# English: Prescriptions are free.
prescriptions-are-free-azak7f = ብትእዛዝ ሓኪም ዝወሃብ መድሃኒት ብነጻ እዩ።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: For anyone under 19:
for-anyone-under-19-d9pg6n = ዕድሚኦም ትሕቲ 19 ንዝኾኑ ኩሎም፦

# English: For an adult who is worried about a child:
for-an-adult-who-is-kkf2k8 = ብዛዕባ ሓደ ቆልዓ ንዝጭነቕ ብዕድመ ዓቢ ሰብ፦

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = ሕጂ ኣብ ሓደጋ እንተሃሊኹም፦

# English: If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
if-someone-checks-your-phone-63j6zz = ሓደ ሰብ ስልክኹም ዝፍትሽ እንተኾይኑ፣ [ኣብዚ ስልኪ ድሕነትኩም ሓልዉ]({ $link1 }) ዝብል ገጽ ኣንብቡ።
