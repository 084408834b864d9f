### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = Lambarro aad qaadato

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = Kaar yar oo ay ku qoran yihiin lambarro taleefan iyo erayo caadi ah.

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = lambar, lambarro, lambarrada, nambar, nambarro, lambarro taleefan, telefoon nambar, taleefan, kaar, kaar yar, kaarka lambarrada, lambarradayda, qaado, la qaado, jeebka, yaan wacaa, cidda la waco, lambarro muhiim ah, daabac, qor, gooy

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = Kaarkan gacanta ayaad ku qori kartaa, ama waad daabici kartaa boggan oo kaarka ka goyn kartaa. Wuxuu le'eg yahay kaarka bangiga. Waxaa laga yaabaa in daabacuhu magaca iyo cinwaanka boggan ku daro cidhifka warqadda: ka gooy.

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = Kaarku ma sheego cidda ka jawaabta. Laakiin qof kastaa lambar wuu baari karaa, ama wuu wici karaa. Adiga ayaa dooranaya inay ammaan tahay inaad sidato iyo in kale. Waxaad sidoo kale xafidi kartaa hal lambar.

# English: What the words on the card mean:
what-the-words-on-the-prutus = Waxa ay ka dhigan yihiin erayada kaarka ku qoran:

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **Degdeg**: naf ayaa khatar ku jirta.

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **Hadal**: qof ayaa ku dhegaysanaya, wax kasta oo aad ka hadasho.

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **Talo**: waxaad weydiin kartaa su'aalo ku saabsan qof ku xakameeya. Uma baahnid inaad magacaaga sheegto.

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **Dhakhtar**: waxaa loogu talagalay dadka aan GP iska diiwaangelin karin.

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **Dhallinyaro**: waxaa loogu talagalay qof kasta oo aan weli 19 jirsan.

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = Wicitaanka lacag la'aanta ah weli wuxuu ka muuqdaa liiska wicitaannada ee taleefanka. [Caawimo degdeg ah]({ $link1 }) ayaa sheegaysa cidda ka jawaabta iyo goorta.

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = Lambarradayda

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = Degdeg: { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = Hadal: { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = Talo: { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = Dhakhtar: { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = Dhallinyaro: { $tel-childline }
