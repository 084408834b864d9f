### Page: For supporters   (content/for-supporters.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: For supporters
# This is the title of the page.
for-supporters-me7yu4 = I bobl sy’n cefnogi rhywun

# English: How to help someone reach health care without taking over.
# This is the summary of the page, shown in lists of pages.
how-to-help-someone-reach-e4gf9t = Sut i helpu rhywun i gael gofal iechyd heb gymryd drosodd.

# English: supporter, support worker, help someone, for them, volunteer, charity, social worker, contact safely, friend, caseworker, teacher, neighbour, how to help
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
supporter-support-worker-help-someone-aw2jks = cefnogwr, cefnogi rhywun, gweithiwr cymorth, gweithiwr achos, helpu rhywun, sut i helpu, sut alla i helpu, ar ran rhywun, dros rywun arall, ffrind, cymydog, perthynas, athro, athrawes, gwirfoddolwr, gwirfoddoli, elusen, eglwys, mosg, capel, gweithiwr cymdeithasol, cysylltu’n ddiogel, mynd gyda rhywun, poeni am rywun

# English: Ask before you act: "What would you like? What would be safe?" Then do that one thing. Someone else made all the choices before. Your help gives them back.
ask-before-you-act-what-shnj9v = Gofynnwch cyn gweithredu: ‘Beth hoffech chi? Beth fyddai’n ddiogel?’ Yna gwnewch yr un peth hwnnw. O’r blaen, rhywun arall oedd yn gwneud y dewisiadau i gyd. Mae eich help chi yn rhoi’r dewisiadau yn ôl i’r person.

# English: This page is for friends, volunteers, hosts and support workers. Rules differ between England, Wales, Scotland and Northern Ireland, so check the nation first.
this-page-is-for-friends-ffu774 = Mae’r dudalen hon i ffrindiau, gwirfoddolwyr, pobl sy’n rhoi llety a gweithwyr cymorth. Nid yw’r rheolau yr un fath yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon, felly edrychwch yn gyntaf ym mha wlad mae’r person.

## Section: Make contact safely

# English: Make contact safely
# This is a heading.
make-contact-safely-638zvq = Cysylltu’n ddiogel

# English: Agree a safe way and a safe time. Agree what to say if someone else answers.
# This is a list item.
agree-a-safe-way-and-2dc5rj = Cytunwch ar ffordd ddiogel ac amser diogel i gysylltu. Cytunwch beth i’w ddweud os bydd rhywun arall yn ateb.

# English: Do not send this site's address unless the person wants it. Open it together on your phone. Read [stay safe on this phone]({ $link1 }).
# This is a list item.
# $link1 = page: Stay safe on this phone
do-not-send-this-site-42cnht = Peidiwch ag anfon cyfeiriad y wefan hon oni bai bod y person ei eisiau. Agorwch hi gyda’ch gilydd ar eich ffôn chi. Darllenwch [cadw’n ddiogel ar y ffôn hwn]({ $link1 }).

# English: Meet where the person feels safe. Do not come to the home unless they ask.
# This is a list item.
meet-where-the-person-feels-rzwze6 = Trefnwch i gwrdd lle mae’r person yn teimlo’n ddiogel. Peidiwch â mynd i’w cartref oni bai eu bod nhw’n gofyn i chi.

# English: If a life is in danger, call { $tel-999 }.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = Os oes bywyd mewn perygl, ffoniwch { $tel-999 }.

## Section: Help with the GP

# English: Help with the GP
# This is a heading.
help-with-the-gp-yzmvkj = Helpu gyda’r meddyg teulu (GP)

# English: Offer to go along, or to call first. With the person beside you, read the page [See a doctor]({ $link1 }). If a surgery says no, read [If a GP surgery turns you away]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: If a GP surgery turns you away
offer-to-go-along-or-zfqst4 = Cynigiwch fynd gyda’r person, neu ffonio yn gyntaf. Gyda’r person wrth eich ochr, darllenwch [gweld meddyg]({ $link1 }) ac, os yw meddygfa’n dweud na, [os bydd meddygfa’n eich gwrthod]({ $link2 }).

# English: Ask the surgery for a professional interpreter. Do not interpret yourself, and never let a child do it.
ask-the-surgery-for-a-7xuzbj = Gofynnwch i’r feddygfa am ddehonglydd proffesiynol. Peidiwch â bod yn ddehonglydd eich hun, a pheidiwch byth â gadael i blentyn wneud hynny.

# English: Leave the room when the doctor asks. It gives the person time alone.
leave-the-room-when-the-hucr3c = Gadewch yr ystafell pan fydd y meddyg yn gofyn. Mae’n rhoi amser preifat i’r person.

# English: In England and Northern Ireland, we have found no rule on applying for another person. You can go along, or help with the form.
in-england-and-northern-ireland-x64mug = Yn Lloegr a Gogledd Iwerddon, nid ydyn ni wedi dod o hyd i reol am wneud cais ar ran person arall. Gallwch fynd gyda’r person, neu helpu gyda’r ffurflen.

## Section: Letters and costs

# English: Letters and costs
# This is a heading.
letters-and-costs-5ynkda = Llythyrau a chostau

# English: Keep copies of letters only if the person agrees. A good letter is short. It says who you are, what you saw yourself, and what the person asks for. It does not retell their story.
keep-copies-of-letters-only-krmdqu = Peidiwch â chadw copïau o lythyrau oni bai bod y person yn cytuno. Mae llythyr da yn fyr. Mae’n dweud pwy ydych chi, beth welsoch chi eich hun, a beth mae’r person yn gofyn amdano. Nid yw’n adrodd eu stori nhw eto.

# English: [What is free]({ $link1 }) explains hospital costs.
# $link1 = page: What is free
what-is-free-explains-hospital-edv4gr = Mae [Beth sydd am ddim]({ $link1 }) yn esbonio costau ysbyty.

## Section: The two systems

# English: The two systems
# This is a heading.
the-two-systems-qa36w3 = Y ddwy system

# English: Nobody can refer themselves to the NRM, and an adult must agree. Explain, give time, and take a no for an answer. Children are referred without having to agree.
nobody-can-refer-themselves-to-s6cn6f = Does neb yn gallu eu hatgyfeirio eu hunain i’r NRM, a dim ond os ydyn nhw’n cytuno y mae oedolion yn cael eu hatgyfeirio. Esboniwch, rhowch amser, a derbyniwch na fel ateb. Mae plant yn cael eu hatgyfeirio heb fod rhaid iddyn nhw gytuno.

# English: Legal advice comes first if it is safe to wait. Asylum and the NRM are separate. Do not give legal advice yourself. Do not promise what any decision will bring.
legal-advice-comes-first-if-nqpt4c = Cyngor cyfreithiol sy’n dod gyntaf os yw’n ddiogel oedi. Mae lloches a’r NRM ar wahân. Peidiwch â rhoi cyngor cyfreithiol eich hun. Peidiwch ag addo beth fydd canlyniad unrhyw benderfyniad.

# English: Do not promise that the police will keep anything from the Home Office. There is no wall between them. In England and Wales, every police force has passed on details of some victims of domestic abuse.
do-not-promise-that-the-cush7b = Peidiwch ag addo y bydd yr heddlu’n cadw unrhyw beth rhag y Swyddfa Gartref (Home Office). Nid oes wal rhyngddyn nhw. Yng Nghymru a Lloegr, mae pob heddlu wedi rhoi i’r Swyddfa Gartref fanylion rhai pobl sydd wedi dioddef cam-drin domestig.

## Section: How to be with someone

# English: How to be with someone
# This is a heading.
how-to-be-with-someone-6ykxr2 = Sut i fod gyda rhywun

# English: Explain each step. Ask first. Offer choices. Go slowly, and allow breaks. Do not ask for the story. If it comes, listen, believe, and do not press for more.
explain-each-step-ask-first-mrxnbz = Esboniwch bob cam. Gofynnwch yn gyntaf. Cynigiwch ddewisiadau. Ewch yn araf, a gadewch i’r person gymryd seibiant. Peidiwch â gofyn am y stori. Os daw’r stori, gwrandewch, credwch, a pheidiwch â phwyso am fwy.

# English: If you write anything down, use the person's words. Keep to facts. Think who may open your notes.
if-you-write-anything-down-b486ga = Os ydych chi’n ysgrifennu unrhyw beth, defnyddiwch eiriau’r person. Cadwch at ffeithiau. Meddyliwch pwy allai agor eich nodiadau.

# English: You have limits too. Say what you can do, and keep to it. Talk to someone about what you carry, without names.
you-have-limits-too-say-wwcsek = Mae gennych chithau derfynau hefyd. Dywedwch beth gallwch chi ei wneud, a chadwch at hynny. Siaradwch â rhywun am yr hyn rydych chi’n ei gario, heb enwau.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Yn Lloegr

# English: No ID, proof of address or immigration papers are needed to register. The surgery's own address can be used. If nobody can help with the form, reception can book an interpreter for it. The government has a [guide to entitlement]({ $link1 }).
# $link1 = Government guide to NHS entitlements for migrants in England.
no-id-proof-of-address-xrugyw = Does dim angen dogfen adnabod, prawf o gyfeiriad na phapurau mewnfudo i gofrestru. Gellir defnyddio cyfeiriad y feddygfa ei hun. Os na all neb helpu gyda’r ffurflen, gall y dderbynfa drefnu dehonglydd ar gyfer hynny. Mae gan y llywodraeth [ganllaw i’r hawl i ofal]({ $link1 }).

# English: Ask for a refusal in writing. A complaint has a limit of { $gp-complain-limit }.
# $gp-complain-limit = Complain within 12 months of what happened. The organisation should acknowledge within 3 working days.
ask-for-a-refusal-in-6cfns3 = Os yw’r feddygfa’n gwrthod, gofynnwch am hynny yn ysgrifenedig. Y terfyn amser ar gyfer cwyn yw { $gp-complain-limit }.

# English: A bill is not the end. Do not ignore it and do not pay in panic. Show the NRM letter to the hospital's Overseas Visitors Manager, and get legal help. Bills from before a person was identified as trafficked are cancelled or repaid.
a-bill-is-not-the-qrxuk9 = Nid yw bil yn ddiwedd ar bopeth. Peidiwch â’i anwybyddu, a pheidiwch â thalu mewn panig. Dangoswch y llythyr NRM i Reolwr Ymwelwyr Tramor (Overseas Visitors Manager) yr ysbyty, a cheisiwch help cyfreithiol. Mae biliau o’r amser cyn i bobl gael eu hadnabod fel pobl sydd wedi’u masnachu yn cael eu canslo neu eu had-dalu.

# English: Before any decision, the trafficking rule alone does not yet make care free. But treatment is free for the effects of torture, domestic violence, sexual violence, or cutting (female genital mutilation). This does not hold if the person came to the UK for it.
before-any-decision-the-trafficking-mufs49 = Cyn unrhyw benderfyniad, nid yw’r rheol ar fasnachu pobl ar ei phen ei hun yn gwneud gofal am ddim eto. Ond mae triniaeth am ddim ar gyfer effeithiau artaith, trais domestig, trais rhywiol neu dorri (anffurfio organau cenhedlu benywod, FGM). Nid yw hyn yn wir os daeth y person i’r DU i gael y driniaeth.

# English: Never suggest the { $gp-s-flag }, the hidden address, without saying what it can break. Prescriptions and referrals by computer, and the NHS app, may stop working.
# $gp-s-flag = A patient who may be in danger can ask the GP to have their address and phone hidden on the national NHS record.
never-suggest-the-the-hidden-rtnfxn = Peidiwch byth ag awgrymu’r { $gp-s-flag }, sef cuddio’r cyfeiriad, heb ddweud beth y gall ei atal rhag gweithio. Mae’n bosibl y bydd presgripsiynau ac atgyfeiriadau drwy gyfrifiadur, ac ap y GIG (NHS app), yn stopio gweithio.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = Yng Nghymru a Lloegr

# English: After a positive decision, if nobody has called the person within { $nrm-support-consent }, they or their lawyer can call the Salvation Army.
# $nrm-support-consent = After a positive decision the Salvation Army tries to reach the person; if no call within 48 hours, the person or lawyer can ring them.
after-a-positive-decision-if-xzpkxs = Ar ôl penderfyniad cadarnhaol, os nad oes neb wedi ffonio’r person o fewn { $nrm-support-consent }, gallan nhw neu eu cyfreithiwr ffonio’r Salvation Army.

# English: A negative decision can be looked at again. The limit is { $nrm-recon }, so find a lawyer that day.
# $nrm-recon = A negative decision can be reconsidered if there is new evidence or the decision did not follow guidance. Ask within the time limit.
a-negative-decision-can-be-47pbd3 = Gellir ystyried penderfyniad negyddol eto. Y terfyn amser yw { $nrm-recon }, felly dewch o hyd i gyfreithiwr y diwrnod hwnnw.

# English: In England and Wales, you can call the referral line:
in-england-and-wales-you-ra8uba = Yng Nghymru a Lloegr, gallwch ffonio’r llinell atgyfeirio:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Yng Nghymru

# English: You may apply on the person's behalf. If a surgery refuses, contact the health board or [Llais]({ $link1 }).
# $link1 = Llais: free help with a complaint in Wales.
you-may-apply-on-the-vz8nq9 = Cewch wneud cais ar ran y person. Os yw meddygfa’n gwrthod, cysylltwch â’r bwrdd iechyd neu [Llais]({ $link1 }).

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: No papers are needed to register. A charity or the council may apply for the person.
no-papers-are-needed-to-9wbadj = Does dim angen papurau i gofrestru. Caiff elusen neu’r cyngor wneud cais ar ran y person.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: Documents are asked for, and status may be checked with the Home Office. Tell the person **before** they fill in the form. Call the Law Centre first:
documents-are-asked-for-and-ty25pp = Byddan nhw’n gofyn am ddogfennau, ac mae’n bosibl y bydd statws mewnfudo yn cael ei wirio gyda’r Swyddfa Gartref (Home Office). Dywedwch hyn wrth y person **cyn** i’r ffurflen gael ei llenwi. Ffoniwch y Law Centre yn gyntaf:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: For advice, also without naming the person:
for-advice-also-without-naming-5vvryt = I gael cyngor, hefyd heb enwi’r person:

# English: When a GP surgery refuses:
when-a-gp-surgery-refuses-zgjzmv = Pan fydd meddygfa (GP) yn gwrthod:

# English: When you are worried about a child:
when-you-are-worried-about-skyufn = Pan fyddwch chi’n poeni am blentyn:
