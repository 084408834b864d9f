### Page: The NRM, step by step   (content/nrm-step-by-step.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM, step by step
# This is the title of the page.
the-nrm-step-by-step-shrcyk = NRM، خطوة بخطوة

# English: Who can refer you, what you choose, the two decisions, and the support.
# This is the summary of the page, shown in lists of pages.
who-can-refer-you-what-fxczj7 = من يمكنه إحالتك، وما هو اختيارك، والقراران، والدعم.

# English: NRM, National Referral Mechanism, first responder, referral, reasonable grounds, conclusive grounds, decision, recovery period, support, support worker, safe house, Salvation Army, lawyer, solicitor, legal aid, victim, positive decision, negative decision, reconsider, waiting, what is the NRM
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
nrm-national-referral-mechanism-first-v4vefx = NRM، ما هو NRM، ما معنى NRM، إن آر إم، آلية الإحالة الوطنية، إحالة، تحويل، جهة إحالة، قرار، انتظار القرار، الأسباب المعقولة، الأسباب القاطعة، قرار أول، قرار نهائي، قرار إيجابي، قرار سلبي، رفض، إعادة نظر، مراجعة القرار، فترة التعافي، دعم، أخصائي دعم، سكن آمن، بيت آمن، ضحية، اتجار بالبشر، محامي، محام، مساعدة قانونية، Salvation Army، جيش الخلاص، انتظار

# English: Before you agree to anything, get free, independent legal advice, if it is safe to wait. If you are an adult, you choose. You may ask questions, take time, and say no.
before-you-agree-to-anything-qwxdz5 = قبل موافقتك على أي شيء، يُرجى الحصول على نصيحة قانونية مجانية ومستقلة، إذا كان الانتظار آمناً. إذا كنت من البالغين، فالاختيار لك. يمكنك طرح الأسئلة، وأخذ الوقت، وقول لا.

# English: This page is for people who were controlled or used for someone else's profit, and for those who support them. The steps are the same in the UK. The support differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-people-6gchhx = هذه الصفحة للأشخاص الذين تحكّم بهم غيرهم أو استغلهم من أجل الربح، ولمن يدعمونهم. الخطوات هي نفسها في كل المملكة المتحدة. أما الدعم فيختلف بين إنجلترا وويلز واسكتلندا وأيرلندا الشمالية.

## Section: What the NRM is

# English: What the NRM is
# This is a heading.
what-the-nrm-is-8n8xur = ما هي NRM

# English: NRM means National Referral Mechanism. It is the UK's way to recognise people who were trafficked or enslaved, and to give them support. It is not a visa. It does not promise that you can stay. Ask a lawyer.
nrm-means-national-referral-mechanism-nputy8 = تعني NRM آلية الإحالة الوطنية (National Referral Mechanism). هي طريقة المملكة المتحدة للاعتراف بالأشخاص الذين تعرّضوا للاتجار بالبشر أو لاستغلال شديد مثله (modern slavery)، ولتقديم الدعم لهم. هي ليست تأشيرة. وهي لا تعد بأنه يمكنك البقاء. يُرجى سؤال محامٍ.

# English: **The law may be changing.** A Bill from { $law-bill26 } would change these steps. Ask a lawyer what is true today.
# $law-bill26 = An Immigration and Asylum Bill introduced 30 June 2026 would change identification and support of victims, with a separate route for children, and let decision-makers weigh late or changing accounts.
the-law-may-be-changing-7bqkgd = **ربما يتغيّر القانون.** هناك مشروع قانون (Bill) من { $law-bill26 } سيغيّر هذه الخطوات إذا أصبح قانوناً. يُرجى سؤال محامٍ عما هو صحيح اليوم.

## Section: The steps

# English: The steps
# This is a heading.
the-steps-7vnt92 = الخطوات

# English: **Someone refers you.** You cannot refer yourself. A **first responder** does it. That is a body which is allowed to refer. See your nation below.
# This is a list item.
someone-refers-you-you-cannot-v35sm5 = **جهة أخرى تحيلك.** لا يمكنك إحالة نفسك. تقوم بذلك **جهة إحالة (first responder)**. وهي جهة مسموح لها بالإحالة. يُرجى قراءة الجزء الخاص بالإقليم الذي أنت فيه في الأسفل.

# English: **You say yes or no.** Adults must agree. Children are referred without having to agree. Read [children and young people]({ $link1 }).
# This is a list item.
# $link1 = page: Children and young people
you-say-yes-or-no-qwmdxa = **لك قول نعم أو لا.** لا بد من موافقة البالغين. أما الأطفال فتتم إحالتهم من دون الحاجة إلى موافقتهم. يُرجى قراءة [الأطفال والشباب]({ $link1 }).

# English: **The first decision.** It asks: is it reasonable to believe that you were trafficked or enslaved? It is also called "reasonable grounds". The aim is { $nrm-rg }, but it often takes longer.
# This is a list item.
# $nrm-rg = First decision, reasonable grounds: is it reasonable to believe this person is a victim? Aim: 5 working days, often longer.
the-first-decision-it-asks-7cs8w9 = **القرار الأول.** سؤاله هو: هل من المعقول تصديق أنك تعرّضت للاتجار بالبشر أو لاستغلال شديد مثله (modern slavery)؟ اسمه أيضاً قرار الأسباب المعقولة (reasonable grounds). الهدف أن يصدر خلال { $nrm-rg }، لكنه يستغرق في أحيان كثيرة وقتاً أطول.

# English: **Support and time to recover.** It depends on your nation. See below.
# This is a list item.
support-and-time-to-recover-w4rcah = **الدعم ووقت للتعافي.** يختلف ذلك حسب الإقليم الذي أنت فيه. التفاصيل في الأسفل.

# English: **The final decision.** It asks: is it more likely than not that you were? It is also called "conclusive grounds". It often takes many months.
# This is a list item.
the-final-decision-it-asks-pxxbq7 = **القرار النهائي.** سؤاله هو: هل احتمال أن ذلك حدث لك أكبر من احتمال أنه لم يحدث؟ اسمه أيضاً قرار الأسباب القاطعة (conclusive grounds). وهو يستغرق في أحيان كثيرة أشهراً عديدة.

# English: **Afterwards.** After a positive final decision, a temporary permission to stay may be considered. It does not lead to a permanent stay by itself.
# This is a list item.
afterwards-after-a-positive-final-6q7w98 = **بعد ذلك.** بعد قرار نهائي إيجابي، قد يتم النظر في منحك إذناً مؤقتاً بالبقاء. هذا الإذن وحده لا يؤدي إلى بقاء دائم.

# English: Keep every letter. Tell your lawyer and your support worker at once when you move or change your number.
keep-every-letter-tell-your-ecfw5j = يُرجى الاحتفاظ بكل رسالة. إذا تغيّر مكان سكنك أو رقمك، يُرجى إخبار محاميك وأخصائي الدعم (support worker) فوراً.

# English: In England and Scotland, you can have a GP even if you say no to the NRM.
in-england-and-scotland-you-uyb5ay = في إنجلترا واسكتلندا، يمكنك الحصول على طبيب عام (GP) حتى إذا رفضت NRM.

# English: In Scotland and Northern Ireland, ask a lawyer what else happens if you say no.
in-scotland-and-northern-ireland-vugwzx = في اسكتلندا وأيرلندا الشمالية، يُرجى سؤال محامٍ عما قد يترتب غير ذلك على رفضك.

## Section: When to call a lawyer quickly

# English: When to call a lawyer quickly
# This is a heading.
when-to-call-a-lawyer-jnfnnr = متى يلزم الاتصال بمحامٍ بسرعة

# English: You have a conviction. Some people can be shut out of protection on grounds of public order or bad faith.
# This is a list item.
you-have-a-conviction-some-rcaqzt = إذا كان عليك حكم إدانة من محكمة. يمكن حرمان بعض الأشخاص من الحماية بسبب النظام العام (public order) أو سوء النية (bad faith).

# English: You face removal from the UK. Some people in this position can no longer have a decision looked at again.
# This is a list item.
you-face-removal-from-the-npn4pn = إذا كنت أمام احتمال الترحيل (removal) من المملكة المتحدة. بعض الأشخاص في هذا الوضع لم تعد إعادة النظر في القرار ممكنة لهم.

# English: Your decision is negative. Ask at once how long you have. Few decisions are looked at again. Those that are have a good chance of turning positive.
# This is a list item.
your-decision-is-negative-ask-ysuwg6 = إذا كان قرارك سلبياً. يُرجى السؤال فوراً عن المهلة المتاحة لك. القرارات التي يُعاد النظر فيها قليلة. لكن القرارات التي يُعاد النظر فيها لها فرصة جيدة في أن تصبح إيجابية.

## Section: If you think of going to the police

# English: If you think of going to the police
# This is a heading.
if-you-think-of-going-u339t8 = إذا فكرت في الذهاب إلى الشرطة

# English: There is no wall between the police and the Home Office. In England and Wales, every police force has passed on details of some victims of domestic abuse. Ask a lawyer or a helpline first. If a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
there-is-no-wall-between-48uwuc = لا يوجد حاجز بين الشرطة ووزارة الداخلية (Home Office). في إنجلترا وويلز، نقلت كل قوة من قوات الشرطة إلى وزارة الداخلية معلومات عن بعض الأشخاص الذين تعرّضوا للعنف الأسري. يُرجى سؤال محامٍ أو خط مساعدة أولاً. إذا كان هناك خطر على الحياة، يُرجى الاتصال على { $tel-999 }.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = في إنجلترا وويلز

# English: First responders are the police, councils, parts of the Home Office, the labour enforcement agency, and charities. Some of the charities are the Salvation Army, Migrant Help, Medaille Trust, Barnardo's and Unseen. A GP or a hospital is not one, but can call one with you.
first-responders-are-the-police-rj7s3y = جهات الإحالة هي الشرطة، والمجالس المحلية (councils)، وأقسام من وزارة الداخلية (Home Office)، ووكالة تطبيق قوانين العمل (labour enforcement agency)، وجمعيات خيرية. من هذه الجمعيات Salvation Army وMigrant Help وMedaille Trust وBarnardo's وUnseen. الطبيب العام (GP) أو المستشفى ليس جهة إحالة، لكن يمكنه الاتصال معك بجهة منها.

# English: If an adult says no, some bodies must still tell the Home Office that they met someone. These are the police, councils and some agencies. Ask them if they can leave out your name.
if-an-adult-says-no-fckcu6 = إذا قال شخص بالغ لا، يجب مع ذلك على الشرطة والمجالس المحلية وبعض الوكالات إخبار وزارة الداخلية (Home Office) بأنهم قابلوا شخصاً. يمكنك سؤالهم إن كان بإمكانهم عدم ذكر اسمك.

# English: The Salvation Army and partner charities give support. You can get a safe house or visits, a support worker, an interpreter and some money. You can get health care, counselling, legal advice and travel to appointments.
the-salvation-army-and-partner-ufdhxb = منظمة Salvation Army والجمعيات الخيرية الشريكة لها تقدّم الدعم. يمكنك الحصول على سكن آمن أو زيارات، وعلى أخصائي دعم ومترجم شفوي وبعض المال. ويمكنك الحصول على رعاية صحية وجلسات دعم نفسي ونصيحة قانونية ومساعدة في السفر إلى المواعيد.

# English: After a positive first decision, you have a recovery period of at least { $nrm-rp-ew }. Older pages print a longer one. Support normally goes on until the final decision. After a positive decision, the Salvation Army tries to reach you. If nobody has called within { $nrm-support-consent }, you or your lawyer can ring.
# $nrm-rp-ew = After a positive first decision there is a recovery period.
# $nrm-support-consent = After a positive decision the Salvation Army tries to reach the person; if no call within 48 hours, the person or lawyer can ring them.
after-a-positive-first-decision-xp3hqk = بعد قرار أول إيجابي، لديك فترة تعافٍ لا تقل عن { $nrm-rp-ew }. الصفحات القديمة تذكر فترة أطول. يستمر الدعم عادةً حتى القرار النهائي. بعد قرار إيجابي، تحاول منظمة Salvation Army الوصول إليك. إذا لم يتصل بك أحد خلال { $nrm-support-consent }، يمكن لك أو لمحاميك الاتصال بها.

# English: A negative decision can be looked at again if there is new evidence or it did not follow the guidance. Ask within { $nrm-recon }.
# $nrm-recon = A negative decision can be reconsidered if there is new evidence or the decision did not follow guidance. Ask within the time limit.
a-negative-decision-can-be-gcr665 = يمكن إعادة النظر في القرار السلبي إذا كانت هناك أدلة جديدة، أو إذا كان القرار لم يتبع الإرشادات الرسمية. يُرجى طلب ذلك خلال { $nrm-recon }.

# English: Free legal aid for immigration advice usually starts with a positive first decision or an asylum claim. You also need a low income. Lawyers are hard to find, so start early.
free-legal-aid-for-immigration-hgshcb = المساعدة القانونية المجانية (legal aid) في أمور الهجرة تبدأ عادةً مع قرار أول إيجابي أو مع طلب لجوء، وشرطها دخل منخفض. يصعب العثور على محامين، لذلك يُرجى البدء مبكراً.

# English: With a positive final decision, you can ask for help again after you have moved on.
with-a-positive-final-decision-xr627z = مع قرار نهائي إيجابي، يمكنك طلب المساعدة من جديد بعد خروجك من الدعم.

## Section: Also in Wales

# English: Also in Wales
# This is a heading.
also-in-wales-x4u9h6 = أيضاً في ويلز

# English: This charity supports Black, minority ethnic and migrant people, and can refer you:
this-charity-supports-black-minority-asnqkj = هذه الجمعية الخيرية تدعم الأشخاص السود، والأشخاص من الأقليات العرقية، والمهاجرين، ويمكنها إحالتك:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = في اسكتلندا

# English: First responders are Police Scotland, British Transport Police, councils, Border Force, Home Office immigration teams and the labour enforcement agency. So are three charities: TARA, Migrant Help and the Salvation Army.
first-responders-are-police-scotland-y3hc8e = جهات الإحالة هي Police Scotland وBritish Transport Police والمجالس المحلية (councils) وBorder Force وفرق الهجرة في وزارة الداخلية (Home Office) ووكالة تطبيق قوانين العمل (labour enforcement agency). وهناك أيضاً ثلاث جمعيات خيرية: TARA وMigrant Help وSalvation Army.

# English: Support lasts up to { $nrm-rp-scot }, or until the final decision if that comes first. The Scottish Government may let it last longer.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
support-lasts-up-to-or-byff8u = يستمر الدعم لمدة تصل إلى { $nrm-rp-scot }، أو حتى القرار النهائي إذا جاء قبل ذلك. يجوز لحكومة اسكتلندا أن تسمح باستمراره مدة أطول.

# English: For women over 18 used for sex:
for-women-over-18-used-e5nzgg = للنساء فوق 18 سنة اللواتي استغلهن شخص جنسياً:

# English: For all other adults:
for-all-other-adults-zrbszf = لكل البالغين الآخرين:

# English: At night and at weekends:
at-night-and-at-weekends-f6jec8 = في الليل وفي عطلة نهاية الأسبوع:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: Health and Social Care Trusts have been listed as first responders. Ask them, or the Law Centre.
health-and-social-care-trusts-gpan5t = هيئات الصحة والرعاية الاجتماعية (Health and Social Care Trusts) وردت في قوائم جهات الإحالة. يُرجى سؤالها، أو سؤال مركز Law Centre.

# English: Support runs from the referral until the final decision. If a positive final decision comes quickly, support still runs to { $nrm-rp-ni } from the first one, or longer. You must agree to it. You do not have to be a witness.
# $nrm-rp-ni = Northern Ireland: support from the referral until the final decision. If a positive final decision comes quickly, support still runs to 45 days from the first decision, or longer if the Department thinks it necessary. It never depends on being a witness and needs the person's agreement.
support-runs-from-the-referral-nd4xbg = يستمر الدعم من الإحالة حتى القرار النهائي. إذا جاء قرار نهائي إيجابي بسرعة، يستمر الدعم مع ذلك حتى تمر مدة { $nrm-rp-ni } من القرار الأول، أو أكثر. لا بد من موافقتك على الدعم. ليس من الضروري الإدلاء بشهادة ضد أحد.

# English: Support may go on after a positive final decision. Ask for how long.
support-may-go-on-after-c9ffut = قد يستمر الدعم بعد قرار نهائي إيجابي. يُرجى السؤال عن المدة.

# English: Belfast and Lisburn Women's Aid supports women. Migrant Help supports men.
belfast-and-lisburn-women-s-89k7es = منظمة Belfast and Lisburn Women's Aid تدعم النساء. منظمة Migrant Help تدعم الرجال.

# English: You can read about [help in Northern Ireland]({ $link1 }). It has a leaflet in some other languages. The address of that page says what it is about, and stays in the history.
# $link1 = nidirect: help for people who were trafficked, with a rights leaflet in eight languages.
you-can-read-about-help-9hsvqf = يمكنك القراءة عن [المساعدة في أيرلندا الشمالية]({ $link1 }). توجد هناك نشرة ببعض اللغات الأخرى. رابط تلك الصفحة يكشف موضوعها، ويبقى في سجل التصفح.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: To ask what the NRM would mean for you, without giving your name:
to-ask-what-the-nrm-36zeym = للسؤال عما تعنيه NRM لك، من دون ذكر اسمك:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = إذا كنت في خطر الآن:
