### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = Karty do pokazania

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = Powiedz w przychodni lub w szpitalu, czego potrzebujesz, w swoim języku i po angielsku.

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = karty, karta do pokazania, pokazać kartę, moje potrzeby, wydruk, drukować, recepcja, nie mówię po angielsku, nie znam angielskiego, jak to powiedzieć po angielsku, tłumaczenie, tłumacz, lekarka, kobieta lekarz, lekarz mężczyzna, na osobności, sam na sam z lekarzem, rejestracja, formularz, osoba towarzysząca przy badaniu

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = Pokaż kartę osobie w recepcji: na tym telefonie albo wydrukowaną i wyciętą.

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = Osoba, która z tobą przychodzi, też może przeczytać kartę, a kartę na papierze można znaleźć. Ty wybierasz, co jest bezpieczne.

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = W Irlandii Północnej, zanim pokażesz pierwszą kartę, przeczytaj stronę [wizyta u lekarza]({ $link1 }). Tam proszą o dokumenty i mogą sprawdzić twój status imigracyjny w Home Office.

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = Chcę się zarejestrować

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = Chcę się tu zarejestrować u GP. Proszę pomóc mi z formularzem.

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = W Anglii i Szkocji nie muszę pokazywać dokumentu tożsamości, potwierdzenia adresu ani dokumentów imigracyjnych.

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = Rząd Walii mówi, że w Walii nie potrzebuję potwierdzenia adresu.

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = Jeśli nie można mnie zarejestrować, proszę podać powód na piśmie.

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = Chcę wizyty na osobności

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = Proszę przyjąć mnie na osobności na kilka minut. Można podać zwykły powód, na przykład badanie lub formularz.

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = Proszę nie mówić, że to moja prośba.

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = Potrzebuję tłumacza

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = Mój język jest napisany na tej karcie. Proszę zamówić dla mnie zawodowego tłumacza.

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = Nie powinien dla mnie tłumaczyć nikt z rodziny, nikt znajomy ani dziecko.

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = W Anglii i Irlandii Północnej tłumacz jest bezpłatny. W Szkocji mam prawo do tłumacza.

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = Chcę wybrać, kto mnie przyjmie

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = Chcę, żeby przyjęła mnie kobieta.

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = Chcę, żeby przyjął mnie mężczyzna.

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = Proszę o osobę towarzyszącą przy badaniu (chaperone): dodatkową przeszkoloną osobę, która ze mną zostanie.

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = Proszę powiedzieć, jeśli dziś nie jest to możliwe.
