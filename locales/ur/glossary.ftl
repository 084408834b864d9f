### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
term-a-and-e = حادثہ و ایمرجنسی (A&E) / ایمرجنسی

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E ہسپتال کا وہ حصہ ہے جہاں فوری علاج ہوتا ہے۔

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
term-appointment = اپوائنٹمنٹ

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = اپوائنٹمنٹ ڈاکٹر یا نرس سے ملنے کا طے شدہ وقت ہے۔

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
term-asylum = پناہ

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = پناہ کا مطلب ہے کہ کوئی دوسرا ملک آپ کو محفوظ رکھتا ہے۔

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
term-chaperone = معائنے کے دوران ساتھ رہنے والا عملہ (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = chaperone ایک تربیت یافتہ اضافی شخص ہوتا ہے جو آپ کے ساتھ رہتا ہے۔

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
term-charge = فیس

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = فیس وہ رقم ہے جو آپ کو کسی چیز کے لیے دینی پڑتی ہے۔

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
term-complaint = شکایت

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = شکایت کا مطلب ہے یہ بتانا کہ کچھ غلط ہوا۔

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
term-conclusive-grounds = حتمی وجوہات کا فیصلہ (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = حتمی وجوہات کا فیصلہ (conclusive grounds) NRM کا آخری جواب ہے۔

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
term-confidential = رازدارانہ

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = رازدارانہ کا مطلب ہے کہ لوگ آپ کی بات اپنے تک رکھتے ہیں۔

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR ایسی تھراپی ہے جس میں یاد کرتے وقت آنکھوں کو حرکت دی جاتی ہے۔

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = خاندانی منصوبہ بندی

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = خاندانی منصوبہ بندی یہ چننے میں مدد دیتی ہے کہ آپ کو بچہ چاہیے یا نہیں۔

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
term-first-responder = وہ ادارہ جو آپ کا معاملہ NRM کو بھیج سکتا ہے (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = first responder وہ ادارہ ہے جسے NRM سے درخواست کرنے کی اجازت ہے۔

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
term-gp = عمومی معالج (GP) / فیملی ڈاکٹر (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = GP آپ کی رہائش کے قریب فیملی ڈاکٹر ہوتا ہے۔

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
term-guardian = سرپرست (guardian)

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = سرپرست (guardian) وہ شخص ہے جو آپ کے حق میں بات کرتا ہے۔

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 ایک کاغذ ہے جس سے صحت کے کچھ خرچے ادا ہوتے ہیں۔

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = ہیلتھ بورڈ (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = ہیلتھ بورڈ (health board) ایک علاقے میں صحت کی دیکھ بھال چلاتا ہے۔

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = ہسٹری

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = ہسٹری ان صفحوں کی فہرست ہے جو آپ نے کھولے۔

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
term-home-office = ہوم آفس (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office حکومت کا امیگریشن کا دفتر ہے۔

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
term-immigration-status = امیگریشن کی حیثیت

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = امیگریشن کی حیثیت وہ ہے جو قانون یہاں آپ کے قیام کے بارے میں کہتا ہے۔

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = انٹیگریٹڈ کیئر بورڈ (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = انٹیگریٹڈ کیئر بورڈ (integrated care board) آپ کے علاقے کا NHS دفتر ہے۔

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
term-interpreter = مترجم

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = مترجم آپ کی بات دوسری زبان میں کہتا ہے۔

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
term-legal-aid = مفت قانونی مدد (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = مفت قانونی مدد (legal aid) کا مطلب ہے مفت وکیل، جس کا خرچ حکومت دیتی ہے۔

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
term-maternity-care = زچگی کی نگہداشت

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = زچگی کی نگہداشت بچے کی پیدائش سے پہلے، پیدائش کے دوران اور پیدائش کے بعد کی دیکھ بھال ہے۔

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
term-midwife = مڈوائف

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = مڈوائف حمل میں اور بچے کی پیدائش کے وقت آپ کی دیکھ بھال کرتی ہے۔

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
term-nrm = قومی ریفرل نظام (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM وہ طریقہ ہے جس سے حکومت ان لوگوں کو تلاش کرتی اور ان کی مدد کرتی ہے جن کو انسانوں کی تجارت کا سامنا ہوا۔

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
term-prescription = نسخہ

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = نسخہ دوا کے لیے ڈاکٹر کی ہدایت ہے۔

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = پرائیویٹ ونڈو

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = پرائیویٹ ونڈو بند کرنے پر صفحے بھول جاتی ہے۔

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
term-ptsd = پوسٹ ٹرامیٹک اسٹریس ڈس آرڈر (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD وہ خوف اور درد ہے جو بہت برے واقعات کے بعد رہ جاتا ہے۔

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
term-reasonable-grounds = معقول وجوہات کا فیصلہ (reasonable grounds)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = معقول وجوہات کا فیصلہ (reasonable grounds) NRM کا پہلا جواب ہے۔

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = ریفرل (referral)

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = ریفرل (referral) کا مطلب ہے کہ ڈاکٹر آپ کو کسی دوسری سروس کے پاس بھیجے۔

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
term-refugee = مہاجر (refugee) / پناہ گزین (refugee)

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = مہاجر (refugee) وہ شخص ہے جسے رہنے کی اجازت ہے، کیونکہ اس کا وطن محفوظ نہیں۔

# English: register
# This is a hard word of the guide. Use your word for it on every page.
term-register = رجسٹر ہونا

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = رجسٹر ہونے کا مطلب ہے ڈاکٹر کی فہرست میں شامل ہونا۔

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
term-surgery = جی پی کلینک / GP کلینک

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = GP کلینک وہ جگہ ہے جہاں GP کام کرتا ہے۔

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
term-therapy = بات چیت کے ذریعے علاج / تھراپی

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = بات چیت کے ذریعے علاج کا مطلب ہے، بہتر محسوس کرنے کے لیے کسی تربیت یافتہ شخص سے بات کرنا۔

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
term-trafficked = انسانوں کی تجارت کا سامنا (trafficked)

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = انسانوں کی تجارت کا سامنا (trafficked) ہونے کا مطلب ہے کہ کسی نے آپ کو قابو میں رکھا اور پیسے کے لیے استعمال کیا۔

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
term-trafficking = انسانوں کی تجارت (trafficking)

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = انسانوں کی تجارت (trafficking) یہ ہے کہ کوئی آپ کو قابو میں رکھے اور پیسے کے لیے استعمال کرے۔

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
term-trauma = ذہنی صدمہ

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = ذہنی صدمہ وہ اثر ہے جو بہت برے واقعات ذہن اور جسم پر ڈالتے ہیں۔
