### Page: If a GP surgery turns you away   (content/turned-away.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: If a GP surgery turns you away
# This is the title of the page.
if-a-gp-surgery-turns-pfeu28 = إذا رفضتك عيادة طبيب عام GP

# English: What to say, how to get the reason in writing, and who can help you complain.
# This is the summary of the page, shown in lists of pages.
what-to-say-how-to-rxdc9w = ما يمكنك قوله، وكيفية الحصول على السبب كتابةً، ومن يمكنه مساعدتك في تقديم شكوى.

# English: refused, refuse, surgery says no, reception, receptionist, reason in writing, complain, complaint, ombudsman, health board, registration, closed list, sent away, no appointment, racism, discrimination, asked for passport, cannot register
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
refused-refuse-surgery-says-no-faajsy = رفض، رفضوني، رفضوا تسجيلي، العيادة رفضت، العيادة تقول لا، لا يقبلون، ما قبلوني، طردوني، لا يوجد مكان، القائمة مغلقة، لا يوجد موعد، بدون موعد، لا أستطيع التسجيل، استقبال، موظف الاستقبال، موظفة الاستقبال، السبب كتابة، شكوى، أشتكي، تقديم شكوى، أمين المظالم، مجلس الصحة، طلبوا الجواز، طلبوا أوراق، تمييز، عنصرية، تسجيل

# English: Do not give up. If a GP surgery turns you away, do these three things. A GP is a family doctor. A surgery is the place where a GP works.
do-not-give-up-if-tmdeuh = يُرجى عدم الاستسلام. إذا رفضتك عيادة طبيب عام (GP)، يُرجى القيام بهذه الأمور الثلاثة. الطبيب العام (GP) هو طبيب عائلة. العيادة (surgery) هي المكان الذي يعمل فيه الطبيب العام.

# English: If you need care now, say: "This is urgent."
# This is a list item.
if-you-need-care-now-z8ha9u = إذا احتجت إلى رعاية الآن، يُرجى قول: «This is urgent» (هذا أمر عاجل).

# English: Ask for the reason in writing. Ask the name of the person who said no.
# This is a list item.
ask-for-the-reason-in-53shrj = طلب السبب كتابةً. والسؤال عن اسم الشخص الذي رفض.

# English: Ask someone to help you. A friend, a support worker or the advice line below can speak to the surgery.
# This is a list item.
ask-someone-to-help-you-8vkfde = طلب المساعدة من شخص آخر. يمكن لصديق أو أخصائي دعم أو خط النصيحة المذكور في الأسفل التحدث مع العيادة.

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = إذا كان هناك خطر على الحياة، يُرجى الاتصال على { $tel-999 }. المكالمة مجانية، حتى من دون رصيد.

# English: This page is for anyone who was told they cannot register with a GP or cannot be seen. A supporter can use it too. The rules differ between England, Wales, Scotland and Northern Ireland, so find your nation below.
this-page-is-for-anyone-fzwha4 = هذه الصفحة لكل شخص قيل له إنه لا يمكنه التسجيل لدى طبيب عام (GP) أو لا يمكن أن يعالجه أحد هناك. ويمكن أن يستخدمها أيضاً شخص يساعدك. القواعد تختلف بين إنجلترا وويلز واسكتلندا وأيرلندا الشمالية، لذلك يُرجى البحث في الأسفل عن الإقليم الذي أنت فيه.

## Section: What to say at reception

# English: What to say at reception
# This is a heading.
what-to-say-at-reception-z9yxtc = ما يمكنك قوله في الاستقبال

# English: You can read this out, or show it on your phone:
you-can-read-this-out-wvr2fw = يمكنك قراءة هذا بصوت مسموع، أو عرضه على هاتفك:

# English: I would like to register with a GP. Please tell me your reason if you cannot register me, and write it down for me. I need an interpreter. My language is ...
i-would-like-to-register-75tn8m = «I would like to register with a GP. Please tell me your reason if you cannot register me, and write it down for me. I need an interpreter. My language is Arabic» (أودّ التسجيل لدى طبيب عام. إذا لم يكن بإمكانكم تسجيلي، يُرجى إخباري بالسبب وكتابته لي. أحتاج إلى مترجم شفوي. لغتي هي العربية).

# English: You do not have to tell your story at the desk. You can ask for a quiet place, or come back with someone.
you-do-not-have-to-8xa2sy = ليس من الضروري أن تُحكى قصتك في الاستقبال. يمكنك طلب مكان هادئ، أو العودة مع شخص آخر.

# English: Being refused is not your fault. You can try again on another day, with someone beside you, or try another surgery.
being-refused-is-not-your-eyvpuq = الرفض ليس ذنبك. يمكنك المحاولة مرة أخرى في يوم آخر، مع شخص بجانبك، أو المحاولة في عيادة أخرى.

# English: Doctors of the World helps people who cannot register. It offers a translation service. Its number is at the end of this page.
doctors-of-the-world-helps-mqxayn = منظمة Doctors of the World تساعد الأشخاص الذين لا يمكنهم التسجيل. وهي توفّر خدمة ترجمة. رقمها موجود في آخر هذه الصفحة.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = في إنجلترا

# English: A surgery must not refuse you only because you have no ID, no proof of address and no immigration papers. You do not need an NHS number.
a-surgery-must-not-refuse-y5jysm = لا يجوز للعيادة أن ترفضك فقط لأنه ليس لديك وثيقة هوية ولا إثبات العنوان ولا أوراق هجرة. لا حاجة إلى رقم NHS.

# English: Fair reasons to refuse are few. The list is formally closed to new patients. Or you live outside the area. Or there is another reasonable ground that does not treat you worse for who you are.
fair-reasons-to-refuse-are-evynp6 = الأسباب العادلة للرفض قليلة. قد تكون القائمة مغلقة رسمياً أمام المرضى الجدد. أو قد يكون سكنك خارج المنطقة. أو قد يكون هناك سبب معقول آخر، ليس فيه معاملة أسوأ لك بسبب من أنت.

# English: The surgery must give you its reason in writing.
the-surgery-must-give-you-tyvyy9 = يجب على العيادة إعطاؤك السبب كتابةً.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must give you emergency or immediately necessary treatment. It is free, for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-cej4rb = يمكنك الحصول على رعاية عاجلة حتى إذا تم رفضك، أو إذا لم يكن لك تسجيل في أي عيادة. يجب على عيادة في المنطقة تقديم العلاج لك إذا كان طارئاً أو ضرورياً فوراً. وهو مجاني، لمدة تصل إلى { $gp-urgent-14 }.

# English: Some surgeries call themselves Safe Surgeries. They promised not to ask for ID, address or visa. All other surgeries must follow the same registration rules.
some-surgeries-call-themselves-safe-jam4wx = بعض العيادات تسمّي نفسها عيادات آمنة (Safe Surgeries). وقد وعدت بألا تطلب وثيقة هوية أو عنواناً أو تأشيرة. وكل العيادات الأخرى يجب عليها اتباع قواعد التسجيل نفسها.

# English: There are [cards about your right to see a GP]({ $link1 }) that you can show.
# $link1 = My right to access healthcare cards to show at reception.
there-are-cards-about-your-8xuvmh = هناك [بطاقات عن حقك في زيارة طبيب عام (GP)]({ $link1 })، ويمكنك عرضها.

## Section: Complain in England

# English: Complain in England
# This is a heading.
complain-in-england-cejda9 = تقديم شكوى في إنجلترا

# English: Complain to the practice manager. If that does not feel safe, complain to the integrated care board instead. It is the NHS office for your area. Do not complain to both. Complain within { $gp-complain-limit } of what happened.
# $gp-complain-limit = Complain within 12 months of what happened. The organisation should acknowledge within 3 working days.
complain-to-the-practice-manager-5jk6ps = يمكنك تقديم الشكوى إلى مدير العيادة (practice manager). إذا كان ذلك يشعرك بعدم الأمان، يُرجى تقديم الشكوى إلى مجلس الرعاية المتكاملة (integrated care board) بدلاً من المدير. وهو مكتب NHS في منطقتك. يُرجى عدم تقديم الشكوى إلى الجهتين معاً. ينبغي تقديم الشكوى خلال { $gp-complain-limit } من وقت ما حدث.

# English: If you are still unhappy, the [Ombudsman]({ $link1 }) decides:
# $link1 = Parliamentary and Health Service Ombudsman.
if-you-are-still-unhappy-3mu74m = إذا لم يُرضك الرد، فإن [أمين المظالم (Ombudsman)]({ $link1 }) هو من يقرر:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = في ويلز

# English: If a surgery's list is open, it must accept your application, unless it has grounds to refuse. You do not have to live in its area. Someone can apply for you.
if-a-surgery-s-list-rnjznv = إذا كانت قائمة العيادة مفتوحة، يجب عليها قبول طلبك، إلا إذا كانت لديها أسباب للرفض. ليس من الضروري أن يكون سكنك في منطقة العيادة. يمكن لشخص آخر تقديم الطلب عنك.

# English: The Welsh Government says you do not need proof of address. A surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough. Not everyone reads the rules in this way, so ask. If they refuse, contact the health board or Llais. A health board runs health care in one area.
the-welsh-government-says-you-nv9zky = تقول حكومة ويلز إنه لا حاجة إلى إثبات العنوان. قد تطلب العيادة وثيقة هوية. تكفي بطاقة تسجيل طلب اللجوء (ARC) أو رسالة من وزارة الداخلية (Home Office). لا يفهم الجميع القواعد بهذه الطريقة، لذلك يُرجى السؤال. إذا رفضوا، يُرجى التواصل مع مجلس الصحة أو مع Llais. مجلس الصحة (health board) يدير الرعاية الصحية في منطقة واحدة.

# English: If they refuse, ask which ground they use. We have not confirmed which grounds are allowed.
if-they-refuse-ask-which-a54zn2 = إذا رفضوا، يُرجى السؤال عن السبب القانوني الذي يستندون إليه. لم نتأكد من الأسباب المسموح بها.

# English: A hospital emergency department (A&E) is free for everyone, also if you have no GP. If you then stay in the hospital, ask what it costs.
a-hospital-emergency-department-a-u5q3pj = قسم الحوادث والطوارئ (A&E) في المستشفى مجاني للجميع، حتى إذا لم يكن لديك طبيب عام (GP). إذا بقيت بعد ذلك في المستشفى، يُرجى السؤال عن التكلفة.

## Section: Complain in Wales

# English: Complain in Wales
# This is a heading.
complain-in-wales-zdspjq = تقديم شكوى في ويلز

# English: Complain to the surgery or to the health board. You can ask for a talk in which someone listens to you.
complain-to-the-surgery-or-5pwfmv = يمكنك تقديم الشكوى إلى العيادة أو إلى مجلس الصحة (health board). ويمكنك طلب لقاء يستمع فيه شخص إليك.

# English: [Llais]({ $link1 }) helps you complain. It is free, independent, and has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
llais-helps-you-complain-it-vefpma = منظمة [Llais]({ $link1 }) تساعدك في تقديم شكوى. وهي مجانية ومستقلة ولديها مترجمون شفويون.

# English: The last step is the [Ombudsman]({ $link1 }):
# $link1 = Public Services Ombudsman for Wales.
the-last-step-is-the-3d49jn = الخطوة الأخيرة هي [أمين المظالم (Ombudsman)]({ $link1 }):

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = في اسكتلندا

# English: Anybody in Scotland can register with a GP. No papers are needed. Missing ID or proof of address is not a fair reason to refuse you or make you wait.
anybody-in-scotland-can-register-frew57 = يمكن لأي شخص في اسكتلندا التسجيل لدى طبيب عام (GP). لا حاجة إلى أوراق. عدم وجود وثيقة هوية أو إثبات العنوان ليس سبباً عادلاً لرفضك أو تأخيرك.

# English: A surgery should refuse only on reasonable grounds that have nothing to do with who you are. It should write to you with its reason. A charity or the council may apply for you.
a-surgery-should-refuse-only-amfm7y = لا ينبغي للعيادة أن ترفض إلا لأسباب معقولة لا علاقة لها بمن أنت. ينبغي أن تكتب إليك وتذكر السبب. يمكن لجمعية خيرية أو للمجلس المحلي (council) تقديم الطلب عنك.

# English: A surgery must give emergency or immediately necessary care, and then { $gp-scot-urgent } of further care.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-give-emergency-xjkvc9 = يجب على العيادة تقديم الرعاية الطارئة أو الضرورية فوراً، وبعدها رعاية إضافية لمدة { $gp-scot-urgent }.

## Section: Complain in Scotland

# English: Complain in Scotland
# This is a heading.
complain-in-scotland-mngcpw = تقديم شكوى في اسكتلندا

# English: Complain to the surgery first. A difficult complaint should be answered within { $gp-scot-complain-days }. NHS inform explains [complaints in Scotland]({ $link1 }). This service helps you, free:
# $link1 = NHS inform: complaints in Scotland.
# $gp-scot-complain-days = Scotland: simple complaints are answered within 5 working days, investigated ones within 20.
complain-to-the-surgery-first-t3c8pj = يُرجى تقديم الشكوى إلى العيادة أولاً. إذا كانت الشكوى صعبة، ينبغي الرد عليها خلال { $gp-scot-complain-days }. موقع NHS inform يشرح [الشكاوى في اسكتلندا]({ $link1 }). هذه الخدمة تساعدك مجاناً:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: Northern Ireland is different. The form asks for documents about your right to care. Without them it may not be processed. The health service may check your immigration status with the Home Office. Ask the Law Centre before you fill in a form:
northern-ireland-is-different-the-fr4apf = الأمر مختلف في أيرلندا الشمالية. تطلب الاستمارة وثائق عن حقك في الرعاية. ومن دون هذه الوثائق قد لا تتم معالجة الاستمارة. قد تتحقق الخدمة الصحية من وضع الهجرة الخاص بك لدى وزارة الداخلية (Home Office). يُرجى سؤال مركز Law Centre قبل ملء أي استمارة:

# English: GP care is free for people seeking asylum, people refused asylum, refugees, and people identified under the trafficking rule.
gp-care-is-free-for-xadq7x = رعاية الطبيب العام (GP) مجانية للأشخاص الذين يطلبون اللجوء، وللأشخاص الذين رُفض طلب لجوئهم، وللاجئين، وللأشخاص المعترف بهم بموجب قاعدة الاتجار بالبشر.

# English: Other people may have to pay for GP care, except in an emergency.
other-people-may-have-to-9kdgye = قد يكون على أشخاص آخرين دفع المال مقابل رعاية الطبيب العام (GP)، إلا في حالة الطوارئ.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = يجوز للعيادة أن ترفضك لثلاثة أسباب فقط: قائمتها مغلقة بموافقة رسمية، أو سكنك خارج منطقتها، أو أنها شطبتك من قائمتها من قبل. يجب عليها إعطاؤك السبب كتابةً.

# English: A hospital emergency department (A&E) is free, unless you travelled here to get that care. If you then stay in the hospital, you may have to pay.
a-hospital-emergency-department-a-qcgr5r = قسم الحوادث والطوارئ (A&E) في المستشفى مجاني، إلا إذا سافرت إلى هنا للحصول على تلك الرعاية. إذا بقيت بعد ذلك في المستشفى، فقد يكون عليك الدفع.

## Section: Complain in Northern Ireland

# English: Complain in Northern Ireland
# This is a heading.
complain-in-northern-ireland-k4axat = تقديم شكوى في أيرلندا الشمالية

# English: Complain to the surgery. Complain soon: after { $gp-ni-complain } it is too late, and the usual limit is shorter. nidirect explains [how to complain]({ $link1 }). The Patient and Client Council helps you, free:
# $link1 = nidirect: complaining about health services.
# $gp-ni-complain = Complain to the practice, usually within 6 months and no later than 12. Reply within 10 working days for GPs.
complain-to-the-surgery-complain-mj96cn = يُرجى تقديم الشكوى إلى العيادة، وتقديمها بسرعة: بعد { $gp-ni-complain } يكون الأوان قد فات، والمدة المعتادة أقصر من ذلك. موقع nidirect يشرح [كيفية تقديم شكوى]({ $link1 }). مجلس Patient and Client Council يساعدك مجاناً:

# English: The last step is the [Ombudsman]({ $link1 }), within { $gp-ni-nipso-limit } of the end of the complaint:
# $link1 = Northern Ireland Public Services Ombudsman.
# $gp-ni-nipso-limit = Northern Ireland: go to the Ombudsman within 6 months of the end of the organisation's own complaints process.
the-last-step-is-the-er376n = الخطوة الأخيرة هي [أمين المظالم (Ombudsman)]({ $link1 })، خلال { $gp-ni-nipso-limit } من انتهاء الشكوى:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: If you cannot register:
if-you-cannot-register-ggqz4t = إذا لم يكن بإمكانك التسجيل:

# English: If a life is in danger:
if-a-life-is-in-rbtsap = إذا كان هناك خطر على الحياة:

# English: To register: [see a doctor]({ $link1 }). For costs: [what is free]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: What is free
to-register-see-a-doctor-gy3zas = للتسجيل، يُرجى الانتقال إلى صفحة [زيارة الطبيب]({ $link1 }). بشأن التكاليف، يُرجى الانتقال إلى صفحة [ما هو مجاني]({ $link2 }).
