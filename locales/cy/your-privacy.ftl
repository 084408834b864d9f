### Page: Your privacy   (content/your-privacy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Your privacy
# This is the title of the page.
your-privacy-hmc3jx = Eich preifatrwydd

# English: What stays private, who may be told, and how to keep your address safe.
# This is the summary of the page, shown in lists of pages.
what-stays-private-who-may-uxtumx = Beth sy’n aros yn breifat, pwy all gael gwybod, a sut i gadw eich cyfeiriad yn ddiogel.

# English: privacy, private, confidential, consent, Home Office, immigration, data, health record, police, safe address, S flag, letters, messages, phone number, NHS login, secret, tell anyone, who can see, share, report me, told my boss, told my husband
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
privacy-private-confidential-consent-home-63tbwt = preifatrwydd, preifat, cyfrinachol, cyfrinach, cadw’n dawel, cydsyniad, caniatâd, Swyddfa Gartref, Home Office, mewnfudo, heddlu, data, gwybodaeth, rhannu, pwy sy’n cael gwybod, pwy all weld, dweud wrth rywun, dweud wrth fy mòs, dweud wrth fy ngŵr, fy riportio, adrodd, cofnod iechyd, cofnodion, nodiadau, cyfeiriad diogel, baner S, S flag, llythyrau, post, negeseuon, rhif ffôn, ap NHS, NHS login

# English: Before you give a phone number or an address, decide which one is safe. Tell the surgery how to reach you, and how not to.
before-you-give-a-phone-q9rzrg = Cyn i chi roi rhif ffôn neu gyfeiriad, penderfynwch pa un sy’n ddiogel. Dywedwch wrth y feddygfa sut i gysylltu â chi, a sut i beidio â chysylltu â chi.

# English: This page is for anyone who worries about who sees what they tell a doctor. The rules differ between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-q7y4kp = Mae’r dudalen hon i unrhyw un sy’n poeni am bwy sy’n gweld yr hyn maen nhw’n ei ddweud wrth feddyg. Mae’r rheolau’n wahanol yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = Beth sy’n aros yn breifat

# English: What you tell a doctor stays private. They share it with the people who treat you. They may share it with others only when:
what-you-tell-a-doctor-96dkyc = Mae’r hyn rydych chi’n ei ddweud wrth feddyg yn aros yn breifat. Mae’r meddyg yn ei rannu â’r bobl sy’n eich trin. Dim ond pan fydd un o’r pethau hyn yn wir y gall y meddyg ei rannu ag eraill:

# English: you or someone else is in serious danger
# This is a list item.
you-or-someone-else-is-c2zx6a = rydych chi neu rywun arall mewn perygl difrifol

# English: a child is at risk
# This is a list item.
a-child-is-at-risk-47ydrh = mae plentyn mewn perygl o niwed

# English: a court orders it.
# This is a list item.
a-court-orders-it-t2s22v = mae llys yn gorchymyn hynny.

# English: You can ask: Who will see this? Will you tell me before you share it? You can ask before you say anything.
you-can-ask-who-will-qe4fa8 = Gallwch ofyn: ‘Who will see this? Will you tell me before you share it?’ (Pwy fydd yn gweld hyn? Fyddwch chi’n dweud wrtha i cyn i chi ei rannu?) Gallwch ofyn cyn i chi ddweud unrhyw beth.

## Section: Letters, messages and your phone

# English: Letters, messages and your phone
# This is a heading.
letters-messages-and-your-phone-pt4fxe = Llythyrau, negeseuon a’ch ffôn

# English: Ask the surgery to note these things:
ask-the-surgery-to-note-bg6cj9 = Gofynnwch i’r feddygfa nodi’r pethau hyn:

# English: a safe phone number, and safe times to call
# This is a list item.
a-safe-phone-number-and-w8srvk = rhif ffôn diogel, ac amseroedd diogel i ffonio

# English: no messages with details, if someone else may read them
# This is a list item.
no-messages-with-details-if-ncmb7c = dim negeseuon gyda manylion, os gallai rhywun arall eu darllen

# English: no letters home, if someone else may open them
# This is a list item.
no-letters-home-if-someone-k6th4t = dim llythyrau i’ch cartref, os gallai rhywun arall eu hagor

# English: who must not be told anything about you.
# This is a list item.
who-must-not-be-told-5fg4w2 = pwy sydd ddim i gael gwybod unrhyw beth amdanoch chi.

# English: In England, you can see your health record online or in an app. Someone who controls you may force you to open it. Ask the surgery to hide what could put you in danger.
in-england-you-can-see-gxwedc = Yn Lloegr, gallwch weld eich cofnod iechyd ar-lein neu mewn ap. Gallai rhywun sy’n eich rheoli eich gorfodi i’w agor. Gofynnwch i’r feddygfa guddio’r hyn a allai eich rhoi mewn perygl.

# English: In Scotland, missing proof of address is not a fair reason to refuse you. In Wales, the Welsh Government says that you do not need it.
in-scotland-missing-proof-of-bjx8b6 = Yn yr Alban, nid yw bod heb brawf o gyfeiriad yn rheswm teg dros eich gwrthod. Yng Nghymru, mae Llywodraeth Cymru’n dweud nad oes ei angen arnoch chi.

# English: Your visits to this site also leave traces. Read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
your-visits-to-this-site-v9ufj5 = Mae eich ymweliadau â’r wefan hon yn gadael eu hôl hefyd. Darllenwch y dudalen [Cadw’n ddiogel ar y ffôn hwn]({ $link1 }).

## Section: The police

# English: The police
# This is a heading.
the-police-p3ggrg = Yr heddlu

# English: There is no wall between the police and the Home Office. In England and Wales, every police force has passed on details of some victims of domestic abuse. The Home Office refused to ban this.
there-is-no-wall-between-3sre92 = Nid oes wal rhwng yr heddlu a’r Swyddfa Gartref (Home Office). Yng Nghymru a Lloegr, mae pob heddlu wedi rhoi i’r Swyddfa Gartref fanylion rhai pobl sydd wedi dioddef cam-drin domestig. Gwrthododd y Swyddfa Gartref wahardd hyn.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = Yng Nghymru a Lloegr, gall yr heddlu ddweud wrth y Swyddfa Gartref (Home Office) amdanoch chi. Nid ydyn ni wedi cadarnhau’r rheol yn yr Alban na Gogledd Iwerddon.

# English: If this worries you, ask a lawyer or a helpline first. If a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-this-worries-you-ask-7zcxkm = Os yw hyn yn eich poeni, gofynnwch i gyfreithiwr neu linell gymorth yn gyntaf. Os oes bywyd mewn perygl, ffoniwch { $tel-999 }.

# English: You can talk to the helpline at the end of this page without giving your name.
you-can-talk-to-the-j8486j = Gallwch siarad â’r llinell gymorth ar ddiwedd y dudalen hon heb roi eich enw.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Yn Lloegr

# English: If you have no fixed address, or none that is safe, you can register with a temporary one. You can also use a friend's, a day centre's, or the surgery's own.
if-you-have-no-fixed-45mr59 = Os nad oes gennych chi gyfeiriad sefydlog, neu un sy’n ddiogel, gallwch gofrestru gydag un dros dro. Gallwch hefyd ddefnyddio cyfeiriad ffrind, canolfan ddydd neu’r feddygfa ei hun.

# English: GP staff do not have to decide anyone's immigration status. For the Home Office there is a separate rule. A surgery does not have to give it information. The exceptions are a court order, a public health risk, or a very serious crime.
gp-staff-do-not-have-vgg9t9 = Does dim rhaid i staff meddygfa (GP) benderfynu beth yw statws mewnfudo neb. Mae rheol ar wahân ar gyfer y Swyddfa Gartref (Home Office). Does dim rhaid i feddygfa roi gwybodaeth iddi. Yr eithriadau yw gorchymyn llys, perygl i iechyd y cyhoedd, neu drosedd ddifrifol iawn.

# English: An NHS agreement to trace patients for immigration reasons was suspended in { $conf-mou }. Tracing is now for serious crime.
# $conf-mou = The 2017 deal for tracing patients for immigration reasons was suspended in May 2018; tracing is limited to serious crime cases.
an-nhs-agreement-to-trace-qyvyc9 = Cafodd cytundeb gan y GIG (NHS) i olrhain cleifion, sef dod o hyd iddyn nhw, am resymau mewnfudo ei atal dros dro ym mis { $conf-mou }. Erbyn hyn, mae olrhain ar gyfer troseddau difrifol.

# English: If you paid the immigration health charge, a Home Office number may be on your record. The Home Office said that it is for charging, not for enforcement.
if-you-paid-the-immigration-ra982s = Os gwnaethoch chi dalu’r tâl iechyd mewnfudo (immigration health charge), efallai fod rhif gan y Swyddfa Gartref (Home Office) ar eich cofnod. Dywedodd y Swyddfa Gartref mai ar gyfer codi tâl y mae’r rhif, nid ar gyfer gorfodi rheolau mewnfudo.

# English: An unpaid hospital bill of { $ch-debt-ho } or more can be reported to the Home Office. See [what is free]({ $link1 }) before you worry.
# $link1 = page: What is free
# $ch-debt-ho = An unpaid NHS hospital bill of 500 pounds or more can be reported to the Home Office and later applications may be refused. It is a may, not a must.
an-unpaid-hospital-bill-of-tdwd6j = Mae’n bosibl i’r Swyddfa Gartref (Home Office) gael gwybod am fil ysbyty o { $ch-debt-ho } neu fwy sydd heb ei dalu. Darllenwch y dudalen [Beth sydd am ddim]({ $link1 }) cyn i chi boeni.

# English: Parliament was looking at a new law on shared health records. These rules may change, so ask the surgery what holds today.
parliament-was-looking-at-a-fsca7d = Roedd Senedd y DU yn ystyried cyfraith newydd am rannu cofnodion iechyd. Efallai y bydd y rheolau hyn yn newid, felly gofynnwch i’r feddygfa beth sy’n wir heddiw.

## Section: A hidden address

# English: A hidden address
# This is a heading.
a-hidden-address-jukb3q = Cyfeiriad wedi’i guddio

# English: You can ask the GP to hide your address and phone number on the national record. This is for people who may be in danger. It is called the { $gp-s-flag }.
# $gp-s-flag = A patient who may be in danger can ask the GP to have their address and phone hidden on the national NHS record.
you-can-ask-the-gp-jtq4dt = Os gallech chi fod mewn perygl, gallwch ofyn i’r meddyg teulu (GP) guddio eich cyfeiriad a’ch rhif ffôn ar y cofnod cenedlaethol. Enw hyn yw { $gp-s-flag }.

# English: **It has a downside.** Prescriptions and referrals by computer may stop working. So may moving your GP record, your summary record, and the NHS login or app. The GP should explain this first.
it-has-a-downside-prescriptions-uc8nyy = **Mae anfanteision i hyn.** Efallai y bydd presgripsiynau ac atgyfeiriadau drwy gyfrifiadur yn stopio gweithio. Efallai na fydd modd symud eich cofnod meddyg teulu (GP). Efallai y bydd eich cofnod cryno (summary record), a’ch NHS login neu ap y GIG (NHS app), yn stopio gweithio hefyd. Dylai’r meddyg teulu esbonio hyn yn gyntaf.

## Section: In Scotland and Wales

# English: In Scotland and Wales
# This is a heading.
in-scotland-and-wales-6g65q8 = Yn yr Alban a Chymru

# English: We have no confirmed rule for Scotland or Wales about what is shared with the Home Office. Ask the surgery who can see your record. Ask a lawyer if you are worried.
we-have-no-confirmed-rule-s6xbjs = Nid oes gennyn ni reol wedi’i chadarnhau ar gyfer yr Alban na Chymru am yr hyn sy’n cael ei rannu â’r Swyddfa Gartref (Home Office). Gofynnwch i’r feddygfa pwy all weld eich cofnod. Gofynnwch i gyfreithiwr os ydych chi’n poeni.

# English: Ask the surgery if your health record can be opened on a phone.
ask-the-surgery-if-your-9ku83u = Gofynnwch i’r feddygfa a oes modd agor eich cofnod iechyd ar ffôn.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: You are asked for documents. A form without the right ones may not be processed.
you-are-asked-for-documents-zqcgr4 = Byddan nhw’n gofyn i chi am ddogfennau. Mae’n bosibl na fydd ffurflen heb y rhai cywir yn cael ei phrosesu.

# English: When you register, the health service may check your immigration status with the Home Office. It shares data with other agencies too. Ask the [Law Centre]({ $link1 }) before you fill in a form:
# $link1 = Law Centre NI: migrant health and social care.
when-you-register-the-health-6c5mms = Pan fyddwch chi’n cofrestru, mae’n bosibl y bydd y gwasanaeth iechyd yn gwirio eich statws mewnfudo gyda’r Swyddfa Gartref (Home Office). Mae’n rhannu data ag asiantaethau eraill hefyd. Gofynnwch i’r [Law Centre]({ $link1 }) cyn i chi lenwi ffurflen:

# English: You can also ask the Law Centre which address you can give. Ask the surgery if your health record can be opened on a phone.
you-can-also-ask-the-676pux = Gallwch hefyd ofyn i’r Law Centre pa gyfeiriad y gallwch ei roi. Gofynnwch i’r feddygfa a oes modd agor eich cofnod iechyd ar ffôn.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = I ofyn cwestiwn heb roi eich enw:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Os ydych chi mewn perygl nawr:
