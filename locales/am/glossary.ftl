### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
term-a-and-e = የድንገተኛ ሕክምና ክፍል (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E የሆስፒታል የድንገተኛ ሕክምና ክፍል ነው።

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
term-appointment = ቀጠሮ

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = ቀጠሮ ማለት ሐኪም ወይም ነርስ ለማግኘት የተወሰነ ጊዜ ነው።

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
term-asylum = ጥገኝነት

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = ጥገኝነት ማለት ሌላ አገር ደኅንነትዎን ይጠብቃል ማለት ነው።

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
term-chaperone = በምርመራ ጊዜ አብሮ የሚገኝ ሰው (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = በምርመራ ጊዜ አብሮዎት የሚገኝ ሰው (chaperone) ማለት አብሮዎት የሚቆይ የሠለጠነ ተጨማሪ ሰው ነው።

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
term-charge = ክፍያ

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = ክፍያ ማለት ለአንድ ነገር መክፈል ያለብዎት ገንዘብ ነው።

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
term-complaint = ቅሬታ

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = ቅሬታ ማለት አንድ ነገር በትክክል እንዳልተደረገ መናገር ነው።

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
term-conclusive-grounds = የNRM የመጨረሻ ውሳኔ (conclusive grounds decision)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = የNRM የመጨረሻ ውሳኔ (conclusive grounds decision) ማለት የNRM የመጨረሻ መልስ ነው።

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
term-confidential = ሚስጥራዊ

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = ሚስጥራዊ ማለት ሰዎች እርስዎ የተናገሩትን በሚስጥር ይይዛሉ ማለት ነው።

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR እያስታወሱ ሳለ ዓይንዎን የሚያንቀሳቅሱበት የንግግር ሕክምና ነው።

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = የቤተሰብ ዕቅድ (family planning)

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = የቤተሰብ ዕቅድ (family planning) ልጅ ይፈልጉ እንደሆነ ለመምረጥ ይረዳዎታል።

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
term-first-responder = ወደ NRM ሊመራዎት የሚችል ድርጅት (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = ይህ ድርጅት (first responder) ለNRM ጥያቄ ማቅረብ የተፈቀደለት ነው።

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
term-gp = የቤተሰብ ሐኪም (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = GP ባሉበት ቦታ አቅራቢያ ያለ የቤተሰብ ሐኪም ነው።

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
term-guardian = ጠባቂ (guardian)

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = ጠባቂ (guardian) ለእርስዎ የሚናገርልዎት ሰው ነው።

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 አንዳንድ የጤና ወጪዎችን የሚከፍል ወረቀት ነው።

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = የጤና ቦርድ (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = የጤና ቦርድ (health board) የአንድን አካባቢ የጤና አገልግሎት ይመራል።

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = የአሰሳ ታሪክ

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = የአሰሳ ታሪክዎ የከፈቷቸው ገጾች ዝርዝር ነው።

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
term-home-office = ሆም ኦፊስ (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office የመንግሥት የኢሚግሬሽን መሥሪያ ቤት ነው።

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
term-immigration-status = የኢሚግሬሽን ሁኔታ

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = የኢሚግሬሽን ሁኔታ ማለት ሕግ እዚህ ስለመቆየትዎ የሚለው ነው።

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = የተቀናጀ እንክብካቤ ቦርድ (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = የተቀናጀ እንክብካቤ ቦርድ (integrated care board) የአካባቢዎ የNHS መሥሪያ ቤት ነው።

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
term-interpreter = አስተርጓሚ

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = አስተርጓሚ እርስዎ የሚሉትን በሌላ ቋንቋ የሚናገር ሰው ነው።

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
term-legal-aid = ነጻ የሕግ ድጋፍ (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = ነጻ የሕግ ድጋፍ (legal aid) ማለት መንግሥት የሚከፍልለት ነጻ ጠበቃ ነው።

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
term-maternity-care = የእናቶች ጤና እንክብካቤ

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = የእናቶች ጤና እንክብካቤ ከወሊድ በፊት፣ በወሊድ ጊዜ እና ከወሊድ በኋላ የሚሰጥ እንክብካቤ ነው።

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
term-midwife = አዋላጅ

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = አዋላጅ በእርግዝና እና በወሊድ ጊዜ ይንከባከቡዎታል።

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
term-nrm = ብሔራዊ የሪፈራል ሥርዓት (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM መንግሥት የተነገደባቸውን ሰዎች የሚያገኝበት እና የሚረዳበት መንገድ ነው።

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
term-prescription = የመድኃኒት ማዘዣ

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = የመድኃኒት ማዘዣ ሐኪም ለመድኃኒት የሚሰጠው ትእዛዝ ነው።

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = የግል መስኮት

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = የግል መስኮት ሲዘጉት ገጾቹን ይረሳል።

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
term-ptsd = ከአሰቃቂ ሁኔታ በኋላ የሚመጣ ጭንቀት (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD በጣም መጥፎ ከሆኑ ክስተቶች በኋላ የሚቆይ ፍርሃት እና ሕመም ነው።

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
term-reasonable-grounds = የNRM የመጀመሪያ ውሳኔ (reasonable grounds decision)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = የNRM የመጀመሪያ ውሳኔ (reasonable grounds decision) ማለት የNRM የመጀመሪያ መልስ ነው።

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = ሪፈራል (referral)

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = ሪፈራል (referral) ማለት ሐኪም ወደ ሌላ አገልግሎት ሲልክዎት ነው።

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
term-refugee = ስደተኛ

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = ስደተኛ (refugee) ማለት አገሩ ደኅንነት ስለሌለው ለመቆየት ፈቃድ ያለው ሰው ነው።

# English: register
# This is a hard word of the guide. Use your word for it on every page.
term-register = መመዝገብ / GP ጋር መመዝገብ

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = መመዝገብ ማለት በሐኪም የታካሚዎች ዝርዝር ውስጥ መግባት ነው።

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
term-surgery = የGP ክሊኒክ

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = የGP ክሊኒክ GP የሚሠራበት ቦታ ነው።

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
term-therapy = የንግግር ሕክምና

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = የንግግር ሕክምና ማለት የተሻለ እንዲሰማዎት ከሠለጠነ ሰው ጋር መነጋገር ነው።

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
term-trafficked = የተነገደባቸው (trafficked)

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = ተነግዶብዎታል (trafficked) ማለት አንድ ሰው ተቆጣጥሮዎት ለገንዘብ ተጠቅሞብዎታል ማለት ነው።

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
term-trafficking = በሰው መነገድ (trafficking)

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = በሰው መነገድ (trafficking) ማለት አንድ ሰው ሲቆጣጠርዎት እና ለገንዘብ ሲጠቀምብዎት ነው።

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
term-trauma = የስሜት ቁስል

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = የስሜት ቁስል ማለት በጣም መጥፎ ክስተቶች በአእምሮ እና በአካል ላይ የሚያደርሱት ነገር ነው።
