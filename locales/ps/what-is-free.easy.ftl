### Page: What is free   (content/what-is-free.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: What is free
# This is the title of the page.
what-is-free-4ma3k2 = TODO

# English: Which health care costs nothing.
# This is the summary of the page, shown in lists of pages.
which-health-care-costs-nothing-eu56dr = TODO

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# On another page: که د چا ژوند په خطر کې وي، { $tel-999 } ته زنګ ووهئ.   (index.easy.ftl)
call-if-a-life-is-trege5 = TODO

# English: Always ask: Is this free for me?
# This is Easy Read: one short sentence beside a picture.
always-ask-is-this-free-xxbwrd = TODO

## Section: What is free for everyone?

# English: What is free for everyone?
# This is a heading.
what-is-free-for-everyone-nntaz9 = TODO

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
# On another page: په انګلېنډ، ویلز او سکاټلنډ کې، په **A&E** کې ستاسو درملنه وړیا ده.   (index.easy.ftl)
in-england-wales-and-scotland-ryns8t = TODO

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
# On another page: **A&E** د روغتون هغه برخه ده چې بېړنۍ درملنه پکې کېږي.   (index.easy.ftl)
a-e-is-the-part-wrecm9 = TODO

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
# On another page: په انګلېنډ، سکاټلنډ او شمالي ایرلنډ کې، په روغتون کې بستر کېدل ښايي پیسې ولري.   (index.easy.ftl)
in-england-scotland-and-northern-fwqvba = TODO

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
# On another page: په ویلز کې، وپوښتئ چې په روغتون کې بستر کېدل څومره لګښت لري.   (index.easy.ftl)
in-wales-ask-what-a-sqb6s9 = TODO

# English: In England and Scotland, family doctors are free for everyone.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-family-h97cs6 = TODO

## Section: Do you have little money?

# English: Do you have little money?
# This is a heading.
do-you-have-little-money-ysrwab = TODO

# English: You can ask for an **HC2** with a form.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-rz9sq2 = TODO

# English: **HC2** is a paper that pays for some health costs.
# This is Easy Read: one short sentence beside a picture.
hc2-is-a-paper-that-8kk2r2 = TODO

# English: In England, Wales and Scotland, it pays for a dentist.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-dj8zds = TODO

# English: You cannot get it with savings over { $hc2-savings }.
# This is Easy Read: one short sentence beside a picture.
# $hc2-savings = Savings above a limit rule HC2 out.
you-cannot-get-it-with-njn3r3 = TODO

## Section: What words are in letters?

# English: What words are in letters?
# This is a heading.
what-words-are-in-letters-9yxun5 = TODO

# English: You may get a letter from the **NRM**.
# This is Easy Read: one short sentence beside a picture.
you-may-get-a-letter-b8du3t = TODO

# English: The **NRM** is how the government finds and helps **trafficked** people.
# This is Easy Read: one short sentence beside a picture.
the-nrm-is-how-the-5d4sd4 = TODO

# English: **Trafficked** means that someone controlled you and used you for money.
# This is Easy Read: one short sentence beside a picture.
trafficked-means-that-someone-controlled-53dxdx = TODO

# English: You may have asked for **asylum**.
# This is Easy Read: one short sentence beside a picture.
you-may-have-asked-for-u5vbap = TODO

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = TODO

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
# On another page: ایا تاسو په انګلېنډ کې یئ؟   (urgent-help.easy.ftl)
are-you-in-england-kmezvp = TODO

# English: Care is free after torture, sexual violence or violence at home.
# This is Easy Read: one short sentence beside a picture.
care-is-free-after-torture-bafr66 = TODO

# English: A yes letter from the NRM makes NHS care free.
# This is Easy Read: one short sentence beside a picture.
a-yes-letter-from-the-38zdta = TODO

# English: Urgent care comes first, but a bill may come later.
# This is Easy Read: one short sentence beside a picture.
urgent-care-comes-first-but-h2aa7j = TODO

# English: Medicine from a doctor can cost { $rx-england } for each item.
# This is Easy Read: one short sentence beside a picture.
# $rx-england = Prescription charge per item in England, frozen for a second year.
medicine-from-a-doctor-can-pzrr8v = TODO

# English: If you get a bill, ask a lawyer before you pay.
# This is Easy Read: one short sentence beside a picture.
if-you-get-a-bill-chc3kj = TODO

## Section: Did you ask for asylum in England?

# English: Did you ask for asylum in England?
# This is a heading.
did-you-ask-for-asylum-bcdmq8 = TODO

# English: While you wait for an answer, hospital care is free.
# This is Easy Read: one short sentence beside a picture.
while-you-wait-for-an-rk9f4f = TODO

# English: If the government refused you asylum, hospital care can cost money.
# This is Easy Read: one short sentence beside a picture.
if-the-government-refused-you-nkguf5 = TODO

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
# On another page: ایا تاسو په ویلز کې یئ؟   (urgent-help.easy.ftl)
are-you-in-wales-pkxr9m = TODO

# English: If you have a doctor in Wales, medicine is free.
# This is Easy Read: one short sentence beside a picture.
if-you-have-a-doctor-jrvazx = TODO

# English: If the government refused you asylum, hospital care is still free.
# This is Easy Read: one short sentence beside a picture.
if-the-government-refused-you-kcevrs = TODO

# English: The NRM's first yes makes hospital care free for a time.
# This is Easy Read: one short sentence beside a picture.
the-nrm-s-first-yes-x4w2hu = TODO

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
# On another page: ایا تاسو په سکاټلنډ کې یئ؟   (urgent-help.easy.ftl)
are-you-in-scotland-x87wdx = TODO

# English: Medicine from a doctor is free.
# This is Easy Read: one short sentence beside a picture.
medicine-from-a-doctor-is-u4yauw = TODO

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
# On another page: ایا تاسو په شمالي ایرلنډ کې یئ؟   (urgent-help.easy.ftl)
are-you-in-northern-ireland-hv5hat = TODO

# English: A&E is free if you did not travel here for it.
# This is Easy Read: one short sentence beside a picture.
a-e-is-free-if-7wvgqv = TODO

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
# On another page: ځینې خلک باید د کورنۍ ډاکټر لپاره پیسې ورکړي.   (see-a-doctor.easy.ftl)
some-people-have-to-pay-jc78k6 = TODO

# English: Call the Law Centre on { $tel-lcni } to ask.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-mr5ann = TODO

## Section: Call for free help

# English: Call for free help
# This is a heading.
# On another page: د وړیا مرستې لپاره زنګ ووهئ   (see-a-doctor.easy.ftl)
call-for-free-help-ybcpd2 = TODO
