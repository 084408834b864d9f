### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = دەربارەی وەشانی ئاسان

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = وەشانی ئاسان چییە، بۆ کێیە، و لە کوێ دەدۆزرێتەوە.

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = زۆربەی پەڕەکانی ئەم ڕێنماییە وەشانی ئاسانیشیان هەیە. لە سەرەوەی پەڕەکە «وەشانی ئاسان» دابگرە. بۆ گەڕانەوە، لە هەمان شوێندا «دەقی تەواو» دابگرە.

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = ئەم پەڕەیە بۆ هەموو کەسێکە کە دەیەوێت بە ماندووبوونێکی کەمتر بخوێنێتەوە. پێویست ناکات هۆکارێک بڵێیت.

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = وەشانی ئاسان چییە

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = وەشانی ئاسان هەر جارەی یەک شت دەڵێت. لە تەنیشت هەر ڕستەیەکی کورت وێنەیەک هەیە. پیتەکان گەورەن. وشەی سەخت تۆخە: پیتەکانی ئەستوورن. ڕستەی دواتر واتاکەی دەڵێت.

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = وێنەکان یارمەتیت دەدەن ڕێگەی خۆت بدۆزیتەوە. دەتوانیت پەڕەکە بەبێ وێنەکانیش بخوێنیتەوە.

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = بۆ کێیە

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = وەشانی ئاسان بە بیرکردنەوە لەو کەسانە دروست کراوە کە کێشەی فێربوونیان هەیە (learning disabilities). یارمەتیی زۆر کەسی تریش دەدات:

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = ئەو کەسانەی ماندوون، نەخۆشن یان دەترسن

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = ئەو کەسانەی درەنگ فێری ئینگلیزی بوون

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = ئەو کەسانەی لەسەر شاشەی بچووک دەخوێننەوە.

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = ئەوەی تێیدا نییە

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = پەڕەی وەشانی ئاسان گرنگترین شتەکان دەڵێت. پەڕەی تەواو زیاتر دەڵێت. هەر کاتێک بتەوێت دەتوانیت لە یەکێکیانەوە بچیت بۆ ئەوی تر، و هیچ شتێک تۆمار ناکرێت.

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = هەندێک پەڕە هێشتا بە هەموو زمانێک وەشانی ئاسانیان نییە. ئەو کاتە دەقی تەواو دەبینیت، و پەڕەکە ئەوە دەڵێت.

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = کێ پێیدا چووەتەوە

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = وەشانی ئاسانی باش ئەوەیە کە بەکارهێنەرانی پێیدا دەچنەوە. لە کۆتایی هەر پەڕەیەکی وەشانی ئاسان نووسراوە کێ پەڕەکەی لەگەڵ خوێنەران تاقی کردووەتەوە، یان کە هێشتا هیچ کەسێک ئەوەی نەکردووە.

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = ئەگەر خوێندنەوەی پەڕەیەک سەختە، تکایە بەو لایەنە بڵێ کە ئەم ماڵپەڕەی لایە. [دەربارەی ئەم ڕێنماییە]({ $link1 }) دەڵێت چۆن ئەوە بە سەلامەتی بکەیت.
