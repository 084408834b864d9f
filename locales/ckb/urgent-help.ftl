### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = یارمەتیی بەپەلە

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = ئێستا تەلەفۆن بۆ کێ بکەیت، لە هەر بەشێکی بەریتانیا.

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = بەپەلە، فریاکەوتن، تەواری، یارمەتیی بەپەلە، ئیسعاف، ئەمبولانس، ئەمبوڵانس، پۆلیس، مەترسی، لە مەترسیدام، هێڵی یارمەتی، تەلەفۆنی یارمەتی، قەیران، خۆکوشتن، خۆم دەکوژم، دەمەوێت خۆم بکوژم، دەمەوێت بمرم، نامەوێت بژیم، ئازاردانی خۆم، ئازاردانی خود، لێم دەدات، لێدان، لێیان دام، کەسێک ئازارم دەدات، هێرش، هێرشیان کردە سەرم، توندوتیژی، توندوتیژیی خێزانی، توندوتیژیی ماڵ، دەستدرێژی، دەستدرێژیی سێکسی، لاقەکردن، هاوسەرگیریی زۆرەملێ، بە زۆر بە شوودان، A&E، نەخۆشخانە، خەستەخانە، خوێن، خوێنبەربوون، ئازاری سنگ، سنگم دێشێت، دەرمانی زۆرم خواردووە، ژەهراویبوون، ناتوانم قسە بکەم، نابیست، کەڕ، زمانی ئاماژە، Childline، دەترسم، ترس، هەڵاتن، ڕاکردن، لە ماڵ ڕام کردووە

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = ئەگەر ژیانی کەسێک لە مەترسیدایە، هەر ئێستا تەلەفۆن بکە:

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = بڵێ «ambulance» (ئەمبولانس) یان «police» (پۆلیس). تەلەفۆنەکە بێبەرامبەرە، تەنانەت ئەگەر باڵانسیشت نەبێت. هەروەها دەتوانیت بچیت بۆ نزیکترین بەشی فریاکەوتنی نەخۆشخانە (A&E).

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = ئەم پەڕەیە بۆ تۆیە ئەگەر لە مەترسیدایت. بۆ تۆیە ئەگەر کەسێک ئازارت دەدات یان کۆنترۆڵت دەکات، یان ئەگەر ناتوانیت خۆت سەلامەت ڕابگریت. هەروەها بۆ ئەو کەسەیە کە لەگەڵتە.

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = ئەگەر ناتوانیت قسە بکەیت

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = بە مۆبایل دەتوانیت بەبێ قسەکردن داوای یارمەتی بکەیت:

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = تەلەفۆن بکە بۆ { $tel-999 } و گوێ بگرە.

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = ئەگەر دەتوانیت، بکۆکە یان بە پەنجە لە تەلەفۆنەکە بدە.

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = کاتێک داوات لێ کرا، 55 دابگرە. ئەگەر داینەگریت، تەلەفۆنەکە دادەخرێت.

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = ئەمە بە پۆلیس ناڵێت کە تۆ لە کوێیت.

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = هەروەها دەتوانیت نامەی کورت بنێریت بۆ { $tel-sms }. دەبێت پێش ئەوەی پێویستت پێی بێت تەلەفۆنەکەت تۆمار بکەیت. بۆ تۆمارکردن، وشەی «register» بە نامەی کورت بنێرە بۆ هەمان ژمارە، و لە وەڵامدا بنووسە «yes». نامەکانت لە تەلەفۆنەکەدا دەمێننەوە.

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = ئەگەر زمانی ئاماژەی بەریتانی بەکار دەهێنیت، دەتوانیت بە { $tel-999-bsl } پەیوەندیی ڤیدیۆیی بکەیت. ئەگەر گواستنەوەی دەق (text relay) بەکار دەهێنیت، ژمارەی { $tel-relay } لێ بدە.

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = ئەگەر هەست دەکەیت ناتوانیت خۆت سەلامەت ڕابگریت

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = لەوانەیە بیر لەوە بکەیتەوە کۆتایی بە ژیانت بهێنیت. تۆ گرنگیت، و دەتوانیت هەر ئێستا لەگەڵ کەسێک قسە بکەیت. هەر بەشێکی بەریتانیا ژمارەی خۆی هەیە: سەیری خوارەوە بکە. ئەم دوو ژمارەیە بۆ هەموو بەریتانیایە.

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans گوێت لێ دەگرن، دەربارەی هەر شتێک بێت:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = ئەگەر نووسینت پێ باشترە، وشەی SHOUT بە نامەی کورت بنێرە. نامەکە لە تەلەفۆنەکەدا دەمێنێتەوە.

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = ئەگەر کەسێک کۆنترۆڵت دەکات یان ئازارت دەدات

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = تەلەفۆن بکە بۆ ئەم هێڵی یارمەتییە، تەنانەت ئەگەر دڵنیاش نیت. بێبەرامبەر و نهێنییە: ئەوەی دەیڵێیت لای خۆیان دەیهێڵنەوە. پێویست ناکات ناوت بڵێیت. تەنیا ئەگەر تۆ ڕازی بیت بە کەسانی تر دەڵێن، مەگەر ژیانی کەسێک لە مەترسیدا بێت یان منداڵێک لە مەترسیدا بێت.

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = پۆلیس: سەرەتا چی بزانیت

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = ئەگەر ژیانی کەسێک لە مەترسیدایە، { $tel-999 } ژمارەی ڕاستە بۆ هەموو کەسێک.

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = ئەگەر گەورەساڵیت و ئێستا هیچ کەسێک لە مەترسیدا نییە، خۆت هەڵدەبژێریت کە لەگەڵ پۆلیس قسە بکەیت یان نا. منداڵان هەمیشە دەپارێزرێن.

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = هیچ دیوارێک لە نێوان پۆلیس و وەزارەتی ناوخۆ (Home Office) نییە، کە ئۆفیسی حکومەتە بۆ کۆچبەری. لە ئینگلتەرا و وێڵز، هەموو هێزێکی پۆلیس زانیاریی هەندێک لەو کەسانەی کە بە توندوتیژیی خێزانی ئازار دراون داوە بەو وەزارەتە. کەواتە، ئەگەر چاوەڕێکردن سەلامەتە، سەرەتا لە پارێزەرێک یان هێڵێکی یارمەتی بپرسە.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = لە ئینگلتەرا و وێڵز، لەوانەیە پۆلیس دەربارەی تۆ بە وەزارەتی ناوخۆ (Home Office) بڵێت. هێشتا دڵنیا نەبووینەتەوە کە یاساکە لە سکۆتلەندا یان ئێرلەندای باکوور چۆنە.

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = ژمارەی پۆلیس کاتێک حاڵەتەکە بەپەلە نییە ئەمەیە: { $tel-101 }.

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = ئەگەر تەمەنت لە 19 ساڵ کەمترە

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = تۆ تووشی کێشە نەبوویت. دەتوانیت دەربارەی هەر شتێک تەلەفۆن بۆ Childline بکەیت:

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = لە ئینگلتەرا (England)

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = ئەگەر هەست دەکەیت ناتوانیت خۆت سەلامەت ڕابگریت، تەلەفۆن بکە و تەندروستیی دەروونی (mental health) هەڵبژێرە:

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = ئەگەر پێویستت بە وەرگێڕ هەیە، بە ئینگلیزی بڵێ کام زمانت دەوێت:

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = بۆ ئازاردان لەلایەن هاوسەر، هاوبەشی ژیان یان خێزان:

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = بۆ دەستدرێژیی سێکسی یان ئازاردانی سێکسی، لە تەمەنی 16 ساڵەوە:

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = بۆ پرسیارکردن دەربارەی شوێنی نیشتەجێبوونی پارێزراو و پشتگیری، ئەگەر کەسێک تۆی بۆ کار، سێکس یان تاوان بەکار هێناوە:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = لە وێڵز (Wales)

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = ئەگەر هەست دەکەیت ناتوانیت خۆت سەلامەت ڕابگریت، تەلەفۆن بکە و پاشان 2 دابگرە:

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = بۆ ئازاردان لە ماڵەوە، توندوتیژیی سێکسی یان بازرگانیکردن بە مرۆڤ (trafficking):

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = بە نامەی کورت. نامەکە لە تەلەفۆنەکەدا دەمێنێتەوە:

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = بۆ کەسانی ڕەشپێست، کەمینە نەتەوەییەکان و کۆچبەران:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = لە سکۆتلەندا

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = بۆ قسەکردن کاتێک دڵتەنگیت، لە تەمەنی 16 ساڵەوە. دەتوانیت داوا بکەیت لەگەڵ پیاوێک یان ژنێک قسە بکەیت:

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = بۆ ئازاردان لە ماڵەوە یان هاوسەرگیریی زۆرەملێ:

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = بە نامەی کورت یان WhatsApp. نامەکە لە تەلەفۆنەکەدا دەمێنێتەوە:

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = بۆ دەستدرێژیی سێکسی یان ئازاردانی سێکسی، لە تەمەنی 13 ساڵەوە. ئەوان ژمارەکەت نابینن:

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = بۆ ئەو ژنانەی تەمەنیان لە سەرووی 18 ساڵە و بۆ سێکس بازرگانییان پێوە کراوە (trafficked). ئەم وشەیە واتە کەسێک کۆنترۆڵی کردوویت و بۆ پارە بەکاری هێناویت:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = لە ئێرلەندای باکوور

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = ئەگەر هەست دەکەیت ناتوانیت خۆت سەلامەت ڕابگریت:

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = بۆ ئازاردان لە ماڵەوە یان ئازاردانی سێکسی. بۆ هەموو تەمەنێکە، بۆ ژنان و پیاوان:

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = دوای تەلەفۆنەکە

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = تەلەفۆنی بێبەرامبەریش هەر لە لیستی تەلەفۆنەکانی ناو تەلەفۆنەکەتدا دەردەکەوێت. دەتوانیت تەنیا ئەو تەلەفۆنکردنە بسڕیتەوە. هەروەها دەتوانیت تەلەفۆنی کەسێک بەکار بهێنیت کە متمانەت پێیەتی.

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = دڵنیا مەبە کە تەلەفۆنکردنێک لە پسوولەکەدا دەرناکەوێت.

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [ژمارەکان بۆ هەڵگرتن]({ $link1 }) کارتێکی بچووکە کە ژمارەی لەسەرە و هیچ ناوێکی لەسەر نییە.

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = کاتێک سەلامەتیت، دەتوانیت [سەردانی پزیشک بکەیت]({ $link1 }) یان [بۆ باری دەروونیت یارمەتی وەربگریت]({ $link2 }).

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = ئەگەر دڵنیا نیت تەلەفۆن بۆ کێ بکەیت

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = ئەگەر ژیانی کەسێک لە مەترسیدایە، تەلەفۆن بکە بۆ { $tel-999 }. ئەگەر وا نییە، تەلەفۆن بکە بۆ { $tel-msh } یان { $mh-samaritans } و بپرسە. هیچ پرسیارێک بچووک نییە.
