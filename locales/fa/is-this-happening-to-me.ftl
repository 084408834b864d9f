### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = آیا این اتفاق برای من می‌افتد؟

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = نشانه‌های این که کسی از شما سوءاستفاده می‌کند یا شما را کنترل می‌کند، و از چه کسی می‌توانید بپرسید.

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = نشانه‌ها، علامت‌ها، بهره‌کشی، استثمار، سوءاستفاده، برده‌داری، برده‌داری نوین، بردگی، قاچاق انسان، قاچاق، قاچاقچی، قاچاقبر، کار اجباری، به زور کار کردن، مجبورم کار کنم، کار بدون مزد، کار بدون معاش، حقوق نمی‌دهند، مزدم را نمی‌دهند، پولم را می‌گیرند، دستمزد، معاش، قرض، بدهی، قرضدار هستم، ساعت کار زیاد، روز تعطیل، رخصتی، کارفرما، رئیس، صاحب کار، کار در خانه، خدمتکار، کارگر خانه، پرستار بچه، نظافت، صفاکاری، مزرعه، کارواش، موترشویی، سالن ناخن، پاسپورتم را گرفته‌اند، مدارکم را گرفته‌اند، تهدید، کنترل، در را قفل می‌کنند، نمی‌گذارند بیرون بروم، زندانی، گیر افتاده‌ام، فریب، فریبم دادند، گول خوردم، بهره‌کشی جنسی، کار جنسی، تن‌فروشی، فحشا، فروش مواد، مواد مخدر، دزدی، گدایی، جادو، juju

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = اگر مطمئن نیستید، می‌توانید بدون گفتن نام خود تماس بگیرید و بپرسید. شماره در آخر این صفحه است.

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = اگر چیزی در کار، در خانه یا در یک رابطه به نظرتان درست نیست، این صفحه برای شماست. این موضوع در همه جای بریتانیا یکسان است.

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = تقصیر شما نیست

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = شاید در شروع گفتید بله. شاید پول گرفتید، یا فرار نکردید. باز هم تقصیر شما نیست. طبق قانون، کاری که آن‌ها کردند همچنان جرم است، حتی اگر شما گفته باشید بله.

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = نشانه‌هایی که باید به آن‌ها توجه کرد

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = لازم نیست همه این‌ها را داشته باشید. شاید یکی هم برای پرسیدن کافی باشد.

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = ساعت‌های بسیار طولانی کار می‌کنید، یا برای پول کم یا بدون پول کار می‌کنید. رئیس پول شما را نگه می‌دارد. آزاد نیستید که آنجا را ترک کنید.

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = در خانه کسی کار می‌کنید و روز تعطیل ندارید، پول نمی‌گیرید، یا اتاق خودتان را ندارید.

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = کسی پاسپورت یا مدارک شما را گرفته است. شما را زیر نظر دارند یا همه جا خودشان شما را می‌برند. نمی‌گذارند با خانواده خود تماس بگیرید. درباره پلیس به شما دروغ می‌گویند.

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = می‌گویند برای سفر، غذا یا کرایه خانه بدهکار (قرض‌دار) هستید، و این بدهی هیچ وقت کم نمی‌شود.

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = شما را به رابطه جنسی، فیلم‌برداری یا کار جنسی آنلاین مجبور می‌کنند یا زیر فشار می‌گذارند.

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = شما را وادار می‌کنند مواد مخدر بکارید، حمل کنید یا بفروشید، دزدی کنید، گدایی کنید، یا مردم را فریب دهید و پولشان را بگیرید. این انتخاب شما نیست.

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = به شما یا خانواده شما آسیب می‌زنند، یا شما یا خانواده شما را تهدید می‌کنند. از سوگند (قسم) یا باوری مثل juju برای ترساندن شما استفاده می‌کنند.

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = کسی که به او اعتماد داشتید قول کار خوب، رابطه، درس خواندن یا کمک به خانواده شما را داده است. شاید آنلاین شروع شده باشد.

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = نام آن چیست

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = پول دادن به کسی برای رد شدن از مرز، قاچاق مهاجر (smuggling) نام دارد. این که کسی را برای سود کنترل کنند و از او استفاده کنند، قاچاق انسان (trafficking) یا برده‌داری نوین (modern slavery) نام دارد. یکی می‌تواند به دیگری تبدیل شود.

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = این برای بریتانیایی‌ها هم پیش می‌آید. لازم نیست کسی از مرز رد شده باشد.

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = بسیاری از مردم آن را نمی‌بینند، یا نمی‌گویند. شاید احساس ترس، شرم، عشق یا وفاداری کنند. شاید زبان را بلد نباشند. شاید فکر کنند وضعیت در کشور خودشان بدتر بود.

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = شما تنها نیستید. در آخرین سال کاملی که شمرده شد، در بریتانیا { $nrm-numbers } معرفی برای کمک انجام شد.

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = اگر بپرسید چه می‌شود

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = خط کمک تلفنی زیر به شما گوش می‌دهد. فقط اگر شما موافق باشید به دیگران می‌گوید، مگر این که جان کسی در خطر باشد یا کودکی در معرض خطر باشد.

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = اگر بزرگسال هستید، خودتان انتخاب می‌کنید بعد چه شود. می‌توانید سؤال کنید، وقت بگیرید و بگویید نه. از کودکان همیشه محافظت می‌شود.

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = اگر شما را وادار کرده‌اند خلاف قانون کاری بکنید، وکیل بخواهید. می‌توانید [پیش دکتر بروید]({ $link1 }) و درباره سلامت خود حرف بزنید، بدون این که همه داستان خود را بگویید.

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = می‌توانید خواندن را همین جا تمام کنید و بعداً برگردید. اگر کسی این تلفن را بررسی می‌کند، صفحه [امن ماندن با این تلفن]({ $link1 }) را بخوانید.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = با چه کسی تماس بگیرید

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = برای پرسیدن و حرف زدن، با مترجم شفاهی (ترجمان) اگر بخواهید:

# English: If you are under 19:
if-you-are-under-19-ymn5rq = اگر کمتر از 19 سال دارید:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = اگر همین حالا در خطر هستید:
