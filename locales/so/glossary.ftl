### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: A&E   (official: NHS COVID-19 app, April 2023, no longer in use)
# Note: Add qaybta gargaarka degdegga ah once.
term-a-and-e = qaybta gargaarka degdegga ah (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E waa qaybta isbitaalka ee daryeelka degdegga ah.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: ballan   (from a charity or another body: UNHCR Malaysia, Somali)
term-appointment = ballan

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = Ballan waa waqti go'an oo aad ku aragto dhakhtar ama kalkaaliso.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: codsiga magangalyada   (from a charity or another body: Migrant Help, asylum advice, Somali)
# Note: The word for an asylum claim.
term-asylum = magangalyo

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = Magangalyo waxay ka dhigan tahay in dal kale uu ammaankaaga ilaaliyo.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: qof kula jooga baaritaanka   (not sure: not seen in a published text)
term-chaperone = qof kula jooga baaritaanka (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = Chaperone waa qof dheeraad ah oo tababaran oo kula jooga.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: kharash   (not sure: not seen in a published text)
term-charge = kharash

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = Kharash waa lacag ay tahay inaad ku bixiso shay ama adeeg.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: cabasho   (from a charity or another body: Migrant Help, asylum advice, Somali)
term-complaint = cabasho

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = Cabasho waa marka aad sheegto in wax qaldameen.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: go'aanka ugu dambeeya ee NRM (conclusive grounds)   (not sure: not seen in a published text)
term-conclusive-grounds = go'aanka ugu dambeeya ee NRM (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = Go'aanka ugu dambeeya ee NRM (conclusive grounds) waa jawaabta ugu dambaysa ee NRM.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: qarsoodi   (from a charity or another body: UNHCR Egypt help pages, Somali)
term-confidential = qarsoodi

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = Qarsoodi waxay ka dhigan tahay in dadku ay si asturan u hayaan waxa aad sheegto.

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR waa daaweyn wada hadal ah oo aad indhaha dhaqaajiso marka aad wax xusuusanayso.

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = qorshaynta qoyska (family planning)

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = Qorshaynta qoysku (family planning) waxay kaa caawisaa inaad doorato inaad ilmo rabto iyo in kale.

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: hay'ad kuu gudbin karta NRM (First Responder)   (not sure: not seen in a published text)
term-first-responder = hay'ad kuu gudbin karta NRM (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = First responder waa koox loo oggol yahay inay NRM weydiiso.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: dhakhtarka guud (GP)   (official: NHS COVID-19 app, April 2023, no longer in use; printed there: Dhakhtarkaaga Guud)
term-gp = dhakhtarka guud (GP) / dhakhtarka qoyska (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = GP waa dhakhtarka qoyska ee u dhow meesha aad joogto.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: ilaaliyaha carruurta   (not sure: not seen in a published text)
term-guardian = ilaaliye (guardian)

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = Ilaaliye (guardian) waa qof adiga kuu hadla.

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 waa warqad bixisa qaar ka mid ah kharashyada caafimaadka.

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = guddiga caafimaadka (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = Guddiga caafimaadka (health board) wuxuu maamulaa daryeelka caafimaadka ee hal aag.

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = taariikhda bogagga

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = Taariikhda bogagga waa liiska bogagga aad furtay.

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: Home Office   (from a charity or another body: Migrant Help, asylum advice, Somali)
# Note: Add Wasaaradda Arrimaha Gudaha once.
term-home-office = Wasaaradda Arrimaha Gudaha (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office waa xafiiska dawladda u qaabilsan socdaalka.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: xaaladda socdaalka   (not sure: not seen in a published text)
# Note: Everyday speech says sharci (papers, law) for permission to stay.
term-immigration-status = xaaladda socdaalka

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = Xaaladda socdaalku waa waxa sharcigu ka sheego joogitaankaaga halkan.

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = guddiga daryeelka isku dhafan (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = Guddiga daryeelka isku dhafan (integrated care board) waa xafiiska NHS ee aaggaaga.

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
# Note: An interpreter speaks, a translator writes.
# Readers may know: turjubaan   (a guess: not seen in a published text)
term-interpreter = turjubaan

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = Turjubaan wuxuu erayadaada ku sheegaa luqad kale.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: gargaar sharci oo bilaash ah (legal aid)   (not sure: not seen in a published text)
term-legal-aid = gargaar sharci oo bilaash ah (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = Gargaarka sharciga ee bilaashka ah (legal aid) waa qareen bilaash ah oo dawladdu kharashkiisa bixiso.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: daryeelka hooyada iyo dhalmada   (not sure: not seen in a published text)
term-maternity-care = daryeelka hooyada iyo dhalmada

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = Daryeelka hooyada iyo dhalmadu waa daryeelka ka hor dhalmada, inta lagu jiro dhalmada iyo ka dib dhalmada.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: umuliso   (not sure: not seen in a published text)
term-midwife = umuliso

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = Umulisadu way ku daryeeshaa inta aad uurka leedahay iyo marka aad dhalayso.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: Habka Qaran ee Gudbinta (NRM)   (a guess: not seen in a published text)
term-nrm = Habka Qaran ee Gudbinta (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM waa habka ay dawladdu ku hesho dadka laga ganacsaday oo ay ku caawiso.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: warqadda daawada   (not sure: not seen in a published text)
term-prescription = warqadda daawada

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = Warqadda daawadu waa amarka dhakhtarka ee daawo.

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = daaqad gaar ah

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = Daaqad gaar ah waxay illowdaa bogagga marka aad xirto.

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep PTSD in Latin letters.
# Readers may know: welwelka naxdinta ka dambeeya (PTSD)   (not sure: not seen in a published text)
term-ptsd = welwelka naxdinta ka dambeeya (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD waa cabsi iyo xanuun sii jira ka dib dhacdooyin aad u xun.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: go'aanka sababaha macquulka ah (reasonable grounds)   (not sure: not seen in a published text)
term-reasonable-grounds = go'aanka sababaha macquulka ah (reasonable grounds)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = Go'aanka sababaha macquulka ah (reasonable grounds) waa jawaabta koowaad ee NRM.

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = gudbin (referral)

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = Gudbin (referral) waa marka dhakhtar kuu diro adeeg kale.

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: qaxooti   (from a charity or another body: UNHCR Somalia help pages, Somali)
term-refugee = qaxooti

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = Qaxooti waa qof haysta oggolaansho joogitaan, sababtoo ah dalkii hooyo ammaan ma aha.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: isdiiwaangelinta GP-ga   (a guess: not seen in a published text)
# Note: UN pages use diiwaangelin for refugee registration, so always name the GP.
term-register = isdiiwaangelinta GP-ga / iska diiwaangelin

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = Isdiiwaangelinta GP-ga waa inaad ku biirto liiska dhakhtarka.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: xarunta GP-ga   (a guess: not seen in a published text)
# Note: An official text has dhakhtarkaaga qaliinka, which means the doctor who operates on you. Do not copy it.
term-surgery = xarunta GP-ga / xarun GP

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = Xarunta GP-gu waa meesha uu GP ka shaqeeyo.

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: daaweynta wada hadalka   (not sure: not seen in a published text)
# Note: la-talin is advice.
term-therapy = daaweynta wada hadalka

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = Daaweynta wada hadalku waa inaad la hadasho qof tababaran si aad u fiicnaato.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = laga ganacsaday / lagaa ganacsado

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = In lagaa ganacsado waxay ka dhigan tahay in qof ku xakameeyay oo kaa faa'iidaystay si lacag loo helo.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: ka ganacsiga dadka   (from a charity or another body: BOSLA service directory, Egypt, Somali)
# Note: tahriib is the journey without papers; never use it here.
term-trafficking = ka ganacsiga dadka

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = Ka ganacsiga dadku waa marka qof ku xakameeyo oo kaa faa'iidaysto si lacag loo helo.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: naxdin nafsi ah   (not sure: not seen in a published text)
term-trauma = naxdin nafsi ah

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = Naxdin nafsi ah waa waxa ay dhacdooyin aad u xun ku sameeyaan maskaxda iyo jirka.
