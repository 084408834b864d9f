### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = সহজপাঠ্য সম্পর্কে

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = সহজপাঠ্য কী, এটি কার জন্য, আর কোথায় পাওয়া যায়।

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = এই গাইডের বেশির ভাগ পাতা সহজপাঠ্য আকারেও আছে। পাতার উপরে “সহজপাঠ্য” চাপুন। ফিরে যেতে, একই জায়গায় “পুরো লেখা” চাপুন।

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = যাঁরা কম কষ্টে পড়তে চান, এই পাতা তাঁদের সবার জন্য। আপনাকে কোনো কারণ বলতে হবে না।

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = এটি কী

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = সহজপাঠ্য একবারে একটি কথা বলে। প্রতিটি ছোট বাক্যের পাশে একটি ছবি থাকে। অক্ষরগুলো বড়। কঠিন শব্দ মোটা অক্ষরে লেখা থাকে। পরের বাক্যে এর মানে বলা হয়।

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = ছবি আপনাকে পথ খুঁজে পেতে সাহায্য করে। ছবি ছাড়াও আপনি পাতাটি পড়তে পারেন।

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = এটি কার জন্য

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = যাঁদের শিখতে বা বুঝতে অসুবিধা হয় (learning disabilities), তাঁদের কথা ভেবে সহজপাঠ্য তৈরি হয়েছে। এটি আরও অনেককে সাহায্য করে:

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = যাঁরা ক্লান্ত, অসুস্থ বা ভয়ে আছেন

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = যাঁরা দেরিতে ইংরেজি শিখেছেন

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = যাঁরা ছোট পর্দায় পড়েন।

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = এতে কী বাদ থাকে

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = সহজপাঠ্য পাতায় সবচেয়ে দরকারি কথাগুলো থাকে। পুরো পাতায় আরও বেশি থাকে। আপনি যেকোনো সময় একটি থেকে অন্যটিতে যেতে পারেন, আর কিছুই মনে রাখা হয় না।

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = কিছু পাতা এখনও সব ভাষায় সহজপাঠ্য আকারে নেই। তখন আপনি পুরো লেখা পান, আর পাতায় তা বলা থাকে।

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = কে এটি যাচাই করেছেন

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = ভালো সহজপাঠ্য যাচাই করেন তাঁরাই, যাঁরা এটি ব্যবহার করেন। প্রতিটি সহজপাঠ্য পাতার নিচে লেখা থাকে, কে পাঠকদের সঙ্গে পাতাটি পরখ করে দেখেছেন, বা এখনও কেউ তা করেননি।

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = কোনো পাতা পড়তে কঠিন লাগলে, অনুগ্রহ করে যাঁরা এই সাইট চালান তাঁদের জানান। কীভাবে তা নিরাপদে করা যায়, [এই গাইড সম্পর্কে]({ $link1 }) পাতায় তা আছে।
