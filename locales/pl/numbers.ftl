### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = Numery, które możesz mieć przy sobie

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = Mała karta z numerami telefonów i zwykłymi słowami.

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = numery telefonów, numery, telefony, karta, mała karta, mieć przy sobie, do portfela, do kieszeni, wydruk, drukować, wyciąć, ważne numery, lista numerów, bez telefonu, gdzie zadzwonić, do kogo zadzwonić, numer alarmowy

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = Możesz przepisać tę kartę ręcznie albo wydrukować tę stronę i wyciąć kartę. Ma wielkość karty bankowej. Drukarka może dodać nazwę i adres tej strony na brzegu kartki: odetnij je.

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = Karta nie mówi, kto odbiera. Ale każdy może sprawdzić numer albo pod niego zadzwonić. Ty wybierasz, czy noszenie jej jest bezpieczne. Możesz też nauczyć się jednego numeru na pamięć.

# English: What the words on the card mean:
what-the-words-on-the-prutus = Co znaczą słowa na karcie:

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **Alarmowy**: życie jest zagrożone.

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **Rozmowa**: ktoś słucha, o cokolwiek chodzi.

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **Porada**: możesz zapytać o kogoś, kto cię kontroluje. Nie musisz podawać imienia ani nazwiska.

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **Lekarz**: dla osób, które nie mogą zarejestrować się u GP.

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **Młodzież**: dla wszystkich, którzy mają mniej niż 19 lat.

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = Bezpłatne połączenie też widać na liście połączeń w telefonie. Strona [pomoc teraz]({ $link1 }) mówi, kto odbiera i kiedy.

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = Moje numery

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = Alarmowy: { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = Rozmowa: { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = Porada: { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = Lekarz: { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = Młodzież: { $tel-childline }
