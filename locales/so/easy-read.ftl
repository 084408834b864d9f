### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = Ku saabsan qoraalka fudud

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = Waxa uu yahay qoraalka fudud, cidda loogu talagalay, iyo meesha laga helo.

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = Inta badan bogagga hagahan waxay sidoo kale ku jiraan qoraal fudud. Bogga xaggiisa sare ka riix "Qoraal fudud". Si aad u noqoto, isla meeshaas ka riix "Qoraalka oo dhan".

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = Boggan waxaa loogu talagalay qof kasta oo doonaya inuu dadaal yar wax ku akhriyo. Khasab kuma aha inaad sabab sheegto.

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = Waxa uu yahay

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = Qoraalka fudud markiiba hal arrin ayuu sheegaa. Jumlad kasta oo gaaban waxaa ag yaalla sawir. Xarfuhu way waaweyn yihiin. Erayga adag si gaar ah ayuu u muuqdaa: xarfihiisu way qaro weyn yihiin. Jumladda xigta ayaa sheegta macnihiisa.

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = Sawirradu waxay kaa caawiyaan inaad hesho meesha aad raadinayso. Bogga waad akhrin kartaa sawirro la'aan sidoo kale.

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = Cidda loogu talagalay

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = Qoraalka fudud waxaa la sameeyay iyadoo laga fikirayo dadka naafonimada waxbarashada leh (learning disabilities). Dad kale oo badan ayuu caawiyaa:

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = dadka daallan, jirran ama baqaya

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = dadka Ingiriisiga goor dambe bartay

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = dadka shaashad yar wax ka akhriya.

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = Waxa aanu sheegin

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = Bogga qoraalka fudud wuxuu sheegaa waxyaalaha ugu muhiimsan. Bogga buuxa wax ka badan ayuu sheegaa. Mid ilaa midka kale waqti kasta waad u gudbi kartaa, waxbana lama kaydiyo.

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = Bogagga qaarkood weli qoraal fudud kuma jiraan luqad kasta. Markaas waxaad helaysaa qoraalka oo dhan, bogguna taas wuu sheegaa.

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = Cidda hubisay

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = Qoraalka fudud ee wanaagsan waxaa hubiya dadka isticmaala. Bog kasta oo qoraal fudud ah dhammaadkiisa waxaa ku qoran cidda bogga la tijaabisay akhristayaal, ama inaan weli cidina sidaas yeelin.

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = Haddii bog akhrintiisu adag tahay, fadlan u sheeg cidda degelkan haysa. [Ku saabsan hagahan]({ $link1 }) ayaa sheegaya sida taas si ammaan ah loo sameeyo.
