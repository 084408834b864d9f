### Page: Is this happening to me?   (content/is-this-happening-to-me.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = آیا این اتفاق برای من می‌افتد؟

# English: Signs that someone uses or controls you.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-uses-or-pgjbuw = نشانه‌های این که کسی از شما سوءاستفاده می‌کند یا شما را کنترل می‌کند.

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = می‌توانید بدون گفتن نام خود تماس بگیرید و بپرسید.

# English: This page is for you if something feels wrong.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-bdqxq6 = اگر چیزی به نظرتان درست نیست، این صفحه برای شماست.

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = آیا تقصیر شماست؟

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = تقصیر شما نیست.

# English: You may have said yes at the start.
# This is Easy Read: one short sentence beside a picture.
you-may-have-said-yes-xtapd7 = شاید در شروع گفته‌اید بله.

# English: You may have taken money.
# This is Easy Read: one short sentence beside a picture.
you-may-have-taken-money-qbhnke = شاید پول گرفته‌اید.

# English: What they did is a crime, and not your fault.
# This is Easy Read: one short sentence beside a picture.
what-they-did-is-a-brguga = کاری که آن‌ها کردند جرم است، و تقصیر شما نیست.

## Section: Is it like this at work?

# English: Is it like this at work?
# This is a heading.
is-it-like-this-at-e86xse = آیا در کار این طور است؟

# English: You work very long hours for little or no pay.
# This is Easy Read: one short sentence beside a picture.
you-work-very-long-hours-xyfb78 = ساعت‌های بسیار طولانی برای پول کم یا بدون پول کار می‌کنید.

# English: The boss keeps your money.
# This is Easy Read: one short sentence beside a picture.
the-boss-keeps-your-money-ay94vv = رئیس پول شما را نگه می‌دارد.

# English: You work in a home with no days off.
# This is Easy Read: one short sentence beside a picture.
you-work-in-a-home-vhjfv4 = در یک خانه بدون روز تعطیل کار می‌کنید.

# English: You owe money, and the debt never goes down.
# This is Easy Read: one short sentence beside a picture.
you-owe-money-and-the-zds3dv = بدهکار هستید، و بدهی هیچ وقت کم نمی‌شود.

## Section: Does someone control you?

# English: Does someone control you?
# This is a heading.
does-someone-control-you-75dta3 = آیا کسی شما را کنترل می‌کند؟

# English: Someone took your papers.
# This is Easy Read: one short sentence beside a picture.
someone-took-your-papers-au8fyk = کسی مدارک شما را گرفته است.

# English: Someone watches you or goes everywhere with you.
# This is Easy Read: one short sentence beside a picture.
someone-watches-you-or-goes-5js2xp = کسی شما را زیر نظر دارد یا همه جا با شما می‌آید.

# English: They do not let you talk to your family.
# This is Easy Read: one short sentence beside a picture.
they-do-not-let-you-ykxzat = نمی‌گذارند با خانواده خود حرف بزنید.

# English: They tell you lies about the police.
# This is Easy Read: one short sentence beside a picture.
they-tell-you-lies-about-r53c3v = درباره پلیس به شما دروغ می‌گویند.

# English: Someone hurts or threatens you or your family.
# This is Easy Read: one short sentence beside a picture.
someone-hurts-or-threatens-you-ezfvpf = کسی به شما یا خانواده شما آسیب می‌زند، یا شما یا خانواده شما را تهدید می‌کند.

## Section: Does someone make you do things?

# English: Does someone make you do things?
# This is a heading.
does-someone-make-you-do-xvxuqx = آیا کسی شما را به کارهایی وادار می‌کند؟

# English: Someone forces you to have sex or make films.
# This is Easy Read: one short sentence beside a picture.
someone-forces-you-to-have-q7bpcq = کسی شما را به رابطه جنسی یا ساختن فیلم مجبور می‌کند.

# English: Someone makes you carry or sell drugs.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-carry-or-vprydk = کسی شما را وادار می‌کند مواد مخدر حمل کنید یا بفروشید.

# English: Someone makes you steal or beg.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-steal-or-gxx2fp = کسی شما را وادار می‌کند دزدی یا گدایی کنید.

# English: Someone you trusted promised you a job or love.
# This is Easy Read: one short sentence beside a picture.
someone-you-trusted-promised-you-pwp88e = کسی که به او اعتماد داشتید به شما قول کار یا عشق داده است.

# English: If someone made you break the law, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-someone-made-you-break-h527ru = اگر کسی شما را وادار کرده است خلاف قانون کاری بکنید، وکیل بخواهید.

## Section: Who can it happen to?

# English: Who can it happen to?
# This is a heading.
who-can-it-happen-to-kv7t28 = برای چه کسی ممکن است پیش بیاید؟

# English: It happens to British people too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-people-f75p2d = برای بریتانیایی‌ها هم پیش می‌آید.

# English: You are not alone.
# This is Easy Read: one short sentence beside a picture.
you-are-not-alone-z47957 = شما تنها نیستید.

## Section: What happens if you ask?

# English: What happens if you ask?
# This is a heading.
what-happens-if-you-ask-k3g6gv = اگر بپرسید چه می‌شود؟

# English: If you are an adult, you choose what happens next.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-k3bq85 = اگر بزرگسال هستید، خودتان انتخاب می‌کنید بعد چه شود.

# English: You can ask questions and say no.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-questions-and-pcvswk = می‌توانید سؤال کنید و بگویید نه.

# English: The people you call keep your words private.
# This is Easy Read: one short sentence beside a picture.
the-people-you-call-keep-fxwkmt = کسانی که با آن‌ها تماس می‌گیرید حرف‌های شما را خصوصی نگه می‌دارند.

# English: They may tell others if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-xruh79 = اگر جان کسی در خطر باشد، ممکن است به دیگران بگویند.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = اگر کودکی در امان نباشد، ممکن است به دیگران بگویند.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = با چه کسی می‌توانید تماس بگیرید؟

# English: If you are under 19, you can call Childline.
# This is Easy Read: one short sentence beside a picture.
if-you-are-under-19-ztuhkq = اگر کمتر از 19 سال دارید، می‌توانید با Childline تماس بگیرید.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = اگر جان کسی در خطر است، همین حالا تماس بگیرید.
