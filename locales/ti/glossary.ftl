### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: ክፍሊ ህጹጽ ሕክምና (A&E)   (not sure: not seen in a published text)
term-a-and-e = ክፍሊ ህጹጽ ሕክምና (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E ናይ ሆስፒታል ክፍሊ ህጹጽ ሕክምና እዩ።

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: ቆጸራ   (from a charity or another body: UNHCR Egypt help pages, Tigrinya, partly reads like a machine translation)
term-appointment = ቆጸራ

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = ቆጸራ ማለት ምስ ሓኪም ወይ ምስ ነርስ ንምርኻብ ዝተወሰነ ግዜ እዩ።

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: ሕቶ ዑቕባ   (not sure: not seen in a published text)
# Note: The word for an asylum claim.
term-asylum = ዑቕባ

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = ዑቕባ ማለት ካልእ ሃገር ድሕነትኩም ትሕሉ ማለት እዩ።

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: ኣብ እዋን ምርመራ ምሳኻ ዝህሉ ሰብ   (not sure: not seen in a published text)
term-chaperone = ምሳኹም ዝጸንሕ ሰብ (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = ምሳኹም ዝጸንሕ ሰብ ማለት፣ ዝሰልጠነ ተወሳኺ ሰብ እዩ።

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: ክፍሊት   (not sure: not seen in a published text)
term-charge = ክፍሊት

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = ክፍሊት ማለት ንሓደ ነገር ክትከፍልዎ ዘለኩም ገንዘብ እዩ።

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: ጥርዓን   (from a charity or another body: UNHCR Egypt help pages, Tigrinya, partly reads like a machine translation)
term-complaint = ጥርዓን

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = ጥርዓን ማለት፣ ጌጋ ነገር ከም ዘጋጠመ ምንጋር እዩ።

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
term-conclusive-grounds = ናይ መወዳእታ ውሳኔ NRM (conclusive grounds decision)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = ናይ መወዳእታ ውሳኔ NRM (conclusive grounds decision) ማለት፣ እቲ ናይ መወዳእታ መልሲ NRM እዩ።

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: ምስጢራዊ   (a guess: not seen in a published text)
term-confidential = ምስጢራዊ

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = ምስጢራዊ ማለት፣ ሰባት እትነግርዎም ነገር ብምስጢር ይሕዝዎ ማለት እዩ።

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR እናዘከርኩም ኣዒንትኹም ብምንቅስቓስ ዝግበር ስነኣእምሮኣዊ ምኽሪ እዩ።

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = ውጥን ስድራቤት (family planning)

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = ውጥን ስድራቤት (family planning)፣ ቆልዓ ክትወልዱ ትደልዩ ወይ ኣይትደልዩን ንክትመርጹ ይሕግዘኩም።

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: ንNRM ከመሓላልፈካ ዝኽእል ትካል (First Responder)   (not sure: not seen in a published text)
term-first-responder = ናብ NRM ከመሓላልፈኩም ዝኽእል ትካል (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = ናብ NRM ከመሓላልፈኩም ዝኽእል ትካል ማለት፣ ን NRM ክሓትት ዝተፈቕደሉ ጉጅለ እዩ።

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: ሓኪም ስድራቤት (GP)   (a guess: not seen in a published text)
# Note: ዶክተር GP is also understood.
term-gp = ሓኪም ስድራቤት (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = GP ኣብ ጥቓ መንበሪኹም ዘሎ ሓኪም ስድራቤት እዩ።

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: ናይ ቆልዑ ተኸናኻኒ   (not sure: not seen in a published text)
term-guardian = ተኸናኻኒ (guardian)

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = ተኸናኻኒ ምእንታኹም ዝዛረብ ሰብ እዩ።

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 ንገለ ወጻኢታት ጥዕና ዝኸፍል ወረቐት እዩ።

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = ቦርድ ጥዕና (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = ቦርድ ጥዕና (health board) ናይ ሓደ ከባቢ ክንክን ጥዕና የመሓድር።

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = ታሪኽ (history)

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = ታሪኽ ስልክኹም ማለት ዝኸፈትኩምዎም ገጻት ዝርዝር እዩ።

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: ሆም ኦፊስ (Home Office)   (from a charity or another body: Coram Voice, Immigration and asylum: important words, Tigrinya)
term-home-office = ሆም ኦፊስ (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office ናይ መንግስቲ ቤት ጽሕፈት ኢሚግሬሽን እዩ።

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: ኩነታት ኢሚግሬሽን   (not sure: not seen in a published text)
term-immigration-status = ኩነታት ኢሚግሬሽን

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = ኩነታት ኢሚግሬሽን ማለት፣ ሕጊ ብዛዕባ ኣብዚ ምጽናሕኩም ዝብሎ ነገር እዩ።

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = ናይ ከባቢ ቤት ጽሕፈት NHS (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = ናይ ከባቢ ቤት ጽሕፈት NHS (integrated care board) ማለት፣ እቲ ኣብ ከባቢኹም ዘሎ ቤት ጽሕፈት NHS እዩ።

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
# Note: An interpreter speaks, a translator writes.
# Readers may know: ተርጓሚ   (a guess: not seen in a published text)
term-interpreter = ተርጓሚ

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = ተርጓሚ ነቲ እትዛረብዎ ብኻልእ ቋንቋ ይዛረቦ።

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: ነጻ ሕጋዊ ሓገዝ (legal aid)   (not sure: not seen in a published text)
term-legal-aid = ነጻ ሕጋዊ ሓገዝ (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = ነጻ ሕጋዊ ሓገዝ (legal aid) ማለት፣ መንግስቲ ዝኸፍለሉ ነጻ ጠበቓ እዩ።

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: ክንክን ጥንስን ሕርስን   (not sure: not seen in a published text)
term-maternity-care = ክንክን ጥንስን ሕርስን

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = ክንክን ጥንስን ሕርስን ማለት፣ ቅድሚ ሕርሲ፣ ኣብ እዋን ሕርሲ፣ ከምኡውን ድሕሪ ሕርሲ ዝወሃብ ክንክን እዩ።

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: መሕረሲት   (not sure: not seen in a published text)
term-midwife = መሕረሲት

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = መሕረሲት ኣብ እዋን ጥንስን ሕርስን ትከናኸነኩም።

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: ሃገራዊ መስርሕ ምምእዛዝ (NRM)   (a guess: not seen in a published text)
term-nrm = ሃገራዊ መስርሕ ምምእዛዝ (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM ማለት፣ መንግስቲ ንግዲ ሰባት ዘጋጠሞም ሰባት ዝረኽበሉን ዝሕግዘሉን መንገዲ እዩ።

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: ናይ ሓኪም ትእዛዝ መድሃኒት   (not sure: not seen in a published text)
term-prescription = ናይ ሓኪም ትእዛዝ መድሃኒት

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = ናይ ሓኪም ትእዛዝ መድሃኒት ማለት፣ ሓኪም ንመድሃኒት ዝህቦ ትእዛዝ እዩ።

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = ናይ ብሕቲ መስኮት (private window)

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = ናይ ብሕቲ መስኮት ምስ ዓጸኹምዎ ነቶም ገጻት ይርስዖም።

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep PTSD in Latin letters.
# Readers may know: ድሕሪ ስንባደ ዝመጽእ ጸቕጢ (PTSD)   (from a charity or another body: UNHCR Egypt help pages, Tigrinya, partly reads like a machine translation)
term-ptsd = ድሕሪ ስንባደ ዝመጽእ ጸቕጢ (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD ማለት፣ ድሕሪ ኣዝዩ ክፉእ ፍጻመታት ዝተርፍ ፍርሕን ቃንዛን እዩ።

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
term-reasonable-grounds = ናይ መጀመርታ ውሳኔ NRM (reasonable grounds decision)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = ናይ መጀመርታ ውሳኔ NRM (reasonable grounds decision) ማለት፣ እቲ ናይ መጀመርታ መልሲ NRM እዩ።

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = ምምሕልላፍ (referral) / ናብ ካልእ ኣገልግሎት ምልኣኽ (referral)

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = ምምሕልላፍ (referral) ማለት፣ ሓኪም ናብ ካልእ ኣገልግሎት ክሰደኩም ከሎ እዩ።

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: ስደተኛ   (from a charity or another body: Coram Voice, Immigration and asylum: important words, Tigrinya)
# Note: Also means any migrant in daily speech.
term-refugee = ስደተኛ

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = ስደተኛ (refugee) ማለት፣ ዓዱ ውሑስ ስለዘይኮነ ክጸንሕ ፍቓድ ዘለዎ ሰብ እዩ።

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: ኣብ GP ምምዝጋብ   (a guess: not seen in a published text)
term-register = ምምዝጋብ

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = ምምዝጋብ ማለት ኣብ ዝርዝር ሓደ ሓኪም ምእታው ማለት እዩ።

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: ክሊኒክ GP   (not sure: not seen in a published text)
term-surgery = ክሊኒክ GP

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = ክሊኒክ GP ማለት GP ዝሰርሓሉ ቦታ እዩ።

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: ስነ-ኣእምሮኣዊ ምኽሪ   (from a charity or another body: BOSLA service directory, Egypt, Tigrinya)
term-therapy = ስነ-ኣእምሮኣዊ ምኽሪ / ብዘረባ ዝወሃብ ሕክምና

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = ስነኣእምሮኣዊ ምኽሪ ማለት ንክሕሸኩም ምስ ዝሰልጠነ ሰብ ምዝርራብ እዩ።

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = ንግዲ ሰባት ዘጋጠሞም / ንግዲ ሰባት ኣጋጢሙኩም

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = ንግዲ ሰባት ኣጋጢሙኩም ማለት፣ ሓደ ሰብ ተቖጻጺሩኩም ንገንዘብ ክብል ተጠቒሙልኩም ማለት እዩ።

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: ንግዲ ሰባት   (a guess: not seen in a published text)
# Note: A published page says ዘይሕጋዊ ምስግጋር, illegal transfer: that is smuggling.
term-trafficking = ንግዲ ሰባት

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = ንግዲ ሰባት ማለት፣ ሓደ ሰብ ክቆጻጸረኩምን ንገንዘብ ክብል ክጥቀመልኩምን ከሎ እዩ።

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: ስንባደ   (from a charity or another body: UNHCR Egypt help pages, Tigrinya, partly reads like a machine translation)
# Note: Means fright or shock.
term-trauma = ስንባደ

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = ስንባደ ማለት፣ ኣዝዩ ክፉእ ፍጻመታት ኣብ ኣእምሮን ኣካላትን ዝገብሮ ነገር እዩ።
