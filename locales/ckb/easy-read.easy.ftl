### Page: About Easy Read   (content/easy-read.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = دەربارەی وەشانی ئاسان

# English: What Easy Read is, and how to use it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-and-sj7ujf = وەشانی ئاسان چییە، و چۆن بەکاری بهێنیت.

## Section: What is Easy Read?

# English: What is Easy Read?
# This is a heading.
what-is-easy-read-8y6ra8 = وەشانی ئاسان چییە؟

# English: Easy Read says one thing at a time.
# This is Easy Read: one short sentence beside a picture.
easy-read-says-one-thing-rfbq58 = وەشانی ئاسان هەر جارەی یەک شت دەڵێت.

# English: The sentences are short.
# This is Easy Read: one short sentence beside a picture.
the-sentences-are-short-tq7egk = ڕستەکان کورتن.

# English: Each sentence has a picture.
# This is Easy Read: one short sentence beside a picture.
each-sentence-has-a-picture-2d889q = هەر ڕستەیەک وێنەیەکی هەیە.

# English: Hard words have thick letters.
# This is Easy Read: one short sentence beside a picture.
hard-words-have-thick-letters-6bq2q3 = وشە سەختەکان پیتی ئەستووریان هەیە.

# English: The next sentence says what the hard word means.
# This is Easy Read: one short sentence beside a picture.
the-next-sentence-says-what-ycabhh = ڕستەی دواتر دەڵێت وشە سەختەکە واتای چییە.

## Section: Who is it for?

# English: Who is it for?
# This is a heading.
who-is-it-for-dqka5v = بۆ کێیە؟

# English: Easy Read is for anyone who wants it.
# This is Easy Read: one short sentence beside a picture.
easy-read-is-for-anyone-ffva6u = وەشانی ئاسان بۆ هەموو کەسێکە کە دەیەوێت.

# English: You do not have to say why.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-s67ksr = پێویست ناکات بڵێیت بۆچی.

## Section: How can you find it?

# English: How can you find it?
# This is a heading.
how-can-you-find-it-pqxryc = چۆن دەتوانیت بیدۆزیتەوە؟

# English: Look for the words Easy Read at the top of the page.
# This is Easy Read: one short sentence beside a picture.
look-for-the-words-easy-xpkyr2 = لە سەرەوەی پەڕەکە بۆ وشەکانی وەشانی ئاسان بگەڕێ.

# English: The full page says more.
# This is Easy Read: one short sentence beside a picture.
the-full-page-says-more-ppb9qq = پەڕەی تەواو زیاتر دەڵێت.

# English: You can go to the full page at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-go-to-the-3fsqgw = هەر کاتێک بتەوێت دەتوانیت بچیت بۆ پەڕەی تەواو.

## Section: Can you trust it?

# English: Can you trust it?
# This is a heading.
can-you-trust-it-8avppf = ئایا دەتوانیت متمانەی پێ بکەیت؟

# English: People who use Easy Read should check it.
# This is Easy Read: one short sentence beside a picture.
people-who-use-easy-read-mtmgdu = پێویستە ئەو کەسانەی وەشانی ئاسان بەکار دەهێنن پێیدا بچنەوە.

# English: The end of each page says who checked it.
# This is Easy Read: one short sentence beside a picture.
the-end-of-each-page-ng6mqj = کۆتایی هەر پەڕەیەک دەڵێت کێ پێیدا چووەتەوە.
