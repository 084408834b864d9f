### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: urgjenca (A&E)   (not sure: not seen in a published text)
term-a-and-e = urgjenca (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E është pjesa e spitalit për raste urgjente.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: takim   (from a charity or another body: Shpresa Programme, How to register with a GP, Albanian)
term-appointment = takim

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = Një takim është një kohë e caktuar për të parë një mjek ose infermier.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: kërkesë për azil   (from a charity or another body: Migrant Help, asylum advice, Albanian)
# Note: The word for an asylum claim.
term-asylum = azil

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = Azil do të thotë se një vend tjetër ju mban në siguri.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: person shoqërues gjatë vizitës   (not sure: not seen in a published text)
term-chaperone = person shoqërues gjatë vizitës (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = Një person shoqërues gjatë vizitës (chaperone) është një person tjetër i trajnuar që qëndron me ju.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: tarifë, faturë   (not sure: not seen in a published text)
term-charge = tarifë

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = Tarifa janë para që duhet të paguani për diçka.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: ankesë   (from a charity or another body: Migrant Help, asylum advice, Albanian; printed there: ankohem (verb))
term-complaint = ankesë / ankohem

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = Një ankesë është kur thoni se diçka nuk shkoi mirë.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: vendimi përfundimtar i NRM-së (conclusive grounds)   (not sure: not seen in a published text)
term-conclusive-grounds = vendimi përfundimtar i NRM-së (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = Vendimi përfundimtar i NRM-së (conclusive grounds) është përgjigjja e fundit nga NRM.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: konfidencial   (a guess: not seen in a published text)
term-confidential = konfidencial

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = Konfidencial do të thotë se njerëzit e mbajnë private atë që thoni.

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR është një terapi me lëvizje të syve ndërsa kujtoni.

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = planifikimi familjar

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = Planifikimi familjar ju ndihmon të zgjidhni nëse doni një fëmijë.

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: organizatë që mund të të referojë te NRM (First Responder)   (not sure: not seen in a published text)
term-first-responder = organizatë që mund t'ju referojë te NRM (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = Një first responder është një grup që lejohet t'i bëjë kërkesë NRM-së.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: mjek i përgjithshëm familjeje (GP)   (from a charity or another body: Shpresa Programme, How to register with a GP, Albanian)
# Note: mjek familjeje is the everyday short form.
term-gp = mjek i përgjithshëm familjeje (GP) / mjek familjeje (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = Një GP është mjek familjeje afër vendit ku qëndroni.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: kujdestar i fëmijëve   (not sure: not seen in a published text)
term-guardian = kujdestar (guardian)

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = Një kujdestar (guardian) është një person që e ngre zërin për ju.

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 është një letër që paguan disa shpenzime shëndetësore.

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = bordi shëndetësor (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = Një bord shëndetësor (health board) drejton kujdesin shëndetësor në një zonë.

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = historiku

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = Historiku juaj është lista e faqeve që keni hapur.

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: Ministria e Brendshme (Home Office)   (from a charity or another body: Coram Voice, Immigration and asylum: important words, Albanian)
term-home-office = Ministria e Brendshme (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office është zyra e qeverisë për emigracionin.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: statusi i emigracionit   (from a charity or another body: Shpresa Programme, How to register with a GP, Albanian)
term-immigration-status = statusi i emigracionit

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = Statusi i emigracionit është ajo që thotë ligji për qëndrimin tuaj këtu.

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = bordi i integruar i kujdesit (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = Bordi i integruar i kujdesit (integrated care board) është zyra e NHS-së për zonën tuaj.

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
# Note: An interpreter speaks, a translator writes.
# Readers may know: përkthyes (me gojë)   (a guess: not seen in a published text)
term-interpreter = përkthyes / përkthyes me gojë

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = Një përkthyes i thotë fjalët tuaja në një gjuhë tjetër.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: ndihma ligjore   (from a charity or another body: Coram Voice, Immigration and asylum: important words, Albanian)
term-legal-aid = ndihma ligjore (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = Ndihma ligjore (legal aid) është një avokat falas që e paguan qeveria.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: kujdesi i lehonisë   (from a charity or another body: Shpresa Programme, How to register with a GP, Albanian; printed there: kujdesin e lehonisë)
term-maternity-care = kujdesi i lehonisë / kujdesi për shtatzëninë dhe lindjen

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = Kujdesi i lehonisë është kujdesi para lindjes, gjatë lindjes dhe pas lindjes.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: mami   (not sure: not seen in a published text)
term-midwife = mami

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = Një mami kujdeset për ju gjatë shtatzënisë dhe në lindje.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: Mekanizmi Kombëtar i Referimit (NRM)   (not sure: Albanian press on modern slavery in Britain)
# Note: Same name as Albania's own mechanism: always add në Mbretërinë e Bashkuar.
term-nrm = Mekanizmi Kombëtar i Referimit (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM është mënyra si qeveria në Mbretërinë e Bashkuar i gjen dhe i ndihmon njerëzit e trafikuar.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: recetë   (from a charity or another body: Shpresa Programme, How to register with a GP, Albanian)
term-prescription = recetë

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = Një recetë është urdhri i një mjeku për një ilaç.

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = dritare private

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = Një dritare private i harron faqet kur e mbyllni.

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep PTSD in Latin letters.
# Readers may know: çrregullimi i stresit post-traumatik (PTSD)   (not sure: not seen in a published text)
term-ptsd = çrregullimi i stresit post-traumatik (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD është frikë dhe dhimbje që mbeten pas ngjarjeve shumë të këqija.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: vendimi për baza të arsyeshme (reasonable grounds)   (not sure: not seen in a published text)
term-reasonable-grounds = vendimi për baza të arsyeshme (reasonable grounds)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = Vendimi për baza të arsyeshme (reasonable grounds) është përgjigjja e parë nga NRM.

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = referim

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = Një referim është kur një mjek ju dërgon te një shërbim tjetër.

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: refugjat/e   (from a charity or another body: Coram Voice, Immigration and asylum: important words, Albanian)
term-refugee = refugjat / refugjate

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = Refugjatët kanë leje të qëndrojnë, sepse vendi i tyre nuk është i sigurt.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: regjistrohem te mjeku i familjes (GP)   (from a charity or another body: Shpresa Programme, How to register with a GP, Albanian; printed there: të regjistroheni me një mjek të përgjithshëm familjeje (GP))
term-register = regjistrim / regjistrohem

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = Regjistrimi do të thotë të hyni në listën e një mjeku.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: klinika e mjekut të përgjithshëm   (from a charity or another body: Shpresa Programme, How to register with a GP, Albanian)
term-surgery = klinika e mjekut të përgjithshëm / klinikë

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = Klinika e mjekut të përgjithshëm është vendi ku punon një GP.

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: terapi me bisedë   (not sure: not seen in a published text)
term-therapy = terapi me bisedë / terapi

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = Terapi do të thotë të bisedoni me një person të trajnuar për t'u ndier më mirë.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = trafikuar

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = Nëse ju kanë trafikuar, kjo do të thotë se dikush ju kontrolloi dhe ju shfrytëzoi për para.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: trafikimi i qenieve njerëzore   (from a charity or another body: Albanian regional health directorate, page on trafficking, printed without ë and ç)
term-trafficking = trafikimi i qenieve njerëzore / trafikim

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = Trafikimi është kur dikush ju kontrollon dhe ju shfrytëzon për para.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: traumë   (not sure: not seen in a published text)
term-trauma = traumë

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = Trauma është ajo që ngjarjet shumë të këqija u bëjnë mendjes dhe trupit.
