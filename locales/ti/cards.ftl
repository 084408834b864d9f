### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = እተርእይዎም ካርድታት

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = ኣብ ክሊኒክ GP ወይ ኣብ ሆስፒታል ዘድልየኩም ነገር፣ ብቋንቋኹምን ብእንግሊዝኛን ንገሩ።

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = ካርድ, ካርድታት, ካርድ ምርኣይ, ዘርእዮ ወረቐት, ዘድልየኒ ነገር, ዝደልዮ ነገር, ከመይ ክብሎም, እንግሊዝኛ ኣይክእልን, ቋንቋ ኣይክእልን, መቐበሊ, reception, ኣብ ዴስክ, ተርጓሚ እደሊ, ኣስተርጓሚ, በይነይ ክርአ, ሓኪም ሰበይቲ, ሓኪም ሰብኣይ, ክምዝገብ እደሊ, ምምዝጋብ, ምሕታም, ፕሪንት, card

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = ነቲ ኣብ መቐበሊ ዘሎ ሰብ ካርድ ኣርእይዎ፦ ኣብዚ ስልኪ፣ ወይ ሓቲምኩምን ቆሪጽኩምን።

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = ምሳኹም ዝመጽእ ሰብ እውን ነቲ ካርድ ከንብቦ ይኽእል፣ ናይ ወረቐት ካርድ ድማ ሰብ ክረኽቦ ይኽእል። ዘየስግእ እንታይ ምዃኑ ባዕልኹም ትመርጹ።

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = ኣብ ሰሜን ኣየርላንድ፣ ነቲ ናይ መጀመርታ ካርድ ቅድሚ ምርኣይኩም፣ በጃኹም [ናብ ሓኪም ምኻድ]({ $link1 }) ዝብል ገጽ ኣንብቡ። ኣብኡ ሰነዳት ትሕተቱ ኢኹም፣ ኩነታት ኢሚግሬሽንኩም ድማ ምስ Home Office ክጻረ ይኽእል እዩ።

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = ክምዝገብ እደሊ

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = ኣብዚ ኣብ GP ክምዝገብ እደሊ። በጃኹም ነቲ ፎርም ንምምላእ ሓግዙኒ።

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = ኣብ ኢንግላንድን (England) ስኮትላንድን፣ ሰነድ መንነት (ID)፣ መረጋገጺ ኣድራሻ ወይ ናይ ኢሚግሬሽን ወረቓቕቲ ከርኢ ግድን ኣይኮነን።

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = ኣብ ዌልስ፣ መንግስቲ ዌልስ መረጋገጺ ኣድራሻ ከም ዘየድልየኒ ይገልጽ።

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = ክትምዝግቡኒ እንተዘይክኢልኩም፣ በጃኹም ምኽንያቱ ጽሒፍኩም ሃቡኒ።

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = በይነይ ክርአ እደሊ

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = በጃኹም ንሒደት ደቓይቕ በይነይ ርኣዩኒ። ከም ምርመራ ወይ ፎርም ዝኣመሰለ ልሙድ ምኽንያት ክትህቡ ትኽእሉ።

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = በጃኹም፣ ኣነ ከም ዝሓተትኩ ኣይትንገሩ።

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = ተርጓሚ የድልየኒ

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = ቋንቋይ ኣብዚ ካርድ ተጻሒፉ ኣሎ። በጃኹም ሞያዊ ተርጓሚ ሓዙለይ።

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = ዘመድ፣ ዓርኪ ወይ ቆልዓ ክትርጉመለይ ኣይግባእን።

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = ኣብ ኢንግላንድን (England) ሰሜን ኣየርላንድን፣ ተርጓሚ ብነጻ እዩ። ኣብ ስኮትላንድ፣ ተርጓሚ ምርካብ መሰለይ እዩ።

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = መን ከም ዝርእየኒ ክመርጽ እደሊ

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = ብሰበይቲ ክርአ እደሊ።

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = ብሰብኣይ ክርአ እደሊ።

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = Chaperone ክህልወኒ እደሊ፦ ምሳይ ዝጸንሕ ዝሰልጠነ ተወሳኺ ሰብ።

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = ሎሚ እዚ ዘይከኣል እንተኾይኑ፣ በጃኹም ንገሩኒ።
