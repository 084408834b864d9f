### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = Isto está a acontecer comigo?

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = Sinais de que alguém se aproveita de si ou controla a sua vida, e a quem pode perguntar.

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = sinais, exploração, escravatura, escravatura moderna, escravidão, tráfico de pessoas, tráfico de seres humanos, trabalho forçado, obrigam-me a trabalhar, servidão, servidão doméstica, servidão por dívidas, dívida, dívidas, devo dinheiro, patrão, chefe, trabalho sem salário, não me pagam, não recebo, ficam com o meu dinheiro, muitas horas, dias de folga, passaporte retido, tiraram-me o passaporte, tiraram-me os documentos, ameaças, ameaçam-me, chantagem, drogas, vender droga, roubar, pedir esmola, sexo por dinheiro, trabalho sexual, prostituição, exploração sexual, contrabando de migrantes, passar a fronteira, controlo, alguém me controla, não posso sair, casa fechada, engano, falsa promessa de trabalho, empregada doméstica, ama, babá, limpezas, quinta, campo, obras, fábrica, lavagem de carros, salão de unhas, juju, feitiço

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = Se não tem a certeza, pode ligar e perguntar sem dar o seu nome. O número está no fim desta página.

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = Esta página é para si se alguma coisa no trabalho, em casa ou numa relação não lhe parece bem. É igual em todo o Reino Unido.

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = A culpa não é sua

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = Talvez tenha dito que sim no início. Talvez tenha aceitado dinheiro ou não tenha fugido. Mesmo assim, a culpa não é sua. Na lei, o que essas pessoas fizeram continua a ser crime, mesmo que tenha dito que sim.

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = Sinais a observar

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = Não precisa de ter todos estes sinais. Um pode bastar para perguntar.

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = Trabalha muitas horas, ou por pouco ou nenhum dinheiro. O patrão fica com o seu dinheiro. Não tem liberdade para sair.

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = Trabalha na casa de alguém sem dias de folga, sem pagamento ou sem um quarto seu.

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = Alguém ficou com o seu passaporte ou os seus documentos. Vigiam os seus movimentos ou há sempre alguém que vai consigo. Não lhe permitem contactar a sua família. Dizem-lhe mentiras sobre a polícia.

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = Dizem que tem uma dívida pela viagem, comida ou renda, e ela nunca diminui.

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = Alguém usa força ou pressão para que tenha sexo, faça filmagens ou trabalho sexual na internet.

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = Alguém faz com que cultive, transporte ou venda droga, roube, peça esmola ou engane pessoas para lhes tirar dinheiro. Isto não é uma escolha sua.

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = Alguém faz mal ou ameaça, a si ou à sua família. Usam um juramento ou uma crença, como juju, para lhe meter medo.

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = Alguém em quem confiava prometeu um bom emprego, uma relação, estudos ou ajuda para a sua família. Pode ter começado na internet.

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = Como se chama

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = Pagar a alguém para passar uma fronteira chama-se contrabando de pessoas (smuggling). Quando alguém controla uma pessoa e se aproveita dela para ter lucro, chama-se tráfico de seres humanos (trafficking) ou escravatura moderna. Um pode transformar-se no outro.

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = Também acontece a pessoas britânicas. Ninguém tem de passar uma fronteira.

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = Muitas pessoas não o veem ou não o dizem. Podem sentir medo, vergonha, amor ou lealdade. Podem não falar a língua. Podem pensar que em casa era pior.

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = Não acontece só a si. No último ano completo que foi contado, o número de encaminhamentos para ajuda no Reino Unido foi { $nrm-numbers }.

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = O que acontece se perguntar

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = A linha de apoio abaixo vai ouvir. Só conta a outras pessoas se concordar, exceto se há uma vida em perigo ou uma criança em risco.

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = Se é uma pessoa adulta, é a sua escolha o que acontece a seguir. Pode fazer perguntas, levar o seu tempo e dizer que não. As crianças são sempre protegidas.

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = Se quebrou a lei porque alguém a isso obrigou, peça um advogado. Pode [ir ao médico]({ $link1 }) e falar da sua saúde sem contar toda a sua história.

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = Pode parar aqui e voltar mais tarde. Se alguém verifica o seu telefone, leia [em segurança neste telefone]({ $link1 }).

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Para onde ligar

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = Para perguntar e falar, com um intérprete se quiser:

# English: If you are under 19:
if-you-are-under-19-ymn5rq = Se tem menos de 19 anos:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Se está em perigo agora:
