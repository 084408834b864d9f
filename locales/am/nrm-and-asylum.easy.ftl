### Page: The NRM and asylum   (content/nrm-and-asylum.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM and asylum
# This is the title of the page.
the-nrm-and-asylum-86vd4u = TODO

# English: How they differ, and what they give you.
# This is the summary of the page, shown in lists of pages.
how-they-differ-and-what-hkv65k = TODO

# English: If it is safe to wait, talk to a lawyer first.
# This is Easy Read: one short sentence beside a picture.
if-it-is-safe-to-82mtmv = TODO

## Section: What is the NRM?

# English: What is the NRM?
# This is a heading.
what-is-the-nrm-mmz8fg = TODO

# English: This page is about the **NRM**.
# This is Easy Read: one short sentence beside a picture.
this-page-is-about-the-2d2rzc = TODO

# English: The **NRM** is how the government finds and helps **trafficked** people.
# This is Easy Read: one short sentence beside a picture.
the-nrm-is-how-the-5d4sd4 = TODO

# English: **Trafficked** means that someone controlled you and used you for money.
# This is Easy Read: one short sentence beside a picture.
trafficked-means-that-someone-controlled-53dxdx = TODO

# English: It is also about **asylum**.
# This is Easy Read: one short sentence beside a picture.
it-is-also-about-asylum-mqn9qn = TODO

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = TODO

## Section: Are they the same?

# English: Are they the same?
# This is a heading.
are-they-the-same-bytqhe = TODO

# English: They are not the same.
# This is Easy Read: one short sentence beside a picture.
they-are-not-the-same-4bjp6w = TODO

# English: You can be in one, in both or in neither.
# This is Easy Read: one short sentence beside a picture.
you-can-be-in-one-c3q2aj = TODO

# English: Keep all your letters.
# This is Easy Read: one short sentence beside a picture.
keep-all-your-letters-p9jnsd = TODO

# English: The law may change, so ask a lawyer.
# This is Easy Read: one short sentence beside a picture.
the-law-may-change-so-ff6f6r = TODO

## Section: What does the NRM give you?

# English: What does the NRM give you?
# This is a heading.
what-does-the-nrm-give-aam4wp = TODO

# English: Someone else must ask the NRM for you.
# This is Easy Read: one short sentence beside a picture.
someone-else-must-ask-the-cty58t = TODO

# English: You get a first answer and a last answer.
# This is Easy Read: one short sentence beside a picture.
you-get-a-first-answer-x47h93 = TODO

# English: A yes from the NRM is not permission to stay.
# This is Easy Read: one short sentence beside a picture.
a-yes-from-the-nrm-b3yadr = TODO

## Section: What does asylum give you?

# English: What does asylum give you?
# This is a heading.
what-does-asylum-give-you-36nchf = TODO

# English: Hospital care is free while you wait for an answer.
# This is Easy Read: one short sentence beside a picture.
hospital-care-is-free-while-3ky5b2 = TODO

# English: After a yes, you can now often stay for { $asy-30m }.
# This is Easy Read: one short sentence beside a picture.
# $asy-30m = Refugee permission for claims from 2 March 2026 is usually shorter; it used to be 5 years.
after-a-yes-you-can-hxscm5 = TODO

# English: Migrant Help can help with a place to live.
# This is Easy Read: one short sentence beside a picture.
migrant-help-can-help-with-d5wv7z = TODO

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
# On another page: በእንግሊዝ England ወይም በዌልስ ውስጥ ነዎት?   (urgent-help.easy.ftl)
are-you-in-england-or-wr7d72 = TODO

# English: In the NRM, hospital care is free after a first yes.
# This is Easy Read: one short sentence beside a picture.
in-the-nrm-hospital-care-znxq3f = TODO

# English: With little money, you may get a free lawyer.
# This is Easy Read: one short sentence beside a picture.
with-little-money-you-may-4nmcb3 = TODO

## Section: Did they refuse asylum in England?

# English: Did they refuse asylum in England?
# This is a heading.
did-they-refuse-asylum-in-havwmh = TODO

# English: Hospital care can then cost money.
# This is Easy Read: one short sentence beside a picture.
hospital-care-can-then-cost-muc7x9 = TODO

# English: [What is free]({ $link1 }) says when it does not.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: What is free
what-is-free-says-when-993wcv = TODO

## Section: Did they refuse asylum in Wales?

# English: Did they refuse asylum in Wales?
# This is a heading.
did-they-refuse-asylum-in-67dxky = TODO

# English: Hospital care is still free.
# This is Easy Read: one short sentence beside a picture.
hospital-care-is-still-free-jrxuzr = TODO

## Section: Did they refuse asylum in Scotland?

# English: Did they refuse asylum in Scotland?
# This is a heading.
did-they-refuse-asylum-in-q8xaaf = TODO

## Section: Did they refuse asylum in Northern Ireland?

# English: Did they refuse asylum in Northern Ireland?
# This is a heading.
did-they-refuse-asylum-in-hzuxn3 = TODO

# English: Call the Law Centre if you need a lawyer.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-if-kajpc8 = TODO

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
# On another page: ወደ ማን መደወል ይችላሉ?   (stay-safe-on-this-phone.easy.ftl)
who-can-you-call-9cza39 = TODO

# English: Call here if someone controls you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-controls-59k7cu = TODO

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# On another page: የሰው ሕይወት አደጋ ላይ ከሆነ፣ አሁን ይደውሉ።   (urgent-help.easy.ftl)
call-now-if-a-life-wpgzjn = TODO
