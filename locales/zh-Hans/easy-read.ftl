### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = 关于易读版

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = 什么是易读版，写给谁看，在哪里可以找到。

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = 本指南的大多数页面也有易读版。请按页面上方的“易读版”。要返回，请按同一位置的“完整版”。

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = 本页写给任何想读得轻松一些的人。您不必说明理由。

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = 什么是易读版

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = 易读版一次只说一件事。每个短句旁边都有一张图。字很大。难懂的词用粗体，也就是笔画粗的字。下一句会说明它的意思。

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = 图片帮助您找到要看的地方。不看图片，也可以读页面。

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = 写给谁看

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = 易读版最初是为有心智障碍的人设计的。它也帮助很多别的人：

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = 疲倦、生病或害怕的人

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = 很晚才学英语的人

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = 用小屏幕阅读的人。

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = 省略了什么

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = 易读版页面说最重要的事。完整版页面说得更多。您随时可以从一个换到另一个，不会留下任何记录。

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = 有些页面还没有每种语言的易读版。这时您看到的是完整版，页面上会说明这一点。

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = 谁检查过

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = 好的易读版，要由使用易读版的人来检查。在每个易读版页面的末尾，写着是谁和读者一起试读过这一页，或者还没有人这样做过。

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = 如果某个页面很难读，请告诉这个网站的主办者。[关于本指南]({ $link1 })说明怎样做才安全。
