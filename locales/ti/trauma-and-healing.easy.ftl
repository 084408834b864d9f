### Page: Trauma and healing   (content/trauma-and-healing.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Trauma and healing
# This is the title of the page.
trauma-and-healing-bbm2ee = ስንባደን ምሕዋይን

# English: How fear feels, and what can help.
# This is the summary of the page, shown in lists of pages.
how-fear-feels-and-what-kz8tw8 = ፍርሒ ከመይ ከም ዝስማዕን እንታይ ክሕግዝ ከም ዝኽእልን።

# English: This page is about **trauma**.
# This is Easy Read: one short sentence beside a picture.
this-page-is-about-trauma-cjahne = እዚ ገጽ ብዛዕባ **ስንባደ** እዩ።

# English: **Trauma** is what very bad events do to mind and body.
# This is Easy Read: one short sentence beside a picture.
trauma-is-what-very-bad-9pge8u = **ስንባደ** ማለት፣ ኣዝዩ ክፉእ ፍጻመታት ኣብ ኣእምሮን ኣካላትን ዝገብሮ ነገር እዩ።

# English: Care can help you, even after many years.
# This is Easy Read: one short sentence beside a picture.
care-can-help-you-even-7hd6ry = ሕክምና ክሕግዘኩም ይኽእል፣ ድሕሪ ብዙሕ ዓመታት እውን።

# English: Tell a doctor how you feel.
# This is Easy Read: one short sentence beside a picture.
tell-a-doctor-how-you-gxp7fq = እንታይ ከም ዝስምዓኩም ንሓኪም ንገሩ።

## Section: What can it feel like?

# English: What can it feel like?
# This is a heading.
what-can-it-feel-like-zhd6m7 = ከመይ ክስምዓኩም ይኽእል?

# English: Bad things come back in dreams or pictures.
# This is Easy Read: one short sentence beside a picture.
bad-things-come-back-in-eeeur8 = ክፉእ ነገራት ብሕልሚ ወይ ብስእሊ ተመሊሱ ይመጸኩም።

# English: You stay away from what reminds you.
# This is Easy Read: one short sentence beside a picture.
you-stay-away-from-what-bec9kn = ካብቲ ዘዘኻኽረኩም ነገራት ትርሕቁ።

# English: You are on guard all the time.
# This is Easy Read: one short sentence beside a picture.
you-are-on-guard-all-822rfn = ኩሉ ግዜ ሓደጋ ከይመጽእ ትጥንቀቑ።

# English: You feel numb or far away.
# This is Easy Read: one short sentence beside a picture.
you-feel-numb-or-far-y72m7q = ዝኾነ ስምዒት ኣይስምዓኩምን፣ ወይ ካብ ኩሉ ከም ዝረሓቕኩም ኮይኑ ይስምዓኩም።

# English: It is hard to trust people.
# This is Easy Read: one short sentence beside a picture.
it-is-hard-to-trust-c8nat9 = ንሰባት ምእማን የጸግመኩም።

## Section: What can help?

# English: What can help?
# This is a heading.
what-can-help-42r6hn = እንታይ ክሕግዝ ይኽእል?

# English: You can have **therapy**.
# This is Easy Read: one short sentence beside a picture.
you-can-have-therapy-a9u768 = **ስነኣእምሮኣዊ ምኽሪ** ክትረኽቡ ትኽእሉ።

# English: **Therapy** is talking with a trained person to feel better.
# This is Easy Read: one short sentence beside a picture.
therapy-is-talking-with-a-hcmyx2 = **ስነኣእምሮኣዊ ምኽሪ** ማለት ንክሕሸኩም ምስ ዝሰልጠነ ሰብ ምዝርራብ እዩ።

# English: People often go { $mh-tfcbt } times.
# This is Easy Read: one short sentence beside a picture.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
people-often-go-times-8jakzw = መብዛሕትኡ ግዜ ሰባት { $mh-tfcbt } ግዜ ይኸዱ።

# English: You can also ask for **EMDR**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-ask-for-ncnx85 = **EMDR** እውን ክትሓቱ ትኽእሉ።

# English: **EMDR** is a therapy with eye movements while you remember.
# This is Easy Read: one short sentence beside a picture.
emdr-is-a-therapy-with-7vpwbq = **EMDR** እናዘከርኩም ኣዒንትኹም ብምንቅስቓስ ዝግበር ስነኣእምሮኣዊ ምኽሪ እዩ።

## Section: What is good care?

# English: What is good care?
# This is a heading.
what-is-good-care-9beeen = ጽቡቕ ሕክምና እንታይ እዩ?

# English: They explain each step and ask you first.
# This is Easy Read: one short sentence beside a picture.
they-explain-each-step-and-3e8um3 = ነፍሲ ወከፍ ስጉምቲ ይገልጹልኩም፣ ቅድም ድማ ይሓቱኹም።

# English: You can rest or stop.
# This is Easy Read: one short sentence beside a picture.
you-can-rest-or-stop-jwjxyu = ከተዕርፉ ወይ ጠጠው ከተብልዎ ትኽእሉ።

# English: You do not have to tell everything.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rz3xfx = ኩሉ ክትነግሩ ግድን ኣይኮነን።

# English: Do not stop a medicine before you ask a doctor.
# This is Easy Read: one short sentence beside a picture.
do-not-stop-a-medicine-aaffx8 = ቅድሚ ንሓኪም ምሕታትኩም፣ መድሃኒት ኣይተቋርጹ።

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = ኣብ ኢንግላንድ ዲኹም ዘለኹም?

# English: You can ask for NHS therapy yourself.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-nhs-ahwygr = ናይ NHS ስነኣእምሮኣዊ ምኽሪ ባዕልኹም ክትሓቱ ትኽእሉ።

# English: It is free.
# This is Easy Read: one short sentence beside a picture.
it-is-free-y586gk = ብነጻ እዩ።

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = ኣብ ዌልስ ዲኹም ዘለኹም?

# English: Ask a doctor for therapy.
# This is Easy Read: one short sentence beside a picture.
ask-a-doctor-for-therapy-2cqer9 = ስነኣእምሮኣዊ ምኽሪ ክትረኽቡ ንሓኪም ሕተቱ።

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ኣብ ስኮትላንድ ዲኹም ዘለኹም?

# English: The Anchor Centre in Glasgow helps people with deep trauma.
# This is Easy Read: one short sentence beside a picture.
the-anchor-centre-in-glasgow-jjcsg3 = ኣብ Glasgow ዘሎ Anchor Centre፣ ከቢድ ስንባደ ንዘለዎም ሰባት ይሕግዝ።

# English: You can call here to talk when you feel low.
# This is Easy Read: one short sentence beside a picture.
you-can-call-here-to-xpnmpq = መንፈስኩም ትሑት ኣብ ዝኾነሉ እዋን ንምዝርራብ፣ ናብዚ ክትድውሉ ትኽእሉ።

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ኣብ ሰሜን ኣየርላንድ ዲኹም ዘለኹም?

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = ህይወትኩም ባዕልኹም ክትውድኡ እንተሓሲብኩም፣ ናብዚ ደውሉ።

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = ናብ መን ክትድውሉ ትኽእሉ?
