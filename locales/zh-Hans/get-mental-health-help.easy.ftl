### Page: Get help with how you feel   (content/get-mental-health-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Get help with how you feel
# This is the title of the page.
get-help-with-how-you-xf2m4y = TODO

# English: What can help when you feel bad, and how to ask.
# This is the summary of the page, shown in lists of pages.
what-can-help-when-you-ymc9hn = TODO

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# On another page: 如果有人有生命危险，请拨打 { $tel-999 }。   (index.easy.ftl)
call-if-a-life-is-trege5 = TODO

# English: Very bad events can hurt your mind.
# This is Easy Read: one short sentence beside a picture.
very-bad-events-can-hurt-afwpfp = TODO

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
# On another page: 这不是您的错。   (is-this-happening-to-me.easy.ftl)
it-is-not-your-fault-4jcnen = TODO

# English: You can get better, even after many years.
# This is Easy Read: one short sentence beside a picture.
you-can-get-better-even-au44j2 = TODO

## Section: How do you feel?

# English: How do you feel?
# This is a heading.
how-do-you-feel-jz5vew = TODO

# English: You may see the bad events again in your mind.
# This is Easy Read: one short sentence beside a picture.
you-may-see-the-bad-dt49ps = TODO

# English: You may always look out for danger.
# This is Easy Read: one short sentence beside a picture.
you-may-always-look-out-efykze = TODO

# English: You may feel empty or worth nothing.
# This is Easy Read: one short sentence beside a picture.
you-may-feel-empty-or-9bk8dm = TODO

# English: You may find it hard to trust people.
# This is Easy Read: one short sentence beside a picture.
you-may-find-it-hard-bbf3w7 = TODO

## Section: What can help you?

# English: What can help you?
# This is a heading.
what-can-help-you-amybtp = TODO

# English: Tell a doctor how you feel.
# This is Easy Read: one short sentence beside a picture.
tell-a-doctor-how-you-gxp7fq = TODO

# English: You can ask for **therapy**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-therapy-8tbxma = TODO

# English: **Therapy** is talking with a trained person to feel better.
# This is Easy Read: one short sentence beside a picture.
therapy-is-talking-with-a-hcmyx2 = TODO

# English: You usually have { $mh-tfcbt } talks, or more.
# This is Easy Read: one short sentence beside a picture.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
you-usually-have-talks-or-hmewye = TODO

# English: Good help goes slowly and lets you take breaks.
# This is Easy Read: one short sentence beside a picture.
good-help-goes-slowly-and-g776ep = TODO

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
# On another page: 您可以要求什么？   (index.easy.ftl)
what-can-you-ask-for-yaa2wp = TODO

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
# On another page: 您可以要求**口译员**。   (index.easy.ftl)
you-can-ask-for-an-6ps7zu = TODO

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
# On another page: **口译员**把您的话用另一种语言说出来。   (index.easy.ftl)
an-interpreter-says-your-words-nj76fp = TODO

# English: They keep what you say private.
# This is Easy Read: one short sentence beside a picture.
they-keep-what-you-say-j3t4cw = TODO

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
# On another page: 如果有人面临危险，或者有儿童面临危险，他们可能会告诉别人。   (see-a-doctor.easy.ftl)
they-may-share-it-if-eum2us = TODO

# English: They must share it if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-share-it-if-29spr2 = TODO

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
# On another page: 您在英格兰吗？   (urgent-help.easy.ftl)
are-you-in-england-kmezvp = TODO

# English: Adults can call NHS Talking Therapies without asking a doctor.
# This is Easy Read: one short sentence beside a picture.
adults-can-call-nhs-talking-huuwsc = TODO

# English: Help is free after torture, sexual violence or violence at home.
# This is Easy Read: one short sentence beside a picture.
help-is-free-after-torture-j344hv = TODO

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
# On another page: 如果您想到结束自己的生命，请打电话，选择心理健康 mental health。   (urgent-help.easy.ftl)
if-you-think-about-ending-jqstsg = TODO

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
# On another page: 您在威尔士吗？   (urgent-help.easy.ftl)
are-you-in-wales-pkxr9m = TODO

# English: Most people ask a doctor first.
# This is Easy Read: one short sentence beside a picture.
most-people-ask-a-doctor-cf4whe = TODO

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
# On another page: 如果您想到结束自己的生命，请打电话，然后按 2。   (urgent-help.easy.ftl)
if-you-think-about-ending-qjy6ah = TODO

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
# On another page: 您在苏格兰吗？   (urgent-help.easy.ftl)
are-you-in-scotland-x87wdx = TODO

# English: Mental health care near your home is free for everyone.
# This is Easy Read: one short sentence beside a picture.
mental-health-care-near-your-6d3gun = TODO

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
# On another page: 您在北爱尔兰吗？   (urgent-help.easy.ftl)
are-you-in-northern-ireland-hv5hat = TODO

# English: Ask a doctor, and read [the rules on papers]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
ask-a-doctor-and-read-qbznsv = TODO

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
# On another page: 如果您想到结束自己的生命，请打这个电话。   (urgent-help.easy.ftl)
call-here-if-you-think-puhwcq = TODO

## Section: Do you want to talk or write?

# English: Do you want to talk or write?
# This is a heading.
do-you-want-to-talk-c6ew2z = TODO

# English: These people listen, day or night.
# This is Easy Read: one short sentence beside a picture.
these-people-listen-day-or-wdzgg4 = TODO

# English: To write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
to-write-text-the-word-46svww = TODO

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
# On another page: 短信会留在您的手机里。   (urgent-help.easy.ftl)
a-text-stays-on-your-qs8ngu = TODO
