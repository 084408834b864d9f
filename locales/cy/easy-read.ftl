### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = Am Hawdd ei ddeall

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = Beth yw Hawdd ei ddeall, i bwy y mae, a ble i ddod o hyd iddo.

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = Mae’r rhan fwyaf o dudalennau’r canllaw hwn ar gael mewn fersiwn Hawdd ei ddeall (Easy Read) hefyd. Pwyswch ‘Hawdd ei ddeall’ ar frig tudalen. I fynd yn ôl, pwyswch ‘Testun llawn’ yn yr un lle.

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = Mae’r dudalen hon i unrhyw un sydd eisiau darllen gyda llai o ymdrech. Nid oes rhaid i chi roi rheswm.

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = Beth ydyw

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = Mae Hawdd ei ddeall yn dweud un peth ar y tro. Mae llun wrth ochr pob brawddeg fer. Mae’r llythrennau’n fawr. Mae gair anodd mewn print trwm: mae ganddo lythrennau trwchus. Mae’r frawddeg nesaf yn dweud beth yw ei ystyr.

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = Mae’r lluniau’n eich helpu i ddod o hyd i’ch ffordd. Gallwch ddarllen y dudalen hebddyn nhw hefyd.

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = I bwy y mae

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = Cafodd Hawdd ei ddeall ei wneud gyda phobl ag anableddau dysgu mewn golwg. Mae’n helpu llawer o bobl eraill:

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = pobl sydd wedi blino, sy’n sâl neu sy’n ofnus

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = pobl a ddysgodd Saesneg yn hwyr

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = pobl sy’n darllen ar sgrin fach.

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = Beth nad yw’n ei gynnwys

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = Mae tudalen Hawdd ei ddeall yn dweud y pethau pwysicaf. Mae’r dudalen lawn yn dweud mwy. Gallwch fynd o’r naill i’r llall ar unrhyw adeg, ac nid oes dim yn cael ei gofio.

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = Nid yw rhai tudalennau ar gael mewn fersiwn Hawdd ei ddeall eto ym mhob iaith. Os felly, fe gewch y testun llawn, ac mae’r dudalen yn dweud hynny.

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = Pwy sydd wedi ei wirio

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = Mae Hawdd ei ddeall da yn cael ei wirio gan bobl sy’n ei ddefnyddio. Ar waelod pob tudalen Hawdd ei ddeall, mae’n dweud pwy sydd wedi profi’r dudalen gyda darllenwyr, neu nad oes neb wedi gwneud hynny eto.

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = Os yw tudalen yn anodd ei darllen, dywedwch wrth y sefydliad sy’n cadw’r wefan (host), os gwelwch yn dda. Mae [Am y canllaw hwn]({ $link1 }) yn dweud sut i wneud hynny’n ddiogel.
