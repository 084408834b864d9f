### Page: The NRM, step by step   (content/nrm-step-by-step.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM, step by step
# This is the title of the page.
the-nrm-step-by-step-shrcyk = Yr NRM, gam wrth gam

# English: Who can refer you, what you choose, the two decisions, and the support.
# This is the summary of the page, shown in lists of pages.
who-can-refer-you-what-fxczj7 = Pwy all eich atgyfeirio, beth rydych chi’n ei ddewis, y ddau benderfyniad, a’r cymorth.

# English: NRM, National Referral Mechanism, first responder, referral, reasonable grounds, conclusive grounds, decision, recovery period, support, support worker, safe house, Salvation Army, lawyer, solicitor, legal aid, victim, positive decision, negative decision, reconsider, waiting, what is the NRM
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
nrm-national-referral-mechanism-first-v4vefx = NRM, beth yw’r NRM, National Referral Mechanism, Mecanwaith Atgyfeirio Cenedlaethol, ymatebwr cyntaf, first responder, atgyfeirio, atgyfeiriad, sail resymol, seiliau rhesymol, reasonable grounds, sail derfynol, conclusive grounds, penderfyniad, penderfyniad cadarnhaol, penderfyniad negyddol, gwrthod, ailystyried, cyfnod adfer, aros am ateb, cefnogaeth, cymorth, gweithiwr cymorth, tŷ diogel, lle i aros, Salvation Army, Byddin yr Iachawdwriaeth, cyfreithiwr, twrnai, cymorth cyfreithiol, dioddefwr

# English: Before you agree to anything, get free, independent legal advice, if it is safe to wait. If you are an adult, you choose. You may ask questions, take time, and say no.
before-you-agree-to-anything-qwxdz5 = Cyn i chi gytuno i unrhyw beth, ceisiwch gyngor cyfreithiol annibynnol, am ddim, os yw’n ddiogel oedi. Os ydych chi’n oedolyn, chi sy’n dewis. Gallwch ofyn cwestiynau, cymryd amser, a dweud na.

# English: This page is for people who were controlled or used for someone else's profit, and for those who support them. The steps are the same in the UK. The support differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-people-6gchhx = Mae’r dudalen hon i bobl a gafodd eu rheoli neu eu defnyddio er elw rhywun arall, ac i’r rhai sy’n eu cefnogi. Mae’r camau yr un fath ledled y DU. Nid yw’r cymorth yr un fath yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon.

## Section: What the NRM is

# English: What the NRM is
# This is a heading.
what-the-nrm-is-8n8xur = Beth yw’r NRM

# English: NRM means National Referral Mechanism. It is the UK's way to recognise people who were trafficked or enslaved, and to give them support. It is not a visa. It does not promise that you can stay. Ask a lawyer.
nrm-means-national-referral-mechanism-nputy8 = Ystyr NRM yw National Referral Mechanism (Mecanwaith Atgyfeirio Cenedlaethol). Dyma ffordd y DU o gydnabod pobl sydd wedi’u masnachu neu eu caethiwo, ac o roi cymorth iddyn nhw. Nid fisa ydyw. Nid yw’n addo y cewch chi aros yn y DU. Gofynnwch i gyfreithiwr.

# English: **The law may be changing.** A Bill from { $law-bill26 } would change these steps. Ask a lawyer what is true today.
# $law-bill26 = An Immigration and Asylum Bill introduced 30 June 2026 would change identification and support of victims, with a separate route for children, and let decision-makers weigh late or changing accounts.
the-law-may-be-changing-7bqkgd = **Efallai fod y gyfraith yn newid.** Byddai Bil (Bill) o { $law-bill26 }, sef cynnig am gyfraith newydd, yn newid y camau hyn. Gofynnwch i gyfreithiwr beth sy’n wir heddiw.

## Section: The steps

# English: The steps
# This is a heading.
the-steps-7vnt92 = Y camau

# English: **Someone refers you.** You cannot refer yourself. A **first responder** does it. That is a body which is allowed to refer. See your nation below.
# This is a list item.
someone-refers-you-you-cannot-v35sm5 = **Mae rhywun yn eich atgyfeirio.** Allwch chi ddim eich atgyfeirio eich hun. **Ymatebwr cyntaf** (first responder) sy’n gwneud hyn. Dyna gorff sy’n cael atgyfeirio pobl. Darllenwch isod am y wlad lle rydych chi nawr.

# English: **You say yes or no.** Adults must agree. Children are referred without having to agree. Read [children and young people]({ $link1 }).
# This is a list item.
# $link1 = page: Children and young people
you-say-yes-or-no-qwmdxa = **Rydych chi’n cytuno neu’n gwrthod.** Dim ond os ydyn nhw’n cytuno y mae oedolion yn cael eu hatgyfeirio. Mae plant yn cael eu hatgyfeirio heb fod rhaid iddyn nhw gytuno. Darllenwch [plant a phobl ifanc]({ $link1 }).

# English: **The first decision.** It asks: is it reasonable to believe that you were trafficked or enslaved? It is also called "reasonable grounds". The aim is { $nrm-rg }, but it often takes longer.
# This is a list item.
# $nrm-rg = First decision, reasonable grounds: is it reasonable to believe this person is a victim? Aim: 5 working days, often longer.
the-first-decision-it-asks-7cs8w9 = **Y penderfyniad cyntaf.** Mae’n gofyn: a yw’n rhesymol credu eich bod chi wedi cael eich masnachu neu eich caethiwo? Enw arall arno yw ‘sail resymol’ (reasonable grounds). Y nod yw { $nrm-rg }, ond mae’n aml yn cymryd mwy o amser.

# English: **Support and time to recover.** It depends on your nation. See below.
# This is a list item.
support-and-time-to-recover-w4rcah = **Cymorth ac amser i ddod atoch eich hun.** Mae’n dibynnu ar y wlad lle rydych chi nawr. Darllenwch isod.

# English: **The final decision.** It asks: is it more likely than not that you were? It is also called "conclusive grounds". It often takes many months.
# This is a list item.
the-final-decision-it-asks-pxxbq7 = **Y penderfyniad terfynol.** Mae’n gofyn: a yw’n fwy tebygol na pheidio eich bod chi wedi cael eich masnachu neu eich caethiwo? Enw arall arno yw ‘sail derfynol’ (conclusive grounds). Mae’n aml yn cymryd misoedd lawer.

# English: **Afterwards.** After a positive final decision, a temporary permission to stay may be considered. It does not lead to a permanent stay by itself.
# This is a list item.
afterwards-after-a-positive-final-6q7w98 = **Wedyn.** Ar ôl penderfyniad terfynol cadarnhaol, mae’n bosibl y bydd caniatâd dros dro i chi aros yn y DU yn cael ei ystyried. Nid yw hwnnw, ynddo’i hun, yn arwain at gael aros yn barhaol.

# English: Keep every letter. Tell your lawyer and your support worker at once when you move or change your number.
keep-every-letter-tell-your-ecfw5j = Cadwch bob llythyr. Dywedwch wrth eich cyfreithiwr a’ch gweithiwr cymorth ar unwaith pan fyddwch chi’n symud neu’n newid eich rhif.

# English: In England and Scotland, you can have a GP even if you say no to the NRM.
in-england-and-scotland-you-uyb5ay = Yn Lloegr a’r Alban, gallwch gael meddyg teulu (GP) hyd yn oed os ydych chi’n dweud na wrth yr NRM.

# English: In Scotland and Northern Ireland, ask a lawyer what else happens if you say no.
in-scotland-and-northern-ireland-vugwzx = Yn yr Alban a Gogledd Iwerddon, gofynnwch i gyfreithiwr beth arall sy’n digwydd os ydych chi’n dweud na.

## Section: When to call a lawyer quickly

# English: When to call a lawyer quickly
# This is a heading.
when-to-call-a-lawyer-jnfnnr = Pryd i ffonio cyfreithiwr yn gyflym

# English: You have a conviction. Some people can be shut out of protection on grounds of public order or bad faith.
# This is a list item.
you-have-a-conviction-some-rcaqzt = Mae gennych chi euogfarn (conviction) am drosedd. Gall rhai pobl gael eu cau allan o’r amddiffyniad am resymau trefn gyhoeddus (public order) neu ddiffyg didwylledd (bad faith).

# English: You face removal from the UK. Some people in this position can no longer have a decision looked at again.
# This is a list item.
you-face-removal-from-the-npn4pn = Rydych chi’n wynebu cael eich symud o’r DU (removal). I rai pobl yn y sefyllfa hon, nid yw’n bosibl mwyach i benderfyniad gael ei ystyried eto.

# English: Your decision is negative. Ask at once how long you have. Few decisions are looked at again. Those that are have a good chance of turning positive.
# This is a list item.
your-decision-is-negative-ask-ysuwg6 = Mae eich penderfyniad yn negyddol. Gofynnwch ar unwaith faint o amser sydd gennych chi. Ychydig o benderfyniadau sy’n cael eu hystyried eto. Mae siawns dda y bydd y rhai sy’n cael eu hystyried eto yn troi’n gadarnhaol.

## Section: If you think of going to the police

# English: If you think of going to the police
# This is a heading.
if-you-think-of-going-u339t8 = Os ydych chi’n meddwl am fynd at yr heddlu

# English: There is no wall between the police and the Home Office. In England and Wales, every police force has passed on details of some victims of domestic abuse. Ask a lawyer or a helpline first. If a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
there-is-no-wall-between-48uwuc = Nid oes wal rhwng yr heddlu a’r Swyddfa Gartref (Home Office). Yng Nghymru a Lloegr, mae pob heddlu wedi rhoi i’r Swyddfa Gartref fanylion rhai pobl sydd wedi dioddef cam-drin domestig. Gofynnwch i gyfreithiwr neu linell gymorth yn gyntaf. Os oes bywyd mewn perygl, ffoniwch { $tel-999 }.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = Yng Nghymru a Lloegr

# English: First responders are the police, councils, parts of the Home Office, the labour enforcement agency, and charities. Some of the charities are the Salvation Army, Migrant Help, Medaille Trust, Barnardo's and Unseen. A GP or a hospital is not one, but can call one with you.
first-responders-are-the-police-rj7s3y = Yr ymatebwyr cyntaf (first responders) yw’r heddlu, cynghorau, rhannau o’r Swyddfa Gartref (Home Office), yr asiantaeth sy’n gorfodi rheolau gwaith, ac elusennau. Rhai o’r elusennau yw’r Salvation Army, Migrant Help, Medaille Trust, Barnardo’s ac Unseen. Nid yw meddyg teulu (GP) nac ysbyty yn ymatebwr cyntaf, ond gallan nhw ffonio un gyda chi.

# English: If an adult says no, some bodies must still tell the Home Office that they met someone. These are the police, councils and some agencies. Ask them if they can leave out your name.
if-an-adult-says-no-fckcu6 = Os bydd oedolyn yn gwrthod, rhaid i’r heddlu, cynghorau a rhai asiantaethau ddweud wrth y Swyddfa Gartref (Home Office) o hyd eu bod wedi cwrdd â rhywun. Gofynnwch iddyn nhw a ydyn nhw’n gallu gadael eich enw allan.

# English: The Salvation Army and partner charities give support. You can get a safe house or visits, a support worker, an interpreter and some money. You can get health care, counselling, legal advice and travel to appointments.
the-salvation-army-and-partner-ufdhxb = Y Salvation Army ac elusennau sy’n bartneriaid sy’n rhoi cymorth. Gallwch gael tŷ diogel neu ymweliadau, gweithiwr cymorth, dehonglydd a rhywfaint o arian. Gallwch gael gofal iechyd, cwnsela, cyngor cyfreithiol a theithio i apwyntiadau.

# English: After a positive first decision, you have a recovery period of at least { $nrm-rp-ew }. Older pages print a longer one. Support normally goes on until the final decision. After a positive decision, the Salvation Army tries to reach you. If nobody has called within { $nrm-support-consent }, you or your lawyer can ring.
# $nrm-rp-ew = After a positive first decision there is a recovery period.
# $nrm-support-consent = After a positive decision the Salvation Army tries to reach the person; if no call within 48 hours, the person or lawyer can ring them.
after-a-positive-first-decision-xp3hqk = Ar ôl penderfyniad cyntaf cadarnhaol, mae gennych chi gyfnod adfer o { $nrm-rp-ew } o leiaf. Mae tudalennau hŷn yn rhoi cyfnod hirach. Fel arfer mae’r cymorth yn parhau tan y penderfyniad terfynol. Ar ôl penderfyniad cadarnhaol, mae’r Salvation Army yn ceisio cysylltu â chi. Os nad oes neb wedi ffonio o fewn { $nrm-support-consent }, gallwch chi neu eich cyfreithiwr eu ffonio nhw.

# English: A negative decision can be looked at again if there is new evidence or it did not follow the guidance. Ask within { $nrm-recon }.
# $nrm-recon = A negative decision can be reconsidered if there is new evidence or the decision did not follow guidance. Ask within the time limit.
a-negative-decision-can-be-gcr665 = Gellir ystyried penderfyniad negyddol eto pan fydd tystiolaeth newydd, neu os na wnaeth y penderfyniad ddilyn y canllawiau. Gofynnwch o fewn { $nrm-recon }.

# English: Free legal aid for immigration advice usually starts with a positive first decision or an asylum claim. You also need a low income. Lawyers are hard to find, so start early.
free-legal-aid-for-immigration-hgshcb = Mae cymorth cyfreithiol (legal aid) am ddim ar gyfer cyngor mewnfudo fel arfer yn dechrau gyda phenderfyniad cyntaf cadarnhaol neu gais am loches, a rhaid bod eich incwm yn isel. Mae’n anodd dod o hyd i gyfreithwyr, felly dechreuwch yn gynnar.

# English: With a positive final decision, you can ask for help again after you have moved on.
with-a-positive-final-decision-xr627z = Gyda phenderfyniad terfynol cadarnhaol, gallwch ofyn am help eto ar ôl i chi symud ymlaen o’r cymorth.

## Section: Also in Wales

# English: Also in Wales
# This is a heading.
also-in-wales-x4u9h6 = Hefyd yng Nghymru

# English: This charity supports Black, minority ethnic and migrant people, and can refer you:
this-charity-supports-black-minority-asnqkj = Mae’r elusen hon yn cefnogi pobl Ddu, pobl o leiafrifoedd ethnig a phobl sydd wedi symud yma o wlad arall, a gall hi eich atgyfeirio:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: First responders are Police Scotland, British Transport Police, councils, Border Force, Home Office immigration teams and the labour enforcement agency. So are three charities: TARA, Migrant Help and the Salvation Army.
first-responders-are-police-scotland-y3hc8e = Yr ymatebwyr cyntaf (first responders) yw Police Scotland, British Transport Police, cynghorau, Border Force, timau mewnfudo’r Swyddfa Gartref (Home Office) a’r asiantaeth sy’n gorfodi rheolau gwaith. Mae tair elusen yn ymatebwyr cyntaf hefyd: TARA, Migrant Help a’r Salvation Army.

# English: Support lasts up to { $nrm-rp-scot }, or until the final decision if that comes first. The Scottish Government may let it last longer.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
support-lasts-up-to-or-byff8u = Mae’r cymorth yn para hyd at { $nrm-rp-scot }, neu tan y penderfyniad terfynol os daw hwnnw gyntaf. Caiff Llywodraeth yr Alban adael iddo bara’n hirach.

# English: For women over 18 used for sex:
for-women-over-18-used-e5nzgg = I fenywod dros 18 oed a gafodd eu defnyddio ar gyfer rhyw:

# English: For all other adults:
for-all-other-adults-zrbszf = I bob oedolyn arall:

# English: At night and at weekends:
at-night-and-at-weekends-f6jec8 = Yn y nos ac ar benwythnosau:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: Health and Social Care Trusts have been listed as first responders. Ask them, or the Law Centre.
health-and-social-care-trusts-gpan5t = Mae’r Health and Social Care Trusts (yr ymddiriedolaethau iechyd) wedi’u rhestru fel ymatebwyr cyntaf (first responders). Gofynnwch iddyn nhw, neu i’r Law Centre.

# English: Support runs from the referral until the final decision. If a positive final decision comes quickly, support still runs to { $nrm-rp-ni } from the first one, or longer. You must agree to it. You do not have to be a witness.
# $nrm-rp-ni = Northern Ireland: support from the referral until the final decision. If a positive final decision comes quickly, support still runs to 45 days from the first decision, or longer if the Department thinks it necessary. It never depends on being a witness and needs the person's agreement.
support-runs-from-the-referral-nd4xbg = Mae’r cymorth yn para o’r atgyfeiriad tan y penderfyniad terfynol. Os daw penderfyniad terfynol cadarnhaol yn gyflym, mae’r cymorth yn dal i bara tan { $nrm-rp-ni } ar ôl y penderfyniad cyntaf, neu’n hirach. Rhaid cael eich cytundeb chi. Does dim rhaid i chi fod yn dyst.

# English: Support may go on after a positive final decision. Ask for how long.
support-may-go-on-after-c9ffut = Efallai y bydd y cymorth yn parhau ar ôl penderfyniad terfynol cadarnhaol. Gofynnwch am faint o amser.

# English: Belfast and Lisburn Women's Aid supports women. Migrant Help supports men.
belfast-and-lisburn-women-s-89k7es = Mae Belfast and Lisburn Women’s Aid yn cefnogi menywod. Mae Migrant Help yn cefnogi dynion.

# English: You can read about [help in Northern Ireland]({ $link1 }). It has a leaflet in some other languages. The address of that page says what it is about, and stays in the history.
# $link1 = nidirect: help for people who were trafficked, with a rights leaflet in eight languages.
you-can-read-about-help-9hsvqf = Gallwch ddarllen am [help yng Ngogledd Iwerddon]({ $link1 }). Mae taflen yno mewn rhai ieithoedd eraill. Mae cyfeiriad y dudalen honno’n dweud am beth y mae hi, ac mae’n aros yn yr hanes.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: To ask what the NRM would mean for you, without giving your name:
to-ask-what-the-nrm-36zeym = I ofyn beth fyddai’r NRM yn ei olygu i chi, heb roi eich enw:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Os ydych chi mewn perygl nawr:
