### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = Carduri de arătat

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = Spuneți de ce aveți nevoie la un cabinet sau la un spital, în limba dumneavoastră și în engleză.

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = carduri, arăt un card, card de arătat, spun de ce am nevoie, tipărire, printare, recepție, nu vorbesc engleza, cum spun în engleză, traducere, interpret, medic femeie, doctoriță, medic bărbat, singur cu medicul, singură cu medicul, înregistrare la medic, formular, însoțitor la examinare

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = Arătați un card persoanei de la recepție: pe acest telefon sau tipărit și decupat.

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = O persoană care vine cu dumneavoastră poate citi și ea un card, iar un card pe hârtie poate fi găsit. Dumneavoastră alegeți ce este sigur.

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = În Irlanda de Nord, vă rugăm să citiți [mergeți la medic]({ $link1 }) înainte de a arăta primul card. Acolo vi se cer acte, iar statutul dumneavoastră de imigrare poate fi verificat la Home Office.

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = Vreau să mă înregistrez

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = Vreau să mă înregistrez la un GP aici. Vă rog să mă ajutați cu formularul.

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = În Anglia și Scoția, nu este nevoie să arăt un act de identitate, o dovadă de adresă sau acte de imigrare.

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = În Țara Galilor, Guvernul Țării Galilor spune că nu am nevoie de dovadă de adresă.

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = Dacă nu mă puteți înregistra, vă rog să scrieți motivul.

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = Vreau să mă primiți între patru ochi

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = Vă rog să mă primiți între patru ochi câteva minute. Puteți da un motiv obișnuit, de exemplu o analiză sau un formular.

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = Vă rog să nu spuneți că am cerut eu acest lucru.

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = Am nevoie de un interpret

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = Limba mea este scrisă pe acest card. Vă rog să programați pentru mine un interpret profesionist.

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = Nu ar trebui să îmi fie interpret o rudă, un prieten sau un copil.

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = În Anglia și Irlanda de Nord, interpretul este gratuit. În Scoția, interpretul este dreptul meu.

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = Vreau să aleg cine mă consultă

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = Vreau să mă consulte o femeie.

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = Vreau să mă consulte un bărbat.

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = Vreau un însoțitor la examinare (chaperone): încă o persoană, cu pregătire, care stă cu mine.

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = Vă rog să îmi spuneți dacă acest lucru nu este posibil astăzi.
