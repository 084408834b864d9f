### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: የድንገተኛ ሕክምና ክፍል (A&E)   (not sure: not seen in a published text)
term-a-and-e = የድንገተኛ ሕክምና ክፍል (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E የሆስፒታል የድንገተኛ ሕክምና ክፍል ነው።

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: ቀጠሮ   (from a charity or another body: Migrant Help, asylum advice, Amharic)
term-appointment = ቀጠሮ

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = ቀጠሮ ማለት ሐኪም ወይም ነርስ ለማግኘት የተወሰነ ጊዜ ነው።

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: የጥገኝነት ማመልከቻ   (from a charity or another body: Migrant Help, asylum advice, Amharic)
# Note: The word for an asylum claim.
term-asylum = ጥገኝነት

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = ጥገኝነት ማለት ሌላ አገር ደኅንነትዎን ይጠብቃል ማለት ነው።

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: በምርመራ ጊዜ አብሮ የሚገኝ ሰው   (not sure: not seen in a published text)
term-chaperone = በምርመራ ጊዜ አብሮ የሚገኝ ሰው (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = በምርመራ ጊዜ አብሮዎት የሚገኝ ሰው (chaperone) ማለት አብሮዎት የሚቆይ የሠለጠነ ተጨማሪ ሰው ነው።

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: ክፍያ   (not sure: not seen in a published text)
term-charge = ክፍያ

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = ክፍያ ማለት ለአንድ ነገር መክፈል ያለብዎት ገንዘብ ነው።

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: ቅሬታ   (from a charity or another body: Migrant Help, asylum advice, Amharic)
term-complaint = ቅሬታ

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = ቅሬታ ማለት አንድ ነገር በትክክል እንዳልተደረገ መናገር ነው።

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
term-conclusive-grounds = የNRM የመጨረሻ ውሳኔ (conclusive grounds decision)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = የNRM የመጨረሻ ውሳኔ (conclusive grounds decision) ማለት የNRM የመጨረሻ መልስ ነው።

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: ሚስጥራዊ   (a guess: not seen in a published text)
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
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: ወደ NRM ሊመራዎት የሚችል ድርጅት (First Responder)   (not sure: not seen in a published text)
term-first-responder = ወደ NRM ሊመራዎት የሚችል ድርጅት (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = ይህ ድርጅት (first responder) ለNRM ጥያቄ ማቅረብ የተፈቀደለት ነው።

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: የቤተሰብ ሐኪም (GP)   (a guess: not seen in a published text)
term-gp = የቤተሰብ ሐኪም (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = GP ባሉበት ቦታ አቅራቢያ ያለ የቤተሰብ ሐኪም ነው።

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: የልጆች ጠባቂ   (not sure: not seen in a published text)
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
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: ሆም ኦፊስ (Home Office)   (from a charity or another body: Migrant Help, asylum advice, Amharic)
# Note: A charity writes የአገር ውስጥ ጉዳይ ጽሕፈት ቤት.
term-home-office = ሆም ኦፊስ (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office የመንግሥት የኢሚግሬሽን መሥሪያ ቤት ነው።

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: የኢሚግሬሽን ሁኔታ   (not sure: not seen in a published text)
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
# Note: An interpreter speaks, a translator writes.
# Readers may know: አስተርጓሚ   (a guess: not seen in a published text)
term-interpreter = አስተርጓሚ

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = አስተርጓሚ እርስዎ የሚሉትን በሌላ ቋንቋ የሚናገር ሰው ነው።

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: ነጻ የሕግ ድጋፍ (legal aid)   (not sure: not seen in a published text)
term-legal-aid = ነጻ የሕግ ድጋፍ (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = ነጻ የሕግ ድጋፍ (legal aid) ማለት መንግሥት የሚከፍልለት ነጻ ጠበቃ ነው።

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: የእናቶች ጤና እንክብካቤ   (not sure: not seen in a published text)
term-maternity-care = የእናቶች ጤና እንክብካቤ

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = የእናቶች ጤና እንክብካቤ ከወሊድ በፊት፣ በወሊድ ጊዜ እና ከወሊድ በኋላ የሚሰጥ እንክብካቤ ነው።

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: አዋላጅ   (not sure: not seen in a published text)
term-midwife = አዋላጅ

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = አዋላጅ በእርግዝና እና በወሊድ ጊዜ ይንከባከቡዎታል።

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: ብሔራዊ የሪፈራል ሥርዓት (NRM)   (a guess: not seen in a published text)
term-nrm = ብሔራዊ የሪፈራል ሥርዓት (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM መንግሥት የተነገደባቸውን ሰዎች የሚያገኝበት እና የሚረዳበት መንገድ ነው።

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: የመድኃኒት ማዘዣ   (not sure: not seen in a published text)
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
# Note: Keep PTSD in Latin letters.
# Readers may know: ከአሰቃቂ ሁኔታ በኋላ የሚመጣ ጭንቀት (PTSD)   (not sure: not seen in a published text)
term-ptsd = ከአሰቃቂ ሁኔታ በኋላ የሚመጣ ጭንቀት (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD በጣም መጥፎ ከሆኑ ክስተቶች በኋላ የሚቆይ ፍርሃት እና ሕመም ነው።

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
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
# Readers may know: ስደተኛ   (from a charity or another body: Coram Voice, Immigration and asylum: important words, Amharic, with typing errors)
# Note: Also means any migrant in daily speech.
term-refugee = ስደተኛ

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = ስደተኛ (refugee) ማለት አገሩ ደኅንነት ስለሌለው ለመቆየት ፈቃድ ያለው ሰው ነው።

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: GP ጋር መመዝገብ   (a guess: not seen in a published text)
term-register = መመዝገብ / GP ጋር መመዝገብ

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = መመዝገብ ማለት በሐኪም የታካሚዎች ዝርዝር ውስጥ መግባት ነው።

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: የGP ክሊኒክ   (not sure: not seen in a published text)
term-surgery = የGP ክሊኒክ

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = የGP ክሊኒክ GP የሚሠራበት ቦታ ነው።

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: የንግግር ሕክምና   (not sure: not seen in a published text)
# Note: የምክር አገልግሎት is the usual service word.
term-therapy = የንግግር ሕክምና

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = የንግግር ሕክምና ማለት የተሻለ እንዲሰማዎት ከሠለጠነ ሰው ጋር መነጋገር ነው።

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = የተነገደባቸው (trafficked)

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = ተነግዶብዎታል (trafficked) ማለት አንድ ሰው ተቆጣጥሮዎት ለገንዘብ ተጠቅሞብዎታል ማለት ነው።

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: በሰው መነገድ   (a guess: not seen in a published text)
# Note: ሕገወጥ የሰዎች ዝውውር, the usual phrase, covers smuggling too.
term-trafficking = በሰው መነገድ (trafficking)

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = በሰው መነገድ (trafficking) ማለት አንድ ሰው ሲቆጣጠርዎት እና ለገንዘብ ሲጠቀምብዎት ነው።

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: የስሜት ቁስል   (not sure: not seen in a published text)
term-trauma = የስሜት ቁስል

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = የስሜት ቁስል ማለት በጣም መጥፎ ክስተቶች በአእምሮ እና በአካል ላይ የሚያደርሱት ነገር ነው።
