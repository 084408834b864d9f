### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = سەردانی پزیشک

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = چۆن پزیشکێک لە نزیک خۆت بدۆزیتەوە، لە هەر بەشێکی بەریتانیا.

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = GP، جی پی، پزیشک، دکتۆر، دوکتۆر، پزیشکی گشتی، پزیشکی خێزان، دۆزینەوەی پزیشک، کلینیک، کلینیکی GP، نۆرینگە، عەیادە، بنکەی تەندروستی، ناوتۆمارکردن، ناو تۆمار کردن، لیستی پزیشک، مەوعید، کاتی بینین، نۆرە، بەڵگەنامە، بەڵگەنامەم نییە، کاغەز، کاغەزم نییە، پاسپۆرت، پاسپۆرتم نییە، ناسنامە، ناسنامەم نییە، هەویە، ناونیشان، ناونیشانم نییە، بەڵگەی ناونیشان، بێ ماڵ، بێ لانە، ماڵم نییە، ژمارەی NHS، پەرستار، نەخۆشی، نەخۆش، نەخۆشم، نەساغم، ئازار، تا، تام هەیە

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = بڕۆ بۆ کلینیکێکی GP (GP surgery) لە نزیک ئەو شوێنەی لێی دەمێنیتەوە، و داوا بکە ناوت تۆمار بکەن. پزیشکی گشتی (GP) پزیشکی خێزانە. کلینیک (surgery) ئەو شوێنەیە کە پزیشکی گشتی (GP) کاری لێ دەکات. ناوتۆمارکردن واتە ناوت دەچێتە لیستی نەخۆشەکانی پزیشکێک.

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = ئەم پەڕەیە بۆ تۆیە ئەگەر پێویستت بە پزیشکە و دڵنیا نیت کە ڕێگەت پێ دەدرێت سەردانی پزیشک بکەیت. هەروەها بۆ ئەو کەسەیە کە یارمەتیت دەدات.

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = ئەگەر ژیانی کەسێک لە مەترسیدایە، چاوەڕێ مەکە. تەلەفۆن بکە بۆ { $tel-999 }. تەلەفۆنەکە بێبەرامبەرە، تەنانەت ئەگەر باڵانسیشت نەبێت.

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = یاساکان لە ئینگلتەرا، وێڵز، سکۆتلەندا و ئێرلەندای باکوور وەک یەک نین. تکایە پێش ئەوەی بچیت، ئەو بەشە بخوێنەوە کە بۆ ئەو شوێنەیە لێی دەژیت.

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = چی بکەیت

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = کلینیکێک لە نزیک خۆت بدۆزەوە. دەتوانیت تەلەفۆن بکەیت، یان بچیت بۆ ئەوێ.

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = بە کارمەندی پێشوازی بڵێ: «دەمەوێت ناوم لای پزیشکی گشتی (GP) تۆمار بکەم.» پێویست ناکات لەوێ چیرۆکی خۆت بگێڕیتەوە.

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = بڵێ بە کام زمان قسە دەکەیت. ئەگەر دەتەوێت، داوای وەرگێڕ بکە.

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = فۆڕمەکە پڕ بکەرەوە. دەتوانیت داوای یارمەتی بکەیت بۆی.

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = بڵێ چۆن دەتوانن بە سەلامەتی پەیوەندیت پێوە بکەن. دەتوانیت داوایان لێ بکەیت نامەی پۆست یان نامەی کورت نەنێرن.

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [کارتەکان بۆ پیشاندان]({ $link1 }) ئەمە لە جیاتی تۆ، بە زمانی خۆت و بە ئینگلیزی دەڵێن.

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = ئەگەر ناتوانیت کلینیکێک بدۆزیتەوە یان ناوت لێی تۆمار بکەیت، دەتوانیت لە Doctors of the World بپرسیت. ژمارەکەی لە کۆتاییدایە.

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = دەتوانیت داوای چی بکەیت

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = دەتوانیت داوا بکەیت ژنێک یان پیاوێک بتبینێت. پێویستە کلینیکەکە هەوڵ بدات، بەڵام هەمیشە ناکرێت.

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = دەتوانیت لە کاتی پشکنیندا داوای کەسێکی هاوڕێ (chaperone) بکەیت. ئەو کەسێکی زیادەی ڕاهێنراوە کە لەگەڵت دەمێنێتەوە. هەروەها دەتوانیت بڵێیت نامەوێت.

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = داوای وەرگێڕێکی پیشەیی بکە. نابێت هاوڕێ، خزم یان منداڵ ئەم کارە بکات.

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = دەتوانیت داوا بکەیت بە تەنیا لەگەڵ پزیشکەکە قسە بکەیت.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = چی بە نهێنی دەمێنێتەوە

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = ئەوەی بە پزیشکی دەڵێیت بە نهێنی دەمێنێتەوە. تەنیا ئەو کەسانەی چارەسەرت دەکەن ڕێگەیان پێ دەدرێت بیزانن، جگە لە سێ حاڵەت:

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = تۆ یان کەسێکی تر لە مەترسییەکی گەورەدا بن.

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = منداڵێک لە مەترسیدا بێت.

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = دادگا فەرمان بە پزیشکەکە بدات کە بیڵێت.

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = دەتوانیت سەرەتا بپرسیت: «کێ ئەوە دەبینێت کە بە ئێوەی دەڵێم؟» پاشان خۆت هەڵدەبژێریت چی بڵێیت.

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = لە ئێرلەندای باکوور بابەتی فۆڕمەکە جیاوازە. لەوێ، لەوانەیە دەربارەی دۆخی کۆچبەریی تۆ لە وەزارەتی ناوخۆ (Home Office) بپرسن. وەزارەتی ناوخۆ ئۆفیسی حکومەتە بۆ کۆچبەری.

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = ئەگەر بڵێن نا

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = ئەگەر وەرت نەگرن، خەتای تۆ نییە. دەتوانیت ئەم شتانە بکەیت:

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = لە ئینگلتەرا، سکۆتلەندا و ئێرلەندای باکوور، داوا بکە هۆکارەکەت بە نووسین بدەنێ.

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = لە کلینیکێکی تر بپرسە.

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = تەلەفۆن بکە بۆ Doctors of the World UK. یارمەتیی ئەو کەسانە دەدات کە ناتوانن ناویان تۆمار بکەن.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = لە ئینگلتەرا (England)

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = هەموو کەسێک لە ئینگلتەرا دەتوانێت ناوی لای پزیشکی گشتی (GP) تۆمار بکات و سەردانی پزیشکی گشتی (GP) یان پەرستار بکات. بێبەرامبەرە. ڕەگەزنامە و دۆخی کۆچبەریی تۆ گرنگ نین. ئەمە ئەو کەسانەش دەگرێتەوە کە داواکاریی پەنابەرییان ڕەتکراوەتەوە و ئەوانەی هیچ بەڵگەنامەیەکیان نییە.

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **بەڵگەنامەکان.** لەوانەیە کلینیکەکە داوای بەڵگەنامەی ناسنامە، بەڵگەی ناونیشان یان بەڵگەنامەی کۆچبەری بکات. بەڵام نابێت تەنیا لەبەر ئەوەی ناتوانیت پیشانیان بدەیت، ڕەتت بکاتەوە.

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **ژمارەی NHS.** پێویستت پێی نییە.

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **ناونیشان.** ئەگەر ناونیشانێکی جێگیر یان سەلامەتت نییە، دەتوانیت ناونیشانێکی کاتی بەکار بهێنیت. هەروەها دەتوانیت ناونیشانی هاوڕێیەک، ناوەندێکی ڕۆژانە (day centre) یان کلینیکەکە بەکار بهێنیت.

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **فۆڕم.** دەتوانیت [لە ماڵپەڕی NHS]({ $link1 }) یان لەسەر کاغەز ناوت تۆمار بکەیت. بە فۆڕمە کاغەزییەکە دەڵێن { $gp-form }.

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **یارمەتی بۆ فۆڕمەکە.** ئەگەر هیچ کەسێک ناتوانێت یارمەتیت بدات، داوا لە کلینیکەکە بکە وەرگێڕێکی بۆ بگرێت.

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **وەرگێڕ.** ئەگەر پێویستت بە وەرگێڕ هەیە، دەبێت کلینیکەکە دابینی بکات. بێبەرامبەرە. نابێت ناچار بیت وەرگێڕی خۆت بهێنیت.

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **کارتێک بۆ پیشاندان.** دەتوانیت [کارتێک دەربارەی مافی تۆ بۆ چاودێریی تەندروستی]({ $link1 }) چاپ بکەیت.

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = دەربارەی وەزارەتی ناوخۆ (Home Office) یاسایەکی جیا هەیە. لە ئینگلتەرا، کلینیکی GP ناچار نییە زانیاری دەربارەی تۆ بدات بەو وەزارەتە. حاڵەتە جیاوازەکان ئەمانەن: فەرمانی دادگا، مەترسی بۆ تەندروستیی گشتی، یان تاوانێکی زۆر جددی.

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = هۆکارە ڕەواکان بۆ ڕەتکردنەوەی تۆ کەمن. لەوانەیە لیستەکە بۆ نەخۆشی نوێ داخرابێت، یان لەوانەیە تۆ لە دەرەوەی ناوچەکە بژیت. کلینیکەکە دەبێت هۆکارەکەت بە نووسین بداتێ.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = ئەگەر ڕەت بکرێیتەوە، یان ناوت لە هیچ شوێنێک تۆمار نەکرابێت، هێشتا دەتوانیت چارەسەری بەپەلە وەربگریت. کلینیکێک لە ناوچەکەدا دەبێت بێبەرامبەر چارەسەرت بکات بۆ ماوەی تا { $gp-urgent-14 }.

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = دەتوانیت سکاڵا بکەیت لای بەڕێوەبەری کلینیکەکە (practice manager). ئەگەر هەست دەکەیت ئەوە سەلامەت نییە، سکاڵا بکە لای integrated care board. ئەوە ئۆفیسی NHS بۆ ناوچەکەتە. تەنیا یەکێک لەو دووانە هەڵبژێرە، نەک هەردووکیان.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = لە وێڵز (Wales)

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = ئەگەر لیستی کلینیکێک کراوە بێت، دەبێت وەرت بگرێت، مەگەر هۆکاری هەبێت بۆ ڕەتکردنەوە. کەسێکی تریش دەتوانێت لە جیاتی تۆ داواکاری پێشکەش بکات. مەرج نییە لە ناوچەی کلینیکەکە بژیت.

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = حکومەتی وێڵز دەڵێت پێویستت بە بەڵگەی ناونیشان نییە. لەوانەیە کلینیکەکە داوای بەڵگەنامەی ناسنامە بکات. کارتی تۆماری پەنابەری (ARC) یان نامەیەکی وەزارەتی ناوخۆ (Home Office) بەسە.

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = ئەگەر نە کارتێکی لەو جۆرەت هەیە و نە نامە، هێشتا دەتوانیت داوای ناوتۆمارکردن بکەیت.

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = هەموو کەسێک یاساکانی وێڵز بە هەمان شێوە لێک ناداتەوە. ئەگەر بە ئاسایی لێرە ناژیت، لەوانەیە کلینیکێک وا بزانێت کە دەتوانێت خۆی هەڵبژێرێت وەرت بگرێت یان نا. تکایە بپرسە.

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = داوای وەرگێڕ بکە. حکومەتی وێڵز ڕێگایەکی دیاریکراوی هەیە بۆ دابینکردنی. ئەوە پزیشکە گشتییەکان (GP)، دەرمانخانەکان، پزیشکانی ددان، چارەسەری فریاکەوتن و تەندروستیی دەروونی دەگرێتەوە.

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = ئەگەر ڕەتت بکەنەوە، پەیوەندی بە health board بکە. ئەوە چاودێریی تەندروستیی ناوچەکەت بەڕێوە دەبات. [Llais]({ $link1 }) بۆ سکاڵا یارمەتیت دەدات. بێبەرامبەر و سەربەخۆیە، و وەرگێڕی هەیە.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = لە سکۆتلەندا

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = هەموو کەسێک لە سکۆتلەندا دەتوانێت ناوی لای پزیشکی گشتی (GP) تۆمار بکات. بێبەرامبەرە. ئەمە ئەو کەسانەش دەگرێتەوە کە داواکاریی پەنابەرییان ڕەتکراوەتەوە و ئەوانەش کە مەرجی «no recourse to public funds» لەسەریانە. ئەو وشانە واتە ڕێگەت پێ نادرێت زۆربەی یارمەتییە داراییەکانی حکومەت وەربگریت.

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = پێویستت بە بەڵگەنامە نییە. نەبوونی بەڵگەنامەی ناسنامە یان بەڵگەی ناونیشان هۆکارێکی ڕەوا نییە بۆ ڕەتکردنەوە یان دواخستن.

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = سکۆتلەندا ژمارەیەک دەدات بە هەر نەخۆشێک، کە پێی دەڵێن { $gp-scot-chi }. چاوەڕێکردنی ئەو ژمارەیە نابێت چارەسەرەکەت ڕابگرێت.

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = هەبوونی وەرگێڕ بۆ چارەسەری NHS مافی تۆیە.

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = ئەگەر کلینیکێک ڕەتت بکاتەوە، دەبێت نامەیەکت بۆ بنووسێت و هۆکارەکەی تێدا بڵێت. نابێت هۆکارەکە نەژاد، ڕەگەز (ژن یان پیاو)، ئایین، کەمئەندامی یان نەخۆشیی تۆ بێت. ڕێکخراوێکی خێرخوازی یان شارەوانی (council) دەتوانێت لە جیاتی تۆ داواکاری پێشکەش بکات.

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = لەگەڵ ئەوەشدا، کلینیک دەبێت چارەسەری فریاکەوتن، یان ئەو چارەسەرەی ناتوانێت چاوەڕێ بکات، بداتە تۆ. دوای ئەوە، دەبێت بۆ ماوەی { $gp-scot-urgent } چاودێریت بکات.

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = دەتوانیت سەرەتا لای کلینیکەکە سکاڵا بکەیت. ئەم خزمەتگوزارییە بێبەرامبەر یارمەتیت دەدات:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = لە ئێرلەندای باکوور

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = تکایە پێش ئەوەی فۆڕمێک پڕ بکەیتەوە ئەمە بخوێنەوە. لە ئێرلەندای باکوور داوای بەڵگەنامەت لێ دەکرێت. لەوانەیە دەربارەی دۆخی کۆچبەریی تۆ لە وەزارەتی ناوخۆ (Home Office) بپرسن، و زانیاری دەدرێت بە لایەنی تریش. لەوانەیە کار لەسەر فۆڕمێک نەکرێت کە بەڵگەنامەی دروستی لەگەڵ نەبێت.

# English: You can get advice first:
you-can-get-advice-first-j3r4me = دەتوانیت سەرەتا ئامۆژگاری وەربگریت:

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = پزیشکی گشتی (GP) بێبەرامبەرە بۆ ئەو کەسانەی داوای پەنابەرییان کردووە، تەنانەت ئەگەر داواکارییەکەیان ڕەتکرابێتەوە. بۆ ئەو پەنابەرانەش (refugee) کە مافی مانەوەیان هەیە، و بۆ ئەو کەسانەش بێبەرامبەرە کە بەپێی یاسای بازرگانیکردن بە مرۆڤ (trafficking) ناسراونەتەوە.

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = یاسای بازرگانیکردن بە مرۆڤ (trafficking) دەربارەی ئەو کەسانەیە کە کەسانی تر کۆنترۆڵیان کردوون و بەکاریان هێناون. لە Law Centre بپرسە ئایا ئەو یاسایە تۆ دەگرێتەوە یان نا.

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = لەوانەیە کەسانی تر ناچار بن پارە بدەن بۆ پزیشکی گشتی (GP)، مەگەر حاڵەتەکە فریاکەوتن بێت.

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = بە فۆڕمەکە دەڵێن { $gp-ni-form }. [فۆڕمەکان]({ $link1 }) بە هەندێک زمانی تریش هەن. فۆڕمەکە دەدەیت بەو کلینیکەی خۆت هەڵیدەبژێریت.

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = وەرگێڕ بێبەرامبەرە. یارمەتیی پیشەیی بۆ زمان مافی یاسایی تۆیە.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = کلینیک تەنیا لەبەر سێ هۆکار دەتوانێت ڕەتت بکاتەوە. لیستەکەی بە ڕەزامەندیی فەرمی داخراوە، تۆ لە دەرەوەی ناوچەکەی دەژیت، یان پێشتر ناوتی لە لیستەکەی سڕیوەتەوە. دەبێت هۆکارەکەی بە نووسین بدات.

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Patient and Client Council بێبەرامبەر بۆ سکاڵا یارمەتیت دەدات:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = تەلەفۆن بۆ کێ بکەیت

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = مەرج نییە ئەمە بە تەنیا بکەیت. ئەو کەسانەی وەڵام دەدەنەوە بۆ یارمەتیدانی تۆ لەوێن.

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [بزانە چی بێبەرامبەرە]({ $link1 }) یان [هەر ئێستا یارمەتی وەربگرە]({ $link2 }).
