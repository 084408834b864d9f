### Page: The NRM, step by step   (content/nrm-step-by-step.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM, step by step
# This is the title of the page.
the-nrm-step-by-step-shrcyk = NRM، خطوة بخطوة

# English: What happens, and what you can choose.
# This is the summary of the page, shown in lists of pages.
what-happens-and-what-you-k962qe = ماذا يحدث، وما هو اختيارك.

# English: If it is safe to wait, talk to a lawyer first.
# This is Easy Read: one short sentence beside a picture.
if-it-is-safe-to-82mtmv = إذا كان الانتظار آمناً، يُرجى التحدث مع محامٍ أولاً.

## Section: What is the NRM?

# English: What is the NRM?
# This is a heading.
what-is-the-nrm-mmz8fg = ما هي NRM؟

# English: This page is about the **NRM**.
# This is Easy Read: one short sentence beside a picture.
this-page-is-about-the-2d2rzc = هذه الصفحة عن **NRM**.

# English: The **NRM** is how the government finds and helps **trafficked** people.
# This is Easy Read: one short sentence beside a picture.
the-nrm-is-how-the-5d4sd4 = **NRM** هي طريقة الحكومة للعثور على من **تعرّضوا للاتجار بالبشر** ومساعدتهم.

# English: **Trafficked** means that someone controlled you and used you for money.
# This is Easy Read: one short sentence beside a picture.
trafficked-means-that-someone-controlled-53dxdx = **الاتجار بالبشر** يعني أن شخصاً تحكّم بك واستغلك من أجل المال.

# English: A yes from the NRM is not permission to stay.
# This is Easy Read: one short sentence beside a picture.
a-yes-from-the-nrm-b3yadr = الموافقة من NRM ليست إذناً بالبقاء.

# English: If you are an adult, you choose.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-rhyrj8 = إذا كنت من البالغين، فالاختيار لك.

## Section: How does it start?

# English: How does it start?
# This is a heading.
how-does-it-start-bh6fgu = كيف تبدأ الخطوات؟

# English: You cannot ask the NRM yourself.
# This is Easy Read: one short sentence beside a picture.
you-cannot-ask-the-nrm-ryaz25 = لا يمكنك الطلب من NRM بنفسك.

# English: A **first responder** asks for you.
# This is Easy Read: one short sentence beside a picture.
a-first-responder-asks-for-b9vwnb = تطلب ذلك عنك **جهة إحالة first responder**.

# English: A **first responder** is a group that may ask the NRM.
# This is Easy Read: one short sentence beside a picture.
a-first-responder-is-a-cjun2u = **جهة الإحالة first responder** هي مجموعة يُسمح لها بالطلب من NRM.

# English: You can take time and say yes or no.
# This is Easy Read: one short sentence beside a picture.
you-can-take-time-and-4f5mz8 = يمكنك أخذ الوقت وقول نعم أو لا.

# English: For a child, nobody has to wait for a yes.
# This is Easy Read: one short sentence beside a picture.
for-a-child-nobody-has-ax7uwb = أما الطفل، فلا يلزم أن ينتظر أحد موافقته.

## Section: What happens next?

# English: What happens next?
# This is a heading.
what-happens-next-q5ea59 = ماذا يحدث بعد ذلك؟

# English: The first answer can take { $nrm-rg } or longer.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rg = First decision, reasonable grounds: is it reasonable to believe this person is a victim? Aim: 5 working days, often longer.
the-first-answer-can-take-h3mzvb = الجواب الأول قد يستغرق { $nrm-rg } أو أكثر.

# English: The last answer often takes many months.
# This is Easy Read: one short sentence beside a picture.
the-last-answer-often-takes-6kyxcw = الجواب الأخير يستغرق في أحيان كثيرة أشهراً عديدة.

# English: Keep every letter.
# This is Easy Read: one short sentence beside a picture.
keep-every-letter-pufmkj = يُرجى الاحتفاظ بكل رسالة.

# English: If the answer is no, call a lawyer fast.
# This is Easy Read: one short sentence beside a picture.
if-the-answer-is-no-2wsz2v = إذا كان الجواب لا، يُرجى الاتصال بمحامٍ بسرعة.

# English: The law may change, so ask a lawyer.
# This is Easy Read: one short sentence beside a picture.
the-law-may-change-so-ff6f6r = قد يتغيّر القانون، لذلك يُرجى سؤال محامٍ.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = هل أنت في إنجلترا أو ويلز؟

# English: The Salvation Army can ask the NRM for you.
# This is Easy Read: one short sentence beside a picture.
the-salvation-army-can-ask-6sf84p = يمكن لمنظمة Salvation Army الطلب من NRM عنك.

# English: They can help with a safe house, money and a lawyer.
# This is Easy Read: one short sentence beside a picture.
they-can-help-with-a-b8u4ee = يمكنهم المساعدة في سكن آمن ومال ومحامٍ.

# English: After a first yes, you get help for at least { $nrm-rp-ew }.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rp-ew = After a positive first decision there is a recovery period.
after-a-first-yes-you-bpf66p = بعد الموافقة الأولى، لديك مساعدة لمدة { $nrm-rp-ew } على الأقل.

# English: After a no, you have { $nrm-recon } to ask again.
# This is Easy Read: one short sentence beside a picture.
# $nrm-recon = A negative decision can be reconsidered if there is new evidence or the decision did not follow guidance. Ask within the time limit.
after-a-no-you-have-yexvb5 = بعد الرفض، لديك { $nrm-recon } للطلب من جديد.

# English: In England and Wales, police may tell immigration officers about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-49u7m8 = في إنجلترا وويلز، قد تخبر الشرطة موظفي الهجرة عنك.

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = الاتصال للحصول على مساعدة مجانية

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = يمكنك الاتصال هنا للسؤال عن سكن آمن بعد أن استغلك شخص.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = هل أنت في اسكتلندا؟

# English: Help can last up to { $nrm-rp-scot }.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
help-can-last-up-to-x9hq3u = يمكن أن تستمر المساعدة مدة تصل إلى { $nrm-rp-scot }.

# English: It can end sooner if the last answer comes.
# This is Easy Read: one short sentence beside a picture.
it-can-end-sooner-if-xxbj3e = يمكن أن تنتهي المساعدة قبل ذلك إذا جاء الجواب الأخير.

# English: This group helps women used for sex.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-women-used-qk2475 = هذه المجموعة تساعد النساء اللواتي استغلهن شخص جنسياً.

# English: This group helps other adults.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-other-adults-8dew9d = هذه المجموعة تساعد البالغين الآخرين.

# English: At night and at weekends, other adults can call here.
# This is Easy Read: one short sentence beside a picture.
at-night-and-at-weekends-r9j4jr = في الليل وفي عطلة نهاية الأسبوع، يمكن للبالغين الآخرين الاتصال هنا.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = هل أنت في أيرلندا الشمالية؟

# English: Help lasts until the last answer or longer.
# This is Easy Read: one short sentence beside a picture.
help-lasts-until-the-last-9gqzq5 = تستمر المساعدة حتى الجواب الأخير أو أكثر.

# English: Women's Aid helps women, and Migrant Help helps men.
# This is Easy Read: one short sentence beside a picture.
women-s-aid-helps-women-zvtuzc = منظمة Women's Aid تساعد النساء، ومنظمة Migrant Help تساعد الرجال.

# English: Ask the Law Centre who can help you.
# This is Easy Read: one short sentence beside a picture.
ask-the-law-centre-who-9ktdgj = يُرجى سؤال مركز Law Centre عمن يمكنه مساعدتك.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = بمن يمكنك الاتصال؟
