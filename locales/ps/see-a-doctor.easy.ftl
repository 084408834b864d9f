### Page: See a doctor   (content/see-a-doctor.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = ډاکټر ته تلل

# English: How to get a doctor near you.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-vupqgh = څنګه نږدې ډاکټر پیدا کړئ.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = که د چا ژوند په خطر کې وي، { $tel-999 } ته زنګ ووهئ.

# English: For other health problems, you can ask for a **GP**.
# This is Easy Read: one short sentence beside a picture.
for-other-health-problems-you-wkpguq = د روغتیا د نورو ستونزو لپاره، د **GP** د لیدلو غوښتنه کولی شئ.

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
a-gp-is-a-family-e588js = **GP** د کورنۍ ډاکټر دی چې ستاسو استوګنځي ته نږدې وي.

## Section: How do you get a GP?

# English: How do you get a GP?
# This is a heading.
how-do-you-get-a-m4ukh5 = تاسو څنګه GP پیدا کړئ؟

# English: Ask a GP near you to **register** you.
# This is Easy Read: one short sentence beside a picture.
# Note: "Register" is joining a doctor's list. It must not sound like registering with the police or the government.
ask-a-gp-near-you-wpcqvv = له یوه نږدې GP سره د **نوم لیکنې** غوښتنه وکړئ.

# English: To **register** is to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
to-register-is-to-join-d8j8ty = **نوم لیکنه** په دې مانا ده چې ستاسو نوم د ډاکټر په لېست کې راشي.

# English: Ask for an **interpreter** if you want one.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-if-wycm8s = که غواړئ، د **ترجمان** غوښتنه وکړئ.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **ترجمان** ستاسو خبرې په بله ژبه وايي.

# English: Say how they can contact you safely.
# This is Easy Read: one short sentence beside a picture.
say-how-they-can-contact-jc3btg = ووایئ چې څنګه په خوندي ډول له تاسو سره اړیکه ونیسي.

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = تاسو څه غوښتلی شئ؟

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = تاسو غوښتلی شئ چې ښځه یا نارینه مو وګوري.

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = ډاکټران ستاسو خبرې له ځان سره ساتي.

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-share-it-if-eum2us = که یو کس یا ماشوم په خطر کې وي، هغوی دا نورو ته ویلی شي.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = که محکمه امر وکړي، هغوی باید نورو ته ووايي.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = ایا تاسو په انګلېنډ کې یئ؟

# English: In England, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-england-anyone-can-see-ta5bdx = په انګلېنډ کې، هر څوک GP وړیا لیدلی شي.

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-6xw3df = د اسنادو ښودل ضروري نه دي.

# English: If you have no safe address, you can use the GP's address.
# This is Easy Read: one short sentence beside a picture.
if-you-have-no-safe-nbr8ce = که خوندي پته نه لرئ، د GP پته کارولی شئ.

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
the-interpreter-is-free-msyjzt = ترجمان وړیا دی.

# English: If they say no, ask for the reason in writing.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-ask-gj5257 = که هغوی مو ونه مني، دلیل په لیکلې بڼه وغواړئ.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = ایا تاسو په ویلز کې یئ؟

# English: A GP with space needs a good reason to say no.
# This is Easy Read: one short sentence beside a picture.
a-gp-with-space-needs-yz9aga = هغه GP چې ځای لري، د نه منلو لپاره ښه دلیل ته اړتیا لري.

# English: You do not need to prove your address.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-hu8utu = د خپلې پتې ثابتول ضروري نه دي.

# English: The GP may ask for a card or letter with your name.
# This is Easy Read: one short sentence beside a picture.
the-gp-may-ask-for-5bs3w9 = GP ښايي هغه کارت یا لیک وغواړي چې ستاسو نوم پرې وي.

# English: If they say no, a group called Llais helps you complain.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-a-7kfsg6 = که هغوی مو ونه مني، Llais نومې ډله د شکایت په کولو کې مرسته درسره کوي.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ایا تاسو په سکاټلنډ کې یئ؟

# English: In Scotland, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-scotland-anyone-can-see-wn3gpv = په سکاټلنډ کې، هر څوک GP وړیا لیدلی شي.

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
you-have-a-right-to-e24jp4 = ترجمان ستاسو حق دی.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ایا تاسو په شمالي ایرلنډ کې یئ؟

# English: In Northern Ireland, they ask for papers.
# This is Easy Read: one short sentence beside a picture.
in-northern-ireland-they-ask-ypn665 = په شمالي ایرلنډ کې، هغوی اسناد غواړي.

# English: The health office may ask the government about your right to stay.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-nxtb52 = د روغتیا دفتر ښايي له حکومت وپوښتي چې تاسو د پاتې کېدو حق لرئ که نه.

# English: Call the Law Centre on { $tel-lcni } before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-6fe2pd = د فورمې تر ډکولو مخکې Law Centre ته په { $tel-lcni } زنګ ووهئ.

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
some-people-have-to-pay-jc78k6 = ځینې خلک باید د کورنۍ ډاکټر لپاره پیسې ورکړي.

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = د وړیا مرستې لپاره زنګ ووهئ
