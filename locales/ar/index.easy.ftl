### Page: Health care and your rights   (content/index.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = الرعاية الصحية وحقوقك

# English: Start here. What you can ask for, and who can help you.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-4wwzj7 = البداية هنا. ما يمكنك طلبه، ومن يمكنه مساعدتك.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = يُرجى الاتصال على { $tel-999 } إذا كان هناك خطر على الحياة.

# English: This guide helps you get health care.
# This is Easy Read: one short sentence beside a picture.
this-guide-helps-you-get-5ms3a4 = هذا الدليل يساعدك في الحصول على الرعاية الصحية.

# English: Each of the 4 nations has its own rules.
# This is Easy Read: one short sentence beside a picture.
each-of-the-4-nations-c9z4j3 = هناك 4 أقاليم، ولكل إقليم قواعده.

# English: If someone hurt you, it is not your fault.
# This is Easy Read: one short sentence beside a picture.
if-someone-hurt-you-it-b4nsus = إذا آذاك شخص، فهذا ليس ذنبك.

# English: You choose what you read and what you do.
# This is Easy Read: one short sentence beside a picture.
you-choose-what-you-read-t5swfr = القرار لك في القراءة وفي كل خطوة.

## Section: What do you need today?

# English: What do you need today?
# This is a heading.
what-do-you-need-today-se42qh = ما الذي يلزمك اليوم؟

# English: [Get help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
get-help-now-fdtg93 = [الحصول على مساعدة الآن]({ $link1 })

# English: [See a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
see-a-doctor-zzxjtm = [زيارة الطبيب]({ $link1 })

# English: [Get help with how you feel]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
get-help-with-how-you-u7k47v = [طلب المساعدة بشأن مشاعرك]({ $link1 })

# English: [Find out what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
find-out-what-is-free-smrrtz = [معرفة ما هو مجاني]({ $link1 })

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = ما الذي يمكنك طلبه؟

# English: In England and Scotland, anyone can have a free family doctor.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-anyone-8awsth = في إنجلترا واسكتلندا، يمكن لأي شخص الحصول على طبيب عائلة مجاناً.

# English: In Wales and Northern Ireland, [read the rules]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
in-wales-and-northern-ireland-62sxr7 = في ويلز وأيرلندا الشمالية، يُرجى [قراءة القواعد]({ $link1 }) أولاً.

## Section: Do you need urgent care?

# English: Do you need urgent care?
# This is a heading.
do-you-need-urgent-care-pt5ut6 = هل تلزمك رعاية عاجلة؟

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = في إنجلترا وويلز واسكتلندا، يعالجك **قسم الحوادث والطوارئ A&E** مجاناً.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **قسم الحوادث والطوارئ A&E** هو جزء المستشفى الخاص بالرعاية العاجلة.

# English: Northern Ireland: A&E is free if you did not travel for it.
# This is Easy Read: one short sentence beside a picture.
northern-ireland-a-e-is-8hvdme = أيرلندا الشمالية: قسم الحوادث والطوارئ A&E مجاني إلا إذا سافرت من أجله.

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = في إنجلترا واسكتلندا وأيرلندا الشمالية، قد يكلّف البقاء في المستشفى مالاً.

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = في ويلز، يُرجى السؤال عن تكلفة البقاء في المستشفى.

## Section: Who knows what you say?

# English: Who knows what you say?
# This is a heading.
who-knows-what-you-say-9779gq = من يعرف كلامك؟

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = الأطباء يحافظون على خصوصية كلامك.

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-b993u8 = قد يخبرون آخرين إذا كان أحد في خطر شديد.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = قد يخبرون آخرين إذا كان طفل غير آمن.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = يجب عليهم إخبار آخرين إذا أمرت محكمة بذلك.

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
do-you-speak-another-language-x583ts = هل لغتك لغة غير الإنجليزية؟

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = يمكنك طلب **مترجم شفوي**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **المترجم الشفوي** يقول كلامك بلغة أخرى.

# English: In England and Northern Ireland, the interpreter is free.
# This is Easy Read: one short sentence beside a picture.
in-england-and-northern-ireland-mjzu2y = في إنجلترا وأيرلندا الشمالية، المترجم الشفوي مجاني.

# English: In Scotland, an interpreter is your right.
# This is Easy Read: one short sentence beside a picture.
in-scotland-an-interpreter-is-c65ksw = في اسكتلندا، المترجم الشفوي حق لك.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = هل هاتفك آمن؟

# English: If someone looks at your phone, you can use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-looks-at-your-hnsw38 = إذا كان هناك من ينظر في هاتفك، يمكنك استخدام هاتف آخر.

# English: Pages you open can stay on the phone.
# This is Easy Read: one short sentence beside a picture.
pages-you-open-can-stay-udrg6p = الصفحات التي فتحتها قد تبقى في الهاتف.

## Section: Do you want to talk?

# English: Do you want to talk?
# This is a heading.
do-you-want-to-talk-gwverv = هل لديك رغبة في التحدث؟

# English: You can call people who listen.
# This is Easy Read: one short sentence beside a picture.
you-can-call-people-who-f9g9j8 = يمكنك الاتصال بأشخاص يستمعون إليك.

# English: If someone controls you, call { $tel-msh } for free.
# This is Easy Read: one short sentence beside a picture.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-call-5nspnf = إذا كان هناك شخص يتحكم بك، يُرجى الاتصال مجاناً على { $tel-msh }.

# English: You do not have to say your name.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rehwq9 = ليس من الضروري ذكر اسمك.
