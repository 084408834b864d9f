### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = امن ماندن با این تلفن

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = این سایت چه چیزی روی تلفن می‌گذارد، و چطور رد کمتری بگذارید.

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = تلفن، موبایل، مبایل، گوشی، امن، امنیت، تاریخچه، هیستوری، history، مرورگر، browser، پاک کردن، حذف، دیلیت، پنهان کردن، مخفی، پنجره خصوصی، private window، حالت ناشناس، incognito، خروج سریع، بستن صفحه، نسخه ذخیره شده، ردپا، تماس‌ها، پیام‌ها، پیامک، مسیج، جاسوسی، زیر نظر، تعقیب، ردیابی، موقعیت مکانی، لوکیشن، رمز، پسورد، password، گوشی‌ام را نگاه می‌کند، گوشی‌ام را چک می‌کند، Wi-Fi، وای فای

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = اگر کسی این تلفن را بررسی می‌کند، در صورت امکان این را با تلفن دیگری بخوانید. شاید یک کتابخانه، دوستی که به او اعتماد دارید یا یک مددکار تلفن دیگری داشته باشد.

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = این صفحه برای هر کسی در هر جای بریتانیا است که تلفنش مشترک است، زیر نظر است، یا کس دیگری پول آن را می‌دهد.

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = دکمه خروج از این صفحه

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = دکمه بالای صفحه، این صفحه را فوری پنهان می‌کند و یک صفحه معمولی باز می‌کند. با صفحه‌کلید، اگر کلید Shift را سه بار تند فشار دهید همین کار انجام می‌شود.

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = اگر بعد از آن کسی دکمه بازگشت (Back) را بزند، این صفحه باید پنهان بماند. اگر اسکریپت‌ها (scripts) در مرورگر خاموش باشند، دکمه بازگشت آن را دوباره نشان می‌دهد.

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = اگر مرورگر اجازه ذخیره کردن ندهد، ممکن است دکمه بازگشت (Back) باز هم آن را نشان دهد. پیش از این که صفحه دیگر باز شود، آدرس این صفحه ممکن است برای یک لحظه دیده شود.

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **این دکمه تاریخچه شما را پاک نمی‌کند.** تاریخچه هنوز آدرس و عنوان هر صفحه‌ای را که باز کرده‌اید نشان می‌دهد.

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = فشار دادن دکمه یک نشانه یک‌حرفی برای این زبانه (tab) می‌نویسد تا صفحه پنهان بماند. این نشانه نمی‌گوید چه خوانده‌اید. با ابزارهای ویژه، ممکن است کسی بعداً آن را همراه با آدرس این سایت پیدا کند.

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = تا وقتی نخواهید چیزی ذخیره شود، این سایت هیچ چیز دیگری ذخیره نمی‌کند. کوکی (cookies) نمی‌گذارد. مرورگر شما تاریخچه خودش را نگه می‌دارد، و شاید نسخه‌هایی از صفحه‌ها را هم نگه دارد.

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = چه کاری می‌توانید بکنید

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = خودتان بهتر می‌دانید چه چیزی امن است. هر انتخابی هم رد خودش را به جا می‌گذارد.

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = فقط صفحه‌هایی را که اینجا باز کرده‌اید پاک کنید. تاریخچه خالی می‌تواند باعث شود کسی بپرسد چرا.

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = بعد از آن چند صفحه معمولی باز کنید.

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = از پنجره خصوصی (private window) استفاده کنید. وقتی آن را ببندید، تاریخچه را فراموش می‌کند. نمی‌تواند شما را از برنامه‌ای که تلفن را زیر نظر دارد پنهان کند. صاحب Wi‑Fi شاید هنوز نام این سایت را ببیند.

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = فکر کنید چه کسی با این تلفن حساب (اکانت) مشترک دارد. شاید او تاریخچه این تلفن را روی تلفن خودش ببیند.

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = اگر این راهنما را ذخیره کرده‌اید

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = بعضی از نسخه‌های این سایت را می‌توان روی تلفن ذخیره کرد. تا شما نخواهید هیچ چیز ذخیره نمی‌شود. بعد از آن، هر کسی که از این تلفن استفاده کند می‌تواند صفحه‌های ذخیره‌شده را باز کند.

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = برای حذف آن، دوباره صفحه «ذخیره روی این تلفن» را باز کنید و «حذف» را فشار دهید. همچنین می‌توانید داده‌های این سایت را در تنظیمات مرورگر پاک کنید. تاریخچه جدا است و تا وقتی آن را پاک نکنید می‌ماند. اگر فایلی دانلود کرده‌اید، آن را هم پاک کنید.

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = تماس‌ها و پیام‌ها

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = تماس رایگان هم در فهرست تماس‌های خود تلفن دیده می‌شود. می‌توانید آن تماس را پاک کنید.

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = مطمئن نباشید که یک تماس در صورتحساب نمی‌آید. ما یک گزارش قدیمی داریم که تماس با Samaritans در صورتحساب نمی‌آید. داوطلبان آن‌ها شماره شما را نمی‌بینند.

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **اگر نمی‌توانید حرف بزنید:** با موبایل با { $tel-999 } تماس بگیرید. گوش کنید. اگر می‌توانید، سرفه کنید یا با انگشت به تلفن ضربه بزنید. وقتی یک صدا از شما خواست، 55 را فشار دهید. این کار به پلیس نمی‌گوید که شما کجا هستید.

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = اگر 55 را فشار ندهید، تماس از تلفن همراه قطع می‌شود.

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **فقط اگر از قبل ثبت‌نام کرده باشید می‌توانید به { $tel-sms } پیام متنی بفرستید.** کلمه «register» را به آن شماره پیام دهید، بعد در جواب بنویسید «yes». پیام‌ها روی تلفن می‌ماند.

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = به خط کمک تلفنی بگویید آیا تماس گرفتن با شما امن است، و چه وقت امن است.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = با چه کسی تماس بگیرید

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = اگر همین حالا در خطر هستید:

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = برای پرسیدن سؤال بدون گفتن نام خود:

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = اگر به کسی نیاز دارید که گوش بدهد:

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = شماره‌های بیشتر در صفحه [کمک فوری]({ $link1 }) است.
