### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = ژمارەکان بۆ هەڵگرتن

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = کارتێکی بچووک کە ژمارە تەلەفۆن و وشەی ڕۆژانەی لەسەرە.

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = ژمارە، ژمارەکان، ژمارە تەلەفۆن، ژمارەی تەلەفۆن، ژمارەکانم، تەلەفۆن، مۆبایل، کارت، کارتی بچووک، هەڵگرتن، گیرفان، بۆ کێ تەلەفۆن بکەم، ژمارەی یارمەتی، ژمارەی گرنگ، چاپکردن، پرینت، نووسین، بڕین

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = دەتوانیت ئەم کارتە بە دەست بنووسیتەوە، یان ئەم پەڕەیە چاپ بکەیت و کارتەکە ببڕیت. قەبارەکەی وەک کارتی بانکە. لەوانەیە چاپکەر (پرینتەر) ناو و ناونیشانی ئەم پەڕەیە لە لێواری کاغەزەکە زیاد بکات: بیانبڕە.

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = کارتەکە ناڵێت کێ وەڵام دەداتەوە. بەڵام هەموو کەسێک دەتوانێت بەدوای ژمارەیەکدا بگەڕێت، یان تەلەفۆنی بۆ بکات. خۆت هەڵدەبژێریت ئایا هەڵگرتنی سەلامەتە یان نا. هەروەها دەتوانیت یەک ژمارە لەبەر بکەیت.

# English: What the words on the card mean:
what-the-words-on-the-prutus = واتای وشەکانی سەر کارتەکە:

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **بەپەلە**: ژیانی کەسێک لە مەترسیدایە.

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **قسەکردن**: کەسێک گوێت لێ دەگرێت، دەربارەی هەر شتێک بێت.

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **ئامۆژگاری**: دەتوانیت دەربارەی کەسێک بپرسیت کە کۆنترۆڵت دەکات. پێویست ناکات ناوت بڵێیت.

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **پزیشک**: بۆ ئەو کەسانەی ناتوانن ناویان لای پزیشکی گشتی (GP) تۆمار بکەن.

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **گەنجان**: بۆ هەموو کەسێک کە تەمەنی لە 19 ساڵ کەمترە.

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = تەلەفۆنی بێبەرامبەریش هەر لە لیستی تەلەفۆنەکانی خودی تەلەفۆنەکەدا دەردەکەوێت. [یارمەتیی بەپەلە]({ $link1 }) دەڵێت کێ و کەی وەڵام دەداتەوە.

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = ژمارەکانم

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = بەپەلە: { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = قسەکردن: { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = ئامۆژگاری: { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = پزیشک: { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = گەنجان: { $tel-childline }
