### Page: The NRM and asylum   (content/nrm-and-asylum.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM and asylum
# This is the title of the page.
the-nrm-and-asylum-86vd4u = NRM واللجوء

# English: Two separate processes side by side, and what each means for your health care.
# This is the summary of the page, shown in lists of pages.
two-separate-processes-side-by-sb7mfe = إجراءان منفصلان جنباً إلى جنب، وما يعنيه كل منهما لرعايتك الصحية.

# English: asylum, asylum seeker, asylum claim, refused asylum, refugee, permission to stay, immigration status, Home Office, housing, NRM, lawyer, solicitor, legal aid, visa, deport, sent back, undocumented, no papers, overstay, leave to remain, court, appeal, hotel
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
asylum-asylum-seeker-asylum-claim-c3jhzf = لجوء، طالب لجوء، طالبة لجوء، طلب لجوء، رفض اللجوء، مرفوض، رفضوا طلبي، لاجئ، لاجئة، إقامة، إذن بالبقاء، حق البقاء، فيزا، تأشيرة، انتهت الفيزا، بدون أوراق، بلا أوراق، بدون إقامة، وضع الهجرة، هجرة، وزارة الداخلية، الهوم اوفيس، هوم أوفيس، سكن، فندق، NRM، محامي، محام، محامية، مساعدة قانونية، محكمة، استئناف، طعن، ترحيل، إبعاد، يرجعوني إلى بلدي

# English: Talk to a lawyer before you start either one, if it is safe to wait. The NRM and asylum are two separate processes, with separate decisions. You can be in one, in both, or in neither.
talk-to-a-lawyer-before-bvwwkm = يُرجى التحدث مع محامٍ قبل بدء أي من الإجراءين، إذا كان الانتظار آمناً. NRM واللجوء إجراءان منفصلان، ولكل منهما قرار منفصل. قد يخصّك أحدهما، أو كلاهما، أو لا يخصّك أي منهما.

# English: This page is for people in the NRM, people seeking asylum, and those who support them. What each means for health care differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-people-feftkp = هذه الصفحة للأشخاص الموجودين في NRM، وللأشخاص الذين يطلبون اللجوء، ولمن يدعمونهم. ما يعنيه كل إجراء للرعاية الصحية يختلف بين إنجلترا وويلز واسكتلندا وأيرلندا الشمالية.

# English: **The law may be changing.** A Bill from { $law-bill26 } would change both. Ask a lawyer what is true today.
# $law-bill26 = An Immigration and Asylum Bill introduced 30 June 2026 would change identification and support of victims, with a separate route for children, and let decision-makers weigh late or changing accounts.
the-law-may-be-changing-58evsg = **ربما يتغيّر القانون.** هناك مشروع قانون (Bill) من { $law-bill26 } سيغيّر الإجراءين إذا أصبح قانوناً. يُرجى سؤال محامٍ عما هو صحيح اليوم.

## Section: Side by side

# English: Side by side
# This is a heading.
side-by-side-nnda4r = جنباً إلى جنب

# English: What you may ask
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
what-you-may-ask-rzdhgb = سؤالك

# English: The NRM
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
the-nrm-gbyv2s = آلية NRM

# English: Asylum
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
asylum-aw2u6h = اللجوء

# English: What it asks
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
what-it-asks-8w3w3p = عمَّ يسأل الإجراء

# English: Were you trafficked or enslaved?
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
were-you-trafficked-or-enslaved-n3twjd = هل تعرّضت للاتجار بالبشر أو لاستغلال شديد مثله (modern slavery)؟

# English: Are you safe in your own country?
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
are-you-safe-in-your-tw2eqf = هل أنت في أمان في بلدك؟

# English: How it starts
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
how-it-starts-66qvs2 = كيف يبدأ

# English: A first responder refers you. You cannot do it yourself.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-first-responder-refers-you-pf7e4k = تحيلك جهة إحالة (first responder). لا يمكنك القيام بذلك بنفسك.

# English: Ask a lawyer how to claim.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
ask-a-lawyer-how-to-2kfe5n = يُرجى سؤال محامٍ عن كيفية تقديم الطلب.

# English: Decisions
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
decisions-q67k3h = القرارات

# English: A first one, then a final one.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-first-one-then-a-6buux6 = قرار أول، ثم قرار نهائي.

# English: A separate decision.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-separate-decision-hv97mm = قرار منفصل.

# English: If the answer is yes
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
if-the-answer-is-yes-25543f = إذا كان الجواب نعم

# English: Recognition. It is not a visa. A temporary permission may be considered.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
recognition-it-is-not-a-rprcgu = اعتراف. وهو ليس تأشيرة. قد يتم النظر في إذن مؤقت.

# English: Permission to stay as a refugee, now usually { $asy-30m }. It used to be longer.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
# $asy-30m = Refugee permission for claims from 2 March 2026 is usually shorter; it used to be 5 years.
permission-to-stay-as-a-ndmana = إذن بالبقاء بصفة لاجئ، مدته الآن عادةً { $asy-30m }. كانت المدة أطول من قبل.

# English: Health care
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
health-care-84ggr8 = الرعاية الصحية

# English: See your nation below.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
see-your-nation-below-3qvuma = التفاصيل في الأسفل، في الجزء الخاص بالإقليم الذي أنت فيه.

# English: Free hospital care while the claim is open.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
free-hospital-care-while-the-6y6uvz = رعاية مجانية في المستشفى ما دام طلب اللجوء مفتوحاً.

# English: Who to ask
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
who-to-ask-sdb5hu = من يمكنك سؤاله

# English: The helpline below.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
the-helpline-below-uv2584 = خط المساعدة في الأسفل.

# English: Migrant Help, about housing and support.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
migrant-help-about-housing-and-p2ysqu = منظمة Migrant Help، بشأن السكن والدعم.

# English: The shorter refugee permission is for newer claims. If you claimed earlier, ask a lawyer which rule is yours.
the-shorter-refugee-permission-is-n98tk7 = إذن اللاجئ الأقصر هو للطلبات الأحدث. إذا قدّمت طلبك قبل ذلك، يُرجى سؤال محامٍ عن القاعدة التي تنطبق عليك.

## Section: What stays the same

# English: What stays the same
# This is a heading.
what-stays-the-same-cb9zet = ما هو نفسه في كل مكان

# English: Each letter belongs to one process. Look for the words "reasonable grounds" or "conclusive grounds". Those letters are about the NRM. Keep all letters together, and show them to your lawyer and your support worker.
each-letter-belongs-to-one-9svuh2 = كل رسالة تخص إجراءً واحداً. يُرجى البحث فيها عن كلمات «reasonable grounds» (الأسباب المعقولة) أو «conclusive grounds» (الأسباب القاطعة). تلك الرسائل عن NRM. يُرجى الاحتفاظ بكل الرسائل معاً، وعرضها على محاميك وعلى أخصائي الدعم (support worker).

# English: A letter can change what you pay for health care. Ask your lawyer which letter to show at a hospital.
a-letter-can-change-what-bhr4t3 = قد تغيّر رسالةٌ ما عليك دفعه مقابل الرعاية الصحية. يُرجى سؤال محاميك عن الرسالة التي يلزم عرضها في المستشفى.

# English: Older pages say that people who came without permission get no support from the NRM. That rule is no longer law.
older-pages-say-that-people-263gth = تقول الصفحات القديمة إن الأشخاص الذين أتوا من دون إذن لا يحصلون على أي دعم من NRM. تلك القاعدة لم تعد جزءاً من القانون.

# English: If you have a conviction, get legal advice first. Some people can be shut out of the NRM's protection.
if-you-have-a-conviction-yvptpx = إذا كان عليك حكم إدانة من محكمة، يُرجى الحصول على نصيحة قانونية أولاً. يمكن حرمان بعض الأشخاص من حماية NRM.

# English: If you seek asylum and get section 95 support, you get an HC2 certificate without applying. It helps with health costs. Read [medicines, teeth and eyes]({ $link1 }).
# $link1 = page: Medicines, teeth and eyes
if-you-seek-asylum-and-pu7e6n = إذا طلبت اللجوء وكان لديك دعم section 95، تصلك شهادة HC2 من دون تقديم طلب. وهي تساعد في تكاليف الصحة. يُرجى قراءة [الأدوية والأسنان والعيون]({ $link1 }).

# English: One advice service says that people given the temporary permission after the NRM pay no immigration health charge. Ask your lawyer.
one-advice-service-says-that-8d2myx = تقول خدمة للنصائح إن الأشخاص الذين مُنحوا الإذن المؤقت بعد NRM لا يدفعون رسوم الصحة الخاصة بالهجرة (immigration health charge). يُرجى سؤال محاميك.

# English: Two processes are a lot to carry. You may ask anyone to explain again, slowly, and to write it down.
two-processes-are-a-lot-mmh28h = إجراءان معاً عبء ثقيل. يمكنك الطلب من أي شخص أن يشرح مرة أخرى، ببطء، وأن يكتب لك ذلك.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = في إنجلترا وويلز

# English: The NRM adds free hospital care from the first positive decision. It also adds a support worker who helps you register, interpreters, counselling and travel.
the-nrm-adds-free-hospital-yshnfv = تضيف NRM رعاية مجانية في المستشفى ابتداءً من القرار الأول الإيجابي. وتضيف أيضاً أخصائي دعم يساعدك في التسجيل لدى طبيب، ومترجمين شفويين، وجلسات دعم نفسي، والسفر.

# English: Free legal aid for immigration advice usually starts with a positive first decision or an asylum claim. You also need a low income. Lawyers are hard to find, so start early.
free-legal-aid-for-immigration-hgshcb = المساعدة القانونية المجانية (legal aid) في أمور الهجرة تبدأ عادةً مع قرار أول إيجابي أو مع طلب لجوء، وشرطها دخل منخفض. يصعب العثور على محامين، لذلك يُرجى البدء مبكراً.

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = للسؤال عن سكن آمن وعن الدعم، إذا استغلك شخص في العمل أو الجنس أو الجريمة:

## Section: The NRM and hospital care in Wales

# English: The NRM and hospital care in Wales
# This is a heading.
the-nrm-and-hospital-care-629qpq = NRM ورعاية المستشفى في ويلز

# English: After a positive first decision, hospital care is free while the recovery period lasts. It is also free once you are identified as a victim.
after-a-positive-first-decision-md94qs = بعد قرار أول إيجابي، رعاية المستشفى مجانية طوال فترة التعافي. وهي مجانية أيضاً بعد الاعتراف بأنك تعرّضت للاتجار بالبشر.

## Section: If asylum is refused in England

# English: If asylum is refused in England
# This is a heading.
if-asylum-is-refused-in-7b6qgm = إذا رُفض طلب اللجوء في إنجلترا

# English: You are charged for hospital care, unless you get section 4(2) support or some kinds of council support. Treatment for harm from torture, sexual violence or domestic violence stays free, unless you came to the UK for it.
you-are-charged-for-hospital-mkzksp = عليك رسوم مقابل رعاية المستشفى، إلا إذا كان لديك دعم section 4(2) أو بعض أنواع الدعم من المجلس المحلي (council). علاج ما سبّبه لك التعذيب أو العنف الجنسي أو العنف الأسري يبقى مجانياً، إلا إذا أتيت إلى المملكة المتحدة من أجل هذا العلاج.

## Section: If asylum is refused in Wales

# English: If asylum is refused in Wales
# This is a heading.
if-asylum-is-refused-in-x7zts8 = إذا رُفض طلب اللجوء في ويلز

# English: You are not charged.
you-are-not-charged-g3bz7q = لا رسوم عليك.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = في اسكتلندا

# English: If asylum is refused, you are not charged. GP care, prescriptions and community mental health care are free for everyone.
if-asylum-is-refused-you-aabuam = إذا رُفض طلب اللجوء، فلا رسوم عليك. رعاية الطبيب العام (GP) والأدوية بوصفة طبية ورعاية الصحة النفسية في المجتمع مجانية للجميع.

# English: Support after a referral to the NRM: see [the NRM, step by step]({ $link1 }).
# $link1 = page: The NRM, step by step
support-after-a-referral-to-crdg59 = عن الدعم بعد الإحالة إلى NRM، يُرجى قراءة [NRM، خطوة بخطوة]({ $link1 }).

# English: This support lasts up to { $nrm-rp-scot }, or until the final decision if that comes first.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
this-support-lasts-up-to-4ns78h = يستمر هذا الدعم لمدة لا تزيد عن { $nrm-rp-scot }، أو حتى القرار النهائي إذا صدر قبل ذلك.

# English: We have not confirmed which hospital care the NRM makes free in Scotland. Ask a lawyer.
we-have-not-confirmed-which-g8egjt = لم نتأكد من أنواع رعاية المستشفى التي تجعلها NRM مجانية في اسكتلندا. يُرجى سؤال محامٍ.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: If asylum is refused, you are not charged. There is also a rule that can make care free for people who were trafficked. Ask the Law Centre what it covers and about a free lawyer.
if-asylum-is-refused-you-s9uz4e = إذا رُفض طلب اللجوء، فلا رسوم عليك. هناك أيضاً قاعدة يمكن أن تجعل الرعاية مجانية للأشخاص الذين تعرّضوا للاتجار بالبشر. يُرجى سؤال مركز Law Centre عما تشمله هذه القاعدة، وعن محامٍ مجاني.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: About asylum housing and support, with an interpreter:
about-asylum-housing-and-support-kjag9d = بشأن السكن والدعم لمن يطلبون اللجوء، مع مترجم شفوي:

# English: About the NRM, without giving your name:
about-the-nrm-without-giving-a572fj = بشأن NRM، من دون ذكر اسمك:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = إذا كنت في خطر الآن:
