### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = በቀላሉ ስለሚነበብ ጽሑፍ

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = በቀላሉ የሚነበብ ጽሑፍ ምን እንደሆነ፣ ለማን እንደሆነ እና የት እንደሚገኝ።

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = የዚህ መመሪያ አብዛኞቹ ገጾች በቀላሉ የሚነበብ ጽሑፍም አላቸው። በገጹ አናት ላይ “በቀላሉ የሚነበብ” የሚለውን ይጫኑ። ለመመለስ፣ በዚያው ቦታ ላይ “ሙሉ ጽሑፍ” የሚለውን ይጫኑ።

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = ይህ ገጽ በትንሽ ጥረት ማንበብ ለሚፈልግ ማንኛውም ሰው ነው። ምክንያት መስጠት አያስፈልግዎትም።

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = ምን እንደሆነ

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = በቀላሉ የሚነበብ ጽሑፍ በአንድ ጊዜ አንድ ነገር ይናገራል። ከእያንዳንዱ አጭር ዓረፍተ ነገር አጠገብ ሥዕል አለ። ፊደላቱ ትልልቅ ናቸው። አስቸጋሪ ቃል ደመቅ ያለ ነው፦ ወፍራም ፊደላት አሉት። የሚቀጥለው ዓረፍተ ነገር ትርጉሙን ይናገራል።

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = ሥዕሎች የሚፈልጉትን ቦታ እንዲያገኙ ይረዱዎታል። ገጹን ያለ ሥዕሎቹም ማንበብ ይችላሉ።

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = ለማን እንደሆነ

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = በቀላሉ የሚነበብ ጽሑፍ የተሠራው የመማር ችግር (learning disabilities) ያለባቸውን ሰዎች በማሰብ ነው። ሌሎች ብዙ ሰዎችንም ይረዳል፦

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = የደከሙ፣ የታመሙ ወይም የፈሩ ሰዎችን

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = እንግሊዝኛን ዘግይተው የተማሩ ሰዎችን

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = በትንሽ ስክሪን ላይ የሚያነቡ ሰዎችን።

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = ምን እንደማይጨምር

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = በቀላሉ የሚነበብ ገጽ በጣም አስፈላጊ የሆኑትን ነገሮች ይናገራል። ሙሉው ገጽ የበለጠ ይናገራል። በማንኛውም ጊዜ ከአንዱ ወደ ሌላው መሄድ ይችላሉ፣ ምንም ነገርም አይመዘገብም።

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = አንዳንድ ገጾች በሁሉም ቋንቋዎች በቀላሉ የሚነበብ ጽሑፍ ገና የላቸውም። በዚያን ጊዜ ሙሉውን ጽሑፍ ያገኛሉ፣ ገጹም ይህን ይናገራል።

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = ማን እንዳረጋገጠው

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = በቀላሉ የሚነበብ ጥሩ ጽሑፍ የሚረጋገጠው በሚጠቀሙበት ሰዎች ነው። በእያንዳንዱ በቀላሉ የሚነበብ ገጽ መጨረሻ ላይ፣ ገጹን ከአንባቢዎች ጋር ማን እንደሞከረው ወይም ገና ማንም እንዳልሞከረው ተጽፏል።

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = አንድን ገጽ ማንበብ ከከበደ፣ እባክዎ ይህን ድረ ገጽ ለሚያስተናግደው ይንገሩ። [ስለዚህ መመሪያ]({ $link1 }) የሚለው ገጽ ይህን ያለ አደጋ እንዴት ማድረግ እንደሚቻል ይናገራል።
