### Page: Medicines, teeth and eyes   (content/medicines-teeth-eyes.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Medicines, teeth and eyes
# This is the title of the page.
medicines-teeth-and-eyes-p92t8p = TODO

# English: What medicine, dentists and glasses cost.
# This is the summary of the page, shown in lists of pages.
what-medicine-dentists-and-glasses-snghgt = TODO

# English: If you have little money, ask for an **HC2**.
# This is Easy Read: one short sentence beside a picture.
if-you-have-little-money-qm4g74 = TODO

# English: **HC2** is a paper that pays for some health costs.
# This is Easy Read: one short sentence beside a picture.
hc2-is-a-paper-that-8kk2r2 = TODO

# English: Anyone with little money can ask for it.
# This is Easy Read: one short sentence beside a picture.
anyone-with-little-money-can-pqgrtm = TODO

# English: A helper can fill in the form with you.
# This is Easy Read: one short sentence beside a picture.
a-helper-can-fill-in-4nnyqv = TODO

# English: Do not stop a medicine before you ask a doctor.
# This is Easy Read: one short sentence beside a picture.
do-not-stop-a-medicine-aaffx8 = TODO

## Section: Did you ask for safety here?

# English: Did you ask for safety here?
# This is a heading.
did-you-ask-for-safety-rrbhwf = TODO

# English: If you ask for **asylum**, you may get an HC2 sooner.
# This is Easy Read: one short sentence beside a picture.
if-you-ask-for-asylum-uc9b6f = TODO

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = TODO

# English: If you have support but no HC2, call Migrant Help.
# This is Easy Read: one short sentence beside a picture.
if-you-have-support-but-4xbup9 = TODO

## Section: Do you need medicine in England?

# English: Do you need medicine in England?
# This is a heading.
do-you-need-medicine-in-vrvss3 = TODO

# English: In England, each medicine costs { $rx-england }.
# This is Easy Read: one short sentence beside a picture.
# $rx-england = Prescription charge per item in England, frozen for a second year.
in-england-each-medicine-costs-b2y3yw = TODO

# English: It is free if you are under 16.
# This is Easy Read: one short sentence beside a picture.
it-is-free-if-you-9q87wp = TODO

# English: It is free with the paper that shows you are pregnant.
# This is Easy Read: one short sentence beside a picture.
it-is-free-with-the-c3btev = TODO

# English: It is free with an HC2.
# This is Easy Read: one short sentence beside a picture.
it-is-free-with-an-4p9vtm = TODO

# English: In England, using an old HC2 can cost you { $hc2-expiry }.
# This is Easy Read: one short sentence beside a picture.
# $hc2-expiry = Check the end date: claiming with an expired HC2 can bring a penalty.
in-england-using-an-old-eega7n = TODO

## Section: Do you need a dentist in England?

# English: Do you need a dentist in England?
# This is a heading.
do-you-need-a-dentist-9edycg = TODO

# English: Ask any NHS dentist if they have space.
# This is Easy Read: one short sentence beside a picture.
ask-any-nhs-dentist-if-e9x428 = TODO

# English: Ask about the cost first.
# This is Easy Read: one short sentence beside a picture.
ask-about-the-cost-first-kvuvqz = TODO

# English: It is free if you are under 18.
# This is Easy Read: one short sentence beside a picture.
it-is-free-if-you-twge5e = TODO

# English: If you are in pain, call { $int-111 }.
# This is Easy Read: one short sentence beside a picture.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
if-you-are-in-pain-p4fyrs = TODO

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
# On another page: ایا تاسو په ویلز کې یئ؟   (urgent-help.easy.ftl)
are-you-in-wales-pkxr9m = TODO

# English: Medicine is free if you have a doctor in Wales.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-if-you-vr9rh5 = TODO

# English: You must also get the medicine in Wales.
# This is Easy Read: one short sentence beside a picture.
you-must-also-get-the-qrhcsk = TODO

# English: You never pay an NHS dentist more than { $dental-wales }.
# This is Easy Read: one short sentence beside a picture.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
you-never-pay-an-nhs-rwxpx7 = TODO

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
# On another page: ایا تاسو په سکاټلنډ کې یئ؟   (urgent-help.easy.ftl)
are-you-in-scotland-x87wdx = TODO

# English: Medicine is free.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-78hfxg = TODO

# English: Eye tests are free.
# This is Easy Read: one short sentence beside a picture.
eye-tests-are-free-7bdcs5 = TODO

# English: Dental checks are free.
# This is Easy Read: one short sentence beside a picture.
dental-checks-are-free-78wbnk = TODO

## Section: Are you in England, Wales or Scotland?

# English: Are you in England, Wales or Scotland?
# This is a heading.
are-you-in-england-wales-cza56g = TODO

# English: Call here to ask about an HC2.
# This is Easy Read: one short sentence beside a picture.
call-here-to-ask-about-ssdgxs = TODO

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
# On another page: ایا تاسو په شمالي ایرلنډ کې یئ؟   (urgent-help.easy.ftl)
are-you-in-northern-ireland-hv5hat = TODO

# English: For teeth and eyes, ask about the cost first.
# This is Easy Read: one short sentence beside a picture.
for-teeth-and-eyes-ask-4gz9dm = TODO

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
# On another page: تاسو چا ته زنګ وهلی شئ؟   (stay-safe-on-this-phone.easy.ftl)
who-can-you-call-9cza39 = TODO

# English: Call here if you cannot get a doctor.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-cannot-rymj9g = TODO

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# On another page: که د چا ژوند په خطر کې وي، همدا اوس زنګ ووهئ.   (urgent-help.easy.ftl)
call-now-if-a-life-wpgzjn = TODO
