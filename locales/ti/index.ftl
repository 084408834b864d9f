### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = ክንክን ጥዕናን መሰላትኩምን

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = ካብዚ ጀምሩ። እንታይ ክትሓቱ ከም እትኽእሉ፣ ሕጂ ድማ መን ክሕግዘኩም ከም ዝኽእል።

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = መጀመርታ, ካበይ ክጅምር, መእተዊ ገጽ, home, መሰል, መሰላት, መሰለይ, ጥዕና, ክንክን ጥዕና, ሕክምና, ሓገዝ, ሓገዝ እደሊ, ቅልጡፍ ሓገዝ, ኢንግላንድ, እንግሊዝ, England, ዌልስ, Wales, ስኮትላንድ, Scotland, ሰሜን ኣየርላንድ, ብሪጣንያ, ዩኬ, UK, ሓድሽ እየ, ወረቐት የብለይን

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = ሎሚ ዘድልየኩም ምረጹ፦

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [ሕጂ ሓገዝ የድልየኒ]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [ናብ ሓኪም ክኸይድ እደሊ]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [ጽቡቕ ኣይስምዓንን፣ ወይ ክድቅስ ኣይክእልን]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [እንታይ ብነጻ ከም ዝወሃብ ክፈልጥ እደሊ]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [ዘድልየኒ ነገር ብእንግሊዝኛ ከርኢ እደሊ]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = እዚ መምርሒ፣ ኣብ ብሪጣንያ (UK) ክንክን ጥዕና ንዘድልዮም ሰባት እዩ። እንታይ ክትሓቱ ከም እትኽእሉ ርግጸኛታት ዘይትኾኑ ትኾኑ። ናብዚ ሓደስቲ ትኾኑ። ወረቓቕቲ ዘይብልኩም ትኾኑ። ሓደ ሰብ ግፍዒ ፈጺሙልኩም ይኸውን። ካብዚ ኩሉ ዝኾነ ናትኩም ጌጋ ኣይኮነን፣ ሕጂ እውን ሕክምና ክትሓቱ ትኽእሉ።

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = ንዝሕግዘኩም ሰብ እውን እዩ። ክንዲ ዝደለኹምዎ፣ ብዙሕ ወይ ሒደት ከተንብቡ ትኽእሉ።

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = ቅልጡፍ ሓገዝ

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ደውሉ። ኣብ ስልክኹም ገንዘብ (credit) እንተዘይሃለወ እውን፣ ምድዋል ብነጻ እዩ።

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = ድሕነትኩም ክትሕልዉ ከም ዘይትኽእሉ እንተተሰሚዑኩም፦

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = ኣብ ኢንግላንድ (England)፣ ናብ { $mh-111-eng } ደዊልኩም ጥዕና ኣእምሮ (mental health) ዝብል ምርጫ ምረጹ።

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = ኣብ ዌልስ፣ ናብ { $mh-111-wales } ደዊልኩም 2 ጠውቑ።

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = ኣብ ስኮትላንድ፣ ናብ { $mh-111-scot } ደዊልኩም ጥዕና ኣእምሮ (mental health) ዝብል ምርጫ ምረጹ።

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = ኣብ ሰሜን ኣየርላንድ፣ ናብ { $mh-lifeline } ደውሉ። ብነጻ እዩ።

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = ሓደ ሰብ ዝቆጻጸረኩም ወይ ዝጎድኣኩም እንተኾይኑ፣ ናብ { $tel-msh } ክትድውሉ ትኽእሉ። ምድዋል ብነጻን ብምስጢርን እዩ፦ እትነግርዎም ነገር ብምስጢር ይሕዝዎ። ስምኩም ክትነግሩ ግድን ኣይኮነን። ተርጓሚ ከምጽኡልኩም ይኽእሉ።

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = ክትፈልጥዎም ዘለኩም ሰለስተ ነገራት

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = ሓኪም ክትሓቱ ትኽእሉ

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = ኣብ ኢንግላንድን (England) ስኮትላንድን ዘሎ ዝኾነ ሰብ ብነጻ GP ክህልዎ ይኽእል። GP ማለት ሓኪም ስድራቤት እዩ። ወረቓቕቲ እንተዘይብልኩም እውን ከምኡ እዩ።

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = ኣብ ዌልስን ሰሜን ኣየርላንድን እቶም ሕግታት ካልእ እዮም። ኣብ ሰሜን ኣየርላንድ ሰነዳት ትሕተቱ ኢኹም፣ Home Office ድማ ብዛዕባኹም ክሕተት ይኽእል እዩ። [ቅድሚ ምኻድኩም ነዚ ኣንብቡ]({ $link1 })።

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = ህጹጽ ሕክምና ኣብ መጀመርታ ብነጻ እዩ

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = ኣብ ኢንግላንድ (England)፣ ዌልስን ስኮትላንድን፣ ህጹጽ ሕክምና ሆስፒታል (A&E) ብነጻ እዩ። ኣብ ሰሜን ኣየርላንድ፣ ነዚ ሕክምና ኢልኩም ናብዚ እንተዘይመጺእኩም፣ ብነጻ እዩ። ኣብ ኢንግላንድ (England)፣ ስኮትላንድን ሰሜን ኣየርላንድን፣ ድሕሪኡ ኣብቲ ሆስፒታል እንተደቂስኩም፣ ክትከፍሉ ከድልየኩም ይኽእል። ኣብ ዌልስ፣ ኣብ ሆስፒታል ምድቃስ ክንደይ ከም ዘኽፍል ሕተቱ። [ንዓኹም እንታይ ብነጻ ከም ዝወሃብ ርኣዩ]({ $link1 })።

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = እትዛረብዎ ነገር ምስጢር ኮይኑ ይተርፍ

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = ንሓኪም እትነግርዎ ነገር ምስጢር ኮይኑ ይተርፍ። እቶም ዝሕክሙኹም ሰባት ጥራይ እዮም ክፈልጥዎ ዝፍቀደሎም። ሓደ ሰብ ኣብ ከቢድ ሓደጋ እንተሃልዩ ወይ ቆልዓ ኣብ ሓደጋ እንተሃልዩ፣ ሓኪም ንኻልኦት ክነግር ይኽእል። ቤት ፍርዲ እውን ሓኪም ክነግር ክእዝዝ ይኽእል።

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = ተርጓሚ ክትሓቱ ትኽእሉ። ኣብ ኢንግላንድን (England) ሰሜን ኣየርላንድን ብነጻ እዩ። ኣብ ስኮትላንድ መሰልኩም እዩ። ኣብ ዌልስ፣ ተርጓሚ ብኸመይ ከም ዝቐርብ መንግስቲ ወሲኑ ኣሎ።

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = ኣብ ብሪጣንያ ዘለኹምሉ ቦታ

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = ብሪጣንያ (UK) ኣርባዕተ ሃገራት ኣለዋኣ፣ ሕግታተን ድማ ሓደ ዓይነት ኣይኮነን። ኣብ ነፍሲ ወከፍ ገጽ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድ ወይ ሰሜን ኣየርላንድ ክትመርጹ ትኽእሉ። ኣበየነይቲ ከም ዘለኹም እንተዘይፈሊጥኩም፣ ነቲ ናብኡ እትድውሉ ሰብ ክትሓቱ ትኽእሉ።

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = ክተንብቡ ከለኹም ድሕነትኩም ሓልዉ

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = ሓደ ሰብ ስልክኹም ክርኢ ዝኽእል እንተኾይኑ፣ ካልእ ስልኪ ምጥቃም ሕሰቡ። ዝኸፈትኩምዎ ገጽ ኣብ ታሪኽ (history) ናይቲ ስልኪ ክተርፍ ይኽእል። መዓስ ከም እተንብቡን መዓስ ከም እተቋርጹን ባዕልኹም ትመርጹ።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = ክትዘራረቡ እንተደሊኹም፣ Samaritans ብዛዕባ ዝኾነ ነገር ይሰምዑኹም፦

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = [ቁጽርታት ዘለዎ ንእሽቶ ካርድ]({ $link1 })፣ ብዘይ ኣስማት፣ ክትሕዙ ትኽእሉ።
