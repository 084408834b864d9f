### Page: Get help with how you feel   (content/get-mental-health-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Get help with how you feel
# This is the title of the page.
get-help-with-how-you-xf2m4y = Cael help gyda sut rydych chi’n teimlo

# English: What can help when you feel bad, and how to ask.
# This is the summary of the page, shown in lists of pages.
what-can-help-when-you-ymc9hn = Beth all helpu pan nad ydych chi’n teimlo’n dda, a sut i ofyn.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = Ffoniwch { $tel-999 } os oes bywyd mewn perygl.

# English: Very bad events can hurt your mind.
# This is Easy Read: one short sentence beside a picture.
very-bad-events-can-hurt-afwpfp = Gall digwyddiadau drwg iawn frifo eich meddwl.

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = Nid eich bai chi yw hyn.

# English: You can get better, even after many years.
# This is Easy Read: one short sentence beside a picture.
you-can-get-better-even-au44j2 = Gallwch chi wella, hyd yn oed ar ôl llawer o flynyddoedd.

## Section: How do you feel?

# English: How do you feel?
# This is a heading.
how-do-you-feel-jz5vew = Sut rydych chi’n teimlo?

# English: You may see the bad events again in your mind.
# This is Easy Read: one short sentence beside a picture.
you-may-see-the-bad-dt49ps = Efallai eich bod chi’n gweld y digwyddiadau drwg eto yn eich meddwl.

# English: You may always look out for danger.
# This is Easy Read: one short sentence beside a picture.
you-may-always-look-out-efykze = Efallai eich bod chi bob amser yn gwylio rhag perygl.

# English: You may feel empty or worth nothing.
# This is Easy Read: one short sentence beside a picture.
you-may-feel-empty-or-9bk8dm = Efallai eich bod chi’n teimlo’n wag neu’n werth dim.

# English: You may find it hard to trust people.
# This is Easy Read: one short sentence beside a picture.
you-may-find-it-hard-bbf3w7 = Efallai ei bod yn anodd i chi ymddiried mewn pobl.

## Section: What can help you?

# English: What can help you?
# This is a heading.
what-can-help-you-amybtp = Beth all eich helpu?

# English: Tell a doctor how you feel.
# This is Easy Read: one short sentence beside a picture.
tell-a-doctor-how-you-gxp7fq = Dywedwch wrth feddyg sut rydych chi’n teimlo.

# English: You can ask for **therapy**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-therapy-8tbxma = Gallwch ofyn am **therapi**.

# English: **Therapy** is talking with a trained person to feel better.
# This is Easy Read: one short sentence beside a picture.
therapy-is-talking-with-a-hcmyx2 = **Therapi** yw siarad â pherson wedi’i hyfforddi er mwyn teimlo’n well.

# English: You usually have { $mh-tfcbt } talks, or more.
# This is Easy Read: one short sentence beside a picture.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
you-usually-have-talks-or-hmewye = Fel arfer rydych chi’n cael { $mh-tfcbt } o sgyrsiau, neu fwy.

# English: Good help goes slowly and lets you take breaks.
# This is Easy Read: one short sentence beside a picture.
good-help-goes-slowly-and-g776ep = Mae help da yn mynd yn araf ac yn gadael i chi gymryd seibiant.

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = Beth gallwch chi ofyn amdano?

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = Gallwch ofyn am gael **dehonglydd**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = Mae **dehonglydd** yn dweud eich geiriau mewn iaith arall.

# English: They keep what you say private.
# This is Easy Read: one short sentence beside a picture.
they-keep-what-you-say-j3t4cw = Maen nhw’n cadw’r hyn rydych chi’n ei ddweud yn breifat.

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-share-it-if-eum2us = Gallan nhw ei rannu os oes person neu blentyn mewn perygl.

# English: They must share it if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-share-it-if-29spr2 = Rhaid iddyn nhw ei rannu os yw llys yn gorchymyn hynny.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Ydych chi yn Lloegr?

# English: Adults can call NHS Talking Therapies without asking a doctor.
# This is Easy Read: one short sentence beside a picture.
adults-can-call-nhs-talking-huuwsc = Gall oedolion ffonio NHS Talking Therapies heb ofyn i feddyg.

# English: Help is free after torture, sexual violence or violence at home.
# This is Easy Read: one short sentence beside a picture.
help-is-free-after-torture-j344hv = Mae help am ddim ar ôl artaith, trais rhywiol neu drais yn y cartref.

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = Os ydych chi’n meddwl am ddod â’ch bywyd i ben, ffoniwch a dewiswch iechyd meddwl.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Ydych chi yng Nghymru?

# English: Most people ask a doctor first.
# This is Easy Read: one short sentence beside a picture.
most-people-ask-a-doctor-cf4whe = Mae’r rhan fwyaf o bobl yn gofyn i feddyg yn gyntaf.

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = Os ydych chi’n meddwl am ddod â’ch bywyd i ben, ffoniwch a phwyswch 2.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Ydych chi yn yr Alban?

# English: Mental health care near your home is free for everyone.
# This is Easy Read: one short sentence beside a picture.
mental-health-care-near-your-6d3gun = Mae gofal iechyd meddwl ger eich cartref am ddim i bawb.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Ydych chi yng Ngogledd Iwerddon?

# English: Ask a doctor, and read [the rules on papers]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
ask-a-doctor-and-read-qbznsv = Gofynnwch i feddyg, ond darllenwch [y rheolau am bapurau]({ $link1 }) yn gyntaf.

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = Ffoniwch yma os ydych chi’n meddwl am ddod â’ch bywyd i ben.

## Section: Do you want to talk or write?

# English: Do you want to talk or write?
# This is a heading.
do-you-want-to-talk-c6ew2z = Ydych chi eisiau siarad neu ysgrifennu?

# English: These people listen, day or night.
# This is Easy Read: one short sentence beside a picture.
these-people-listen-day-or-wdzgg4 = Mae’r bobl hyn yn gwrando, ddydd neu nos.

# English: To write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
to-write-text-the-word-46svww = I ysgrifennu, anfonwch y gair Shout mewn neges destun.

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = Mae neges destun yn aros ar eich ffôn.
