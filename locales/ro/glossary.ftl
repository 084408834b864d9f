### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: secția de primiri urgențe (A&E)   (official: NHS COVID-19 app, April 2023, no longer in use)
term-a-and-e = secția de primiri urgențe (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E este partea din spital pentru urgențe.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: programare   (not sure: not seen in a published text)
term-appointment = programare

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = O programare este o oră stabilită pentru a vedea un medic sau un asistent medical.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: cerere de azil   (not sure: not seen in a published text)
# Note: The word for an asylum claim.
term-asylum = azil

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = Azil înseamnă că altă țară vă ține în siguranță.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: însoțitor la examinare   (not sure: not seen in a published text)
term-chaperone = însoțitor la examinare (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = Un însoțitor la examinare (chaperone) este încă o persoană, cu pregătire, care stă cu dumneavoastră.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: taxă, factură   (not sure: not seen in a published text)
term-charge = taxă

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = O taxă reprezintă bani pe care trebuie să îi plătiți pentru ceva.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: reclamație   (not sure: not seen in a published text)
# Note: plângere is also a police report.
term-complaint = reclamație

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = O reclamație este atunci când spuneți că ceva nu a mers bine.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: decizie finală NRM (conclusive grounds)   (not sure: not seen in a published text)
term-conclusive-grounds = decizie finală NRM (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = Decizia finală NRM (conclusive grounds) este ultimul răspuns din partea NRM.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: confidențial   (official: NHS COVID-19 app, April 2023, no longer in use; printed there: confidențialitate)
term-confidential = confidențial

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = Confidențial înseamnă că oamenii păstrează pentru ei ce spuneți.

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR este o terapie cu mișcări ale ochilor în timp ce vă amintiți.

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = planificare familială

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = Planificarea familială vă ajută să alegeți dacă doriți un copil.

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: organizație care vă poate trimite în NRM (First Responder)   (not sure: not seen in a published text)
term-first-responder = organizație care vă poate trimite în NRM (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = Un first responder este un grup care are voie să facă o cerere la NRM.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: medic de familie (GP)   (official: NHS COVID-19 app, April 2023, no longer in use)
# Note: The same official text also uses medic generalist; medic de familie is the word used in Romania.
term-gp = medic de familie (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = Un GP este un medic de familie aproape de locul unde stați.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: tutore independent pentru copii   (not sure: not seen in a published text)
term-guardian = tutore (guardian)

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = Un tutore (guardian) este o persoană care vorbește în sprijinul dumneavoastră.

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 este o hârtie care plătește unele costuri de sănătate.

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = consiliu de sănătate (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = Un consiliu de sănătate (health board) conduce îngrijirea sănătății într-o zonă.

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = istoric

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = Istoricul dumneavoastră este lista paginilor pe care le-ați deschis.

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: Ministerul de Interne (Home Office)   (not sure: Romanian press on modern slavery in Britain)
term-home-office = Ministerul de Interne (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office este biroul guvernului pentru imigrație.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: statutul de imigrare   (not sure: not seen in a published text)
term-immigration-status = statutul de imigrare

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = Statutul de imigrare este ceea ce spune legea despre șederea dumneavoastră aici.

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = consiliu de îngrijire integrată (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = Un consiliu de îngrijire integrată (integrated care board) este biroul NHS pentru zona dumneavoastră.

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
# Note: An interpreter speaks, a translator writes.
# Readers may know: interpret   (a guess: not seen in a published text)
term-interpreter = interpret

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = Un interpret spune cuvintele dumneavoastră în altă limbă.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: asistență juridică gratuită (legal aid)   (not sure: not seen in a published text)
term-legal-aid = asistență juridică gratuită (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = Asistența juridică gratuită (legal aid) este un avocat gratuit, plătit de guvern.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: îngrijire pentru mamă și copil   (not sure: not seen in a published text)
term-maternity-care = îngrijire pentru mamă și copil

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = Îngrijirea pentru mamă și copil este îngrijirea înainte de naștere, în timpul nașterii și după naștere.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: moașă   (not sure: not seen in a published text)
term-midwife = moașă

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = O moașă are grijă de dumneavoastră în sarcină și la naștere.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: Mecanismul Național de Referire (NRM)   (a guess: not seen in a published text)
# Note: Romania's own is the Mecanismul Național de Identificare și Referire.
term-nrm = Mecanismul Național de Referire (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM este modul în care guvernul găsește și ajută persoanele traficate.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: rețetă   (not sure: not seen in a published text)
term-prescription = rețetă

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = O rețetă este indicația unui medic pentru un medicament.

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = fereastră privată

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = O fereastră privată uită paginile când o închideți.

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep PTSD in Latin letters.
# Readers may know: tulburare de stres posttraumatic (PTSD)   (not sure: not seen in a published text)
term-ptsd = tulburare de stres posttraumatic (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD înseamnă frică și durere care rămân după evenimente foarte rele.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: decizie privind motivele rezonabile (reasonable grounds)   (not sure: not seen in a published text)
term-reasonable-grounds = decizie privind motivele rezonabile (reasonable grounds)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = Decizia privind motivele rezonabile (reasonable grounds) este primul răspuns din partea NRM.

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = trimitere

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = O trimitere este atunci când un medic vă trimite la alt serviciu.

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: refugiat / refugiată   (not sure: not seen in a published text)
term-refugee = refugiat / refugiată

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = O persoană refugiată are permisiunea să rămână, pentru că acasă nu este sigur.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: înregistrare la un medic de familie (GP)   (official: How do I get medical help in London, Romanian (NHS London guide), reprinted by a newspaper; printed there: să vă înregistrați la un cabinet de medicină generală)
term-register = înregistrare / a se înregistra

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = A vă înregistra înseamnă a intra pe lista unui medic.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: cabinetul medicului de familie   (official: NHS COVID-19 app, April 2023, no longer in use)
term-surgery = cabinetul medicului de familie / cabinet

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = Cabinetul medicului de familie este locul unde lucrează un GP.

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: terapie prin discuții   (not sure: not seen in a published text)
# Note: consiliere psihologică is usual.
term-therapy = terapie prin discuții / terapie

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = Terapia înseamnă să vorbiți cu o persoană pregătită, ca să vă simțiți mai bine.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = traficat / traficată

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = Traficat înseamnă că cineva v-a controlat și v-a folosit pentru bani.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: trafic de ființe umane   (from a charity or another body: European Migration Network glossary)
# Note: trafic de persoane is the term in Romanian criminal law.
term-trafficking = trafic de ființe umane

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = Traficul de ființe umane este atunci când cineva vă controlează și vă folosește pentru bani.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: traumă   (not sure: not seen in a published text)
term-trauma = traumă

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = Trauma este ceea ce evenimentele foarte rele fac minții și corpului.
