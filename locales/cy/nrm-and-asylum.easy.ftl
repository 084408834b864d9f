### Page: The NRM and asylum   (content/nrm-and-asylum.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM and asylum
# This is the title of the page.
the-nrm-and-asylum-86vd4u = Yr NRM a lloches

# English: How they differ, and what they give you.
# This is the summary of the page, shown in lists of pages.
how-they-differ-and-what-hkv65k = Sut maen nhw’n wahanol, a beth maen nhw’n ei roi i chi.

# English: If it is safe to wait, talk to a lawyer first.
# This is Easy Read: one short sentence beside a picture.
if-it-is-safe-to-82mtmv = Os yw’n ddiogel oedi, siaradwch â chyfreithiwr yn gyntaf.

## Section: What is the NRM?

# English: What is the NRM?
# This is a heading.
what-is-the-nrm-mmz8fg = Beth yw’r NRM?

# English: This page is about the **NRM**.
# This is Easy Read: one short sentence beside a picture.
this-page-is-about-the-2d2rzc = Mae’r dudalen hon am yr **NRM**.

# English: The **NRM** is how the government finds and helps **trafficked** people.
# This is Easy Read: one short sentence beside a picture.
the-nrm-is-how-the-5d4sd4 = Yr **NRM** yw ffordd y llywodraeth o ganfod a helpu pobl sydd **wedi’u masnachu**.

# English: **Trafficked** means that someone controlled you and used you for money.
# This is Easy Read: one short sentence beside a picture.
trafficked-means-that-someone-controlled-53dxdx = Ystyr **cael eich masnachu** yw bod rhywun wedi eich rheoli a’ch defnyddio am arian.

# English: It is also about **asylum**.
# This is Easy Read: one short sentence beside a picture.
it-is-also-about-asylum-mqn9qn = Mae hefyd am **loches**.

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = Ystyr **lloches** yw bod gwlad arall yn eich cadw’n ddiogel.

## Section: Are they the same?

# English: Are they the same?
# This is a heading.
are-they-the-same-bytqhe = Ydyn nhw yr un fath?

# English: They are not the same.
# This is Easy Read: one short sentence beside a picture.
they-are-not-the-same-4bjp6w = Nid ydyn nhw yr un fath.

# English: You can be in one, in both or in neither.
# This is Easy Read: one short sentence beside a picture.
you-can-be-in-one-c3q2aj = Gallwch fod mewn un, yn y ddau neu heb fod yn yr un ohonyn nhw.

# English: Keep all your letters.
# This is Easy Read: one short sentence beside a picture.
keep-all-your-letters-p9jnsd = Cadwch bob un o’ch llythyrau.

# English: The law may change, so ask a lawyer.
# This is Easy Read: one short sentence beside a picture.
the-law-may-change-so-ff6f6r = Efallai y bydd y gyfraith yn newid, felly gofynnwch i gyfreithiwr.

## Section: What does the NRM give you?

# English: What does the NRM give you?
# This is a heading.
what-does-the-nrm-give-aam4wp = Beth mae’r NRM yn ei roi i chi?

# English: Someone else must ask the NRM for you.
# This is Easy Read: one short sentence beside a picture.
someone-else-must-ask-the-cty58t = Rhaid i rywun arall ofyn i’r NRM ar eich rhan.

# English: You get a first answer and a last answer.
# This is Easy Read: one short sentence beside a picture.
you-get-a-first-answer-x47h93 = Rydych chi’n cael ateb cyntaf ac ateb olaf.

# English: A yes from the NRM is not permission to stay.
# This is Easy Read: one short sentence beside a picture.
a-yes-from-the-nrm-b3yadr = Os yw’r NRM yn dweud ie, nid yw hynny’n ganiatâd i aros yn y DU.

## Section: What does asylum give you?

# English: What does asylum give you?
# This is a heading.
what-does-asylum-give-you-36nchf = Beth mae lloches yn ei roi i chi?

# English: Hospital care is free while you wait for an answer.
# This is Easy Read: one short sentence beside a picture.
hospital-care-is-free-while-3ky5b2 = Mae gofal ysbyty am ddim tra byddwch chi’n disgwyl am ateb.

# English: After a yes, you can now often stay for { $asy-30m }.
# This is Easy Read: one short sentence beside a picture.
# $asy-30m = Refugee permission for claims from 2 March 2026 is usually shorter; it used to be 5 years.
after-a-yes-you-can-hxscm5 = Os ydyn nhw’n dweud ie, yn aml gallwch chi nawr aros yma am { $asy-30m }.

# English: Migrant Help can help with a place to live.
# This is Easy Read: one short sentence beside a picture.
migrant-help-can-help-with-d5wv7z = Gall Migrant Help helpu gyda lle i fyw.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = Ydych chi yn Lloegr neu yng Nghymru?

# English: In the NRM, hospital care is free after a first yes.
# This is Easy Read: one short sentence beside a picture.
in-the-nrm-hospital-care-znxq3f = Yn yr NRM, mae gofal ysbyty am ddim os ie yw’r ateb cyntaf.

# English: With little money, you may get a free lawyer.
# This is Easy Read: one short sentence beside a picture.
with-little-money-you-may-4nmcb3 = Os ydych chi’n brin o arian, efallai y cewch chi gyfreithiwr am ddim.

## Section: Did they refuse asylum in England?

# English: Did they refuse asylum in England?
# This is a heading.
did-they-refuse-asylum-in-havwmh = Wnaethon nhw wrthod eich cais am loches yn Lloegr?

# English: Hospital care can then cost money.
# This is Easy Read: one short sentence beside a picture.
hospital-care-can-then-cost-muc7x9 = Gall gofal ysbyty gostio arian wedyn.

# English: [What is free]({ $link1 }) says when it does not.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: What is free
what-is-free-says-when-993wcv = Mae [Beth sydd am ddim]({ $link1 }) yn dweud pryd nad yw’n costio arian.

## Section: Did they refuse asylum in Wales?

# English: Did they refuse asylum in Wales?
# This is a heading.
did-they-refuse-asylum-in-67dxky = Wnaethon nhw wrthod eich cais am loches yng Nghymru?

# English: Hospital care is still free.
# This is Easy Read: one short sentence beside a picture.
hospital-care-is-still-free-jrxuzr = Mae gofal ysbyty yn dal i fod am ddim.

## Section: Did they refuse asylum in Scotland?

# English: Did they refuse asylum in Scotland?
# This is a heading.
did-they-refuse-asylum-in-q8xaaf = Wnaethon nhw wrthod eich cais am loches yn yr Alban?

## Section: Did they refuse asylum in Northern Ireland?

# English: Did they refuse asylum in Northern Ireland?
# This is a heading.
did-they-refuse-asylum-in-hzuxn3 = Wnaethon nhw wrthod eich cais am loches yng Ngogledd Iwerddon?

# English: Call the Law Centre if you need a lawyer.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-if-kajpc8 = Ffoniwch y Law Centre os oes angen cyfreithiwr arnoch chi.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Pwy gallwch chi ei ffonio?

# English: Call here if someone controls you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-controls-59k7cu = Ffoniwch yma os oes rhywun yn eich rheoli.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = Ffoniwch nawr os oes bywyd mewn perygl.
