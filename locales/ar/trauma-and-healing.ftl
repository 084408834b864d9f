### Page: Trauma and healing   (content/trauma-and-healing.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Trauma and healing
# This is the title of the page.
trauma-and-healing-bbm2ee = الصدمة النفسية والتعافي

# English: What fear and harm do to the mind and body, and how treatment helps.
# This is the summary of the page, shown in lists of pages.
what-fear-and-harm-do-72vecd = ما يفعله الخوف والأذى بالنفس والجسم، وكيف يساعد العلاج.

# English: trauma, PTSD, post-traumatic stress, bad dreams, memories, fear, numb, sleep badly, therapy, therapist, EMDR, healing, flashbacks, nightmares, shock, cannot forget, panic, shaking, angry, crying, jumpy
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
trauma-ptsd-post-traumatic-stress-fd6mzm = صدمة، صدمة نفسية، PTSD، اضطراب ما بعد الصدمة، أحلام مزعجة، كوابيس، كابوس، ذكريات، ذكريات سيئة، لا أستطيع النسيان، ما أقدر أنسى، يرجع لي المشهد، خوف، رعب، رجفة، أرتجف، هلع، نوبة هلع، خدر، لا أشعر بشيء، نوم سيئ، أرق، غضب، عصبية، بكاء، أبكي، أفزع بسرعة، توتر، علاج نفسي، معالج نفسي، EMDR، شفاء، تعافي

# English: It can get better. Trauma can be treated, even many years later. The first step is small: tell a GP, "Something bad happened to me, and I cannot rest."
it-can-get-better-trauma-wshwx9 = يمكن أن يتحسن الحال. يمكن علاج الصدمة النفسية، حتى بعد سنوات كثيرة. الخطوة الأولى صغيرة، وهي القول لطبيب عام (GP): «Something bad happened to me, and I cannot rest» (حدث لي شيء سيئ، ولا أستطيع أن أرتاح).

# English: This page is for anyone who lives with memories, fear or numbness. Where you ask for care differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-chz7rr = هذه الصفحة لكل من يعيش مع ذكريات أو خوف أو تجمّد في المشاعر. مكان طلب الرعاية يختلف بين إنجلترا وويلز واسكتلندا وأيرلندا الشمالية.

## Section: What trauma can feel like

# English: What trauma can feel like
# This is a heading.
what-trauma-can-feel-like-mf536t = كيف يمكن أن يكون الشعور بالصدمة النفسية

# English: Trauma is what fear and harm leave behind in the mind and the body. It is not weakness. It is not madness. Your body is still trying to protect you.
trauma-is-what-fear-and-vnkfru = الصدمة النفسية هي ما يتركه الخوف والأذى في النفس والجسم. هذا ليس ضعفاً. هذا ليس جنوناً. جسمك ما زال يحاول حمايتك.

# English: Doctors call one form of it **PTSD**, post-traumatic stress disorder. These are signs:
doctors-call-one-form-of-a9kqw7 = يسمّي الأطباء أحد أشكالها **PTSD**، أي اضطراب ما بعد الصدمة. هذه علامات عليه:

# English: it comes back, in pictures, dreams or feelings, as if it were happening now
# This is a list item.
it-comes-back-in-pictures-md885z = عودة ما حدث، في صور أو أحلام أو مشاعر، وكأنه يحدث الآن

# English: you stay away from what reminds you
# This is a list item.
you-stay-away-from-what-xrzw7w = الابتعاد عما يذكّرك بما حدث

# English: you are always on guard
# This is a list item.
you-are-always-on-guard-b9cwgu = الحذر طوال الوقت

# English: you feel numb, or far from yourself and from others
# This is a list item.
you-feel-numb-or-far-vrh9na = الإحساس بتجمّد المشاعر، أو بالبعد عن نفسك وعن الآخرين

# English: your moods change strongly
# This is a list item.
your-moods-change-strongly-2an3ap = تغيّر مزاجك بشدة

# English: you find it hard to trust, or you feel worthless.
# This is a list item.
you-find-it-hard-to-gazhyg = صعوبة الثقة بالناس، أو الشعور بأنه لا قيمة لك.

# English: You may have some of these, or others. Only a professional can say what it is, and you can ask for help without a name for it.
you-may-have-some-of-2b83ay = قد تكون لديك بعض هذه العلامات، أو علامات أخرى. لا يمكن إلا لشخص مختص أن يقول ما هي الحالة، ويمكنك طلب المساعدة حتى من دون اسم لها.

## Section: What treatment is like

# English: What treatment is like
# This is a heading.
what-treatment-is-like-aa7bze = كيف يكون العلاج

# English: **Talking therapy for trauma** is often the first choice. You meet one trained person, usually every week, often { $mh-tfcbt } times. It takes longer if a lot happened.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
talking-therapy-for-trauma-is-fxkz7w = **العلاج بالكلام للصدمة النفسية** هو غالباً الخيار الأول. تكون اللقاءات مع شخص واحد مدرَّب، عادةً كل أسبوع. عدد اللقاءات في أحيان كثيرة { $mh-tfcbt }. يستمر العلاج مدة أطول إذا حدثت أمور كثيرة.

# English: **EMDR** is another choice for adults, some time after the events. You remember a little while your eyes follow a movement. It often takes { $mh-emdr } sessions.
# $mh-emdr = EMDR (a therapy using eye movements while remembering) is another NICE-recommended choice for adults, about three months or more after events other than combat.
emdr-is-another-choice-for-6wzue6 = **EMDR** هو خيار آخر للبالغين، بعد مرور بعض الوقت على الأحداث. يتم فيه تذكّر القليل بينما تتبع عيناك حركة ما. عدد الجلسات في أحيان كثيرة { $mh-emdr }.

# English: A good therapist explains, asks before each step, goes at your pace and lets you rest. You do not have to tell everything on the first day. You may say stop.
a-good-therapist-explains-asks-nfyuz7 = المعالج النفسي الجيد يشرح لك، ويسألك قبل كل خطوة، ويسير بالسرعة التي تناسبك، ويسمح لك بالراحة. ليس من الضروري قول كل شيء في اليوم الأول. يمكنك طلب التوقف.

# English: If a session leaves you feeling worse, tell the therapist. If this person is not right for you, you can ask for another.
if-a-session-leaves-you-hz7s34 = إذا شعرت بعد جلسة بأن حالك أسوأ، يُرجى إخبار المعالج النفسي. إذا لم يكن هذا الشخص مناسباً لك، يمكنك طلب شخص آخر.

# English: Calming medicines such as benzodiazepines should not be given to adults to prevent PTSD. If you already take a medicine, do not stop it without a doctor.
calming-medicines-such-as-benzodiazepines-racq98 = الأدوية المهدئة مثل benzodiazepines لا ينبغي أن تُعطى للبالغين من أجل الوقاية من اضطراب ما بعد الصدمة (PTSD). إذا بدأت من قبل في أخذ دواء، يُرجى عدم إيقافه من دون طبيب.

# English: You can ask for a professional interpreter, and for a woman or a man.
you-can-ask-for-a-4rtpap = يمكنك طلب مترجم شفوي محترف، وطلب امرأة أو رجل.

## Section: Small things for a bad moment

# English: Small things for a bad moment
# This is a heading.
small-things-for-a-bad-4uchvz = أشياء صغيرة للحظة صعبة

# English: You can try these. Leave out what does not help.
you-can-try-these-leave-gyjqtf = يمكنك تجربة هذه الأشياء، وترك ما لا يساعدك منها.

# English: Put both feet on the floor. Name five things you can see.
# This is a list item.
put-both-feet-on-the-975cmn = وضع القدمين على الأرض. وذكر أسماء خمسة أشياء تراها عيناك.

# English: Breathe out slowly, longer than you breathe in.
# This is a list item.
breathe-out-slowly-longer-than-5y7sbr = إخراج الهواء من الصدر ببطء، لمدة أطول من إدخاله.

# English: Say to yourself: "That was then. I am here now."
# This is a list item.
say-to-yourself-that-was-r2zg34 = القول لنفسك: «ذلك كان في الماضي. أنا هنا الآن.»

# English: Go to a person or a place where you feel safer.
# This is a list item.
go-to-a-person-or-xwm6pf = الذهاب إلى شخص أو مكان يعطيك شعوراً أكبر بالأمان.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = في إنجلترا

# English: NHS mental health care is free. You can ask [NHS Talking Therapies]({ $link1 }) yourself, without a GP's letter. It treats PTSD too.
# $link1 = NHS England: what NHS Talking Therapies are.
nhs-mental-health-care-is-rhhnm8 = رعاية الصحة النفسية من NHS مجانية. يمكنك طلب المساعدة بنفسك من [NHS Talking Therapies]({ $link1 })، من دون رسالة من طبيب عام (GP). وهي تعالج أيضاً اضطراب ما بعد الصدمة (PTSD).

# English: If they pass you on to a specialist service, that is not a refusal. The NHS explains [treatment for PTSD]({ $link1 }).
# $link1 = NHS page on PTSD treatment.
if-they-pass-you-on-fc7mve = إذا أحالوك إلى خدمة متخصصة، فهذا ليس رفضاً. يشرح موقع NHS [علاج اضطراب ما بعد الصدمة (PTSD)]({ $link1 }).

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = في ويلز

# English: Ask your GP. [Traumatic Stress Wales]({ $link1 }) works for better trauma care for people seeking sanctuary.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
ask-your-gp-traumatic-stress-6tnrbk = يُرجى سؤال طبيبك العام (GP). منظمة [Traumatic Stress Wales]({ $link1 }) تعمل من أجل رعاية أفضل للصدمة النفسية للأشخاص الذين يبحثون عن ملاذ آمن.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = في اسكتلندا

# English: Ask your GP. The Anchor Centre in Glasgow treats complex trauma. It is the national service for people who were trafficked.
ask-your-gp-the-anchor-ebfdrd = يُرجى سؤال طبيبك العام (GP). مركز Anchor Centre في مدينة غلاسكو (Glasgow) يعالج الصدمة النفسية المعقّدة. وهو الخدمة الوطنية للأشخاص الذين تعرّضوا للاتجار بالبشر.

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = للتحدث عند الشعور بالضيق، من عمر 16 سنة. يمكنك طلب التحدث مع رجل أو امرأة:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: Ask your GP. If it is too much to bear, call Lifeline:
ask-your-gp-if-it-v5umtn = يُرجى سؤال طبيبك العام (GP). إذا كان الأمر فوق طاقتك، يُرجى الاتصال بخط Lifeline:

# English: If you have no GP, you are asked for documents when you register. Your immigration status may be checked with the Home Office. You can ask the Law Centre first:
if-you-have-no-gp-nctqnm = إذا لم يكن لديك طبيب عام (GP)، تُطلب منك وثائق عند التسجيل. قد يتم التحقق من وضع الهجرة الخاص بك لدى وزارة الداخلية (Home Office). يمكنك سؤال مركز Law Centre أولاً:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: To talk to someone who listens:
to-talk-to-someone-who-zb9pyy = للتحدث مع شخص يستمع إليك:

# English: If you may hurt yourself, or a life is in danger:
if-you-may-hurt-yourself-z8qqn6 = إذا كان من الممكن أن تؤذي نفسك، أو كان هناك خطر على الحياة:

# English: Crisis lines for each nation are on the page [Get mental health help]({ $link1 }).
# $link1 = page: Get mental health help
crisis-lines-for-each-nation-egwv8q = خطوط الأزمات النفسية لكل إقليم موجودة في صفحة [طلب المساعدة في الصحة النفسية]({ $link1 }).
