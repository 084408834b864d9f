### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = Gofal iechyd a’ch hawliau

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = Dechreuwch yma. Beth gallwch chi ofyn amdano, a phwy all eich helpu nawr.

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = dechrau, ble i ddechrau, hafan, tudalen gartref, tudalen flaen, hawliau, fy hawliau, iechyd, gofal iechyd, help, cymorth, help cyflym, angen help, Lloegr, Cymru, yr Alban, Gogledd Iwerddon, DU, newydd yma, dim papurau, GIG, NHS

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = Dewiswch beth sydd ei angen arnoch chi heddiw:

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [Mae angen help arna i nawr]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [Rydw i eisiau gweld meddyg]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [Rydw i’n teimlo’n isel, neu dydw i ddim yn gallu cysgu]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [Rydw i eisiau gwybod beth sydd am ddim]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [Rydw i eisiau dangos beth sydd ei angen arna i, yn Saesneg]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = Mae’r canllaw hwn i bobl sydd angen gofal iechyd yn y DU. Efallai nad ydych chi’n siŵr beth gallwch chi ofyn amdano. Efallai eich bod chi newydd ddod yma. Efallai nad oes gennych chi bapurau. Efallai fod rhywun wedi eich trin yn wael. Nid eich bai chi yw dim o hyn, a gallwch ofyn am ofal o hyd.

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = Mae hefyd i berson sy’n eich helpu. Gallwch ddarllen cymaint neu gyn lleied ag y dymunwch.

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = Help cyflym

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = Os oes bywyd mewn perygl, ffoniwch { $tel-999 }. Mae’r alwad am ddim, hyd yn oed heb gredyd.

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = Os ydych chi’n teimlo na allwch gadw eich hun yn ddiogel:

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = Yn Lloegr, ffoniwch { $mh-111-eng } a dewiswch yr opsiwn iechyd meddwl.

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = Yng Nghymru, ffoniwch { $mh-111-wales } a phwyswch 2.

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = Yn yr Alban, ffoniwch { $mh-111-scot } a dewiswch yr opsiwn iechyd meddwl.

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = Yng Ngogledd Iwerddon, ffoniwch { $mh-lifeline }. Mae am ddim.

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = Os oes rhywun yn eich rheoli neu’n eich brifo, gallwch ffonio { $tel-msh }. Mae’r alwad am ddim ac yn gyfrinachol: maen nhw’n cadw’r hyn rydych chi’n ei ddweud yn breifat. Nid oes rhaid i chi roi eich enw. Maen nhw’n gallu trefnu dehonglydd.

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = Tri pheth i’w gwybod

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = Gallwch ofyn am feddyg

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = Yn Lloegr a’r Alban, gall unrhyw un gael GP, am ddim. Meddyg teulu yw GP. Mae hyn yn wir hyd yn oed os nad oes gennych chi bapurau.

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = Yng Nghymru a Gogledd Iwerddon mae’r rheolau’n wahanol. Yng Ngogledd Iwerddon maen nhw’n gofyn i chi am ddogfennau, ac efallai y byddan nhw’n holi’r Swyddfa Gartref (Home Office) amdanoch chi. [Darllenwch hyn cyn i chi fynd]({ $link1 }).

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = Mae gofal brys am ddim ar y dechrau

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = Yn Lloegr, Cymru a’r Alban, mae gofal brys yn yr ysbyty (A&E) am ddim. Yng Ngogledd Iwerddon, mae am ddim os na wnaethoch chi deithio yma i’w gael. Yn Lloegr, yr Alban a Gogledd Iwerddon, efallai y bydd rhaid i chi dalu os cewch chi eich derbyn wedyn i aros yn yr ysbyty. Yng Nghymru, gofynnwch faint mae aros yn yr ysbyty yn ei gostio. [Gweld beth sydd am ddim i chi]({ $link1 }).

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = Mae’r hyn rydych chi’n ei ddweud yn aros yn breifat

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = Mae’r hyn rydych chi’n ei ddweud wrth feddyg yn aros yn breifat. Dim ond y bobl sy’n eich trin sy’n cael ei wybod. Gall meddyg ddweud wrth eraill os oes rhywun mewn perygl difrifol neu os oes plentyn mewn perygl o niwed. Gall llys orchymyn hynny hefyd.

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = Gallwch ofyn am gael dehonglydd. Yn Lloegr a Gogledd Iwerddon mae am ddim. Yn yr Alban mae gennych chi hawl i gael un. Yng Nghymru mae’r llywodraeth wedi nodi sut i ddarparu un.

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = Eich gwlad chi yn y DU

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = Mae pedair gwlad yn y DU, ac nid yw eu rheolau yr un fath. Ar bob tudalen gallwch ddewis Lloegr, Cymru, yr Alban neu Ogledd Iwerddon. Os nad ydych chi’n gwybod ym mha wlad rydych chi, gallwch ofyn i’r person rydych chi’n ei ffonio.

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = Cadw’n ddiogel wrth ddarllen

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = Os gallai rhywun edrych ar eich ffôn, meddyliwch am ddefnyddio ffôn arall. Gall tudalen rydych chi wedi ei hagor aros yn hanes y ffôn. Chi sy’n dewis pryd i ddarllen, a phryd i stopio.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = Os ydych chi eisiau siarad, mae Samaritans yn gwrando, beth bynnag sydd ar eich meddwl:

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = Gallwch gadw [rhifau ar gerdyn bach]({ $link1 }), heb enwau.
