### Page: Is this happening to me?   (content/is-this-happening-to-me.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = እዚ ነገር የጋጥመኒ ድዩ ዘሎ?

# English: Signs that someone uses or controls you.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-uses-or-pgjbuw = ሓደ ሰብ ይጥቀመልኩም ወይ ይቆጻጸረኩም ከም ዘሎ ዘርእዩ ምልክታት።

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = ስምኩም ከይነገርኩም ደዊልኩም ክትሓቱ ትኽእሉ።

# English: This page is for you if something feels wrong.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-bdqxq6 = እዚ ገጽ፣ ገለ ነገር ትኽክል ኮይኑ እንተዘይተሰሚዑኩም፣ ንዓኹም እዩ።

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = ናትኩም ጌጋ ድዩ?

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = ናትኩም ጌጋ ኣይኮነን።

# English: You may have said yes at the start.
# This is Easy Read: one short sentence beside a picture.
you-may-have-said-yes-xtapd7 = ኣብ መጀመርታ እወ ኢልኩም ትኾኑ።

# English: You may have taken money.
# This is Easy Read: one short sentence beside a picture.
you-may-have-taken-money-qbhnke = ገንዘብ ወሲድኩም ትኾኑ።

# English: What they did is a crime, and not your fault.
# This is Easy Read: one short sentence beside a picture.
what-they-did-is-a-brguga = እቶም ሰባት ዝገበሩኹም ነገር ገበን እዩ፣ ናትኩም ጌጋ ድማ ኣይኮነን።

## Section: Is it like this at work?

# English: Is it like this at work?
# This is a heading.
is-it-like-this-at-e86xse = ኣብ ስራሕ ከምዚ ድዩ?

# English: You work very long hours for little or no pay.
# This is Easy Read: one short sentence beside a picture.
you-work-very-long-hours-xyfb78 = ብውሑድ ክፍሊት ወይ ብዘይ ክፍሊት ኣዝዩ ነዊሕ ሰዓታት ትሰርሑ።

# English: The boss keeps your money.
# This is Easy Read: one short sentence beside a picture.
the-boss-keeps-your-money-ay94vv = ኣስራሕትኹም ንገንዘብኩም ይሕዝዎ።

# English: You work in a home with no days off.
# This is Easy Read: one short sentence beside a picture.
you-work-in-a-home-vhjfv4 = ኣብ ገዛ ካልእ ሰብ ብዘይ ናይ ዕረፍቲ መዓልቲ ትሰርሑ።

# English: You owe money, and the debt never goes down.
# This is Easy Read: one short sentence beside a picture.
you-owe-money-and-the-zds3dv = ዕዳ ኣለኩም፣ እቲ ዕዳ ድማ ፈጺሙ ኣይንክይን።

## Section: Does someone control you?

# English: Does someone control you?
# This is a heading.
does-someone-control-you-75dta3 = ሓደ ሰብ ይቆጻጸረኩም ዶ ኣሎ?

# English: Someone took your papers.
# This is Easy Read: one short sentence beside a picture.
someone-took-your-papers-au8fyk = ወረቓቕትኹም ዝወሰደ ሰብ ኣሎ።

# English: Someone watches you or goes everywhere with you.
# This is Easy Read: one short sentence beside a picture.
someone-watches-you-or-goes-5js2xp = ሓደ ሰብ ይከታተለኩም ወይ ናብ ኩሉ ቦታ ምሳኹም ይኸይድ።

# English: They do not let you talk to your family.
# This is Easy Read: one short sentence beside a picture.
they-do-not-let-you-ykxzat = ምስ ስድራቤትኩም ክትዛረቡ ኣይፈቕዱልኩምን።

# English: They tell you lies about the police.
# This is Easy Read: one short sentence beside a picture.
they-tell-you-lies-about-r53c3v = ብዛዕባ ፖሊስ ሓሶት ይነግሩኹም።

# English: Someone hurts or threatens you or your family.
# This is Easy Read: one short sentence beside a picture.
someone-hurts-or-threatens-you-ezfvpf = ሓደ ሰብ ንዓኹም ወይ ንስድራቤትኩም ይጎድእ ወይ የፈራርሕ።

## Section: Does someone make you do things?

# English: Does someone make you do things?
# This is a heading.
does-someone-make-you-do-xvxuqx = ዘይትደልይዎ ነገራት ክትገብሩ ዝገብረኩም ሰብ ኣሎ ዶ?

# English: Someone forces you to have sex or make films.
# This is Easy Read: one short sentence beside a picture.
someone-forces-you-to-have-q7bpcq = ሓደ ሰብ ጾታዊ ርክብ ክትፍጽሙ ወይ ቪድዮ ክትቅረጹ የገድደኩም።

# English: Someone makes you carry or sell drugs.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-carry-or-vprydk = ሓደ ሰብ ሓሽሽ ከተጓዕዙ ወይ ክትሸጡ ይገብረኩም።

# English: Someone makes you steal or beg.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-steal-or-gxx2fp = ሓደ ሰብ ክትሰርቁ ወይ ክትልምኑ ይገብረኩም።

# English: Someone you trusted promised you a job or love.
# This is Easy Read: one short sentence beside a picture.
someone-you-trusted-promised-you-pwp88e = ትኣምንዎ ዝነበርኩም ሰብ ስራሕ ወይ ፍቕሪ ክህበኩም ቃል ኣትዩልኩም።

# English: If someone made you break the law, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-someone-made-you-break-h527ru = ሓደ ሰብ ሕጊ ክትጥሕሱ ገይሩኩም እንተኾይኑ፣ ጠበቓ ሕተቱ።

## Section: Who can it happen to?

# English: Who can it happen to?
# This is a heading.
who-can-it-happen-to-kv7t28 = ንመን ከጋጥም ይኽእል?

# English: It happens to British people too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-people-f75p2d = ንብሪጣንያውያን እውን የጋጥሞም እዩ።

# English: You are not alone.
# This is Easy Read: one short sentence beside a picture.
you-are-not-alone-z47957 = በይንኹም ኣይኮንኩምን።

## Section: What happens if you ask?

# English: What happens if you ask?
# This is a heading.
what-happens-if-you-ask-k3g6gv = እንተሓቲትኩም እንታይ ይኸውን?

# English: If you are an adult, you choose what happens next.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-k3bq85 = ብዕድመ ዓቢ ሰብ እንተኾይንኩም፣ ቀጺሉ እንታይ ከም ዝኸውን ባዕልኹም ትመርጹ።

# English: You can ask questions and say no.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-questions-and-pcvswk = ሕቶታት ክትሓቱን ኣይፋል ክትብሉን ትኽእሉ።

# English: The people you call keep your words private.
# This is Easy Read: one short sentence beside a picture.
the-people-you-call-keep-fxwkmt = ናብኦም እትድውሉሎም ሰባት ዘረባኹም ብምስጢር ይሕዝዎ።

# English: They may tell others if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-xruh79 = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ንኻልኦት ክነግሩ ይኽእሉ።

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = ሓደ ቆልዓ ውሑስ እንተዘይኮይኑ፣ ንኻልኦት ክነግሩ ይኽእሉ።

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = ናብ መን ክትድውሉ ትኽእሉ?

# English: If you are under 19, you can call Childline.
# This is Easy Read: one short sentence beside a picture.
if-you-are-under-19-ztuhkq = ዕድመኹም ትሕቲ 19 እንተኾይኑ፣ ናብ Childline ክትድውሉ ትኽእሉ።

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ሕጂ ደውሉ።
