### Page: Urgent help   (content/urgent-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = مساعدة عاجلة

# English: Who to call now.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-df3bjv = بمن يمكنك الاتصال الآن.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = يُرجى الاتصال الآن إذا كان هناك خطر على الحياة.

# English: You can also go to **A&E**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-go-to-mrp4a5 = يمكنك أيضاً الذهاب إلى **قسم الحوادث والطوارئ A&E**.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **قسم الحوادث والطوارئ A&E** هو جزء المستشفى الخاص بالرعاية العاجلة.

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = ماذا لو لم يكن بإمكانك الكلام؟

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = يُرجى الاتصال على { $tel-999 } من هاتف محمول، ثم الاستماع.

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = يُرجى الضغط على 55 عندما يطلب منك صوت ذلك.

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = هذا لا يخبر الشرطة بمكانك.

## Section: Do you have thoughts of ending your life?

# English: Do you have thoughts of ending your life?
# This is a heading.
do-you-have-thoughts-of-szeyap = هل لديك أفكار عن إنهاء حياتك؟

# English: Call people who listen, day or night.
# This is Easy Read: one short sentence beside a picture.
call-people-who-listen-day-avw7br = يُرجى الاتصال بأشخاص يستمعون إليك، ليلاً أو نهاراً.

# English: If you like to write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
if-you-like-to-write-95p4cv = إذا أحببت الكتابة، يُرجى إرسال كلمة Shout في رسالة نصية.

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = الرسالة النصية تبقى في هاتفك.

## Section: Does someone control you or hurt you?

# English: Does someone control you or hurt you?
# This is a heading.
does-someone-control-you-or-b4bjye = هل هناك شخص يتحكم بك أو يؤذيك؟

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = يمكنك الاتصال والسؤال من دون ذكر اسمك.

## Section: Do you want to talk to the police?

# English: Do you want to talk to the police?
# This is a heading.
do-you-want-to-talk-k7rx85 = هل لديك رغبة في التحدث مع الشرطة؟

# English: If no life is in danger, adults can choose.
# This is Easy Read: one short sentence beside a picture.
if-no-life-is-in-zs6rc6 = إذا لم يكن هناك خطر على الحياة، يمكن للبالغين الاختيار.

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = في إنجلترا وويلز، قد تخبر الشرطة **وزارة الداخلية Home Office** عنك.

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **وزارة الداخلية Home Office** هي مكتب الحكومة للهجرة.

# English: In England and Wales, ask a lawyer or a helpline first.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-ask-4us2ur = في إنجلترا وويلز، يُرجى سؤال محامٍ أو خط مساعدة أولاً.

# English: If a life is in danger, always call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-7u3zsj = إذا كان هناك خطر على الحياة، يُرجى الاتصال دائماً على { $tel-999 }.

## Section: Are you under 19?

# English: Are you under 19?
# This is a heading.
are-you-under-19-ywk4pv = هل عمرك أقل من 19 سنة؟

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = يمكنك الاتصال بخط Childline بشأن أي مشكلة.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = هل أنت في إنجلترا؟

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = إذا فكرت في إنهاء حياتك، يُرجى الاتصال واختيار الصحة النفسية mental health.

# English: Call here if a partner or family member hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-a-partner-zhcaju = يمكنك الاتصال هنا إذا كان شريك الحياة أو أحد من العائلة يؤذيك.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = هل أنت في ويلز؟

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = إذا فكرت في إنهاء حياتك، يُرجى الاتصال والضغط على 2.

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = يمكنك الاتصال هنا إذا كان شخص في المنزل يؤذيك.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = هل أنت في إنجلترا أو ويلز؟

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = يمكنك الاتصال هنا بشأن الاغتصاب أو الاعتداء الجنسي، من عمر 16 سنة.

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = يمكنك الاتصال هنا للسؤال عن سكن آمن بعد أن استغلك شخص.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = هل أنت في اسكتلندا؟

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = يمكنك الاتصال هنا بشأن الاغتصاب أو الاعتداء الجنسي، من عمر 13 سنة.

# English: Women over 18: call here if someone used you for sex.
# This is Easy Read: one short sentence beside a picture.
women-over-18-call-here-sdky8m = للنساء فوق 18 سنة: يمكنك الاتصال هنا إذا استغلك شخص جنسياً.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = هل أنت في أيرلندا الشمالية؟

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = يُرجى الاتصال هنا إذا فكرت في إنهاء حياتك.

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = يمكنك الاتصال هنا بشأن العنف في المنزل أو الاعتداء الجنسي.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = هل هاتفك آمن؟

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = حتى المكالمة المجانية تظهر في هاتفك.

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = يمكنك حذف المكالمة.
