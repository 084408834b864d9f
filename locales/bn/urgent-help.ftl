### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = জরুরি সাহায্য

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = যুক্তরাজ্যের (UK) প্রতিটি অংশে এখন কাকে কল করবেন।

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = জরুরি, ইমার্জেন্সি, অ্যাম্বুলেন্স, এম্বুলেন্স, পুলিশ, বিপদ, বাঁচান, সাহায্য চাই, হেল্পলাইন, আত্মহত্যা, মরে যেতে চাই, মরতে চাই, বাঁচতে চাই না, জীবন শেষ, নিজের ক্ষতি, হাত কাটা, মারে, মারধর, স্বামী মারে, শ্বশুরবাড়ি, নির্যাতন, অত্যাচার, পারিবারিক নির্যাতন, হুমকি, ধর্ষণ, যৌন নির্যাতন, জোর করে বিয়ে, জোর করে বিয়া, ভয়, ভয় লাগে, পালাতে চাই, ঘর থেকে পালানো, হাসপাতাল, দুর্ঘটনা, রক্ত, রক্তপাত, বুকে ব্যথা, শ্বাসকষ্ট, বিষ, বেশি ওষুধ খাওয়া, অজ্ঞান, কথা বলতে পারি না, ইশারা ভাষা, বধির, কানে শুনি না, শিশু, Childline, A&E

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = কারও জীবন বিপদে থাকলে এখনই কল করুন:

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = বলুন “ambulance” (অ্যাম্বুলেন্স) বা “police” (পুলিশ)। কলটি বিনামূল্যে, ফোনে টাকা না থাকলেও। আপনি সবচেয়ে কাছের হাসপাতালের জরুরি বিভাগেও (A&E) যেতে পারেন।

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = আপনি বিপদে থাকলে এই পাতা আপনার জন্য। কেউ আপনাকে আঘাত করলে বা নিয়ন্ত্রণ করলে, অথবা আপনি নিজের ক্ষতি করে ফেলতে পারেন বলে মনে হলেও এটি আপনার জন্য। যিনি আপনার সঙ্গে আছেন, এটি তাঁর জন্যও।

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = আপনি কথা বলতে না পারলে

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = মোবাইল ফোনে কোনো কথা না বলেও আপনি সাহায্য চাইতে পারেন:

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = { $tel-999 } নম্বরে কল করুন এবং শুনুন।

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = পারলে কাশি দিন, বা ফোনে টোকা দিন।

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = যখন চাপতে বলা হয়, তখন 55 চাপুন। না চাপলে কল কেটে যায়।

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = এতে পুলিশ জানতে পারে না আপনি কোথায় আছেন।

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = আপনি { $tel-sms } নম্বরে টেক্সট মেসেজও পাঠাতে পারেন। দরকার হওয়ার আগেই আপনাকে ফোনটি নিবন্ধন করতে হবে। নিবন্ধন করতে, একই নম্বরে “register” শব্দটি লিখে পাঠান, তারপর উত্তরে “yes” লিখুন। আপনার মেসেজগুলো ফোনে থেকে যায়।

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = আপনি ব্রিটিশ ইশারা ভাষা ব্যবহার করলে, { $tel-999-bsl } দিয়ে ভিডিও কল করতে পারেন। টেক্সট রিলে (text relay) ব্যবহার করলে { $tel-relay } ডায়াল করুন।

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = যদি মনে হয় আপনি নিজের ক্ষতি করে ফেলতে পারেন

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = আপনার মনে নিজের জীবন শেষ করার চিন্তা আসতে পারে। আপনার জীবনের মূল্য আছে, আর আপনি এখনই কারও সঙ্গে কথা বলতে পারেন। আপনি যুক্তরাজ্যের (UK) যে অংশে আছেন, তার নিজস্ব নম্বর আছে: নিচে দেখুন। এই দুটি নম্বর পুরো যুক্তরাজ্যের জন্য।

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans যেকোনো বিষয়ে আপনার কথা শোনে:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = লিখতে চাইলে SHOUT শব্দটি টেক্সট করুন। মেসেজ ফোনে থেকে যায়।

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = কেউ আপনাকে নিয়ন্ত্রণ করলে বা আঘাত করলে

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = নিশ্চিত না হলেও এই হেল্পলাইনে কল করুন। এটি বিনামূল্যে ও গোপনীয়: আপনি যা বলেন, তাঁরা তা গোপন রাখেন। আপনাকে নাম বলতে হবে না। শুধু আপনি রাজি হলেই তাঁরা অন্যদের জানান। ব্যতিক্রম হলো, যদি কারও জীবন বিপদে থাকে বা কোনো শিশু ঝুঁকিতে থাকে।

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = পুলিশ: আগে যা জানা দরকার

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = জীবন বিপদে থাকলে, { $tel-999 } নম্বরে কল করাই সবার জন্য ঠিক।

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = আপনি প্রাপ্তবয়স্ক হলে এবং এখন কেউ বিপদে না থাকলে, পুলিশের সঙ্গে কথা বলবেন কি না তা আপনিই ঠিক করেন। শিশুদের সব সময় সুরক্ষা দেওয়া হয়।

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = পুলিশ আর হোম অফিসের (Home Office, সরকারের ইমিগ্রেশন দপ্তর) মধ্যে তথ্য আটকানোর কোনো দেয়াল নেই। ইংল্যান্ড ও ওয়েলসে প্রতিটি পুলিশ বাহিনী পারিবারিক নির্যাতনে ক্ষতিগ্রস্ত কিছু মানুষের তথ্য হোম অফিসকে দিয়েছে। তাই অপেক্ষা করা নিরাপদ হলে, আগে কোনো আইনজীবী বা হেল্পলাইনকে জিজ্ঞাসা করুন।

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = ইংল্যান্ড ও ওয়েলসে পুলিশ আপনার কথা হোম অফিসকে (Home Office) জানাতে পারে। স্কটল্যান্ড বা উত্তর আয়ারল্যান্ডের নিয়ম আমরা নিশ্চিত করিনি।

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = জরুরি অবস্থা না হলে পুলিশের নম্বর হলো { $tel-101 }।

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = আপনার বয়স 19 বছরের কম হলে

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = আপনি কোনো ঝামেলায় পড়েননি। যেকোনো বিষয়ে আপনি Childline-এ কল করতে পারেন:

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = ইংল্যান্ডে

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = যদি মনে হয় আপনি নিজের ক্ষতি করে ফেলতে পারেন, কল করুন এবং মানসিক স্বাস্থ্য (mental health) বেছে নিন:

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = দোভাষী দরকার হলে, আপনি কোন ভাষা চান তা ইংরেজিতে বলুন:

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = সঙ্গী বা পরিবারের কেউ নির্যাতন করলে:

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = ধর্ষণ বা যৌন নির্যাতনের ঘটনায়, 16 বছর বয়স থেকে:

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = কেউ আপনাকে কাজ, যৌনতা বা অপরাধের জন্য ব্যবহার করে থাকলে, নিরাপদ আবাসন ও সহায়তার কথা জানতে:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ওয়েলসে

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = যদি মনে হয় আপনি নিজের ক্ষতি করে ফেলতে পারেন, কল করুন এবং তারপর 2 চাপুন:

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = ঘরে নির্যাতন, যৌন সহিংসতা বা মানব পাচারের ঘটনায়:

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = টেক্সট মেসেজে। মেসেজ ফোনে থেকে যায়:

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = কৃষ্ণাঙ্গ মানুষ, সংখ্যালঘু জাতিগোষ্ঠীর মানুষ ও অভিবাসীদের জন্য:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = স্কটল্যান্ডে

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = মন খারাপ থাকলে কথা বলতে, 16 বছর বয়স থেকে। আপনি পুরুষ বা নারীর সঙ্গে কথা বলতে চাইতে পারেন:

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = ঘরে নির্যাতন বা জোর করে বিয়ের ঘটনায়:

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = টেক্সট মেসেজে বা WhatsApp-এ। মেসেজ ফোনে থেকে যায়:

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = ধর্ষণ বা যৌন নির্যাতনের ঘটনায়, 13 বছর বয়স থেকে। তাঁরা আপনার নম্বর দেখতে পান না:

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = 18 বছরের বেশি বয়সী যে নারীদের যৌনতার জন্য পাচার করা হয়েছে, তাঁদের জন্য। পাচার করা মানে, কেউ আপনাকে নিয়ন্ত্রণ করেছে এবং টাকার জন্য ব্যবহার করেছে:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = উত্তর আয়ারল্যান্ডে

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = যদি মনে হয় আপনি নিজের ক্ষতি করে ফেলতে পারেন:

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = ঘরে নির্যাতন বা যৌন নির্যাতনের ঘটনায়। এটি সব বয়সের জন্য, নারী ও পুরুষ সবার জন্য:

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = কলের পরে

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = বিনামূল্যের কলও আপনার ফোনের কলের তালিকায় দেখা যায়। আপনি শুধু সেই কলটি মুছে ফেলতে পারেন। আপনি বিশ্বাস করেন এমন কারও ফোনও ব্যবহার করতে পারেন।

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = কোনো কল বিলে দেখা যাবে না, এই ভরসা করবেন না।

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [সঙ্গে রাখার নম্বর]({ $link1 }) একটি ছোট কার্ড, যাতে নম্বর আছে কিন্তু কোনো নাম নেই।

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = নিরাপদ হলে আপনি [ডাক্তার দেখাতে]({ $link1 }) পারেন, বা [মন খারাপের জন্য সাহায্য নিতে]({ $link2 }) পারেন।

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = নিশ্চিত না হলে কাকে কল করবেন

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = কারও জীবন বিপদে থাকলে { $tel-999 } নম্বরে কল করুন। তা না হলে { $tel-msh } বা { $mh-samaritans } নম্বরে কল করে জিজ্ঞাসা করুন। কোনো প্রশ্নই তুচ্ছ নয়।
