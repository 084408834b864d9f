### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = سەلامەت بە لە بەکارهێنانی ئەم تەلەفۆنە

# English: What stays on a phone, and what you can do.
# This is the summary of the page, shown in lists of pages.
what-stays-on-a-phone-xms4pj = چی لە تەلەفۆندا دەمێنێتەوە، و دەتوانیت چی بکەیت.

# English: If someone checks this phone, use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-checks-this-phone-az829n = ئەگەر کەسێک ئەم تەلەفۆنە دەپشکنێت، تەلەفۆنێکی تر بەکار بهێنە.

# English: A library, a friend or a helper may have one.
# This is Easy Read: one short sentence beside a picture.
a-library-a-friend-or-uwqsxf = ڕەنگە لە کتێبخانەیەک، لای هاوڕێیەک یان لای یارمەتیدەرێک تەلەفۆنێکی تر هەبێت.

## Section: How do you leave this page?

# English: How do you leave this page?
# This is a heading.
how-do-you-leave-this-y5hgcq = چۆن لەم پەڕەیە دەچیتە دەرەوە؟

# English: Press the button at the top to leave fast.
# This is Easy Read: one short sentence beside a picture.
press-the-button-at-the-5vhqg3 = بۆ ئەوەی خێرا بچیتە دەرەوە، دوگمەکەی سەرەوە دابگرە.

# English: It hides this page and opens another page.
# This is Easy Read: one short sentence beside a picture.
it-hides-this-page-and-qga4p9 = دوگمەکە ئەم پەڕەیە دەشارێتەوە و پەڕەیەکی تر دەکاتەوە.

## Section: What stays on this phone?

# English: What stays on this phone?
# This is a heading.
what-stays-on-this-phone-cdzz4p = چی لەم تەلەفۆنەدا دەمێنێتەوە؟

# English: Your **history** still shows this page.
# This is Easy Read: one short sentence beside a picture.
your-history-still-shows-this-95ub8b = **مێژووی گەڕانت** هێشتا ئەم پەڕەیە پیشان دەدات.

# English: Your **history** is the list of pages that you opened.
# This is Easy Read: one short sentence beside a picture.
your-history-is-the-list-tdtrba = **مێژووی گەڕانت** لیستی ئەو پەڕانەیە کە کردووتنەتەوە.

# English: The button also writes a small mark on this phone.
# This is Easy Read: one short sentence beside a picture.
the-button-also-writes-a-cqphn4 = دوگمەکە نیشانەیەکی بچووکیش لەم تەلەفۆنەدا دەنووسێت.

# English: The mark does not say what you read.
# This is Easy Read: one short sentence beside a picture.
the-mark-does-not-say-gmrn7h = نیشانەکە ناڵێت تۆ چیت خوێندووەتەوە.

# English: Someone with special tools can find the mark.
# This is Easy Read: one short sentence beside a picture.
someone-with-special-tools-can-pb8f99 = کەسێک کە ئامرازی تایبەتی هەیە دەتوانێت نیشانەکە بدۆزێتەوە.

## Section: What can you do?

# English: What can you do?
# This is a heading.
what-can-you-do-t9fuq7 = دەتوانیت چی بکەیت؟

# English: You can delete only these pages from your history.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-only-these-2ccsew = دەتوانیت تەنیا ئەم پەڕانە لە مێژووی گەڕانت بسڕیتەوە.

# English: If you delete it all, someone may ask why.
# This is Easy Read: one short sentence beside a picture.
if-you-delete-it-all-vebybb = ئەگەر هەمووی بسڕیتەوە، لەوانەیە کەسێک بپرسێت بۆچی.

# English: You can use a **private window**.
# This is Easy Read: one short sentence beside a picture.
you-can-use-a-private-vwa82x = دەتوانیت **پەنجەرەی تایبەت** بەکار بهێنیت.

# English: A **private window** forgets the pages when you close it.
# This is Easy Read: one short sentence beside a picture.
a-private-window-forgets-the-7xcfmm = **پەنجەرەی تایبەت** پەڕەکان لەبیر دەکات کاتێک دایدەخەیت.

# English: An app that watches your phone can still see you.
# This is Easy Read: one short sentence beside a picture.
an-app-that-watches-your-9rd5kk = ئەپێک کە چاودێریی تەلەفۆنەکەت دەکات هێشتا دەتوانێت بتبینێت.

## Section: Who else may see?

# English: Who else may see?
# This is a heading.
who-else-may-see-kd82y3 = لەوانەیە کێی تر ببینێت؟

# English: The owner of the Wi-Fi may see that you were here.
# This is Easy Read: one short sentence beside a picture.
the-owner-of-the-wi-jhwzsg = لەوانەیە خاوەنی Wi‑Fi ببینێت کە تۆ لێرە بوویت.

# English: People who share your account may see your history.
# This is Easy Read: one short sentence beside a picture.
people-who-share-your-account-ch46gt = لەوانەیە ئەو کەسانەی هەژماری هاوبەشیان لەگەڵت هەیە مێژووی گەڕانت ببینن.

## Section: Did you save this guide?

# English: Did you save this guide?
# This is a heading.
did-you-save-this-guide-swp3zp = ئایا ئەم ڕێنماییەت پاشەکەوت کردووە؟

# English: People who use this phone can open the saved pages.
# This is Easy Read: one short sentence beside a picture.
people-who-use-this-phone-gu7a5z = ئەو کەسانەی ئەم تەلەفۆنە بەکار دەهێنن دەتوانن پەڕە پاشەکەوتکراوەکان بکەنەوە.

# English: You can remove the pages where you saved them.
# This is Easy Read: one short sentence beside a picture.
you-can-remove-the-pages-b55sg8 = دەتوانیت پەڕەکان لەو شوێنەدا لا ببەیت کە پاشەکەوتت کردوون.

# English: Your history stays until you delete it.
# This is Easy Read: one short sentence beside a picture.
your-history-stays-until-you-eemfen = مێژووی گەڕانت دەمێنێتەوە تا دەیسڕیتەوە.

## Section: Is it safe to call?

# English: Is it safe to call?
# This is a heading.
is-it-safe-to-call-zz255d = ئایا تەلەفۆنکردن سەلامەتە؟

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = تەلەفۆنی بێبەرامبەریش هەر لە تەلەفۆنەکەتدا دەردەکەوێت.

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = دەتوانیت ئەو تەلەفۆنکردنە بسڕیتەوە.

# English: A call may also show on the bill.
# This is Easy Read: one short sentence beside a picture.
a-call-may-also-show-qqm4y8 = لەوانەیە تەلەفۆنکردنەکە لە پسوولەکەشدا دەربکەوێت.

# English: Say when it is safe to call you back.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-8m7bxd = بڵێ کەی سەلامەتە تەلەفۆنت بۆ بکەنەوە.

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = ئەگەر نەتوانیت قسە بکەیت چی؟

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = بە مۆبایل تەلەفۆن بکە بۆ { $tel-999 }، پاشان گوێ بگرە.

# English: Cough or tap if you can.
# This is Easy Read: one short sentence beside a picture.
cough-or-tap-if-you-vu5kdn = ئەگەر دەتوانیت، بکۆکە یان بە پەنجە لێ بدە.

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = کاتێک دەنگێک داوات لێ دەکات، 55 دابگرە.

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = ئەمە بە پۆلیس ناڵێت کە تۆ لە کوێیت.

## Section: Can you text for help?

# English: Can you text for help?
# This is a heading.
can-you-text-for-help-ys4nr7 = ئایا دەتوانیت بە نامەی کورت داوای یارمەتی بکەیت؟

# English: You can text { $tel-sms } only if you joined before.
# This is Easy Read: one short sentence beside a picture.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-p6kxzj = تەنیا ئەگەر پێشتر ناوت تۆمار کردبێت دەتوانیت نامەی کورت بنێریت بۆ { $tel-sms }.

# English: Ask a helper how to join before you need it.
# This is Easy Read: one short sentence beside a picture.
ask-a-helper-how-to-jk8zw4 = پێش ئەوەی پێویستت پێی بێت، لە یارمەتیدەرێک بپرسە چۆن ناوت تۆمار بکەیت.

# English: The texts stay on your phone.
# This is Easy Read: one short sentence beside a picture.
the-texts-stay-on-your-wectxe = نامەکان لە تەلەفۆنەکەتدا دەمێننەوە.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = دەتوانیت تەلەفۆن بۆ کێ بکەیت؟
