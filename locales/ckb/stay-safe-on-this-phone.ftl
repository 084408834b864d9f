### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = سەلامەت بە لە بەکارهێنانی ئەم تەلەفۆنە

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = ئەم ماڵپەڕە چی لە تەلەفۆندا بەجێ دەهێڵێت، و چۆن کەمتر بەجێ بهێڵیت.

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = تەلەفۆن، مۆبایل، مۆبایلەکەم، سەلامەت، سەلامەتی، پاراستن، مێژووی گەڕان، هیستۆری، history، وێبگەڕ، browser، سڕینەوە، دیلیت، شاردنەوە، پەنجەرەی تایبەت، private window، incognito، چوونەدەرەوەی خێرا، داخستنی پەڕە، کۆپیی پاشەکەوتکراو، شوێنەوار، تەلەفۆنکردن، نامە، نامەی کورت، مەسج، چاودێری، چاودێریم دەکەن، سیخوڕی، سەیری مۆبایلەکەم دەکات، مۆبایلەکەم دەپشکنێت، شوێنی من، لۆکەیشن، location، وشەی نهێنی، پاسوۆرد، password، Wi-Fi، وای فای

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = ئەگەر کەسێک ئەم تەلەفۆنە دەپشکنێت، ئەگەر دەتوانیت ئەمە لە تەلەفۆنێکی تردا بخوێنەوە. ڕەنگە لە کتێبخانەیەک، یان لای هاوڕێیەک کە متمانەت پێیەتی، یان لای کارمەندێکی پشتگیری تەلەفۆنێکی تر هەبێت.

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = ئەم پەڕەیە بۆ هەموو کەسێکە کە تەلەفۆنەکەی هاوبەشە، چاودێری دەکرێت، یان کەسێکی تر پارەکەی دەدات، لە هەر شوێنێکی بەریتانیا.

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = دوگمەی چوونەدەرەوە لەم پەڕەیە

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = دوگمەکەی سەرەوە یەکسەر ئەم پەڕەیە دەشارێتەوە و پەڕەیەکی ئاسایی دەکاتەوە. لە تەختەکلیلدا، ئەگەر بە خێرایی سێ جار Shift دابگریت هەمان کار دەکات.

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = ئەگەر دوای ئەوە کەسێک دوگمەی گەڕانەوە (Back) دابگرێت، پێویستە ئەم پەڕەیە هەر شاراوە بێت. ئەگەر سکریپتەکان (scripts) لە وێبگەڕەکەدا کوژابنەوە، دوگمەی گەڕانەوە دووبارە پیشانی دەدات.

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = ئەگەر وێبگەڕەکە ڕێگە بە هەڵگرتن نەدات، لەوانەیە دوگمەی گەڕانەوە (Back) هێشتا پیشانی بدات. پێش ئەوەی پەڕەکەی تر بکرێتەوە، لەوانەیە ناونیشانی ئەم پەڕەیە بۆ ساتێک دەربکەوێت.

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **دوگمەکە مێژووی گەڕانت ناسڕێتەوە.** مێژووی گەڕان هێشتا ناونیشان و ناوی هەر پەڕەیەک پیشان دەدات کە کردووتەتەوە.

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = داگرتنی دوگمەکە نیشانەیەکی یەک پیتی بۆ ئەم تابە (tab) دەنووسێت، بۆ ئەوەی پەڕەکە شاراوە بمێنێتەوە. نیشانەکە ناڵێت تۆ چیت خوێندووەتەوە. بە ئامرازی تایبەت، ڕەنگە کەسێک دواتر نیشانەکە لەگەڵ ناونیشانی ئەم ماڵپەڕە بدۆزێتەوە.

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = تا خۆت داوای پاشەکەوتکردنی شتێک نەکەیت، ئەم ماڵپەڕە هیچ شتێکی تر هەڵناگرێت. کووکی (cookies) دانانێت. وێبگەڕەکەت مێژووی گەڕانی خۆی هەڵدەگرێت، و ڕەنگە کۆپیی پەڕەکانیش هەڵبگرێت.

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = دەتوانیت چی بکەیت

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = خۆت باشتر دەزانیت چی سەلامەتە. هەر هەڵبژاردنێک شوێنەواری خۆی بەجێ دەهێڵێت.

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = تەنیا ئەو پەڕانە بسڕەوە کە لێرە کردووتنەتەوە. مێژوویەکی بەتاڵ لەوانەیە وا لە کەسێک بکات بپرسێت بۆچی.

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = دوای ئەوە چەند پەڕەیەکی ئاسایی بکەرەوە.

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = پەنجەرەی تایبەت (private window) بەکار بهێنە. کاتێک دایدەخەیت مێژووی گەڕانەکە لەبیر دەکات. ناتوانێت لە ئەپێک بتشارێتەوە کە چاودێریی تەلەفۆنەکە دەکات. لەوانەیە خاوەنی Wi‑Fi هێشتا ناوی ئەم ماڵپەڕە ببینێت.

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = بیر بکەرەوە کێ هەژمارێکی هاوبەشی لەگەڵ ئەم تەلەفۆنە هەیە. لەوانەیە ئەو کەسە مێژووی گەڕانی ئەم تەلەفۆنە لە تەلەفۆنی خۆیدا ببینێت.

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = ئەگەر ئەم ڕێنماییەت پاشەکەوت کردووە

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = هەندێک کۆپیی ئەم ماڵپەڕە دەتوانرێن لە تەلەفۆندا پاشەکەوت بکرێن. تا خۆت داوا نەکەیت هیچ شتێک پاشەکەوت ناکرێت. دوای ئەوە هەر کەسێک تەلەفۆنەکە بەکار بهێنێت دەتوانێت پەڕە پاشەکەوتکراوەکان بکاتەوە.

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = بۆ لابردنی، دووبارە پەڕەی «پاشەکەوتکردن لەم تەلەفۆنەدا» بکەرەوە و «لابردن» دابگرە. هەروەها دەتوانیت داتای ئەم ماڵپەڕە لە ڕێکخستنەکانی وێبگەڕەکەدا بسڕیتەوە. مێژووی گەڕان جیایە و دەمێنێتەوە تا دەیسڕیتەوە. ئەگەر فایلێکت داگرتووە، ئەویش بسڕەوە.

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = تەلەفۆنکردن و نامەی کورت

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = تەلەفۆنی بێبەرامبەریش هەر لە لیستی تەلەفۆنەکانی ناو تەلەفۆنەکەدا دەردەکەوێت. دەتوانیت ئەو تەلەفۆنکردنە بسڕیتەوە.

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = دڵنیا مەبە کە تەلەفۆنکردنێک لە پسوولەکەدا دەرناکەوێت. ڕاپۆرتێکی کۆنترمان هەیە کە دەڵێت تەلەفۆنکردن بۆ Samaritans تێیدا دەرناکەوێت. خۆبەخشەکانیان ناتوانن ژمارەکەت ببینن.

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **ئەگەر ناتوانیت قسە بکەیت:** بە مۆبایل تەلەفۆن بکە بۆ { $tel-999 }. گوێ بگرە. ئەگەر دەتوانیت، بکۆکە یان بە پەنجە لە تەلەفۆنەکە بدە. کاتێک دەنگێک داوات لێ دەکات، 55 دابگرە. ئەمە بە پۆلیس ناڵێت کە تۆ لە کوێیت.

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = ئەگەر 55 دانەگریت، تەلەفۆنکردن لە مۆبایلەوە کۆتایی پێ دێت.

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **تەنیا ئەگەر پێشتر ناوت تۆمار کردبێت دەتوانیت نامەی کورت بنێریت بۆ { $tel-sms }.** وشەی «register» بە نامەی کورت بنێرە بۆ ئەو ژمارەیە، پاشان لە وەڵامدا بنووسە «yes». نامەکان لە تەلەفۆنەکەدا دەمێننەوە.

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = بە هێڵی یارمەتی بڵێ ئایا سەلامەتە تەلەفۆنت بۆ بکەنەوە، و کەی سەلامەتە.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = تەلەفۆن بۆ کێ بکەیت

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = ئەگەر ئێستا لە مەترسیدایت:

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = بۆ پرسیارکردن بەبێ گوتنی ناوت:

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = ئەگەر پێویستت بە کەسێکە گوێت لێ بگرێت:

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = ژمارەی زیاتر لە پەڕەی [یارمەتیی بەپەلە]({ $link1 }) هەن.
