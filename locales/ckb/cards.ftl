### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = کارتەکان بۆ پیشاندان

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = بە زمانی خۆت و بە ئینگلیزی بڵێ لە کلینیک یان نەخۆشخانە پێویستت بە چییە.

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = کارت، کارتەکان، کارت پیشان بدە، پیشاندان، پێویستم بە چییە، ئینگلیزی نازانم، بە ئینگلیزی قسە ناکەم، زمانی من، وەرگێڕ، تەرجومان، ناوتۆمارکردن، بە تەنیا، پزیشکی ژن، دکتۆری ژن، پزیشکی پیاو، دکتۆری پیاو، پێشوازی، ئیستعلامات، کەسێکی هاوڕێ، چاپکردن، پرینت، بڕین، کاغەز

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = کارتێک پیشانی ئەو کەسە بدە کە لە پێشوازییە: لەسەر ئەم تەلەفۆنە، یان چاپکراو و بڕدراو.

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = ئەو کەسەی لەگەڵت دێت لەوانەیە ئەویش کارتەکە بخوێنێتەوە، و کارتی سەر کاغەز لەوانەیە بدۆزرێتەوە. خۆت هەڵدەبژێریت چی سەلامەتە.

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = لە ئێرلەندای باکوور، تکایە پێش ئەوەی کارتی یەکەم پیشان بدەیت، [سەردانی پزیشک]({ $link1 }) بخوێنەوە. لەوێ داوای بەڵگەنامەت لێ دەکەن، و لەوانەیە دەربارەی دۆخی کۆچبەریی تۆ لە وەزارەتی ناوخۆ (Home Office) بپرسن.

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = دەمەوێت ناوم تۆمار بکەم

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = دەمەوێت لێرە ناوم لای پزیشکی گشتی (GP) تۆمار بکەم. تکایە بۆ فۆڕمەکە یارمەتیم بدەن.

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = لە ئینگلتەرا و سکۆتلەندا، پێویست ناکات بەڵگەنامەی ناسنامە، بەڵگەی ناونیشان یان بەڵگەنامەی کۆچبەری پیشان بدەم.

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = لە وێڵز، حکومەتی وێڵز دەڵێت کە من پێویستم بە بەڵگەی ناونیشان نییە.

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = ئەگەر ناتوانن ناوم تۆمار بکەن، تکایە هۆکارەکە بنووسن.

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = دەمەوێت بە تەنیا بمبینن

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = تکایە بۆ چەند خولەکێک بە تەنیا بمبینن. دەتوانن هۆکارێکی ئاسایی بڵێن، وەک پشکنینێک یان فۆڕمێک.

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = تکایە مەڵێن کە من داوام کردووە.

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = پێویستم بە وەرگێڕ هەیە

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = زمانی من لەسەر ئەم کارتە نووسراوە. تکایە وەرگێڕێکی پیشەییم بۆ بگرن.

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = نابێت خزم، هاوڕێ یان منداڵ وەرگێڕانم بۆ بکات.

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = لە ئینگلتەرا و ئێرلەندای باکوور، وەرگێڕ بێبەرامبەرە. لە سکۆتلەندا، وەرگێڕ مافی منە.

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = دەمەوێت هەڵبژێرم کێ بمبینێت

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = دەمەوێت ژنێک بمبینێت.

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = دەمەوێت پیاوێک بمبینێت.

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = دەمەوێت کەسێکی هاوڕێم (chaperone) لەگەڵ بێت: کەسێکی زیادەی ڕاهێنراو کە لەگەڵم دەمێنێتەوە.

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = تکایە ئەگەر ئەمە ئەمڕۆ ناکرێت، پێم بڵێن.
