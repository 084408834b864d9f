### Page: Pregnancy and sexual health   (content/pregnancy-and-sexual-health.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Pregnancy and sexual health
# This is the title of the page.
pregnancy-and-sexual-health-qpfbch = TODO

# English: Care in pregnancy, contraception, infections, and help after someone hurt you.
# This is the summary of the page, shown in lists of pages.
care-in-pregnancy-contraception-infections-fmxzhs = TODO

# English: pregnant, pregnancy, baby, birth, midwife, maternity, contraception, birth control, family planning, abortion, infections, HIV, sexual health, sexual violence, rape, FGM, cutting, expecting, missed period, pill, condom, morning-after pill, STI, miscarriage, sexual assault, scan
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
pregnant-pregnancy-baby-birth-midwife-kvs5h6 = TODO

# English: If you are pregnant, see a GP or a midwife soon. Do not wait because of money or papers. If you think a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-pregnant-see-xkk24v = TODO

# English: This page is for you if you are or may be pregnant, or worry about an infection. It is also for you if someone hurt you sexually. It is for women, men and everyone else. What is free differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-you-waqy7m = TODO

## Section: It was not your fault

# English: It was not your fault
# This is a heading.
it-was-not-your-fault-pkpef9 = TODO

# English: Nothing that was done to your body is your fault. You can ask for care today, or years later. You do not have to say who did it. You do not have to talk about it to be treated.
nothing-that-was-done-to-m7gnkj = TODO

# English: You can decide about each step. You can say yes to a blood test and no to an examination. You can stop at any time.
you-can-decide-about-each-wnmqgf = TODO

## Section: Ask for what you need

# English: Ask for what you need
# This is a heading.
ask-for-what-you-need-zxjdn5 = TODO

# English: You can ask to see a woman or a man. They should try, but cannot always promise it.
you-can-ask-to-see-7zcwgv = TODO

# English: You can ask for a chaperone, a trained extra person in the room. You can also refuse one.
you-can-ask-for-a-nr6qqn = TODO

# English: Ask for a professional interpreter. It should not be a friend or a relative, and never a child.
ask-for-a-professional-interpreter-7tadkx = TODO

# English: You can say: "Please explain first. Please stop when I say stop." More ideas are on the page [At your appointment]({ $link1 }).
# $link1 = page: At your appointment
you-can-say-please-explain-zzu5wp = TODO

## Section: When to go

# English: When to go
# This is a heading.
when-to-go-fyr9mu = TODO

# English: Go soon if you think you are pregnant, or if something hurts or has changed. Go soon if you had sex that you did not want. It helps to ask at once. If days or years have passed, still ask.
go-soon-if-you-think-um5bvm = TODO

# English: What you tell them stays private, with a few exceptions: serious danger, a child at risk, or a court order. If you are under 18, you can ask for the same care. Read [children and young people]({ $link1 }).
# $link1 = page: Children and young people
what-you-tell-them-stays-szmmgt = TODO

# English: In Wales, Scotland and Northern Ireland, we have not confirmed every rule on cost in pregnancy or after violence. Ask about cost there, and do not wait for care.
in-wales-scotland-and-northern-28c9q3 = TODO

# English: Family planning means contraception, and help to choose if you want a baby. Before a test you can ask: "Is this free?"
family-planning-means-contraception-and-rpawps = TODO

## Section: In England

# English: In England
# This is a heading.
# On another page: در انگلستان (England)   (urgent-help.ftl)
in-england-w3yxfs = TODO

# English: Maternity care must never be refused or delayed because of payment. If you are not exempt, a bill may come later. Keep every letter.
maternity-care-must-never-be-g4jhds = TODO

# English: Some people pay nothing for maternity care. They have a positive first decision in the NRM, an open asylum claim, or refugee status. The NRM is how the UK recognises and helps people who were trafficked. Read [what is free]({ $link1 }).
# $link1 = page: What is free
some-people-pay-nothing-for-6cv3kh = TODO

# English: Treatment is free for harm to body or mind from sexual violence, domestic violence, torture or cutting (female genital mutilation). This does not hold if you came to the UK for that treatment. You need no decision from anyone for this.
treatment-is-free-for-harm-y6ftkv = TODO

# English: Contraception is free for everyone. So is treatment for sexually transmitted infections, including HIV. Abortion is not on this list, so ask the GP or the clinic about it.
contraception-is-free-for-everyone-8vjha3 = TODO

# English: When you are pregnant, and for a year after the birth, prescriptions and NHS dental care are free. Ask the midwife for the certificate.
when-you-are-pregnant-and-35e833 = TODO

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = TODO

# English: After rape or sexual abuse, at any time in your life, in England and Wales:
after-rape-or-sexual-abuse-pyrmrs = TODO

# English: This line is for people from age 16.
this-line-is-for-people-ks6c5x = TODO

## Section: In Wales

# English: In Wales
# This is a heading.
# On another page: در ولز   (urgent-help.ftl)
in-wales-b4xgqh = TODO

# English: Family planning and treatment for sexually transmitted infections are free for everyone.
family-planning-and-treatment-for-25a9wh = TODO

# English: Hospital care is free with a positive first decision in the NRM, while the recovery period lasts. It is also free once you are officially identified. The NRM is how the UK recognises and helps people who were trafficked. If you are pregnant and have no decision, do not wait. Ask the midwife about cost.
hospital-care-is-free-with-hxjkzx = TODO

# English: You are not charged for hospital care while your asylum claim is open, or if it was refused.
you-are-not-charged-for-y583g7 = TODO

# English: For abuse at home, sexual violence or trafficking:
# On another page: برای آزار در خانه، خشونت جنسی یا قاچاق انسان (خرید و فروش یا بهره‌کشی از انسان):   (urgent-help.ftl)
for-abuse-at-home-sexual-pueesb = TODO

## Section: In Scotland

# English: In Scotland
# This is a heading.
# On another page: در اسکاتلند   (urgent-help.ftl)
in-scotland-mxrd9g = TODO

# English: GP care, family planning, and treatment for infections, including HIV, are free for everyone.
gp-care-family-planning-and-8mzzvr = TODO

# English: If you are pregnant, see a GP or midwife first and ask about cost there. [What is free]({ $link1 }) explains hospital care.
# $link1 = page: What is free
if-you-are-pregnant-see-j73xrw = TODO

# English: For rape or sexual abuse, from age 13. They cannot see your number:
# On another page: برای تجاوز جنسی یا آزار جنسی، از سن 13 سال. آن‌ها شماره شما را نمی‌بینند:   (urgent-help.ftl)
for-rape-or-sexual-abuse-7yvmtv = TODO

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
# On another page: در ایرلند شمالی   (urgent-help.ftl)
in-northern-ireland-e876bv = TODO

# English: Family planning is free, unless you travelled here for it. The same rule holds for treatment of sexually transmitted infections and HIV.
family-planning-is-free-unless-mhxubq = TODO

# English: When you register with a GP, you are asked for documents. Your immigration status may be checked with the Home Office. Read [see a doctor]({ $link1 }) first.
# $link1 = page: See a doctor
when-you-register-with-a-6hxtag = TODO

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
# On another page: برای آزار در خانه یا آزار جنسی. برای همه سن‌ها است، برای زنان و مردان:   (urgent-help.ftl)
for-abuse-at-home-or-srquj6 = TODO

## Section: Who to call

# English: Who to call
# This is a heading.
# On another page: با چه کسی تماس بگیرید   (index.ftl)
who-to-call-vfqzg4 = TODO

# English: If you are under 19:
# On another page: اگر کمتر از 19 سال دارید:   (is-this-happening-to-me.ftl)
if-you-are-under-19-ymn5rq = TODO

# English: To talk about being controlled or used, with an interpreter:
to-talk-about-being-controlled-rx8n7x = TODO

# English: If you are in danger now:
# On another page: اگر همین حالا در خطر هستید:   (stay-safe-on-this-phone.ftl)
if-you-are-in-danger-c5rhq2 = TODO
