### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = عن النسخة سهلة القراءة

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = ما هي النسخة سهلة القراءة، ولمن هي، وأين توجد.

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = لمعظم صفحات هذا الدليل نسخة سهلة القراءة أيضاً. يُرجى الضغط على «نسخة سهلة القراءة» في أعلى الصفحة. للرجوع، يُرجى الضغط على «النص الكامل» في المكان نفسه.

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = هذه الصفحة لكل من يريد القراءة بجهد أقل. ليس من الضروري ذكر السبب.

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = ما هي

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = النسخة سهلة القراءة تقول شيئاً واحداً في كل مرة. بجانب كل جملة قصيرة صورة. الحروف كبيرة. الكلمة الصعبة بارزة: حروفها سميكة. والجملة التالية تقول معناها.

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = الصور تساعدك على معرفة مكانك في الصفحة. ويمكنك أيضاً قراءة الصفحة من دونها.

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = لمن هي

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = أُعدّت النسخة سهلة القراءة للأشخاص الذين لديهم إعاقات في التعلّم. وهي تساعد كثيرين غيرهم:

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = الأشخاص الذين لديهم تعب أو مرض أو خوف

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = الأشخاص الذين تعلّموا الإنجليزية في عمر متأخر

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = الأشخاص الذين يقرؤون على شاشة صغيرة.

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = ما لا تذكره

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = الصفحة سهلة القراءة تقول أهم الأشياء. الصفحة الكاملة تقول أكثر. يمكنك الانتقال من إحداهما إلى الأخرى في أي وقت، ولا يحتفظ الموقع بأي شيء عن ذلك.

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = بعض الصفحات ليست لها بعد نسخة سهلة القراءة بكل اللغات. عند ذلك يظهر لك النص الكامل، وتقول الصفحة ذلك.

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = من راجعها

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = النسخة الجيدة سهلة القراءة يراجعها أشخاص يستخدمونها. في آخر كل صفحة سهلة القراءة مكتوب من جرّب الصفحة مع القراء، أو أن أحداً لم يفعل ذلك بعد.

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = إذا كانت قراءة صفحة ما صعبة، يُرجى إخبار الجهة المضيفة لهذا الموقع. صفحة [عن هذا الدليل]({ $link1 }) تقول كيف يمكن فعل ذلك بأمان.
