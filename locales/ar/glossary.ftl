### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
term-a-and-e = قسم الحوادث والطوارئ (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = قسم الحوادث والطوارئ A&E هو جزء المستشفى الخاص بالرعاية العاجلة.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
term-appointment = موعد

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = الموعد هو وقت محدد للقاء الطبيب أو طاقم التمريض.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
term-asylum = لجوء / لجوئك

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = اللجوء يعني أن بلداً آخر يبقيك في أمان.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
term-chaperone = مرافق/ة أثناء الفحص

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = مرافق أو مرافقة أثناء الفحص هو شخص إضافي مدرَّب يبقى معك.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
term-charge = رسوم

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = الرسوم هي مال عليك دفعه مقابل شيء ما.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
term-complaint = شكوى

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = الشكوى هي القول إن خطأً ما قد حدث.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
term-conclusive-grounds = قرار الأسباب القاطعة (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = قرار الأسباب القاطعة (conclusive grounds) هو الجواب النهائي من NRM.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
term-confidential = سري

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = سري يعني أن الناس يحافظون على خصوصية كلامك.

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR هو علاج نفسي يتم فيه تحريك العينين أثناء التذكر.

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = تنظيم الأسرة

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = تنظيم الأسرة يساعدك على اتخاذ قرارك بشأن إنجاب طفل.

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
term-first-responder = جهة إحالة (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = جهة الإحالة first responder هي مجموعة يُسمح لها بالطلب من NRM.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
term-gp = الطبيب العام (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = الطبيب العام GP هو طبيب عائلة قريب من مكان سكنك.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
term-guardian = وصي (guardian)

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = الوصي guardian هو شخص يتكلم من أجل حقوقك.

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 هي ورقة تدفع بعض تكاليف الصحة.

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = مجلس الصحة (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = مجلس الصحة (health board) يدير الرعاية الصحية في منطقة واحدة.

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = سجل التصفح

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = سجل التصفح هو قائمة الصفحات التي فتحتها.

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
term-home-office = وزارة الداخلية (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = وزارة الداخلية Home Office هي مكتب الحكومة للهجرة.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
term-immigration-status = وضع الهجرة

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = وضع الهجرة هو ما يقوله القانون عن بقائك هنا.

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = مجلس الرعاية المتكاملة (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = مجلس الرعاية المتكاملة (integrated care board) هو مكتب NHS في منطقتك.

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
term-interpreter = مترجم شفوي

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = المترجم الشفوي يقول كلامك بلغة أخرى.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
term-legal-aid = مساعدة قانونية مجانية (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = المساعدة القانونية المجانية (legal aid) هي محامٍ مجاني تدفع الحكومة أجره.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
term-maternity-care = رعاية الأمومة

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = رعاية الأمومة هي الرعاية قبل الولادة وأثناءها وبعدها.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
term-midwife = قابلة

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = القابلة ترعاك أثناء الحمل وعند الولادة.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
term-nrm = آلية الإحالة الوطنية (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM هي طريقة الحكومة للعثور على من تعرّضوا للاتجار بالبشر ومساعدتهم.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
term-prescription = وصفة طبية

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = الوصفة الطبية هي أمر من الطبيب بصرف دواء.

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = نافذة خاصة

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = النافذة الخاصة تنسى الصفحات عند إغلاقها.

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
term-ptsd = اضطراب ما بعد الصدمة (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = اضطراب ما بعد الصدمة (PTSD) هو خوف وألم يبقيان بعد أحداث سيئة جداً.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
term-reasonable-grounds = قرار الأسباب المعقولة (reasonable grounds)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = قرار الأسباب المعقولة (reasonable grounds) هو الجواب الأول من NRM.

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = إحالة / إحالات

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = الإحالة هي أن يرسلك طبيب إلى خدمة أخرى.

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
term-refugee = لاجئ

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = اللاجئ هو شخص لديه إذن بالبقاء لأن بلده غير آمن.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
term-register = التسجيل

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = التسجيل لدى طبيب هو الانضمام إلى قائمة الطبيب.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
term-surgery = عيادة الطبيب العام / عيادة

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = عيادة الطبيب العام هي المكان الذي يعمل فيه الطبيب العام (GP).

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
term-therapy = علاج بالكلام

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = العلاج النفسي هو التحدث مع شخص مدرَّب من أجل الشعور بتحسن.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
term-trafficked = تعرّض للاتجار بالبشر

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = الاتجار بالبشر يعني أن شخصاً تحكّم بك واستغلك من أجل المال.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
term-trafficking = الاتجار بالبشر

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = الاتجار بالبشر هو أن يتحكم بك شخص ويستغلك من أجل المال.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
term-trauma = صدمة نفسية

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = الصدمة النفسية هي ما تفعله الأحداث السيئة جداً بالنفس والجسم.
