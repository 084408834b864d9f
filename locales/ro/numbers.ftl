### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = Numere de purtat cu dumneavoastră

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = Un mic card cu numere de telefon și cuvinte obișnuite.

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = numere de telefon, numere, telefon, card, card mic, de purtat, în portofel, în buzunar, tipărire, printare, decupat, numere importante, listă de numere, fără telefon, pe cine sun, unde sun

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = Puteți copia acest card de mână sau puteți tipări această pagină și decupa cardul. Cardul este cât un card bancar. Imprimanta poate adăuga numele și adresa acestei pagini la marginea hârtiei: tăiați-le.

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = Cardul nu spune cine răspunde. Dar oricine poate căuta un număr sau poate suna la el. Dumneavoastră alegeți dacă este sigur să îl purtați. Puteți și învăța un număr pe de rost.

# English: What the words on the card mean:
what-the-words-on-the-prutus = Ce înseamnă cuvintele de pe card:

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **Urgență**: o viață este în pericol.

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **Vorbiți**: cineva ascultă, despre orice ar fi vorba.

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **Sfaturi**: puteți întreba despre cineva care vă controlează. Nu este nevoie să vă dați numele.

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **Medic**: pentru persoanele care nu se pot înregistra la un GP.

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **Tineri**: pentru oricine are sub 19 ani.

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = Și un apel gratuit apare în lista de apeluri a telefonului. Pagina [ajutor acum]({ $link1 }) spune cine răspunde și când.

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = Numerele mele

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = Urgență: { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = Vorbiți: { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = Sfaturi: { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = Medic: { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = Tineri: { $tel-childline }
