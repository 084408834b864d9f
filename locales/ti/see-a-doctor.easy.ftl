### Page: See a doctor   (content/see-a-doctor.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = ናብ ሓኪም ምኻድ

# English: How to get a doctor near you.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-vupqgh = ኣብ ጥቓኹም ሓኪም ብኸመይ ከም እትረኽቡ።

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ደውሉ።

# English: For other health problems, you can ask for a **GP**.
# This is Easy Read: one short sentence beside a picture.
for-other-health-problems-you-wkpguq = ንኻልእ ጸገም ጥዕና፣ **GP** ክትሓቱ ትኽእሉ።

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
a-gp-is-a-family-e588js = **GP** ኣብ ጥቓ መንበሪኹም ዘሎ ሓኪም ስድራቤት እዩ።

## Section: How do you get a GP?

# English: How do you get a GP?
# This is a heading.
how-do-you-get-a-m4ukh5 = GP ብኸመይ ትረኽቡ?

# English: Ask a GP near you to **register** you.
# This is Easy Read: one short sentence beside a picture.
# Note: "Register" is joining a doctor's list. It must not sound like registering with the police or the government.
ask-a-gp-near-you-wpcqvv = ኣብ ጥቓኹም ኣብ ዘሎ GP **ምምዝጋብ** ከም እትደልዩ ንገሩ።

# English: To **register** is to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
to-register-is-to-join-d8j8ty = **ምምዝጋብ** ማለት ኣብ ዝርዝር ሓደ ሓኪም ምእታው ማለት እዩ።

# English: Ask for an **interpreter** if you want one.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-if-wycm8s = እንተደሊኹም **ተርጓሚ** ሕተቱ።

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **ተርጓሚ** ነቲ እትዛረብዎ ብኻልእ ቋንቋ ይዛረቦ።

# English: Say how they can contact you safely.
# This is Easy Read: one short sentence beside a picture.
say-how-they-can-contact-jc3btg = ብኸመይ ብዘየስግእ መንገዲ ክረኽቡኹም ከም ዝኽእሉ ንገርዎም።

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = እንታይ ክትሓቱ ትኽእሉ?

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = ብሰበይቲ ወይ ብሰብኣይ ክትርኣዩ ክትሓቱ ትኽእሉ።

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = ሓካይም ነቲ እትነግርዎም ብምስጢር ይሕዝዎ።

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-share-it-if-eum2us = ሰብ ወይ ቆልዓ ኣብ ሓደጋ እንተሃልዩ፣ ንኻልኦት ክነግርዎ ይኽእሉ።

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = ቤት ፍርዲ እንተኣዚዙ፣ ንኻልኦት ክነግሩ ግድን እዩ።

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = ኣብ ኢንግላንድ ዲኹም ዘለኹም?

# English: In England, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-england-anyone-can-see-ta5bdx = ኣብ ኢንግላንድ፣ ዝኾነ ሰብ ብነጻ ናብ GP ክኸይድ ይኽእል።

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-6xw3df = ወረቓቕቲ ከተርእዩ ኣየድልየኩምን እዩ።

# English: If you have no safe address, you can use the GP's address.
# This is Easy Read: one short sentence beside a picture.
if-you-have-no-safe-nbr8ce = ውሑስ ኣድራሻ እንተዘይብልኩም፣ ኣድራሻ ናይቲ GP ክትጥቀሙ ትኽእሉ።

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
the-interpreter-is-free-msyjzt = ተርጓሚ ብነጻ እዩ።

# English: If they say no, ask for the reason in writing.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-ask-gj5257 = ኣይፋል እንተበሉኹም፣ ምኽንያቱ ብጽሑፍ ክህቡኹም ሕተቱ።

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = ኣብ ዌልስ ዲኹም ዘለኹም?

# English: A GP with space needs a good reason to say no.
# This is Easy Read: one short sentence beside a picture.
a-gp-with-space-needs-yz9aga = ቦታ ዘለዎ GP፣ ኣይፋል ንምባል ጽቡቕ ምኽንያት የድልዮ።

# English: You do not need to prove your address.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-hu8utu = ኣድራሻኹም ከተረጋግጹ ኣየድልየኩምን እዩ።

# English: The GP may ask for a card or letter with your name.
# This is Easy Read: one short sentence beside a picture.
the-gp-may-ask-for-5bs3w9 = እቲ GP ስምኩም ዘለዎ ካርድ ወይ ደብዳቤ ክሓትት ይኽእል።

# English: If they say no, a group called Llais helps you complain.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-a-7kfsg6 = ኣይፋል እንተበሉኹም፣ Llais ዝበሃል ጉጅለ ጥርዓን ንምቕራብ ይሕግዘኩም።

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ኣብ ስኮትላንድ ዲኹም ዘለኹም?

# English: In Scotland, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-scotland-anyone-can-see-wn3gpv = ኣብ ስኮትላንድ፣ ዝኾነ ሰብ ብነጻ ናብ GP ክኸይድ ይኽእል።

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
you-have-a-right-to-e24jp4 = ተርጓሚ ናይ ምርካብ መሰል ኣለኩም።

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ኣብ ሰሜን ኣየርላንድ ዲኹም ዘለኹም?

# English: In Northern Ireland, they ask for papers.
# This is Easy Read: one short sentence beside a picture.
in-northern-ireland-they-ask-ypn665 = ኣብ ሰሜን ኣየርላንድ፣ ወረቓቕቲ ይሓቱ።

# English: The health office may ask the government about your right to stay.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-nxtb52 = እቲ ናይ ጥዕና ቤት ጽሕፈት ብዛዕባ ኣብዚ ናይ ምንባር መሰልኩም ንመንግስቲ ክሓትት ይኽእል።

# English: Call the Law Centre on { $tel-lcni } before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-6fe2pd = ፎርም ቅድሚ ምምላእኩም፣ ናብ Law Centre ብ { $tel-lcni } ደውሉ።

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
some-people-have-to-pay-jc78k6 = ገለ ሰባት ንሓኪም ስድራቤት ክኸፍሉ ኣለዎም።

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = ንነጻ ሓገዝ ደውሉ
