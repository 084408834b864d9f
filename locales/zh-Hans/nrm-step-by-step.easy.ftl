### Page: The NRM, step by step   (content/nrm-step-by-step.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM, step by step
# This is the title of the page.
the-nrm-step-by-step-shrcyk = TODO

# English: What happens, and what you can choose.
# This is the summary of the page, shown in lists of pages.
what-happens-and-what-you-k962qe = TODO

# English: If it is safe to wait, talk to a lawyer first.
# This is Easy Read: one short sentence beside a picture.
if-it-is-safe-to-82mtmv = TODO

## Section: What is the NRM?

# English: What is the NRM?
# This is a heading.
what-is-the-nrm-mmz8fg = TODO

# English: This page is about the **NRM**.
# This is Easy Read: one short sentence beside a picture.
this-page-is-about-the-2d2rzc = TODO

# English: The **NRM** is how the government finds and helps **trafficked** people.
# This is Easy Read: one short sentence beside a picture.
the-nrm-is-how-the-5d4sd4 = TODO

# English: **Trafficked** means that someone controlled you and used you for money.
# This is Easy Read: one short sentence beside a picture.
trafficked-means-that-someone-controlled-53dxdx = TODO

# English: A yes from the NRM is not permission to stay.
# This is Easy Read: one short sentence beside a picture.
a-yes-from-the-nrm-b3yadr = TODO

# English: If you are an adult, you choose.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-rhyrj8 = TODO

## Section: How does it start?

# English: How does it start?
# This is a heading.
how-does-it-start-bh6fgu = TODO

# English: You cannot ask the NRM yourself.
# This is Easy Read: one short sentence beside a picture.
you-cannot-ask-the-nrm-ryaz25 = TODO

# English: A **first responder** asks for you.
# This is Easy Read: one short sentence beside a picture.
a-first-responder-asks-for-b9vwnb = TODO

# English: A **first responder** is a group that may ask the NRM.
# This is Easy Read: one short sentence beside a picture.
a-first-responder-is-a-cjun2u = TODO

# English: You can take time and say yes or no.
# This is Easy Read: one short sentence beside a picture.
you-can-take-time-and-4f5mz8 = TODO

# English: For a child, nobody has to wait for a yes.
# This is Easy Read: one short sentence beside a picture.
for-a-child-nobody-has-ax7uwb = TODO

## Section: What happens next?

# English: What happens next?
# This is a heading.
what-happens-next-q5ea59 = TODO

# English: The first answer can take { $nrm-rg } or longer.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rg = First decision, reasonable grounds: is it reasonable to believe this person is a victim? Aim: 5 working days, often longer.
the-first-answer-can-take-h3mzvb = TODO

# English: The last answer often takes many months.
# This is Easy Read: one short sentence beside a picture.
the-last-answer-often-takes-6kyxcw = TODO

# English: Keep every letter.
# This is Easy Read: one short sentence beside a picture.
keep-every-letter-pufmkj = TODO

# English: If the answer is no, call a lawyer fast.
# This is Easy Read: one short sentence beside a picture.
if-the-answer-is-no-2wsz2v = TODO

# English: The law may change, so ask a lawyer.
# This is Easy Read: one short sentence beside a picture.
the-law-may-change-so-ff6f6r = TODO

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
# On another page: 您在英格兰或威尔士吗？   (urgent-help.easy.ftl)
are-you-in-england-or-wr7d72 = TODO

# English: The Salvation Army can ask the NRM for you.
# This is Easy Read: one short sentence beside a picture.
the-salvation-army-can-ask-6sf84p = TODO

# English: They can help with a safe house, money and a lawyer.
# This is Easy Read: one short sentence beside a picture.
they-can-help-with-a-b8u4ee = TODO

# English: After a first yes, you get help for at least { $nrm-rp-ew }.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rp-ew = After a positive first decision there is a recovery period.
after-a-first-yes-you-bpf66p = TODO

# English: After a no, you have { $nrm-recon } to ask again.
# This is Easy Read: one short sentence beside a picture.
# $nrm-recon = A negative decision can be reconsidered if there is new evidence or the decision did not follow guidance. Ask within the time limit.
after-a-no-you-have-yexvb5 = TODO

# English: In England and Wales, police may tell immigration officers about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-49u7m8 = TODO

## Section: Call for free help

# English: Call for free help
# This is a heading.
# On another page: 打电话获得免费帮助   (see-a-doctor.easy.ftl)
call-for-free-help-ybcpd2 = TODO

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
# On another page: 如果有人利用过您，可以打这个电话询问安全住所。   (urgent-help.easy.ftl)
call-here-about-a-safe-7jtj7w = TODO

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
# On another page: 您在苏格兰吗？   (urgent-help.easy.ftl)
are-you-in-scotland-x87wdx = TODO

# English: Help can last up to { $nrm-rp-scot }.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
help-can-last-up-to-x9hq3u = TODO

# English: It can end sooner if the last answer comes.
# This is Easy Read: one short sentence beside a picture.
it-can-end-sooner-if-xxbj3e = TODO

# English: This group helps women used for sex.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-women-used-qk2475 = TODO

# English: This group helps other adults.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-other-adults-8dew9d = TODO

# English: At night and at weekends, other adults can call here.
# This is Easy Read: one short sentence beside a picture.
at-night-and-at-weekends-r9j4jr = TODO

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
# On another page: 您在北爱尔兰吗？   (urgent-help.easy.ftl)
are-you-in-northern-ireland-hv5hat = TODO

# English: Help lasts until the last answer or longer.
# This is Easy Read: one short sentence beside a picture.
help-lasts-until-the-last-9gqzq5 = TODO

# English: Women's Aid helps women, and Migrant Help helps men.
# This is Easy Read: one short sentence beside a picture.
women-s-aid-helps-women-zvtuzc = TODO

# English: Ask the Law Centre who can help you.
# This is Easy Read: one short sentence beside a picture.
ask-the-law-centre-who-9ktdgj = TODO

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
# On another page: 您可以打给谁？   (stay-safe-on-this-phone.easy.ftl)
who-can-you-call-9cza39 = TODO
