### Page: The NRM and asylum   (content/nrm-and-asylum.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM and asylum
# This is the title of the page.
the-nrm-and-asylum-86vd4u = Yr NRM a lloches

# English: Two separate processes side by side, and what each means for your health care.
# This is the summary of the page, shown in lists of pages.
two-separate-processes-side-by-sb7mfe = Dwy broses ar wahân, ochr yn ochr, a beth mae pob un yn ei olygu i’ch gofal iechyd.

# English: asylum, asylum seeker, asylum claim, refused asylum, refugee, permission to stay, immigration status, Home Office, housing, NRM, lawyer, solicitor, legal aid, visa, deport, sent back, undocumented, no papers, overstay, leave to remain, court, appeal, hotel
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
asylum-asylum-seeker-asylum-claim-c3jhzf = lloches, ceisio lloches, ceisiwr lloches, ceiswyr lloches, cais am loches, gwrthod lloches, wedi fy ngwrthod, ffoadur, ffoaduriaid, caniatâd i aros, hawl i aros, statws mewnfudo, mewnfudo, mewnfudwr, Swyddfa Gartref, Home Office, llety, tai, gwesty, NRM, cyfreithiwr, twrnai, cymorth cyfreithiol, fisa, pasbort, alltudio, anfon yn ôl, danfon adref, dim papurau, heb bapurau, aros yn rhy hir, llys, apêl, apelio

# English: Talk to a lawyer before you start either one, if it is safe to wait. The NRM and asylum are two separate processes, with separate decisions. You can be in one, in both, or in neither.
talk-to-a-lawyer-before-bvwwkm = Siaradwch â chyfreithiwr cyn dechrau’r naill na’r llall, os yw’n ddiogel oedi. Mae’r NRM a lloches yn ddwy broses ar wahân, gyda phenderfyniadau ar wahân. Gallwch fod mewn un ohonyn nhw, yn y ddwy, neu heb fod yn yr un ohonyn nhw.

# English: This page is for people in the NRM, people seeking asylum, and those who support them. What each means for health care differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-people-feftkp = Mae’r dudalen hon i bobl yn yr NRM, i bobl sy’n ceisio lloches, ac i’r rhai sy’n eu cefnogi. Nid yw’r hyn mae pob un yn ei olygu i ofal iechyd yr un fath yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon.

# English: **The law may be changing.** A Bill from { $law-bill26 } would change both. Ask a lawyer what is true today.
# $law-bill26 = An Immigration and Asylum Bill introduced 30 June 2026 would change identification and support of victims, with a separate route for children, and let decision-makers weigh late or changing accounts.
the-law-may-be-changing-58evsg = **Efallai fod y gyfraith yn newid.** Byddai Bil (Bill) o { $law-bill26 }, sef cynnig am gyfraith newydd, yn newid y ddwy broses. Gofynnwch i gyfreithiwr beth sy’n wir heddiw.

## Section: Side by side

# English: Side by side
# This is a heading.
side-by-side-nnda4r = Ochr yn ochr

# English: What you may ask
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
what-you-may-ask-rzdhgb = Beth gallech chi ei ofyn

# English: The NRM
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
the-nrm-gbyv2s = Yr NRM

# English: Asylum
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
asylum-aw2u6h = Lloches

# English: What it asks
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
what-it-asks-8w3w3p = Beth mae’n ei ofyn

# English: Were you trafficked or enslaved?
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
were-you-trafficked-or-enslaved-n3twjd = A gawsoch chi eich masnachu neu eich caethiwo?

# English: Are you safe in your own country?
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
are-you-safe-in-your-tw2eqf = Ydych chi’n ddiogel yn eich gwlad eich hun?

# English: How it starts
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
how-it-starts-66qvs2 = Sut mae’n dechrau

# English: A first responder refers you. You cannot do it yourself.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-first-responder-refers-you-pf7e4k = Mae ymatebwr cyntaf (first responder) yn eich atgyfeirio. Allwch chi ddim gwneud hyn eich hun.

# English: Ask a lawyer how to claim.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
ask-a-lawyer-how-to-2kfe5n = Gofynnwch i gyfreithiwr sut i wneud cais.

# English: Decisions
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
decisions-q67k3h = Penderfyniadau

# English: A first one, then a final one.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-first-one-then-a-6buux6 = Un cyntaf, yna un terfynol.

# English: A separate decision.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-separate-decision-hv97mm = Penderfyniad ar wahân.

# English: If the answer is yes
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
if-the-answer-is-yes-25543f = Os ie yw’r ateb

# English: Recognition. It is not a visa. A temporary permission may be considered.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
recognition-it-is-not-a-rprcgu = Cydnabyddiaeth. Nid fisa ydyw. Mae’n bosibl y bydd caniatâd dros dro yn cael ei ystyried.

# English: Permission to stay as a refugee, now usually { $asy-30m }. It used to be longer.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
# $asy-30m = Refugee permission for claims from 2 March 2026 is usually shorter; it used to be 5 years.
permission-to-stay-as-a-ndmana = Caniatâd i aros yn y DU fel ffoadur, am { $asy-30m } fel arfer erbyn hyn. Roedd yn arfer bod yn hirach.

# English: Health care
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
health-care-84ggr8 = Gofal iechyd

# English: See your nation below.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
see-your-nation-below-3qvuma = Darllenwch isod am y wlad lle rydych chi nawr.

# English: Free hospital care while the claim is open.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
free-hospital-care-while-the-6y6uvz = Gofal ysbyty am ddim tra bydd y cais yn dal yn agored.

# English: Who to ask
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
who-to-ask-sdb5hu = I bwy i ofyn

# English: The helpline below.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
the-helpline-below-uv2584 = Y llinell gymorth isod.

# English: Migrant Help, about housing and support.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
migrant-help-about-housing-and-p2ysqu = Migrant Help, am lety a chymorth.

# English: The shorter refugee permission is for newer claims. If you claimed earlier, ask a lawyer which rule is yours.
the-shorter-refugee-permission-is-n98tk7 = Mae’r caniatâd byrrach i ffoaduriaid ar gyfer ceisiadau mwy newydd. Os gwnaethoch chi gais yn gynharach, gofynnwch i gyfreithiwr pa reol sy’n berthnasol i chi.

## Section: What stays the same

# English: What stays the same
# This is a heading.
what-stays-the-same-cb9zet = Beth sy’n aros yr un fath

# English: Each letter belongs to one process. Look for the words "reasonable grounds" or "conclusive grounds". Those letters are about the NRM. Keep all letters together, and show them to your lawyer and your support worker.
each-letter-belongs-to-one-9svuh2 = Mae pob llythyr yn perthyn i un broses. Chwiliwch am y geiriau ‘reasonable grounds’ (sail resymol) neu ‘conclusive grounds’ (sail derfynol). Mae’r llythyrau hynny am yr NRM. Cadwch bob llythyr gyda’i gilydd, a dangoswch nhw i’ch cyfreithiwr a’ch gweithiwr cymorth.

# English: A letter can change what you pay for health care. Ask your lawyer which letter to show at a hospital.
a-letter-can-change-what-bhr4t3 = Gall llythyr newid yr hyn rydych chi’n talu amdano mewn gofal iechyd. Gofynnwch i’ch cyfreithiwr pa lythyr i’w ddangos mewn ysbyty.

# English: Older pages say that people who came without permission get no support from the NRM. That rule is no longer law.
older-pages-say-that-people-263gth = Mae tudalennau hŷn yn dweud nad yw pobl a ddaeth yma heb ganiatâd yn cael unrhyw gymorth gan yr NRM. Nid yw’r rheol honno’n gyfraith mwyach.

# English: If you have a conviction, get legal advice first. Some people can be shut out of the NRM's protection.
if-you-have-a-conviction-yvptpx = Os oes gennych chi euogfarn (conviction) am drosedd, ceisiwch gyngor cyfreithiol yn gyntaf. Gall rhai pobl gael eu cau allan o amddiffyniad yr NRM.

# English: If you seek asylum and get section 95 support, you get an HC2 certificate without applying. It helps with health costs. Read [medicines, teeth and eyes]({ $link1 }).
# $link1 = page: Medicines, teeth and eyes
if-you-seek-asylum-and-pu7e6n = Os ydych chi’n ceisio lloches ac yn cael cymorth adran 95, rydych chi’n cael tystysgrif HC2 heb wneud cais. Mae’n helpu gyda chostau iechyd. Darllenwch [meddyginiaethau, dannedd a llygaid]({ $link1 }).

# English: One advice service says that people given the temporary permission after the NRM pay no immigration health charge. Ask your lawyer.
one-advice-service-says-that-8d2myx = Mae un gwasanaeth cyngor yn dweud nad yw pobl sy’n cael y caniatâd dros dro ar ôl yr NRM yn talu tâl iechyd mewnfudo (immigration health charge). Gofynnwch i’ch cyfreithiwr.

# English: Two processes are a lot to carry. You may ask anyone to explain again, slowly, and to write it down.
two-processes-are-a-lot-mmh28h = Mae dwy broses yn llawer i’w gario. Gallwch ofyn i unrhyw un esbonio eto, yn araf, ac ysgrifennu’r peth i lawr.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = Yng Nghymru a Lloegr

# English: The NRM adds free hospital care from the first positive decision. It also adds a support worker who helps you register, interpreters, counselling and travel.
the-nrm-adds-free-hospital-yshnfv = Mae’r NRM yn ychwanegu gofal ysbyty am ddim o’r penderfyniad cadarnhaol cyntaf ymlaen. Mae hefyd yn ychwanegu dehonglwyr, cwnsela, teithio, a gweithiwr cymorth sy’n eich helpu i gofrestru gyda meddyg teulu (GP).

# English: Free legal aid for immigration advice usually starts with a positive first decision or an asylum claim. You also need a low income. Lawyers are hard to find, so start early.
free-legal-aid-for-immigration-hgshcb = Mae cymorth cyfreithiol (legal aid) am ddim ar gyfer cyngor mewnfudo fel arfer yn dechrau gyda phenderfyniad cyntaf cadarnhaol neu gais am loches, a rhaid bod eich incwm yn isel. Mae’n anodd dod o hyd i gyfreithwyr, felly dechreuwch yn gynnar.

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = I ofyn am dŷ diogel a chymorth, os gwnaeth rhywun eich defnyddio ar gyfer gwaith, rhyw neu droseddu:

## Section: The NRM and hospital care in Wales

# English: The NRM and hospital care in Wales
# This is a heading.
the-nrm-and-hospital-care-629qpq = Yr NRM a gofal ysbyty yng Nghymru

# English: After a positive first decision, hospital care is free while the recovery period lasts. It is also free once you are identified as a victim.
after-a-positive-first-decision-md94qs = Ar ôl penderfyniad cyntaf cadarnhaol, mae gofal ysbyty am ddim tra bydd y cyfnod adfer yn para. Mae hefyd am ddim unwaith y byddwch wedi’ch adnabod fel dioddefwr.

## Section: If asylum is refused in England

# English: If asylum is refused in England
# This is a heading.
if-asylum-is-refused-in-7b6qgm = Os yw cais am loches yn cael ei wrthod yn Lloegr

# English: You are charged for hospital care, unless you get section 4(2) support or some kinds of council support. Treatment for harm from torture, sexual violence or domestic violence stays free, unless you came to the UK for it.
you-are-charged-for-hospital-mkzksp = Byddan nhw’n codi tâl arnoch chi am ofal ysbyty, oni bai eich bod chi’n cael cymorth adran 4(2) neu rai mathau o gymorth gan y cyngor. Mae triniaeth ar gyfer yr hyn a wnaeth artaith, trais rhywiol neu drais domestig i chi yn parhau i fod am ddim, oni bai eich bod chi wedi dod i’r DU i’w chael.

## Section: If asylum is refused in Wales

# English: If asylum is refused in Wales
# This is a heading.
if-asylum-is-refused-in-x7zts8 = Os yw cais am loches yn cael ei wrthod yng Nghymru

# English: You are not charged.
you-are-not-charged-g3bz7q = Does dim rhaid i chi dalu.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: If asylum is refused, you are not charged. GP care, prescriptions and community mental health care are free for everyone.
if-asylum-is-refused-you-aabuam = Os yw eich cais am loches yn cael ei wrthod, does dim rhaid i chi dalu. Mae gofal meddyg teulu (GP), presgripsiynau a gofal iechyd meddwl yn y gymuned am ddim i bawb.

# English: Support after a referral to the NRM: see [the NRM, step by step]({ $link1 }).
# $link1 = page: The NRM, step by step
support-after-a-referral-to-crdg59 = Cymorth ar ôl atgyfeiriad i’r NRM: gweler [yr NRM, gam wrth gam]({ $link1 }).

# English: This support lasts up to { $nrm-rp-scot }, or until the final decision if that comes first.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
this-support-lasts-up-to-4ns78h = Mae’r cymorth hwn yn para hyd at { $nrm-rp-scot }, neu hyd at y penderfyniad terfynol os daw hwnnw’n gyntaf.

# English: We have not confirmed which hospital care the NRM makes free in Scotland. Ask a lawyer.
we-have-not-confirmed-which-g8egjt = Nid ydyn ni wedi cadarnhau pa ofal ysbyty y mae’r NRM yn ei wneud am ddim yn yr Alban. Gofynnwch i gyfreithiwr.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: If asylum is refused, you are not charged. There is also a rule that can make care free for people who were trafficked. Ask the Law Centre what it covers and about a free lawyer.
if-asylum-is-refused-you-s9uz4e = Os yw eich cais am loches yn cael ei wrthod, does dim rhaid i chi dalu. Mae rheol hefyd a all wneud gofal am ddim i bobl sydd wedi’u masnachu. Gofynnwch i’r Law Centre beth mae’r rheol yn ei gynnwys, ac am gyfreithiwr am ddim.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: About asylum housing and support, with an interpreter:
about-asylum-housing-and-support-kjag9d = Am lety a chymorth i bobl sy’n ceisio lloches, gyda dehonglydd:

# English: About the NRM, without giving your name:
about-the-nrm-without-giving-a572fj = Am yr NRM, heb roi eich enw:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Os ydych chi mewn perygl nawr:
