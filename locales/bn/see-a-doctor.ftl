### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = ডাক্তার দেখান

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = যুক্তরাজ্যের (UK) প্রতিটি অংশে কাছাকাছি ডাক্তার কীভাবে পাবেন।

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = ডাক্তার, ডাক্তর, পারিবারিক ডাক্তার, জিপি, GP, ডাক্তারখানা, ক্লিনিক, সার্জারি, জিপি সার্জারি, কাছের ডাক্তার, ডাক্তার দেখাব, ডাক্তার খোঁজা, নার্স, স্বাস্থ্য কেন্দ্র, হেলথ সেন্টার, নাম নিবন্ধন, নিবন্ধন, রেজিস্টার, রেজিস্ট্রেশন, নাম লেখানো, ডাক্তারের তালিকা, অসুখ, অসুস্থ, রোগ, জ্বর, ব্যথা, কাশি, বেমার, ওষুধ, চিকিৎসা, ফর্ম, কাগজপত্র, কাগজ নেই, পাসপোর্ট নেই, পরিচয়পত্র, আইডি, ঠিকানা, ঠিকানা নেই, ঠিকানার প্রমাণ, থাকার জায়গা নেই, ঘর নেই, গৃহহীন, NHS নম্বর, ID

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = আপনি যেখানে থাকেন তার কাছের কোনো GP ক্লিনিকে (GP surgery) যান, আর আপনার নাম নিবন্ধন করতে বলুন। GP হলেন পারিবারিক ডাক্তার। GP ক্লিনিক হলো GP-র কাজের জায়গা। নাম নিবন্ধন মানে ডাক্তারের তালিকায় নাম লেখানো।

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = আপনার ডাক্তার দরকার, কিন্তু দেখাতে পারবেন কি না নিশ্চিত না হলে, এই পাতা আপনার জন্য। যিনি আপনাকে সাহায্য করেন, এটি তাঁর জন্যও।

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = কারও জীবন বিপদে থাকলে অপেক্ষা করবেন না। { $tel-999 } নম্বরে কল করুন। কলটি বিনামূল্যে, ফোনে টাকা না থাকলেও।

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = ইংল্যান্ড, ওয়েলস, স্কটল্যান্ড ও উত্তর আয়ারল্যান্ডের নিয়ম এক নয়। যাওয়ার আগে, আপনি যেখানে আছেন সেখানকার অংশটি পড়ুন।

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = কী করবেন

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = কাছাকাছি একটি GP ক্লিনিক খুঁজে নিন। আপনি কল করতে পারেন, বা সেখানে যেতে পারেন।

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = ডেস্কে যিনি আছেন তাঁকে বলুন: “I want to register with a GP” (আমি GP-র কাছে নাম নিবন্ধন করতে চাই)। সেখানে আপনার জীবনের কথা বলতে হবে না।

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = আপনি কোন ভাষায় কথা বলেন তা জানান। ইচ্ছা হলে দোভাষী চেয়ে নিন।

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = ফর্ম পূরণ করুন। এতে সাহায্য চাইতে পারেন।

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = কীভাবে আপনার সঙ্গে নিরাপদে যোগাযোগ করা যায় তা জানান। আপনি তাঁদের চিঠি বা টেক্সট মেসেজ না পাঠাতে বলতে পারেন।

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [দেখানোর কার্ড]({ $link1 }) আপনার হয়ে এই কথা বলে, আপনার ভাষায় ও ইংরেজিতে।

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = কোনো GP ক্লিনিক খুঁজে না পেলে বা সেখানে নাম নিবন্ধন করতে না পারলে, আপনি Doctors of the World-কে জিজ্ঞাসা করতে পারেন। এর নম্বর শেষে আছে।

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = আপনি কী চাইতে পারেন

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = আপনি নারী বা পুরুষ ডাক্তার দেখাতে চাইতে পারেন। ক্লিনিকের চেষ্টা করা উচিত, কিন্তু সব সময় তা সম্ভব হয় না।

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = পরীক্ষার সময় সঙ্গে থাকার জন্য আপনি একজন কর্মী (chaperone) চাইতে পারেন। তিনি প্রশিক্ষণ পাওয়া একজন বাড়তি মানুষ, যিনি আপনার সঙ্গে থাকেন। আপনি এতে মানাও করতে পারেন।

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = পেশাদার দোভাষী চেয়ে নিন। বন্ধু, আত্মীয় বা শিশুর এই কাজ করা উচিত নয়।

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = আপনি ডাক্তারের সঙ্গে একা কথা বলতে চাইতে পারেন।

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = কী গোপন থাকে

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = আপনি ডাক্তারকে যা বলেন তা গোপন থাকে। যাঁরা আপনার চিকিৎসা করেন শুধু তাঁরাই তা জানতে পারেন। শুধু তিনটি ক্ষেত্রে এর ব্যতিক্রম হয়:

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = আপনি বা অন্য কেউ গুরুতর বিপদে আছেন।

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = কোনো শিশু ঝুঁকিতে আছে।

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = আদালত ডাক্তারকে তা জানাতে আদেশ দেয়।

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = আপনি আগে জিজ্ঞাসা করতে পারেন: “আমি যা বলি তা কে দেখবে?” তারপর কী বলবেন তা আপনি ঠিক করেন।

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = উত্তর আয়ারল্যান্ডে ফর্মের বিষয়টি আলাদা। সেখানে আপনার ইমিগ্রেশন স্ট্যাটাস হোম অফিসের (Home Office) কাছে যাচাই করা হতে পারে। হোম অফিস হলো সরকারের ইমিগ্রেশন দপ্তর।

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = তাঁরা ফিরিয়ে দিলে

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = আপনাকে ফিরিয়ে দেওয়া হলে, তা আপনার দোষ নয়। আপনি এগুলো করতে পারেন:

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = ইংল্যান্ড, স্কটল্যান্ড ও উত্তর আয়ারল্যান্ডে কারণটি লিখিতভাবে জানাতে বলুন।

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = অন্য একটি GP ক্লিনিকে জিজ্ঞাসা করুন।

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = Doctors of the World UK-তে কল করুন। যাঁরা নাম নিবন্ধন করতে পারছেন না, এই সংস্থা তাঁদের সাহায্য করে।

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = ইংল্যান্ডে

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = ইংল্যান্ডে যে কেউ GP-র কাছে নাম নিবন্ধন করতে পারেন এবং GP বা নার্স দেখাতে পারেন। এটি বিনামূল্যে। আপনি কোন দেশের নাগরিক বা আপনার ইমিগ্রেশন স্ট্যাটাস কী, তাতে কিছু যায় আসে না। যাঁদের আশ্রয়ের আবেদন নাকচ হয়েছে এবং যাঁদের কাগজপত্র নেই, তাঁরাও এর মধ্যে আছেন।

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **কাগজপত্র।** ক্লিনিক পরিচয়পত্র, ঠিকানার প্রমাণ বা ইমিগ্রেশনের কাগজ চাইতে পারে। শুধু এগুলো দেখাতে না পারার কারণে ক্লিনিক আপনাকে ফিরিয়ে দিতে পারে না।

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **NHS নম্বর।** আপনার এই নম্বর লাগবে না।

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **ঠিকানা।** আপনার স্থায়ী বা নিরাপদ ঠিকানা না থাকলে, অস্থায়ী ঠিকানা দিতে পারেন। কোনো বন্ধু, ডে সেন্টার বা ক্লিনিকের ঠিকানাও দিতে পারেন।

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **ফর্ম।** আপনি [NHS-এর ওয়েবসাইটে]({ $link1 }) বা কাগজের ফর্মে নাম নিবন্ধন করতে পারেন। কাগজের ফর্মটির নাম { $gp-form }।

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **ফর্ম পূরণে সাহায্য।** কেউ সাহায্য করতে না পারলে, এর জন্য ক্লিনিককে একজন দোভাষী ঠিক করতে বলুন।

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **দোভাষী।** আপনার দোভাষী দরকার হলে ক্লিনিককে ব্যবস্থা করতেই হবে। এটি বিনামূল্যে। আপনাকে নিজের দোভাষী আনতে হওয়া উচিত নয়।

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **দেখানোর কার্ড।** আপনি [স্বাস্থ্যসেবা পাওয়ার অধিকারের একটি কার্ড]({ $link1 }) প্রিন্ট করতে পারেন।

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = হোম অফিসের (Home Office) জন্য আলাদা নিয়ম আছে। ইংল্যান্ডে GP ক্লিনিক হোম অফিসকে আপনার তথ্য দিতে বাধ্য নয়। ব্যতিক্রম হলো আদালতের আদেশ, জনস্বাস্থ্যের বিপদ, বা অত্যন্ত গুরুতর অপরাধ।

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = আপনাকে ফিরিয়ে দেওয়ার ন্যায্য কারণ খুব কম। হয়তো তালিকায় নতুন রোগী নেওয়া বন্ধ, বা হয়তো আপনি এলাকার বাইরে থাকেন। ক্লিনিককে কারণটি লিখিতভাবে আপনাকে জানাতেই হবে।

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = আপনাকে ফিরিয়ে দেওয়া হলেও, বা কোথাও আপনার নাম নিবন্ধন করা না থাকলেও, আপনি জরুরি চিকিৎসা পেতে পারেন। এলাকার একটি ক্লিনিককে সর্বোচ্চ { $gp-urgent-14 } পর্যন্ত বিনামূল্যে আপনার চিকিৎসা করতেই হবে।

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = আপনি ক্লিনিকের ম্যানেজারের (practice manager) কাছে অভিযোগ করতে পারেন। তা নিরাপদ মনে না হলে, ইন্টিগ্রেটেড কেয়ার বোর্ডের (integrated care board) কাছে অভিযোগ করুন। এটি আপনার এলাকার NHS দপ্তর। দুটির একটি বেছে নিন, দুটিই নয়।

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ওয়েলসে

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = ক্লিনিকের তালিকায় রোগী নেওয়া চালু থাকলে, ক্লিনিককে আপনাকে নিতেই হবে, যদি না ফিরিয়ে দেওয়ার মতো কারণ থাকে। আপনার হয়ে অন্য কেউ আবেদন করতে পারেন। আপনাকে ওই এলাকায় থাকতে হবে না।

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = ওয়েলস সরকার বলে যে আপনার ঠিকানার প্রমাণ লাগবে না। ক্লিনিক পরিচয়পত্র চাইতে পারে। আশ্রয় আবেদনের নিবন্ধন কার্ড (ARC) বা হোম অফিসের (Home Office) চিঠি হলেই চলে।

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = আপনার এমন কোনো কার্ড বা চিঠি না থাকলেও, আপনি নাম নিবন্ধন করতে চাইতে পারেন।

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = ওয়েলসের নিয়ম সবাই একভাবে বোঝেন না। আপনি সাধারণত এখানে না থাকলে, কোনো ক্লিনিক মনে করতে পারে যে আপনাকে নেবে কি না তা তারা ঠিক করতে পারে। অনুগ্রহ করে জিজ্ঞাসা করুন।

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = দোভাষী চেয়ে নিন। দোভাষী দেওয়ার জন্য ওয়েলস সরকারের নির্দিষ্ট ব্যবস্থা আছে। এটি GP, ফার্মেসি, দাঁতের ডাক্তার, জরুরি চিকিৎসা ও মানসিক স্বাস্থ্যের জন্য।

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = তাঁরা আপনাকে ফিরিয়ে দিলে, হেলথ বোর্ডের (health board) সঙ্গে যোগাযোগ করুন। এটি আপনার এলাকার স্বাস্থ্যসেবা চালায়। [Llais]({ $link1 }) আপনাকে অভিযোগ করতে সাহায্য করে। এটি বিনামূল্যে, এটি স্বাধীন, আর এর দোভাষী আছে।

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = স্কটল্যান্ডে

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = স্কটল্যান্ডে যে কেউ GP-র কাছে নাম নিবন্ধন করতে পারেন। এটি বিনামূল্যে। যাঁদের আশ্রয়ের আবেদন নাকচ হয়েছে এবং যাঁদের সরকারি তহবিল পাওয়ার অধিকার নেই (no recourse to public funds), তাঁরাও এর মধ্যে আছেন। ওই কথাটির মানে হলো, আপনি বেশিরভাগ ভাতা নিতে পারেন না।

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = আপনার কোনো কাগজপত্র লাগবে না। পরিচয়পত্র বা ঠিকানার প্রমাণ না থাকা, ফিরিয়ে দেওয়া বা দেরি করার ন্যায্য কারণ নয়।

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = স্কটল্যান্ডে প্রত্যেক রোগীকে একটি নম্বর দেওয়া হয়, যার নাম { $gp-scot-chi }। এই নম্বরের অপেক্ষায় আপনার চিকিৎসা আটকে থাকা উচিত নয়।

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = NHS-এর চিকিৎসায় দোভাষী পাওয়া আপনার অধিকার।

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = কোনো ক্লিনিক আপনাকে ফিরিয়ে দিলে, কারণটি আপনাকে লিখে জানানো উচিত। আপনার জাতি, লিঙ্গ, ধর্ম, প্রতিবন্ধিতা বা অসুখ সেই কারণ হতে পারবে না। আপনার হয়ে কোনো দাতব্য সংস্থা বা কাউন্সিল (council) আবেদন করতে পারে।

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = তবুও ক্লিনিককে আপনাকে জরুরি চিকিৎসা, বা অপেক্ষা করা যায় না এমন চিকিৎসা দিতেই হবে। তারপর আরও { $gp-scot-urgent } আপনার চিকিৎসা করতেই হবে।

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = আপনি প্রথমে ক্লিনিকের কাছে অভিযোগ করতে পারেন। এই সেবা বিনামূল্যে আপনাকে সাহায্য করে:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = উত্তর আয়ারল্যান্ডে

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = ফর্ম পূরণের আগে অনুগ্রহ করে এটি পড়ুন। উত্তর আয়ারল্যান্ডে আপনার কাছে কাগজপত্র চাওয়া হয়। আপনার ইমিগ্রেশন স্ট্যাটাস হোম অফিসের (Home Office) কাছে যাচাই করা হতে পারে, আর তথ্য অন্যান্য সংস্থাকেও দেওয়া হয়। সঠিক কাগজপত্র ছাড়া ফর্মের কাজ না-ও এগোতে পারে।

# English: You can get advice first:
you-can-get-advice-first-j3r4me = আপনি আগে পরামর্শ নিতে পারেন:

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = যাঁরা আশ্রয় চেয়েছেন তাঁদের জন্য GP-র চিকিৎসা বিনামূল্যে, আবেদন নাকচ হয়ে থাকলেও। শরণার্থীদের জন্য, এবং মানব পাচারের নিয়মে চিহ্নিত মানুষদের জন্যও এটি বিনামূল্যে।

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = মানব পাচারের নিয়মটি সেই মানুষদের জন্য, যাঁদের অন্যরা নিয়ন্ত্রণ করেছে এবং ব্যবহার করেছে। নিয়মটি আপনার জন্য খাটে কি না, Law Centre-কে জিজ্ঞাসা করুন।

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = জরুরি অবস্থা না হলে, অন্য মানুষদের GP দেখাতে টাকা দিতে হতে পারে।

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = ফর্মটি হলো { $gp-ni-form }। [ফর্মগুলো]({ $link1 }) আরও কিছু ভাষায় আছে। আপনি যে ক্লিনিক বেছে নেন, ফর্মটি সেখানে জমা দিন।

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = দোভাষী বিনামূল্যে। পেশাদার ভাষা-সাহায্য পাওয়া আপনার আইনি অধিকার।

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = ক্লিনিক শুধু তিনটি কারণে আপনাকে ফিরিয়ে দিতে পারে: অনুমোদন নিয়ে তালিকা বন্ধ রাখা হয়েছে, আপনি ক্লিনিকের এলাকার বাইরে থাকেন, বা ক্লিনিক আগে আপনাকে তালিকা থেকে বাদ দিয়েছে। ক্লিনিককে কারণটি লিখিতভাবে জানাতেই হবে।

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Patient and Client Council অভিযোগ করতে আপনাকে বিনামূল্যে সাহায্য করে:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = কাকে কল করবেন

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = আপনাকে একা এটি করতে হবে না। যাঁরা ফোন ধরেন, তাঁরা আপনাকে সাহায্য করার জন্যই আছেন।

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [কী কী বিনামূল্যে তা জানুন]({ $link1 }) বা [এখনই সাহায্য নিন]({ $link2 })।
