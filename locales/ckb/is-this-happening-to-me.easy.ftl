### Page: Is this happening to me?   (content/is-this-happening-to-me.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = ئایا ئەمە بەسەر مندا دێت؟

# English: Signs that someone uses or controls you.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-uses-or-pgjbuw = نیشانەکانی ئەوەی کە کەسێک بەکارت دەهێنێت یان کۆنترۆڵت دەکات.

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = دەتوانیت بەبێ گوتنی ناوت تەلەفۆن بکەیت و بپرسیت.

# English: This page is for you if something feels wrong.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-bdqxq6 = ئەم پەڕەیە بۆ تۆیە ئەگەر هەست دەکەیت شتێک ڕاست نییە.

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = ئایا خەتای تۆیە؟

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = خەتای تۆ نییە.

# English: You may have said yes at the start.
# This is Easy Read: one short sentence beside a picture.
you-may-have-said-yes-xtapd7 = ڕەنگە لە سەرەتادا وتبێتت بەڵێ.

# English: You may have taken money.
# This is Easy Read: one short sentence beside a picture.
you-may-have-taken-money-qbhnke = ڕەنگە پارەت وەرگرتبێت.

# English: What they did is a crime, and not your fault.
# This is Easy Read: one short sentence beside a picture.
what-they-did-is-a-brguga = ئەوەی ئەوان کردیان تاوانە، و خەتای تۆ نییە.

## Section: Is it like this at work?

# English: Is it like this at work?
# This is a heading.
is-it-like-this-at-e86xse = ئایا لە کارەکەتدا بەم شێوەیەیە؟

# English: You work very long hours for little or no pay.
# This is Easy Read: one short sentence beside a picture.
you-work-very-long-hours-xyfb78 = کاتژمێری زۆر درێژ بۆ پارەی کەم یان بەبێ پارە کار دەکەیت.

# English: The boss keeps your money.
# This is Easy Read: one short sentence beside a picture.
the-boss-keeps-your-money-ay94vv = خاوەنکار پارەکەت لای خۆی دەهێڵێتەوە.

# English: You work in a home with no days off.
# This is Easy Read: one short sentence beside a picture.
you-work-in-a-home-vhjfv4 = لە ماڵێکدا بەبێ ڕۆژی پشوو کار دەکەیت.

# English: You owe money, and the debt never goes down.
# This is Easy Read: one short sentence beside a picture.
you-owe-money-and-the-zds3dv = قەرزاری، و قەرزەکە هەرگیز کەم نابێتەوە.

## Section: Does someone control you?

# English: Does someone control you?
# This is a heading.
does-someone-control-you-75dta3 = ئایا کەسێک کۆنترۆڵت دەکات؟

# English: Someone took your papers.
# This is Easy Read: one short sentence beside a picture.
someone-took-your-papers-au8fyk = کەسێک بەڵگەنامەکانتی بردووە.

# English: Someone watches you or goes everywhere with you.
# This is Easy Read: one short sentence beside a picture.
someone-watches-you-or-goes-5js2xp = کەسێک چاودێریت دەکات یان بۆ هەموو شوێنێک لەگەڵت دێت.

# English: They do not let you talk to your family.
# This is Easy Read: one short sentence beside a picture.
they-do-not-let-you-ykxzat = ڕێگەت پێ نادەن لەگەڵ خێزانەکەت قسە بکەیت.

# English: They tell you lies about the police.
# This is Easy Read: one short sentence beside a picture.
they-tell-you-lies-about-r53c3v = دەربارەی پۆلیس درۆت لەگەڵ دەکەن.

# English: Someone hurts or threatens you or your family.
# This is Easy Read: one short sentence beside a picture.
someone-hurts-or-threatens-you-ezfvpf = کەسێک ئازاری تۆ یان خێزانەکەت دەدات، یان هەڕەشەتان لێ دەکات.

## Section: Does someone make you do things?

# English: Does someone make you do things?
# This is a heading.
does-someone-make-you-do-xvxuqx = ئایا کەسێک ناچارت دەکات شت بکەیت؟

# English: Someone forces you to have sex or make films.
# This is Easy Read: one short sentence beside a picture.
someone-forces-you-to-have-q7bpcq = کەسێک ناچارت دەکات سێکس بکەیت یان فیلم بگریت.

# English: Someone makes you carry or sell drugs.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-carry-or-vprydk = کەسێک ناچارت دەکات مادەی هۆشبەر هەڵبگریت یان بیفرۆشیت.

# English: Someone makes you steal or beg.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-steal-or-gxx2fp = کەسێک ناچارت دەکات دزی یان سواڵ بکەیت.

# English: Someone you trusted promised you a job or love.
# This is Easy Read: one short sentence beside a picture.
someone-you-trusted-promised-you-pwp88e = کەسێک کە متمانەت پێی هەبوو بەڵێنی کار یان خۆشەویستیی پێ دایت.

# English: If someone made you break the law, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-someone-made-you-break-h527ru = ئەگەر کەسێک ناچاری کردیت یاسا بشکێنیت، داوای پارێزەر بکە.

## Section: Who can it happen to?

# English: Who can it happen to?
# This is a heading.
who-can-it-happen-to-kv7t28 = دەکرێت بەسەر کێدا بێت؟

# English: It happens to British people too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-people-f75p2d = بەسەر خەڵکی بەریتانیاشدا دێت.

# English: You are not alone.
# This is Easy Read: one short sentence beside a picture.
you-are-not-alone-z47957 = تۆ تەنیا نیت.

## Section: What happens if you ask?

# English: What happens if you ask?
# This is a heading.
what-happens-if-you-ask-k3g6gv = ئەگەر بپرسیت چی ڕوو دەدات؟

# English: If you are an adult, you choose what happens next.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-k3bq85 = ئەگەر گەورەساڵیت، خۆت هەڵدەبژێریت دواتر چی ڕوو بدات.

# English: You can ask questions and say no.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-questions-and-pcvswk = دەتوانیت پرسیار بکەیت و بڵێیت نا.

# English: The people you call keep your words private.
# This is Easy Read: one short sentence beside a picture.
the-people-you-call-keep-fxwkmt = ئەو کەسانەی تەلەفۆنیان بۆ دەکەیت قسەکانت بە نهێنی دەهێڵنەوە.

# English: They may tell others if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-xruh79 = لەوانەیە بە کەسانی تر بڵێن ئەگەر ژیانی کەسێک لە مەترسیدا بێت.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = لەوانەیە بە کەسانی تر بڵێن ئەگەر منداڵێک سەلامەت نەبێت.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = دەتوانیت تەلەفۆن بۆ کێ بکەیت؟

# English: If you are under 19, you can call Childline.
# This is Easy Read: one short sentence beside a picture.
if-you-are-under-19-ztuhkq = ئەگەر تەمەنت لە 19 ساڵ کەمترە، دەتوانیت تەلەفۆن بۆ Childline بکەیت.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = ئەگەر ژیانی کەسێک لە مەترسیدایە، هەر ئێستا تەلەفۆن بکە.
