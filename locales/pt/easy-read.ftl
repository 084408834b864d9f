### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = Sobre a leitura fácil

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = O que é a leitura fácil, para quem é e onde a encontrar.

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = A maior parte das páginas deste guia também existe em leitura fácil. Carregue em «Leitura fácil» no topo de uma página. Para voltar, carregue em «Texto completo» no mesmo lugar.

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = Esta página é para qualquer pessoa que queira ler com menos esforço. Não tem de dar um motivo.

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = O que é

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = A leitura fácil diz uma coisa de cada vez. Cada frase curta tem uma imagem ao lado. As letras são grandes. Uma palavra difícil está a negrito: tem letras grossas. A frase seguinte diz o que ela quer dizer.

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = As imagens ajudam a orientar-se. Também pode ler a página sem elas.

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = Para quem é

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = A leitura fácil foi feita a pensar em pessoas com deficiência intelectual. Ajuda muitas outras:

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = pessoas com cansaço, doença ou medo

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = pessoas que aprenderam inglês tarde

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = pessoas que leem num ecrã pequeno.

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = O que deixa de fora

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = Uma página em leitura fácil diz as coisas mais importantes. A página completa diz mais. Pode passar de uma para a outra a qualquer momento, e nada fica registado.

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = Algumas páginas ainda não existem em leitura fácil em todas as línguas. Nesse caso, aparece o texto completo, e a página diz isso.

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = Quem a verificou

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = Uma boa leitura fácil é verificada por pessoas que a usam. No fim de cada página em leitura fácil está escrito quem experimentou a página com leitores, ou que ainda ninguém o fez.

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = Se uma página é difícil de ler, diga-o a quem mantém este site. A página [sobre este guia]({ $link1 }) diz como o fazer em segurança.
