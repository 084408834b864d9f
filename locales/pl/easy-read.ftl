### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = O tekście łatwym do czytania

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = Czym jest tekst łatwy do czytania, dla kogo jest i gdzie go znaleźć.

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = Większość stron tego przewodnika ma też tekst łatwy do czytania. Naciśnij „Tekst łatwy do czytania” na górze strony. Żeby wrócić, naciśnij „Pełny tekst” w tym samym miejscu.

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = Ta strona jest dla każdej osoby, która chce czytać z mniejszym wysiłkiem. Nie trzeba podawać powodu.

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = Co to jest

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = Tekst łatwy do czytania mówi jedną rzecz naraz. Obok każdego krótkiego zdania jest obrazek. Litery są duże. Trudne słowo jest pogrubione: ma grube litery. Następne zdanie mówi, co ono znaczy.

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = Obrazki pomagają się odnaleźć. Stronę można też czytać bez nich.

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = Dla kogo to jest

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = Tekst łatwy do czytania powstał z myślą o osobach z niepełnosprawnością intelektualną. Pomaga też wielu innym osobom:

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = osobom, które są zmęczone, chore lub się boją

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = osobom, które późno nauczyły się angielskiego

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = osobom, które czytają na małym ekranie.

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = Co pomija

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = Strona z tekstem łatwym do czytania mówi najważniejsze rzeczy. Pełna strona mówi więcej. Możesz w każdej chwili przejść z jednej na drugą i nic nie jest zapamiętywane.

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = Niektóre strony nie mają jeszcze tekstu łatwego do czytania w każdym języku. Wtedy widzisz pełny tekst, a strona o tym mówi.

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = Kto to sprawdził

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = Dobry tekst łatwy do czytania sprawdzają osoby, które z takich tekstów korzystają. Na dole każdej takiej strony jest napisane, kto wypróbował ją z czytelnikami, albo że nikt jeszcze tego nie zrobił.

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = Jeśli strona jest trudna do czytania, powiedz o tym osobom, które prowadzą tę witrynę. Strona [o tym przewodniku]({ $link1 }) mówi, jak zrobić to bezpiecznie.
