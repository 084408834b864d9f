### Page: Pregnancy and sexual health   (content/pregnancy-and-sexual-health.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Pregnancy and sexual health
# This is the title of the page.
pregnancy-and-sexual-health-qpfbch = ጥንስን ጾታዊ ጥዕናን

# English: Care for you, your baby and your body.
# This is the summary of the page, shown in lists of pages.
care-for-you-your-baby-wcwyq9 = ንዓኹም፣ ንህጻንኩምን ንኣካላትኩምን ዝወሃብ ክንክን።

# English: If you are pregnant, see a doctor or a **midwife** soon.
# This is Easy Read: one short sentence beside a picture.
if-you-are-pregnant-see-69jum4 = ጥንሲ እንተሃልዩኩም፣ ቀልጢፍኩም ናብ ሓኪም ወይ ናብ **መሕረሲት** ኪዱ።

# English: A **midwife** cares for you in pregnancy and at birth.
# This is Easy Read: one short sentence beside a picture.
a-midwife-cares-for-you-2pfx65 = **መሕረሲት** ኣብ እዋን ጥንስን ሕርስን ትከናኸነኩም።

# English: Do not wait because of money.
# This is Easy Read: one short sentence beside a picture.
do-not-wait-because-of-u9pap6 = ብሰሪ ገንዘብ ኣይትጸበዩ።

# English: If you are in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-jdzb5y = ኣብ ሓደጋ እንተሃሊኹም፣ ናብ { $tel-999 } ደውሉ።

## Section: Did someone hurt you?

# English: Did someone hurt you?
# This is a heading.
did-someone-hurt-you-t5crae = ሓደ ሰብ ጐዲኡኩም ድዩ?

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = ናትኩም ጌጋ ኣይኮነን።

# English: You do not have to say who did it.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-a3x64k = መን ከም ዝገበሮ ክትነግሩ ግድን ኣይኮነን።

# English: You can stop the doctor at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-stop-the-doctor-r8hvd8 = ንሓኪም ኣብ ዝኾነ ግዜ ጠጠው ከተብልዎ ትኽእሉ።

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = እንታይ ክትሓቱ ትኽእሉ?

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = ብሰበይቲ ወይ ብሰብኣይ ክትርኣዩ ክትሓቱ ትኽእሉ።

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = **ተርጓሚ** ክትሓቱ ትኽእሉ።

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **ተርጓሚ** ነቲ እትዛረብዎ ብኻልእ ቋንቋ ይዛረቦ።

# English: You can ask for a **chaperone**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-3n7uvd = **ምሳኹም ዝጸንሕ ሰብ**፣ chaperone፣ ክትሓቱ ትኽእሉ።

# English: A **chaperone** is a trained extra person who stays with you.
# This is Easy Read: one short sentence beside a picture.
a-chaperone-is-a-trained-au3q46 = **ምሳኹም ዝጸንሕ ሰብ** ማለት፣ ዝሰልጠነ ተወሳኺ ሰብ እዩ።

## Section: Are you pregnant in England?

# English: Are you pregnant in England?
# This is a heading.
are-you-pregnant-in-england-62jr96 = ኣብ ኢንግላንድ ኮይንኩም ጥንሲ ኣለኩም ዶ?

# English: Care in pregnancy must not wait for money.
# This is Easy Read: one short sentence beside a picture.
care-in-pregnancy-must-not-kjmae2 = ኣብ እዋን ጥንሲ ዝወሃብ ክንክን ብሰሪ ገንዘብ ክጽበ የብሉን።

# English: A bill may come later.
# This is Easy Read: one short sentence beside a picture.
a-bill-may-come-later-f4wy4y = ደሓር ሕሳብ ክፍሊት ክመጽእ ይኽእል።

## Section: Did someone hurt you in England?

# English: Did someone hurt you in England?
# This is a heading.
did-someone-hurt-you-in-p2hjg4 = ኣብ ኢንግላንድ ዲኹም፣ ሓደ ሰብ ድማ ጐዲኡኩም ድዩ?

# English: Care is free if someone hurt you through sex.
# This is Easy Read: one short sentence beside a picture.
care-is-free-if-someone-jc6jav = ሓደ ሰብ ብጾታዊ ርክብ ጐዲኡኩም እንተኾይኑ፣ ሕክምና ብነጻ እዩ።

# English: Care is free if someone hurt you at home.
# This is Easy Read: one short sentence beside a picture.
care-is-free-if-someone-6hxkc5 = ሓደ ሰብ ኣብ ገዛ ጐዲኡኩም እንተኾይኑ፣ ሕክምና ብነጻ እዩ።

# English: This is not so if you came here for that care.
# This is Easy Read: one short sentence beside a picture.
this-is-not-so-if-k2ut3j = ነዚ ሕክምና ኢልኩም ናብዚ እንተመጺእኩም ግን፣ ብነጻ ኣይኮነን።

## Section: Do you need other care in England?

# English: Do you need other care in England?
# This is a heading.
do-you-need-other-care-a4myur = ኣብ ኢንግላንድ ካልእ ሕክምና የድልየኩም ዶ?

# English: Birth control is free.
# This is Easy Read: one short sentence beside a picture.
birth-control-is-free-e5cvmw = መከላኸሊ ጥንሲ ብነጻ እዩ።

# English: Care for infections from sex is free, also for HIV.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-from-sex-q8jyv5 = ብጾታዊ ርክብ ንዝመሓላለፉ ረኽስታት ዝወሃብ ሕክምና ብነጻ እዩ፣ ን HIV እውን።

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = ኣብ ኢንግላንድ ወይ ኣብ ዌልስ ዲኹም ዘለኹም?

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = ብዛዕባ ብዓመጽ ምድፋር ወይ ጾታዊ ግፍዒ ናብዚ ደውሉ፣ ካብ ዕድመ 16 ዓመት ጀሚሩ።

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = ኣብ ዌልስ ዲኹም ዘለኹም?

# English: Care for infections from sex is free.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-from-sex-a984vq = ብጾታዊ ርክብ ንዝመሓላለፉ ረኽስታት ዝወሃብ ሕክምና ብነጻ እዩ።

# English: If you are pregnant, go now and ask about money there.
# This is Easy Read: one short sentence beside a picture.
if-you-are-pregnant-go-wucb8q = ጥንሲ እንተሃልዩኩም፣ ሕጂ ኪዱ፣ ብዛዕባ ገንዘብ ድማ ኣብኡ ሕተቱ።

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = ኣብ ገዛ ዘሎ ሰብ ዝጎድኣኩም እንተኾይኑ፣ ናብዚ ደውሉ።

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ኣብ ስኮትላንድ ዲኹም ዘለኹም?

# English: Care for infections is free, also for HIV.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-is-free-rtcjqu = ንረኽስታት ዝወሃብ ሕክምና ብነጻ እዩ፣ ን HIV እውን።

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = ብዛዕባ ብዓመጽ ምድፋር ወይ ጾታዊ ግፍዒ ናብዚ ደውሉ፣ ካብ ዕድመ 13 ዓመት ጀሚሩ።

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ኣብ ሰሜን ኣየርላንድ ዲኹም ዘለኹም?

# English: Birth control is free if you did not travel here for it.
# This is Easy Read: one short sentence beside a picture.
birth-control-is-free-if-pgeqwk = ነዚ ኢልኩም ናብዚ እንተዘይመጺእኩም፣ መከላኸሊ ጥንሲ ብነጻ እዩ።

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = ብዛዕባ ኣብ ገዛ ዝፍጸም ግፍዒ ወይ ጾታዊ ግፍዒ ናብዚ ደውሉ።

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = ናብ መን ክትድውሉ ትኽእሉ?
