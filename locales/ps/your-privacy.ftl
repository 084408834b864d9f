### Page: Your privacy   (content/your-privacy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Your privacy
# This is the title of the page.
your-privacy-hmc3jx = TODO

# English: What stays private, who may be told, and how to keep your address safe.
# This is the summary of the page, shown in lists of pages.
what-stays-private-who-may-uxtumx = TODO

# English: privacy, private, confidential, consent, Home Office, immigration, data, health record, police, safe address, S flag, letters, messages, phone number, NHS login, secret, tell anyone, who can see, share, report me, told my boss, told my husband
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
privacy-private-confidential-consent-home-63tbwt = TODO

# English: Before you give a phone number or an address, decide which one is safe. Tell the surgery how to reach you, and how not to.
before-you-give-a-phone-q9rzrg = TODO

# English: This page is for anyone who worries about who sees what they tell a doctor. The rules differ between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-q7y4kp = TODO

## Section: What stays private

# English: What stays private
# This is a heading.
# On another page: کومې خبرې محرمانه پاتې کېږي   (see-a-doctor.ftl)
what-stays-private-neu69s = TODO

# English: What you tell a doctor stays private. They share it with the people who treat you. They may share it with others only when:
what-you-tell-a-doctor-96dkyc = TODO

# English: you or someone else is in serious danger
# This is a list item.
you-or-someone-else-is-c2zx6a = TODO

# English: a child is at risk
# This is a list item.
a-child-is-at-risk-47ydrh = TODO

# English: a court orders it.
# This is a list item.
a-court-orders-it-t2s22v = TODO

# English: You can ask: Who will see this? Will you tell me before you share it? You can ask before you say anything.
you-can-ask-who-will-qe4fa8 = TODO

## Section: Letters, messages and your phone

# English: Letters, messages and your phone
# This is a heading.
letters-messages-and-your-phone-pt4fxe = TODO

# English: Ask the surgery to note these things:
ask-the-surgery-to-note-bg6cj9 = TODO

# English: a safe phone number, and safe times to call
# This is a list item.
a-safe-phone-number-and-w8srvk = TODO

# English: no messages with details, if someone else may read them
# This is a list item.
no-messages-with-details-if-ncmb7c = TODO

# English: no letters home, if someone else may open them
# This is a list item.
no-letters-home-if-someone-k6th4t = TODO

# English: who must not be told anything about you.
# This is a list item.
who-must-not-be-told-5fg4w2 = TODO

# English: In England, you can see your health record online or in an app. Someone who controls you may force you to open it. Ask the surgery to hide what could put you in danger.
in-england-you-can-see-gxwedc = TODO

# English: In Scotland, missing proof of address is not a fair reason to refuse you. In Wales, the Welsh Government says that you do not need it.
in-scotland-missing-proof-of-bjx8b6 = TODO

# English: Your visits to this site also leave traces. Read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
your-visits-to-this-site-v9ufj5 = TODO

## Section: The police

# English: The police
# This is a heading.
the-police-p3ggrg = TODO

# English: There is no wall between the police and the Home Office. In England and Wales, every police force has passed on details of some victims of domestic abuse. The Home Office refused to ban this.
there-is-no-wall-between-3sre92 = TODO

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
# On another page: په انګلېنډ او ویلز کې، پولیس ښايي Home Office ته ستاسو په اړه ووايي. د سکاټلنډ او شمالي ایرلنډ قاعده موږ نه ده تایید کړې.   (urgent-help.ftl)
in-england-and-wales-the-xmk4bc = TODO

# English: If this worries you, ask a lawyer or a helpline first. If a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-this-worries-you-ask-7zcxkm = TODO

# English: You can talk to the helpline at the end of this page without giving your name.
you-can-talk-to-the-j8486j = TODO

## Section: In England

# English: In England
# This is a heading.
# On another page: په انګلېنډ کې   (urgent-help.ftl)
in-england-w3yxfs = TODO

# English: If you have no fixed address, or none that is safe, you can register with a temporary one. You can also use a friend's, a day centre's, or the surgery's own.
if-you-have-no-fixed-45mr59 = TODO

# English: GP staff do not have to decide anyone's immigration status. For the Home Office there is a separate rule. A surgery does not have to give it information. The exceptions are a court order, a public health risk, or a very serious crime.
gp-staff-do-not-have-vgg9t9 = TODO

# English: An NHS agreement to trace patients for immigration reasons was suspended in { $conf-mou }. Tracing is now for serious crime.
# $conf-mou = The 2017 deal for tracing patients for immigration reasons was suspended in May 2018; tracing is limited to serious crime cases.
an-nhs-agreement-to-trace-qyvyc9 = TODO

# English: If you paid the immigration health charge, a Home Office number may be on your record. The Home Office said that it is for charging, not for enforcement.
if-you-paid-the-immigration-ra982s = TODO

# English: An unpaid hospital bill of { $ch-debt-ho } or more can be reported to the Home Office. See [what is free]({ $link1 }) before you worry.
# $link1 = page: What is free
# $ch-debt-ho = An unpaid NHS hospital bill of 500 pounds or more can be reported to the Home Office and later applications may be refused. It is a may, not a must.
an-unpaid-hospital-bill-of-tdwd6j = TODO

# English: Parliament was looking at a new law on shared health records. These rules may change, so ask the surgery what holds today.
parliament-was-looking-at-a-fsca7d = TODO

## Section: A hidden address

# English: A hidden address
# This is a heading.
a-hidden-address-jukb3q = TODO

# English: You can ask the GP to hide your address and phone number on the national record. This is for people who may be in danger. It is called the { $gp-s-flag }.
# $gp-s-flag = A patient who may be in danger can ask the GP to have their address and phone hidden on the national NHS record.
you-can-ask-the-gp-jtq4dt = TODO

# English: **It has a downside.** Prescriptions and referrals by computer may stop working. So may moving your GP record, your summary record, and the NHS login or app. The GP should explain this first.
it-has-a-downside-prescriptions-uc8nyy = TODO

## Section: In Scotland and Wales

# English: In Scotland and Wales
# This is a heading.
in-scotland-and-wales-6g65q8 = TODO

# English: We have no confirmed rule for Scotland or Wales about what is shared with the Home Office. Ask the surgery who can see your record. Ask a lawyer if you are worried.
we-have-no-confirmed-rule-s6xbjs = TODO

# English: Ask the surgery if your health record can be opened on a phone.
ask-the-surgery-if-your-9ku83u = TODO

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
# On another page: په شمالي ایرلنډ کې   (urgent-help.ftl)
in-northern-ireland-e876bv = TODO

# English: You are asked for documents. A form without the right ones may not be processed.
you-are-asked-for-documents-zqcgr4 = TODO

# English: When you register, the health service may check your immigration status with the Home Office. It shares data with other agencies too. Ask the [Law Centre]({ $link1 }) before you fill in a form:
# $link1 = Law Centre NI: migrant health and social care.
when-you-register-the-health-6c5mms = TODO

# English: You can also ask the Law Centre which address you can give. Ask the surgery if your health record can be opened on a phone.
you-can-also-ask-the-676pux = TODO

## Section: Who to call

# English: Who to call
# This is a heading.
# On another page: چا ته زنګ ووهئ   (index.ftl)
who-to-call-vfqzg4 = TODO

# English: To ask a question without giving your name:
# On another page: د خپل نوم له ویلو پرته د پوښتنې لپاره:   (stay-safe-on-this-phone.ftl)
to-ask-a-question-without-tajktd = TODO

# English: If you are in danger now:
# On another page: که همدا اوس په خطر کې یئ:   (stay-safe-on-this-phone.ftl)
if-you-are-in-danger-c5rhq2 = TODO
