### Page: Trauma and healing   (content/trauma-and-healing.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Trauma and healing
# This is the title of the page.
trauma-and-healing-bbm2ee = TODO

# English: How fear feels, and what can help.
# This is the summary of the page, shown in lists of pages.
how-fear-feels-and-what-kz8tw8 = TODO

# English: This page is about **trauma**.
# This is Easy Read: one short sentence beside a picture.
this-page-is-about-trauma-cjahne = TODO

# English: **Trauma** is what very bad events do to mind and body.
# This is Easy Read: one short sentence beside a picture.
trauma-is-what-very-bad-9pge8u = TODO

# English: Care can help you, even after many years.
# This is Easy Read: one short sentence beside a picture.
care-can-help-you-even-7hd6ry = TODO

# English: Tell a doctor how you feel.
# This is Easy Read: one short sentence beside a picture.
tell-a-doctor-how-you-gxp7fq = TODO

## Section: What can it feel like?

# English: What can it feel like?
# This is a heading.
what-can-it-feel-like-zhd6m7 = TODO

# English: Bad things come back in dreams or pictures.
# This is Easy Read: one short sentence beside a picture.
bad-things-come-back-in-eeeur8 = TODO

# English: You stay away from what reminds you.
# This is Easy Read: one short sentence beside a picture.
you-stay-away-from-what-bec9kn = TODO

# English: You are on guard all the time.
# This is Easy Read: one short sentence beside a picture.
you-are-on-guard-all-822rfn = TODO

# English: You feel numb or far away.
# This is Easy Read: one short sentence beside a picture.
you-feel-numb-or-far-y72m7q = TODO

# English: It is hard to trust people.
# This is Easy Read: one short sentence beside a picture.
it-is-hard-to-trust-c8nat9 = TODO

## Section: What can help?

# English: What can help?
# This is a heading.
what-can-help-42r6hn = TODO

# English: You can have **therapy**.
# This is Easy Read: one short sentence beside a picture.
you-can-have-therapy-a9u768 = TODO

# English: **Therapy** is talking with a trained person to feel better.
# This is Easy Read: one short sentence beside a picture.
therapy-is-talking-with-a-hcmyx2 = TODO

# English: People often go { $mh-tfcbt } times.
# This is Easy Read: one short sentence beside a picture.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
people-often-go-times-8jakzw = TODO

# English: You can also ask for **EMDR**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-ask-for-ncnx85 = TODO

# English: **EMDR** is a therapy with eye movements while you remember.
# This is Easy Read: one short sentence beside a picture.
emdr-is-a-therapy-with-7vpwbq = TODO

## Section: What is good care?

# English: What is good care?
# This is a heading.
what-is-good-care-9beeen = TODO

# English: They explain each step and ask you first.
# This is Easy Read: one short sentence beside a picture.
they-explain-each-step-and-3e8um3 = TODO

# English: You can rest or stop.
# This is Easy Read: one short sentence beside a picture.
you-can-rest-or-stop-jwjxyu = TODO

# English: You do not have to tell everything.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rz3xfx = TODO

# English: Do not stop a medicine before you ask a doctor.
# This is Easy Read: one short sentence beside a picture.
do-not-stop-a-medicine-aaffx8 = TODO

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
# On another page: Czy jesteś w Anglii?   (urgent-help.easy.ftl)
are-you-in-england-kmezvp = TODO

# English: You can ask for NHS therapy yourself.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-nhs-ahwygr = TODO

# English: It is free.
# This is Easy Read: one short sentence beside a picture.
it-is-free-y586gk = TODO

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
# On another page: Czy jesteś w Walii?   (urgent-help.easy.ftl)
are-you-in-wales-pkxr9m = TODO

# English: Ask a doctor for therapy.
# This is Easy Read: one short sentence beside a picture.
ask-a-doctor-for-therapy-2cqer9 = TODO

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
# On another page: Czy jesteś w Szkocji?   (urgent-help.easy.ftl)
are-you-in-scotland-x87wdx = TODO

# English: The Anchor Centre in Glasgow helps people with deep trauma.
# This is Easy Read: one short sentence beside a picture.
the-anchor-centre-in-glasgow-jjcsg3 = TODO

# English: You can call here to talk when you feel low.
# This is Easy Read: one short sentence beside a picture.
you-can-call-here-to-xpnmpq = TODO

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
# On another page: Czy jesteś w Irlandii Północnej?   (urgent-help.easy.ftl)
are-you-in-northern-ireland-hv5hat = TODO

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
# On another page: Zadzwoń tu, jeśli myślisz o zakończeniu swojego życia.   (urgent-help.easy.ftl)
call-here-if-you-think-puhwcq = TODO

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
# On another page: Gdzie możesz zadzwonić?   (stay-safe-on-this-phone.easy.ftl)
who-can-you-call-9cza39 = TODO
