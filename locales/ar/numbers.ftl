### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = أرقام تبقى معك

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = بطاقة صغيرة فيها أرقام هاتف وكلمات من الحياة اليومية.

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = أرقام، أرقام هاتف، أرقام تلفون، رقم، نمرة، نمر، تلفون، تليفون، هاتف، بطاقة، كرت، كارت، بطاقة صغيرة، ورقة صغيرة، محفظة، جيب، أحمل معي، حفظ الأرقام، أرقام مهمة، أرقام الطوارئ، أرقام للاتصال، بمن أتصل، طباعة، طبع، نسخ باليد

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = يمكنك نسخ هذه البطاقة بخط اليد، أو طباعة هذه الصفحة وقصّ البطاقة. حجمها مثل حجم البطاقة البنكية. قد تضيف الطابعة اسم هذه الصفحة ورابطها على حافة الورقة: يُرجى قصّ هذا الجزء وإزالته.

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = لا تقول البطاقة من الذي يردّ على الهاتف. لكن يمكن لأي شخص البحث عن رقم لمعرفة صاحبه، أو الاتصال به. القرار لك بشأن ما إذا كان حمل البطاقة آمناً. يمكنك أيضاً حفظ رقم واحد عن ظهر قلب.

# English: What the words on the card mean:
what-the-words-on-the-prutus = معاني الكلمات المكتوبة على البطاقة:

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **طوارئ**: هناك خطر على الحياة.

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **حديث**: شخص يستمع إليك، مهما كان الموضوع.

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **نصيحة**: يمكنك السؤال عن شخص يتحكم بك. ليس من الضروري ذكر اسمك.

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **طبيب**: للأشخاص الذين لا يمكنهم التسجيل لدى طبيب عام (GP).

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **شباب**: لكل من عمره أقل من 19 سنة.

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = حتى المكالمة المجانية تظهر في قائمة المكالمات في الهاتف. صفحة [المساعدة الآن]({ $link1 }) تقول من يردّ ومتى.

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = أرقامي

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = طوارئ: { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = حديث: { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = نصيحة: { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = طبيب: { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = شباب: { $tel-childline }
