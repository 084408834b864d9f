### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: Szpitalny Oddział Ratunkowy (A&E)   (official: You and your general practice, Polish (NHS England))
# Note: Another official text has pogotowie, which is the ambulance. One prints the letters as A&R by mistake.
term-a-and-e = Szpitalny Oddział Ratunkowy (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E to część szpitala, która pomaga w nagłych przypadkach.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: wizyta   (official: You and your general practice, Polish (NHS England))
term-appointment = wizyta

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = Wizyta to umówiony czas spotkania z lekarzem lub pielęgniarką.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: wniosek o azyl   (not sure: not seen in a published text)
# Note: The word for an asylum claim.
term-asylum = azyl

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = Azyl oznacza, że inny kraj zapewnia ci bezpieczeństwo.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: osoba towarzysząca przy badaniu   (not sure: not seen in a published text)
term-chaperone = osoba towarzysząca przy badaniu (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = Osoba towarzysząca przy badaniu (chaperone) to dodatkowa przeszkolona osoba, która z tobą zostaje.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: opłata, rachunek   (not sure: not seen in a published text)
term-charge = opłata

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = Opłata to pieniądze, które trzeba za coś zapłacić.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: skarga   (not sure: not seen in a published text)
term-complaint = skarga

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = Skarga jest wtedy, gdy mówisz, że coś poszło źle.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: decyzja ostateczna NRM (conclusive grounds)   (not sure: not seen in a published text)
term-conclusive-grounds = decyzja ostateczna NRM (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = Decyzja ostateczna NRM (conclusive grounds) to końcowa odpowiedź NRM.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: poufny   (official: Domestic abuse: how to get help, Polish (GOV.UK))
term-confidential = poufny

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = Poufny oznacza, że ludzie zachowują dla siebie to, co mówisz.

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR to terapia, w której poruszasz oczami, gdy sobie przypominasz.

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = planowanie rodziny

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = Planowanie rodziny pomaga wybrać, czy chcesz mieć dziecko.

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: organizacja uprawniona do zgłoszenia do NRM (First Responder)   (not sure: not seen in a published text)
term-first-responder = organizacja uprawniona do zgłoszenia do NRM (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = First responder to grupa, która ma prawo zwrócić się do NRM.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: lekarz rodzinny (GP)   (official: NHS COVID-19 app, April 2023, no longer in use)
term-gp = lekarz rodzinny (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = GP to lekarz rodzinny blisko miejsca, w którym przebywasz.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: niezależny opiekun dziecka   (not sure: not seen in a published text)
term-guardian = opiekun (guardian)

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = Opiekun (guardian) to osoba, która zabiera głos w twojej sprawie.

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 to dokument, który pokrywa niektóre koszty zdrowotne.

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = rada zdrowia (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = Rada zdrowia (health board) prowadzi opiekę zdrowotną na jednym obszarze.

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = historia

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = Twoja historia to lista stron otwartych przez ciebie.

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: Home Office (brytyjskie ministerstwo spraw wewnętrznych)   (a guess: not seen in a published text)
term-home-office = Home Office (brytyjskie ministerstwo spraw wewnętrznych)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office to rządowy urząd do spraw imigracji.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: status imigracyjny   (not sure: not seen in a published text)
term-immigration-status = status imigracyjny

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = Status imigracyjny to to, co prawo mówi o twoim pobycie tutaj.

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = rada opieki zintegrowanej (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = Rada opieki zintegrowanej (integrated care board) to urząd NHS dla twojego obszaru.

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
# Note: An interpreter speaks, a translator writes.
# Readers may know: tłumacz   (not sure: Polish community portal in Scotland, page on interpreters)
# Note: One word for interpreter and translator; tłumacz ustny is precise.
term-interpreter = tłumacz

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = Tłumacz mówi twoje słowa w innym języku.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: bezpłatna pomoc prawna (legal aid)   (not sure: not seen in a published text)
term-legal-aid = bezpłatna pomoc prawna (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = Bezpłatna pomoc prawna (legal aid) to bezpłatny prawnik, za którego płaci rząd.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: opieka położnicza   (not sure: not seen in a published text)
term-maternity-care = opieka położnicza

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = Opieka położnicza to opieka przed porodem, podczas porodu i po porodzie.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: położna   (not sure: not seen in a published text)
term-midwife = położna

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = Położna opiekuje się tobą w ciąży i przy porodzie.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: krajowy system NRM (National Referral Mechanism)   (a guess: not seen in a published text)
# Note: The Polish press keeps the English name. KCIK is Poland's own centre.
term-nrm = krajowy system NRM (National Referral Mechanism)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM to sposób, w jaki rząd znajduje osoby dotknięte handlem ludźmi i im pomaga.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: recepta   (not sure: not seen in a published text)
term-prescription = recepta

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = Recepta to zlecenie lekarza na lek.

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = okno prywatne

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = Kiedy zamkniesz okno prywatne, zapomina ono strony.

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep PTSD in Latin letters.
# Readers may know: zespół stresu pourazowego (PTSD)   (not sure: not seen in a published text)
term-ptsd = zespół stresu pourazowego (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD to strach i ból, które zostają po bardzo złych wydarzeniach.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: decyzja „reasonable grounds” (uzasadnione podstawy)   (not sure: not seen in a published text)
term-reasonable-grounds = decyzja „reasonable grounds” (uzasadnione podstawy)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = Decyzja „reasonable grounds” (uzasadnione podstawy) to pierwsza odpowiedź NRM.

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = skierowanie / zgłoszenie

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = Skierowanie jest wtedy, gdy lekarz wysyła cię do innej placówki.

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: uchodźca   (not sure: not seen in a published text)
# Note: osoba uchodźcza or osoba z doświadczeniem uchodźstwa is newer and gender-neutral.
term-refugee = uchodźca / osoba uchodźcza

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = Uchodźca to osoba, która ma pozwolenie na pobyt, bo jej kraj nie jest bezpieczny.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: zarejestrować się u lekarza rodzinnego (GP)   (official: Why you should register with your local GP, Polish (NHS Grampian), July 2014, copy on a site for sharing files)
term-register = zarejestrować się

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = Zarejestrować się to znaczy zapisać się na listę lekarza.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: przychodnia lekarza rodzinnego (GP)   (official: You and your general practice, Polish (NHS England))
term-surgery = przychodnia lekarza rodzinnego / przychodnia

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = Przychodnia to miejsce, w którym pracuje GP.

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: terapia rozmową   (not sure: not seen in a published text)
# Note: psychoterapia is usual.
term-therapy = terapia rozmową / terapia

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = Terapia to rozmowa z przeszkoloną osobą, żeby poczuć się lepiej.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = dotknięta handlem ludźmi / handel ludźmi

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = Dotknięta handlem ludźmi jest osoba, którą ktoś kontrolował i wykorzystywał dla pieniędzy.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: handel ludźmi   (from a charity or another body: European Migration Network glossary)
term-trafficking = handel ludźmi

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = Handel ludźmi jest wtedy, gdy ktoś cię kontroluje i wykorzystuje dla pieniędzy.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: trauma   (not sure: not seen in a published text)
term-trauma = trauma / uraz psychiczny

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = Trauma to skutki bardzo złych wydarzeń dla umysłu i ciała.
