### Page: If a GP surgery turns you away   (content/turned-away.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: If a GP surgery turns you away
# This is the title of the page.
if-a-gp-surgery-turns-pfeu28 = TODO

# English: What to do if a doctor says no.
# This is the summary of the page, shown in lists of pages.
what-to-do-if-a-2rwegj = TODO

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = TODO

# English: This page is for you if a **GP** said no.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-npu4fb = TODO

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
# On another page: **GP** to lekarz rodzinny blisko miejsca, w którym przebywasz.   (see-a-doctor.easy.ftl)
a-gp-is-a-family-e588js = TODO

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
# On another page: To nie twoja wina.   (is-this-happening-to-me.easy.ftl)
it-is-not-your-fault-4jcnen = TODO

## Section: What can you do first?

# English: What can you do first?
# This is a heading.
what-can-you-do-first-5g9f89 = TODO

# English: Say if you need care now.
# This is Easy Read: one short sentence beside a picture.
say-if-you-need-care-7m8tqm = TODO

# English: Ask them to write down the reason.
# This is Easy Read: one short sentence beside a picture.
ask-them-to-write-down-j6cs2a = TODO

# English: You can ask someone to speak for you.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-someone-to-hwntkf = TODO

# English: You can try another GP.
# This is Easy Read: one short sentence beside a picture.
you-can-try-another-gp-26q2ut = TODO

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
# On another page: Czy jesteś w Anglii?   (urgent-help.easy.ftl)
are-you-in-england-kmezvp = TODO

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
# On another page: Nie musisz pokazywać dokumentów.   (see-a-doctor.easy.ftl)
you-do-not-need-to-6xw3df = TODO

# English: They must write down the reason.
# This is Easy Read: one short sentence beside a picture.
they-must-write-down-the-p9avsq = TODO

# English: Urgent care is still free for up to { $gp-urgent-14 }.
# This is Easy Read: one short sentence beside a picture.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
urgent-care-is-still-free-q7hc36 = TODO

# English: You can tell the manager that it was wrong.
# This is Easy Read: one short sentence beside a picture.
you-can-tell-the-manager-ypvcrj = TODO

# English: If they do not help, you can call this number.
# This is Easy Read: one short sentence beside a picture.
if-they-do-not-help-djzx7m = TODO

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
# On another page: Czy jesteś w Walii?   (urgent-help.easy.ftl)
are-you-in-wales-pkxr9m = TODO

# English: A GP with space needs a good reason to say no.
# This is Easy Read: one short sentence beside a picture.
# On another page: GP, który ma miejsce, potrzebuje dobrego powodu, żeby odmówić.   (see-a-doctor.easy.ftl)
a-gp-with-space-needs-yz9aga = TODO

# English: You do not need to prove your address.
# This is Easy Read: one short sentence beside a picture.
# On another page: Nie musisz udowadniać, gdzie mieszkasz.   (see-a-doctor.easy.ftl)
you-do-not-need-to-hu8utu = TODO

# English: The GP may ask for a card or letter with your name.
# This is Easy Read: one short sentence beside a picture.
# On another page: GP może poprosić o kartę lub list z twoim nazwiskiem.   (see-a-doctor.easy.ftl)
the-gp-may-ask-for-5bs3w9 = TODO

# English: A group called Llais helps you complain for free.
# This is Easy Read: one short sentence beside a picture.
a-group-called-llais-helps-98xkrh = TODO

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
# On another page: Czy jesteś w Szkocji?   (urgent-help.easy.ftl)
are-you-in-scotland-x87wdx = TODO

# English: You do not need papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-papers-ehj4ux = TODO

# English: They should write to you with the reason.
# This is Easy Read: one short sentence beside a picture.
they-should-write-to-you-9t8j47 = TODO

# English: They must still give you urgent care.
# This is Easy Read: one short sentence beside a picture.
they-must-still-give-you-f7ecb2 = TODO

# English: A charity can ask for you.
# This is Easy Read: one short sentence beside a picture.
a-charity-can-ask-for-k22y3r = TODO

# English: This group helps you complain for free.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-you-complain-pcb7r6 = TODO

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
# On another page: Czy jesteś w Irlandii Północnej?   (urgent-help.easy.ftl)
are-you-in-northern-ireland-hv5hat = TODO

# English: In Northern Ireland, they ask for papers.
# This is Easy Read: one short sentence beside a picture.
# On another page: W Irlandii Północnej proszą o dokumenty.   (see-a-doctor.easy.ftl)
in-northern-ireland-they-ask-ypn665 = TODO

# English: The health office may ask the government about your right to stay.
# This is Easy Read: one short sentence beside a picture.
# On another page: Urząd zdrowia może zapytać rząd o twoje prawo pobytu.   (see-a-doctor.easy.ftl)
the-health-office-may-ask-nxtb52 = TODO

# English: Call the Law Centre before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-before-syuy8p = TODO

# English: If they say no, they must write down the reason.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-they-jzuyd7 = TODO

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
# On another page: Gdzie możesz zadzwonić?   (stay-safe-on-this-phone.easy.ftl)
who-can-you-call-9cza39 = TODO

# English: Call here if you cannot get a doctor.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-cannot-rymj9g = TODO

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# On another page: Zadzwoń teraz, jeśli życie jest zagrożone.   (urgent-help.easy.ftl)
call-now-if-a-life-wpgzjn = TODO
