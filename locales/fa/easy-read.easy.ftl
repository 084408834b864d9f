### Page: About Easy Read   (content/easy-read.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = درباره نسخه ساده‌خوان

# English: What Easy Read is, and how to use it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-and-sj7ujf = نسخه ساده‌خوان چیست، و چطور از آن استفاده کنید.

## Section: What is Easy Read?

# English: What is Easy Read?
# This is a heading.
what-is-easy-read-8y6ra8 = نسخه ساده‌خوان چیست؟

# English: Easy Read says one thing at a time.
# This is Easy Read: one short sentence beside a picture.
easy-read-says-one-thing-rfbq58 = نسخه ساده‌خوان هر بار یک چیز می‌گوید.

# English: The sentences are short.
# This is Easy Read: one short sentence beside a picture.
the-sentences-are-short-tq7egk = جمله‌ها کوتاه هستند.

# English: Each sentence has a picture.
# This is Easy Read: one short sentence beside a picture.
each-sentence-has-a-picture-2d889q = هر جمله یک تصویر دارد.

# English: Hard words have thick letters.
# This is Easy Read: one short sentence beside a picture.
hard-words-have-thick-letters-6bq2q3 = کلمه‌های سخت حروف ضخیم دارند.

# English: The next sentence says what the hard word means.
# This is Easy Read: one short sentence beside a picture.
the-next-sentence-says-what-ycabhh = جمله بعدی می‌گوید کلمه سخت یعنی چه.

## Section: Who is it for?

# English: Who is it for?
# This is a heading.
who-is-it-for-dqka5v = برای چه کسانی است؟

# English: Easy Read is for anyone who wants it.
# This is Easy Read: one short sentence beside a picture.
easy-read-is-for-anyone-ffva6u = نسخه ساده‌خوان برای هر کسی است که آن را بخواهد.

# English: You do not have to say why.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-s67ksr = لازم نیست بگویید چرا.

## Section: How can you find it?

# English: How can you find it?
# This is a heading.
how-can-you-find-it-pqxryc = چطور می‌توانید آن را پیدا کنید؟

# English: Look for the words Easy Read at the top of the page.
# This is Easy Read: one short sentence beside a picture.
look-for-the-words-easy-xpkyr2 = در بالای صفحه دنبال کلمه‌های نسخه ساده‌خوان بگردید.

# English: The full page says more.
# This is Easy Read: one short sentence beside a picture.
the-full-page-says-more-ppb9qq = صفحه کامل بیشتر می‌گوید.

# English: You can go to the full page at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-go-to-the-3fsqgw = هر وقت بخواهید می‌توانید به صفحه کامل بروید.

## Section: Can you trust it?

# English: Can you trust it?
# This is a heading.
can-you-trust-it-8avppf = آیا می‌توانید به آن اعتماد کنید؟

# English: People who use Easy Read should check it.
# This is Easy Read: one short sentence beside a picture.
people-who-use-easy-read-mtmgdu = کسانی که از نسخه ساده‌خوان استفاده می‌کنند باید آن را بررسی کنند.

# English: The end of each page says who checked it.
# This is Easy Read: one short sentence beside a picture.
the-end-of-each-page-ng6mqj = آخر هر صفحه می‌گوید چه کسی آن را بررسی کرده است.
