### Page: If a GP surgery turns you away   (content/turned-away.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: If a GP surgery turns you away
# This is the title of the page.
if-a-gp-surgery-turns-pfeu28 = ክሊኒክ GP ኣይፋል እንተበለኩም

# English: What to do if a doctor says no.
# This is the summary of the page, shown in lists of pages.
what-to-do-if-a-2rwegj = ሓኪም ኣይፋል እንተበለኩም እንታይ ከም እትገብሩ።

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ናብ { $tel-999 } ደውሉ።

# English: This page is for you if a **GP** said no.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-npu4fb = እዚ ገጽ፣ **GP** ኣይፋል እንተበለኩም፣ ንዓኹም እዩ።

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
a-gp-is-a-family-e588js = **GP** ኣብ ጥቓ መንበሪኹም ዘሎ ሓኪም ስድራቤት እዩ።

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = ናትኩም ጌጋ ኣይኮነን።

## Section: What can you do first?

# English: What can you do first?
# This is a heading.
what-can-you-do-first-5g9f89 = ቅድም እንታይ ክትገብሩ ትኽእሉ?

# English: Say if you need care now.
# This is Easy Read: one short sentence beside a picture.
say-if-you-need-care-7m8tqm = ሕጂ ሕክምና ዘድልየኩም እንተኾይኑ ንገሩ።

# English: Ask them to write down the reason.
# This is Easy Read: one short sentence beside a picture.
ask-them-to-write-down-j6cs2a = ነቲ ምኽንያት ክጽሕፉልኩም ሕተትዎም።

# English: You can ask someone to speak for you.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-someone-to-hwntkf = ሓደ ሰብ ኣብ ክንዳኹም ክዛረብ ክትሓቱ ትኽእሉ።

# English: You can try another GP.
# This is Easy Read: one short sentence beside a picture.
you-can-try-another-gp-26q2ut = ካልእ GP ክትፍትኑ ትኽእሉ።

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = ኣብ ኢንግላንድ ዲኹም ዘለኹም?

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-6xw3df = ወረቓቕቲ ከተርእዩ ኣየድልየኩምን እዩ።

# English: They must write down the reason.
# This is Easy Read: one short sentence beside a picture.
they-must-write-down-the-p9avsq = ነቲ ምኽንያት ክጽሕፍዎ ኣለዎም።

# English: Urgent care is still free for up to { $gp-urgent-14 }.
# This is Easy Read: one short sentence beside a picture.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
urgent-care-is-still-free-q7hc36 = ከምኡ እንተኾነ እውን፣ ህጹጽ ሕክምና ክሳብ { $gp-urgent-14 } ብነጻ እዩ።

# English: You can tell the manager that it was wrong.
# This is Easy Read: one short sentence beside a picture.
you-can-tell-the-manager-ypvcrj = ጌጋ ከም ዝነበረ ነቲ ኣመሓዳሪ ክትነግሩ ትኽእሉ።

# English: If they do not help, you can call this number.
# This is Easy Read: one short sentence beside a picture.
if-they-do-not-help-djzx7m = እንተዘይሓጊዞምኹም፣ ናብዚ ቁጽሪ ክትድውሉ ትኽእሉ።

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

# English: A group called Llais helps you complain for free.
# This is Easy Read: one short sentence beside a picture.
a-group-called-llais-helps-98xkrh = Llais ዝበሃል ጉጅለ ጥርዓን ንምቕራብ ብነጻ ይሕግዘኩም።

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ኣብ ስኮትላንድ ዲኹም ዘለኹም?

# English: You do not need papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-papers-ehj4ux = ወረቓቕቲ ኣየድልየኩምን እዩ።

# English: They should write to you with the reason.
# This is Easy Read: one short sentence beside a picture.
they-should-write-to-you-9t8j47 = ምኽንያቱ ብጽሑፍ ክልእኩልኩም ይግባእ።

# English: They must still give you urgent care.
# This is Easy Read: one short sentence beside a picture.
they-must-still-give-you-f7ecb2 = ዋላ እንተኾነ ህጹጽ ሕክምና ክህቡኹም ኣለዎም።

# English: A charity can ask for you.
# This is Easy Read: one short sentence beside a picture.
a-charity-can-ask-for-k22y3r = ግብረ ሰናይ ትካል ኣብ ክንዳኹም ክሓትት ይኽእል።

# English: This group helps you complain for free.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-you-complain-pcb7r6 = እዚ ጉጅለ ጥርዓን ንምቕራብ ብነጻ ይሕግዘኩም።

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

# English: Call the Law Centre before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-before-syuy8p = ፎርም ቅድሚ ምምላእኩም፣ ናብ Law Centre ደውሉ።

# English: If they say no, they must write down the reason.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-they-jzuyd7 = ኣይፋል እንተበሉኹም፣ ነቲ ምኽንያት ክጽሕፍዎ ኣለዎም።

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = ናብ መን ክትድውሉ ትኽእሉ?

# English: Call here if you cannot get a doctor.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-cannot-rymj9g = ሓኪም ክትረኽቡ እንተዘይክኢልኩም፣ ናብዚ ደውሉ።

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ሕጂ ደውሉ።
