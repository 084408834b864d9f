### Page: Trauma and healing   (content/trauma-and-healing.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Trauma and healing
# This is the title of the page.
trauma-and-healing-bbm2ee = Trawma a gwella

# English: What fear and harm do to the mind and body, and how treatment helps.
# This is the summary of the page, shown in lists of pages.
what-fear-and-harm-do-72vecd = Beth mae ofn a niwed yn ei wneud i’r meddwl a’r corff, a sut mae triniaeth yn helpu.

# English: trauma, PTSD, post-traumatic stress, bad dreams, memories, fear, numb, sleep badly, therapy, therapist, EMDR, healing, flashbacks, nightmares, shock, cannot forget, panic, shaking, angry, crying, jumpy
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
trauma-ptsd-post-traumatic-stress-fd6mzm = trawma, PTSD, straen wedi trawma, straen ôl-drawmatig, sioc, breuddwydion drwg, hunllef, hunllefau, atgofion, ôl-fflachiau, flashbacks, methu anghofio, ofn, panig, crynu, neidio, nerfus, dideimlad, teimlo dim, cysgu’n wael, methu cysgu, crio, llefain, dig, crac, gwella, iacháu, therapi, therapydd, EMDR

# English: It can get better. Trauma can be treated, even many years later. The first step is small: tell a GP, "Something bad happened to me, and I cannot rest."
it-can-get-better-trauma-wshwx9 = Gall pethau wella. Gellir trin trawma, hyd yn oed flynyddoedd lawer yn ddiweddarach. Mae’r cam cyntaf yn un bach: dywedwch wrth feddyg teulu (GP), ‘Something bad happened to me, and I cannot rest.’ (Digwyddodd rhywbeth drwg i mi, a dydw i ddim yn gallu gorffwys.)

# English: This page is for anyone who lives with memories, fear or numbness. Where you ask for care differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-chz7rr = Mae’r dudalen hon i unrhyw un sy’n byw gydag atgofion neu ofn, neu sy’n teimlo’n ddideimlad. Mae’r lle i ofyn am ofal yn wahanol yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon.

## Section: What trauma can feel like

# English: What trauma can feel like
# This is a heading.
what-trauma-can-feel-like-mf536t = Sut gall trawma deimlo

# English: Trauma is what fear and harm leave behind in the mind and the body. It is not weakness. It is not madness. Your body is still trying to protect you.
trauma-is-what-fear-and-vnkfru = Trawma yw’r hyn y mae ofn a niwed yn ei adael ar ôl yn y meddwl a’r corff. Nid gwendid yw hyn. Nid gwallgofrwydd yw hyn. Mae eich corff yn dal i geisio eich diogelu.

# English: Doctors call one form of it **PTSD**, post-traumatic stress disorder. These are signs:
doctors-call-one-form-of-a9kqw7 = Enw meddygon ar un math o drawma yw **PTSD**, sef anhwylder straen wedi trawma. Mae’r rhain yn arwyddion:

# English: it comes back, in pictures, dreams or feelings, as if it were happening now
# This is a list item.
it-comes-back-in-pictures-md885z = mae’n dod yn ôl, mewn lluniau, breuddwydion neu deimladau, fel pe bai’n digwydd nawr

# English: you stay away from what reminds you
# This is a list item.
you-stay-away-from-what-xrzw7w = rydych chi’n cadw draw oddi wrth yr hyn sy’n eich atgoffa

# English: you are always on guard
# This is a list item.
you-are-always-on-guard-b9cwgu = rydych chi bob amser yn gwylio rhag perygl

# English: you feel numb, or far from yourself and from others
# This is a list item.
you-feel-numb-or-far-vrh9na = rydych chi’n teimlo’n ddideimlad, neu’n bell oddi wrthych chi eich hun ac oddi wrth eraill

# English: your moods change strongly
# This is a list item.
your-moods-change-strongly-2an3ap = mae eich hwyliau’n newid yn fawr

# English: you find it hard to trust, or you feel worthless.
# This is a list item.
you-find-it-hard-to-gazhyg = mae’n anodd i chi ymddiried, neu rydych chi’n teimlo nad ydych chi’n werth dim.

# English: You may have some of these, or others. Only a professional can say what it is, and you can ask for help without a name for it.
you-may-have-some-of-2b83ay = Efallai fod gennych chi rai o’r rhain, neu rai eraill. Dim ond person proffesiynol all ddweud beth ydyw, a gallwch ofyn am help heb gael enw arno.

## Section: What treatment is like

# English: What treatment is like
# This is a heading.
what-treatment-is-like-aa7bze = Sut beth yw triniaeth

# English: **Talking therapy for trauma** is often the first choice. You meet one trained person, usually every week, often { $mh-tfcbt } times. It takes longer if a lot happened.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
talking-therapy-for-trauma-is-fxkz7w = **Therapi siarad ar gyfer trawma** yw’r dewis cyntaf yn aml. Rydych chi’n cyfarfod ag un person wedi’i hyfforddi, bob wythnos fel arfer, yn aml { $mh-tfcbt } o weithiau. Mae’n cymryd mwy o amser os digwyddodd llawer o bethau.

# English: **EMDR** is another choice for adults, some time after the events. You remember a little while your eyes follow a movement. It often takes { $mh-emdr } sessions.
# $mh-emdr = EMDR (a therapy using eye movements while remembering) is another NICE-recommended choice for adults, about three months or more after events other than combat.
emdr-is-another-choice-for-6wzue6 = Mae **EMDR** yn ddewis arall i oedolion, beth amser ar ôl y digwyddiadau. Rydych chi’n cofio ychydig tra bydd eich llygaid yn dilyn symudiad. Mae’n aml yn cymryd { $mh-emdr } o sesiynau.

# English: A good therapist explains, asks before each step, goes at your pace and lets you rest. You do not have to tell everything on the first day. You may say stop.
a-good-therapist-explains-asks-nfyuz7 = Mae therapydd da yn esbonio, yn gofyn cyn pob cam, yn mynd ar eich cyflymder chi ac yn gadael i chi orffwys. Does dim rhaid i chi ddweud popeth ar y diwrnod cyntaf. Cewch ddweud stop.

# English: If a session leaves you feeling worse, tell the therapist. If this person is not right for you, you can ask for another.
if-a-session-leaves-you-hz7s34 = Os bydd sesiwn yn gwneud i chi deimlo’n waeth, dywedwch wrth y therapydd. Os nad yw’r person hwn yn iawn i chi, gallwch ofyn am rywun arall.

# English: Calming medicines such as benzodiazepines should not be given to adults to prevent PTSD. If you already take a medicine, do not stop it without a doctor.
calming-medicines-such-as-benzodiazepines-racq98 = Ni ddylid rhoi meddyginiaethau tawelu, fel bensodiasepinau (benzodiazepines), i oedolion er mwyn atal PTSD rhag dechrau. Os ydych chi’n cymryd meddyginiaeth yn barod, peidiwch â’i stopio heb help meddyg.

# English: You can ask for a professional interpreter, and for a woman or a man.
you-can-ask-for-a-4rtpap = Gallwch ofyn am ddehonglydd proffesiynol, ac am fenyw neu ddyn.

## Section: Small things for a bad moment

# English: Small things for a bad moment
# This is a heading.
small-things-for-a-bad-4uchvz = Pethau bach ar gyfer eiliad anodd

# English: You can try these. Leave out what does not help.
you-can-try-these-leave-gyjqtf = Gallwch roi cynnig ar y rhain. Does dim rhaid gwneud unrhyw beth nad yw’n helpu.

# English: Put both feet on the floor. Name five things you can see.
# This is a list item.
put-both-feet-on-the-975cmn = Rhowch eich dwy droed ar y llawr. Enwch bum peth y gallwch eu gweld.

# English: Breathe out slowly, longer than you breathe in.
# This is a list item.
breathe-out-slowly-longer-than-5y7sbr = Anadlwch allan yn araf, yn hirach nag y byddwch chi’n anadlu i mewn.

# English: Say to yourself: "That was then. I am here now."
# This is a list item.
say-to-yourself-that-was-r2zg34 = Dywedwch wrthych chi eich hun: ‘Yn y gorffennol roedd hynny. Rydw i yma nawr.’

# English: Go to a person or a place where you feel safer.
# This is a list item.
go-to-a-person-or-xwm6pf = Ewch at berson, neu i le, lle rydych chi’n teimlo’n fwy diogel.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Yn Lloegr

# English: NHS mental health care is free. You can ask [NHS Talking Therapies]({ $link1 }) yourself, without a GP's letter. It treats PTSD too.
# $link1 = NHS England: what NHS Talking Therapies are.
nhs-mental-health-care-is-rhhnm8 = Mae gofal iechyd meddwl y GIG (NHS) am ddim. Gallwch chi eich hun ofyn i [NHS Talking Therapies]({ $link1 }), heb lythyr gan feddyg teulu (GP). Mae’n trin PTSD hefyd.

# English: If they pass you on to a specialist service, that is not a refusal. The NHS explains [treatment for PTSD]({ $link1 }).
# $link1 = NHS page on PTSD treatment.
if-they-pass-you-on-fc7mve = Os byddan nhw’n eich anfon ymlaen at wasanaeth arbenigol, nid yw hynny’n golygu eu bod yn eich gwrthod. Mae’r GIG (NHS) yn esbonio [triniaeth ar gyfer PTSD]({ $link1 }).

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Yng Nghymru

# English: Ask your GP. [Traumatic Stress Wales]({ $link1 }) works for better trauma care for people seeking sanctuary.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
ask-your-gp-traumatic-stress-6tnrbk = Gofynnwch i’ch meddyg teulu (GP). Mae [Traumatic Stress Wales]({ $link1 }) yn gweithio i gael gwell gofal trawma i bobl sy’n ceisio noddfa.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: Ask your GP. The Anchor Centre in Glasgow treats complex trauma. It is the national service for people who were trafficked.
ask-your-gp-the-anchor-ebfdrd = Gofynnwch i’ch meddyg teulu (GP). Mae’r Anchor Centre yn Glasgow yn trin trawma cymhleth. Dyma’r gwasanaeth cenedlaethol i bobl sydd wedi’u masnachu.

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = I siarad pan fyddwch chi’n teimlo’n isel, o 16 oed ymlaen. Gallwch ofyn am gael siarad â dyn neu fenyw:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: Ask your GP. If it is too much to bear, call Lifeline:
ask-your-gp-if-it-v5umtn = Gofynnwch i’ch meddyg teulu (GP). Os yw popeth yn ormod i chi, ffoniwch Lifeline:

# English: If you have no GP, you are asked for documents when you register. Your immigration status may be checked with the Home Office. You can ask the Law Centre first:
if-you-have-no-gp-nctqnm = Os nad oes gennych chi feddyg teulu (GP), byddan nhw’n gofyn i chi am ddogfennau pan fyddwch chi’n cofrestru. Mae’n bosibl y bydd eich statws mewnfudo yn cael ei wirio gyda’r Swyddfa Gartref (Home Office). Gallwch ofyn i’r Law Centre yn gyntaf:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: To talk to someone who listens:
to-talk-to-someone-who-zb9pyy = I siarad â rhywun sy’n gwrando:

# English: If you may hurt yourself, or a life is in danger:
if-you-may-hurt-yourself-z8qqn6 = Os gallech chi eich brifo eich hun, neu os oes bywyd mewn perygl:

# English: Crisis lines for each nation are on the page [Get mental health help]({ $link1 }).
# $link1 = page: Get mental health help
crisis-lines-for-each-nation-egwv8q = Mae llinellau argyfwng ar gyfer pob gwlad yn y DU ar y dudalen [Cael help iechyd meddwl]({ $link1 }).
