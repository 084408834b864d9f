### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = صحت کی دیکھ بھال اور آپ کے حقوق

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = یہاں سے شروع کریں۔ آپ کے لیے کیا مانگنا ممکن ہے، اور ابھی کون آپ کی مدد کر سکتا ہے۔

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = شروع، کہاں سے شروع کروں، پہلا صفحہ، مدد، حقوق، حق، صحت، علاج، مفت علاج، ڈاکٹر، ہسپتال، بیمار، فوری مدد، برطانیہ، یو کے، انگلینڈ، اسکاٹ لینڈ، ویلز، شمالی آئرلینڈ، لندن، کاغذات نہیں، نیا ملک، کیا کروں، گائیڈ، معلومات، رہنمائی، NHS، این ایچ ایس

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = چنیں کہ آج آپ کو کیا چاہیے:

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [مجھے ابھی مدد چاہیے]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [مجھے ڈاکٹر سے ملنا ہے]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [میری حالت اچھی نہیں، یا مجھے نیند نہیں آتی]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [مجھے جاننا ہے کہ کیا مفت ہے]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [مجھے اپنی ضرورت انگریزی میں دکھانی ہے]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = یہ گائیڈ ان لوگوں کے لیے ہے جن کو برطانیہ (UK) میں صحت کی دیکھ بھال کی ضرورت ہے۔ شاید آپ کو یقین نہ ہو کہ آپ کے لیے کیا مانگنا ممکن ہے۔ شاید یہ جگہ آپ کے لیے نئی ہو۔ شاید آپ کے پاس کاغذات نہ ہوں۔ شاید کسی نے آپ کے ساتھ برا سلوک کیا ہو۔ اس میں سے کچھ بھی آپ کا قصور نہیں، اور علاج مانگنا پھر بھی آپ کے لیے ممکن ہے۔

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = یہ اس شخص کے لیے بھی ہے جو آپ کی مدد کرے۔ آپ جتنا چاہیں پڑھیں، کم یا زیادہ۔

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = فوری مدد

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = اگر کسی کی جان خطرے میں ہو تو { $tel-999 } پر کال کریں۔ کال مفت ہے، چاہے فون میں بیلنس نہ ہو۔

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = اگر آپ کو لگے کہ خود کو محفوظ رکھنا آپ کے لیے ممکن نہیں:

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = انگلینڈ میں { $mh-111-eng } پر کال کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = ویلز میں { $mh-111-wales } پر کال کریں اور 2 دبائیں۔

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = اسکاٹ لینڈ میں { $mh-111-scot } پر کال کریں اور ذہنی صحت (mental health) کا آپشن چنیں۔

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = شمالی آئرلینڈ میں { $mh-lifeline } پر کال کریں۔ یہ مفت ہے۔

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = اگر کوئی آپ کو قابو میں رکھے یا تکلیف پہنچائے تو { $tel-msh } پر کال کرنا ممکن ہے۔ کال مفت اور رازدارانہ ہے: وہ آپ کی بات اپنے تک رکھتے ہیں۔ اپنا نام بتانا ضروری نہیں۔ وہ مترجم کا انتظام کر سکتے ہیں۔

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = جاننے کی تین باتیں

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = ڈاکٹر مانگنا آپ کے لیے ممکن ہے

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = انگلینڈ اور اسکاٹ لینڈ میں ہر کسی کو مفت GP مل سکتا ہے۔ GP فیملی ڈاکٹر ہوتا ہے۔ یہ اس وقت بھی سچ ہے جب آپ کے پاس کاغذات نہ ہوں۔

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = ویلز اور شمالی آئرلینڈ میں اصول مختلف ہیں۔ شمالی آئرلینڈ میں آپ سے کاغذات مانگے جاتے ہیں، اور ہوم آفس (Home Office) سے آپ کے بارے میں پوچھا جا سکتا ہے۔ [جانے سے پہلے یہ پڑھ لیں]({ $link1 })۔

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = فوری علاج شروع میں مفت ہے

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = انگلینڈ، ویلز اور اسکاٹ لینڈ میں ہسپتال کا ایمرجنسی علاج (A&E) مفت ہے۔ شمالی آئرلینڈ میں یہ مفت ہے، اگر آپ کا یہاں سفر اسی علاج کے لیے نہیں تھا۔ انگلینڈ، اسکاٹ لینڈ اور شمالی آئرلینڈ میں، اگر اس کے بعد آپ ہسپتال میں داخل رہیں تو شاید آپ کو پیسے دینے پڑیں۔ ویلز میں پوچھیں کہ ہسپتال میں داخل رہنے پر کتنے پیسے لگتے ہیں۔ [دیکھیں کہ آپ کے لیے کیا مفت ہے]({ $link1 })۔

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = آپ کی بات رازدارانہ رہتی ہے

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = آپ ڈاکٹر کو جو بتائیں وہ رازدارانہ رہتا ہے۔ صرف آپ کا علاج کرنے والوں کو یہ جاننے کی اجازت ہے۔ اگر کوئی سنگین خطرے میں ہو یا کسی بچے کو خطرہ ہو تو ڈاکٹر دوسروں کو بتا سکتا ہے۔ عدالت بھی اس کا حکم دے سکتی ہے۔

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = آپ چاہیں تو مترجم مانگ لیں۔ انگلینڈ اور شمالی آئرلینڈ میں مترجم مفت ہے۔ اسکاٹ لینڈ میں یہ آپ کا حق ہے۔ ویلز میں حکومت نے مترجم دینے کا طریقہ مقرر کیا ہے۔

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = برطانیہ میں آپ کہاں ہیں

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = برطانیہ (UK) کے چار حصے ہیں، اور ان کے اصول ایک جیسے نہیں۔ ہر صفحے پر انگلینڈ، ویلز، اسکاٹ لینڈ یا شمالی آئرلینڈ چننا ممکن ہے۔ اگر آپ کو معلوم نہ ہو کہ آپ کس حصے میں ہیں، تو جس کو کال کریں اسی سے پوچھ لیں۔

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = پڑھتے وقت محفوظ رہیں

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = اگر کوئی آپ کا فون دیکھ سکتا ہو تو کوئی دوسرا فون استعمال کرنے کے بارے میں سوچیں۔ جو صفحہ آپ نے کھولا وہ فون کی ہسٹری میں رہ سکتا ہے۔ کب پڑھنا ہے اور کب رکنا ہے، یہ آپ کا فیصلہ ہے۔

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = کس کو کال کریں

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = اگر بات کرنے کا دل چاہے تو Samaritans ہر بات سنتے ہیں، چاہے وہ کچھ بھی ہو:

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = آپ چاہیں تو [ایک چھوٹے کارڈ پر نمبر]({ $link1 }) رکھ لیں، ناموں کے بغیر۔
