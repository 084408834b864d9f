### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = د روغتیايي پاملرنې لارښود

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = همدا اوس مرسته

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = خوندي پاتې شئ

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = پوه شئ چې څه وشول

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = ډاکټران او درملنه

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = ستاسو حقونه

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = د مرستندویانو لپاره

# English: England
nation-england = انګلېنډ

# English: Scotland
nation-scotland = سکاټلنډ

# English: Wales
nation-wales = ویلز

# English: Northern Ireland
nation-northern-ireland = شمالي ایرلنډ

## Finding the way

# English: Go to the text
skip-link = متن ته ورشئ

# English: Start page
start-page = لومړۍ پاڼه

# English: All pages
# Above the list of all pages.
contents = ټولې پاڼې

# English: Languages
# Above the list of languages.
languages = ژبې

# English: Choose your language
language-choose = خپله ژبه وټاکئ

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = لا بشپړه نه ده

# English: Ways to read this page
# Above the choice of how to read a page.
readings = د دې پاڼې د لوستلو لارې

# English: Full text
reading-full = بشپړ متن

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = اسانه لوستنه

# English: With English
# Each part in the reader's language and in English.
reading-both = له انګلیسي سره

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = په انګلیسي کې اسانه لوستنه

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (بله وېبپاڼه)

# English: Back to the top
to-top = بېرته پورته

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = پاڼه پیدا کړئ

# English: Pages found:
# Before the number of pages that were found.
find-count = پیدا شوې پاڼې:

# English: in English
# After the title of a page that is not translated.
find-english = په انګلیسي

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = د دې کلمو لپاره هېڅ پاڼه پیدا نه شوه. له دې یوه هم پوښتلی شئ:

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = ایا ستاسو موخه دا وه:

# English: A to Z
# The title of a page, and the link to it.
a-z = له الف تر ی پورې

# English: Hard words and what they mean, and which page tells you more.
a-z-text = سختې کلمې او مانا یې، او دا چې کومه پاڼه ډېر معلومات درکوي.

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = توري

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = دا پاڼه واورئ

# English: Pause
listen-pause = لنډ ځنډ

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = دوام ورکړئ

# English: Stop
listen-stop = ودروئ

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = په دې ټېلیفون کې ساتل

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = تاسو دا لارښود په دې ټېلیفون کې ساتلی او بې له انټرنېټه یې لوستلی شئ. د تڼۍ تر کېکاږلو مخکې هېڅ شی نه ساتل کېږي.

# English: Before you save
save-think = تر ساتلو مخکې

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = هر څوک چې دا ټېلیفون کاروي، ساتل شوې پاڼې پرانیستلی شي. که څوک دا ټېلیفون چک کوي، دا لارښود مه ساتئ.

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = کله چې ساتل شوې کاپي له انټرنېټ سره لولئ، دا کاپي له دې وېبپاڼې نوې پاڼې غواړي. د وېبپاڼې خاوند یا د Wi‑Fi خاوند ښايي دا وګوري.

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = دا ستاسو د انټرنېټ له ډېټا تر ټولو زیات { $size } MB کاروي، او په دې ټېلیفون کې تر ټولو زیات همدومره ځای نیسي.

# English: In a private window, the copy is gone when you close the window.
save-private = په شخصي کړکۍ (private window) کې، کله چې کړکۍ وتړئ، کاپي له منځه ځي.

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = که تاسو اووه ورځې کاپي خلاصه نه کړئ، iPhone یې پاکوي.

# English: Save
# On a button.
save-button = وساتئ

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = تر ټولو نوې پاڼې واخلئ

# English: You can save only if JavaScript is on in this browser.
save-script = تاسو یې یوازې هغه وخت ساتلی شئ چې په دې براوزر کې JavaScript فعال وي.

# English: You opened this guide from a file. It can be read without a connection already.
save-file = تاسو دا لارښود له یوه فایله پرانیستی دی. دا همدا اوس هم بې له انټرنېټه لوستل کېدلی شي.

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = دا وېبپاڼه خوندي اتصال (https) نه لري، نو ځکه ترې هېڅ شی ساتل کېدلی نه شي.

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = دا براوزر دا لارښود نه شي ساتلی. ښايي براوزر زوړ وي، یا داسې تنظیم شوی وي چې هېڅ شی ونه ساتي. هېڅ شی ونه ساتل شو.

# English: Saving. Please keep this page open.
save-working = ساتل کېږي. مهرباني وکړئ دا پاڼه مه تړئ.

# English: Saved. You can open the same address without a connection.
save-done = وساتل شو. تاسو هماغه پته بې له انټرنېټه پرانیستلی شئ.

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = ځینې شیان ونه رسېدل، نو ځکه په دې ټېلیفون کې هېڅ شی بدل نه شو. وروسته بیا هڅه وکړئ.

# English: There is not enough space on this phone. Nothing was changed.
save-full = په دې ټېلیفون کې کافي ځای نشته. هېڅ شی بدل نه شو.

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = دا ساتل شوې کاپي تر 30 ورځو زړه ده. ښايي شمېرې او قواعد بدل شوي وي.

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = تر دې ساتل شوې کاپۍ نوې پاڼې شته.

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = تر ټولو نوې پاڼې واخلئ

# English: Remove everything
# A heading.
save-remove = هر څه لرې کړئ

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = دا کار د ټولو ژبو ساتل شوې پاڼې له دې ټېلیفونه پاکوي.

# English: Remove
save-remove-button = لرې کړئ

# English: Removing.
save-removing = لرې کېږي.

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = لرې شو. موږ بیا وکتل، او د دې لارښود هېڅ ساتل شوی شی نور نه دی پاتې.

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = ځینې شیان لرې نه شول. د براوزر په تنظیماتو (settings) کې د دې وېبپاڼې معلومات پاک کړئ.

# English: What stays
# A heading.
save-stays = څه پاتې کېږي

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = د براوزر تاریخچه بیا هم هغه پاڼې ښيي چې تاسو پرانیستې دي. تاسو یې هلته پاکولی شئ.

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = ځینې براوزرونه د دې وېبپاڼې نوم په خپلو تنظیماتو کې تر هغه ساتي چې تاسو هلته د وېبپاڼې معلومات پاک کړئ.

# English: Files that you downloaded stay until you delete them.
save-stays-files = هغه فایلونه چې تاسو ډاونلوډ کړي دي، تر هغه پاتې کېږي چې تاسو یې پاک کړئ.

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = په دې ټېلیفون کې څه پاتې کېږي

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = د «لرې کړئ» تڼۍ تاسو هغه وخت دلته راولي چې بیا یې کتلي وي او په دې براوزر کې د دې لارښود هېڅ ساتل شوی شی نور نه وي پاتې. دا شیان لا هم په ټېلیفون کې کېدلی شي:

# English: How to delete it yourself
# A heading.
forget-how = څنګه یې پخپله پاک کړئ

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = یوازې هغه څه پاک کړئ چې د دې لارښود دي. که تاریخچه تشه وي، ښايي څوک وپوښتي چې ولې. ښايي ستاسو په ټېلیفون کې کلمې لږ توپیر ولري.

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: مینو (درې ټکي) پرانیزئ، بیا «History» (تاریخچه). د دې لارښود پاڼې یوه یوه پاکې کړئ.

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet: مینو (درې کرښې) پرانیزئ، بیا «History» (تاریخچه). د دې لارښود پر یوې پاڼې ګوته کېږدئ او لږ وخت یې ونیسئ، بیا «Delete» (پاکول) کېکاږئ.

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = په iPhone کې Safari: د خلاص کتاب نښه کېکاږئ، بیا د ساعت نښه. د دې لارښود یوه پاڼه په ګوته کیڼ لوري ته وخوځوئ، بیا «Delete» (پاکول) کېکاږئ.

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox: مینو (درې ټکي) پرانیزئ، بیا «History» (تاریخچه). د دې لارښود پاڼې یوه یوه پاکې کړئ.

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = د دې وېبپاڼې نوم: د براوزر تنظیمات (settings) پرانیزئ او «Site data» یا «Website data» (د وېبپاڼې معلومات) ولټوئ. هلته دا وېبپاڼه پیدا کړئ او پاکه یې کړئ.

# English: Files: look in the folder for downloads.
forget-files = فایلونه: د ډاونلوډونو فولډر (downloads) وګورئ.

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = دا پاڼه پرېږدئ

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = تاسو په بریتانیا (UK) کې چېرته یئ؟

# English: Show all
nation-all = ټول وښایئ

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = یوازې د دې ځای لپاره:

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = دا پاڼه کمپیوټر ژباړلې ده. تر اوسه هېڅ انسان نه ده چک کړې. که کوم شی روښانه نه وي، له چا وغواړئ چې انګلیسي متن درته ولولي.

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = دا پاڼه کمپیوټر ژباړلې ده، او تر اوسه هېڅ انسان نه ده چک کړې. ځکه نو له هرې برخې سره انګلیسي متن هم ښودل شوی دی.

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = د دې پاڼې ځینې برخې تر اوسه نه دي ژباړل شوې. هغه په بله ژبه ښودل شوې دي.

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = د دې پاڼې ځینې برخې تر اوسه نه دي ژباړل شوې. هغه په انګلیسي ښودل شوې دي.

# English: This page is not translated yet. The English page is shown.
notice-page = دا پاڼه تر اوسه نه ده ژباړل شوې. انګلیسي پاڼه ښودل شوې ده.

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = دا پاڼه تر اوسه ستاسو په ژبه د اسانې لوستنې بڼه نه لري. بشپړ متن ښودل شوی دی.

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = موږ دا پاڼه بدلوو. مهرباني وکړئ پر ځای یې له دې شمېرو یوې ته زنګ ووهئ.

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = ستاسو ژبه او انګلیسي، څنګ په څنګ. دا پاڼه کارکوونکو ته ښودلی شئ.

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = موږ تر اوسه دا شمېره نه ده چک کړې.

# English: This may have changed. We last checked it on { $date }.
fact-due = ښايي دا معلومات بدل شوي وي. موږ دا معلومات وروستی ځل په { $date } چک کړي دي.

# English: This may have changed. We have not checked it yet.
fact-due-never = ښايي دا معلومات بدل شوي وي. موږ تر اوسه دا معلومات نه دي چک کړي.

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (دا بدل شوي دي؛ مهرباني وکړئ د مرستې له یوې کرښې وپوښتئ)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = موږ تر اوسه د دې پاڼې ټولې شمېرې او قواعد د هغوی له خاوندانو سره نه دي چک کړي.

# English: Some numbers or rules on this page may have changed.
page-due = ښايي د دې پاڼې ځینې شمېرې یا قواعد بدل شوي وي.

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = تر اوسه هېڅ وکیل، ډاکټر یا د هغو خلکو ډلې چې دا ډول پېښې یې تېرې کړي، دا پاڼه نه ده ارزولې.

# English: This page may be out of date.
page-review-due = ښايي دا پاڼه زړه شوې وي.

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = موږ دا پاڼه تر اوسه له هغو خلکو سره نه ده لوستې چې اسانه لوستنه کاروي.

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = موږ دا پاڼه په { $date } له { $who } سره په انګلیسي ولوستله.

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = دا کاپي په { $date } جوړه شوې ده.

## Helplines

# English: Call
card-call = زنګ ووهئ

# English: Send a text message
card-text = لیکلی پیغام ولېږئ

# English: Open
card-open = د کار وختونه

# English: Day and night, every day
hours-always = شپه او ورځ، هره ورځ

# English: Every day
hours-every-day = هره ورځ

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = شپه او ورځ

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = د بریتانیا وخت

# English: The call is free.
card-free = زنګ وهل وړیا دي.

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = لیکلی پیغام وړیا دی.

# English: The call costs as much as a call to a local number.
card-local = د دې زنګ بیه یوې محلي شمېرې ته د زنګ له بیې سره برابره ده.

# English: You can ask for an interpreter.
card-interpreter = تاسو ترجمان غوښتلی شئ.

# English: When they answer, press { $key }.
card-menu = کله چې ځواب درکړي، { $key } کېکاږئ.

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = که خبرې نه شئ کولی، کله چې درته وویل شي، { $key } کېکاږئ.

# English: Write the word { $word }.
card-word = د { $word } کلمه ولیکئ.

# English: Textphone: { $number }
card-textphone = متني ټېلیفون: { $number }

# English: Monday
monday = دوشنبه

# English: Tuesday
tuesday = سه شنبه

# English: Wednesday
wednesday = چهارشنبه

# English: Thursday
thursday = پنجشنبه

# English: Friday
friday = جمعه

# English: Saturday
saturday = شنبه

# English: Sunday
sunday = یکشنبه

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = د سهار { $time } بجې

# English: 12 noon
time-noon = د غرمې 12 بجې

# English: { $time } in the afternoon
time-afternoon = له غرمې وروسته { $time } بجې

# English: { $time } in the evening
time-evening = د ماښام { $time } بجې

# English: { $time } at night
time-night = د شپې { $time } بجې

# English: midnight
time-midnight = نیمه شپه

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = زما ژبه: { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [one] { $n } ساعت
   *[other] { $n } ساعته
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [one] { $n } ورځ
   *[other] { $n } ورځې
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [one] { $n } کاري ورځ
   *[other] { $n } کاري ورځې
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [one] { $n } میاشت
   *[other] { $n } میاشتې
}

# English: { $low } to { $high }
range = له { $low } تر { $high } پورې

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = وړیا

## A page that is not there

# English: This page is not here
missing-title = دا پاڼه دلته نشته

# English: The address may be old. Please start here:
missing-text = ښايي پته زړه وي. مهرباني وکړئ له دې ځایه پیل کړئ:

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = دا لارښود معلومات ورکوي. دا د وکیل یا ډاکټر مشوره نه ده.

# English: This copy is kept by { $host }.
footer-host = دا کاپي { $host } ساتي.

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = له ځان سره یې ولرئ

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = دا فایلونه بې له انټرنېټه کار کوي. تاسو یې ساتلی شئ، او د پیغام، Bluetooth یا د حافظې کارت له لارې یې نورو ته ورکولی شئ.

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = فایل تر هغه وخته په ټېلیفون کې پاتې کېږي چې تاسو یې پاک کړئ، او نوم یې د ډاونلوډ شویو فایلونو په لېست کې پاتې کېږي. نوم نه وايي چې فایل د څه په اړه دی.

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = ټولې پاڼې په یوه فایل کې. دا په هر وېب براوزر کې پرانیستل کېږي.

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = یو کتاب، د هغو اپلېکېشنونو لپاره چې د EPUB فایلونه پرانیزي.

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = هر څه په ټولو ژبو، د حافظې کارت یا USB لپاره. لومړی یې خلاص کړئ (unzip)، بیا index.html پرانیزئ.

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = تر ټولو نوې نسخه دلته ده: { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = متن چې سرلیکونه او د منځپانګې لېست لري، په هماغه ترتیب چې لوستل کېږي. انځورونه د خپل څنګ کلمو ته څه نه زیاتوي.
