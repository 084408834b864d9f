### Page: For supporters   (content/for-supporters.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: For supporters
# This is the title of the page.
for-supporters-me7yu4 = TODO

# English: How to help someone and let them choose.
# This is the summary of the page, shown in lists of pages.
how-to-help-someone-and-chahru = TODO

# English: This page is for people who help.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-people-xspeb9 = TODO

# English: Ask the person what they want.
# This is Easy Read: one short sentence beside a picture.
ask-the-person-what-they-yk5tj5 = TODO

# English: Let them choose.
# This is Easy Read: one short sentence beside a picture.
let-them-choose-bhjney = TODO

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = TODO

## Section: How can you call safely?

# English: How can you call safely?
# This is a heading.
how-can-you-call-safely-stankq = TODO

# English: Agree a safe time to call.
# This is Easy Read: one short sentence beside a picture.
agree-a-safe-time-to-7d5g8c = TODO

# English: Do not send this page if someone watches their phone.
# This is Easy Read: one short sentence beside a picture.
do-not-send-this-page-tzaxsa = TODO

# English: Visit only if they ask you to.
# This is Easy Read: one short sentence beside a picture.
visit-only-if-they-ask-enwyvc = TODO

## Section: How can you help with a doctor?

# English: How can you help with a doctor?
# This is a heading.
how-can-you-help-with-cpzkfx = TODO

# English: Go with them if they want you to.
# This is Easy Read: one short sentence beside a picture.
go-with-them-if-they-byrrzj = TODO

# English: Ask the doctor for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
ask-the-doctor-for-an-7pm72u = TODO

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
# On another page: **口译员**把您的话用另一种语言说出来。   (index.easy.ftl)
an-interpreter-says-your-words-nj76fp = TODO

# English: Do not do this yourself.
# This is Easy Read: one short sentence beside a picture.
do-not-do-this-yourself-ads9by = TODO

# English: Leave the room when the doctor asks.
# This is Easy Read: one short sentence beside a picture.
leave-the-room-when-the-u5es8a = TODO

## Section: How can you listen well?

# English: How can you listen well?
# This is a heading.
how-can-you-listen-well-4wya9g = TODO

# English: Explain each step and ask first.
# This is Easy Read: one short sentence beside a picture.
explain-each-step-and-ask-hfayff = TODO

# English: Do not ask for the whole story.
# This is Easy Read: one short sentence beside a picture.
do-not-ask-for-the-c4c6qc = TODO

# English: Write only what they said, in their words.
# This is Easy Read: one short sentence beside a picture.
write-only-what-they-said-dd4t6j = TODO

## Section: What must you not promise?

# English: What must you not promise?
# This is a heading.
what-must-you-not-promise-bcyp8t = TODO

# English: Do not give advice about the law.
# This is Easy Read: one short sentence beside a picture.
do-not-give-advice-about-37et2f = TODO

# English: In England and Wales, police may tell the **Home Office** about people.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-8x55uw = TODO

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
# On another page: **Home Office** 是主管移民的政府部门。   (urgent-help.easy.ftl)
the-home-office-is-the-yq4sy7 = TODO

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
# On another page: 您在英格兰吗？   (urgent-help.easy.ftl)
are-you-in-england-kmezvp = TODO

# English: They do not need papers to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
they-do-not-need-papers-mv6z8t = TODO

# English: Do not ignore a bill, and get help from a lawyer.
# This is Easy Read: one short sentence beside a picture.
do-not-ignore-a-bill-x89b63 = TODO

# English: Hiding an address can stop other NHS services.
# This is Easy Read: one short sentence beside a picture.
hiding-an-address-can-stop-2akbdt = TODO

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
# On another page: 您在威尔士吗？   (urgent-help.easy.ftl)
are-you-in-wales-pkxr9m = TODO

# English: You can ask for them to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-them-46dfqv = TODO

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
# On another page: 您在苏格兰吗？   (urgent-help.easy.ftl)
are-you-in-scotland-x87wdx = TODO

# English: A charity can ask for them to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
a-charity-can-ask-for-kj5fbv = TODO

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
# On another page: 您在北爱尔兰吗？   (urgent-help.easy.ftl)
are-you-in-northern-ireland-hv5hat = TODO

# English: The health office may ask the Home Office about them.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-qpksu5 = TODO

# English: Tell them before they fill in a form.
# This is Easy Read: one short sentence beside a picture.
tell-them-before-they-fill-kurvzd = TODO

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
# On another page: 您可以打给谁？   (stay-safe-on-this-phone.easy.ftl)
who-can-you-call-9cza39 = TODO
