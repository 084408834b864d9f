### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = چاودێریی تەندروستی و مافەکانت

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = لێرەوە دەست پێ بکە. دەتوانیت داوای چی بکەیت، و ئێستا کێ دەتوانێت یارمەتیت بدات.

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = دەستپێک، سەرەتا، لە کوێوە دەست پێ بکەم، ماف، مافەکان، مافی من، مافەکانم، تەندروستی، چاودێریی تەندروستی، چارەسەر، یارمەتی، یارمەتیی بەپەلە، یارمەتیم بدەن، هاوکاری، کێ یارمەتیم دەدات، پزیشک، دکتۆر، دوکتۆر، نەخۆشخانە، خەستەخانە، NHS، وەرگێڕ، تەرجومان، بەریتانیا، ئینگلتەرا، ئینگلاند، وێڵز، سکۆتلەندا، ئێرلەندای باکوور

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = هەڵبژێرە ئەمڕۆ پێویستت بە چییە:

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [ئێستا پێویستم بە یارمەتییە]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [دەمەوێت سەردانی پزیشک بکەم]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [حاڵم خراپە، یان ناتوانم بخەوم]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [دەمەوێت بزانم چی بێبەرامبەرە]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [دەمەوێت بە ئینگلیزی پیشانی بدەم کە پێویستم بە چییە]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = ئەم ڕێنماییە بۆ ئەو کەسانەیە کە لە بەریتانیا پێویستیان بە چاودێریی تەندروستییە. لەوانەیە دڵنیا نەبیت دەتوانیت داوای چی بکەیت. لەوانەیە تازە هاتبیت بۆ ئێرە. لەوانەیە هیچ بەڵگەنامەیەکت نەبێت. لەوانەیە کەسێک بە خراپی مامەڵەی لەگەڵ کردبیت. هیچ یەکێک لەمانە خەتای تۆ نییە، و هێشتا دەتوانیت داوای چارەسەر بکەیت.

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = هەروەها بۆ ئەو کەسەیە کە یارمەتیت دەدات. دەتوانیت هەرچەندەی حەز دەکەیت بخوێنیتەوە، کەم یان زۆر.

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = یارمەتیی خێرا

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = ئەگەر ژیانی کەسێک لە مەترسیدایە، تەلەفۆن بکە بۆ { $tel-999 }. تەلەفۆنەکە بێبەرامبەرە، تەنانەت ئەگەر باڵانسیشت نەبێت.

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = ئەگەر هەست دەکەیت ناتوانیت خۆت سەلامەت ڕابگریت:

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = لە ئینگلتەرا (England)، تەلەفۆن بکە بۆ { $mh-111-eng } و تەندروستیی دەروونی (mental health) هەڵبژێرە.

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = لە وێڵز (Wales)، تەلەفۆن بکە بۆ { $mh-111-wales } و 2 دابگرە.

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = لە سکۆتلەندا، تەلەفۆن بکە بۆ { $mh-111-scot } و تەندروستیی دەروونی (mental health) هەڵبژێرە.

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = لە ئێرلەندای باکوور، تەلەفۆن بکە بۆ { $mh-lifeline }. بێبەرامبەرە.

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = ئەگەر کەسێک کۆنترۆڵت دەکات یان ئازارت دەدات، دەتوانیت تەلەفۆن بکەیت بۆ { $tel-msh }. تەلەفۆنەکە بێبەرامبەر و نهێنییە: ئەوەی دەیڵێیت لای خۆیان دەیهێڵنەوە. پێویست ناکات ناوت بڵێیت. دەتوانن وەرگێڕ بهێنن.

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = سێ شت کە باشە بیزانیت

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = دەتوانیت داوای پزیشک بکەیت

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = لە ئینگلتەرا و سکۆتلەندا، هەموو کەسێک دەتوانێت بێبەرامبەر پزیشکێکی گشتی (GP) وەربگرێت. پزیشکی گشتی (GP) پزیشکی خێزانە. ئەمە ڕاستە تەنانەت ئەگەر هیچ بەڵگەنامەیەکیشت نەبێت.

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = لە وێڵز و ئێرلەندای باکوور یاساکان جیاوازن. لە ئێرلەندای باکوور داوای بەڵگەنامەت لێ دەکرێت، و لەوانەیە دەربارەی تۆ لە وەزارەتی ناوخۆ (Home Office) بپرسن. [پێش ئەوەی بچیت ئەمە بخوێنەوە]({ $link1 }).

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = چارەسەری بەپەلە لە سەرەتادا بێبەرامبەرە

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = لە ئینگلتەرا، وێڵز و سکۆتلەندا، چارەسەری بەشی فریاکەوتنی نەخۆشخانە (A&E) بێبەرامبەرە. لە ئێرلەندای باکوور، بێبەرامبەرە ئەگەر بۆ وەرگرتنی ئەو چارەسەرە سەفەرت نەکردبێت بۆ ئێرە. لە ئینگلتەرا، سکۆتلەندا و ئێرلەندای باکوور، ئەگەر دوای ئەوە لە نەخۆشخانە بمێنیتەوە، لەوانەیە ناچار بیت پارە بدەیت. لە وێڵز، بپرسە مانەوە لە نەخۆشخانە چەند پارەی تێ دەچێت. [ببینە چی بۆ تۆ بێبەرامبەرە]({ $link1 }).

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = ئەوەی دەیڵێیت بە نهێنی دەمێنێتەوە

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = ئەوەی بە پزیشکی دەڵێیت بە نهێنی دەمێنێتەوە. تەنیا ئەو کەسانەی چارەسەرت دەکەن ڕێگەیان پێ دەدرێت بیزانن. لەوانەیە پزیشک بە کەسانی تر بڵێت ئەگەر کەسێک لە مەترسییەکی گەورەدا بێت یان منداڵێک لە مەترسیدا بێت. دادگاش دەتوانێت فەرمانی پێ بدات.

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = دەتوانیت داوای وەرگێڕ بکەیت. لە ئینگلتەرا و ئێرلەندای باکوور بێبەرامبەرە. لە سکۆتلەندا مافی تۆیە. لە وێڵز حکومەت دیاری کردووە چۆن دابین بکرێت.

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = تۆ لە کام بەشی بەریتانیایت

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = بەریتانیا چوار بەشی هەیە، و یاساکانیان وەک یەک نین. لە هەر پەڕەیەکدا دەتوانیت ئینگلتەرا، وێڵز، سکۆتلەندا یان ئێرلەندای باکوور هەڵبژێریت. ئەگەر نازانیت لە کام بەشدایت، دەتوانیت لەو کەسە بپرسیت کە تەلەفۆنی بۆ دەکەیت.

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = لە کاتی خوێندنەوەدا سەلامەت بە

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = ئەگەر لەوانەیە کەسێک سەیری تەلەفۆنەکەت بکات، بیر لە بەکارهێنانی تەلەفۆنێکی تر بکەرەوە. ئەو پەڕەیەی کردووتەتەوە لەوانەیە لە مێژووی گەڕانی تەلەفۆنەکەدا بمێنێتەوە. خۆت هەڵدەبژێریت کەی بخوێنیتەوە، و کەی بوەستیت.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = تەلەفۆن بۆ کێ بکەیت

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = ئەگەر دەتەوێت قسە بکەیت، Samaritans گوێت لێ دەگرن، دەربارەی هەر شتێک بێت:

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = دەتوانیت [ژمارەکان لەسەر کارتێکی بچووک]({ $link1 })، بەبێ ناو، هەڵبگریت.
