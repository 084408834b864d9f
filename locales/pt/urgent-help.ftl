### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = Ajuda urgente

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = Para onde ligar agora, em cada nação do Reino Unido.

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = emergência, urgência, urgências, ambulância, polícia, perigo, socorro, linha de apoio, número de emergência, crise, suicídio, quero morrer, quero matar-me, não quero viver, pôr fim à vida, automutilação, cortar-me, alguém me faz mal, bateram-me, o meu marido bate-me, violência, violência doméstica, abuso, maus-tratos, violação, estupro, abuso sexual, casamento forçado, tenho medo, fugir, não posso falar, língua gestual, língua de sinais, pessoa surda, Childline, a sangrar, dor no peito, overdose, pancada, ataque, hospital, pronto-socorro, A&E

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = Se há uma vida em perigo, ligue agora:

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = Diga “ambulance” (ambulância) ou “police” (polícia). A chamada é gratuita, mesmo sem saldo. Também pode ir às urgências do hospital (A&E) mais próximo.

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = Esta página é para si se está em perigo. É para si se alguém lhe faz mal ou controla a sua vida, ou se pode fazer mal a si. É também para uma pessoa que está consigo.

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = Se não pode falar

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = Num telemóvel, pode pedir ajuda sem dizer uma palavra:

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = Ligue para o { $tel-999 } e ouça.

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = Tussa ou bata de leve no telefone, se puder.

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = Carregue em 55 quando lhe pedirem. Se não carregar, a chamada termina.

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = Isto não diz à polícia onde está.

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = Também pode enviar um SMS para o { $tel-sms }. Tem de registar o seu telefone antes de precisar. Para o registar, envie um SMS com a palavra “register” para o mesmo número e responda “yes”. Os seus SMS ficam no telefone.

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = Se usa a língua gestual britânica (British Sign Language), pode fazer uma videochamada com { $tel-999-bsl }. Por telefone de texto (text relay), marque { $tel-relay }.

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = Se sente que pode fazer mal a si

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = Pode ter pensamentos de pôr fim à sua vida. A sua vida é importante e pode falar com alguém agora. A sua nação tem o seu próprio número: veja abaixo. Estes dois números são para todo o Reino Unido.

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Os Samaritans ouvem, sobre qualquer assunto:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = Se prefere escrever, envie um SMS com a palavra SHOUT. Um SMS fica no telefone.

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = Se alguém lhe faz mal ou controla a sua vida

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = Ligue para esta linha de apoio, mesmo que não tenha a certeza. É gratuita e confidencial: o que diz fica entre si e quem atende. Não tem de dar o seu nome. Só contam a outras pessoas se concordar, exceto se há uma vida em perigo ou uma criança em risco.

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = A polícia: o que saber primeiro

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = Se há uma vida em perigo, { $tel-999 } é o número certo para todos.

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = Se é uma pessoa adulta e ninguém está em perigo agora, é a sua escolha falar ou não com a polícia. As crianças são sempre protegidas.

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = Não há uma barreira entre a polícia e o Home Office (Ministério do Interior), o serviço do governo para a imigração. Em Inglaterra e no País de Gales, todas as forças policiais já transmitiram dados de algumas pessoas que sofreram violência doméstica. Por isso, se puder esperar em segurança, pergunte primeiro a um advogado ou a uma linha de apoio.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = Em Inglaterra e no País de Gales, a polícia pode falar de si ao Home Office. Não confirmámos a regra na Escócia nem na Irlanda do Norte.

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = O número da polícia quando não é uma emergência é { $tel-101 }.

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = Se tem menos de 19 anos

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = Não fez nada de errado. Pode ligar para a Childline sobre qualquer assunto:

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Em Inglaterra

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = Se sente que pode fazer mal a si, ligue e escolha a opção de saúde mental (mental health):

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = Se precisa de um intérprete, diga em inglês que língua quer:

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = Se um companheiro, uma companheira ou a família lhe faz mal:

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = Para violação ou abuso sexual, a partir dos 16 anos:

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = Para perguntar por uma casa de abrigo e apoio, se alguém se aproveitou de si para trabalho, sexo ou crime:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = No País de Gales

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = Se sente que pode fazer mal a si, ligue e depois carregue em 2:

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = Para violência em casa, violência sexual ou tráfico de seres humanos:

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = Por SMS. Um SMS fica no telefone:

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = Para pessoas negras, de minorias étnicas e migrantes:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Na Escócia

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = Para falar quando se sente em baixo, a partir dos 16 anos. Pode pedir para falar com um homem ou com uma mulher:

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = Para violência em casa ou casamento forçado:

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = Por SMS ou WhatsApp. Uma mensagem fica no telefone:

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = Para violação ou abuso sexual, a partir dos 13 anos. Não conseguem ver o seu número:

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = Para mulheres com mais de 18 anos que alguém traficou para sexo. Tráfico significa que alguém controlou a sua vida e se aproveitou de si para ganhar dinheiro:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Na Irlanda do Norte

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = Se sente que pode fazer mal a si:

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = Para violência em casa ou abuso sexual. É para todas as idades, para mulheres e homens:

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = Depois da chamada

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = Uma chamada gratuita também aparece na lista de chamadas do seu telefone. Pode apagar só essa chamada. Também pode usar o telefone de uma pessoa em quem confia.

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = Não parta do princípio de que uma chamada não aparece na fatura.

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [Números para levar consigo]({ $link1 }) é um cartão pequeno com números e sem nomes.

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = Quando estiver em segurança, pode [ir ao médico]({ $link1 }) ou [ter ajuda com o que sente]({ $link2 }).

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = Para onde ligar se não tem a certeza

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = Se há uma vida em perigo, ligue para o { $tel-999 }. Se não há, ligue para o { $tel-msh } ou o { $mh-samaritans } e pergunte. Nenhuma pergunta é pequena demais.
