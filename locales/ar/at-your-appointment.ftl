### Page: At your appointment   (content/at-your-appointment.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: At your appointment
# This is the title of the page.
at-your-appointment-kajq4m = في موعدك

# English: Ask for an interpreter, time alone, a woman or a man, and breaks.
# This is the summary of the page, shown in lists of pages.
ask-for-an-interpreter-time-4b5bxr = طلب مترجم شفوي، ووقت على انفراد، وامرأة أو رجل، واستراحات.

# English: appointment, interpreter, interpreting, translation, another language, chaperone, woman doctor, man doctor, seen alone, time alone, double appointment, examined, breaks, translator, do not speak English, female doctor, male doctor, nervous, touch, panic, what to say
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
appointment-interpreter-interpreting-translation-another-72qne2 = موعد، مواعيد، حجز، زيارة الطبيب، مترجم، مترجمة، مترجم شفوي، ترجمان، ترجمة، لغة أخرى، لغتي، عربي، لا أتكلم الإنجليزية، ما أعرف إنجليزي، مرافق، مرافقة، طبيبة، دكتورة، دكتورة امرأة، طبيب رجل، على انفراد، لوحدي، وقت أطول، موعد مزدوج، فحص، كشف، لمس، لا أريد أن يلمسني، استراحة، توتر، قلق، خوف، خوف من الطبيب، نوبة هلع، ماذا أقول

# English: Before the day, tell reception what you need: an interpreter, more time, a woman or a man, time alone. You can also ask on the day.
before-the-day-tell-reception-yykfpf = قبل يوم الموعد، يُرجى إخبار موظفي الاستقبال بما يلزمك: مترجم شفوي، أو وقت أطول، أو امرأة أو رجل، أو وقت على انفراد. يمكنك أيضاً طلب ذلك في يوم الموعد.

# English: This page is for anyone who sees a GP, a nurse, a hospital doctor or a therapist. Your right to an interpreter is written differently in England, Wales, Scotland and Northern Ireland. Find your nation below.
this-page-is-for-anyone-cw4qnz = هذه الصفحة لكل من لديه موعد مع طبيب عام (GP) أو ممرض أو ممرضة أو طبيب في مستشفى أو معالج نفسي. حقك في مترجم شفوي مكتوب بطريقة مختلفة في كل من إنجلترا وويلز واسكتلندا وأيرلندا الشمالية. يُرجى البحث في الأسفل عن الإقليم الذي أنت فيه.

# English: [Cards to show]({ $link1 }) ask for these things.
# $link1 = page: Cards to show
cards-to-show-ask-for-c7tv33 = صفحة [بطاقات للعرض]({ $link1 }) تطلب هذه الأشياء بلغتك وبالإنجليزية.

## Section: Ask for an interpreter

# English: Ask for an interpreter
# This is a heading.
ask-for-an-interpreter-zm833t = طلب مترجم شفوي

# English: The interpreter should be a professional. It should not be a relative or a friend, and never a child.
the-interpreter-should-be-a-t2njf6 = المترجم الشفوي ينبغي أن يكون محترفاً. لا ينبغي أن يكون قريباً أو صديقاً، ولا ينبغي أبداً أن يكون طفلاً.

# English: This keeps you safe. Sometimes the person who comes along is the one who controls you.
this-keeps-you-safe-sometimes-9bbh5m = هذا يحافظ على سلامتك. أحياناً يكون الشخص الذي يأتي معك هو من يتحكم بك.

# English: You can tell the doctor if you do not understand the interpreter, or do not feel safe with them. You can ask for someone else.
you-can-tell-the-doctor-uz9bkz = يمكنك إخبار الطبيب إذا كان كلام المترجم الشفوي غير مفهوم لك، أو إذا لم يكن هناك شعور بالأمان معه. يمكنك طلب شخص آخر.

## Section: Ask to be seen alone

# English: Ask to be seen alone
# This is a heading.
ask-to-be-seen-alone-furc4n = طلب المقابلة على انفراد

# English: Staff should see you alone, and you can ask for it. If you cannot say it out loud, show a note, or tell the nurse quietly. You can also ask on the phone before you come.
staff-should-see-you-alone-4xx9sk = ينبغي أن يقابلك الموظفون على انفراد، ويمكنك طلب ذلك. إذا لم يكن بإمكانك قول ذلك بصوت مسموع، يمكنك عرض ورقة مكتوبة، أو إخبار الممرض أو الممرضة بصوت منخفض. يمكنك أيضاً طلب ذلك بالهاتف قبل الحضور.

# English: Please see me alone for a few minutes.
please-see-me-alone-for-4pbtsk = «Please see me alone for a few minutes» (أرجو أن تقابلوني على انفراد لبضع دقائق).

## Section: Ask for a woman or a man

# English: Ask for a woman or a man
# This is a heading.
ask-for-a-woman-or-b2ttg2 = طلب امرأة أو رجل

# English: You can ask to see a woman or a man. The surgery should try, but it cannot always promise it.
you-can-ask-to-see-39syac = يمكنك طلب أن يكون من يعالجك امرأة أو رجلاً. ينبغي أن تحاول العيادة ذلك، لكن لا يمكنها أن تعد به دائماً.

# English: You can ask for a **chaperone**. That is a trained extra person in the room while you are examined. A friend is not a formal chaperone. You can also refuse one. If nobody can come that day, the appointment can be moved.
you-can-ask-for-a-hmy7yg = يمكنك طلب **مرافق أو مرافقة أثناء الفحص (chaperone)**. هذا شخص إضافي مدرَّب يكون في الغرفة أثناء فحصك. الصديق ليس مرافقاً رسمياً. يمكنك أيضاً رفض وجود مرافق. إذا لم يكن هناك مرافق يمكنه الحضور في ذلك اليوم، يمكن تغيير وقت الموعد.

## Section: In the room

# English: In the room
# This is a heading.
in-the-room-gypf4d = في الغرفة

# English: Good care goes at your pace. Staff should explain what they do, ask before they touch you, offer you choices, and let you rest. It helps to see the same person each time, so ask for that.
good-care-goes-at-your-vtu7nj = الرعاية الجيدة تسير بالسرعة التي تناسبك. ينبغي أن يشرح الموظفون ما يفعلونه، وأن يسألوك قبل لمسك، وأن يعرضوا عليك خيارات، وأن يسمحوا لك بالراحة. من المفيد أن تكون المقابلة مع الشخص نفسه في كل مرة، لذلك يُرجى طلب ذلك.

# English: You can say:
you-can-say-c258pr = يمكنك قول:

# English: "Please explain that again."
# This is a list item.
please-explain-that-again-w5wjqh = «Please explain that again» (ومعناه بالعربية: أرجو شرح ذلك مرة أخرى).

# English: "Please stop. I need a break."
# This is a list item.
please-stop-i-need-a-3ptjmx = «Please stop. I need a break» (ومعناه بالعربية: أرجو التوقف. أحتاج إلى استراحة).

# English: "I do not want to talk about that today."
# This is a list item.
i-do-not-want-to-qdbbxa = «I do not want to talk about that today» (ومعناه بالعربية: لا أريد التحدث عن ذلك اليوم).

# English: "Please write it down for me."
# This is a list item.
please-write-it-down-for-94veue = «Please write it down for me» (ومعناه بالعربية: أرجو كتابة ذلك لي).

# English: You choose how much to tell. You do not have to tell your whole story to get help with your health.
you-choose-how-much-to-g5jve4 = مقدار ما يُقال هو اختيارك. ليس من الضروري أن تُحكى قصتك كلها للحصول على مساعدة في صحتك.

# English: What you tell a doctor stays private, with a few exceptions. [Your privacy]({ $link1 }) explains them.
# $link1 = page: Your privacy
what-you-tell-a-doctor-rrgkq9 = كلامك مع الطبيب يبقى خاصاً، مع استثناءات قليلة. صفحة [خصوصيتك]({ $link1 }) تشرح هذه الاستثناءات.

# English: Before you leave, ask: What happens next? When? How will you contact me, and is that safe for me?
before-you-leave-ask-what-uejz94 = قبل المغادرة، يُرجى السؤال: «What happens next? When? How will you contact me, and is that safe for me?‎» (ماذا سيحدث بعد ذلك؟ متى؟ كيف ستتواصلون معي، وهل ذلك آمن لي؟)

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = في إنجلترا

# English: The surgery must arrange an interpreter when you need one. It is free for you. They should not ask you to bring someone.
the-surgery-must-arrange-an-eytawt = يجب على العيادة توفير مترجم شفوي عند حاجتك إليه. وهو مجاني لك. لا ينبغي أن يطلبوا منك إحضار شخص.

# English: You can ask for a woman or a man as interpreter.
you-can-ask-for-a-6rntm9 = يمكنك طلب أن يكون المترجم الشفوي امرأة أو رجلاً.

# English: Ask for a double appointment, because interpreting takes time.
ask-for-a-double-appointment-csfxyx = يُرجى طلب موعد بمدة مضاعفة (double appointment)، لأن الترجمة تأخذ وقتاً.

# English: When you call { $int-111 }, say in English the language you want. An interpreter who keeps things private joins the call.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
when-you-call-say-in-g5gake = عند الاتصال على { $int-111 }، يُرجى القول بالإنجليزية ما هي اللغة المطلوبة. ينضم إلى المكالمة مترجم شفوي يحافظ على الخصوصية.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = في ويلز

# English: Wales has a standard way to book interpreters. It covers GPs, emergency care, pharmacies, dentists, opticians, pregnancy care and mental health. Ask reception to book one.
wales-has-a-standard-way-mxfk5j = لدى ويلز طريقة محددة لحجز المترجمين الشفويين. وهي تشمل الأطباء العامين (GP) ورعاية الطوارئ والصيدليات وأطباء الأسنان وأخصائيي فحص النظر والنظارات ورعاية الحمل والصحة النفسية. يُرجى الطلب من موظفي الاستقبال حجز مترجم شفوي.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = في اسكتلندا

# English: In Scotland, an interpreter for NHS care is your right as a patient. Ask reception to book one.
in-scotland-an-interpreter-for-gjkedb = في اسكتلندا، الحصول على مترجم شفوي في رعاية NHS هو حق من حقوقك كمريض أو مريضة. يُرجى الطلب من موظفي الاستقبال حجز مترجم شفوي.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: The interpreting service is free. Professional help with language is your legal right. Ask reception to book one.
the-interpreting-service-is-free-baf42p = خدمة الترجمة الشفوية مجانية. المساعدة اللغوية من محترفين هي حق لك في القانون. يُرجى الطلب من موظفي الاستقبال حجز مترجم شفوي.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: If a surgery will not see you or find an interpreter:
if-a-surgery-will-not-d2gefu = إذا رفضت عيادة أن تعالجك أو أن تجد مترجماً شفوياً:

# English: To talk about being controlled, with an interpreter:
to-talk-about-being-controlled-a2tvcu = للتحدث عن شخص يتحكم بك، مع مترجم شفوي:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = إذا كنت في خطر الآن:
