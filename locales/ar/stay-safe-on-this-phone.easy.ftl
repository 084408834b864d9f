### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = سلامتك عند استخدام هذا الهاتف

# English: What stays on a phone, and what you can do.
# This is the summary of the page, shown in lists of pages.
what-stays-on-a-phone-xms4pj = ما يبقى في الهاتف، وما يمكنك فعله.

# English: If someone checks this phone, use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-checks-this-phone-az829n = إذا كان هناك من يفتّش هذا الهاتف، يُرجى استخدام هاتف آخر.

# English: A library, a friend or a helper may have one.
# This is Easy Read: one short sentence beside a picture.
a-library-a-friend-or-uwqsxf = قد يوجد هاتف أو جهاز آخر في مكتبة عامة، أو عند صديق، أو عند شخص يساعدك.

## Section: How do you leave this page?

# English: How do you leave this page?
# This is a heading.
how-do-you-leave-this-y5hgcq = كيف يمكنك مغادرة هذه الصفحة؟

# English: Press the button at the top to leave fast.
# This is Easy Read: one short sentence beside a picture.
press-the-button-at-the-5vhqg3 = للمغادرة بسرعة، يُرجى الضغط على الزر الموجود في الأعلى.

# English: It hides this page and opens another page.
# This is Easy Read: one short sentence beside a picture.
it-hides-this-page-and-qga4p9 = هذا الزر يخفي هذه الصفحة ويفتح صفحة أخرى.

## Section: What stays on this phone?

# English: What stays on this phone?
# This is a heading.
what-stays-on-this-phone-cdzz4p = ما الذي يبقى في هذا الهاتف؟

# English: Your **history** still shows this page.
# This is Easy Read: one short sentence beside a picture.
your-history-still-shows-this-95ub8b = تبقى هذه الصفحة ظاهرة في **سجل التصفح**.

# English: Your **history** is the list of pages that you opened.
# This is Easy Read: one short sentence beside a picture.
your-history-is-the-list-tdtrba = **سجل التصفح** هو قائمة الصفحات التي فتحتها.

# English: The button also writes a small mark on this phone.
# This is Easy Read: one short sentence beside a picture.
the-button-also-writes-a-cqphn4 = الزر يكتب أيضاً علامة صغيرة في هذا الهاتف.

# English: The mark does not say what you read.
# This is Easy Read: one short sentence beside a picture.
the-mark-does-not-say-gmrn7h = هذه العلامة لا تقول ماذا قرأت.

# English: Someone with special tools can find the mark.
# This is Easy Read: one short sentence beside a picture.
someone-with-special-tools-can-pb8f99 = يمكن لشخص لديه أدوات خاصة أن يجد هذه العلامة.

## Section: What can you do?

# English: What can you do?
# This is a heading.
what-can-you-do-t9fuq7 = ما الذي يمكنك فعله؟

# English: You can delete only these pages from your history.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-only-these-2ccsew = يمكنك حذف هذه الصفحات وحدها من سجل التصفح.

# English: If you delete it all, someone may ask why.
# This is Easy Read: one short sentence beside a picture.
if-you-delete-it-all-vebybb = إذا تم حذف السجل كله، قد يسأل شخص عن السبب.

# English: You can use a **private window**.
# This is Easy Read: one short sentence beside a picture.
you-can-use-a-private-vwa82x = يمكنك استخدام **نافذة خاصة**.

# English: A **private window** forgets the pages when you close it.
# This is Easy Read: one short sentence beside a picture.
a-private-window-forgets-the-7xcfmm = **النافذة الخاصة** تنسى الصفحات عند إغلاقها.

# English: An app that watches your phone can still see you.
# This is Easy Read: one short sentence beside a picture.
an-app-that-watches-your-9rd5kk = لكن التطبيق الذي يراقب هاتفك يمكنه أن يراك رغم ذلك.

## Section: Who else may see?

# English: Who else may see?
# This is a heading.
who-else-may-see-kd82y3 = من غيرك قد يرى ذلك؟

# English: The owner of the Wi-Fi may see that you were here.
# This is Easy Read: one short sentence beside a picture.
the-owner-of-the-wi-jhwzsg = قد يرى صاحب شبكة Wi‑Fi أنك زرت هذا الموقع.

# English: People who share your account may see your history.
# This is Easy Read: one short sentence beside a picture.
people-who-share-your-account-ch46gt = قد يرى الأشخاص الذين لديهم حساب مشترك معك سجل التصفح.

## Section: Did you save this guide?

# English: Did you save this guide?
# This is a heading.
did-you-save-this-guide-swp3zp = هل حفظت هذا الدليل؟

# English: People who use this phone can open the saved pages.
# This is Easy Read: one short sentence beside a picture.
people-who-use-this-phone-gu7a5z = يمكن للأشخاص الذين يستخدمون هذا الهاتف فتح الصفحات المحفوظة.

# English: You can remove the pages where you saved them.
# This is Easy Read: one short sentence beside a picture.
you-can-remove-the-pages-b55sg8 = يمكنك إزالة الصفحات من المكان الذي حفظتها فيه.

# English: Your history stays until you delete it.
# This is Easy Read: one short sentence beside a picture.
your-history-stays-until-you-eemfen = سجل التصفح يبقى إلى أن يتم حذفه.

## Section: Is it safe to call?

# English: Is it safe to call?
# This is a heading.
is-it-safe-to-call-zz255d = هل الاتصال آمن؟

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = حتى المكالمة المجانية تظهر في هاتفك.

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = يمكنك حذف المكالمة.

# English: A call may also show on the bill.
# This is Easy Read: one short sentence beside a picture.
a-call-may-also-show-qqm4y8 = قد تظهر المكالمة أيضاً في الفاتورة.

# English: Say when it is safe to call you back.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-8m7bxd = يُرجى إخبارهم متى تكون معاودة الاتصال بك آمنة.

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = ماذا لو لم يكن بإمكانك الكلام؟

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = يُرجى الاتصال على { $tel-999 } من هاتف محمول، ثم الاستماع.

# English: Cough or tap if you can.
# This is Easy Read: one short sentence beside a picture.
cough-or-tap-if-you-vu5kdn = يُرجى السعال أو النقر على الهاتف، إن كان ذلك ممكناً لك.

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = يُرجى الضغط على 55 عندما يطلب منك صوت ذلك.

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = هذا لا يخبر الشرطة بمكانك.

## Section: Can you text for help?

# English: Can you text for help?
# This is a heading.
can-you-text-for-help-ys4nr7 = هل يمكنك طلب المساعدة برسالة نصية؟

# English: You can text { $tel-sms } only if you joined before.
# This is Easy Read: one short sentence beside a picture.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-p6kxzj = يمكنك إرسال رسالة نصية إلى { $tel-sms } فقط إذا سجّلت هاتفك في هذه الخدمة من قبل.

# English: Ask a helper how to join before you need it.
# This is Easy Read: one short sentence beside a picture.
ask-a-helper-how-to-jk8zw4 = يُرجى سؤال شخص يساعدك عن كيفية التسجيل فيها قبل الحاجة إليها.

# English: The texts stay on your phone.
# This is Easy Read: one short sentence beside a picture.
the-texts-stay-on-your-wectxe = الرسائل النصية تبقى في هاتفك.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = بمن يمكنك الاتصال؟
