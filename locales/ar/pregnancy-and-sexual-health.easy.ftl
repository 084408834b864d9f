### Page: Pregnancy and sexual health   (content/pregnancy-and-sexual-health.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Pregnancy and sexual health
# This is the title of the page.
pregnancy-and-sexual-health-qpfbch = الحمل والصحة الجنسية

# English: Care for you, your baby and your body.
# This is the summary of the page, shown in lists of pages.
care-for-you-your-baby-wcwyq9 = رعاية لك ولطفلك ولجسمك.

# English: If you are pregnant, see a doctor or a **midwife** soon.
# This is Easy Read: one short sentence beside a picture.
if-you-are-pregnant-see-69jum4 = في حالة الحمل، يُرجى زيارة طبيب أو **قابلة** في وقت قريب.

# English: A **midwife** cares for you in pregnancy and at birth.
# This is Easy Read: one short sentence beside a picture.
a-midwife-cares-for-you-2pfx65 = **القابلة** ترعاك أثناء الحمل وعند الولادة.

# English: Do not wait because of money.
# This is Easy Read: one short sentence beside a picture.
do-not-wait-because-of-u9pap6 = يُرجى عدم الانتظار بسبب المال.

# English: If you are in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-jdzb5y = إذا كنت في خطر، يُرجى الاتصال على { $tel-999 }.

## Section: Did someone hurt you?

# English: Did someone hurt you?
# This is a heading.
did-someone-hurt-you-t5crae = هل آذاك شخص؟

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = هذا ليس ذنبك.

# English: You do not have to say who did it.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-a3x64k = ليس من الضروري ذكر من فعل ذلك.

# English: You can stop the doctor at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-stop-the-doctor-r8hvd8 = يمكنك إيقاف الطبيب في أي وقت.

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = ما الذي يمكنك طلبه؟

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = يمكنك طلب أن يكون من يعالجك امرأة أو رجلاً.

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = يمكنك طلب **مترجم شفوي**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **المترجم الشفوي** يقول كلامك بلغة أخرى.

# English: You can ask for a **chaperone**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-3n7uvd = يمكنك طلب **مرافق أو مرافقة أثناء الفحص**.

# English: A **chaperone** is a trained extra person who stays with you.
# This is Easy Read: one short sentence beside a picture.
a-chaperone-is-a-trained-au3q46 = **مرافق أو مرافقة أثناء الفحص** هو شخص إضافي مدرَّب يبقى معك.

## Section: Are you pregnant in England?

# English: Are you pregnant in England?
# This is a heading.
are-you-pregnant-in-england-62jr96 = هل أنت في حالة حمل في إنجلترا؟

# English: Care in pregnancy must not wait for money.
# This is Easy Read: one short sentence beside a picture.
care-in-pregnancy-must-not-kjmae2 = الرعاية أثناء الحمل لا يجوز أن تنتظر بسبب المال.

# English: A bill may come later.
# This is Easy Read: one short sentence beside a picture.
a-bill-may-come-later-f4wy4y = قد تأتي فاتورة بعد ذلك.

## Section: Did someone hurt you in England?

# English: Did someone hurt you in England?
# This is a heading.
did-someone-hurt-you-in-p2hjg4 = هل آذاك شخص وأنت الآن في إنجلترا؟

# English: Care is free if someone hurt you through sex.
# This is Easy Read: one short sentence beside a picture.
care-is-free-if-someone-jc6jav = الرعاية مجانية إذا آذاك شخص جنسياً.

# English: Care is free if someone hurt you at home.
# This is Easy Read: one short sentence beside a picture.
care-is-free-if-someone-6hxkc5 = الرعاية مجانية إذا آذاك شخص في المنزل.

# English: This is not so if you came here for that care.
# This is Easy Read: one short sentence beside a picture.
this-is-not-so-if-k2ut3j = ليس الأمر كذلك إذا أتيت إلى هنا من أجل تلك الرعاية.

## Section: Do you need other care in England?

# English: Do you need other care in England?
# This is a heading.
do-you-need-other-care-a4myur = هل تلزمك رعاية أخرى في إنجلترا؟

# English: Birth control is free.
# This is Easy Read: one short sentence beside a picture.
birth-control-is-free-e5cvmw = منع الحمل مجاني.

# English: Care for infections from sex is free, also for HIV.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-from-sex-q8jyv5 = علاج العدوى المنقولة جنسياً مجاني، وكذلك علاج HIV.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = هل أنت في إنجلترا أو ويلز؟

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = يمكنك الاتصال هنا بشأن الاغتصاب أو الاعتداء الجنسي، من عمر 16 سنة.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = هل أنت في ويلز؟

# English: Care for infections from sex is free.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-from-sex-a984vq = علاج العدوى المنقولة جنسياً مجاني.

# English: If you are pregnant, go now and ask about money there.
# This is Easy Read: one short sentence beside a picture.
if-you-are-pregnant-go-wucb8q = في حالة الحمل، يُرجى الذهاب الآن والسؤال عن المال هناك.

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = يمكنك الاتصال هنا إذا كان شخص في المنزل يؤذيك.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = هل أنت في اسكتلندا؟

# English: Care for infections is free, also for HIV.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-is-free-rtcjqu = علاج العدوى مجاني، وكذلك علاج HIV.

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = يمكنك الاتصال هنا بشأن الاغتصاب أو الاعتداء الجنسي، من عمر 13 سنة.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = هل أنت في أيرلندا الشمالية؟

# English: Birth control is free if you did not travel here for it.
# This is Easy Read: one short sentence beside a picture.
birth-control-is-free-if-pgeqwk = منع الحمل مجاني إلا إذا سافرت إلى هنا من أجله.

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = يمكنك الاتصال هنا بشأن العنف في المنزل أو الاعتداء الجنسي.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = بمن يمكنك الاتصال؟
