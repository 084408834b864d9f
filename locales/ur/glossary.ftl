### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: حادثہ و ایمرجنسی (A&E)   (official: NHS COVID-19 app, April 2023, no longer in use)
# Note: ایمرجنسی alone is the everyday word.
term-a-and-e = حادثہ و ایمرجنسی (A&E) / ایمرجنسی

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E ہسپتال کا وہ حصہ ہے جہاں فوری علاج ہوتا ہے۔

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: اپوائنٹمنٹ   (not sure: not seen in a published text)
# Note: ملاقات کا وقت is formal.
term-appointment = اپوائنٹمنٹ

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = اپوائنٹمنٹ ڈاکٹر یا نرس سے ملنے کا طے شدہ وقت ہے۔

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: پناہ کا دعویٰ   (official: Living in dispersal accommodation, Urdu (GOV.UK, Home Office), May 2023, reads like a machine translation; printed there: پناہ کے لئے دعویٰ)
# Note: The word for an asylum claim.
term-asylum = پناہ

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = پناہ کا مطلب ہے کہ کوئی دوسرا ملک آپ کو محفوظ رکھتا ہے۔

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: معائنے کے دوران ساتھ رہنے والا عملہ   (not sure: not seen in a published text)
# Note: Not محرم (a male relative).
term-chaperone = معائنے کے دوران ساتھ رہنے والا عملہ (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = chaperone ایک تربیت یافتہ اضافی شخص ہوتا ہے جو آپ کے ساتھ رہتا ہے۔

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: فیس، بل   (not sure: not seen in a published text)
term-charge = فیس

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = فیس وہ رقم ہے جو آپ کو کسی چیز کے لیے دینی پڑتی ہے۔

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: شکایت   (not sure: not seen in a published text)
term-complaint = شکایت

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = شکایت کا مطلب ہے یہ بتانا کہ کچھ غلط ہوا۔

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: حتمی وجوہات کا فیصلہ (conclusive grounds)   (not sure: not seen in a published text)
term-conclusive-grounds = حتمی وجوہات کا فیصلہ (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = حتمی وجوہات کا فیصلہ (conclusive grounds) NRM کا آخری جواب ہے۔

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: رازدارانہ   (official: NHS leaflet for people seeking asylum, Urdu, on an NHS practice site, old)
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
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: وہ ادارہ جو آپ کا معاملہ NRM کو بھیج سکتا ہے (First Responder)   (not sure: not seen in a published text)
term-first-responder = وہ ادارہ جو آپ کا معاملہ NRM کو بھیج سکتا ہے (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = first responder وہ ادارہ ہے جسے NRM سے درخواست کرنے کی اجازت ہے۔

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: عمومی معالج (GP)   (official: NHS COVID-19 app, April 2023, no longer in use)
# Note: جی پی or فیملی ڈاکٹر is the spoken form.
term-gp = عمومی معالج (GP) / فیملی ڈاکٹر (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = GP آپ کی رہائش کے قریب فیملی ڈاکٹر ہوتا ہے۔

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: بچوں کا سرپرست   (not sure: not seen in a published text)
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
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: ہوم آفس (Home Office)   (official: Living in dispersal accommodation, Urdu (GOV.UK, Home Office), May 2023, reads like a machine translation)
term-home-office = ہوم آفس (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office حکومت کا امیگریشن کا دفتر ہے۔

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: امیگریشن کی حیثیت   (not sure: not seen in a published text)
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
# Note: An interpreter speaks, a translator writes.
# Readers may know: مترجم   (official: NHS leaflet for people seeking asylum, Urdu, on an NHS practice site, old)
# Note: ترجمان is used for spoken work.
term-interpreter = مترجم

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = مترجم آپ کی بات دوسری زبان میں کہتا ہے۔

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: مفت قانونی مدد (legal aid)   (not sure: not seen in a published text)
term-legal-aid = مفت قانونی مدد (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = مفت قانونی مدد (legal aid) کا مطلب ہے مفت وکیل، جس کا خرچ حکومت دیتی ہے۔

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: زچگی کی نگہداشت   (not sure: not seen in a published text)
term-maternity-care = زچگی کی نگہداشت

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = زچگی کی نگہداشت بچے کی پیدائش سے پہلے، پیدائش کے دوران اور پیدائش کے بعد کی دیکھ بھال ہے۔

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: مڈوائف   (not sure: not seen in a published text)
# Note: دائی is untrained.
term-midwife = مڈوائف

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = مڈوائف حمل میں اور بچے کی پیدائش کے وقت آپ کی دیکھ بھال کرتی ہے۔

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: قومی ریفرل نظام (NRM)   (a guess: not seen in a published text)
term-nrm = قومی ریفرل نظام (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM وہ طریقہ ہے جس سے حکومت ان لوگوں کو تلاش کرتی اور ان کی مدد کرتی ہے جن کو انسانوں کی تجارت کا سامنا ہوا۔

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: نسخہ   (not sure: not seen in a published text)
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
# Note: Keep PTSD in Latin letters.
# Readers may know: پوسٹ ٹرامیٹک اسٹریس ڈس آرڈر (PTSD)   (from a charity or another body: Royal College of Psychiatrists, PTSD, Urdu)
# Note: A sound-alike; add صدمے کے بعد کا ذہنی دباؤ.
term-ptsd = پوسٹ ٹرامیٹک اسٹریس ڈس آرڈر (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD وہ خوف اور درد ہے جو بہت برے واقعات کے بعد رہ جاتا ہے۔

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: معقول وجوہات کا فیصلہ (reasonable grounds)   (not sure: not seen in a published text)
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
# Readers may know: مہاجر   (not sure: not seen in a published text)
# Note: پناہ گزین is also used; مہاجر has another political meaning in Pakistan, so explain.
term-refugee = مہاجر (refugee) / پناہ گزین (refugee)

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = مہاجر (refugee) وہ شخص ہے جسے رہنے کی اجازت ہے، کیونکہ اس کا وطن محفوظ نہیں۔

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: جی پی کے پاس رجسٹر ہونا   (a guess: not seen in a published text)
term-register = رجسٹر ہونا

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = رجسٹر ہونے کا مطلب ہے ڈاکٹر کی فہرست میں شامل ہونا۔

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: جی پی کلینک   (not sure: not seen in a published text)
# Note: The official جی پی سرجری has سرجری, an operation to most readers.
term-surgery = جی پی کلینک / GP کلینک

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = GP کلینک وہ جگہ ہے جہاں GP کام کرتا ہے۔

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: بات چیت کے ذریعے علاج   (not sure: not seen in a published text)
term-therapy = بات چیت کے ذریعے علاج / تھراپی

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = بات چیت کے ذریعے علاج کا مطلب ہے، بہتر محسوس کرنے کے لیے کسی تربیت یافتہ شخص سے بات کرنا۔

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = انسانوں کی تجارت کا سامنا (trafficked)

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = انسانوں کی تجارت کا سامنا (trafficked) ہونے کا مطلب ہے کہ کسی نے آپ کو قابو میں رکھا اور پیسے کے لیے استعمال کیا۔

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: انسانوں کی تجارت   (a guess: not seen in a published text)
# Note: انسانی اسمگلنگ, the usual phrase, means smuggling.
term-trafficking = انسانوں کی تجارت (trafficking)

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = انسانوں کی تجارت (trafficking) یہ ہے کہ کوئی آپ کو قابو میں رکھے اور پیسے کے لیے استعمال کرے۔

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: ذہنی صدمہ   (not sure: not seen in a published text)
term-trauma = ذہنی صدمہ

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = ذہنی صدمہ وہ اثر ہے جو بہت برے واقعات ذہن اور جسم پر ڈالتے ہیں۔
