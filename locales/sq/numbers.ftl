### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = Numra për t'i mbajtur me vete

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = Një kartë e vogël me numra telefoni dhe me fjalë të përditshme.

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = numra telefoni, numër telefoni, numra, numri, kartë, kartë e vogël, mbaj me vete, xhep, portofol, çantë, printoj, shkruaj me dorë, mësoj përmendsh, pa telefon, numri i urgjencës, numri i linjës së ndihmës, telefonatë, kujt t'i telefonoj

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = Mund ta shkruani këtë kartë me dorë, ose mund ta printoni këtë faqe dhe ta prisni kartën. Është sa një kartë banke. Printeri mund ta shtojë emrin dhe adresën e kësaj faqeje në anë të letrës: pritini ato.

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = Karta nuk thotë kush përgjigjet. Por çdo njeri mund ta gjejë i kujt është një numër, ose mund t'i telefonojë. Ju zgjidhni nëse është e sigurt ta mbani me vete. Mund edhe ta mësoni një numër përmendsh.

# English: What the words on the card mean:
what-the-words-on-the-prutus = Çfarë do të thonë fjalët në kartë:

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **Emergjencë**: një jetë është në rrezik.

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **Bisedë**: dikush ju dëgjon, për çdo gjë.

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **Këshillë**: mund të pyesni për dikë që ju kontrollon. Nuk është e nevojshme ta thoni emrin.

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **Mjek**: për njerëzit që nuk mund të regjistrohen te një mjek familjeje (GP).

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **Të rinj**: për këdo nën 19 vjeç.

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = Edhe një telefonatë falas shfaqet në listën e telefonatave të vetë telefonit. Faqja [Ndihmë tani]({ $link1 }) tregon kush përgjigjet dhe kur.

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = Numrat e mi

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = Emergjencë: { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = Bisedë: { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = Këshillë: { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = Mjek: { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = Të rinj: { $tel-childline }
