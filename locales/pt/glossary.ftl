### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
term-a-and-e = urgências do hospital (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = O serviço A&E é a parte do hospital para cuidados urgentes.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
term-appointment = consulta

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = Uma consulta é uma hora marcada para ver um médico ou um enfermeiro.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
term-asylum = asilo

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = Asilo significa que outro país lhe dá segurança.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
term-chaperone = acompanhante durante o exame (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = Um acompanhante durante o exame (chaperone) é mais uma pessoa, com formação, que fica consigo.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
term-charge = taxa

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = Uma taxa é dinheiro que tem de pagar por alguma coisa.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
term-complaint = reclamação

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = Uma reclamação é quando diz que alguma coisa correu mal.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
term-conclusive-grounds = decisão final do NRM (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = A decisão final do NRM (conclusive grounds) é a última resposta do NRM.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
term-confidential = confidencial

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = Confidencial significa que as pessoas mantêm em privado o que diz.

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR é uma terapia com movimentos dos olhos enquanto se lembra.

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = planeamento familiar

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = O planeamento familiar ajuda a escolher se quer ter um bebé.

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
term-first-responder = organização que pode encaminhar para o NRM (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = Um first responder é um grupo que tem autorização para fazer o pedido ao NRM.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
term-gp = médico de família (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = Um GP é um médico de família perto do lugar onde está.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
term-guardian = tutor (guardian)

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = Um tutor (guardian) é uma pessoa que fala em sua defesa.

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 é um papel que paga alguns custos de saúde.

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = conselho de saúde (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = Um conselho de saúde (health board) gere os cuidados de saúde numa zona.

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = histórico

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = O seu histórico é a lista das páginas que abriu.

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
term-home-office = Ministério do Interior (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = O Home Office é o serviço do governo para a imigração.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
term-immigration-status = situação de imigração

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = A situação de imigração é o que a lei diz sobre a sua estadia aqui.

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = conselho de cuidados integrados (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = Um conselho de cuidados integrados (integrated care board) é o serviço do NHS para a sua zona.

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
term-interpreter = intérprete

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = Um intérprete diz as suas palavras noutra língua.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
term-legal-aid = apoio judiciário (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = O apoio judiciário (legal aid) é um advogado gratuito, pago pelo governo.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
term-maternity-care = cuidados obstétricos / cuidados de maternidade

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = Os cuidados de maternidade são os cuidados antes do parto, durante o parto e depois do parto.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
term-midwife = parteira

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = Uma parteira cuida de si na gravidez e no parto.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
term-nrm = Mecanismo Nacional de Referenciação (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = O NRM é a forma como o governo encontra e ajuda pessoas traficadas.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
term-prescription = receita médica

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = Uma receita médica é a ordem de um médico para um medicamento.

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = janela privada

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = Uma janela privada esquece as páginas quando a fecha.

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
term-ptsd = perturbação de stress pós-traumático (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD é medo e dor que ficam depois de acontecimentos muito maus.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
term-reasonable-grounds = decisão de fundamentos razoáveis (reasonable grounds)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = A decisão de fundamentos razoáveis (reasonable grounds) é a primeira resposta do NRM.

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = encaminhamento

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = Um encaminhamento é quando um médico envia o seu caso para outro serviço.

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
term-refugee = refugiado / refugiada

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = Uma pessoa refugiada tem autorização para ficar, porque o seu país não é seguro.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
term-register = inscrever-se / inscrição

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = Inscrever-se é entrar na lista de um médico.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
term-surgery = centro de saúde (GP practice)

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = Um centro de saúde é o lugar onde trabalha um GP.

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
term-therapy = terapia pela fala / terapia

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = Terapia é falar com uma pessoa com formação para se sentir melhor.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
term-trafficked = alvo de tráfico / pessoa traficada

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = Ser alvo de tráfico significa que alguém controlou a sua vida e se aproveitou de si para ganhar dinheiro.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
term-trafficking = tráfico de seres humanos

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = O tráfico de seres humanos é quando alguém controla a sua vida e se aproveita de si para ganhar dinheiro.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
term-trauma = trauma psicológico

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = Trauma é o que acontecimentos muito maus fazem à mente e ao corpo.
