### Page: Medicines, teeth and eyes   (content/medicines-teeth-eyes.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Medicines, teeth and eyes
# This is the title of the page.
medicines-teeth-and-eyes-p92t8p = Meddyginiaethau, dannedd a llygaid

# English: What medicine, dentists and glasses cost.
# This is the summary of the page, shown in lists of pages.
what-medicine-dentists-and-glasses-snghgt = Beth mae meddyginiaeth, deintyddion a sbectol yn ei gostio.

# English: If you have little money, ask for an **HC2**.
# This is Easy Read: one short sentence beside a picture.
if-you-have-little-money-qm4g74 = Os ydych chi’n brin o arian, gofynnwch am **HC2**.

# English: **HC2** is a paper that pays for some health costs.
# This is Easy Read: one short sentence beside a picture.
hc2-is-a-paper-that-8kk2r2 = Papur yw **HC2** sy’n talu am rai costau iechyd.

# English: Anyone with little money can ask for it.
# This is Easy Read: one short sentence beside a picture.
anyone-with-little-money-can-pqgrtm = Gall unrhyw un sy’n brin o arian ofyn amdano.

# English: A helper can fill in the form with you.
# This is Easy Read: one short sentence beside a picture.
a-helper-can-fill-in-4nnyqv = Gall rhywun sy’n eich helpu lenwi’r ffurflen gyda chi.

# English: Do not stop a medicine before you ask a doctor.
# This is Easy Read: one short sentence beside a picture.
do-not-stop-a-medicine-aaffx8 = Peidiwch â stopio meddyginiaeth cyn i chi ofyn i feddyg.

## Section: Did you ask for safety here?

# English: Did you ask for safety here?
# This is a heading.
did-you-ask-for-safety-rrbhwf = Wnaethoch chi ofyn am ddiogelwch yma?

# English: If you ask for **asylum**, you may get an HC2 sooner.
# This is Easy Read: one short sentence beside a picture.
if-you-ask-for-asylum-uc9b6f = Os ydych chi’n gofyn am **loches**, efallai y cewch chi HC2 yn gynt.

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = Ystyr **lloches** yw bod gwlad arall yn eich cadw’n ddiogel.

# English: If you have support but no HC2, call Migrant Help.
# This is Easy Read: one short sentence beside a picture.
if-you-have-support-but-4xbup9 = Os ydych chi’n cael cymorth ond heb HC2, ffoniwch Migrant Help.

## Section: Do you need medicine in England?

# English: Do you need medicine in England?
# This is a heading.
do-you-need-medicine-in-vrvss3 = Oes angen meddyginiaeth arnoch chi yn Lloegr?

# English: In England, each medicine costs { $rx-england }.
# This is Easy Read: one short sentence beside a picture.
# $rx-england = Prescription charge per item in England, frozen for a second year.
in-england-each-medicine-costs-b2y3yw = Yn Lloegr, mae pob meddyginiaeth yn costio { $rx-england }.

# English: It is free if you are under 16.
# This is Easy Read: one short sentence beside a picture.
it-is-free-if-you-9q87wp = Mae am ddim os ydych chi o dan 16 oed.

# English: It is free with the paper that shows you are pregnant.
# This is Easy Read: one short sentence beside a picture.
it-is-free-with-the-c3btev = Mae am ddim gyda’r papur sy’n dangos eich bod chi’n feichiog.

# English: It is free with an HC2.
# This is Easy Read: one short sentence beside a picture.
it-is-free-with-an-4p9vtm = Mae am ddim gyda HC2.

# English: In England, using an old HC2 can cost you { $hc2-expiry }.
# This is Easy Read: one short sentence beside a picture.
# $hc2-expiry = Check the end date: claiming with an expired HC2 can bring a penalty.
in-england-using-an-old-eega7n = Yn Lloegr, gall defnyddio hen HC2 gostio { $hc2-expiry } i chi.

## Section: Do you need a dentist in England?

# English: Do you need a dentist in England?
# This is a heading.
do-you-need-a-dentist-9edycg = Oes angen deintydd arnoch chi yn Lloegr?

# English: Ask any NHS dentist if they have space.
# This is Easy Read: one short sentence beside a picture.
ask-any-nhs-dentist-if-e9x428 = Gofynnwch i unrhyw ddeintydd GIG a oes ganddyn nhw le.

# English: Ask about the cost first.
# This is Easy Read: one short sentence beside a picture.
ask-about-the-cost-first-kvuvqz = Gofynnwch am y gost yn gyntaf.

# English: It is free if you are under 18.
# This is Easy Read: one short sentence beside a picture.
it-is-free-if-you-twge5e = Mae am ddim os ydych chi o dan 18 oed.

# English: If you are in pain, call { $int-111 }.
# This is Easy Read: one short sentence beside a picture.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
if-you-are-in-pain-p4fyrs = Os ydych chi mewn poen, ffoniwch { $int-111 }.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Ydych chi yng Nghymru?

# English: Medicine is free if you have a doctor in Wales.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-if-you-vr9rh5 = Mae meddyginiaeth am ddim os oes gennych chi feddyg yng Nghymru.

# English: You must also get the medicine in Wales.
# This is Easy Read: one short sentence beside a picture.
you-must-also-get-the-qrhcsk = Rhaid i chi hefyd gael y feddyginiaeth yng Nghymru.

# English: You never pay an NHS dentist more than { $dental-wales }.
# This is Easy Read: one short sentence beside a picture.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
you-never-pay-an-nhs-rwxpx7 = Fyddwch chi byth yn talu mwy na { $dental-wales } i ddeintydd GIG.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Ydych chi yn yr Alban?

# English: Medicine is free.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-78hfxg = Mae meddyginiaeth am ddim.

# English: Eye tests are free.
# This is Easy Read: one short sentence beside a picture.
eye-tests-are-free-7bdcs5 = Mae profion llygaid am ddim.

# English: Dental checks are free.
# This is Easy Read: one short sentence beside a picture.
dental-checks-are-free-78wbnk = Mae archwiliadau deintyddol am ddim.

## Section: Are you in England, Wales or Scotland?

# English: Are you in England, Wales or Scotland?
# This is a heading.
are-you-in-england-wales-cza56g = Ydych chi yn Lloegr, yng Nghymru neu yn yr Alban?

# English: Call here to ask about an HC2.
# This is Easy Read: one short sentence beside a picture.
call-here-to-ask-about-ssdgxs = Ffoniwch yma i holi am HC2.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Ydych chi yng Ngogledd Iwerddon?

# English: For teeth and eyes, ask about the cost first.
# This is Easy Read: one short sentence beside a picture.
for-teeth-and-eyes-ask-4gz9dm = Ar gyfer dannedd a llygaid, gofynnwch am y gost yn gyntaf.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Pwy gallwch chi ei ffonio?

# English: Call here if you cannot get a doctor.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-cannot-rymj9g = Ffoniwch yma os na allwch gael meddyg.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = Ffoniwch nawr os oes bywyd mewn perygl.
