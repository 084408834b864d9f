### Page: Get help with how you feel   (content/get-mental-health-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Get help with how you feel
# This is the title of the page.
get-help-with-how-you-xf2m4y = طلب المساعدة بشأن مشاعرك

# English: What can help when you feel bad, and how to ask.
# This is the summary of the page, shown in lists of pages.
what-can-help-when-you-ymc9hn = ما يمكن أن يساعد عند الشعور بالضيق، وكيفية الطلب.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = يُرجى الاتصال على { $tel-999 } إذا كان هناك خطر على الحياة.

# English: Very bad events can hurt your mind.
# This is Easy Read: one short sentence beside a picture.
very-bad-events-can-hurt-afwpfp = الأحداث السيئة جداً يمكن أن تجرح نفسك.

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = هذا ليس ذنبك.

# English: You can get better, even after many years.
# This is Easy Read: one short sentence beside a picture.
you-can-get-better-even-au44j2 = يمكن أن تتحسن حالتك، حتى بعد سنوات كثيرة.

## Section: How do you feel?

# English: How do you feel?
# This is a heading.
how-do-you-feel-jz5vew = كيف هي مشاعرك؟

# English: You may see the bad events again in your mind.
# This is Easy Read: one short sentence beside a picture.
you-may-see-the-bad-dt49ps = قد تظهر الأحداث السيئة من جديد في ذهنك.

# English: You may always look out for danger.
# This is Easy Read: one short sentence beside a picture.
you-may-always-look-out-efykze = قد يكون لديك حذر دائم من الخطر.

# English: You may feel empty or worth nothing.
# This is Easy Read: one short sentence beside a picture.
you-may-feel-empty-or-9bk8dm = قد يأتيك شعور بالفراغ أو بأنه لا قيمة لك.

# English: You may find it hard to trust people.
# This is Easy Read: one short sentence beside a picture.
you-may-find-it-hard-bbf3w7 = قد تصعب عليك الثقة بالناس.

## Section: What can help you?

# English: What can help you?
# This is a heading.
what-can-help-you-amybtp = ما الذي يمكن أن يساعدك؟

# English: Tell a doctor how you feel.
# This is Easy Read: one short sentence beside a picture.
tell-a-doctor-how-you-gxp7fq = يُرجى إخبار طبيب عن مشاعرك.

# English: You can ask for **therapy**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-therapy-8tbxma = يمكنك طلب **علاج نفسي**.

# English: **Therapy** is talking with a trained person to feel better.
# This is Easy Read: one short sentence beside a picture.
therapy-is-talking-with-a-hcmyx2 = **العلاج النفسي** هو التحدث مع شخص مدرَّب من أجل الشعور بتحسن.

# English: You usually have { $mh-tfcbt } talks, or more.
# This is Easy Read: one short sentence beside a picture.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
you-usually-have-talks-or-hmewye = عدد الجلسات عادةً { $mh-tfcbt }، أو أكثر.

# English: Good help goes slowly and lets you take breaks.
# This is Easy Read: one short sentence beside a picture.
good-help-goes-slowly-and-g776ep = المساعدة الجيدة تسير ببطء وتسمح لك بأخذ استراحات.

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = ما الذي يمكنك طلبه؟

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = يمكنك طلب **مترجم شفوي**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **المترجم الشفوي** يقول كلامك بلغة أخرى.

# English: They keep what you say private.
# This is Easy Read: one short sentence beside a picture.
they-keep-what-you-say-j3t4cw = هم يحافظون على خصوصية كلامك.

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-share-it-if-eum2us = قد يخبرون آخرين به إذا كان شخص أو طفل في خطر.

# English: They must share it if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-share-it-if-29spr2 = يجب عليهم إخبار آخرين به إذا أمرت محكمة بذلك.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = هل أنت في إنجلترا؟

# English: Adults can call NHS Talking Therapies without asking a doctor.
# This is Easy Read: one short sentence beside a picture.
adults-can-call-nhs-talking-huuwsc = يمكن للبالغين الاتصال بخدمة NHS Talking Therapies من دون سؤال طبيب.

# English: Help is free after torture, sexual violence or violence at home.
# This is Easy Read: one short sentence beside a picture.
help-is-free-after-torture-j344hv = المساعدة مجانية بعد التعذيب أو العنف الجنسي أو العنف في المنزل.

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = إذا فكرت في إنهاء حياتك، يُرجى الاتصال واختيار الصحة النفسية mental health.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = هل أنت في ويلز؟

# English: Most people ask a doctor first.
# This is Easy Read: one short sentence beside a picture.
most-people-ask-a-doctor-cf4whe = معظم الناس يسألون طبيباً أولاً.

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = إذا فكرت في إنهاء حياتك، يُرجى الاتصال والضغط على 2.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = هل أنت في اسكتلندا؟

# English: Mental health care near your home is free for everyone.
# This is Easy Read: one short sentence beside a picture.
mental-health-care-near-your-6d3gun = رعاية الصحة النفسية القريبة من سكنك مجانية للجميع.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = هل أنت في أيرلندا الشمالية؟

# English: Ask a doctor, and read [the rules on papers]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
ask-a-doctor-and-read-qbznsv = يُرجى سؤال طبيب، وقبل ذلك قراءة [القواعد عن الأوراق]({ $link1 }).

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = يُرجى الاتصال هنا إذا فكرت في إنهاء حياتك.

## Section: Do you want to talk or write?

# English: Do you want to talk or write?
# This is a heading.
do-you-want-to-talk-c6ew2z = هل لديك رغبة في التحدث أو الكتابة؟

# English: These people listen, day or night.
# This is Easy Read: one short sentence beside a picture.
these-people-listen-day-or-wdzgg4 = هؤلاء الأشخاص يستمعون إليك، ليلاً أو نهاراً.

# English: To write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
to-write-text-the-word-46svww = للكتابة، يُرجى إرسال كلمة Shout في رسالة نصية.

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = الرسالة النصية تبقى في هاتفك.
