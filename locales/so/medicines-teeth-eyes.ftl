### Page: Medicines, teeth and eyes   (content/medicines-teeth-eyes.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Medicines, teeth and eyes
# This is the title of the page.
medicines-teeth-and-eyes-p92t8p = TODO

# English: What you pay for medicines, a dentist and glasses, and how to pay less.
# This is the summary of the page, shown in lists of pages.
what-you-pay-for-medicines-3d6dev = TODO

# English: medicine, prescription, pharmacy, pharmacist, dentist, tooth, teeth, pain, eyes, glasses, sight test, optician, HC2, HC1, certificate, Low Income Scheme, pay less, tablets, pills, chemist, toothache, painkiller, inhaler, eye test
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
medicine-prescription-pharmacy-pharmacist-dentist-6gk3kv = TODO

# English: If you have little or no money, ask for an { $hc2-who } certificate. It can take away many health costs. Keep the certificate. Show it at the pharmacy or the dentist before you pay.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
if-you-have-little-or-jjtptp = TODO

# English: This page is for anyone who needs medicine, a dentist, an eye test or glasses. What you pay differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-33vmgj = TODO

## Section: Help with costs: the HC2 certificate

# English: Help with costs: the HC2 certificate
# This is a heading.
help-with-costs-the-hc2-yhh53q = TODO

# English: Anyone on a low income can apply, whatever their immigration status. You fill in form HC1. You get the { $hc2-who } certificate if your income is low enough.
# Note: HC1 is the form; HC2 is the certificate that comes back. Keep both as they are.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
anyone-on-a-low-income-qb7vtu = TODO

# English: You cannot get it if you have savings above { $hc2-savings }. The limit is higher only for people who live in a care home.
# $hc2-savings = Savings above a limit rule HC2 out.
you-cannot-get-it-if-rwr4jy = TODO

# English: In England, Wales and Scotland, it covers prescriptions, NHS dental care, sight tests and travel to hospital appointments. It also helps with glasses.
in-england-wales-and-scotland-vjvb4x = TODO

## Section: If you are seeking asylum

# English: If you are seeking asylum
# This is a heading.
if-you-are-seeking-asylum-btunpe = TODO

# English: People on section 95 support get the certificate without applying, within { $hc2-s95 } of the letter that grants support. If it does not come, call Migrant Help. People on section 98 or section 4 support fill in form HC1.
# $hc2-s95 = Asylum seekers on section 95 support get HC2 without applying, within 21 days of the grant letter; if not, call Migrant Help. People on section 98 or section 4 support fill in HC1.
people-on-section-95-support-gxnd6u = TODO

## Section: How to apply

# English: How to apply
# This is a heading.
how-to-apply-qf9sbh = TODO

# English: In England, Wales and Scotland, read about the [Low Income Scheme]({ $link1 }), or call its line below. Ask a support worker to fill in the form with you.
# $link1 = NHS Low Income Scheme: who can apply, online form and paper HC1.
in-england-wales-and-scotland-ddkd92 = TODO

# English: Keep a copy of the form. When the certificate comes, look at the end date and put it in your calendar.
keep-a-copy-of-the-a8q2h5 = TODO

## Section: At the pharmacy

# English: At the pharmacy
# This is a heading.
at-the-pharmacy-u3pcm5 = TODO

# English: Ask what each medicine is for, how to take it, and what it costs. You can ask to speak where nobody else hears. You can say before you pay: "I have a certificate."
ask-what-each-medicine-is-cdzrky = TODO

# English: If you cannot pay today, do not just go without. Tell the pharmacist or the doctor, and ask what they can do. Do not stop a medicine without asking a doctor or pharmacist.
if-you-cannot-pay-today-8n6rwz = TODO

## Section: In England

# English: In England
# This is a heading.
# On another page: Gudaha England   (urgent-help.ftl)
in-england-w3yxfs = TODO

## Section: Prescriptions in England

# English: Prescriptions in England
# This is a heading.
prescriptions-in-england-qu2pxa = TODO

# English: Each item on a prescription costs { $rx-england }.
# $rx-england = Prescription charge per item in England, frozen for a second year.
each-item-on-a-prescription-mkfamc = TODO

# English: It is free if you are under 16, or 16 to 18 and in full-time education, or 60 or over. It is free if you are pregnant or had a baby in the last year, with a certificate. It is free with some health conditions, and with an HC2.
it-is-free-if-you-5cy85r = TODO

# English: The certificate for pregnancy is not the HC2. Ask a midwife or a doctor how to get it.
the-certificate-for-pregnancy-is-c6gubm = TODO

# English: If you need many medicines, a prepayment certificate may cost less. There are two, a short one and a long one: { $rx-ppc }.
# $rx-ppc = Prepayment certificate.
if-you-need-many-medicines-2bt8mb = TODO

# English: There is also a form on the internet. It is only for pensioners, students, people who earn, people on benefits, and people in a care home. Their savings must be { $hc1-online-limit } or less. If you have no income at all, use the paper form HC1, or call.
# $hc1-online-limit = The online Low Income Scheme form is only for people with savings of 6,000 pounds or less who are pensioners, students, earning, on benefits or in a care home. Others use the paper HC1.
there-is-also-a-form-hcbhrn = TODO

# English: Check the end date of your HC2. Using one that has ended can bring a penalty of { $hc2-expiry }.
# $hc2-expiry = Check the end date: claiming with an expired HC2 can bring a penalty.
check-the-end-date-of-36y77q = TODO

## Section: Dentist in England

# English: Dentist in England
# This is a heading.
dentist-in-england-vj8pyr = TODO

# English: You do not register with a dentist, and you do not have to live nearby. Ask any NHS dental surgery if it has space. If you are in pain, call { $int-111 }.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
you-do-not-register-with-mexuu8 = TODO

# English: What you pay depends on the treatment. For a course of treatment you pay one of three charges, from the lowest to the highest: { $dental-england }.
# $dental-england = NHS dental charges in England from 1 April 2026, per course of treatment.
what-you-pay-depends-on-tydvmr = TODO

# English: It is free if you are under 18, or under 19 and in education. It is free if you are pregnant, or for a year after the birth. It is free with an HC2.
it-is-free-if-you-3wcaaj = TODO

## Section: In Wales

# English: In Wales
# This is a heading.
# On another page: Gudaha Wales   (urgent-help.ftl)
in-wales-b4xgqh = TODO

# English: Prescriptions are free if you are registered with a GP in Wales and use a pharmacy in Wales.
prescriptions-are-free-if-you-k8ju5v = TODO

# English: The rules for dental costs are new. If you pay for an NHS dentist, you never pay more than { $dental-wales }, however much care you need. Ask about the price first. Read who does not have to pay on the [Welsh Government page]({ $link1 }).
# $link1 = Welsh Government page on dental charges and who is exempt.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
the-rules-for-dental-costs-jh4k42 = TODO

## Section: In Scotland

# English: In Scotland
# This is a heading.
# On another page: Gudaha Iskotland   (urgent-help.ftl)
in-scotland-mxrd9g = TODO

# English: Prescriptions are free. Eye examinations and dental check-ups are free for everyone. Ask what treatment costs before it starts.
prescriptions-are-free-eye-examinations-mqthgt = TODO

## Section: In England, Wales and Scotland

# English: In England, Wales and Scotland
# This is a heading.
in-england-wales-and-scotland-amdcrp = TODO

# English: About help with costs in England, Wales and Scotland, with an interpreter:
about-help-with-costs-in-cpdd39 = TODO

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
# On another page: Gudaha Waqooyiga Ayrlaan   (urgent-help.ftl)
in-northern-ireland-e876bv = TODO

# English: Prescriptions from a pharmacy in Northern Ireland are free for everyone. You do not have to claim.
prescriptions-from-a-pharmacy-in-nz6w2g = TODO

# English: For teeth and eyes, ask about the cost first. Northern Ireland has its own [HC1 form]({ $link1 }).
# $link1 = nidirect: help with health costs and the HC1 form for Northern Ireland.
for-teeth-and-eyes-ask-wypwmj = TODO

## Section: Who to call

# English: Who to call
# This is a heading.
# On another page: Cidda la waco   (index.ftl)
who-to-call-vfqzg4 = TODO

# English: If you cannot register with a GP, and so cannot get a prescription:
if-you-cannot-register-with-8xanyh = TODO

# English: If a life is in danger:
if-a-life-is-in-rbtsap = TODO
