### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: Adran Ddamweiniau ac Achosion Brys   (official: NHS COVID-19 app, April 2023, no longer in use)
term-a-and-e = Adran Ddamweiniau ac Achosion Brys

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E yw’r rhan o ysbyty ar gyfer gofal brys.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: apwyntiad   (not sure: not seen in a published text)
term-appointment = apwyntiad

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = Apwyntiad yw amser penodol i weld meddyg neu nyrs.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: cais am loches   (not sure: not seen in a published text)
# Note: The word for an asylum claim.
term-asylum = lloches

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = Ystyr lloches yw bod gwlad arall yn eich cadw’n ddiogel.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: hebryngwr   (not sure: not seen in a published text)
term-chaperone = hebryngwr

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = Hebryngwr, neu chaperone, yw person ychwanegol wedi’i hyfforddi sy’n aros gyda chi.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: tâl, bil   (not sure: not seen in a published text)
term-charge = tâl / pris

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = Tâl yw arian y mae’n rhaid i chi ei dalu am rywbeth.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: cwyn   (not sure: not seen in a published text)
term-complaint = cwyn

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = Cwyn yw pan fyddwch chi’n dweud bod rhywbeth wedi mynd o’i le.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: penderfyniad ar sail derfynol   (a guess: not seen in a published text)
# Note: Check with TermCymru: pendant and terfynol both occur.
term-conclusive-grounds = penderfyniad ar sail derfynol

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = Penderfyniad ar sail derfynol (conclusive grounds decision) yw ateb terfynol yr NRM.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: cyfrinachol   (from a charity or another body: Citizens Advice, Welsh pages on the NHS and on trafficking)
term-confidential = cyfrinachol

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = Ystyr cyfrinachol yw bod pobl yn cadw’r hyn rydych chi’n ei ddweud yn breifat.

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = Mae EMDR yn therapi lle rydych chi’n symud eich llygaid wrth gofio.

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = cynllunio teulu

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = Mae cynllunio teulu yn eich helpu i ddewis a ydych chi eisiau babi.

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: ymatebwr cyntaf   (official: Modern slavery and human trafficking, Welsh (Public Health Wales safeguarding))
term-first-responder = ymatebwr cyntaf

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = Ymatebwr cyntaf, neu first responder, yw grŵp sy’n cael gofyn i’r NRM.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: meddyg teulu   (official: NHS COVID-19 app, April 2023, no longer in use)
term-gp = meddyg teulu

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = Mae GP yn feddyg teulu ger y lle rydych chi’n aros.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: gwarcheidwad plant   (not sure: not seen in a published text)
term-guardian = gwarcheidwad

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = Gwarcheidwad, neu guardian, yw person sy’n siarad ar dy ran di.

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = Papur yw HC2 sy’n talu am rai costau iechyd.

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = bwrdd iechyd

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = Bwrdd iechyd sy’n rhedeg gofal iechyd mewn un ardal.

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = hanes

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = Eich hanes yw’r rhestr o dudalennau rydych chi wedi eu hagor.

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: Y Swyddfa Gartref   (a guess: not seen in a published text)
term-home-office = Y Swyddfa Gartref

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Y Swyddfa Gartref, neu Home Office, yw swyddfa’r llywodraeth ar gyfer mewnfudo.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: statws mewnfudo   (official: Modern slavery and human trafficking, Welsh (Public Health Wales safeguarding); printed there: statws o ran mewnfudo)
term-immigration-status = statws mewnfudo

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = Statws mewnfudo yw’r hyn y mae’r gyfraith yn ei ddweud am eich arhosiad yma.

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = bwrdd gofal integredig

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = Bwrdd gofal integredig yw swyddfa’r GIG (NHS) ar gyfer eich ardal.

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
# Note: An interpreter speaks, a translator writes.
# Readers may know: dehonglydd   (from a charity or another body: Citizens Advice, Welsh pages on the NHS and on trafficking)
# Note: cyfieithydd ar y pryd is common in speech.
term-interpreter = dehonglydd

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = Mae dehonglydd yn dweud eich geiriau mewn iaith arall.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: cymorth cyfreithiol   (not sure: not seen in a published text)
term-legal-aid = cymorth cyfreithiol

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = Cymorth cyfreithiol (legal aid) yw cyfreithiwr am ddim y mae’r llywodraeth yn talu amdano.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: gofal mamolaeth   (from a charity or another body: Citizens Advice, Welsh pages on the NHS and on trafficking; printed there: mamolaeth)
term-maternity-care = gofal mamolaeth

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = Gofal mamolaeth yw gofal cyn genedigaeth, yn ystod genedigaeth ac ar ôl genedigaeth.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: bydwraig   (not sure: not seen in a published text)
term-midwife = bydwraig

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = Mae bydwraig yn gofalu amdanoch chi yn ystod beichiogrwydd a genedigaeth.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: y Mecanwaith Atgyfeirio Cenedlaethol (NRM)   (official: Modern slavery and human trafficking, Welsh (Public Health Wales safeguarding))
term-nrm = y Mecanwaith Atgyfeirio Cenedlaethol (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = Yr NRM yw ffordd y llywodraeth o ganfod a helpu pobl sydd wedi’u masnachu.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: presgripsiwn   (from a charity or another body: Citizens Advice, Welsh pages on the NHS and on trafficking)
term-prescription = presgripsiwn

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = Presgripsiwn yw archeb meddyg am feddyginiaeth.

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = ffenestr breifat

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = Mae ffenestr breifat yn anghofio’r tudalennau pan fyddwch chi’n ei chau.

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep PTSD in Latin letters.
# Readers may know: PTSD   (from a charity or another body: Mind, Welsh pages on trauma)
# Note: In full: anhwylder straen wedi trawma.
term-ptsd = PTSD

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD yw ofn a phoen sy’n aros ar ôl digwyddiadau drwg iawn.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: penderfyniad ar sail resymol   (a guess: not seen in a published text)
# Note: seiliau rhesymol is the usual legal wording; check with TermCymru.
term-reasonable-grounds = penderfyniad ar sail resymol

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = Penderfyniad ar sail resymol (reasonable grounds decision) yw ateb cyntaf yr NRM.

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = atgyfeiriad

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = Atgyfeiriad yw pan fydd meddyg yn eich anfon at wasanaeth arall.

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: ffoadur   (not sure: not seen in a published text)
term-refugee = ffoadur

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = Mae gan ffoadur ganiatâd i aros am nad yw’r wlad gartref yn ddiogel.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: cofrestru (gyda meddyg teulu)   (from a charity or another body: Citizens Advice, Welsh pages on the NHS and on trafficking)
term-register = cofrestru

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = Ystyr cofrestru yw ymuno â rhestr meddyg.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: meddygfa   (official: NHS COVID-19 app, April 2023, no longer in use)
term-surgery = meddygfa

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = Meddygfa yw’r lle y mae meddyg teulu (GP) yn gweithio.

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: therapi siarad   (from a charity or another body: Mind, Welsh pages on trauma)
term-therapy = therapi siarad

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = Therapi yw siarad â pherson wedi’i hyfforddi er mwyn teimlo’n well.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = cael eich masnachu / wedi’u masnachu

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = Ystyr cael eich masnachu yw bod rhywun wedi eich rheoli a’ch defnyddio am arian.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: masnachu pobl   (official: Modern slavery and human trafficking, Welsh (Public Health Wales safeguarding))
term-trafficking = masnachu pobl

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = Masnachu pobl yw pan fydd rhywun yn eich rheoli ac yn eich defnyddio er mwyn cael arian.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: trawma   (from a charity or another body: Mind, Welsh pages on trauma)
term-trauma = trawma

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = Trawma yw’r hyn y mae digwyddiadau drwg iawn yn ei wneud i’r meddwl a’r corff.
