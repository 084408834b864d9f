### Page: For supporters   (content/for-supporters.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: For supporters
# This is the title of the page.
for-supporters-me7yu4 = لمن يقدّمون الدعم

# English: How to help someone and let them choose.
# This is the summary of the page, shown in lists of pages.
how-to-help-someone-and-chahru = كيف يمكن مساعدة شخص وترك الاختيار له.

# English: This page is for people who help.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-people-xspeb9 = هذه الصفحة للأشخاص الذين يساعدون غيرهم.

# English: Ask the person what they want.
# This is Easy Read: one short sentence beside a picture.
ask-the-person-what-they-yk5tj5 = يُرجى سؤال الشخص عما يريده.

# English: Let them choose.
# This is Easy Read: one short sentence beside a picture.
let-them-choose-bhjney = يُرجى ترك الاختيار له.

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = إذا كان هناك خطر على الحياة، يُرجى الاتصال على { $tel-999 }.

## Section: How can you call safely?

# English: How can you call safely?
# This is a heading.
how-can-you-call-safely-stankq = كيف يمكنك الاتصال بأمان؟

# English: Agree a safe time to call.
# This is Easy Read: one short sentence beside a picture.
agree-a-safe-time-to-7d5g8c = يُرجى الاتفاق على وقت آمن للاتصال.

# English: Do not send this page if someone watches their phone.
# This is Easy Read: one short sentence beside a picture.
do-not-send-this-page-tzaxsa = يُرجى عدم إرسال هذه الصفحة إذا كان أحد يراقب هاتف الشخص.

# English: Visit only if they ask you to.
# This is Easy Read: one short sentence beside a picture.
visit-only-if-they-ask-enwyvc = يُرجى عدم الزيارة إلا إذا طلبها الشخص منك.

## Section: How can you help with a doctor?

# English: How can you help with a doctor?
# This is a heading.
how-can-you-help-with-cpzkfx = كيف يمكنك المساعدة في أمر الطبيب؟

# English: Go with them if they want you to.
# This is Easy Read: one short sentence beside a picture.
go-with-them-if-they-byrrzj = يُرجى الذهاب مع الشخص إذا أراد ذلك.

# English: Ask the doctor for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
ask-the-doctor-for-an-7pm72u = يُرجى طلب **مترجم شفوي** من الطبيب.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **المترجم الشفوي** يقول كلامك بلغة أخرى.

# English: Do not do this yourself.
# This is Easy Read: one short sentence beside a picture.
do-not-do-this-yourself-ads9by = يُرجى عدم الترجمة بنفسك.

# English: Leave the room when the doctor asks.
# This is Easy Read: one short sentence beside a picture.
leave-the-room-when-the-u5es8a = يُرجى الخروج من الغرفة عندما يطلب الطبيب ذلك.

## Section: How can you listen well?

# English: How can you listen well?
# This is a heading.
how-can-you-listen-well-4wya9g = كيف يمكنك الاستماع جيداً؟

# English: Explain each step and ask first.
# This is Easy Read: one short sentence beside a picture.
explain-each-step-and-ask-hfayff = يُرجى شرح كل خطوة والسؤال أولاً.

# English: Do not ask for the whole story.
# This is Easy Read: one short sentence beside a picture.
do-not-ask-for-the-c4c6qc = يُرجى عدم السؤال عن القصة كلها.

# English: Write only what they said, in their words.
# This is Easy Read: one short sentence beside a picture.
write-only-what-they-said-dd4t6j = يُرجى عدم كتابة شيء غير ما قاله الشخص، بكلماته هو.

## Section: What must you not promise?

# English: What must you not promise?
# This is a heading.
what-must-you-not-promise-bcyp8t = ما الذي لا يجوز الوعد به؟

# English: Do not give advice about the law.
# This is Easy Read: one short sentence beside a picture.
do-not-give-advice-about-37et2f = يُرجى عدم تقديم نصيحة عن القانون.

# English: In England and Wales, police may tell the **Home Office** about people.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-8x55uw = في إنجلترا وويلز، قد تخبر الشرطة **وزارة الداخلية Home Office** عن الأشخاص.

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **وزارة الداخلية Home Office** هي مكتب الحكومة للهجرة.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = هل أنت في إنجلترا؟

# English: They do not need papers to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
they-do-not-need-papers-mv6z8t = لا حاجة إلى أوراق للانضمام إلى قائمة طبيب.

# English: Do not ignore a bill, and get help from a lawyer.
# This is Easy Read: one short sentence beside a picture.
do-not-ignore-a-bill-x89b63 = يُرجى عدم تجاهل أي فاتورة، والحصول على مساعدة من محامٍ.

# English: Hiding an address can stop other NHS services.
# This is Easy Read: one short sentence beside a picture.
hiding-an-address-can-stop-2akbdt = إخفاء العنوان قد يوقف خدمات أخرى من NHS.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = هل أنت في ويلز؟

# English: You can ask for them to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-them-46dfqv = يمكنك طلب ضمّ الشخص إلى قائمة طبيب.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = هل أنت في اسكتلندا؟

# English: A charity can ask for them to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
a-charity-can-ask-for-kj5fbv = يمكن لجمعية خيرية طلب ضمّ الشخص إلى قائمة طبيب.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = هل أنت في أيرلندا الشمالية؟

# English: The health office may ask the Home Office about them.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-qpksu5 = قد يسأل مكتب الصحة وزارة الداخلية Home Office عن الشخص.

# English: Tell them before they fill in a form.
# This is Easy Read: one short sentence beside a picture.
tell-them-before-they-fill-kurvzd = يُرجى إخبار الشخص بذلك قبل أن يملأ استمارة.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = بمن يمكنك الاتصال؟
