### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
term-a-and-e = secția de primiri urgențe (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E este partea din spital pentru urgențe.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
term-appointment = programare

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = O programare este o oră stabilită pentru a vedea un medic sau un asistent medical.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
term-asylum = azil

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = Azil înseamnă că altă țară vă ține în siguranță.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
term-chaperone = însoțitor la examinare (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = Un însoțitor la examinare (chaperone) este încă o persoană, cu pregătire, care stă cu dumneavoastră.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
term-charge = taxă

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = O taxă reprezintă bani pe care trebuie să îi plătiți pentru ceva.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
term-complaint = reclamație

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = O reclamație este atunci când spuneți că ceva nu a mers bine.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
term-conclusive-grounds = decizie finală NRM (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = Decizia finală NRM (conclusive grounds) este ultimul răspuns din partea NRM.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
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
term-first-responder = organizație care vă poate trimite în NRM (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = Un first responder este un grup care are voie să facă o cerere la NRM.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
term-gp = medic de familie (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = Un GP este un medic de familie aproape de locul unde stați.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
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
term-home-office = Ministerul de Interne (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office este biroul guvernului pentru imigrație.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
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
term-interpreter = interpret

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = Un interpret spune cuvintele dumneavoastră în altă limbă.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
term-legal-aid = asistență juridică gratuită (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = Asistența juridică gratuită (legal aid) este un avocat gratuit, plătit de guvern.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
term-maternity-care = îngrijire pentru mamă și copil

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = Îngrijirea pentru mamă și copil este îngrijirea înainte de naștere, în timpul nașterii și după naștere.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
term-midwife = moașă

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = O moașă are grijă de dumneavoastră în sarcină și la naștere.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
term-nrm = Mecanismul Național de Referire (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM este modul în care guvernul găsește și ajută persoanele traficate.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
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
term-ptsd = tulburare de stres posttraumatic (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD înseamnă frică și durere care rămân după evenimente foarte rele.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
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
term-refugee = refugiat / refugiată

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = O persoană refugiată are permisiunea să rămână, pentru că acasă nu este sigur.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
term-register = înregistrare / a se înregistra

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = A vă înregistra înseamnă a intra pe lista unui medic.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
term-surgery = cabinetul medicului de familie / cabinet

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = Cabinetul medicului de familie este locul unde lucrează un GP.

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
term-therapy = terapie prin discuții / terapie

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = Terapia înseamnă să vorbiți cu o persoană pregătită, ca să vă simțiți mai bine.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
term-trafficked = traficat / traficată

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = Traficat înseamnă că cineva v-a controlat și v-a folosit pentru bani.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
term-trafficking = trafic de ființe umane

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = Traficul de ființe umane este atunci când cineva vă controlează și vă folosește pentru bani.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
term-trauma = traumă

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = Trauma este ceea ce evenimentele foarte rele fac minții și corpului.
