### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = بطاقات للعرض

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = قول ما يلزمك في العيادة أو المستشفى، بلغتك وبالإنجليزية.

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = بطاقة، بطاقات، كرت، كارت، ورقة، بطاقة للعرض، عرض بطاقة، أقول ما أحتاج، ماذا أقول للطبيب، ماذا أقول للدكتور، ماذا أقول في العيادة، كيف أشرح، لا أتكلم الإنجليزية، ما أعرف إنجليزي، ما بحكي إنجليزي، بالإنجليزي، بالانكليزي، كلام جاهز، جمل جاهزة، الاستقبال، ترجمة، مترجم، طباعة، طبع

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = يمكنك عرض بطاقة على موظفي الاستقبال: في هذا الهاتف، أو مطبوعة ومقصوصة.

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = الشخص الذي يأتي معك قد يقرأ البطاقة أيضاً، والبطاقة الورقية قد يجدها أحد. لك اختيار ما هو آمن.

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = في أيرلندا الشمالية، يُرجى قراءة صفحة [زيارة الطبيب]({ $link1 }) قبل عرض البطاقة الأولى. هناك تُطلب منك وثائق، وقد يتم التحقق من وضع الهجرة الخاص بك لدى وزارة الداخلية (Home Office).

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = أريد التسجيل لدى طبيب

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = أريد التسجيل لدى طبيب عام (GP) هنا. أرجو مساعدتي في ملء الاستمارة.

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = في إنجلترا واسكتلندا، ليس عليّ إظهار وثيقة هوية أو إثبات العنوان أو أوراق هجرة.

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = في ويلز، تقول حكومة ويلز إنني لا أحتاج إلى إثبات العنوان.

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = إذا لم يكن بإمكانكم تسجيلي، أرجو كتابة السبب.

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = أريد المقابلة على انفراد

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = أرجو مقابلتي على انفراد لبضع دقائق. يمكنكم ذكر سبب عادي، مثل فحص أو استمارة.

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = أرجو عدم القول إنني طلبت ذلك.

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = أحتاج إلى مترجم شفوي

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = لغتي مكتوبة على هذه البطاقة. أرجو حجز مترجم شفوي محترف لي.

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = لا ينبغي أن يترجم لي قريب أو صديق أو طفل.

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = في إنجلترا وأيرلندا الشمالية، المترجم الشفوي مجاني. في اسكتلندا، وجود مترجم شفوي حق لي.

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = أريد اختيار من يعالجني

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = أريد أن تعالجني امرأة.

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = أريد أن يعالجني رجل.

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = أريد حضور مرافق أو مرافقة أثناء الفحص (chaperone): شخص إضافي مدرَّب يبقى معي.

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = أرجو إخباري إذا لم يكن هذا ممكناً اليوم.
