### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
term-a-and-e = ክፍሊ ህጹጽ ሕክምና (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E ናይ ሆስፒታል ክፍሊ ህጹጽ ሕክምና እዩ።

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
term-appointment = ቆጸራ

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = ቆጸራ ማለት ምስ ሓኪም ወይ ምስ ነርስ ንምርኻብ ዝተወሰነ ግዜ እዩ።

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
term-asylum = ዑቕባ

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = ዑቕባ ማለት ካልእ ሃገር ድሕነትኩም ትሕሉ ማለት እዩ።

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
term-chaperone = ምሳኹም ዝጸንሕ ሰብ (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = ምሳኹም ዝጸንሕ ሰብ ማለት፣ ዝሰልጠነ ተወሳኺ ሰብ እዩ።

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
term-charge = ክፍሊት

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = ክፍሊት ማለት ንሓደ ነገር ክትከፍልዎ ዘለኩም ገንዘብ እዩ።

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
term-complaint = ጥርዓን

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = ጥርዓን ማለት፣ ጌጋ ነገር ከም ዘጋጠመ ምንጋር እዩ።

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
term-conclusive-grounds = ናይ መወዳእታ ውሳኔ NRM (conclusive grounds decision)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = ናይ መወዳእታ ውሳኔ NRM (conclusive grounds decision) ማለት፣ እቲ ናይ መወዳእታ መልሲ NRM እዩ።

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
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
term-first-responder = ናብ NRM ከመሓላልፈኩም ዝኽእል ትካል (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = ናብ NRM ከመሓላልፈኩም ዝኽእል ትካል ማለት፣ ን NRM ክሓትት ዝተፈቕደሉ ጉጅለ እዩ።

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
term-gp = ሓኪም ስድራቤት (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = GP ኣብ ጥቓ መንበሪኹም ዘሎ ሓኪም ስድራቤት እዩ።

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
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
term-home-office = ሆም ኦፊስ (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office ናይ መንግስቲ ቤት ጽሕፈት ኢሚግሬሽን እዩ።

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
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
term-interpreter = ተርጓሚ

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = ተርጓሚ ነቲ እትዛረብዎ ብኻልእ ቋንቋ ይዛረቦ።

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
term-legal-aid = ነጻ ሕጋዊ ሓገዝ (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = ነጻ ሕጋዊ ሓገዝ (legal aid) ማለት፣ መንግስቲ ዝኸፍለሉ ነጻ ጠበቓ እዩ።

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
term-maternity-care = ክንክን ጥንስን ሕርስን

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = ክንክን ጥንስን ሕርስን ማለት፣ ቅድሚ ሕርሲ፣ ኣብ እዋን ሕርሲ፣ ከምኡውን ድሕሪ ሕርሲ ዝወሃብ ክንክን እዩ።

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
term-midwife = መሕረሲት

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = መሕረሲት ኣብ እዋን ጥንስን ሕርስን ትከናኸነኩም።

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
term-nrm = ሃገራዊ መስርሕ ምምእዛዝ (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM ማለት፣ መንግስቲ ንግዲ ሰባት ዘጋጠሞም ሰባት ዝረኽበሉን ዝሕግዘሉን መንገዲ እዩ።

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
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
term-ptsd = ድሕሪ ስንባደ ዝመጽእ ጸቕጢ (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD ማለት፣ ድሕሪ ኣዝዩ ክፉእ ፍጻመታት ዝተርፍ ፍርሕን ቃንዛን እዩ።

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
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
term-refugee = ስደተኛ

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = ስደተኛ (refugee) ማለት፣ ዓዱ ውሑስ ስለዘይኮነ ክጸንሕ ፍቓድ ዘለዎ ሰብ እዩ።

# English: register
# This is a hard word of the guide. Use your word for it on every page.
term-register = ምምዝጋብ

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = ምምዝጋብ ማለት ኣብ ዝርዝር ሓደ ሓኪም ምእታው ማለት እዩ።

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
term-surgery = ክሊኒክ GP

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = ክሊኒክ GP ማለት GP ዝሰርሓሉ ቦታ እዩ።

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
term-therapy = ስነ-ኣእምሮኣዊ ምኽሪ / ብዘረባ ዝወሃብ ሕክምና

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = ስነኣእምሮኣዊ ምኽሪ ማለት ንክሕሸኩም ምስ ዝሰልጠነ ሰብ ምዝርራብ እዩ።

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
term-trafficked = ንግዲ ሰባት ዘጋጠሞም / ንግዲ ሰባት ኣጋጢሙኩም

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = ንግዲ ሰባት ኣጋጢሙኩም ማለት፣ ሓደ ሰብ ተቖጻጺሩኩም ንገንዘብ ክብል ተጠቒሙልኩም ማለት እዩ።

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
term-trafficking = ንግዲ ሰባት

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = ንግዲ ሰባት ማለት፣ ሓደ ሰብ ክቆጻጸረኩምን ንገንዘብ ክብል ክጥቀመልኩምን ከሎ እዩ።

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
term-trauma = ስንባደ

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = ስንባደ ማለት፣ ኣዝዩ ክፉእ ፍጻመታት ኣብ ኣእምሮን ኣካላትን ዝገብሮ ነገር እዩ።
