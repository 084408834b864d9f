### Page: The NRM and asylum   (content/nrm-and-asylum.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM and asylum
# This is the title of the page.
the-nrm-and-asylum-86vd4u = TODO

# English: Two separate processes side by side, and what each means for your health care.
# This is the summary of the page, shown in lists of pages.
two-separate-processes-side-by-sb7mfe = TODO

# English: asylum, asylum seeker, asylum claim, refused asylum, refugee, permission to stay, immigration status, Home Office, housing, NRM, lawyer, solicitor, legal aid, visa, deport, sent back, undocumented, no papers, overstay, leave to remain, court, appeal, hotel
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
asylum-asylum-seeker-asylum-claim-c3jhzf = TODO

# English: Talk to a lawyer before you start either one, if it is safe to wait. The NRM and asylum are two separate processes, with separate decisions. You can be in one, in both, or in neither.
talk-to-a-lawyer-before-bvwwkm = TODO

# English: This page is for people in the NRM, people seeking asylum, and those who support them. What each means for health care differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-people-feftkp = TODO

# English: **The law may be changing.** A Bill from { $law-bill26 } would change both. Ask a lawyer what is true today.
# $law-bill26 = An Immigration and Asylum Bill introduced 30 June 2026 would change identification and support of victims, with a separate route for children, and let decision-makers weigh late or changing accounts.
the-law-may-be-changing-58evsg = TODO

## Section: Side by side

# English: Side by side
# This is a heading.
side-by-side-nnda4r = TODO

# English: What you may ask
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
what-you-may-ask-rzdhgb = TODO

# English: The NRM
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
the-nrm-gbyv2s = TODO

# English: Asylum
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
asylum-aw2u6h = TODO

# English: What it asks
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
what-it-asks-8w3w3p = TODO

# English: Were you trafficked or enslaved?
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
were-you-trafficked-or-enslaved-n3twjd = TODO

# English: Are you safe in your own country?
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
are-you-safe-in-your-tw2eqf = TODO

# English: How it starts
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
how-it-starts-66qvs2 = TODO

# English: A first responder refers you. You cannot do it yourself.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-first-responder-refers-you-pf7e4k = TODO

# English: Ask a lawyer how to claim.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
ask-a-lawyer-how-to-2kfe5n = TODO

# English: Decisions
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
decisions-q67k3h = TODO

# English: A first one, then a final one.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-first-one-then-a-6buux6 = TODO

# English: A separate decision.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-separate-decision-hv97mm = TODO

# English: If the answer is yes
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
if-the-answer-is-yes-25543f = TODO

# English: Recognition. It is not a visa. A temporary permission may be considered.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
recognition-it-is-not-a-rprcgu = TODO

# English: Permission to stay as a refugee, now usually { $asy-30m }. It used to be longer.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
# $asy-30m = Refugee permission for claims from 2 March 2026 is usually shorter; it used to be 5 years.
permission-to-stay-as-a-ndmana = TODO

# English: Health care
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
health-care-84ggr8 = TODO

# English: See your nation below.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
see-your-nation-below-3qvuma = TODO

# English: Free hospital care while the claim is open.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
free-hospital-care-while-the-6y6uvz = TODO

# English: Who to ask
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
who-to-ask-sdb5hu = TODO

# English: The helpline below.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
the-helpline-below-uv2584 = TODO

# English: Migrant Help, about housing and support.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
migrant-help-about-housing-and-p2ysqu = TODO

# English: The shorter refugee permission is for newer claims. If you claimed earlier, ask a lawyer which rule is yours.
the-shorter-refugee-permission-is-n98tk7 = TODO

## Section: What stays the same

# English: What stays the same
# This is a heading.
what-stays-the-same-cb9zet = TODO

# English: Each letter belongs to one process. Look for the words "reasonable grounds" or "conclusive grounds". Those letters are about the NRM. Keep all letters together, and show them to your lawyer and your support worker.
each-letter-belongs-to-one-9svuh2 = TODO

# English: A letter can change what you pay for health care. Ask your lawyer which letter to show at a hospital.
a-letter-can-change-what-bhr4t3 = TODO

# English: Older pages say that people who came without permission get no support from the NRM. That rule is no longer law.
older-pages-say-that-people-263gth = TODO

# English: If you have a conviction, get legal advice first. Some people can be shut out of the NRM's protection.
if-you-have-a-conviction-yvptpx = TODO

# English: If you seek asylum and get section 95 support, you get an HC2 certificate without applying. It helps with health costs. Read [medicines, teeth and eyes]({ $link1 }).
# $link1 = page: Medicines, teeth and eyes
if-you-seek-asylum-and-pu7e6n = TODO

# English: One advice service says that people given the temporary permission after the NRM pay no immigration health charge. Ask your lawyer.
one-advice-service-says-that-8d2myx = TODO

# English: Two processes are a lot to carry. You may ask anyone to explain again, slowly, and to write it down.
two-processes-are-a-lot-mmh28h = TODO

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = TODO

# English: The NRM adds free hospital care from the first positive decision. It also adds a support worker who helps you register, interpreters, counselling and travel.
the-nrm-adds-free-hospital-yshnfv = TODO

# English: Free legal aid for immigration advice usually starts with a positive first decision or an asylum claim. You also need a low income. Lawyers are hard to find, so start early.
free-legal-aid-for-immigration-hgshcb = TODO

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
# On another page: ሰው ለሥራ፣ ለወሲብ ወይም ለወንጀል ተጠቅሞብዎት ከሆነ፣ ደህንነቱ ስለተጠበቀ መኖሪያ (safe house) እና ስለ ድጋፍ ለመጠየቅ፦   (urgent-help.ftl)
to-ask-about-a-safe-bne4n8 = TODO

## Section: The NRM and hospital care in Wales

# English: The NRM and hospital care in Wales
# This is a heading.
the-nrm-and-hospital-care-629qpq = TODO

# English: After a positive first decision, hospital care is free while the recovery period lasts. It is also free once you are identified as a victim.
after-a-positive-first-decision-md94qs = TODO

## Section: If asylum is refused in England

# English: If asylum is refused in England
# This is a heading.
if-asylum-is-refused-in-7b6qgm = TODO

# English: You are charged for hospital care, unless you get section 4(2) support or some kinds of council support. Treatment for harm from torture, sexual violence or domestic violence stays free, unless you came to the UK for it.
you-are-charged-for-hospital-mkzksp = TODO

## Section: If asylum is refused in Wales

# English: If asylum is refused in Wales
# This is a heading.
if-asylum-is-refused-in-x7zts8 = TODO

# English: You are not charged.
you-are-not-charged-g3bz7q = TODO

## Section: In Scotland

# English: In Scotland
# This is a heading.
# On another page: በስኮትላንድ (Scotland)   (urgent-help.ftl)
in-scotland-mxrd9g = TODO

# English: If asylum is refused, you are not charged. GP care, prescriptions and community mental health care are free for everyone.
if-asylum-is-refused-you-aabuam = TODO

# English: Support after a referral to the NRM: see [the NRM, step by step]({ $link1 }).
# $link1 = page: The NRM, step by step
support-after-a-referral-to-crdg59 = TODO

# English: This support lasts up to { $nrm-rp-scot }, or until the final decision if that comes first.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
this-support-lasts-up-to-4ns78h = TODO

# English: We have not confirmed which hospital care the NRM makes free in Scotland. Ask a lawyer.
we-have-not-confirmed-which-g8egjt = TODO

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
# On another page: በሰሜን አየርላንድ (Northern Ireland)   (urgent-help.ftl)
in-northern-ireland-e876bv = TODO

# English: If asylum is refused, you are not charged. There is also a rule that can make care free for people who were trafficked. Ask the Law Centre what it covers and about a free lawyer.
if-asylum-is-refused-you-s9uz4e = TODO

## Section: Who to call

# English: Who to call
# This is a heading.
# On another page: ወደ ማን እንደሚደውሉ   (index.ftl)
who-to-call-vfqzg4 = TODO

# English: About asylum housing and support, with an interpreter:
about-asylum-housing-and-support-kjag9d = TODO

# English: About the NRM, without giving your name:
about-the-nrm-without-giving-a572fj = TODO

# English: If you are in danger now:
# On another page: አሁን አደጋ ላይ ከሆኑ፦   (stay-safe-on-this-phone.ftl)
if-you-are-in-danger-c5rhq2 = TODO
