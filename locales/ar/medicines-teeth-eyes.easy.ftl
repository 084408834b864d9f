### Page: Medicines, teeth and eyes   (content/medicines-teeth-eyes.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Medicines, teeth and eyes
# This is the title of the page.
medicines-teeth-and-eyes-p92t8p = الأدوية والأسنان والعيون

# English: What medicine, dentists and glasses cost.
# This is the summary of the page, shown in lists of pages.
what-medicine-dentists-and-glasses-snghgt = كم يكلّف الدواء وطبيب الأسنان والنظارات.

# English: If you have little money, ask for an **HC2**.
# This is Easy Read: one short sentence beside a picture.
if-you-have-little-money-qm4g74 = إذا كان لديك مال قليل، يُرجى طلب **HC2**.

# English: **HC2** is a paper that pays for some health costs.
# This is Easy Read: one short sentence beside a picture.
hc2-is-a-paper-that-8kk2r2 = **HC2** هي ورقة تدفع بعض تكاليف الصحة.

# English: Anyone with little money can ask for it.
# This is Easy Read: one short sentence beside a picture.
anyone-with-little-money-can-pqgrtm = يمكن لأي شخص لديه مال قليل أن يطلبها.

# English: A helper can fill in the form with you.
# This is Easy Read: one short sentence beside a picture.
a-helper-can-fill-in-4nnyqv = يمكن لشخص يساعدك أن يملأ الاستمارة معك.

# English: Do not stop a medicine before you ask a doctor.
# This is Easy Read: one short sentence beside a picture.
do-not-stop-a-medicine-aaffx8 = يُرجى عدم إيقاف أي دواء قبل سؤال طبيب.

## Section: Did you ask for safety here?

# English: Did you ask for safety here?
# This is a heading.
did-you-ask-for-safety-rrbhwf = هل طلبت الأمان هنا؟

# English: If you ask for **asylum**, you may get an HC2 sooner.
# This is Easy Read: one short sentence beside a picture.
if-you-ask-for-asylum-uc9b6f = إذا طلبت **اللجوء**، فقد تصلك HC2 في وقت أقرب.

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = **اللجوء** يعني أن بلداً آخر يبقيك في أمان.

# English: If you have support but no HC2, call Migrant Help.
# This is Easy Read: one short sentence beside a picture.
if-you-have-support-but-4xbup9 = إذا كان لديك دعم وليس لديك HC2، يُرجى الاتصال بمنظمة Migrant Help.

## Section: Do you need medicine in England?

# English: Do you need medicine in England?
# This is a heading.
do-you-need-medicine-in-vrvss3 = هل يلزمك دواء في إنجلترا؟

# English: In England, each medicine costs { $rx-england }.
# This is Easy Read: one short sentence beside a picture.
# $rx-england = Prescription charge per item in England, frozen for a second year.
in-england-each-medicine-costs-b2y3yw = في إنجلترا، كل دواء يكلّف { $rx-england }.

# English: It is free if you are under 16.
# This is Easy Read: one short sentence beside a picture.
it-is-free-if-you-9q87wp = الدواء مجاني إذا كان عمرك أقل من 16 سنة.

# English: It is free with the paper that shows you are pregnant.
# This is Easy Read: one short sentence beside a picture.
it-is-free-with-the-c3btev = الدواء مجاني مع الورقة التي تُثبت أنك حامل.

# English: It is free with an HC2.
# This is Easy Read: one short sentence beside a picture.
it-is-free-with-an-4p9vtm = هذا مجاني مع HC2.

# English: In England, using an old HC2 can cost you { $hc2-expiry }.
# This is Easy Read: one short sentence beside a picture.
# $hc2-expiry = Check the end date: claiming with an expired HC2 can bring a penalty.
in-england-using-an-old-eega7n = في إنجلترا، استخدام HC2 قديمة قد يكلّفك { $hc2-expiry }.

## Section: Do you need a dentist in England?

# English: Do you need a dentist in England?
# This is a heading.
do-you-need-a-dentist-9edycg = هل يلزمك طبيب أسنان في إنجلترا؟

# English: Ask any NHS dentist if they have space.
# This is Easy Read: one short sentence beside a picture.
ask-any-nhs-dentist-if-e9x428 = يُرجى سؤال أي طبيب أسنان تابع لخدمة NHS إن كان لديه مكان.

# English: Ask about the cost first.
# This is Easy Read: one short sentence beside a picture.
ask-about-the-cost-first-kvuvqz = يُرجى السؤال عن التكلفة أولاً.

# English: It is free if you are under 18.
# This is Easy Read: one short sentence beside a picture.
it-is-free-if-you-twge5e = علاج الأسنان مجاني إذا كان عمرك أقل من 18 سنة.

# English: If you are in pain, call { $int-111 }.
# This is Easy Read: one short sentence beside a picture.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
if-you-are-in-pain-p4fyrs = إذا كان لديك ألم، يُرجى الاتصال على { $int-111 }.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = هل أنت في ويلز؟

# English: Medicine is free if you have a doctor in Wales.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-if-you-vr9rh5 = الدواء مجاني إذا كان لديك طبيب في ويلز.

# English: You must also get the medicine in Wales.
# This is Easy Read: one short sentence beside a picture.
you-must-also-get-the-qrhcsk = يجب أيضاً أخذ الدواء من مكان في ويلز.

# English: You never pay an NHS dentist more than { $dental-wales }.
# This is Easy Read: one short sentence beside a picture.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
you-never-pay-an-nhs-rwxpx7 = لن يزيد أبداً ما عليك دفعه لطبيب أسنان تابع لخدمة NHS عن { $dental-wales }.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = هل أنت في اسكتلندا؟

# English: Medicine is free.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-78hfxg = الدواء مجاني.

# English: Eye tests are free.
# This is Easy Read: one short sentence beside a picture.
eye-tests-are-free-7bdcs5 = فحص النظر مجاني.

# English: Dental checks are free.
# This is Easy Read: one short sentence beside a picture.
dental-checks-are-free-78wbnk = فحص الأسنان مجاني.

## Section: Are you in England, Wales or Scotland?

# English: Are you in England, Wales or Scotland?
# This is a heading.
are-you-in-england-wales-cza56g = هل أنت في إنجلترا أو ويلز أو اسكتلندا؟

# English: Call here to ask about an HC2.
# This is Easy Read: one short sentence beside a picture.
call-here-to-ask-about-ssdgxs = يمكنك الاتصال هنا للسؤال عن HC2.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = هل أنت في أيرلندا الشمالية؟

# English: For teeth and eyes, ask about the cost first.
# This is Easy Read: one short sentence beside a picture.
for-teeth-and-eyes-ask-4gz9dm = بشأن الأسنان والعيون، يُرجى السؤال عن التكلفة أولاً.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = بمن يمكنك الاتصال؟

# English: Call here if you cannot get a doctor.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-cannot-rymj9g = يمكنك الاتصال هنا إذا لم يكن بإمكانك الحصول على طبيب.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = يُرجى الاتصال الآن إذا كان هناك خطر على الحياة.
