### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = ئایا ئەمە بەسەر مندا دێت؟

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = نیشانەکانی ئەوەی کە کەسێک بەکارت دەهێنێت یان کۆنترۆڵت دەکات، و دەتوانیت لە کێ بپرسیت.

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = نیشانەکان، نیشانە، چەوساندنەوە، ئیستیغلال، بەکارم دەهێنن، کۆیلایەتی، کۆیلایەتیی مۆدێرن، بازرگانیکردن بە مرۆڤ، بازرگانی بە مرۆڤ، قاچاخ، قاچاغ، قاچاخچی، کاری زۆرەملێ، بە زۆر کارم پێ دەکەن، ناچارم کار بکەم، کار بەبێ پارە، کرێ، کرێم نادەن، مووچە، مووچەم نادەن، پارەکەم دەبەن، قەرز، قەرزدارم، خاوەنکار، کاری زۆر، کاتژمێری زۆر، پشوو، پشووم نییە، کاری ماڵ، خزمەتکار، کارکەری ماڵ، چاودێریی منداڵ، پاککردنەوە، کێڵگە، شۆردنی ئۆتۆمبێل، سەیارە شۆردن، سالۆنی نینۆک، پاسپۆرتەکەمیان بردووە، پاسپۆرتیان لێ سەندووم، بەڵگەنامەکانمیان بردووە، هەڕەشە، هەڕەشەم لێ دەکەن، کۆنترۆڵ، کۆنترۆڵم دەکەن، دەرگام لێ دادەخەن، ناتوانم بچمە دەرەوە، گیرم خواردووە، فێڵ، فێڵیان لێ کردم، هەڵخەڵەتاندن، چەوساندنەوەی سێکسی، کاری سێکسی، لەشفرۆشی، فرۆشتنی مادە هۆشبەرەکان، مادەی هۆشبەر، دزی، سواڵ، سواڵکردن، جادوو، سیحر، juju

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = ئەگەر دڵنیا نیت، دەتوانیت بەبێ ئەوەی ناوت بڵێیت تەلەفۆن بکەیت و بپرسیت. ژمارەکە لە کۆتایی ئەم پەڕەیەدایە.

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = ئەم پەڕەیە بۆ تۆیە ئەگەر هەست دەکەیت شتێک لە کار، لە ماڵەوە یان لە پەیوەندییەکدا ڕاست نییە. ئەمە لە هەموو شوێنێکی بەریتانیا وەک یەکە.

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = خەتای تۆ نییە

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = ڕەنگە لە سەرەتادا وتبێتت بەڵێ. ڕەنگە پارەت وەرگرتبێت، یان هەڵنەهاتبیت. هێشتا خەتای تۆ نییە. بەپێی یاسا، ئەوەی ئەوان کردیان هێشتا تاوانە، تەنانەت ئەگەر تۆ وتبێتت بەڵێ.

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = ئەو نیشانانەی سەرنجیان بدە

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = مەرج نییە هەموو ئەمانەت هەبێت. ڕەنگە یەکێکیش بەس بێت بۆ ئەوەی بپرسیت.

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = کاتژمێری زۆر درێژ کار دەکەیت، یان بۆ پارەی کەم یان بەبێ پارە. خاوەنکار پارەکەت لای خۆی دەهێڵێتەوە. ئازاد نیت بڕۆیت.

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = لە ماڵی کەسێکدا کار دەکەیت و ڕۆژی پشووت نییە، پارە وەرناگریت، یان ژووری خۆتت نییە.

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = کەسێک پاسپۆرت یان بەڵگەنامەکانتی بردووە. چاودێریت دەکەن یان بۆ هەموو شوێنێک خۆیان دەتبەن. ڕێگەت پێ نادەن پەیوەندی بە خێزانەکەتەوە بکەیت. دەربارەی پۆلیس درۆت لەگەڵ دەکەن.

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = دەڵێن بۆ سەفەر، خواردن یان کرێی خانوو قەرزاری، و قەرزەکە هەرگیز کەم نابێتەوە.

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = ناچارت دەکەن یان فشارت لێ دەکەن بۆ سێکس، فیلمگرتن یان کاری سێکسیی ئۆنلاین.

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = ناچارت دەکەن مادەی هۆشبەر بچێنیت، هەڵیبگریت یان بیفرۆشیت، دزی بکەیت، سواڵ بکەیت، یان خەڵک هەڵبخەڵەتێنیت و پارەیان لێ وەربگریت. ئەمە هەڵبژاردنی تۆ نییە.

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = ئازاری تۆ یان خێزانەکەت دەدەن، یان هەڕەشەتان لێ دەکەن. سوێندێک یان باوەڕێکی وەک juju بەکار دەهێنن بۆ ئەوەی بتترسێنن.

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = کەسێک کە متمانەت پێی هەبوو بەڵێنی کارێکی باش، پەیوەندی، خوێندن یان یارمەتی بۆ خێزانەکەتی پێ دایت. ڕەنگە لە ئۆنلاینەوە دەستی پێ کردبێت.

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = بەمە چی دەڵێن

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = بە پارەدان بە کەسێک بۆ پەڕینەوە لە سنوور دەڵێن قاچاخ (smuggling). ئەگەر کەسێک کۆنترۆڵ بکرێت و بۆ قازانج بەکار بهێنرێت، پێی دەڵێن بازرگانیکردن بە مرۆڤ (trafficking) یان کۆیلایەتیی مۆدێرن (modern slavery). یەکێکیان دەتوانێت بگۆڕێت بۆ ئەوی تر.

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = بەسەر خەڵکی بەریتانیاشدا دێت. مەرج نییە کەس لە سنوورێک بپەڕێتەوە.

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = زۆر کەس نایبینن، یان نایڵێن. ڕەنگە هەست بە ترس، شەرم، خۆشەویستی یان دڵسۆزی بکەن. ڕەنگە زمانەکە نەزانن. ڕەنگە پێیان وابێت لە وڵاتی خۆیان خراپتر بوو.

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = تۆ تەنیا نیت. لە دوایین ساڵی تەواودا کە ژمێردرا، لە بەریتانیا { $nrm-numbers } جار کەسێک بۆ یارمەتی ڕەوانە کرا.

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = ئەگەر بپرسیت چی ڕوو دەدات

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = هێڵی یارمەتیی خوارەوە گوێت لێ دەگرێت. تەنیا ئەگەر تۆ ڕازی بیت بە کەسانی تر دەڵێت، مەگەر ژیانی کەسێک لە مەترسیدا بێت یان منداڵێک لە مەترسیدا بێت.

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = ئەگەر گەورەساڵیت، خۆت هەڵدەبژێریت دواتر چی ڕوو بدات. دەتوانیت پرسیار بکەیت، کات وەربگریت، و بڵێیت نا. منداڵان هەمیشە دەپارێزرێن.

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = ئەگەر ناچاریان کردیت یاسا بشکێنیت، داوای پارێزەر بکە. دەتوانیت [سەردانی پزیشک بکەیت]({ $link1 }) و دەربارەی تەندروستیت قسە بکەیت، بەبێ ئەوەی هەموو چیرۆکەکەت بگێڕیتەوە.

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = دەتوانیت لێرە بوەستیت و دواتر بگەڕێیتەوە. ئەگەر کەسێک تەلەفۆنەکەت دەپشکنێت، پەڕەی [سەلامەت بە لە بەکارهێنانی ئەم تەلەفۆنە]({ $link1 }) بخوێنەوە.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = تەلەفۆن بۆ کێ بکەیت

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = بۆ پرسیارکردن و قسەکردن، لەگەڵ وەرگێڕ ئەگەر بتەوێت:

# English: If you are under 19:
if-you-are-under-19-ymn5rq = ئەگەر تەمەنت لە 19 ساڵ کەمترە:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = ئەگەر ئێستا لە مەترسیدایت:
