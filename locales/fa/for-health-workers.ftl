### Page: For health workers: caring for survivors of trafficking   (content/for-health-workers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: For health workers: caring for survivors of trafficking
# This is the title of the page.
for-health-workers-caring-for-9s698f = TODO

# English: Notice signs of modern slavery, see the patient alone, record safely, and refer with consent.
# This is the summary of the page, shown in lists of pages.
notice-signs-of-modern-slavery-wfx3uh = TODO

# English: health worker, staff, patient, safeguarding, record, referral, duty to notify, consent, signs, trafficking, survivor, GP practice, clinician, screening, first responder
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
health-worker-staff-patient-safeguarding-9nq4ng = TODO

# English: Care and safeguarding come first. A child always goes to children's social care. An adult goes, with consent, to a first responder or to adult safeguarding. If someone is in danger now, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
care-and-safeguarding-come-first-sqc38b = TODO

# English: This page is for clinicians, reception and hospital staff. Rules differ between England, Wales, Scotland and Northern Ireland.
this-page-is-for-clinicians-w552cs = TODO

## Section: Notice

# English: Notice
# This is a heading.
notice-xkzmrm = TODO

# English: No single sign proves it. Think of it when:
no-single-sign-proves-it-5qje8b = TODO

# English: someone speaks for the patient, or will not leave
# This is a list item.
someone-speaks-for-the-patient-yg3by3 = TODO

# English: the patient is afraid, or the story is vague or sounds rehearsed
# This is a list item.
the-patient-is-afraid-or-7rsjg3 = TODO

# English: there are no documents, no known address, or many addresses
# This is a list item.
there-are-no-documents-no-3ae4gk = TODO

# English: injuries are old or untreated, or the patient comes late.
# This is a list item.
injuries-are-old-or-untreated-wxw3wd = TODO

# English: It happens to British people too.
# On another page: برای بریتانیایی‌ها هم پیش می‌آید.   (is-this-happening-to-me.easy.ftl)
it-happens-to-british-people-f75p2d = TODO

# English: In older research, about one in five survivors met health services while still controlled. In a study of 136 trafficked people in England, traffickers came along or spoke for them. Demands for ID and missing interpreters kept people out.
in-older-research-about-one-cuycfp = TODO

## Section: See the patient alone

# English: See the patient alone
# This is a heading.
see-the-patient-alone-zt6g2c = TODO

# English: See the patient alone. Give an ordinary reason, such as a test or a form.
see-the-patient-alone-give-atzq3p = TODO

# English: Use an independent professional interpreter. Never use the companion, a relative or a child.
use-an-independent-professional-interpreter-m9dvfx = TODO

## Section: Ask and listen

# English: Ask and listen
# This is a heading.
ask-and-listen-48bafz = TODO

# English: Ask open, calm questions. Do not judge. Take time. Believe. Promise nothing you cannot keep. For example:
ask-open-calm-questions-do-zbpwh6 = TODO

# English: Who came with you today? How do you know them?
# This is a list item.
who-came-with-you-today-76x6yu = TODO

# English: Can you come and go as you like? Who keeps your papers?
# This is a list item.
can-you-come-and-go-hg8yna = TODO

# English: What would be safe for you now?
# This is a list item.
what-would-be-safe-for-7gh8cm = TODO

# English: Explain, ask permission and offer choice. Go at the patient's pace and allow breaks. Keep the same clinician where you can.
explain-ask-permission-and-offer-vqzrxc = TODO

# English: Do not judge need by immigration status. NICE looked at refugees, asylum seekers and undocumented workers when it wrote its PTSD guideline.
do-not-judge-need-by-ggj7ka = TODO

# English: Say that PTSD can be treated, even many years later.
say-that-ptsd-can-be-ejphpa = TODO

## Section: Record safely

# English: Record safely
# This is a heading.
record-safely-dbdtrw = TODO

# English: Write what was said in the patient's own words. Keep it factual. Think who can open the record.
write-what-was-said-in-4smw8y = TODO

# English: In England, a controller can force open online records and apps. Hide risky entries. Ask who shares the phone. Agree a safe way to make contact.
in-england-a-controller-can-h6mug2 = TODO

# English: Share only with those who treat the patient, or for serious danger, a child at risk, or a court order.
share-only-with-those-who-ubf8gy = TODO

## Section: Refer

# English: Refer
# This is a heading.
refer-wyzrs8 = TODO

# English: Adults must agree to the NRM and may say no. A first responder makes the referral. Children are referred without having to agree.
adults-must-agree-to-the-kwsxyy = TODO

# English: If the patient may be under 18, act as if they are.
if-the-patient-may-be-k96wkg = TODO

# English: In England and Wales, the legal duty to notify does not fall on health workers. They may report voluntarily.
in-england-and-wales-the-eqskm6 = TODO

# English: Do not promise that the police keep details from the Home Office. In England and Wales, every force has passed on details of some victims of domestic abuse.
do-not-promise-that-the-8czn5k = TODO

# English: A GP, hospital or NHS trust in England or Wales is not a first responder. Trusts in Northern Ireland have been listed as such.
a-gp-hospital-or-nhs-avh4gw = TODO

# English: In England, Wales and Scotland, first responders include the police, councils, the Salvation Army and Migrant Help.
in-england-wales-and-scotland-c3xde9 = TODO

## Section: In England

# English: In England
# This is a heading.
# On another page: در انگلستان (England)   (urgent-help.ftl)
in-england-w3yxfs = TODO

# English: Anyone can register. There is no duty to ask for ID, address or immigration papers, and their absence is no reason to refuse. Staff do not have to decide status.
anyone-can-register-there-is-933zsh = TODO

# English: Before any decision, treatment for the effects of torture, FGM, domestic or sexual violence is free, unless the patient travelled for it. Urgent care must not wait for payment. Maternity care is always urgent.
before-any-decision-treatment-for-bb7geb = TODO

# English: Bills from before identification are cancelled or repaid.
bills-from-before-identification-are-4guw6f = TODO

# English: GP care, A&E before admission, and treatment of sexually transmitted infections are free for everyone. A bill for urgent or maternity care may come later.
gp-care-a-e-before-xwhdz5 = TODO

# English: Before you set an { $gp-s-flag }, explain what it stops: electronic prescriptions, referrals, record transfer and the NHS app may stop working.
# $gp-s-flag = A patient who may be in danger can ask the GP to have their address and phone hidden on the national NHS record.
before-you-set-an-explain-g3daq8 = TODO

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = TODO

# English: In England and Wales, you can call the referral line:
in-england-and-wales-you-ra8uba = TODO

## Section: In Wales

# English: In Wales
# This is a heading.
# On another page: در ولز   (urgent-help.ftl)
in-wales-b4xgqh = TODO

# English: A practice with an open list must accept an application unless it has grounds to refuse. [Traumatic Stress Wales]({ $link1 }) works for better trauma care.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
a-practice-with-an-open-d2kqeb = TODO

## Section: In Scotland

# English: In Scotland
# This is a heading.
# On another page: در اسکاتلند   (urgent-help.ftl)
in-scotland-mxrd9g = TODO

# English: Anybody can register, and no papers are needed. The Anchor Centre in Glasgow provides the national trauma service for survivors.
anybody-can-register-and-no-jzehyd = TODO

# English: We have not confirmed whether there is a duty to notify in Scotland. Ask your safeguarding lead.
we-have-not-confirmed-whether-v33cuu = TODO

# English: The Scottish Government has [guidance on trafficking for health workers]({ $link1 }).
# $link1 = Scottish Government guidance for health workers on trafficking.
the-scottish-government-has-guidance-b6vncn = TODO

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
# On another page: در ایرلند شمالی   (urgent-help.ftl)
in-northern-ireland-e876bv = TODO

# English: Documents are asked for, and status may be checked with the Home Office. Tell the patient before the form.
documents-are-asked-for-and-qrrwtj = TODO

# English: We have not confirmed whether there is a duty to notify in Northern Ireland. Ask your safeguarding lead.
we-have-not-confirmed-whether-dxxh2q = TODO

## Section: Who to call

# English: Who to call
# This is a heading.
# On another page: با چه کسی تماس بگیرید   (index.ftl)
who-to-call-vfqzg4 = TODO

# English: For advice about a patient:
for-advice-about-a-patient-9rac66 = TODO

# English: When a child may be at risk:
when-a-child-may-be-d84uaa = TODO

# English: If someone is in danger now:
if-someone-is-in-danger-8m23yd = TODO

# English: The government's [statutory guidance]({ $link1 }) changes often.
# $link1 = Government statutory guidance on victims of modern slavery.
the-government-s-statutory-guidance-2mtv27 = TODO
