### Page: For supporters   (content/for-supporters.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: For supporters
# This is the title of the page.
for-supporters-me7yu4 = I bobl sy’n cefnogi rhywun

# English: How to help someone and let them choose.
# This is the summary of the page, shown in lists of pages.
how-to-help-someone-and-chahru = Sut i helpu rhywun a gadael i’r person ddewis.

# English: This page is for people who help.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-people-xspeb9 = Mae’r dudalen hon i bobl sy’n helpu.

# English: Ask the person what they want.
# This is Easy Read: one short sentence beside a picture.
ask-the-person-what-they-yk5tj5 = Gofynnwch i’r person beth maen nhw ei eisiau.

# English: Let them choose.
# This is Easy Read: one short sentence beside a picture.
let-them-choose-bhjney = Gadewch i’r person ddewis.

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = Os oes bywyd mewn perygl, ffoniwch { $tel-999 }.

## Section: How can you call safely?

# English: How can you call safely?
# This is a heading.
how-can-you-call-safely-stankq = Sut gallwch chi ffonio’n ddiogel?

# English: Agree a safe time to call.
# This is Easy Read: one short sentence beside a picture.
agree-a-safe-time-to-7d5g8c = Cytunwch ar amser diogel i ffonio.

# English: Do not send this page if someone watches their phone.
# This is Easy Read: one short sentence beside a picture.
do-not-send-this-page-tzaxsa = Peidiwch ag anfon y dudalen hon os oes rhywun yn gwylio ffôn y person.

# English: Visit only if they ask you to.
# This is Easy Read: one short sentence beside a picture.
visit-only-if-they-ask-enwyvc = Peidiwch ag ymweld oni bai bod y person yn gofyn i chi.

## Section: How can you help with a doctor?

# English: How can you help with a doctor?
# This is a heading.
how-can-you-help-with-cpzkfx = Sut gallwch chi helpu gyda meddyg?

# English: Go with them if they want you to.
# This is Easy Read: one short sentence beside a picture.
go-with-them-if-they-byrrzj = Ewch gyda’r person os ydyn nhw eisiau i chi fynd.

# English: Ask the doctor for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
ask-the-doctor-for-an-7pm72u = Gofynnwch i’r meddyg am gael **dehonglydd**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = Mae **dehonglydd** yn dweud eich geiriau mewn iaith arall.

# English: Do not do this yourself.
# This is Easy Read: one short sentence beside a picture.
do-not-do-this-yourself-ads9by = Peidiwch â gwneud hyn eich hun.

# English: Leave the room when the doctor asks.
# This is Easy Read: one short sentence beside a picture.
leave-the-room-when-the-u5es8a = Gadewch yr ystafell pan fydd y meddyg yn gofyn.

## Section: How can you listen well?

# English: How can you listen well?
# This is a heading.
how-can-you-listen-well-4wya9g = Sut gallwch chi wrando’n dda?

# English: Explain each step and ask first.
# This is Easy Read: one short sentence beside a picture.
explain-each-step-and-ask-hfayff = Esboniwch bob cam a gofynnwch yn gyntaf.

# English: Do not ask for the whole story.
# This is Easy Read: one short sentence beside a picture.
do-not-ask-for-the-c4c6qc = Peidiwch â gofyn am y stori i gyd.

# English: Write only what they said, in their words.
# This is Easy Read: one short sentence beside a picture.
write-only-what-they-said-dd4t6j = Os ydych chi’n ysgrifennu, defnyddiwch eiriau’r person yn unig.

## Section: What must you not promise?

# English: What must you not promise?
# This is a heading.
what-must-you-not-promise-bcyp8t = Beth mae’n rhaid i chi beidio â’i addo?

# English: Do not give advice about the law.
# This is Easy Read: one short sentence beside a picture.
do-not-give-advice-about-37et2f = Peidiwch â rhoi cyngor am y gyfraith.

# English: In England and Wales, police may tell the **Home Office** about people.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-8x55uw = Yng Nghymru a Lloegr, gall yr heddlu ddweud wrth y **Swyddfa Gartref** am bobl.

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = Y **Swyddfa Gartref**, neu Home Office, yw swyddfa’r llywodraeth ar gyfer mewnfudo.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Ydych chi yn Lloegr?

# English: They do not need papers to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
they-do-not-need-papers-mv6z8t = Does dim angen papurau ar y person i ymuno â rhestr meddyg.

# English: Do not ignore a bill, and get help from a lawyer.
# This is Easy Read: one short sentence beside a picture.
do-not-ignore-a-bill-x89b63 = Peidiwch ag anwybyddu bil, a cheisiwch help gan gyfreithiwr.

# English: Hiding an address can stop other NHS services.
# This is Easy Read: one short sentence beside a picture.
hiding-an-address-can-stop-2akbdt = Gall cuddio cyfeiriad stopio gwasanaethau eraill y GIG.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Ydych chi yng Nghymru?

# English: You can ask for them to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-them-46dfqv = Gallwch ofyn am gael rhoi’r person ar restr meddyg.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Ydych chi yn yr Alban?

# English: A charity can ask for them to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
a-charity-can-ask-for-kj5fbv = Gall elusen ofyn am gael rhoi’r person ar restr meddyg.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Ydych chi yng Ngogledd Iwerddon?

# English: The health office may ask the Home Office about them.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-qpksu5 = Efallai y bydd y swyddfa iechyd yn holi’r Swyddfa Gartref am y person.

# English: Tell them before they fill in a form.
# This is Easy Read: one short sentence beside a picture.
tell-them-before-they-fill-kurvzd = Dywedwch hyn wrth y person cyn iddyn nhw lenwi ffurflen.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Pwy gallwch chi ei ffonio?
