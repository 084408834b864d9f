### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = ڈاکٹر سے ملیں

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = برطانیہ (UK) کے ہر حصے میں اپنے قریب ڈاکٹر کیسے ملے گا۔

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = ڈاکٹر، فیملی ڈاکٹر، جی پی, GP, کلینک، جی پی سرجری، سرجری، قریب ڈاکٹر، ڈاکٹر کی ضرورت، ڈاکٹر کہاں ہے، نرس، ہیلتھ سینٹر، ڈسپنسری، رجسٹر، رجسٹریشن، نام لکھوانا، جی پی کے پاس رجسٹر، ڈاکٹر کی فہرست، بیمار، بیماری، بخار، درد، کھانسی، طبیعت خراب، علاج، معائنہ، دوائی، نسخہ، فارم، کاغذات، شناختی کارڈ، پاسپورٹ نہیں، کاغذ نہیں، کوئی پتا نہیں، پتے کا ثبوت، بے گھر، گھر نہیں، این ایچ ایس نمبر، NHS number, ID

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = اپنی رہائش کے قریب کسی GP کلینک میں جائیں، اور رجسٹر ہونے کا کہیں۔ GP فیملی ڈاکٹر ہوتا ہے۔ GP کلینک وہ جگہ ہے جہاں GP کام کرتا ہے۔ رجسٹر ہونے کا مطلب ہے ڈاکٹر کی فہرست میں شامل ہونا۔

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = اگر آپ کو ڈاکٹر کی ضرورت ہے اور یقین نہیں کہ آپ کو ڈاکٹر سے ملنے کی اجازت ہے، تو یہ صفحہ آپ کے لیے ہے۔ یہ اس شخص کے لیے بھی ہے جو آپ کی مدد کرے۔

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = اگر کسی کی جان خطرے میں ہو تو انتظار نہ کریں۔ { $tel-999 } پر کال کریں۔ کال مفت ہے، چاہے فون میں بیلنس نہ ہو۔

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = انگلینڈ، ویلز، اسکاٹ لینڈ اور شمالی آئرلینڈ میں اصول ایک جیسے نہیں ہیں۔ براہ کرم جانے سے پہلے اس حصے کے اصول پڑھیں جہاں آپ ہیں۔

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = کیا کریں

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = اپنے قریب GP کلینک ڈھونڈیں۔ آپ چاہیں تو کال کریں، یا خود وہاں جائیں۔

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = استقبالیہ پر موجود شخص سے کہیں: “I want to register with a GP” (مجھے GP کے پاس رجسٹر ہونا ہے)۔ وہاں اپنی کہانی بتانا ضروری نہیں۔

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = بتائیں کہ آپ کی زبان کون سی ہے۔ اگر آپ کو مترجم چاہیے تو مانگ لیں۔

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = فارم بھریں۔ آپ چاہیں تو اس کے لیے مدد مانگ لیں۔

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = بتائیں کہ آپ سے محفوظ طریقے سے کیسے رابطہ کیا جائے۔ آپ چاہیں تو کہہ دیں کہ وہ خط یا ٹیکسٹ میسج نہ بھیجیں۔

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [دکھانے کے کارڈ]({ $link1 }) آپ کے لیے یہ بات آپ کی زبان میں اور انگریزی میں کہتے ہیں۔

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = اگر آپ کو GP کلینک نہ ملے یا آپ وہاں رجسٹر نہ ہو سکیں، تو Doctors of the World سے پوچھنا ممکن ہے۔ اس کا نمبر آخر میں ہے۔

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = آپ کے لیے کیا مانگنا ممکن ہے

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = آپ چاہیں تو عورت یا مرد سے ملنے کا کہیں۔ کلینک کو کوشش کرنی چاہیے، لیکن یہ ہمیشہ ممکن نہیں ہوتا۔

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = آپ چاہیں تو chaperone مانگ لیں۔ chaperone ایک تربیت یافتہ اضافی شخص ہوتا ہے جو آپ کے ساتھ رہتا ہے۔ آپ چاہیں تو اس سے انکار بھی کر دیں۔

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = پیشہ ور مترجم مانگیں۔ کسی دوست، رشتے دار یا بچے کو یہ کام نہیں کرنا چاہیے۔

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = آپ چاہیں تو ڈاکٹر سے اکیلے میں بات کرنے کا کہیں۔

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = کون سی باتیں رازدارانہ رہتی ہیں

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = آپ ڈاکٹر کو جو بتائیں وہ رازدارانہ رہتا ہے۔ صرف آپ کا علاج کرنے والوں کو یہ جاننے کی اجازت ہے، سوائے تین صورتوں کے:

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = آپ یا کوئی اور شخص سنگین خطرے میں ہو۔

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = کسی بچے کو خطرہ ہو۔

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = عدالت ڈاکٹر کو یہ بتانے کا حکم دے۔

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = آپ چاہیں تو پہلے پوچھ لیں: “میری بتائی ہوئی باتیں کون دیکھے گا؟” پھر آپ فیصلہ کریں کہ کیا کہنا ہے۔

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = شمالی آئرلینڈ میں فارم کا معاملہ الگ ہے۔ وہاں ہوم آفس (Home Office) سے آپ کی امیگریشن کی حیثیت چیک کی جا سکتی ہے۔ ہوم آفس حکومت کا امیگریشن کا دفتر ہے۔

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = اگر وہ انکار کریں

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = انکار ہونا آپ کا قصور نہیں۔ آپ یہ کام کر کے دیکھیں:

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = انگلینڈ، اسکاٹ لینڈ اور شمالی آئرلینڈ میں انکار کی وجہ تحریری طور پر مانگیں۔

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = کسی دوسرے GP کلینک سے پوچھیں۔

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = Doctors of the World UK کو کال کریں۔ یہ ان لوگوں کی مدد کرتا ہے جو رجسٹر نہیں ہو پاتے۔

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = انگلینڈ میں

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = انگلینڈ میں کوئی بھی GP کے پاس رجسٹر ہو سکتا ہے اور GP یا نرس سے مل سکتا ہے۔ یہ مفت ہے۔ آپ کی قومیت اور امیگریشن کی حیثیت سے فرق نہیں پڑتا۔ اس میں وہ لوگ بھی شامل ہیں جن کی پناہ کی درخواست مسترد ہوئی، اور وہ بھی جن کے پاس کاغذات نہیں۔

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **کاغذات۔** ہو سکتا ہے کہ کلینک شناختی دستاویز (ID)، پتے کا ثبوت یا امیگریشن کے کاغذات مانگے۔ لیکن اسے صرف اس وجہ سے آپ کو انکار کرنے کی اجازت نہیں کہ یہ کاغذات دکھانا آپ کے لیے ممکن نہیں۔

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **NHS نمبر۔** اس کی ضرورت نہیں۔

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **پتا۔** اگر آپ کا کوئی مستقل یا محفوظ پتا نہیں، تو عارضی پتا دینا ممکن ہے۔ کسی دوست، ڈے سینٹر یا خود کلینک کا پتا دینا بھی ممکن ہے۔

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **فارم۔** [NHS کی ویب سائٹ پر]({ $link1 }) یا کاغذ کے فارم سے رجسٹر ہونا ممکن ہے۔ کاغذ کے فارم کا نام { $gp-form } ہے۔

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **فارم میں مدد۔** اگر کوئی آپ کی مدد نہ کر سکے، تو کلینک سے کہیں کہ فارم بھرنے کے لیے مترجم بک کرے۔

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **مترجم۔** اگر آپ کو مترجم کی ضرورت ہو تو اس کا انتظام کرنا کلینک پر لازم ہے۔ یہ مفت ہے۔ آپ کو اپنا مترجم لانا نہیں پڑنا چاہیے۔

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **دکھانے کے لیے کارڈ۔** آپ چاہیں تو [صحت کی دیکھ بھال کے آپ کے حق کے بارے میں ایک کارڈ]({ $link1 }) پرنٹ کر لیں۔

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = ہوم آفس (Home Office) کے معاملے میں الگ اصول ہے۔ انگلینڈ میں GP کلینک کے لیے آپ کے بارے میں معلومات ہوم آفس کو دینا ضروری نہیں۔ صرف ان صورتوں میں بات الگ ہے: عدالت کا حکم، عوام کی صحت کو خطرہ، یا بہت سنگین جرم۔

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = آپ کو انکار کرنے کی جائز وجوہات بہت کم ہیں۔ ہو سکتا ہے کہ فہرست نئے مریضوں کے لیے بند ہو، یا آپ کی رہائش کلینک کے علاقے سے باہر ہو۔ کلینک پر لازم ہے کہ آپ کو وجہ لکھ کر دے۔

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = اگر آپ کو انکار کیا جائے، یا آپ کہیں بھی رجسٹر نہ ہوں، تب بھی آپ کو فوری علاج مل سکتا ہے۔ علاقے کے GP کلینک پر لازم ہے کہ زیادہ سے زیادہ { $gp-urgent-14 } تک آپ کا مفت علاج کرے۔

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = آپ چاہیں تو کلینک کے پریکٹس مینیجر (practice manager) سے شکایت کریں۔ اگر یہ آپ کو محفوظ نہ لگے تو integrated care board سے شکایت کریں۔ یہ آپ کے علاقے کا NHS دفتر ہے۔ دونوں میں سے ایک کو چنیں، دونوں کو نہیں۔

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = ویلز میں

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = اگر کسی GP کلینک کی فہرست کھلی ہو تو اس پر لازم ہے کہ آپ کو قبول کرے، سوائے اس کے کہ انکار کی کوئی جائز وجہ ہو۔ کوئی اور شخص بھی آپ کی طرف سے درخواست دے سکتا ہے۔ کلینک کے علاقے میں رہنا ضروری نہیں۔

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = ویلز کی حکومت کہتی ہے کہ آپ کو پتے کے ثبوت کی ضرورت نہیں۔ ہو سکتا ہے کہ کلینک شناختی دستاویز (ID) مانگے۔ پناہ کی رجسٹریشن کا کارڈ (ARC) یا ہوم آفس (Home Office) کا خط کافی ہے۔

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = اگر آپ کے پاس ایسا کوئی کارڈ یا خط نہ ہو، تب بھی آپ کے لیے رجسٹر ہونے کا کہنا ممکن ہے۔

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = ویلز میں سب لوگ ان اصولوں کو ایک ہی طرح نہیں سمجھتے۔ اگر عام طور پر آپ کی رہائش یہاں نہیں، تو ہو سکتا ہے کہ کلینک سمجھے کہ آپ کو قبول کرنا یا نہ کرنا اس کی مرضی ہے۔ براہ کرم پوچھ لیں۔

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = مترجم مانگیں۔ ویلز کی حکومت نے مترجم دینے کا طریقہ مقرر کیا ہے۔ اس میں GP، فارمیسی، دانتوں کے ڈاکٹر، ایمرجنسی علاج اور ذہنی صحت شامل ہیں۔

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = اگر وہ آپ کو انکار کریں تو health board سے رابطہ کریں۔ یہ آپ کے علاقے میں صحت کی دیکھ بھال چلاتا ہے۔ [Llais]({ $link1 }) شکایت کرنے میں آپ کی مدد کرتا ہے۔ یہ مفت اور آزاد ہے، اور اس کے پاس مترجم ہیں۔

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = اسکاٹ لینڈ میں

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = اسکاٹ لینڈ میں کوئی بھی GP کے پاس رجسٹر ہو سکتا ہے۔ یہ مفت ہے۔ اس میں وہ لوگ بھی شامل ہیں جن کی پناہ کی درخواست مسترد ہوئی، اور وہ بھی جن پر “no recourse to public funds” کی شرط ہے۔ ان الفاظ کا مطلب ہے کہ آپ کو زیادہ تر سرکاری مالی امداد لینے کی اجازت نہیں۔

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = آپ کو کاغذات کی ضرورت نہیں۔ شناختی دستاویز (ID) یا پتے کا ثبوت نہ ہونا انکار یا دیر کرنے کی جائز وجہ نہیں ہے۔

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = اسکاٹ لینڈ ہر مریض کو ایک نمبر دیتا ہے، جسے { $gp-scot-chi } کہتے ہیں۔ اس نمبر کے انتظار کی وجہ سے آپ کا علاج نہیں رکنا چاہیے۔

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = NHS کے علاج کے لیے مترجم ملنا آپ کا حق ہے۔

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = اگر کوئی GP کلینک آپ کو انکار کرے تو اسے چاہیے کہ آپ کو وجہ لکھ کر دے۔ وجہ آپ کی نسل، جنس، مذہب، معذوری یا بیماری نہیں ہو سکتی۔ کوئی خیراتی ادارہ یا کونسل (council) آپ کی طرف سے درخواست دے سکتی ہے۔

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = پھر بھی کلینک پر لازم ہے کہ آپ کا ایمرجنسی علاج کرے، یا وہ علاج جس میں انتظار ممکن نہ ہو۔ اس کے بعد اس پر لازم ہے کہ { $gp-scot-urgent } تک آپ کا علاج کرے۔

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = آپ چاہیں تو پہلے کلینک سے شکایت کریں۔ یہ سروس آپ کی مفت مدد کرتی ہے:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = شمالی آئرلینڈ میں

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = براہ کرم فارم بھرنے سے پہلے یہ پڑھ لیں۔ شمالی آئرلینڈ میں آپ سے کاغذات مانگے جاتے ہیں۔ ہوم آفس (Home Office) سے آپ کی امیگریشن کی حیثیت چیک کی جا سکتی ہے، اور معلومات دوسرے اداروں کو دی جاتی ہیں۔ صحیح کاغذات کے بغیر ہو سکتا ہے کہ فارم پر کارروائی نہ ہو۔

# English: You can get advice first:
you-can-get-advice-first-j3r4me = آپ چاہیں تو پہلے مشورہ لے لیں:

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = GP کا علاج ان لوگوں کے لیے مفت ہے جنہوں نے پناہ مانگی، چاہے ان کی درخواست مسترد ہو گئی ہو۔ یہ مہاجروں (refugees) کے لیے مفت ہے، اور ان لوگوں کے لیے بھی جن کی شناخت انسانوں کی تجارت (trafficking) کے اصول کے تحت ہوئی ہو۔

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = انسانوں کی تجارت (trafficking) کا اصول ان لوگوں کے بارے میں ہے جن کو دوسروں نے قابو میں رکھا اور استعمال کیا۔ Law Centre سے پوچھیں کہ کیا یہ اصول آپ پر لاگو ہوتا ہے۔

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = دوسرے لوگوں کو شاید GP کے لیے پیسے دینے پڑیں، سوائے ایمرجنسی کے۔

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = فارم کا نام { $gp-ni-form } ہے۔ [یہ فارم]({ $link1 }) کچھ دوسری زبانوں میں بھی ہیں۔ فارم اس GP کلینک کو دیں جو آپ چنیں۔

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = مترجم مفت ہے۔ زبان کے لیے پیشہ ورانہ مدد آپ کا قانونی حق ہے۔

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = GP کلینک کو صرف تین وجوہات پر انکار کرنے کی اجازت ہے۔ اس کی فہرست منظوری کے ساتھ بند ہو، آپ کی رہائش اس کے علاقے سے باہر ہو، یا اس نے پہلے آپ کو فہرست سے نکالا ہو۔ اس پر لازم ہے کہ وجہ لکھ کر دے۔

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Patient and Client Council شکایت کرنے میں آپ کی مفت مدد کرتی ہے:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = کس کو کال کریں

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = یہ سب اکیلے کرنا ضروری نہیں۔ فون اٹھانے والے لوگ آپ کی مدد کے لیے ہیں۔

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [دیکھیں کہ کیا مفت ہے]({ $link1 }) یا [ابھی مدد لیں]({ $link2 })۔
