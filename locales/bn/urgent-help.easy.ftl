### Page: Urgent help   (content/urgent-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = জরুরি সাহায্য

# English: Who to call now.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-df3bjv = এখন কাকে কল করবেন।

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = কারও জীবন বিপদে থাকলে এখনই কল করুন।

# English: You can also go to **A&E**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-go-to-mrp4a5 = আপনি **A&E** বিভাগেও যেতে পারেন।

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** হলো হাসপাতালের জরুরি চিকিৎসার বিভাগ।

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = আপনি কথা বলতে না পারলে কী করবেন?

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = মোবাইল ফোনে { $tel-999 } নম্বরে কল করুন, তারপর শুনুন।

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = একটি কণ্ঠ চাপতে বললে 55 চাপুন।

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = এতে পুলিশ জানতে পারে না আপনি কোথায় আছেন।

## Section: Do you have thoughts of ending your life?

# English: Do you have thoughts of ending your life?
# This is a heading.
do-you-have-thoughts-of-szeyap = আপনার মনে কি নিজের জীবন শেষ করার চিন্তা আসে?

# English: Call people who listen, day or night.
# This is Easy Read: one short sentence beside a picture.
call-people-who-listen-day-avw7br = যাঁরা কথা শোনেন তাঁদের দিনে বা রাতে কল করুন।

# English: If you like to write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
if-you-like-to-write-95p4cv = লিখতে চাইলে Shout শব্দটি টেক্সট করুন।

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = মেসেজ আপনার ফোনে থেকে যায়।

## Section: Does someone control you or hurt you?

# English: Does someone control you or hurt you?
# This is a heading.
does-someone-control-you-or-b4bjye = কেউ কি আপনাকে নিয়ন্ত্রণ করে বা আঘাত করে?

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = নাম না বলেও আপনি কল করে জিজ্ঞাসা করতে পারেন।

## Section: Do you want to talk to the police?

# English: Do you want to talk to the police?
# This is a heading.
do-you-want-to-talk-k7rx85 = আপনি কি পুলিশের সঙ্গে কথা বলতে চান?

# English: If no life is in danger, adults can choose.
# This is Easy Read: one short sentence beside a picture.
if-no-life-is-in-zs6rc6 = কারও জীবন বিপদে না থাকলে, প্রাপ্তবয়স্করা নিজেরাই ঠিক করতে পারেন।

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = ইংল্যান্ড ও ওয়েলসে পুলিশ আপনার কথা **Home Office** দপ্তরকে জানাতে পারে।

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **Home Office** হলো সরকারের ইমিগ্রেশন দপ্তর।

# English: In England and Wales, ask a lawyer or a helpline first.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-ask-4us2ur = ইংল্যান্ড ও ওয়েলসে আগে কোনো আইনজীবী বা হেল্পলাইনকে জিজ্ঞাসা করুন।

# English: If a life is in danger, always call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-7u3zsj = কারও জীবন বিপদে থাকলে সব সময় { $tel-999 } নম্বরে কল করুন।

## Section: Are you under 19?

# English: Are you under 19?
# This is a heading.
are-you-under-19-ywk4pv = আপনার বয়স কি 19 বছরের কম?

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = যেকোনো সমস্যায় Childline-এ কল করুন।

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = আপনি কি ইংল্যান্ডে আছেন?

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = জীবন শেষ করার চিন্তা এলে, কল করে মানসিক স্বাস্থ্য mental health বেছে নিন।

# English: Call here if a partner or family member hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-a-partner-zhcaju = সঙ্গী বা পরিবারের কেউ আপনাকে আঘাত করলে এই নম্বরে কল করুন।

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = আপনি কি ওয়েলসে আছেন?

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = জীবন শেষ করার চিন্তা এলে, কল করে 2 চাপুন।

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = ঘরে কেউ আপনাকে আঘাত করলে এই নম্বরে কল করুন।

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = আপনি কি ইংল্যান্ডে বা ওয়েলসে আছেন?

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = ধর্ষণ বা যৌন নির্যাতনের ঘটনায় এই নম্বরে কল করুন, 16 বছর বয়স থেকে।

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = কেউ আপনাকে ব্যবহার করে থাকলে, নিরাপদ আবাসনের কথা জানতে এই নম্বরে কল করুন।

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = আপনি কি স্কটল্যান্ডে আছেন?

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = ধর্ষণ বা যৌন নির্যাতনের ঘটনায় এই নম্বরে কল করুন, 13 বছর বয়স থেকে।

# English: Women over 18: call here if someone used you for sex.
# This is Easy Read: one short sentence beside a picture.
women-over-18-call-here-sdky8m = 18 বছরের বেশি বয়সী নারী: কেউ আপনাকে যৌনতার জন্য ব্যবহার করে থাকলে এই নম্বরে কল করুন।

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = আপনি কি উত্তর আয়ারল্যান্ডে আছেন?

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = জীবন শেষ করার চিন্তা এলে এই নম্বরে কল করুন।

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = ঘরে নির্যাতন বা যৌন নির্যাতনের ঘটনায় এই নম্বরে কল করুন।

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = আপনার ফোন কি নিরাপদ?

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = বিনামূল্যের কলও আপনার ফোনে দেখা যায়।

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = আপনি কলটি মুছে ফেলতে পারেন।
