### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
term-a-and-e = بەشی فریاکەوتن (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = بەشی فریاکەوتن A&E ئەو بەشەی نەخۆشخانەیە کە بۆ چارەسەری بەپەلەیە.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
term-appointment = کاتی بینین / مەوعید

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = کاتی بینین کاتێکی دیاریکراوە بۆ بینینی پزیشک یان پەرستار.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
term-asylum = پەنابەری

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = پەنابەری واتە وڵاتێکی تر دەتپارێزێت.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
term-chaperone = کەسێکی هاوڕێ لە کاتی پشکنین (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = کەسێکی هاوڕێ لە کاتی پشکنین (chaperone) کەسێکی زیادەی ڕاهێنراوە کە لەگەڵت دەمێنێتەوە.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
term-charge = تێچوو

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = تێچوو ئەو پارەیەیە کە دەبێت بۆ شتێک بیدەیت.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
term-complaint = سکاڵا

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = سکاڵا ئەوەیە کە دەڵێیت شتێک بە هەڵە ڕۆیشتووە.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
term-conclusive-grounds = بڕیاری کۆتایی NRM (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = بڕیاری کۆتایی NRM (conclusive grounds) دوا وەڵامە کە NRM دەیدات.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
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
term-first-responder = ڕێکخراوێک کە دەتوانێت کەیسەکەت بنێرێت بۆ NRM (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = ڕێکخراوی first responder گرووپێکە کە مۆڵەتی هەیە داوا لە NRM بکات.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
term-gp = پزیشکی گشتی (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = پزیشکی گشتی GP پزیشکی خێزانە لە نزیک ئەو شوێنەی لێی دەمێنیتەوە.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
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
term-home-office = وەزارەتی ناوخۆ (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = وەزارەتی ناوخۆ Home Office ئۆفیسی حکومەتە بۆ کۆچبەری.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
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
term-interpreter = وەرگێڕ

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = وەرگێڕ قسەکانی تۆ بە زمانێکی تر دەڵێت.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
term-legal-aid = یارمەتیی یاسایی (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = یارمەتیی یاسایی (legal aid) پارێزەرێکی بێبەرامبەرە کە حکومەت پارەکەی دەدات.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
term-maternity-care = چاودێریی دایکایەتی

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = چاودێریی دایکایەتی چاودێرییە پێش منداڵبوون، لە کاتی منداڵبوون و دوای منداڵبوون.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
term-midwife = مامان

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = مامان لە کاتی دووگیانی و لە کاتی منداڵبووندا چاودێریت دەکات.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
term-nrm = میکانیزمی نیشتمانیی ڕەوانەکردن (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM ڕێگەی حکومەتە بۆ دۆزینەوە و یارمەتیدانی ئەو کەسانەی بازرگانییان پێوە کراوە.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
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
term-ptsd = شڵەژانی دوای زەبر (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD ترس و ئازارێکە کە دوای ڕووداوی زۆر خراپ دەمێنێتەوە.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
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
term-refugee = پەنابەر

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = پەنابەر مۆڵەتی مانەوەی هەیە، چونکە وڵاتی خۆی سەلامەت نییە.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
term-register = ناوتۆمارکردن / تۆمار کردن

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = ناوتۆمارکردن واتە ناوت دەچێتە لیستی نەخۆشەکانی پزیشکێک.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
term-surgery = کلینیکی GP

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = کلینیکی GP ئەو شوێنەیە کە پزیشکی گشتی (GP) کاری لێ دەکات.

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
term-therapy = چارەسەری قسەکردن / چارەسەری دەروونی

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = چارەسەری قسەکردن واتە قسەکردن لەگەڵ کەسێکی ڕاهێنراو، بۆ ئەوەی هەست بە باشتربوون بکەیت.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
term-trafficked = بازرگانییان پێوە کراوە (trafficked)

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = بازرگانیت پێوە کراوە (trafficked) واتە کەسێک کۆنترۆڵی کردوویت و بۆ پارە بەکاری هێناویت.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
term-trafficking = بازرگانیکردن بە مرۆڤ (trafficking)

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = بازرگانیکردن بە مرۆڤ (trafficking) واتە کەسێک کۆنترۆڵت دەکات و بۆ پارە بەکارت دەهێنێت.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
term-trauma = زەبری دەروونی

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = زەبری دەروونی ئەوەیە کە ڕووداوە زۆر خراپەکان بەسەر دەروون و جەستەدا دەهێنن.
