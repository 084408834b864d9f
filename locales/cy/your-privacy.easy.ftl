### Page: Your privacy   (content/your-privacy.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Your privacy
# This is the title of the page.
your-privacy-hmc3jx = Eich preifatrwydd

# English: Who can know what you say to a doctor.
# This is the summary of the page, shown in lists of pages.
who-can-know-what-you-ucgjcv = Pwy all wybod beth rydych chi’n ei ddweud wrth feddyg.

# English: Give only an address and a number that are safe.
# This is Easy Read: one short sentence beside a picture.
give-only-an-address-and-ss4ffd = Rhowch gyfeiriad a rhif dim ond os ydyn nhw’n ddiogel.

# English: This page says who can know what you tell a doctor.
# This is Easy Read: one short sentence beside a picture.
this-page-says-who-can-kbgvdf = Mae’r dudalen hon yn dweud pwy all wybod beth rydych chi’n ei ddweud wrth feddyg.

## Section: What stays private?

# English: What stays private?
# This is a heading.
what-stays-private-k2fdm7 = Beth sy’n aros yn breifat?

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = Mae meddygon yn cadw’r hyn rydych chi’n ei ddweud yn breifat.

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-b993u8 = Gallan nhw ddweud wrth eraill os oes rhywun mewn perygl difrifol.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = Gallan nhw ddweud wrth eraill os nad yw plentyn yn ddiogel.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = Rhaid iddyn nhw ddweud wrth eraill os yw llys yn gorchymyn hynny.

# English: You can ask who will know.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-who-will-jn9p6n = Gallwch ofyn pwy fydd yn gwybod.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = Ydy eich ffôn yn ddiogel?

# English: Say when it is safe to call you.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-vz9e25 = Dywedwch pryd mae’n ddiogel eich ffonio.

# English: Say if letters are not safe.
# This is Easy Read: one short sentence beside a picture.
say-if-letters-are-not-3dmzpa = Dywedwch os nad yw llythyrau’n ddiogel.

# English: In England, someone could make you open your health record.
# This is Easy Read: one short sentence beside a picture.
in-england-someone-could-make-2e2m74 = Yn Lloegr, gallai rhywun eich gorfodi i agor eich cofnod iechyd.

# English: In England, you can ask them to hide parts of it.
# This is Easy Read: one short sentence beside a picture.
in-england-you-can-ask-xjr7a3 = Yn Lloegr, gallwch ofyn i’r meddyg guddio rhannau ohono.

## Section: Can the police tell others?

# English: Can the police tell others?
# This is a heading.
can-the-police-tell-others-ym52n4 = Ydy’r heddlu’n gallu dweud wrth eraill?

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = Yng Nghymru a Lloegr, gall yr heddlu ddweud wrth y **Swyddfa Gartref** amdanoch chi.

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = Y **Swyddfa Gartref**, neu Home Office, yw swyddfa’r llywodraeth ar gyfer mewnfudo.

# English: If you worry about this, ask a lawyer first.
# This is Easy Read: one short sentence beside a picture.
if-you-worry-about-this-nsbrbn = Os ydych chi’n poeni am hyn, gofynnwch i gyfreithiwr yn gyntaf.

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = Os oes bywyd mewn perygl, ffoniwch { $tel-999 }.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Ydych chi yn Lloegr?

# English: Your doctor does not usually have to tell the Home Office.
# This is Easy Read: one short sentence beside a picture.
your-doctor-does-not-usually-55c2h2 = Fel arfer, does dim rhaid i’ch meddyg ddweud wrth y Swyddfa Gartref.

# English: A court, danger to public health or serious crime changes that.
# This is Easy Read: one short sentence beside a picture.
a-court-danger-to-public-rgcvwj = Mae llys, perygl i iechyd y cyhoedd neu drosedd ddifrifol yn newid hynny.

# English: If your home is not safe, you can use another address.
# This is Easy Read: one short sentence beside a picture.
if-your-home-is-not-t9xxvx = Os nad yw eich cartref yn ddiogel, gallwch ddefnyddio cyfeiriad arall.

# English: If you are in danger, they can hide your address.
# This is Easy Read: one short sentence beside a picture.
if-you-are-in-danger-9m53ar = Os ydych chi mewn perygl, gallan nhw guddio eich cyfeiriad.

# English: Then some NHS services may not work for you.
# This is Easy Read: one short sentence beside a picture.
then-some-nhs-services-may-px8ch4 = Wedyn, efallai na fydd rhai o wasanaethau’r GIG yn gweithio i chi.

## Section: Are you in Scotland or Wales?

# English: Are you in Scotland or Wales?
# This is a heading.
are-you-in-scotland-or-sd7j4r = Ydych chi yn yr Alban neu yng Nghymru?

# English: We do not know what doctors tell the Home Office here.
# This is Easy Read: one short sentence beside a picture.
we-do-not-know-what-9hdcsr = Nid ydyn ni’n gwybod beth mae meddygon yma yn ei ddweud wrth y Swyddfa Gartref.

# English: Ask your doctor who can see your record.
# This is Easy Read: one short sentence beside a picture.
ask-your-doctor-who-can-rxt8r7 = Gofynnwch i’ch meddyg pwy all weld eich cofnod.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Ydych chi yng Ngogledd Iwerddon?

# English: The health office may ask the Home Office about you.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-d9sbxb = Efallai y bydd y swyddfa iechyd yn holi’r Swyddfa Gartref amdanoch chi.

# English: Call the Law Centre before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-before-syuy8p = Ffoniwch y Law Centre cyn i chi lenwi ffurflen.

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
