### Page: Get mental health help   (content/get-mental-health-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Get mental health help
# This is the title of the page.
get-mental-health-help-33kx7f = ንጥዕና ኣእምሮ ሓገዝ ምርካብ

# English: What can help when you feel afraid, sad or cannot sleep, and how to ask for it.
# This is the summary of the page, shown in lists of pages.
what-can-help-when-you-afh9qw = ፍርሒ ወይ ሓዘን ክስምዓኩም ከሎ፣ ወይ ድቃስ ክኣብየኩም ከሎ፣ እንታይ ክሕግዝ ከም ዝኽእልን ብኸመይ ከም እትሓትዎን።

# English: mental health, afraid, fear, sad, mood, worried, sleep, depression, anxiety, self-help, talking therapy, counselling, therapist, crisis, torture, stress, cannot sleep, nightmares, panic attack, crying, lonely, angry, hopeless, psychologist, psychiatrist, talk to someone, hear voices
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
mental-health-afraid-fear-sad-svd3d3 = ጥዕና ኣእምሮ, ኣእምሮ, mental health, ጭንቀት, ጸቕጢ, ስትረስ, stress, ሻቕሎት, ትካዘ, ብርቱዕ ትካዘ, ድፕረሽን, depression, ጓሂ, ሓዘን, ይሓዝን, ፍርሒ, ይፈርሕ, ስክፍታ, ድቃስ, ድቃስ ስኢነ, ክድቅስ ኣይክእልን, ሕማቕ ሕልሚ, ሕልሚ, ራዕዲ, ብኽያት, ይበኪ, ጽምዋ, በይነይ, ሕርቃን, ተስፋ ምቑራጽ, ምኽሪ, ምስ ሰብ ምዝራብ, therapy, ሳይኮሎጂስት, ሓኪም ኣእምሮ, ድምጺ ይሰምዕ, ምስቃይ, ቶርቸር, ህጹጽ ናይ ኣእምሮ ጸገም

# English: Tell a GP how you feel, or call one of the lines on this page. A GP is a family doctor. If you have no GP yet, read [how to see a doctor]({ $link1 }).
# $link1 = page: See a doctor
tell-a-gp-how-you-2v9u8n = እንታይ ከም ዝስምዓኩም ን GP ንገሩ፣ ወይ ናብ ሓደ ካብቶም ኣብዚ ገጽ ዘለዉ ስልክታት ደውሉ። GP ማለት ሓኪም ስድራቤት እዩ። ገና GP እንተዘይብልኩም፣ [ብኸመይ ናብ ሓኪም ከም እትኸዱ]({ $link1 }) ኣንብቡ።

# English: This page is for you if bad things happened to you. You may feel afraid, sad or empty. You may not sleep. It is also for a person who helps you.
this-page-is-for-you-w253fz = እዚ ገጽ፣ ክፉእ ነገር ኣጋጢሙኩም እንተኾይኑ ንዓኹም እዩ። ፍርሒ፣ ሓዘን ወይ ባዶነት ይስምዓኩም ይኸውን። ድቃስ ይኣብየኩም ይኸውን። ንዝሕግዘኩም ሰብ እውን እዩ።

# English: If a life is in danger, call { $tel-999 }. If you cannot wait, go to [urgent help]({ $link1 }).
# $link1 = page: Urgent help
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-rnr4db = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ደውሉ። ክትጽበዩ እንተዘይክኢልኩም፣ ናብ [ህጹጽ ሓገዝ]({ $link1 }) ኪዱ።

## Section: It can get better

# English: It can get better
# This is a heading.
it-can-get-better-pdej4g = ክመሓየሽ ይኽእል እዩ

# English: Very bad events can hurt the mind. This is not weakness, and it is not your fault.
# Note: "PTSD" stays in Latin letters. Do not use a word that means mad.
very-bad-events-can-hurt-56fhem = ኣዝዩ ክፉእ ፍጻመታት ንኣእምሮ ክጎድእ ይኽእል። እዚ ድኽመት ኣይኮነን፣ ናትኩም ጌጋ እውን ኣይኮነን።

# English: One name for this hurt is PTSD: fear and pain that stay after very bad events. PTSD can be treated, even many years later.
one-name-for-this-hurt-k39h66 = ሓደ ካብ ኣስማት ናይዚ ጉድኣት PTSD እዩ፦ ድሕሪ ኣዝዩ ክፉእ ፍጻመታት ዝተርፍ ፍርሕን ቃንዛን። PTSD ክሕከም ይከኣል፣ ድሕሪ ብዙሕ ዓመታት እውን።

# English: You may know some of these signs:
you-may-know-some-of-dgr67t = ካብዞም ዝስዕቡ ምልክታት ገለ ትፈልጡ ትኾኑ፦

# English: You live the bad events again, in your mind.
# This is a list item.
you-live-the-bad-events-5twzme = ነቲ ክፉእ ፍጻመታት ኣብ ኣእምሮኹም ከም ብሓድሽ ትነብርዎ።

# English: You stay away from things that remind you of them.
# This is a list item.
you-stay-away-from-things-qzpdze = ካብቲ ነቲ ዘዘኻኽረኩም ነገራት ትርሕቁ።

# English: You are always on guard.
# This is a list item.
you-are-always-on-guard-gqk3n6 = ኩሉ ግዜ ሓደጋ ከይመጽእ ትጥንቀቑ።

# English: You feel numb, or far away from people.
# This is a list item.
you-feel-numb-or-far-d8r34w = ዝኾነ ስምዒት ኣይስምዓኩምን፣ ወይ ካብ ሰባት ከም ዝረሓቕኩም ኮይኑ ይስምዓኩም።

# English: Your mood changes strongly.
# This is a list item.
your-mood-changes-strongly-wqcs4u = ስምዒትኩም ብብርቱዕ ይቀያየር።

# English: It is hard to trust anyone.
# This is a list item.
it-is-hard-to-trust-pktju6 = ንዝኾነ ሰብ ምእማን የጸግመኩም።

# English: You feel that you are worth nothing.
# This is a list item.
you-feel-that-you-are-rhp4pm = ዋጋ ከም ዘይብልኩም ኮይኑ ይስምዓኩም።

## Section: What treatment is like

# English: What treatment is like
# This is a heading.
what-treatment-is-like-aa7bze = ሕክምና እንታይ ይመስል

# English: The first choice is often talking treatment for trauma. Trauma is what very bad events do to mind and body. You talk with a trained person, usually each week. There are usually { $mh-tfcbt } sessions. You can have more if you went through many bad events.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
the-first-choice-is-often-7r6yk9 = መብዛሕትኡ ግዜ ናይ መጀመርታ ምርጫ ብዘረባ ዝወሃብ ሕክምና ስንባደ (trauma) እዩ። ስንባደ (trauma) ማለት፣ ኣዝዩ ክፉእ ፍጻመታት ኣብ ኣእምሮን ኣካላትን ዝገብሮ ነገር እዩ። ምስ ዝሰልጠነ ሰብ ትዘራረቡ፣ መብዛሕትኡ ግዜ ነፍሲ ወከፍ ሰሙን። መብዛሕትኡ ግዜ { $mh-tfcbt } ክፍለ ግዜታት ኣሎ። ብዙሕ ክፉእ ፍጻመታት ኣሕሊፍኩም እንተኾይንኩም፣ ተወሳኺ ክትረኽቡ ትኽእሉ።

# English: Another choice for adults is called EMDR. You move your eyes while you remember. There are usually { $mh-emdr } sessions.
# $mh-emdr = EMDR (a therapy using eye movements while remembering) is another NICE-recommended choice for adults, about three months or more after events other than combat.
another-choice-for-adults-is-wrcxqf = ብዕድመ ንዓበይቲ ሰባት ካልእ ምርጫ EMDR ይበሃል። እናዘከርኩም ኣዒንትኹም ተንቀሳቕሱ። መብዛሕትኡ ግዜ { $mh-emdr } ክፍለ ግዜታት ኣሎ።

# English: Good care goes at your pace. The person explains what comes next and asks you first. You can take breaks, and you can choose.
good-care-goes-at-your-a5dj8j = ጽቡቕ ሕክምና ብናይ ገዛእ ርእስኹም ናህሪ ይኸይድ። እቲ ሰብ ቀጺሉ እንታይ ከም ዝመጽእ ይገልጸልኩም፣ ቅድም ድማ ይሓተኩም። ዕረፍቲ ክትወስዱ ትኽእሉ፣ ክትመርጹ እውን ትኽእሉ።

# English: You can say: "I do not want to talk about that today."
you-can-say-i-do-mnfzkb = “I do not want to talk about that today” (ሎሚ ብዛዕባ እዚ ክዛረብ ኣይደልን እየ) ክትብሉ ትኽእሉ።

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = እንታይ ክትሓቱ ትኽእሉ

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = ሞያዊ ተርጓሚ ሕተቱ። ዓርኪ፣ ዘመድ ወይ ቆልዓ ክትርጉም የብሉን።

# English: You can ask to see a woman or a man. They should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-eceaad = ብሰበይቲ ወይ ብሰብኣይ ክትርኣዩ ክትሓቱ ትኽእሉ። ክፍትኑ ይግባእ፣ ግን ኩሉ ግዜ ዝከኣል ኣይኮነን።

# English: Ask how they will contact you, so that nobody else reads it.
# This is a list item.
ask-how-they-will-contact-ywddc9 = ካልእ ሰብ ንከየንብቦ፣ ብኸመይ ክረኽቡኹም ምዃኖም ሕተቱ።

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = እንታይ ብምስጢር ይተሓዝ

# English: What you say stays private. Only the people who treat you may know it. They may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-say-stays-private-jzjvc8 = እትዛረብዎ ነገር ምስጢር ኮይኑ ይተርፍ። እቶም ዝሕክሙኹም ሰባት ጥራይ እዮም ክፈልጥዎ ዝፍቀደሎም። ሓደ ሰብ ኣብ ከቢድ ሓደጋ እንተሃልዩ ወይ ቆልዓ ኣብ ሓደጋ እንተሃልዩ፣ ንኻልኦት ክነግሩ ይኽእሉ። ቤት ፍርዲ እውን ክነግሩ ክእዝዝ ይኽእል።

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = ኣብ ኢንግላንድ (England)

# English: NHS mental health care is free, and you can get some of it without a GP. Hospital care is different: some people have to pay for it. [See what is free]({ $link1 }).
# $link1 = page: What is free
nhs-mental-health-care-is-z453eb = ክንክን ጥዕና ኣእምሮ NHS ብነጻ እዩ፣ ገለ ካብኡ ድማ ብዘይ GP ክትረኽቡ ትኽእሉ። ሕክምና ሆስፒታል ግን ካልእ እዩ፦ ገለ ሰባት ክኸፍሉ ኣለዎም። [እንታይ ብነጻ ከም ዝወሃብ ርኣዩ]({ $link1 })።

# English: You can ask [NHS Talking Therapies]({ $link1 }) for help yourself, by phone or online. It is for adults. Some areas take people from age 16. They ask for the name of the place where your GP works. Some areas accept people with no GP.
# $link1 = NHS England: what NHS Talking Therapies are.
you-can-ask-nhs-talking-vanh58 = ባዕልኹም ን [NHS Talking Therapies]({ $link1 }) ብስልኪ ወይ ብኢንተርነት ሓገዝ ክትሓቱ ትኽእሉ። ብዕድመ ንዓበይቲ ሰባት እዩ። ገለ ቦታታት ካብ ዕድመ 16 ዓመት ጀሚሮም ይቕበሉ። ስም ናይቲ GP ናትኩም ዝሰርሓሉ ቦታ ይሓቱኹም። ገለ ቦታታት GP ንዘይብሎም ሰባት እውን ይቕበሉ።

# English: Talking Therapies mainly help with worry, low mood and PTSD after a single event. After many bad events, they often send you to a specialist service. This is not a refusal.
talking-therapies-mainly-help-with-hngdwp = Talking Therapies ብቐንዱ ንሻቕሎት፣ ንትሑት መንፈስ፣ ከምኡውን ድሕሪ ሓደ ፍጻመ ንዝመጽእ PTSD ይሕግዝ። ድሕሪ ብዙሕ ክፉእ ፍጻመታት፣ መብዛሕትኡ ግዜ ናብ ፍሉይ ሞያ ዘለዎ ኣገልግሎት ይልእኩኹም። እዚ ምንጻግ ኣይኮነን።

# English: Treatment for harm from torture, domestic violence, sexual violence or female genital mutilation (cutting) is free. It is for body and mind. It is free unless you came to the UK for it.
treatment-for-harm-from-torture-teaxeq = ብሰሪ ምስቃይ (torture)፣ ዘቤታዊ ዓመጽ፣ ጾታዊ ዓመጽ ወይ ምኽንሻብ ደቂ ኣንስትዮ (FGM) ንዝወረደ ጉድኣት ዝወሃብ ሕክምና ብነጻ እዩ። ንኣካላትን ንኣእምሮን እዩ። ነዚ ሕክምና ኢልኩም ናብ ብሪጣንያ (UK) እንተመጺእኩም ግን ብነጻ ኣይኮነን።

# English: The Helen Bamber Foundation gives therapy to people who were trafficked or tortured. Trafficked means that someone controlled you and used you for money. You can [ask for help there yourself]({ $link1 }), online, with a signed form. It is not for emergencies, and it cannot take everyone.
# $link1 = Helen Bamber Foundation: how to refer, including yourself.
the-helen-bamber-foundation-gives-mv88zf = Helen Bamber Foundation ንግዲ ሰባት ወይ ምስቃይ (torture) ንዘጋጠሞም ሰባት ስነኣእምሮኣዊ ምኽሪ (therapy) ይህብ። ንግዲ ሰባት ኣጋጢሙኩም ማለት፣ ሓደ ሰብ ተቖጻጺሩኩም ንገንዘብ ክብል ተጠቒሙልኩም ማለት እዩ። ብኢንተርነት ብዝተፈረመ ፎርም [ባዕልኹም ኣብኡ ሓገዝ ክትሓቱ]({ $link1 }) ትኽእሉ። ንህጹጽ ኩነታት ኣይኮነን፣ ንኹሉ ሰብ እውን ክቕበል ኣይክእልን።

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = ድሕነትኩም ክትሕልዉ ከም ዘይትኽእሉ እንተተሰሚዑኩም፣ ደዊልኩም ጥዕና ኣእምሮ (mental health) ዝብል ምርጫ ምረጹ፦

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ኣብ ዌልስ

# English: The usual way is to ask a GP. You can also reach online self-help directly.
the-usual-way-is-to-gf7ran = እቲ ልሙድ መንገዲ ን GP ምሕታት እዩ። ንነብስኹም ንምሕጋዝ ኣብ ኢንተርነት ዘሎ ሓበሬታ (self-help) እውን ብቐጥታ ክትረኽቡ ትኽእሉ።

# English: [Traumatic Stress Wales]({ $link1 }) works to make trauma care better for people who seek safety. It has translated pages.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
traumatic-stress-wales-works-to-5fxyjb = [Traumatic Stress Wales]({ $link1 }) ውሑስ ቦታ ንዝደልዩ ሰባት ዝወሃብ ሕክምና ስንባደ (trauma) ንምምሕያሽ ይሰርሕ። ዝተተርጐሙ ገጻት ኣለዉዎ።

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = ድሕነትኩም ክትሕልዉ ከም ዘይትኽእሉ እንተተሰሚዑኩም፣ ደውሉ፣ ድሕሪኡ 2 ጠውቑ፦

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = ኣብ ስኮትላንድ

# English: Mental health care in the community is free for everyone.
mental-health-care-in-the-jyymeh = ኣብ ከባቢ፣ ካብ ሆስፒታል ወጻኢ ዝወሃብ ክንክን ጥዕና ኣእምሮ ንኹሉ ሰብ ብነጻ እዩ።

# English: The Glasgow Psychological Trauma Service (Anchor Centre) treats trauma after many bad events. It has a service for people who were trafficked, from all of Scotland. Trafficked means that someone controlled you and used you for money. Ask a GP about it.
the-glasgow-psychological-trauma-service-2awhrx = Glasgow Psychological Trauma Service (Anchor Centre) ድሕሪ ብዙሕ ክፉእ ፍጻመታት ንዝመጽእ ስንባደ (trauma) ይሕክም። ካብ መላእ ስኮትላንድ ንግዲ ሰባት ንዘጋጠሞም ሰባት ዝኸውን ኣገልግሎት ኣለዎ። ንግዲ ሰባት ኣጋጢሙኩም ማለት፣ ሓደ ሰብ ተቖጻጺሩኩም ንገንዘብ ክብል ተጠቒሙልኩም ማለት እዩ። ብዛዕባኡ ን GP ሕተቱ።

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = መንፈስኩም ትሑት ኣብ ዝኾነሉ እዋን ንምዝርራብ፣ ካብ ዕድመ 16 ዓመት ጀሚሩ። ምስ ሰብኣይ ወይ ምስ ሰበይቲ ክትዘራረቡ ክትሓቱ ትኽእሉ፦

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = ኣብ ሰሜን ኣየርላንድ

# English: Registering with a GP is different here, because documents are asked for. Please [read this first]({ $link1 }).
# $link1 = page: See a doctor
registering-with-a-gp-is-nkj2md = ኣብዚ ኣብ GP ምምዝጋብ ካልእ እዩ፣ ምኽንያቱ ሰነዳት ይሕተት እዩ። በጃኹም [ቅድም ነዚ ኣንብቡ]({ $link1 })።

# English: When you register, your immigration status may be checked with the Home Office. You can ask the Law Centre first:
when-you-register-your-immigration-m4dupv = ክትምዝገቡ ከለኹም፣ ኩነታት ኢሚግሬሽንኩም ምስ Home Office ክጻረ ይኽእል እዩ። ቅድም ን Law Centre ክትሓቱ ትኽእሉ፦

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = ድሕነትኩም ክትሕልዉ ከም ዘይትኽእሉ እንተተሰሚዑኩም፦

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans ብዛዕባ ዝኾነ ነገር ይሰምዑኹም፦

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = ምጽሓፍ እንተመሪጽኩም፣ SHOUT ዝብል ቃል ብመልእኽቲ (text) ስደዱ። መልእኽቲ ኣብቲ ስልኪ ይተርፍ።

# English: [Freedom from Torture]({ $link1 }) gives therapy to people who were tortured.
# $link1 = Freedom from Torture.
freedom-from-torture-gives-therapy-nvn2hb = [Freedom from Torture]({ $link1 }) ምስቃይ (torture) ንዘጋጠሞም ሰባት ስነኣእምሮኣዊ ምኽሪ (therapy) ይህብ።
