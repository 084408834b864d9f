### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = د دې ټېلیفون په کارولو کې خوندي پاتې شئ

# English: What stays on a phone, and what you can do.
# This is the summary of the page, shown in lists of pages.
what-stays-on-a-phone-xms4pj = په ټېلیفون کې څه پاتې کېږي، او تاسو څه کولی شئ.

# English: If someone checks this phone, use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-checks-this-phone-az829n = که څوک دا ټېلیفون چک کوي، بل ټېلیفون وکاروئ.

# English: A library, a friend or a helper may have one.
# This is Easy Read: one short sentence beside a picture.
a-library-a-friend-or-uwqsxf = کتابتون، ملګری یا مرستندوی ښايي بل ټېلیفون ولري.

## Section: How do you leave this page?

# English: How do you leave this page?
# This is a heading.
how-do-you-leave-this-y5hgcq = دا پاڼه څنګه پرېږدئ؟

# English: Press the button at the top to leave fast.
# This is Easy Read: one short sentence beside a picture.
press-the-button-at-the-5vhqg3 = د چټک وتلو لپاره د پاڼې په سر کې تڼۍ کېکاږئ.

# English: It hides this page and opens another page.
# This is Easy Read: one short sentence beside a picture.
it-hides-this-page-and-qga4p9 = دا تڼۍ دا پاڼه پټوي او بله پاڼه پرانیزي.

## Section: What stays on this phone?

# English: What stays on this phone?
# This is a heading.
what-stays-on-this-phone-cdzz4p = په دې ټېلیفون کې څه پاتې کېږي؟

# English: Your **history** still shows this page.
# This is Easy Read: one short sentence beside a picture.
your-history-still-shows-this-95ub8b = ستاسو **تاریخچه** بیا هم دا پاڼه ښيي.

# English: Your **history** is the list of pages that you opened.
# This is Easy Read: one short sentence beside a picture.
your-history-is-the-list-tdtrba = **تاریخچه** د هغو پاڼو لېست دی چې تاسو پرانیستې دي.

# English: The button also writes a small mark on this phone.
# This is Easy Read: one short sentence beside a picture.
the-button-also-writes-a-cqphn4 = دا تڼۍ په دې ټېلیفون کې یوه کوچنۍ نښه هم لیکي.

# English: The mark does not say what you read.
# This is Easy Read: one short sentence beside a picture.
the-mark-does-not-say-gmrn7h = دا نښه نه وايي چې تاسو څه لوستي دي.

# English: Someone with special tools can find the mark.
# This is Easy Read: one short sentence beside a picture.
someone-with-special-tools-can-pb8f99 = څوک په ځانګړو وسیلو دا نښه موندلی شي.

## Section: What can you do?

# English: What can you do?
# This is a heading.
what-can-you-do-t9fuq7 = تاسو څه کولی شئ؟

# English: You can delete only these pages from your history.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-only-these-2ccsew = تاسو له تاریخچې یوازې دا پاڼې پاکولی شئ.

# English: If you delete it all, someone may ask why.
# This is Easy Read: one short sentence beside a picture.
if-you-delete-it-all-vebybb = که ټوله تاریخچه پاکه کړئ، ښايي څوک وپوښتي چې ولې.

# English: You can use a **private window**.
# This is Easy Read: one short sentence beside a picture.
you-can-use-a-private-vwa82x = تاسو **شخصي کړکۍ** کارولی شئ.

# English: A **private window** forgets the pages when you close it.
# This is Easy Read: one short sentence beside a picture.
a-private-window-forgets-the-7xcfmm = **شخصي کړکۍ** پاڼې هېروي کله چې یې وتړئ.

# English: An app that watches your phone can still see you.
# This is Easy Read: one short sentence beside a picture.
an-app-that-watches-your-9rd5kk = هغه اپلېکېشن چې ستاسو ټېلیفون څاري، بیا هم مو لیدلی شي.

## Section: Who else may see?

# English: Who else may see?
# This is a heading.
who-else-may-see-kd82y3 = نور څوک یې لیدلی شي؟

# English: The owner of the Wi-Fi may see that you were here.
# This is Easy Read: one short sentence beside a picture.
the-owner-of-the-wi-jhwzsg = د Wi‑Fi خاوند ښايي وګوري چې تاسو دا وېبپاڼه پرانیستې ده.

# English: People who share your account may see your history.
# This is Easy Read: one short sentence beside a picture.
people-who-share-your-account-ch46gt = هغه خلک چې حساب یې له تاسو سره ګډ دی، ښايي ستاسو تاریخچه وګوري.

## Section: Did you save this guide?

# English: Did you save this guide?
# This is a heading.
did-you-save-this-guide-swp3zp = ایا دا لارښود مو په ټېلیفون کې ساتلی دی؟

# English: People who use this phone can open the saved pages.
# This is Easy Read: one short sentence beside a picture.
people-who-use-this-phone-gu7a5z = هغه خلک چې دا ټېلیفون کاروي، ساتل شوې پاڼې پرانیستلی شي.

# English: You can remove the pages where you saved them.
# This is Easy Read: one short sentence beside a picture.
you-can-remove-the-pages-b55sg8 = تاسو پاڼې له هغه ځایه لرې کولی شئ چې ساتلې مو دي.

# English: Your history stays until you delete it.
# This is Easy Read: one short sentence beside a picture.
your-history-stays-until-you-eemfen = ستاسو تاریخچه تر هغه پاتې کېږي چې تاسو یې پاکه کړئ.

## Section: Is it safe to call?

# English: Is it safe to call?
# This is a heading.
is-it-safe-to-call-zz255d = ایا زنګ وهل خوندي دي؟

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = وړیا زنګ هم ستاسو په ټېلیفون کې ښکاري.

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = تاسو دا زنګ له لېسته پاکولی شئ.

# English: A call may also show on the bill.
# This is Easy Read: one short sentence beside a picture.
a-call-may-also-show-qqm4y8 = زنګ ښايي په بېل کې هم ښکاره شي.

# English: Say when it is safe to call you back.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-8m7bxd = ووایئ چې بېرته زنګ درته وهل کله خوندي دي.

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = که خبرې نه شئ کولی، څه وکړئ؟

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = له موبایل ټېلیفون څخه { $tel-999 } ته زنګ ووهئ، بیا غوږ ونیسئ.

# English: Cough or tap if you can.
# This is Easy Read: one short sentence beside a picture.
cough-or-tap-if-you-vu5kdn = که کولی شئ، وټوخېږئ یا ټېلیفون په ګوته وټکوئ.

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = کله چې غږ درته ووايي، 55 کېکاږئ.

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = دا کار پولیسو ته نه ښيي چې تاسو چېرته یئ.

## Section: Can you text for help?

# English: Can you text for help?
# This is a heading.
can-you-text-for-help-ys4nr7 = ایا د مرستې لپاره پیغام لېږلی شئ؟

# English: You can text { $tel-sms } only if you joined before.
# This is Easy Read: one short sentence beside a picture.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-p6kxzj = { $tel-sms } ته یوازې هغه وخت پیغام لېږلی شئ چې مخکې مو ټېلیفون ثبت کړی وي.

# English: Ask a helper how to join before you need it.
# This is Easy Read: one short sentence beside a picture.
ask-a-helper-how-to-jk8zw4 = تر اړتیا مخکې له یوه مرستندوی وپوښتئ چې څنګه یې ثبت کړئ.

# English: The texts stay on your phone.
# This is Easy Read: one short sentence beside a picture.
the-texts-stay-on-your-wectxe = پیغامونه ستاسو په ټېلیفون کې پاتې کېږي.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = تاسو چا ته زنګ وهلی شئ؟
