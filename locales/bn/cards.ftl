### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = দেখানোর কার্ড

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = GP ক্লিনিকে বা হাসপাতালে আপনার কী দরকার তা বলুন, আপনার ভাষায় ও ইংরেজিতে।

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = কার্ড, কার্ড দেখানো, দেখানোর কার্ড, প্রিন্ট, কাগজ, ইংরেজি জানি না, ইংরেজি পারি না, ইংরেজিতে কীভাবে বলব, কী বলব, দোভাষী, অনুবাদ, রিসেপশন, রিসেপশনিস্ট, নাম নিবন্ধন, একা কথা বলা, একা দেখা করা, মহিলা ডাক্তার, নারী ডাক্তার, লেডি ডাক্তার, পুরুষ ডাক্তার, আমার ভাষা, কর্মীদের দেখানো, chaperone

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = ডেস্কে যিনি আছেন তাঁকে কার্ড দেখান: এই ফোনে, বা প্রিন্ট করে ও কেটে নিয়ে।

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = আপনার সঙ্গে যে আসে সেও কার্ড পড়তে পারে, আর কাগজের কার্ড কেউ খুঁজে পেতে পারে। কোনটি নিরাপদ তা আপনিই ঠিক করেন।

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = উত্তর আয়ারল্যান্ডে প্রথম কার্ডটি দেখানোর আগে অনুগ্রহ করে [ডাক্তার দেখান]({ $link1 }) পাতাটি পড়ুন। সেখানে আপনার কাছে কাগজপত্র চাওয়া হয়, আর আপনার ইমিগ্রেশন স্ট্যাটাস হোম অফিসের (Home Office) কাছে যাচাই করা হতে পারে।

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = আমি নাম নিবন্ধন করতে চাই

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = আমি এখানে GP-র কাছে নাম নিবন্ধন করতে চাই। অনুগ্রহ করে ফর্ম পূরণে আমাকে সাহায্য করুন।

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = ইংল্যান্ড ও স্কটল্যান্ডে আমাকে পরিচয়পত্র (ID), ঠিকানার প্রমাণ বা ইমিগ্রেশনের কাগজপত্র দেখাতে হবে না।

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = ওয়েলসে, ওয়েলস সরকার বলে যে আমার ঠিকানার প্রমাণ দরকার নেই।

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = আমার নাম নিবন্ধন করতে না পারলে, অনুগ্রহ করে কারণটি লিখে দিন।

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = আমি একা দেখা করতে চাই

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = অনুগ্রহ করে কয়েক মিনিট আমার সঙ্গে একা দেখা করুন। আপনি একটি সাধারণ কারণ বলতে পারেন, যেমন কোনো পরীক্ষা বা ফর্ম।

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = অনুগ্রহ করে বলবেন না যে আমি এটি চেয়েছি।

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = আমার দোভাষী দরকার

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = আমার ভাষা এই কার্ডে লেখা আছে। অনুগ্রহ করে আমার জন্য একজন পেশাদার দোভাষী বুক করুন।

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = কোনো আত্মীয়, বন্ধু বা শিশুর আমার দোভাষী হওয়া উচিত নয়।

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = ইংল্যান্ড ও উত্তর আয়ারল্যান্ডে দোভাষী বিনামূল্যে। স্কটল্যান্ডে দোভাষী পাওয়া আমার অধিকার।

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = কে আমাকে দেখবেন, তা আমি বেছে নিতে চাই

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = আমি একজন নারী ডাক্তার বা নার্স দেখাতে চাই।

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = আমি একজন পুরুষ ডাক্তার বা নার্স দেখাতে চাই।

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = আমি পরীক্ষার সময় সঙ্গে থাকা কর্মী (chaperone) চাই: প্রশিক্ষণ পাওয়া একজন বাড়তি মানুষ, যিনি আমার সঙ্গে থাকেন।

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = আজ এটি সম্ভব না হলে অনুগ্রহ করে আমাকে বলুন।
