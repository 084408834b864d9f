### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = Cuidados de saúde e os seus direitos

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = Comece aqui. O que pode pedir e quem pode ajudar agora.

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = início, começar, por onde começar, página inicial, página principal, direitos, os meus direitos, que direitos tenho, saúde, cuidados de saúde, assistência médica, ajuda, ajuda rápida, ajuda agora, ajuda médica, médico, hospital, grátis, gratuito, de graça, sem documentos, sem papéis, sem dinheiro, estrangeiro, migrante, imigrante, NHS, Reino Unido, UK, Inglaterra, Escócia, País de Gales, Irlanda do Norte

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = Escolha aquilo de que precisa hoje:

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [Preciso de ajuda agora]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [Quero ir ao médico]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [Sinto-me mal ou não consigo dormir]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [Quero saber o que é gratuito]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [Quero mostrar, em inglês, aquilo de que preciso]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = Este guia é para pessoas que precisam de cuidados de saúde no Reino Unido. Pode não ter a certeza do que pode pedir. Pode estar aqui há pouco tempo. Pode não ter documentos. Alguém pode ter-lhe feito mal. Nada disto é culpa sua, e pode continuar a pedir cuidados.

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = É também para uma pessoa que lhe dá ajuda. Pode ler muito ou pouco, como quiser.

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = Ajuda rápida

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = Se há uma vida em perigo, ligue para o { $tel-999 }. A chamada é gratuita, mesmo sem saldo.

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = Se sente que pode fazer mal a si:

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = Em Inglaterra, ligue para o { $mh-111-eng } e escolha a opção de saúde mental (mental health).

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = No País de Gales, ligue para o { $mh-111-wales } e carregue em 2.

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = Na Escócia, ligue para o { $mh-111-scot } e escolha a opção de saúde mental (mental health).

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = Na Irlanda do Norte, ligue para o { $mh-lifeline }. É gratuito.

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = Se alguém lhe faz mal ou controla a sua vida, pode ligar para o { $tel-msh }. A chamada é gratuita e confidencial: o que diz fica entre si e quem atende. Não tem de dar o seu nome. Podem chamar um intérprete.

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = Três coisas a saber

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = Pode pedir um médico

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = Em Inglaterra e na Escócia, qualquer pessoa pode ter um GP, gratuitamente. Um GP é um médico de família. Isto é verdade mesmo que não tenha documentos.

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = No País de Gales e na Irlanda do Norte, as regras são diferentes. Na Irlanda do Norte pedem-lhe documentos, e podem perguntar ao Home Office sobre si. [Leia isto antes de ir]({ $link1 }).

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = Os cuidados urgentes são gratuitos no início

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = Em Inglaterra, no País de Gales e na Escócia, os cuidados nas urgências do hospital (A&E) são gratuitos. Na Irlanda do Norte, são gratuitos se não viajou para cá por causa deles. Em Inglaterra, na Escócia e na Irlanda do Norte, pode ter de pagar se depois ficar no hospital. No País de Gales, pergunte quanto custa ficar no hospital. [Veja o que é gratuito para si]({ $link1 }).

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = O que diz fica confidencial

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = O que diz a um médico fica confidencial. Só as pessoas que tratam de si podem saber. Um médico pode contar a outros se alguém está em perigo grave ou se uma criança está em risco. Um tribunal também o pode ordenar.

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = Pode pedir um intérprete. Em Inglaterra e na Irlanda do Norte é gratuito. Na Escócia é um direito seu. No País de Gales, o governo definiu como o fornecer.

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = A sua nação

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = O Reino Unido tem quatro nações e as regras delas não são as mesmas. Em cada página pode escolher Inglaterra, País de Gales, Escócia ou Irlanda do Norte. Se não sabe em que nação está, pode perguntar à pessoa para quem liga.

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = Em segurança enquanto lê

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = Se alguém pode ver o seu telefone, pense em usar outro. Uma página que abriu pode ficar no histórico do telefone. É a sua escolha quando ler e quando parar.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Para onde ligar

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = Se quer falar, os Samaritans ouvem, sobre qualquer assunto:

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = Pode guardar [números num cartão pequeno]({ $link1 }), sem nomes.
