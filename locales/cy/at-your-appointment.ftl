### Page: At your appointment   (content/at-your-appointment.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: At your appointment
# This is the title of the page.
at-your-appointment-kajq4m = Yn eich apwyntiad

# English: Ask for an interpreter, time alone, a woman or a man, and breaks.
# This is the summary of the page, shown in lists of pages.
ask-for-an-interpreter-time-4b5bxr = Gofynnwch am ddehonglydd, amser ar eich pen eich hun, menyw neu ddyn, a seibiant.

# English: appointment, interpreter, interpreting, translation, another language, chaperone, woman doctor, man doctor, seen alone, time alone, double appointment, examined, breaks, translator, do not speak English, female doctor, male doctor, nervous, touch, panic, what to say
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
appointment-interpreter-interpreting-translation-another-72qne2 = apwyntiad, apwyntiadau, dehonglydd, dehongli, cyfieithydd, cyfieithydd ar y pryd, cyfieithu, translator, iaith arall, ddim yn siarad Saesneg, dim Saesneg, hebryngwr, chaperone, meddyg benywaidd, doctor benywaidd, menyw, merch, meddyg gwrywaidd, dyn, gweld ar fy mhen fy hun, amser ar fy mhen fy hun, apwyntiad dwbl, apwyntiad hirach, archwiliad, archwilio, cyffwrdd, egwyl, stopio, nerfus, panig, ofn y doctor, beth i’w ddweud, gyda’r doctor

# English: Before the day, tell reception what you need: an interpreter, more time, a woman or a man, time alone. You can also ask on the day.
before-the-day-tell-reception-yykfpf = Cyn y diwrnod, dywedwch wrth y dderbynfa beth sydd ei angen arnoch chi: dehonglydd, mwy o amser, menyw neu ddyn, amser ar eich pen eich hun. Gallwch hefyd ofyn ar y diwrnod.

# English: This page is for anyone who sees a GP, a nurse, a hospital doctor or a therapist. Your right to an interpreter is written differently in England, Wales, Scotland and Northern Ireland. Find your nation below.
this-page-is-for-anyone-cw4qnz = Mae’r dudalen hon i unrhyw un sy’n gweld meddyg teulu (GP), nyrs, meddyg ysbyty neu therapydd. Mae eich hawl i ddehonglydd wedi’i hysgrifennu mewn ffyrdd gwahanol yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon. Dewch o hyd i’r wlad lle rydych chi nawr isod.

# English: [Cards to show]({ $link1 }) ask for these things.
# $link1 = page: Cards to show
cards-to-show-ask-for-c7tv33 = Mae [cardiau i’w dangos]({ $link1 }) yn gofyn am y pethau hyn yn eich iaith chi ac yn Saesneg.

## Section: Ask for an interpreter

# English: Ask for an interpreter
# This is a heading.
ask-for-an-interpreter-zm833t = Gofyn am ddehonglydd

# English: The interpreter should be a professional. It should not be a relative or a friend, and never a child.
the-interpreter-should-be-a-t2njf6 = Dylai’r dehonglydd fod yn berson proffesiynol. Ni ddylai fod yn berthynas nac yn ffrind, a byth yn blentyn.

# English: This keeps you safe. Sometimes the person who comes along is the one who controls you.
this-keeps-you-safe-sometimes-9bbh5m = Mae hyn yn eich cadw’n ddiogel. Weithiau, y person sy’n dod gyda chi yw’r un sy’n eich rheoli.

# English: You can tell the doctor if you do not understand the interpreter, or do not feel safe with them. You can ask for someone else.
you-can-tell-the-doctor-uz9bkz = Gallwch ddweud wrth y meddyg os nad ydych chi’n deall y dehonglydd, neu os nad ydych chi’n teimlo’n ddiogel gyda nhw. Gallwch ofyn am rywun arall.

## Section: Ask to be seen alone

# English: Ask to be seen alone
# This is a heading.
ask-to-be-seen-alone-furc4n = Gofyn am gael eich gweld ar eich pen eich hun

# English: Staff should see you alone, and you can ask for it. If you cannot say it out loud, show a note, or tell the nurse quietly. You can also ask on the phone before you come.
staff-should-see-you-alone-4xx9sk = Dylai staff eich gweld ar eich pen eich hun, a gallwch ofyn am hynny. Os na allwch ei ddweud yn uchel, dangoswch nodyn, neu dywedwch wrth y nyrs yn dawel. Gallwch hefyd ofyn dros y ffôn cyn i chi ddod.

# English: Please see me alone for a few minutes.
please-see-me-alone-for-4pbtsk = ‘Please see me alone for a few minutes.’ (Rydw i eisiau eich gweld ar fy mhen fy hun am ychydig funudau, os gwelwch yn dda.)

## Section: Ask for a woman or a man

# English: Ask for a woman or a man
# This is a heading.
ask-for-a-woman-or-b2ttg2 = Gofyn am fenyw neu ddyn

# English: You can ask to see a woman or a man. The surgery should try, but it cannot always promise it.
you-can-ask-to-see-39syac = Gallwch ofyn am weld menyw neu ddyn. Dylai’r feddygfa geisio trefnu hyn, ond ni all ei addo bob tro.

# English: You can ask for a **chaperone**. That is a trained extra person in the room while you are examined. A friend is not a formal chaperone. You can also refuse one. If nobody can come that day, the appointment can be moved.
you-can-ask-for-a-hmy7yg = Gallwch ofyn am **hebryngwr** (chaperone). Hebryngwr yw person ychwanegol, wedi’i hyfforddi, sydd yn yr ystafell tra byddwch chi’n cael eich archwilio. Nid yw ffrind yn hebryngwr ffurfiol. Gallwch hefyd wrthod cael un. Os na all neb ddod y diwrnod hwnnw, gellir symud yr apwyntiad.

## Section: In the room

# English: In the room
# This is a heading.
in-the-room-gypf4d = Yn yr ystafell

# English: Good care goes at your pace. Staff should explain what they do, ask before they touch you, offer you choices, and let you rest. It helps to see the same person each time, so ask for that.
good-care-goes-at-your-vtu7nj = Mae gofal da yn mynd ar eich cyflymder chi. Dylai staff esbonio beth maen nhw’n ei wneud, gofyn cyn eich cyffwrdd, cynnig dewisiadau i chi, a gadael i chi orffwys. Mae gweld yr un person bob tro yn helpu, felly gofynnwch am hynny.

# English: You can say:
you-can-say-c258pr = Gallwch ddweud:

# English: "Please explain that again."
# This is a list item.
please-explain-that-again-w5wjqh = ‘Please explain that again.’ (Esboniwch hynny eto, os gwelwch yn dda.)

# English: "Please stop. I need a break."
# This is a list item.
please-stop-i-need-a-3ptjmx = ‘Please stop. I need a break.’ (Stopiwch, os gwelwch yn dda. Mae angen seibiant arna i.)

# English: "I do not want to talk about that today."
# This is a list item.
i-do-not-want-to-qdbbxa = ‘I do not want to talk about that today.’ (Dydw i ddim eisiau siarad am hynny heddiw.)

# English: "Please write it down for me."
# This is a list item.
please-write-it-down-for-94veue = ‘Please write it down for me.’ (Ysgrifennwch hyn i mi, os gwelwch yn dda.)

# English: You choose how much to tell. You do not have to tell your whole story to get help with your health.
you-choose-how-much-to-g5jve4 = Chi sy’n dewis faint i’w ddweud. Does dim rhaid i chi adrodd eich stori i gyd er mwyn cael help gyda’ch iechyd.

# English: What you tell a doctor stays private, with a few exceptions. [Your privacy]({ $link1 }) explains them.
# $link1 = page: Your privacy
what-you-tell-a-doctor-rrgkq9 = Mae’r hyn rydych chi’n ei ddweud wrth feddyg yn aros yn breifat, gydag ychydig o eithriadau. Mae’r dudalen [Eich preifatrwydd]({ $link1 }) yn eu hesbonio.

# English: Before you leave, ask: What happens next? When? How will you contact me, and is that safe for me?
before-you-leave-ask-what-uejz94 = Cyn i chi adael, gofynnwch: ‘What happens next? When? How will you contact me, and is that safe for me?’ (Beth sy’n digwydd nesaf? Pryd? Sut byddwch chi’n cysylltu â fi, ac ydy hynny’n ddiogel i mi?)

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Yn Lloegr

# English: The surgery must arrange an interpreter when you need one. It is free for you. They should not ask you to bring someone.
the-surgery-must-arrange-an-eytawt = Rhaid i’r feddygfa drefnu dehonglydd pan fydd angen un arnoch chi. Mae am ddim i chi. Ni ddylen nhw ofyn i chi ddod â rhywun.

# English: You can ask for a woman or a man as interpreter.
you-can-ask-for-a-6rntm9 = Gallwch ofyn am fenyw neu ddyn fel dehonglydd.

# English: Ask for a double appointment, because interpreting takes time.
ask-for-a-double-appointment-csfxyx = Gofynnwch am apwyntiad dwbl, oherwydd mae dehongli yn cymryd amser.

# English: When you call { $int-111 }, say in English the language you want. An interpreter who keeps things private joins the call.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
when-you-call-say-in-g5gake = Pan fyddwch chi’n ffonio { $int-111 }, dywedwch yn Saesneg pa iaith rydych chi ei heisiau. Bydd dehonglydd sy’n cadw pethau’n breifat yn ymuno â’r alwad.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Yng Nghymru

# English: Wales has a standard way to book interpreters. It covers GPs, emergency care, pharmacies, dentists, opticians, pregnancy care and mental health. Ask reception to book one.
wales-has-a-standard-way-mxfk5j = Mae gan Gymru ffordd safonol o drefnu dehonglwyr. Mae’n cynnwys meddygon teulu (GPs), gofal mewn argyfwng, fferyllfeydd, deintyddion, optegwyr, gofal beichiogrwydd ac iechyd meddwl. Gofynnwch i’r dderbynfa drefnu dehonglydd.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: In Scotland, an interpreter for NHS care is your right as a patient. Ask reception to book one.
in-scotland-an-interpreter-for-gjkedb = Yn yr Alban, mae gennych chi hawl, fel claf, i ddehonglydd ar gyfer gofal y GIG (NHS). Gofynnwch i’r dderbynfa drefnu un.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: The interpreting service is free. Professional help with language is your legal right. Ask reception to book one.
the-interpreting-service-is-free-baf42p = Mae’r gwasanaeth dehongli am ddim. Mae gennych chi hawl gyfreithiol i help iaith proffesiynol. Gofynnwch i’r dderbynfa drefnu dehonglydd.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: If a surgery will not see you or find an interpreter:
if-a-surgery-will-not-d2gefu = Os nad yw meddygfa’n fodlon eich gweld, neu ddod o hyd i ddehonglydd:

# English: To talk about being controlled, with an interpreter:
to-talk-about-being-controlled-a2tvcu = I siarad am gael eich rheoli, gyda dehonglydd:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Os ydych chi mewn perygl nawr:
