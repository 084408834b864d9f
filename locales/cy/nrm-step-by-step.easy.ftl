### Page: The NRM, step by step   (content/nrm-step-by-step.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM, step by step
# This is the title of the page.
the-nrm-step-by-step-shrcyk = Yr NRM, gam wrth gam

# English: What happens, and what you can choose.
# This is the summary of the page, shown in lists of pages.
what-happens-and-what-you-k962qe = Beth sy’n digwydd, a beth gallwch chi ei ddewis.

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

# English: A yes from the NRM is not permission to stay.
# This is Easy Read: one short sentence beside a picture.
a-yes-from-the-nrm-b3yadr = Os yw’r NRM yn dweud ie, nid yw hynny’n ganiatâd i aros yn y DU.

# English: If you are an adult, you choose.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-rhyrj8 = Os ydych chi’n oedolyn, chi sy’n dewis.

## Section: How does it start?

# English: How does it start?
# This is a heading.
how-does-it-start-bh6fgu = Sut mae’n dechrau?

# English: You cannot ask the NRM yourself.
# This is Easy Read: one short sentence beside a picture.
you-cannot-ask-the-nrm-ryaz25 = Allwch chi ddim gofyn i’r NRM eich hun.

# English: A **first responder** asks for you.
# This is Easy Read: one short sentence beside a picture.
a-first-responder-asks-for-b9vwnb = **Ymatebwr cyntaf** sy’n gofyn ar eich rhan.

# English: A **first responder** is a group that may ask the NRM.
# This is Easy Read: one short sentence beside a picture.
a-first-responder-is-a-cjun2u = **Ymatebwr cyntaf**, neu first responder, yw grŵp sy’n cael gofyn i’r NRM.

# English: You can take time and say yes or no.
# This is Easy Read: one short sentence beside a picture.
you-can-take-time-and-4f5mz8 = Gallwch gymryd amser, a gallwch gytuno neu wrthod.

# English: For a child, nobody has to wait for a yes.
# This is Easy Read: one short sentence beside a picture.
for-a-child-nobody-has-ax7uwb = Ar gyfer plentyn, does dim rhaid i neb aros i’r plentyn gytuno.

## Section: What happens next?

# English: What happens next?
# This is a heading.
what-happens-next-q5ea59 = Beth sy’n digwydd nesaf?

# English: The first answer can take { $nrm-rg } or longer.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rg = First decision, reasonable grounds: is it reasonable to believe this person is a victim? Aim: 5 working days, often longer.
the-first-answer-can-take-h3mzvb = Gall yr ateb cyntaf gymryd { $nrm-rg } neu fwy.

# English: The last answer often takes many months.
# This is Easy Read: one short sentence beside a picture.
the-last-answer-often-takes-6kyxcw = Mae’r ateb olaf yn aml yn cymryd misoedd lawer.

# English: Keep every letter.
# This is Easy Read: one short sentence beside a picture.
keep-every-letter-pufmkj = Cadwch bob llythyr.

# English: If the answer is no, call a lawyer fast.
# This is Easy Read: one short sentence beside a picture.
if-the-answer-is-no-2wsz2v = Os ydyn nhw’n dweud na, ffoniwch gyfreithiwr yn gyflym.

# English: The law may change, so ask a lawyer.
# This is Easy Read: one short sentence beside a picture.
the-law-may-change-so-ff6f6r = Efallai y bydd y gyfraith yn newid, felly gofynnwch i gyfreithiwr.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = Ydych chi yn Lloegr neu yng Nghymru?

# English: The Salvation Army can ask the NRM for you.
# This is Easy Read: one short sentence beside a picture.
the-salvation-army-can-ask-6sf84p = Gall y Salvation Army ofyn i’r NRM ar eich rhan.

# English: They can help with a safe house, money and a lawyer.
# This is Easy Read: one short sentence beside a picture.
they-can-help-with-a-b8u4ee = Gallan nhw helpu gyda thŷ diogel, arian a chyfreithiwr.

# English: After a first yes, you get help for at least { $nrm-rp-ew }.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rp-ew = After a positive first decision there is a recovery period.
after-a-first-yes-you-bpf66p = Os ie yw’r ateb cyntaf, rydych chi’n cael help am o leiaf { $nrm-rp-ew }.

# English: After a no, you have { $nrm-recon } to ask again.
# This is Easy Read: one short sentence beside a picture.
# $nrm-recon = A negative decision can be reconsidered if there is new evidence or the decision did not follow guidance. Ask within the time limit.
after-a-no-you-have-yexvb5 = Os ydyn nhw’n dweud na, mae gennych chi { $nrm-recon } i ofyn eto.

# English: In England and Wales, police may tell immigration officers about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-49u7m8 = Yng Nghymru a Lloegr, gall yr heddlu ddweud wrth swyddogion mewnfudo amdanoch chi.

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = Ffoniwch i gael help am ddim

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = Ffoniwch yma i ofyn am dŷ diogel ar ôl i rywun eich defnyddio.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Ydych chi yn yr Alban?

# English: Help can last up to { $nrm-rp-scot }.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
help-can-last-up-to-x9hq3u = Gall help bara hyd at { $nrm-rp-scot }.

# English: It can end sooner if the last answer comes.
# This is Easy Read: one short sentence beside a picture.
it-can-end-sooner-if-xxbj3e = Gall ddod i ben yn gynt os daw’r ateb olaf.

# English: This group helps women used for sex.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-women-used-qk2475 = Mae’r grŵp hwn yn helpu menywod a gafodd eu defnyddio ar gyfer rhyw.

# English: This group helps other adults.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-other-adults-8dew9d = Mae’r grŵp hwn yn helpu oedolion eraill.

# English: At night and at weekends, other adults can call here.
# This is Easy Read: one short sentence beside a picture.
at-night-and-at-weekends-r9j4jr = Yn y nos ac ar benwythnosau, gall oedolion eraill ffonio yma.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Ydych chi yng Ngogledd Iwerddon?

# English: Help lasts until the last answer or longer.
# This is Easy Read: one short sentence beside a picture.
help-lasts-until-the-last-9gqzq5 = Mae help yn para tan yr ateb olaf neu’n hirach.

# English: Women's Aid helps women, and Migrant Help helps men.
# This is Easy Read: one short sentence beside a picture.
women-s-aid-helps-women-zvtuzc = Mae Women’s Aid yn helpu menywod, ac mae Migrant Help yn helpu dynion.

# English: Ask the Law Centre who can help you.
# This is Easy Read: one short sentence beside a picture.
ask-the-law-centre-who-9ktdgj = Gofynnwch i’r Law Centre pwy all eich helpu.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Pwy gallwch chi ei ffonio?
