### Page: Your privacy   (content/your-privacy.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Your privacy
# This is the title of the page.
your-privacy-hmc3jx = TODO

# English: Who can know what you say to a doctor.
# This is the summary of the page, shown in lists of pages.
who-can-know-what-you-ucgjcv = TODO

# English: Give only an address and a number that are safe.
# This is Easy Read: one short sentence beside a picture.
give-only-an-address-and-ss4ffd = TODO

# English: This page says who can know what you tell a doctor.
# This is Easy Read: one short sentence beside a picture.
this-page-says-who-can-kbgvdf = TODO

## Section: What stays private?

# English: What stays private?
# This is a heading.
what-stays-private-k2fdm7 = TODO

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
# On another page: 医生会为您说的话保密。   (index.easy.ftl)
doctors-keep-what-you-say-698avu = TODO

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
# On another page: 如果有人有严重危险，他们可能会告诉别人。   (index.easy.ftl)
they-may-tell-others-if-b993u8 = TODO

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
# On another page: 如果有孩子不安全，他们可能会告诉别人。   (index.easy.ftl)
they-may-tell-others-if-ga39t7 = TODO

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
# On another page: 如果法院命令，他们必须告诉别人。   (index.easy.ftl)
they-must-tell-others-if-a2gmg7 = TODO

# English: You can ask who will know.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-who-will-jn9p6n = TODO

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
# On another page: 您的手机安全吗？   (index.easy.ftl)
is-your-phone-safe-w5zd2e = TODO

# English: Say when it is safe to call you.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-vz9e25 = TODO

# English: Say if letters are not safe.
# This is Easy Read: one short sentence beside a picture.
say-if-letters-are-not-3dmzpa = TODO

# English: In England, someone could make you open your health record.
# This is Easy Read: one short sentence beside a picture.
in-england-someone-could-make-2e2m74 = TODO

# English: In England, you can ask them to hide parts of it.
# This is Easy Read: one short sentence beside a picture.
in-england-you-can-ask-xjr7a3 = TODO

## Section: Can the police tell others?

# English: Can the police tell others?
# This is a heading.
can-the-police-tell-others-ym52n4 = TODO

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
# On another page: 在英格兰和威尔士，警察可能会把您的情况告诉 **Home Office**。   (urgent-help.easy.ftl)
in-england-and-wales-police-g734wq = TODO

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
# On another page: **Home Office** 是主管移民的政府部门。   (urgent-help.easy.ftl)
the-home-office-is-the-yq4sy7 = TODO

# English: If you worry about this, ask a lawyer first.
# This is Easy Read: one short sentence beside a picture.
if-you-worry-about-this-nsbrbn = TODO

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = TODO

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
# On another page: 您在英格兰吗？   (urgent-help.easy.ftl)
are-you-in-england-kmezvp = TODO

# English: Your doctor does not usually have to tell the Home Office.
# This is Easy Read: one short sentence beside a picture.
your-doctor-does-not-usually-55c2h2 = TODO

# English: A court, danger to public health or serious crime changes that.
# This is Easy Read: one short sentence beside a picture.
a-court-danger-to-public-rgcvwj = TODO

# English: If your home is not safe, you can use another address.
# This is Easy Read: one short sentence beside a picture.
if-your-home-is-not-t9xxvx = TODO

# English: If you are in danger, they can hide your address.
# This is Easy Read: one short sentence beside a picture.
if-you-are-in-danger-9m53ar = TODO

# English: Then some NHS services may not work for you.
# This is Easy Read: one short sentence beside a picture.
then-some-nhs-services-may-px8ch4 = TODO

## Section: Are you in Scotland or Wales?

# English: Are you in Scotland or Wales?
# This is a heading.
are-you-in-scotland-or-sd7j4r = TODO

# English: We do not know what doctors tell the Home Office here.
# This is Easy Read: one short sentence beside a picture.
we-do-not-know-what-9hdcsr = TODO

# English: Ask your doctor who can see your record.
# This is Easy Read: one short sentence beside a picture.
ask-your-doctor-who-can-rxt8r7 = TODO

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
# On another page: 您在北爱尔兰吗？   (urgent-help.easy.ftl)
are-you-in-northern-ireland-hv5hat = TODO

# English: The health office may ask the Home Office about you.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-d9sbxb = TODO

# English: Call the Law Centre before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-before-syuy8p = TODO

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
# On another page: 您可以打给谁？   (stay-safe-on-this-phone.easy.ftl)
who-can-you-call-9cza39 = TODO

# English: Call here if someone controls you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-controls-59k7cu = TODO

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# On another page: 如果有人有生命危险，请马上打电话。   (urgent-help.easy.ftl)
call-now-if-a-life-wpgzjn = TODO
