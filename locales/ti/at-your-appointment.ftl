### Page: At your appointment   (content/at-your-appointment.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: At your appointment
# This is the title of the page.
at-your-appointment-kajq4m = ኣብ ቆጸራኹም

# English: Ask for an interpreter, time alone, a woman or a man, and breaks.
# This is the summary of the page, shown in lists of pages.
ask-for-an-interpreter-time-4b5bxr = ተርጓሚ፣ በይንኹም ምርኣይ፣ ሰበይቲ ወይ ሰብኣይ፣ ከምኡውን ዕረፍቲ ክትሓቱ ትኽእሉ።

# English: appointment, interpreter, interpreting, translation, another language, chaperone, woman doctor, man doctor, seen alone, time alone, double appointment, examined, breaks, translator, do not speak English, female doctor, male doctor, nervous, touch, panic, what to say
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
appointment-interpreter-interpreting-translation-another-72qne2 = ቆጸራ, ኣፖይንትመንት, appointment, ተርጓሚ, ኣስተርጓሚ, ትርጉም, ምትርጓም, interpreter, ካልእ ቋንቋ, ቋንቋ ኣይክእልን, እንግሊዝኛ ኣይክእልን, እንግሊዘኛ, chaperone, ምሳይ ዝጸንሕ ሰብ, ሓኪም ሰበይቲ, ዶክተር ሰበይቲ, ሓኪም ሰብኣይ, በይነይ ምርኣይ, በይነይ ምስ ሓኪም, ነዊሕ ቆጸራ, ዕጽፊ ቆጸራ, ምርመራ, ክምርመር, ምትንካፍ, ይሓፍር, ይፈርሕ, ራዕዲ, ዕረፍቲ, እንታይ ክብል

# English: Before the day, tell reception what you need: an interpreter, more time, a woman or a man, time alone. You can also ask on the day.
before-the-day-tell-reception-yykfpf = ቅድሚ እታ መዓልቲ፣ ዘድልየኩም ኣብ መቐበሊ ንገሩ፦ ተርጓሚ፣ ተወሳኺ ግዜ፣ ሰበይቲ ወይ ሰብኣይ፣ በይንኹም ምርኣይ። ኣብታ መዓልቲ እውን ክትሓቱ ትኽእሉ።

# English: This page is for anyone who sees a GP, a nurse, a hospital doctor or a therapist. Your right to an interpreter is written differently in England, Wales, Scotland and Northern Ireland. Find your nation below.
this-page-is-for-anyone-cw4qnz = እዚ ገጽ፣ ናብ GP፣ ናብ ነርስ፣ ናብ ሓኪም ሆስፒታል ወይ ናብ ወሃቢ ስነኣእምሮኣዊ ምኽሪ (therapist) ንዝኸይድ ዝኾነ ሰብ እዩ። ተርጓሚ ናይ ምርካብ መሰልኩም ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን ብዝተፈላለየ መንገዲ ተጻሒፉ ኣሎ። ኣብ ታሕቲ ነቲ ዘለኹምሉ ቦታ ዝምልከት ክፋል ድለዩ።

# English: [Cards to show]({ $link1 }) ask for these things.
# $link1 = page: Cards to show
cards-to-show-ask-for-c7tv33 = [እተርእይዎም ካርድታት]({ $link1 }) ነዚ ነገራት ብቋንቋኹምን ብእንግሊዝኛን ይሓቱልኩም።

## Section: Ask for an interpreter

# English: Ask for an interpreter
# This is a heading.
ask-for-an-interpreter-zm833t = ተርጓሚ ሕተቱ

# English: The interpreter should be a professional. It should not be a relative or a friend, and never a child.
the-interpreter-should-be-a-t2njf6 = እቲ ተርጓሚ ሞያዊ ክኸውን ይግባእ። ዘመድ ወይ ዓርኪ ክኸውን የብሉን፣ ቆልዓ ድማ ፈጺሙ ክኸውን የብሉን።

# English: This keeps you safe. Sometimes the person who comes along is the one who controls you.
this-keeps-you-safe-sometimes-9bbh5m = እዚ ድሕነትኩም ይሕሉ። ሓድሓደ ግዜ፣ እቲ ምሳኹም ዝመጽእ ሰብ እቲ ዝቆጻጸረኩም ሰብ እዩ።

# English: You can tell the doctor if you do not understand the interpreter, or do not feel safe with them. You can ask for someone else.
you-can-tell-the-doctor-uz9bkz = ነቲ ተርጓሚ እንተዘይተረዲእኩምዎ፣ ወይ ምስኡ ውሑስ ኮይኑ እንተዘይተሰሚዑኩም፣ ንሓኪም ክትነግሩ ትኽእሉ። ካልእ ሰብ ክትሓቱ ትኽእሉ።

## Section: Ask to be seen alone

# English: Ask to be seen alone
# This is a heading.
ask-to-be-seen-alone-furc4n = በይንኹም ክትርኣዩ ሕተቱ

# English: Staff should see you alone, and you can ask for it. If you cannot say it out loud, show a note, or tell the nurse quietly. You can also ask on the phone before you come.
staff-should-see-you-alone-4xx9sk = ሰራሕተኛታት በይንኹም ክርእዩኹም ይግባእ፣ ንስኹም እውን ነዚ ክትሓቱ ትኽእሉ። ዓው ኢልኩም ክትነግሩ እንተዘይክኢልኩም፣ ዝተጻሕፈ ወረቐት ኣርእዩ፣ ወይ ብትሑት ድምጺ ንነርስ ንገሩ። ቅድሚ ምምጻእኩም ብስልኪ እውን ክትሓቱ ትኽእሉ።

# English: Please see me alone for a few minutes.
please-see-me-alone-for-4pbtsk = “Please see me alone for a few minutes.” (በጃኹም ንሒደት ደቓይቕ በይነይ ርኣዩኒ።)

## Section: Ask for a woman or a man

# English: Ask for a woman or a man
# This is a heading.
ask-for-a-woman-or-b2ttg2 = ብሰበይቲ ወይ ብሰብኣይ ክትርኣዩ ሕተቱ

# English: You can ask to see a woman or a man. The surgery should try, but it cannot always promise it.
you-can-ask-to-see-39syac = ብሰበይቲ ወይ ብሰብኣይ ክትርኣዩ ክትሓቱ ትኽእሉ። እቲ ክሊኒክ ክፍትን ይግባእ፣ ግን ኩሉ ግዜ ቃል ክኣቱ ኣይክእልን።

# English: You can ask for a **chaperone**. That is a trained extra person in the room while you are examined. A friend is not a formal chaperone. You can also refuse one. If nobody can come that day, the appointment can be moved.
you-can-ask-for-a-hmy7yg = **ምሳኹም ዝጸንሕ ሰብ (chaperone)** ክትሓቱ ትኽእሉ። እዚ፣ ክትምርመሩ ከለኹም ኣብቲ ክፍሊ ዝህሉ ዝሰልጠነ ተወሳኺ ሰብ እዩ። ዓርኪ ወግዓዊ chaperone ኣይኮነን። ኣይንደልን ክትብሉ እውን ትኽእሉ። በታ መዓልቲ እቲኣ ክመጽእ ዝኽእል chaperone እንተዘየለ፣ እቲ ቆጸራ ናብ ካልእ ግዜ ክቕየር ይኽእል።

## Section: In the room

# English: In the room
# This is a heading.
in-the-room-gypf4d = ኣብቲ ክፍሊ

# English: Good care goes at your pace. Staff should explain what they do, ask before they touch you, offer you choices, and let you rest. It helps to see the same person each time, so ask for that.
good-care-goes-at-your-vtu7nj = ጽቡቕ ሕክምና ብናይ ገዛእ ርእስኹም ናህሪ ይኸይድ። ሰራሕተኛታት ዝገብርዎ ክገልጹልኩም፣ ቅድሚ ምትንካፎም ክሓቱኹም፣ ምርጫታት ክህቡኹምን ዕረፍቲ ክትወስዱ ክፈቕዱልኩምን ይግባእ። ኩሉ ግዜ ነቲ ሓደ ሰብ ምርካብ ይሕግዝ፣ ስለዚ ነዚ ሕተቱ።

# English: You can say:
you-can-say-c258pr = ከምዚ ክትብሉ ትኽእሉ፦

# English: "Please explain that again."
# This is a list item.
please-explain-that-again-w5wjqh = “Please explain that again.” (በጃኹም ነዚ ደጊምኩም ግለጹለይ።)

# English: "Please stop. I need a break."
# This is a list item.
please-stop-i-need-a-3ptjmx = “Please stop. I need a break.” (በጃኹም ጠጠው በሉ። ዕረፍቲ የድልየኒ።)

# English: "I do not want to talk about that today."
# This is a list item.
i-do-not-want-to-qdbbxa = “I do not want to talk about that today.” (ሎሚ ብዛዕባ እዚ ክዛረብ ኣይደልን እየ።)

# English: "Please write it down for me."
# This is a list item.
please-write-it-down-for-94veue = “Please write it down for me.” (በጃኹም ነዚ ጽሒፍኩም ሃቡኒ።)

# English: You choose how much to tell. You do not have to tell your whole story to get help with your health.
you-choose-how-much-to-g5jve4 = ክንደይ ከም እትነግሩ ባዕልኹም ትመርጹ። ንጥዕናኹም ሓገዝ ንምርካብ፣ ምሉእ ዛንታኹም ክትነግሩ ግድን ኣይኮነን።

# English: What you tell a doctor stays private, with a few exceptions. [Your privacy]({ $link1 }) explains them.
# $link1 = page: Your privacy
what-you-tell-a-doctor-rrgkq9 = ንሓኪም እትነግርዎ ነገር፣ ብዘይካ ኣብ ሒደት ፍሉይ ኩነታት፣ ምስጢር ኮይኑ ይተርፍ። [ብሕታውነትኩም]({ $link1 }) ዝብል ገጽ ነዚ ፍሉይ ኩነታት ይገልጾ።

# English: Before you leave, ask: What happens next? When? How will you contact me, and is that safe for me?
before-you-leave-ask-what-uejz94 = ቅድሚ ምውጻእኩም፣ ሕተቱ፦ “What happens next? When? How will you contact me, and is that safe for me?” (ቀጺሉ እንታይ ይኸውን? መዓስ? ብኸመይ ክትረኽቡኒ ኢኹም፣ እዚ ድማ ንዓይ ዘየስግእ ድዩ?)

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = ኣብ ኢንግላንድ (England)

# English: The surgery must arrange an interpreter when you need one. It is free for you. They should not ask you to bring someone.
the-surgery-must-arrange-an-eytawt = ተርጓሚ ምስ ዘድልየኩም፣ እቲ ክሊኒክ ከዳልወልኩም ኣለዎ። ንዓኹም ብነጻ እዩ። ሰብ ከተምጽኡ ክሓቱኹም ኣይግባእን።

# English: You can ask for a woman or a man as interpreter.
you-can-ask-for-a-6rntm9 = ተርጓሚኹም ሰበይቲ ወይ ሰብኣይ ክኸውን ክትሓቱ ትኽእሉ።

# English: Ask for a double appointment, because interpreting takes time.
ask-for-a-double-appointment-csfxyx = ዕጽፊ ግዜ ዘለዎ ቆጸራ ሕተቱ፣ ምኽንያቱ ምትርጓም ግዜ ይወስድ።

# English: When you call { $int-111 }, say in English the language you want. An interpreter who keeps things private joins the call.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
when-you-call-say-in-g5gake = ናብ { $int-111 } ክትድውሉ ከለኹም፣ እትደልይዎ ቋንቋ ብእንግሊዝኛ ንገሩ። ምስጢር ዝሕሉ ተርጓሚ ኣብቲ ደወል ይጽንበር።

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ኣብ ዌልስ

# English: Wales has a standard way to book interpreters. It covers GPs, emergency care, pharmacies, dentists, opticians, pregnancy care and mental health. Ask reception to book one.
wales-has-a-standard-way-mxfk5j = ዌልስ ተርጓሚ ዝሕዘሉ ውሱን መንገዲ ኣለዋ። እዚ ን GP፣ ንህጹጽ ሕክምና፣ ንፋርማሲታት፣ ንሓካይም ስኒ፣ ንመርመርቲ ዓይኒን መነጽርን (opticians)፣ ንክንክን ጥንስን ንጥዕና ኣእምሮን የጠቓልል። ተርጓሚ ክሕዙልኩም ኣብ መቐበሊ ሕተቱ።

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = ኣብ ስኮትላንድ

# English: In Scotland, an interpreter for NHS care is your right as a patient. Ask reception to book one.
in-scotland-an-interpreter-for-gjkedb = ኣብ ስኮትላንድ፣ ንሕክምና NHS ተርጓሚ ምርካብ ከም ሕሙም መሰልኩም እዩ። ተርጓሚ ክሕዙልኩም ኣብ መቐበሊ ሕተቱ።

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = ኣብ ሰሜን ኣየርላንድ

# English: The interpreting service is free. Professional help with language is your legal right. Ask reception to book one.
the-interpreting-service-is-free-baf42p = ኣገልግሎት ትርጉም ብነጻ እዩ። ሞያዊ ሓገዝ ቋንቋ ሕጋዊ መሰልኩም እዩ። ተርጓሚ ክሕዙልኩም ኣብ መቐበሊ ሕተቱ።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: If a surgery will not see you or find an interpreter:
if-a-surgery-will-not-d2gefu = ሓደ ክሊኒክ ክርእየኩም ወይ ተርጓሚ ክረኽበልኩም ኣይፋል እንተበለ፦

# English: To talk about being controlled, with an interpreter:
to-talk-about-being-controlled-a2tvcu = ብዛዕባ ዝቆጻጸረኩም ሰብ፣ ምስ ተርጓሚ ንምዝርራብ፦

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = ሕጂ ኣብ ሓደጋ እንተሃሊኹም፦
