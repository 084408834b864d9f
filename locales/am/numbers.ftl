### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = የሚይዟቸው ቁጥሮች

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = የስልክ ቁጥሮችና የተለመዱ ቃላት ያሉበት ትንሽ ካርድ።

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = ስልክ ቁጥር, የስልክ ቁጥሮች, ቁጥር, ቁጥሮች, ቁጥሮቼ, ስልክ, ካርድ, ትንሽ ካርድ, መያዝ, ኪስ, የት ልደውል, ለማን ልደውል, የምደውልበት ቁጥር, የእርዳታ ስልክ, ማተም, ፕሪንት, መጻፍ, መቁረጥ

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = ይህን ካርድ በእጅዎ መገልበጥ ይችላሉ፣ ወይም ይህን ገጽ አትመው ካርዱን ቆርጠው ማውጣት ይችላሉ። መጠኑ ከባንክ ካርድ ጋር እኩል ነው። ማተሚያው (printer) በወረቀቱ ጠርዝ ላይ የዚህን ገጽ ስምና አድራሻ ሊጨምር ይችላል፦ ቆርጠው ያስወግዷቸው።

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = ካርዱ ማን እንደሚመልስ አይናገርም። ነገር ግን ማንኛውም ሰው አንድን ቁጥር ሊያጣራ፣ ወይም ሊደውልበት ይችላል። ካርዱን መያዝ አስጊ መሆን አለመሆኑን የሚወስኑት እርስዎ ነዎት። አንድ ቁጥር በቃልዎ መያዝም ይችላሉ።

# English: What the words on the card mean:
what-the-words-on-the-prutus = በካርዱ ላይ ያሉት ቃላት ትርጉም፦

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **አስቸኳይ**፦ የሰው ሕይወት አደጋ ላይ ነው።

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **ንግግር**፦ ስለ ማንኛውም ነገር የሚያዳምጥዎት ሰው አለ።

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **ምክር**፦ ስለሚቆጣጠርዎት ሰው መጠየቅ ይችላሉ። ስምዎን መናገር አያስፈልግዎትም።

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **ሐኪም**፦ GP ጋር መመዝገብ ለማይችሉ ሰዎች።

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **ወጣቶች**፦ ከ19 ዓመት በታች ለሆኑ ሁሉ።

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = በነጻ የተደረገ ጥሪም ቢሆን በስልኩ የጥሪ ዝርዝር ውስጥ ይታያል። [አስቸኳይ እርዳታ]({ $link1 }) ማን እና መቼ እንደሚመልስ ይነግርዎታል።

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = ቁጥሮቼ

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = አስቸኳይ፦ { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = ንግግር፦ { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = ምክር፦ { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = ሐኪም፦ { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = ወጣቶች፦ { $tel-childline }
