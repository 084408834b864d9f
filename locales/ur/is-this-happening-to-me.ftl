### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = کیا میرے ساتھ ایسا ہو رہا ہے؟

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = اس بات کی نشانیاں کہ کوئی آپ کو استعمال کر رہا ہے یا قابو میں رکھ رہا ہے، اور کس سے پوچھنا ممکن ہے۔

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = نشانیاں، استحصال، فائدہ اٹھانا، جدید غلامی، غلام، نوکر بنا کر رکھا، انسانوں کی تجارت، انسانی اسمگلنگ، ٹریفکنگ، ایجنٹ، ڈنکی، زبردستی کام، جبری مشقت، بیگار، گھر کا کام، نوکرانی، ملازمہ، آیا، صفائی کا کام، کھیت کا کام، کار واش، ریستوران، قرض، قرضہ، پیشگی، قرض ادا نہیں ہوتا، مالک، سیٹھ، باس، تنخواہ نہیں ملتی، بغیر پیسوں کے کام، پیسے لے لیتا ہے، چھٹی نہیں، لمبے گھنٹے، پاسپورٹ لے لیا، کاغذات لے لیے، بند کر دیا، باہر نہیں جانے دیتے، کمرے میں بند، قید، دھمکی، ڈراتے ہیں، دھوکا، جھوٹا وعدہ، منشیات بیچنا، نشہ بیچنا، چوری کروانا، بھیک، بھیک منگوانا، جنسی استحصال، جنسی کام، جسم فروشی، کنٹرول، قابو میں، جادو، قسم، juju

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = اگر آپ کو یقین نہ ہو تو اپنا نام بتائے بغیر کال کر کے پوچھنا ممکن ہے۔ نمبر اس صفحے کے آخر میں ہے۔

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = اگر کام کی جگہ پر، گھر میں یا کسی رشتے میں آپ کو کچھ ٹھیک نہ لگے تو یہ صفحہ آپ کے لیے ہے۔ یہ پورے برطانیہ (UK) میں ایک جیسا ہے۔

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = یہ آپ کا قصور نہیں

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = شاید آپ نے شروع میں ہاں کہی ہو۔ شاید آپ نے پیسے لیے ہوں، یا بھاگنے کی کوشش نہ کی ہو۔ پھر بھی یہ آپ کا قصور نہیں۔ قانون میں ان لوگوں نے جو کیا وہ پھر بھی جرم ہے، چاہے آپ نے ہاں کہی ہو۔

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = ان نشانیوں کو دیکھیں

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = ضروری نہیں کہ یہ سب نشانیاں آپ کے ساتھ ہوں۔ پوچھنے کے لیے ایک بھی کافی ہو سکتی ہے۔

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = آپ کو بہت لمبے گھنٹے کام کرنا پڑتا ہے، یا بہت کم پیسوں پر یا بغیر پیسوں کے کام کرنا پڑتا ہے۔ باس آپ کے پیسے اپنے پاس رکھتا ہے۔ آپ کو کام چھوڑ کر جانے کی آزادی نہیں۔

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = آپ کو کسی کے گھر میں کام کرنا پڑتا ہے اور چھٹی کا دن نہیں ملتا، یا تنخواہ نہیں ملتی، یا اپنا کمرہ نہیں ملتا۔

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = کسی نے آپ کا پاسپورٹ یا کاغذات لے لیے۔ آپ پر نظر رکھی جاتی ہے یا ہر جگہ کوئی آپ کو لے کر جاتا ہے۔ وہ آپ کو آپ کے گھر والوں سے رابطہ نہیں کرنے دیتے۔ آپ کو پولیس کے بارے میں جھوٹ بتایا جاتا ہے۔

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = وہ کہتے ہیں کہ سفر، کھانے یا کرائے کے لیے آپ پر قرض ہے، اور وہ قرض کبھی کم نہیں ہوتا۔

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = آپ کو جنسی عمل، فلم بنوانے یا آن لائن جنسی کام کے لیے مجبور کیا جاتا ہے یا دباؤ ڈالا جاتا ہے۔

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = آپ کو منشیات کی کاشت کرنے، انہیں لے جانے یا بیچنے، چوری کرنے، بھیک مانگنے، یا لوگوں سے دھوکے سے پیسے لینے پر مجبور کیا جاتا ہے۔ یہ آپ کی مرضی نہیں ہے۔

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = آپ کو یا آپ کے گھر والوں کو تکلیف یا دھمکی دی جاتی ہے۔ آپ کو ڈرانے کے لیے کوئی قسم یا کوئی عقیدہ استعمال کیا جاتا ہے، جیسے juju۔

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = کسی ایسے شخص نے جس پر آپ کو بھروسا تھا، اچھی نوکری، محبت کے رشتے، پڑھائی یا آپ کے گھر والوں کی مدد کا وعدہ کیا۔ ہو سکتا ہے کہ یہ آن لائن شروع ہوا ہو۔

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = اسے کیا کہتے ہیں

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = سرحد پار کرنے کے لیے کسی کو پیسے دینا smuggling (اسمگلنگ) کہلاتا ہے۔ جب کوئی آپ کو قابو میں رکھے اور فائدے کے لیے استعمال کرے تو اسے انسانوں کی تجارت (trafficking) یا جدید غلامی (modern slavery) کہتے ہیں۔ ایک چیز دوسری میں بدل سکتی ہے۔

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = یہ برطانوی لوگوں کے ساتھ بھی ہوتا ہے۔ اس کے لیے سرحد پار کرنا ضروری نہیں۔

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = بہت سے لوگ اسے دیکھ نہیں پاتے، یا بتاتے نہیں۔ شاید ان کو خوف، شرم، محبت یا وفاداری محسوس ہو۔ شاید وہ یہاں کی زبان نہ بولتے ہوں۔ شاید وہ سوچیں کہ اپنے وطن میں حالات اس سے بھی برے تھے۔

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = آپ تنہا نہیں ہیں۔ گنتی کے آخری پورے سال میں برطانیہ (UK) میں مدد کے لیے { $nrm-numbers } بار لوگوں کو بھیجا گیا (referrals)۔

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = اگر آپ پوچھیں تو کیا ہوتا ہے

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = نیچے دی گئی ہیلپ لائن آپ کی بات سنے گی۔ وہ دوسروں کو صرف آپ کی اجازت سے بتاتی ہے، سوائے اس کے کہ کسی کی جان خطرے میں ہو یا کسی بچے کو خطرہ ہو۔

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = اگر آپ بالغ ہیں تو آگے کیا ہو، یہ آپ کا فیصلہ ہے۔ آپ چاہیں تو سوال پوچھیں، وقت لیں، اور نہ کہہ دیں۔ بچوں کی ہمیشہ حفاظت کی جاتی ہے۔

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = اگر کسی نے آپ سے قانون تڑوایا ہو تو وکیل مانگیں۔ آپ چاہیں تو [ڈاکٹر سے ملیں]({ $link1 }) اور پوری کہانی بتائے بغیر اپنی صحت کے بارے میں بات کریں۔

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = آپ چاہیں تو یہاں رک جائیں اور بعد میں واپس آئیں۔ اگر کوئی آپ کا فون چیک کرے تو [اس فون پر محفوظ رہیں]({ $link1 }) پڑھیں۔

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = کس کو کال کریں

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = پوچھنے اور بات کرنے کے لیے، اگر آپ چاہیں تو مترجم کے ساتھ:

# English: If you are under 19:
if-you-are-under-19-ymn5rq = اگر آپ کی عمر 19 سال سے کم ہے:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = اگر آپ ابھی خطرے میں ہیں:
