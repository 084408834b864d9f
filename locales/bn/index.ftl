### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = স্বাস্থ্যসেবা ও আপনার অধিকার

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = এখান থেকে শুরু করুন। আপনি কী চাইতে পারেন, আর এখন কে আপনাকে সাহায্য করতে পারেন।

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = শুরু, কোথা থেকে শুরু করব, প্রথম পাতা, সাহায্য, সহায়তা, অধিকার, স্বাস্থ্য, স্বাস্থ্যসেবা, চিকিৎসা, ফ্রি চিকিৎসা, বিনা পয়সায়, ডাক্তার, হাসপাতাল, অসুস্থ, দ্রুত সাহায্য, যুক্তরাজ্য, বিলাত, লন্ডন, ইংল্যান্ড, স্কটল্যান্ড, ওয়েলস, উত্তর আয়ারল্যান্ড, কাগজপত্র নেই, নতুন এসেছি, কী করব, গাইড, তথ্য, NHS

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = আজ আপনার কী দরকার তা বেছে নিন:

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [আমার এখনই সাহায্য দরকার]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [আমি ডাক্তার দেখাতে চাই]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [আমার খারাপ লাগছে, বা আমার ঘুম হয় না]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [কী কী বিনামূল্যে, আমি তা জানতে চাই]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [আমার কী দরকার, তা আমি ইংরেজিতে দেখাতে চাই]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = এই গাইড তাঁদের জন্য, যাঁদের যুক্তরাজ্যে (UK) স্বাস্থ্যসেবা দরকার। আপনি কী চাইতে পারেন তা হয়তো নিশ্চিত জানেন না। আপনি হয়তো এখানে নতুন। আপনার হয়তো কাগজপত্র নেই। কেউ হয়তো আপনার সঙ্গে খারাপ ব্যবহার করেছে। এর কোনোটিই আপনার দোষ নয়, আর তবুও আপনি স্বাস্থ্যসেবা চাইতে পারেন।

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = যিনি আপনাকে সাহায্য করেন, এটি তাঁর জন্যও। আপনি যত ইচ্ছা বেশি বা কম পড়তে পারেন।

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = দ্রুত সাহায্য

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = কারও জীবন বিপদে থাকলে { $tel-999 } নম্বরে কল করুন। কলটি বিনামূল্যে, ফোনে টাকা না থাকলেও।

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = যদি মনে হয় আপনি নিজের ক্ষতি করে ফেলতে পারেন:

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = ইংল্যান্ডে { $mh-111-eng } নম্বরে কল করুন এবং মানসিক স্বাস্থ্য (mental health) বেছে নিন।

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = ওয়েলসে { $mh-111-wales } নম্বরে কল করুন এবং 2 চাপুন।

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = স্কটল্যান্ডে { $mh-111-scot } নম্বরে কল করুন এবং মানসিক স্বাস্থ্য (mental health) বেছে নিন।

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = উত্তর আয়ারল্যান্ডে { $mh-lifeline } নম্বরে কল করুন। এটি বিনামূল্যে।

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = কেউ আপনাকে নিয়ন্ত্রণ করলে বা আঘাত করলে, আপনি { $tel-msh } নম্বরে কল করতে পারেন। কলটি বিনামূল্যে ও গোপনীয়: আপনি যা বলেন, তাঁরা তা গোপন রাখেন। আপনাকে নাম বলতে হবে না। তাঁরা দোভাষীর ব্যবস্থা করতে পারেন।

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = জানার মতো তিনটি কথা

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = আপনি ডাক্তার দেখাতে চাইতে পারেন

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = ইংল্যান্ড ও স্কটল্যান্ডে যে কেউ বিনামূল্যে GP পেতে পারেন। GP হলেন পারিবারিক ডাক্তার। আপনার কাগজপত্র না থাকলেও এ কথা সত্য।

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = ওয়েলস ও উত্তর আয়ারল্যান্ডে নিয়ম আলাদা। উত্তর আয়ারল্যান্ডে আপনার কাছে কাগজপত্র চাওয়া হয়, আর হোম অফিসকে (Home Office) আপনার কথা জিজ্ঞাসা করা হতে পারে। [যাওয়ার আগে এটি পড়ুন]({ $link1 })।

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = জরুরি চিকিৎসা শুরুতে বিনামূল্যে

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = ইংল্যান্ড, ওয়েলস ও স্কটল্যান্ডে হাসপাতালের জরুরি বিভাগের (A&E) চিকিৎসা বিনামূল্যে। উত্তর আয়ারল্যান্ডে এটি বিনামূল্যে, যদি আপনি এই চিকিৎসার জন্যই এখানে না এসে থাকেন। ইংল্যান্ড, স্কটল্যান্ড ও উত্তর আয়ারল্যান্ডে, এরপর হাসপাতালে ভর্তি থাকলে আপনাকে টাকা দিতে হতে পারে। ওয়েলসে, হাসপাতালে ভর্তি থাকতে কত টাকা লাগে তা জিজ্ঞাসা করুন। [আপনার জন্য কী কী বিনামূল্যে তা দেখুন]({ $link1 })।

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = আপনি যা বলেন তা গোপন থাকে

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = আপনি ডাক্তারকে যা বলেন তা গোপন থাকে। যাঁরা আপনার চিকিৎসা করেন শুধু তাঁরাই তা জানতে পারেন। কেউ গুরুতর বিপদে থাকলে বা কোনো শিশু ঝুঁকিতে থাকলে, ডাক্তার অন্যদের জানাতে পারেন। আদালতও এর আদেশ দিতে পারে।

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = আপনি দোভাষী চাইতে পারেন। ইংল্যান্ড ও উত্তর আয়ারল্যান্ডে এটি বিনামূল্যে। স্কটল্যান্ডে এটি আপনার অধিকার। ওয়েলসে দোভাষী কীভাবে দিতে হবে, সরকার তা ঠিক করে দিয়েছে।

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = আপনি যুক্তরাজ্যের কোন অংশে আছেন

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = যুক্তরাজ্যের (UK) চারটি অংশ আছে, আর তাদের নিয়ম এক নয়। প্রতিটি পাতায় আপনি ইংল্যান্ড, ওয়েলস, স্কটল্যান্ড বা উত্তর আয়ারল্যান্ড বেছে নিতে পারেন। আপনি কোন অংশে আছেন তা না জানলে, যাঁকে কল করেন তাঁকে জিজ্ঞাসা করতে পারেন।

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = পড়ার সময় নিরাপদ থাকুন

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = কেউ আপনার ফোন দেখতে পারে মনে হলে, অন্য ফোন ব্যবহার করার কথা ভাবুন। আপনি যে পাতা খুলেছেন, তা ফোনের হিস্ট্রিতে থেকে যেতে পারে। কখন পড়বেন আর কখন থামবেন, তা আপনি ঠিক করেন।

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = কাকে কল করবেন

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = আপনি কথা বলতে চাইলে, Samaritans যেকোনো বিষয়ে আপনার কথা শোনে:

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = আপনি [একটি ছোট কার্ডে নম্বরগুলো]({ $link1 }) রাখতে পারেন, কোনো নাম ছাড়া।
