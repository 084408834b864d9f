### Page: Urgent help   (content/urgent-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = فوری مدد

# English: Who to call now.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-df3bjv = ابھی کس کو کال کریں۔

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = اگر کسی کی جان خطرے میں ہو تو ابھی کال کریں۔

# English: You can also go to **A&E**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-go-to-mrp4a5 = آپ چاہیں تو **A&E** میں بھی جائیں۔

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** ہسپتال کا وہ حصہ ہے جہاں فوری علاج ہوتا ہے۔

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = اگر آپ بول نہ سکیں تو؟

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = موبائل فون سے { $tel-999 } پر کال کریں، پھر سنیں۔

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = جب آواز کہے تو 55 دبائیں۔

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = اس سے پولیس کو یہ پتا نہیں چلتا کہ آپ کہاں ہیں۔

## Section: Do you have thoughts of ending your life?

# English: Do you have thoughts of ending your life?
# This is a heading.
do-you-have-thoughts-of-szeyap = کیا آپ کو اپنی زندگی ختم کرنے کے خیال آتے ہیں؟

# English: Call people who listen, day or night.
# This is Easy Read: one short sentence beside a picture.
call-people-who-listen-day-avw7br = ان لوگوں کو کال کریں جو دن رات بات سنتے ہیں۔

# English: If you like to write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
if-you-like-to-write-95p4cv = اگر آپ کو لکھنا پسند ہو تو Shout لفظ ٹیکسٹ کریں۔

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = ٹیکسٹ میسج آپ کے فون میں رہتا ہے۔

## Section: Does someone control you or hurt you?

# English: Does someone control you or hurt you?
# This is a heading.
does-someone-control-you-or-b4bjye = کیا کوئی آپ کو قابو میں رکھتا یا تکلیف پہنچاتا ہے؟

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = نام بتائے بغیر کال کر کے پوچھنا ممکن ہے۔

## Section: Do you want to talk to the police?

# English: Do you want to talk to the police?
# This is a heading.
do-you-want-to-talk-k7rx85 = کیا آپ کی مرضی پولیس سے بات کرنے کی ہے؟

# English: If no life is in danger, adults can choose.
# This is Easy Read: one short sentence beside a picture.
if-no-life-is-in-zs6rc6 = اگر کسی کی جان خطرے میں نہ ہو تو بالغ لوگ خود فیصلہ کر سکتے ہیں۔

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = انگلینڈ اور ویلز میں پولیس شاید **Home Office** کو آپ کے بارے میں بتا دے۔

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **Home Office** حکومت کا امیگریشن کا دفتر ہے۔

# English: In England and Wales, ask a lawyer or a helpline first.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-ask-4us2ur = انگلینڈ اور ویلز میں پہلے کسی وکیل یا ہیلپ لائن سے پوچھیں۔

# English: If a life is in danger, always call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-7u3zsj = اگر کسی کی جان خطرے میں ہو تو ہمیشہ { $tel-999 } پر کال کریں۔

## Section: Are you under 19?

# English: Are you under 19?
# This is a heading.
are-you-under-19-ywk4pv = کیا آپ کی عمر 19 سال سے کم ہے؟

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = کسی بھی مسئلے کے لیے Childline کو کال کریں۔

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = کیا آپ انگلینڈ میں ہیں؟

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = اگر آپ کو زندگی ختم کرنے کے خیال آئیں تو کال کریں اور ذہنی صحت mental health چنیں۔

# English: Call here if a partner or family member hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-a-partner-zhcaju = اگر ساتھی یا گھر کا کوئی فرد آپ کو تکلیف پہنچائے تو یہاں کال کریں۔

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = کیا آپ ویلز میں ہیں؟

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = اگر آپ کو زندگی ختم کرنے کے خیال آئیں تو کال کریں اور 2 دبائیں۔

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = اگر گھر میں کوئی آپ کو تکلیف پہنچائے تو یہاں کال کریں۔

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = کیا آپ انگلینڈ یا ویلز میں ہیں؟

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = جنسی زیادتی یا جنسی بدسلوکی کے بارے میں یہاں کال کریں، 16 سال کی عمر سے۔

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = اگر کسی نے آپ کو استعمال کیا ہو تو محفوظ رہائش کے بارے میں یہاں کال کریں۔

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = کیا آپ اسکاٹ لینڈ میں ہیں؟

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = جنسی زیادتی یا جنسی بدسلوکی کے بارے میں یہاں کال کریں، 13 سال کی عمر سے۔

# English: Women over 18: call here if someone used you for sex.
# This is Easy Read: one short sentence beside a picture.
women-over-18-call-here-sdky8m = 18 سال سے زیادہ عمر کی عورتیں: اگر کسی نے آپ کو جنسی عمل کے لیے استعمال کیا ہو تو یہاں کال کریں۔

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = کیا آپ شمالی آئرلینڈ میں ہیں؟

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = اگر آپ کو زندگی ختم کرنے کے خیال آئیں تو یہاں کال کریں۔

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = گھر میں تشدد یا جنسی بدسلوکی کے بارے میں یہاں کال کریں۔

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = کیا آپ کا فون محفوظ ہے؟

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = مفت کال بھی آپ کے فون پر نظر آتی ہے۔

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = آپ چاہیں تو کال ڈیلیٹ کر دیں۔
