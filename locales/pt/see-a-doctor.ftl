### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = Ir ao médico

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = Como ter um médico perto de si, em cada nação do Reino Unido.

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = GP, médico, doutor, médico de família, médico perto de mim, centro de saúde, posto de saúde, clínica, consultório, consulta, inscrição no médico, inscrever-me, registo no médico, lista do médico, papéis, documentos, sem documentos, sem passaporte, sem morada, sem endereço, sem casa, comprovativo de morada, comprovante de endereço, documento de identificação, bilhete de identidade, número NHS, doença, doente, febre, dor, enfermeiro, enfermeira, formulário, intérprete, marcação

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = Vá a um centro de saúde (GP surgery) perto do lugar onde está a viver e peça para se inscrever. Um GP é um médico de família. A surgery é o lugar onde um GP trabalha. Inscrever-se é entrar na lista de doentes de um médico.

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = Esta página é para si se precisa de um médico e não tem a certeza de que pode ir a um. É também para uma pessoa que lhe dá ajuda.

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = Se há uma vida em perigo, não espere. Ligue para o { $tel-999 }. A chamada é gratuita, mesmo sem saldo.

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = As regras não são as mesmas em Inglaterra, no País de Gales, na Escócia e na Irlanda do Norte. Leia a parte da sua nação antes de ir.

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = O que fazer

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = Encontre um centro de saúde perto de si. Pode ligar ou pode ir lá.

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = Diga na receção: “I want to register with a GP” (Quero inscrever-me num médico de família). Não precisa de contar a sua história ali.

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = Diga que língua fala. Peça um intérprete, se quiser.

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = Preencha o formulário. Pode pedir ajuda para isso.

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = Diga como podem contactar consigo em segurança. Pode pedir para não enviarem cartas nem SMS.

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [Os cartões para mostrar]({ $link1 }) dizem isto por si, na sua língua e em inglês.

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = Se não consegue encontrar um centro de saúde ou inscrever-se num, pode pedir ajuda à Doctors of the World. O número está no fim.

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = O que pode pedir

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = Pode pedir uma consulta com uma mulher ou com um homem. O centro de saúde deve tentar, mas nem sempre é possível.

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = Pode pedir um acompanhante durante o exame (chaperone). É mais uma pessoa, com formação, que fica consigo. Também pode recusar.

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = Peça um intérprete profissional. Um amigo, um familiar ou uma criança não deve fazer esse trabalho.

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = Pode pedir para falar a sós com o médico.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = O que fica confidencial

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = O que diz a um médico fica confidencial. Só as pessoas que tratam de si podem saber, exceto em três casos:

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = Há um perigo grave para si ou para outra pessoa.

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = Uma criança está em risco.

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = Um tribunal ordena ao médico que partilhe a informação.

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = Pode perguntar primeiro: “Quem vai saber o que eu disser?” Depois escolhe o que dizer.

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = O formulário é um caso diferente na Irlanda do Norte. Lá, a sua situação de imigração pode ser verificada junto do Home Office. O Home Office é o serviço do governo para a imigração.

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = Se disserem que não

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = Se recusarem, a culpa não é sua. Pode fazer o seguinte:

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = Em Inglaterra, na Escócia e na Irlanda do Norte, peça o motivo por escrito.

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = Pergunte noutro centro de saúde.

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = Ligue para a Doctors of the World UK. Ajuda pessoas que não conseguem inscrever-se.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Em Inglaterra

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = Em Inglaterra, qualquer pessoa pode inscrever-se num GP e ter consulta com um GP ou com enfermagem. É gratuito. A sua nacionalidade e a sua situação de imigração não importam. Isto inclui pessoas com o pedido de asilo recusado e pessoas sem documentos.

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **Documentos.** O centro de saúde pode pedir um documento de identificação, um comprovativo de morada ou documentos de imigração. Não pode recusar só porque não os consegue mostrar.

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **Número NHS.** Não precisa de ter.

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **Morada.** Se não tem uma morada fixa ou segura, pode usar uma temporária. Também pode usar a morada de um amigo, de um centro de dia ou do centro de saúde.

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **Formulário.** Pode inscrever-se [no site do NHS]({ $link1 }) ou em papel. O formulário em papel chama-se { $gp-form }.

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **Ajuda com o formulário.** Se ninguém pode ajudar, peça ao centro de saúde que marque um intérprete para isso.

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **Intérprete.** O centro de saúde tem de arranjar um se precisar. É gratuito. Não deveria ter de trazer o seu próprio intérprete.

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **Um cartão para mostrar.** Pode imprimir [um cartão sobre o seu direito a cuidados de saúde]({ $link1 }).

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = Para o Home Office há uma regra à parte. Em Inglaterra, um centro de saúde com GP não tem de dar a esse serviço informações sobre si. As exceções são uma ordem do tribunal, um perigo para a saúde pública ou um crime muito grave.

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = Há poucos motivos justos para recusar. A lista pode estar fechada a novos doentes, ou pode viver fora da zona. O centro de saúde tem de dar o motivo por escrito.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = Continua a poder receber cuidados urgentes se recusarem a sua inscrição ou se não tem inscrição em lado nenhum. Um centro de saúde da zona tem de tratar de si gratuitamente durante um máximo de { $gp-urgent-14 }.

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = Pode fazer uma reclamação à direção do centro de saúde (practice manager). Se isso não lhe parece seguro, reclame ao integrated care board. É o serviço do NHS para a sua zona. Escolha um dos dois, não ambos.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = No País de Gales

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = Se a lista de um centro de saúde está aberta, ele tem de aceitar a sua inscrição, exceto se tiver fundamento para recusar. Outra pessoa pode fazer o pedido por si. Não tem de viver na zona dele.

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = O Governo do País de Gales diz que não precisa de comprovativo de morada. O centro de saúde pode pedir um documento de identificação. Basta um cartão de registo de asilo (ARC) ou uma carta do Home Office.

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = Se não tem esse cartão nem essa carta, mesmo assim pode pedir para se inscrever.

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = Nem todos interpretam as regras do País de Gales da mesma forma. Se não vive normalmente aqui, um centro de saúde pode achar que tem o direito de escolher se aceita a sua inscrição. Pergunte.

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = Peça um intérprete. O Governo do País de Gales tem uma forma definida de o fornecer. Abrange GP, farmácias, dentistas, cuidados de emergência e saúde mental.

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = Se recusarem, contacte o health board. É ele que gere os cuidados de saúde na sua zona. A [Llais]({ $link1 }) ajuda com uma reclamação. É gratuita, é independente e tem intérpretes.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Na Escócia

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = Na Escócia, qualquer pessoa pode inscrever-se num GP. É gratuito. Isto inclui pessoas com o pedido de asilo recusado e pessoas com “no recourse to public funds”. Estas palavras significam que não pode receber a maior parte dos apoios sociais.

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = Não precisa de documentos. A falta de documento de identificação ou de comprovativo de morada não é um motivo justo para recusar ou atrasar.

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = A Escócia dá a cada doente um número, chamado { $gp-scot-chi }. Esperar por ele não deve impedir os seus cuidados.

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = Tem direito a um intérprete nos cuidados do NHS.

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = Se um centro de saúde recusar, deve escrever-lhe com o motivo. O motivo não pode ser a sua raça, sexo, religião, deficiência ou doença. Uma organização de solidariedade ou a câmara municipal (council) pode fazer o pedido por si.

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = Mesmo assim, um centro de saúde tem de lhe dar cuidados de emergência ou cuidados que não podem esperar. Depois disso, tem de cuidar de si durante { $gp-scot-urgent }.

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = Pode reclamar primeiro ao centro de saúde. Este serviço ajuda gratuitamente:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Na Irlanda do Norte

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = Leia isto antes de preencher um formulário. Na Irlanda do Norte pedem-lhe documentos. A sua situação de imigração pode ser verificada junto do Home Office, e a informação é partilhada com outros organismos. Um formulário sem os documentos certos pode não ser processado.

# English: You can get advice first:
you-can-get-advice-first-j3r4me = Pode receber conselhos primeiro:

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = Os cuidados de um GP são gratuitos para pessoas que pediram asilo, mesmo que o pedido tenha sido recusado. São gratuitos para pessoas refugiadas e para pessoas identificadas segundo a regra sobre o tráfico.

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = A regra do tráfico de seres humanos é sobre pessoas que outros controlaram e usaram. Pergunte ao Law Centre se ela se aplica a si.

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = Outras pessoas podem ter de pagar por um GP, exceto numa emergência.

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = O formulário é { $gp-ni-form }. [Os formulários]({ $link1 }) existem em algumas outras línguas. Entregue o formulário no centro de saúde que escolher.

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = O intérprete é gratuito. A ajuda profissional com a língua é um direito seu por lei.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = Um centro de saúde só pode recusar por três motivos. A lista está fechada com autorização, a pessoa vive fora da zona, ou o centro de saúde já a retirou da lista antes. Tem de dar o motivo por escrito.

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = O Patient and Client Council ajuda gratuitamente com uma reclamação:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Para onde ligar

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = Não tem de fazer isto sem ajuda. As pessoas que atendem estão lá para ajudar.

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [Saiba o que é gratuito]({ $link1 }) ou [tenha ajuda agora]({ $link2 }).
