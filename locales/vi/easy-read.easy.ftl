### Page: About Easy Read   (content/easy-read.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = Về bản dễ đọc

# English: What Easy Read is, and how to use it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-and-sj7ujf = Bản dễ đọc là gì, và dùng như thế nào.

## Section: What is Easy Read?

# English: What is Easy Read?
# This is a heading.
what-is-easy-read-8y6ra8 = Bản dễ đọc là gì?

# English: Easy Read says one thing at a time.
# This is Easy Read: one short sentence beside a picture.
easy-read-says-one-thing-rfbq58 = Bản dễ đọc nói mỗi lần một điều.

# English: The sentences are short.
# This is Easy Read: one short sentence beside a picture.
the-sentences-are-short-tq7egk = Các câu đều ngắn.

# English: Each sentence has a picture.
# This is Easy Read: one short sentence beside a picture.
each-sentence-has-a-picture-2d889q = Mỗi câu có một hình.

# English: Hard words have thick letters.
# This is Easy Read: one short sentence beside a picture.
hard-words-have-thick-letters-6bq2q3 = Từ khó có chữ nét dày.

# English: The next sentence says what the hard word means.
# This is Easy Read: one short sentence beside a picture.
the-next-sentence-says-what-ycabhh = Câu tiếp theo nói từ khó nghĩa là gì.

## Section: Who is it for?

# English: Who is it for?
# This is a heading.
who-is-it-for-dqka5v = Bản dễ đọc dành cho ai?

# English: Easy Read is for anyone who wants it.
# This is Easy Read: one short sentence beside a picture.
easy-read-is-for-anyone-ffva6u = Bản dễ đọc dành cho bất cứ ai muốn dùng.

# English: You do not have to say why.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-s67ksr = Bạn không cần phải nói lý do.

## Section: How can you find it?

# English: How can you find it?
# This is a heading.
how-can-you-find-it-pqxryc = Bạn có thể tìm bản dễ đọc như thế nào?

# English: Look for the words Easy Read at the top of the page.
# This is Easy Read: one short sentence beside a picture.
look-for-the-words-easy-xpkyr2 = Hãy tìm chữ Bản dễ đọc ở đầu trang.

# English: The full page says more.
# This is Easy Read: one short sentence beside a picture.
the-full-page-says-more-ppb9qq = Trang đầy đủ nói nhiều hơn.

# English: You can go to the full page at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-go-to-the-3fsqgw = Bạn có thể chuyển sang trang đầy đủ bất cứ lúc nào.

## Section: Can you trust it?

# English: Can you trust it?
# This is a heading.
can-you-trust-it-8avppf = Bạn có thể tin bản dễ đọc không?

# English: People who use Easy Read should check it.
# This is Easy Read: one short sentence beside a picture.
people-who-use-easy-read-mtmgdu = Những người dùng bản dễ đọc nên kiểm tra bản này.

# English: The end of each page says who checked it.
# This is Easy Read: one short sentence beside a picture.
the-end-of-each-page-ng6mqj = Cuối mỗi trang có ghi ai đã kiểm tra.
