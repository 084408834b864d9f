### Page: Trauma and healing   (content/trauma-and-healing.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Trauma and healing
# This is the title of the page.
trauma-and-healing-bbm2ee = ስንባደን ምሕዋይን

# English: What fear and harm do to the mind and body, and how treatment helps.
# This is the summary of the page, shown in lists of pages.
what-fear-and-harm-do-72vecd = ፍርሕን ጉድኣትን ኣብ ኣእምሮን ኣካላትን እንታይ ከም ዝገብር፣ ሕክምና ድማ ብኸመይ ከም ዝሕግዝ።

# English: trauma, PTSD, post-traumatic stress, bad dreams, memories, fear, numb, sleep badly, therapy, therapist, EMDR, healing, flashbacks, nightmares, shock, cannot forget, panic, shaking, angry, crying, jumpy
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
trauma-ptsd-post-traumatic-stress-fd6mzm = ስንባደ, ትራውማ, trauma, PTSD, ድሕሪ ስንባደ ዝመጽእ ጸቕጢ, ሕማቕ ሕልሚ, ዘፍርሕ ሕልሚ, ሕልሚ, ዝኽርታት, ይዝክር, ክርስዕ ኣይክእልን, ፍርሒ, ይፈርሕ, ራዕዲ, ይንቅጥቅጥ, ይስንብድ, ድንዛዘ, ስምዒት የብለይን, ድቃስ ስኢነ, ብኽያት, ሕርቃን, ሻቕሎት, ጭንቀት, ምሕዋይ, ፍወሳ, ስነ-ኣእምሮኣዊ ምኽሪ, ሕክምና ብዘረባ, therapy, EMDR, flashbacks

# English: It can get better. Trauma can be treated, even many years later. The first step is small: tell a GP, "Something bad happened to me, and I cannot rest."
it-can-get-better-trauma-wshwx9 = ክመሓየሽ ይኽእል እዩ። ስንባደ (trauma) ክሕከም ይከኣል፣ ድሕሪ ብዙሕ ዓመታት እውን። እታ ናይ መጀመርታ ስጉምቲ ንእሽቶ እያ፦ ን GP “Something bad happened to me, and I cannot rest” (ክፉእ ነገር ኣጋጢሙኒ፣ ክዓርፍ ድማ ኣይክእልን እየ) በሉ።

# English: This page is for anyone who lives with memories, fear or numbness. Where you ask for care differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-chz7rr = ምስ ክፉእ ዝኽርታት ወይ ምስ ፍርሒ ትነብሩ እንተኾይንኩም፣ ወይ ዝኾነ ስምዒት ዘይስምዓኩም እንተኾይኑ፣ እዚ ገጽ ንዓኹም እዩ። ሕክምና እትሓትሉ ቦታ ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን ይፈላለ።

## Section: What trauma can feel like

# English: What trauma can feel like
# This is a heading.
what-trauma-can-feel-like-mf536t = ስንባደ (trauma) ከመይ ክስማዕ ከም ዝኽእል

# English: Trauma is what fear and harm leave behind in the mind and the body. It is not weakness. It is not madness. Your body is still trying to protect you.
trauma-is-what-fear-and-vnkfru = ስንባደ (trauma) ማለት፣ ፍርሕን ጉድኣትን ኣብ ኣእምሮን ኣካላትን ገዲፍዎ ዝኸይድ ነገር እዩ። ድኽመት ኣይኮነን። ዕብዳን ኣይኮነን። ኣካላትኩም ሕጂ እውን ክከላኸለልኩም ይፍትን ኣሎ።

# English: Doctors call one form of it **PTSD**, post-traumatic stress disorder. These are signs:
doctors-call-one-form-of-a9kqw7 = ሓካይም ንሓደ ዓይነት ስንባደ **PTSD** ይብልዎ፣ ድሕሪ ስንባደ ዝመጽእ ጸቕጢ ማለት እዩ። ምልክታቱ እዞም ዝስዕቡ እዮም፦

# English: it comes back, in pictures, dreams or feelings, as if it were happening now
# This is a list item.
it-comes-back-in-pictures-md885z = ብስእሊ፣ ብሕልሚ ወይ ብስምዒት ተመሊሱ ይመጸኩም፣ ሕጂ ዘጋጥም ዘሎ ኮይኑ ድማ ይስምዓኩም

# English: you stay away from what reminds you
# This is a list item.
you-stay-away-from-what-xrzw7w = ካብቲ ዘዘኻኽረኩም ነገራት ትርሕቁ

# English: you are always on guard
# This is a list item.
you-are-always-on-guard-b9cwgu = ኩሉ ግዜ ሓደጋ ከይመጽእ ትጥንቀቑ

# English: you feel numb, or far from yourself and from others
# This is a list item.
you-feel-numb-or-far-vrh9na = ዝኾነ ስምዒት ኣይስምዓኩምን፣ ወይ ካብ ርእስኹምን ካብ ካልኦት ሰባትን ከም ዝረሓቕኩም ኮይኑ ይስምዓኩም

# English: your moods change strongly
# This is a list item.
your-moods-change-strongly-2an3ap = ስምዒትኩም ብብርቱዕ ይቀያየር

# English: you find it hard to trust, or you feel worthless.
# This is a list item.
you-find-it-hard-to-gazhyg = ንሰባት ምእማን የጸግመኩም፣ ወይ ዋጋ ከም ዘይብልኩም ኮይኑ ይስምዓኩም።

# English: You may have some of these, or others. Only a professional can say what it is, and you can ask for help without a name for it.
you-may-have-some-of-2b83ay = ካብዚኦም ገለ፣ ወይ ካልኦት ምልክታት ክህልዉኹም ይኽእሉ። እንታይ ምዃኑ ክነግር ዝኽእል ሰብ ሞያ ጥራይ እዩ፣ ስሙ ከይፈለጥኩም እውን ሓገዝ ክትሓቱ ትኽእሉ።

## Section: What treatment is like

# English: What treatment is like
# This is a heading.
what-treatment-is-like-aa7bze = ሕክምና እንታይ ይመስል

# English: **Talking therapy for trauma** is often the first choice. You meet one trained person, usually every week, often { $mh-tfcbt } times. It takes longer if a lot happened.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
talking-therapy-for-trauma-is-fxkz7w = መብዛሕትኡ ግዜ ናይ መጀመርታ ምርጫ **ብዘረባ ዝወሃብ ሕክምና ስንባደ (trauma)** እዩ። ምስ ሓደ ዝሰልጠነ ሰብ ትራኸቡ፣ መብዛሕትኡ ግዜ ነፍሲ ወከፍ ሰሙን፣ መብዛሕትኡ ግዜ ድማ { $mh-tfcbt } ግዜ። ብዙሕ ነገር ኣጋጢሙኩም እንተኾይኑ፣ ዝነውሐ ግዜ ይወስድ።

# English: **EMDR** is another choice for adults, some time after the events. You remember a little while your eyes follow a movement. It often takes { $mh-emdr } sessions.
# $mh-emdr = EMDR (a therapy using eye movements while remembering) is another NICE-recommended choice for adults, about three months or more after events other than combat.
emdr-is-another-choice-for-6wzue6 = **EMDR** ካብቶም ፍጻመታት ገለ ግዜ ምስ ሓለፈ፣ ብዕድመ ንዓበይቲ ሰባት ካልእ ምርጫ እዩ። ኣዒንትኹም ንምንቅስቓስ እናተኸተላ፣ ቁሩብ ትዝክሩ። መብዛሕትኡ ግዜ { $mh-emdr } ክፍለ ግዜታት ይወስድ።

# English: A good therapist explains, asks before each step, goes at your pace and lets you rest. You do not have to tell everything on the first day. You may say stop.
a-good-therapist-explains-asks-nfyuz7 = ጽቡቕ ወሃቢ ስነኣእምሮኣዊ ምኽሪ (therapist) ይገልጸልኩም፣ ቅድሚ ነፍሲ ወከፍ ስጉምቲ ይሓተኩም፣ ብናይ ገዛእ ርእስኹም ናህሪ ይኸይድ፣ ዕረፍቲ ክትወስዱ እውን ይፈቕደልኩም። ኣብታ ናይ መጀመርታ መዓልቲ ኩሉ ክትነግሩ ግድን ኣይኮነን። “ጠጠው በሉ” ክትብሉ ትኽእሉ።

# English: If a session leaves you feeling worse, tell the therapist. If this person is not right for you, you can ask for another.
if-a-session-leaves-you-hz7s34 = ድሕሪ ሓደ ክፍለ ግዜ ዝኸፍአ ስምዒት እንተተሰሚዑኩም፣ ነቲ ወሃቢ ስነኣእምሮኣዊ ምኽሪ (therapist) ንገርዎ። እዚ ሰብ ንዓኹም ዘይሰማማዕ እንተኾይኑ፣ ካልእ ሰብ ክትሓቱ ትኽእሉ።

# English: Calming medicines such as benzodiazepines should not be given to adults to prevent PTSD. If you already take a medicine, do not stop it without a doctor.
calming-medicines-such-as-benzodiazepines-racq98 = ዘህድኡ መድሃኒታት፣ ከም benzodiazepines ዝበሃሉ፣ PTSD ንምክልኻል ተባሂሉ ብዕድመ ንዓበይቲ ሰባት ክወሃቡ ኣይግባእን። ድሮ መድሃኒት እትወስዱ እንተኾይንኩም፣ ብዘይ ሓኪም ኣይተቋርጽዎ።

# English: You can ask for a professional interpreter, and for a woman or a man.
you-can-ask-for-a-4rtpap = ሞያዊ ተርጓሚ ክትሓቱ ትኽእሉ፣ ብሰበይቲ ወይ ብሰብኣይ ክትርኣዩ እውን ክትሓቱ ትኽእሉ።

## Section: Small things for a bad moment

# English: Small things for a bad moment
# This is a heading.
small-things-for-a-bad-4uchvz = ኣብ ከቢድ ህሞት ዝሕግዙ ንኣሽቱ ነገራት

# English: You can try these. Leave out what does not help.
you-can-try-these-leave-gyjqtf = ነዚ ዝስዕብ ክትፍትኑ ትኽእሉ። ዘይሕግዘኩም ግደፍዎ።

# English: Put both feet on the floor. Name five things you can see.
# This is a list item.
put-both-feet-on-the-975cmn = ክልተ ኣእጋርኩም ኣብ ባይታ ኣንብሩ። እትርእይዎም ዘለኹም ሓሙሽተ ነገራት በብስሞም ጸውዑ።

# English: Breathe out slowly, longer than you breathe in.
# This is a list item.
breathe-out-slowly-longer-than-5y7sbr = ቀስ ኢልኩም ትንፋስ ኣውጽኡ፣ ካብቲ ትንፋስ እተእትውሉ ግዜ ዝነውሐ ይኹን።

# English: Say to yourself: "That was then. I am here now."
# This is a list item.
say-to-yourself-that-was-r2zg34 = ንርእስኹም “እቲ ሽዑ እዩ ነይሩ። ሕጂ ኣብዚ እየ ዘለኹ” በልዋ።

# English: Go to a person or a place where you feel safer.
# This is a list item.
go-to-a-person-or-xwm6pf = ዝሓሸ ውሑስ ኮይኑ ናብ ዝስምዓኩም ሰብ ወይ ቦታ ኪዱ።

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = ኣብ ኢንግላንድ (England)

# English: NHS mental health care is free. You can ask [NHS Talking Therapies]({ $link1 }) yourself, without a GP's letter. It treats PTSD too.
# $link1 = NHS England: what NHS Talking Therapies are.
nhs-mental-health-care-is-rhhnm8 = ክንክን ጥዕና ኣእምሮ NHS ብነጻ እዩ። ብዘይ ደብዳቤ GP፣ ባዕልኹም ን [NHS Talking Therapies]({ $link1 }) ክትሓቱ ትኽእሉ። ን PTSD እውን ይሕክም።

# English: If they pass you on to a specialist service, that is not a refusal. The NHS explains [treatment for PTSD]({ $link1 }).
# $link1 = NHS page on PTSD treatment.
if-they-pass-you-on-fc7mve = ናብ ፍሉይ ሞያ ዘለዎ ኣገልግሎት እንተልኢኾምኹም፣ እዚ ምንጻግ ኣይኮነን። NHS ብዛዕባ [ሕክምና PTSD]({ $link1 }) ይገልጽ።

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ኣብ ዌልስ

# English: Ask your GP. [Traumatic Stress Wales]({ $link1 }) works for better trauma care for people seeking sanctuary.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
ask-your-gp-traumatic-stress-6tnrbk = ን GP ናትኩም ሕተቱ። [Traumatic Stress Wales]({ $link1 }) ውሑስ ቦታ ንዝደልዩ ሰባት ዝወሃብ ሕክምና ስንባደ (trauma) ንምምሕያሽ ይሰርሕ።

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = ኣብ ስኮትላንድ

# English: Ask your GP. The Anchor Centre in Glasgow treats complex trauma. It is the national service for people who were trafficked.
ask-your-gp-the-anchor-ebfdrd = ን GP ናትኩም ሕተቱ። ኣብ Glasgow ዘሎ Anchor Centre ዝተሓላለኸ ስንባደ (trauma) ይሕክም። ንግዲ ሰባት ንዘጋጠሞም ሰባት ዝኸውን ሃገራዊ ኣገልግሎት እዩ።

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = መንፈስኩም ትሑት ኣብ ዝኾነሉ እዋን ንምዝርራብ፣ ካብ ዕድመ 16 ዓመት ጀሚሩ። ምስ ሰብኣይ ወይ ምስ ሰበይቲ ክትዘራረቡ ክትሓቱ ትኽእሉ፦

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = ኣብ ሰሜን ኣየርላንድ

# English: Ask your GP. If it is too much to bear, call Lifeline:
ask-your-gp-if-it-v5umtn = ን GP ናትኩም ሕተቱ። ክትጻወርዎ እንተዘይክኢልኩም፣ ናብ Lifeline ደውሉ፦

# English: If you have no GP, you are asked for documents when you register. Your immigration status may be checked with the Home Office. You can ask the Law Centre first:
if-you-have-no-gp-nctqnm = GP እንተዘይብልኩም፣ ክትምዝገቡ ከለኹም ሰነዳት ትሕተቱ ኢኹም። ኩነታት ኢሚግሬሽንኩም ምስ Home Office ክጻረ ይኽእል እዩ። ቅድም ን Law Centre ክትሓቱ ትኽእሉ፦

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: To talk to someone who listens:
to-talk-to-someone-who-zb9pyy = ምስ ዝሰምዓኩም ሰብ ንምዝርራብ፦

# English: If you may hurt yourself, or a life is in danger:
if-you-may-hurt-yourself-z8qqn6 = ንርእስኹም ክትጎድኡ እትኽእሉ እንተኾይንኩም፣ ወይ ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፦

# English: Crisis lines for each nation are on the page [Get mental health help]({ $link1 }).
# $link1 = page: Get mental health help
crisis-lines-for-each-nation-egwv8q = ናይ ነፍሲ ወከፍ ክፋል ብሪጣንያ (UK) ስልክታት ህጹጽ ሓገዝ ኣእምሮ፣ ኣብ [ንጥዕና ኣእምሮ ሓገዝ ምርካብ]({ $link1 }) ዝብል ገጽ ኣለዉ።
