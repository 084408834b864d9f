### Page: Get mental health help   (content/get-mental-health-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Get mental health help
# This is the title of the page.
get-mental-health-help-33kx7f = TODO

# English: What can help when you feel afraid, sad or cannot sleep, and how to ask for it.
# This is the summary of the page, shown in lists of pages.
what-can-help-when-you-afh9qw = TODO

# English: mental health, afraid, fear, sad, mood, worried, sleep, depression, anxiety, self-help, talking therapy, counselling, therapist, crisis, torture, stress, cannot sleep, nightmares, panic attack, crying, lonely, angry, hopeless, psychologist, psychiatrist, talk to someone, hear voices
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
mental-health-afraid-fear-sad-svd3d3 = TODO

# English: Tell a GP how you feel, or call one of the lines on this page. A GP is a family doctor. If you have no GP yet, read [how to see a doctor]({ $link1 }).
# $link1 = page: See a doctor
tell-a-gp-how-you-2v9u8n = TODO

# English: This page is for you if bad things happened to you. You may feel afraid, sad or empty. You may not sleep. It is also for a person who helps you.
this-page-is-for-you-w253fz = TODO

# English: If a life is in danger, call { $tel-999 }. If you cannot wait, go to [urgent help]({ $link1 }).
# $link1 = page: Urgent help
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-rnr4db = TODO

## Section: It can get better

# English: It can get better
# This is a heading.
it-can-get-better-pdej4g = TODO

# English: Very bad events can hurt the mind. This is not weakness, and it is not your fault.
# Note: "PTSD" stays in Latin letters. Do not use a word that means mad.
very-bad-events-can-hurt-56fhem = TODO

# English: One name for this hurt is PTSD: fear and pain that stay after very bad events. PTSD can be treated, even many years later.
one-name-for-this-hurt-k39h66 = TODO

# English: You may know some of these signs:
you-may-know-some-of-dgr67t = TODO

# English: You live the bad events again, in your mind.
# This is a list item.
you-live-the-bad-events-5twzme = TODO

# English: You stay away from things that remind you of them.
# This is a list item.
you-stay-away-from-things-qzpdze = TODO

# English: You are always on guard.
# This is a list item.
you-are-always-on-guard-gqk3n6 = TODO

# English: You feel numb, or far away from people.
# This is a list item.
you-feel-numb-or-far-d8r34w = TODO

# English: Your mood changes strongly.
# This is a list item.
your-mood-changes-strongly-wqcs4u = TODO

# English: It is hard to trust anyone.
# This is a list item.
it-is-hard-to-trust-pktju6 = TODO

# English: You feel that you are worth nothing.
# This is a list item.
you-feel-that-you-are-rhp4pm = TODO

## Section: What treatment is like

# English: What treatment is like
# This is a heading.
what-treatment-is-like-aa7bze = TODO

# English: The first choice is often talking treatment for trauma. Trauma is what very bad events do to mind and body. You talk with a trained person, usually each week. There are usually { $mh-tfcbt } sessions. You can have more if you went through many bad events.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
the-first-choice-is-often-7r6yk9 = TODO

# English: Another choice for adults is called EMDR. You move your eyes while you remember. There are usually { $mh-emdr } sessions.
# $mh-emdr = EMDR (a therapy using eye movements while remembering) is another NICE-recommended choice for adults, about three months or more after events other than combat.
another-choice-for-adults-is-wrcxqf = TODO

# English: Good care goes at your pace. The person explains what comes next and asks you first. You can take breaks, and you can choose.
good-care-goes-at-your-a5dj8j = TODO

# English: You can say: "I do not want to talk about that today."
you-can-say-i-do-mnfzkb = TODO

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
# On another page: ምን መጠየቅ እንደሚችሉ   (see-a-doctor.ftl)
what-you-can-ask-for-d3s9mg = TODO

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
# On another page: ባለሙያ አስተርጓሚ ይጠይቁ። ጓደኛ፣ ዘመድ ወይም ልጅ ሊያስተረጉም አይገባም።   (see-a-doctor.ftl)
ask-for-a-professional-interpreter-y6929x = TODO

# English: You can ask to see a woman or a man. They should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-eceaad = TODO

# English: Ask how they will contact you, so that nobody else reads it.
# This is a list item.
ask-how-they-will-contact-ywddc9 = TODO

## Section: What stays private

# English: What stays private
# This is a heading.
# On another page: በሚስጥር የሚጠበቅ ነገር   (see-a-doctor.ftl)
what-stays-private-neu69s = TODO

# English: What you say stays private. Only the people who treat you may know it. They may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-say-stays-private-jzjvc8 = TODO

## Section: In England

# English: In England
# This is a heading.
# On another page: በእንግሊዝ (England)   (urgent-help.ftl)
in-england-w3yxfs = TODO

# English: NHS mental health care is free, and you can get some of it without a GP. Hospital care is different: some people have to pay for it. [See what is free]({ $link1 }).
# $link1 = page: What is free
nhs-mental-health-care-is-z453eb = TODO

# English: You can ask [NHS Talking Therapies]({ $link1 }) for help yourself, by phone or online. It is for adults. Some areas take people from age 16. They ask for the name of the place where your GP works. Some areas accept people with no GP.
# $link1 = NHS England: what NHS Talking Therapies are.
you-can-ask-nhs-talking-vanh58 = TODO

# English: Talking Therapies mainly help with worry, low mood and PTSD after a single event. After many bad events, they often send you to a specialist service. This is not a refusal.
talking-therapies-mainly-help-with-hngdwp = TODO

# English: Treatment for harm from torture, domestic violence, sexual violence or female genital mutilation (cutting) is free. It is for body and mind. It is free unless you came to the UK for it.
treatment-for-harm-from-torture-teaxeq = TODO

# English: The Helen Bamber Foundation gives therapy to people who were trafficked or tortured. Trafficked means that someone controlled you and used you for money. You can [ask for help there yourself]({ $link1 }), online, with a signed form. It is not for emergencies, and it cannot take everyone.
# $link1 = Helen Bamber Foundation: how to refer, including yourself.
the-helen-bamber-foundation-gives-mv88zf = TODO

# English: If you feel that you cannot stay safe, call and choose the mental health option:
# On another page: ደህንነትዎን መጠበቅ እንደማይችሉ ከተሰማዎት፣ ደውለው “mental health” (የአእምሮ ጤና) የሚለውን ይምረጡ፦   (urgent-help.ftl)
if-you-feel-that-you-d6yrpk = TODO

## Section: In Wales

# English: In Wales
# This is a heading.
# On another page: በዌልስ (Wales)   (urgent-help.ftl)
in-wales-b4xgqh = TODO

# English: The usual way is to ask a GP. You can also reach online self-help directly.
the-usual-way-is-to-gf7ran = TODO

# English: [Traumatic Stress Wales]({ $link1 }) works to make trauma care better for people who seek safety. It has translated pages.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
traumatic-stress-wales-works-to-5fxyjb = TODO

# English: If you feel that you cannot stay safe, call and then press 2:
# On another page: ደህንነትዎን መጠበቅ እንደማይችሉ ከተሰማዎት፣ ይደውሉ፣ ከዚያም 2 ይጫኑ፦   (urgent-help.ftl)
if-you-feel-that-you-9g455a = TODO

## Section: In Scotland

# English: In Scotland
# This is a heading.
# On another page: በስኮትላንድ (Scotland)   (urgent-help.ftl)
in-scotland-mxrd9g = TODO

# English: Mental health care in the community is free for everyone.
mental-health-care-in-the-jyymeh = TODO

# English: The Glasgow Psychological Trauma Service (Anchor Centre) treats trauma after many bad events. It has a service for people who were trafficked, from all of Scotland. Trafficked means that someone controlled you and used you for money. Ask a GP about it.
the-glasgow-psychological-trauma-service-2awhrx = TODO

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
# On another page: ሲከፋዎት ለመነጋገር፣ ከ16 ዓመት ዕድሜ ጀምሮ። ወንድ ወይም ሴት እንዲያነጋግሩዎት መጠየቅ ይችላሉ፦   (urgent-help.ftl)
to-talk-when-you-feel-zwsub2 = TODO

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
# On another page: በሰሜን አየርላንድ (Northern Ireland)   (urgent-help.ftl)
in-northern-ireland-e876bv = TODO

# English: Registering with a GP is different here, because documents are asked for. Please [read this first]({ $link1 }).
# $link1 = page: See a doctor
registering-with-a-gp-is-nkj2md = TODO

# English: When you register, your immigration status may be checked with the Home Office. You can ask the Law Centre first:
when-you-register-your-immigration-m4dupv = TODO

# English: If you feel that you cannot stay safe:
# On another page: ደህንነትዎን መጠበቅ እንደማይችሉ ከተሰማዎት፦   (index.ftl)
if-you-feel-that-you-z3ef3h = TODO

## Section: Who to call

# English: Who to call
# This is a heading.
# On another page: ወደ ማን እንደሚደውሉ   (index.ftl)
who-to-call-vfqzg4 = TODO

# English: Samaritans listen, about anything:
# On another page: Samaritans ስለ ማንኛውም ነገር ያዳምጡዎታል፦   (urgent-help.ftl)
samaritans-listen-about-anything-7mas7p = TODO

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
# On another page: መጻፍ ከመረጡ፣ SHOUT የሚለውን ቃል በጽሑፍ መልእክት ይላኩ። የጽሑፍ መልእክት በስልኩ ላይ ይቀራል።   (urgent-help.ftl)
if-you-prefer-to-write-dfzq9r = TODO

# English: [Freedom from Torture]({ $link1 }) gives therapy to people who were tortured.
# $link1 = Freedom from Torture.
freedom-from-torture-gives-therapy-nvn2hb = TODO
