### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = Rreth leximit të lehtë

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = Çfarë është leximi i lehtë, për kë është dhe ku gjendet.

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = Shumica e faqeve të këtij udhëzuesi janë edhe në lexim të lehtë. Shtypni „Lexim i lehtë“ në krye të faqes. Për t'u kthyer, shtypni „Teksti i plotë“ në të njëjtin vend.

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = Kjo faqe është për këdo që dëshiron të lexojë me më pak mundim. Nuk është e nevojshme të jepni një arsye.

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = Çfarë është

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = Leximi i lehtë i thotë gjërat një nga një. Çdo fjali e shkurtër ka një figurë pranë. Shkronjat janë të mëdha. Fjala e vështirë ka shkronja të trasha. Fjalia tjetër thotë çfarë do të thotë ajo fjalë.

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = Figurat ju ndihmojnë ta gjeni rrugën. Faqen mund ta lexoni edhe pa to.

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = Për kë është

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = Leximi i lehtë është bërë duke menduar për njerëzit me vështirësi në të nxënë (learning disabilities). Ai ndihmon edhe shumë të tjerë:

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = njerëzit që janë të lodhur, të sëmurë ose të frikësuar

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = njerëzit që e kanë mësuar anglishten vonë

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = njerëzit që lexojnë në një ekran të vogël.

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = Çfarë lë jashtë

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = Faqja në lexim të lehtë thotë gjërat më të rëndësishme. Faqja e plotë thotë më shumë. Mund të kaloni nga njëra te tjetra në çdo kohë, dhe asgjë nuk mbahet mend.

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = Disa faqe nuk janë ende në lexim të lehtë në çdo gjuhë. Atëherë ju shfaqet teksti i plotë, dhe faqja e thotë këtë.

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = Kush e ka kontrolluar

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = Leximin e lehtë të mirë e kontrollojnë njerëzit që e përdorin. Në fund të çdo faqeje në lexim të lehtë shkruhet kush e ka provuar faqen me lexues, ose që ende nuk e ka bërë këtë askush.

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = Nëse një faqe është e vështirë për t'u lexuar, ju lutemi tregojuani atyre që e mbajnë këtë sajt. [Rreth këtij udhëzuesi]({ $link1 }) tregon si ta bëni këtë pa rrezik.
