### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = ساتھ رکھنے کے نمبر

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = فون نمبروں اور عام الفاظ والا ایک چھوٹا کارڈ۔

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = فون نمبر، نمبر، ٹیلیفون نمبر، کارڈ، چھوٹا کارڈ، ساتھ رکھنا، جیب، بٹوا، پرس، پرنٹ، لکھنا، ہاتھ سے لکھنا، زبانی یاد، فون کے بغیر، ہیلپ لائن نمبر، ایمرجنسی نمبر، کال، کس کو کال

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = آپ چاہیں تو یہ کارڈ ہاتھ سے لکھ لیں، یا یہ صفحہ پرنٹ کر کے کارڈ کاٹ لیں۔ یہ بینک کے کارڈ جتنا بڑا ہے۔ پرنٹر کاغذ کے کنارے پر اس صفحے کا نام اور پتا لکھ سکتا ہے: انہیں کاٹ دیں۔

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = کارڈ یہ نہیں بتاتا کہ فون کون اٹھاتا ہے۔ لیکن کوئی بھی معلوم کر سکتا ہے کہ نمبر کس کا ہے، یا اس پر کال کر سکتا ہے۔ کیا اسے ساتھ رکھنا محفوظ ہے، یہ آپ کا فیصلہ ہے۔ آپ چاہیں تو کوئی ایک نمبر زبانی بھی یاد کر لیں۔

# English: What the words on the card mean:
what-the-words-on-the-prutus = کارڈ کے الفاظ کا مطلب:

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **ایمرجنسی**: کسی کی جان خطرے میں ہے۔

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **بات چیت**: کوئی ہر بات سنتا ہے، چاہے وہ کچھ بھی ہو۔

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **مشورہ**: اس شخص کے بارے میں پوچھنا ممکن ہے جو آپ کو قابو میں رکھتا ہے۔ اپنا نام بتانا ضروری نہیں۔

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **ڈاکٹر**: ان لوگوں کے لیے جو GP کے پاس رجسٹر نہیں ہو پاتے۔

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **نوجوان**: 19 سال سے کم عمر ہر شخص کے لیے۔

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = مفت کال بھی فون کی اپنی کالوں کی فہرست میں نظر آتی ہے۔ [ابھی مدد]({ $link1 }) والا صفحہ بتاتا ہے کہ فون کون اٹھاتا ہے اور کب۔

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = میرے نمبر

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = ایمرجنسی: { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = بات چیت: { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = مشورہ: { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = ڈاکٹر: { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = نوجوان: { $tel-childline }
