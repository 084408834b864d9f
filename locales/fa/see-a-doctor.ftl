### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = رفتن پیش دکتر

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = چطور نزدیک خودتان دکتر پیدا کنید، در هر بخش بریتانیا.

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = GP، جی پی، دکتر، داکتر، دکتر خانوادگی، داکتر فامیلی، پزشک، پزشک عمومی، پیدا کردن دکتر، مطب، کلینیک، درمانگاه، مرکز درمانی، مرکز صحی، ثبت‌نام، ثبت نام، ثبت‌نام نزد دکتر، فهرست دکتر، نوبت دکتر، وقت دکتر، مدرک، مدارک، مدرک ندارم، بی‌مدرک، پاسپورت، پاسپورت ندارم، گذرنامه، مدرک شناسایی، کارت شناسایی، تذکره، آدرس، آدرس ندارم، مدرک آدرس، بی‌خانمان، خانه ندارم، شماره NHS، پرستار، نرس، بیماری، بیمارم، مریض، مریضی، مریض هستم، تب، درد

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = به یک مطب دکتر خانوادگی (GP surgery) نزدیک جایی که می‌مانید بروید و بخواهید ثبت‌نام کنید. GP یعنی دکتر خانوادگی. مطب (surgery) جایی است که دکتر خانوادگی (GP) در آن کار می‌کند. ثبت‌نام یعنی نام شما به فهرست بیماران یک دکتر اضافه می‌شود.

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = اگر به دکتر نیاز دارید و مطمئن نیستید که اجازه دارید پیش دکتر بروید، این صفحه برای شماست. برای کسی که به شما کمک می‌کند هم هست.

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = اگر جان کسی در خطر است، صبر نکنید. با { $tel-999 } تماس بگیرید. تماس رایگان است، حتی اگر تلفن اعتبار (کریدت) نداشته باشد.

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = قوانین در انگلستان، ولز، اسکاتلند و ایرلند شمالی یکسان نیست. لطفاً پیش از رفتن، قسمت مربوط به جایی را که در آن هستید بخوانید.

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = چه کار کنید

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = یک مطب نزدیک خودتان پیدا کنید. می‌توانید تلفن بزنید، یا می‌توانید به آنجا بروید.

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = به مسئول پذیرش بگویید: «می‌خواهم نزد دکتر خانوادگی (GP) ثبت‌نام کنم.» لازم نیست آنجا داستان خود را تعریف کنید.

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = بگویید به چه زبانی حرف می‌زنید. اگر می‌خواهید، مترجم شفاهی (ترجمان) بخواهید.

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = فرم را پر کنید. می‌توانید برای آن کمک بخواهید.

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = بگویید چطور می‌توانند بدون خطر با شما تماس بگیرند. می‌توانید از آن‌ها بخواهید نامه یا پیام متنی نفرستند.

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [کارت‌هایی برای نشان دادن]({ $link1 }) این را به جای شما، به زبان خودتان و به انگلیسی می‌گویند.

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = اگر نمی‌توانید مطبی پیدا کنید یا در آن ثبت‌نام کنید، می‌توانید از Doctors of the World بپرسید. شماره آن در آخر صفحه است.

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = چه چیزهایی می‌توانید بخواهید

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = می‌توانید بخواهید یک زن یا یک مرد شما را معاینه کند. مطب باید تلاش کند، ولی همیشه ممکن نیست.

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = می‌توانید همراه هنگام معاینه (chaperone) بخواهید. او یک فرد اضافی آموزش‌دیده است که پیش شما می‌ماند. همچنین می‌توانید بگویید که او را نمی‌خواهید.

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = مترجم شفاهی حرفه‌ای بخواهید. دوست، فامیل یا کودک نباید این کار را بکند.

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = می‌توانید بخواهید تنها با دکتر حرف بزنید.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = چه چیزی خصوصی می‌ماند

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = آنچه به دکتر می‌گویید خصوصی می‌ماند. فقط کسانی که شما را درمان می‌کنند می‌توانند آن را بدانند، به جز در سه مورد:

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = شما یا فرد دیگری در خطر جدی باشید.

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = کودکی در معرض خطر باشد.

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = دادگاه (محکمه) به دکتر دستور بدهد که آن را بگوید.

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = می‌توانید اول بپرسید: «چه کسی آنچه را به شما می‌گویم می‌بیند؟» بعد خودتان انتخاب می‌کنید چه بگویید.

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = در ایرلند شمالی موضوع فرم فرق دارد. آنجا ممکن است وضعیت مهاجرتی شما را از وزارت کشور (Home Office) بپرسند. وزارت کشور اداره دولتی مسئول مهاجرت است.

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = اگر بگویند نه

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = اگر شما را قبول نکنند، تقصیر شما نیست. می‌توانید این کارها را بکنید:

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = در انگلستان، اسکاتلند و ایرلند شمالی، بخواهید دلیل را کتبی به شما بدهند.

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = از یک مطب دیگر بپرسید.

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = با Doctors of the World UK تماس بگیرید. این سازمان به کسانی که نمی‌توانند ثبت‌نام کنند کمک می‌کند.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = در انگلستان (England)

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = هر کسی در انگلستان می‌تواند نزد دکتر خانوادگی (GP) ثبت‌نام کند و پیش دکتر خانوادگی (GP) یا پرستار (نرس) برود. این رایگان است. تابعیت و وضعیت مهاجرتی شما مهم نیست. این شامل کسانی هم می‌شود که درخواست پناهندگی آن‌ها رد شده است و کسانی که هیچ مدرکی ندارند.

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **مدارک.** مطب ممکن است مدرک شناسایی، مدرک اثبات آدرس یا مدارک مهاجرتی بخواهد. ولی اجازه ندارد فقط به این دلیل که نمی‌توانید آن‌ها را نشان دهید شما را رد کند.

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **شماره NHS.** لازم نیست آن را داشته باشید.

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **آدرس.** اگر آدرس ثابت یا امن ندارید، می‌توانید از یک آدرس موقت استفاده کنید. همچنین می‌توانید از آدرس یک دوست، یک مرکز روزانه (day centre) یا مطب استفاده کنید.

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **فرم.** می‌توانید [در وب‌سایت NHS]({ $link1 }) یا روی کاغذ ثبت‌نام کنید. نام فرم کاغذی { $gp-form } است.

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **کمک برای فرم.** اگر هیچ کس نمی‌تواند به شما کمک کند، از مطب بخواهید برای آن مترجم شفاهی بگیرد.

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **مترجم شفاهی.** اگر به مترجم شفاهی نیاز دارید، مطب باید آن را فراهم کند. این رایگان است. نباید مجبور باشید مترجم خودتان را بیاورید.

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **کارت برای نشان دادن.** می‌توانید [کارتی درباره حق شما برای درمان]({ $link1 }) چاپ کنید.

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = درباره وزارت کشور (Home Office) قانون جداگانه‌ای هست. در انگلستان، مطب دکتر خانوادگی (GP) مجبور نیست درباره شما به این وزارت اطلاعات بدهد. استثناها این‌ها هستند: دستور دادگاه، خطر برای سلامت عمومی، یا یک جرم بسیار جدی.

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = دلیل‌های درست برای قبول نکردن شما کم است. شاید فهرست برای بیماران جدید بسته باشد، یا شاید شما بیرون از منطقه مطب زندگی کنید. مطب باید دلیل خود را کتبی به شما بدهد.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = اگر شما را قبول نکنند، یا هیچ جا ثبت‌نام نکرده باشید، باز هم می‌توانید درمان فوری بگیرید. یک مطب در آن منطقه باید شما را تا { $gp-urgent-14 } رایگان درمان کند.

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = می‌توانید به مدیر مطب (practice manager) شکایت کنید. اگر احساس می‌کنید این کار امن نیست، به integrated care board شکایت کنید. این، اداره NHS در منطقه شماست. فقط یکی از این دو را انتخاب کنید، نه هر دو را.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = در ولز

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = اگر فهرست یک مطب باز باشد، باید شما را قبول کند، مگر این که دلیلی برای رد کردن داشته باشد. کس دیگری هم می‌تواند به جای شما درخواست بدهد. لازم نیست در منطقه آن مطب زندگی کنید.

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = دولت ولز می‌گوید که به مدرک اثبات آدرس نیاز ندارید. مطب ممکن است مدرک شناسایی بخواهد. کارت ثبت درخواست پناهندگی (ARC) یا نامه‌ای از وزارت کشور (Home Office) کافی است.

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = اگر نه چنین کارتی دارید و نه نامه‌ای، باز هم می‌توانید درخواست ثبت‌نام کنید.

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = همه قوانین ولز را یک جور نمی‌فهمند. اگر محل زندگی معمول شما اینجا نیست، شاید مطب فکر کند که می‌تواند خودش انتخاب کند شما را قبول کند یا نه. لطفاً بپرسید.

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = مترجم شفاهی (ترجمان) بخواهید. دولت ولز روش مشخصی برای فراهم کردن آن دارد. این شامل دکترهای خانوادگی (GP)، داروخانه‌ها (دواخانه‌ها)، دندانپزشک‌ها، درمان اورژانسی و سلامت روان می‌شود.

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = اگر شما را قبول نکردند، با health board تماس بگیرید. این اداره، خدمات درمانی منطقه شما را مدیریت می‌کند. سازمان [Llais]({ $link1 }) برای شکایت به شما کمک می‌کند. رایگان و مستقل است و مترجم شفاهی دارد.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = در اسکاتلند

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = هر کسی در اسکاتلند می‌تواند نزد دکتر خانوادگی (GP) ثبت‌نام کند. این رایگان است. این شامل کسانی هم می‌شود که درخواست پناهندگی آن‌ها رد شده است و کسانی که no recourse to public funds دارند. این کلمه‌ها یعنی شما اجازه ندارید بیشتر کمک‌هزینه‌های دولتی را بگیرید.

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = به مدارک نیاز ندارید. نداشتن مدرک شناسایی یا مدرک اثبات آدرس، دلیل درستی برای قبول نکردن یا عقب انداختن نیست.

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = اسکاتلند به هر بیمار یک شماره می‌دهد که نام آن { $gp-scot-chi } است. منتظر ماندن برای این شماره نباید جلوی درمان شما را بگیرد.

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = داشتن مترجم شفاهی برای درمان NHS حق شماست.

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = اگر یک مطب شما را قبول نکند، باید نامه‌ای برای شما بنویسد و دلیل خود را بگوید. دلیل نباید نژاد، جنسیت، دین، معلولیت یا بیماری شما باشد. یک خیریه یا شهرداری (council) می‌تواند به جای شما درخواست بدهد.

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = با این حال مطب باید درمان اورژانسی، یا درمانی را که نمی‌تواند صبر کند، به شما بدهد. بعد از آن هم باید { $gp-scot-urgent } از شما مراقبت کند.

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = می‌توانید اول به خود مطب شکایت کنید. این سرویس رایگان به شما کمک می‌کند:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = در ایرلند شمالی

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = لطفاً پیش از پر کردن فرم این را بخوانید. در ایرلند شمالی از شما مدارک می‌خواهند. ممکن است وضعیت مهاجرتی شما را از وزارت کشور (Home Office) بپرسند، و اطلاعات به اداره‌های دیگر هم داده می‌شود. ممکن است به فرمی که مدارک درست همراه آن نیست رسیدگی نشود.

# English: You can get advice first:
you-can-get-advice-first-j3r4me = می‌توانید اول مشورت بگیرید:

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = دکتر خانوادگی (GP) برای کسانی که درخواست پناهندگی داده‌اند رایگان است، حتی اگر درخواست آن‌ها رد شده باشد. برای پناهندگان، و برای کسانی که طبق قانون مربوط به قاچاق انسان (trafficking) شناسایی شده‌اند هم رایگان است.

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = قانون مربوط به قاچاق انسان (trafficking) درباره کسانی است که دیگران آن‌ها را کنترل کرده و از آن‌ها سوءاستفاده کرده‌اند. از Law Centre بپرسید که آیا شامل شما می‌شود یا نه.

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = افراد دیگر شاید مجبور باشند برای دکتر خانوادگی (GP) پول بدهند، مگر در وضعیت اورژانسی.

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = نام فرم { $gp-ni-form } است. [فرم‌ها]({ $link1 }) به بعضی زبان‌های دیگر هم هست. فرم را به مطبی که خودتان انتخاب می‌کنید بدهید.

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = مترجم شفاهی رایگان است. کمک زبانی حرفه‌ای حق قانونی شماست.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = مطب فقط به سه دلیل می‌تواند شما را قبول نکند. فهرست آن با تأیید رسمی بسته است، شما بیرون از منطقه آن زندگی می‌کنید، یا قبلاً شما را از فهرست خود حذف کرده است. باید دلیل خود را کتبی بدهد.

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Patient and Client Council برای شکایت رایگان به شما کمک می‌کند:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = با چه کسی تماس بگیرید

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = لازم نیست این کار را تنها انجام دهید. کسانی که جواب تلفن را می‌دهند برای کمک به شما آنجا هستند.

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [ببینید چه چیزی رایگان است]({ $link1 }) یا [همین حالا کمک بگیرید]({ $link2 }).
