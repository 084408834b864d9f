### Page: Urgent help   (content/urgent-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = کمک فوری

# English: Who to call now.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-df3bjv = الان با چه کسی تماس بگیرید.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = اگر جان کسی در خطر است، همین حالا تماس بگیرید.

# English: You can also go to **A&E**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-go-to-mrp4a5 = می‌توانید به **بخش اورژانس A&E** هم بروید.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **بخش اورژانس A&E** قسمتی از بیمارستان برای درمان فوری است.

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = اگر نمی‌توانید حرف بزنید چه؟

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = با موبایل با { $tel-999 } تماس بگیرید، بعد گوش کنید.

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = وقتی یک صدا از شما خواست، 55 را فشار دهید.

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = این کار به پلیس نمی‌گوید که شما کجا هستید.

## Section: Do you have thoughts of ending your life?

# English: Do you have thoughts of ending your life?
# This is a heading.
do-you-have-thoughts-of-szeyap = آیا فکر پایان دادن به زندگی خود را دارید؟

# English: Call people who listen, day or night.
# This is Easy Read: one short sentence beside a picture.
call-people-who-listen-day-avw7br = با کسانی تماس بگیرید که گوش می‌دهند، روز یا شب.

# English: If you like to write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
if-you-like-to-write-95p4cv = اگر دوست دارید بنویسید، کلمه Shout را پیام متنی کنید.

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = پیام متنی در تلفن شما می‌ماند.

## Section: Does someone control you or hurt you?

# English: Does someone control you or hurt you?
# This is a heading.
does-someone-control-you-or-b4bjye = آیا کسی شما را کنترل می‌کند یا به شما آسیب می‌زند؟

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = می‌توانید بدون گفتن نام خود تماس بگیرید و بپرسید.

## Section: Do you want to talk to the police?

# English: Do you want to talk to the police?
# This is a heading.
do-you-want-to-talk-k7rx85 = آیا می‌خواهید با پلیس حرف بزنید؟

# English: If no life is in danger, adults can choose.
# This is Easy Read: one short sentence beside a picture.
if-no-life-is-in-zs6rc6 = اگر جان کسی در خطر نیست، بزرگسالان می‌توانند خودشان انتخاب کنند.

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = در انگلستان و ولز، ممکن است پلیس درباره شما به **وزارت کشور Home Office** خبر بدهد.

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **وزارت کشور Home Office** اداره دولتی مسئول مهاجرت است.

# English: In England and Wales, ask a lawyer or a helpline first.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-ask-4us2ur = در انگلستان و ولز، اول از یک وکیل یا خط کمک تلفنی بپرسید.

# English: If a life is in danger, always call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-7u3zsj = اگر جان کسی در خطر است، همیشه با { $tel-999 } تماس بگیرید.

## Section: Are you under 19?

# English: Are you under 19?
# This is a heading.
are-you-under-19-ywk4pv = آیا کمتر از 19 سال دارید؟

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = برای هر مشکلی با Childline تماس بگیرید.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = آیا در انگلستان هستید؟

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = اگر به پایان دادن به زندگی خود فکر می‌کنید، تماس بگیرید و سلامت روان mental health را انتخاب کنید.

# English: Call here if a partner or family member hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-a-partner-zhcaju = اگر همسر، شریک زندگی یا خانواده به شما آسیب می‌زند، اینجا تماس بگیرید.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = آیا در ولز هستید؟

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = اگر به پایان دادن به زندگی خود فکر می‌کنید، تماس بگیرید و 2 را فشار دهید.

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = اگر کسی در خانه به شما آسیب می‌زند، اینجا تماس بگیرید.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = آیا در انگلستان یا ولز هستید؟

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = درباره تجاوز جنسی یا آزار جنسی اینجا تماس بگیرید، از سن 16 سال.

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = اگر کسی از شما سوءاستفاده کرده، برای اقامتگاه امن اینجا تماس بگیرید.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = آیا در اسکاتلند هستید؟

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = درباره تجاوز جنسی یا آزار جنسی اینجا تماس بگیرید، از سن 13 سال.

# English: Women over 18: call here if someone used you for sex.
# This is Easy Read: one short sentence beside a picture.
women-over-18-call-here-sdky8m = زنان بالای 18 سال: اگر کسی برای رابطه جنسی از شما سوءاستفاده کرده، اینجا تماس بگیرید.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = آیا در ایرلند شمالی هستید؟

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = اگر به پایان دادن به زندگی خود فکر می‌کنید، اینجا تماس بگیرید.

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = درباره آزار در خانه یا آزار جنسی اینجا تماس بگیرید.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = آیا تلفن شما امن است؟

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = تماس رایگان هم در تلفن شما دیده می‌شود.

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = می‌توانید آن تماس را پاک کنید.
