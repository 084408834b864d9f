### Page: Health care and your rights   (content/index.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = صحت کی دیکھ بھال اور آپ کے حقوق

# English: Start here. What you can ask for, and who can help you.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-4wwzj7 = یہاں سے شروع کریں۔ آپ کے لیے کیا مانگنا ممکن ہے، اور کون آپ کی مدد کر سکتا ہے۔

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = اگر کسی کی جان خطرے میں ہو تو { $tel-999 } پر کال کریں۔

# English: This guide helps you get health care.
# This is Easy Read: one short sentence beside a picture.
this-guide-helps-you-get-5ms3a4 = یہ گائیڈ صحت کی دیکھ بھال پانے میں آپ کی مدد کرتی ہے۔

# English: Each of the 4 nations has its own rules.
# This is Easy Read: one short sentence beside a picture.
each-of-the-4-nations-c9z4j3 = برطانیہ کے 4 حصوں میں سے ہر ایک کے اپنے اصول ہیں۔

# English: If someone hurt you, it is not your fault.
# This is Easy Read: one short sentence beside a picture.
if-someone-hurt-you-it-b4nsus = اگر کسی نے آپ کو تکلیف پہنچائی تو یہ آپ کا قصور نہیں۔

# English: You choose what you read and what you do.
# This is Easy Read: one short sentence beside a picture.
you-choose-what-you-read-t5swfr = کیا پڑھنا ہے اور کیا کرنا ہے، یہ آپ کا فیصلہ ہے۔

## Section: What do you need today?

# English: What do you need today?
# This is a heading.
what-do-you-need-today-se42qh = آج آپ کو کیا چاہیے؟

# English: [Get help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
get-help-now-fdtg93 = [ابھی مدد لیں]({ $link1 })

# English: [See a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
see-a-doctor-zzxjtm = [ڈاکٹر سے ملیں]({ $link1 })

# English: [Get help with how you feel]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
get-help-with-how-you-u7k47v = [اپنے احساسات کے لیے مدد لیں]({ $link1 })

# English: [Find out what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
find-out-what-is-free-smrrtz = [دیکھیں کہ کیا مفت ہے]({ $link1 })

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = آپ کے لیے کیا مانگنا ممکن ہے؟

# English: In England and Scotland, anyone can have a free family doctor.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-anyone-8awsth = انگلینڈ اور اسکاٹ لینڈ میں ہر کسی کو مفت فیملی ڈاکٹر مل سکتا ہے۔

# English: In Wales and Northern Ireland, [read the rules]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
in-wales-and-northern-ireland-62sxr7 = ویلز اور شمالی آئرلینڈ میں پہلے [اصول پڑھ لیں]({ $link1 })۔

## Section: Do you need urgent care?

# English: Do you need urgent care?
# This is a heading.
do-you-need-urgent-care-pt5ut6 = کیا آپ کو فوری علاج چاہیے؟

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = انگلینڈ، ویلز اور اسکاٹ لینڈ میں **A&E** میں آپ کا علاج مفت ہوتا ہے۔

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** ہسپتال کا وہ حصہ ہے جہاں فوری علاج ہوتا ہے۔

# English: Northern Ireland: A&E is free if you did not travel for it.
# This is Easy Read: one short sentence beside a picture.
northern-ireland-a-e-is-8hvdme = شمالی آئرلینڈ: A&E مفت ہے اگر آپ کا سفر اسی علاج کے لیے نہیں تھا۔

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = انگلینڈ، اسکاٹ لینڈ اور شمالی آئرلینڈ میں ہسپتال میں داخل رہنے پر پیسے لگ سکتے ہیں۔

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = ویلز میں پوچھیں کہ ہسپتال میں داخل رہنے پر کتنے پیسے لگتے ہیں۔

## Section: Who knows what you say?

# English: Who knows what you say?
# This is a heading.
who-knows-what-you-say-9779gq = آپ کی بات کون جانتا ہے؟

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = ڈاکٹر آپ کی بات اپنے تک رکھتے ہیں۔

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-b993u8 = اگر کوئی سنگین خطرے میں ہو تو وہ دوسروں کو بتا سکتے ہیں۔

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = اگر کوئی بچہ محفوظ نہ ہو تو وہ دوسروں کو بتا سکتے ہیں۔

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = اگر عدالت حکم دے تو ان پر دوسروں کو بتانا لازم ہے۔

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
do-you-speak-another-language-x583ts = کیا آپ کی زبان کوئی اور ہے؟

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = آپ چاہیں تو **مترجم** مانگ لیں۔

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **مترجم** آپ کی بات دوسری زبان میں کہتا ہے۔

# English: In England and Northern Ireland, the interpreter is free.
# This is Easy Read: one short sentence beside a picture.
in-england-and-northern-ireland-mjzu2y = انگلینڈ اور شمالی آئرلینڈ میں مترجم مفت ہے۔

# English: In Scotland, an interpreter is your right.
# This is Easy Read: one short sentence beside a picture.
in-scotland-an-interpreter-is-c65ksw = اسکاٹ لینڈ میں مترجم ملنا آپ کا حق ہے۔

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = کیا آپ کا فون محفوظ ہے؟

# English: If someone looks at your phone, you can use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-looks-at-your-hnsw38 = اگر کوئی آپ کا فون دیکھے تو دوسرا فون استعمال کرنا ممکن ہے۔

# English: Pages you open can stay on the phone.
# This is Easy Read: one short sentence beside a picture.
pages-you-open-can-stay-udrg6p = جو صفحے آپ کھولیں وہ فون میں رہ سکتے ہیں۔

## Section: Do you want to talk?

# English: Do you want to talk?
# This is a heading.
do-you-want-to-talk-gwverv = کیا آپ کا بات کرنے کو دل چاہتا ہے؟

# English: You can call people who listen.
# This is Easy Read: one short sentence beside a picture.
you-can-call-people-who-f9g9j8 = آپ چاہیں تو بات سننے والے لوگوں کو کال کریں۔

# English: If someone controls you, call { $tel-msh } for free.
# This is Easy Read: one short sentence beside a picture.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-call-5nspnf = اگر کوئی آپ کو قابو میں رکھے تو { $tel-msh } پر مفت کال کریں۔

# English: You do not have to say your name.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rehwq9 = اپنا نام بتانا ضروری نہیں۔
