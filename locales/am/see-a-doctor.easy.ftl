### Page: See a doctor   (content/see-a-doctor.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = ወደ ሐኪም መሄድ

# English: How to get a doctor near you.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-vupqgh = በአቅራቢያዎ ሐኪም እንዴት እንደሚያገኙ።

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = የሰው ሕይወት አደጋ ላይ ከሆነ፣ ወደ { $tel-999 } ይደውሉ።

# English: For other health problems, you can ask for a **GP**.
# This is Easy Read: one short sentence beside a picture.
for-other-health-problems-you-wkpguq = ለሌሎች የጤና ችግሮች **GP** መጠየቅ ይችላሉ።

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
a-gp-is-a-family-e588js = **GP** ባሉበት ቦታ አቅራቢያ ያለ የቤተሰብ ሐኪም ነው።

## Section: How do you get a GP?

# English: How do you get a GP?
# This is a heading.
how-do-you-get-a-m4ukh5 = GP እንዴት ያገኛሉ?

# English: Ask a GP near you to **register** you.
# This is Easy Read: one short sentence beside a picture.
# Note: "Register" is joining a doctor's list. It must not sound like registering with the police or the government.
ask-a-gp-near-you-wpcqvv = በአቅራቢያዎ ያለ GP ጋር **ለመመዝገብ** ይጠይቁ።

# English: To **register** is to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
to-register-is-to-join-d8j8ty = **መመዝገብ** ማለት በሐኪም የታካሚዎች ዝርዝር ውስጥ መግባት ነው።

# English: Ask for an **interpreter** if you want one.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-if-wycm8s = ከፈለጉ **አስተርጓሚ** ይጠይቁ።

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **አስተርጓሚ** እርስዎ የሚሉትን በሌላ ቋንቋ የሚናገር ሰው ነው።

# English: Say how they can contact you safely.
# This is Easy Read: one short sentence beside a picture.
say-how-they-can-contact-jc3btg = ያለ ስጋት እንዴት ሊያገኙዎት እንደሚችሉ ይንገሯቸው።

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = ምን መጠየቅ ይችላሉ?

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = በሴት ወይም በወንድ የጤና ባለሙያ ለመታየት መጠየቅ ይችላሉ።

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = ሐኪሞች እርስዎ የሚነግሯቸውን ነገር በሚስጥር ይይዛሉ።

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-share-it-if-eum2us = ሰው ወይም ልጅ አደጋ ላይ ከሆነ፣ ለሌሎች ሊናገሩ ይችላሉ።

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = ፍርድ ቤት ካዘዘ፣ እነሱ ለሌሎች የመናገር ግዴታ አለባቸው።

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = በእንግሊዝ England ውስጥ ነዎት?

# English: In England, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-england-anyone-can-see-ta5bdx = በእንግሊዝ England፣ ማንኛውም ሰው በነጻ በGP መታየት ይችላል።

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-6xw3df = ሰነዶች ማሳየት አያስፈልግዎትም።

# English: If you have no safe address, you can use the GP's address.
# This is Easy Read: one short sentence beside a picture.
if-you-have-no-safe-nbr8ce = ደህንነቱ የተጠበቀ አድራሻ ከሌለዎት፣ የGP አድራሻን መጠቀም ይችላሉ።

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
the-interpreter-is-free-msyjzt = አስተርጓሚው በነጻ ነው።

# English: If they say no, ask for the reason in writing.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-ask-gj5257 = እምቢ ካሉዎት፣ ምክንያቱን በጽሑፍ እንዲሰጡዎት ይጠይቁ።

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = በዌልስ ውስጥ ነዎት?

# English: A GP with space needs a good reason to say no.
# This is Easy Read: one short sentence beside a picture.
a-gp-with-space-needs-yz9aga = ቦታ ያለው GP እምቢ ለማለት ጥሩ ምክንያት ያስፈልገዋል።

# English: You do not need to prove your address.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-hu8utu = አድራሻዎን ማረጋገጥ አያስፈልግዎትም።

# English: The GP may ask for a card or letter with your name.
# This is Easy Read: one short sentence beside a picture.
the-gp-may-ask-for-5bs3w9 = GP ስምዎ ያለበት ካርድ ወይም ደብዳቤ ሊጠይቅ ይችላል።

# English: If they say no, a group called Llais helps you complain.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-a-7kfsg6 = እምቢ ካሉዎት፣ Llais የሚባል ቡድን ቅሬታ ለማቅረብ ይረዳዎታል።

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = በስኮትላንድ ውስጥ ነዎት?

# English: In Scotland, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-scotland-anyone-can-see-wn3gpv = በስኮትላንድ፣ ማንኛውም ሰው በነጻ በGP መታየት ይችላል።

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
you-have-a-right-to-e24jp4 = አስተርጓሚ የማግኘት መብት አለዎት።

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = በሰሜን አየርላንድ ውስጥ ነዎት?

# English: In Northern Ireland, they ask for papers.
# This is Easy Read: one short sentence beside a picture.
in-northern-ireland-they-ask-ypn665 = በሰሜን አየርላንድ፣ ሰነዶችን ይጠይቁዎታል።

# English: The health office may ask the government about your right to stay.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-nxtb52 = የጤና መሥሪያ ቤቱ በዚህ አገር የመቆየት መብትዎን በተመለከተ መንግሥትን ሊጠይቅ ይችላል።

# English: Call the Law Centre on { $tel-lcni } before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-6fe2pd = ቅጽ ከመሙላትዎ በፊት፣ ወደ Law Centre በቁጥር { $tel-lcni } ይደውሉ።

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
some-people-have-to-pay-jc78k6 = አንዳንድ ሰዎች ለቤተሰብ ሐኪም መክፈል አለባቸው።

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = እርዳታ በነጻ ለማግኘት ይደውሉ
