### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = فوری مدد

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = برطانیہ (UK) کے ہر حصے میں ابھی کس کو کال کریں۔

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = ایمرجنسی، ایمبولینس، پولیس، خطرہ، جان کو خطرہ، ہیلپ لائن، فوری مدد، بچاؤ، خودکشی، مرنا ہے، جینا نہیں، زندگی ختم، خود کو نقصان، خود کو کاٹنا، مارتا ہے، مار پیٹ، تشدد، گھریلو تشدد، شوہر مارتا ہے، سسرال، ظلم، دھمکی، جنسی زیادتی، ریپ، زیادتی، زبردستی شادی، جبری شادی، ڈر، خوف، بھاگنا، گھر سے بھاگنا، ہسپتال، حادثہ، خون، سینے میں درد، سانس، زیادہ گولیاں، زہر، بے ہوش، بول نہیں سکتے، اشاروں کی زبان، بہرے، سن نہیں سکتے، بچہ، Childline, A&E

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = اگر کسی کی جان خطرے میں ہو تو ابھی کال کریں:

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = “ambulance” (ایمبولینس) یا “police” (پولیس) کہیں۔ کال مفت ہے، چاہے فون میں بیلنس نہ ہو۔ آپ چاہیں تو سب سے قریبی ہسپتال کی ایمرجنسی (A&E) میں بھی جائیں۔

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = اگر آپ خطرے میں ہیں تو یہ صفحہ آپ کے لیے ہے۔ اگر کوئی آپ کو تکلیف پہنچائے یا قابو میں رکھے، یا اگر خود کو محفوظ رکھنا آپ کے لیے ممکن نہ ہو، تو بھی یہ آپ کے لیے ہے۔ یہ اس شخص کے لیے بھی ہے جو آپ کے ساتھ ہے۔

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = اگر آپ بول نہ سکیں

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = موبائل فون پر ایک لفظ کہے بغیر بھی مدد مانگنا ممکن ہے:

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = { $tel-999 } پر کال کریں اور سنیں۔

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = ممکن ہو تو کھانسیں یا فون پر انگلی سے ٹھک ٹھک کریں۔

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = جب آپ سے کہا جائے تو 55 دبائیں۔ اگر آپ اسے نہ دبائیں تو کال ختم ہو جاتی ہے۔

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = اس سے پولیس کو یہ پتا نہیں چلتا کہ آپ کہاں ہیں۔

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = { $tel-sms } پر ٹیکسٹ میسج بھیجنا بھی ممکن ہے۔ ضرورت پڑنے سے پہلے اپنا فون رجسٹر کرنا ضروری ہے۔ رجسٹر کرنے کے لیے اسی نمبر پر “register” لکھ کر ٹیکسٹ بھیجیں، اور جواب میں “yes” لکھیں۔ آپ کے میسج فون میں رہتے ہیں۔

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = اگر آپ برطانوی اشاروں کی زبان (British Sign Language) استعمال کریں تو { $tel-999-bsl } کے ذریعے ویڈیو کال ممکن ہے۔ ٹیکسٹ ریلے (text relay) کے لیے { $tel-relay } ملائیں۔

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = اگر آپ کو لگے کہ خود کو محفوظ رکھنا آپ کے لیے ممکن نہیں

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = ہو سکتا ہے کہ آپ کو اپنی زندگی ختم کرنے کے خیال آتے ہوں۔ آپ اہم ہیں، اور ابھی کسی سے بات کرنا ممکن ہے۔ برطانیہ کے جس حصے میں آپ ہیں، اس کا اپنا نمبر ہے: نیچے دیکھیں۔ یہ دو نمبر پورے برطانیہ کے لیے ہیں۔

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans ہر بات سنتے ہیں، چاہے وہ کچھ بھی ہو:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = اگر آپ کو لکھنا بہتر لگے تو SHOUT لفظ ٹیکسٹ کریں۔ ٹیکسٹ میسج فون میں رہتا ہے۔

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = اگر کوئی آپ کو قابو میں رکھے یا تکلیف پہنچائے

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = اس ہیلپ لائن پر کال کریں، چاہے آپ کو یقین نہ ہو۔ یہ مفت اور رازدارانہ ہے: وہ آپ کی بات اپنے تک رکھتے ہیں۔ اپنا نام بتانا ضروری نہیں۔ وہ دوسروں کو صرف آپ کی اجازت سے بتاتے ہیں، سوائے اس کے کہ کسی کی جان خطرے میں ہو یا کسی بچے کو خطرہ ہو۔

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = پولیس: پہلے یہ جان لیں

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = اگر جان خطرے میں ہو تو { $tel-999 } پر کال کرنا ہر کسی کے لیے صحیح ہے۔

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = اگر آپ بالغ ہیں اور اس وقت کوئی خطرے میں نہیں، تو پولیس سے بات کرنا یا نہ کرنا آپ کا فیصلہ ہے۔ بچوں کی ہمیشہ حفاظت کی جاتی ہے۔

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = پولیس اور ہوم آفس (Home Office) کے درمیان کوئی دیوار نہیں ہے۔ ہوم آفس حکومت کا امیگریشن کا دفتر ہے۔ انگلینڈ اور ویلز میں پولیس کے ہر محکمے نے گھریلو تشدد سے متاثر کچھ لوگوں کی معلومات اسے دی ہیں۔ اس لیے، اگر انتظار کرنا محفوظ ہو، تو پہلے کسی وکیل یا ہیلپ لائن سے پوچھیں۔

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = انگلینڈ اور ویلز میں پولیس شاید ہوم آفس (Home Office) کو آپ کے بارے میں بتا دے۔ اسکاٹ لینڈ اور شمالی آئرلینڈ کے اصول کی ہم نے تصدیق نہیں کی۔

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = جب ایمرجنسی نہ ہو تو پولیس کا نمبر { $tel-101 } ہے۔

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = اگر آپ کی عمر 19 سال سے کم ہے

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = آپ پر کوئی الزام نہیں۔ کسی بھی بات کے لیے Childline کو کال کریں:

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = انگلینڈ میں

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = اگر آپ کو لگے کہ خود کو محفوظ رکھنا آپ کے لیے ممکن نہیں، تو کال کریں اور ذہنی صحت (mental health) کا آپشن چنیں:

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = اگر آپ کو مترجم کی ضرورت ہو تو انگریزی میں بتائیں کہ آپ کو کون سی زبان چاہیے:

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = ساتھی یا خاندان کی طرف سے تشدد یا بدسلوکی کے بارے میں:

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = جنسی زیادتی (rape) یا جنسی بدسلوکی کے بارے میں، 16 سال کی عمر سے:

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = محفوظ رہائش اور مدد کے بارے میں پوچھنے کے لیے، اگر کسی نے آپ کو کام، جنسی عمل یا جرم کے لیے استعمال کیا ہو:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ویلز میں

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = اگر آپ کو لگے کہ خود کو محفوظ رکھنا آپ کے لیے ممکن نہیں، تو کال کریں اور پھر 2 دبائیں:

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = گھر میں تشدد، جنسی تشدد یا انسانوں کی تجارت (trafficking) کے بارے میں:

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = ٹیکسٹ میسج کے ذریعے۔ ٹیکسٹ میسج فون میں رہتا ہے:

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = سیاہ فام اور نسلی اقلیتوں کے لوگوں اور دوسرے ملکوں سے آنے والوں کے لیے:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = اسکاٹ لینڈ میں

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = جب آپ کا دل اداس ہو تو بات کرنے کے لیے، 16 سال کی عمر سے۔ آپ چاہیں تو مرد یا عورت سے بات کرنے کا کہیں:

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = گھر میں تشدد یا زبردستی کی شادی کے بارے میں:

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = ٹیکسٹ میسج یا WhatsApp کے ذریعے۔ ٹیکسٹ میسج فون میں رہتا ہے:

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = جنسی زیادتی (rape) یا جنسی بدسلوکی کے بارے میں، 13 سال کی عمر سے۔ وہ آپ کا نمبر نہیں دیکھ سکتے:

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = 18 سال سے زیادہ عمر کی ان عورتوں کے لیے جن کو جنسی عمل کے لیے انسانوں کی تجارت (trafficking) کا سامنا ہوا۔ انسانوں کی تجارت کا مطلب ہے کہ کسی نے آپ کو قابو میں رکھا اور پیسے کے لیے استعمال کیا:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = شمالی آئرلینڈ میں

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = اگر آپ کو لگے کہ خود کو محفوظ رکھنا آپ کے لیے ممکن نہیں:

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = گھر میں تشدد یا جنسی بدسلوکی کے بارے میں۔ یہ ہر عمر کے لیے ہے، عورتوں اور مردوں دونوں کے لیے:

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = کال کے بعد

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = مفت کال بھی آپ کے فون میں کالوں کی فہرست میں نظر آتی ہے۔ آپ چاہیں تو صرف وہ ایک کال ڈیلیٹ کر دیں۔ جس پر آپ کو بھروسا ہو، اس کا فون استعمال کرنا بھی ممکن ہے۔

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = یہ بھروسا نہ کریں کہ کال بل پر نظر نہیں آئے گی۔

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [ساتھ رکھنے کے نمبر]({ $link1 }) ایک چھوٹا کارڈ ہے جس پر نمبر ہیں اور کوئی نام نہیں۔

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = محفوظ ہونے کے بعد آپ چاہیں تو [ڈاکٹر سے ملیں]({ $link1 }) یا [اپنے احساسات کے لیے مدد لیں]({ $link2 })۔

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = اگر آپ کو یقین نہ ہو تو کس کو کال کریں

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = اگر کسی کی جان خطرے میں ہو تو { $tel-999 } پر کال کریں۔ اگر ایسا نہ ہو تو { $tel-msh } یا { $mh-samaritans } پر کال کر کے پوچھیں۔ کوئی سوال بہت چھوٹا نہیں ہوتا۔
