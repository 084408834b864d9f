### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = اس فون پر محفوظ رہیں

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = یہ ویب سائٹ فون پر کیا چھوڑتی ہے، اور اسے کم کیسے کیا جائے۔

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = فون، موبائل، محفوظ، ہسٹری، ہسٹری مٹانا، ہسٹری ڈیلیٹ، براؤزر، مٹانا، ڈیلیٹ، صاف کرنا، پرائیویٹ ونڈو، انکوگنیٹو، incognito, جلدی بند کرنا، صفحہ چھپانا، چھپانا، نشان، محفوظ کاپی، ہٹانا، کالیں، کال لسٹ، فون کا بل، میسج، ٹیکسٹ، جاسوسی، نگرانی، نظر رکھتا ہے، فون چیک کرتا ہے، شوہر فون دیکھتا ہے، ٹریک، لوکیشن، پاس ورڈ، وائی فائی، واٹس ایپ، اکاؤنٹ

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = اگر کوئی یہ فون چیک کرتا ہو تو ممکن ہو تو یہ صفحہ دوسرے فون پر پڑھیں۔ کسی لائبریری، بھروسے کے دوست یا معاون کارکن کے پاس شاید دوسرا فون ہو۔

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = یہ صفحہ ہر اس شخص کے لیے ہے جس کا فون کسی اور کے ساتھ مشترک ہو، جس کے فون پر نظر رکھی جاتی ہو، یا جس کے فون کے پیسے کوئی اور دیتا ہو، برطانیہ (UK) میں کہیں بھی۔

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = یہ صفحہ چھوڑنے کا بٹن

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = سب سے اوپر والا بٹن اس صفحے کو فوراً چھپا دیتا ہے اور ایک عام صفحہ کھول دیتا ہے۔ کی بورڈ پر Shift کو جلدی جلدی تین بار دبانے سے بھی یہی ہوتا ہے۔

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = اس کے بعد اگر کوئی Back (پیچھے) دبائے تو یہ صفحہ چھپا رہنا چاہیے۔ اگر براؤزر میں اسکرپٹ (scripts) بند ہوں تو Back دبانے سے یہ پھر نظر آ جاتا ہے۔

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = اگر براؤزر ڈیٹا محفوظ کرنے (storage) سے روکتا ہو، تو Back دبانے سے یہ صفحہ پھر بھی نظر آ سکتا ہے۔ دوسرا صفحہ کھلنے سے پہلے اس صفحے کا پتا ایک لمحے کے لیے نظر آ سکتا ہے۔

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **یہ بٹن آپ کی ہسٹری صاف نہیں کرتا۔** ہسٹری میں پھر بھی ہر اس صفحے کا پتا اور عنوان نظر آتا ہے جو آپ نے کھولا۔

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = بٹن دبانے سے اس ٹیب (tab) کے لیے ایک حرف کا نشان لکھا جاتا ہے، تاکہ صفحہ چھپا رہے۔ یہ نشان نہیں بتاتا کہ آپ نے کیا پڑھا۔ خاص آلات سے کوئی اسے بعد میں اس ویب سائٹ کے پتے کے ساتھ ڈھونڈ سکتا ہے۔

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = جب تک آپ خود کچھ محفوظ کرنے کا نہ کہیں، یہ ویب سائٹ اس کے علاوہ کچھ محفوظ نہیں کرتی۔ یہ کوئی کوکی (cookie) نہیں رکھتی۔ آپ کا براؤزر اپنی ہسٹری رکھتا ہے، اور ہو سکتا ہے کہ صفحوں کی کاپیاں بھی رکھے۔

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = آپ کے لیے کیا کرنا ممکن ہے

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = کیا محفوظ ہے، یہ آپ کو سب سے بہتر معلوم ہے۔ ہر طریقہ اپنا کوئی نشان چھوڑتا ہے۔

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = صرف وہ صفحے ڈیلیٹ کریں جو آپ نے یہاں کھولے۔ خالی ہسٹری دیکھ کر کوئی پوچھ سکتا ہے کہ ایسا کیوں ہے۔

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = اس کے بعد چند عام صفحے کھولیں۔

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = پرائیویٹ ونڈو (private window) استعمال کریں۔ اسے بند کرنے پر یہ ہسٹری بھول جاتی ہے۔ یہ آپ کو اس ایپ سے نہیں چھپا سکتی جو فون پر نظر رکھتی ہو۔ Wi‑Fi کا مالک پھر بھی شاید اس ویب سائٹ کا نام دیکھ لے۔

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = سوچیں کہ اس فون کا اکاؤنٹ اور کس کے پاس ہے۔ ہو سکتا ہے کہ وہ اس کی ہسٹری اپنے فون پر دیکھ لیں۔

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = اگر آپ نے یہ گائیڈ محفوظ کی ہو

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = اس ویب سائٹ کی کچھ کاپیاں فون میں محفوظ ہو سکتی ہیں۔ جب تک آپ نہ کہیں، کچھ محفوظ نہیں ہوتا۔ محفوظ کرنے کے بعد فون استعمال کرنے والا ہر شخص محفوظ کیے ہوئے صفحے کھول سکتا ہے۔

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = اسے ہٹانے کے لیے “اس فون میں محفوظ کرنا” کا صفحہ دوبارہ کھولیں اور “ہٹائیں” دبائیں۔ براؤزر کی سیٹنگز میں اس ویب سائٹ کا ڈیٹا صاف کرنا بھی ممکن ہے۔ ہسٹری الگ ہے اور اس وقت تک رہتی ہے جب تک آپ اسے ڈیلیٹ نہ کریں۔ اگر آپ نے کوئی فائل ڈاؤن لوڈ کی ہو تو اسے بھی ڈیلیٹ کریں۔

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = کالیں اور ٹیکسٹ میسج

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = مفت کال بھی فون کی اپنی کالوں کی فہرست میں نظر آتی ہے۔ آپ چاہیں تو وہ کال ڈیلیٹ کر دیں۔

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = یہ بھروسا نہ کریں کہ کال بل پر نظر نہیں آئے گی۔ ہمارے پاس ایک پرانی رپورٹ ہے کہ Samaritans کو کی گئی کالیں بل پر نہیں آتیں۔ ان کے رضاکار آپ کا نمبر نہیں دیکھ سکتے۔

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **اگر آپ بول نہ سکیں:** موبائل سے { $tel-999 } پر کال کریں۔ سنیں۔ ممکن ہو تو کھانسیں یا فون پر انگلی سے ٹھک ٹھک کریں۔ جب آواز کہے تو 55 دبائیں۔ اس سے پولیس کو یہ پتا نہیں چلتا کہ آپ کہاں ہیں۔

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = اگر آپ 55 نہ دبائیں تو موبائل سے کی گئی کال ختم ہو جاتی ہے۔

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **{ $tel-sms } پر ٹیکسٹ کرنا صرف اس وقت ممکن ہے جب آپ نے پہلے سے رجسٹر کیا ہو۔** اس نمبر پر “register” لکھ کر ٹیکسٹ کریں، پھر جواب میں “yes” لکھیں۔ میسج فون میں رہتے ہیں۔

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = ہیلپ لائن کو بتائیں کہ کیا آپ کو واپس کال کرنا محفوظ ہے، اور کب محفوظ ہے۔

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = کس کو کال کریں

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = اگر آپ ابھی خطرے میں ہیں:

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = اپنا نام بتائے بغیر سوال پوچھنے کے لیے:

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = اگر آپ کو کسی ایسے شخص کی ضرورت ہو جو بات سنے:

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = مزید نمبر [فوری مدد]({ $link1 }) پر ہیں۔
