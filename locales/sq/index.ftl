### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = Kujdesi shëndetësor dhe të drejtat tuaja

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = Filloni këtu. Çfarë mund të kërkoni dhe kush mund t'ju ndihmojë tani.

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = fillimi, ku të filloj, faqja e parë, ndihmë, të drejta, të drejtat e mia, shëndet, shëndetësi, kujdes shëndetësor, mjekim, falas, mjek, doktor, spital, sëmurë, ndihmë e shpejtë, Angli, Anglia, Londër, Mbretëria e Bashkuar, Britani, Skoci, Uells, Irlanda e Veriut, pa dokumente, pa letra, sapo kam ardhur, çfarë të bëj, udhëzues, informacion, NHS

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = Zgjidhni çfarë ju duhet sot:

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [Më duhet ndihmë tani]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [Dua të shkoj te mjeku]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [Ndihem keq, ose nuk fle dot]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [Dua të di çfarë është falas]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [Dua të tregoj çfarë më duhet, në anglisht]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = Ky udhëzues është për njerëzit që kanë nevojë për kujdes shëndetësor në Mbretërinë e Bashkuar. Ndoshta nuk e dini me siguri çfarë mund të kërkoni. Ndoshta keni pak kohë këtu. Ndoshta nuk keni dokumente. Ndoshta dikush është sjellë keq me ju. Asgjë nga këto nuk është faji juaj, dhe ju mund të kërkoni gjithsesi kujdes.

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = Është edhe për personin që ju ndihmon. Mund të lexoni sa shumë ose sa pak të doni.

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = Ndihmë e shpejtë

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = Nëse një jetë është në rrezik, telefononi { $tel-999 }. Telefonata është falas, edhe kur nuk keni kredi.

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = Nëse ndieni se nuk mund ta mbani veten të sigurt:

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = Në Angli, telefononi { $mh-111-eng } dhe zgjidhni opsionin për shëndetin mendor (mental health).

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = Në Uells, telefononi { $mh-111-wales } dhe shtypni 2.

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = Në Skoci, telefononi { $mh-111-scot } dhe zgjidhni opsionin për shëndetin mendor (mental health).

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = Në Irlandën e Veriut, telefononi { $mh-lifeline }. Është falas.

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = Nëse dikush ju kontrollon ose ju lëndon, mund të telefononi { $tel-msh }. Telefonata është falas dhe konfidenciale: atë që thoni, e mbajnë private. Nuk është e nevojshme ta thoni emrin. Ata mund të gjejnë një përkthyes për ju.

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = Tri gjëra që duhen ditur

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = Mund të kërkoni mjek

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = Në Angli dhe në Skoci, kushdo mund të ketë një mjek familjeje (GP) falas. GP është mjeku i familjes. Kjo vlen edhe nëse nuk keni dokumente.

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = Në Uells dhe në Irlandën e Veriut rregullat janë ndryshe. Në Irlandën e Veriut ju kërkohen dokumente, dhe Ministria e Brendshme (Home Office) mund të pyetet për ju. [Lexoni këtë përpara se të shkoni]({ $link1 }).

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = Kujdesi urgjent është falas në fillim

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = Në Angli, në Uells dhe në Skoci, kujdesi në urgjencën e spitalit (A&E) është falas. Në Irlandën e Veriut, ai është falas nëse nuk keni udhëtuar këtu për të. Në Angli, në Skoci dhe në Irlandën e Veriut, mund t'ju duhet të paguani nëse pastaj qëndroni në spital. Në Uells, pyesni sa kushton qëndrimi. [Shihni çfarë është falas për ju]({ $link1 }).

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = Ajo që thoni mbetet private

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = Ajo që i thoni mjekut mbetet private. Atë mund ta dinë vetëm njerëzit që ju mjekojnë. Mjeku mund t'u tregojë të tjerëve nëse dikush është në rrezik të madh ose një fëmijë rrezikohet. Këtë mund ta urdhërojë edhe një gjykatë.

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = Mund të kërkoni një përkthyes. Në Angli dhe në Irlandën e Veriut është falas. Në Skoci është e drejta juaj. Në Uells qeveria ka caktuar mënyrën si sigurohet.

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = Vendi ku jeni

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = Mbretëria e Bashkuar ka katër vende, dhe rregullat e tyre nuk janë të njëjta. Në çdo faqe mund të zgjidhni Anglinë, Uellsin, Skocinë ose Irlandën e Veriut. Nëse nuk e dini në cilin vend jeni, mund ta pyesni personin që i telefononi.

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = Siguria juaj kur lexoni

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = Nëse dikush mund ta shohë telefonin tuaj, mendoni të përdorni një tjetër. Një faqe që keni hapur mund të mbetet në historikun e telefonit. Ju zgjidhni kur të lexoni dhe kur të ndaleni.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Kujt t'i telefononi

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = Nëse doni të flisni, Samaritans ju dëgjojnë, për çdo gjë:

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = Mund të mbani me vete [numrat në një kartë të vogël]({ $link1 }), pa emra.
