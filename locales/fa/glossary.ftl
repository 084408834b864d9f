### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: بخش اورژانس (A&E)   (not sure: not seen in a published text)
# Note: Dari: بخش عاجل.
term-a-and-e = بخش اورژانس (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = بخش اورژانس A&E قسمتی از بیمارستان برای درمان فوری است.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: وقت ملاقات   (not sure: not seen in a published text)
# Note: نوبت is the everyday word for a doctor's slot.
term-appointment = وقت ملاقات / نوبت

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = وقت ملاقات زمان تعیین‌شده‌ای برای دیدن دکتر یا پرستار است.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: درخواست پناهندگی   (from a charity or another body: Migrant Help, asylum advice, Farsi)
# Note: The word for an asylum claim.
term-asylum = پناهندگی

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = پناهندگی یعنی کشور دیگری شما را در امان نگه می‌دارد.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: همراه هنگام معاینه   (not sure: not seen in a published text)
# Note: Not محرم (a male relative).
term-chaperone = همراه هنگام معاینه (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = همراه هنگام معاینه (chaperone) یک فرد اضافی آموزش‌دیده است که پیش شما می‌ماند.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: هزینه، صورتحساب   (not sure: not seen in a published text)
term-charge = هزینه

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = هزینه پولی است که باید برای چیزی بپردازید.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: شکایت   (from a charity or another body: Migrant Help, asylum advice, Farsi)
term-complaint = شکایت

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = شکایت یعنی می‌گویید که چیزی درست پیش نرفته است.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: تصمیم دلایل قطعی (conclusive grounds)   (not sure: not seen in a published text)
term-conclusive-grounds = تصمیم دلایل قطعی (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = تصمیم دلایل قطعی (conclusive grounds) جواب نهایی است که NRM به شما می‌دهد.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: محرمانه   (a guess: not seen in a published text)
term-confidential = محرمانه

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = محرمانه یعنی افراد حرف‌های شما را پیش خودشان نگه می‌دارند.

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR نوعی روان‌درمانی است که در آن هنگام به یاد آوردن، چشم‌های خود را حرکت می‌دهید.

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = تنظیم خانواده

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = تنظیم خانواده به شما کمک می‌کند انتخاب کنید که بچه می‌خواهید یا نه.

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: سازمانی که می‌تواند شما را به NRM معرفی کند (First Responder)   (not sure: not seen in a published text)
term-first-responder = سازمانی که می‌تواند شما را به NRM معرفی کند (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = سازمان first responder گروهی است که اجازه دارد از NRM درخواست کند.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: دکتر خانوادگی (GP)   (from a charity or another body: Multikulti, Registering with a GP, Farsi, old)
# Note: پزشک عمومی (GP) is more formal. Dari readers say داکتر فامیلی.
term-gp = دکتر خانوادگی (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = دکتر خانوادگی GP یک دکتر عمومی نزدیک جایی است که می‌مانید.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: قیم مستقل کودکان   (not sure: not seen in a published text)
term-guardian = قیم (guardian)

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = قیم (guardian) کسی است که برای حمایت از شما حرف می‌زند.

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 برگه‌ای است که بعضی از هزینه‌های درمان را می‌پردازد.

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = هیئت سلامت (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = هیئت سلامت (health board) خدمات درمانی یک منطقه را اداره می‌کند.

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = تاریخچه

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = تاریخچه شما فهرست صفحه‌هایی است که باز کرده‌اید.

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: وزارت کشور (Home Office)   (from a charity or another body: Rainbow Migration, How to apply for asylum, Farsi)
# Note: A published list of words says دفتر محل زندگی, the office of the place where you live: a mistake, do not copy it. Dari: وزارت داخله.
term-home-office = وزارت کشور (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = وزارت کشور Home Office اداره دولتی مسئول مهاجرت است.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: وضعیت مهاجرتی   (not sure: not seen in a published text)
term-immigration-status = وضعیت مهاجرتی

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = وضعیت مهاجرتی یعنی آنچه قانون درباره ماندن شما در اینجا می‌گوید.

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = هیئت مراقبت یکپارچه (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = هیئت مراقبت یکپارچه (integrated care board) اداره NHS در منطقه شماست.

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
# Note: An interpreter speaks, a translator writes.
# Readers may know: مترجم شفاهی   (a guess: not seen in a published text)
# Note: مترجم alone is usual. Dari: ترجمان.
term-interpreter = مترجم شفاهی

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = مترجم شفاهی حرف‌های شما را به زبان دیگری می‌گوید.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: کمک حقوقی رایگان (legal aid)   (not sure: not seen in a published text)
term-legal-aid = کمک حقوقی رایگان (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = کمک حقوقی رایگان (legal aid) یعنی وکیل رایگانی که دولت پول او را می‌دهد.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: مراقبت‌های بارداری و زایمان   (not sure: not seen in a published text)
term-maternity-care = مراقبت‌های بارداری و زایمان

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = مراقبت‌های بارداری و زایمان یعنی مراقبت پیش از زایمان، هنگام زایمان و پس از زایمان.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: ماما   (not sure: not seen in a published text)
# Note: Dari: قابله.
term-midwife = ماما / قابله

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = ماما در دوران بارداری و هنگام زایمان از شما مراقبت می‌کند.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: سازوکار ملی ارجاع (NRM)   (a guess: not seen in a published text)
term-nrm = سازوکار ملی ارجاع (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM راهی است که دولت با آن کسانی را که قاچاق شده‌اند (trafficked) پیدا می‌کند و به آنها کمک می‌کند.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: نسخه   (not sure: not seen in a published text)
term-prescription = نسخه

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = نسخه دستور دکتر برای یک دارو است.

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = پنجره خصوصی

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = پنجره خصوصی وقتی آن را ببندید صفحه‌ها را فراموش می‌کند.

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep PTSD in Latin letters.
# Readers may know: اختلال استرس پس از سانحه (PTSD)   (not sure: not seen in a published text)
term-ptsd = اختلال استرس پس از سانحه (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD ترس و دردی است که پس از اتفاق‌های بسیار بد باقی می‌ماند.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: تصمیم دلایل معقول (reasonable grounds)   (not sure: not seen in a published text)
term-reasonable-grounds = تصمیم دلایل معقول (reasonable grounds)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = تصمیم دلایل معقول (reasonable grounds) اولین جواب NRM است.

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = معرفی / ارجاع

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = معرفی یعنی دکتر شما را به خدمات دیگری می‌فرستد.

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: پناهنده   (from a charity or another body: Coram Voice, Immigration and asylum: important words, Farsi (a Dari page also exists))
term-refugee = پناهنده

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = پناهنده کسی است که اجازه ماندن دارد، چون کشور خودش امن نیست.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: ثبت‌نام نزد دکتر خانوادگی (GP)   (from a charity or another body: Multikulti, Registering with a GP, Farsi, old)
term-register = ثبت‌نام

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = ثبت‌نام یعنی نام شما به فهرست بیماران یک دکتر اضافه می‌شود.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: مطب دکتر خانوادگی (GP)   (from a charity or another body: Multikulti, Registering with a GP, Farsi, old)
term-surgery = مطب دکتر خانوادگی / مطب

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = مطب جایی است که دکتر خانوادگی (GP) در آن کار می‌کند.

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: گفتگودرمانی   (not sure: not seen in a published text)
# Note: روان‌درمانی, مشاوره are usual.
term-therapy = گفتگودرمانی / روان‌درمانی

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = گفتگودرمانی یعنی حرف زدن با یک فرد آموزش‌دیده برای این‌که حال بهتری پیدا کنید.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = قاچاق‌شده (trafficked)

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = قاچاق‌شده (trafficked) یعنی کسی شما را کنترل کرده و برای پول از شما سوءاستفاده کرده است.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: قاچاق انسان   (a guess: not seen in a published text)
# Note: قاچاق also means smuggling and قاچاقچی is the paid guide. Add خرید و فروش و بهره‌کشی از انسان.
term-trafficking = قاچاق انسان (trafficking)

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = قاچاق انسان (trafficking) یعنی کسی شما را کنترل می‌کند و برای پول از شما سوءاستفاده می‌کند.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: آسیب روانی   (not sure: not seen in a published text)
# Note: تروما is a loan that fewer know.
term-trauma = آسیب روانی

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = آسیب روانی یعنی آنچه اتفاق‌های بسیار بد با روان و بدن می‌کنند.
