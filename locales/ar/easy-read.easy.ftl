### Page: About Easy Read   (content/easy-read.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = عن النسخة سهلة القراءة

# English: What Easy Read is, and how to use it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-and-sj7ujf = ما هي النسخة سهلة القراءة، وكيف يمكن استخدامها.

## Section: What is Easy Read?

# English: What is Easy Read?
# This is a heading.
what-is-easy-read-8y6ra8 = ما هي النسخة سهلة القراءة؟

# English: Easy Read says one thing at a time.
# This is Easy Read: one short sentence beside a picture.
easy-read-says-one-thing-rfbq58 = النسخة سهلة القراءة تقول شيئاً واحداً في كل مرة.

# English: The sentences are short.
# This is Easy Read: one short sentence beside a picture.
the-sentences-are-short-tq7egk = الجمل قصيرة.

# English: Each sentence has a picture.
# This is Easy Read: one short sentence beside a picture.
each-sentence-has-a-picture-2d889q = لكل جملة صورة.

# English: Hard words have thick letters.
# This is Easy Read: one short sentence beside a picture.
hard-words-have-thick-letters-6bq2q3 = الكلمات الصعبة حروفها سميكة.

# English: The next sentence says what the hard word means.
# This is Easy Read: one short sentence beside a picture.
the-next-sentence-says-what-ycabhh = الجملة التالية تقول معنى الكلمة الصعبة.

## Section: Who is it for?

# English: Who is it for?
# This is a heading.
who-is-it-for-dqka5v = لمن هي؟

# English: Easy Read is for anyone who wants it.
# This is Easy Read: one short sentence beside a picture.
easy-read-is-for-anyone-ffva6u = النسخة سهلة القراءة لكل من يريدها.

# English: You do not have to say why.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-s67ksr = ليس من الضروري ذكر السبب.

## Section: How can you find it?

# English: How can you find it?
# This is a heading.
how-can-you-find-it-pqxryc = كيف يمكنك العثور عليها؟

# English: Look for the words Easy Read at the top of the page.
# This is Easy Read: one short sentence beside a picture.
look-for-the-words-easy-xpkyr2 = يُرجى البحث عن الكلمات: نسخة سهلة القراءة، في أعلى الصفحة.

# English: The full page says more.
# This is Easy Read: one short sentence beside a picture.
the-full-page-says-more-ppb9qq = الصفحة الكاملة تقول أكثر.

# English: You can go to the full page at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-go-to-the-3fsqgw = يمكنك الانتقال إلى الصفحة الكاملة في أي وقت.

## Section: Can you trust it?

# English: Can you trust it?
# This is a heading.
can-you-trust-it-8avppf = هل يمكنك الوثوق بها؟

# English: People who use Easy Read should check it.
# This is Easy Read: one short sentence beside a picture.
people-who-use-easy-read-mtmgdu = ينبغي أن يراجع النسخة سهلة القراءة أشخاص يستخدمونها.

# English: The end of each page says who checked it.
# This is Easy Read: one short sentence beside a picture.
the-end-of-each-page-ng6mqj = آخر كل صفحة يقول من راجعها.
