### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = স্বাস্থ্যসেবার গাইড

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = এখনই সাহায্য

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = নিরাপদ থাকুন

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = কী ঘটেছে তা বোঝা

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = ডাক্তার ও চিকিৎসা

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = আপনার অধিকার

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = যাঁরা সাহায্য করেন তাঁদের জন্য

# English: England
nation-england = ইংল্যান্ড

# English: Scotland
nation-scotland = স্কটল্যান্ড

# English: Wales
nation-wales = ওয়েলস

# English: Northern Ireland
nation-northern-ireland = উত্তর আয়ারল্যান্ড

## Finding the way

# English: Go to the text
skip-link = মূল লেখায় যান

# English: Start page
start-page = শুরুর পাতা

# English: All pages
# Above the list of all pages.
contents = সব পাতা

# English: Languages
# Above the list of languages.
languages = ভাষা

# English: Choose your language
language-choose = আপনার ভাষা বেছে নিন

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = এখনও শেষ হয়নি

# English: Ways to read this page
# Above the choice of how to read a page.
readings = এই পাতা পড়ার উপায়

# English: Full text
reading-full = পুরো লেখা

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = সহজপাঠ্য

# English: With English
# Each part in the reader's language and in English.
reading-both = ইংরেজিসহ

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = ইংরেজিতে সহজপাঠ্য

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (অন্য একটি ওয়েবসাইট)

# English: Back to the top
to-top = উপরে ফিরে যান

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = পাতা খুঁজুন

# English: Pages found:
# Before the number of pages that were found.
find-count = পাওয়া পাতা:

# English: in English
# After the title of a page that is not translated.
find-english = ইংরেজিতে

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = এই শব্দগুলোর জন্য কোনো পাতা পাওয়া যায়নি। আপনি এগুলোর কোনো একটিতেও জিজ্ঞাসা করতে পারেন:

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = আপনি কি এটি বলতে চেয়েছেন:

# English: A to Z
# The title of a page, and the link to it.
a-z = অ থেকে হ

# English: Hard words and what they mean, and which page tells you more.
a-z-text = কঠিন শব্দ ও সেগুলোর মানে, আর কোন পাতায় আপনি আরও জানতে পারেন।

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = অক্ষর

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = এই পাতাটি শুনুন

# English: Pause
listen-pause = বিরতি

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = চালিয়ে যান

# English: Stop
listen-stop = থামান

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = এই ফোনে সেভ করা

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = আপনি এই গাইড এই ফোনে সেভ করে ইন্টারনেট ছাড়াই পড়তে পারেন। আপনি বোতাম না চাপা পর্যন্ত কিছুই সেভ হয় না।

# English: Before you save
save-think = সেভ করার আগে

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = যে কেউ এই ফোন ব্যবহার করে, সে সেভ করা পাতাগুলো খুলতে পারে। কেউ এই ফোন চেক করলে, সেভ করবেন না।

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = ইন্টারনেট চালু রেখে সেভ করা কপি পড়লে, কপিটি এই সাইটের কাছে আরও নতুন পাতা চায়। সাইট বা Wi‑Fi যাঁর, তিনি তা দেখতে পারেন।

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = এতে আপনার সর্বোচ্চ { $size } MB ইন্টারনেট ডেটা লাগে, আর এই ফোনেও সর্বোচ্চ ততটাই জায়গা লাগে।

# English: In a private window, the copy is gone when you close the window.
save-private = প্রাইভেট উইন্ডোতে (private window), উইন্ডোটি বন্ধ করলে কপিটি আর থাকে না।

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = আপনি সাত দিন কপিটি না খুললে, iPhone সেটি মুছে ফেলে।

# English: Save
# On a button.
save-button = সেভ করুন

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = সবচেয়ে নতুন পাতাগুলো নিন

# English: You can save only if JavaScript is on in this browser.
save-script = এই ব্রাউজারে JavaScript চালু থাকলে তবেই সেভ করা যায়।

# English: You opened this guide from a file. It can be read without a connection already.
save-file = আপনি এই গাইড একটি ফাইল থেকে খুলেছেন। এটি এখনই ইন্টারনেট ছাড়া পড়া যায়।

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = এই সাইটের নিরাপদ সংযোগ (https) নেই, তাই এখান থেকে কিছুই সেভ করা যায় না।

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = এই ব্রাউজার এই গাইড সেভ করতে পারে না। ব্রাউজারটি হয়তো পুরোনো, বা এতে কিছুই জমা না রাখার সেটিং দেওয়া থাকতে পারে। কিছুই সেভ হয়নি।

# English: Saving. Please keep this page open.
save-working = সেভ হচ্ছে। অনুগ্রহ করে এই পাতাটি খোলা রাখুন।

# English: Saved. You can open the same address without a connection.
save-done = সেভ হয়েছে। আপনি একই ঠিকানা ইন্টারনেট ছাড়াই খুলতে পারেন।

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = কিছু অংশ এসে পৌঁছায়নি, তাই এই ফোনে কিছুই বদলানো হয়নি। পরে আবার চেষ্টা করুন।

# English: There is not enough space on this phone. Nothing was changed.
save-full = এই ফোনে যথেষ্ট জায়গা নেই। কিছুই বদলানো হয়নি।

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = সেভ করা এই কপি 30 দিনের বেশি পুরোনো। নম্বর ও নিয়ম বদলে গিয়ে থাকতে পারে।

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = সেভ করা এই কপির চেয়ে নতুন পাতা আছে।

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = সবচেয়ে নতুন পাতাগুলো নিন

# English: Remove everything
# A heading.
save-remove = সবকিছু সরান

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = এতে সব ভাষার সেভ করা পাতা এই ফোন থেকে মুছে যায়।

# English: Remove
save-remove-button = সরান

# English: Removing.
save-removing = সরানো হচ্ছে।

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = সরানো হয়েছে। আমরা আবার দেখেছি, এই গাইডের কিছুই আর সেভ করা নেই।

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = কিছু জিনিস সরানো যায়নি। ব্রাউজারের সেটিংসে এই সাইটের ডেটা মুছে ফেলুন।

# English: What stays
# A heading.
save-stays = যা থেকে যায়

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = আপনি যেসব পাতা খুলেছেন, ব্রাউজারের হিস্ট্রি তবুও সেগুলো দেখায়। আপনি সেখানে সেগুলো মুছতে পারেন।

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = কিছু ব্রাউজার তাদের সেটিংসে এই সাইটের নাম মনে রাখে, যতক্ষণ না আপনি সেখানে এই সাইটের ডেটা মুছে ফেলেন।

# English: Files that you downloaded stay until you delete them.
save-stays-files = আপনার ডাউনলোড করা ফাইলগুলো আপনি না মোছা পর্যন্ত থেকে যায়।

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = এই ফোনে কী থেকে যায়

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = “সরান” বোতামটি আবার দেখে নেওয়ার পর, এই ব্রাউজারে এই গাইডের কিছুই আর সেভ করা না থাকলে, আপনাকে এখানে আনে। এই জিনিসগুলো তবুও ফোনে থাকতে পারে:

# English: How to delete it yourself
# A heading.
forget-how = নিজে কীভাবে মুছবেন

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = শুধু এই গাইডের যা আছে তা-ই মুছুন। হিস্ট্রি খালি দেখলে কেউ কারণ জানতে চাইতে পারে। আপনার ফোনে শব্দগুলো একটু আলাদা হতে পারে।

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: মেনু (তিনটি বিন্দু) খুলুন, তারপর “History” (হিস্ট্রি, ইতিহাস)। এই গাইডের পাতাগুলো একটি একটি করে মুছুন।

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet: মেনু (তিনটি দাগ) খুলুন, তারপর “History” (হিস্ট্রি, ইতিহাস)। এই গাইডের একটি পাতার উপর কিছুক্ষণ চেপে ধরে রাখুন, তারপর “Delete” (মুছুন) চাপুন।

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = iPhone-এ Safari: খোলা বইয়ের চিহ্ন চাপুন, তারপর ঘড়ির চিহ্ন। এই গাইডের একটি পাতা আঙুল দিয়ে বাঁ দিকে সরান, তারপর “Delete” (মুছুন) চাপুন।

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox: মেনু (তিনটি বিন্দু) খুলুন, তারপর “History” (হিস্ট্রি, ইতিহাস)। এই গাইডের পাতাগুলো একটি একটি করে মুছুন।

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = এই সাইটের নাম: ব্রাউজারের সেটিংস খুলুন এবং “Site data” বা “Website data” (সাইটের ডেটা) খুঁজুন। সেখানে এই সাইটটি খুঁজে বের করে মুছে ফেলুন।

# English: Files: look in the folder for downloads.
forget-files = ফাইল: ডাউনলোডের (downloads) ফোল্ডারে দেখুন।

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = এই পাতা ছাড়ুন

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = আপনি যুক্তরাজ্যের (UK) কোথায় আছেন?

# English: Show all
nation-all = সব দেখান

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = শুধু এখানকার জন্য:

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = এই পাতা কম্পিউটার অনুবাদ করেছে। এখনও কোনো মানুষ এটি যাচাই করেননি। কিছু পরিষ্কার না হলে, কাউকে বলুন ইংরেজি লেখাটি আপনাকে পড়ে শোনাতে।

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = এই পাতা কম্পিউটার অনুবাদ করেছে, আর এখনও কোনো মানুষ এটি যাচাই করেননি। তাই প্রতিটি অংশের সঙ্গে ইংরেজি দেখানো হয়েছে।

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = এই পাতার কিছু অংশ এখনও অনুবাদ হয়নি। সেগুলো অন্য একটি ভাষায় দেখানো হয়েছে।

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = এই পাতার কিছু অংশ এখনও অনুবাদ হয়নি। সেগুলো ইংরেজিতে দেখানো হয়েছে।

# English: This page is not translated yet. The English page is shown.
notice-page = এই পাতা এখনও অনুবাদ হয়নি। ইংরেজি পাতাটি দেখানো হয়েছে।

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = এই পাতা আপনার ভাষায় এখনও সহজপাঠ্য আকারে নেই। পুরো লেখা দেখানো হয়েছে।

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = আমরা এই পাতাটি বদলাচ্ছি। এর বদলে অনুগ্রহ করে এই নম্বরগুলোর কোনো একটিতে কল করুন।

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = আপনার ভাষা আর ইংরেজি পাশাপাশি। আপনি এই পাতা কর্মীদের দেখাতে পারেন।

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = আমরা এখনও এই নম্বরটি যাচাই করিনি।

# English: This may have changed. We last checked it on { $date }.
fact-due = এটি বদলে গিয়ে থাকতে পারে। আমরা শেষবার { $date } তারিখে এটি যাচাই করেছি।

# English: This may have changed. We have not checked it yet.
fact-due-never = এটি বদলে গিয়ে থাকতে পারে। আমরা এখনও এটি যাচাই করিনি।

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (এটি বদলে গেছে; অনুগ্রহ করে কোনো হেল্পলাইনে জিজ্ঞাসা করুন)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = এই পাতার নম্বর ও নিয়মগুলো যে প্রতিষ্ঠানগুলোর, আমরা এখনও সবগুলো তাদের সঙ্গে মিলিয়ে দেখিনি।

# English: Some numbers or rules on this page may have changed.
page-due = এই পাতার কিছু নম্বর বা নিয়ম বদলে গিয়ে থাকতে পারে।

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = এখনও কোনো আইনজীবী, ডাক্তার বা এমন ঘটনার মধ্য দিয়ে যাওয়া মানুষের কোনো দল এই পাতা পর্যালোচনা করেননি।

# English: This page may be out of date.
page-review-due = এই পাতার তথ্য পুরোনো হয়ে গিয়ে থাকতে পারে।

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = যাঁরা সহজপাঠ্য ব্যবহার করেন, তাঁদের সঙ্গে আমরা এখনও এই পাতা পড়িনি।

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = আমরা { $date } তারিখে { $who }-এর সঙ্গে এই পাতা ইংরেজিতে পড়েছি।

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = এই কপিটি { $date } তারিখে তৈরি হয়েছে।

## Helplines

# English: Call
card-call = কল করুন

# English: Send a text message
card-text = টেক্সট মেসেজ পাঠান

# English: Open
card-open = খোলা থাকার সময়

# English: Day and night, every day
hours-always = দিন-রাত, প্রতিদিন

# English: Every day
hours-every-day = প্রতিদিন

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = দিন-রাত

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = যুক্তরাজ্যের সময়

# English: The call is free.
card-free = কলটি বিনামূল্যে।

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = টেক্সট মেসেজটি বিনামূল্যে।

# English: The call costs as much as a call to a local number.
card-local = এই কলের খরচ স্থানীয় নম্বরে কল করার খরচের সমান।

# English: You can ask for an interpreter.
card-interpreter = আপনি দোভাষী চাইতে পারেন।

# English: When they answer, press { $key }.
card-menu = ফোন ধরা হলে { $key } চাপুন।

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = আপনি কথা বলতে না পারলে, যখন চাপতে বলা হয় তখন { $key } চাপুন।

# English: Write the word { $word }.
card-word = এই শব্দটি লিখুন: { $word }।

# English: Textphone: { $number }
card-textphone = টেক্সটফোন (textphone): { $number }

# English: Monday
monday = সোমবার

# English: Tuesday
tuesday = মঙ্গলবার

# English: Wednesday
wednesday = বুধবার

# English: Thursday
thursday = বৃহস্পতিবার

# English: Friday
friday = শুক্রবার

# English: Saturday
saturday = শনিবার

# English: Sunday
sunday = রবিবার

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = সকাল { $time }

# English: 12 noon
time-noon = দুপুর 12টা

# English: { $time } in the afternoon
time-afternoon = দুপুরের পর { $time }

# English: { $time } in the evening
time-evening = সন্ধ্যা { $time }

# English: { $time } at night
time-night = রাত { $time }

# English: midnight
time-midnight = মাঝরাত

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = আমার ভাষা: { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [one] { $n } ঘণ্টা
   *[other] { $n } ঘণ্টা
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [one] { $n } দিন
   *[other] { $n } দিন
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [one] { $n } কর্মদিবস
   *[other] { $n } কর্মদিবস
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [one] { $n } মাস
   *[other] { $n } মাস
}

# English: { $low } to { $high }
range = { $low } থেকে { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = বিনামূল্যে

## A page that is not there

# English: This page is not here
missing-title = এই পাতাটি এখানে নেই

# English: The address may be old. Please start here:
missing-text = ঠিকানাটি হয়তো পুরোনো। অনুগ্রহ করে এখান থেকে শুরু করুন:

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = এই গাইড তথ্য দেয়। এটি কোনো আইনজীবী বা ডাক্তারের পরামর্শ নয়।

# English: This copy is kept by { $host }.
footer-host = এই কপিটি রেখেছে { $host }।

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = সঙ্গে নিয়ে যান

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = এই ফাইলগুলো ইন্টারনেট ছাড়াই চলে। আপনি এগুলো রেখে দিতে পারেন, আর মেসেজে, Bluetooth দিয়ে বা মেমোরি কার্ডে অন্যদের দিতে পারেন।

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = আপনি মুছে না ফেলা পর্যন্ত ফাইল ফোনে থেকে যায়, আর ডাউনলোডের তালিকায় এর নাম থেকে যায়। নাম দেখে বোঝা যায় না ফাইলটি কী বিষয়ে।

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = সব পাতা একটি ফাইলে। এটি যেকোনো ওয়েব ব্রাউজারে খোলে।

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = একটি বই, যেসব অ্যাপ EPUB ফাইল খোলে সেগুলোর জন্য।

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = সব ভাষায় সবকিছু, মেমোরি কার্ড বা USB স্টিকের জন্য। এটি আনজিপ করুন, তারপর index.html খুলুন।

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = সবচেয়ে নতুন সংস্করণ এখানে আছে: { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = শিরোনাম ও সূচিসহ লেখা, যে ক্রমে পড়া হয় সেই ক্রমে সাজানো। পাশের লেখায় যা আছে, ছবিগুলো তার বেশি কিছু জানায় না।
