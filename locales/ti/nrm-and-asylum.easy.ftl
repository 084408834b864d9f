### Page: The NRM and asylum   (content/nrm-and-asylum.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM and asylum
# This is the title of the page.
the-nrm-and-asylum-86vd4u = NRM ከምኡውን ዑቕባ

# English: How they differ, and what they give you.
# This is the summary of the page, shown in lists of pages.
how-they-differ-and-what-hkv65k = ብኸመይ ከም ዝፈላለዩን እንታይ ከም ዝህቡኹምን።

# English: If it is safe to wait, talk to a lawyer first.
# This is Easy Read: one short sentence beside a picture.
if-it-is-safe-to-82mtmv = ምጽባይ ንድሕነትኩም ዘየስግእ እንተኾይኑ፣ ቅድም ምስ ጠበቓ ተዘራረቡ።

## Section: What is the NRM?

# English: What is the NRM?
# This is a heading.
what-is-the-nrm-mmz8fg = NRM እንታይ እዩ?

# English: This page is about the **NRM**.
# This is Easy Read: one short sentence beside a picture.
this-page-is-about-the-2d2rzc = እዚ ገጽ ብዛዕባ **NRM** እዩ።

# English: The **NRM** is how the government finds and helps **trafficked** people.
# This is Easy Read: one short sentence beside a picture.
the-nrm-is-how-the-5d4sd4 = **NRM** ማለት፣ መንግስቲ **ንግዲ ሰባት** ዘጋጠሞም ሰባት ዝረኽበሉን ዝሕግዘሉን መንገዲ እዩ።

# English: **Trafficked** means that someone controlled you and used you for money.
# This is Easy Read: one short sentence beside a picture.
trafficked-means-that-someone-controlled-53dxdx = **ንግዲ ሰባት** ኣጋጢሙኩም ማለት፣ ሓደ ሰብ ተቖጻጺሩኩም ንገንዘብ ክብል ተጠቒሙልኩም ማለት እዩ።

# English: It is also about **asylum**.
# This is Easy Read: one short sentence beside a picture.
it-is-also-about-asylum-mqn9qn = ብዛዕባ **ዑቕባ** እውን እዩ።

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = **ዑቕባ** ማለት ካልእ ሃገር ድሕነትኩም ትሕሉ ማለት እዩ።

## Section: Are they the same?

# English: Are they the same?
# This is a heading.
are-they-the-same-bytqhe = ሓደ ዓይነት ድዮም?

# English: They are not the same.
# This is Easy Read: one short sentence beside a picture.
they-are-not-the-same-4bjp6w = ሓደ ዓይነት ኣይኮኑን።

# English: You can be in one, in both or in neither.
# This is Easy Read: one short sentence beside a picture.
you-can-be-in-one-c3q2aj = ኣብ ሓዲኦም ወይ ኣብ ክልቲኦም ክትህልዉ፣ ወይ ኣብ ክልቲኦም ከይትህልዉ ይከኣል።

# English: Keep all your letters.
# This is Easy Read: one short sentence beside a picture.
keep-all-your-letters-p9jnsd = ኩሎም ደብዳቤታትኩም ዓቅቡ።

# English: The law may change, so ask a lawyer.
# This is Easy Read: one short sentence beside a picture.
the-law-may-change-so-ff6f6r = እቲ ሕጊ ክቕየር ይኽእል፣ ስለዚ ንጠበቓ ሕተቱ።

## Section: What does the NRM give you?

# English: What does the NRM give you?
# This is a heading.
what-does-the-nrm-give-aam4wp = NRM እንታይ ይህበኩም?

# English: Someone else must ask the NRM for you.
# This is Easy Read: one short sentence beside a picture.
someone-else-must-ask-the-cty58t = ካልእ ኣካል ኣብ ክንዳኹም ን NRM ክሓትት ኣለዎ።

# English: You get a first answer and a last answer.
# This is Easy Read: one short sentence beside a picture.
you-get-a-first-answer-x47h93 = ናይ መጀመርታ መልስን ናይ መወዳእታ መልስን ትረኽቡ።

# English: A yes from the NRM is not permission to stay.
# This is Easy Read: one short sentence beside a picture.
a-yes-from-the-nrm-b3yadr = ካብ NRM እወ ምርካብ፣ ኣብዚ ንምጽናሕ ዝወሃብ ፍቓድ ኣይኮነን።

## Section: What does asylum give you?

# English: What does asylum give you?
# This is a heading.
what-does-asylum-give-you-36nchf = ዑቕባ እንታይ ይህበኩም?

# English: Hospital care is free while you wait for an answer.
# This is Easy Read: one short sentence beside a picture.
hospital-care-is-free-while-3ky5b2 = መልሲ ክትጽበዩ ከለኹም፣ ሕክምና ሆስፒታል ብነጻ እዩ።

# English: After a yes, you can now often stay for { $asy-30m }.
# This is Easy Read: one short sentence beside a picture.
# $asy-30m = Refugee permission for claims from 2 March 2026 is usually shorter; it used to be 5 years.
after-a-yes-you-can-hxscm5 = ድሕሪ እወ ዝብል መልሲ፣ ሕጂ መብዛሕትኡ ግዜ ን { $asy-30m } ክትጸንሑ ትኽእሉ።

# English: Migrant Help can help with a place to live.
# This is Easy Read: one short sentence beside a picture.
migrant-help-can-help-with-d5wv7z = Migrant Help ብመንበሪ ቦታ ክሕግዘኩም ይኽእል።

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = ኣብ ኢንግላንድ ወይ ኣብ ዌልስ ዲኹም ዘለኹም?

# English: In the NRM, hospital care is free after a first yes.
# This is Easy Read: one short sentence beside a picture.
in-the-nrm-hospital-care-znxq3f = ኣብ NRM፣ ድሕሪ እቲ ናይ መጀመርታ እወ ሕክምና ሆስፒታል ብነጻ እዩ።

# English: With little money, you may get a free lawyer.
# This is Easy Read: one short sentence beside a picture.
with-little-money-you-may-4nmcb3 = ውሑድ ገንዘብ እንተሃልዩኩም፣ ብነጻ ዝሰርሕ ጠበቓ ክትረኽቡ ይከኣል።

## Section: Did they refuse asylum in England?

# English: Did they refuse asylum in England?
# This is a heading.
did-they-refuse-asylum-in-havwmh = ኣብ ኢንግላንድ ሕቶ ዑቕባኹም ነጺጎምዎ ድዮም?

# English: Hospital care can then cost money.
# This is Easy Read: one short sentence beside a picture.
hospital-care-can-then-cost-muc7x9 = ሽዑ፣ ሕክምና ሆስፒታል ገንዘብ ከኽፍል ይኽእል።

# English: [What is free]({ $link1 }) says when it does not.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: What is free
what-is-free-says-when-993wcv = [እንታይ ብነጻ ይወሃብ]({ $link1 }) ዝብል ገጽ፣ መዓስ ከም ዘየኽፍል ይገልጽ።

## Section: Did they refuse asylum in Wales?

# English: Did they refuse asylum in Wales?
# This is a heading.
did-they-refuse-asylum-in-67dxky = ኣብ ዌልስ ሕቶ ዑቕባኹም ነጺጎምዎ ድዮም?

# English: Hospital care is still free.
# This is Easy Read: one short sentence beside a picture.
hospital-care-is-still-free-jrxuzr = ሕክምና ሆስፒታል ሕጂ እውን ብነጻ እዩ።

## Section: Did they refuse asylum in Scotland?

# English: Did they refuse asylum in Scotland?
# This is a heading.
did-they-refuse-asylum-in-q8xaaf = ኣብ ስኮትላንድ ሕቶ ዑቕባኹም ነጺጎምዎ ድዮም?

## Section: Did they refuse asylum in Northern Ireland?

# English: Did they refuse asylum in Northern Ireland?
# This is a heading.
did-they-refuse-asylum-in-hzuxn3 = ኣብ ሰሜን ኣየርላንድ ሕቶ ዑቕባኹም ነጺጎምዎ ድዮም?

# English: Call the Law Centre if you need a lawyer.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-if-kajpc8 = ጠበቓ ዘድልየኩም እንተኾይኑ፣ ናብ Law Centre ደውሉ።

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = ናብ መን ክትድውሉ ትኽእሉ?

# English: Call here if someone controls you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-controls-59k7cu = ሓደ ሰብ ዝቆጻጸረኩም እንተኾይኑ፣ ናብዚ ደውሉ።

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፣ ሕጂ ደውሉ።
