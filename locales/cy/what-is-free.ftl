### Page: What is free   (content/what-is-free.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: What is free
# This is the title of the page.
what-is-free-4ma3k2 = Beth sydd am ddim

# English: Which health care costs nothing, who has to pay, and what to do about a bill.
# This is the summary of the page, shown in lists of pages.
which-health-care-costs-nothing-4y8zmg = Pa ofal iechyd sydd am ddim, pwy sy’n gorfod talu, a beth i’w wneud am fil.

# English: free, free of charge, cost, money, pay, bill, charge, letter, hospital, hospital care, debt, exempt, how much, cannot pay, invoice, insurance, surcharge, operation, emergency department
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
free-free-of-charge-cost-9a7c5j = am ddim, rhad ac am ddim, di-dâl, cost, costau, faint mae’n costio, pris, arian, talu, gorfod talu, methu talu, dim arian, bil, biliau, anfoneb, tâl, llythyr talu, ysbyty, gofal ysbyty, llawdriniaeth, operesion, triniaeth, A&E, adran frys, dyled, eithrio, yswiriant, gordal iechyd

# English: Ask for care when you need it. Then ask: "Is this free for me?"
ask-for-care-when-you-vfpn62 = Gofynnwch am ofal pan fydd ei angen arnoch chi. Yna gofynnwch: ‘Is this free for me?’ (Ydy hyn am ddim i mi?)

# English: This page is for you if you worry about the cost of a doctor, a hospital or medicine. It is also for a person who helps you with a bill.
this-page-is-for-you-uhct86 = Mae’r dudalen hon i chi os ydych chi’n poeni am gost meddyg, ysbyty neu feddyginiaeth. Mae hefyd i rywun sy’n eich helpu gyda bil.

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = Os oes bywyd mewn perygl, ffoniwch { $tel-999 }. Mae’r alwad am ddim, hyd yn oed heb gredyd.

## Section: What is free for everyone

# English: What is free for everyone
# This is a heading.
what-is-free-for-everyone-hpvdjr = Beth sydd am ddim i bawb

# English: This care is free for everyone in England, Wales and Scotland. In Northern Ireland, it is free unless you travelled here to get it.
this-care-is-free-for-tvpuva = Mae’r gofal hwn am ddim i bawb yn Lloegr, Cymru a’r Alban. Yng Ngogledd Iwerddon, mae am ddim oni bai eich bod chi wedi teithio yma i’w gael.

# English: In England, Wales, Scotland and Northern Ireland: care in a hospital emergency department (A&E). In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs.
# This is a list item.
in-england-wales-scotland-and-23dzwe = Yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon: gofal mewn Adran Ddamweiniau ac Achosion Brys (A&E) mewn ysbyty. Yn Lloegr, yr Alban a Gogledd Iwerddon, efallai y bydd rhaid i chi dalu os cewch chi eich derbyn wedyn i aros yn yr ysbyty. Yng Nghymru, gofynnwch faint mae aros yn yr ysbyty yn ei gostio.

# English: In England, Wales, Scotland and Northern Ireland: family planning. It helps you choose if you want a baby. In England it does not include abortion.
# This is a list item.
in-england-wales-scotland-and-9pnrp5 = Yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon: cynllunio teulu. Mae’n eich helpu i ddewis a ydych chi eisiau babi. Yn Lloegr, nid yw’n cynnwys erthyliad.

# English: In England, Wales, Scotland and Northern Ireland: treatment of some diseases that people can catch from each other.
# This is a list item.
in-england-wales-scotland-and-th2k4j = Yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon: triniaeth ar gyfer rhai clefydau y gall pobl eu dal gan ei gilydd.

# English: A GP, a family doctor, is free for everyone in England and Scotland. In Wales and Northern Ireland it depends. [Read about your nation]({ $link1 }).
# $link1 = page: See a doctor
a-gp-a-family-doctor-nqkwf5 = Mae meddyg teulu (GP) am ddim i bawb yn Lloegr a’r Alban. Yng Nghymru a Gogledd Iwerddon, mae’n dibynnu. [Darllenwch am y wlad lle rydych chi nawr]({ $link1 }).

## Section: Help with costs

# English: Help with costs
# This is a heading.
help-with-costs-25u6sc = Help gyda chostau

# English: If you have little money, you can ask for an { $hc2-who } certificate with form HC1. It does not matter what your immigration status is. You cannot have it if your savings are over { $hc2-savings }.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
# $hc2-savings = Savings above a limit rule HC2 out.
if-you-have-little-money-fqjdrm = Os nad oes gennych chi lawer o arian, gallwch lenwi ffurflen HC1 i ofyn am dystysgrif { $hc2-who }. Does dim ots beth yw eich statws mewnfudo. Allwch chi ddim cael y dystysgrif os yw eich cynilion dros { $hc2-savings }.

# English: In England, Wales and Scotland, it pays for medicines, NHS dental care, eye tests and travel to hospital appointments. It also helps with glasses.
in-england-wales-and-scotland-zzmj47 = Yn Lloegr, Cymru a’r Alban, mae’r dystysgrif yn talu am feddyginiaethau, gofal deintyddol y GIG (NHS), profion llygaid a theithio i apwyntiadau ysbyty. Mae hefyd yn helpu gyda sbectol.

# English: In England, Wales, Scotland and Northern Ireland, hospital care is free while your asylum claim is open.
in-england-wales-scotland-and-rgdnyf = Yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon, mae gofal ysbyty am ddim tra bo eich cais am loches yn agored.

# English: If you asked for asylum and get section 95 support, the certificate comes without a form. Section 95 support is help from the Home Office while you wait. The certificate should come within { $hc2-s95 } of your grant letter. If not, call Migrant Help. If you get section 98 or section 4 support, fill in form HC1.
# $hc2-s95 = Asylum seekers on section 95 support get HC2 without applying, within 21 days of the grant letter; if not, call Migrant Help. People on section 98 or section 4 support fill in HC1.
if-you-asked-for-asylum-vfsxv5 = Os ydych chi wedi gofyn am loches ac yn cael cymorth adran 95, daw’r dystysgrif heb ffurflen. Cymorth adran 95 yw help gan y Swyddfa Gartref (Home Office) tra byddwch chi’n aros am ateb. Dylai’r dystysgrif ddod o fewn { $hc2-s95 } i’ch llythyr yn rhoi’r cymorth (grant letter). Os na fydd yn dod, ffoniwch Migrant Help. Os ydych chi’n cael cymorth adran 98 neu adran 4, llenwch ffurflen HC1.

# English: If a bill comes, keep it. Ask a lawyer or Doctors of the World soon, before you pay.
if-a-bill-comes-keep-hm8wuy = Os daw bil, cadwch ef. Gofynnwch i gyfreithiwr neu i Doctors of the World yn fuan, cyn i chi dalu.

## Section: The words in a letter

# English: The words in a letter
# This is a heading.
the-words-in-a-letter-esgc7k = Y geiriau mewn llythyr

# English: Some rules on this page speak of the NRM. The National Referral Mechanism is how the UK recognises people who were trafficked, and helps them. Trafficked means that someone controlled you and used you for money.
some-rules-on-this-page-jwr8nu = Mae rhai rheolau ar y dudalen hon yn sôn am yr NRM. Y Mecanwaith Atgyfeirio Cenedlaethol (National Referral Mechanism) yw’r ffordd y mae’r DU yn cydnabod pobl sydd wedi’u masnachu, ac yn eu helpu. Ystyr cael eich masnachu yw bod rhywun wedi eich rheoli a’ch defnyddio am arian.

# English: Its first answer is called a reasonable grounds decision. Its final answer is called a conclusive grounds decision. Adults choose if they want to go into the NRM.
its-first-answer-is-called-bx6svg = Enw ei ateb cyntaf yw penderfyniad ar sail resymol (reasonable grounds decision). Enw ei ateb terfynol yw penderfyniad ar sail derfynol (conclusive grounds decision). Mae oedolion yn dewis a ydyn nhw eisiau mynd i mewn i’r NRM.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Yn Lloegr

## Section: Free without any decision

# English: Free without any decision
# This is a heading.
free-without-any-decision-aqwbwh = Am ddim heb unrhyw benderfyniad

# English: Treatment for harm to body or mind is free after torture, domestic violence, sexual violence or cutting (female genital mutilation). This includes harm that lasts. It is free unless you came to the UK for it. You do not need an NRM decision.
treatment-for-harm-to-body-jtj65y = Mae triniaeth ar gyfer niwed i’r corff neu’r meddwl am ddim ar ôl artaith, trais domestig, trais rhywiol neu dorri (anffurfio organau cenhedlu benywod, FGM). Mae hyn yn cynnwys niwed sy’n para. Mae’r driniaeth am ddim oni bai eich bod chi wedi dod i’r DU i’w chael. Does dim angen penderfyniad NRM arnoch chi.

# English: Also free for everyone: GPs, the NHS line { $int-111 }, and treatment of HIV and other infections from sex.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
also-free-for-everyone-gps-hecvpf = Hefyd am ddim i bawb: meddygon teulu (GPs), llinell y GIG (NHS) { $int-111 }, a thriniaeth ar gyfer HIV a heintiau eraill sy’n cael eu trosglwyddo drwy ryw.

# English: Urgent care must be given even if you cannot pay. Maternity care, the care around a birth, must never be refused or delayed over money. A bill may come later.
urgent-care-must-be-given-p5adzw = Rhaid rhoi gofal brys hyd yn oed os na allwch chi dalu. Rhaid peidio byth â gwrthod nac oedi gofal mamolaeth, y gofal o gwmpas genedigaeth, oherwydd arian. Efallai y daw bil yn ddiweddarach.

## Section: Free because of a decision

# English: Free because of a decision
# This is a heading.
free-because-of-a-decision-nfhntv = Am ddim oherwydd penderfyniad

# English: With a positive reasonable grounds or conclusive grounds decision, you are not charged for any NHS care. Medicines and teeth have rules of their own: see below. Your husband, wife, civil partner and children are covered too. A lawyer can tell you if your family needs permission to be here.
with-a-positive-reasonable-grounds-9g2pzt = Gyda phenderfyniad cadarnhaol ar sail resymol (reasonable grounds) neu ar sail derfynol (conclusive grounds), does dim rhaid i chi dalu am unrhyw ofal gan y GIG (NHS). Mae rheolau ar wahân ar gyfer meddyginiaethau a dannedd: darllenwch isod. Mae eich gŵr, eich gwraig, eich partner sifil a’ch plant wedi’u cynnwys hefyd. Gall cyfreithiwr ddweud wrthych chi a oes angen caniatâd ar eich teulu i fod yma.

# English: Before the first decision, this rule does not cover you yet. Other rules on this page often do. Urgent care is never withheld.
before-the-first-decision-this-m46zjs = Cyn y penderfyniad cyntaf, nid yw’r rheol hon yn eich cynnwys chi eto. Mae rheolau eraill ar y dudalen hon yn aml yn eich cynnwys. Nid yw gofal brys byth yn cael ei wrthod.

# English: After a negative final decision the cover ends. A course of treatment that has already started stays free.
after-a-negative-final-decision-zug56p = Ar ôl penderfyniad terfynol negyddol, nid yw’r rheol hon yn eich cynnwys mwyach. Mae cwrs o driniaeth sydd eisoes wedi dechrau yn parhau i fod am ddim.

## Section: Asylum

# English: Asylum
# This is a heading.
asylum-aw2u6h = Lloches

# English: You are not charged if your asylum claim is open. You are not charged if you are a refugee, have humanitarian protection, or get section 95 support.
you-are-not-charged-if-fmgjrd = Does dim rhaid i chi dalu os yw eich cais am loches yn dal yn agored. Does dim rhaid i chi dalu os ydych chi’n ffoadur, os oes gennych chi amddiffyniad dyngarol (humanitarian protection), neu os ydych chi’n cael cymorth adran 95.

# English: If your claim was refused, you are charged for hospital care. There are exceptions: section 4(2) support, or council support under the Care Act.
if-your-claim-was-refused-gsqvdz = Os gwrthodwyd eich cais, byddan nhw’n codi tâl arnoch chi am ofal ysbyty. Mae eithriadau: cymorth adran 4(2), neu gymorth gan y cyngor dan y Ddeddf Gofal (Care Act).

# English: With a positive reasonable grounds decision, an open asylum claim or refugee status, you pay nothing for maternity care.
with-a-positive-reasonable-grounds-hxsx7u = Gyda phenderfyniad cadarnhaol ar sail resymol (reasonable grounds), cais am loches sy’n dal yn agored, neu statws ffoadur, dydych chi’n talu dim am ofal mamolaeth.

## Section: Medicines and teeth

# English: Medicines and teeth
# This is a heading.
medicines-and-teeth-znbmap = Meddyginiaethau a dannedd

# English: A prescription, a doctor's order for medicine, costs { $rx-england } for each item. It is free if you have an { $hc2-who } certificate, are under 16, or are 60 or over. It is also free in other cases, for example if you are pregnant and have a certificate.
# $rx-england = Prescription charge per item in England, frozen for a second year.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
a-prescription-a-doctor-s-tb5xgx = Mae presgripsiwn, sef archeb meddyg am feddyginiaeth, yn costio { $rx-england } am bob eitem. Mae am ddim os oes gennych chi dystysgrif { $hc2-who }, os ydych chi dan 16 oed, neu os ydych chi’n 60 oed neu’n hŷn. Mae hefyd am ddim mewn achosion eraill, er enghraifft os ydych chi’n feichiog a bod gennych chi dystysgrif.

# English: You do not register with a dentist. Ask any NHS dentist for a place. It is free if you are under 18, are pregnant, or had a baby in the last year. It is also free with an { $hc2-who } certificate.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
you-do-not-register-with-r7qfw7 = Dydych chi ddim yn cofrestru gyda deintydd. Gofynnwch i unrhyw ddeintydd GIG (NHS) am le. Mae am ddim os ydych chi dan 18 oed, os ydych chi’n feichiog, neu os cawsoch chi fabi yn y flwyddyn ddiwethaf. Mae hefyd am ddim gyda thystysgrif { $hc2-who }.

## Section: If a bill comes

# English: If a bill comes
# This is a heading.
if-a-bill-comes-w9e5jy = Os daw bil

# English: Was the care given before you had an NRM decision? Once you are identified as trafficked, bills for earlier care are cancelled or repaid.
was-the-care-given-before-98mukv = A gawsoch chi’r gofal cyn i chi gael penderfyniad NRM? Unwaith y byddwch wedi’ch adnabod fel un o’r bobl sydd wedi’u masnachu, mae biliau am ofal cynharach yn cael eu canslo neu eu had-dalu.

# English: Do not ignore a bill, and do not pay in panic. Show your NRM letter to the Overseas Visitors Manager of the hospital. Get legal help.
do-not-ignore-a-bill-c936sr = Peidiwch ag anwybyddu bil, a pheidiwch â thalu mewn panig. Dangoswch eich llythyr NRM i Reolwr Ymwelwyr Tramor (Overseas Visitors Manager) yr ysbyty. Ceisiwch help cyfreithiol.

# English: An unpaid hospital bill of { $ch-debt-ho } or more can be reported to the Home Office. Later applications may then be refused. This does not always happen, so ask a lawyer early.
# $ch-debt-ho = An unpaid NHS hospital bill of 500 pounds or more can be reported to the Home Office and later applications may be refused. It is a may, not a must.
an-unpaid-hospital-bill-of-h2e7f9 = Mae’n bosibl i’r Swyddfa Gartref (Home Office) gael gwybod am fil ysbyty o { $ch-debt-ho } neu fwy sydd heb ei dalu. Wedyn, mae’n bosibl y bydd ceisiadau diweddarach yn cael eu gwrthod. Nid yw hyn yn digwydd bob amser, felly gofynnwch i gyfreithiwr yn gynnar.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Yng Nghymru

# English: Also free for everyone: treatment of infections from sex, and care while you are detained under the Mental Health Act.
also-free-for-everyone-treatment-g9uj94 = Hefyd am ddim i bawb: triniaeth ar gyfer heintiau sy’n cael eu trosglwyddo drwy ryw, a gofal tra byddwch chi’n cael eich cadw dan y Ddeddf Iechyd Meddwl (Mental Health Act).

# English: With a reasonable grounds decision, you are not charged while your recovery period lasts. The recovery period is a time to rest and get help. You are also not charged once you are identified as a victim.
with-a-reasonable-grounds-decision-qutetw = Gyda phenderfyniad ar sail resymol (reasonable grounds), does dim rhaid i chi dalu tra bydd eich cyfnod adfer yn para. Mae’r cyfnod adfer yn amser i orffwys a chael help. Does dim rhaid i chi dalu chwaith unwaith y byddwch wedi’ch adnabod fel un o ddioddefwyr masnachu pobl.

# English: If your asylum claim was refused, you are not charged.
if-your-asylum-claim-was-ytpspf = Os gwrthodwyd eich cais am loches, does dim rhaid i chi dalu.

# English: Medicines on prescription are free if you are registered with a Welsh GP and use a pharmacy in Wales.
medicines-on-prescription-are-free-cxqp6b = Mae meddyginiaethau ar bresgripsiwn am ddim os ydych chi wedi cofrestru gyda meddyg teulu (GP) yng Nghymru ac yn defnyddio fferyllfa yng Nghymru.

# English: If you pay for an NHS dentist, you never pay more than { $dental-wales }, however much care you need.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
if-you-pay-for-an-d4fpht = Os ydych chi’n talu am ddeintydd GIG (NHS), fyddwch chi byth yn talu mwy na { $dental-wales }, faint bynnag o ofal sydd ei angen arnoch chi.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: Also free for everyone: medicines on prescription, dental check-ups, eye tests, and community services such as mental health care. Treatment of HIV is free too.
also-free-for-everyone-medicines-k26nhx = Hefyd am ddim i bawb: meddyginiaethau ar bresgripsiwn, archwiliadau deintyddol, profion llygaid, a gwasanaethau yn y gymuned fel gofal iechyd meddwl. Mae triniaeth ar gyfer HIV am ddim hefyd.

# English: We have not confirmed which hospital care is free in Scotland after trafficking. This does not mean that you must pay.
we-have-not-confirmed-which-sgpttf = Nid ydyn ni wedi cadarnhau pa ofal ysbyty sydd am ddim yn yr Alban ar ôl masnachu pobl. Nid yw hyn yn golygu bod rhaid i chi dalu.

# English: For other hospital care, ask Doctors of the World or a lawyer what is free for you.
for-other-hospital-care-ask-z95h65 = Ar gyfer gofal ysbyty arall, gofynnwch i Doctors of the World neu i gyfreithiwr beth sydd am ddim i chi.

## Section: In England, Wales and Scotland

# English: In England, Wales and Scotland
# This is a heading.
in-england-wales-and-scotland-amdcrp = Yn Lloegr, Cymru a’r Alban

# English: For the { $hc2-who } certificate in England, Wales and Scotland, with an interpreter:
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
for-the-certificate-in-england-6pn5rs = Ar gyfer y dystysgrif { $hc2-who } yn Lloegr, Cymru a’r Alban, gyda dehonglydd:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: Treatment of HIV and other infections from sex is also free, unless you travelled here for it. The same rule holds for care while you are detained for mental health.
treatment-of-hiv-and-other-j2d8uz = Mae triniaeth ar gyfer HIV a heintiau eraill sy’n cael eu trosglwyddo drwy ryw am ddim hefyd, oni bai eich bod chi wedi teithio yma i’w chael. Mae’r un rheol yn wir am ofal tra byddwch chi’n cael eich cadw oherwydd iechyd meddwl.

# English: If you asked for asylum, GP care is free. If you were refused, GP care is still free, and you are not charged for hospital care. GP care is free for refugees, and for people identified under the trafficking rule.
if-you-asked-for-asylum-sm7778 = Os ydych chi wedi gofyn am loches, mae gofal meddyg teulu (GP) am ddim. Os gwrthodwyd eich cais, mae gofal meddyg teulu yn dal i fod am ddim, a does dim rhaid i chi dalu am ofal ysbyty. Mae gofal meddyg teulu am ddim i ffoaduriaid, ac i bobl sydd wedi’u hadnabod dan y rheol ar fasnachu pobl.

# English: There is a rule that makes hospital care free for people who were trafficked. The details are not simple. Ask a lawyer if it covers you:
there-is-a-rule-that-egphm3 = Mae rheol sy’n gwneud gofal ysbyty am ddim i bobl sydd wedi’u masnachu. Nid yw’r manylion yn syml. Gofynnwch i gyfreithiwr a yw’r rheol yn eich cynnwys chi:

# English: Medicines on prescription are free for everyone.
medicines-on-prescription-are-free-bgzykj = Mae meddyginiaethau ar bresgripsiwn am ddim i bawb.

# English: You can read about [help with health costs]({ $link1 }).
# $link1 = nidirect: help with health costs and the HC1 form for Northern Ireland.
you-can-read-about-help-v4cncb = Gallwch ddarllen am [help gyda chostau iechyd]({ $link1 }).

# English: Northern Ireland has its own HC1 form, and that page shows it. Ask first what care for teeth and eyes will cost.
northern-ireland-has-its-own-4s4uf6 = Mae gan Ogledd Iwerddon ei ffurflen HC1 ei hun, ac mae’r dudalen honno’n ei dangos. Gofynnwch yn gyntaf beth fydd cost gofal dannedd a llygaid.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: Doctors of the World UK helps people who cannot register with a GP:
doctors-of-the-world-uk-6cjah8 = Mae Doctors of the World UK yn helpu pobl sy’n methu cofrestru gyda meddyg teulu (GP):

# English: If a life is in danger, call { $tel-999 }. [More numbers]({ $link1 }).
# $link1 = page: Urgent help
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-3r49eb = Os oes bywyd mewn perygl, ffoniwch { $tel-999 }. [Mwy o rifau]({ $link1 }).
