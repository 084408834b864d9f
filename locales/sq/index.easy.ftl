### Page: Health care and your rights   (content/index.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = Kujdesi shëndetësor dhe të drejtat tuaja

# English: Start here. What you can ask for, and who can help you.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-4wwzj7 = Filloni këtu. Çfarë mund të kërkoni dhe kush mund t'ju ndihmojë.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = Telefononi { $tel-999 } nëse një jetë është në rrezik.

# English: This guide helps you get health care.
# This is Easy Read: one short sentence beside a picture.
this-guide-helps-you-get-5ms3a4 = Ky udhëzues ju ndihmon të merrni kujdes shëndetësor.

# English: Each of the 4 nations has its own rules.
# This is Easy Read: one short sentence beside a picture.
each-of-the-4-nations-c9z4j3 = Secili prej 4 vendeve të Mbretërisë së Bashkuar ka rregullat e veta.

# English: If someone hurt you, it is not your fault.
# This is Easy Read: one short sentence beside a picture.
if-someone-hurt-you-it-b4nsus = Nëse dikush ju ka lënduar, nuk është faji juaj.

# English: You choose what you read and what you do.
# This is Easy Read: one short sentence beside a picture.
you-choose-what-you-read-t5swfr = Ju zgjidhni çfarë lexoni dhe çfarë bëni.

## Section: What do you need today?

# English: What do you need today?
# This is a heading.
what-do-you-need-today-se42qh = Çfarë ju duhet sot?

# English: [Get help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
get-help-now-fdtg93 = [Merrni ndihmë tani]({ $link1 })

# English: [See a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
see-a-doctor-zzxjtm = [Vizita te mjeku]({ $link1 })

# English: [Get help with how you feel]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
get-help-with-how-you-u7k47v = [Ndihmë për mënyrën si ndiheni]({ $link1 })

# English: [Find out what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
find-out-what-is-free-smrrtz = [Mësoni çfarë është falas]({ $link1 })

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = Çfarë mund të kërkoni?

# English: In England and Scotland, anyone can have a free family doctor.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-anyone-8awsth = Në Angli dhe në Skoci, kushdo mund të ketë falas një mjek familjeje.

# English: In Wales and Northern Ireland, [read the rules]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
in-wales-and-northern-ireland-62sxr7 = Në Uells dhe në Irlandën e Veriut, [lexoni rregullat]({ $link1 }) më parë.

## Section: Do you need urgent care?

# English: Do you need urgent care?
# This is a heading.
do-you-need-urgent-care-pt5ut6 = A keni nevojë për kujdes urgjent?

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = Në Angli, në Uells dhe në Skoci, **A&E** ju mjekon falas.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** është pjesa e spitalit për raste urgjente.

# English: Northern Ireland: A&E is free if you did not travel for it.
# This is Easy Read: one short sentence beside a picture.
northern-ireland-a-e-is-8hvdme = Irlanda e Veriut: A&E është falas nëse nuk keni udhëtuar për të.

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = Në Angli, në Skoci dhe në Irlandën e Veriut, qëndrimi në spital mund të kushtojë para.

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = Në Uells, pyesni sa kushton qëndrimi në spital.

## Section: Who knows what you say?

# English: Who knows what you say?
# This is a heading.
who-knows-what-you-say-9779gq = Kush e di atë që thoni?

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = Mjekët e mbajnë private atë që thoni.

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-b993u8 = Ata mund t'u tregojnë të tjerëve nëse dikush është në rrezik të madh.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = Ata mund t'u tregojnë të tjerëve nëse një fëmijë nuk është në siguri.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = Ata janë të detyruar t'u tregojnë të tjerëve nëse i urdhëron një gjykatë.

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
do-you-speak-another-language-x583ts = A flisni një gjuhë tjetër?

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = Mund të kërkoni një **përkthyes**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = Një **përkthyes** i thotë fjalët tuaja në një gjuhë tjetër.

# English: In England and Northern Ireland, the interpreter is free.
# This is Easy Read: one short sentence beside a picture.
in-england-and-northern-ireland-mjzu2y = Në Angli dhe në Irlandën e Veriut, përkthyesi është falas.

# English: In Scotland, an interpreter is your right.
# This is Easy Read: one short sentence beside a picture.
in-scotland-an-interpreter-is-c65ksw = Në Skoci, përkthyesi është e drejta juaj.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = A është i sigurt telefoni juaj?

# English: If someone looks at your phone, you can use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-looks-at-your-hnsw38 = Nëse dikush e sheh telefonin tuaj, mund të përdorni një telefon tjetër.

# English: Pages you open can stay on the phone.
# This is Easy Read: one short sentence beside a picture.
pages-you-open-can-stay-udrg6p = Faqet që hapni mund të mbeten në telefon.

## Section: Do you want to talk?

# English: Do you want to talk?
# This is a heading.
do-you-want-to-talk-gwverv = A doni të flisni?

# English: You can call people who listen.
# This is Easy Read: one short sentence beside a picture.
you-can-call-people-who-f9g9j8 = Mund t'u telefononi njerëzve që dëgjojnë.

# English: If someone controls you, call { $tel-msh } for free.
# This is Easy Read: one short sentence beside a picture.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-call-5nspnf = Nëse dikush ju kontrollon, telefononi falas { $tel-msh }.

# English: You do not have to say your name.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rehwq9 = Nuk është e nevojshme ta thoni emrin.
