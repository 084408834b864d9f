### Page: Your privacy   (content/your-privacy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Your privacy
# This is the title of the page.
your-privacy-hmc3jx = خصوصيتك

# English: What stays private, who may be told, and how to keep your address safe.
# This is the summary of the page, shown in lists of pages.
what-stays-private-who-may-uxtumx = ما يبقى خاصاً، ومن قد يتم إخباره، وكيفية الحفاظ على أمان عنوانك.

# English: privacy, private, confidential, consent, Home Office, immigration, data, health record, police, safe address, S flag, letters, messages, phone number, NHS login, secret, tell anyone, who can see, share, report me, told my boss, told my husband
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
privacy-private-confidential-consent-home-63tbwt = خصوصية، خاص، سر، سري، أسرار، سرية، هل يخبرون أحداً، من يعرف، من يرى ملفي، يخبرون الشرطة، يبلغون عني، تبليغ، بلاغ، شرطة، بوليس، وزارة الداخلية، الهوم اوفيس، هجرة، ترحيل، يخبرون زوجي، قالوا لزوجي، يخبرون صاحب العمل، قالوا للمدير، موافقة، إذن، معلومات، بيانات، سجل صحي، ملف طبي، عنوان آمن، رسائل، بريد، رقم الهاتف، NHS login، S flag، مشاركة المعلومات

# English: Before you give a phone number or an address, decide which one is safe. Tell the surgery how to reach you, and how not to.
before-you-give-a-phone-q9rzrg = قبل إعطاء رقم هاتف أو عنوان، يُرجى تحديد أي رقم أو عنوان هو الآمن. يُرجى إخبار العيادة كيف يمكنها التواصل معك، وكيف لا ينبغي لها ذلك.

# English: This page is for anyone who worries about who sees what they tell a doctor. The rules differ between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-q7y4kp = هذه الصفحة لكل من يقلق بشأن من يرى كلامه مع الطبيب. القواعد تختلف بين إنجلترا وويلز واسكتلندا وأيرلندا الشمالية.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = ما يبقى خاصاً

# English: What you tell a doctor stays private. They share it with the people who treat you. They may share it with others only when:
what-you-tell-a-doctor-96dkyc = كلامك مع الطبيب يبقى خاصاً. تتم مشاركته مع الأشخاص الذين يعالجونك. ولا تجوز مشاركته مع آخرين إلا في هذه الحالات:

# English: you or someone else is in serious danger
# This is a list item.
you-or-someone-else-is-c2zx6a = إذا كنت أنت أو شخص آخر في خطر شديد

# English: a child is at risk
# This is a list item.
a-child-is-at-risk-47ydrh = إذا كان طفل معرّضاً للخطر

# English: a court orders it.
# This is a list item.
a-court-orders-it-t2s22v = إذا أمرت محكمة بذلك.

# English: You can ask: Who will see this? Will you tell me before you share it? You can ask before you say anything.
you-can-ask-who-will-qe4fa8 = يمكنك السؤال: «Who will see this? Will you tell me before you share it?‎» (من سيرى هذا؟ هل ستخبرونني قبل أن تخبروا آخرين به؟). يمكنك السؤال قبل قول أي شيء.

## Section: Letters, messages and your phone

# English: Letters, messages and your phone
# This is a heading.
letters-messages-and-your-phone-pt4fxe = الرسائل البريدية والرسائل النصية وهاتفك

# English: Ask the surgery to note these things:
ask-the-surgery-to-note-bg6cj9 = يُرجى الطلب من العيادة تسجيل هذه الأمور:

# English: a safe phone number, and safe times to call
# This is a list item.
a-safe-phone-number-and-w8srvk = رقم هاتف آمن، وأوقات آمنة للاتصال

# English: no messages with details, if someone else may read them
# This is a list item.
no-messages-with-details-if-ncmb7c = عدم إرسال رسائل فيها تفاصيل، إذا كان من الممكن أن يقرأها شخص آخر

# English: no letters home, if someone else may open them
# This is a list item.
no-letters-home-if-someone-k6th4t = عدم إرسال رسائل بريدية إلى المنزل، إذا كان من الممكن أن يفتحها شخص آخر

# English: who must not be told anything about you.
# This is a list item.
who-must-not-be-told-5fg4w2 = أسماء من لا يجوز إخبارهم بأي شيء عنك.

# English: In England, you can see your health record online or in an app. Someone who controls you may force you to open it. Ask the surgery to hide what could put you in danger.
in-england-you-can-see-gxwedc = في إنجلترا، يمكنك رؤية سجلك الصحي عبر الإنترنت أو في تطبيق. قد يجبرك شخص يتحكم بك على فتح هذا السجل. يُرجى الطلب من العيادة إخفاء ما قد يعرّضك للخطر.

# English: In Scotland, missing proof of address is not a fair reason to refuse you. In Wales, the Welsh Government says that you do not need it.
in-scotland-missing-proof-of-bjx8b6 = في اسكتلندا، عدم وجود إثبات العنوان ليس سبباً عادلاً لرفضك. في ويلز، تقول حكومة ويلز إنه لا حاجة إليه.

# English: Your visits to this site also leave traces. Read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
your-visits-to-this-site-v9ufj5 = زياراتك لهذا الموقع تترك آثاراً أيضاً. يُرجى قراءة [سلامتك عند استخدام هذا الهاتف]({ $link1 }).

## Section: The police

# English: The police
# This is a heading.
the-police-p3ggrg = الشرطة

# English: There is no wall between the police and the Home Office. In England and Wales, every police force has passed on details of some victims of domestic abuse. The Home Office refused to ban this.
there-is-no-wall-between-3sre92 = لا يوجد حاجز بين الشرطة ووزارة الداخلية (Home Office). في إنجلترا وويلز، نقلت كل قوة من قوات الشرطة إلى وزارة الداخلية معلومات عن بعض الأشخاص الذين تعرّضوا للعنف الأسري. وقد رفضت وزارة الداخلية منع ذلك.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = في إنجلترا وويلز، قد تخبر الشرطة وزارة الداخلية (Home Office) عنك. لم نتأكد من القاعدة في اسكتلندا أو أيرلندا الشمالية.

# English: If this worries you, ask a lawyer or a helpline first. If a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-this-worries-you-ask-7zcxkm = إذا كان هذا يقلقك، يُرجى سؤال محامٍ أو خط مساعدة أولاً. إذا كان هناك خطر على الحياة، يُرجى الاتصال على { $tel-999 }.

# English: You can talk to the helpline at the end of this page without giving your name.
you-can-talk-to-the-j8486j = يمكنك التحدث مع خط المساعدة الموجود في آخر هذه الصفحة من دون ذكر اسمك.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = في إنجلترا

# English: If you have no fixed address, or none that is safe, you can register with a temporary one. You can also use a friend's, a day centre's, or the surgery's own.
if-you-have-no-fixed-45mr59 = إذا لم يكن لديك عنوان ثابت، أو لم يكن لديك عنوان آمن، يمكنك التسجيل بعنوان مؤقت. يمكنك أيضاً استخدام عنوان صديق، أو عنوان مركز نهاري (day centre)، أو عنوان العيادة نفسها.

# English: GP staff do not have to decide anyone's immigration status. For the Home Office there is a separate rule. A surgery does not have to give it information. The exceptions are a court order, a public health risk, or a very serious crime.
gp-staff-do-not-have-vgg9t9 = موظفو عيادة الطبيب العام (GP) غير ملزمين بتحديد وضع الهجرة لأي شخص. وبشأن وزارة الداخلية (Home Office)، هناك قاعدة منفصلة. العيادة غير ملزمة بإعطاء الوزارة معلومات. الاستثناءات هي: أمر من محكمة، أو خطر على الصحة العامة، أو جريمة خطيرة جداً.

# English: An NHS agreement to trace patients for immigration reasons was suspended in { $conf-mou }. Tracing is now for serious crime.
# $conf-mou = The 2017 deal for tracing patients for immigration reasons was suspended in May 2018; tracing is limited to serious crime cases.
an-nhs-agreement-to-trace-qyvyc9 = كان لدى NHS اتفاق للبحث عن أماكن المرضى لأسباب تتعلق بالهجرة. تم تعليق هذا الاتفاق في { $conf-mou }. والآن يكون هذا البحث بسبب جرائم خطيرة.

# English: If you paid the immigration health charge, a Home Office number may be on your record. The Home Office said that it is for charging, not for enforcement.
if-you-paid-the-immigration-ra982s = إذا دفعت رسوم الصحة الخاصة بالهجرة (immigration health charge)، فقد يكون في سجلك رقم من وزارة الداخلية (Home Office). قالت وزارة الداخلية إن هذا الرقم من أجل الرسوم، وليس من أجل تنفيذ قوانين الهجرة.

# English: An unpaid hospital bill of { $ch-debt-ho } or more can be reported to the Home Office. See [what is free]({ $link1 }) before you worry.
# $link1 = page: What is free
# $ch-debt-ho = An unpaid NHS hospital bill of 500 pounds or more can be reported to the Home Office and later applications may be refused. It is a may, not a must.
an-unpaid-hospital-bill-of-tdwd6j = فاتورة المستشفى غير المدفوعة بمبلغ { $ch-debt-ho } أو أكثر يمكن إبلاغ وزارة الداخلية (Home Office) بها. قبل القلق، يُرجى قراءة صفحة [ما هو مجاني]({ $link1 }).

# English: Parliament was looking at a new law on shared health records. These rules may change, so ask the surgery what holds today.
parliament-was-looking-at-a-fsca7d = كان البرلمان ينظر في قانون جديد عن السجلات الصحية المشتركة. قد تتغير هذه القواعد، لذلك يُرجى سؤال العيادة عن القواعد السارية اليوم.

## Section: A hidden address

# English: A hidden address
# This is a heading.
a-hidden-address-jukb3q = عنوان مخفي

# English: You can ask the GP to hide your address and phone number on the national record. This is for people who may be in danger. It is called the { $gp-s-flag }.
# $gp-s-flag = A patient who may be in danger can ask the GP to have their address and phone hidden on the national NHS record.
you-can-ask-the-gp-jtq4dt = إذا كان من الممكن أن يكون هناك خطر عليك، يمكنك الطلب من الطبيب العام (GP) إخفاء عنوانك ورقم هاتفك في السجل الوطني. اسم هذا الإجراء هو { $gp-s-flag }.

# English: **It has a downside.** Prescriptions and referrals by computer may stop working. So may moving your GP record, your summary record, and the NHS login or app. The GP should explain this first.
it-has-a-downside-prescriptions-uc8nyy = **لهذا الإخفاء جانب سلبي.** قد تتوقف الوصفات الطبية والإحالات عبر الكمبيوتر عن العمل. وقد يتوقف أيضاً نقل سجلك لدى الطبيب العام (GP)، وسجلك المختصر (summary record)، وتسجيل الدخول إلى NHS أو تطبيق NHS. ينبغي أن يشرح الطبيب العام ذلك أولاً.

## Section: In Scotland and Wales

# English: In Scotland and Wales
# This is a heading.
in-scotland-and-wales-6g65q8 = في اسكتلندا وويلز

# English: We have no confirmed rule for Scotland or Wales about what is shared with the Home Office. Ask the surgery who can see your record. Ask a lawyer if you are worried.
we-have-no-confirmed-rule-s6xbjs = ليست لدينا قاعدة مؤكدة في اسكتلندا أو ويلز بشأن ما تتم مشاركته مع وزارة الداخلية (Home Office). يُرجى سؤال العيادة عمن يمكنه رؤية سجلك. يُرجى سؤال محامٍ إذا كان هذا يقلقك.

# English: Ask the surgery if your health record can be opened on a phone.
ask-the-surgery-if-your-9ku83u = يُرجى سؤال العيادة إن كان من الممكن فتح سجلك الصحي على هاتف.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: You are asked for documents. A form without the right ones may not be processed.
you-are-asked-for-documents-zqcgr4 = تُطلب منك وثائق. الاستمارة التي ليست معها الوثائق الصحيحة قد لا تتم معالجتها.

# English: When you register, the health service may check your immigration status with the Home Office. It shares data with other agencies too. Ask the [Law Centre]({ $link1 }) before you fill in a form:
# $link1 = Law Centre NI: migrant health and social care.
when-you-register-the-health-6c5mms = عند التسجيل، قد تتحقق الخدمة الصحية من وضع الهجرة الخاص بك لدى وزارة الداخلية (Home Office). وهي تشارك معلومات مع جهات أخرى أيضاً. يُرجى سؤال مركز [Law Centre]({ $link1 }) قبل ملء أي استمارة:

# English: You can also ask the Law Centre which address you can give. Ask the surgery if your health record can be opened on a phone.
you-can-also-ask-the-676pux = يمكنك أيضاً سؤال مركز Law Centre عن العنوان الذي يمكنك إعطاؤه. يُرجى سؤال العيادة إن كان من الممكن فتح سجلك الصحي على هاتف.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = لطرح سؤال من دون ذكر اسمك:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = إذا كنت في خطر الآن:
