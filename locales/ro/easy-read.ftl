### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = Despre textul ușor de citit

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = Ce este textul ușor de citit, pentru cine este și unde îl găsiți.

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = Cele mai multe pagini ale acestui ghid există și în varianta ușor de citit. Apăsați „Ușor de citit” în partea de sus a paginii. Ca să reveniți, apăsați „Text complet” în același loc.

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = Această pagină este pentru oricine vrea să citească mai ușor. Nu este nevoie să dați un motiv.

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = Ce este

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = Textul ușor de citit spune câte un singur lucru pe rând. Fiecare propoziție scurtă are alături o imagine. Literele sunt mari. Un cuvânt greu este scris cu litere groase. Propoziția următoare spune ce înseamnă.

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = Imaginile vă ajută să găsiți ce căutați. Puteți citi pagina și fără ele.

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = Pentru cine este

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = Textul ușor de citit a fost gândit pentru persoanele cu dizabilități intelectuale. Ajută și multe alte persoane:

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = persoane obosite, bolnave sau cărora le este frică

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = persoane care au învățat engleza târziu

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = persoane care citesc pe un ecran mic.

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = Ce lasă deoparte

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = O pagină ușor de citit spune lucrurile cele mai importante. Pagina completă spune mai multe. Puteți trece oricând de la una la alta și nimic nu se ține minte.

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = Unele pagini nu există încă în varianta ușor de citit în fiecare limbă. Atunci vedeți textul complet, iar pagina spune acest lucru.

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = Cine l-a verificat

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = Un text bun, ușor de citit, este verificat de persoane care folosesc astfel de texte. La sfârșitul fiecărei pagini ușor de citit scrie cine a încercat pagina împreună cu cititori sau că nimeni nu a făcut încă acest lucru.

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = Dacă o pagină este greu de citit, vă rugăm să le spuneți celor care țin acest site. Pagina [despre acest ghid]({ $link1 }) spune cum puteți face acest lucru în siguranță.
