### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = ምሳኹም እትሕዝዎም ቁጽርታት

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = ቁጽርታት ስልክን መዓልታዊ ቃላትን ዘለዎ ንእሽቶ ካርድ።

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = ቁጽሪ ስልኪ, ቁጽርታት ስልኪ, ቁጽሪ, ቁጽርታት, ቁጽሪ ተሌፎን, ናብ መን ክድውል, ክድውል, ደወል, ካርድ, ንእሽቶ ካርድ, ምሓዝ, ምሳይ ዝሕዞ, ኣብ ጁባ, ኣብ ቦርሳ, ብዘይ ስልኪ, ብቓል ምሕፋዝ, ምሕታም, ፕሪንት, ወረቐት, ምቕዳሕ

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = ነዚ ካርድ ብኢድኩም ክትቀድሕዎ፣ ወይ ነዚ ገጽ ሓቲምኩም (ፕሪንት) ነቲ ካርድ ክትቆርጽዎ ትኽእሉ። ዓቐኑ ከም ናይ ባንክ ካርድ እዩ። መሕተሚ (printer) ስምን ኣድራሻን ናይዚ ገጽ ኣብ ጫፍ እቲ ወረቐት ክጽሕፍ ይኽእል፦ ንዕኦም ቆሪጽኩም ኣውጽእዎም።

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = እቲ ካርድ መን ስልኪ ከም ዘልዕል ኣይገልጽን። ግን ዝኾነ ሰብ ቁጽሪ ናይ መን ምዃኑ ክደሊ፣ ወይ ክድውለሉ ይኽእል። ምሓዙ ዘየስግእ ምዃኑን ዘይምዃኑን ባዕልኹም ትመርጹ። ሓደ ቁጽሪ ብቓልኩም ክትሕፍዙ እውን ትኽእሉ።

# English: What the words on the card mean:
what-the-words-on-the-prutus = ትርጉም ናይቶም ኣብቲ ካርድ ዘለዉ ቃላት፦

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **ህጹጽ**፦ ህይወት ሰብ ኣብ ሓደጋ ኣላ።

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **ምዝርራብ**፦ ብዛዕባ ዝኾነ ነገር ዝሰምዓኩም ሰብ ኣሎ።

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **ምኽሪ**፦ ብዛዕባ ዝቆጻጸረኩም ሰብ ክትሓቱ ትኽእሉ። ስምኩም ክትነግሩ ግድን ኣይኮነን።

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **ሓኪም**፦ ኣብ GP ክምዝገቡ ንዘይከኣሉ ሰባት።

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **መንእሰያት**፦ ትሕቲ 19 ዓመት ንዝዕድሚኡ ዝኾነ ሰብ።

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = ብነጻ ዝተገብረ ደወል እውን ኣብቲ ናይ ስልኪ ዝርዝር ደወላት ይረአ እዩ። [ህጹጽ ሓገዝ]({ $link1 }) ዝብል ገጽ፣ መን ስልኪ ከም ዘልዕልን መዓስን ይገልጽ።

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = ቁጽርታተይ

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = ህጹጽ፦ { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = ምዝርራብ፦ { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = ምኽሪ፦ { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = ሓኪም፦ { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = መንእሰያት፦ { $tel-childline }
