### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = درباره نسخه ساده‌خوان

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = نسخه ساده‌خوان چیست، برای چه کسانی است، و کجا می‌شود آن را پیدا کرد.

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = بیشتر صفحه‌های این راهنما نسخه ساده‌خوان هم دارند. در بالای صفحه «نسخه ساده‌خوان» را فشار دهید. برای برگشتن، در همان جا «متن کامل» را فشار دهید.

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = این صفحه برای هر کسی است که می‌خواهد راحت‌تر بخواند. لازم نیست دلیلی بگویید.

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = نسخه ساده‌خوان چیست

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = نسخه ساده‌خوان هر بار یک چیز می‌گوید. کنار هر جمله کوتاه یک تصویر هست. حروف بزرگ هستند. کلمه سخت پررنگ است: حروف آن ضخیم هستند. جمله بعدی معنی آن را می‌گوید.

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = تصویرها به شما کمک می‌کنند راه خود را پیدا کنید. بدون آن‌ها هم می‌توانید صفحه را بخوانید.

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = برای چه کسانی است

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = نسخه ساده‌خوان با فکر به افراد دارای ناتوانی یادگیری (learning disabilities) درست شده است. به خیلی‌های دیگر هم کمک می‌کند:

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = کسانی که خسته یا بیمار هستند یا می‌ترسند

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = کسانی که دیر انگلیسی یاد گرفته‌اند

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = کسانی که روی صفحه نمایش کوچک می‌خوانند.

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = آنچه در آن نیست

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = صفحه ساده‌خوان مهم‌ترین چیزها را می‌گوید. صفحه کامل بیشتر می‌گوید. هر وقت بخواهید می‌توانید از یکی به دیگری بروید، و هیچ چیز ثبت نمی‌شود.

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = بعضی از صفحه‌ها هنوز به همه زبان‌ها نسخه ساده‌خوان ندارند. در این صورت متن کامل را می‌بینید، و صفحه این را می‌گوید.

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = چه کسی آن را بررسی کرده است

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = نسخه ساده‌خوان خوب را کسانی بررسی می‌کنند که از آن استفاده می‌کنند. در پایان هر صفحه ساده‌خوان نوشته شده است که چه کسی آن صفحه را با خوانندگان امتحان کرده است، یا این که هنوز هیچ کس این کار را نکرده است.

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = اگر خواندن صفحه‌ای سخت است، لطفاً به میزبان این سایت بگویید. [درباره این راهنما]({ $link1 }) می‌گوید چطور این کار را امن انجام دهید.
