### Page: Children and young people   (content/children-and-young-people.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Children and young people
# This is the title of the page.
children-and-young-people-nqv9dm = الأطفال والشباب

# English: If you are under 18, this is for you.
# This is the summary of the page, shown in lists of pages.
if-you-are-under-18-uv8w8f = إذا كان عمرك أقل من 18 سنة، فهذا لك.

# English: If you are in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-jdzb5y = إذا كنت في خطر، يُرجى الاتصال على { $tel-999 }.

# English: This page is for you if you are under 18.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-dud3aa = هذه الصفحة لك إذا كان عمرك أقل من 18 سنة.

# English: You can tell Childline anything.
# This is Easy Read: one short sentence beside a picture.
you-can-tell-childline-anything-x6q6qj = يمكنك قول أي شيء لخط Childline.

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = هل هذا ذنبك؟

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = هذا ليس ذنبك.

# English: Someone may make you carry drugs or steal.
# This is Easy Read: one short sentence beside a picture.
someone-may-make-you-carry-3xd3uw = قد يجبرك شخص على حمل المخدرات أو السرقة.

# English: Someone may force you into sex or films.
# This is Easy Read: one short sentence beside a picture.
someone-may-force-you-into-zjq4pc = قد يجبرك شخص على الجنس أو على تصوير أفلام.

# English: It can start with a friend or online.
# This is Easy Read: one short sentence beside a picture.
it-can-start-with-a-fa4ez5 = قد يبدأ ذلك مع صديق أو عبر الإنترنت.

# English: It happens to British children too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-children-nxefa7 = هذا يحدث للأطفال البريطانيين أيضاً.

## Section: Who must keep you safe?

# English: Who must keep you safe?
# This is a heading.
who-must-keep-you-safe-3gpzvm = من يجب عليه الحفاظ على سلامتك؟

# English: Doctors and nurses ask the council to help you.
# This is Easy Read: one short sentence beside a picture.
doctors-and-nurses-ask-the-v75a8x = الأطباء والممرضون والممرضات يطلبون من المجلس المحلي council مساعدتك.

# English: If you may be a child, they should treat you as one.
# This is Easy Read: one short sentence beside a picture.
if-you-may-be-a-zxj3r9 = إذا كان من الممكن أنك من الأطفال، فينبغي أن يعاملوك معاملة الأطفال.

# English: Doctors may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
doctors-may-tell-others-if-nu2ad6 = قد يخبر الأطباء آخرين إذا كان طفل غير آمن.

# English: You can ask who they will tell.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-who-they-p3yuxn = يمكنك سؤالهم عمن سيخبرونه.

## Section: Who can help you?

# English: Who can help you?
# This is a heading.
who-can-help-you-k6bkqw = من يمكنه مساعدتك؟

# English: In England, Wales, Scotland and Northern Ireland, you may get a **guardian**.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-scotland-and-eyfkh3 = في إنجلترا وويلز واسكتلندا وأيرلندا الشمالية، قد يكون لك **وصي guardian**.

# English: A **guardian** is a person who speaks up for you.
# This is Easy Read: one short sentence beside a picture.
a-guardian-is-a-person-vr9e6t = **الوصي guardian** هو شخص يتكلم من أجل حقوقك.

# English: If the police ask questions, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-the-police-ask-questions-8fdhqf = إذا طرحت الشرطة أسئلة، يُرجى طلب محامٍ.

# English: You can ask for a woman doctor or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-hjpd7x = يمكنك طلب أن يكون من يعالجك امرأة أو رجلاً.

# English: You should never have to speak for your family.
# This is Easy Read: one short sentence beside a picture.
you-should-never-have-to-eqwy3x = لا ينبغي أبداً أن تكون الترجمة لعائلتك من واجبك.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = هل أنت في إنجلترا أو ويلز؟

# English: The council must keep you safe.
# This is Easy Read: one short sentence beside a picture.
the-council-must-keep-you-zmmwhp = يجب على المجلس المحلي الحفاظ على سلامتك.

# English: Call this number about a guardian.
# This is Easy Read: one short sentence beside a picture.
call-this-number-about-a-ctw7zu = يُرجى الاتصال بهذا الرقم للسؤال عن وصي.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = هل أنت في اسكتلندا؟

# English: You can have a guardian if you are here alone.
# This is Easy Read: one short sentence beside a picture.
you-can-have-a-guardian-v8r3uq = يمكن أن يكون لك وصي إذا كنت هنا من دون عائلة.

# English: Medicine is free.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-78hfxg = الدواء مجاني.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = هل أنت في أيرلندا الشمالية؟

# English: Barnardo's can give you a guardian.
# This is Easy Read: one short sentence beside a picture.
barnardo-s-can-give-you-kjpjk5 = يمكن لمنظمة Barnardo's توفير وصي لك.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = بمن يمكنك الاتصال؟

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = يمكنك الاتصال بخط Childline بشأن أي مشكلة.

# English: Adults who worry about a child can call here.
# This is Easy Read: one short sentence beside a picture.
adults-who-worry-about-a-7bz5qj = يمكن للبالغين الذين يشعرون بالقلق على طفل الاتصال هنا.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = يُرجى الاتصال الآن إذا كان هناك خطر على الحياة.
