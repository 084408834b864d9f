### Page: Trauma and healing   (content/trauma-and-healing.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Trauma and healing
# This is the title of the page.
trauma-and-healing-bbm2ee = الصدمة النفسية والتعافي

# English: How fear feels, and what can help.
# This is the summary of the page, shown in lists of pages.
how-fear-feels-and-what-kz8tw8 = كيف يكون الشعور بالخوف، وما يمكن أن يساعد.

# English: This page is about **trauma**.
# This is Easy Read: one short sentence beside a picture.
this-page-is-about-trauma-cjahne = هذه الصفحة عن **الصدمة النفسية**.

# English: **Trauma** is what very bad events do to mind and body.
# This is Easy Read: one short sentence beside a picture.
trauma-is-what-very-bad-9pge8u = **الصدمة النفسية** هي ما تفعله الأحداث السيئة جداً بالنفس والجسم.

# English: Care can help you, even after many years.
# This is Easy Read: one short sentence beside a picture.
care-can-help-you-even-7hd6ry = الرعاية يمكن أن تساعدك، حتى بعد سنوات كثيرة.

# English: Tell a doctor how you feel.
# This is Easy Read: one short sentence beside a picture.
tell-a-doctor-how-you-gxp7fq = يُرجى إخبار طبيب عن مشاعرك.

## Section: What can it feel like?

# English: What can it feel like?
# This is a heading.
what-can-it-feel-like-zhd6m7 = كيف يمكن أن يكون هذا الشعور؟

# English: Bad things come back in dreams or pictures.
# This is Easy Read: one short sentence beside a picture.
bad-things-come-back-in-eeeur8 = الأمور السيئة تعود في الأحلام أو الصور.

# English: You stay away from what reminds you.
# This is Easy Read: one short sentence beside a picture.
you-stay-away-from-what-bec9kn = هناك ابتعاد عما يذكّرك بما حدث.

# English: You are on guard all the time.
# This is Easy Read: one short sentence beside a picture.
you-are-on-guard-all-822rfn = لديك حذر طوال الوقت.

# English: You feel numb or far away.
# This is Easy Read: one short sentence beside a picture.
you-feel-numb-or-far-y72m7q = لديك إحساس بتجمّد المشاعر أو بالبعد.

# English: It is hard to trust people.
# This is Easy Read: one short sentence beside a picture.
it-is-hard-to-trust-c8nat9 = من الصعب الثقة بالناس.

## Section: What can help?

# English: What can help?
# This is a heading.
what-can-help-42r6hn = ما الذي يمكن أن يساعد؟

# English: You can have **therapy**.
# This is Easy Read: one short sentence beside a picture.
you-can-have-therapy-a9u768 = يمكنك الحصول على **علاج نفسي**.

# English: **Therapy** is talking with a trained person to feel better.
# This is Easy Read: one short sentence beside a picture.
therapy-is-talking-with-a-hcmyx2 = **العلاج النفسي** هو التحدث مع شخص مدرَّب من أجل الشعور بتحسن.

# English: People often go { $mh-tfcbt } times.
# This is Easy Read: one short sentence beside a picture.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
people-often-go-times-8jakzw = عدد الجلسات في أحيان كثيرة { $mh-tfcbt }.

# English: You can also ask for **EMDR**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-ask-for-ncnx85 = يمكنك أيضاً طلب **EMDR**.

# English: **EMDR** is a therapy with eye movements while you remember.
# This is Easy Read: one short sentence beside a picture.
emdr-is-a-therapy-with-7vpwbq = **EMDR** هو علاج نفسي يتم فيه تحريك العينين أثناء التذكر.

## Section: What is good care?

# English: What is good care?
# This is a heading.
what-is-good-care-9beeen = ما هي الرعاية الجيدة؟

# English: They explain each step and ask you first.
# This is Easy Read: one short sentence beside a picture.
they-explain-each-step-and-3e8um3 = يشرحون لك كل خطوة ويسألونك أولاً.

# English: You can rest or stop.
# This is Easy Read: one short sentence beside a picture.
you-can-rest-or-stop-jwjxyu = يمكنك أخذ استراحة أو التوقف.

# English: You do not have to tell everything.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rz3xfx = ليس من الضروري قول كل شيء.

# English: Do not stop a medicine before you ask a doctor.
# This is Easy Read: one short sentence beside a picture.
do-not-stop-a-medicine-aaffx8 = يُرجى عدم إيقاف أي دواء قبل سؤال طبيب.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = هل أنت في إنجلترا؟

# English: You can ask for NHS therapy yourself.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-nhs-ahwygr = يمكنك طلب العلاج النفسي من NHS بنفسك.

# English: It is free.
# This is Easy Read: one short sentence beside a picture.
it-is-free-y586gk = هذا مجاني.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = هل أنت في ويلز؟

# English: Ask a doctor for therapy.
# This is Easy Read: one short sentence beside a picture.
ask-a-doctor-for-therapy-2cqer9 = يُرجى طلب العلاج النفسي من طبيب.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = هل أنت في اسكتلندا؟

# English: The Anchor Centre in Glasgow helps people with deep trauma.
# This is Easy Read: one short sentence beside a picture.
the-anchor-centre-in-glasgow-jjcsg3 = مركز Anchor Centre في مدينة غلاسكو يساعد الأشخاص الذين لديهم صدمة نفسية عميقة.

# English: You can call here to talk when you feel low.
# This is Easy Read: one short sentence beside a picture.
you-can-call-here-to-xpnmpq = يمكنك الاتصال هنا للتحدث عند الشعور بالضيق.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = هل أنت في أيرلندا الشمالية؟

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = يُرجى الاتصال هنا إذا فكرت في إنهاء حياتك.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = بمن يمكنك الاتصال؟
