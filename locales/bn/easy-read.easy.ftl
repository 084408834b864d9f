### Page: About Easy Read   (content/easy-read.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = সহজপাঠ্য সম্পর্কে

# English: What Easy Read is, and how to use it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-and-sj7ujf = সহজপাঠ্য কী, আর এটি কীভাবে ব্যবহার করবেন।

## Section: What is Easy Read?

# English: What is Easy Read?
# This is a heading.
what-is-easy-read-8y6ra8 = সহজপাঠ্য কী?

# English: Easy Read says one thing at a time.
# This is Easy Read: one short sentence beside a picture.
easy-read-says-one-thing-rfbq58 = সহজপাঠ্য একবারে একটি কথা বলে।

# English: The sentences are short.
# This is Easy Read: one short sentence beside a picture.
the-sentences-are-short-tq7egk = বাক্যগুলো ছোট।

# English: Each sentence has a picture.
# This is Easy Read: one short sentence beside a picture.
each-sentence-has-a-picture-2d889q = প্রতিটি বাক্যের সঙ্গে একটি ছবি আছে।

# English: Hard words have thick letters.
# This is Easy Read: one short sentence beside a picture.
hard-words-have-thick-letters-6bq2q3 = কঠিন শব্দের অক্ষর মোটা।

# English: The next sentence says what the hard word means.
# This is Easy Read: one short sentence beside a picture.
the-next-sentence-says-what-ycabhh = পরের বাক্যে কঠিন শব্দের মানে বলা হয়।

## Section: Who is it for?

# English: Who is it for?
# This is a heading.
who-is-it-for-dqka5v = এটি কার জন্য?

# English: Easy Read is for anyone who wants it.
# This is Easy Read: one short sentence beside a picture.
easy-read-is-for-anyone-ffva6u = যে কেউ চাইলে সহজপাঠ্য তাঁর জন্য।

# English: You do not have to say why.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-s67ksr = কেন চান, তা বলতে হবে না।

## Section: How can you find it?

# English: How can you find it?
# This is a heading.
how-can-you-find-it-pqxryc = এটি কীভাবে পাবেন?

# English: Look for the words Easy Read at the top of the page.
# This is Easy Read: one short sentence beside a picture.
look-for-the-words-easy-xpkyr2 = পাতার উপরে সহজপাঠ্য শব্দটি খুঁজুন।

# English: The full page says more.
# This is Easy Read: one short sentence beside a picture.
the-full-page-says-more-ppb9qq = পুরো পাতায় আরও বেশি থাকে।

# English: You can go to the full page at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-go-to-the-3fsqgw = আপনি যেকোনো সময় পুরো পাতায় যেতে পারেন।

## Section: Can you trust it?

# English: Can you trust it?
# This is a heading.
can-you-trust-it-8avppf = এর উপর কি ভরসা করা যায়?

# English: People who use Easy Read should check it.
# This is Easy Read: one short sentence beside a picture.
people-who-use-easy-read-mtmgdu = যাঁরা সহজপাঠ্য ব্যবহার করেন, তাঁদের এটি যাচাই করা উচিত।

# English: The end of each page says who checked it.
# This is Easy Read: one short sentence beside a picture.
the-end-of-each-page-ng6mqj = কে এটি যাচাই করেছেন, প্রতিটি পাতার শেষে তা লেখা থাকে।
