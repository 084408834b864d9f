### Page: Health care and your rights   (content/index.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = چاودێریی تەندروستی و مافەکانت

# English: Start here. What you can ask for, and who can help you.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-4wwzj7 = لێرەوە دەست پێ بکە. دەتوانیت داوای چی بکەیت، و کێ دەتوانێت یارمەتیت بدات.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = ئەگەر ژیانی کەسێک لە مەترسیدایە، تەلەفۆن بکە بۆ { $tel-999 }.

# English: This guide helps you get health care.
# This is Easy Read: one short sentence beside a picture.
this-guide-helps-you-get-5ms3a4 = ئەم ڕێنماییە یارمەتیت دەدات چاودێریی تەندروستی وەربگریت.

# English: Each of the 4 nations has its own rules.
# This is Easy Read: one short sentence beside a picture.
each-of-the-4-nations-c9z4j3 = هەر یەک لە 4 بەشەکەی بەریتانیا یاسای خۆی هەیە.

# English: If someone hurt you, it is not your fault.
# This is Easy Read: one short sentence beside a picture.
if-someone-hurt-you-it-b4nsus = ئەگەر کەسێک ئازاری دابیت، خەتای تۆ نییە.

# English: You choose what you read and what you do.
# This is Easy Read: one short sentence beside a picture.
you-choose-what-you-read-t5swfr = خۆت هەڵدەبژێریت چی بخوێنیتەوە و چی بکەیت.

## Section: What do you need today?

# English: What do you need today?
# This is a heading.
what-do-you-need-today-se42qh = ئەمڕۆ پێویستت بە چییە؟

# English: [Get help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
get-help-now-fdtg93 = [هەر ئێستا یارمەتی وەربگرە]({ $link1 })

# English: [See a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
see-a-doctor-zzxjtm = [سەردانی پزیشک]({ $link1 })

# English: [Get help with how you feel]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
get-help-with-how-you-u7k47v = [بۆ باری دەروونیت یارمەتی وەربگرە]({ $link1 })

# English: [Find out what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
find-out-what-is-free-smrrtz = [بزانە چی بێبەرامبەرە]({ $link1 })

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = دەتوانیت داوای چی بکەیت؟

# English: In England and Scotland, anyone can have a free family doctor.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-anyone-8awsth = لە ئینگلتەرا و سکۆتلەندا، هەموو کەسێک دەتوانێت بێبەرامبەر پزیشکێکی خێزان وەربگرێت.

# English: In Wales and Northern Ireland, [read the rules]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
in-wales-and-northern-ireland-62sxr7 = لە وێڵز و ئێرلەندای باکوور، سەرەتا [یاساکان بخوێنەوە]({ $link1 }).

## Section: Do you need urgent care?

# English: Do you need urgent care?
# This is a heading.
do-you-need-urgent-care-pt5ut6 = ئایا پێویستت بە چارەسەری بەپەلەیە؟

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = لە ئینگلتەرا، وێڵز و سکۆتلەندا، **بەشی فریاکەوتن A&E** بێبەرامبەر چارەسەرت دەکات.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **بەشی فریاکەوتن A&E** ئەو بەشەی نەخۆشخانەیە کە بۆ چارەسەری بەپەلەیە.

# English: Northern Ireland: A&E is free if you did not travel for it.
# This is Easy Read: one short sentence beside a picture.
northern-ireland-a-e-is-8hvdme = ئێرلەندای باکوور: بەشی فریاکەوتن A&E بێبەرامبەرە ئەگەر بۆ ئەو چارەسەرە سەفەرت نەکردبێت.

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = لە ئینگلتەرا، سکۆتلەندا و ئێرلەندای باکوور، لەوانەیە مانەوە لە نەخۆشخانە پارەی تێ بچێت.

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = لە وێڵز، بپرسە مانەوە لە نەخۆشخانە چەند پارەی تێ دەچێت.

## Section: Who knows what you say?

# English: Who knows what you say?
# This is a heading.
who-knows-what-you-say-9779gq = کێ دەزانێت تۆ چی دەڵێیت؟

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = پزیشکەکان ئەوەی دەیڵێیت بە نهێنی دەیهێڵنەوە.

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-b993u8 = لەوانەیە بە کەسانی تر بڵێن ئەگەر کەسێک لە مەترسییەکی گەورەدا بێت.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = لەوانەیە بە کەسانی تر بڵێن ئەگەر منداڵێک سەلامەت نەبێت.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = دەبێت بە کەسانی تر بڵێن ئەگەر دادگا فەرمان بدات.

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
do-you-speak-another-language-x583ts = ئایا بە زمانێکی تر قسە دەکەیت؟

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = دەتوانیت داوای **وەرگێڕ** بکەیت.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **وەرگێڕ** قسەکانی تۆ بە زمانێکی تر دەڵێت.

# English: In England and Northern Ireland, the interpreter is free.
# This is Easy Read: one short sentence beside a picture.
in-england-and-northern-ireland-mjzu2y = لە ئینگلتەرا و ئێرلەندای باکوور، وەرگێڕ بێبەرامبەرە.

# English: In Scotland, an interpreter is your right.
# This is Easy Read: one short sentence beside a picture.
in-scotland-an-interpreter-is-c65ksw = لە سکۆتلەندا، هەبوونی وەرگێڕ مافی تۆیە.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = ئایا تەلەفۆنەکەت سەلامەتە؟

# English: If someone looks at your phone, you can use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-looks-at-your-hnsw38 = ئەگەر کەسێک سەیری تەلەفۆنەکەت دەکات، دەتوانیت تەلەفۆنێکی تر بەکار بهێنیت.

# English: Pages you open can stay on the phone.
# This is Easy Read: one short sentence beside a picture.
pages-you-open-can-stay-udrg6p = ئەو پەڕانەی دەیانکەیتەوە لەوانەیە لە تەلەفۆنەکەدا بمێننەوە.

## Section: Do you want to talk?

# English: Do you want to talk?
# This is a heading.
do-you-want-to-talk-gwverv = ئایا دەتەوێت قسە بکەیت؟

# English: You can call people who listen.
# This is Easy Read: one short sentence beside a picture.
you-can-call-people-who-f9g9j8 = دەتوانیت تەلەفۆن بکەیت بۆ کەسانێک کە گوێت لێ دەگرن.

# English: If someone controls you, call { $tel-msh } for free.
# This is Easy Read: one short sentence beside a picture.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-call-5nspnf = ئەگەر کەسێک کۆنترۆڵت دەکات، بێبەرامبەر تەلەفۆن بکە بۆ { $tel-msh }.

# English: You do not have to say your name.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rehwq9 = پێویست ناکات ناوت بڵێیت.
