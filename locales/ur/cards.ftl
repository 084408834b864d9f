### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = دکھانے کے کارڈ

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = GP کلینک یا ہسپتال میں اپنی ضرورت بتائیں، اپنی زبان میں اور انگریزی میں۔

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = کارڈ، دکھانے کے کارڈ، کارڈ دکھانا، پرنٹ، کاغذ، انگریزی نہیں آتی، انگریزی میں کیسے کہوں، کیا کہوں، مترجم، ترجمہ، ترجمان، ریسیپشن، استقبالیہ، رجسٹر، اکیلے ملنا، اکیلے میں بات، خاتون ڈاکٹر، لیڈی ڈاکٹر، عورت ڈاکٹر، مرد ڈاکٹر، chaperone, میری زبان، عملے کو دکھانا

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = استقبالیہ پر موجود شخص کو کارڈ دکھائیں: اس فون پر، یا پرنٹ کر کے اور کاٹ کر۔

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = آپ کے ساتھ آنے والا شخص بھی کارڈ پڑھ سکتا ہے، اور کاغذ کا کارڈ کسی کے ہاتھ لگ سکتا ہے۔ کیا محفوظ ہے، یہ آپ کا فیصلہ ہے۔

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = شمالی آئرلینڈ میں براہ کرم پہلا کارڈ دکھانے سے پہلے [ڈاکٹر سے ملیں]({ $link1 }) والا صفحہ پڑھیں۔ وہاں آپ سے کاغذات مانگے جاتے ہیں، اور ہوم آفس (Home Office) سے آپ کی امیگریشن کی حیثیت چیک کی جا سکتی ہے۔

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = مجھے رجسٹر ہونا ہے

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = مجھے یہاں GP کے پاس رجسٹر ہونا ہے۔ براہ کرم فارم میں میری مدد کریں۔

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = انگلینڈ اور اسکاٹ لینڈ میں میرے لیے شناختی دستاویز (ID)، پتے کا ثبوت یا امیگریشن کے کاغذات دکھانا ضروری نہیں۔

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = ویلز میں، ویلز کی حکومت کہتی ہے کہ مجھے پتے کے ثبوت کی ضرورت نہیں۔

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = اگر آپ کے لیے مجھے رجسٹر کرنا ممکن نہ ہو تو براہ کرم وجہ لکھ دیں۔

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = مجھے اکیلے میں ملنا ہے

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = براہ کرم مجھ سے چند منٹ اکیلے میں ملیں۔ آپ چاہیں تو کوئی عام وجہ بتا دیں، جیسے کوئی ٹیسٹ یا فارم۔

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = براہ کرم یہ نہ بتائیں کہ میں نے اس کا کہا تھا۔

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = مجھے مترجم چاہیے

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = میری زبان اس کارڈ پر لکھی ہے۔ براہ کرم میرے لیے پیشہ ور مترجم بک کریں۔

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = کسی رشتے دار، دوست یا بچے کو میرے لیے ترجمہ نہیں کرنا چاہیے۔

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = انگلینڈ اور شمالی آئرلینڈ میں مترجم مفت ہے۔ اسکاٹ لینڈ میں مترجم میرا حق ہے۔

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = مجھے خود چننا ہے کہ مجھے کون دیکھے

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = مجھے عورت (ڈاکٹر یا نرس) سے ملنا ہے۔

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = مجھے مرد (ڈاکٹر یا نرس) سے ملنا ہے۔

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = مجھے chaperone چاہیے: ایک تربیت یافتہ اضافی شخص جو میرے ساتھ رہے۔

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = اگر آج یہ ممکن نہ ہو تو براہ کرم مجھے بتائیں۔
