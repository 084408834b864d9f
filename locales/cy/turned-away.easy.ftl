### Page: If a GP surgery turns you away   (content/turned-away.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: If a GP surgery turns you away
# This is the title of the page.
if-a-gp-surgery-turns-pfeu28 = Os bydd meddygfa’n eich gwrthod

# English: What to do if a doctor says no.
# This is the summary of the page, shown in lists of pages.
what-to-do-if-a-2rwegj = Beth i’w wneud os yw meddyg yn dweud na.

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = Os oes bywyd mewn perygl, ffoniwch { $tel-999 }.

# English: This page is for you if a **GP** said no.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-npu4fb = Mae’r dudalen hon i chi os gwnaeth **GP** ddweud na wrthych chi.

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
a-gp-is-a-family-e588js = Mae **GP** yn feddyg teulu ger y lle rydych chi’n aros.

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = Nid eich bai chi yw hyn.

## Section: What can you do first?

# English: What can you do first?
# This is a heading.
what-can-you-do-first-5g9f89 = Beth gallwch chi ei wneud yn gyntaf?

# English: Say if you need care now.
# This is Easy Read: one short sentence beside a picture.
say-if-you-need-care-7m8tqm = Dywedwch os oes angen gofal arnoch chi nawr.

# English: Ask them to write down the reason.
# This is Easy Read: one short sentence beside a picture.
ask-them-to-write-down-j6cs2a = Gofynnwch iddyn nhw ysgrifennu’r rheswm.

# English: You can ask someone to speak for you.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-someone-to-hwntkf = Gallwch ofyn i rywun siarad ar eich rhan.

# English: You can try another GP.
# This is Easy Read: one short sentence beside a picture.
you-can-try-another-gp-26q2ut = Gallwch roi cynnig ar GP arall.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Ydych chi yn Lloegr?

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-6xw3df = Does dim angen i chi ddangos papurau.

# English: They must write down the reason.
# This is Easy Read: one short sentence beside a picture.
they-must-write-down-the-p9avsq = Rhaid iddyn nhw ysgrifennu’r rheswm.

# English: Urgent care is still free for up to { $gp-urgent-14 }.
# This is Easy Read: one short sentence beside a picture.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
urgent-care-is-still-free-q7hc36 = Mae gofal brys yn dal am ddim, am hyd at { $gp-urgent-14 }.

# English: You can tell the manager that it was wrong.
# This is Easy Read: one short sentence beside a picture.
you-can-tell-the-manager-ypvcrj = Gallwch ddweud wrth y rheolwr nad oedd hyn yn iawn.

# English: If they do not help, you can call this number.
# This is Easy Read: one short sentence beside a picture.
if-they-do-not-help-djzx7m = Os na fyddan nhw’n helpu, gallwch ffonio’r rhif hwn.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Ydych chi yng Nghymru?

# English: A GP with space needs a good reason to say no.
# This is Easy Read: one short sentence beside a picture.
a-gp-with-space-needs-yz9aga = Os oes gan GP le, rhaid cael rheswm da dros ddweud na.

# English: You do not need to prove your address.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-hu8utu = Does dim angen i chi brofi eich cyfeiriad.

# English: The GP may ask for a card or letter with your name.
# This is Easy Read: one short sentence beside a picture.
the-gp-may-ask-for-5bs3w9 = Gall y GP ofyn am gerdyn neu lythyr gyda’ch enw arno.

# English: A group called Llais helps you complain for free.
# This is Easy Read: one short sentence beside a picture.
a-group-called-llais-helps-98xkrh = Mae grŵp o’r enw Llais yn eich helpu i gwyno, am ddim.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Ydych chi yn yr Alban?

# English: You do not need papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-papers-ehj4ux = Does dim angen papurau arnoch chi.

# English: They should write to you with the reason.
# This is Easy Read: one short sentence beside a picture.
they-should-write-to-you-9t8j47 = Dylen nhw ysgrifennu atoch chi i roi’r rheswm.

# English: They must still give you urgent care.
# This is Easy Read: one short sentence beside a picture.
they-must-still-give-you-f7ecb2 = Rhaid iddyn nhw roi gofal brys i chi o hyd.

# English: A charity can ask for you.
# This is Easy Read: one short sentence beside a picture.
a-charity-can-ask-for-k22y3r = Gall elusen ofyn ar eich rhan.

# English: This group helps you complain for free.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-you-complain-pcb7r6 = Mae’r grŵp hwn yn eich helpu i gwyno, am ddim.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Ydych chi yng Ngogledd Iwerddon?

# English: In Northern Ireland, they ask for papers.
# This is Easy Read: one short sentence beside a picture.
in-northern-ireland-they-ask-ypn665 = Yng Ngogledd Iwerddon, maen nhw’n gofyn am bapurau.

# English: The health office may ask the government about your right to stay.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-nxtb52 = Efallai y bydd y swyddfa iechyd yn holi’r llywodraeth am eich hawl i aros yma.

# English: Call the Law Centre before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-before-syuy8p = Ffoniwch y Law Centre cyn i chi lenwi ffurflen.

# English: If they say no, they must write down the reason.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-they-jzuyd7 = Os byddan nhw’n dweud na, rhaid iddyn nhw ysgrifennu’r rheswm.

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
