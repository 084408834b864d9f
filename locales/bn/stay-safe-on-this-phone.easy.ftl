### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = এই ফোনে নিরাপদ থাকুন

# English: What stays on a phone, and what you can do.
# This is the summary of the page, shown in lists of pages.
what-stays-on-a-phone-xms4pj = ফোনে কী থেকে যায়, আর আপনি কী করতে পারেন।

# English: If someone checks this phone, use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-checks-this-phone-az829n = কেউ এই ফোন চেক করলে, অন্য ফোন ব্যবহার করুন।

# English: A library, a friend or a helper may have one.
# This is Easy Read: one short sentence beside a picture.
a-library-a-friend-or-uwqsxf = লাইব্রেরি, বন্ধু বা সাহায্যকারীর কাছে তা থাকতে পারে।

## Section: How do you leave this page?

# English: How do you leave this page?
# This is a heading.
how-do-you-leave-this-y5hgcq = এই পাতা কীভাবে ছাড়বেন?

# English: Press the button at the top to leave fast.
# This is Easy Read: one short sentence beside a picture.
press-the-button-at-the-5vhqg3 = তাড়াতাড়ি বেরোতে উপরের বোতামটি চাপুন।

# English: It hides this page and opens another page.
# This is Easy Read: one short sentence beside a picture.
it-hides-this-page-and-qga4p9 = এটি এই পাতা লুকিয়ে অন্য একটি পাতা খোলে।

## Section: What stays on this phone?

# English: What stays on this phone?
# This is a heading.
what-stays-on-this-phone-cdzz4p = এই ফোনে কী থেকে যায়?

# English: Your **history** still shows this page.
# This is Easy Read: one short sentence beside a picture.
your-history-still-shows-this-95ub8b = আপনার **হিস্ট্রি** তবুও এই পাতা দেখায়।

# English: Your **history** is the list of pages that you opened.
# This is Easy Read: one short sentence beside a picture.
your-history-is-the-list-tdtrba = **হিস্ট্রি** হলো আপনার খোলা পাতাগুলোর তালিকা।

# English: The button also writes a small mark on this phone.
# This is Easy Read: one short sentence beside a picture.
the-button-also-writes-a-cqphn4 = বোতামটি এই ফোনে একটি ছোট চিহ্নও লিখে রাখে।

# English: The mark does not say what you read.
# This is Easy Read: one short sentence beside a picture.
the-mark-does-not-say-gmrn7h = আপনি কী পড়েছেন, চিহ্নটি তা বলে না।

# English: Someone with special tools can find the mark.
# This is Easy Read: one short sentence beside a picture.
someone-with-special-tools-can-pb8f99 = বিশেষ যন্ত্র বা সফটওয়্যার থাকলে কেউ চিহ্নটি খুঁজে পেতে পারে।

## Section: What can you do?

# English: What can you do?
# This is a heading.
what-can-you-do-t9fuq7 = আপনি কী করতে পারেন?

# English: You can delete only these pages from your history.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-only-these-2ccsew = আপনি হিস্ট্রি থেকে শুধু এই পাতাগুলো মুছতে পারেন।

# English: If you delete it all, someone may ask why.
# This is Easy Read: one short sentence beside a picture.
if-you-delete-it-all-vebybb = সব মুছে ফেললে, কেউ কারণ জানতে চাইতে পারে।

# English: You can use a **private window**.
# This is Easy Read: one short sentence beside a picture.
you-can-use-a-private-vwa82x = আপনি **প্রাইভেট উইন্ডো** ব্যবহার করতে পারেন।

# English: A **private window** forgets the pages when you close it.
# This is Easy Read: one short sentence beside a picture.
a-private-window-forgets-the-7xcfmm = **প্রাইভেট উইন্ডো** বন্ধ করলে তা পাতাগুলো ভুলে যায়।

# English: An app that watches your phone can still see you.
# This is Easy Read: one short sentence beside a picture.
an-app-that-watches-your-9rd5kk = ফোনে নজর রাখে এমন অ্যাপ তবুও আপনাকে দেখতে পারে।

## Section: Who else may see?

# English: Who else may see?
# This is a heading.
who-else-may-see-kd82y3 = আর কে দেখতে পারে?

# English: The owner of the Wi-Fi may see that you were here.
# This is Easy Read: one short sentence beside a picture.
the-owner-of-the-wi-jhwzsg = Wi‑Fi যাঁর, তিনি দেখতে পারেন যে আপনি এখানে এসেছিলেন।

# English: People who share your account may see your history.
# This is Easy Read: one short sentence beside a picture.
people-who-share-your-account-ch46gt = যারা আপনার অ্যাকাউন্ট ব্যবহার করে, তারা আপনার হিস্ট্রি দেখতে পারে।

## Section: Did you save this guide?

# English: Did you save this guide?
# This is a heading.
did-you-save-this-guide-swp3zp = আপনি কি এই গাইড সেভ করেছেন?

# English: People who use this phone can open the saved pages.
# This is Easy Read: one short sentence beside a picture.
people-who-use-this-phone-gu7a5z = যারা এই ফোন ব্যবহার করে, তারা সেভ করা পাতা খুলতে পারে।

# English: You can remove the pages where you saved them.
# This is Easy Read: one short sentence beside a picture.
you-can-remove-the-pages-b55sg8 = যেখানে সেভ করেছেন, সেখান থেকে পাতাগুলো সরাতে পারেন।

# English: Your history stays until you delete it.
# This is Easy Read: one short sentence beside a picture.
your-history-stays-until-you-eemfen = আপনি না মোছা পর্যন্ত হিস্ট্রি থাকে।

## Section: Is it safe to call?

# English: Is it safe to call?
# This is a heading.
is-it-safe-to-call-zz255d = কল করা কি নিরাপদ?

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = বিনামূল্যের কলও আপনার ফোনে দেখা যায়।

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = আপনি কলটি মুছে ফেলতে পারেন।

# English: A call may also show on the bill.
# This is Easy Read: one short sentence beside a picture.
a-call-may-also-show-qqm4y8 = কল বিলেও দেখা যেতে পারে।

# English: Say when it is safe to call you back.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-8m7bxd = কখন আপনাকে ফিরতি কল করা নিরাপদ, তা জানান।

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = আপনি কথা বলতে না পারলে কী করবেন?

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = মোবাইল ফোনে { $tel-999 } নম্বরে কল করুন, তারপর শুনুন।

# English: Cough or tap if you can.
# This is Easy Read: one short sentence beside a picture.
cough-or-tap-if-you-vu5kdn = পারলে কাশি দিন বা টোকা দিন।

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = একটি কণ্ঠ চাপতে বললে 55 চাপুন।

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = এতে পুলিশ জানতে পারে না আপনি কোথায় আছেন।

## Section: Can you text for help?

# English: Can you text for help?
# This is a heading.
can-you-text-for-help-ys4nr7 = আপনি কি টেক্সট করে সাহায্য চাইতে পারেন?

# English: You can text { $tel-sms } only if you joined before.
# This is Easy Read: one short sentence beside a picture.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-p6kxzj = আগে নিবন্ধন করে থাকলেই কেবল আপনি { $tel-sms } নম্বরে টেক্সট করতে পারেন।

# English: Ask a helper how to join before you need it.
# This is Easy Read: one short sentence beside a picture.
ask-a-helper-how-to-jk8zw4 = কীভাবে নিবন্ধন করতে হয়, দরকার হওয়ার আগেই সাহায্যকারীকে জিজ্ঞাসা করুন।

# English: The texts stay on your phone.
# This is Easy Read: one short sentence beside a picture.
the-texts-stay-on-your-wectxe = মেসেজগুলো আপনার ফোনে থেকে যায়।

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = আপনি কাকে কল করতে পারেন?
