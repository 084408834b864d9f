### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = আমার সঙ্গে কি এমন হচ্ছে?

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = কেউ আপনাকে ব্যবহার বা নিয়ন্ত্রণ করছে তার লক্ষণ, আর আপনি কাকে জিজ্ঞাসা করতে পারেন।

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = লক্ষণ, শোষণ, ব্যবহার করা, আধুনিক দাসত্ব, দাস, দাসী, গোলাম, মানব পাচার, পাচার, দালাল, দালালের টাকা, জোর করে কাজ, জোরপূর্বক শ্রম, বাধ্য করা, বিনা বেতনে কাজ, বেতন দেয় না, টাকা দেয় না, মজুরি, ঘরের কাজ, কাজের মেয়ে, কাজের লোক, গৃহকর্মী, বাসার কাজ, আয়া, পরিষ্কারের কাজ, রেস্টুরেন্টের কাজ, খামার, কার ওয়াশ, নেইল বার, ঋণ, দেনা, ধার, টাকা শোধ হয় না, মালিক, বস, ছুটি নেই, অনেক ঘণ্টা কাজ, পাসপোর্ট নিয়ে নিয়েছে, কাগজ নিয়ে গেছে, আটকে রেখেছে, বন্দি, তালাবন্ধ, বের হতে দেয় না, যেতে পারি না, হুমকি, ভয় দেখায়, ঠকিয়েছে, প্রতারণা, মিথ্যা কথা, মাদক বিক্রি, চুরি, ভিক্ষা, যৌন শোষণ, যৌন কাজ, দেহ ব্যবসা, নিয়ন্ত্রণ, জাদু, কসম, juju

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = নিশ্চিত না হলে, নাম না বলেও আপনি কল করে জিজ্ঞাসা করতে পারেন। নম্বরটি এই পাতার শেষে আছে।

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = কাজে, ঘরে বা কোনো সম্পর্কে কিছু ঠিক মনে না হলে, এই পাতা আপনার জন্য। যুক্তরাজ্যের (UK) সব জায়গায় এটি একই।

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = এটা আপনার দোষ নয়

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = হয়তো আপনি শুরুতে হ্যাঁ বলেছিলেন। হয়তো আপনি টাকা নিয়েছিলেন, বা পালিয়ে যাননি। তবুও এটা আপনার দোষ নয়। আপনি হ্যাঁ বলে থাকলেও, তারা যা করেছে তা আইনে অপরাধই থাকে।

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = যে লক্ষণগুলো খেয়াল করবেন

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = সব লক্ষণ থাকতে হবে এমন নয়। জিজ্ঞাসা করার জন্য একটিই যথেষ্ট হতে পারে।

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = আপনি অনেক লম্বা সময় কাজ করেন, বা খুব কম টাকায় কিংবা কোনো টাকা ছাড়াই কাজ করেন। মালিক আপনার টাকা রেখে দেয়। আপনি চাইলেও চলে যেতে পারেন না।

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = আপনি কারও বাড়িতে কাজ করেন, যেখানে কোনো ছুটির দিন নেই, বেতন নেই, বা আপনার নিজের ঘর নেই।

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = কেউ আপনার পাসপোর্ট বা কাগজপত্র নিয়ে নিয়েছে। আপনাকে চোখে চোখে রাখা হয়, বা সব জায়গায় সঙ্গে করে নিয়ে যাওয়া হয়। তারা আপনাকে পরিবারের সঙ্গে যোগাযোগ করতে দেয় না। পুলিশ সম্পর্কে আপনাকে মিথ্যা বলা হয়।

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = তারা বলে যে যাতায়াত, খাবার বা ভাড়ার জন্য আপনার কাছে তাদের টাকা পাওনা আছে, আর সেই ঋণ কখনও কমে না।

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = যৌন সম্পর্ক, ভিডিও তোলা বা অনলাইনে যৌনকাজের জন্য আপনাকে জোর করা হয় বা চাপ দেওয়া হয়।

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = আপনাকে দিয়ে জোর করে মাদক চাষ, বহন বা বিক্রি করানো হয়, চুরি করানো হয়, ভিক্ষা করানো হয়, বা মানুষকে ঠকিয়ে টাকা নেওয়ানো হয়। এটা আপনার ইচ্ছায় নয়।

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = আপনাকে বা আপনার পরিবারকে আঘাত করা হয় বা হুমকি দেওয়া হয়। আপনাকে ভয় দেখাতে কোনো শপথ বা juju-র মতো বিশ্বাস ব্যবহার করা হয়।

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = আপনি বিশ্বাস করতেন এমন কেউ ভালো চাকরি, সম্পর্ক, পড়াশোনা বা আপনার পরিবারের জন্য সাহায্যের প্রতিশ্রুতি দিয়েছিল। এটা হয়তো অনলাইনে শুরু হয়েছিল।

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = একে কী বলে

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = সীমান্ত পার হওয়ার জন্য কাউকে টাকা দেওয়াকে স্মাগলিং (smuggling) বলে। কেউ নিয়ন্ত্রণ করে লাভের জন্য ব্যবহার করলে, তাকে মানব পাচার (trafficking) বা আধুনিক দাসত্ব (modern slavery) বলে। একটি থেকে অন্যটি হয়ে যেতে পারে।

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = ব্রিটিশ মানুষের সঙ্গেও এমন হয়। এর জন্য কাউকে সীমান্ত পার হতে হয় না।

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = অনেকে এটা বুঝতে পারেন না, বা বলেন না। তাঁদের ভয়, লজ্জা, ভালোবাসা বা আনুগত্য থাকতে পারে। তাঁরা হয়তো এখানকার ভাষা জানেন না। তাঁরা হয়তো ভাবেন দেশের অবস্থা আরও খারাপ ছিল।

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = আপনি একা নন। গোনা হয়েছে এমন শেষ পুরো বছরে, যুক্তরাজ্যে (UK) সাহায্যের জন্য { $nrm-numbers } বার মানুষকে পাঠানো হয়েছে (referrals)।

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = জিজ্ঞাসা করলে কী হয়

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = নিচের হেল্পলাইন আপনার কথা শুনবে। শুধু আপনি রাজি হলেই তাঁরা অন্যদের জানান। ব্যতিক্রম হলো, যদি কারও জীবন বিপদে থাকে বা কোনো শিশু ঝুঁকিতে থাকে।

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = আপনি প্রাপ্তবয়স্ক হলে, এরপর কী হবে তা আপনি ঠিক করেন। আপনি প্রশ্ন করতে পারেন, সময় নিতে পারেন, আর মানা করতে পারেন। শিশুদের সব সময় সুরক্ষা দেওয়া হয়।

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = আপনাকে দিয়ে জোর করে আইন ভাঙানো হয়ে থাকলে, একজন আইনজীবী চেয়ে নিন। আপনি [ডাক্তার দেখাতে]({ $link1 }) পারেন এবং নিজের সব কথা না বলেও স্বাস্থ্যের কথা বলতে পারেন।

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = আপনি এখানে থেমে পরে আবার আসতে পারেন। কেউ আপনার ফোন চেক করলে, [এই ফোনে নিরাপদ থাকুন]({ $link1 }) পাতাটি পড়ুন।

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = কাকে কল করবেন

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = জিজ্ঞাসা করতে ও কথা বলতে, চাইলে দোভাষীসহ:

# English: If you are under 19:
if-you-are-under-19-ymn5rq = আপনার বয়স 19 বছরের কম হলে:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = আপনি এখন বিপদে থাকলে:
