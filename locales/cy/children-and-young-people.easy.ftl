### Page: Children and young people   (content/children-and-young-people.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Children and young people
# This is the title of the page.
children-and-young-people-nqv9dm = Plant a phobl ifanc

# English: If you are under 18, this is for you.
# This is the summary of the page, shown in lists of pages.
if-you-are-under-18-uv8w8f = Os wyt ti dan 18 oed, mae hyn i ti.

# English: If you are in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-jdzb5y = Os wyt ti mewn perygl, ffonia { $tel-999 }.

# English: This page is for you if you are under 18.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-dud3aa = Mae’r dudalen hon i ti os wyt ti dan 18 oed.

# English: You can tell Childline anything.
# This is Easy Read: one short sentence beside a picture.
you-can-tell-childline-anything-x6q6qj = Galli di ddweud unrhyw beth wrth Childline.

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = Ai dy fai di yw hyn?

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = Nid dy fai di yw hyn.

# English: Someone may make you carry drugs or steal.
# This is Easy Read: one short sentence beside a picture.
someone-may-make-you-carry-3xd3uw = Efallai fod rhywun yn gwneud i ti gario cyffuriau neu ddwyn.

# English: Someone may force you into sex or films.
# This is Easy Read: one short sentence beside a picture.
someone-may-force-you-into-zjq4pc = Efallai fod rhywun yn dy orfodi di i gael rhyw neu i fod mewn ffilmiau.

# English: It can start with a friend or online.
# This is Easy Read: one short sentence beside a picture.
it-can-start-with-a-fa4ez5 = Gall ddechrau gyda ffrind neu ar-lein.

# English: It happens to British children too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-children-nxefa7 = Mae’n digwydd i blant o Brydain hefyd.

## Section: Who must keep you safe?

# English: Who must keep you safe?
# This is a heading.
who-must-keep-you-safe-3gpzvm = Pwy sy’n gorfod dy gadw di’n ddiogel?

# English: Doctors and nurses ask the council to help you.
# This is Easy Read: one short sentence beside a picture.
doctors-and-nurses-ask-the-v75a8x = Mae meddygon a nyrsys yn gofyn i’r cyngor dy helpu di.

# English: If you may be a child, they should treat you as one.
# This is Easy Read: one short sentence beside a picture.
if-you-may-be-a-zxj3r9 = Os gallet ti fod yn blentyn, dylen nhw dy drin di fel plentyn.

# English: Doctors may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
doctors-may-tell-others-if-nu2ad6 = Gall meddygon ddweud wrth eraill os nad yw plentyn yn ddiogel.

# English: You can ask who they will tell.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-who-they-p3yuxn = Galli di ofyn wrth bwy byddan nhw’n dweud.

## Section: Who can help you?

# English: Who can help you?
# This is a heading.
who-can-help-you-k6bkqw = Pwy all dy helpu di?

# English: In England, Wales, Scotland and Northern Ireland, you may get a **guardian**.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-scotland-and-eyfkh3 = Yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon, efallai y cei di gymorth **gwarcheidwad**.

# English: A **guardian** is a person who speaks up for you.
# This is Easy Read: one short sentence beside a picture.
a-guardian-is-a-person-vr9e6t = **Gwarcheidwad**, neu guardian, yw person sy’n siarad ar dy ran di.

# English: If the police ask questions, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-the-police-ask-questions-8fdhqf = Os yw’r heddlu’n gofyn cwestiynau, gofynna am gyfreithiwr.

# English: You can ask for a woman doctor or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-hjpd7x = Galli di ofyn am feddyg sy’n fenyw neu’n ddyn.

# English: You should never have to speak for your family.
# This is Easy Read: one short sentence beside a picture.
you-should-never-have-to-eqwy3x = Ddylet ti byth orfod siarad dros dy deulu.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = Wyt ti yn Lloegr neu yng Nghymru?

# English: The council must keep you safe.
# This is Easy Read: one short sentence beside a picture.
the-council-must-keep-you-zmmwhp = Rhaid i’r cyngor dy gadw di’n ddiogel.

# English: Call this number about a guardian.
# This is Easy Read: one short sentence beside a picture.
call-this-number-about-a-ctw7zu = Ffonia’r rhif hwn i holi am warcheidwad.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Wyt ti yn yr Alban?

# English: You can have a guardian if you are here alone.
# This is Easy Read: one short sentence beside a picture.
you-can-have-a-guardian-v8r3uq = Galli di gael gwarcheidwad os wyt ti yma heb deulu.

# English: Medicine is free.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-78hfxg = Mae meddyginiaeth am ddim.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Wyt ti yng Ngogledd Iwerddon?

# English: Barnardo's can give you a guardian.
# This is Easy Read: one short sentence beside a picture.
barnardo-s-can-give-you-kjpjk5 = Gall Barnardo’s roi gwarcheidwad i ti.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Pwy galli di ei ffonio?

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = Ffonia Childline am unrhyw broblem.

# English: Adults who worry about a child can call here.
# This is Easy Read: one short sentence beside a picture.
adults-who-worry-about-a-7bz5qj = Gall oedolion sy’n poeni am blentyn ffonio yma.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = Ffonia nawr os oes bywyd mewn perygl.
