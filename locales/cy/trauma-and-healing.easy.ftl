### Page: Trauma and healing   (content/trauma-and-healing.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Trauma and healing
# This is the title of the page.
trauma-and-healing-bbm2ee = Trawma a gwella

# English: How fear feels, and what can help.
# This is the summary of the page, shown in lists of pages.
how-fear-feels-and-what-kz8tw8 = Sut mae ofn yn teimlo, a beth all helpu.

# English: This page is about **trauma**.
# This is Easy Read: one short sentence beside a picture.
this-page-is-about-trauma-cjahne = Mae’r dudalen hon am **drawma**.

# English: **Trauma** is what very bad events do to mind and body.
# This is Easy Read: one short sentence beside a picture.
trauma-is-what-very-bad-9pge8u = **Trawma** yw’r hyn y mae digwyddiadau drwg iawn yn ei wneud i’r meddwl a’r corff.

# English: Care can help you, even after many years.
# This is Easy Read: one short sentence beside a picture.
care-can-help-you-even-7hd6ry = Gall gofal eich helpu, hyd yn oed ar ôl llawer o flynyddoedd.

# English: Tell a doctor how you feel.
# This is Easy Read: one short sentence beside a picture.
tell-a-doctor-how-you-gxp7fq = Dywedwch wrth feddyg sut rydych chi’n teimlo.

## Section: What can it feel like?

# English: What can it feel like?
# This is a heading.
what-can-it-feel-like-zhd6m7 = Sut gall hyn deimlo?

# English: Bad things come back in dreams or pictures.
# This is Easy Read: one short sentence beside a picture.
bad-things-come-back-in-eeeur8 = Mae pethau drwg yn dod yn ôl mewn breuddwydion neu luniau.

# English: You stay away from what reminds you.
# This is Easy Read: one short sentence beside a picture.
you-stay-away-from-what-bec9kn = Rydych chi’n cadw draw oddi wrth yr hyn sy’n eich atgoffa.

# English: You are on guard all the time.
# This is Easy Read: one short sentence beside a picture.
you-are-on-guard-all-822rfn = Rydych chi’n gwylio rhag perygl drwy’r amser.

# English: You feel numb or far away.
# This is Easy Read: one short sentence beside a picture.
you-feel-numb-or-far-y72m7q = Rydych chi’n teimlo’n ddideimlad neu’n bell i ffwrdd.

# English: It is hard to trust people.
# This is Easy Read: one short sentence beside a picture.
it-is-hard-to-trust-c8nat9 = Mae’n anodd ymddiried mewn pobl.

## Section: What can help?

# English: What can help?
# This is a heading.
what-can-help-42r6hn = Beth all helpu?

# English: You can have **therapy**.
# This is Easy Read: one short sentence beside a picture.
you-can-have-therapy-a9u768 = Gallwch gael **therapi**.

# English: **Therapy** is talking with a trained person to feel better.
# This is Easy Read: one short sentence beside a picture.
therapy-is-talking-with-a-hcmyx2 = **Therapi** yw siarad â pherson wedi’i hyfforddi er mwyn teimlo’n well.

# English: People often go { $mh-tfcbt } times.
# This is Easy Read: one short sentence beside a picture.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
people-often-go-times-8jakzw = Mae pobl yn aml yn mynd { $mh-tfcbt } o weithiau.

# English: You can also ask for **EMDR**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-ask-for-ncnx85 = Gallwch hefyd ofyn am **EMDR**.

# English: **EMDR** is a therapy with eye movements while you remember.
# This is Easy Read: one short sentence beside a picture.
emdr-is-a-therapy-with-7vpwbq = Mae **EMDR** yn therapi lle rydych chi’n symud eich llygaid wrth gofio.

## Section: What is good care?

# English: What is good care?
# This is a heading.
what-is-good-care-9beeen = Beth yw gofal da?

# English: They explain each step and ask you first.
# This is Easy Read: one short sentence beside a picture.
they-explain-each-step-and-3e8um3 = Maen nhw’n esbonio pob cam ac yn gofyn i chi yn gyntaf.

# English: You can rest or stop.
# This is Easy Read: one short sentence beside a picture.
you-can-rest-or-stop-jwjxyu = Gallwch orffwys neu stopio.

# English: You do not have to tell everything.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rz3xfx = Does dim rhaid i chi ddweud popeth.

# English: Do not stop a medicine before you ask a doctor.
# This is Easy Read: one short sentence beside a picture.
do-not-stop-a-medicine-aaffx8 = Peidiwch â stopio meddyginiaeth cyn i chi ofyn i feddyg.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Ydych chi yn Lloegr?

# English: You can ask for NHS therapy yourself.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-nhs-ahwygr = Gallwch chi eich hun ofyn am therapi’r GIG.

# English: It is free.
# This is Easy Read: one short sentence beside a picture.
it-is-free-y586gk = Mae am ddim.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Ydych chi yng Nghymru?

# English: Ask a doctor for therapy.
# This is Easy Read: one short sentence beside a picture.
ask-a-doctor-for-therapy-2cqer9 = Gofynnwch i feddyg am therapi.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Ydych chi yn yr Alban?

# English: The Anchor Centre in Glasgow helps people with deep trauma.
# This is Easy Read: one short sentence beside a picture.
the-anchor-centre-in-glasgow-jjcsg3 = Mae’r Anchor Centre yn Glasgow yn helpu pobl sydd â thrawma dwfn.

# English: You can call here to talk when you feel low.
# This is Easy Read: one short sentence beside a picture.
you-can-call-here-to-xpnmpq = Gallwch ffonio yma i siarad pan fyddwch chi’n teimlo’n isel.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Ydych chi yng Ngogledd Iwerddon?

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = Ffoniwch yma os ydych chi’n meddwl am ddod â’ch bywyd i ben.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Pwy gallwch chi ei ffonio?
