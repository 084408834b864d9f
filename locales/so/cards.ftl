### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = Kaararka aad tusi karto

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = Luqaddaada iyo Ingiriisi ku sheeg waxa aad uga baahan tahay xarunta GP-ga ama isbitaalka.

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = kaar, kaarar, kaarka, kaararka, kaar tus, waxa aan u baahanahay, sheeg waxa aan u baahanahay, soo-dhaweyn, soo-dhaweeyaha, Ingiriisi ma aqaan, Ingiriisi kuma hadlo, luqaddayda, turjubaan, turjumaan, iska diiwaangelin, dhakhtarad, dhakhtar dumar ah, dhakhtar rag ah, keligay, chaperone, warqad, daabac, daabacaad, gooy

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = Kaar tus qofka miiska soo-dhaweynta jooga: taleefankan dushiisa, ama mid la daabacay oo la gooyay.

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = Qofka kula socdaa kaarka wuu akhrin karaa sidoo kale, kaarka warqadda ahna waa la heli karaa. Adiga ayaa dooranaya waxa ammaan ah.

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = Gudaha Waqooyiga Ayrlaan, fadlan akhri [U tag dhakhtar]({ $link1 }) ka hor intaadan tusin kaarka koowaad. Halkaas waxaa lagaa codsanayaa dukumentiyo, xaaladdaada socdaalkana waxaa laga yaabaa in laga hubiyo Home Office.

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = Waxaan rabaa inaan GP iska diiwaangeliyo

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = Waxaan rabaa inaan halkan GP iska diiwaangeliyo. Fadlan foomka iga caawi.

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = Gudaha England iyo Iskotland, uma baahni inaan tuso aqoonsi, caddaynta cinwaanka ama waraaqaha socdaalka.

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = Gudaha Wales, Dawladda Wales waxay sheegaysaa inaanan u baahnayn caddaynta cinwaanka.

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = Haddii aadan i diiwaangelin karin, fadlan sababta ii qor.

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = Waxaan rabaa in la i arko anigoo keligay ah

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = Fadlan dhawr daqiiqo i arag anigoo keligay ah. Waxaad sheegi kartaa sabab caadi ah, sida baaritaan ama foom.

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = Fadlan ha sheegin inaan anigu codsaday.

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = Waxaan u baahanahay turjubaan

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = Luqaddaydu waxay ku qoran tahay kaarkan. Fadlan ii ballami turjubaan xirfadle ah.

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = Ma habboona in qaraabo, saaxiib ama ilmo ii turjumo.

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = Gudaha England iyo Waqooyiga Ayrlaan, turjubaanku waa lacag la'aan. Gudaha Iskotland, turjubaan waa xaqayga.

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = Waxaan rabaa inaan doorto qofka i eegaya

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = Waxaan rabaa inuu i eego qof dumar ah.

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = Waxaan rabaa inuu i eego qof rag ah.

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = Waxaan rabaa chaperone: qof dheeraad ah oo tababaran oo ila jooga.

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = Fadlan ii sheeg haddii aanay taasi maanta suurtagal ahayn.
