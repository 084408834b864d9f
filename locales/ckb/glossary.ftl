### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: بەشی فریاکەوتن (A&E)   (not sure: not seen in a published text)
term-a-and-e = بەشی فریاکەوتن (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = بەشی فریاکەوتن A&E ئەو بەشەی نەخۆشخانەیە کە بۆ چارەسەری بەپەلەیە.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: کاتی بینین   (not sure: not seen in a published text)
# Note: مەوعید is the everyday loanword.
term-appointment = کاتی بینین / مەوعید

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = کاتی بینین کاتێکی دیاریکراوە بۆ بینینی پزیشک یان پەرستار.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: داوای پەنابەری   (not sure: Kurdish (Sorani) press)
# Note: The word for an asylum claim.
term-asylum = پەنابەری

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = پەنابەری واتە وڵاتێکی تر دەتپارێزێت.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: کەسێکی هاوڕێ لە کاتی پشکنین   (not sure: not seen in a published text)
term-chaperone = کەسێکی هاوڕێ لە کاتی پشکنین (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = کەسێکی هاوڕێ لە کاتی پشکنین (chaperone) کەسێکی زیادەی ڕاهێنراوە کە لەگەڵت دەمێنێتەوە.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: تێچوو، پسوولە   (not sure: not seen in a published text)
term-charge = تێچوو

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = تێچوو ئەو پارەیەیە کە دەبێت بۆ شتێک بیدەیت.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: سکاڵا   (not sure: not seen in a published text)
term-complaint = سکاڵا

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = سکاڵا ئەوەیە کە دەڵێیت شتێک بە هەڵە ڕۆیشتووە.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
term-conclusive-grounds = بڕیاری کۆتایی NRM (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = بڕیاری کۆتایی NRM (conclusive grounds) دوا وەڵامە کە NRM دەیدات.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: نهێنی   (a guess: not seen in a published text)
# Note: Add: بەبێ پرسی تۆ بە کەس ناڵێین.
term-confidential = نهێنی

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = نهێنی واتە خەڵک ئەوەی دەیڵێیت لای خۆیان دەیهێڵنەوە.

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR چارەسەرێکی دەروونییە کە تێیدا چاوەکانت دەجووڵێنیت لە کاتی بیرهاتنەوەدا.

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = ڕێکخستنی خێزان (family planning)

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = ڕێکخستنی خێزان (family planning) یارمەتیت دەدات هەڵبژێریت ئایا منداڵت دەوێت یان نا.

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: ڕێکخراوێک کە دەتوانێت کەیسەکەت بنێرێت بۆ NRM (First Responder)   (not sure: not seen in a published text)
term-first-responder = ڕێکخراوێک کە دەتوانێت کەیسەکەت بنێرێت بۆ NRM (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = ڕێکخراوی first responder گرووپێکە کە مۆڵەتی هەیە داوا لە NRM بکات.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: پزیشکی گشتی (GP)   (a guess: not seen in a published text)
term-gp = پزیشکی گشتی (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = پزیشکی گشتی GP پزیشکی خێزانە لە نزیک ئەو شوێنەی لێی دەمێنیتەوە.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: سەرپەرشتیاری سەربەخۆی منداڵان   (not sure: not seen in a published text)
term-guardian = سەرپەرشتیار (guardian)

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = سەرپەرشتیار (guardian) کەسێکە کە لەبری تۆ قسە دەکات.

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 کاغەزێکە کە هەندێک تێچووی تەندروستی دەدات.

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = دەستەی تەندروستی (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = دەستەی تەندروستی (health board) چاودێریی تەندروستی لە یەک ناوچەدا بەڕێوە دەبات.

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = مێژووی گەڕان

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = مێژووی گەڕانت لیستی ئەو پەڕانەیە کە کردووتنەتەوە.

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: وەزارەتی ناوخۆ (Home Office)   (not sure: Kurdish (Sorani) press)
term-home-office = وەزارەتی ناوخۆ (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = وەزارەتی ناوخۆ Home Office ئۆفیسی حکومەتە بۆ کۆچبەری.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: دۆخی کۆچبەری   (not sure: not seen in a published text)
term-immigration-status = دۆخی کۆچبەری

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = دۆخی کۆچبەری ئەوەیە کە یاسا دەربارەی مانەوەت لێرە دەیڵێت.

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = دەستەی چاودێریی یەکگرتوو (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = دەستەی چاودێریی یەکگرتوو (integrated care board) ئۆفیسی NHS بۆ ناوچەکەتە.

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
# Note: An interpreter speaks, a translator writes.
# Readers may know: وەرگێڕ   (a guess: not seen in a published text)
term-interpreter = وەرگێڕ

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = وەرگێڕ قسەکانی تۆ بە زمانێکی تر دەڵێت.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: یارمەتیی یاسایی (legal aid)   (not sure: not seen in a published text)
term-legal-aid = یارمەتیی یاسایی (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = یارمەتیی یاسایی (legal aid) پارێزەرێکی بێبەرامبەرە کە حکومەت پارەکەی دەدات.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: چاودێریی دایکایەتی   (not sure: not seen in a published text)
term-maternity-care = چاودێریی دایکایەتی

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = چاودێریی دایکایەتی چاودێرییە پێش منداڵبوون، لە کاتی منداڵبوون و دوای منداڵبوون.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: مامان   (not sure: not seen in a published text)
term-midwife = مامان

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = مامان لە کاتی دووگیانی و لە کاتی منداڵبووندا چاودێریت دەکات.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: میکانیزمی نیشتمانیی ڕەوانەکردن (NRM)   (a guess: not seen in a published text)
term-nrm = میکانیزمی نیشتمانیی ڕەوانەکردن (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM ڕێگەی حکومەتە بۆ دۆزینەوە و یارمەتیدانی ئەو کەسانەی بازرگانییان پێوە کراوە.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: ڕەچەتە   (not sure: not seen in a published text)
term-prescription = ڕەچەتە

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = ڕەچەتە فەرمانی پزیشکە بۆ دەرمانێک.

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = پەنجەرەی تایبەت

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = پەنجەرەی تایبەت پەڕەکان لەبیر دەکات کاتێک دایدەخەیت.

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep PTSD in Latin letters.
# Readers may know: شڵەژانی دوای زەبر (PTSD)   (not sure: not seen in a published text)
term-ptsd = شڵەژانی دوای زەبر (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD ترس و ئازارێکە کە دوای ڕووداوی زۆر خراپ دەمێنێتەوە.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
term-reasonable-grounds = بڕیاری یەکەمی NRM (reasonable grounds)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = بڕیاری یەکەمی NRM (reasonable grounds) یەکەم وەڵامە کە NRM دەیدات.

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = ڕەوانەکردن / ڕەوانە (referral)

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = ڕەوانەکردن (referral) واتە پزیشک دەتنێرێت بۆ خزمەتگوزارییەکی تر.

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: پەنابەر   (not sure: not seen in a published text)
term-refugee = پەنابەر

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = پەنابەر مۆڵەتی مانەوەی هەیە، چونکە وڵاتی خۆی سەلامەت نییە.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: ناوتۆمارکردن لای پزیشکی گشتی (GP)   (a guess: not seen in a published text)
term-register = ناوتۆمارکردن / تۆمار کردن

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = ناوتۆمارکردن واتە ناوت دەچێتە لیستی نەخۆشەکانی پزیشکێک.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: کلینیکی GP   (not sure: not seen in a published text)
# Note: نۆرینگە is the word for a doctor's private office.
term-surgery = کلینیکی GP

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = کلینیکی GP ئەو شوێنەیە کە پزیشکی گشتی (GP) کاری لێ دەکات.

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: چارەسەری قسەکردن   (not sure: not seen in a published text)
term-therapy = چارەسەری قسەکردن / چارەسەری دەروونی

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = چارەسەری قسەکردن واتە قسەکردن لەگەڵ کەسێکی ڕاهێنراو، بۆ ئەوەی هەست بە باشتربوون بکەیت.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = بازرگانییان پێوە کراوە (trafficked)

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = بازرگانیت پێوە کراوە (trafficked) واتە کەسێک کۆنترۆڵی کردوویت و بۆ پارە بەکاری هێناویت.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: بازرگانیکردن بە مرۆڤ   (not sure: Kurdish (Sorani) press)
# Note: قاچاخ is smuggling.
term-trafficking = بازرگانیکردن بە مرۆڤ (trafficking)

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = بازرگانیکردن بە مرۆڤ (trafficking) واتە کەسێک کۆنترۆڵت دەکات و بۆ پارە بەکارت دەهێنێت.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: زەبری دەروونی   (not sure: not seen in a published text)
term-trauma = زەبری دەروونی

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = زەبری دەروونی ئەوەیە کە ڕووداوە زۆر خراپەکان بەسەر دەروون و جەستەدا دەهێنن.
