### Page: Urgent help   (content/urgent-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = یارمەتیی بەپەلە

# English: Who to call now.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-df3bjv = ئێستا تەلەفۆن بۆ کێ بکەیت.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = ئەگەر ژیانی کەسێک لە مەترسیدایە، هەر ئێستا تەلەفۆن بکە.

# English: You can also go to **A&E**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-go-to-mrp4a5 = هەروەها دەتوانیت بچیت بۆ **بەشی فریاکەوتن A&E**.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **بەشی فریاکەوتن A&E** ئەو بەشەی نەخۆشخانەیە کە بۆ چارەسەری بەپەلەیە.

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = ئەگەر نەتوانیت قسە بکەیت چی؟

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = بە مۆبایل تەلەفۆن بکە بۆ { $tel-999 }، پاشان گوێ بگرە.

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = کاتێک دەنگێک داوات لێ دەکات، 55 دابگرە.

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = ئەمە بە پۆلیس ناڵێت کە تۆ لە کوێیت.

## Section: Do you have thoughts of ending your life?

# English: Do you have thoughts of ending your life?
# This is a heading.
do-you-have-thoughts-of-szeyap = ئایا بیر لەوە دەکەیتەوە کۆتایی بە ژیانت بهێنیت؟

# English: Call people who listen, day or night.
# This is Easy Read: one short sentence beside a picture.
call-people-who-listen-day-avw7br = تەلەفۆن بکە بۆ کەسانێک کە گوێت لێ دەگرن، ڕۆژ یان شەو.

# English: If you like to write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
if-you-like-to-write-95p4cv = ئەگەر حەز دەکەیت بنووسیت، وشەی Shout بە نامەی کورت بنێرە.

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = نامەی کورت لە تەلەفۆنەکەتدا دەمێنێتەوە.

## Section: Does someone control you or hurt you?

# English: Does someone control you or hurt you?
# This is a heading.
does-someone-control-you-or-b4bjye = ئایا کەسێک کۆنترۆڵت دەکات یان ئازارت دەدات؟

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = دەتوانیت بەبێ گوتنی ناوت تەلەفۆن بکەیت و بپرسیت.

## Section: Do you want to talk to the police?

# English: Do you want to talk to the police?
# This is a heading.
do-you-want-to-talk-k7rx85 = ئایا دەتەوێت لەگەڵ پۆلیس قسە بکەیت؟

# English: If no life is in danger, adults can choose.
# This is Easy Read: one short sentence beside a picture.
if-no-life-is-in-zs6rc6 = ئەگەر ژیانی هیچ کەسێک لە مەترسیدا نییە، گەورەساڵان دەتوانن خۆیان هەڵبژێرن.

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = لە ئینگلتەرا و وێڵز، لەوانەیە پۆلیس دەربارەی تۆ بە **وەزارەتی ناوخۆ Home Office** بڵێت.

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **وەزارەتی ناوخۆ Home Office** ئۆفیسی حکومەتە بۆ کۆچبەری.

# English: In England and Wales, ask a lawyer or a helpline first.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-ask-4us2ur = لە ئینگلتەرا و وێڵز، سەرەتا لە پارێزەرێک یان هێڵێکی یارمەتی بپرسە.

# English: If a life is in danger, always call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-7u3zsj = ئەگەر ژیانی کەسێک لە مەترسیدایە، هەمیشە تەلەفۆن بکە بۆ { $tel-999 }.

## Section: Are you under 19?

# English: Are you under 19?
# This is a heading.
are-you-under-19-ywk4pv = ئایا تەمەنت لە 19 ساڵ کەمترە؟

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = بۆ هەر کێشەیەک تەلەفۆن بکە بۆ Childline.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = ئایا لە ئینگلتەرایت؟

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = ئەگەر بیر لە کۆتاییهێنان بە ژیانت دەکەیتەوە، تەلەفۆن بکە و تەندروستیی دەروونی mental health هەڵبژێرە.

# English: Call here if a partner or family member hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-a-partner-zhcaju = ئەگەر هاوسەر، هاوبەشی ژیان یان کەسێکی خێزان ئازارت دەدات، لێرە تەلەفۆن بکە.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = ئایا لە وێڵزیت؟

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = ئەگەر بیر لە کۆتاییهێنان بە ژیانت دەکەیتەوە، تەلەفۆن بکە و 2 دابگرە.

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = ئەگەر کەسێک لە ماڵەوە ئازارت دەدات، لێرە تەلەفۆن بکە.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = ئایا لە ئینگلتەرا یان وێڵزیت؟

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = بۆ دەستدرێژیی سێکسی یان ئازاردانی سێکسی لێرە تەلەفۆن بکە، لە تەمەنی 16 ساڵەوە.

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = ئەگەر کەسێک تۆی بەکار هێناوە، بۆ شوێنی نیشتەجێبوونی پارێزراو لێرە تەلەفۆن بکە.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ئایا لە سکۆتلەندایت؟

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = بۆ دەستدرێژیی سێکسی یان ئازاردانی سێکسی لێرە تەلەفۆن بکە، لە تەمەنی 13 ساڵەوە.

# English: Women over 18: call here if someone used you for sex.
# This is Easy Read: one short sentence beside a picture.
women-over-18-call-here-sdky8m = ژنانی سەرووی 18 ساڵ: ئەگەر کەسێک بۆ سێکس بەکاری هێناویت، لێرە تەلەفۆن بکە.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ئایا لە ئێرلەندای باکووریت؟

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = ئەگەر بیر لە کۆتاییهێنان بە ژیانت دەکەیتەوە، لێرە تەلەفۆن بکە.

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = بۆ ئازاردان لە ماڵەوە یان ئازاردانی سێکسی لێرە تەلەفۆن بکە.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = ئایا تەلەفۆنەکەت سەلامەتە؟

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = تەلەفۆنی بێبەرامبەریش هەر لە تەلەفۆنەکەتدا دەردەکەوێت.

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = دەتوانیت ئەو تەلەفۆنکردنە بسڕیتەوە.
