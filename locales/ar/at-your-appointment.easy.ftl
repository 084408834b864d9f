### Page: At your appointment   (content/at-your-appointment.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: At your appointment
# This is the title of the page.
at-your-appointment-kajq4m = في موعدك

# English: What you can ask for when you see a doctor.
# This is the summary of the page, shown in lists of pages.
what-you-can-ask-for-9c4wqy = ما يمكنك طلبه عند زيارة الطبيب.

# English: Before you go, say what you need.
# This is Easy Read: one short sentence beside a picture.
before-you-go-say-what-rnm5x2 = قبل الذهاب، يُرجى إخبارهم بما يلزمك.

# English: This page is for any visit to a doctor or nurse.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-any-4a67sx = هذه الصفحة لأي زيارة إلى طبيب أو ممرض أو ممرضة.

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
do-you-speak-another-language-x583ts = هل لغتك لغة غير الإنجليزية؟

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = يمكنك طلب **مترجم شفوي**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **المترجم الشفوي** يقول كلامك بلغة أخرى.

# English: A friend or a relative should not do it.
# This is Easy Read: one short sentence beside a picture.
a-friend-or-a-relative-7b72mt = لا ينبغي أن يترجم لك صديق أو قريب.

# English: A child should never do it.
# This is Easy Read: one short sentence beside a picture.
a-child-should-never-do-jnz8qj = لا ينبغي أبداً أن يترجم لك طفل.

# English: If you do not trust the interpreter, ask for another person.
# This is Easy Read: one short sentence beside a picture.
if-you-do-not-trust-qffak2 = إذا لم تكن لديك ثقة بالمترجم الشفوي، يُرجى طلب شخص آخر.

## Section: Who is in the room?

# English: Who is in the room?
# This is a heading.
who-is-in-the-room-4d6nzp = من يكون معك في الغرفة؟

# English: You can ask to see the doctor alone.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-44rzte = يمكنك طلب مقابلة الطبيب على انفراد.

# English: If you cannot say it, show a note.
# This is Easy Read: one short sentence beside a picture.
if-you-cannot-say-it-qx56pc = إذا لم يكن بإمكانك قول ذلك، يمكنك عرض ورقة مكتوبة.

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = يمكنك طلب أن يكون من يعالجك امرأة أو رجلاً.

# English: You can ask for a **chaperone**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-3n7uvd = يمكنك طلب **مرافق أو مرافقة أثناء الفحص**.

# English: A **chaperone** is a trained extra person who stays with you.
# This is Easy Read: one short sentence beside a picture.
a-chaperone-is-a-trained-au3q46 = **مرافق أو مرافقة أثناء الفحص** هو شخص إضافي مدرَّب يبقى معك.

## Section: What can you say?

# English: What can you say?
# This is a heading.
what-can-you-say-jfru2s = ما الذي يمكنك قوله؟

# English: You can say: please explain that again.
# This is Easy Read: one short sentence beside a picture.
you-can-say-please-explain-46yrtu = يمكنك قول: Please explain that again، ومعناه: أرجو شرح ذلك مرة أخرى.

# English: You can say: please stop for a while.
# This is Easy Read: one short sentence beside a picture.
you-can-say-please-stop-59n2bm = يمكنك قول: Please stop for a while، ومعناه: أرجو التوقف قليلاً.

# English: They should ask before they touch you.
# This is Easy Read: one short sentence beside a picture.
they-should-ask-before-they-vd4s43 = ينبغي أن يسألوك قبل لمسك.

# English: You choose how much to tell.
# This is Easy Read: one short sentence beside a picture.
you-choose-how-much-to-hbjsyq = مقدار ما يُقال هو اختيارك.

# English: [Your privacy]({ $link1 }) says who can know.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: Your privacy
your-privacy-says-who-can-r6cybt = صفحة [خصوصيتك]({ $link1 }) تقول من يمكنه أن يعرف.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = هل أنت في إنجلترا؟

# English: They must find an interpreter for you.
# This is Easy Read: one short sentence beside a picture.
they-must-find-an-interpreter-yy2u64 = يجب عليهم أن يجدوا لك مترجماً شفوياً.

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
the-interpreter-is-free-msyjzt = المترجم الشفوي مجاني.

# English: You can ask for a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-gh57ab = يمكنك طلب امرأة أو رجل.

# English: Ask for more time.
# This is Easy Read: one short sentence beside a picture.
ask-for-more-time-gjshg9 = يُرجى طلب وقت أطول.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = هل أنت في ويلز؟

# English: Wales has a set way to find an interpreter.
# This is Easy Read: one short sentence beside a picture.
wales-has-a-set-way-3f78ah = لدى ويلز طريقة محددة لإيجاد مترجم شفوي.

# English: Ask for an interpreter before you go.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-before-r3sfjh = يُرجى طلب مترجم شفوي قبل الذهاب.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = هل أنت في اسكتلندا؟

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
you-have-a-right-to-e24jp4 = يحق لك الحصول على مترجم شفوي.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = هل أنت في أيرلندا الشمالية؟

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = بمن يمكنك الاتصال؟

# English: Call here if you cannot get a doctor.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-cannot-rymj9g = يمكنك الاتصال هنا إذا لم يكن بإمكانك الحصول على طبيب.

# English: Call here if someone controls you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-controls-59k7cu = يمكنك الاتصال هنا إذا كان هناك شخص يتحكم بك.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = يُرجى الاتصال الآن إذا كان هناك خطر على الحياة.
