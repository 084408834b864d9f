### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: عاجله څانګه (A&E)   (not sure: not seen in a published text)
term-a-and-e = عاجله څانګه (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E د روغتون هغه برخه ده چې بېړنۍ درملنه پکې کېږي.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: د ملاقات وخت   (not sure: not seen in a published text)
term-appointment = د ملاقات وخت

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = د ملاقات وخت د ډاکټر یا نرس د لیدلو ټاکل شوی وخت دی.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: د پناه غوښتنه   (not sure: not seen in a published text)
# Note: The word for an asylum claim.
term-asylum = پناه

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = پناه په دې مانا ده چې بل هېواد تاسو خوندي ساتي.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: د معاینې پر مهال ملګری   (not sure: not seen in a published text)
term-chaperone = د معاینې پر مهال ملګری (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = chaperone یو روزل شوی اضافي کس دی چې له تاسو سره پاتې کېږي.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: فیس، بېل   (not sure: not seen in a published text)
term-charge = فیس

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = فیس هغه پیسې دي چې د یوه شي لپاره یې باید ورکړئ.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: شکایت   (not sure: not seen in a published text)
term-complaint = شکایت

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = شکایت دا دی چې تاسو ووایئ یو کار سم نه دی شوی.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
term-conclusive-grounds = د NRM وروستۍ پرېکړه (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = د NRM وروستۍ پرېکړه (conclusive grounds) هغه وروستی ځواب دی چې NRM یې ورکوي.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: محرم   (a guess: not seen in a published text)
term-confidential = محرمانه (confidential)

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = محرمانه (confidential) په دې مانا ده چې خلک ستاسو خبرې له ځان سره ساتي.

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR د خبرو له لارې داسې درملنه ده چې د یادولو پر مهال پکې سترګې خوځوئ.

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = د کورنۍ تنظیم (family planning)

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = د کورنۍ تنظیم (family planning) له تاسو سره مرسته کوي چې وټاکئ ماشوم غواړئ که نه.

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: هغه اداره چې ستاسو قضیه NRM ته لېږلی شي (First Responder)   (not sure: not seen in a published text)
term-first-responder = هغه اداره چې ستاسو قضیه NRM ته لېږلی شي (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = first responder هغه ډله ده چې له NRM څخه د غوښتنې اجازه لري.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: عمومي ډاکټر (GP)   (a guess: not seen in a published text)
term-gp = عمومي ډاکټر (GP) / د کورنۍ ډاکټر (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = GP د کورنۍ ډاکټر دی چې ستاسو استوګنځي ته نږدې وي.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: د ماشومانو خپلواک سرپرست   (not sure: not seen in a published text)
term-guardian = سرپرست (guardian)

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = سرپرست (guardian) هغه کس دی چې ستاسو په ګټه خبرې کوي.

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 یوه پاڼه ده چې د روغتیا ځینې لګښتونه ورکوي.

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = روغتیايي بورډ (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = روغتیايي بورډ (health board) په یوه سیمه کې روغتیايي پاملرنه پرمخ وړي.

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = تاریخچه

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = تاریخچه د هغو پاڼو لېست دی چې تاسو پرانیستې دي.

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: د کورنیو چارو وزارت (Home Office)   (from a charity or another body: Coram Voice, Immigration and asylum: important words, Pashto; printed there: د کورنیو چارو دفتر / وزارت)
term-home-office = د کورنیو چارو وزارت (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office د حکومت د مهاجرت دفتر دی.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: د مهاجرت حالت   (not sure: not seen in a published text)
term-immigration-status = د مهاجرت حالت

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = د مهاجرت حالت هغه څه دي چې قانون یې دلته ستاسو د پاتې کېدو په اړه وايي.

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = د یوځای شوې پاملرنې بورډ (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = د یوځای شوې پاملرنې بورډ (integrated care board) ستاسو د سیمې لپاره د NHS دفتر دی.

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
# Note: An interpreter speaks, a translator writes.
# Readers may know: ترجمان   (from a charity or another body: Coram Voice, Immigration and asylum: important words, Pashto)
# Note: ژباړن is the purer Pashto word, but also means translator.
term-interpreter = ترجمان

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = ترجمان ستاسو خبرې په بله ژبه وايي.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: قانوني مرستې (legal aid)   (from a charity or another body: Coram Voice, Immigration and asylum: important words, Pashto)
term-legal-aid = قانوني مرستې (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = قانوني مرستې (legal aid) هغه وړیا وکیل دی چې پیسې یې حکومت ورکوي.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: د مور او زېږون پاملرنه   (not sure: not seen in a published text)
term-maternity-care = د مور او زېږون پاملرنه

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = د مور او زېږون پاملرنه له زېږون مخکې، د زېږون پر مهال او له زېږون وروسته پاملرنه ده.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: قابله   (not sure: not seen in a published text)
term-midwife = قابله

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = قابله د امېندوارۍ او زېږون پر مهال ستاسو پاملرنه کوي.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: د راجع کولو ملي میکانیزم (NRM)   (a guess: not seen in a published text)
term-nrm = د راجع کولو ملي میکانیزم (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM هغه لاره ده چې حکومت پرې هغه خلک پیدا کوي چې د انسانانو سوداګري ورسره شوې وي، او مرسته ورسره کوي.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: نسخه   (not sure: not seen in a published text)
term-prescription = نسخه

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = نسخه د درملو لپاره د ډاکټر امر دی.

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = شخصي کړکۍ

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = شخصي کړکۍ پاڼې هېروي کله چې یې وتړئ.

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep PTSD in Latin letters.
# Readers may know: له صدمې وروسته فشار (PTSD)   (not sure: not seen in a published text)
term-ptsd = له صدمې وروسته فشار (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD هغه وېره او درد دی چې له ډېرو بدو پېښو وروسته پاتې کېږي.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
term-reasonable-grounds = د NRM لومړۍ پرېکړه (reasonable grounds)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = د NRM لومړۍ پرېکړه (reasonable grounds) هغه لومړی ځواب دی چې NRM یې ورکوي.

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = معرفي کول (referral)

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = معرفي کول (referral) دا دي چې ډاکټر مو بل خدمت ته ولېږي.

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: کډوال   (from a charity or another body: Coram Voice, Immigration and asylum: important words, Pashto)
# Note: Also means migrant.
term-refugee = کډوال (refugee)

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = کډوال (refugee) هغه کس دی چې د پاتې کېدو اجازه لري، ځکه چې خپل هېواد یې خوندي نه دی.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: له GP سره نوم لیکنه   (a guess: not seen in a published text)
term-register = نوم لیکنه / ثبتول

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = نوم لیکنه په دې مانا ده چې ستاسو نوم د ډاکټر په لېست کې راشي.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: د GP کلینیک   (not sure: not seen in a published text)
term-surgery = د GP کلینیک

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = د GP کلینیک هغه ځای دی چې GP پکې کار کوي.

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: د خبرو له لارې درملنه   (not sure: not seen in a published text)
term-therapy = د خبرو له لارې درملنه

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = د خبرو له لارې درملنه دا ده چې د ښه احساس لپاره له روزل شوي کس سره خبرې وکړئ.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = د انسانانو سوداګري ورسره شوې (trafficked)

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = د انسانانو سوداګري درسره شوې (trafficked) په دې مانا ده چې چا پر تاسو کنټرول درلود او د پیسو لپاره یې له تاسو ناوړه ګټه اخیسته.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: د انسانانو سوداګري   (a guess: not seen in a published text)
# Note: د انسانانو قاچاق also means smuggling.
term-trafficking = د انسانانو سوداګري (trafficking)

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = د انسانانو سوداګري (trafficking) دا ده چې څوک پر تاسو کنټرول ولري او د پیسو لپاره له تاسو ناوړه ګټه واخلي.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: رواني صدمه   (not sure: not seen in a published text)
term-trauma = رواني صدمه

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = رواني صدمه هغه اثر دی چې ډېرې بدې پېښې یې پر ذهن او بدن کوي.
