### Page: Is this happening to me?   (content/is-this-happening-to-me.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = আমার সঙ্গে কি এমন হচ্ছে?

# English: Signs that someone uses or controls you.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-uses-or-pgjbuw = কেউ আপনাকে ব্যবহার বা নিয়ন্ত্রণ করে তার লক্ষণ।

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = নাম না বলেও আপনি কল করে জিজ্ঞাসা করতে পারেন।

# English: This page is for you if something feels wrong.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-bdqxq6 = কিছু ঠিক মনে না হলে, এই পাতা আপনার জন্য।

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = এটা কি আপনার দোষ?

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = এটা আপনার দোষ নয়।

# English: You may have said yes at the start.
# This is Easy Read: one short sentence beside a picture.
you-may-have-said-yes-xtapd7 = আপনি হয়তো শুরুতে হ্যাঁ বলেছিলেন।

# English: You may have taken money.
# This is Easy Read: one short sentence beside a picture.
you-may-have-taken-money-qbhnke = আপনি হয়তো টাকা নিয়েছিলেন।

# English: What they did is a crime, and not your fault.
# This is Easy Read: one short sentence beside a picture.
what-they-did-is-a-brguga = তারা যা করেছে তা অপরাধ, আর এটা আপনার দোষ নয়।

## Section: Is it like this at work?

# English: Is it like this at work?
# This is a heading.
is-it-like-this-at-e86xse = কাজে কি এমন হয়?

# English: You work very long hours for little or no pay.
# This is Easy Read: one short sentence beside a picture.
you-work-very-long-hours-xyfb78 = আপনি খুব কম টাকায় বা বিনা বেতনে অনেক লম্বা সময় কাজ করেন।

# English: The boss keeps your money.
# This is Easy Read: one short sentence beside a picture.
the-boss-keeps-your-money-ay94vv = মালিক আপনার টাকা রেখে দেয়।

# English: You work in a home with no days off.
# This is Easy Read: one short sentence beside a picture.
you-work-in-a-home-vhjfv4 = আপনি কারও বাড়িতে কাজ করেন, কোনো ছুটির দিন নেই।

# English: You owe money, and the debt never goes down.
# This is Easy Read: one short sentence beside a picture.
you-owe-money-and-the-zds3dv = আপনার ঋণ আছে, আর সেই ঋণ কখনও কমে না।

## Section: Does someone control you?

# English: Does someone control you?
# This is a heading.
does-someone-control-you-75dta3 = কেউ কি আপনাকে নিয়ন্ত্রণ করে?

# English: Someone took your papers.
# This is Easy Read: one short sentence beside a picture.
someone-took-your-papers-au8fyk = কেউ আপনার কাগজপত্র নিয়ে নিয়েছে।

# English: Someone watches you or goes everywhere with you.
# This is Easy Read: one short sentence beside a picture.
someone-watches-you-or-goes-5js2xp = কেউ আপনাকে চোখে চোখে রাখে বা সব জায়গায় আপনার সঙ্গে যায়।

# English: They do not let you talk to your family.
# This is Easy Read: one short sentence beside a picture.
they-do-not-let-you-ykxzat = তারা আপনাকে পরিবারের সঙ্গে কথা বলতে দেয় না।

# English: They tell you lies about the police.
# This is Easy Read: one short sentence beside a picture.
they-tell-you-lies-about-r53c3v = তারা পুলিশ সম্পর্কে আপনাকে মিথ্যা বলে।

# English: Someone hurts or threatens you or your family.
# This is Easy Read: one short sentence beside a picture.
someone-hurts-or-threatens-you-ezfvpf = কেউ আপনাকে বা আপনার পরিবারকে আঘাত করে বা হুমকি দেয়।

## Section: Does someone make you do things?

# English: Does someone make you do things?
# This is a heading.
does-someone-make-you-do-xvxuqx = কেউ কি আপনাকে দিয়ে জোর করে কিছু করায়?

# English: Someone forces you to have sex or make films.
# This is Easy Read: one short sentence beside a picture.
someone-forces-you-to-have-q7bpcq = কেউ আপনাকে যৌন সম্পর্ক করতে বা ভিডিও বানাতে জোর করে।

# English: Someone makes you carry or sell drugs.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-carry-or-vprydk = কেউ আপনাকে দিয়ে জোর করে মাদক বহন বা বিক্রি করায়।

# English: Someone makes you steal or beg.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-steal-or-gxx2fp = কেউ আপনাকে দিয়ে জোর করে চুরি বা ভিক্ষা করায়।

# English: Someone you trusted promised you a job or love.
# This is Easy Read: one short sentence beside a picture.
someone-you-trusted-promised-you-pwp88e = আপনি বিশ্বাস করতেন এমন কেউ চাকরি বা ভালোবাসার প্রতিশ্রুতি দিয়েছিল।

# English: If someone made you break the law, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-someone-made-you-break-h527ru = কেউ আপনাকে দিয়ে আইন ভাঙালে, একজন আইনজীবী চেয়ে নিন।

## Section: Who can it happen to?

# English: Who can it happen to?
# This is a heading.
who-can-it-happen-to-kv7t28 = কার সঙ্গে এমন হতে পারে?

# English: It happens to British people too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-people-f75p2d = ব্রিটিশ মানুষের সঙ্গেও এমন হয়।

# English: You are not alone.
# This is Easy Read: one short sentence beside a picture.
you-are-not-alone-z47957 = আপনি একা নন।

## Section: What happens if you ask?

# English: What happens if you ask?
# This is a heading.
what-happens-if-you-ask-k3g6gv = জিজ্ঞাসা করলে কী হয়?

# English: If you are an adult, you choose what happens next.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-k3bq85 = আপনি প্রাপ্তবয়স্ক হলে, এরপর কী হবে তা আপনি ঠিক করেন।

# English: You can ask questions and say no.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-questions-and-pcvswk = আপনি প্রশ্ন করতে পারেন, আর মানা করতে পারেন।

# English: The people you call keep your words private.
# This is Easy Read: one short sentence beside a picture.
the-people-you-call-keep-fxwkmt = যাঁদের কল করেন, তাঁরা আপনার কথা গোপন রাখেন।

# English: They may tell others if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-xruh79 = কারও জীবন বিপদে থাকলে তাঁরা অন্যদের জানাতে পারেন।

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = কোনো শিশু নিরাপদ না থাকলে তাঁরা অন্যদের জানাতে পারেন।

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = আপনি কাকে কল করতে পারেন?

# English: If you are under 19, you can call Childline.
# This is Easy Read: one short sentence beside a picture.
if-you-are-under-19-ztuhkq = আপনার বয়স 19 বছরের কম হলে, Childline-এ কল করতে পারেন।

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = কারও জীবন বিপদে থাকলে এখনই কল করুন।
