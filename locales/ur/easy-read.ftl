### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = آسان تحریر کے بارے میں

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = آسان تحریر کیا ہے، کس کے لیے ہے، اور کہاں ملتی ہے۔

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = اس گائیڈ کے زیادہ تر صفحے آسان تحریر میں بھی ہیں۔ صفحے کے سب سے اوپر “آسان تحریر” دبائیں۔ واپس جانے کے لیے اسی جگہ “پوری تحریر” دبائیں۔

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = یہ صفحہ ہر اس شخص کے لیے ہے جو کم محنت سے پڑھنا چاہے۔ وجہ بتانا ضروری نہیں۔

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = یہ کیا ہے

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = آسان تحریر ایک وقت میں ایک بات کہتی ہے۔ ہر چھوٹے جملے کے ساتھ ایک تصویر ہوتی ہے۔ حروف بڑے ہوتے ہیں۔ مشکل لفظ موٹے حروف میں ہوتا ہے۔ اگلا جملہ اس کا مطلب بتاتا ہے۔

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = تصویریں آپ کو راستہ ڈھونڈنے میں مدد دیتی ہیں۔ صفحہ ان کے بغیر پڑھنا بھی ممکن ہے۔

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = یہ کس کے لیے ہے

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = آسان تحریر ان لوگوں کو ذہن میں رکھ کر بنائی گئی جن کو سیکھنے میں مشکل ہوتی ہے (learning disabilities)۔ یہ اور بھی بہت سے لوگوں کی مدد کرتی ہے:

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = وہ لوگ جن کو تھکن، بیماری یا خوف ہو

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = وہ لوگ جنہوں نے انگریزی دیر سے سیکھی

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = وہ لوگ جو چھوٹی اسکرین پر پڑھتے ہیں۔

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = یہ کیا چھوڑ دیتی ہے

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = آسان تحریر کا صفحہ سب سے اہم باتیں بتاتا ہے۔ پورا صفحہ زیادہ بتاتا ہے۔ کسی بھی وقت ایک سے دوسرے پر جانا ممکن ہے، اور کچھ یاد نہیں رکھا جاتا۔

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = کچھ صفحے ابھی ہر زبان میں آسان تحریر میں نہیں ہیں۔ تب آپ کو پوری تحریر ملتی ہے، اور صفحہ یہ بتا دیتا ہے۔

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = اسے کس نے چیک کیا

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = اچھی آسان تحریر کو وہ لوگ چیک کرتے ہیں جو اسے استعمال کرتے ہیں۔ آسان تحریر کے ہر صفحے کے آخر میں لکھا ہوتا ہے کہ پڑھنے والوں کے ساتھ مل کر کس نے یہ صفحہ آزمایا، یا یہ کہ ابھی کسی نے نہیں آزمایا۔

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = اگر کوئی صفحہ پڑھنا مشکل ہو تو براہ کرم اس ویب سائٹ کو چلانے والوں کو بتائیں۔ [اس گائیڈ کے بارے میں]({ $link1 }) بتاتا ہے کہ یہ محفوظ طریقے سے کیسے کیا جائے۔
