### Page: Children and young people   (content/children-and-young-people.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Children and young people
# This is the title of the page.
children-and-young-people-nqv9dm = Plant a phobl ifanc

# English: If you are under 18: it is not your fault, and people can keep you safe.
# This is the summary of the page, shown in lists of pages.
if-you-are-under-18-mm662s = Os wyt ti dan 18 oed: nid dy fai di yw hyn, a gall pobl dy gadw di’n ddiogel.

# English: child, children, young person, age, guardian, Childline, social worker, social services, council, carry drugs, criminal exploitation, boyfriend, girlfriend, online, fault, kid, teenager, under 18, school, foster care, parents, county lines
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
child-children-young-person-age-ydwnte = plentyn, plant, person ifanc, pobl ifanc, ifanc, plentyndod, arddegau, dan 18, dan oed, oedran, oed, faint oed, gwarcheidwad, guardian, Childline, gweithiwr cymdeithasol, gwasanaethau cymdeithasol, cyngor sir, cario cyffuriau, gwerthu cyffuriau, county lines, llinellau sirol, gang, cariad, sboner, bachgen, merch, ar-lein, fy mai i, bai, ysgol, rhieni, mam, dad, gofal maeth, rhieni maeth, mewn gofal, rhedeg i ffwrdd

# English: If you are in danger now, call { $tel-999 }. If you want to talk, call Childline. You do not have to be sure what is wrong.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-ps6ccc = Os wyt ti mewn perygl nawr, ffonia { $tel-999 }. Os wyt ti eisiau siarad, ffonia Childline. Does dim rhaid i ti fod yn siŵr beth sydd o’i le.

# English: This page is for you if you are under 18, or may be. Adults who look after a young person can read it too. Different people help in England, Wales, Scotland and Northern Ireland.
this-page-is-for-you-utzat4 = Mae’r dudalen hon i ti os wyt ti dan 18 oed, neu os gallet ti fod. Gall oedolion sy’n gofalu am berson ifanc ei darllen hefyd. Nid yr un bobl sy’n dy helpu di yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon.

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = Nid dy fai di yw hyn

# English: Maybe someone makes you carry or sell drugs, steal, beg, or move money. Maybe they say you agreed. It is exploitation. That means they use you. It is not your choice.
maybe-someone-makes-you-carry-v2f6px = Efallai fod rhywun yn gwneud i ti gario neu werthu cyffuriau, dwyn, cardota, neu symud arian. Efallai eu bod nhw’n dweud dy fod di wedi cytuno. Ecsbloetio yw hyn. Ystyr hynny yw eu bod nhw’n dy ddefnyddio di. Nid dy ddewis di ydyw.

# English: You may have said yes. You may have taken money or presents. You may not have run away. It is still not your fault.
you-may-have-said-yes-zftmsp = Efallai dy fod di wedi dweud ie. Efallai dy fod di wedi derbyn arian neu anrhegion. Efallai na wnest ti redeg i ffwrdd. Er hynny, nid dy fai di yw hyn.

# English: It is also exploitation if someone forces or presses you into sex or pictures. It is the same if someone hurts or threatens you or your family.
it-is-also-exploitation-if-asp24s = Mae hefyd yn ecsbloetio os yw rhywun yn dy orfodi di neu’n pwyso arnat ti i gael rhyw neu i fod mewn lluniau, neu’n dy frifo neu’n dy fygwth di neu dy deulu.

# English: It can start with someone who is kind: a friend, a boyfriend or girlfriend, someone online, a relative.
it-can-start-with-someone-qth9tj = Gall ddechrau gyda rhywun sy’n garedig: ffrind, cariad, rhywun ar-lein, perthynas.

# English: It happens to children born in the UK too. Nobody has to cross a border.
it-happens-to-children-born-vn6jwe = Mae’n digwydd i blant sydd wedi’u geni yn y DU hefyd. Does dim rhaid i neb groesi ffin.

# English: If you love the person, or are afraid for them, you can still ask for help. Both can be true.
if-you-love-the-person-k3dgqu = Os wyt ti’n caru’r person, neu’n ofni drostyn nhw, galli di ofyn am help o hyd. Gall y ddau beth fod yn wir.

# English: If the police ask you questions, say you want a lawyer, and an adult you trust beside you.
if-the-police-ask-you-xcud4d = Os yw’r heddlu’n dy holi, dywed ‘I want a lawyer. I want an adult I trust beside me.’ (Rydw i eisiau cyfreithiwr, ac oedolyn rydw i’n ymddiried ynddyn nhw wrth fy ochr.)

## Section: Who can keep you safe

# English: Who can keep you safe
# This is a heading.
who-can-keep-you-safe-2cevbp = Pwy all dy gadw di’n ddiogel

# English: If a doctor or a nurse worries about you, they will tell children's social care. It is a team that is there to keep you safe.
if-a-doctor-or-a-ejsj4q = Os yw meddyg neu nyrs yn poeni amdanat ti, byddan nhw’n dweud wrth y gwasanaeth gofal cymdeithasol plant. Tîm yw hwn sydd yno i dy gadw di’n ddiogel.

# English: The **NRM** is how the UK recognises and helps people who were trafficked. Adults choose if they want it. If you are under 18, you can be referred without having to agree first. You should still be told what is happening, so ask.
the-nrm-is-how-the-9r55vp = Yr **NRM** yw’r ffordd y mae’r DU yn cydnabod pobl sydd wedi’u masnachu, ac yn eu helpu. Mae oedolion yn dewis a ydyn nhw eisiau mynd i mewn i’r NRM. Os wyt ti dan 18 oed, gelli di gael dy atgyfeirio heb fod rhaid i ti gytuno yn gyntaf. Er hynny, dylai rhywun ddweud wrthot ti beth sy’n digwydd, felly gofynna.

# English: You may be under 18, but staff are not sure of your age. Then they should treat you as under 18.
you-may-be-under-18-taqadf = Os nad yw staff yn siŵr faint yw dy oed di, ac os gallet ti fod dan 18 oed, dylen nhw dy drin di fel rhywun dan 18 oed.

# English: If they still say that you are an adult, you can call Childline. You can also ask for a lawyer.
if-they-still-say-that-umwtvn = Os ydyn nhw’n dal i ddweud dy fod di’n oedolyn, galli di ffonio Childline. Galli di ofyn am gyfreithiwr hefyd.

# English: What you tell a doctor stays private, with a few exceptions. A child in danger is one. Ask, "Who will you tell?" before you start.
what-you-tell-a-doctor-h3cxwr = Mae’r hyn rwyt ti’n ei ddweud wrth feddyg yn aros yn breifat, heblaw mewn ychydig o achosion. Mae plentyn mewn perygl yn un ohonyn nhw. Gofynna ‘Who will you tell?’ (Wrth bwy byddwch chi’n dweud?) cyn i ti ddechrau.

# English: In England, Wales, Scotland and Northern Ireland, you may get a guardian. A guardian is a person who speaks up for you.
in-england-wales-scotland-and-mfm9j5 = Yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon, efallai y cei di gymorth gwarcheidwad (guardian). Gwarcheidwad yw person sy’n siarad ar dy ran di.

## Section: Your health

# English: Your health
# This is a heading.
your-health-ken7vk = Dy iechyd

# English: You can see a doctor, a nurse or a counsellor. You can ask for an interpreter, and for a woman or a man. You can ask to be seen without the adult who came with you.
you-can-see-a-doctor-w7c5z5 = Galli di weld meddyg, nyrs neu gwnselydd. Galli di ofyn am gael dehonglydd, ac am weld menyw neu ddyn. Galli di ofyn am gael dy weld heb yr oedolyn a ddaeth gyda ti.

# English: You should never have to interpret for your family.
you-should-never-have-to-huyvxv = Ddylet ti byth orfod bod yn ddehonglydd i dy deulu.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = Yng Nghymru a Lloegr

# English: The council must keep you safe. You can have an Independent Child Trafficking Guardian. This is a person outside the council who speaks up for you. The service is growing to every area.
the-council-must-keep-you-92znze = Rhaid i’r cyngor dy gadw di’n ddiogel. Galli di gael Gwarcheidwad Annibynnol (Independent Child Trafficking Guardian). Person o’r tu allan i’r cyngor yw hwn sy’n siarad ar dy ran di. Mae’r gwasanaeth yn cael ei ymestyn i bob ardal.

## Section: Health costs in England

# English: Health costs in England
# This is a heading.
health-costs-in-england-3rwex9 = Costau iechyd yn Lloegr

# English: Prescriptions are free if you are under 16, or 16 to 18 and in full-time education. NHS dental care is free if you are under 18, or under 19 and in education.
prescriptions-are-free-if-you-mg33j5 = Mae presgripsiynau am ddim os wyt ti dan 16 oed, neu os wyt ti’n 16 i 18 oed ac mewn addysg amser llawn. Mae gofal deintyddol y GIG (NHS) am ddim os wyt ti dan 18 oed, neu os wyt ti dan 19 oed ac mewn addysg.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Yn yr Alban

# English: If you are here without your family, you can have a guardian from the Guardianship service. It is run by the Scottish Refugee Council and Aberlour. Ask a social worker, or call Childline.
if-you-are-here-without-etbzdt = Os wyt ti yma heb dy deulu, galli di gael gwarcheidwad (guardian) gan y gwasanaeth Guardianship. Y Scottish Refugee Council ac Aberlour sy’n ei redeg. Gofynna i weithiwr cymdeithasol, neu ffonia Childline.

# English: Prescriptions, eye examinations and dental check-ups are free.
prescriptions-eye-examinations-and-dental-frqn8h = Mae presgripsiynau, profion llygaid ac archwiliadau deintyddol am ddim.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Yng Ngogledd Iwerddon

# English: There is an Independent Guardian Service, run by Barnardo's. Ask a social worker, or call Childline.
there-is-an-independent-guardian-wbcmr5 = Mae gwasanaeth gwarcheidwad annibynnol o’r enw Independent Guardian Service, a Barnardo’s sy’n ei redeg. Gofynna i weithiwr cymdeithasol, neu ffonia Childline.

# English: Prescriptions are free.
prescriptions-are-free-azak7f = Mae presgripsiynau am ddim.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: For anyone under 19:
for-anyone-under-19-d9pg6n = I unrhyw un dan 19 oed:

# English: For an adult who is worried about a child:
for-an-adult-who-is-kkf2k8 = I oedolyn sy’n poeni am blentyn:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Os wyt ti mewn perygl nawr:

# English: If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
if-someone-checks-your-phone-63j6zz = Os yw rhywun yn edrych ar dy ffôn, darllena [cadw’n ddiogel ar y ffôn hwn]({ $link1 }).
