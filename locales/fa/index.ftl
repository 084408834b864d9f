### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = خدمات درمانی و حق و حقوق شما

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = از اینجا شروع کنید. چه چیزهایی می‌توانید بخواهید، و الان چه کسی می‌تواند به شما کمک کند.

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = شروع، از کجا شروع کنم، صفحه اول، حق، حقوق، حق من، حقوق من، سلامت، صحت، درمان، تداوی، خدمات درمانی، خدمات صحی، کمک، کمک فوری، کمکم کنید، کمک می‌خواهم، کی کمک می‌کند، دکتر، داکتر، بیمارستان، شفاخانه، NHS، مترجم، ترجمان، بریتانیا، انگلیس، انگلستان، ولز، اسکاتلند، ایرلند شمالی

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = انتخاب کنید امروز به چه چیزی نیاز دارید:

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [الان کمک لازم دارم]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [می‌خواهم پیش دکتر بروم]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [حالم بد است، یا نمی‌توانم بخوابم]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [می‌خواهم بدانم چه چیزی رایگان است]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [می‌خواهم به انگلیسی نشان دهم که به چه چیزی نیاز دارم]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = این راهنما برای کسانی است که در بریتانیا به خدمات درمانی نیاز دارند. شاید مطمئن نباشید چه چیزی می‌توانید بخواهید. شاید تازه به اینجا آمده باشید. شاید هیچ مدرکی نداشته باشید. شاید کسی با شما بدرفتاری کرده باشد. هیچ کدام از این‌ها تقصیر شما نیست، و باز هم می‌توانید درمان بخواهید.

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = این راهنما برای کسی که به شما کمک می‌کند هم هست. می‌توانید هر قدر که دوست دارید بخوانید، کم یا زیاد.

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = کمک سریع

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = اگر جان کسی در خطر است، با { $tel-999 } تماس بگیرید. تماس رایگان است، حتی اگر تلفن اعتبار (کریدت) نداشته باشد.

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = اگر احساس می‌کنید نمی‌توانید خودتان را در امان نگه دارید:

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = در انگلستان (England)، با { $mh-111-eng } تماس بگیرید و گزینه سلامت روان (mental health) را انتخاب کنید.

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = در ولز، با { $mh-111-wales } تماس بگیرید و 2 را فشار دهید.

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = در اسکاتلند، با { $mh-111-scot } تماس بگیرید و گزینه سلامت روان (mental health) را انتخاب کنید.

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = در ایرلند شمالی، با { $mh-lifeline } تماس بگیرید. رایگان است.

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = اگر کسی شما را کنترل می‌کند یا به شما آسیب می‌زند، می‌توانید با { $tel-msh } تماس بگیرید. تماس رایگان و محرمانه است: حرف‌های شما را پیش خودشان نگه می‌دارند. لازم نیست نام خود را بگویید. می‌توانند مترجم شفاهی (ترجمان) بیاورند.

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = سه نکته مهم

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = می‌توانید دکتر بخواهید

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = در انگلستان و اسکاتلند، هر کسی می‌تواند رایگان GP داشته باشد. GP یعنی دکتر خانوادگی. حتی اگر هیچ مدرکی ندارید، این درست است.

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = در ولز و ایرلند شمالی قوانین فرق دارد. در ایرلند شمالی از شما مدارک می‌خواهند، و ممکن است درباره شما از وزارت کشور (Home Office) بپرسند. [پیش از رفتن این را بخوانید]({ $link1 }).

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = درمان فوری در شروع رایگان است

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = در انگلستان، ولز و اسکاتلند، درمان در بخش اورژانس (عاجل) بیمارستان (A&E) رایگان است. در ایرلند شمالی، به شرطی رایگان است که برای گرفتن آن به اینجا سفر نکرده باشید. در انگلستان، اسکاتلند و ایرلند شمالی، اگر بعد از آن در بیمارستان بمانید، شاید مجبور شوید پول بدهید. در ولز، بپرسید ماندن در بیمارستان چقدر هزینه دارد. [ببینید چه چیزی برای شما رایگان است]({ $link1 }).

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = آنچه می‌گویید خصوصی می‌ماند

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = آنچه به دکتر می‌گویید خصوصی می‌ماند. فقط کسانی که شما را درمان می‌کنند می‌توانند آن را بدانند. اگر کسی در خطر جدی یا کودکی در معرض خطر باشد، ممکن است دکتر به دیگران بگوید. دادگاه (محکمه) هم می‌تواند دستور آن را بدهد.

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = می‌توانید مترجم شفاهی (ترجمان) بخواهید. در انگلستان و ایرلند شمالی رایگان است. در اسکاتلند حق شماست. در ولز دولت مشخص کرده است که چطور باید آن را فراهم کرد.

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = شما در کدام بخش بریتانیا هستید

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = بریتانیا چهار بخش دارد و قوانین آن‌ها یکسان نیست. در هر صفحه می‌توانید انگلستان (England)، ولز، اسکاتلند یا ایرلند شمالی را انتخاب کنید. اگر نمی‌دانید در کدام بخش هستید، می‌توانید از کسی که با او تماس می‌گیرید بپرسید.

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = هنگام خواندن در امان بمانید

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = اگر ممکن است کسی به تلفن شما نگاه کند، به استفاده از یک تلفن دیگر فکر کنید. صفحه‌ای که باز کرده‌اید ممکن است در تاریخچه تلفن بماند. خودتان انتخاب می‌کنید چه وقت بخوانید و چه وقت دیگر نخوانید.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = با چه کسی تماس بگیرید

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = اگر می‌خواهید حرف بزنید، Samaritans به حرف شما گوش می‌دهند، درباره هر چیزی:

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = می‌توانید [شماره‌ها را روی یک کارت کوچک]({ $link1 })، بدون نام، نگه دارید.
