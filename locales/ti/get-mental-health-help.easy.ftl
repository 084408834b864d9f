### Page: Get help with how you feel   (content/get-mental-health-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Get help with how you feel
# This is the title of the page.
get-help-with-how-you-xf2m4y = ብዛዕባ ዝስምዓኩም ስምዒት ሓገዝ ርኸቡ

# English: What can help when you feel bad, and how to ask.
# This is the summary of the page, shown in lists of pages.
what-can-help-when-you-ymc9hn = ጽቡቕ ኣብ ዘይስምዓኩም እዋን እንታይ ክሕግዝ ከም ዝኽእልን ብኸመይ ከም እትሓቱን።

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ደውሉ።

# English: Very bad events can hurt your mind.
# This is Easy Read: one short sentence beside a picture.
very-bad-events-can-hurt-afwpfp = ኣዝዩ ክፉእ ፍጻመታት ንኣእምሮኹም ክጎድእ ይኽእል።

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = ናትኩም ጌጋ ኣይኮነን።

# English: You can get better, even after many years.
# This is Easy Read: one short sentence beside a picture.
you-can-get-better-even-au44j2 = ድሕሪ ብዙሕ ዓመታት እውን ክሕሸኩም ይኽእል እዩ።

## Section: How do you feel?

# English: How do you feel?
# This is a heading.
how-do-you-feel-jz5vew = እንታይ ይስምዓኩም?

# English: You may see the bad events again in your mind.
# This is Easy Read: one short sentence beside a picture.
you-may-see-the-bad-dt49ps = ነቲ ክፉእ ፍጻመታት ኣብ ኣእምሮኹም ደጊምኩም ትርእይዎ ትኾኑ።

# English: You may always look out for danger.
# This is Easy Read: one short sentence beside a picture.
you-may-always-look-out-efykze = ኩሉ ግዜ ሓደጋ ከይመጽእ ትጥንቀቑ ትኾኑ።

# English: You may feel empty or worth nothing.
# This is Easy Read: one short sentence beside a picture.
you-may-feel-empty-or-9bk8dm = ባዶነት ወይ ዋጋ ከም ዘይብልኩም ኮይኑ ይስምዓኩም ይኸውን።

# English: You may find it hard to trust people.
# This is Easy Read: one short sentence beside a picture.
you-may-find-it-hard-bbf3w7 = ንሰባት ምእማን የጸግመኩም ይኸውን።

## Section: What can help you?

# English: What can help you?
# This is a heading.
what-can-help-you-amybtp = እንታይ ክሕግዘኩም ይኽእል?

# English: Tell a doctor how you feel.
# This is Easy Read: one short sentence beside a picture.
tell-a-doctor-how-you-gxp7fq = እንታይ ከም ዝስምዓኩም ንሓኪም ንገሩ።

# English: You can ask for **therapy**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-therapy-8tbxma = **ስነኣእምሮኣዊ ምኽሪ** ክትሓቱ ትኽእሉ።

# English: **Therapy** is talking with a trained person to feel better.
# This is Easy Read: one short sentence beside a picture.
therapy-is-talking-with-a-hcmyx2 = **ስነኣእምሮኣዊ ምኽሪ** ማለት ንክሕሸኩም ምስ ዝሰልጠነ ሰብ ምዝርራብ እዩ።

# English: You usually have { $mh-tfcbt } talks, or more.
# This is Easy Read: one short sentence beside a picture.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
you-usually-have-talks-or-hmewye = መብዛሕትኡ ግዜ { $mh-tfcbt } ግዜ ወይ ልዕሊኡ ትዘራረቡ።

# English: Good help goes slowly and lets you take breaks.
# This is Easy Read: one short sentence beside a picture.
good-help-goes-slowly-and-g776ep = ጽቡቕ ሓገዝ ቀስ ኢሉ ይኸይድ፣ ዕረፍቲ ክትወስዱ እውን የፍቅደልኩም።

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = እንታይ ክትሓቱ ትኽእሉ?

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = **ተርጓሚ** ክትሓቱ ትኽእሉ።

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **ተርጓሚ** ነቲ እትዛረብዎ ብኻልእ ቋንቋ ይዛረቦ።

# English: They keep what you say private.
# This is Easy Read: one short sentence beside a picture.
they-keep-what-you-say-j3t4cw = እትነግርዎም ነገር ብምስጢር ይሕዝዎ።

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-share-it-if-eum2us = ሰብ ወይ ቆልዓ ኣብ ሓደጋ እንተሃልዩ፣ ንኻልኦት ክነግርዎ ይኽእሉ።

# English: They must share it if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-share-it-if-29spr2 = ቤት ፍርዲ እንተኣዚዙ፣ ንኻልኦት ክነግርዎ ግድን እዩ።

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = ኣብ ኢንግላንድ ዲኹም ዘለኹም?

# English: Adults can call NHS Talking Therapies without asking a doctor.
# This is Easy Read: one short sentence beside a picture.
adults-can-call-nhs-talking-huuwsc = ብዕድመ ዓበይቲ ሰባት፣ ንሓኪም ከይሓተቱ ናብ NHS Talking Therapies ክድውሉ ይኽእሉ።

# English: Help is free after torture, sexual violence or violence at home.
# This is Easy Read: one short sentence beside a picture.
help-is-free-after-torture-j344hv = ድሕሪ ምስቃይ፣ ጾታዊ ዓመጽ ወይ ኣብ ገዛ ዝፍጸም ዓመጽ፣ ሓገዝ ብነጻ እዩ።

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = ህይወትኩም ባዕልኹም ክትውድኡ እንተሓሲብኩም፣ ደዊልኩም ጥዕና ኣእምሮ፣ mental health፣ ዝብል ምረጹ።

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = ኣብ ዌልስ ዲኹም ዘለኹም?

# English: Most people ask a doctor first.
# This is Easy Read: one short sentence beside a picture.
most-people-ask-a-doctor-cf4whe = መብዛሕትኦም ሰባት ቅድም ንሓኪም ይሓቱ።

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = ህይወትኩም ባዕልኹም ክትውድኡ እንተሓሲብኩም፣ ደዊልኩም 2 ጠውቑ።

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ኣብ ስኮትላንድ ዲኹም ዘለኹም?

# English: Mental health care near your home is free for everyone.
# This is Easy Read: one short sentence beside a picture.
mental-health-care-near-your-6d3gun = ኣብ ጥቓ ገዛኹም ዝወሃብ ክንክን ጥዕና ኣእምሮ ንኹሉ ሰብ ብነጻ እዩ።

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ኣብ ሰሜን ኣየርላንድ ዲኹም ዘለኹም?

# English: Ask a doctor, and read [the rules on papers]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
ask-a-doctor-and-read-qbznsv = ንሓኪም ሕተቱ፣ ቅድም ግን [ነቶም ብዛዕባ ወረቓቕቲ ዘለዉ ሕግታት]({ $link1 }) ኣንብቡ።

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = ህይወትኩም ባዕልኹም ክትውድኡ እንተሓሲብኩም፣ ናብዚ ደውሉ።

## Section: Do you want to talk or write?

# English: Do you want to talk or write?
# This is a heading.
do-you-want-to-talk-c6ew2z = ክትዘራረቡ ወይ ክትጽሕፉ ትደልዩ ዶ?

# English: These people listen, day or night.
# This is Easy Read: one short sentence beside a picture.
these-people-listen-day-or-wdzgg4 = እዞም ሰባት ለይቲ ይኹን መዓልቲ ይሰምዑኹም።

# English: To write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
to-write-text-the-word-46svww = ንምጽሓፍ፣ Shout ዝብል ቃል ብመልእኽቲ ስደዱ።

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = መልእኽቲ ኣብ ስልክኹም ይተርፍ።
