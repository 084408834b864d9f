### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = امن ماندن با این تلفن

# English: What stays on a phone, and what you can do.
# This is the summary of the page, shown in lists of pages.
what-stays-on-a-phone-xms4pj = چه چیزی روی تلفن می‌ماند، و چه کاری می‌توانید بکنید.

# English: If someone checks this phone, use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-checks-this-phone-az829n = اگر کسی این تلفن را بررسی می‌کند، از تلفن دیگری استفاده کنید.

# English: A library, a friend or a helper may have one.
# This is Easy Read: one short sentence beside a picture.
a-library-a-friend-or-uwqsxf = شاید یک کتابخانه، دوست یا مددکار تلفن دیگری داشته باشد.

## Section: How do you leave this page?

# English: How do you leave this page?
# This is a heading.
how-do-you-leave-this-y5hgcq = چطور از این صفحه خارج می‌شوید؟

# English: Press the button at the top to leave fast.
# This is Easy Read: one short sentence beside a picture.
press-the-button-at-the-5vhqg3 = برای خروج سریع، دکمه بالای صفحه را فشار دهید.

# English: It hides this page and opens another page.
# This is Easy Read: one short sentence beside a picture.
it-hides-this-page-and-qga4p9 = این دکمه این صفحه را پنهان می‌کند و صفحه دیگری باز می‌کند.

## Section: What stays on this phone?

# English: What stays on this phone?
# This is a heading.
what-stays-on-this-phone-cdzz4p = چه چیزی روی این تلفن می‌ماند؟

# English: Your **history** still shows this page.
# This is Easy Read: one short sentence beside a picture.
your-history-still-shows-this-95ub8b = **تاریخچه** شما هنوز این صفحه را نشان می‌دهد.

# English: Your **history** is the list of pages that you opened.
# This is Easy Read: one short sentence beside a picture.
your-history-is-the-list-tdtrba = **تاریخچه** شما فهرست صفحه‌هایی است که باز کرده‌اید.

# English: The button also writes a small mark on this phone.
# This is Easy Read: one short sentence beside a picture.
the-button-also-writes-a-cqphn4 = این دکمه یک نشانه کوچک هم روی این تلفن می‌نویسد.

# English: The mark does not say what you read.
# This is Easy Read: one short sentence beside a picture.
the-mark-does-not-say-gmrn7h = این نشانه نمی‌گوید چه خوانده‌اید.

# English: Someone with special tools can find the mark.
# This is Easy Read: one short sentence beside a picture.
someone-with-special-tools-can-pb8f99 = کسی که ابزار ویژه دارد می‌تواند این نشانه را پیدا کند.

## Section: What can you do?

# English: What can you do?
# This is a heading.
what-can-you-do-t9fuq7 = چه کاری می‌توانید بکنید؟

# English: You can delete only these pages from your history.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-only-these-2ccsew = می‌توانید فقط همین صفحه‌ها را از تاریخچه خود پاک کنید.

# English: If you delete it all, someone may ask why.
# This is Easy Read: one short sentence beside a picture.
if-you-delete-it-all-vebybb = اگر همه آن را پاک کنید، شاید کسی بپرسد چرا.

# English: You can use a **private window**.
# This is Easy Read: one short sentence beside a picture.
you-can-use-a-private-vwa82x = می‌توانید از **پنجره خصوصی** استفاده کنید.

# English: A **private window** forgets the pages when you close it.
# This is Easy Read: one short sentence beside a picture.
a-private-window-forgets-the-7xcfmm = **پنجره خصوصی** وقتی آن را ببندید صفحه‌ها را فراموش می‌کند.

# English: An app that watches your phone can still see you.
# This is Easy Read: one short sentence beside a picture.
an-app-that-watches-your-9rd5kk = برنامه‌ای که تلفن شما را زیر نظر دارد باز هم می‌تواند شما را ببیند.

## Section: Who else may see?

# English: Who else may see?
# This is a heading.
who-else-may-see-kd82y3 = چه کس دیگری ممکن است ببیند؟

# English: The owner of the Wi-Fi may see that you were here.
# This is Easy Read: one short sentence beside a picture.
the-owner-of-the-wi-jhwzsg = صاحب Wi‑Fi شاید ببیند که شما اینجا بوده‌اید.

# English: People who share your account may see your history.
# This is Easy Read: one short sentence beside a picture.
people-who-share-your-account-ch46gt = کسانی که با شما حساب مشترک دارند شاید تاریخچه شما را ببینند.

## Section: Did you save this guide?

# English: Did you save this guide?
# This is a heading.
did-you-save-this-guide-swp3zp = آیا این راهنما را ذخیره کرده‌اید؟

# English: People who use this phone can open the saved pages.
# This is Easy Read: one short sentence beside a picture.
people-who-use-this-phone-gu7a5z = کسانی که از این تلفن استفاده می‌کنند می‌توانند صفحه‌های ذخیره‌شده را باز کنند.

# English: You can remove the pages where you saved them.
# This is Easy Read: one short sentence beside a picture.
you-can-remove-the-pages-b55sg8 = می‌توانید صفحه‌ها را همان جایی که ذخیره کرده‌اید پاک کنید.

# English: Your history stays until you delete it.
# This is Easy Read: one short sentence beside a picture.
your-history-stays-until-you-eemfen = تاریخچه شما تا وقتی آن را پاک نکنید می‌ماند.

## Section: Is it safe to call?

# English: Is it safe to call?
# This is a heading.
is-it-safe-to-call-zz255d = آیا تماس گرفتن امن است؟

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = تماس رایگان هم در تلفن شما دیده می‌شود.

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = می‌توانید آن تماس را پاک کنید.

# English: A call may also show on the bill.
# This is Easy Read: one short sentence beside a picture.
a-call-may-also-show-qqm4y8 = شاید تماس در صورتحساب هم بیاید.

# English: Say when it is safe to call you back.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-8m7bxd = بگویید چه وقت امن است که با شما تماس بگیرند.

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = اگر نمی‌توانید حرف بزنید چه؟

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = با موبایل با { $tel-999 } تماس بگیرید، بعد گوش کنید.

# English: Cough or tap if you can.
# This is Easy Read: one short sentence beside a picture.
cough-or-tap-if-you-vu5kdn = اگر می‌توانید، سرفه کنید یا با انگشت ضربه بزنید.

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = وقتی یک صدا از شما خواست، 55 را فشار دهید.

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = این کار به پلیس نمی‌گوید که شما کجا هستید.

## Section: Can you text for help?

# English: Can you text for help?
# This is a heading.
can-you-text-for-help-ys4nr7 = آیا می‌توانید با پیام متنی کمک بخواهید؟

# English: You can text { $tel-sms } only if you joined before.
# This is Easy Read: one short sentence beside a picture.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-p6kxzj = فقط اگر از قبل ثبت‌نام کرده باشید می‌توانید به { $tel-sms } پیام متنی بفرستید.

# English: Ask a helper how to join before you need it.
# This is Easy Read: one short sentence beside a picture.
ask-a-helper-how-to-jk8zw4 = پیش از آن که لازم شود، از کسی که کمک می‌کند بپرسید چطور ثبت‌نام کنید.

# English: The texts stay on your phone.
# This is Easy Read: one short sentence beside a picture.
the-texts-stay-on-your-wectxe = پیام‌ها روی تلفن شما می‌ماند.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = با چه کسی می‌توانید تماس بگیرید؟
