### Page: Get mental health help   (content/get-mental-health-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Get mental health help
# This is the title of the page.
get-mental-health-help-33kx7f = طلب المساعدة في الصحة النفسية

# English: What can help when you feel afraid, sad or cannot sleep, and how to ask for it.
# This is the summary of the page, shown in lists of pages.
what-can-help-when-you-afh9qw = ما يمكن أن يساعد عند الشعور بالخوف أو الحزن أو عند صعوبة النوم، وكيفية طلبه.

# English: mental health, afraid, fear, sad, mood, worried, sleep, depression, anxiety, self-help, talking therapy, counselling, therapist, crisis, torture, stress, cannot sleep, nightmares, panic attack, crying, lonely, angry, hopeless, psychologist, psychiatrist, talk to someone, hear voices
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
mental-health-afraid-fear-sad-svd3d3 = الصحة النفسية، نفسي، نفسية، نفسيتي تعبانة، حالة نفسية، تعب نفسي، خوف، خائف، خائفة، حزن، حزين، حزينة، زعل، ضيق، مخنوق، مخنوقة، هم، قلق، توتر، ضغط، اكتئاب، كآبة، مزاج، نوم، أرق، لا أنام، ما أقدر أنام، كوابيس، أحلام مزعجة، نوبة هلع، بكاء، أبكي، وحدة، وحيد، وحيدة، غضب، عصبية، يأس، بلا أمل، أسمع أصوات، تعذيب، أزمة، علاج نفسي، علاج بالكلام، طبيب نفسي، دكتور نفسي، معالج نفسي، أخصائي نفسي، أتكلم مع أحد، فضفضة، مساعدة ذاتية

# English: Tell a GP how you feel, or call one of the lines on this page. A GP is a family doctor. If you have no GP yet, read [how to see a doctor]({ $link1 }).
# $link1 = page: See a doctor
tell-a-gp-how-you-2v9u8n = يُرجى إخبار طبيب عام (GP) عن مشاعرك، أو الاتصال بأحد الخطوط في هذه الصفحة. الطبيب العام (GP) هو طبيب عائلة. إذا لم يكن لديك طبيب عام بعد، يُرجى قراءة [كيفية زيارة الطبيب]({ $link1 }).

# English: This page is for you if bad things happened to you. You may feel afraid, sad or empty. You may not sleep. It is also for a person who helps you.
this-page-is-for-you-w253fz = هذه الصفحة لك إذا حدثت لك أمور سيئة. قد يأتيك شعور بالخوف أو الحزن أو الفراغ. قد لا يأتيك النوم. وهي أيضاً للشخص الذي يساعدك.

# English: If a life is in danger, call { $tel-999 }. If you cannot wait, go to [urgent help]({ $link1 }).
# $link1 = page: Urgent help
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-rnr4db = إذا كان هناك خطر على الحياة، يُرجى الاتصال على { $tel-999 }. إذا لم يكن بإمكانك الانتظار، يُرجى الانتقال إلى [مساعدة عاجلة]({ $link1 }).

## Section: It can get better

# English: It can get better
# This is a heading.
it-can-get-better-pdej4g = يمكن أن يتحسن الحال

# English: Very bad events can hurt the mind. This is not weakness, and it is not your fault.
# Note: "PTSD" stays in Latin letters. Do not use a word that means mad.
very-bad-events-can-hurt-56fhem = الأحداث السيئة جداً يمكن أن تجرح النفس. هذا ليس ضعفاً، وليس ذنبك.

# English: One name for this hurt is PTSD: fear and pain that stay after very bad events. PTSD can be treated, even many years later.
one-name-for-this-hurt-k39h66 = أحد أسماء هذا الجرح هو اضطراب ما بعد الصدمة (PTSD): خوف وألم يبقيان بعد أحداث سيئة جداً. يمكن علاج PTSD، حتى بعد سنوات كثيرة.

# English: You may know some of these signs:
you-may-know-some-of-dgr67t = قد تكون بعض هذه العلامات معروفة لك:

# English: You live the bad events again, in your mind.
# This is a list item.
you-live-the-bad-events-5twzme = عيش الأحداث السيئة من جديد، في ذهنك.

# English: You stay away from things that remind you of them.
# This is a list item.
you-stay-away-from-things-qzpdze = الابتعاد عن الأشياء التي تذكّرك بها.

# English: You are always on guard.
# This is a list item.
you-are-always-on-guard-gqk3n6 = الحذر طوال الوقت.

# English: You feel numb, or far away from people.
# This is a list item.
you-feel-numb-or-far-d8r34w = الإحساس بتجمّد المشاعر، أو بالبعد عن الناس.

# English: Your mood changes strongly.
# This is a list item.
your-mood-changes-strongly-wqcs4u = تغيّر مزاجك بشدة.

# English: It is hard to trust anyone.
# This is a list item.
it-is-hard-to-trust-pktju6 = صعوبة الثقة بأي شخص.

# English: You feel that you are worth nothing.
# This is a list item.
you-feel-that-you-are-rhp4pm = الشعور بأنه لا قيمة لك.

## Section: What treatment is like

# English: What treatment is like
# This is a heading.
what-treatment-is-like-aa7bze = كيف يكون العلاج

# English: The first choice is often talking treatment for trauma. Trauma is what very bad events do to mind and body. You talk with a trained person, usually each week. There are usually { $mh-tfcbt } sessions. You can have more if you went through many bad events.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
the-first-choice-is-often-7r6yk9 = الخيار الأول هو غالباً العلاج بالكلام للصدمة النفسية. الصدمة النفسية هي ما تفعله الأحداث السيئة جداً بالنفس والجسم. يكون التحدث مع شخص مدرَّب، عادةً كل أسبوع. عدد الجلسات عادةً { $mh-tfcbt }. يمكنك الحصول على جلسات أكثر إذا مررت بأحداث سيئة كثيرة.

# English: Another choice for adults is called EMDR. You move your eyes while you remember. There are usually { $mh-emdr } sessions.
# $mh-emdr = EMDR (a therapy using eye movements while remembering) is another NICE-recommended choice for adults, about three months or more after events other than combat.
another-choice-for-adults-is-wrcxqf = هناك خيار آخر للبالغين اسمه EMDR. يتم فيه تحريك عينيك أثناء التذكر. عدد الجلسات عادةً { $mh-emdr }.

# English: Good care goes at your pace. The person explains what comes next and asks you first. You can take breaks, and you can choose.
good-care-goes-at-your-a5dj8j = الرعاية الجيدة تسير بالسرعة التي تناسبك. يشرح لك الشخص ما سيأتي بعد ذلك ويسألك أولاً. يمكنك أخذ استراحات، ويمكنك الاختيار.

# English: You can say: "I do not want to talk about that today."
you-can-say-i-do-mnfzkb = يمكنك قول: «I do not want to talk about that today» (لا أريد التحدث عن ذلك اليوم).

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = ما يمكنك طلبه

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = طلب مترجم شفوي محترف. لا ينبغي أن يترجم لك صديق أو قريب أو طفل.

# English: You can ask to see a woman or a man. They should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-eceaad = يمكنك طلب أن يكون من يعالجك امرأة أو رجلاً. ينبغي أن يحاولوا ذلك، لكنه ليس ممكناً دائماً.

# English: Ask how they will contact you, so that nobody else reads it.
# This is a list item.
ask-how-they-will-contact-ywddc9 = السؤال عن طريقة تواصلهم معك، حتى لا يقرأ ذلك أي شخص آخر.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = ما يبقى خاصاً

# English: What you say stays private. Only the people who treat you may know it. They may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-say-stays-private-jzjvc8 = كلامك يبقى خاصاً. لا يجوز أن يعرفه إلا الأشخاص الذين يعالجونك. قد يخبرون آخرين إذا كان أحد في خطر شديد أو كان طفل معرّضاً للخطر. ويمكن أن تأمر محكمة بذلك أيضاً.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = في إنجلترا

# English: NHS mental health care is free, and you can get some of it without a GP. Hospital care is different: some people have to pay for it. [See what is free]({ $link1 }).
# $link1 = page: What is free
nhs-mental-health-care-is-z453eb = رعاية الصحة النفسية من NHS مجانية، ويمكنك الحصول على بعضها من دون طبيب عام (GP). رعاية المستشفى مختلفة: على بعض الأشخاص الدفع مقابلها. يمكنك [معرفة ما هو مجاني]({ $link1 }).

# English: You can ask [NHS Talking Therapies]({ $link1 }) for help yourself, by phone or online. It is for adults. Some areas take people from age 16. They ask for the name of the place where your GP works. Some areas accept people with no GP.
# $link1 = NHS England: what NHS Talking Therapies are.
you-can-ask-nhs-talking-vanh58 = يمكنك طلب المساعدة بنفسك من [NHS Talking Therapies]({ $link1 })، بالهاتف أو عبر الإنترنت. هذه الخدمة للبالغين. بعض المناطق تقبل الأشخاص من عمر 16 سنة. يسألون عن اسم المكان الذي يعمل فيه طبيبك العام (GP). بعض المناطق تقبل أشخاصاً ليس لديهم طبيب عام.

# English: Talking Therapies mainly help with worry, low mood and PTSD after a single event. After many bad events, they often send you to a specialist service. This is not a refusal.
talking-therapies-mainly-help-with-hngdwp = خدمة Talking Therapies تساعد أساساً في القلق والحزن واضطراب ما بعد الصدمة (PTSD) بعد حدث واحد. بعد أحداث سيئة كثيرة، يرسلونك في أحيان كثيرة إلى خدمة متخصصة. هذا ليس رفضاً.

# English: Treatment for harm from torture, domestic violence, sexual violence or female genital mutilation (cutting) is free. It is for body and mind. It is free unless you came to the UK for it.
treatment-for-harm-from-torture-teaxeq = علاج الأذى من التعذيب أو العنف الأسري أو العنف الجنسي أو ختان الإناث (FGM) مجاني. وهو للجسم والنفس. وهو مجاني إلا إذا أتيت إلى المملكة المتحدة من أجله.

# English: The Helen Bamber Foundation gives therapy to people who were trafficked or tortured. Trafficked means that someone controlled you and used you for money. You can [ask for help there yourself]({ $link1 }), online, with a signed form. It is not for emergencies, and it cannot take everyone.
# $link1 = Helen Bamber Foundation: how to refer, including yourself.
the-helen-bamber-foundation-gives-mv88zf = مؤسسة Helen Bamber Foundation تقدّم علاجاً نفسياً للأشخاص الذين تعرّضوا للاتجار بالبشر أو للتعذيب. الاتجار بالبشر يعني أن شخصاً تحكّم بك واستغلك من أجل المال. يمكنك [طلب المساعدة منها بنفسك]({ $link1 })، عبر الإنترنت، باستمارة موقّعة. وهي ليست للحالات الطارئة، ولا يمكنها قبول الجميع.

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = إذا شعرت أنه لا يمكنك الحفاظ على سلامتك، يُرجى الاتصال واختيار الصحة النفسية (mental health):

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = في ويلز

# English: The usual way is to ask a GP. You can also reach online self-help directly.
the-usual-way-is-to-gf7ran = الطريقة المعتادة هي سؤال طبيب عام (GP). يمكنك أيضاً الوصول مباشرةً إلى مساعدة ذاتية عبر الإنترنت.

# English: [Traumatic Stress Wales]({ $link1 }) works to make trauma care better for people who seek safety. It has translated pages.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
traumatic-stress-wales-works-to-5fxyjb = منظمة [Traumatic Stress Wales]({ $link1 }) تعمل على تحسين رعاية الصدمة النفسية للأشخاص الذين يبحثون عن الأمان. ولديها صفحات مترجمة.

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = إذا شعرت أنه لا يمكنك الحفاظ على سلامتك، يُرجى الاتصال ثم الضغط على 2:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = في اسكتلندا

# English: Mental health care in the community is free for everyone.
mental-health-care-in-the-jyymeh = رعاية الصحة النفسية في المجتمع مجانية للجميع.

# English: The Glasgow Psychological Trauma Service (Anchor Centre) treats trauma after many bad events. It has a service for people who were trafficked, from all of Scotland. Trafficked means that someone controlled you and used you for money. Ask a GP about it.
the-glasgow-psychological-trauma-service-2awhrx = خدمة Glasgow Psychological Trauma Service (Anchor Centre) تعالج الصدمة النفسية بعد أحداث سيئة كثيرة. ولديها خدمة للأشخاص الذين تعرّضوا للاتجار بالبشر، من كل اسكتلندا. الاتجار بالبشر يعني أن شخصاً تحكّم بك واستغلك من أجل المال. يُرجى سؤال طبيب عام (GP) عنها.

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = للتحدث عند الشعور بالضيق، من عمر 16 سنة. يمكنك طلب التحدث مع رجل أو امرأة:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: Registering with a GP is different here, because documents are asked for. Please [read this first]({ $link1 }).
# $link1 = page: See a doctor
registering-with-a-gp-is-nkj2md = التسجيل لدى طبيب عام (GP) مختلف هنا، لأن الوثائق مطلوبة. يُرجى [قراءة هذا أولاً]({ $link1 }).

# English: When you register, your immigration status may be checked with the Home Office. You can ask the Law Centre first:
when-you-register-your-immigration-m4dupv = عند التسجيل، قد يتم التحقق من وضع الهجرة الخاص بك لدى وزارة الداخلية (Home Office). يمكنك سؤال مركز Law Centre أولاً:

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = إذا شعرت أنه لا يمكنك الحفاظ على سلامتك:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = منظمة Samaritans تستمع إليك، مهما كان الموضوع:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = إذا فضّلت الكتابة، يُرجى إرسال كلمة SHOUT في رسالة نصية. الرسالة النصية تبقى في الهاتف.

# English: [Freedom from Torture]({ $link1 }) gives therapy to people who were tortured.
# $link1 = Freedom from Torture.
freedom-from-torture-gives-therapy-nvn2hb = منظمة [Freedom from Torture]({ $link1 }) تقدّم علاجاً نفسياً للأشخاص الذين تعرّضوا للتعذيب.
