### Page: Health care and your rights   (content/index.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = স্বাস্থ্যসেবা ও আপনার অধিকার

# English: Start here. What you can ask for, and who can help you.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-4wwzj7 = এখান থেকে শুরু করুন। আপনি কী চাইতে পারেন, আর কে আপনাকে সাহায্য করতে পারেন।

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = কারও জীবন বিপদে থাকলে { $tel-999 } নম্বরে কল করুন।

# English: This guide helps you get health care.
# This is Easy Read: one short sentence beside a picture.
this-guide-helps-you-get-5ms3a4 = এই গাইড আপনাকে স্বাস্থ্যসেবা পেতে সাহায্য করে।

# English: Each of the 4 nations has its own rules.
# This is Easy Read: one short sentence beside a picture.
each-of-the-4-nations-c9z4j3 = যুক্তরাজ্যের 4টি অংশের প্রতিটির নিজস্ব নিয়ম আছে।

# English: If someone hurt you, it is not your fault.
# This is Easy Read: one short sentence beside a picture.
if-someone-hurt-you-it-b4nsus = কেউ আপনাকে আঘাত করে থাকলে, তা আপনার দোষ নয়।

# English: You choose what you read and what you do.
# This is Easy Read: one short sentence beside a picture.
you-choose-what-you-read-t5swfr = কী পড়বেন আর কী করবেন, তা আপনি বেছে নেন।

## Section: What do you need today?

# English: What do you need today?
# This is a heading.
what-do-you-need-today-se42qh = আজ আপনার কী দরকার?

# English: [Get help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
get-help-now-fdtg93 = [এখনই সাহায্য নিন]({ $link1 })

# English: [See a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
see-a-doctor-zzxjtm = [ডাক্তার দেখান]({ $link1 })

# English: [Get help with how you feel]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
get-help-with-how-you-u7k47v = [মন খারাপের জন্য সাহায্য নিন]({ $link1 })

# English: [Find out what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
find-out-what-is-free-smrrtz = [কী কী বিনামূল্যে তা জানুন]({ $link1 })

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = আপনি কী চাইতে পারেন?

# English: In England and Scotland, anyone can have a free family doctor.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-anyone-8awsth = ইংল্যান্ড ও স্কটল্যান্ডে যে কেউ বিনামূল্যে পারিবারিক ডাক্তার পেতে পারেন।

# English: In Wales and Northern Ireland, [read the rules]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
in-wales-and-northern-ireland-62sxr7 = ওয়েলস ও উত্তর আয়ারল্যান্ডে আগে [নিয়মগুলো পড়ুন]({ $link1 })।

## Section: Do you need urgent care?

# English: Do you need urgent care?
# This is a heading.
do-you-need-urgent-care-pt5ut6 = আপনার কি জরুরি চিকিৎসা দরকার?

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = ইংল্যান্ড, ওয়েলস ও স্কটল্যান্ডে **A&E** বিনামূল্যে আপনার চিকিৎসা করে।

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** হলো হাসপাতালের জরুরি চিকিৎসার বিভাগ।

# English: Northern Ireland: A&E is free if you did not travel for it.
# This is Easy Read: one short sentence beside a picture.
northern-ireland-a-e-is-8hvdme = উত্তর আয়ারল্যান্ড: আপনি এই চিকিৎসার জন্যই না এসে থাকলে A&E বিনামূল্যে।

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = ইংল্যান্ড, স্কটল্যান্ড ও উত্তর আয়ারল্যান্ডে হাসপাতালে ভর্তি থাকলে টাকা লাগতে পারে।

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = ওয়েলসে, হাসপাতালে ভর্তি থাকতে কত টাকা লাগে তা জিজ্ঞাসা করুন।

## Section: Who knows what you say?

# English: Who knows what you say?
# This is a heading.
who-knows-what-you-say-9779gq = আপনি যা বলেন তা কারা জানতে পারেন?

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = আপনি যা বলেন, ডাক্তাররা তা গোপন রাখেন।

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-b993u8 = কেউ গুরুতর বিপদে থাকলে তাঁরা অন্যদের জানাতে পারেন।

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = কোনো শিশু নিরাপদ না থাকলে তাঁরা অন্যদের জানাতে পারেন।

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = আদালত আদেশ দিলে তাঁদের অন্যদের জানাতেই হবে।

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
do-you-speak-another-language-x583ts = আপনি কি অন্য ভাষায় কথা বলেন?

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = আপনি একজন **দোভাষী** চাইতে পারেন।

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **দোভাষী** আপনার কথা অন্য ভাষায় বলে দেন।

# English: In England and Northern Ireland, the interpreter is free.
# This is Easy Read: one short sentence beside a picture.
in-england-and-northern-ireland-mjzu2y = ইংল্যান্ড ও উত্তর আয়ারল্যান্ডে দোভাষী বিনামূল্যে।

# English: In Scotland, an interpreter is your right.
# This is Easy Read: one short sentence beside a picture.
in-scotland-an-interpreter-is-c65ksw = স্কটল্যান্ডে দোভাষী পাওয়া আপনার অধিকার।

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = আপনার ফোন কি নিরাপদ?

# English: If someone looks at your phone, you can use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-looks-at-your-hnsw38 = কেউ আপনার ফোন দেখলে, আপনি অন্য ফোন ব্যবহার করতে পারেন।

# English: Pages you open can stay on the phone.
# This is Easy Read: one short sentence beside a picture.
pages-you-open-can-stay-udrg6p = আপনি যে পাতা খোলেন তা ফোনে থেকে যেতে পারে।

## Section: Do you want to talk?

# English: Do you want to talk?
# This is a heading.
do-you-want-to-talk-gwverv = আপনি কি কথা বলতে চান?

# English: You can call people who listen.
# This is Easy Read: one short sentence beside a picture.
you-can-call-people-who-f9g9j8 = যাঁরা কথা শোনেন, আপনি তাঁদের কল করতে পারেন।

# English: If someone controls you, call { $tel-msh } for free.
# This is Easy Read: one short sentence beside a picture.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-call-5nspnf = কেউ আপনাকে নিয়ন্ত্রণ করলে, বিনামূল্যে { $tel-msh } নম্বরে কল করুন।

# English: You do not have to say your name.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rehwq9 = আপনাকে নাম বলতে হবে না।
