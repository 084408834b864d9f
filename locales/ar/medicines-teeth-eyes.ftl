### Page: Medicines, teeth and eyes   (content/medicines-teeth-eyes.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Medicines, teeth and eyes
# This is the title of the page.
medicines-teeth-and-eyes-p92t8p = الأدوية والأسنان والعيون

# English: What you pay for medicines, a dentist and glasses, and how to pay less.
# This is the summary of the page, shown in lists of pages.
what-you-pay-for-medicines-3d6dev = ما عليك دفعه مقابل الأدوية وطبيب الأسنان والنظارات، وكيفية دفع مبلغ أقل.

# English: medicine, prescription, pharmacy, pharmacist, dentist, tooth, teeth, pain, eyes, glasses, sight test, optician, HC2, HC1, certificate, Low Income Scheme, pay less, tablets, pills, chemist, toothache, painkiller, inhaler, eye test
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
medicine-prescription-pharmacy-pharmacist-dentist-6gk3kv = دواء، أدوية، دوا، علاج، حبوب، حبة، أقراص، مسكن، مسكن ألم، بخاخ، بخاخ الربو، وصفة طبية، وصفة، روشتة، راشيتة، صيدلية، صيدلي، طبيب أسنان، دكتور أسنان، أسنان، سن، ضرس، وجع ضرس، ألم أسنان، ألم، عين، عيون، نظارة، نظارات، فحص نظر، فحص عيون، شهادة، HC1، HC2، دخل منخفض، برنامج الدخل المنخفض، دفع أقل، بدون دفع، مجاني

# English: If you have little or no money, ask for an { $hc2-who } certificate. It can take away many health costs. Keep the certificate. Show it at the pharmacy or the dentist before you pay.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
if-you-have-little-or-jjtptp = إذا كان لديك مال قليل، أو لم يكن لديك مال، يُرجى طلب شهادة { $hc2-who }. يمكن أن ترفع عنك تكاليف صحية كثيرة. يُرجى الاحتفاظ بالشهادة، وعرضها في الصيدلية أو عند طبيب الأسنان قبل الدفع.

# English: This page is for anyone who needs medicine, a dentist, an eye test or glasses. What you pay differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-33vmgj = هذه الصفحة لكل من يحتاج إلى دواء أو طبيب أسنان أو فحص نظر أو نظارات. ما عليك دفعه يختلف بين إنجلترا وويلز واسكتلندا وأيرلندا الشمالية.

## Section: Help with costs: the HC2 certificate

# English: Help with costs: the HC2 certificate
# This is a heading.
help-with-costs-the-hc2-yhh53q = المساعدة في التكاليف: شهادة HC2

# English: Anyone on a low income can apply, whatever their immigration status. You fill in form HC1. You get the { $hc2-who } certificate if your income is low enough.
# Note: HC1 is the form; HC2 is the certificate that comes back. Keep both as they are.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
anyone-on-a-low-income-qb7vtu = يمكن لأي شخص دخله منخفض تقديم الطلب، مهما كان وضع الهجرة الخاص به. الخطوة الأولى هي ملء الاستمارة HC1. يمكنك الحصول على شهادة { $hc2-who } إذا كان دخلك منخفضاً بما يكفي.

# English: You cannot get it if you have savings above { $hc2-savings }. The limit is higher only for people who live in a care home.
# $hc2-savings = Savings above a limit rule HC2 out.
you-cannot-get-it-if-rwr4jy = لا يمكنك الحصول عليها إذا كانت مدخراتك أكثر من { $hc2-savings }. هذا الحد أعلى فقط للأشخاص الذين يسكنون في دار رعاية (care home).

# English: In England, Wales and Scotland, it covers prescriptions, NHS dental care, sight tests and travel to hospital appointments. It also helps with glasses.
in-england-wales-and-scotland-vjvb4x = في إنجلترا وويلز واسكتلندا، تشمل الشهادة الوصفات الطبية، وعلاج الأسنان لدى NHS، وفحص النظر، والمساعدة في تكلفة النظارات، والسفر إلى مواعيد المستشفى.

## Section: If you are seeking asylum

# English: If you are seeking asylum
# This is a heading.
if-you-are-seeking-asylum-btunpe = إذا طلبت اللجوء

# English: People on section 95 support get the certificate without applying, within { $hc2-s95 } of the letter that grants support. If it does not come, call Migrant Help. People on section 98 or section 4 support fill in form HC1.
# $hc2-s95 = Asylum seekers on section 95 support get HC2 without applying, within 21 days of the grant letter; if not, call Migrant Help. People on section 98 or section 4 support fill in HC1.
people-on-section-95-support-gxnd6u = الأشخاص الذين لديهم دعم section 95 تصلهم الشهادة من دون تقديم طلب، خلال { $hc2-s95 } من رسالة منح الدعم (grant letter). إذا لم تصل، يُرجى الاتصال بمنظمة Migrant Help. أما الأشخاص الذين لديهم دعم section 98 أو section 4 فعليهم ملء الاستمارة HC1.

## Section: How to apply

# English: How to apply
# This is a heading.
how-to-apply-qf9sbh = كيفية تقديم الطلب

# English: In England, Wales and Scotland, read about the [Low Income Scheme]({ $link1 }), or call its line below. Ask a support worker to fill in the form with you.
# $link1 = NHS Low Income Scheme: who can apply, online form and paper HC1.
in-england-wales-and-scotland-ddkd92 = في إنجلترا وويلز واسكتلندا، يُرجى القراءة عن [برنامج الدخل المنخفض (Low Income Scheme)]({ $link1 })، أو الاتصال بخط هذا البرنامج، وهو مذكور في الأسفل. يمكنك الطلب من أخصائي دعم أن يملأ الاستمارة معك.

# English: Keep a copy of the form. When the certificate comes, look at the end date and put it in your calendar.
keep-a-copy-of-the-a8q2h5 = يُرجى الاحتفاظ بنسخة من الاستمارة. عندما تصل الشهادة، يُرجى النظر إلى تاريخ انتهائها وتسجيله في تقويمك.

## Section: At the pharmacy

# English: At the pharmacy
# This is a heading.
at-the-pharmacy-u3pcm5 = في الصيدلية

# English: Ask what each medicine is for, how to take it, and what it costs. You can ask to speak where nobody else hears. You can say before you pay: "I have a certificate."
ask-what-each-medicine-is-cdzrky = يُرجى السؤال عن كل دواء: ما فائدته، وكيفية أخذه، وما تكلفته. يمكنك طلب التحدث في مكان لا يسمعك فيه أي شخص آخر. قبل الدفع، يمكنك قول: «I have a certificate» (لديّ شهادة).

# English: If you cannot pay today, do not just go without. Tell the pharmacist or the doctor, and ask what they can do. Do not stop a medicine without asking a doctor or pharmacist.
if-you-cannot-pay-today-8n6rwz = إذا لم يكن بإمكانك الدفع اليوم، يُرجى عدم البقاء من دون الدواء. يُرجى إخبار الصيدلي أو الطبيب، والسؤال عما يمكنهم فعله. يُرجى عدم إيقاف أي دواء من دون سؤال طبيب أو صيدلي.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = في إنجلترا

## Section: Prescriptions in England

# English: Prescriptions in England
# This is a heading.
prescriptions-in-england-qu2pxa = الوصفات الطبية في إنجلترا

# English: Each item on a prescription costs { $rx-england }.
# $rx-england = Prescription charge per item in England, frozen for a second year.
each-item-on-a-prescription-mkfamc = كل صنف في الوصفة الطبية يكلّف { $rx-england }.

# English: It is free if you are under 16, or 16 to 18 and in full-time education, or 60 or over. It is free if you are pregnant or had a baby in the last year, with a certificate. It is free with some health conditions, and with an HC2.
it-is-free-if-you-5cy85r = الوصفة مجانية إذا كان عمرك أقل من 16 سنة، أو من 16 إلى 18 سنة مع دراسة بدوام كامل، أو 60 سنة أو أكثر. وهي مجانية أثناء الحمل، أو إذا ولدت طفلاً في السنة الأخيرة، بشرط وجود شهادة. وهي مجانية مع بعض الحالات الصحية، ومع شهادة HC2.

# English: The certificate for pregnancy is not the HC2. Ask a midwife or a doctor how to get it.
the-certificate-for-pregnancy-is-c6gubm = الشهادة الخاصة بالحمل ليست شهادة HC2. يُرجى سؤال قابلة أو طبيب عن كيفية الحصول على شهادة الحمل.

# English: If you need many medicines, a prepayment certificate may cost less. There are two, a short one and a long one: { $rx-ppc }.
# $rx-ppc = Prepayment certificate.
if-you-need-many-medicines-2bt8mb = إذا احتجت إلى أدوية كثيرة، فقد تكون شهادة الدفع المسبق (prepayment certificate) أقل تكلفة. هناك شهادتان، واحدة لمدة قصيرة وواحدة لمدة طويلة: { $rx-ppc }.

# English: There is also a form on the internet. It is only for pensioners, students, people who earn, people on benefits, and people in a care home. Their savings must be { $hc1-online-limit } or less. If you have no income at all, use the paper form HC1, or call.
# $hc1-online-limit = The online Low Income Scheme form is only for people with savings of 6,000 pounds or less who are pensioners, students, earning, on benefits or in a care home. Others use the paper HC1.
there-is-also-a-form-hcbhrn = هناك أيضاً استمارة على الإنترنت. وهي لبعض الأشخاص فقط: المتقاعدون، والطلاب، والأشخاص الذين لديهم دخل من عمل، والأشخاص الذين يحصلون على إعانات، والأشخاص في دار رعاية (care home). يجب أن تكون مدخراتهم { $hc1-online-limit } أو أقل. إذا لم يكن لديك أي دخل، يُرجى استخدام الاستمارة الورقية HC1، أو الاتصال.

# English: Check the end date of your HC2. Using one that has ended can bring a penalty of { $hc2-expiry }.
# $hc2-expiry = Check the end date: claiming with an expired HC2 can bring a penalty.
check-the-end-date-of-36y77q = يُرجى التحقق من تاريخ انتهاء شهادة HC2. استخدام شهادة منتهية قد يؤدي إلى غرامة قدرها { $hc2-expiry }.

## Section: Dentist in England

# English: Dentist in England
# This is a heading.
dentist-in-england-vj8pyr = طبيب الأسنان في إنجلترا

# English: You do not register with a dentist, and you do not have to live nearby. Ask any NHS dental surgery if it has space. If you are in pain, call { $int-111 }.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
you-do-not-register-with-mexuu8 = لا حاجة إلى التسجيل لدى طبيب أسنان، وليس من الضروري أن يكون سكنك قريباً منه. يُرجى سؤال أي عيادة أسنان تابعة لخدمة NHS إن كان لديها مكان. إذا كان لديك ألم، يُرجى الاتصال على { $int-111 }.

# English: What you pay depends on the treatment. For a course of treatment you pay one of three charges, from the lowest to the highest: { $dental-england }.
# $dental-england = NHS dental charges in England from 1 April 2026, per course of treatment.
what-you-pay-depends-on-tydvmr = ما عليك دفعه يعتمد على العلاج. مقابل برنامج العلاج، عليك دفع واحد من ثلاثة رسوم، من الأقل إلى الأعلى: { $dental-england }.

# English: It is free if you are under 18, or under 19 and in education. It is free if you are pregnant, or for a year after the birth. It is free with an HC2.
it-is-free-if-you-3wcaaj = العلاج مجاني إذا كان عمرك أقل من 18 سنة، أو أقل من 19 سنة مع الدراسة. وهو مجاني أثناء الحمل، أو لمدة سنة بعد الولادة. وهو مجاني مع شهادة HC2.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = في ويلز

# English: Prescriptions are free if you are registered with a GP in Wales and use a pharmacy in Wales.
prescriptions-are-free-if-you-k8ju5v = الوصفات الطبية مجانية إذا كان لك تسجيل لدى طبيب عام (GP) في ويلز وكان الدواء من صيدلية في ويلز.

# English: The rules for dental costs are new. If you pay for an NHS dentist, you never pay more than { $dental-wales }, however much care you need. Ask about the price first. Read who does not have to pay on the [Welsh Government page]({ $link1 }).
# $link1 = Welsh Government page on dental charges and who is exempt.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
the-rules-for-dental-costs-jh4k42 = قواعد تكاليف علاج الأسنان جديدة. إذا كان عليك الدفع لطبيب أسنان تابع لخدمة NHS، فلن يزيد المبلغ أبداً عن { $dental-wales }، مهما كانت الرعاية التي تلزمك. يُرجى السؤال عن السعر أولاً. لمعرفة من ليس عليه الدفع، يُرجى قراءة [صفحة حكومة ويلز]({ $link1 }).

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = في اسكتلندا

# English: Prescriptions are free. Eye examinations and dental check-ups are free for everyone. Ask what treatment costs before it starts.
prescriptions-are-free-eye-examinations-mqthgt = الوصفات الطبية مجانية. فحص العيون وفحص الأسنان مجانيان للجميع. يُرجى السؤال عن تكلفة العلاج قبل أن يبدأ.

## Section: In England, Wales and Scotland

# English: In England, Wales and Scotland
# This is a heading.
in-england-wales-and-scotland-amdcrp = في إنجلترا وويلز واسكتلندا

# English: About help with costs in England, Wales and Scotland, with an interpreter:
about-help-with-costs-in-cpdd39 = بشأن المساعدة في التكاليف في إنجلترا وويلز واسكتلندا، مع مترجم شفوي:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: Prescriptions from a pharmacy in Northern Ireland are free for everyone. You do not have to claim.
prescriptions-from-a-pharmacy-in-nz6w2g = الوصفات الطبية من صيدلية في أيرلندا الشمالية مجانية للجميع. ليس من الضروري تقديم طلب لذلك.

# English: For teeth and eyes, ask about the cost first. Northern Ireland has its own [HC1 form]({ $link1 }).
# $link1 = nidirect: help with health costs and the HC1 form for Northern Ireland.
for-teeth-and-eyes-ask-wypwmj = بشأن الأسنان والعيون، يُرجى السؤال عن التكلفة أولاً. لدى أيرلندا الشمالية [استمارة HC1]({ $link1 }) خاصة بها.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: If you cannot register with a GP, and so cannot get a prescription:
if-you-cannot-register-with-8xanyh = إذا لم يكن بإمكانك التسجيل لدى طبيب عام (GP)، ولذلك لا يمكنك الحصول على وصفة طبية:

# English: If a life is in danger:
if-a-life-is-in-rbtsap = إذا كان هناك خطر على الحياة:
