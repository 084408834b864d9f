### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = زيارة الطبيب

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = كيفية الحصول على طبيب قريب منك، في كل إقليم من أقاليم المملكة المتحدة.

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = GP، طبيب، دكتور، دكتورة، طبيبة، حكيم، داكتور، طبيب عام، طبيب العائلة، طبيب الأسرة، عيادة، عيادة قريبة، مستوصف، مركز صحي، تسجيل عند دكتور، أسجل عند طبيب، التسجيل، قائمة الطبيب، أوراق، بدون أوراق، ما عندي أوراق، هوية، بدون هوية، جواز، بدون جواز سفر، إثبات عنوان، بدون عنوان، ما عندي عنوان، بلا مأوى، بدون سكن، رقم NHS، مرض، مريض، مريضة، تعبان، تعبانة، حمى، سخونة، حرارة، وجع، ممرضة، ممرض، كيف أجد طبيب

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = يُرجى الذهاب إلى عيادة طبيب عام (GP) قريبة من مكان سكنك، وطلب التسجيل لديها. الطبيب العام (GP) هو طبيب عائلة. العيادة (surgery) هي المكان الذي يعمل فيه الطبيب العام. التسجيل هو الانضمام إلى قائمة الطبيب.

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = هذه الصفحة لك إذا احتجت إلى طبيب وكان لديك شك في أنه يُسمح لك بزيارته. وهي أيضاً للشخص الذي يساعدك.

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = إذا كان هناك خطر على الحياة، يُرجى عدم الانتظار. يُرجى الاتصال على { $tel-999 }. المكالمة مجانية، حتى من دون رصيد.

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = القواعد ليست نفسها في إنجلترا وويلز واسكتلندا وأيرلندا الشمالية. يُرجى قراءة الجزء الخاص بالإقليم الذي أنت فيه قبل الذهاب.

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = ما العمل

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = البحث عن عيادة قريبة منك. يمكنك الاتصال بها أو الذهاب إليها.

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = القول لموظفي الاستقبال: «I want to register with a GP» (أريد التسجيل لدى طبيب عام). ليس من الضروري أن تُحكى قصتك هناك.

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = ذكر لغتك. وطلب مترجم شفوي إذا أردت.

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = ملء الاستمارة. يمكنك طلب المساعدة في ذلك.

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = توضيح طريقة آمنة للتواصل معك. يمكنك الطلب منهم عدم إرسال رسائل بريدية أو نصية.

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = صفحة [بطاقات للعرض]({ $link1 }) تقول هذا بدلاً منك، بلغتك وبالإنجليزية.

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = إذا لم يكن بإمكانك العثور على عيادة أو الانضمام إليها، يمكنك سؤال منظمة Doctors of the World. رقمها في آخر الصفحة.

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = ما يمكنك طلبه

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = يمكنك طلب أن يكون من يعالجك امرأة أو رجلاً. ينبغي أن تحاول العيادة ذلك، لكنه ليس ممكناً دائماً.

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = يمكنك طلب مرافق أو مرافقة أثناء الفحص (chaperone). هذا شخص إضافي مدرَّب يبقى معك. يمكنك أيضاً رفض وجوده.

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = طلب مترجم شفوي محترف. لا ينبغي أن يترجم لك صديق أو قريب أو طفل.

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = يمكنك طلب التحدث مع الطبيب على انفراد.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = ما يبقى خاصاً

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = كلامك مع الطبيب يبقى خاصاً. لا يجوز أن يعرفه إلا الأشخاص الذين يعالجونك، ما عدا في ثلاث حالات:

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = إذا كنت أنت أو شخص آخر في خطر شديد.

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = إذا كان طفل معرّضاً للخطر.

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = إذا أمرت محكمة الطبيب بأن يكشف ذلك.

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = يمكنك السؤال أولاً: «Who will see what I tell you?‎» (من سيعرف ما أقوله لكم؟). وبعد ذلك، ما يُقال هو اختيارك.

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = أما الاستمارة فأمرها مختلف في أيرلندا الشمالية. هناك، قد يتم التحقق من وضع الهجرة الخاص بك لدى وزارة الداخلية (Home Office). وزارة الداخلية هي مكتب الحكومة للهجرة.

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = إذا رفضوا

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = الرفض ليس ذنبك. يمكنك القيام بهذه الأمور:

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = في إنجلترا واسكتلندا وأيرلندا الشمالية، طلب السبب كتابةً.

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = سؤال عيادة أخرى.

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = الاتصال بمنظمة Doctors of the World UK. وهي تساعد الأشخاص الذين لا يمكنهم التسجيل لدى طبيب.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = في إنجلترا

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = يمكن لأي شخص في إنجلترا التسجيل لدى طبيب عام (GP) وزيارة طبيب عام أو ممرض أو ممرضة. هذا مجاني. جنسيتك ووضع الهجرة الخاص بك لا يؤثران في ذلك. يشمل هذا الأشخاص الذين رُفض طلب لجوئهم والأشخاص الذين ليس لديهم أوراق.

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **الأوراق.** قد تطلب العيادة وثيقة هوية أو إثبات العنوان أو أوراق الهجرة. ولا يجوز لها أن ترفضك فقط لأنه لا يمكنك إظهارها.

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **رقم NHS.** ليس من الضروري أن يكون لديك هذا الرقم.

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **العنوان.** إذا لم يكن لديك عنوان ثابت أو آمن، يمكنك استخدام عنوان مؤقت. يمكنك أيضاً استخدام عنوان صديق أو مركز نهاري (day centre) أو العيادة.

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **الاستمارة.** يمكنك التسجيل [على موقع NHS]({ $link1 }) أو على الورق. اسم الاستمارة الورقية هو { $gp-form }.

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **المساعدة في الاستمارة.** إذا لم يكن هناك من يمكنه مساعدتك، يُرجى الطلب من العيادة أن تحجز مترجماً شفوياً لذلك.

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **المترجم الشفوي.** يجب على العيادة توفير مترجم شفوي إذا احتجت إليه. وهو مجاني. لا ينبغي أن يكون عليك إحضار مترجم من عندك.

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **بطاقة للعرض.** يمكنك طباعة [بطاقة عن حقك في الرعاية الصحية]({ $link1 }).

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = بشأن وزارة الداخلية (Home Office)، هناك قاعدة منفصلة. في إنجلترا، عيادة الطبيب العام (GP) غير ملزمة بإعطاء الوزارة معلومات عنك. الاستثناءات هي: أمر من محكمة، أو خطر على الصحة العامة، أو جريمة خطيرة جداً.

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = الأسباب العادلة لرفضك قليلة. قد تكون القائمة مغلقة أمام المرضى الجدد، أو قد يكون سكنك خارج المنطقة. يجب على العيادة إعطاؤك السبب كتابةً.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = يمكنك الحصول على رعاية عاجلة حتى إذا تم رفضك، أو إذا لم يكن لك تسجيل في أي عيادة. يجب على عيادة في المنطقة أن تعالجك مجاناً لمدة تصل إلى { $gp-urgent-14 }.

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = يمكنك تقديم شكوى إلى مدير العيادة (practice manager). إذا كان ذلك يشعرك بعدم الأمان، يمكنك تقديم الشكوى إلى مجلس الرعاية المتكاملة (integrated care board). وهو مكتب NHS في منطقتك. يُرجى اختيار جهة واحدة من الاثنتين، وليس الاثنتين معاً.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = في ويلز

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = إذا كانت قائمة العيادة مفتوحة، يجب عليها قبولك، إلا إذا كانت لديها أسباب للرفض. يمكن لشخص آخر تقديم الطلب عنك. ليس من الضروري أن يكون سكنك في منطقة العيادة.

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = تقول حكومة ويلز إنه لا حاجة إلى إثبات العنوان. قد تطلب العيادة وثيقة هوية. تكفي بطاقة تسجيل طلب اللجوء (ARC) أو رسالة من وزارة الداخلية (Home Office).

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = إذا لم تكن لديك هذه البطاقة ولا هذه الرسالة، يمكنك مع ذلك طلب التسجيل.

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = لا يفهم الجميع القواعد في ويلز بالطريقة نفسها. إذا لم يكن سكنك المعتاد هنا، فقد تظن العيادة أن لها أن تختار قبولك أو رفضك. يُرجى السؤال.

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = يُرجى طلب مترجم شفوي. لدى حكومة ويلز طريقة محددة لتوفيره. وهي تشمل الأطباء العامين (GP) والصيدليات وأطباء الأسنان ورعاية الطوارئ والصحة النفسية.

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = إذا رفضوك، يُرجى التواصل مع مجلس الصحة (health board). وهو يدير الرعاية الصحية في منطقتك. منظمة [Llais]({ $link1 }) تساعدك في تقديم شكوى. وهي مجانية ومستقلة ولديها مترجمون شفويون.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = في اسكتلندا

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = يمكن لأي شخص في اسكتلندا التسجيل لدى طبيب عام (GP). هذا مجاني. يشمل هذا الأشخاص الذين رُفض طلب لجوئهم والأشخاص الذين لا يحق لهم الحصول على أموال عامة (no recourse to public funds). تعني هذه الكلمات أنه لا يُسمح لك بالحصول على معظم الإعانات.

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = لا حاجة إلى وثائق. عدم وجود وثيقة هوية أو إثبات العنوان ليس سبباً عادلاً للرفض أو التأخير.

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = تعطي اسكتلندا كل مريض رقماً اسمه { $gp-scot-chi }. لا ينبغي أن يوقف انتظار هذا الرقم رعايتك.

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = من حقك الحصول على مترجم شفوي في رعاية NHS.

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = إذا رفضتك عيادة، ينبغي أن تكتب إليك وتذكر السبب. لا يجوز أن يكون السبب عرقك أو جنسك (رجل أو امرأة) أو دينك أو إعاقتك أو مرضك. يمكن لجمعية خيرية أو للمجلس المحلي (council) تقديم الطلب عنك.

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = ومع ذلك يجب على العيادة إعطاؤك رعاية الطوارئ، أو الرعاية التي لا يمكن أن تنتظر. بعد ذلك، يجب عليها أن ترعاك لمدة { $gp-scot-urgent }.

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = يمكنك تقديم شكوى إلى العيادة أولاً. هذه الخدمة تساعدك مجاناً:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = يُرجى قراءة هذا قبل ملء أي استمارة. في أيرلندا الشمالية تُطلب منك وثائق. قد يتم التحقق من وضع الهجرة الخاص بك لدى وزارة الداخلية (Home Office)، وتتم مشاركة المعلومات مع جهات أخرى. الاستمارة التي ليست معها الوثائق الصحيحة قد لا تتم معالجتها.

# English: You can get advice first:
you-can-get-advice-first-j3r4me = يمكنك الحصول على نصيحة أولاً:

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = رعاية الطبيب العام (GP) مجانية للأشخاص الذين طلبوا اللجوء، وكذلك إذا رُفض طلبهم. وهي مجانية للاجئين، وللأشخاص المعترف بهم بموجب قاعدة الاتجار بالبشر.

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = قاعدة الاتجار بالبشر تخص الأشخاص الذين تحكّم بهم آخرون واستغلوهم. يُرجى سؤال مركز Law Centre إن كانت تشملك.

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = قد يكون على أشخاص آخرين دفع المال مقابل الطبيب العام (GP)، إلا في حالة الطوارئ.

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = الاستمارة هي { $gp-ni-form }. [الاستمارات]({ $link1 }) موجودة ببعض اللغات الأخرى. يتم تسليم الاستمارة إلى العيادة التي اخترتها.

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = المترجم الشفوي مجاني. المساعدة اللغوية من محترفين هي حق لك في القانون.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = يجوز للعيادة أن ترفضك لثلاثة أسباب فقط: قائمتها مغلقة بموافقة رسمية، أو سكنك خارج منطقتها، أو أنها شطبتك من قائمتها من قبل. يجب عليها إعطاؤك السبب كتابةً.

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = مجلس Patient and Client Council يساعدك مجاناً في تقديم شكوى:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = ليس من الضروري القيام بذلك وحدك. الأشخاص الذين يردّون على الهاتف موجودون لمساعدتك.

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = يمكنك [معرفة ما هو مجاني]({ $link1 }) أو [الحصول على مساعدة الآن]({ $link2 }).
