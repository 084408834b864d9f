### Page: See a doctor   (content/see-a-doctor.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = ڈاکٹر سے ملیں

# English: How to get a doctor near you.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-vupqgh = اپنے قریب ڈاکٹر کیسے ملے گا۔

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = اگر کسی کی جان خطرے میں ہو تو { $tel-999 } پر کال کریں۔

# English: For other health problems, you can ask for a **GP**.
# This is Easy Read: one short sentence beside a picture.
for-other-health-problems-you-wkpguq = صحت کے دوسرے مسئلوں کے لیے آپ چاہیں تو **GP** سے ملنے کا کہیں۔

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
a-gp-is-a-family-e588js = **GP** آپ کی رہائش کے قریب فیملی ڈاکٹر ہوتا ہے۔

## Section: How do you get a GP?

# English: How do you get a GP?
# This is a heading.
how-do-you-get-a-m4ukh5 = آپ کو GP کیسے ملے گا؟

# English: Ask a GP near you to **register** you.
# This is Easy Read: one short sentence beside a picture.
# Note: "Register" is joining a doctor's list. It must not sound like registering with the police or the government.
ask-a-gp-near-you-wpcqvv = اپنے قریب کے GP سے کہیں کہ آپ کو **رجسٹر** کرے۔

# English: To **register** is to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
to-register-is-to-join-d8j8ty = **رجسٹر** ہونے کا مطلب ہے ڈاکٹر کی فہرست میں شامل ہونا۔

# English: Ask for an **interpreter** if you want one.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-if-wycm8s = اگر آپ کو **مترجم** چاہیے تو مانگ لیں۔

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **مترجم** آپ کی بات دوسری زبان میں کہتا ہے۔

# English: Say how they can contact you safely.
# This is Easy Read: one short sentence beside a picture.
say-how-they-can-contact-jc3btg = بتائیں کہ آپ سے محفوظ طریقے سے کیسے رابطہ کیا جائے۔

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = آپ کے لیے کیا مانگنا ممکن ہے؟

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = آپ چاہیں تو عورت یا مرد سے ملنے کا کہیں۔

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = ڈاکٹر آپ کی بات اپنے تک رکھتے ہیں۔

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-share-it-if-eum2us = اگر کوئی شخص یا بچہ خطرے میں ہو تو وہ یہ بات بتا سکتے ہیں۔

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = اگر عدالت حکم دے تو ان پر دوسروں کو بتانا لازم ہے۔

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = کیا آپ انگلینڈ میں ہیں؟

# English: In England, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-england-anyone-can-see-ta5bdx = انگلینڈ میں کوئی بھی GP سے مفت مل سکتا ہے۔

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-6xw3df = آپ کو کاغذات دکھانے کی ضرورت نہیں۔

# English: If you have no safe address, you can use the GP's address.
# This is Easy Read: one short sentence beside a picture.
if-you-have-no-safe-nbr8ce = اگر آپ کا کوئی محفوظ پتا نہیں تو GP کا پتا استعمال کرنا ممکن ہے۔

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
the-interpreter-is-free-msyjzt = مترجم مفت ہے۔

# English: If they say no, ask for the reason in writing.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-ask-gj5257 = اگر وہ انکار کریں تو ان سے لکھی ہوئی وجہ مانگیں۔

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = کیا آپ ویلز میں ہیں؟

# English: A GP with space needs a good reason to say no.
# This is Easy Read: one short sentence beside a picture.
a-gp-with-space-needs-yz9aga = جس GP کے پاس جگہ ہو، اسے انکار کے لیے اچھی وجہ چاہیے۔

# English: You do not need to prove your address.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-hu8utu = آپ کو اپنا پتا ثابت کرنے کی ضرورت نہیں۔

# English: The GP may ask for a card or letter with your name.
# This is Easy Read: one short sentence beside a picture.
the-gp-may-ask-for-5bs3w9 = ہو سکتا ہے کہ GP آپ کے نام والا کارڈ یا خط مانگے۔

# English: If they say no, a group called Llais helps you complain.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-a-7kfsg6 = اگر وہ انکار کریں تو Llais نام کا ادارہ شکایت کرنے میں آپ کی مدد کرتا ہے۔

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = کیا آپ اسکاٹ لینڈ میں ہیں؟

# English: In Scotland, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-scotland-anyone-can-see-wn3gpv = اسکاٹ لینڈ میں کوئی بھی GP سے مفت مل سکتا ہے۔

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
you-have-a-right-to-e24jp4 = مترجم ملنا آپ کا حق ہے۔

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = کیا آپ شمالی آئرلینڈ میں ہیں؟

# English: In Northern Ireland, they ask for papers.
# This is Easy Read: one short sentence beside a picture.
in-northern-ireland-they-ask-ypn665 = شمالی آئرلینڈ میں وہ کاغذات مانگتے ہیں۔

# English: The health office may ask the government about your right to stay.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-nxtb52 = ہو سکتا ہے کہ صحت کا دفتر حکومت سے پوچھے کہ آپ کو یہاں رہنے کا حق ہے یا نہیں۔

# English: Call the Law Centre on { $tel-lcni } before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-6fe2pd = فارم بھرنے سے پہلے Law Centre کو { $tel-lcni } پر کال کریں۔

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
some-people-have-to-pay-jc78k6 = کچھ لوگوں کو فیملی ڈاکٹر کے لیے پیسے دینے پڑتے ہیں۔

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = مفت مدد کے لیے کال کریں
