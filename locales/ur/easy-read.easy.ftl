### Page: About Easy Read   (content/easy-read.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = آسان تحریر کے بارے میں

# English: What Easy Read is, and how to use it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-and-sj7ujf = آسان تحریر کیا ہے، اور اسے کیسے استعمال کریں۔

## Section: What is Easy Read?

# English: What is Easy Read?
# This is a heading.
what-is-easy-read-8y6ra8 = آسان تحریر کیا ہے؟

# English: Easy Read says one thing at a time.
# This is Easy Read: one short sentence beside a picture.
easy-read-says-one-thing-rfbq58 = آسان تحریر ایک وقت میں ایک بات کہتی ہے۔

# English: The sentences are short.
# This is Easy Read: one short sentence beside a picture.
the-sentences-are-short-tq7egk = جملے چھوٹے ہوتے ہیں۔

# English: Each sentence has a picture.
# This is Easy Read: one short sentence beside a picture.
each-sentence-has-a-picture-2d889q = ہر جملے کے ساتھ ایک تصویر ہوتی ہے۔

# English: Hard words have thick letters.
# This is Easy Read: one short sentence beside a picture.
hard-words-have-thick-letters-6bq2q3 = مشکل الفاظ موٹے حروف میں ہوتے ہیں۔

# English: The next sentence says what the hard word means.
# This is Easy Read: one short sentence beside a picture.
the-next-sentence-says-what-ycabhh = اگلا جملہ مشکل لفظ کا مطلب بتاتا ہے۔

## Section: Who is it for?

# English: Who is it for?
# This is a heading.
who-is-it-for-dqka5v = یہ کس کے لیے ہے؟

# English: Easy Read is for anyone who wants it.
# This is Easy Read: one short sentence beside a picture.
easy-read-is-for-anyone-ffva6u = آسان تحریر ہر اس شخص کے لیے ہے جو اسے چاہے۔

# English: You do not have to say why.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-s67ksr = وجہ بتانا ضروری نہیں۔

## Section: How can you find it?

# English: How can you find it?
# This is a heading.
how-can-you-find-it-pqxryc = آپ کو یہ کیسے ملے گی؟

# English: Look for the words Easy Read at the top of the page.
# This is Easy Read: one short sentence beside a picture.
look-for-the-words-easy-xpkyr2 = صفحے کے سب سے اوپر آسان تحریر کے الفاظ دیکھیں۔

# English: The full page says more.
# This is Easy Read: one short sentence beside a picture.
the-full-page-says-more-ppb9qq = پورا صفحہ زیادہ بتاتا ہے۔

# English: You can go to the full page at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-go-to-the-3fsqgw = کسی بھی وقت پورے صفحے پر جانا ممکن ہے۔

## Section: Can you trust it?

# English: Can you trust it?
# This is a heading.
can-you-trust-it-8avppf = کیا اس پر بھروسا کرنا ٹھیک ہے؟

# English: People who use Easy Read should check it.
# This is Easy Read: one short sentence beside a picture.
people-who-use-easy-read-mtmgdu = آسان تحریر استعمال کرنے والوں کو اسے چیک کرنا چاہیے۔

# English: The end of each page says who checked it.
# This is Easy Read: one short sentence beside a picture.
the-end-of-each-page-ng6mqj = ہر صفحے کے آخر میں لکھا ہے کہ اسے کس نے چیک کیا۔
