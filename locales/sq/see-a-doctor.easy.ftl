### Page: See a doctor   (content/see-a-doctor.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = Vizita te mjeku

# English: How to get a doctor near you.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-vupqgh = Si të gjeni një mjek afër jush.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = Telefononi { $tel-999 } nëse një jetë është në rrezik.

# English: For other health problems, you can ask for a **GP**.
# This is Easy Read: one short sentence beside a picture.
for-other-health-problems-you-wkpguq = Për probleme të tjera me shëndetin, mund të kërkoni një **GP**.

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
a-gp-is-a-family-e588js = Një **GP** është mjek familjeje afër vendit ku qëndroni.

## Section: How do you get a GP?

# English: How do you get a GP?
# This is a heading.
how-do-you-get-a-m4ukh5 = Si gjendet një GP?

# English: Ask a GP near you to **register** you.
# This is Easy Read: one short sentence beside a picture.
# Note: "Register" is joining a doctor's list. It must not sound like registering with the police or the government.
ask-a-gp-near-you-wpcqvv = Kërkojini një GP afër jush t'ju bëjë **regjistrimin**.

# English: To **register** is to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
to-register-is-to-join-d8j8ty = **Regjistrimi** do të thotë të hyni në listën e një mjeku.

# English: Ask for an **interpreter** if you want one.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-if-wycm8s = Kërkoni një **përkthyes** nëse dëshironi.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = Një **përkthyes** i thotë fjalët tuaja në një gjuhë tjetër.

# English: Say how they can contact you safely.
# This is Easy Read: one short sentence beside a picture.
say-how-they-can-contact-jc3btg = Thoni si mund t'ju kontaktojnë pa rrezik.

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = Çfarë mund të kërkoni?

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = Mund të kërkoni që t'ju vizitojë një grua ose një burrë.

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = Mjekët e mbajnë private atë që thoni.

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-share-it-if-eum2us = Ata mund t'u tregojnë të tjerëve nëse dikush ose një fëmijë është në rrezik.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = Ata janë të detyruar t'u tregojnë të tjerëve nëse i urdhëron një gjykatë.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = A jeni në Angli?

# English: In England, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-england-anyone-can-see-ta5bdx = Në Angli, kushdo mund të shkojë falas te një GP.

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-6xw3df = Nuk është e nevojshme të tregoni dokumente.

# English: If you have no safe address, you can use the GP's address.
# This is Easy Read: one short sentence beside a picture.
if-you-have-no-safe-nbr8ce = Nëse nuk keni adresë të sigurt, mund të përdorni adresën e mjekut.

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
the-interpreter-is-free-msyjzt = Përkthyesi është falas.

# English: If they say no, ask for the reason in writing.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-ask-gj5257 = Nëse ju thonë jo, kërkoni arsyen me shkrim.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = A jeni në Uells?

# English: A GP with space needs a good reason to say no.
# This is Easy Read: one short sentence beside a picture.
a-gp-with-space-needs-yz9aga = Një GP që ka vend duhet të ketë arsye të mirë për të thënë jo.

# English: You do not need to prove your address.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-hu8utu = Nuk është e nevojshme ta vërtetoni adresën tuaj.

# English: The GP may ask for a card or letter with your name.
# This is Easy Read: one short sentence beside a picture.
the-gp-may-ask-for-5bs3w9 = Mjeku mund t'ju kërkojë një kartë ose një letër me emrin tuaj.

# English: If they say no, a group called Llais helps you complain.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-a-7kfsg6 = Nëse ju thonë jo, një grup që quhet Llais ju ndihmon të ankoheni.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = A jeni në Skoci?

# English: In Scotland, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-scotland-anyone-can-see-wn3gpv = Në Skoci, kushdo mund të shkojë falas te një GP.

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
you-have-a-right-to-e24jp4 = Keni të drejtë për përkthyes.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = A jeni në Irlandën e Veriut?

# English: In Northern Ireland, they ask for papers.
# This is Easy Read: one short sentence beside a picture.
in-northern-ireland-they-ask-ypn665 = Në Irlandën e Veriut, ata kërkojnë dokumente.

# English: The health office may ask the government about your right to stay.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-nxtb52 = Zyra e shëndetësisë mund ta pyesë qeverinë për të drejtën tuaj të qëndrimit.

# English: Call the Law Centre on { $tel-lcni } before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-6fe2pd = Telefononi Law Centre në { $tel-lcni } përpara se të plotësoni një formular.

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
some-people-have-to-pay-jc78k6 = Disa njerëzve u duhet të paguajnë për mjekun e familjes.

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = Telefononi për ndihmë falas
