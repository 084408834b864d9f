### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = دليل الرعاية الصحية

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = المساعدة الآن

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = سلامتك

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = فهم ما حدث

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = الأطباء والعلاج

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = حقوقك

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = لمن يقدّمون المساعدة

# English: England
nation-england = إنجلترا

# English: Scotland
nation-scotland = اسكتلندا

# English: Wales
nation-wales = ويلز

# English: Northern Ireland
nation-northern-ireland = أيرلندا الشمالية

## Finding the way

# English: Go to the text
skip-link = الانتقال إلى النص

# English: Start page
start-page = صفحة البداية

# English: All pages
# Above the list of all pages.
contents = كل الصفحات

# English: Languages
# Above the list of languages.
languages = اللغات

# English: Choose your language
language-choose = اختيار لغتك

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = لم تكتمل بعد

# English: Ways to read this page
# Above the choice of how to read a page.
readings = طرق قراءة هذه الصفحة

# English: Full text
reading-full = النص الكامل

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = نسخة سهلة القراءة

# English: With English
# Each part in the reader's language and in English.
reading-both = مع الإنجليزية

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = نسخة سهلة القراءة بالإنجليزية

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (موقع آخر)

# English: Back to the top
to-top = العودة إلى أعلى الصفحة

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = البحث عن صفحة

# English: Pages found:
# Before the number of pages that were found.
find-count = عدد الصفحات التي وُجدت:

# English: in English
# After the title of a page that is not translated.
find-english = بالإنجليزية

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = لم توجد أي صفحة لهذه الكلمات. يمكنك أيضاً سؤال إحدى هذه الجهات:

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = ربما المقصود:

# English: A to Z
# The title of a page, and the link to it.
a-z = من الألف إلى الياء

# English: Hard words and what they mean, and which page tells you more.
a-z-text = كلمات صعبة ومعانيها، وأي صفحة تخبرك بالمزيد.

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = الحروف

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = الاستماع إلى هذه الصفحة

# English: Pause
listen-pause = إيقاف مؤقت

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = متابعة

# English: Stop
listen-stop = إيقاف

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = الحفظ في هذا الهاتف

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = يمكنك حفظ هذا الدليل في هذا الهاتف وقراءته من دون اتصال بالإنترنت. لا يُحفظ أي شيء قبل أن يتم الضغط على الزر.

# English: Before you save
save-think = قبل الحفظ

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = يمكن لأي شخص يستخدم هذا الهاتف فتح الصفحات المحفوظة. إذا كان هناك من يفتّش هذا الهاتف، يُرجى عدم الحفظ.

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = عند القراءة مع اتصال بالإنترنت، تطلب النسخة المحفوظة من هذا الموقع صفحات أحدث. قد يرى ذلك صاحب الموقع أو صاحب شبكة Wi‑Fi.

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = يستهلك الحفظ { $size } ميغابايت على الأكثر من بيانات الإنترنت لديك، ويأخذ مساحة مماثلة في هذا الهاتف.

# English: In a private window, the copy is gone when you close the window.
save-private = في النافذة الخاصة، لا تبقى النسخة بعد إغلاق النافذة.

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = هاتف iPhone يحذف النسخة إذا لم يتم فتحها لمدة سبعة أيام.

# English: Save
# On a button.
save-button = حفظ

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = الحصول على أحدث الصفحات

# English: You can save only if JavaScript is on in this browser.
save-script = لا يمكن الحفظ إلا إذا كانت JavaScript مفعّلة في هذا المتصفح.

# English: You opened this guide from a file. It can be read without a connection already.
save-file = هذا الدليل مفتوح عندك من ملف. لذلك يمكن قراءته الآن من دون اتصال بالإنترنت.

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = ليس لهذا الموقع اتصال آمن (https)، لذلك لا يمكن حفظ أي شيء منه.

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = لا يمكن لهذا المتصفح حفظ هذا الدليل. ربما كان المتصفح قديماً، أو ربما كان مضبوطاً على عدم تخزين أي شيء. لم يُحفظ أي شيء.

# English: Saving. Please keep this page open.
save-working = يجري الحفظ الآن. يُرجى إبقاء هذه الصفحة مفتوحة.

# English: Saved. You can open the same address without a connection.
save-done = تم الحفظ. يمكنك فتح العنوان نفسه من دون اتصال بالإنترنت.

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = لم يصل كل شيء، لذلك لم يتغيّر أي شيء في هذا الهاتف. يُرجى المحاولة مرة أخرى لاحقاً.

# English: There is not enough space on this phone. Nothing was changed.
save-full = لا توجد مساحة كافية في هذا الهاتف. لم يتغيّر أي شيء.

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = مضى على هذه النسخة المحفوظة أكثر من 30 يوماً. ربما تغيّرت الأرقام والقواعد.

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = توجد صفحات أحدث من هذه النسخة المحفوظة.

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = الحصول على أحدث الصفحات

# English: Remove everything
# A heading.
save-remove = إزالة كل شيء

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = هذا يحذف الصفحات المحفوظة بكل اللغات من هذا الهاتف.

# English: Remove
save-remove-button = إزالة

# English: Removing.
save-removing = تجري الإزالة الآن.

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = تمت الإزالة. تحققنا مرة أخرى، ولم يعد أي شيء من هذا الدليل محفوظاً.

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = لم يكن من الممكن إزالة كل شيء. يُرجى حذف بيانات هذا الموقع في إعدادات المتصفح.

# English: What stays
# A heading.
save-stays = ما يبقى

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = سجل التصفح لا يزال يُظهر الصفحات التي فتحتها. يمكنك حذفها هناك.

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = بعض المتصفحات تتذكر اسم هذا الموقع في إعداداتها إلى أن يتم حذف بياناته هناك.

# English: Files that you downloaded stay until you delete them.
save-stays-files = الملفات التي نزّلتها تبقى إلى أن يتم حذفها.

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = ما يبقى في هذا الهاتف

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = زر «إزالة» ينقلك إلى هنا بعد التحقق مرة أخرى من أنه لم يعد أي شيء من هذا الدليل محفوظاً في هذا المتصفح. هذه الأشياء قد تكون لا تزال في الهاتف:

# English: How to delete it yourself
# A heading.
forget-how = كيف يمكنك حذفها بنفسك

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = يُرجى حذف ما يخص هذا الدليل وحده. السجل الفارغ قد يجعل شخصاً يسأل عن السبب. قد تختلف الكلمات قليلاً في هاتفك.

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: يُرجى فتح القائمة (ثلاث نقاط)، ثم «السجل» (History). ثم حذف صفحات هذا الدليل واحدة بعد أخرى.

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet: يُرجى فتح القائمة (ثلاثة خطوط)، ثم «السجل» (History). ثم الضغط لفترة على صفحة من هذا الدليل، ثم الضغط على «حذف» (Delete).

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = Safari على هاتف iPhone: يُرجى الضغط على الكتاب المفتوح، ثم على الساعة. ثم دفع صفحة من هذا الدليل إلى اليسار، ثم الضغط على «حذف» (Delete).

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox: يُرجى فتح القائمة (ثلاث نقاط)، ثم «السجل» (History). ثم حذف صفحات هذا الدليل واحدة بعد أخرى.

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = اسم هذا الموقع: يُرجى فتح إعدادات المتصفح والبحث عن «بيانات الموقع» (Site data) أو «بيانات موقع الويب» (Website data). ثم العثور على هذا الموقع هناك وحذفه.

# English: Files: look in the folder for downloads.
forget-files = الملفات: يُرجى البحث في مجلد التنزيلات.

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = مغادرة هذه الصفحة

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = أين أنت في المملكة المتحدة؟

# English: Show all
nation-all = عرض الكل

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = فقط في:

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = ترجم الكمبيوتر هذه الصفحة. لم يراجعها أي إنسان بعد. إذا كان هناك شيء غير واضح، يُرجى طلب المساعدة من شخص يقرأ لك النص الإنجليزي.

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = ترجم الكمبيوتر هذه الصفحة، ولم يراجعها أي إنسان بعد. لذلك يظهر النص الإنجليزي مع كل جزء.

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = بعض أجزاء هذه الصفحة لم تُترجم بعد. تظهر هذه الأجزاء بلغة أخرى.

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = بعض أجزاء هذه الصفحة لم تُترجم بعد. تظهر هذه الأجزاء بالإنجليزية.

# English: This page is not translated yet. The English page is shown.
notice-page = هذه الصفحة لم تُترجم بعد. تظهر هنا الصفحة الإنجليزية.

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = لا توجد بعد نسخة سهلة القراءة من هذه الصفحة بلغتك. يظهر هنا النص الكامل.

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = نقوم بتغيير هذه الصفحة. يُرجى الاتصال بأحد هذه الأرقام بدلاً منها.

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = لغتك والإنجليزية جنباً إلى جنب. يمكنك عرض هذه الصفحة على الموظفين.

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = لم نتحقق من هذا الرقم بعد.

# English: This may have changed. We last checked it on { $date }.
fact-due = ربما تغيّر هذا. آخر مرة تحققنا منه كانت في { $date }.

# English: This may have changed. We have not checked it yet.
fact-due-never = ربما تغيّر هذا. لم نتحقق منه بعد.

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (تغيّر هذا؛ يُرجى سؤال خط مساعدة)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = لم نتحقق بعد من كل الأرقام والقواعد في هذه الصفحة مع الجهات المسؤولة عنها.

# English: Some numbers or rules on this page may have changed.
page-due = ربما تغيّرت بعض الأرقام أو القواعد في هذه الصفحة.

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = لم يراجع هذه الصفحة بعد أي محامٍ أو طبيب أو مجموعة ناجين.

# English: This page may be out of date.
page-review-due = قد تكون معلومات هذه الصفحة قديمة.

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = لم نقرأ هذه الصفحة بعد مع أشخاص يستخدمون النسخة سهلة القراءة.

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = قرأنا هذه الصفحة بالإنجليزية مع { $who } في { $date }.

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = أُعدّت هذه النسخة في { $date }.

## Helplines

# English: Call
card-call = اتصال

# English: Send a text message
card-text = إرسال رسالة نصية

# English: Open
card-open = أوقات العمل

# English: Day and night, every day
hours-always = ليلاً ونهاراً، كل يوم

# English: Every day
hours-every-day = كل يوم

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = ليلاً ونهاراً

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = بتوقيت المملكة المتحدة

# English: The call is free.
card-free = المكالمة مجانية.

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = الرسالة النصية مجانية.

# English: The call costs as much as a call to a local number.
card-local = تكلفة المكالمة مثل تكلفة مكالمة إلى رقم محلي.

# English: You can ask for an interpreter.
card-interpreter = يمكنك طلب مترجم شفوي.

# English: When they answer, press { $key }.
card-menu = عندما يردّون، يُرجى الضغط على { $key }.

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = إذا لم يكن بإمكانك الكلام، يُرجى الضغط على { $key } عندما يُطلب منك ذلك.

# English: Write the word { $word }.
card-word = يُرجى كتابة الكلمة { $word }.

# English: Textphone: { $number }
card-textphone = هاتف نصي: { $number }

# English: Monday
monday = الاثنين

# English: Tuesday
tuesday = الثلاثاء

# English: Wednesday
wednesday = الأربعاء

# English: Thursday
thursday = الخميس

# English: Friday
friday = الجمعة

# English: Saturday
saturday = السبت

# English: Sunday
sunday = الأحد

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = { $time } صباحاً

# English: 12 noon
time-noon = 12 ظهراً

# English: { $time } in the afternoon
time-afternoon = { $time } بعد الظهر

# English: { $time } in the evening
time-evening = { $time } مساءً

# English: { $time } at night
time-night = { $time } ليلاً

# English: midnight
time-midnight = منتصف الليل

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = لغتي: { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [zero] { $n } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يوماً
   *[other] { $n } يوم
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [zero] { $n } يوم عمل
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $n } أيام عمل
    [many] { $n } يوم عمل
   *[other] { $n } يوم عمل
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [zero] { $n } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $n } أشهر
    [many] { $n } شهراً
   *[other] { $n } شهر
}

# English: { $low } to { $high }
range = من { $low } إلى { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = مجاناً

## A page that is not there

# English: This page is not here
missing-title = هذه الصفحة غير موجودة هنا

# English: The address may be old. Please start here:
missing-text = قد يكون العنوان قديماً. يُرجى البدء من هنا:

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = هذا الدليل يقدّم معلومات. وهو ليس نصيحة من محامٍ أو طبيب.

# English: This copy is kept by { $host }.
footer-host = هذه النسخة محفوظة لدى { $host }.

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = ليبقى معك

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = تعمل هذه الملفات من دون اتصال بالإنترنت. يمكنك الاحتفاظ بها، وإعطاؤها لغيرك عن طريق رسالة أو Bluetooth أو بطاقة ذاكرة.

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = يبقى الملف في الهاتف إلى أن يتم حذفه، ويبقى اسمه في قائمة التنزيلات. الاسم لا يقول عن أي موضوع هذا الملف.

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = كل الصفحات في ملف واحد. يمكن فتحه في أي متصفح.

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = كتاب، للتطبيقات التي تفتح ملفات EPUB.

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = كل شيء بكل اللغات، لبطاقة ذاكرة أو ذاكرة USB. يُرجى فك ضغط الملف، ثم فتح index.html.

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } كيلوبايت

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } ميغابايت

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = أحدث نسخة موجودة على العنوان { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = نص فيه عناوين وقائمة محتويات، بالترتيب الذي يُقرأ به. الصور لا تضيف شيئاً إلى الكلمات التي بجانبها.
