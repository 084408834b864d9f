### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = د دې ټېلیفون په کارولو کې خوندي پاتې شئ

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = دا وېبپاڼه په ټېلیفون کې څه پرېږدي، او څنګه لږ څه پکې پاتې شي.

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = ټېلیفون، تلیفون، موبایل، خوندي، خوندیتوب، تاریخچه، هسټري، پاکول، ړنګول، ډیلیټ، براوزر، شخصي کړکۍ، پټه کړکۍ، incognito, ژر بندول، پاڼه پټول، پټول، نښې، ساتل شوې کاپي، لرې کول، زنګونه، د زنګونو لېست، بېل، پیغام، مسج، مېسج، څارنه، جاسوسي، څاري مې، ټېلیفون مې ګوري، موبایل مې چک کوي، مېړه مې موبایل ګوري، تعقیب، موقعیت، لوکېشن، پاسورډ، پټنوم، وای فای، واټساپ، حساب، کوکي

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = که څوک دا ټېلیفون چک کوي، که کولی شئ دا پاڼه په بل ټېلیفون کې ولولئ. کتابتون، د باور وړ ملګری یا د ملاتړ کارکوونکی ښايي بل ټېلیفون ولري.

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = دا پاڼه د هر هغه چا لپاره ده چې ټېلیفون یې له بل چا سره ګډ وي، څوک یې څاري، یا بل څوک یې پیسې ورکوي، د بریتانیا (UK) په هر ځای کې.

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = د دې پاڼې د پرېښودلو تڼۍ

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = د پاڼې په سر کې تڼۍ دا پاڼه سمدستي پټوي او یوه عادي پاڼه پرانیزي. په کیبورډ کې، درې ځله په چټکۍ سره د Shift کېکاږل همدا کار کوي.

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = که تر هغې وروسته څوک Back (شاته) کېکاږي، دا پاڼه باید پټه پاتې شي. که په براوزر کې سکرېپټونه (scripts) بند وي، Back یې بیا ښيي.

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = که براوزر د معلوماتو ساتل (storage) بندوي، Back ښايي دا پاڼه بیا هم وښيي. د بلې پاڼې تر پرانیستلو مخکې ښايي د دې پاڼې پته د یوې شېبې لپاره ښکاره شي.

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **دا تڼۍ ستاسو تاریخچه نه پاکوي.** تاریخچه بیا هم د هرې هغې پاڼې پته او سرلیک ښيي چې تاسو پرانیستې ده.

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = د تڼۍ کېکاږل د دې ټب (tab) لپاره د یوه توري نښه لیکي، چې پاڼه پټه پاتې شي. دا نښه نه وايي چې تاسو څه لوستي دي. څوک په ځانګړو وسیلو دا نښه وروسته د دې وېبپاڼې له پتې سره موندلی شي.

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = تر څو چې تاسو د یو شي د ساتلو غوښتنه ونه کړئ، دا وېبپاڼه بل هېڅ شی نه ساتي. دا کوکیز (cookies) نه ږدي. ستاسو براوزر خپله تاریخچه ساتي، او ښايي د پاڼو کاپۍ هم وساتي.

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = تاسو څه کولی شئ

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = تاسو تر بل هر چا ښه پوهېږئ چې څه خوندي دي. هره لاره خپله نښه پرېږدي.

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = یوازې هغه پاڼې پاکې کړئ چې دلته مو پرانیستې دي. که تاریخچه تشه وي، ښايي څوک وپوښتي چې ولې.

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = تر هغې وروسته څو عادي پاڼې پرانیزئ.

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = شخصي کړکۍ (private window) وکاروئ. کله چې یې وتړئ، تاریخچه هېروي. دا مو له هغې اپلېکېشن نه شي پټولی چې ټېلیفون څاري. د Wi‑Fi خاوند ښايي بیا هم د دې وېبپاڼې نوم وګوري.

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = فکر وکړئ چې د دې ټېلیفون حساب (account) له چا سره ګډ دی. ښايي هغوی یې تاریخچه په خپل ټېلیفون کې وګوري.

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = که دا لارښود مو په ټېلیفون کې ساتلی وي

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = د دې وېبپاڼې ځینې کاپۍ په ټېلیفون کې ساتل کېدلی شي. تر څو چې تاسو یې ونه غواړئ، هېڅ شی نه ساتل کېږي. بیا هر څوک چې دا ټېلیفون کاروي، ساتل شوې پاڼې پرانیستلی شي.

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = د دې د لرې کولو لپاره، د «په دې ټېلیفون کې ساتل» پاڼه بیا پرانیزئ او «لرې کړئ» کېکاږئ. تاسو د براوزر په تنظیماتو (settings) کې د دې وېبپاڼې معلومات هم پاکولی شئ. تاریخچه جلا ده او تر هغه پاتې کېږي چې تاسو یې پاکه کړئ. که مو فایل ډاونلوډ کړی وي، هغه هم پاک کړئ.

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = زنګونه او لیکلي پیغامونه

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = وړیا زنګ هم د ټېلیفون د زنګونو په خپل لېست کې ښکاري. تاسو هغه زنګ پاکولی شئ.

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = په دې تکیه مه کوئ چې زنګ به په بېل کې نه ښکاري. موږ یو زوړ راپور لرو چې Samaritans ته زنګونه په بېل کې نه ښکاري. د هغوی رضاکاران ستاسو شمېره نه شي لیدلی.

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **که خبرې نه شئ کولی:** له موبایل ټېلیفون څخه { $tel-999 } ته زنګ ووهئ. غوږ ونیسئ. که کولی شئ، وټوخېږئ یا ټېلیفون په ګوته وټکوئ. کله چې غږ درته ووايي، 55 کېکاږئ. دا کار پولیسو ته نه ښيي چې تاسو چېرته یئ.

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = که 55 ونه کېکاږئ، له موبایل څخه زنګ پای ته رسېږي.

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **{ $tel-sms } ته یوازې هغه وخت پیغام لېږلی شئ چې مخکې مو ثبت کړی وي.** دې شمېرې ته د «register» کلمه ولېږئ، بیا په ځواب کې «yes» ولیکئ. پیغامونه په ټېلیفون کې پاتې کېږي.

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = د مرستې کرښې ته ووایئ چې ایا بېرته زنګ درته وهل خوندي دي، او کله خوندي دي.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = چا ته زنګ ووهئ

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = که همدا اوس په خطر کې یئ:

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = د خپل نوم له ویلو پرته د پوښتنې لپاره:

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = که داسې چا ته اړتیا لرئ چې غوږ درته ونیسي:

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = نورې شمېرې په [بېړنۍ مرسته]({ $link1 }) کې دي.
