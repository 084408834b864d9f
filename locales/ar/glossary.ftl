### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: قسم الحوادث والطوارئ (A&E)   (official: NHS COVID-19 app, April 2023, no longer in use; printed there: إدارة الحوادث والطوارئ (A&E))
# Note: The official string has إدارة for department, which reads as an office; قسم is the hospital word.
term-a-and-e = قسم الحوادث والطوارئ (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = قسم الحوادث والطوارئ A&E هو جزء المستشفى الخاص بالرعاية العاجلة.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: موعد   (not sure: not seen in a published text)
term-appointment = موعد

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = الموعد هو وقت محدد للقاء الطبيب أو طاقم التمريض.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: طلب لجوء   (not sure: not seen in a published text)
# Note: The word for an asylum claim.
term-asylum = لجوء / لجوئك

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = اللجوء يعني أن بلداً آخر يبقيك في أمان.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: مرافق/ة أثناء الفحص   (not sure: not seen in a published text)
# Note: Not محرم (a male relative).
term-chaperone = مرافق/ة أثناء الفحص

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = مرافق أو مرافقة أثناء الفحص هو شخص إضافي مدرَّب يبقى معك.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: رسوم، فاتورة   (not sure: not seen in a published text)
# Note: Not تهمة (an accusation).
term-charge = رسوم

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = الرسوم هي مال عليك دفعه مقابل شيء ما.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: شكوى   (not sure: not seen in a published text)
term-complaint = شكوى

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = الشكوى هي القول إن خطأً ما قد حدث.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: قرار الأسباب القاطعة (conclusive grounds)   (not sure: not seen in a published text)
term-conclusive-grounds = قرار الأسباب القاطعة (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = قرار الأسباب القاطعة (conclusive grounds) هو الجواب النهائي من NRM.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: سري   (a guess: not seen in a published text)
# Note: سرية alone can suggest police secrecy; add لن نخبر أحداً دون إذنك.
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
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: جهة مخوّلة بإحالتك إلى NRM (First Responder)   (not sure: not seen in a published text)
term-first-responder = جهة إحالة (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = جهة الإحالة first responder هي مجموعة يُسمح لها بالطلب من NRM.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: الطبيب العام (GP)   (official: NHS COVID-19 app, April 2023, no longer in use; printed there: الممارس العام (GP); عيادة طبيبك العام)
# Note: The same text also has الممارس العام, which fewer readers know.
term-gp = الطبيب العام (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = الطبيب العام GP هو طبيب عائلة قريب من مكان سكنك.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: وصي مستقل للأطفال   (not sure: not seen in a published text)
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
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: وزارة الداخلية (Home Office)   (not sure: Arabic press in the UK)
# Note: In many Arab states this ministry is the police; explain once that it decides immigration cases in the UK.
term-home-office = وزارة الداخلية (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = وزارة الداخلية Home Office هي مكتب الحكومة للهجرة.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: وضع الهجرة   (not sure: not seen in a published text)
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
# Note: An interpreter speaks, a translator writes.
# Readers may know: مترجم شفوي   (a guess: not seen in a published text)
# Note: مترجم alone is usual in NHS leaflets; شفوي makes it clear.
term-interpreter = مترجم شفوي

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = المترجم الشفوي يقول كلامك بلغة أخرى.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: مساعدة قانونية مجانية (legal aid)   (not sure: Aligned UK advice texts, Arabic, publisher not shown)
term-legal-aid = مساعدة قانونية مجانية (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = المساعدة القانونية المجانية (legal aid) هي محامٍ مجاني تدفع الحكومة أجره.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: رعاية الأمومة   (not sure: not seen in a published text)
term-maternity-care = رعاية الأمومة

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = رعاية الأمومة هي الرعاية قبل الولادة وأثناءها وبعدها.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: قابلة   (not sure: not seen in a published text)
term-midwife = قابلة

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = القابلة ترعاك أثناء الحمل وعند الولادة.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: آلية الإحالة الوطنية (NRM)   (not sure: Arabic press in the UK)
term-nrm = آلية الإحالة الوطنية (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM هي طريقة الحكومة للعثور على من تعرّضوا للاتجار بالبشر ومساعدتهم.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: وصفة طبية   (not sure: not seen in a published text)
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
# Note: Keep PTSD in Latin letters.
# Readers may know: اضطراب ما بعد الصدمة (PTSD)   (not sure: Arabic mental health site)
term-ptsd = اضطراب ما بعد الصدمة (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = اضطراب ما بعد الصدمة (PTSD) هو خوف وألم يبقيان بعد أحداث سيئة جداً.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: قرار الأسباب المعقولة (reasonable grounds)   (not sure: not seen in a published text)
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
# Readers may know: لاجئ   (not sure: not seen in a published text)
term-refugee = لاجئ

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = اللاجئ هو شخص لديه إذن بالبقاء لأن بلده غير آمن.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: التسجيل لدى طبيب عام   (a guess: not seen in a published text)
term-register = التسجيل

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = التسجيل لدى طبيب هو الانضمام إلى قائمة الطبيب.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: عيادة الطبيب العام   (official: NHS COVID-19 app, April 2023, no longer in use)
term-surgery = عيادة الطبيب العام / عيادة

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = عيادة الطبيب العام هي المكان الذي يعمل فيه الطبيب العام (GP).

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: علاج بالكلام   (not sure: not seen in a published text)
# Note: جلسات دعم نفسي is more natural.
term-therapy = علاج بالكلام

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = العلاج النفسي هو التحدث مع شخص مدرَّب من أجل الشعور بتحسن.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = تعرّض للاتجار بالبشر

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = الاتجار بالبشر يعني أن شخصاً تحكّم بك واستغلك من أجل المال.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: الاتجار بالبشر   (not sure: Arabic press in the UK)
# Note: تهريب البشر is smuggling.
term-trafficking = الاتجار بالبشر

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = الاتجار بالبشر هو أن يتحكم بك شخص ويستغلك من أجل المال.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: صدمة نفسية   (not sure: not seen in a published text)
term-trauma = صدمة نفسية

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = الصدمة النفسية هي ما تفعله الأحداث السيئة جداً بالنفس والجسم.
