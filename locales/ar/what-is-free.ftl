### Page: What is free   (content/what-is-free.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: What is free
# This is the title of the page.
what-is-free-4ma3k2 = ما هو مجاني

# English: Which health care costs nothing, who has to pay, and what to do about a bill.
# This is the summary of the page, shown in lists of pages.
which-health-care-costs-nothing-4y8zmg = أي رعاية صحية لا تكلّف شيئاً، ومن عليه أن يدفع، وما العمل عند وصول فاتورة.

# English: free, free of charge, cost, money, pay, bill, charge, letter, hospital, hospital care, debt, exempt, how much, cannot pay, invoice, insurance, surcharge, operation, emergency department
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
free-free-of-charge-cost-9a7c5j = مجاني، مجاناً، ببلاش، بلاش، بدون دفع، بدون مقابل، كم سعر، كم يكلف، كم أدفع، تكلفة، تكاليف، سعر، مال، فلوس، مصاري، قروش، دفع، لا أستطيع الدفع، ما عندي فلوس، فاتورة، رسوم، رسم، رسالة من المستشفى، دين، ديون، معفى، إعفاء، تأمين، تأمين صحي، مستشفى، رعاية المستشفى، عملية، عملية جراحية، طوارئ، قسم الطوارئ

# English: Ask for care when you need it. Then ask: "Is this free for me?"
ask-for-care-when-you-vfpn62 = يُرجى طلب الرعاية عند الحاجة إليها. ثم السؤال: «Is this free for me?‎» (هل هذا مجاني لي؟)

# English: This page is for you if you worry about the cost of a doctor, a hospital or medicine. It is also for a person who helps you with a bill.
this-page-is-for-you-uhct86 = هذه الصفحة لك إذا شعرت بالقلق من تكلفة طبيب أو مستشفى أو دواء. وهي أيضاً للشخص الذي يساعدك في أمر فاتورة.

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = إذا كان هناك خطر على الحياة، يُرجى الاتصال على { $tel-999 }. المكالمة مجانية، حتى من دون رصيد.

## Section: What is free for everyone

# English: What is free for everyone
# This is a heading.
what-is-free-for-everyone-hpvdjr = ما هو مجاني للجميع

# English: This care is free for everyone in England, Wales and Scotland. In Northern Ireland, it is free unless you travelled here to get it.
this-care-is-free-for-tvpuva = هذه الرعاية مجانية للجميع في إنجلترا وويلز واسكتلندا. في أيرلندا الشمالية، هي مجانية إلا إذا سافرت إلى هنا للحصول عليها.

# English: In England, Wales, Scotland and Northern Ireland: care in a hospital emergency department (A&E). In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs.
# This is a list item.
in-england-wales-scotland-and-23dzwe = في إنجلترا وويلز واسكتلندا وأيرلندا الشمالية: الرعاية في قسم الحوادث والطوارئ (A&E) في المستشفى. في إنجلترا واسكتلندا وأيرلندا الشمالية، قد يكون عليك الدفع إذا بقيت بعد ذلك في المستشفى. في ويلز، يُرجى السؤال عن تكلفة البقاء في المستشفى.

# English: In England, Wales, Scotland and Northern Ireland: family planning. It helps you choose if you want a baby. In England it does not include abortion.
# This is a list item.
in-england-wales-scotland-and-9pnrp5 = في إنجلترا وويلز واسكتلندا وأيرلندا الشمالية: تنظيم الأسرة. وهو يساعدك في اختيار إنجاب طفل أو عدم إنجابه. في إنجلترا لا يشمل ذلك الإجهاض.

# English: In England, Wales, Scotland and Northern Ireland: treatment of some diseases that people can catch from each other.
# This is a list item.
in-england-wales-scotland-and-th2k4j = في إنجلترا وويلز واسكتلندا وأيرلندا الشمالية: علاج بعض الأمراض التي يمكن أن تنتقل من شخص إلى آخر.

# English: A GP, a family doctor, is free for everyone in England and Scotland. In Wales and Northern Ireland it depends. [Read about your nation]({ $link1 }).
# $link1 = page: See a doctor
a-gp-a-family-doctor-nqkwf5 = الطبيب العام (GP)، وهو طبيب عائلة، مجاني للجميع في إنجلترا واسكتلندا. في ويلز وأيرلندا الشمالية يختلف الأمر حسب الحالة. يمكنك [القراءة عن الإقليم الذي أنت فيه]({ $link1 }).

## Section: Help with costs

# English: Help with costs
# This is a heading.
help-with-costs-25u6sc = المساعدة في التكاليف

# English: If you have little money, you can ask for an { $hc2-who } certificate with form HC1. It does not matter what your immigration status is. You cannot have it if your savings are over { $hc2-savings }.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
# $hc2-savings = Savings above a limit rule HC2 out.
if-you-have-little-money-fqjdrm = إذا كان لديك مال قليل، يمكنك طلب شهادة { $hc2-who } بالاستمارة HC1. لا يهم ما هو وضع الهجرة الخاص بك. لا يمكنك الحصول عليها إذا كانت مدخراتك أكثر من { $hc2-savings }.

# English: In England, Wales and Scotland, it pays for medicines, NHS dental care, eye tests and travel to hospital appointments. It also helps with glasses.
in-england-wales-and-scotland-zzmj47 = في إنجلترا وويلز واسكتلندا، تدفع الشهادة تكلفة الأدوية وعلاج الأسنان لدى NHS وفحص النظر والسفر إلى مواعيد المستشفى. وهي تساعد أيضاً في تكلفة النظارات.

# English: In England, Wales, Scotland and Northern Ireland, hospital care is free while your asylum claim is open.
in-england-wales-scotland-and-rgdnyf = في إنجلترا وويلز واسكتلندا وأيرلندا الشمالية، رعاية المستشفى مجانية ما دام طلب لجوئك مفتوحاً.

# English: If you asked for asylum and get section 95 support, the certificate comes without a form. Section 95 support is help from the Home Office while you wait. The certificate should come within { $hc2-s95 } of your grant letter. If not, call Migrant Help. If you get section 98 or section 4 support, fill in form HC1.
# $hc2-s95 = Asylum seekers on section 95 support get HC2 without applying, within 21 days of the grant letter; if not, call Migrant Help. People on section 98 or section 4 support fill in HC1.
if-you-asked-for-asylum-vfsxv5 = إذا طلبت اللجوء وكان لديك دعم section 95، تصل الشهادة من دون استمارة. دعم section 95 هو مساعدة من وزارة الداخلية (Home Office) أثناء الانتظار. ينبغي أن تصل الشهادة خلال { $hc2-s95 } من رسالة منح الدعم (grant letter). إذا لم تصل، يُرجى الاتصال بمنظمة Migrant Help. إذا كان لديك دعم section 98 أو section 4، يُرجى ملء الاستمارة HC1.

# English: If a bill comes, keep it. Ask a lawyer or Doctors of the World soon, before you pay.
if-a-bill-comes-keep-hm8wuy = إذا وصلت فاتورة، يُرجى الاحتفاظ بها، وسؤال محامٍ أو منظمة Doctors of the World في أقرب وقت، قبل الدفع.

## Section: The words in a letter

# English: The words in a letter
# This is a heading.
the-words-in-a-letter-esgc7k = الكلمات في الرسائل

# English: Some rules on this page speak of the NRM. The National Referral Mechanism is how the UK recognises people who were trafficked, and helps them. Trafficked means that someone controlled you and used you for money.
some-rules-on-this-page-jwr8nu = بعض القواعد في هذه الصفحة تذكر NRM. آلية الإحالة الوطنية (National Referral Mechanism) هي طريقة المملكة المتحدة للاعتراف بالأشخاص الذين تعرّضوا للاتجار بالبشر ومساعدتهم. الاتجار بالبشر يعني أن شخصاً تحكّم بك واستغلك من أجل المال.

# English: Its first answer is called a reasonable grounds decision. Its final answer is called a conclusive grounds decision. Adults choose if they want to go into the NRM.
its-first-answer-is-called-bx6svg = جوابها الأول اسمه قرار الأسباب المعقولة (reasonable grounds). وجوابها النهائي اسمه قرار الأسباب القاطعة (conclusive grounds). للبالغين أن يختاروا إن كانوا يريدون الدخول في NRM.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = في إنجلترا

## Section: Free without any decision

# English: Free without any decision
# This is a heading.
free-without-any-decision-aqwbwh = مجاني من دون أي قرار

# English: Treatment for harm to body or mind is free after torture, domestic violence, sexual violence or cutting (female genital mutilation). This includes harm that lasts. It is free unless you came to the UK for it. You do not need an NRM decision.
treatment-for-harm-to-body-jtj65y = علاج أذى الجسم أو النفس مجاني بعد التعذيب أو العنف الأسري أو العنف الجنسي أو ختان الإناث (FGM). يشمل ذلك الأذى الذي يستمر. وهو مجاني إلا إذا أتيت إلى المملكة المتحدة من أجله. لا حاجة إلى قرار من NRM.

# English: Also free for everyone: GPs, the NHS line { $int-111 }, and treatment of HIV and other infections from sex.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
also-free-for-everyone-gps-hecvpf = مجاني أيضاً للجميع: الأطباء العامون (GP)، وخط NHS على { $int-111 }، وعلاج HIV والعدوى الأخرى المنقولة جنسياً.

# English: Urgent care must be given even if you cannot pay. Maternity care, the care around a birth, must never be refused or delayed over money. A bill may come later.
urgent-care-must-be-given-p5adzw = يجب تقديم الرعاية العاجلة حتى إذا لم يكن بإمكانك الدفع. رعاية الأمومة، أي الرعاية المتعلقة بالولادة، لا يجوز أبداً رفضها أو تأخيرها بسبب المال. قد تأتي فاتورة بعد ذلك.

## Section: Free because of a decision

# English: Free because of a decision
# This is a heading.
free-because-of-a-decision-nfhntv = مجاني بسبب قرار

# English: With a positive reasonable grounds or conclusive grounds decision, you are not charged for any NHS care. Medicines and teeth have rules of their own: see below. Your husband, wife, civil partner and children are covered too. A lawyer can tell you if your family needs permission to be here.
with-a-positive-reasonable-grounds-9g2pzt = مع قرار إيجابي من قرارات الأسباب المعقولة (reasonable grounds) أو الأسباب القاطعة (conclusive grounds)، لا رسوم عليك مقابل أي رعاية من NHS. أما الأدوية والأسنان فلها قواعد خاصة بها، وهي في الأسفل. الإعفاء من الرسوم يشمل أيضاً الزوج أو الزوجة أو الشريك المدني والأطفال. يمكن لمحامٍ أن يخبرك إن كانت عائلتك تحتاج إلى إذن للوجود هنا.

# English: Before the first decision, this rule does not cover you yet. Other rules on this page often do. Urgent care is never withheld.
before-the-first-decision-this-m46zjs = قبل القرار الأول، هذه القاعدة لا تشملك بعد. لكن القواعد الأخرى في هذه الصفحة تشملك في أحيان كثيرة. الرعاية العاجلة لا تُمنع عنك أبداً.

# English: After a negative final decision the cover ends. A course of treatment that has already started stays free.
after-a-negative-final-decision-zug56p = بعد قرار نهائي سلبي تنتهي هذه التغطية. برنامج العلاج الذي بدأ من قبل يبقى مجانياً.

## Section: Asylum

# English: Asylum
# This is a heading.
asylum-aw2u6h = اللجوء

# English: You are not charged if your asylum claim is open. You are not charged if you are a refugee, have humanitarian protection, or get section 95 support.
you-are-not-charged-if-fmgjrd = لا رسوم عليك إذا كان طلب لجوئك مفتوحاً. لا رسوم عليك إذا كان لديك وضع لاجئ أو حماية إنسانية (humanitarian protection) أو دعم section 95.

# English: If your claim was refused, you are charged for hospital care. There are exceptions: section 4(2) support, or council support under the Care Act.
if-your-claim-was-refused-gsqvdz = إذا رُفض طلبك، فعليك رسوم مقابل رعاية المستشفى. هناك استثناءات: دعم section 4(2)، أو دعم المجلس المحلي (council) بموجب قانون الرعاية (Care Act).

# English: With a positive reasonable grounds decision, an open asylum claim or refugee status, you pay nothing for maternity care.
with-a-positive-reasonable-grounds-hxsx7u = مع قرار إيجابي من قرارات الأسباب المعقولة (reasonable grounds) أو طلب لجوء مفتوح أو وضع لاجئ، لا رسوم عليك مقابل رعاية الأمومة.

## Section: Medicines and teeth

# English: Medicines and teeth
# This is a heading.
medicines-and-teeth-znbmap = الأدوية والأسنان

# English: A prescription, a doctor's order for medicine, costs { $rx-england } for each item. It is free if you have an { $hc2-who } certificate, are under 16, or are 60 or over. It is also free in other cases, for example if you are pregnant and have a certificate.
# $rx-england = Prescription charge per item in England, frozen for a second year.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
a-prescription-a-doctor-s-tb5xgx = الوصفة الطبية، أي أمر الطبيب بصرف دواء، تكلّف { $rx-england } لكل صنف. وهي مجانية إذا كانت لديك شهادة { $hc2-who }، أو كان عمرك أقل من 16 سنة، أو كان عمرك 60 سنة أو أكثر. وهي مجانية أيضاً في حالات أخرى، مثلاً أثناء الحمل إذا كانت لديك شهادة.

# English: You do not register with a dentist. Ask any NHS dentist for a place. It is free if you are under 18, are pregnant, or had a baby in the last year. It is also free with an { $hc2-who } certificate.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
you-do-not-register-with-r7qfw7 = لا حاجة إلى التسجيل لدى طبيب أسنان. يُرجى طلب مكان عند أي طبيب أسنان تابع لخدمة NHS. وهو مجاني إذا كان عمرك أقل من 18 سنة، أو أثناء الحمل، أو إذا ولدت طفلاً في السنة الأخيرة. وهو مجاني أيضاً مع شهادة { $hc2-who }.

## Section: If a bill comes

# English: If a bill comes
# This is a heading.
if-a-bill-comes-w9e5jy = إذا وصلت فاتورة

# English: Was the care given before you had an NRM decision? Once you are identified as trafficked, bills for earlier care are cancelled or repaid.
was-the-care-given-before-98mukv = هل كانت الرعاية قبل أن يكون لديك قرار من NRM؟ بعد الاعتراف بأنك تعرّضت للاتجار بالبشر، تُلغى فواتير الرعاية السابقة أو يُعاد مالها إليك.

# English: Do not ignore a bill, and do not pay in panic. Show your NRM letter to the Overseas Visitors Manager of the hospital. Get legal help.
do-not-ignore-a-bill-c936sr = يُرجى عدم تجاهل الفاتورة، وعدم الدفع بسبب الخوف. يُرجى عرض رسالة NRM على مدير شؤون الزوار من الخارج (Overseas Visitors Manager) في المستشفى. ويُرجى الحصول على مساعدة قانونية.

# English: An unpaid hospital bill of { $ch-debt-ho } or more can be reported to the Home Office. Later applications may then be refused. This does not always happen, so ask a lawyer early.
# $ch-debt-ho = An unpaid NHS hospital bill of 500 pounds or more can be reported to the Home Office and later applications may be refused. It is a may, not a must.
an-unpaid-hospital-bill-of-h2e7f9 = فاتورة المستشفى غير المدفوعة بمبلغ { $ch-debt-ho } أو أكثر يمكن إبلاغ وزارة الداخلية (Home Office) بها. وبعد ذلك قد تُرفض طلبات لاحقة. هذا لا يحدث دائماً، لذلك يُرجى سؤال محامٍ في وقت مبكر.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = في ويلز

# English: Also free for everyone: treatment of infections from sex, and care while you are detained under the Mental Health Act.
also-free-for-everyone-treatment-g9uj94 = مجاني أيضاً للجميع: علاج العدوى المنقولة جنسياً، والرعاية أثناء احتجازك بموجب قانون الصحة النفسية (Mental Health Act).

# English: With a reasonable grounds decision, you are not charged while your recovery period lasts. The recovery period is a time to rest and get help. You are also not charged once you are identified as a victim.
with-a-reasonable-grounds-decision-qutetw = مع قرار الأسباب المعقولة (reasonable grounds)، لا رسوم عليك طوال فترة التعافي. فترة التعافي هي وقت للراحة والحصول على المساعدة. ولا رسوم عليك أيضاً بعد الاعتراف بأنك تعرّضت للاتجار بالبشر.

# English: If your asylum claim was refused, you are not charged.
if-your-asylum-claim-was-ytpspf = إذا رُفض طلب لجوئك، فلا رسوم عليك.

# English: Medicines on prescription are free if you are registered with a Welsh GP and use a pharmacy in Wales.
medicines-on-prescription-are-free-cxqp6b = الأدوية بوصفة طبية مجانية إذا كان لك تسجيل لدى طبيب عام (GP) في ويلز وكان الدواء من صيدلية في ويلز.

# English: If you pay for an NHS dentist, you never pay more than { $dental-wales }, however much care you need.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
if-you-pay-for-an-d4fpht = إذا كان عليك الدفع لطبيب أسنان تابع لخدمة NHS، فلن يزيد المبلغ أبداً عن { $dental-wales }، مهما كانت الرعاية التي تلزمك.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = في اسكتلندا

# English: Also free for everyone: medicines on prescription, dental check-ups, eye tests, and community services such as mental health care. Treatment of HIV is free too.
also-free-for-everyone-medicines-k26nhx = مجاني أيضاً للجميع: الأدوية بوصفة طبية، وفحص الأسنان، وفحص النظر، والخدمات المجتمعية مثل رعاية الصحة النفسية. علاج HIV مجاني أيضاً.

# English: We have not confirmed which hospital care is free in Scotland after trafficking. This does not mean that you must pay.
we-have-not-confirmed-which-sgpttf = لم نتأكد من أنواع رعاية المستشفى المجانية في اسكتلندا بعد الاتجار بالبشر. هذا لا يعني أن عليك الدفع.

# English: For other hospital care, ask Doctors of the World or a lawyer what is free for you.
for-other-hospital-care-ask-z95h65 = بشأن رعاية المستشفى الأخرى، يُرجى سؤال منظمة Doctors of the World أو محامٍ عما هو مجاني لك.

## Section: In England, Wales and Scotland

# English: In England, Wales and Scotland
# This is a heading.
in-england-wales-and-scotland-amdcrp = في إنجلترا وويلز واسكتلندا

# English: For the { $hc2-who } certificate in England, Wales and Scotland, with an interpreter:
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
for-the-certificate-in-england-6pn5rs = من أجل شهادة { $hc2-who } في إنجلترا وويلز واسكتلندا، مع مترجم شفوي:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: Treatment of HIV and other infections from sex is also free, unless you travelled here for it. The same rule holds for care while you are detained for mental health.
treatment-of-hiv-and-other-j2d8uz = علاج HIV والعدوى الأخرى المنقولة جنسياً مجاني أيضاً، إلا إذا سافرت إلى هنا من أجله. والقاعدة نفسها تسري على الرعاية أثناء احتجازك لأسباب الصحة النفسية.

# English: If you asked for asylum, GP care is free. If you were refused, GP care is still free, and you are not charged for hospital care. GP care is free for refugees, and for people identified under the trafficking rule.
if-you-asked-for-asylum-sm7778 = إذا طلبت اللجوء، فرعاية الطبيب العام (GP) مجانية. وإذا رُفض طلبك، تبقى رعاية الطبيب العام (GP) مجانية، ولا رسوم عليك مقابل رعاية المستشفى. رعاية الطبيب العام (GP) مجانية للاجئين، وللأشخاص المعترف بهم بموجب قاعدة الاتجار بالبشر.

# English: There is a rule that makes hospital care free for people who were trafficked. The details are not simple. Ask a lawyer if it covers you:
there-is-a-rule-that-egphm3 = هناك قاعدة تجعل رعاية المستشفى مجانية للأشخاص الذين تعرّضوا للاتجار بالبشر. تفاصيلها ليست بسيطة. يُرجى سؤال محامٍ إن كانت تشملك:

# English: Medicines on prescription are free for everyone.
medicines-on-prescription-are-free-bgzykj = الأدوية بوصفة طبية مجانية للجميع.

# English: You can read about [help with health costs]({ $link1 }).
# $link1 = nidirect: help with health costs and the HC1 form for Northern Ireland.
you-can-read-about-help-v4cncb = يمكنك القراءة عن [المساعدة في تكاليف الصحة]({ $link1 }).

# English: Northern Ireland has its own HC1 form, and that page shows it. Ask first what care for teeth and eyes will cost.
northern-ireland-has-its-own-4s4uf6 = لأيرلندا الشمالية استمارة HC1 خاصة بها، وهي معروضة في تلك الصفحة. يُرجى السؤال أولاً عن تكلفة رعاية الأسنان والعيون.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: Doctors of the World UK helps people who cannot register with a GP:
doctors-of-the-world-uk-6cjah8 = منظمة Doctors of the World UK تساعد الأشخاص الذين لا يمكنهم التسجيل لدى طبيب عام (GP):

# English: If a life is in danger, call { $tel-999 }. [More numbers]({ $link1 }).
# $link1 = page: Urgent help
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-3r49eb = إذا كان هناك خطر على الحياة، يُرجى الاتصال على { $tel-999 }. [أرقام أخرى]({ $link1 }).
