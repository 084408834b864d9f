### Page: About Easy Read   (content/easy-read.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = ብዛዕባ ብቐሊሉ ዝንበብ ጽሑፍ

# English: What Easy Read is, and how to use it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-and-sj7ujf = ብቐሊሉ ዝንበብ ጽሑፍ እንታይ ምዃኑን ብኸመይ ከም እትጥቀሙሉን።

## Section: What is Easy Read?

# English: What is Easy Read?
# This is a heading.
what-is-easy-read-8y6ra8 = ብቐሊሉ ዝንበብ ጽሑፍ እንታይ እዩ?

# English: Easy Read says one thing at a time.
# This is Easy Read: one short sentence beside a picture.
easy-read-says-one-thing-rfbq58 = ብቐሊሉ ዝንበብ ጽሑፍ ኣብ ሓደ ግዜ ሓደ ነገር ጥራይ ይነግር።

# English: The sentences are short.
# This is Easy Read: one short sentence beside a picture.
the-sentences-are-short-tq7egk = እቶም ምሉእ ሓሳባት ሓጸርቲ እዮም።

# English: Each sentence has a picture.
# This is Easy Read: one short sentence beside a picture.
each-sentence-has-a-picture-2d889q = ነፍሲ ወከፍ ምሉእ ሓሳብ ስእሊ ኣለዎ።

# English: Hard words have thick letters.
# This is Easy Read: one short sentence beside a picture.
hard-words-have-thick-letters-6bq2q3 = ከበድቲ ቃላት ብረጒድ ፊደላት ይጽሓፉ።

# English: The next sentence says what the hard word means.
# This is Easy Read: one short sentence beside a picture.
the-next-sentence-says-what-ycabhh = እቲ ቀጺሉ ዘሎ ምሉእ ሓሳብ ትርጉም ናይቲ ከቢድ ቃል ይነግር።

## Section: Who is it for?

# English: Who is it for?
# This is a heading.
who-is-it-for-dqka5v = ንመን እዩ?

# English: Easy Read is for anyone who wants it.
# This is Easy Read: one short sentence beside a picture.
easy-read-is-for-anyone-ffva6u = ብቐሊሉ ዝንበብ ጽሑፍ ንዝደልዮ ዝኾነ ሰብ እዩ።

# English: You do not have to say why.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-s67ksr = ስለምንታይ ከም እትደልይዎ ክትነግሩ ግድን ኣይኮነን።

## Section: How can you find it?

# English: How can you find it?
# This is a heading.
how-can-you-find-it-pqxryc = ብኸመይ ክትረኽብዎ ትኽእሉ?

# English: Look for the words Easy Read at the top of the page.
# This is Easy Read: one short sentence beside a picture.
look-for-the-words-easy-xpkyr2 = ኣብ ላዕሊ ናይቲ ገጽ፣ ብቐሊሉ ዝንበብ ዝብሉ ቃላት ድለዩ።

# English: The full page says more.
# This is Easy Read: one short sentence beside a picture.
the-full-page-says-more-ppb9qq = እቲ ምሉእ ገጽ ዝያዳ ይነግር።

# English: You can go to the full page at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-go-to-the-3fsqgw = ኣብ ዝኾነ ግዜ ናብቲ ምሉእ ገጽ ክትከዱ ትኽእሉ።

## Section: Can you trust it?

# English: Can you trust it?
# This is a heading.
can-you-trust-it-8avppf = ክትኣምንዎ ትኽእሉ ዶ?

# English: People who use Easy Read should check it.
# This is Easy Read: one short sentence beside a picture.
people-who-use-easy-read-mtmgdu = ብቐሊሉ ዝንበብ ጽሑፍ ዝጥቀሙ ሰባት ከረጋግጽዎ ይግባእ።

# English: The end of each page says who checked it.
# This is Easy Read: one short sentence beside a picture.
the-end-of-each-page-ng6mqj = ኣብ መወዳእታ ናይ ነፍሲ ወከፍ ገጽ መን ከም ዘረጋገጾ ተጻሒፉ ኣሎ።
