### Page: Medicines, teeth and eyes   (content/medicines-teeth-eyes.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Medicines, teeth and eyes
# This is the title of the page.
medicines-teeth-and-eyes-p92t8p = Meddyginiaethau, dannedd a llygaid

# English: What you pay for medicines, a dentist and glasses, and how to pay less.
# This is the summary of the page, shown in lists of pages.
what-you-pay-for-medicines-3d6dev = Beth rydych chi’n ei dalu am feddyginiaethau, deintydd a sbectol, a sut i dalu llai.

# English: medicine, prescription, pharmacy, pharmacist, dentist, tooth, teeth, pain, eyes, glasses, sight test, optician, HC2, HC1, certificate, Low Income Scheme, pay less, tablets, pills, chemist, toothache, painkiller, inhaler, eye test
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
medicine-prescription-pharmacy-pharmacist-dentist-6gk3kv = meddyginiaeth, meddyginiaethau, moddion, ffisig, tabledi, pils, presgripsiwn, fferyllfa, fferyllydd, siop y fferyllydd, siop gemist, cemist, deintydd, dannedd, dant, y ddannodd, dannoedd, poen, poenladdwr, lladd poen, llygad, llygaid, sbectol, prawf llygaid, prawf golwg, optegydd, anadlydd, pwmp asthma, HC2, HC1, tystysgrif, incwm isel, Cynllun Incwm Isel, talu llai

# English: If you have little or no money, ask for an { $hc2-who } certificate. It can take away many health costs. Keep the certificate. Show it at the pharmacy or the dentist before you pay.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
if-you-have-little-or-jjtptp = Os ydych chi’n brin o arian, neu heb arian o gwbl, gofynnwch am dystysgrif { $hc2-who }. Gyda hi, mae’n bosibl na fydd rhaid i chi dalu llawer o gostau iechyd. Cadwch y dystysgrif. Dangoswch hi yn y fferyllfa neu i’r deintydd cyn i chi dalu.

# English: This page is for anyone who needs medicine, a dentist, an eye test or glasses. What you pay differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-33vmgj = Mae’r dudalen hon i unrhyw un sydd angen meddyginiaeth, deintydd, prawf llygaid neu sbectol. Mae’r hyn rydych chi’n ei dalu yn wahanol yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon.

## Section: Help with costs: the HC2 certificate

# English: Help with costs: the HC2 certificate
# This is a heading.
help-with-costs-the-hc2-yhh53q = Help gyda chostau: y dystysgrif HC2

# English: Anyone on a low income can apply, whatever their immigration status. You fill in form HC1. You get the { $hc2-who } certificate if your income is low enough.
# Note: HC1 is the form; HC2 is the certificate that comes back. Keep both as they are.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
anyone-on-a-low-income-qb7vtu = Gall unrhyw un sydd ar incwm isel wneud cais, beth bynnag yw eu statws mewnfudo. Rydych chi’n llenwi ffurflen HC1. Byddwch yn cael y dystysgrif { $hc2-who } os yw eich incwm yn ddigon isel.

# English: You cannot get it if you have savings above { $hc2-savings }. The limit is higher only for people who live in a care home.
# $hc2-savings = Savings above a limit rule HC2 out.
you-cannot-get-it-if-rwr4jy = Allwch chi ddim ei chael os oes gennych chi gynilion dros { $hc2-savings }. Dim ond i bobl sy’n byw mewn cartref gofal y mae’r terfyn yn uwch.

# English: In England, Wales and Scotland, it covers prescriptions, NHS dental care, sight tests and travel to hospital appointments. It also helps with glasses.
in-england-wales-and-scotland-vjvb4x = Yn Lloegr, Cymru a’r Alban, mae’r dystysgrif yn cynnwys presgripsiynau, gofal deintyddol y GIG (NHS), profion llygaid, help gyda sbectol, a theithio i apwyntiadau ysbyty.

## Section: If you are seeking asylum

# English: If you are seeking asylum
# This is a heading.
if-you-are-seeking-asylum-btunpe = Os ydych chi’n ceisio lloches

# English: People on section 95 support get the certificate without applying, within { $hc2-s95 } of the letter that grants support. If it does not come, call Migrant Help. People on section 98 or section 4 support fill in form HC1.
# $hc2-s95 = Asylum seekers on section 95 support get HC2 without applying, within 21 days of the grant letter; if not, call Migrant Help. People on section 98 or section 4 support fill in HC1.
people-on-section-95-support-gxnd6u = Mae pobl sy’n cael cymorth adran 95 yn cael y dystysgrif heb wneud cais, o fewn { $hc2-s95 } i’r llythyr sy’n rhoi’r cymorth (grant letter). Os na fydd yn dod, ffoniwch Migrant Help. Mae pobl sy’n cael cymorth adran 98 neu adran 4 yn llenwi ffurflen HC1.

## Section: How to apply

# English: How to apply
# This is a heading.
how-to-apply-qf9sbh = Sut i wneud cais

# English: In England, Wales and Scotland, read about the [Low Income Scheme]({ $link1 }), or call its line below. Ask a support worker to fill in the form with you.
# $link1 = NHS Low Income Scheme: who can apply, online form and paper HC1.
in-england-wales-and-scotland-ddkd92 = Yn Lloegr, Cymru a’r Alban, darllenwch am y [Cynllun Incwm Isel]({ $link1 }) (Low Income Scheme), neu ffoniwch linell y cynllun isod. Gofynnwch i weithiwr cymorth lenwi’r ffurflen gyda chi.

# English: Keep a copy of the form. When the certificate comes, look at the end date and put it in your calendar.
keep-a-copy-of-the-a8q2h5 = Cadwch gopi o’r ffurflen. Pan ddaw’r dystysgrif, edrychwch ar y dyddiad gorffen a’i roi yn eich calendr.

## Section: At the pharmacy

# English: At the pharmacy
# This is a heading.
at-the-pharmacy-u3pcm5 = Yn y fferyllfa

# English: Ask what each medicine is for, how to take it, and what it costs. You can ask to speak where nobody else hears. You can say before you pay: "I have a certificate."
ask-what-each-medicine-is-cdzrky = Gofynnwch ar gyfer beth mae pob meddyginiaeth, sut i’w chymryd, a beth mae’n ei gostio. Gallwch ofyn am gael siarad lle nad oes neb arall yn clywed. Gallwch ddweud cyn i chi dalu: ‘I have a certificate.’ (Mae gen i dystysgrif.)

# English: If you cannot pay today, do not just go without. Tell the pharmacist or the doctor, and ask what they can do. Do not stop a medicine without asking a doctor or pharmacist.
if-you-cannot-pay-today-8n6rwz = Os na allwch dalu heddiw, peidiwch â mynd heb y feddyginiaeth. Dywedwch wrth y fferyllydd neu’r meddyg, a gofynnwch beth gallan nhw ei wneud. Peidiwch â stopio meddyginiaeth heb ofyn i feddyg neu fferyllydd.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Yn Lloegr

## Section: Prescriptions in England

# English: Prescriptions in England
# This is a heading.
prescriptions-in-england-qu2pxa = Presgripsiynau yn Lloegr

# English: Each item on a prescription costs { $rx-england }.
# $rx-england = Prescription charge per item in England, frozen for a second year.
each-item-on-a-prescription-mkfamc = Mae pob eitem ar bresgripsiwn yn costio { $rx-england }.

# English: It is free if you are under 16, or 16 to 18 and in full-time education, or 60 or over. It is free if you are pregnant or had a baby in the last year, with a certificate. It is free with some health conditions, and with an HC2.
it-is-free-if-you-5cy85r = Mae am ddim os ydych chi o dan 16 oed, neu’n 16 i 18 oed ac mewn addysg amser llawn, neu’n 60 oed neu’n hŷn. Mae am ddim os ydych chi’n feichiog neu os cawsoch chi fabi yn y flwyddyn ddiwethaf, a bod gennych chi dystysgrif. Mae am ddim gyda rhai cyflyrau iechyd, a chyda HC2.

# English: The certificate for pregnancy is not the HC2. Ask a midwife or a doctor how to get it.
the-certificate-for-pregnancy-is-c6gubm = Nid yr HC2 yw’r dystysgrif ar gyfer beichiogrwydd. Gofynnwch i fydwraig neu feddyg sut i’w chael.

# English: If you need many medicines, a prepayment certificate may cost less. There are two, a short one and a long one: { $rx-ppc }.
# $rx-ppc = Prepayment certificate.
if-you-need-many-medicines-2bt8mb = Os oes angen llawer o feddyginiaethau arnoch chi, gall tystysgrif ragdalu (prepayment certificate) gostio llai. Mae dwy, un fer ac un hir: { $rx-ppc }.

# English: There is also a form on the internet. It is only for pensioners, students, people who earn, people on benefits, and people in a care home. Their savings must be { $hc1-online-limit } or less. If you have no income at all, use the paper form HC1, or call.
# $hc1-online-limit = The online Low Income Scheme form is only for people with savings of 6,000 pounds or less who are pensioners, students, earning, on benefits or in a care home. Others use the paper HC1.
there-is-also-a-form-hcbhrn = Mae ffurflen ar y rhyngrwyd hefyd. Dim ond i’r bobl hyn y mae hi: pensiynwyr, myfyrwyr, pobl sy’n ennill arian, pobl ar fudd-daliadau, a phobl mewn cartref gofal. Rhaid i’w cynilion fod yn { $hc1-online-limit } neu lai. Os nad oes gennych chi unrhyw incwm o gwbl, defnyddiwch y ffurflen bapur HC1, neu ffoniwch.

# English: Check the end date of your HC2. Using one that has ended can bring a penalty of { $hc2-expiry }.
# $hc2-expiry = Check the end date: claiming with an expired HC2 can bring a penalty.
check-the-end-date-of-36y77q = Gwiriwch ddyddiad gorffen eich HC2. Os byddwch chi’n defnyddio un sydd wedi dod i ben, efallai y bydd rhaid i chi dalu cosb o { $hc2-expiry }.

## Section: Dentist in England

# English: Dentist in England
# This is a heading.
dentist-in-england-vj8pyr = Deintydd yn Lloegr

# English: You do not register with a dentist, and you do not have to live nearby. Ask any NHS dental surgery if it has space. If you are in pain, call { $int-111 }.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
you-do-not-register-with-mexuu8 = Dydych chi ddim yn cofrestru gyda deintydd, a does dim rhaid i chi fyw gerllaw. Gofynnwch i unrhyw ddeintyddfa GIG (NHS) a oes ganddi le. Os ydych chi mewn poen, ffoniwch { $int-111 }.

# English: What you pay depends on the treatment. For a course of treatment you pay one of three charges, from the lowest to the highest: { $dental-england }.
# $dental-england = NHS dental charges in England from 1 April 2026, per course of treatment.
what-you-pay-depends-on-tydvmr = Mae’r hyn rydych chi’n ei dalu yn dibynnu ar y driniaeth. Am gwrs o driniaeth, rydych chi’n talu un o dri phris, o’r isaf i’r uchaf: { $dental-england }.

# English: It is free if you are under 18, or under 19 and in education. It is free if you are pregnant, or for a year after the birth. It is free with an HC2.
it-is-free-if-you-3wcaaj = Mae am ddim os ydych chi o dan 18 oed, neu o dan 19 oed ac mewn addysg. Mae am ddim os ydych chi’n feichiog, neu am flwyddyn ar ôl yr enedigaeth. Mae am ddim gyda HC2.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Yng Nghymru

# English: Prescriptions are free if you are registered with a GP in Wales and use a pharmacy in Wales.
prescriptions-are-free-if-you-k8ju5v = Mae presgripsiynau am ddim os ydych chi wedi cofrestru gyda meddyg teulu (GP) yng Nghymru ac yn defnyddio fferyllfa yng Nghymru.

# English: The rules for dental costs are new. If you pay for an NHS dentist, you never pay more than { $dental-wales }, however much care you need. Ask about the price first. Read who does not have to pay on the [Welsh Government page]({ $link1 }).
# $link1 = Welsh Government page on dental charges and who is exempt.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
the-rules-for-dental-costs-jh4k42 = Mae’r rheolau am gostau deintyddol yn newydd. Os ydych chi’n talu am ddeintydd GIG (NHS), fyddwch chi byth yn talu mwy na { $dental-wales }, faint bynnag o ofal sydd ei angen arnoch chi. Gofynnwch am y pris yn gyntaf. Darllenwch ar [dudalen Llywodraeth Cymru]({ $link1 }) pwy sydd ddim yn gorfod talu.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: Prescriptions are free. Eye examinations and dental check-ups are free for everyone. Ask what treatment costs before it starts.
prescriptions-are-free-eye-examinations-mqthgt = Mae presgripsiynau am ddim. Mae archwiliadau llygaid ac archwiliadau deintyddol am ddim i bawb. Gofynnwch beth mae triniaeth yn ei gostio cyn iddi ddechrau.

## Section: In England, Wales and Scotland

# English: In England, Wales and Scotland
# This is a heading.
in-england-wales-and-scotland-amdcrp = Yn Lloegr, Cymru a’r Alban

# English: About help with costs in England, Wales and Scotland, with an interpreter:
about-help-with-costs-in-cpdd39 = Am help gyda chostau yn Lloegr, Cymru a’r Alban, gyda dehonglydd:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: Prescriptions from a pharmacy in Northern Ireland are free for everyone. You do not have to claim.
prescriptions-from-a-pharmacy-in-nz6w2g = Mae presgripsiynau o fferyllfa yng Ngogledd Iwerddon am ddim i bawb. Does dim rhaid i chi wneud cais.

# English: For teeth and eyes, ask about the cost first. Northern Ireland has its own [HC1 form]({ $link1 }).
# $link1 = nidirect: help with health costs and the HC1 form for Northern Ireland.
for-teeth-and-eyes-ask-wypwmj = Ar gyfer dannedd a llygaid, gofynnwch am y gost yn gyntaf. Mae gan Ogledd Iwerddon ei [ffurflen HC1]({ $link1 }) ei hun.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: If you cannot register with a GP, and so cannot get a prescription:
if-you-cannot-register-with-8xanyh = Os na allwch gofrestru gyda meddyg teulu (GP), ac felly na allwch gael presgripsiwn:

# English: If a life is in danger:
if-a-life-is-in-rbtsap = Os oes bywyd mewn perygl:
