### Page: Children and young people   (content/children-and-young-people.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Children and young people
# This is the title of the page.
children-and-young-people-nqv9dm = TODO

# English: If you are under 18, this is for you.
# This is the summary of the page, shown in lists of pages.
if-you-are-under-18-uv8w8f = TODO

# English: If you are in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-jdzb5y = TODO

# English: This page is for you if you are under 18.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-dud3aa = TODO

# English: You can tell Childline anything.
# This is Easy Read: one short sentence beside a picture.
you-can-tell-childline-anything-x6q6qj = TODO

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
# On another page: Este vina dumneavoastră?   (is-this-happening-to-me.easy.ftl)
is-it-your-fault-4t8zh9 = TODO

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
# On another page: Nu este vina dumneavoastră.   (is-this-happening-to-me.easy.ftl)
it-is-not-your-fault-4jcnen = TODO

# English: Someone may make you carry drugs or steal.
# This is Easy Read: one short sentence beside a picture.
someone-may-make-you-carry-3xd3uw = TODO

# English: Someone may force you into sex or films.
# This is Easy Read: one short sentence beside a picture.
someone-may-force-you-into-zjq4pc = TODO

# English: It can start with a friend or online.
# This is Easy Read: one short sentence beside a picture.
it-can-start-with-a-fa4ez5 = TODO

# English: It happens to British children too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-children-nxefa7 = TODO

## Section: Who must keep you safe?

# English: Who must keep you safe?
# This is a heading.
who-must-keep-you-safe-3gpzvm = TODO

# English: Doctors and nurses ask the council to help you.
# This is Easy Read: one short sentence beside a picture.
doctors-and-nurses-ask-the-v75a8x = TODO

# English: If you may be a child, they should treat you as one.
# This is Easy Read: one short sentence beside a picture.
if-you-may-be-a-zxj3r9 = TODO

# English: Doctors may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
doctors-may-tell-others-if-nu2ad6 = TODO

# English: You can ask who they will tell.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-who-they-p3yuxn = TODO

## Section: Who can help you?

# English: Who can help you?
# This is a heading.
who-can-help-you-k6bkqw = TODO

# English: In England, Wales, Scotland and Northern Ireland, you may get a **guardian**.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-scotland-and-eyfkh3 = TODO

# English: A **guardian** is a person who speaks up for you.
# This is Easy Read: one short sentence beside a picture.
a-guardian-is-a-person-vr9e6t = TODO

# English: If the police ask questions, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-the-police-ask-questions-8fdhqf = TODO

# English: You can ask for a woman doctor or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-hjpd7x = TODO

# English: You should never have to speak for your family.
# This is Easy Read: one short sentence beside a picture.
you-should-never-have-to-eqwy3x = TODO

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
# On another page: Sunteți în Anglia sau în Țara Galilor?   (urgent-help.easy.ftl)
are-you-in-england-or-wr7d72 = TODO

# English: The council must keep you safe.
# This is Easy Read: one short sentence beside a picture.
the-council-must-keep-you-zmmwhp = TODO

# English: Call this number about a guardian.
# This is Easy Read: one short sentence beside a picture.
call-this-number-about-a-ctw7zu = TODO

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
# On another page: Sunteți în Scoția?   (urgent-help.easy.ftl)
are-you-in-scotland-x87wdx = TODO

# English: You can have a guardian if you are here alone.
# This is Easy Read: one short sentence beside a picture.
you-can-have-a-guardian-v8r3uq = TODO

# English: Medicine is free.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-78hfxg = TODO

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
# On another page: Sunteți în Irlanda de Nord?   (urgent-help.easy.ftl)
are-you-in-northern-ireland-hv5hat = TODO

# English: Barnardo's can give you a guardian.
# This is Easy Read: one short sentence beside a picture.
barnardo-s-can-give-you-kjpjk5 = TODO

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
# On another page: Unde puteți suna?   (stay-safe-on-this-phone.easy.ftl)
who-can-you-call-9cza39 = TODO

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
# On another page: Sunați la Childline pentru orice problemă.   (urgent-help.easy.ftl)
call-childline-about-any-problem-btxq38 = TODO

# English: Adults who worry about a child can call here.
# This is Easy Read: one short sentence beside a picture.
adults-who-worry-about-a-7bz5qj = TODO

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# On another page: Sunați acum dacă o viață este în pericol.   (urgent-help.easy.ftl)
call-now-if-a-life-wpgzjn = TODO
