### Page: Pregnancy and sexual health   (content/pregnancy-and-sexual-health.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Pregnancy and sexual health
# This is the title of the page.
pregnancy-and-sexual-health-qpfbch = Beichiogrwydd ac iechyd rhywiol

# English: Care in pregnancy, contraception, infections, and help after someone hurt you.
# This is the summary of the page, shown in lists of pages.
care-in-pregnancy-contraception-infections-fmxzhs = Gofal mewn beichiogrwydd, atal cenhedlu, heintiau, a help ar ôl i rywun eich brifo.

# English: pregnant, pregnancy, baby, birth, midwife, maternity, contraception, birth control, family planning, abortion, infections, HIV, sexual health, sexual violence, rape, FGM, cutting, expecting, missed period, pill, condom, morning-after pill, STI, miscarriage, sexual assault, scan
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
pregnant-pregnancy-baby-birth-midwife-kvs5h6 = beichiog, beichiogrwydd, yn feichiog, disgwyl babi, disgwyl, babi, baban, geni, genedigaeth, bydwraig, mamolaeth, sgan, colli babi, camesgoriad, erthyliad, terfynu beichiogrwydd, atal cenhedlu, dulliau atal cenhedlu, cynllunio teulu, y bilsen, bilsen bore wedyn, condom, misglwyf, mislif, mislif hwyr, heintiau, haint, STI, HIV, iechyd rhywiol, clinig rhyw, trais rhywiol, treisio, trais, ymosodiad rhywiol, FGM, torri organau, enwaedu merched

# English: If you are pregnant, see a GP or a midwife soon. Do not wait because of money or papers. If you think a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-pregnant-see-xkk24v = Os ydych chi’n feichiog, ewch i weld meddyg teulu (GP) neu fydwraig yn fuan. Peidiwch ag oedi oherwydd arian neu bapurau. Os ydych chi’n meddwl bod bywyd mewn perygl, ffoniwch { $tel-999 }.

# English: This page is for you if you are or may be pregnant, or worry about an infection. It is also for you if someone hurt you sexually. It is for women, men and everyone else. What is free differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-you-waqy7m = Mae’r dudalen hon i bobl sy’n feichiog neu a allai fod yn feichiog, i bobl sydd wedi’u brifo’n rhywiol, ac i bobl sy’n poeni am haint. Mae hi i fenywod, dynion a phawb arall. Nid yw’r hyn sydd am ddim yr un fath yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon.

## Section: It was not your fault

# English: It was not your fault
# This is a heading.
it-was-not-your-fault-pkpef9 = Nid eich bai chi oedd hyn

# English: Nothing that was done to your body is your fault. You can ask for care today, or years later. You do not have to say who did it. You do not have to talk about it to be treated.
nothing-that-was-done-to-m7gnkj = Nid eich bai chi yw dim o’r hyn a wnaeth rhywun i’ch corff. Gallwch ofyn am ofal heddiw, neu flynyddoedd yn ddiweddarach. Does dim rhaid i chi ddweud pwy wnaeth hyn. Does dim rhaid i chi siarad am y peth er mwyn cael triniaeth.

# English: You can decide about each step. You can say yes to a blood test and no to an examination. You can stop at any time.
you-can-decide-about-each-wnmqgf = Chi sy’n penderfynu am bob cam. Gallwch gytuno i brawf gwaed a gwrthod archwiliad. Gallwch stopio unrhyw bryd.

## Section: Ask for what you need

# English: Ask for what you need
# This is a heading.
ask-for-what-you-need-zxjdn5 = Gofynnwch am beth sydd ei angen arnoch chi

# English: You can ask to see a woman or a man. They should try, but cannot always promise it.
you-can-ask-to-see-7zcwgv = Gallwch ofyn am weld menyw neu ddyn. Dylen nhw geisio trefnu hyn, ond allan nhw ddim addo bob amser.

# English: You can ask for a chaperone, a trained extra person in the room. You can also refuse one.
you-can-ask-for-a-nr6qqn = Gallwch ofyn am hebryngwr (chaperone), sef person ychwanegol, wedi’i hyfforddi, yn yr ystafell. Gallwch hefyd wrthod cael un.

# English: Ask for a professional interpreter. It should not be a friend or a relative, and never a child.
ask-for-a-professional-interpreter-7tadkx = Gofynnwch am ddehonglydd proffesiynol. Ddylai ffrind neu berthynas ddim gwneud y gwaith hwn, a ddylai plentyn byth ei wneud.

# English: You can say: "Please explain first. Please stop when I say stop." More ideas are on the page [At your appointment]({ $link1 }).
# $link1 = page: At your appointment
you-can-say-please-explain-zzu5wp = Gallwch ddweud: ‘Please explain first. Please stop when I say stop.’ (Esboniwch yn gyntaf, os gwelwch yn dda. Stopiwch pan fydda i’n dweud stop, os gwelwch yn dda.) Mae mwy o syniadau ar y dudalen [yn eich apwyntiad]({ $link1 }).

## Section: When to go

# English: When to go
# This is a heading.
when-to-go-fyr9mu = Pryd i fynd

# English: Go soon if you think you are pregnant, or if something hurts or has changed. Go soon if you had sex that you did not want. It helps to ask at once. If days or years have passed, still ask.
go-soon-if-you-think-um5bvm = Ewch yn fuan os ydych chi’n meddwl eich bod chi’n feichiog, neu os oes rhywbeth yn brifo neu wedi newid. Ewch yn fuan os cawsoch chi ryw nad oeddech chi ei eisiau. Mae gofyn ar unwaith yn helpu. Os oes dyddiau neu flynyddoedd wedi mynd heibio, gallwch ofyn o hyd.

# English: What you tell them stays private, with a few exceptions: serious danger, a child at risk, or a court order. If you are under 18, you can ask for the same care. Read [children and young people]({ $link1 }).
# $link1 = page: Children and young people
what-you-tell-them-stays-szmmgt = Mae’r hyn rydych chi’n ei ddweud wrthyn nhw yn aros yn breifat, heblaw mewn ychydig o achosion: perygl difrifol, plentyn mewn perygl o niwed, neu orchymyn llys. Os ydych chi dan 18 oed, gallwch ofyn am yr un gofal. Darllenwch [plant a phobl ifanc]({ $link1 }).

# English: In Wales, Scotland and Northern Ireland, we have not confirmed every rule on cost in pregnancy or after violence. Ask about cost there, and do not wait for care.
in-wales-scotland-and-northern-28c9q3 = Yng Nghymru, yr Alban a Gogledd Iwerddon, nid ydyn ni wedi cadarnhau pob rheol am gost yn ystod beichiogrwydd neu ar ôl trais. Gofynnwch am y gost yno, a pheidiwch ag aros cyn cael gofal.

# English: Family planning means contraception, and help to choose if you want a baby. Before a test you can ask: "Is this free?"
family-planning-means-contraception-and-rpawps = Ystyr cynllunio teulu yw dulliau atal cenhedlu, a help i ddewis a ydych chi eisiau babi. Cyn prawf gallwch ofyn: ‘Is this free?’ (Ydy hwn am ddim?)

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Yn Lloegr

# English: Maternity care must never be refused or delayed because of payment. If you are not exempt, a bill may come later. Keep every letter.
maternity-care-must-never-be-g4jhds = Rhaid peidio byth â gwrthod nac oedi gofal mamolaeth oherwydd arian. Os nad ydych chi wedi’ch eithrio rhag talu, efallai y daw bil yn ddiweddarach. Cadwch bob llythyr.

# English: Some people pay nothing for maternity care. They have a positive first decision in the NRM, an open asylum claim, or refugee status. The NRM is how the UK recognises and helps people who were trafficked. Read [what is free]({ $link1 }).
# $link1 = page: What is free
some-people-pay-nothing-for-6cv3kh = Mae rhai pobl yn talu dim am ofal mamolaeth. Mae ganddyn nhw benderfyniad cyntaf cadarnhaol yn yr NRM, cais am loches sy’n dal yn agored, neu statws ffoadur. Yr NRM yw’r ffordd y mae’r DU yn cydnabod pobl sydd wedi’u masnachu, ac yn eu helpu. Darllenwch [beth sydd am ddim]({ $link1 }).

# English: Treatment is free for harm to body or mind from sexual violence, domestic violence, torture or cutting (female genital mutilation). This does not hold if you came to the UK for that treatment. You need no decision from anyone for this.
treatment-is-free-for-harm-y6ftkv = Mae triniaeth am ddim ar gyfer yr hyn a wnaeth trais rhywiol, trais domestig, artaith neu dorri (anffurfio organau cenhedlu benywod, FGM) i’ch corff neu’ch meddwl. Nid yw hyn yn wir os daethoch chi i’r DU i gael y driniaeth honno. Does dim angen penderfyniad gan neb arnoch chi ar gyfer hyn.

# English: Contraception is free for everyone. So is treatment for sexually transmitted infections, including HIV. Abortion is not on this list, so ask the GP or the clinic about it.
contraception-is-free-for-everyone-8vjha3 = Mae dulliau atal cenhedlu am ddim i bawb. Mae triniaeth ar gyfer heintiau sy’n cael eu trosglwyddo drwy ryw, gan gynnwys HIV, am ddim i bawb hefyd. Nid yw erthyliad ar y rhestr hon, felly gofynnwch i’r meddyg teulu (GP) neu’r clinig amdano.

# English: When you are pregnant, and for a year after the birth, prescriptions and NHS dental care are free. Ask the midwife for the certificate.
when-you-are-pregnant-and-35e833 = Pan fyddwch chi’n feichiog, ac am flwyddyn ar ôl yr enedigaeth, mae presgripsiynau a gofal deintyddol y GIG (NHS) am ddim. Gofynnwch i’r fydwraig am y dystysgrif.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = Yng Nghymru a Lloegr

# English: After rape or sexual abuse, at any time in your life, in England and Wales:
after-rape-or-sexual-abuse-pyrmrs = Ar ôl cael eich treisio neu eich cam-drin yn rhywiol, unrhyw bryd yn eich bywyd, yng Nghymru a Lloegr:

# English: This line is for people from age 16.
this-line-is-for-people-ks6c5x = Mae’r llinell hon i bobl o 16 oed ymlaen.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Yng Nghymru

# English: Family planning and treatment for sexually transmitted infections are free for everyone.
family-planning-and-treatment-for-25a9wh = Mae cynllunio teulu a thriniaeth ar gyfer heintiau sy’n cael eu trosglwyddo drwy ryw am ddim i bawb.

# English: Hospital care is free with a positive first decision in the NRM, while the recovery period lasts. It is also free once you are officially identified. The NRM is how the UK recognises and helps people who were trafficked. If you are pregnant and have no decision, do not wait. Ask the midwife about cost.
hospital-care-is-free-with-hxjkzx = Mae gofal ysbyty am ddim gyda phenderfyniad cyntaf cadarnhaol yn yr NRM, tra bydd y cyfnod adfer yn para. Mae hefyd am ddim unwaith y byddwch wedi’ch adnabod yn swyddogol. Yr NRM yw’r ffordd y mae’r DU yn cydnabod pobl sydd wedi’u masnachu, ac yn eu helpu. Os ydych chi’n feichiog a heb benderfyniad, peidiwch ag oedi. Gofynnwch i’r fydwraig am y gost.

# English: You are not charged for hospital care while your asylum claim is open, or if it was refused.
you-are-not-charged-for-y583g7 = Does dim rhaid i chi dalu am ofal ysbyty tra bo eich cais am loches yn agored. Mae hyn yn wir hefyd os cafodd eich cais ei wrthod.

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = Am gymorth gyda cham-drin yn y cartref, trais rhywiol neu fasnachu pobl:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: GP care, family planning, and treatment for infections, including HIV, are free for everyone.
gp-care-family-planning-and-8mzzvr = Mae gofal meddyg teulu (GP), cynllunio teulu, a thriniaeth ar gyfer heintiau, gan gynnwys HIV, am ddim i bawb.

# English: If you are pregnant, see a GP or midwife first and ask about cost there. [What is free]({ $link1 }) explains hospital care.
# $link1 = page: What is free
if-you-are-pregnant-see-j73xrw = Os ydych chi’n feichiog, ewch i weld meddyg teulu (GP) neu fydwraig yn gyntaf, a gofynnwch yno am y gost. Mae [Beth sydd am ddim]({ $link1 }) yn esbonio gofal ysbyty.

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = I bobl 13 oed neu hŷn sydd wedi cael eu treisio neu eu cam-drin yn rhywiol. Nid yw’r bobl sy’n ateb yn gallu gweld eich rhif:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: Family planning is free, unless you travelled here for it. The same rule holds for treatment of sexually transmitted infections and HIV.
family-planning-is-free-unless-mhxubq = Mae cynllunio teulu am ddim, oni bai eich bod chi wedi teithio yma i’w gael. Mae’r un rheol yn wir am driniaeth ar gyfer HIV a heintiau sy’n cael eu trosglwyddo drwy ryw.

# English: When you register with a GP, you are asked for documents. Your immigration status may be checked with the Home Office. Read [see a doctor]({ $link1 }) first.
# $link1 = page: See a doctor
when-you-register-with-a-6hxtag = Pan fyddwch chi’n cofrestru gyda meddyg teulu (GP), byddan nhw’n gofyn i chi am ddogfennau. Mae’n bosibl y bydd eich statws mewnfudo yn cael ei wirio gyda’r Swyddfa Gartref (Home Office). Darllenwch [gweld meddyg]({ $link1 }) yn gyntaf.

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = Am gymorth gyda cham-drin yn y cartref neu gam-drin rhywiol. Mae ar gyfer pob oed, i fenywod a dynion:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: If you are under 19:
if-you-are-under-19-ymn5rq = Os ydych chi o dan 19 oed:

# English: To talk about being controlled or used, with an interpreter:
to-talk-about-being-controlled-rx8n7x = I siarad am gael eich rheoli neu eich defnyddio, gyda dehonglydd:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Os ydych chi mewn perygl nawr:
