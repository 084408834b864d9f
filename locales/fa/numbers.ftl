### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = شماره‌هایی برای همراه داشتن

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = یک کارت کوچک با شماره‌های تلفن و کلمه‌های روزمره.

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = شماره، شماره‌ها، شماره تلفن، شماره‌های من، نمبر، نمبر تلفن، تلفن، کارت، کارت کوچک، همراه داشتن، جیب، به کی زنگ بزنم، کجا زنگ بزنم، شماره کمک، شماره‌های مهم، چاپ، پرینت، نوشتن، بریدن

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = می‌توانید این کارت را با دست رونویسی کنید، یا این صفحه را چاپ کنید و کارت را با قیچی جدا کنید. اندازه آن مثل کارت بانکی است. چاپگر (پرینتر) ممکن است نام و آدرس این صفحه را در لبه کاغذ اضافه کند: آن‌ها را با قیچی جدا کنید.

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = کارت نمی‌گوید چه کسی جواب می‌دهد. ولی هر کسی می‌تواند یک شماره را جستجو کند، یا به آن زنگ بزند. خودتان انتخاب می‌کنید که همراه داشتن آن امن است یا نه. همچنین می‌توانید یک شماره را حفظ کنید.

# English: What the words on the card mean:
what-the-words-on-the-prutus = معنی کلمه‌های روی کارت:

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **فوری**: جان کسی در خطر است.

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **گفتگو**: کسی به حرف‌های شما درباره هر چیزی گوش می‌دهد.

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **راهنمایی**: می‌توانید درباره کسی که شما را کنترل می‌کند بپرسید. لازم نیست نام خود را بگویید.

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **دکتر**: برای کسانی که نمی‌توانند نزد دکتر خانوادگی (GP) ثبت‌نام کنند.

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **جوانان**: برای هر کسی که کمتر از 19 سال دارد.

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = تماس رایگان هم در فهرست تماس‌های خود تلفن دیده می‌شود. [کمک فوری]({ $link1 }) می‌گوید چه کسی و چه وقت جواب می‌دهد.

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = شماره‌های من

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = فوری: { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = گفتگو: { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = راهنمایی: { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = دکتر: { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = جوانان: { $tel-childline }
