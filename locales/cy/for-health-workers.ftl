### Page: For health workers: caring for survivors of trafficking   (content/for-health-workers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: For health workers: caring for survivors of trafficking
# This is the title of the page.
for-health-workers-caring-for-9s698f = I weithwyr iechyd: gofalu am oroeswyr masnachu pobl

# English: Notice signs of modern slavery, see the patient alone, record safely, and refer with consent.
# This is the summary of the page, shown in lists of pages.
notice-signs-of-modern-slavery-wfx3uh = Sylwi ar arwyddion o gaethwasiaeth fodern, gweld y claf heb neb arall, cofnodi’n ddiogel, ac atgyfeirio gyda chydsyniad.

# English: health worker, staff, patient, safeguarding, record, referral, duty to notify, consent, signs, trafficking, survivor, GP practice, clinician, screening, first responder
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
health-worker-staff-patient-safeguarding-9nq4ng = gweithiwr iechyd, gweithwyr iechyd, staff, clinigwr, meddyg, nyrs, bydwraig, claf, cleifion, diogelu, arweinydd diogelu, cofnod, cofnodion, atgyfeirio, atgyfeiriad, dyletswydd i hysbysu, cydsyniad, caniatâd, arwyddion, masnachu pobl, caethwasiaeth fodern, goroeswr, goroeswyr, meddygfa, practis, sgrinio, asesu, ymatebwr cyntaf, first responder, NRM

# English: Care and safeguarding come first. A child always goes to children's social care. An adult goes, with consent, to a first responder or to adult safeguarding. If someone is in danger now, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
care-and-safeguarding-come-first-sqc38b = Gofal a diogelu sy’n dod gyntaf. Mae plentyn bob amser yn mynd at y gwasanaeth gofal cymdeithasol plant. Mae oedolyn, gyda chydsyniad, yn mynd at ymatebwr cyntaf (first responder) neu at y tîm diogelu oedolion. Os oes rhywun mewn perygl nawr, ffoniwch { $tel-999 }.

# English: This page is for clinicians, reception and hospital staff. Rules differ between England, Wales, Scotland and Northern Ireland.
this-page-is-for-clinicians-w552cs = Mae’r dudalen hon i glinigwyr, staff derbynfa a staff ysbytai. Nid yw’r rheolau yr un fath yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon.

## Section: Notice

# English: Notice
# This is a heading.
notice-xkzmrm = Sylwi

# English: No single sign proves it. Think of it when:
no-single-sign-proves-it-5qje8b = Nid oes un arwydd sy’n profi hyn ar ei ben ei hun. Meddyliwch amdano mewn achosion fel y rhain:

# English: someone speaks for the patient, or will not leave
# This is a list item.
someone-speaks-for-the-patient-yg3by3 = mae rhywun yn siarad dros y claf, neu’n gwrthod gadael

# English: the patient is afraid, or the story is vague or sounds rehearsed
# This is a list item.
the-patient-is-afraid-or-7rsjg3 = mae’r claf yn ofnus, neu mae’r stori’n amwys neu’n swnio fel petai wedi’i hymarfer

# English: there are no documents, no known address, or many addresses
# This is a list item.
there-are-no-documents-no-3ae4gk = nid oes dogfennau, nid oes cyfeiriad hysbys, neu mae llawer o gyfeiriadau

# English: injuries are old or untreated, or the patient comes late.
# This is a list item.
injuries-are-old-or-untreated-wxw3wd = mae anafiadau’n hen neu heb eu trin, neu mae’r claf yn dod yn hwyr.

# English: It happens to British people too.
it-happens-to-british-people-f75p2d = Mae’n digwydd i bobl o Brydain hefyd.

# English: In older research, about one in five survivors met health services while still controlled. In a study of 136 trafficked people in England, traffickers came along or spoke for them. Demands for ID and missing interpreters kept people out.
in-older-research-about-one-cuycfp = Mewn ymchwil hŷn, daeth tua un o bob pump o oroeswyr i gysylltiad â gwasanaethau iechyd tra oedden nhw’n dal i gael eu rheoli. Mewn astudiaeth o 136 o bobl a gafodd eu masnachu yn Lloegr, roedd y masnachwyr pobl yn dod gyda nhw neu’n siarad drostyn nhw. Roedd gofynion am ddogfen adnabod a diffyg dehonglwyr yn cadw pobl allan.

## Section: See the patient alone

# English: See the patient alone
# This is a heading.
see-the-patient-alone-zt6g2c = Gweld y claf heb neb arall

# English: See the patient alone. Give an ordinary reason, such as a test or a form.
see-the-patient-alone-give-atzq3p = Gwelwch y claf heb neb arall. Rhowch reswm cyffredin, fel prawf neu ffurflen.

# English: Use an independent professional interpreter. Never use the companion, a relative or a child.
use-an-independent-professional-interpreter-m9dvfx = Defnyddiwch ddehonglydd proffesiynol, annibynnol. Peidiwch byth â defnyddio’r person a ddaeth gyda’r claf, perthynas na phlentyn.

## Section: Ask and listen

# English: Ask and listen
# This is a heading.
ask-and-listen-48bafz = Gofyn a gwrando

# English: Ask open, calm questions. Do not judge. Take time. Believe. Promise nothing you cannot keep. For example:
ask-open-calm-questions-do-zbpwh6 = Gofynnwch gwestiynau agored, digynnwrf. Peidiwch â barnu. Cymerwch amser. Credwch. Peidiwch ag addo dim na allwch chi ei gyflawni. Er enghraifft:

# English: Who came with you today? How do you know them?
# This is a list item.
who-came-with-you-today-76x6yu = Pwy ddaeth gyda chi heddiw? Sut rydych chi’n eu hadnabod nhw?

# English: Can you come and go as you like? Who keeps your papers?
# This is a list item.
can-you-come-and-go-hg8yna = Ydych chi’n gallu mynd a dod fel y mynnwch chi? Pwy sy’n cadw eich papurau?

# English: What would be safe for you now?
# This is a list item.
what-would-be-safe-for-7gh8cm = Beth fyddai’n ddiogel i chi nawr?

# English: Explain, ask permission and offer choice. Go at the patient's pace and allow breaks. Keep the same clinician where you can.
explain-ask-permission-and-offer-vqzrxc = Esboniwch, gofynnwch am ganiatâd a chynigiwch ddewis. Ewch ar gyflymder y claf a gadewch iddyn nhw gymryd seibiant. Cadwch yr un clinigwr lle gallwch chi.

# English: Do not judge need by immigration status. NICE looked at refugees, asylum seekers and undocumented workers when it wrote its PTSD guideline.
do-not-judge-need-by-ggj7ka = Peidiwch â barnu angen yn ôl statws mewnfudo. Edrychodd NICE ar ffoaduriaid, pobl sy’n ceisio lloches a gweithwyr heb bapurau wrth ysgrifennu ei ganllaw ar PTSD.

# English: Say that PTSD can be treated, even many years later.
say-that-ptsd-can-be-ejphpa = Dywedwch y gellir trin PTSD, hyd yn oed flynyddoedd lawer yn ddiweddarach.

## Section: Record safely

# English: Record safely
# This is a heading.
record-safely-dbdtrw = Cofnodi’n ddiogel

# English: Write what was said in the patient's own words. Keep it factual. Think who can open the record.
write-what-was-said-in-4smw8y = Ysgrifennwch beth gafodd ei ddweud, yng ngeiriau’r claf. Cadwch at ffeithiau. Meddyliwch pwy all agor y cofnod.

# English: In England, a controller can force open online records and apps. Hide risky entries. Ask who shares the phone. Agree a safe way to make contact.
in-england-a-controller-can-h6mug2 = Yn Lloegr, gall rhywun sy’n rheoli’r claf eu gorfodi i agor cofnodion ar-lein ac apiau. Cuddiwch gofnodion a allai fod yn beryglus. Gofynnwch pwy sy’n rhannu’r ffôn. Cytunwch ar ffordd ddiogel o gysylltu.

# English: Share only with those who treat the patient, or for serious danger, a child at risk, or a court order.
share-only-with-those-who-ubf8gy = Dim ond gyda’r rhai sy’n trin y claf y dylech rannu gwybodaeth, neu oherwydd perygl difrifol, plentyn mewn perygl o niwed, neu orchymyn llys.

## Section: Refer

# English: Refer
# This is a heading.
refer-wyzrs8 = Atgyfeirio

# English: Adults must agree to the NRM and may say no. A first responder makes the referral. Children are referred without having to agree.
adults-must-agree-to-the-kwsxyy = Dim ond os ydyn nhw’n cytuno y mae oedolion yn mynd i mewn i’r NRM, a gallan nhw wrthod. Ymatebwr cyntaf (first responder) sy’n gwneud yr atgyfeiriad. Mae plant yn cael eu hatgyfeirio heb fod rhaid iddyn nhw gytuno.

# English: If the patient may be under 18, act as if they are.
if-the-patient-may-be-k96wkg = Os gallai’r claf fod dan 18 oed, gweithredwch fel pe bai hynny’n wir.

# English: In England and Wales, the legal duty to notify does not fall on health workers. They may report voluntarily.
in-england-and-wales-the-eqskm6 = Yng Nghymru a Lloegr, nid yw’r ddyletswydd gyfreithiol i hysbysu yn disgyn ar weithwyr iechyd. Cânt adrodd o’u gwirfodd.

# English: Do not promise that the police keep details from the Home Office. In England and Wales, every force has passed on details of some victims of domestic abuse.
do-not-promise-that-the-8czn5k = Peidiwch ag addo bod yr heddlu’n cadw manylion rhag y Swyddfa Gartref (Home Office). Yng Nghymru a Lloegr, mae pob heddlu wedi rhoi i’r Swyddfa Gartref fanylion rhai o ddioddefwyr cam-drin domestig.

# English: A GP, hospital or NHS trust in England or Wales is not a first responder. Trusts in Northern Ireland have been listed as such.
a-gp-hospital-or-nhs-avh4gw = Nid yw meddyg teulu (GP), ysbyty nac ymddiriedolaeth GIG (NHS trust) yng Nghymru neu Loegr yn ymatebwr cyntaf (first responder). Mae ymddiriedolaethau yng Ngogledd Iwerddon wedi’u rhestru felly.

# English: In England, Wales and Scotland, first responders include the police, councils, the Salvation Army and Migrant Help.
in-england-wales-and-scotland-c3xde9 = Yng Nghymru, Lloegr a’r Alban, mae’r ymatebwyr cyntaf (first responders) yn cynnwys yr heddlu, cynghorau, y Salvation Army a Migrant Help.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Yn Lloegr

# English: Anyone can register. There is no duty to ask for ID, address or immigration papers, and their absence is no reason to refuse. Staff do not have to decide status.
anyone-can-register-there-is-933zsh = Gall unrhyw un gofrestru. Nid oes dyletswydd i ofyn am ddogfen adnabod, cyfeiriad na phapurau mewnfudo, ac nid yw bod hebddyn nhw yn rheswm dros wrthod. Nid oes rhaid i staff benderfynu beth yw statws rhywun.

# English: Before any decision, treatment for the effects of torture, FGM, domestic or sexual violence is free, unless the patient travelled for it. Urgent care must not wait for payment. Maternity care is always urgent.
before-any-decision-treatment-for-bb7geb = Cyn unrhyw benderfyniad, mae triniaeth ar gyfer effeithiau artaith, FGM, trais domestig neu drais rhywiol am ddim, oni bai bod y claf wedi teithio i’w chael. Rhaid i ofal brys beidio â chael ei oedi nes y daw taliad. Mae gofal mamolaeth bob amser yn ofal brys.

# English: Bills from before identification are cancelled or repaid.
bills-from-before-identification-are-4guw6f = Mae biliau o’r amser cyn i bobl gael eu hadnabod fel pobl sydd wedi’u masnachu yn cael eu canslo neu eu had-dalu.

# English: GP care, A&E before admission, and treatment of sexually transmitted infections are free for everyone. A bill for urgent or maternity care may come later.
gp-care-a-e-before-xwhdz5 = Mae gofal meddyg teulu (GP), gofal A&E cyn derbyn y claf i’r ysbyty, a thriniaeth ar gyfer heintiau a drosglwyddir yn rhywiol am ddim i bawb. Efallai y daw bil am ofal brys neu ofal mamolaeth yn ddiweddarach.

# English: Before you set an { $gp-s-flag }, explain what it stops: electronic prescriptions, referrals, record transfer and the NHS app may stop working.
# $gp-s-flag = A patient who may be in danger can ask the GP to have their address and phone hidden on the national NHS record.
before-you-set-an-explain-g3daq8 = Cyn i chi osod { $gp-s-flag }, esboniwch beth mae’n ei atal: mae’n bosibl y bydd presgripsiynau electronig, atgyfeiriadau, trosglwyddo cofnodion ac ap y GIG (NHS app) yn stopio gweithio.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = Yng Nghymru a Lloegr

# English: In England and Wales, you can call the referral line:
in-england-and-wales-you-ra8uba = Yng Nghymru a Lloegr, gallwch ffonio’r llinell atgyfeirio:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Yng Nghymru

# English: A practice with an open list must accept an application unless it has grounds to refuse. [Traumatic Stress Wales]({ $link1 }) works for better trauma care.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
a-practice-with-an-open-d2kqeb = Rhaid i feddygfa sydd â rhestr agored dderbyn cais, oni bai bod ganddi sail dros wrthod. Mae [Traumatic Stress Wales]({ $link1 }) yn gweithio dros well gofal trawma.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: Anybody can register, and no papers are needed. The Anchor Centre in Glasgow provides the national trauma service for survivors.
anybody-can-register-and-no-jzehyd = Gall unrhyw un gofrestru, ac nid oes angen papurau. Yr Anchor Centre yn Glasgow sy’n darparu’r gwasanaeth trawma cenedlaethol i oroeswyr.

# English: We have not confirmed whether there is a duty to notify in Scotland. Ask your safeguarding lead.
we-have-not-confirmed-whether-v33cuu = Nid ydyn ni wedi cadarnhau a oes dyletswydd i hysbysu yn yr Alban. Gofynnwch i’ch arweinydd diogelu.

# English: The Scottish Government has [guidance on trafficking for health workers]({ $link1 }).
# $link1 = Scottish Government guidance for health workers on trafficking.
the-scottish-government-has-guidance-b6vncn = Mae gan Lywodraeth yr Alban [ganllawiau ar fasnachu pobl i weithwyr iechyd]({ $link1 }).

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: Documents are asked for, and status may be checked with the Home Office. Tell the patient before the form.
documents-are-asked-for-and-qrrwtj = Byddan nhw’n gofyn am ddogfennau, ac mae’n bosibl y bydd statws mewnfudo yn cael ei wirio gyda’r Swyddfa Gartref (Home Office). Dywedwch hyn wrth y claf cyn y ffurflen.

# English: We have not confirmed whether there is a duty to notify in Northern Ireland. Ask your safeguarding lead.
we-have-not-confirmed-whether-dxxh2q = Nid ydyn ni wedi cadarnhau a oes dyletswydd i hysbysu yng Ngogledd Iwerddon. Gofynnwch i’ch arweinydd diogelu.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: For advice about a patient:
for-advice-about-a-patient-9rac66 = I gael cyngor am glaf:

# English: When a child may be at risk:
when-a-child-may-be-d84uaa = Pan allai plentyn fod mewn perygl o niwed:

# English: If someone is in danger now:
if-someone-is-in-danger-8m23yd = Os oes rhywun mewn perygl nawr:

# English: The government's [statutory guidance]({ $link1 }) changes often.
# $link1 = Government statutory guidance on victims of modern slavery.
the-government-s-statutory-guidance-2mtv27 = Mae [canllawiau statudol]({ $link1 }) y llywodraeth yn newid yn aml.
