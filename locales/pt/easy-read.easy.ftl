### Page: About Easy Read   (content/easy-read.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = Sobre a leitura fácil

# English: What Easy Read is, and how to use it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-and-sj7ujf = O que é a leitura fácil e como a usar.

## Section: What is Easy Read?

# English: What is Easy Read?
# This is a heading.
what-is-easy-read-8y6ra8 = O que é a leitura fácil?

# English: Easy Read says one thing at a time.
# This is Easy Read: one short sentence beside a picture.
easy-read-says-one-thing-rfbq58 = A leitura fácil diz uma coisa de cada vez.

# English: The sentences are short.
# This is Easy Read: one short sentence beside a picture.
the-sentences-are-short-tq7egk = As frases são curtas.

# English: Each sentence has a picture.
# This is Easy Read: one short sentence beside a picture.
each-sentence-has-a-picture-2d889q = Cada frase tem uma imagem.

# English: Hard words have thick letters.
# This is Easy Read: one short sentence beside a picture.
hard-words-have-thick-letters-6bq2q3 = As palavras difíceis têm letras grossas.

# English: The next sentence says what the hard word means.
# This is Easy Read: one short sentence beside a picture.
the-next-sentence-says-what-ycabhh = A frase seguinte diz o que a palavra difícil quer dizer.

## Section: Who is it for?

# English: Who is it for?
# This is a heading.
who-is-it-for-dqka5v = Para quem é?

# English: Easy Read is for anyone who wants it.
# This is Easy Read: one short sentence beside a picture.
easy-read-is-for-anyone-ffva6u = A leitura fácil é para qualquer pessoa que a queira.

# English: You do not have to say why.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-s67ksr = Não tem de dizer porquê.

## Section: How can you find it?

# English: How can you find it?
# This is a heading.
how-can-you-find-it-pqxryc = Como a pode encontrar?

# English: Look for the words Easy Read at the top of the page.
# This is Easy Read: one short sentence beside a picture.
look-for-the-words-easy-xpkyr2 = Procure as palavras Leitura fácil no topo da página.

# English: The full page says more.
# This is Easy Read: one short sentence beside a picture.
the-full-page-says-more-ppb9qq = A página completa diz mais.

# English: You can go to the full page at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-go-to-the-3fsqgw = Pode ir para a página completa a qualquer momento.

## Section: Can you trust it?

# English: Can you trust it?
# This is a heading.
can-you-trust-it-8avppf = Pode confiar nela?

# English: People who use Easy Read should check it.
# This is Easy Read: one short sentence beside a picture.
people-who-use-easy-read-mtmgdu = As pessoas que usam a leitura fácil devem verificá-la.

# English: The end of each page says who checked it.
# This is Easy Read: one short sentence beside a picture.
the-end-of-each-page-ng6mqj = O fim de cada página diz quem a verificou.
