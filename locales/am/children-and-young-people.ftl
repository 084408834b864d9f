### Page: Children and young people   (content/children-and-young-people.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Children and young people
# This is the title of the page.
children-and-young-people-nqv9dm = TODO

# English: If you are under 18: it is not your fault, and people can keep you safe.
# This is the summary of the page, shown in lists of pages.
if-you-are-under-18-mm662s = TODO

# English: child, children, young person, age, guardian, Childline, social worker, social services, council, carry drugs, criminal exploitation, boyfriend, girlfriend, online, fault, kid, teenager, under 18, school, foster care, parents, county lines
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
child-children-young-person-age-ydwnte = TODO

# English: If you are in danger now, call { $tel-999 }. If you want to talk, call Childline. You do not have to be sure what is wrong.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-ps6ccc = TODO

# English: This page is for you if you are under 18, or may be. Adults who look after a young person can read it too. Different people help in England, Wales, Scotland and Northern Ireland.
this-page-is-for-you-utzat4 = TODO

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
# On another page: የእርስዎ ጥፋት አይደለም   (is-this-happening-to-me.ftl)
it-is-not-your-fault-eb7y2s = TODO

# English: Maybe someone makes you carry or sell drugs, steal, beg, or move money. Maybe they say you agreed. It is exploitation. That means they use you. It is not your choice.
maybe-someone-makes-you-carry-v2f6px = TODO

# English: You may have said yes. You may have taken money or presents. You may not have run away. It is still not your fault.
you-may-have-said-yes-zftmsp = TODO

# English: It is also exploitation if someone forces or presses you into sex or pictures. It is the same if someone hurts or threatens you or your family.
it-is-also-exploitation-if-asp24s = TODO

# English: It can start with someone who is kind: a friend, a boyfriend or girlfriend, someone online, a relative.
it-can-start-with-someone-qth9tj = TODO

# English: It happens to children born in the UK too. Nobody has to cross a border.
it-happens-to-children-born-vn6jwe = TODO

# English: If you love the person, or are afraid for them, you can still ask for help. Both can be true.
if-you-love-the-person-k3dgqu = TODO

# English: If the police ask you questions, say you want a lawyer, and an adult you trust beside you.
if-the-police-ask-you-xcud4d = TODO

## Section: Who can keep you safe

# English: Who can keep you safe
# This is a heading.
who-can-keep-you-safe-2cevbp = TODO

# English: If a doctor or a nurse worries about you, they will tell children's social care. It is a team that is there to keep you safe.
if-a-doctor-or-a-ejsj4q = TODO

# English: The **NRM** is how the UK recognises and helps people who were trafficked. Adults choose if they want it. If you are under 18, you can be referred without having to agree first. You should still be told what is happening, so ask.
the-nrm-is-how-the-9r55vp = TODO

# English: You may be under 18, but staff are not sure of your age. Then they should treat you as under 18.
you-may-be-under-18-taqadf = TODO

# English: If they still say that you are an adult, you can call Childline. You can also ask for a lawyer.
if-they-still-say-that-umwtvn = TODO

# English: What you tell a doctor stays private, with a few exceptions. A child in danger is one. Ask, "Who will you tell?" before you start.
what-you-tell-a-doctor-h3cxwr = TODO

# English: In England, Wales, Scotland and Northern Ireland, you may get a guardian. A guardian is a person who speaks up for you.
in-england-wales-scotland-and-mfm9j5 = TODO

## Section: Your health

# English: Your health
# This is a heading.
your-health-ken7vk = TODO

# English: You can see a doctor, a nurse or a counsellor. You can ask for an interpreter, and for a woman or a man. You can ask to be seen without the adult who came with you.
you-can-see-a-doctor-w7c5z5 = TODO

# English: You should never have to interpret for your family.
you-should-never-have-to-huyvxv = TODO

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = TODO

# English: The council must keep you safe. You can have an Independent Child Trafficking Guardian. This is a person outside the council who speaks up for you. The service is growing to every area.
the-council-must-keep-you-92znze = TODO

## Section: Health costs in England

# English: Health costs in England
# This is a heading.
health-costs-in-england-3rwex9 = TODO

# English: Prescriptions are free if you are under 16, or 16 to 18 and in full-time education. NHS dental care is free if you are under 18, or under 19 and in education.
prescriptions-are-free-if-you-mg33j5 = TODO

## Section: In Scotland

# English: In Scotland
# This is a heading.
# On another page: በስኮትላንድ (Scotland)   (urgent-help.ftl)
in-scotland-mxrd9g = TODO

# English: If you are here without your family, you can have a guardian from the Guardianship service. It is run by the Scottish Refugee Council and Aberlour. Ask a social worker, or call Childline.
if-you-are-here-without-etbzdt = TODO

# English: Prescriptions, eye examinations and dental check-ups are free.
prescriptions-eye-examinations-and-dental-frqn8h = TODO

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
# On another page: በሰሜን አየርላንድ (Northern Ireland)   (urgent-help.ftl)
in-northern-ireland-e876bv = TODO

# English: There is an Independent Guardian Service, run by Barnardo's. Ask a social worker, or call Childline.
there-is-an-independent-guardian-wbcmr5 = TODO

# English: Prescriptions are free.
prescriptions-are-free-azak7f = TODO

## Section: Who to call

# English: Who to call
# This is a heading.
# On another page: ወደ ማን እንደሚደውሉ   (index.ftl)
who-to-call-vfqzg4 = TODO

# English: For anyone under 19:
for-anyone-under-19-d9pg6n = TODO

# English: For an adult who is worried about a child:
for-an-adult-who-is-kkf2k8 = TODO

# English: If you are in danger now:
# On another page: አሁን አደጋ ላይ ከሆኑ፦   (stay-safe-on-this-phone.ftl)
if-you-are-in-danger-c5rhq2 = TODO

# English: If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
if-someone-checks-your-phone-63j6zz = TODO
