### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = Gweld meddyg

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = Sut i gael meddyg yn agos atoch chi, ym mhob un o wledydd y DU.

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = meddyg, doctor, doctoriaid, meddyg teulu, GP, meddygfa, syrjeri, syrjyri, meddygfa yn agos, dod o hyd i feddyg, chwilio am ddoctor, cofrestru, ymuno, rhestr y meddyg, claf newydd, clinig, canolfan iechyd, canolfan feddygol, nyrs, sâl, tost, salwch, gwres, twymyn, poen, papurau, dim papurau, prawf o gyfeiriad, dim cyfeiriad, digartref, dogfen adnabod, dim ID, dim pasbort, rhif GIG, rhif NHS

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = Ewch i feddygfa meddyg teulu (GP) ger y lle rydych chi’n aros, a gofynnwch am gael cofrestru. Meddyg teulu yw GP. Meddygfa yw’r lle mae meddyg teulu yn gweithio. Ystyr cofrestru yw ymuno â rhestr meddyg.

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = Mae’r dudalen hon i chi os oes angen meddyg arnoch chi, ond nad ydych chi’n siŵr a gewch chi weld un. Mae hefyd i rywun sy’n eich helpu.

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = Os oes bywyd mewn perygl, peidiwch ag oedi. Ffoniwch { $tel-999 }. Mae’r alwad am ddim, hyd yn oed heb gredyd.

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = Nid yw’r rheolau yr un fath yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon. Cyn i chi fynd, darllenwch y rhan am y wlad lle rydych chi nawr, os gwelwch yn dda.

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = Beth i’w wneud

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = Dewch o hyd i feddygfa yn agos atoch chi. Gallwch ffonio, neu gallwch fynd yno.

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = Dywedwch wrth y person wrth y ddesg: ‘I want to register with a GP.’ (Rydw i eisiau cofrestru gyda meddyg teulu.) Does dim rhaid i chi adrodd eich stori yno.

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = Dywedwch pa iaith rydych chi’n ei siarad. Gofynnwch am gael dehonglydd os ydych chi eisiau un.

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = Llenwch y ffurflen. Gallwch ofyn am help gyda hi.

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = Dywedwch sut gallan nhw gysylltu â chi’n ddiogel. Gallwch ofyn iddyn nhw beidio ag anfon llythyrau na negeseuon testun.

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = Mae [cardiau i’w dangos]({ $link1 }) yn dweud hyn ar eich rhan, yn eich iaith chi ac yn Saesneg.

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = Os na allwch ddod o hyd i feddygfa, neu ymuno ag un, gallwch ofyn i Doctors of the World. Mae’r rhif ar y diwedd.

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = Beth gallwch chi ofyn amdano

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = Gallwch ofyn am weld menyw neu ddyn. Dylai’r feddygfa geisio trefnu hyn, ond nid yw bob amser yn bosibl.

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = Gallwch ofyn am hebryngwr (chaperone). Hebryngwr yw person ychwanegol, wedi’i hyfforddi, sy’n aros gyda chi. Gallwch hefyd wrthod cael un.

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = Gofynnwch am ddehonglydd proffesiynol. Ddylai ffrind, perthynas na phlentyn ddim gwneud y gwaith hwn.

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = Gallwch ofyn am gael siarad â’r meddyg ar eich pen eich hun.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = Beth sy’n aros yn breifat

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = Mae’r hyn rydych chi’n ei ddweud wrth feddyg yn aros yn breifat. Dim ond y bobl sy’n eich trin a gaiff wybod, heblaw mewn tri achos:

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = Rydych chi neu berson arall mewn perygl difrifol.

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = Mae plentyn mewn perygl o niwed.

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = Mae llys yn gorchymyn i’r meddyg rannu’r wybodaeth.

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = Gallwch ofyn yn gyntaf: ‘Who will see what I tell you?’ (Pwy fydd yn gweld beth rydw i’n ei ddweud wrthych chi?) Yna chi sy’n dewis beth i’w ddweud.

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = Mae’r ffurflen yn fater gwahanol yng Ngogledd Iwerddon. Yno, mae’n bosibl y bydd eich statws mewnfudo yn cael ei wirio gyda’r Swyddfa Gartref (Home Office). Y Swyddfa Gartref yw swyddfa’r llywodraeth ar gyfer mewnfudo.

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = Os byddan nhw’n dweud na

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = Nid eich bai chi yw cael eich gwrthod. Gallwch wneud y pethau hyn:

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = Yn Lloegr, yr Alban a Gogledd Iwerddon, gofynnwch am y rheswm yn ysgrifenedig.

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = Gofynnwch i feddygfa arall.

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = Ffoniwch Doctors of the World UK. Mae’n helpu pobl sy’n methu cofrestru.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Yn Lloegr

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = Gall unrhyw un yn Lloegr gofrestru gyda meddyg teulu (GP), a gweld meddyg teulu neu nyrs. Mae am ddim. Nid yw eich cenedligrwydd na’ch statws mewnfudo yn gwneud gwahaniaeth. Mae hyn yn cynnwys pobl y gwrthodwyd eu cais am loches, a phobl heb bapurau.

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **Papurau.** Gall y feddygfa ofyn am ddogfen adnabod, prawf o gyfeiriad neu bapurau mewnfudo. Rhaid iddi beidio â’ch gwrthod dim ond am nad ydych chi’n gallu eu dangos.

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **Rhif GIG (NHS number).** Does dim angen un arnoch chi.

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **Cyfeiriad.** Os nad oes gennych chi gyfeiriad sefydlog neu ddiogel, gallwch ddefnyddio un dros dro. Gallwch hefyd ddefnyddio cyfeiriad ffrind, canolfan ddydd neu’r feddygfa.

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **Ffurflen.** Gallwch gofrestru [ar wefan y GIG (NHS)]({ $link1 }) neu ar bapur. Enw’r ffurflen bapur yw { $gp-form }.

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **Help gyda’r ffurflen.** Os na all neb eich helpu, gofynnwch i’r feddygfa drefnu dehonglydd ar gyfer hyn.

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **Dehonglydd.** Rhaid i’r feddygfa drefnu un os oes angen un arnoch chi. Mae am ddim. Ni ddylai fod rhaid i chi ddod â’ch dehonglydd eich hun.

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **Cerdyn i’w ddangos.** Gallwch argraffu [cerdyn am eich hawl i ofal iechyd]({ $link1 }).

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = Mae rheol ar wahân ar gyfer y Swyddfa Gartref (Home Office). Yn Lloegr, does dim rhaid i feddygfa roi gwybodaeth amdanoch chi iddi. Yr eithriadau yw gorchymyn llys, perygl i iechyd y cyhoedd, neu drosedd ddifrifol iawn.

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = Ychydig o resymau teg sydd dros eich gwrthod. Efallai fod y rhestr wedi cau i gleifion newydd, neu efallai eich bod chi’n byw y tu allan i’r ardal. Rhaid i’r feddygfa roi ei rheswm i chi yn ysgrifenedig.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = Gallwch gael gofal brys o hyd os cewch eich gwrthod, neu os nad ydych chi wedi cofrestru yn unman. Rhaid i feddygfa yn yr ardal eich trin am ddim am hyd at { $gp-urgent-14 }.

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = Gallwch gwyno i reolwr y feddygfa (practice manager). Os nad yw hynny’n teimlo’n ddiogel, cwynwch i’r bwrdd gofal integredig (integrated care board). Dyna swyddfa’r GIG (NHS) ar gyfer eich ardal. Dewiswch un o’r ddau, nid y ddau.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Yng Nghymru

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = Os yw rhestr meddygfa ar agor, rhaid iddi eich derbyn, oni bai bod ganddi sail dros wrthod. Gall rhywun arall wneud cais ar eich rhan. Does dim rhaid i chi fyw yn ei hardal.

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = Mae Llywodraeth Cymru’n dweud nad oes angen prawf o gyfeiriad arnoch chi. Gall y feddygfa ofyn am ddogfen adnabod. Mae cerdyn cofrestru lloches (ARC) neu lythyr gan y Swyddfa Gartref (Home Office) yn ddigon.

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = Os nad oes gennych chi gerdyn fel hwn na llythyr, gallwch ofyn am gael cofrestru o hyd.

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = Nid yw pawb yn deall y rheolau yng Nghymru yn yr un ffordd. Os nad ydych chi’n byw yma fel arfer, efallai y bydd meddygfa’n meddwl y gall ddewis a fydd yn eich derbyn. Gofynnwch, os gwelwch yn dda.

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = Gofynnwch am ddehonglydd. Mae gan Lywodraeth Cymru drefn benodol ar gyfer darparu un. Mae’n cynnwys meddygon teulu, fferyllfeydd, deintyddion, gofal mewn argyfwng ac iechyd meddwl.

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = Os byddan nhw’n eich gwrthod, cysylltwch â’r bwrdd iechyd. Y bwrdd sy’n rhedeg gofal iechyd yn eich ardal. Mae [Llais]({ $link1 }) yn eich helpu gyda chwyn. Mae’n rhad ac am ddim, mae’n annibynnol, ac mae ganddo ddehonglwyr.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = Gall unrhyw un yn yr Alban gofrestru gyda meddyg teulu (GP). Mae am ddim. Mae hyn yn cynnwys pobl y gwrthodwyd eu cais am loches, a phobl sydd heb hawl i gyllid cyhoeddus (no recourse to public funds). Ystyr y geiriau hynny yw na chewch chi’r rhan fwyaf o fudd-daliadau.

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = Does dim angen dogfennau arnoch chi. Nid yw bod heb ddogfen adnabod neu brawf o gyfeiriad yn rheswm teg dros wrthod nac oedi.

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = Mae’r Alban yn rhoi rhif i bob claf. Enw’r rhif yw { $gp-scot-chi }. Ni ddylai aros am y rhif atal eich gofal.

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = Mae gennych chi hawl i ddehonglydd ar gyfer gofal y GIG (NHS).

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = Os bydd meddygfa’n eich gwrthod, dylai ysgrifennu atoch chi i roi ei rheswm. Rhaid iddi beidio â’ch gwrthod oherwydd eich hil, eich rhyw, eich crefydd, anabledd neu salwch. Gall elusen neu’r cyngor wneud cais ar eich rhan.

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = Rhaid i feddygfa roi gofal mewn argyfwng i chi o hyd, neu ofal na all aros. Ar ôl hynny, rhaid iddi ofalu amdanoch chi am { $gp-scot-urgent }.

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = Gallwch gwyno i’r feddygfa yn gyntaf. Mae’r gwasanaeth hwn yn eich helpu am ddim:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = Darllenwch hyn, os gwelwch yn dda, cyn i chi lenwi ffurflen. Yng Ngogledd Iwerddon, byddan nhw’n gofyn i chi am ddogfennau. Mae’n bosibl y bydd eich statws mewnfudo yn cael ei wirio gyda’r Swyddfa Gartref (Home Office), ac mae gwybodaeth yn cael ei rhannu ag asiantaethau eraill. Mae’n bosibl na fydd ffurflen heb y dogfennau cywir yn cael ei phrosesu.

# English: You can get advice first:
you-can-get-advice-first-j3r4me = Gallwch gael cyngor yn gyntaf:

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = Mae gofal meddyg teulu (GP) am ddim i bobl sydd wedi gofyn am loches, hyd yn oed os gwrthodwyd eu cais. Mae am ddim i ffoaduriaid, ac i bobl sydd wedi’u hadnabod dan y rheol ar fasnachu pobl.

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = Mae’r rheol ar fasnachu pobl yn ymwneud â phobl a gafodd eu rheoli a’u defnyddio gan eraill. Gofynnwch i’r Law Centre a yw’n eich cynnwys chi.

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = Efallai y bydd rhaid i bobl eraill dalu am feddyg teulu, oni bai ei bod yn argyfwng.

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = Y ffurflen yw { $gp-ni-form }. Mae [y ffurflenni]({ $link1 }) ar gael mewn rhai ieithoedd eraill. Rydych chi’n rhoi’r ffurflen i’r feddygfa rydych chi’n ei dewis.

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = Mae’r dehonglydd am ddim. Mae gennych chi hawl gyfreithiol i help iaith proffesiynol.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = Dim ond am dri rheswm y caiff meddygfa eich gwrthod. Mae ei rhestr wedi’i chau gyda chaniatâd, rydych chi’n byw y tu allan i’w hardal, neu mae hi wedi eich tynnu oddi ar ei rhestr o’r blaen. Rhaid iddi roi ei rheswm yn ysgrifenedig.

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Mae’r Patient and Client Council yn eich helpu am ddim gyda chwyn:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = Does dim rhaid i chi wneud hyn ar eich pen eich hun. Mae’r bobl sy’n ateb yno i’ch helpu chi.

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [Gweld beth sydd am ddim]({ $link1 }) neu [cael help nawr]({ $link2 }).
