### Page: Health care and your rights   (content/index.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = خدمات درمانی و حق و حقوق شما

# English: Start here. What you can ask for, and who can help you.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-4wwzj7 = از اینجا شروع کنید. چه چیزهایی می‌توانید بخواهید، و چه کسی می‌تواند به شما کمک کند.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = اگر جان کسی در خطر است، با { $tel-999 } تماس بگیرید.

# English: This guide helps you get health care.
# This is Easy Read: one short sentence beside a picture.
this-guide-helps-you-get-5ms3a4 = این راهنما به شما کمک می‌کند خدمات درمانی بگیرید.

# English: Each of the 4 nations has its own rules.
# This is Easy Read: one short sentence beside a picture.
each-of-the-4-nations-c9z4j3 = هر کدام از 4 بخش بریتانیا قوانین خودش را دارد.

# English: If someone hurt you, it is not your fault.
# This is Easy Read: one short sentence beside a picture.
if-someone-hurt-you-it-b4nsus = اگر کسی به شما آسیب زده است، تقصیر شما نیست.

# English: You choose what you read and what you do.
# This is Easy Read: one short sentence beside a picture.
you-choose-what-you-read-t5swfr = خودتان انتخاب می‌کنید چه بخوانید و چه کار کنید.

## Section: What do you need today?

# English: What do you need today?
# This is a heading.
what-do-you-need-today-se42qh = امروز به چه چیزی نیاز دارید؟

# English: [Get help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
get-help-now-fdtg93 = [همین حالا کمک بگیرید]({ $link1 })

# English: [See a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
see-a-doctor-zzxjtm = [رفتن پیش دکتر]({ $link1 })

# English: [Get help with how you feel]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
get-help-with-how-you-u7k47v = [برای حال روحی خود کمک بگیرید]({ $link1 })

# English: [Find out what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
find-out-what-is-free-smrrtz = [ببینید چه چیزی رایگان است]({ $link1 })

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = چه چیزهایی می‌توانید بخواهید؟

# English: In England and Scotland, anyone can have a free family doctor.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-anyone-8awsth = در انگلستان و اسکاتلند، هر کسی می‌تواند رایگان دکتر خانوادگی داشته باشد.

# English: In Wales and Northern Ireland, [read the rules]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
in-wales-and-northern-ireland-62sxr7 = در ولز و ایرلند شمالی، اول [قوانین را بخوانید]({ $link1 }).

## Section: Do you need urgent care?

# English: Do you need urgent care?
# This is a heading.
do-you-need-urgent-care-pt5ut6 = آیا به درمان فوری نیاز دارید؟

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = در انگلستان، ولز و اسکاتلند، **بخش اورژانس A&E** شما را رایگان درمان می‌کند.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **بخش اورژانس A&E** قسمتی از بیمارستان برای درمان فوری است.

# English: Northern Ireland: A&E is free if you did not travel for it.
# This is Easy Read: one short sentence beside a picture.
northern-ireland-a-e-is-8hvdme = ایرلند شمالی: اگر برای آن سفر نکرده باشید، بخش اورژانس A&E رایگان است.

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = در انگلستان، اسکاتلند و ایرلند شمالی، ماندن در بیمارستان ممکن است هزینه داشته باشد.

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = در ولز، بپرسید ماندن در بیمارستان چقدر هزینه دارد.

## Section: Who knows what you say?

# English: Who knows what you say?
# This is a heading.
who-knows-what-you-say-9779gq = چه کسی می‌داند شما چه می‌گویید؟

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = دکترها حرف‌های شما را خصوصی نگه می‌دارند.

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-b993u8 = اگر کسی در خطر جدی باشد، ممکن است به دیگران بگویند.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = اگر کودکی در امان نباشد، ممکن است به دیگران بگویند.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = اگر دادگاه دستور بدهد، باید به دیگران بگویند.

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
do-you-speak-another-language-x583ts = آیا به زبان دیگری حرف می‌زنید؟

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = می‌توانید **مترجم شفاهی** بخواهید.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **مترجم شفاهی** حرف‌های شما را به زبان دیگری می‌گوید.

# English: In England and Northern Ireland, the interpreter is free.
# This is Easy Read: one short sentence beside a picture.
in-england-and-northern-ireland-mjzu2y = در انگلستان و ایرلند شمالی، مترجم شفاهی رایگان است.

# English: In Scotland, an interpreter is your right.
# This is Easy Read: one short sentence beside a picture.
in-scotland-an-interpreter-is-c65ksw = در اسکاتلند، داشتن مترجم شفاهی حق شماست.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = آیا تلفن شما امن است؟

# English: If someone looks at your phone, you can use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-looks-at-your-hnsw38 = اگر کسی به تلفن شما نگاه می‌کند، می‌توانید از تلفن دیگری استفاده کنید.

# English: Pages you open can stay on the phone.
# This is Easy Read: one short sentence beside a picture.
pages-you-open-can-stay-udrg6p = صفحه‌هایی که باز می‌کنید ممکن است روی تلفن بماند.

## Section: Do you want to talk?

# English: Do you want to talk?
# This is a heading.
do-you-want-to-talk-gwverv = آیا می‌خواهید حرف بزنید؟

# English: You can call people who listen.
# This is Easy Read: one short sentence beside a picture.
you-can-call-people-who-f9g9j8 = می‌توانید با کسانی که گوش می‌دهند تماس بگیرید.

# English: If someone controls you, call { $tel-msh } for free.
# This is Easy Read: one short sentence beside a picture.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-call-5nspnf = اگر کسی شما را کنترل می‌کند، رایگان با { $tel-msh } تماس بگیرید.

# English: You do not have to say your name.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rehwq9 = لازم نیست نام خود را بگویید.
