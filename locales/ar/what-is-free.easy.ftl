### Page: What is free   (content/what-is-free.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: What is free
# This is the title of the page.
what-is-free-4ma3k2 = ما هو مجاني

# English: Which health care costs nothing.
# This is the summary of the page, shown in lists of pages.
which-health-care-costs-nothing-eu56dr = أي رعاية صحية لا تكلّف شيئاً.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = يُرجى الاتصال على { $tel-999 } إذا كان هناك خطر على الحياة.

# English: Always ask: Is this free for me?
# This is Easy Read: one short sentence beside a picture.
always-ask-is-this-free-xxbwrd = يُرجى السؤال دائماً: Is this free for me?‎، ومعناه: هل هذا مجاني لي؟

## Section: What is free for everyone?

# English: What is free for everyone?
# This is a heading.
what-is-free-for-everyone-nntaz9 = ما هو المجاني للجميع؟

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = في إنجلترا وويلز واسكتلندا، يعالجك **قسم الحوادث والطوارئ A&E** مجاناً.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **قسم الحوادث والطوارئ A&E** هو جزء المستشفى الخاص بالرعاية العاجلة.

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = في إنجلترا واسكتلندا وأيرلندا الشمالية، قد يكلّف البقاء في المستشفى مالاً.

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = في ويلز، يُرجى السؤال عن تكلفة البقاء في المستشفى.

# English: In England and Scotland, family doctors are free for everyone.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-family-h97cs6 = في إنجلترا واسكتلندا، طبيب العائلة مجاني للجميع.

## Section: Do you have little money?

# English: Do you have little money?
# This is a heading.
do-you-have-little-money-ysrwab = هل لديك مال قليل؟

# English: You can ask for an **HC2** with a form.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-rz9sq2 = يمكنك طلب **HC2** باستمارة.

# English: **HC2** is a paper that pays for some health costs.
# This is Easy Read: one short sentence beside a picture.
hc2-is-a-paper-that-8kk2r2 = **HC2** هي ورقة تدفع بعض تكاليف الصحة.

# English: In England, Wales and Scotland, it pays for a dentist.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-dj8zds = في إنجلترا وويلز واسكتلندا، تدفع هذه الورقة تكلفة طبيب الأسنان.

# English: You cannot get it with savings over { $hc2-savings }.
# This is Easy Read: one short sentence beside a picture.
# $hc2-savings = Savings above a limit rule HC2 out.
you-cannot-get-it-with-njn3r3 = لا يمكنك الحصول عليها إذا كانت مدخراتك أكثر من { $hc2-savings }.

## Section: What words are in letters?

# English: What words are in letters?
# This is a heading.
what-words-are-in-letters-9yxun5 = ما الكلمات الموجودة في الرسائل؟

# English: You may get a letter from the **NRM**.
# This is Easy Read: one short sentence beside a picture.
you-may-get-a-letter-b8du3t = قد تصلك رسالة من **NRM**.

# English: The **NRM** is how the government finds and helps **trafficked** people.
# This is Easy Read: one short sentence beside a picture.
the-nrm-is-how-the-5d4sd4 = **NRM** هي طريقة الحكومة للعثور على من **تعرّضوا للاتجار بالبشر** ومساعدتهم.

# English: **Trafficked** means that someone controlled you and used you for money.
# This is Easy Read: one short sentence beside a picture.
trafficked-means-that-someone-controlled-53dxdx = **الاتجار بالبشر** يعني أن شخصاً تحكّم بك واستغلك من أجل المال.

# English: You may have asked for **asylum**.
# This is Easy Read: one short sentence beside a picture.
you-may-have-asked-for-u5vbap = ربما طلبت **اللجوء**.

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = **اللجوء** يعني أن بلداً آخر يبقيك في أمان.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = هل أنت في إنجلترا؟

# English: Care is free after torture, sexual violence or violence at home.
# This is Easy Read: one short sentence beside a picture.
care-is-free-after-torture-bafr66 = الرعاية مجانية بعد التعذيب أو العنف الجنسي أو العنف في المنزل.

# English: A yes letter from the NRM makes NHS care free.
# This is Easy Read: one short sentence beside a picture.
a-yes-letter-from-the-38zdta = رسالة موافقة من NRM تجعل رعاية NHS مجانية.

# English: Urgent care comes first, but a bill may come later.
# This is Easy Read: one short sentence beside a picture.
urgent-care-comes-first-but-h2aa7j = الرعاية العاجلة تأتي أولاً، لكن قد تأتي فاتورة بعد ذلك.

# English: Medicine from a doctor can cost { $rx-england } for each item.
# This is Easy Read: one short sentence beside a picture.
# $rx-england = Prescription charge per item in England, frozen for a second year.
medicine-from-a-doctor-can-pzrr8v = الدواء من الطبيب قد يكلّف { $rx-england } لكل صنف.

# English: If you get a bill, ask a lawyer before you pay.
# This is Easy Read: one short sentence beside a picture.
if-you-get-a-bill-chc3kj = إذا وصلتك فاتورة، يُرجى سؤال محامٍ قبل الدفع.

## Section: Did you ask for asylum in England?

# English: Did you ask for asylum in England?
# This is a heading.
did-you-ask-for-asylum-bcdmq8 = هل طلبت اللجوء في إنجلترا؟

# English: While you wait for an answer, hospital care is free.
# This is Easy Read: one short sentence beside a picture.
while-you-wait-for-an-rk9f4f = أثناء انتظار الجواب، رعاية المستشفى مجانية.

# English: If the government refused you asylum, hospital care can cost money.
# This is Easy Read: one short sentence beside a picture.
if-the-government-refused-you-nkguf5 = إذا رفضت الحكومة طلب لجوئك، فقد تكلّف رعاية المستشفى مالاً.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = هل أنت في ويلز؟

# English: If you have a doctor in Wales, medicine is free.
# This is Easy Read: one short sentence beside a picture.
if-you-have-a-doctor-jrvazx = إذا كان لديك طبيب في ويلز، فالدواء مجاني.

# English: If the government refused you asylum, hospital care is still free.
# This is Easy Read: one short sentence beside a picture.
if-the-government-refused-you-kcevrs = إذا رفضت الحكومة طلب لجوئك، تبقى رعاية المستشفى مجانية.

# English: The NRM's first yes makes hospital care free for a time.
# This is Easy Read: one short sentence beside a picture.
the-nrm-s-first-yes-x4w2hu = الموافقة الأولى من NRM تجعل رعاية المستشفى مجانية لفترة.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = هل أنت في اسكتلندا؟

# English: Medicine from a doctor is free.
# This is Easy Read: one short sentence beside a picture.
medicine-from-a-doctor-is-u4yauw = الدواء من الطبيب مجاني.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = هل أنت في أيرلندا الشمالية؟

# English: A&E is free if you did not travel here for it.
# This is Easy Read: one short sentence beside a picture.
a-e-is-free-if-7wvgqv = قسم الحوادث والطوارئ A&E مجاني إلا إذا سافرت إلى هنا من أجله.

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
some-people-have-to-pay-jc78k6 = على بعض الأشخاص دفع المال مقابل طبيب العائلة.

# English: Call the Law Centre on { $tel-lcni } to ask.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-mr5ann = يُرجى الاتصال بمركز Law Centre على { $tel-lcni } للسؤال.

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = الاتصال للحصول على مساعدة مجانية
