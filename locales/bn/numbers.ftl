### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = সঙ্গে রাখার নম্বর

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = ফোন নম্বর ও সাধারণ শব্দ লেখা একটি ছোট কার্ড।

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = ফোন নম্বর, নম্বর, নাম্বার, টেলিফোন নম্বর, কার্ড, ছোট কার্ড, সঙ্গে রাখা, পকেট, মানিব্যাগ, ব্যাগ, প্রিন্ট, হাতে লেখা, লিখে রাখা, মুখস্থ, ফোন ছাড়া, হেল্পলাইন নম্বর, জরুরি নম্বর, কল, কাকে কল করব

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = আপনি এই কার্ড হাতে লিখে নিতে পারেন, বা এই পাতা প্রিন্ট করে কার্ডটি কেটে নিতে পারেন। এটি ব্যাংক কার্ডের সমান বড়। প্রিন্টার কাগজের কিনারায় এই পাতার নাম ও ঠিকানা ছাপাতে পারে: সেগুলো কেটে ফেলুন।

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = কে ফোন ধরেন, কার্ডে তা লেখা নেই। কিন্তু যে কেউ খুঁজে দেখতে পারে নম্বরটি কার, বা তাতে কল করতে পারে। কার্ডটি সঙ্গে রাখা নিরাপদ কি না, তা আপনিই ঠিক করেন। আপনি একটি নম্বর মুখস্থও করতে পারেন।

# English: What the words on the card mean:
what-the-words-on-the-prutus = কার্ডের শব্দগুলোর মানে:

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **জরুরি**: কারও জীবন বিপদে আছে।

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **কথা**: কেউ একজন যেকোনো বিষয়ে আপনার কথা শোনেন।

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **পরামর্শ**: কেউ আপনাকে নিয়ন্ত্রণ করলে আপনি তার কথা জিজ্ঞাসা করতে পারেন। আপনাকে নাম বলতে হবে না।

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **ডাক্তার**: যাঁরা GP-র কাছে নাম নিবন্ধন করতে পারছেন না, তাঁদের জন্য।

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **কমবয়সী**: 19 বছরের কম বয়সী যে কারও জন্য।

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = বিনামূল্যের কলও ফোনের নিজের কলের তালিকায় দেখা যায়। কে ফোন ধরেন আর কখন, তা [এখনই সাহায্য]({ $link1 }) পাতায় আছে।

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = আমার নম্বর

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = জরুরি: { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = কথা: { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = পরামর্শ: { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = ডাক্তার: { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = কমবয়সী: { $tel-childline }
