### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = এই ফোনে নিরাপদ থাকুন

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = এই সাইট ফোনে কী রেখে যায়, আর কীভাবে কম রেখে যাওয়া যায়।

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = ফোন, মোবাইল, নিরাপদ, নিরাপত্তা, হিস্ট্রি, ইতিহাস, হিস্ট্রি মোছা, মুছে ফেলা, ডিলিট, ব্রাউজার, প্রাইভেট উইন্ডো, ইনকগনিটো, incognito, তাড়াতাড়ি বন্ধ করা, পাতা লুকানো, লুকানো, চিহ্ন, সেভ করা কপি, সরানো, কল, কলের তালিকা, ফোন বিল, মেসেজ, টেক্সট, নজরদারি, নজর রাখে, ফোন চেক করে, ফোন দেখে, স্বামী ফোন দেখে, গোয়েন্দাগিরি, ট্র্যাক, লোকেশন, পাসওয়ার্ড, ওয়াইফাই, হোয়াটসঅ্যাপ, অ্যাকাউন্ট

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = কেউ এই ফোন চেক করলে, পারলে অন্য ফোনে এটি পড়ুন। লাইব্রেরিতে, বিশ্বস্ত কোনো বন্ধুর কাছে বা সহায়তা কর্মীর কাছে তা থাকতে পারে।

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = যাঁর ফোন অন্য কেউও ব্যবহার করে, যাঁর ফোনে নজর রাখা হয়, বা যাঁর ফোনের টাকা অন্য কেউ দেয়, এই পাতা তাঁর জন্য, তিনি যুক্তরাজ্যের (UK) যেখানেই থাকুন।

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = “এই পাতা ছাড়ুন” বোতাম

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = উপরের “এই পাতা ছাড়ুন” বোতামটি সঙ্গে সঙ্গে এই পাতা লুকিয়ে ফেলে এবং একটি সাধারণ পাতা খোলে। কিবোর্ডে তাড়াতাড়ি তিনবার Shift চাপলে একই কাজ হয়।

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = এরপর কেউ “ফিরে যান” (Back) চাপলে, এই পাতা লুকানো থাকার কথা। ব্রাউজারে স্ক্রিপ্ট বন্ধ থাকলে, “ফিরে যান” চাপলে পাতাটি আবার দেখা যায়।

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = ব্রাউজার তথ্য জমা রাখা (storage) আটকালে, “ফিরে যান” (Back) চাপলে পাতাটি তবুও দেখা যেতে পারে। অন্য পাতা খোলার আগে এই পাতার ঠিকানা এক মুহূর্তের জন্য দেখা যেতে পারে।

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **বোতামটি আপনার হিস্ট্রি মুছে দেয় না।** আপনি যেসব পাতা খুলেছেন, হিস্ট্রিতে তার প্রতিটির ঠিকানা ও শিরোনাম থেকেই যায়।

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = বোতাম চাপলে এই ট্যাবের জন্য এক অক্ষরের একটি চিহ্ন লেখা হয়, যাতে পাতাটি লুকানো থাকে। আপনি কী পড়েছেন, তা এতে লেখা থাকে না। বিশেষ যন্ত্র বা সফটওয়্যার দিয়ে কেউ পরে এটি খুঁজে পেতে পারে, সঙ্গে এই সাইটের ঠিকানাও।

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = আপনি কিছু সেভ করতে না বলা পর্যন্ত, এই সাইট আর কিছুই জমা রাখে না। এটি কোনো কুকি (cookie) রাখে না। আপনার ব্রাউজার নিজের হিস্ট্রি রাখে, আর পাতার কপিও রাখতে পারে।

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = আপনি কী করতে পারেন

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = কোনটি নিরাপদ, তা আপনিই সবচেয়ে ভালো জানেন। প্রতিটি উপায় নিজের মতো চিহ্ন রেখে যায়।

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = শুধু এখানে খোলা পাতাগুলো মুছুন। হিস্ট্রি খালি দেখলে কেউ কারণ জানতে চাইতে পারে।

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = পরে কয়েকটি সাধারণ পাতা খুলুন।

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = প্রাইভেট উইন্ডো (private window) ব্যবহার করুন। বন্ধ করলে এটি হিস্ট্রি ভুলে যায়। ফোনে নজর রাখে এমন অ্যাপ থেকে এটি আপনাকে লুকাতে পারে না। Wi‑Fi যাঁর, তিনি তবুও এই সাইটের নাম দেখতে পারেন।

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = ভাবুন, এই ফোনের অ্যাকাউন্ট আর কে ব্যবহার করে। তারা নিজেদের ফোনে এর হিস্ট্রি দেখতে পারে।

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = আপনি এই গাইড সেভ করে থাকলে

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = এই সাইটের কিছু কপি ফোনে সেভ করা যায়। আপনি না চাইলে কিছুই সেভ হয় না। সেভ করলে, যে কেউ ফোনটি ব্যবহার করে, সে সেভ করা পাতাগুলো খুলতে পারে।

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = গাইডটি সরাতে, “এই ফোনে সেভ করা” পাতাটি আবার খুলুন এবং “সরান” চাপুন। আপনি ব্রাউজারের সেটিংসে এই সাইটের ডেটাও মুছে ফেলতে পারেন। হিস্ট্রি আলাদা, আর আপনি না মোছা পর্যন্ত তা থাকে। কোনো ফাইল ডাউনলোড করে থাকলে, সেটিও মুছুন।

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = কল ও টেক্সট মেসেজ

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = বিনামূল্যের কলও ফোনের নিজের কলের তালিকায় দেখা যায়। আপনি সেই কলটি মুছে ফেলতে পারেন।

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = কোনো কল বিলে দেখা যাবে না, এই ভরসা করবেন না। আমাদের কাছে একটি পুরোনো তথ্য আছে যে Samaritans-এ করা কল বিলে দেখা যায় না। তাঁদের স্বেচ্ছাসেবকরা আপনার নম্বর দেখতে পান না।

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **আপনি কথা বলতে না পারলে:** মোবাইল থেকে { $tel-999 } নম্বরে কল করুন। শুনুন। পারলে কাশি দিন বা টোকা দিন। একটি কণ্ঠ চাপতে বললে 55 চাপুন। এতে পুলিশ জানতে পারে না আপনি কোথায় আছেন।

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = আপনি 55 না চাপলে মোবাইল থেকে করা কল কেটে যায়।

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **আগে নিবন্ধন করে থাকলেই কেবল আপনি { $tel-sms } নম্বরে টেক্সট করতে পারেন।** “register” শব্দটি লিখে ওই নম্বরে পাঠান, তারপর উত্তরে “yes” লিখুন। মেসেজগুলো ফোনে থেকে যায়।

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = আপনাকে ফিরতি কল করা নিরাপদ কি না, আর কখন নিরাপদ, তা হেল্পলাইনকে জানান।

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = কাকে কল করবেন

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = আপনি এখন বিপদে থাকলে:

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = নাম না বলে প্রশ্ন করতে:

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = আপনার কথা শোনার জন্য কাউকে দরকার হলে:

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = আরও নম্বর আছে [জরুরি সাহায্য]({ $link1 }) পাতায়।
