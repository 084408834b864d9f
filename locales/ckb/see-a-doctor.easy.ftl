### Page: See a doctor   (content/see-a-doctor.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = سەردانی پزیشک

# English: How to get a doctor near you.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-vupqgh = چۆن پزیشکێک لە نزیک خۆت بدۆزیتەوە.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = ئەگەر ژیانی کەسێک لە مەترسیدایە، تەلەفۆن بکە بۆ { $tel-999 }.

# English: For other health problems, you can ask for a **GP**.
# This is Easy Read: one short sentence beside a picture.
for-other-health-problems-you-wkpguq = بۆ کێشەکانی تری تەندروستی، دەتوانیت داوای **پزیشکی گشتی GP** بکەیت.

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
a-gp-is-a-family-e588js = **پزیشکی گشتی GP** پزیشکی خێزانە لە نزیک ئەو شوێنەی لێی دەمێنیتەوە.

## Section: How do you get a GP?

# English: How do you get a GP?
# This is a heading.
how-do-you-get-a-m4ukh5 = چۆن پزیشکی گشتی GP دەدۆزیتەوە؟

# English: Ask a GP near you to **register** you.
# This is Easy Read: one short sentence beside a picture.
# Note: "Register" is joining a doctor's list. It must not sound like registering with the police or the government.
ask-a-gp-near-you-wpcqvv = لە پزیشکێکی گشتی GP لە نزیک خۆت داوای **ناوتۆمارکردن** بکە.

# English: To **register** is to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
to-register-is-to-join-d8j8ty = **ناوتۆمارکردن** واتە ناوت دەچێتە لیستی نەخۆشەکانی پزیشکێک.

# English: Ask for an **interpreter** if you want one.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-if-wycm8s = ئەگەر دەتەوێت، داوای **وەرگێڕ** بکە.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **وەرگێڕ** قسەکانی تۆ بە زمانێکی تر دەڵێت.

# English: Say how they can contact you safely.
# This is Easy Read: one short sentence beside a picture.
say-how-they-can-contact-jc3btg = بڵێ چۆن دەتوانن بە سەلامەتی پەیوەندیت پێوە بکەن.

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = دەتوانیت داوای چی بکەیت؟

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = دەتوانیت داوا بکەیت ژنێک یان پیاوێک بتبینێت.

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = پزیشکەکان ئەوەی دەیڵێیت بە نهێنی دەیهێڵنەوە.

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-share-it-if-eum2us = لەوانەیە بە کەسانی تر بڵێن ئەگەر کەسێک یان منداڵێک لە مەترسیدا بێت.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = دەبێت بە کەسانی تر بڵێن ئەگەر دادگا فەرمان بدات.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = ئایا لە ئینگلتەرایت؟

# English: In England, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-england-anyone-can-see-ta5bdx = لە ئینگلتەرا، هەموو کەسێک دەتوانێت بێبەرامبەر سەردانی پزیشکی گشتی GP بکات.

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-6xw3df = پێویست ناکات بەڵگەنامە پیشان بدەیت.

# English: If you have no safe address, you can use the GP's address.
# This is Easy Read: one short sentence beside a picture.
if-you-have-no-safe-nbr8ce = ئەگەر ناونیشانێکی سەلامەتت نییە، دەتوانیت ناونیشانی پزیشکی گشتی GP بەکار بهێنیت.

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
the-interpreter-is-free-msyjzt = وەرگێڕ بێبەرامبەرە.

# English: If they say no, ask for the reason in writing.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-ask-gj5257 = ئەگەر بڵێن نا، داوا بکە هۆکارەکەت بە نووسین بدەنێ.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = ئایا لە وێڵزیت؟

# English: A GP with space needs a good reason to say no.
# This is Easy Read: one short sentence beside a picture.
a-gp-with-space-needs-yz9aga = پزیشکێکی گشتی GP کە شوێنی هەیە، پێویستی بە هۆکارێکی باشە بۆ ئەوەی بڵێت نا.

# English: You do not need to prove your address.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-hu8utu = پێویست ناکات ناونیشانەکەت بسەلمێنیت.

# English: The GP may ask for a card or letter with your name.
# This is Easy Read: one short sentence beside a picture.
the-gp-may-ask-for-5bs3w9 = لەوانەیە پزیشکی گشتی GP داوای کارتێک یان نامەیەک بکات کە ناوی تۆی لەسەر بێت.

# English: If they say no, a group called Llais helps you complain.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-a-7kfsg6 = ئەگەر بڵێن نا، گرووپێک بە ناوی Llais بۆ سکاڵا یارمەتیت دەدات.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = ئایا لە سکۆتلەندایت؟

# English: In Scotland, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-scotland-anyone-can-see-wn3gpv = لە سکۆتلەندا، هەموو کەسێک دەتوانێت بێبەرامبەر سەردانی پزیشکی گشتی GP بکات.

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
you-have-a-right-to-e24jp4 = تۆ مافی وەرگێڕت هەیە.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = ئایا لە ئێرلەندای باکووریت؟

# English: In Northern Ireland, they ask for papers.
# This is Easy Read: one short sentence beside a picture.
in-northern-ireland-they-ask-ypn665 = لە ئێرلەندای باکوور، داوای بەڵگەنامەت لێ دەکەن.

# English: The health office may ask the government about your right to stay.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-nxtb52 = لەوانەیە ئۆفیسی تەندروستی دەربارەی مافی مانەوەت لە حکومەت بپرسێت.

# English: Call the Law Centre on { $tel-lcni } before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-6fe2pd = پێش ئەوەی فۆڕم پڕ بکەیتەوە، تەلەفۆن بکە بۆ Law Centre بە ژمارەی { $tel-lcni }.

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
some-people-have-to-pay-jc78k6 = هەندێک کەس دەبێت پارە بدەن بۆ پزیشکی خێزان.

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = بۆ یارمەتیی بێبەرامبەر تەلەفۆن بکە
