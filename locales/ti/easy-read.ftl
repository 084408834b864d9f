### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = ብዛዕባ ብቐሊሉ ዝንበብ ጽሑፍ

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = ብቐሊሉ ዝንበብ ጽሑፍ እንታይ ምዃኑ፣ ንመን ምዃኑ፣ ኣበይ ከም እትረኽብዎ።

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = መብዛሕትኦም ገጻት ናይዚ መምርሒ፣ ብቐሊሉ ዝንበብ ጽሑፍ (Easy Read) እውን ኣለዎም። ኣብ ላዕሊ ናይ ሓደ ገጽ፣ “ብቐሊሉ ዝንበብ” ዝብል ጠውቑ። ናብቲ ናይ ቅድም ንምምላስ፣ ኣብታ ቦታ እቲኣ “ምሉእ ጽሑፍ” ዝብል ጠውቑ።

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = እዚ ገጽ፣ ብዝወሓደ ጻዕሪ ከንብብ ንዝደሊ ዝኾነ ሰብ እዩ። ምኽንያት ክትህቡ ግድን ኣይኮነን።

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = እንታይ ምዃኑ

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = ብቐሊሉ ዝንበብ ጽሑፍ፣ ኣብ ሓደ ግዜ ሓደ ነገር ጥራይ ይነግር። ነፍሲ ወከፍ ሓጺር ምሉእ ሓሳብ ኣብ ጎኑ ስእሊ ኣለዎ። እቶም ፊደላት ዓበይቲ እዮም። ከቢድ ቃል ብረጒድ ፊደላት ይጽሓፍ። እቲ ቀጺሉ ዘሎ ምሉእ ሓሳብ ትርጉሙ ይነግር።

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = ስእልታት መንገድኹም ክትረኽቡ ይሕግዙኹም። ነቲ ገጽ ብዘይ ስእልታት እውን ከተንብብዎ ትኽእሉ።

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = ንመን ምዃኑ

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = ብቐሊሉ ዝንበብ ጽሑፍ፣ ናይ ምምሃር ጸገም (learning disability) ንዘለዎም ሰባት ብምሕሳብ እዩ ተሰሪሑ። ንብዙሓት ካልኦት እውን ይሕግዝ፦

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = ንዝደኸሙ፣ ንዝሓመሙ ወይ ንዝፈርሑ ሰባት

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = እንግሊዝኛ ደንጕዮም ንዝተማህሩ ሰባት

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = ኣብ ንእሽቶ ስክሪን (screen) ንዘንብቡ ሰባት።

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = እንታይ ከም ዝገድፍ

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = ብቐሊሉ ዝንበብ ገጽ እቲ ኣገዳሲ ነገራት ይነግር። እቲ ምሉእ ገጽ ዝያዳ ይነግር። ኣብ ዝኾነ ግዜ ካብ ሓዲኡ ናብቲ ካልእ ክትከዱ ትኽእሉ፣ ዝዝከር ነገር ድማ የለን።

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = ገለ ገጻት ብኹሉ ቋንቋታት ገና ብቐሊሉ ዝንበብ ጽሑፍ የብሎምን። ከምኡ እንተኾይኑ፣ እቲ ምሉእ ጽሑፍ ትረኽቡ፣ እቲ ገጽ ድማ ነዚ ይነግረኩም።

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = መን ከም ዘረጋገጾ

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = ጽቡቕ ብቐሊሉ ዝንበብ ጽሑፍ፣ ብዝጥቀሙሉ ሰባት ይረጋገጽ። ኣብ ታሕቲ ናይ ነፍሲ ወከፍ ብቐሊሉ ዝንበብ ገጽ፣ ነቲ ገጽ ምስ ኣንበብቲ ዝፈተኖ መን ምዃኑ፣ ወይ ገና ከምኡ ዝገበረ ሰብ ከም ዘየለ ተጻሒፉ ኣሎ።

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = ሓደ ገጽ ንምንባብ ከቢድ እንተኾይኑ፣ በጃኹም ነቲ ናይዚ መርበብ ሓበሬታ ሓዛኢ (host) ንገርዎ። [ብዛዕባ እዚ መምርሒ]({ $link1 }) ዝብል ገጽ፣ ነዚ ብዘየስግእ መንገዲ ብኸመይ ከም እትገብርዎ ይገልጽ።
