### Page: If a GP surgery turns you away   (content/turned-away.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: If a GP surgery turns you away
# This is the title of the page.
if-a-gp-surgery-turns-pfeu28 = Os bydd meddygfa’n eich gwrthod

# English: What to say, how to get the reason in writing, and who can help you complain.
# This is the summary of the page, shown in lists of pages.
what-to-say-how-to-rxdc9w = Beth i’w ddweud, sut i gael y rheswm yn ysgrifenedig, a phwy all eich helpu i gwyno.

# English: refused, refuse, surgery says no, reception, receptionist, reason in writing, complain, complaint, ombudsman, health board, registration, closed list, sent away, no appointment, racism, discrimination, asked for passport, cannot register
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
refused-refuse-surgery-says-no-faajsy = gwrthod, gwrthodwyd, cael fy ngwrthod, wedi gwrthod, dweud na, troi i ffwrdd, anfon i ffwrdd, meddygfa’n gwrthod, methu cofrestru, ddim yn cael cofrestru, derbynfa, derbynnydd, rheswm yn ysgrifenedig, cwyn, cwyno, ombwdsmon, Llais, bwrdd iechyd, rhestr wedi cau, rhestr lawn, dim apwyntiad, gofyn am basbort, dim papurau, hiliaeth, gwahaniaethu, annheg

# English: Do not give up. If a GP surgery turns you away, do these three things. A GP is a family doctor. A surgery is the place where a GP works.
do-not-give-up-if-tmdeuh = Peidiwch â rhoi’r gorau iddi. Os bydd meddygfa meddyg teulu (GP) yn eich gwrthod, gwnewch y tri pheth hyn. Meddyg teulu yw GP. Meddygfa yw’r lle mae meddyg teulu yn gweithio.

# English: If you need care now, say: "This is urgent."
# This is a list item.
if-you-need-care-now-z8ha9u = Os oes angen gofal arnoch chi nawr, dywedwch: ‘This is urgent.’ (Mae hyn yn fater brys.)

# English: Ask for the reason in writing. Ask the name of the person who said no.
# This is a list item.
ask-for-the-reason-in-53shrj = Gofynnwch am y rheswm yn ysgrifenedig. Gofynnwch am enw’r person a ddywedodd na.

# English: Ask someone to help you. A friend, a support worker or the advice line below can speak to the surgery.
# This is a list item.
ask-someone-to-help-you-8vkfde = Gofynnwch i rywun eich helpu. Gall ffrind, gweithiwr cymorth neu’r llinell gyngor isod siarad â’r feddygfa.

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = Os oes bywyd mewn perygl, ffoniwch { $tel-999 }. Mae’r alwad am ddim, hyd yn oed heb gredyd.

# English: This page is for anyone who was told they cannot register with a GP or cannot be seen. A supporter can use it too. The rules differ between England, Wales, Scotland and Northern Ireland, so find your nation below.
this-page-is-for-anyone-fzwha4 = Mae’r dudalen hon i chi os dywedodd rhywun na allwch gofrestru gyda meddyg teulu (GP), neu na allwch gael eich gweld. Gall rhywun sy’n eich cefnogi ei defnyddio hefyd. Mae’r rheolau’n wahanol yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon, felly dewch o hyd i’r wlad lle rydych chi nawr isod.

## Section: What to say at reception

# English: What to say at reception
# This is a heading.
what-to-say-at-reception-z9yxtc = Beth i’w ddweud yn y dderbynfa

# English: You can read this out, or show it on your phone:
you-can-read-this-out-wvr2fw = Gallwch ddarllen hyn yn uchel, neu ei ddangos ar eich ffôn:

# English: I would like to register with a GP. Please tell me your reason if you cannot register me, and write it down for me. I need an interpreter. My language is ...
i-would-like-to-register-75tn8m = ‘I would like to register with a GP. Please tell me your reason if you cannot register me, and write it down for me. I need an interpreter. My language is ...’ (Hoffwn i gofrestru gyda meddyg teulu. Os na allwch fy nghofrestru, dywedwch y rheswm wrtha i, os gwelwch yn dda, ac ysgrifennwch y rheswm i mi. Mae angen dehonglydd arna i. Fy iaith i yw ...)

# English: You do not have to tell your story at the desk. You can ask for a quiet place, or come back with someone.
you-do-not-have-to-8xa2sy = Does dim rhaid i chi adrodd eich stori wrth y ddesg. Gallwch ofyn am le tawel, neu ddod yn ôl gyda rhywun.

# English: Being refused is not your fault. You can try again on another day, with someone beside you, or try another surgery.
being-refused-is-not-your-eyvpuq = Nid eich bai chi yw cael eich gwrthod. Gallwch geisio eto ar ddiwrnod arall, gyda rhywun wrth eich ochr, neu roi cynnig ar feddygfa arall.

# English: Doctors of the World helps people who cannot register. It offers a translation service. Its number is at the end of this page.
doctors-of-the-world-helps-mqxayn = Mae Doctors of the World yn helpu pobl sy’n methu cofrestru. Mae’n cynnig gwasanaeth cyfieithu. Mae ei rif ar ddiwedd y dudalen hon.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Yn Lloegr

# English: A surgery must not refuse you only because you have no ID, no proof of address and no immigration papers. You do not need an NHS number.
a-surgery-must-not-refuse-y5jysm = Rhaid i feddygfa beidio â’ch gwrthod dim ond am nad oes gennych chi ddogfen adnabod, prawf o gyfeiriad na phapurau mewnfudo. Does dim angen rhif GIG (NHS number) arnoch chi.

# English: Fair reasons to refuse are few. The list is formally closed to new patients. Or you live outside the area. Or there is another reasonable ground that does not treat you worse for who you are.
fair-reasons-to-refuse-are-evynp6 = Ychydig o resymau teg sydd dros wrthod. Mae’r rhestr wedi’i chau’n ffurfiol i gleifion newydd. Neu rydych chi’n byw y tu allan i’r ardal. Neu mae sail resymol arall nad yw’n eich trin yn waeth oherwydd pwy ydych chi.

# English: The surgery must give you its reason in writing.
the-surgery-must-give-you-tyvyy9 = Rhaid i’r feddygfa roi ei rheswm i chi yn ysgrifenedig.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must give you emergency or immediately necessary treatment. It is free, for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-cej4rb = Gallwch gael gofal brys o hyd os cewch eich gwrthod, neu os nad ydych chi wedi cofrestru yn unman. Rhaid i feddygfa yn yr ardal roi i chi driniaeth mewn argyfwng, neu driniaeth sydd ei hangen ar unwaith. Mae am ddim, am hyd at { $gp-urgent-14 }.

# English: Some surgeries call themselves Safe Surgeries. They promised not to ask for ID, address or visa. All other surgeries must follow the same registration rules.
some-surgeries-call-themselves-safe-jam4wx = Mae rhai meddygfeydd yn galw eu hunain yn Safe Surgeries (meddygfeydd diogel). Maen nhw wedi addo peidio â gofyn am ddogfen adnabod, cyfeiriad na fisa. Rhaid i bob meddygfa arall ddilyn yr un rheolau cofrestru.

# English: There are [cards about your right to see a GP]({ $link1 }) that you can show.
# $link1 = My right to access healthcare cards to show at reception.
there-are-cards-about-your-8xuvmh = Mae [cardiau am eich hawl i weld meddyg teulu]({ $link1 }) y gallwch eu dangos.

## Section: Complain in England

# English: Complain in England
# This is a heading.
complain-in-england-cejda9 = Cwyno yn Lloegr

# English: Complain to the practice manager. If that does not feel safe, complain to the integrated care board instead. It is the NHS office for your area. Do not complain to both. Complain within { $gp-complain-limit } of what happened.
# $gp-complain-limit = Complain within 12 months of what happened. The organisation should acknowledge within 3 working days.
complain-to-the-practice-manager-5jk6ps = Cwynwch i reolwr y feddygfa (practice manager). Os nad yw hynny’n teimlo’n ddiogel, cwynwch i’r bwrdd gofal integredig (integrated care board) yn lle hynny. Dyna swyddfa’r GIG (NHS) ar gyfer eich ardal. Peidiwch â chwyno i’r ddau. Cwynwch o fewn { $gp-complain-limit } i’r hyn a ddigwyddodd.

# English: If you are still unhappy, the [Ombudsman]({ $link1 }) decides:
# $link1 = Parliamentary and Health Service Ombudsman.
if-you-are-still-unhappy-3mu74m = Os nad ydych chi’n fodlon o hyd, yr [Ombwdsmon]({ $link1 }) sy’n penderfynu:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Yng Nghymru

# English: If a surgery's list is open, it must accept your application, unless it has grounds to refuse. You do not have to live in its area. Someone can apply for you.
if-a-surgery-s-list-rnjznv = Os yw rhestr meddygfa ar agor, rhaid iddi dderbyn eich cais, oni bai bod ganddi sail dros wrthod. Does dim rhaid i chi fyw yn ei hardal. Gall rhywun wneud cais ar eich rhan.

# English: The Welsh Government says you do not need proof of address. A surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough. Not everyone reads the rules in this way, so ask. If they refuse, contact the health board or Llais. A health board runs health care in one area.
the-welsh-government-says-you-nv9zky = Mae Llywodraeth Cymru’n dweud nad oes angen prawf o gyfeiriad arnoch chi. Gall meddygfa ofyn am ddogfen adnabod. Mae cerdyn cofrestru lloches (ARC) neu lythyr gan y Swyddfa Gartref (Home Office) yn ddigon. Nid yw pawb yn deall y rheolau yn y ffordd hon, felly gofynnwch. Os bydd y feddygfa’n eich gwrthod, cysylltwch â’r bwrdd iechyd neu â Llais. Bwrdd iechyd sy’n rhedeg gofal iechyd mewn un ardal.

# English: If they refuse, ask which ground they use. We have not confirmed which grounds are allowed.
if-they-refuse-ask-which-a54zn2 = Os byddan nhw’n gwrthod, gofynnwch ar ba sail. Nid ydyn ni wedi cadarnhau pa resymau sy’n cael eu caniatáu.

# English: A hospital emergency department (A&E) is free for everyone, also if you have no GP. If you then stay in the hospital, ask what it costs.
a-hospital-emergency-department-a-u5q3pj = Mae adran frys ysbyty (A&E) am ddim i bawb, hefyd os nad oes gennych chi feddyg teulu (GP). Os cewch chi eich derbyn wedyn i aros yn yr ysbyty, gofynnwch faint mae’n ei gostio.

## Section: Complain in Wales

# English: Complain in Wales
# This is a heading.
complain-in-wales-zdspjq = Cwyno yng Nghymru

# English: Complain to the surgery or to the health board. You can ask for a talk in which someone listens to you.
complain-to-the-surgery-or-5pwfmv = Cwynwch i’r feddygfa neu i’r bwrdd iechyd. Gallwch ofyn am sgwrs lle mae rhywun yn gwrando arnoch chi.

# English: [Llais]({ $link1 }) helps you complain. It is free, independent, and has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
llais-helps-you-complain-it-vefpma = Mae [Llais]({ $link1 }) yn eich helpu i gwyno. Mae’n rhad ac am ddim, mae’n annibynnol, ac mae ganddo ddehonglwyr.

# English: The last step is the [Ombudsman]({ $link1 }):
# $link1 = Public Services Ombudsman for Wales.
the-last-step-is-the-3d49jn = Y cam olaf yw’r [Ombwdsmon]({ $link1 }):

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: Anybody in Scotland can register with a GP. No papers are needed. Missing ID or proof of address is not a fair reason to refuse you or make you wait.
anybody-in-scotland-can-register-frew57 = Gall unrhyw un yn yr Alban gofrestru gyda meddyg teulu (GP). Does dim angen papurau. Nid yw bod heb ddogfen adnabod neu brawf o gyfeiriad yn rheswm teg dros eich gwrthod na dros oedi.

# English: A surgery should refuse only on reasonable grounds that have nothing to do with who you are. It should write to you with its reason. A charity or the council may apply for you.
a-surgery-should-refuse-only-amfm7y = Dim ond ar sail resymol, sydd heb ddim i’w wneud â phwy ydych chi, y dylai meddygfa wrthod. Dylai ysgrifennu atoch chi i roi ei rheswm. Gall elusen neu’r cyngor wneud cais ar eich rhan.

# English: A surgery must give emergency or immediately necessary care, and then { $gp-scot-urgent } of further care.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-give-emergency-xjkvc9 = Rhaid i feddygfa roi gofal mewn argyfwng, neu ofal sydd ei angen ar unwaith, ac yna { $gp-scot-urgent } o ofal pellach.

## Section: Complain in Scotland

# English: Complain in Scotland
# This is a heading.
complain-in-scotland-mngcpw = Cwyno yn yr Alban

# English: Complain to the surgery first. A difficult complaint should be answered within { $gp-scot-complain-days }. NHS inform explains [complaints in Scotland]({ $link1 }). This service helps you, free:
# $link1 = NHS inform: complaints in Scotland.
# $gp-scot-complain-days = Scotland: simple complaints are answered within 5 working days, investigated ones within 20.
complain-to-the-surgery-first-t3c8pj = Cwynwch i’r feddygfa yn gyntaf. Dylai cwyn anodd gael ateb o fewn { $gp-scot-complain-days }. Mae NHS inform yn esbonio [cwynion yn yr Alban]({ $link1 }). Mae’r gwasanaeth hwn yn eich helpu, am ddim:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: Northern Ireland is different. The form asks for documents about your right to care. Without them it may not be processed. The health service may check your immigration status with the Home Office. Ask the Law Centre before you fill in a form:
northern-ireland-is-different-the-fr4apf = Mae Gogledd Iwerddon yn wahanol. Mae’r ffurflen yn gofyn am ddogfennau am eich hawl i ofal. Heb y dogfennau, mae’n bosibl na fydd y ffurflen yn cael ei phrosesu. Mae’n bosibl y bydd y gwasanaeth iechyd yn gwirio eich statws mewnfudo gyda’r Swyddfa Gartref (Home Office). Gofynnwch i’r Law Centre cyn i chi lenwi ffurflen:

# English: GP care is free for people seeking asylum, people refused asylum, refugees, and people identified under the trafficking rule.
gp-care-is-free-for-xadq7x = Mae gofal meddyg teulu (GP) am ddim i bobl sy’n ceisio lloches, pobl y gwrthodwyd eu cais am loches, ffoaduriaid, a phobl sydd wedi’u hadnabod dan y rheol ar fasnachu pobl.

# English: Other people may have to pay for GP care, except in an emergency.
other-people-may-have-to-9kdgye = Efallai y bydd rhaid i bobl eraill dalu am ofal meddyg teulu (GP), heblaw mewn argyfwng.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = Dim ond am dri rheswm y caiff meddygfa eich gwrthod. Mae ei rhestr wedi’i chau gyda chaniatâd, rydych chi’n byw y tu allan i’w hardal, neu mae hi wedi eich tynnu oddi ar ei rhestr o’r blaen. Rhaid iddi roi ei rheswm yn ysgrifenedig.

# English: A hospital emergency department (A&E) is free, unless you travelled here to get that care. If you then stay in the hospital, you may have to pay.
a-hospital-emergency-department-a-qcgr5r = Mae adran frys ysbyty (A&E) am ddim, oni bai eich bod wedi teithio yma i gael y gofal hwnnw. Os cewch chi eich derbyn wedyn i aros yn yr ysbyty, efallai y bydd rhaid i chi dalu.

## Section: Complain in Northern Ireland

# English: Complain in Northern Ireland
# This is a heading.
complain-in-northern-ireland-k4axat = Cwyno yng Ngogledd Iwerddon

# English: Complain to the surgery. Complain soon: after { $gp-ni-complain } it is too late, and the usual limit is shorter. nidirect explains [how to complain]({ $link1 }). The Patient and Client Council helps you, free:
# $link1 = nidirect: complaining about health services.
# $gp-ni-complain = Complain to the practice, usually within 6 months and no later than 12. Reply within 10 working days for GPs.
complain-to-the-surgery-complain-mj96cn = Cwynwch i’r feddygfa. Cwynwch yn fuan: ar ôl { $gp-ni-complain } mae’n rhy hwyr, ac mae’r terfyn amser arferol yn fyrrach. Mae nidirect yn esbonio [sut i gwyno]({ $link1 }). Mae’r Patient and Client Council yn eich helpu, am ddim:

# English: The last step is the [Ombudsman]({ $link1 }), within { $gp-ni-nipso-limit } of the end of the complaint:
# $link1 = Northern Ireland Public Services Ombudsman.
# $gp-ni-nipso-limit = Northern Ireland: go to the Ombudsman within 6 months of the end of the organisation's own complaints process.
the-last-step-is-the-er376n = Y cam olaf yw’r [Ombwdsmon]({ $link1 }), o fewn { $gp-ni-nipso-limit } i ddiwedd y gŵyn:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: If you cannot register:
if-you-cannot-register-ggqz4t = Os na allwch gofrestru:

# English: If a life is in danger:
if-a-life-is-in-rbtsap = Os oes bywyd mewn perygl:

# English: To register: [see a doctor]({ $link1 }). For costs: [what is free]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: What is free
to-register-see-a-doctor-gy3zas = I gofrestru, darllenwch y dudalen [Gweld meddyg]({ $link1 }). Am gostau, darllenwch y dudalen [Beth sydd am ddim]({ $link2 }).
