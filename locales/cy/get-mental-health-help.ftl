### Page: Get mental health help   (content/get-mental-health-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Get mental health help
# This is the title of the page.
get-mental-health-help-33kx7f = Cael help iechyd meddwl

# English: What can help when you feel afraid, sad or cannot sleep, and how to ask for it.
# This is the summary of the page, shown in lists of pages.
what-can-help-when-you-afh9qw = Beth all helpu pan fyddwch chi’n teimlo’n ofnus neu’n drist, neu’n methu cysgu, a sut i ofyn amdano.

# English: mental health, afraid, fear, sad, mood, worried, sleep, depression, anxiety, self-help, talking therapy, counselling, therapist, crisis, torture, stress, cannot sleep, nightmares, panic attack, crying, lonely, angry, hopeless, psychologist, psychiatrist, talk to someone, hear voices
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
mental-health-afraid-fear-sad-svd3d3 = iechyd meddwl, teimlo’n isel, isel, iselder, trist, drist, hwyliau, digalon, anobaith, ofn, ofnus, poeni, pryder, gorbryder, straen, stress, nerfau, methu cysgu, ddim yn cysgu, cwsg, hunllefau, pwl o banig, panig, crio, llefain, unig, unigrwydd, dig, crac, hunangymorth, therapi siarad, therapydd, cwnsela, cwnsler, seicolegydd, seiciatrydd, siarad â rhywun, clywed lleisiau, argyfwng, artaith, methu ymdopi

# English: Tell a GP how you feel, or call one of the lines on this page. A GP is a family doctor. If you have no GP yet, read [how to see a doctor]({ $link1 }).
# $link1 = page: See a doctor
tell-a-gp-how-you-2v9u8n = Dywedwch wrth feddyg teulu (GP) sut rydych chi’n teimlo, neu ffoniwch un o’r llinellau ar y dudalen hon. Meddyg teulu yw GP. Os nad oes gennych chi feddyg teulu eto, darllenwch [sut i weld meddyg]({ $link1 }).

# English: This page is for you if bad things happened to you. You may feel afraid, sad or empty. You may not sleep. It is also for a person who helps you.
this-page-is-for-you-w253fz = Mae’r dudalen hon i chi os digwyddodd pethau drwg i chi. Efallai eich bod chi’n teimlo’n ofnus, yn drist neu’n wag. Efallai nad ydych chi’n cysgu. Mae hefyd i rywun sy’n eich helpu.

# English: If a life is in danger, call { $tel-999 }. If you cannot wait, go to [urgent help]({ $link1 }).
# $link1 = page: Urgent help
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-rnr4db = Os oes bywyd mewn perygl, ffoniwch { $tel-999 }. Os oes angen help arnoch chi ar unwaith, ewch i [help brys]({ $link1 }).

## Section: It can get better

# English: It can get better
# This is a heading.
it-can-get-better-pdej4g = Gall pethau wella

# English: Very bad events can hurt the mind. This is not weakness, and it is not your fault.
# Note: "PTSD" stays in Latin letters. Do not use a word that means mad.
very-bad-events-can-hurt-56fhem = Gall digwyddiadau drwg iawn frifo’r meddwl. Nid gwendid yw hyn, ac nid eich bai chi ydyw.

# English: One name for this hurt is PTSD: fear and pain that stay after very bad events. PTSD can be treated, even many years later.
one-name-for-this-hurt-k39h66 = Un enw ar y niwed hwn yw PTSD: ofn a phoen sy’n parhau ar ôl digwyddiadau drwg iawn. Gellir trin PTSD, hyd yn oed flynyddoedd lawer yn ddiweddarach.

# English: You may know some of these signs:
you-may-know-some-of-dgr67t = Efallai eich bod chi’n adnabod rhai o’r arwyddion hyn:

# English: You live the bad events again, in your mind.
# This is a list item.
you-live-the-bad-events-5twzme = Rydych chi’n byw’r digwyddiadau drwg eto, yn eich meddwl.

# English: You stay away from things that remind you of them.
# This is a list item.
you-stay-away-from-things-qzpdze = Rydych chi’n cadw draw oddi wrth bethau sy’n eich atgoffa ohonyn nhw.

# English: You are always on guard.
# This is a list item.
you-are-always-on-guard-gqk3n6 = Rydych chi bob amser yn gwylio rhag perygl.

# English: You feel numb, or far away from people.
# This is a list item.
you-feel-numb-or-far-d8r34w = Rydych chi’n teimlo’n ddideimlad, neu’n bell oddi wrth bobl.

# English: Your mood changes strongly.
# This is a list item.
your-mood-changes-strongly-wqcs4u = Mae eich hwyliau’n newid yn fawr.

# English: It is hard to trust anyone.
# This is a list item.
it-is-hard-to-trust-pktju6 = Mae’n anodd ymddiried mewn unrhyw un.

# English: You feel that you are worth nothing.
# This is a list item.
you-feel-that-you-are-rhp4pm = Rydych chi’n teimlo nad ydych chi’n werth dim.

## Section: What treatment is like

# English: What treatment is like
# This is a heading.
what-treatment-is-like-aa7bze = Sut beth yw triniaeth

# English: The first choice is often talking treatment for trauma. Trauma is what very bad events do to mind and body. You talk with a trained person, usually each week. There are usually { $mh-tfcbt } sessions. You can have more if you went through many bad events.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
the-first-choice-is-often-7r6yk9 = Y dewis cyntaf yn aml yw triniaeth siarad ar gyfer trawma. Trawma yw’r hyn y mae digwyddiadau drwg iawn yn ei wneud i’r meddwl a’r corff. Rydych chi’n siarad â pherson wedi’i hyfforddi, bob wythnos fel arfer. Fel arfer mae { $mh-tfcbt } o sesiynau. Gallwch gael mwy os aethoch chi drwy lawer o ddigwyddiadau drwg.

# English: Another choice for adults is called EMDR. You move your eyes while you remember. There are usually { $mh-emdr } sessions.
# $mh-emdr = EMDR (a therapy using eye movements while remembering) is another NICE-recommended choice for adults, about three months or more after events other than combat.
another-choice-for-adults-is-wrcxqf = Enw dewis arall i oedolion yw EMDR. Rydych chi’n symud eich llygaid wrth i chi gofio. Fel arfer mae { $mh-emdr } o sesiynau.

# English: Good care goes at your pace. The person explains what comes next and asks you first. You can take breaks, and you can choose.
good-care-goes-at-your-a5dj8j = Mae gofal da yn mynd ar eich cyflymder chi. Mae’r person yn esbonio beth ddaw nesaf ac yn gofyn i chi yn gyntaf. Gallwch gymryd seibiant, a gallwch ddewis.

# English: You can say: "I do not want to talk about that today."
you-can-say-i-do-mnfzkb = Gallwch ddweud: ‘I do not want to talk about that today.’ (Dydw i ddim eisiau siarad am hynny heddiw.)

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = Beth gallwch chi ofyn amdano

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = Gofynnwch am ddehonglydd proffesiynol. Ddylai ffrind, perthynas na phlentyn ddim gwneud y gwaith hwn.

# English: You can ask to see a woman or a man. They should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-eceaad = Gallwch ofyn am weld menyw neu ddyn. Dylen nhw geisio trefnu hyn, ond nid yw bob amser yn bosibl.

# English: Ask how they will contact you, so that nobody else reads it.
# This is a list item.
ask-how-they-will-contact-ywddc9 = Gofynnwch sut byddan nhw’n cysylltu â chi, fel na fydd neb arall yn darllen y neges.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = Beth sy’n aros yn breifat

# English: What you say stays private. Only the people who treat you may know it. They may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-say-stays-private-jzjvc8 = Mae’r hyn rydych chi’n ei ddweud yn aros yn breifat. Dim ond y bobl sy’n eich trin a gaiff wybod. Gallan nhw ddweud wrth eraill os oes rhywun mewn perygl difrifol, neu os oes plentyn mewn perygl o niwed. Gall llys orchymyn hyn hefyd.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Yn Lloegr

# English: NHS mental health care is free, and you can get some of it without a GP. Hospital care is different: some people have to pay for it. [See what is free]({ $link1 }).
# $link1 = page: What is free
nhs-mental-health-care-is-z453eb = Mae gofal iechyd meddwl y GIG (NHS) am ddim, a gallwch gael rhywfaint ohono heb feddyg teulu (GP). Mae gofal ysbyty yn wahanol: mae rhai pobl yn gorfod talu amdano. [Gweld beth sydd am ddim]({ $link1 }).

# English: You can ask [NHS Talking Therapies]({ $link1 }) for help yourself, by phone or online. It is for adults. Some areas take people from age 16. They ask for the name of the place where your GP works. Some areas accept people with no GP.
# $link1 = NHS England: what NHS Talking Therapies are.
you-can-ask-nhs-talking-vanh58 = Gallwch chi eich hun ofyn i [NHS Talking Therapies]({ $link1 }) am help, dros y ffôn neu ar-lein. Mae ar gyfer oedolion. Mae rhai ardaloedd yn derbyn pobl o 16 oed ymlaen. Byddan nhw’n gofyn am enw’r lle mae eich meddyg teulu yn gweithio. Mae rhai ardaloedd yn derbyn pobl heb feddyg teulu.

# English: Talking Therapies mainly help with worry, low mood and PTSD after a single event. After many bad events, they often send you to a specialist service. This is not a refusal.
talking-therapies-mainly-help-with-hngdwp = Mae Talking Therapies (therapïau siarad) yn helpu’n bennaf gyda phryder, hwyliau isel a PTSD ar ôl un digwyddiad. Ar ôl llawer o ddigwyddiadau drwg, byddan nhw’n aml yn eich anfon at wasanaeth arbenigol. Nid yw hyn yn golygu eu bod yn eich gwrthod.

# English: Treatment for harm from torture, domestic violence, sexual violence or female genital mutilation (cutting) is free. It is for body and mind. It is free unless you came to the UK for it.
treatment-for-harm-from-torture-teaxeq = Mae triniaeth ar gyfer niwed oherwydd artaith, trais domestig, trais rhywiol neu dorri (anffurfio organau cenhedlu benywod, FGM) am ddim. Mae ar gyfer y corff a’r meddwl. Mae am ddim oni bai eich bod chi wedi dod i’r DU i’w chael.

# English: The Helen Bamber Foundation gives therapy to people who were trafficked or tortured. Trafficked means that someone controlled you and used you for money. You can [ask for help there yourself]({ $link1 }), online, with a signed form. It is not for emergencies, and it cannot take everyone.
# $link1 = Helen Bamber Foundation: how to refer, including yourself.
the-helen-bamber-foundation-gives-mv88zf = Mae’r Helen Bamber Foundation yn rhoi therapi i bobl sydd wedi’u masnachu neu wedi’u harteithio. Ystyr cael eich masnachu yw bod rhywun wedi eich rheoli a’ch defnyddio am arian. Gallwch [ofyn am help yno eich hun]({ $link1 }), ar-lein, gyda ffurflen wedi’i llofnodi. Nid yw ar gyfer argyfyngau, ac nid yw’n gallu derbyn pawb.

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = Os ydych chi’n teimlo na allwch gadw eich hun yn ddiogel, ffoniwch a dewiswch yr opsiwn iechyd meddwl:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Yng Nghymru

# English: The usual way is to ask a GP. You can also reach online self-help directly.
the-usual-way-is-to-gf7ran = Y ffordd arferol yw gofyn i feddyg teulu (GP). Gallwch hefyd fynd yn syth at hunangymorth ar-lein.

# English: [Traumatic Stress Wales]({ $link1 }) works to make trauma care better for people who seek safety. It has translated pages.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
traumatic-stress-wales-works-to-5fxyjb = Mae [Traumatic Stress Wales]({ $link1 }) yn gweithio i wella gofal trawma i bobl sy’n ceisio diogelwch. Mae ganddo dudalennau wedi’u cyfieithu.

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = Os ydych chi’n teimlo na allwch gadw eich hun yn ddiogel, ffoniwch ac yna pwyswch 2:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: Mental health care in the community is free for everyone.
mental-health-care-in-the-jyymeh = Mae gofal iechyd meddwl yn y gymuned am ddim i bawb.

# English: The Glasgow Psychological Trauma Service (Anchor Centre) treats trauma after many bad events. It has a service for people who were trafficked, from all of Scotland. Trafficked means that someone controlled you and used you for money. Ask a GP about it.
the-glasgow-psychological-trauma-service-2awhrx = Mae’r Glasgow Psychological Trauma Service (Anchor Centre) yn trin trawma ar ôl llawer o ddigwyddiadau drwg. Mae ganddo wasanaeth i bobl ledled yr Alban sydd wedi’u masnachu. Ystyr cael eich masnachu yw bod rhywun wedi eich rheoli a’ch defnyddio am arian. Gofynnwch i feddyg teulu (GP) amdano.

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = I siarad pan fyddwch chi’n teimlo’n isel, o 16 oed ymlaen. Gallwch ofyn am gael siarad â dyn neu fenyw:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: Registering with a GP is different here, because documents are asked for. Please [read this first]({ $link1 }).
# $link1 = page: See a doctor
registering-with-a-gp-is-nkj2md = Mae cofrestru gyda meddyg teulu (GP) yn wahanol yma, oherwydd byddan nhw’n gofyn am ddogfennau. [Darllenwch hyn yn gyntaf]({ $link1 }), os gwelwch yn dda.

# English: When you register, your immigration status may be checked with the Home Office. You can ask the Law Centre first:
when-you-register-your-immigration-m4dupv = Pan fyddwch chi’n cofrestru, mae’n bosibl y bydd eich statws mewnfudo yn cael ei wirio gyda’r Swyddfa Gartref (Home Office). Gallwch ofyn i’r Law Centre yn gyntaf:

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = Os ydych chi’n teimlo na allwch gadw eich hun yn ddiogel:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Mae Samaritans yn gwrando, beth bynnag sydd ar eich meddwl:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = Os yw’n well gennych ysgrifennu, anfonwch y gair SHOUT mewn neges destun. Mae neges destun yn aros ar y ffôn.

# English: [Freedom from Torture]({ $link1 }) gives therapy to people who were tortured.
# $link1 = Freedom from Torture.
freedom-from-torture-gives-therapy-nvn2hb = Mae [Freedom from Torture]({ $link1 }) yn rhoi therapi i bobl sydd wedi’u harteithio.
