### Page: If a GP surgery turns you away   (content/turned-away.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: If a GP surgery turns you away
# This is the title of the page.
if-a-gp-surgery-turns-pfeu28 = إذا رفضتك عيادة طبيب عام GP

# English: What to do if a doctor says no.
# This is the summary of the page, shown in lists of pages.
what-to-do-if-a-2rwegj = ما العمل إذا رفضك طبيب.

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = إذا كان هناك خطر على الحياة، يُرجى الاتصال على { $tel-999 }.

# English: This page is for you if a **GP** said no.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-npu4fb = هذه الصفحة لك إذا رفضك **طبيب عام GP**.

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
a-gp-is-a-family-e588js = **الطبيب العام GP** هو طبيب عائلة قريب من مكان سكنك.

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = هذا ليس ذنبك.

## Section: What can you do first?

# English: What can you do first?
# This is a heading.
what-can-you-do-first-5g9f89 = ما الذي يمكنك فعله أولاً؟

# English: Say if you need care now.
# This is Easy Read: one short sentence beside a picture.
say-if-you-need-care-7m8tqm = إذا احتجت إلى رعاية الآن، يُرجى إخبارهم بذلك.

# English: Ask them to write down the reason.
# This is Easy Read: one short sentence beside a picture.
ask-them-to-write-down-j6cs2a = يُرجى الطلب منهم كتابة السبب.

# English: You can ask someone to speak for you.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-someone-to-hwntkf = يمكنك الطلب من شخص آخر أن يتكلم عنك.

# English: You can try another GP.
# This is Easy Read: one short sentence beside a picture.
you-can-try-another-gp-26q2ut = يمكنك المحاولة لدى طبيب عام GP آخر.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = هل أنت في إنجلترا؟

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-6xw3df = ليس من الضروري إظهار أوراق.

# English: They must write down the reason.
# This is Easy Read: one short sentence beside a picture.
they-must-write-down-the-p9avsq = يجب عليهم كتابة السبب.

# English: Urgent care is still free for up to { $gp-urgent-14 }.
# This is Easy Read: one short sentence beside a picture.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
urgent-care-is-still-free-q7hc36 = تبقى الرعاية العاجلة مجانية لمدة تصل إلى { $gp-urgent-14 }.

# English: You can tell the manager that it was wrong.
# This is Easy Read: one short sentence beside a picture.
you-can-tell-the-manager-ypvcrj = يمكنك إخبار المدير أن ما حدث خطأ.

# English: If they do not help, you can call this number.
# This is Easy Read: one short sentence beside a picture.
if-they-do-not-help-djzx7m = إذا لم يساعدوك، يمكنك الاتصال بهذا الرقم.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = هل أنت في ويلز؟

# English: A GP with space needs a good reason to say no.
# This is Easy Read: one short sentence beside a picture.
a-gp-with-space-needs-yz9aga = الطبيب العام GP الذي لديه مكان يحتاج إلى سبب جيد للرفض.

# English: You do not need to prove your address.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-hu8utu = ليس من الضروري إثبات عنوانك.

# English: The GP may ask for a card or letter with your name.
# This is Easy Read: one short sentence beside a picture.
the-gp-may-ask-for-5bs3w9 = قد يطلب الطبيب العام GP بطاقة أو رسالة عليها اسمك.

# English: A group called Llais helps you complain for free.
# This is Easy Read: one short sentence beside a picture.
a-group-called-llais-helps-98xkrh = مجموعة اسمها Llais تساعدك مجاناً على تقديم شكوى.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = هل أنت في اسكتلندا؟

# English: You do not need papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-papers-ehj4ux = لا حاجة إلى أوراق.

# English: They should write to you with the reason.
# This is Easy Read: one short sentence beside a picture.
they-should-write-to-you-9t8j47 = ينبغي أن يكتبوا إليك ويذكروا السبب.

# English: They must still give you urgent care.
# This is Easy Read: one short sentence beside a picture.
they-must-still-give-you-f7ecb2 = حتى إذا رفضوا، يجب عليهم تقديم الرعاية العاجلة لك.

# English: A charity can ask for you.
# This is Easy Read: one short sentence beside a picture.
a-charity-can-ask-for-k22y3r = يمكن لجمعية خيرية تقديم الطلب عنك.

# English: This group helps you complain for free.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-you-complain-pcb7r6 = هذه المجموعة تساعدك مجاناً على تقديم شكوى.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = هل أنت في أيرلندا الشمالية؟

# English: In Northern Ireland, they ask for papers.
# This is Easy Read: one short sentence beside a picture.
in-northern-ireland-they-ask-ypn665 = في أيرلندا الشمالية، يطلبون أوراقاً.

# English: The health office may ask the government about your right to stay.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-nxtb52 = قد يسأل مكتب الصحة الحكومة عن حقك في البقاء.

# English: Call the Law Centre before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-before-syuy8p = يُرجى الاتصال بمركز Law Centre قبل ملء أي استمارة.

# English: If they say no, they must write down the reason.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-they-jzuyd7 = إذا رفضوا، يجب عليهم كتابة السبب.

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
