### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = የሚያሳዩዋቸው ካርዶች

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = በGP ክሊኒክ ወይም በሆስፒታል የሚያስፈልግዎትን ነገር በቋንቋዎ እና በእንግሊዝኛ ይናገሩ።

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = ካርድ, ካርዶች, ካርድ ማሳየት, የሚያስፈልገኝ, የሚያስፈልገኝን ማሳየት, እንግሊዝኛ አልችልም, እንግሊዝኛ አልናገርም, ቋንቋዬ, አስተርጓሚ, ትርጉም, መመዝገብ, ብቻዬን, ሴት ሐኪም, ሴት ዶክተር, ወንድ ሐኪም, ወንድ ዶክተር, እንግዳ ተቀባይ, ሪሴፕሽን, ማተም, ፕሪንት, መቁረጥ, ወረቀት

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = በእንግዳ መቀበያው ላለው ሰው ካርድ ያሳዩ፦ በዚህ ስልክ ላይ፣ ወይም ታትሞና ተቆርጦ።

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = አብሮዎት የሚመጣ ሰውም ካርዱን ሊያነብ ይችላል፣ በወረቀት ላይ ያለ ካርድም ሊገኝ ይችላል። ለደህንነትዎ የሚበጀውን የሚመርጡት እርስዎ ነዎት።

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = በሰሜን አየርላንድ፣ የመጀመሪያውን ካርድ ከማሳየትዎ በፊት እባክዎ [ወደ ሐኪም መሄድ]({ $link1 }) የሚለውን ያንብቡ። እዚያ ሰነዶች ይጠይቁዎታል፣ የኢሚግሬሽን ሁኔታዎም ከሆም ኦፊስ (Home Office) ጋር ሊጣራ ይችላል።

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = መመዝገብ እፈልጋለሁ

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = እዚህ GP ጋር መመዝገብ እፈልጋለሁ። እባክዎ ቅጹን ለመሙላት ይርዱኝ።

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = በእንግሊዝ (England) እና በስኮትላንድ፣ መታወቂያ (ID)፣ የአድራሻ ማረጋገጫ ወይም የኢሚግሬሽን ሰነዶች ማሳየት አያስፈልገኝም።

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = በዌልስ (Wales)፣ የዌልስ መንግሥት የአድራሻ ማረጋገጫ እንደማያስፈልገኝ ይናገራል።

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = እኔን መመዝገብ ካልቻሉ፣ እባክዎ ምክንያቱን ይጻፉልኝ።

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = ብቻዬን መታየት እፈልጋለሁ

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = እባክዎ ለጥቂት ደቂቃዎች ብቻዬን ይዩኝ። እንደ ምርመራ ወይም ቅጽ ያለ የተለመደ ምክንያት መስጠት ይችላሉ።

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = እባክዎ የጠየቅሁት እኔ እንደሆንኩ አይናገሩ።

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = አስተርጓሚ ያስፈልገኛል

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = ቋንቋዬ በዚህ ካርድ ላይ ተጽፏል። እባክዎ ባለሙያ አስተርጓሚ ይያዙልኝ።

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = ዘመድ፣ ጓደኛ ወይም ልጅ ሊያስተረጉምልኝ አይገባም።

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = በእንግሊዝ (England) እና በሰሜን አየርላንድ፣ አስተርጓሚው በነጻ ነው። በስኮትላንድ፣ አስተርጓሚ ማግኘት መብቴ ነው።

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = ማን እንደሚያየኝ መምረጥ እፈልጋለሁ

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = በሴት የጤና ባለሙያ መታየት እፈልጋለሁ።

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = በወንድ የጤና ባለሙያ መታየት እፈልጋለሁ።

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = በምርመራ ጊዜ አብሮኝ የሚገኝ ሰው (chaperone) እፈልጋለሁ፦ አብሮኝ የሚቆይ የሠለጠነ ተጨማሪ ሰው።

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = ይህ ዛሬ የማይቻል ከሆነ፣ እባክዎ ይንገሩኝ።
