### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = الرعاية الصحية وحقوقك

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = البداية هنا. ما يمكنك طلبه، ومن يمكنه مساعدتك الآن.

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = بداية، البداية، الصفحة الرئيسية، من أين أبدأ، حقوق، حقوقي، رعاية صحية، صحة، علاج، طب، دكتور، طبيب، مستشفى، مساعدة، مساعدة سريعة، ساعدوني، أحتاج مساعدة، نجدة، بريطانيا، المملكة المتحدة، إنجلترا، انكلترا، اسكتلندا، ويلز، أيرلندا الشمالية، ايرلندا، دليل، معلومات

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = يُرجى اختيار ما يلزمك اليوم:

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [أحتاج إلى مساعدة الآن]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [أريد زيارة الطبيب]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [أشعر بالضيق، أو لا أستطيع النوم]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [أريد معرفة ما هو مجاني]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [أريد أن أعرض بالإنجليزية ما يلزمني]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = هذا الدليل للأشخاص الذين يحتاجون إلى رعاية صحية في المملكة المتحدة. ربما ليس واضحاً لك ما يمكنك طلبه. ربما وصلت إلى هنا منذ وقت قصير. ربما ليست لديك أوراق. ربما عاملك شخص معاملة سيئة. لا شيء من هذا ذنبك، ويمكنك مع ذلك طلب الرعاية.

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = وهو أيضاً للشخص الذي يساعدك. يمكنك قراءة الكثير أو القليل، كما يناسبك.

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = مساعدة سريعة

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = إذا كان هناك خطر على الحياة، يُرجى الاتصال على { $tel-999 }. المكالمة مجانية، حتى من دون رصيد.

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = إذا شعرت أنه لا يمكنك الحفاظ على سلامتك:

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = في إنجلترا، يُرجى الاتصال على { $mh-111-eng } واختيار الصحة النفسية (mental health).

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = في ويلز، يُرجى الاتصال على { $mh-111-wales } والضغط على 2.

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = في اسكتلندا، يُرجى الاتصال على { $mh-111-scot } واختيار الصحة النفسية (mental health).

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = في أيرلندا الشمالية، يُرجى الاتصال على { $mh-lifeline }. المكالمة مجانية.

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = إذا كان هناك شخص يتحكم بك أو يؤذيك، يمكنك الاتصال على { $tel-msh }. المكالمة مجانية وسرية: هم يحافظون على خصوصية كلامك. ليس من الضروري ذكر اسمك. يمكنهم توفير مترجم شفوي.

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = ثلاثة أمور مهمة

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = يمكنك طلب طبيب

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = في إنجلترا واسكتلندا، يمكن لأي شخص الحصول على طبيب عام (GP) مجاناً. الطبيب العام (GP) هو طبيب عائلة. هذا صحيح حتى إذا لم تكن لديك أوراق.

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = في ويلز وأيرلندا الشمالية القواعد مختلفة. في أيرلندا الشمالية تُطلب منك وثائق، وقد يتم سؤال وزارة الداخلية (Home Office) عنك. يُرجى [قراءة هذا قبل الذهاب]({ $link1 }).

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = الرعاية العاجلة مجانية في البداية

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = في إنجلترا وويلز واسكتلندا، رعاية الطوارئ في المستشفى (A&E) مجانية. في أيرلندا الشمالية، هي مجانية إلا إذا سافرت إلى هنا من أجلها. في إنجلترا واسكتلندا وأيرلندا الشمالية، قد يكون عليك الدفع إذا بقيت بعد ذلك في المستشفى. في ويلز، يُرجى السؤال عن تكلفة البقاء في المستشفى. يمكنك [معرفة ما هو مجاني لك]({ $link1 }).

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = كلامك يبقى خاصاً

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = كلامك مع الطبيب يبقى خاصاً. لا يجوز أن يعرفه إلا الأشخاص الذين يعالجونك. قد يخبر الطبيب آخرين إذا كان أحد في خطر شديد أو كان طفل معرّضاً للخطر. ويمكن أن تأمر محكمة بذلك أيضاً.

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = يمكنك طلب مترجم شفوي. في إنجلترا وأيرلندا الشمالية هو مجاني. في اسكتلندا هو حق لك. في ويلز حددت الحكومة كيفية توفيره.

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = الإقليم الذي أنت فيه

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = في المملكة المتحدة أربعة أقاليم، وقواعدها ليست واحدة. في كل صفحة يمكنك اختيار إنجلترا أو ويلز أو اسكتلندا أو أيرلندا الشمالية. إذا لم يكن معروفاً لك في أي إقليم أنت، يمكنك سؤال الشخص الذي يردّ على اتصالك.

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = الأمان أثناء القراءة

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = إذا كان من الممكن أن ينظر شخص في هاتفك، يُرجى التفكير في استخدام هاتف آخر. الصفحة التي فتحتها قد تبقى في سجل الهاتف. لك اختيار وقت القراءة ووقت التوقف.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = إذا أردت التحدث، منظمة Samaritans تستمع إليك، مهما كان الموضوع:

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = يمكنك [الاحتفاظ بأرقام على بطاقة صغيرة]({ $link1 })، من دون أسماء.
