### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = ڕێنمایی چاودێریی تەندروستی

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = یارمەتی هەر ئێستا

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = سەلامەت بە

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = تێگەیشتن لەوەی ڕوویداوە

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = پزیشک و چارەسەر

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = مافەکانی تۆ

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = بۆ ئەو کەسانەی یارمەتی دەدەن

# English: England
nation-england = ئینگلتەرا (England)

# English: Scotland
nation-scotland = سکۆتلەندا

# English: Wales
nation-wales = وێڵز (Wales)

# English: Northern Ireland
nation-northern-ireland = ئێرلەندای باکوور

## Finding the way

# English: Go to the text
skip-link = بڕۆ بۆ دەقەکە

# English: Start page
start-page = پەڕەی سەرەتا

# English: All pages
# Above the list of all pages.
contents = هەموو پەڕەکان

# English: Languages
# Above the list of languages.
languages = زمانەکان

# English: Choose your language
language-choose = زمانی خۆت هەڵبژێرە

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = هێشتا تەواو نەبووە

# English: Ways to read this page
# Above the choice of how to read a page.
readings = ڕێگاکانی خوێندنەوەی ئەم پەڕەیە

# English: Full text
reading-full = دەقی تەواو

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = وەشانی ئاسان

# English: With English
# Each part in the reader's language and in English.
reading-both = لەگەڵ ئینگلیزی

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = وەشانی ئاسان بە ئینگلیزی

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (ماڵپەڕێکی تر)

# English: Back to the top
to-top = گەڕانەوە بۆ سەرەوە

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = دۆزینەوەی پەڕە

# English: Pages found:
# Before the number of pages that were found.
find-count = پەڕە دۆزراوەکان:

# English: in English
# After the title of a page that is not translated.
find-english = بە ئینگلیزی

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = بەم وشانە هیچ پەڕەیەک نەدۆزرایەوە. دەتوانیت لە یەکێک لەمانەش بپرسیت:

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = مەبەستت ئەمە بوو:

# English: A to Z
# The title of a page, and the link to it.
a-z = لە ئ تا ی

# English: Hard words and what they mean, and which page tells you more.
a-z-text = وشە سەختەکان و واتاکانیان، و ئەوەی کام پەڕە زیاترت پێ دەڵێت.

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = پیتەکان

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = گوێگرتن لەم پەڕەیە

# English: Pause
listen-pause = ڕاگرتنی کاتی

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = بەردەوامبوون

# English: Stop
listen-stop = وەستاندن

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = پاشەکەوتکردن لەم تەلەفۆنەدا

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = دەتوانیت ئەم ڕێنماییە لەم تەلەفۆنەدا پاشەکەوت بکەیت و بەبێ ئینتەرنێت بیخوێنیتەوە. تا دوگمەکە دانەگریت، هیچ شتێک پاشەکەوت ناکرێت.

# English: Before you save
save-think = پێش ئەوەی پاشەکەوتی بکەیت

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = هەر کەسێک ئەم تەلەفۆنە بەکار بهێنێت دەتوانێت پەڕە پاشەکەوتکراوەکان بکاتەوە. ئەگەر کەسێک ئەم تەلەفۆنە دەپشکنێت، پاشەکەوتی مەکە.

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = کاتێک بە ئینتەرنێت کۆپییە پاشەکەوتکراوەکە دەخوێنیتەوە، کۆپییەکە لەم ماڵپەڕە داوای پەڕەی نوێتر دەکات. لەوانەیە خاوەنی ماڵپەڕەکە یان خاوەنی Wi‑Fi ئەوە ببینێت.

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = لانی زۆر { $size } MB لە داتای ئینتەرنێتت بەکار دەهێنێت، و لانی زۆر بە هەمان ئەندازە شوێن لەم تەلەفۆنەدا دەگرێت.

# English: In a private window, the copy is gone when you close the window.
save-private = لە پەنجەرەی تایبەتدا (private window)، کاتێک پەنجەرەکە دادەخەیت کۆپییەکە نامێنێت.

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = ئەگەر بۆ ماوەی حەوت ڕۆژ کۆپییەکە نەکەیتەوە، iPhone دەیسڕێتەوە.

# English: Save
# On a button.
save-button = پاشەکەوتکردن

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = وەرگرتنی نوێترین پەڕەکان

# English: You can save only if JavaScript is on in this browser.
save-script = تەنیا ئەگەر JavaScript لەم وێبگەڕەدا چالاک بێت دەتوانیت پاشەکەوتی بکەیت.

# English: You opened this guide from a file. It can be read without a connection already.
save-file = ئەم ڕێنماییەت لە فایلێکەوە کردووەتەوە. هەر ئێستاش دەتوانرێت بەبێ ئینتەرنێت بخوێنرێتەوە.

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = ئەم ماڵپەڕە پەیوەندیی پارێزراوی (https) نییە، بۆیە ناتوانرێت هیچ شتێکی لێ پاشەکەوت بکرێت.

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = ئەم وێبگەڕە ناتوانێت ئەم ڕێنماییە پاشەکەوت بکات. لەوانەیە وێبگەڕەکە کۆن بێت، یان وا ڕێک خرابێت کە هیچ شتێک هەڵنەگرێت. هیچ شتێک پاشەکەوت نەکرا.

# English: Saving. Please keep this page open.
save-working = پاشەکەوت دەکرێت. تکایە ئەم پەڕەیە دامەخە.

# English: Saved. You can open the same address without a connection.
save-done = پاشەکەوت کرا. دەتوانیت هەمان ناونیشان بەبێ ئینتەرنێت بکەیتەوە.

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = هەندێک شت نەگەیشت، بۆیە هیچ شتێک لەم تەلەفۆنەدا نەگۆڕا. دواتر هەوڵ بدەرەوە.

# English: There is not enough space on this phone. Nothing was changed.
save-full = شوێنی پێویست لەم تەلەفۆنەدا نییە. هیچ شتێک نەگۆڕا.

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = ئەم کۆپییە پاشەکەوتکراوە لە 30 ڕۆژ کۆنترە. لەوانەیە ژمارە و یاساکان گۆڕابن.

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = پەڕەی نوێتر لەم کۆپییە پاشەکەوتکراوە هەن.

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = وەرگرتنی نوێترین پەڕەکان

# English: Remove everything
# A heading.
save-remove = لابردنی هەموو شتێک

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = ئەمە پەڕە پاشەکەوتکراوەکانی هەموو زمانەکان لەم تەلەفۆنەدا دەسڕێتەوە.

# English: Remove
save-remove-button = لابردن

# English: Removing.
save-removing = لادەبرێت.

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = لابرا. دووبارە سەیرمان کرد، و ئیتر هیچ شتێکی ئەم ڕێنماییە بە پاشەکەوتکراوی نەماوە.

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = نەتوانرا هەموو شتێک لاببرێت. داتای ئەم ماڵپەڕە لە ڕێکخستنەکانی وێبگەڕەکەدا بسڕەوە.

# English: What stays
# A heading.
save-stays = چی دەمێنێتەوە

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = مێژووی گەڕانی وێبگەڕەکە هێشتا ئەو پەڕانە پیشان دەدات کە کردووتنەتەوە. دەتوانیت لەوێ بیانسڕیتەوە.

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = هەندێک وێبگەڕ ناوی ئەم ماڵپەڕە لە ڕێکخستنەکانیاندا دەهێڵنەوە، تا لەوێ داتای ماڵپەڕەکە دەسڕیتەوە.

# English: Files that you downloaded stay until you delete them.
save-stays-files = ئەو فایلانەی داتگرتوون دەمێننەوە تا دەیانسڕیتەوە.

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = چی لەم تەلەفۆنەدا دەمێنێتەوە

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = دوگمەی «لابردن» تۆ دەهێنێتە ئێرە دوای ئەوەی دووبارە سەیری کردووە و ئیتر هیچ شتێکی ئەم ڕێنماییە لەم وێبگەڕەدا بە پاشەکەوتکراوی نەماوە. لەوانەیە ئەم شتانە هێشتا لە تەلەفۆنەکەدا بن:

# English: How to delete it yourself
# A heading.
forget-how = چۆن خۆت دەیسڕیتەوە

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = تەنیا ئەوە بسڕەوە کە هی ئەم ڕێنماییەیە. مێژوویەکی بەتاڵ لەوانەیە وا لە کەسێک بکات بپرسێت بۆچی. لەوانەیە وشەکان لە تەلەفۆنەکەی تۆدا کەمێک جیاواز بن.

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: مینیوەکە (سێ خاڵ) بکەرەوە، پاشان «History» (مێژووی گەڕان). پەڕەکانی ئەم ڕێنماییە یەک بە یەک بسڕەوە.

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet: مینیوەکە (سێ هێڵ) بکەرەوە، پاشان «History» (مێژووی گەڕان). بۆ ماوەیەک پەنجەت لەسەر پەڕەیەکی ئەم ڕێنماییە ڕابگرە، پاشان «Delete» (سڕینەوە) دابگرە.

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = Safari لە iPhone: وێنەی کتێبە کراوەکە دابگرە، پاشان وێنەی کاتژمێرەکە. بە پەنجە پەڕەیەکی ئەم ڕێنماییە بەرەو لای چەپ ڕابکێشە، پاشان «Delete» (سڕینەوە) دابگرە.

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox: مینیوەکە (سێ خاڵ) بکەرەوە، پاشان «History» (مێژووی گەڕان). پەڕەکانی ئەم ڕێنماییە یەک بە یەک بسڕەوە.

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = ناوی ئەم ماڵپەڕە: ڕێکخستنەکانی وێبگەڕەکە (settings) بکەرەوە و بەدوای «Site data» یان «Website data» (داتای ماڵپەڕ) بگەڕێ. لەوێ ئەم ماڵپەڕە بدۆزەرەوە و بیسڕەوە.

# English: Files: look in the folder for downloads.
forget-files = فایلەکان: سەیری فۆڵدەری داگرتنەکان (downloads) بکە.

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = چوونەدەرەوە لەم پەڕەیە

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = لە کوێی بەریتانیایت؟

# English: Show all
nation-all = هەمووی پیشان بدە

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = تەنیا بۆ:

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = کۆمپیوتەر ئەم پەڕەیەی وەرگێڕاوە. هێشتا هیچ کەسێک پێیدا نەچووەتەوە. ئەگەر شتێک ڕوون نییە، داوا لە کەسێک بکە دەقە ئینگلیزییەکەت بۆ بخوێنێتەوە.

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = کۆمپیوتەر ئەم پەڕەیەی وەرگێڕاوە، و هێشتا هیچ کەسێک پێیدا نەچووەتەوە. لەبەر ئەوە دەقی ئینگلیزی لەگەڵ هەر بەشێک پیشان دەدرێت.

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = هەندێک بەشی ئەم پەڕەیە هێشتا وەرنەگێڕدراوە. ئەو بەشانە بە زمانێکی تر پیشان دەدرێن.

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = هەندێک بەشی ئەم پەڕەیە هێشتا وەرنەگێڕدراوە. ئەو بەشانە بە ئینگلیزی پیشان دەدرێن.

# English: This page is not translated yet. The English page is shown.
notice-page = ئەم پەڕەیە هێشتا وەرنەگێڕدراوە. پەڕە ئینگلیزییەکە پیشان دەدرێت.

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = وەشانی ئاسانی ئەم پەڕەیە هێشتا بە زمانی تۆ نییە. دەقی تەواو پیشان دەدرێت.

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = ئێمە ئەم پەڕەیە دەگۆڕین. تکایە لە جیاتی ئەوە تەلەفۆن بکە بۆ یەکێک لەم ژمارانە.

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = زمانی تۆ و ئینگلیزی، لە تەنیشت یەکتر. دەتوانیت ئەم پەڕەیە پیشانی کارمەندان بدەیت.

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = هێشتا دڵنیا نەبووینەتەوە کە ئەم ژمارەیە ڕاستە.

# English: This may have changed. We last checked it on { $date }.
fact-due = لەوانەیە ئەمە گۆڕابێت. دواجار لە { $date } لێی دڵنیا بووینەوە.

# English: This may have changed. We have not checked it yet.
fact-due-never = لەوانەیە ئەمە گۆڕابێت. هێشتا لێی دڵنیا نەبووینەتەوە.

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (ئەمە گۆڕاوە؛ تکایە لە هێڵێکی یارمەتی بپرسە)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = هێشتا لەگەڵ ئەو لایەنانەی بەرپرسن، لە هەموو ژمارە و یاساکانی ئەم پەڕەیە دڵنیا نەبووینەتەوە.

# English: Some numbers or rules on this page may have changed.
page-due = لەوانەیە هەندێک لە ژمارە یان یاساکانی ئەم پەڕەیە گۆڕابن.

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = هێشتا هیچ پارێزەرێک، پزیشکێک یان گرووپێکی ڕزگاربووان پێداچوونەوەی بۆ ئەم پەڕەیە نەکردووە.

# English: This page may be out of date.
page-review-due = لەوانەیە ئەم پەڕەیە کۆن بووبێت.

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = هێشتا ئەم پەڕەیەمان لەگەڵ ئەو کەسانە نەخوێندووەتەوە کە وەشانی ئاسان بەکار دەهێنن.

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = لە { $date } ئەم پەڕەیەمان بە ئینگلیزی لەگەڵ { $who } خوێندەوە.

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = ئەم کۆپییە لە { $date } دروست کراوە.

## Helplines

# English: Call
card-call = تەلەفۆن بکە

# English: Send a text message
card-text = نامەی کورت بنێرە

# English: Open
card-open = کاتی کار

# English: Day and night, every day
hours-always = شەو و ڕۆژ، هەموو ڕۆژێک

# English: Every day
hours-every-day = هەموو ڕۆژێک

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = شەو و ڕۆژ

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = بە کاتی بەریتانیا

# English: The call is free.
card-free = تەلەفۆنکردنەکە بێبەرامبەرە.

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = نامە کورتەکە بێبەرامبەرە.

# English: The call costs as much as a call to a local number.
card-local = تێچووی تەلەفۆنەکە وەک تەلەفۆنکردنە بۆ ژمارەیەکی ناوخۆیی.

# English: You can ask for an interpreter.
card-interpreter = دەتوانیت داوای وەرگێڕ بکەیت.

# English: When they answer, press { $key }.
card-menu = کاتێک وەڵامیان دایەوە، { $key } دابگرە.

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = ئەگەر ناتوانیت قسە بکەیت، کاتێک داوات لێ کرا { $key } دابگرە.

# English: Write the word { $word }.
card-word = وشەی { $word } بنووسە.

# English: Textphone: { $number }
card-textphone = تەلەفۆنی نووسین (textphone): { $number }

# English: Monday
monday = دووشەممە

# English: Tuesday
tuesday = سێشەممە

# English: Wednesday
wednesday = چوارشەممە

# English: Thursday
thursday = پێنجشەممە

# English: Friday
friday = هەینی

# English: Saturday
saturday = شەممە

# English: Sunday
sunday = یەکشەممە

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = { $time } بەیانی

# English: 12 noon
time-noon = 12 نیوەڕۆ

# English: { $time } in the afternoon
time-afternoon = { $time } دوای نیوەڕۆ

# English: { $time } in the evening
time-evening = { $time } ئێوارە

# English: { $time } at night
time-night = { $time } شەو

# English: midnight
time-midnight = نیوەشەو

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = زمانی من: { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [one] { $n } کاتژمێر
   *[other] { $n } کاتژمێر
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [one] { $n } ڕۆژ
   *[other] { $n } ڕۆژ
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [one] { $n } ڕۆژی کار
   *[other] { $n } ڕۆژی کار
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [one] { $n } مانگ
   *[other] { $n } مانگ
}

# English: { $low } to { $high }
range = لە { $low } تا { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = بێبەرامبەر

## A page that is not there

# English: This page is not here
missing-title = ئەم پەڕەیە لێرە نییە

# English: The address may be old. Please start here:
missing-text = لەوانەیە ناونیشانەکە کۆن بێت. تکایە لێرەوە دەست پێ بکە:

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = ئەم ڕێنماییە زانیاری دەدات. ئامۆژگاریی پارێزەر یان پزیشک نییە.

# English: This copy is kept by { $host }.
footer-host = ئەم کۆپییە لای { $host } هەڵگیراوە.

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = لەگەڵ خۆت بیبە

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = ئەم فایلانە بەبێ ئینتەرنێت کار دەکەن. دەتوانیت هەڵیانبگریت، و بە نامە، بلوتووس (Bluetooth) یان کارتی میمۆری بیاندەیت بە کەسانی تر.

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = فایل لە تەلەفۆنەکەدا دەمێنێتەوە تا دەیسڕیتەوە، و ناوەکەی لە لیستی داگرتنەکاندا (downloads) دەمێنێتەوە. ناوەکە ناڵێت فایلەکە دەربارەی چییە.

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = هەموو پەڕەکان لە یەک فایلدا. لە هەر وێبگەڕێکدا دەکرێتەوە.

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = کتێبێک، بۆ ئەو ئەپانەی فایلی EPUB دەکەنەوە.

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = هەموو شتێک بە هەموو زمانەکان، بۆ کارتی میمۆری یان فلاشی USB. سەرەتا فایلی zip بکەرەوە، پاشان index.html بکەرەوە.

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = نوێترین کۆپی لەم ناونیشانەیە: { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = دەق لەگەڵ سەردێڕ و لیستی ناوەڕۆک، بەو ڕیزبەندییەی کە دەخوێنرێتەوە. وێنەکان هیچ شتێک بۆ وشەکانی تەنیشتیان زیاد ناکەن.
