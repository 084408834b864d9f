### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = صحت کی دیکھ بھال کی گائیڈ

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = ابھی مدد

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = محفوظ رہیں

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = جو ہوا اسے سمجھیں

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = ڈاکٹر اور علاج

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = آپ کے حقوق

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = مدد کرنے والوں کے لیے

# English: England
nation-england = انگلینڈ

# English: Scotland
nation-scotland = اسکاٹ لینڈ

# English: Wales
nation-wales = ویلز

# English: Northern Ireland
nation-northern-ireland = شمالی آئرلینڈ

## Finding the way

# English: Go to the text
skip-link = سیدھے تحریر پر جائیں

# English: Start page
start-page = شروع کا صفحہ

# English: All pages
# Above the list of all pages.
contents = تمام صفحات

# English: Languages
# Above the list of languages.
languages = زبانیں

# English: Choose your language
language-choose = اپنی زبان چنیں

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = ابھی مکمل نہیں

# English: Ways to read this page
# Above the choice of how to read a page.
readings = یہ صفحہ پڑھنے کے طریقے

# English: Full text
reading-full = پوری تحریر

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = آسان تحریر

# English: With English
# Each part in the reader's language and in English.
reading-both = انگریزی کے ساتھ

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = انگریزی میں آسان تحریر

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (دوسری ویب سائٹ)

# English: Back to the top
to-top = واپس اوپر جائیں

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = صفحہ ڈھونڈیں

# English: Pages found:
# Before the number of pages that were found.
find-count = ملنے والے صفحات:

# English: in English
# After the title of a page that is not translated.
find-english = انگریزی میں

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = ان الفاظ کے لیے کوئی صفحہ نہیں ملا۔ آپ چاہیں تو ان میں سے کسی سے پوچھ لیں:

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = کیا آپ کا مطلب یہ تھا:

# English: A to Z
# The title of a page, and the link to it.
a-z = الف سے ے تک

# English: Hard words and what they mean, and which page tells you more.
a-z-text = مشکل الفاظ اور ان کا مطلب، اور کون سا صفحہ آپ کو مزید بتاتا ہے۔

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = حروف

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = یہ صفحہ سنیں

# English: Pause
listen-pause = وقفہ

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = جاری رکھیں

# English: Stop
listen-stop = بند کریں

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = اس فون میں محفوظ کرنا

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = یہ گائیڈ اس فون میں محفوظ کرنا اور انٹرنیٹ کے بغیر پڑھنا ممکن ہے۔ جب تک آپ بٹن نہ دبائیں، کچھ محفوظ نہیں ہوتا۔

# English: Before you save
save-think = محفوظ کرنے سے پہلے

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = یہ فون استعمال کرنے والا ہر شخص محفوظ کیے ہوئے صفحے کھول سکتا ہے۔ اگر کوئی یہ فون چیک کرتا ہو تو محفوظ نہ کریں۔

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = جب آپ محفوظ کی ہوئی کاپی انٹرنیٹ کے ساتھ پڑھیں تو یہ کاپی اس ویب سائٹ سے زیادہ نئے صفحے مانگتی ہے۔ ویب سائٹ کا مالک یا Wi‑Fi کا مالک شاید یہ دیکھ لے۔

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = اس میں آپ کا زیادہ سے زیادہ { $size } MB انٹرنیٹ ڈیٹا لگتا ہے، اور اس فون میں بھی زیادہ سے زیادہ اتنی ہی جگہ لگتی ہے۔

# English: In a private window, the copy is gone when you close the window.
save-private = پرائیویٹ ونڈو (private window) میں، ونڈو بند کرنے پر یہ کاپی ختم ہو جاتی ہے۔

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = اگر آپ سات دن تک کاپی نہ کھولیں تو iPhone اسے ڈیلیٹ کر دیتا ہے۔

# English: Save
# On a button.
save-button = محفوظ کریں

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = سب سے نئے صفحے حاصل کریں

# English: You can save only if JavaScript is on in this browser.
save-script = محفوظ کرنا صرف اس وقت ممکن ہے جب اس براؤزر میں JavaScript آن ہو۔

# English: You opened this guide from a file. It can be read without a connection already.
save-file = آپ نے یہ گائیڈ ایک فائل سے کھولی ہے۔ اسے انٹرنیٹ کے بغیر پڑھنا پہلے ہی ممکن ہے۔

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = اس ویب سائٹ کا کنکشن محفوظ (https) نہیں ہے، اس لیے یہاں سے فون میں کچھ محفوظ نہیں ہو سکتا۔

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = یہ براؤزر یہ گائیڈ محفوظ نہیں کر سکتا۔ شاید براؤزر پرانا ہے، یا اس کی سیٹنگ ایسی ہے کہ یہ کچھ محفوظ نہیں کرتا۔ کچھ محفوظ نہیں ہوا۔

# English: Saving. Please keep this page open.
save-working = محفوظ ہو رہا ہے۔ براہ کرم یہ صفحہ کھلا رکھیں۔

# English: Saved. You can open the same address without a connection.
save-done = محفوظ ہو گیا۔ وہی پتا انٹرنیٹ کے بغیر کھولنا ممکن ہے۔

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = کچھ چیزیں نہیں پہنچیں، اس لیے اس فون میں کچھ نہیں بدلا۔ بعد میں دوبارہ کوشش کریں۔

# English: There is not enough space on this phone. Nothing was changed.
save-full = اس فون میں کافی جگہ نہیں ہے۔ کچھ نہیں بدلا۔

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = یہ محفوظ کی ہوئی کاپی 30 دن سے زیادہ پرانی ہے۔ ہو سکتا ہے کہ نمبر اور اصول بدل گئے ہوں۔

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = اس محفوظ کی ہوئی کاپی سے زیادہ نئے صفحے موجود ہیں۔

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = سب سے نئے صفحے حاصل کریں

# English: Remove everything
# A heading.
save-remove = سب کچھ ہٹائیں

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = اس سے تمام زبانوں کے محفوظ کیے ہوئے صفحے اس فون سے ڈیلیٹ ہو جاتے ہیں۔

# English: Remove
save-remove-button = ہٹائیں

# English: Removing.
save-removing = ہٹایا جا رہا ہے۔

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = ہٹا دیا گیا۔ ہم نے دوبارہ دیکھا، اور اب اس گائیڈ کی کوئی چیز محفوظ کی ہوئی نہیں ہے۔

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = کچھ چیزیں ہٹائی نہیں جا سکیں۔ براؤزر کی سیٹنگز میں اس ویب سائٹ کا ڈیٹا ڈیلیٹ کریں۔

# English: What stays
# A heading.
save-stays = کیا رہ جاتا ہے

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = براؤزر کی ہسٹری میں پھر بھی وہ صفحے نظر آتے ہیں جو آپ نے کھولے۔ انہیں وہاں ڈیلیٹ کرنا ممکن ہے۔

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = کچھ براؤزر اپنی سیٹنگز میں اس ویب سائٹ کا نام اس وقت تک یاد رکھتے ہیں جب تک آپ وہاں اس کا ڈیٹا ڈیلیٹ نہ کریں۔

# English: Files that you downloaded stay until you delete them.
save-stays-files = آپ کی ڈاؤن لوڈ کی ہوئی فائلیں اس وقت تک رہتی ہیں جب تک آپ انہیں ڈیلیٹ نہ کریں۔

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = اس فون پر کیا رہ جاتا ہے

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = “ہٹائیں” کا بٹن آپ کو یہاں اس وقت لاتا ہے جب وہ دوبارہ دیکھ چکا ہو اور اس براؤزر میں اس گائیڈ کی کوئی چیز محفوظ کی ہوئی نہ رہی ہو۔ یہ چیزیں پھر بھی فون پر ہو سکتی ہیں:

# English: How to delete it yourself
# A heading.
forget-how = خود کیسے ڈیلیٹ کریں

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = صرف وہی ڈیلیٹ کریں جو اس گائیڈ کا ہے۔ خالی ہسٹری دیکھ کر کوئی پوچھ سکتا ہے کہ ایسا کیوں ہے۔ ہو سکتا ہے کہ آپ کے فون پر الفاظ تھوڑے مختلف ہوں۔

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: مینو (تین نقطے) کھولیں، پھر “History” (ہسٹری، سرگزشت)۔ اس گائیڈ کے صفحے ایک ایک کر کے ڈیلیٹ کریں۔

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet: مینو (تین لکیریں) کھولیں، پھر “History” (ہسٹری، سرگزشت)۔ اس گائیڈ کے کسی صفحے کو تھوڑی دیر دبائے رکھیں، پھر “Delete” (ڈیلیٹ، حذف کریں) دبائیں۔

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = iPhone پر Safari: کھلی کتاب کا نشان دبائیں، پھر گھڑی کا نشان۔ اس گائیڈ کے کسی صفحے کو انگلی سے بائیں طرف سرکائیں، پھر “Delete” (ڈیلیٹ، حذف کریں) دبائیں۔

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox: مینو (تین نقطے) کھولیں، پھر “History” (ہسٹری، سرگزشت)۔ اس گائیڈ کے صفحے ایک ایک کر کے ڈیلیٹ کریں۔

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = اس ویب سائٹ کا نام: براؤزر کی سیٹنگز کھولیں اور “Site data” یا “Website data” (ویب سائٹ کا ڈیٹا) ڈھونڈیں۔ وہاں یہ ویب سائٹ ڈھونڈ کر اسے ڈیلیٹ کریں۔

# English: Files: look in the folder for downloads.
forget-files = فائلیں: ڈاؤن لوڈز (downloads) کے فولڈر میں دیکھیں۔

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = یہ صفحہ چھوڑیں

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = آپ برطانیہ (UK) میں کہاں ہیں؟

# English: Show all
nation-all = سب دکھائیں

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = صرف یہاں کے لیے:

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = اس صفحے کا ترجمہ کمپیوٹر نے کیا ہے۔ ابھی تک کسی انسان نے اسے چیک نہیں کیا۔ اگر کوئی بات واضح نہ ہو تو کسی سے کہیں کہ آپ کو انگریزی تحریر پڑھ کر سنائے۔

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = اس صفحے کا ترجمہ کمپیوٹر نے کیا ہے، اور ابھی تک کسی انسان نے اسے چیک نہیں کیا۔ اس لیے ہر حصے کے ساتھ انگریزی بھی دکھائی گئی ہے۔

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = اس صفحے کے کچھ حصوں کا ابھی ترجمہ نہیں ہوا۔ وہ کسی دوسری زبان میں دکھائے گئے ہیں۔

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = اس صفحے کے کچھ حصوں کا ابھی ترجمہ نہیں ہوا۔ وہ انگریزی میں دکھائے گئے ہیں۔

# English: This page is not translated yet. The English page is shown.
notice-page = اس صفحے کا ابھی ترجمہ نہیں ہوا۔ انگریزی صفحہ دکھایا گیا ہے۔

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = یہ صفحہ ابھی آپ کی زبان میں آسان تحریر میں نہیں ہے۔ پوری تحریر دکھائی گئی ہے۔

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = ہم اس صفحے کو بدل رہے ہیں۔ براہ کرم اس کے بجائے ان میں سے کسی نمبر پر کال کریں۔

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = آپ کی زبان اور انگریزی، ساتھ ساتھ۔ آپ چاہیں تو یہ صفحہ عملے کو دکھائیں۔

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = ہم نے ابھی تک یہ نمبر چیک نہیں کیا۔

# English: This may have changed. We last checked it on { $date }.
fact-due = ہو سکتا ہے کہ یہ بدل گیا ہو۔ ہم نے اسے آخری بار { $date } کو چیک کیا تھا۔

# English: This may have changed. We have not checked it yet.
fact-due-never = ہو سکتا ہے کہ یہ بدل گیا ہو۔ ہم نے ابھی تک اسے چیک نہیں کیا۔

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (یہ بدل گیا ہے؛ براہ کرم کسی ہیلپ لائن سے پوچھیں)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = اس صفحے کے تمام نمبر اور اصول ہم نے ابھی تک ان لوگوں سے چیک نہیں کیے جن کے یہ نمبر اور اصول ہیں۔

# English: Some numbers or rules on this page may have changed.
page-due = ہو سکتا ہے کہ اس صفحے کے کچھ نمبر یا اصول بدل گئے ہوں۔

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = ابھی تک کسی وکیل، ڈاکٹر یا ایسے واقعات سے گزرنے والے لوگوں کے کسی گروپ نے اس صفحے کا جائزہ نہیں لیا۔

# English: This page may be out of date.
page-review-due = ہو سکتا ہے کہ یہ صفحہ پرانا ہو چکا ہو۔

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = ہم نے یہ صفحہ ابھی تک ان لوگوں کے ساتھ نہیں پڑھا جو آسان تحریر استعمال کرتے ہیں۔

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = ہم نے یہ صفحہ { $date } کو { $who } کے ساتھ انگریزی میں پڑھا۔

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = یہ کاپی { $date } کو بنائی گئی۔

## Helplines

# English: Call
card-call = کال کریں

# English: Send a text message
card-text = ٹیکسٹ میسج بھیجیں

# English: Open
card-open = کام کے اوقات

# English: Day and night, every day
hours-always = دن رات، ہر روز

# English: Every day
hours-every-day = ہر روز

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = دن رات

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = برطانیہ کا وقت

# English: The call is free.
card-free = کال مفت ہے۔

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = ٹیکسٹ میسج مفت ہے۔

# English: The call costs as much as a call to a local number.
card-local = اس کال کی قیمت مقامی نمبر پر کال کے برابر ہے۔

# English: You can ask for an interpreter.
card-interpreter = آپ چاہیں تو مترجم مانگ لیں۔

# English: When they answer, press { $key }.
card-menu = جب وہ فون اٹھائیں تو { $key } دبائیں۔

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = اگر آپ بول نہ سکیں تو جب آپ سے کہا جائے { $key } دبائیں۔

# English: Write the word { $word }.
card-word = { $word } لفظ لکھیں۔

# English: Textphone: { $number }
card-textphone = ٹیکسٹ فون: { $number }

# English: Monday
monday = پیر

# English: Tuesday
tuesday = منگل

# English: Wednesday
wednesday = بدھ

# English: Thursday
thursday = جمعرات

# English: Friday
friday = جمعہ

# English: Saturday
saturday = ہفتہ

# English: Sunday
sunday = اتوار

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = صبح { $time } بجے

# English: 12 noon
time-noon = دوپہر 12 بجے

# English: { $time } in the afternoon
time-afternoon = دوپہر کے بعد { $time } بجے

# English: { $time } in the evening
time-evening = شام { $time } بجے

# English: { $time } at night
time-night = رات { $time } بجے

# English: midnight
time-midnight = آدھی رات

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = میری زبان: { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [one] { $n } گھنٹہ
   *[other] { $n } گھنٹے
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [one] { $n } دن
   *[other] { $n } دن
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [one] کام کا { $n } دن
   *[other] کام کے { $n } دن
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [one] { $n } مہینہ
   *[other] { $n } مہینے
}

# English: { $low } to { $high }
range = { $low } سے { $high } تک

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = مفت

## A page that is not there

# English: This page is not here
missing-title = یہ صفحہ یہاں نہیں ہے

# English: The address may be old. Please start here:
missing-text = ہو سکتا ہے کہ پتا پرانا ہو۔ براہ کرم یہاں سے شروع کریں:

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = یہ گائیڈ معلومات دیتی ہے۔ یہ کسی وکیل یا ڈاکٹر کا مشورہ نہیں ہے۔

# English: This copy is kept by { $host }.
footer-host = یہ کاپی { $host } نے رکھی ہے۔

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = اسے ساتھ رکھیں

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = یہ فائلیں انٹرنیٹ کے بغیر چلتی ہیں۔ آپ چاہیں تو انہیں اپنے پاس رکھیں، اور میسج، Bluetooth یا میموری کارڈ سے دوسروں کو دیں۔

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = فائل فون میں اس وقت تک رہتی ہے جب تک آپ اسے ڈیلیٹ نہ کریں، اور اس کا نام ڈاؤن لوڈز کی فہرست میں رہتا ہے۔ نام سے پتا نہیں چلتا کہ فائل کس بارے میں ہے۔

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = تمام صفحات ایک فائل میں۔ یہ کسی بھی ویب براؤزر میں کھلتی ہے۔

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = ایک کتاب، ان ایپس کے لیے جو EPUB فائلیں کھولتی ہیں۔

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = سب کچھ، تمام زبانوں میں، میموری کارڈ یا USB اسٹک کے لیے۔ پہلے اسے ان زِپ کریں، پھر index.html کھولیں۔

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = سب سے نیا ورژن یہاں ہے: { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = تحریر، جس میں عنوانات اور مضامین کی فہرست ہے، اسی ترتیب میں جس میں اسے پڑھا جاتا ہے۔ تصویریں اپنے ساتھ والے الفاظ میں کچھ اضافہ نہیں کرتیں۔
