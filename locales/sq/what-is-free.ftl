### Page: What is free   (content/what-is-free.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: What is free
# This is the title of the page.
what-is-free-4ma3k2 = TODO

# English: Which health care costs nothing, who has to pay, and what to do about a bill.
# This is the summary of the page, shown in lists of pages.
which-health-care-costs-nothing-4y8zmg = TODO

# English: free, free of charge, cost, money, pay, bill, charge, letter, hospital, hospital care, debt, exempt, how much, cannot pay, invoice, insurance, surcharge, operation, emergency department
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
free-free-of-charge-cost-9a7c5j = TODO

# English: Ask for care when you need it. Then ask: "Is this free for me?"
ask-for-care-when-you-vfpn62 = TODO

# English: This page is for you if you worry about the cost of a doctor, a hospital or medicine. It is also for a person who helps you with a bill.
this-page-is-for-you-uhct86 = TODO

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# On another page: Nëse një jetë është në rrezik, telefononi { $tel-999 }. Telefonata është falas, edhe kur nuk keni kredi.   (index.ftl)
if-a-life-is-in-a8ec66 = TODO

## Section: What is free for everyone

# English: What is free for everyone
# This is a heading.
what-is-free-for-everyone-hpvdjr = TODO

# English: This care is free for everyone in England, Wales and Scotland. In Northern Ireland, it is free unless you travelled here to get it.
this-care-is-free-for-tvpuva = TODO

# English: In England, Wales, Scotland and Northern Ireland: care in a hospital emergency department (A&E). In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs.
# This is a list item.
in-england-wales-scotland-and-23dzwe = TODO

# English: In England, Wales, Scotland and Northern Ireland: family planning. It helps you choose if you want a baby. In England it does not include abortion.
# This is a list item.
in-england-wales-scotland-and-9pnrp5 = TODO

# English: In England, Wales, Scotland and Northern Ireland: treatment of some diseases that people can catch from each other.
# This is a list item.
in-england-wales-scotland-and-th2k4j = TODO

# English: A GP, a family doctor, is free for everyone in England and Scotland. In Wales and Northern Ireland it depends. [Read about your nation]({ $link1 }).
# $link1 = page: See a doctor
a-gp-a-family-doctor-nqkwf5 = TODO

## Section: Help with costs

# English: Help with costs
# This is a heading.
help-with-costs-25u6sc = TODO

# English: If you have little money, you can ask for an { $hc2-who } certificate with form HC1. It does not matter what your immigration status is. You cannot have it if your savings are over { $hc2-savings }.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
# $hc2-savings = Savings above a limit rule HC2 out.
if-you-have-little-money-fqjdrm = TODO

# English: In England, Wales and Scotland, it pays for medicines, NHS dental care, eye tests and travel to hospital appointments. It also helps with glasses.
in-england-wales-and-scotland-zzmj47 = TODO

# English: In England, Wales, Scotland and Northern Ireland, hospital care is free while your asylum claim is open.
in-england-wales-scotland-and-rgdnyf = TODO

# English: If you asked for asylum and get section 95 support, the certificate comes without a form. Section 95 support is help from the Home Office while you wait. The certificate should come within { $hc2-s95 } of your grant letter. If not, call Migrant Help. If you get section 98 or section 4 support, fill in form HC1.
# $hc2-s95 = Asylum seekers on section 95 support get HC2 without applying, within 21 days of the grant letter; if not, call Migrant Help. People on section 98 or section 4 support fill in HC1.
if-you-asked-for-asylum-vfsxv5 = TODO

# English: If a bill comes, keep it. Ask a lawyer or Doctors of the World soon, before you pay.
if-a-bill-comes-keep-hm8wuy = TODO

## Section: The words in a letter

# English: The words in a letter
# This is a heading.
the-words-in-a-letter-esgc7k = TODO

# English: Some rules on this page speak of the NRM. The National Referral Mechanism is how the UK recognises people who were trafficked, and helps them. Trafficked means that someone controlled you and used you for money.
some-rules-on-this-page-jwr8nu = TODO

# English: Its first answer is called a reasonable grounds decision. Its final answer is called a conclusive grounds decision. Adults choose if they want to go into the NRM.
its-first-answer-is-called-bx6svg = TODO

## Section: In England

# English: In England
# This is a heading.
# On another page: Në Angli   (urgent-help.ftl)
in-england-w3yxfs = TODO

## Section: Free without any decision

# English: Free without any decision
# This is a heading.
free-without-any-decision-aqwbwh = TODO

# English: Treatment for harm to body or mind is free after torture, domestic violence, sexual violence or cutting (female genital mutilation). This includes harm that lasts. It is free unless you came to the UK for it. You do not need an NRM decision.
treatment-for-harm-to-body-jtj65y = TODO

# English: Also free for everyone: GPs, the NHS line { $int-111 }, and treatment of HIV and other infections from sex.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
also-free-for-everyone-gps-hecvpf = TODO

# English: Urgent care must be given even if you cannot pay. Maternity care, the care around a birth, must never be refused or delayed over money. A bill may come later.
urgent-care-must-be-given-p5adzw = TODO

## Section: Free because of a decision

# English: Free because of a decision
# This is a heading.
free-because-of-a-decision-nfhntv = TODO

# English: With a positive reasonable grounds or conclusive grounds decision, you are not charged for any NHS care. Medicines and teeth have rules of their own: see below. Your husband, wife, civil partner and children are covered too. A lawyer can tell you if your family needs permission to be here.
with-a-positive-reasonable-grounds-9g2pzt = TODO

# English: Before the first decision, this rule does not cover you yet. Other rules on this page often do. Urgent care is never withheld.
before-the-first-decision-this-m46zjs = TODO

# English: After a negative final decision the cover ends. A course of treatment that has already started stays free.
after-a-negative-final-decision-zug56p = TODO

## Section: Asylum

# English: Asylum
# This is a heading.
asylum-aw2u6h = TODO

# English: You are not charged if your asylum claim is open. You are not charged if you are a refugee, have humanitarian protection, or get section 95 support.
you-are-not-charged-if-fmgjrd = TODO

# English: If your claim was refused, you are charged for hospital care. There are exceptions: section 4(2) support, or council support under the Care Act.
if-your-claim-was-refused-gsqvdz = TODO

# English: With a positive reasonable grounds decision, an open asylum claim or refugee status, you pay nothing for maternity care.
with-a-positive-reasonable-grounds-hxsx7u = TODO

## Section: Medicines and teeth

# English: Medicines and teeth
# This is a heading.
medicines-and-teeth-znbmap = TODO

# English: A prescription, a doctor's order for medicine, costs { $rx-england } for each item. It is free if you have an { $hc2-who } certificate, are under 16, or are 60 or over. It is also free in other cases, for example if you are pregnant and have a certificate.
# $rx-england = Prescription charge per item in England, frozen for a second year.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
a-prescription-a-doctor-s-tb5xgx = TODO

# English: You do not register with a dentist. Ask any NHS dentist for a place. It is free if you are under 18, are pregnant, or had a baby in the last year. It is also free with an { $hc2-who } certificate.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
you-do-not-register-with-r7qfw7 = TODO

## Section: If a bill comes

# English: If a bill comes
# This is a heading.
if-a-bill-comes-w9e5jy = TODO

# English: Was the care given before you had an NRM decision? Once you are identified as trafficked, bills for earlier care are cancelled or repaid.
was-the-care-given-before-98mukv = TODO

# English: Do not ignore a bill, and do not pay in panic. Show your NRM letter to the Overseas Visitors Manager of the hospital. Get legal help.
do-not-ignore-a-bill-c936sr = TODO

# English: An unpaid hospital bill of { $ch-debt-ho } or more can be reported to the Home Office. Later applications may then be refused. This does not always happen, so ask a lawyer early.
# $ch-debt-ho = An unpaid NHS hospital bill of 500 pounds or more can be reported to the Home Office and later applications may be refused. It is a may, not a must.
an-unpaid-hospital-bill-of-h2e7f9 = TODO

## Section: In Wales

# English: In Wales
# This is a heading.
# On another page: Në Uells   (urgent-help.ftl)
in-wales-b4xgqh = TODO

# English: Also free for everyone: treatment of infections from sex, and care while you are detained under the Mental Health Act.
also-free-for-everyone-treatment-g9uj94 = TODO

# English: With a reasonable grounds decision, you are not charged while your recovery period lasts. The recovery period is a time to rest and get help. You are also not charged once you are identified as a victim.
with-a-reasonable-grounds-decision-qutetw = TODO

# English: If your asylum claim was refused, you are not charged.
if-your-asylum-claim-was-ytpspf = TODO

# English: Medicines on prescription are free if you are registered with a Welsh GP and use a pharmacy in Wales.
medicines-on-prescription-are-free-cxqp6b = TODO

# English: If you pay for an NHS dentist, you never pay more than { $dental-wales }, however much care you need.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
if-you-pay-for-an-d4fpht = TODO

## Section: In Scotland

# English: In Scotland
# This is a heading.
# On another page: Në Skoci   (urgent-help.ftl)
in-scotland-mxrd9g = TODO

# English: Also free for everyone: medicines on prescription, dental check-ups, eye tests, and community services such as mental health care. Treatment of HIV is free too.
also-free-for-everyone-medicines-k26nhx = TODO

# English: We have not confirmed which hospital care is free in Scotland after trafficking. This does not mean that you must pay.
we-have-not-confirmed-which-sgpttf = TODO

# English: For other hospital care, ask Doctors of the World or a lawyer what is free for you.
for-other-hospital-care-ask-z95h65 = TODO

## Section: In England, Wales and Scotland

# English: In England, Wales and Scotland
# This is a heading.
in-england-wales-and-scotland-amdcrp = TODO

# English: For the { $hc2-who } certificate in England, Wales and Scotland, with an interpreter:
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
for-the-certificate-in-england-6pn5rs = TODO

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
# On another page: Në Irlandën e Veriut   (urgent-help.ftl)
in-northern-ireland-e876bv = TODO

# English: Treatment of HIV and other infections from sex is also free, unless you travelled here for it. The same rule holds for care while you are detained for mental health.
treatment-of-hiv-and-other-j2d8uz = TODO

# English: If you asked for asylum, GP care is free. If you were refused, GP care is still free, and you are not charged for hospital care. GP care is free for refugees, and for people identified under the trafficking rule.
if-you-asked-for-asylum-sm7778 = TODO

# English: There is a rule that makes hospital care free for people who were trafficked. The details are not simple. Ask a lawyer if it covers you:
there-is-a-rule-that-egphm3 = TODO

# English: Medicines on prescription are free for everyone.
medicines-on-prescription-are-free-bgzykj = TODO

# English: You can read about [help with health costs]({ $link1 }).
# $link1 = nidirect: help with health costs and the HC1 form for Northern Ireland.
you-can-read-about-help-v4cncb = TODO

# English: Northern Ireland has its own HC1 form, and that page shows it. Ask first what care for teeth and eyes will cost.
northern-ireland-has-its-own-4s4uf6 = TODO

## Section: Who to call

# English: Who to call
# This is a heading.
# On another page: Kujt t'i telefononi   (index.ftl)
who-to-call-vfqzg4 = TODO

# English: Doctors of the World UK helps people who cannot register with a GP:
doctors-of-the-world-uk-6cjah8 = TODO

# English: If a life is in danger, call { $tel-999 }. [More numbers]({ $link1 }).
# $link1 = page: Urgent help
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-3r49eb = TODO
