### Page: Pregnancy and sexual health   (content/pregnancy-and-sexual-health.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Pregnancy and sexual health
# This is the title of the page.
pregnancy-and-sexual-health-qpfbch = TODO

# English: Care for you, your baby and your body.
# This is the summary of the page, shown in lists of pages.
care-for-you-your-baby-wcwyq9 = TODO

# English: If you are pregnant, see a doctor or a **midwife** soon.
# This is Easy Read: one short sentence beside a picture.
if-you-are-pregnant-see-69jum4 = TODO

# English: A **midwife** cares for you in pregnancy and at birth.
# This is Easy Read: one short sentence beside a picture.
a-midwife-cares-for-you-2pfx65 = TODO

# English: Do not wait because of money.
# This is Easy Read: one short sentence beside a picture.
do-not-wait-because-of-u9pap6 = TODO

# English: If you are in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-jdzb5y = TODO

## Section: Did someone hurt you?

# English: Did someone hurt you?
# This is a heading.
did-someone-hurt-you-t5crae = TODO

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
# On another page: خەتای تۆ نییە.   (is-this-happening-to-me.easy.ftl)
it-is-not-your-fault-4jcnen = TODO

# English: You do not have to say who did it.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-a3x64k = TODO

# English: You can stop the doctor at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-stop-the-doctor-r8hvd8 = TODO

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
# On another page: دەتوانیت داوای چی بکەیت؟   (index.easy.ftl)
what-can-you-ask-for-yaa2wp = TODO

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
# On another page: دەتوانیت داوا بکەیت ژنێک یان پیاوێک بتبینێت.   (see-a-doctor.easy.ftl)
you-can-ask-to-see-n2jg5s = TODO

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
# On another page: دەتوانیت داوای **وەرگێڕ** بکەیت.   (index.easy.ftl)
you-can-ask-for-an-6ps7zu = TODO

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
# On another page: **وەرگێڕ** قسەکانی تۆ بە زمانێکی تر دەڵێت.   (index.easy.ftl)
an-interpreter-says-your-words-nj76fp = TODO

# English: You can ask for a **chaperone**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-3n7uvd = TODO

# English: A **chaperone** is a trained extra person who stays with you.
# This is Easy Read: one short sentence beside a picture.
a-chaperone-is-a-trained-au3q46 = TODO

## Section: Are you pregnant in England?

# English: Are you pregnant in England?
# This is a heading.
are-you-pregnant-in-england-62jr96 = TODO

# English: Care in pregnancy must not wait for money.
# This is Easy Read: one short sentence beside a picture.
care-in-pregnancy-must-not-kjmae2 = TODO

# English: A bill may come later.
# This is Easy Read: one short sentence beside a picture.
a-bill-may-come-later-f4wy4y = TODO

## Section: Did someone hurt you in England?

# English: Did someone hurt you in England?
# This is a heading.
did-someone-hurt-you-in-p2hjg4 = TODO

# English: Care is free if someone hurt you through sex.
# This is Easy Read: one short sentence beside a picture.
care-is-free-if-someone-jc6jav = TODO

# English: Care is free if someone hurt you at home.
# This is Easy Read: one short sentence beside a picture.
care-is-free-if-someone-6hxkc5 = TODO

# English: This is not so if you came here for that care.
# This is Easy Read: one short sentence beside a picture.
this-is-not-so-if-k2ut3j = TODO

## Section: Do you need other care in England?

# English: Do you need other care in England?
# This is a heading.
do-you-need-other-care-a4myur = TODO

# English: Birth control is free.
# This is Easy Read: one short sentence beside a picture.
birth-control-is-free-e5cvmw = TODO

# English: Care for infections from sex is free, also for HIV.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-from-sex-q8jyv5 = TODO

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
# On another page: ئایا لە ئینگلتەرا یان وێڵزیت؟   (urgent-help.easy.ftl)
are-you-in-england-or-wr7d72 = TODO

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
# On another page: بۆ دەستدرێژیی سێکسی یان ئازاردانی سێکسی لێرە تەلەفۆن بکە، لە تەمەنی 16 ساڵەوە.   (urgent-help.easy.ftl)
call-here-about-rape-or-2btzs4 = TODO

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
# On another page: ئایا لە وێڵزیت؟   (urgent-help.easy.ftl)
are-you-in-wales-pkxr9m = TODO

# English: Care for infections from sex is free.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-from-sex-a984vq = TODO

# English: If you are pregnant, go now and ask about money there.
# This is Easy Read: one short sentence beside a picture.
if-you-are-pregnant-go-wucb8q = TODO

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
# On another page: ئەگەر کەسێک لە ماڵەوە ئازارت دەدات، لێرە تەلەفۆن بکە.   (urgent-help.easy.ftl)
call-here-if-someone-at-ej65u3 = TODO

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
# On another page: ئایا لە سکۆتلەندایت؟   (urgent-help.easy.ftl)
are-you-in-scotland-x87wdx = TODO

# English: Care for infections is free, also for HIV.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-is-free-rtcjqu = TODO

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
# On another page: بۆ دەستدرێژیی سێکسی یان ئازاردانی سێکسی لێرە تەلەفۆن بکە، لە تەمەنی 13 ساڵەوە.   (urgent-help.easy.ftl)
call-here-about-rape-or-k9fsth = TODO

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
# On another page: ئایا لە ئێرلەندای باکووریت؟   (urgent-help.easy.ftl)
are-you-in-northern-ireland-hv5hat = TODO

# English: Birth control is free if you did not travel here for it.
# This is Easy Read: one short sentence beside a picture.
birth-control-is-free-if-pgeqwk = TODO

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
# On another page: بۆ ئازاردان لە ماڵەوە یان ئازاردانی سێکسی لێرە تەلەفۆن بکە.   (urgent-help.easy.ftl)
call-here-about-abuse-at-mp4d7p = TODO

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
# On another page: دەتوانیت تەلەفۆن بۆ کێ بکەیت؟   (stay-safe-on-this-phone.easy.ftl)
who-can-you-call-9cza39 = TODO
