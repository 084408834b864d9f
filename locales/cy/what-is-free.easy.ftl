### Page: What is free   (content/what-is-free.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: What is free
# This is the title of the page.
what-is-free-4ma3k2 = Beth sydd am ddim

# English: Which health care costs nothing.
# This is the summary of the page, shown in lists of pages.
which-health-care-costs-nothing-eu56dr = Pa ofal iechyd sydd am ddim.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = Ffoniwch { $tel-999 } os oes bywyd mewn perygl.

# English: Always ask: Is this free for me?
# This is Easy Read: one short sentence beside a picture.
always-ask-is-this-free-xxbwrd = Gofynnwch bob tro: Ydy hyn am ddim i mi (Is this free for me)?

## Section: What is free for everyone?

# English: What is free for everyone?
# This is a heading.
what-is-free-for-everyone-nntaz9 = Beth sydd am ddim i bawb?

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = Yn Lloegr, Cymru a’r Alban, mae **A&E** yn eich trin am ddim.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** yw’r rhan o ysbyty ar gyfer gofal brys.

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = Yn Lloegr, yr Alban a Gogledd Iwerddon, gall aros ar ward ysbyty gostio arian.

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = Yng Nghymru, gofynnwch beth mae aros ar ward ysbyty yn ei gostio.

# English: In England and Scotland, family doctors are free for everyone.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-family-h97cs6 = Yn Lloegr a’r Alban, mae meddygon teulu am ddim i bawb.

## Section: Do you have little money?

# English: Do you have little money?
# This is a heading.
do-you-have-little-money-ysrwab = Ydych chi’n brin o arian?

# English: You can ask for an **HC2** with a form.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-rz9sq2 = Gallwch ofyn am **HC2** gyda ffurflen.

# English: **HC2** is a paper that pays for some health costs.
# This is Easy Read: one short sentence beside a picture.
hc2-is-a-paper-that-8kk2r2 = Papur yw **HC2** sy’n talu am rai costau iechyd.

# English: In England, Wales and Scotland, it pays for a dentist.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-dj8zds = Yn Lloegr, Cymru a’r Alban, mae’n talu am ddeintydd.

# English: You cannot get it with savings over { $hc2-savings }.
# This is Easy Read: one short sentence beside a picture.
# $hc2-savings = Savings above a limit rule HC2 out.
you-cannot-get-it-with-njn3r3 = Allwch chi ddim ei gael gyda chynilion dros { $hc2-savings }.

## Section: What words are in letters?

# English: What words are in letters?
# This is a heading.
what-words-are-in-letters-9yxun5 = Pa eiriau sydd mewn llythyrau?

# English: You may get a letter from the **NRM**.
# This is Easy Read: one short sentence beside a picture.
you-may-get-a-letter-b8du3t = Efallai y cewch chi lythyr gan yr **NRM**.

# English: The **NRM** is how the government finds and helps **trafficked** people.
# This is Easy Read: one short sentence beside a picture.
the-nrm-is-how-the-5d4sd4 = Yr **NRM** yw ffordd y llywodraeth o ganfod a helpu pobl sydd **wedi’u masnachu**.

# English: **Trafficked** means that someone controlled you and used you for money.
# This is Easy Read: one short sentence beside a picture.
trafficked-means-that-someone-controlled-53dxdx = Ystyr **cael eich masnachu** yw bod rhywun wedi eich rheoli a’ch defnyddio am arian.

# English: You may have asked for **asylum**.
# This is Easy Read: one short sentence beside a picture.
you-may-have-asked-for-u5vbap = Efallai eich bod chi wedi gofyn am **loches**.

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = Ystyr **lloches** yw bod gwlad arall yn eich cadw’n ddiogel.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Ydych chi yn Lloegr?

# English: Care is free after torture, sexual violence or violence at home.
# This is Easy Read: one short sentence beside a picture.
care-is-free-after-torture-bafr66 = Mae gofal am ddim ar ôl artaith, trais rhywiol neu drais yn y cartref.

# English: A yes letter from the NRM makes NHS care free.
# This is Easy Read: one short sentence beside a picture.
a-yes-letter-from-the-38zdta = Os yw llythyr yr NRM yn dweud ie, mae gofal y GIG am ddim.

# English: Urgent care comes first, but a bill may come later.
# This is Easy Read: one short sentence beside a picture.
urgent-care-comes-first-but-h2aa7j = Gofal brys sy’n dod gyntaf, ond efallai y daw bil wedyn.

# English: Medicine from a doctor can cost { $rx-england } for each item.
# This is Easy Read: one short sentence beside a picture.
# $rx-england = Prescription charge per item in England, frozen for a second year.
medicine-from-a-doctor-can-pzrr8v = Gall meddyginiaeth gan feddyg gostio { $rx-england } am bob eitem.

# English: If you get a bill, ask a lawyer before you pay.
# This is Easy Read: one short sentence beside a picture.
if-you-get-a-bill-chc3kj = Os cewch chi fil, gofynnwch i gyfreithiwr cyn i chi dalu.

## Section: Did you ask for asylum in England?

# English: Did you ask for asylum in England?
# This is a heading.
did-you-ask-for-asylum-bcdmq8 = Ydych chi wedi gofyn am loches yn Lloegr?

# English: While you wait for an answer, hospital care is free.
# This is Easy Read: one short sentence beside a picture.
while-you-wait-for-an-rk9f4f = Tra byddwch chi’n aros am ateb, mae gofal ysbyty am ddim.

# English: If the government refused you asylum, hospital care can cost money.
# This is Easy Read: one short sentence beside a picture.
if-the-government-refused-you-nkguf5 = Os yw’r llywodraeth wedi gwrthod lloches i chi, gall gofal ysbyty gostio arian.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Ydych chi yng Nghymru?

# English: If you have a doctor in Wales, medicine is free.
# This is Easy Read: one short sentence beside a picture.
if-you-have-a-doctor-jrvazx = Os oes gennych chi feddyg yng Nghymru, mae meddyginiaeth am ddim.

# English: If the government refused you asylum, hospital care is still free.
# This is Easy Read: one short sentence beside a picture.
if-the-government-refused-you-kcevrs = Os gwrthododd y llywodraeth eich cais am loches, mae gofal ysbyty am ddim o hyd.

# English: The NRM's first yes makes hospital care free for a time.
# This is Easy Read: one short sentence beside a picture.
the-nrm-s-first-yes-x4w2hu = Os ie yw ateb cyntaf yr NRM, mae gofal ysbyty am ddim am gyfnod.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Ydych chi yn yr Alban?

# English: Medicine from a doctor is free.
# This is Easy Read: one short sentence beside a picture.
medicine-from-a-doctor-is-u4yauw = Mae meddyginiaeth gan feddyg am ddim.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Ydych chi yng Ngogledd Iwerddon?

# English: A&E is free if you did not travel here for it.
# This is Easy Read: one short sentence beside a picture.
a-e-is-free-if-7wvgqv = Mae A&E am ddim os na wnaethoch chi deithio yma i’w gael.

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
some-people-have-to-pay-jc78k6 = Mae rhai pobl yn gorfod talu am feddyg teulu.

# English: Call the Law Centre on { $tel-lcni } to ask.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-mr5ann = Ffoniwch y Law Centre ar { $tel-lcni } i ofyn.

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = Ffoniwch i gael help am ddim
