### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = Karta për t'i treguar

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = Thoni çfarë ju duhet në një klinikë ose në një spital, në gjuhën tuaj dhe në anglisht.

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = karta, kartë, tregoj kartën, karta për të treguar, printoj, letër, nuk di anglisht, nuk flas anglisht, si ta them në anglisht, çfarë të them, përkthyes, përkthim, recepsion, regjistrohem, regjistrim, vetëm me mjekun, mjeke grua, doktoreshë, mjek burrë, person shoqërues, chaperone, gjuha ime, punonjësit

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = Tregojini një kartë personit në recepsion: në këtë telefon, ose të printuar dhe të prerë.

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = Edhe dikush që vjen me ju mund ta lexojë një kartë, dhe një kartë prej letre mund të gjendet nga të tjerët. Ju zgjidhni çfarë është e sigurt.

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = Në Irlandën e Veriut, ju lutemi lexoni [Vizita te mjeku]({ $link1 }) përpara se të tregoni kartën e parë. Atje ju kërkohen dokumente, dhe statusi juaj i emigracionit mund të kontrollohet me Ministrinë e Brendshme (Home Office).

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = Dua të regjistrohem te mjeku

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = Dua të regjistrohem këtu te një mjek familjeje (GP). Ju lutem më ndihmoni me formularin.

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = Në Angli dhe në Skoci, nuk është e nevojshme të tregoj dokument identifikimi (ID), vërtetim adrese ose dokumente emigracioni.

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = Në Uells, qeveria e Uellsit thotë se nuk kam nevojë për vërtetim adrese.

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = Nëse nuk mund të më regjistroni, ju lutem ma shkruani arsyen.

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = Dua të flas me ju pa njerëz të tjerë

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = Ju lutem më takoni për disa minuta pa njerëz të tjerë. Mund të jepni një arsye të zakonshme, për shembull një analizë ose një formular.

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = Ju lutem mos tregoni që e kam kërkuar unë.

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = Më duhet një përkthyes

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = Gjuha ime është e shkruar në këtë kartë. Ju lutem caktoni një përkthyes profesionist për mua.

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = Për mua nuk duhet të përkthejë një i afërm, një shok a shoqe ose një fëmijë.

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = Në Angli dhe në Irlandën e Veriut, përkthyesi është falas. Në Skoci, përkthyesi është e drejta ime.

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = Dua të zgjedh kush më viziton

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = Dua të më vizitojë një grua (mjeke ose infermiere).

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = Dua të më vizitojë një burrë (mjek ose infermier).

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = Dua një person shoqërues gjatë vizitës (chaperone): një person tjetër i trajnuar që qëndron me mua.

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = Ju lutem më thoni nëse kjo nuk është e mundur sot.
