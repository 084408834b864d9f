### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: urgências do hospital (A&E)   (not sure: not seen in a published text)
term-a-and-e = urgências do hospital (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = O serviço A&E é a parte do hospital para cuidados urgentes.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: consulta   (not sure: not seen in a published text)
# Note: marcação is the act of booking.
term-appointment = consulta

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = Uma consulta é uma hora marcada para ver um médico ou um enfermeiro.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: pedido de asilo   (not sure: not seen in a published text)
# Note: The word for an asylum claim.
term-asylum = asilo

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = Asilo significa que outro país lhe dá segurança.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: acompanhante durante o exame   (not sure: not seen in a published text)
term-chaperone = acompanhante durante o exame (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = Um acompanhante durante o exame (chaperone) é mais uma pessoa, com formação, que fica consigo.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: taxa, fatura   (not sure: not seen in a published text)
term-charge = taxa

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = Uma taxa é dinheiro que tem de pagar por alguma coisa.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: reclamação   (not sure: not seen in a published text)
# Note: queixa is also a police report.
term-complaint = reclamação

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = Uma reclamação é quando diz que alguma coisa correu mal.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: decisão final do NRM (conclusive grounds)   (not sure: not seen in a published text)
term-conclusive-grounds = decisão final do NRM (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = A decisão final do NRM (conclusive grounds) é a última resposta do NRM.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: confidencial   (a guess: not seen in a published text)
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
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: organização que pode encaminhar para o NRM (First Responder)   (not sure: not seen in a published text)
term-first-responder = organização que pode encaminhar para o NRM (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = Um first responder é um grupo que tem autorização para fazer o pedido ao NRM.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: médico de família (GP)   (a guess: not seen in a published text)
# Note: Northern Ireland leaflets say médico de medicina geral or clínico geral; médico de família is the word used in Portugal.
term-gp = médico de família (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = Um GP é um médico de família perto do lugar onde está.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: tutor independente de menores   (not sure: not seen in a published text)
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
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: Ministério do Interior (Home Office)   (not sure: Aligned UK advice texts, Portuguese, publisher not shown)
term-home-office = Ministério do Interior (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = O Home Office é o serviço do governo para a imigração.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: situação de imigração   (not sure: not seen in a published text)
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
# Note: An interpreter speaks, a translator writes.
# Readers may know: intérprete   (official: Guide to health and social care services, Portuguese (Belfast Health and Social Care Trust), November 2015, copy on a site for sharing files)
# Note: Same form for all genders.
term-interpreter = intérprete

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = Um intérprete diz as suas palavras noutra língua.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: apoio judiciário (legal aid)   (not sure: not seen in a published text)
term-legal-aid = apoio judiciário (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = O apoio judiciário (legal aid) é um advogado gratuito, pago pelo governo.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: cuidados obstétricos   (from a charity or another body: All Ireland Programme for Immigrant Parents, health chapter, Portuguese (cross-border health partnership), 2009, old spelling)
# Note: cuidados de maternidade is plainer.
term-maternity-care = cuidados obstétricos / cuidados de maternidade

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = Os cuidados de maternidade são os cuidados antes do parto, durante o parto e depois do parto.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: parteira   (not sure: not seen in a published text)
# Note: enfermeira especialista is the title in Portugal.
term-midwife = parteira

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = Uma parteira cuida de si na gravidez e no parto.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: Mecanismo Nacional de Referenciação (NRM)   (a guess: not seen in a published text)
term-nrm = Mecanismo Nacional de Referenciação (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = O NRM é a forma como o governo encontra e ajuda pessoas traficadas.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: receita médica   (not sure: not seen in a published text)
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
# Note: Keep PTSD in Latin letters.
# Readers may know: perturbação de stress pós-traumático (PTSD)   (not sure: not seen in a published text)
# Note: Brazil: transtorno de estresse.
term-ptsd = perturbação de stress pós-traumático (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD é medo e dor que ficam depois de acontecimentos muito maus.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: decisão de fundamentos razoáveis (reasonable grounds)   (not sure: not seen in a published text)
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
# Readers may know: refugiado/a   (not sure: not seen in a published text)
term-refugee = refugiado / refugiada

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = Uma pessoa refugiada tem autorização para ficar, porque o seu país não é seguro.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: inscrever-se num médico de família (GP)   (a guess: not seen in a published text)
# Note: registar-se is also used.
term-register = inscrever-se / inscrição

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = Inscrever-se é entrar na lista de um médico.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: centro de saúde   (from a charity or another body: All Ireland Programme for Immigrant Parents, health chapter, Portuguese (cross-border health partnership), 2009, old spelling)
# Note: Add (GP practice) once: a UK practice is often smaller than a Portuguese centro de saúde.
term-surgery = centro de saúde (GP practice)

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = Um centro de saúde é o lugar onde trabalha um GP.

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: terapia pela fala   (not sure: not seen in a published text)
# Note: aconselhamento psicológico is usual.
term-therapy = terapia pela fala / terapia

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = Terapia é falar com uma pessoa com formação para se sentir melhor.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = alvo de tráfico / pessoa traficada

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = Ser alvo de tráfico significa que alguém controlou a sua vida e se aproveitou de si para ganhar dinheiro.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: tráfico de seres humanos   (from a charity or another body: European Migration Network glossary)
# Note: Brazil: tráfico de pessoas.
term-trafficking = tráfico de seres humanos

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = O tráfico de seres humanos é quando alguém controla a sua vida e se aproveita de si para ganhar dinheiro.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: trauma   (not sure: not seen in a published text)
term-trauma = trauma psicológico

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = Trauma é o que acontecimentos muito maus fazem à mente e ao corpo.
