### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = Rhifau i’w cario

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = Cerdyn bach gyda rhifau ffôn a geiriau pob dydd.

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = rhif, rhifau, rhif ffôn, rhifau ffôn, rhifau pwysig, pwy i’w ffonio, ffonio pwy, cerdyn, cerdyn bach, cario, waled, poced, papur, heb ffôn, cadw rhifau, dysgu ar gof, argraffu, printio, torri allan, copïo, fy rhifau

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = Gallwch gopïo’r cerdyn hwn â llaw, neu argraffu’r dudalen hon a thorri’r cerdyn allan. Mae’r un maint â cherdyn banc. Gall argraffydd ychwanegu enw a chyfeiriad y dudalen hon ar ymyl y papur: torrwch nhw i ffwrdd.

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = Nid yw’r cerdyn yn dweud pwy sy’n ateb. Ond gall unrhyw un chwilio i weld pwy sydd biau rhif, neu ei ffonio. Chi sy’n dewis a yw’n ddiogel ei gario. Gallwch hefyd ddysgu un rhif ar eich cof.

# English: What the words on the card mean:
what-the-words-on-the-prutus = Ystyr y geiriau ar y cerdyn:

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **Argyfwng**: mae bywyd mewn perygl.

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **Siarad**: mae rhywun yn gwrando, beth bynnag sydd ar eich meddwl.

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **Cyngor**: gallwch holi ynglŷn â rhywun sy’n eich rheoli. Nid oes rhaid i chi roi eich enw.

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **Meddyg**: i bobl sy’n methu cofrestru gyda meddyg teulu (GP).

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **Pobl ifanc**: i unrhyw un dan 19 oed.

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = Mae galwad am ddim yn dal i ddangos yn rhestr galwadau’r ffôn ei hun. Mae [Help brys]({ $link1 }) yn dweud pwy sy’n ateb, a phryd.

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = Fy rhifau

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = Argyfwng: { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = Siarad: { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = Cyngor: { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = Meddyg: { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = Pobl ifanc: { $tel-childline }
