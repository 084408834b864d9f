### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = له ځان سره د ساتلو شمېرې

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = یو کوچنی کارت چې د ټېلیفون شمېرې او عادي کلمې لري.

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = د ټېلیفون شمېرې، شمېرې، نمبر، نمبرونه، د تلیفون نمبر، کارت، کوچنی کارت، له ځان سره ساتل، جېب، بټوه، چاپول، په لاس لیکل، یادول، حفظول، بې ټېلیفونه، د مرستې شمېره، بېړنۍ شمېره، زنګ، چا ته زنګ ووهم

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = تاسو دا کارت په لاس لیکلی شئ، یا دا پاڼه چاپ کړئ او کارت ترې پرې کړئ. دا د بانک د کارت په اندازه دی. پرنټر ښايي د دې پاڼې نوم او پته د کاغذ په څنډه کې ولیکي: هغه پرې کړئ.

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = کارت نه وايي چې ځواب څوک ورکوي. خو هر څوک موندلی شي چې شمېره د چا ده، یا ورته زنګ وهلی شي. دا ستاسو خوښه ده چې له ځان سره ساتل یې خوندي دي که نه. تاسو یوه شمېره په یاد هم زده کولی شئ.

# English: What the words on the card mean:
what-the-words-on-the-prutus = د کارت د کلمو مانا:

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **بېړنی**: د چا ژوند په خطر کې دی.

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **خبرې**: یو څوک هرې خبرې ته غوږ نیسي.

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **مشوره**: د هغه چا په اړه پوښتلی شئ چې تاسو کنټرولوي. د خپل نوم ویل ضروري نه دي.

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **ډاکټر**: د هغو کسانو لپاره چې له GP سره نوم لیکنه نه شي کولی.

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **ځوانان**: د هر هغه چا لپاره چې عمر یې له 19 کلونو کم وي.

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = وړیا زنګ هم د ټېلیفون د زنګونو په خپل لېست کې ښکاري. [همدا اوس مرسته]({ $link1 }) وايي چې ځواب څوک ورکوي او کله.

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = زما شمېرې

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = بېړنی: { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = خبرې: { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = مشوره: { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = ډاکټر: { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = ځوانان: { $tel-childline }
