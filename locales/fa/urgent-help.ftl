### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = کمک فوری

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = الان با چه کسی تماس بگیرید، در هر بخش بریتانیا.

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = فوری، کمک فوری، اورژانس، عاجل، آمبولانس، امبولانس، پلیس، پولیس، خطر، در خطر هستم، خط کمک، تلفن کمک، بحران، خودکشی، می‌خواهم بمیرم، می‌خواهم خودم را بکشم، نمی‌خواهم زنده بمانم، خودزنی، خودآزاری، آسیب زدن به خود، کتک، کتک خوردم، کتکم می‌زند، مرا می‌زند، لت و کوب، کسی اذیتم می‌کند، آزار، خشونت، خشونت خانگی، خشونت خانوادگی، حمله، تجاوز جنسی، ازدواج اجباری، ازدواج زوری، A&E، بیمارستان، شفاخانه، خونریزی، خون، درد سینه، قفسه سینه، مصرف زیاد دارو، اوردوز، مسمومیت، نمی‌توانم حرف بزنم، گپ زده نمی‌توانم، ناشنوا، کر، زبان اشاره، Childline، می‌ترسم، ترس، فرار، فرار از خانه

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = اگر جان کسی در خطر است، همین حالا تماس بگیرید:

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = بگویید «ambulance» (آمبولانس) یا «police» (پلیس). تماس رایگان است، حتی اگر تلفن اعتبار (کریدت) نداشته باشد. همچنین می‌توانید به نزدیک‌ترین بخش اورژانس (عاجل) بیمارستان (A&E) بروید.

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = اگر در خطر هستید، این صفحه برای شماست. اگر کسی به شما آسیب می‌زند یا شما را کنترل می‌کند، یا اگر نمی‌توانید خودتان را در امان نگه دارید، این صفحه برای شماست. برای کسی که همراه شماست هم هست.

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = اگر نمی‌توانید حرف بزنید

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = با موبایل می‌توانید بدون گفتن یک کلمه هم کمک بخواهید:

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = با { $tel-999 } تماس بگیرید و گوش کنید.

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = اگر می‌توانید، سرفه کنید یا با انگشت به تلفن ضربه بزنید.

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = وقتی از شما خواسته شد، 55 را فشار دهید. اگر آن را فشار ندهید، تماس قطع می‌شود.

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = این کار به پلیس نمی‌گوید که شما کجا هستید.

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = همچنین می‌توانید به { $tel-sms } پیام متنی بفرستید. باید پیش از آن که به این سرویس نیاز پیدا کنید، تلفن خود را در آن ثبت کنید. برای ثبت کردن، کلمه «register» را به همان شماره پیام دهید و در جواب بنویسید «yes». پیام‌های شما روی تلفن می‌ماند.

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = اگر از زبان اشاره بریتانیایی استفاده می‌کنید، می‌توانید با { $tel-999-bsl } تماس تصویری بگیرید. با سرویس انتقال متن (text relay)، شماره { $tel-relay } را بگیرید.

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = اگر احساس می‌کنید نمی‌توانید خودتان را در امان نگه دارید

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = شاید فکر پایان دادن به زندگی خود را داشته باشید. شما مهم هستید، و همین حالا می‌توانید با کسی حرف بزنید. هر بخش بریتانیا شماره خودش را دارد: پایین‌تر را نگاه کنید. این دو شماره برای همه بریتانیا است.

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans به حرف شما گوش می‌دهند، درباره هر چیزی:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = اگر ترجیح می‌دهید بنویسید، کلمه SHOUT را پیام متنی کنید. پیام روی تلفن می‌ماند.

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = اگر کسی شما را کنترل می‌کند یا به شما آسیب می‌زند

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = با این خط کمک تلفنی تماس بگیرید، حتی اگر مطمئن نیستید. رایگان و محرمانه است: حرف‌های شما را پیش خودشان نگه می‌دارند. لازم نیست نام خود را بگویید. فقط اگر شما موافق باشید به دیگران می‌گویند، مگر این که جان کسی در خطر باشد یا کودکی در معرض خطر باشد.

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = پلیس: اول چه چیزی را بدانید

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = اگر جان کسی در خطر است، برای همه { $tel-999 } شماره درست است.

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = اگر بزرگسال هستید و الان هیچ کس در خطر نیست، خودتان انتخاب می‌کنید که با پلیس حرف بزنید یا نه. از کودکان همیشه محافظت می‌شود.

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = بین پلیس و وزارت کشور (Home Office) دیواری نیست. وزارت کشور اداره دولتی مسئول مهاجرت است. در انگلستان و ولز، همه نیروهای پلیس اطلاعات بعضی از افرادی را که از خشونت خانگی آسیب دیده بودند به این وزارت داده‌اند. پس اگر صبر کردن خطری ندارد، اول از یک وکیل یا یک خط کمک تلفنی بپرسید.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = در انگلستان و ولز، پلیس ممکن است درباره شما به وزارت کشور (Home Office) بگوید. ما هنوز مطمئن نشده‌ایم که قانون در اسکاتلند یا ایرلند شمالی چیست.

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = شماره پلیس برای وقتی که وضعیت اضطراری نیست { $tel-101 } است.

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = اگر کمتر از 19 سال دارید

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = شما به دردسر نیفتاده‌اید. می‌توانید درباره هر چیزی با Childline تماس بگیرید:

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = در انگلستان (England)

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = اگر احساس می‌کنید نمی‌توانید خودتان را در امان نگه دارید، تماس بگیرید و گزینه سلامت روان (mental health) را انتخاب کنید:

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = اگر به مترجم شفاهی (ترجمان) نیاز دارید، به انگلیسی بگویید چه زبانی می‌خواهید:

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = برای آزار از طرف همسر، شریک زندگی یا خانواده:

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = برای تجاوز جنسی یا آزار جنسی، از سن 16 سال:

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = برای پرسیدن درباره اقامتگاه امن و حمایت، اگر کسی از شما برای کار، رابطه جنسی یا جرم سوءاستفاده کرده است:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = در ولز

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = اگر احساس می‌کنید نمی‌توانید خودتان را در امان نگه دارید، تماس بگیرید و بعد 2 را فشار دهید:

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = برای آزار در خانه، خشونت جنسی یا قاچاق انسان (خرید و فروش یا بهره‌کشی از انسان):

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = با پیام متنی. پیام روی تلفن می‌ماند:

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = برای سیاه‌پوستان، اقلیت‌های قومی و مهاجران:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = در اسکاتلند

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = برای حرف زدن وقتی حال روحی خوبی ندارید، از سن 16 سال. می‌توانید بخواهید با یک مرد یا یک زن حرف بزنید:

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = برای آزار در خانه یا ازدواج اجباری:

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = با پیام متنی یا WhatsApp. پیام روی تلفن می‌ماند:

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = برای تجاوز جنسی یا آزار جنسی، از سن 13 سال. آن‌ها شماره شما را نمی‌بینند:

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = برای زنان بالای 18 سال که برای رابطه جنسی قاچاق شده‌اند (trafficked). این کلمه یعنی کسی شما را کنترل کرده و برای پول از شما سوءاستفاده کرده است:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = در ایرلند شمالی

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = اگر احساس می‌کنید نمی‌توانید خودتان را در امان نگه دارید:

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = برای آزار در خانه یا آزار جنسی. برای همه سن‌ها است، برای زنان و مردان:

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = بعد از تماس

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = تماس رایگان هم در فهرست تماس‌های تلفن شما دیده می‌شود. می‌توانید همان یک تماس را پاک کنید. همچنین می‌توانید از تلفن کسی که به او اعتماد دارید استفاده کنید.

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = مطمئن نباشید که یک تماس در صورتحساب نمی‌آید.

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [شماره‌هایی برای همراه داشتن]({ $link1 }) یک کارت کوچک است که شماره دارد، ولی هیچ نامی ندارد.

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = وقتی در امان هستید، می‌توانید [پیش دکتر بروید]({ $link1 }) یا [برای حال روحی خود کمک بگیرید]({ $link2 }).

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = اگر مطمئن نیستید با چه کسی تماس بگیرید

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = اگر جان کسی در خطر است، با { $tel-999 } تماس بگیرید. اگر نیست، با { $tel-msh } یا { $mh-samaritans } تماس بگیرید و بپرسید. هیچ سؤالی کوچک نیست.
