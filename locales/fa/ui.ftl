### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = راهنمای خدمات درمانی

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = کمک همین حالا

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = امن ماندن

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = درک آنچه پیش آمده

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = دکتر و درمان

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = حق و حقوق شما

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = برای کسانی که کمک می‌کنند

# English: England
nation-england = انگلستان (England)

# English: Scotland
nation-scotland = اسکاتلند

# English: Wales
nation-wales = ولز

# English: Northern Ireland
nation-northern-ireland = ایرلند شمالی

## Finding the way

# English: Go to the text
skip-link = رفتن به متن

# English: Start page
start-page = صفحه شروع

# English: All pages
# Above the list of all pages.
contents = همه صفحه‌ها

# English: Languages
# Above the list of languages.
languages = زبان‌ها

# English: Choose your language
language-choose = زبان خود را انتخاب کنید

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = هنوز کامل نیست

# English: Ways to read this page
# Above the choice of how to read a page.
readings = راه‌های خواندن این صفحه

# English: Full text
reading-full = متن کامل

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = نسخه ساده‌خوان

# English: With English
# Each part in the reader's language and in English.
reading-both = همراه با انگلیسی

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = نسخه ساده‌خوان به انگلیسی

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (یک وب‌سایت دیگر)

# English: Back to the top
to-top = بازگشت به بالای صفحه

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = پیدا کردن صفحه

# English: Pages found:
# Before the number of pages that were found.
find-count = صفحه‌های پیدا شده:

# English: in English
# After the title of a page that is not translated.
find-english = به انگلیسی

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = برای این کلمه‌ها صفحه‌ای پیدا نشد. می‌توانید از یکی از این‌ها هم بپرسید:

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = منظورتان این بود:

# English: A to Z
# The title of a page, and the link to it.
a-z = از الف تا ی

# English: Hard words and what they mean, and which page tells you more.
a-z-text = کلمه‌های سخت و معنی آن‌ها، و این که کدام صفحه بیشتر توضیح می‌دهد.

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = حروف

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = گوش دادن به این صفحه

# English: Pause
listen-pause = مکث

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = ادامه

# English: Stop
listen-stop = توقف

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = ذخیره روی این تلفن

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = می‌توانید این راهنما را روی این تلفن ذخیره کنید و بدون اینترنت بخوانید. تا وقتی دکمه را فشار ندهید هیچ چیز ذخیره نمی‌شود.

# English: Before you save
save-think = پیش از ذخیره کردن

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = هر کسی که از این تلفن استفاده کند می‌تواند صفحه‌های ذخیره‌شده را باز کند. اگر کسی این تلفن را بررسی می‌کند، ذخیره نکنید.

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = وقتی نسخه ذخیره‌شده را با اینترنت می‌خوانید، این نسخه صفحه‌های تازه‌تر را از این وب‌سایت می‌خواهد. شاید صاحب وب‌سایت یا صاحب Wi‑Fi این را ببیند.

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = حداکثر { $size } MB از اینترنت شما مصرف می‌شود، و به همان اندازه از فضای این تلفن را می‌گیرد.

# English: In a private window, the copy is gone when you close the window.
save-private = در پنجره خصوصی، وقتی پنجره را ببندید این نسخه از بین می‌رود.

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = اگر هفت روز این نسخه را باز نکنید، آیفون (iPhone) آن را پاک می‌کند.

# English: Save
# On a button.
save-button = ذخیره

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = گرفتن تازه‌ترین صفحه‌ها

# English: You can save only if JavaScript is on in this browser.
save-script = فقط وقتی می‌توانید ذخیره کنید که JavaScript در این مرورگر روشن باشد.

# English: You opened this guide from a file. It can be read without a connection already.
save-file = شما این راهنما را از یک فایل باز کرده‌اید. همین حالا هم می‌توان آن را بدون اینترنت خواند.

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = این وب‌سایت اتصال امن (https) ندارد، برای همین هیچ چیز از آن را نمی‌توان ذخیره کرد.

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = این مرورگر نمی‌تواند این راهنما را ذخیره کند. شاید قدیمی باشد، یا شاید طوری تنظیم شده باشد که هیچ چیز را ذخیره نکند. هیچ چیز ذخیره نشد.

# English: Saving. Please keep this page open.
save-working = در حال ذخیره. لطفاً این صفحه را باز نگه دارید.

# English: Saved. You can open the same address without a connection.
save-done = ذخیره شد. می‌توانید همین آدرس را بدون اینترنت باز کنید.

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = همه چیز نرسید، برای همین هیچ چیز روی این تلفن تغییر نکرد. بعداً دوباره امتحان کنید.

# English: There is not enough space on this phone. Nothing was changed.
save-full = فضای کافی روی این تلفن نیست. هیچ چیز تغییر نکرد.

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = بیش از 30 روز از این نسخه ذخیره‌شده گذشته است. شاید شماره‌ها و قوانین تغییر کرده باشد.

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = صفحه‌هایی تازه‌تر از این نسخه ذخیره‌شده هست.

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = گرفتن تازه‌ترین صفحه‌ها

# English: Remove everything
# A heading.
save-remove = حذف همه چیز

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = این کار صفحه‌های ذخیره‌شده همه زبان‌ها را از این تلفن پاک می‌کند.

# English: Remove
save-remove-button = حذف

# English: Removing.
save-removing = در حال حذف.

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = حذف شد. دوباره نگاه کردیم، و دیگر هیچ چیز از این راهنما ذخیره نیست.

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = همه چیز حذف نشد. داده‌های این وب‌سایت را در تنظیمات مرورگر پاک کنید.

# English: What stays
# A heading.
save-stays = چه چیزی می‌ماند

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = تاریخچه مرورگر هنوز صفحه‌هایی را که باز کرده‌اید نشان می‌دهد. می‌توانید آن‌ها را همان جا پاک کنید.

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = بعضی از مرورگرها نام این وب‌سایت را در تنظیمات خود نگه می‌دارند، تا وقتی داده‌های آن را همان جا پاک کنید.

# English: Files that you downloaded stay until you delete them.
save-stays-files = فایل‌هایی که دانلود کرده‌اید تا وقتی آن‌ها را پاک نکنید می‌مانند.

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = چه چیزی روی این تلفن می‌ماند

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = دکمه «حذف» وقتی شما را به اینجا می‌آورد که دوباره نگاه کرده است و دیگر هیچ چیز از این راهنما در این مرورگر ذخیره نیست. این چیزها هنوز ممکن است روی تلفن باشند:

# English: How to delete it yourself
# A heading.
forget-how = چطور خودتان آن را پاک کنید

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = فقط چیزهایی را پاک کنید که مربوط به این راهنما است. تاریخچه خالی می‌تواند باعث شود کسی بپرسد چرا. کلمه‌ها ممکن است در تلفن شما کمی فرق داشته باشند.

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: منو (سه نقطه) را باز کنید، بعد «تاریخچه» (History) را. صفحه‌های این راهنما را یکی یکی پاک کنید.

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet: منو (سه خط) را باز کنید، بعد «تاریخچه» (History) را. روی یک صفحه از این راهنما کمی فشار دهید و نگه دارید، بعد «حذف» (Delete) را فشار دهید.

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = Safari در آیفون (iPhone): روی کتاب باز فشار دهید، بعد روی ساعت. یک صفحه از این راهنما را به طرف چپ بکشید، بعد «حذف» (Delete) را فشار دهید.

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox: منو (سه نقطه) را باز کنید، بعد «تاریخچه» (History) را. صفحه‌های این راهنما را یکی یکی پاک کنید.

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = نام این وب‌سایت: تنظیمات مرورگر را باز کنید و دنبال «داده‌های سایت» (Site data) یا «داده‌های وب‌سایت» (Website data) بگردید. این وب‌سایت را آنجا پیدا کنید و آن را پاک کنید.

# English: Files: look in the folder for downloads.
forget-files = فایل‌ها: در پوشه دانلودها نگاه کنید.

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = خروج از این صفحه

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = در کجای بریتانیا هستید؟

# English: Show all
nation-all = نمایش همه

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = فقط برای:

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = این صفحه را کامپیوتر ترجمه کرده است. هنوز هیچ انسانی آن را بررسی نکرده است. اگر چیزی روشن نیست، از کسی بخواهید متن انگلیسی را برای شما بخواند.

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = این صفحه را کامپیوتر ترجمه کرده است و هنوز هیچ انسانی آن را بررسی نکرده است. برای همین، متن انگلیسی کنار هر قسمت نشان داده می‌شود.

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = بعضی از قسمت‌های این صفحه هنوز ترجمه نشده است. این قسمت‌ها به زبان دیگری نشان داده می‌شوند.

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = بعضی از قسمت‌های این صفحه هنوز ترجمه نشده است. این قسمت‌ها به انگلیسی نشان داده می‌شوند.

# English: This page is not translated yet. The English page is shown.
notice-page = این صفحه هنوز ترجمه نشده است. صفحه انگلیسی نشان داده می‌شود.

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = نسخه ساده‌خوان این صفحه هنوز به زبان شما نیست. متن کامل نشان داده می‌شود.

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = ما داریم این صفحه را تغییر می‌دهیم. لطفاً به جای آن با یکی از این شماره‌ها تماس بگیرید.

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = زبان شما و انگلیسی، کنار هم. می‌توانید این صفحه را به کارکنان نشان دهید.

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = ما هنوز این شماره را بررسی نکرده‌ایم.

# English: This may have changed. We last checked it on { $date }.
fact-due = شاید این تغییر کرده باشد. آخرین بار در { $date } آن را بررسی کردیم.

# English: This may have changed. We have not checked it yet.
fact-due-never = شاید این تغییر کرده باشد. ما هنوز آن را بررسی نکرده‌ایم.

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (این تغییر کرده است؛ لطفاً از یک خط کمک تلفنی بپرسید)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = ما هنوز همه شماره‌ها و قوانین این صفحه را با سازمان‌های مسئول آن‌ها بررسی نکرده‌ایم.

# English: Some numbers or rules on this page may have changed.
page-due = شاید بعضی از شماره‌ها یا قوانین این صفحه تغییر کرده باشد.

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = هنوز هیچ وکیل، دکتر یا گروهی از نجات‌یافتگان این صفحه را بازبینی نکرده است.

# English: This page may be out of date.
page-review-due = شاید این صفحه قدیمی شده باشد.

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = ما هنوز این صفحه را همراه با کسانی که از نسخه ساده‌خوان استفاده می‌کنند نخوانده‌ایم.

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = ما در { $date } این صفحه را به انگلیسی همراه با { $who } خواندیم.

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = این نسخه در { $date } تهیه شده است.

## Helplines

# English: Call
card-call = تماس

# English: Send a text message
card-text = فرستادن پیام متنی

# English: Open
card-open = ساعت‌های پاسخ‌گویی

# English: Day and night, every day
hours-always = شبانه‌روز، همه روزها

# English: Every day
hours-every-day = هر روز

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = شبانه‌روز

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = به وقت بریتانیا

# English: The call is free.
card-free = تماس رایگان است.

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = پیام متنی رایگان است.

# English: The call costs as much as a call to a local number.
card-local = هزینه تماس مثل تماس با یک شماره محلی است.

# English: You can ask for an interpreter.
card-interpreter = می‌توانید مترجم شفاهی (ترجمان) بخواهید.

# English: When they answer, press { $key }.
card-menu = وقتی جواب دادند، { $key } را فشار دهید.

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = اگر نمی‌توانید حرف بزنید، وقتی از شما خواسته شد { $key } را فشار دهید.

# English: Write the word { $word }.
card-word = کلمه { $word } را بنویسید.

# English: Textphone: { $number }
card-textphone = تلفن متنی (textphone): { $number }

# English: Monday
monday = دوشنبه

# English: Tuesday
tuesday = سه‌شنبه

# English: Wednesday
wednesday = چهارشنبه

# English: Thursday
thursday = پنج‌شنبه

# English: Friday
friday = جمعه

# English: Saturday
saturday = شنبه

# English: Sunday
sunday = یکشنبه

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = { $time } صبح

# English: 12 noon
time-noon = 12 ظهر

# English: { $time } in the afternoon
time-afternoon = { $time } بعدازظهر

# English: { $time } in the evening
time-evening = { $time } شب

# English: { $time } at night
time-night = { $time } شب

# English: midnight
time-midnight = نیمه‌شب

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = زبان من: { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [one] { $n } ساعت
   *[other] { $n } ساعت
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [one] { $n } روز
   *[other] { $n } روز
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [one] { $n } روز کاری
   *[other] { $n } روز کاری
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [one] { $n } ماه
   *[other] { $n } ماه
}

# English: { $low } to { $high }
range = از { $low } تا { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = رایگان

## A page that is not there

# English: This page is not here
missing-title = این صفحه اینجا نیست

# English: The address may be old. Please start here:
missing-text = شاید آدرس قدیمی باشد. لطفاً از اینجا شروع کنید:

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = این راهنما اطلاعات می‌دهد. این مشاوره از طرف وکیل یا دکتر نیست.

# English: This copy is kept by { $host }.
footer-host = این نسخه را { $host } نگه‌داری می‌کند.

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = با خود ببرید

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = این فایل‌ها بدون اینترنت کار می‌کنند. می‌توانید آن‌ها را نگه دارید، و با پیام، بلوتوث (Bluetooth) یا کارت حافظه به دیگران بدهید.

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = فایل تا وقتی آن را پاک نکنید در تلفن می‌ماند، و نام آن در فهرست دانلودها می‌ماند. نام فایل نمی‌گوید که فایل درباره چیست.

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = همه صفحه‌ها در یک فایل. در هر مرورگری باز می‌شود.

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = یک کتاب، برای برنامه‌هایی که فایل‌های EPUB را باز می‌کنند.

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = همه چیز به همه زبان‌ها، برای کارت حافظه یا حافظه USB. اول فایل zip را از حالت فشرده خارج کنید، بعد index.html را باز کنید.

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = تازه‌ترین نسخه در این آدرس است: { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = متن با عنوان‌ها و فهرست مطالب، به همان ترتیبی که خوانده می‌شود. تصویرها چیزی به کلمه‌های کنار خود اضافه نمی‌کنند.
