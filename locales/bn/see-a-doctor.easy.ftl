### Page: See a doctor   (content/see-a-doctor.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = ডাক্তার দেখান

# English: How to get a doctor near you.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-vupqgh = কাছাকাছি ডাক্তার কীভাবে পাবেন।

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = কারও জীবন বিপদে থাকলে { $tel-999 } নম্বরে কল করুন।

# English: For other health problems, you can ask for a **GP**.
# This is Easy Read: one short sentence beside a picture.
for-other-health-problems-you-wkpguq = স্বাস্থ্যের অন্য সমস্যায় আপনি **GP** দেখাতে চাইতে পারেন।

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
a-gp-is-a-family-e588js = **GP** হলেন আপনার থাকার জায়গার কাছের পারিবারিক ডাক্তার।

## Section: How do you get a GP?

# English: How do you get a GP?
# This is a heading.
how-do-you-get-a-m4ukh5 = আপনি কীভাবে GP পাবেন?

# English: Ask a GP near you to **register** you.
# This is Easy Read: one short sentence beside a picture.
# Note: "Register" is joining a doctor's list. It must not sound like registering with the police or the government.
ask-a-gp-near-you-wpcqvv = কাছের কোনো GP-কে আপনার **নাম নিবন্ধন** করতে বলুন।

# English: To **register** is to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
to-register-is-to-join-d8j8ty = **নাম নিবন্ধন** মানে ডাক্তারের তালিকায় নাম লেখানো।

# English: Ask for an **interpreter** if you want one.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-if-wycm8s = ইচ্ছা হলে একজন **দোভাষী** চেয়ে নিন।

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **দোভাষী** আপনার কথা অন্য ভাষায় বলে দেন।

# English: Say how they can contact you safely.
# This is Easy Read: one short sentence beside a picture.
say-how-they-can-contact-jc3btg = কীভাবে নিরাপদে আপনার সঙ্গে যোগাযোগ করা যায় তা জানান।

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = আপনি কী চাইতে পারেন?

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = আপনি নারী বা পুরুষ ডাক্তার দেখাতে চাইতে পারেন।

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = আপনি যা বলেন, ডাক্তাররা তা গোপন রাখেন।

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-share-it-if-eum2us = কোনো মানুষ বা শিশু বিপদে থাকলে তাঁরা তা জানাতে পারেন।

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = আদালত আদেশ দিলে তাঁদের অন্যদের জানাতেই হবে।

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = আপনি কি ইংল্যান্ডে আছেন?

# English: In England, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-england-anyone-can-see-ta5bdx = ইংল্যান্ডে যে কেউ বিনামূল্যে GP দেখাতে পারেন।

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-6xw3df = আপনাকে কাগজপত্র দেখাতে হবে না।

# English: If you have no safe address, you can use the GP's address.
# This is Easy Read: one short sentence beside a picture.
if-you-have-no-safe-nbr8ce = নিরাপদ ঠিকানা না থাকলে, আপনি GP-র ঠিকানা দিতে পারেন।

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
the-interpreter-is-free-msyjzt = দোভাষী বিনামূল্যে।

# English: If they say no, ask for the reason in writing.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-ask-gj5257 = তাঁরা ফিরিয়ে দিলে, কারণটি লিখিতভাবে জানাতে বলুন।

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = আপনি কি ওয়েলসে আছেন?

# English: A GP with space needs a good reason to say no.
# This is Easy Read: one short sentence beside a picture.
a-gp-with-space-needs-yz9aga = জায়গা থাকলে, আপনাকে ফিরিয়ে দিতে GP-র ভালো কারণ লাগে।

# English: You do not need to prove your address.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-hu8utu = আপনাকে ঠিকানার প্রমাণ দিতে হবে না।

# English: The GP may ask for a card or letter with your name.
# This is Easy Read: one short sentence beside a picture.
the-gp-may-ask-for-5bs3w9 = GP আপনার নাম লেখা কার্ড বা চিঠি চাইতে পারেন।

# English: If they say no, a group called Llais helps you complain.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-a-7kfsg6 = তাঁরা ফিরিয়ে দিলে, Llais নামের একটি সংস্থা আপনাকে অভিযোগ করতে সাহায্য করে।

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = আপনি কি স্কটল্যান্ডে আছেন?

# English: In Scotland, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-scotland-anyone-can-see-wn3gpv = স্কটল্যান্ডে যে কেউ বিনামূল্যে GP দেখাতে পারেন।

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
you-have-a-right-to-e24jp4 = দোভাষী পাওয়ার অধিকার আপনার আছে।

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = আপনি কি উত্তর আয়ারল্যান্ডে আছেন?

# English: In Northern Ireland, they ask for papers.
# This is Easy Read: one short sentence beside a picture.
in-northern-ireland-they-ask-ypn665 = উত্তর আয়ারল্যান্ডে তাঁরা কাগজপত্র চান।

# English: The health office may ask the government about your right to stay.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-nxtb52 = এখানে থাকার অধিকার আপনার আছে কি না, স্বাস্থ্য দপ্তর তা সরকারকে জিজ্ঞাসা করতে পারে।

# English: Call the Law Centre on { $tel-lcni } before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-6fe2pd = ফর্ম পূরণের আগে Law Centre-এর { $tel-lcni } নম্বরে কল করুন।

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
some-people-have-to-pay-jc78k6 = কিছু মানুষকে পারিবারিক ডাক্তারের জন্য টাকা দিতে হয়।

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = বিনামূল্যে সাহায্যের জন্য কল করুন
