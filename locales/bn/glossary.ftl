### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
term-a-and-e = TODO

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = TODO

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
term-appointment = TODO

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = TODO

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
term-asylum = TODO

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = TODO

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
term-chaperone = TODO

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = TODO

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
term-charge = TODO

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = TODO

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
term-complaint = TODO

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = TODO

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
term-conclusive-grounds = TODO

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = TODO

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
term-confidential = TODO

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = TODO

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = TODO

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = TODO

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = TODO

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = TODO

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
term-first-responder = TODO

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = TODO

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
term-gp = TODO

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = TODO

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
term-guardian = TODO

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = TODO

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = TODO

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = TODO

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = TODO

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = TODO

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = TODO

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = TODO

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
term-home-office = TODO

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = TODO

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
term-immigration-status = TODO

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = TODO

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = TODO

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = TODO

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
term-interpreter = TODO

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = TODO

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
term-legal-aid = TODO

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = TODO

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
term-maternity-care = TODO

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = TODO

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
term-midwife = TODO

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = TODO

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
term-nrm = TODO

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = TODO

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
term-prescription = TODO

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = TODO

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = TODO

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = TODO

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
term-ptsd = TODO

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = TODO

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
term-reasonable-grounds = TODO

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = TODO

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = TODO

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = TODO

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
term-refugee = TODO

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = TODO

# English: register
# This is a hard word of the guide. Use your word for it on every page.
term-register = TODO

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = TODO

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
term-surgery = TODO

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = TODO

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
term-therapy = TODO

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = TODO

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
term-trafficked = TODO

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = TODO

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
term-trafficking = TODO

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = TODO

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
term-trauma = TODO

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = TODO
