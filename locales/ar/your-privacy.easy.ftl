### Page: Your privacy   (content/your-privacy.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Your privacy
# This is the title of the page.
your-privacy-hmc3jx = خصوصيتك

# English: Who can know what you say to a doctor.
# This is the summary of the page, shown in lists of pages.
who-can-know-what-you-ucgjcv = من يمكنه أن يعرف كلامك مع الطبيب.

# English: Give only an address and a number that are safe.
# This is Easy Read: one short sentence beside a picture.
give-only-an-address-and-ss4ffd = يُرجى إعطاء عنوان آمن ورقم آمن فقط.

# English: This page says who can know what you tell a doctor.
# This is Easy Read: one short sentence beside a picture.
this-page-says-who-can-kbgvdf = هذه الصفحة تقول من يمكنه أن يعرف كلامك مع الطبيب.

## Section: What stays private?

# English: What stays private?
# This is a heading.
what-stays-private-k2fdm7 = ما الذي يبقى خاصاً؟

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = الأطباء يحافظون على خصوصية كلامك.

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-b993u8 = قد يخبرون آخرين إذا كان أحد في خطر شديد.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = قد يخبرون آخرين إذا كان طفل غير آمن.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = يجب عليهم إخبار آخرين إذا أمرت محكمة بذلك.

# English: You can ask who will know.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-who-will-jn9p6n = يمكنك السؤال عمن سيعرف.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = هل هاتفك آمن؟

# English: Say when it is safe to call you.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-vz9e25 = يُرجى إخبارهم متى يكون الاتصال بك آمناً.

# English: Say if letters are not safe.
# This is Easy Read: one short sentence beside a picture.
say-if-letters-are-not-3dmzpa = يُرجى إخبارهم إذا كانت الرسائل البريدية غير آمنة لك.

# English: In England, someone could make you open your health record.
# This is Easy Read: one short sentence beside a picture.
in-england-someone-could-make-2e2m74 = في إنجلترا، قد يجبرك شخص على فتح سجلك الصحي.

# English: In England, you can ask them to hide parts of it.
# This is Easy Read: one short sentence beside a picture.
in-england-you-can-ask-xjr7a3 = في إنجلترا، يمكنك الطلب منهم إخفاء أجزاء منه.

## Section: Can the police tell others?

# English: Can the police tell others?
# This is a heading.
can-the-police-tell-others-ym52n4 = هل يمكن أن تخبر الشرطة آخرين؟

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = في إنجلترا وويلز، قد تخبر الشرطة **وزارة الداخلية Home Office** عنك.

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **وزارة الداخلية Home Office** هي مكتب الحكومة للهجرة.

# English: If you worry about this, ask a lawyer first.
# This is Easy Read: one short sentence beside a picture.
if-you-worry-about-this-nsbrbn = إذا كان هذا يقلقك، يُرجى سؤال محامٍ أولاً.

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = إذا كان هناك خطر على الحياة، يُرجى الاتصال على { $tel-999 }.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = هل أنت في إنجلترا؟

# English: Your doctor does not usually have to tell the Home Office.
# This is Easy Read: one short sentence beside a picture.
your-doctor-does-not-usually-55c2h2 = عادةً، طبيبك غير ملزم بإخبار وزارة الداخلية Home Office.

# English: A court, danger to public health or serious crime changes that.
# This is Easy Read: one short sentence beside a picture.
a-court-danger-to-public-rgcvwj = هذا يتغير إذا أمرت محكمة بذلك، أو كان هناك خطر على الصحة العامة أو جريمة خطيرة.

# English: If your home is not safe, you can use another address.
# This is Easy Read: one short sentence beside a picture.
if-your-home-is-not-t9xxvx = إذا كان منزلك غير آمن، يمكنك استخدام عنوان آخر.

# English: If you are in danger, they can hide your address.
# This is Easy Read: one short sentence beside a picture.
if-you-are-in-danger-9m53ar = إذا كنت في خطر، يمكنهم إخفاء عنوانك.

# English: Then some NHS services may not work for you.
# This is Easy Read: one short sentence beside a picture.
then-some-nhs-services-may-px8ch4 = بعد ذلك، قد لا تعمل بعض خدمات NHS لك.

## Section: Are you in Scotland or Wales?

# English: Are you in Scotland or Wales?
# This is a heading.
are-you-in-scotland-or-sd7j4r = هل أنت في اسكتلندا أو ويلز؟

# English: We do not know what doctors tell the Home Office here.
# This is Easy Read: one short sentence beside a picture.
we-do-not-know-what-9hdcsr = نحن لا نعرف ماذا يقول الأطباء هنا لوزارة الداخلية Home Office.

# English: Ask your doctor who can see your record.
# This is Easy Read: one short sentence beside a picture.
ask-your-doctor-who-can-rxt8r7 = يُرجى سؤال طبيبك عمن يمكنه رؤية سجلك.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = هل أنت في أيرلندا الشمالية؟

# English: The health office may ask the Home Office about you.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-d9sbxb = قد يسأل مكتب الصحة وزارة الداخلية Home Office عنك.

# English: Call the Law Centre before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-before-syuy8p = يُرجى الاتصال بمركز Law Centre قبل ملء أي استمارة.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = بمن يمكنك الاتصال؟

# English: Call here if someone controls you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-controls-59k7cu = يمكنك الاتصال هنا إذا كان هناك شخص يتحكم بك.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = يُرجى الاتصال الآن إذا كان هناك خطر على الحياة.
