### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = کارت‌هایی برای نشان دادن

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = به زبان خودتان و به انگلیسی بگویید که در مطب یا بیمارستان به چه چیزی نیاز دارید.

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = کارت، کارت‌ها، نشان دادن کارت، چه لازم دارم، نیاز دارم، انگلیسی بلد نیستم، انگلیسی نمی‌دانم، انگلیسی یاد ندارم، زبان من، مترجم، ترجمان، ثبت‌نام، تنها، دکتر زن، داکتر زن، دکتر مرد، داکتر مرد، پذیرش، همراه هنگام معاینه، چاپ، پرینت، بریدن، کاغذ

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = یک کارت را به مسئول پذیرش نشان دهید: روی همین تلفن، یا چاپ‌شده و بریده‌شده.

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = کسی که همراه شما می‌آید هم ممکن است کارت را بخواند، و کارت کاغذی ممکن است پیدا شود. خودتان انتخاب می‌کنید چه چیزی امن است.

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = در ایرلند شمالی، لطفاً پیش از نشان دادن کارت اول، [رفتن پیش دکتر]({ $link1 }) را بخوانید. آنجا از شما مدارک می‌خواهند، و ممکن است وضعیت مهاجرتی شما را از وزارت کشور (Home Office) بپرسند.

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = می‌خواهم ثبت‌نام کنم

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = می‌خواهم اینجا نزد دکتر خانوادگی (GP) ثبت‌نام کنم. لطفاً برای فرم به من کمک کنید.

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = در انگلستان و اسکاتلند، لازم نیست مدرک شناسایی، مدرک اثبات آدرس یا مدارک مهاجرتی نشان دهم.

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = در ولز، دولت ولز می‌گوید که من به مدرک اثبات آدرس نیاز ندارم.

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = اگر نمی‌توانید مرا ثبت‌نام کنید، لطفاً دلیل آن را بنویسید.

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = می‌خواهم مرا تنها ببینید

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = لطفاً چند دقیقه مرا تنها ببینید. می‌توانید یک دلیل معمولی بگویید، مثل یک آزمایش یا یک فرم.

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = لطفاً نگویید که من این را خواسته‌ام.

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = به مترجم شفاهی (ترجمان) نیاز دارم

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = زبان من روی این کارت نوشته شده است. لطفاً یک مترجم شفاهی حرفه‌ای برای من بگیرید.

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = فامیل، دوست یا کودک نباید برای من ترجمه کند.

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = در انگلستان و ایرلند شمالی، مترجم شفاهی رایگان است. در اسکاتلند، داشتن مترجم شفاهی حق من است.

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = می‌خواهم انتخاب کنم چه کسی مرا ببیند

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = می‌خواهم یک زن مرا ببیند.

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = می‌خواهم یک مرد مرا ببیند.

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = همراه هنگام معاینه (chaperone) می‌خواهم: یک فرد اضافی آموزش‌دیده که پیش من می‌ماند.

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = اگر این امروز ممکن نیست، لطفاً به من بگویید.
