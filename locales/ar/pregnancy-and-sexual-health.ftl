### Page: Pregnancy and sexual health   (content/pregnancy-and-sexual-health.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Pregnancy and sexual health
# This is the title of the page.
pregnancy-and-sexual-health-qpfbch = الحمل والصحة الجنسية

# English: Care in pregnancy, contraception, infections, and help after someone hurt you.
# This is the summary of the page, shown in lists of pages.
care-in-pregnancy-contraception-infections-fmxzhs = الرعاية أثناء الحمل، ومنع الحمل، والعدوى، والمساعدة بعد أن آذاك شخص.

# English: pregnant, pregnancy, baby, birth, midwife, maternity, contraception, birth control, family planning, abortion, infections, HIV, sexual health, sexual violence, rape, FGM, cutting, expecting, missed period, pill, condom, morning-after pill, STI, miscarriage, sexual assault, scan
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
pregnant-pregnancy-baby-birth-midwife-kvs5h6 = حامل، حبلى، حمل، تأخر الدورة، الدورة الشهرية متأخرة، طفل، بيبي، جنين، ولادة، توليد، قابلة، داية، أمومة، سونار، أشعة الحمل، إجهاض، تنزيل الحمل، إسقاط، منع الحمل، حبوب منع الحمل، حبوب الصباح التالي، واقي، واقي ذكري، كوندوم، تنظيم الأسرة، عدوى، التهاب، عدوى جنسية، مرض جنسي، HIV، ايدز، الصحة الجنسية، عنف جنسي، اعتداء جنسي، تحرش، اغتصاب، ختان، ختان الإناث، طهارة البنات، FGM

# English: If you are pregnant, see a GP or a midwife soon. Do not wait because of money or papers. If you think a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-pregnant-see-xkk24v = في حالة الحمل، يُرجى زيارة طبيب عام (GP) أو قابلة في وقت قريب. يُرجى عدم الانتظار بسبب المال أو الأوراق. إذا كان هناك خطر على الحياة في رأيك، يُرجى الاتصال على { $tel-999 }.

# English: This page is for you if you are or may be pregnant, or worry about an infection. It is also for you if someone hurt you sexually. It is for women, men and everyone else. What is free differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-you-waqy7m = هذه الصفحة لكل شخص في حالة حمل أو قد يكون في حالة حمل، أو تعرّض لأذى جنسي، أو لديه قلق من عدوى. وهي للنساء والرجال ولكل الأشخاص الآخرين. ما هو مجاني يختلف بين إنجلترا وويلز واسكتلندا وأيرلندا الشمالية.

## Section: It was not your fault

# English: It was not your fault
# This is a heading.
it-was-not-your-fault-pkpef9 = لم يكن ذلك ذنبك

# English: Nothing that was done to your body is your fault. You can ask for care today, or years later. You do not have to say who did it. You do not have to talk about it to be treated.
nothing-that-was-done-to-m7gnkj = لا شيء مما حدث لجسمك هو ذنبك. يمكنك طلب الرعاية اليوم، أو بعد سنوات. ليس من الضروري ذكر من فعل ذلك. ليس من الضروري التحدث عنه للحصول على العلاج.

# English: You can decide about each step. You can say yes to a blood test and no to an examination. You can stop at any time.
you-can-decide-about-each-wnmqgf = القرار لك في كل خطوة. يمكنك الموافقة على فحص الدم ورفض فحص الجسم. يمكنك إيقاف ذلك في أي وقت.

## Section: Ask for what you need

# English: Ask for what you need
# This is a heading.
ask-for-what-you-need-zxjdn5 = طلب ما يلزمك

# English: You can ask to see a woman or a man. They should try, but cannot always promise it.
you-can-ask-to-see-7zcwgv = يمكنك طلب أن يكون من يعالجك امرأة أو رجلاً. ينبغي أن يحاولوا ذلك، لكن لا يمكنهم دائماً الوعد به.

# English: You can ask for a chaperone, a trained extra person in the room. You can also refuse one.
you-can-ask-for-a-nr6qqn = يمكنك طلب مرافق أو مرافقة أثناء الفحص (chaperone)، أي شخص إضافي مدرَّب في الغرفة. يمكنك أيضاً رفض وجوده.

# English: Ask for a professional interpreter. It should not be a friend or a relative, and never a child.
ask-for-a-professional-interpreter-7tadkx = يُرجى طلب مترجم شفوي محترف. لا ينبغي أن يترجم لك صديق أو قريب، ولا طفل أبداً.

# English: You can say: "Please explain first. Please stop when I say stop." More ideas are on the page [At your appointment]({ $link1 }).
# $link1 = page: At your appointment
you-can-say-please-explain-zzu5wp = يمكنك قول: «Please explain first. Please stop when I say stop» (أرجو الشرح أولاً. أرجو التوقف عندما أقول: stop). هناك أفكار أخرى في صفحة [في موعدك]({ $link1 }).

## Section: When to go

# English: When to go
# This is a heading.
when-to-go-fyr9mu = متى يلزم الذهاب

# English: Go soon if you think you are pregnant, or if something hurts or has changed. Go soon if you had sex that you did not want. It helps to ask at once. If days or years have passed, still ask.
go-soon-if-you-think-um5bvm = يُرجى الذهاب في وقت قريب إذا كان الحمل محتملاً في رأيك، أو إذا كان هناك ألم أو تغيّر. يُرجى الذهاب في وقت قريب أيضاً إذا حدث جنس من دون رغبتك. من المفيد طلب المساعدة فوراً. وإذا مرت أيام أو سنوات، يُرجى طلبها مع ذلك.

# English: What you tell them stays private, with a few exceptions: serious danger, a child at risk, or a court order. If you are under 18, you can ask for the same care. Read [children and young people]({ $link1 }).
# $link1 = page: Children and young people
what-you-tell-them-stays-szmmgt = كلامك معهم يبقى خاصاً، مع استثناءات قليلة: خطر شديد، أو طفل معرّض للخطر، أو أمر من محكمة. إذا كان عمرك أقل من 18 سنة، يمكنك طلب الرعاية نفسها. يُرجى قراءة [الأطفال والشباب]({ $link1 }).

# English: In Wales, Scotland and Northern Ireland, we have not confirmed every rule on cost in pregnancy or after violence. Ask about cost there, and do not wait for care.
in-wales-scotland-and-northern-28c9q3 = في ويلز واسكتلندا وأيرلندا الشمالية، لم نتأكد من كل القواعد الخاصة بالتكلفة أثناء الحمل أو بعد العنف. يُرجى السؤال عن التكلفة هناك، وعدم تأخير الحصول على الرعاية.

# English: Family planning means contraception, and help to choose if you want a baby. Before a test you can ask: "Is this free?"
family-planning-means-contraception-and-rpawps = تنظيم الأسرة يعني منع الحمل، والمساعدة على اتخاذ قرارك بشأن إنجاب طفل. قبل أي فحص يمكنك السؤال: «Is this free?‎» (هل هذا مجاني؟)

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = في إنجلترا

# English: Maternity care must never be refused or delayed because of payment. If you are not exempt, a bill may come later. Keep every letter.
maternity-care-must-never-be-g4jhds = رعاية الأمومة، أي الرعاية المتعلقة بالولادة، لا يجوز أبداً رفضها أو تأخيرها بسبب الدفع. إذا لم يكن لديك إعفاء من الدفع، فقد تأتي فاتورة بعد ذلك. يُرجى الاحتفاظ بكل رسالة.

# English: Some people pay nothing for maternity care. They have a positive first decision in the NRM, an open asylum claim, or refugee status. The NRM is how the UK recognises and helps people who were trafficked. Read [what is free]({ $link1 }).
# $link1 = page: What is free
some-people-pay-nothing-for-6cv3kh = بعض الأشخاص لا يدفعون شيئاً مقابل رعاية الأمومة. هؤلاء لديهم قرار أول إيجابي في NRM، أو طلب لجوء مفتوح، أو وضع لاجئ. NRM هي طريقة المملكة المتحدة للاعتراف بالأشخاص الذين تعرّضوا للاتجار بالبشر ومساعدتهم. يُرجى قراءة [ما هو مجاني]({ $link1 }).

# English: Treatment is free for harm to body or mind from sexual violence, domestic violence, torture or cutting (female genital mutilation). This does not hold if you came to the UK for that treatment. You need no decision from anyone for this.
treatment-is-free-for-harm-y6ftkv = علاج ما سبّبه العنف الجنسي أو العنف الأسري أو التعذيب أو ختان الإناث (FGM) لجسمك أو نفسك مجاني. هذا لا يسري إذا أتيت إلى المملكة المتحدة من أجل هذا العلاج. لا حاجة في ذلك إلى قرار من أي جهة.

# English: Contraception is free for everyone. So is treatment for sexually transmitted infections, including HIV. Abortion is not on this list, so ask the GP or the clinic about it.
contraception-is-free-for-everyone-8vjha3 = منع الحمل مجاني للجميع. وكذلك علاج العدوى المنقولة جنسياً، ومنها HIV. الإجهاض ليس في هذه القائمة، لذلك يُرجى سؤال الطبيب العام (GP) أو العيادة عنه.

# English: When you are pregnant, and for a year after the birth, prescriptions and NHS dental care are free. Ask the midwife for the certificate.
when-you-are-pregnant-and-35e833 = أثناء الحمل ولمدة سنة بعد الولادة، الأدوية بوصفة طبية وعلاج الأسنان لدى NHS مجانيان. يُرجى طلب الشهادة الخاصة بذلك من القابلة.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = في إنجلترا وويلز

# English: After rape or sexual abuse, at any time in your life, in England and Wales:
after-rape-or-sexual-abuse-pyrmrs = بعد الاغتصاب أو الاعتداء الجنسي، في أي وقت من حياتك، في إنجلترا وويلز:

# English: This line is for people from age 16.
this-line-is-for-people-ks6c5x = هذا الخط للأشخاص من عمر 16 سنة فما فوق.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = في ويلز

# English: Family planning and treatment for sexually transmitted infections are free for everyone.
family-planning-and-treatment-for-25a9wh = تنظيم الأسرة وعلاج العدوى المنقولة جنسياً مجانيان للجميع.

# English: Hospital care is free with a positive first decision in the NRM, while the recovery period lasts. It is also free once you are officially identified. The NRM is how the UK recognises and helps people who were trafficked. If you are pregnant and have no decision, do not wait. Ask the midwife about cost.
hospital-care-is-free-with-hxjkzx = رعاية المستشفى مجانية مع قرار أول إيجابي في NRM، طوال فترة التعافي. وهي مجانية أيضاً بعد الاعتراف الرسمي بما حدث لك. NRM هي طريقة المملكة المتحدة للاعتراف بالأشخاص الذين تعرّضوا للاتجار بالبشر ومساعدتهم. في حالة الحمل من دون قرار، يُرجى عدم الانتظار. ويُرجى سؤال القابلة عن التكلفة.

# English: You are not charged for hospital care while your asylum claim is open, or if it was refused.
you-are-not-charged-for-y583g7 = لا رسوم عليك مقابل رعاية المستشفى ما دام طلب لجوئك مفتوحاً، ولا إذا رُفض طلبك.

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = بشأن العنف في المنزل أو العنف الجنسي أو الاتجار بالبشر:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = في اسكتلندا

# English: GP care, family planning, and treatment for infections, including HIV, are free for everyone.
gp-care-family-planning-and-8mzzvr = رعاية الطبيب العام (GP) وتنظيم الأسرة وعلاج العدوى، ومنها HIV، مجانية للجميع.

# English: If you are pregnant, see a GP or midwife first and ask about cost there. [What is free]({ $link1 }) explains hospital care.
# $link1 = page: What is free
if-you-are-pregnant-see-j73xrw = في حالة الحمل، يُرجى زيارة طبيب عام (GP) أو قابلة أولاً، والسؤال هناك عن التكلفة. صفحة [ما هو مجاني]({ $link1 }) تشرح رعاية المستشفى.

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = بشأن الاغتصاب أو الاعتداء الجنسي، من عمر 13 سنة. لا يمكنهم رؤية رقمك:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: Family planning is free, unless you travelled here for it. The same rule holds for treatment of sexually transmitted infections and HIV.
family-planning-is-free-unless-mhxubq = تنظيم الأسرة مجاني، إلا إذا سافرت إلى هنا من أجله. والقاعدة نفسها تسري على علاج العدوى المنقولة جنسياً وعلاج HIV.

# English: When you register with a GP, you are asked for documents. Your immigration status may be checked with the Home Office. Read [see a doctor]({ $link1 }) first.
# $link1 = page: See a doctor
when-you-register-with-a-6hxtag = عند التسجيل لدى طبيب عام (GP)، تُطلب منك وثائق. قد يتم التحقق من وضع الهجرة الخاص بك لدى وزارة الداخلية (Home Office). يُرجى قراءة صفحة [زيارة الطبيب]({ $link1 }) أولاً.

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = بشأن العنف في المنزل أو الاعتداء الجنسي. الخط لكل الأعمار، للنساء والرجال:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: If you are under 19:
if-you-are-under-19-ymn5rq = إذا كان عمرك أقل من 19 سنة:

# English: To talk about being controlled or used, with an interpreter:
to-talk-about-being-controlled-rx8n7x = للتحدث عن شخص يتحكم بك أو يستغلك، مع مترجم شفوي:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = إذا كنت في خطر الآن:
