### Page: About Easy Read   (content/easy-read.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = በቀላሉ ስለሚነበብ ጽሑፍ

# English: What Easy Read is, and how to use it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-and-sj7ujf = በቀላሉ የሚነበብ ጽሑፍ ምን እንደሆነ፣ እንዴት እንደሚጠቀሙበት።

## Section: What is Easy Read?

# English: What is Easy Read?
# This is a heading.
what-is-easy-read-8y6ra8 = በቀላሉ የሚነበብ ጽሑፍ ምንድን ነው?

# English: Easy Read says one thing at a time.
# This is Easy Read: one short sentence beside a picture.
easy-read-says-one-thing-rfbq58 = በቀላሉ የሚነበብ ጽሑፍ በአንድ ጊዜ አንድ ነገር ይናገራል።

# English: The sentences are short.
# This is Easy Read: one short sentence beside a picture.
the-sentences-are-short-tq7egk = ዓረፍተ ነገሮቹ አጫጭር ናቸው።

# English: Each sentence has a picture.
# This is Easy Read: one short sentence beside a picture.
each-sentence-has-a-picture-2d889q = እያንዳንዱ ዓረፍተ ነገር ሥዕል አለው።

# English: Hard words have thick letters.
# This is Easy Read: one short sentence beside a picture.
hard-words-have-thick-letters-6bq2q3 = አስቸጋሪ ቃላት ወፍራም ፊደላት አሏቸው።

# English: The next sentence says what the hard word means.
# This is Easy Read: one short sentence beside a picture.
the-next-sentence-says-what-ycabhh = የሚቀጥለው ዓረፍተ ነገር የአስቸጋሪውን ቃል ትርጉም ይናገራል።

## Section: Who is it for?

# English: Who is it for?
# This is a heading.
who-is-it-for-dqka5v = ለማን ነው?

# English: Easy Read is for anyone who wants it.
# This is Easy Read: one short sentence beside a picture.
easy-read-is-for-anyone-ffva6u = በቀላሉ የሚነበብ ጽሑፍ ለሚፈልጉ ሰዎች ሁሉ ነው።

# English: You do not have to say why.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-s67ksr = ለምን እንደሚፈልጉት መናገር አያስፈልግዎትም።

## Section: How can you find it?

# English: How can you find it?
# This is a heading.
how-can-you-find-it-pqxryc = እንዴት ሊያገኙት ይችላሉ?

# English: Look for the words Easy Read at the top of the page.
# This is Easy Read: one short sentence beside a picture.
look-for-the-words-easy-xpkyr2 = በገጹ አናት ላይ በቀላሉ የሚነበብ የሚሉትን ቃላት ይፈልጉ።

# English: The full page says more.
# This is Easy Read: one short sentence beside a picture.
the-full-page-says-more-ppb9qq = ሙሉው ገጽ የበለጠ ይናገራል።

# English: You can go to the full page at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-go-to-the-3fsqgw = በማንኛውም ጊዜ ወደ ሙሉው ገጽ መሄድ ይችላሉ።

## Section: Can you trust it?

# English: Can you trust it?
# This is a heading.
can-you-trust-it-8avppf = ሊያምኑት ይችላሉ?

# English: People who use Easy Read should check it.
# This is Easy Read: one short sentence beside a picture.
people-who-use-easy-read-mtmgdu = በቀላሉ የሚነበብ ጽሑፍ የሚጠቀሙ ሰዎች ሊያረጋግጡት ይገባል።

# English: The end of each page says who checked it.
# This is Easy Read: one short sentence beside a picture.
the-end-of-each-page-ng6mqj = የእያንዳንዱ ገጽ መጨረሻ ማን እንዳረጋገጠው ይናገራል።
