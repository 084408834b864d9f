### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = اس فون پر محفوظ رہیں

# English: What stays on a phone, and what you can do.
# This is the summary of the page, shown in lists of pages.
what-stays-on-a-phone-xms4pj = فون پر کیا رہ جاتا ہے، اور آپ کے لیے کیا کرنا ممکن ہے۔

# English: If someone checks this phone, use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-checks-this-phone-az829n = اگر کوئی یہ فون چیک کرتا ہو تو دوسرا فون استعمال کریں۔

# English: A library, a friend or a helper may have one.
# This is Easy Read: one short sentence beside a picture.
a-library-a-friend-or-uwqsxf = لائبریری، دوست یا مدد کرنے والے کے پاس شاید دوسرا فون ہو۔

## Section: How do you leave this page?

# English: How do you leave this page?
# This is a heading.
how-do-you-leave-this-y5hgcq = آپ یہ صفحہ کیسے چھوڑیں؟

# English: Press the button at the top to leave fast.
# This is Easy Read: one short sentence beside a picture.
press-the-button-at-the-5vhqg3 = جلدی چھوڑنے کے لیے سب سے اوپر والا بٹن دبائیں۔

# English: It hides this page and opens another page.
# This is Easy Read: one short sentence beside a picture.
it-hides-this-page-and-qga4p9 = یہ اس صفحے کو چھپا دیتا ہے اور دوسرا صفحہ کھول دیتا ہے۔

## Section: What stays on this phone?

# English: What stays on this phone?
# This is a heading.
what-stays-on-this-phone-cdzz4p = اس فون پر کیا رہ جاتا ہے؟

# English: Your **history** still shows this page.
# This is Easy Read: one short sentence beside a picture.
your-history-still-shows-this-95ub8b = آپ کی **ہسٹری** میں یہ صفحہ پھر بھی نظر آتا ہے۔

# English: Your **history** is the list of pages that you opened.
# This is Easy Read: one short sentence beside a picture.
your-history-is-the-list-tdtrba = **ہسٹری** ان صفحوں کی فہرست ہے جو آپ نے کھولے۔

# English: The button also writes a small mark on this phone.
# This is Easy Read: one short sentence beside a picture.
the-button-also-writes-a-cqphn4 = یہ بٹن اس فون پر ایک چھوٹا سا نشان بھی لکھتا ہے۔

# English: The mark does not say what you read.
# This is Easy Read: one short sentence beside a picture.
the-mark-does-not-say-gmrn7h = یہ نشان نہیں بتاتا کہ آپ نے کیا پڑھا۔

# English: Someone with special tools can find the mark.
# This is Easy Read: one short sentence beside a picture.
someone-with-special-tools-can-pb8f99 = خاص آلات والا کوئی شخص یہ نشان ڈھونڈ سکتا ہے۔

## Section: What can you do?

# English: What can you do?
# This is a heading.
what-can-you-do-t9fuq7 = آپ کے لیے کیا کرنا ممکن ہے؟

# English: You can delete only these pages from your history.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-only-these-2ccsew = آپ چاہیں تو ہسٹری سے صرف یہ صفحے ڈیلیٹ کر دیں۔

# English: If you delete it all, someone may ask why.
# This is Easy Read: one short sentence beside a picture.
if-you-delete-it-all-vebybb = اگر آپ سب کچھ ڈیلیٹ کر دیں تو کوئی پوچھ سکتا ہے کہ کیوں۔

# English: You can use a **private window**.
# This is Easy Read: one short sentence beside a picture.
you-can-use-a-private-vwa82x = آپ چاہیں تو **پرائیویٹ ونڈو** استعمال کریں۔

# English: A **private window** forgets the pages when you close it.
# This is Easy Read: one short sentence beside a picture.
a-private-window-forgets-the-7xcfmm = **پرائیویٹ ونڈو** بند کرنے پر صفحے بھول جاتی ہے۔

# English: An app that watches your phone can still see you.
# This is Easy Read: one short sentence beside a picture.
an-app-that-watches-your-9rd5kk = فون پر نظر رکھنے والی ایپ پھر بھی آپ کو دیکھ سکتی ہے۔

## Section: Who else may see?

# English: Who else may see?
# This is a heading.
who-else-may-see-kd82y3 = اور کون دیکھ سکتا ہے؟

# English: The owner of the Wi-Fi may see that you were here.
# This is Easy Read: one short sentence beside a picture.
the-owner-of-the-wi-jhwzsg = Wi‑Fi کا مالک شاید دیکھ لے کہ آپ نے یہ ویب سائٹ کھولی۔

# English: People who share your account may see your history.
# This is Easy Read: one short sentence beside a picture.
people-who-share-your-account-ch46gt = آپ کے ساتھ ایک ہی اکاؤنٹ استعمال کرنے والے لوگ شاید آپ کی ہسٹری دیکھ لیں۔

## Section: Did you save this guide?

# English: Did you save this guide?
# This is a heading.
did-you-save-this-guide-swp3zp = کیا آپ نے یہ گائیڈ محفوظ کی؟

# English: People who use this phone can open the saved pages.
# This is Easy Read: one short sentence beside a picture.
people-who-use-this-phone-gu7a5z = یہ فون استعمال کرنے والے لوگ محفوظ کیے ہوئے صفحے کھول سکتے ہیں۔

# English: You can remove the pages where you saved them.
# This is Easy Read: one short sentence beside a picture.
you-can-remove-the-pages-b55sg8 = جہاں آپ نے صفحے محفوظ کیے، وہاں سے انہیں ہٹانا ممکن ہے۔

# English: Your history stays until you delete it.
# This is Easy Read: one short sentence beside a picture.
your-history-stays-until-you-eemfen = آپ کی ہسٹری اس وقت تک رہتی ہے جب تک آپ اسے ڈیلیٹ نہ کریں۔

## Section: Is it safe to call?

# English: Is it safe to call?
# This is a heading.
is-it-safe-to-call-zz255d = کیا کال کرنا محفوظ ہے؟

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = مفت کال بھی آپ کے فون پر نظر آتی ہے۔

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = آپ چاہیں تو کال ڈیلیٹ کر دیں۔

# English: A call may also show on the bill.
# This is Easy Read: one short sentence beside a picture.
a-call-may-also-show-qqm4y8 = ہو سکتا ہے کہ کال بل پر بھی نظر آئے۔

# English: Say when it is safe to call you back.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-8m7bxd = بتائیں کہ آپ کو واپس کال کرنا کب محفوظ ہے۔

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = اگر آپ بول نہ سکیں تو؟

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = موبائل فون سے { $tel-999 } پر کال کریں، پھر سنیں۔

# English: Cough or tap if you can.
# This is Easy Read: one short sentence beside a picture.
cough-or-tap-if-you-vu5kdn = ممکن ہو تو کھانسیں یا فون پر انگلی سے ٹھک ٹھک کریں۔

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = جب آواز کہے تو 55 دبائیں۔

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = اس سے پولیس کو یہ پتا نہیں چلتا کہ آپ کہاں ہیں۔

## Section: Can you text for help?

# English: Can you text for help?
# This is a heading.
can-you-text-for-help-ys4nr7 = کیا مدد کے لیے ٹیکسٹ کرنا ممکن ہے؟

# English: You can text { $tel-sms } only if you joined before.
# This is Easy Read: one short sentence beside a picture.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-p6kxzj = { $tel-sms } پر ٹیکسٹ کرنا صرف اس وقت ممکن ہے جب آپ پہلے سے شامل ہوں۔

# English: Ask a helper how to join before you need it.
# This is Easy Read: one short sentence beside a picture.
ask-a-helper-how-to-jk8zw4 = کسی مدد کرنے والے سے پوچھیں کہ ضرورت پڑنے سے پہلے کیسے شامل ہوں۔

# English: The texts stay on your phone.
# This is Easy Read: one short sentence beside a picture.
the-texts-stay-on-your-wectxe = ٹیکسٹ میسج آپ کے فون میں رہتے ہیں۔

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = آپ کس کو کال کریں؟
