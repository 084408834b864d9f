### Page: Is this happening to me?   (content/is-this-happening-to-me.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = کیا میرے ساتھ ایسا ہو رہا ہے؟

# English: Signs that someone uses or controls you.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-uses-or-pgjbuw = اس بات کی نشانیاں کہ کوئی آپ کو استعمال کرتا ہے یا قابو میں رکھتا ہے۔

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = نام بتائے بغیر کال کر کے پوچھنا ممکن ہے۔

# English: This page is for you if something feels wrong.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-bdqxq6 = اگر آپ کو کچھ غلط لگے تو یہ صفحہ آپ کے لیے ہے۔

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = کیا یہ آپ کا قصور ہے؟

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = یہ آپ کا قصور نہیں۔

# English: You may have said yes at the start.
# This is Easy Read: one short sentence beside a picture.
you-may-have-said-yes-xtapd7 = شاید آپ نے شروع میں ہاں کہی ہو۔

# English: You may have taken money.
# This is Easy Read: one short sentence beside a picture.
you-may-have-taken-money-qbhnke = شاید آپ نے پیسے لیے ہوں۔

# English: What they did is a crime, and not your fault.
# This is Easy Read: one short sentence beside a picture.
what-they-did-is-a-brguga = ان لوگوں نے جو کیا وہ جرم ہے، اور یہ آپ کا قصور نہیں۔

## Section: Is it like this at work?

# English: Is it like this at work?
# This is a heading.
is-it-like-this-at-e86xse = کیا کام پر ایسا ہوتا ہے؟

# English: You work very long hours for little or no pay.
# This is Easy Read: one short sentence beside a picture.
you-work-very-long-hours-xyfb78 = آپ کو کم پیسوں پر یا بغیر پیسوں کے بہت لمبے گھنٹے کام کرنا پڑتا ہے۔

# English: The boss keeps your money.
# This is Easy Read: one short sentence beside a picture.
the-boss-keeps-your-money-ay94vv = باس آپ کے پیسے اپنے پاس رکھتا ہے۔

# English: You work in a home with no days off.
# This is Easy Read: one short sentence beside a picture.
you-work-in-a-home-vhjfv4 = آپ کو کسی گھر میں کام کرنا پڑتا ہے اور چھٹی کا کوئی دن نہیں ملتا۔

# English: You owe money, and the debt never goes down.
# This is Easy Read: one short sentence beside a picture.
you-owe-money-and-the-zds3dv = آپ پر قرض ہے، اور وہ کبھی کم نہیں ہوتا۔

## Section: Does someone control you?

# English: Does someone control you?
# This is a heading.
does-someone-control-you-75dta3 = کیا کوئی آپ کو قابو میں رکھتا ہے؟

# English: Someone took your papers.
# This is Easy Read: one short sentence beside a picture.
someone-took-your-papers-au8fyk = کسی نے آپ کے کاغذات لے لیے۔

# English: Someone watches you or goes everywhere with you.
# This is Easy Read: one short sentence beside a picture.
someone-watches-you-or-goes-5js2xp = کوئی آپ پر نظر رکھتا ہے یا ہر جگہ آپ کے ساتھ جاتا ہے۔

# English: They do not let you talk to your family.
# This is Easy Read: one short sentence beside a picture.
they-do-not-let-you-ykxzat = وہ آپ کو آپ کے گھر والوں سے بات نہیں کرنے دیتے۔

# English: They tell you lies about the police.
# This is Easy Read: one short sentence beside a picture.
they-tell-you-lies-about-r53c3v = وہ آپ کو پولیس کے بارے میں جھوٹ بتاتے ہیں۔

# English: Someone hurts or threatens you or your family.
# This is Easy Read: one short sentence beside a picture.
someone-hurts-or-threatens-you-ezfvpf = کوئی آپ کو یا آپ کے گھر والوں کو تکلیف یا دھمکی دیتا ہے۔

## Section: Does someone make you do things?

# English: Does someone make you do things?
# This is a heading.
does-someone-make-you-do-xvxuqx = کیا کوئی آپ کو کچھ کرنے پر مجبور کرتا ہے؟

# English: Someone forces you to have sex or make films.
# This is Easy Read: one short sentence beside a picture.
someone-forces-you-to-have-q7bpcq = کوئی آپ کو جنسی عمل کرنے یا فلمیں بنوانے پر مجبور کرتا ہے۔

# English: Someone makes you carry or sell drugs.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-carry-or-vprydk = کوئی آپ کو منشیات لے جانے یا بیچنے پر مجبور کرتا ہے۔

# English: Someone makes you steal or beg.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-steal-or-gxx2fp = کوئی آپ کو چوری کرنے یا بھیک مانگنے پر مجبور کرتا ہے۔

# English: Someone you trusted promised you a job or love.
# This is Easy Read: one short sentence beside a picture.
someone-you-trusted-promised-you-pwp88e = جس پر آپ کو بھروسا تھا، اس نے آپ سے نوکری یا محبت کا وعدہ کیا۔

# English: If someone made you break the law, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-someone-made-you-break-h527ru = اگر کسی نے آپ سے قانون تڑوایا ہو تو وکیل مانگیں۔

## Section: Who can it happen to?

# English: Who can it happen to?
# This is a heading.
who-can-it-happen-to-kv7t28 = یہ کس کے ساتھ ہو سکتا ہے؟

# English: It happens to British people too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-people-f75p2d = یہ برطانوی لوگوں کے ساتھ بھی ہوتا ہے۔

# English: You are not alone.
# This is Easy Read: one short sentence beside a picture.
you-are-not-alone-z47957 = آپ تنہا نہیں ہیں۔

## Section: What happens if you ask?

# English: What happens if you ask?
# This is a heading.
what-happens-if-you-ask-k3g6gv = اگر آپ پوچھیں تو کیا ہوتا ہے؟

# English: If you are an adult, you choose what happens next.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-k3bq85 = اگر آپ بالغ ہیں تو آگے کیا ہو، یہ آپ کا فیصلہ ہے۔

# English: You can ask questions and say no.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-questions-and-pcvswk = آپ چاہیں تو سوال پوچھیں اور نہ کہہ دیں۔

# English: The people you call keep your words private.
# This is Easy Read: one short sentence beside a picture.
the-people-you-call-keep-fxwkmt = جن کو آپ کال کریں وہ آپ کی بات اپنے تک رکھتے ہیں۔

# English: They may tell others if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-xruh79 = اگر کسی کی جان خطرے میں ہو تو وہ دوسروں کو بتا سکتے ہیں۔

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = اگر کوئی بچہ محفوظ نہ ہو تو وہ دوسروں کو بتا سکتے ہیں۔

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = آپ کس کو کال کریں؟

# English: If you are under 19, you can call Childline.
# This is Easy Read: one short sentence beside a picture.
if-you-are-under-19-ztuhkq = 19 سال سے کم عمر میں Childline کو کال کرنا ممکن ہے۔

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = اگر کسی کی جان خطرے میں ہو تو ابھی کال کریں۔
