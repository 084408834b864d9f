### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = سلامتك عند استخدام هذا الهاتف

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = ما يتركه هذا الموقع في الهاتف، وكيفية ترك آثار أقل.

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = هاتف، تلفون، تليفون، موبايل، جوال، نقال، محمول، أمان، سلامة، خصوصية، سجل، سجل التصفح، الهيستوري، متصفح، مسح، حذف، محو، مسح السجل، أمسح السجل، نافذة خاصة، تصفح خفي، تصفح متخفي، خروج سريع، إغلاق بسرعة، نسخة محفوظة، إزالة، آثار، أثر، إخفاء، مكالمات، رسائل، مراقبة، يراقبني، يراقب هاتفي، يفتش هاتفي، يفتح موبايلي، تجسس، تتبع، موقعي، مكاني، كلمة السر، كلمة المرور، الباسورد

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = إذا كان هناك من يفتّش هذا الهاتف، يُرجى قراءة هذا على هاتف آخر، إن كان ذلك ممكناً لك. قد يوجد هاتف أو جهاز آخر في مكتبة عامة، أو عند صديق هو موضع ثقتك، أو عند أخصائي دعم.

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = هذه الصفحة لكل من لديه هاتف مشترك مع شخص آخر، أو هاتف يراقبه شخص آخر أو يدفع تكاليفه، في أي مكان في المملكة المتحدة.

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = زر مغادرة هذه الصفحة

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = زر «مغادرة هذه الصفحة» الموجود في الأعلى يخفي هذه الصفحة فوراً ويفتح صفحة عادية. على لوحة المفاتيح، الضغط على Shift ثلاث مرات بسرعة يفعل الشيء نفسه.

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = إذا ضغط شخص بعد ذلك على زر الرجوع (Back)، ينبغي أن تبقى هذه الصفحة مخفية. إذا كانت البرامج النصية (scripts) موقوفة في المتصفح، فإن زر الرجوع يُظهر الصفحة من جديد.

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = إذا كان المتصفح يمنع التخزين، فقد يُظهر زر الرجوع (Back) هذه الصفحة رغم ذلك. قد يظهر رابط هذه الصفحة للحظة قبل أن تُفتح الصفحة الأخرى.

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **الزر لا يمسح سجل التصفح.** يبقى في السجل رابط كل صفحة فتحتها واسمها.

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = الضغط على الزر يكتب علامة من حرف واحد لهذا التبويب (tab)، حتى تبقى الصفحة مخفية. هذه العلامة لا تقول ماذا قرأت. لكن بأدوات خاصة، يمكن أن يجدها شخص لاحقاً، مع عنوان هذا الموقع.

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = ما لم يكن هناك طلب منك لحفظ شيء، لا يخزّن هذا الموقع أي شيء آخر. وهو لا يضع ملفات تعريف الارتباط (cookies). متصفحك يحتفظ بسجل خاص به، وقد يحتفظ بنسخ من الصفحات.

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = ما يمكنك فعله

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = لا أحد يعرف ما هو آمن لك أكثر منك. كل خيار يترك أثراً خاصاً به.

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = حذف الصفحات التي فتحتها هنا وحدها. السجل الفارغ قد يجعل شخصاً يسأل عن السبب.

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = فتح بضع صفحات عادية بعد ذلك.

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = استخدام نافذة خاصة (private window). هذه النافذة تنسى السجل عند إغلاقها. لكن لا يمكنها إخفاؤك عن تطبيق يراقب الهاتف. ويمكن أن يرى صاحب شبكة Wi‑Fi اسم هذا الموقع رغم ذلك.

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = التفكير في الأشخاص الذين لديهم حساب مشترك مع هذا الهاتف. قد يرون سجل هذا الهاتف على أجهزتهم.

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = إذا حفظت هذا الدليل

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = بعض نسخ هذا الموقع يمكن حفظها في الهاتف. لا يُحفظ أي شيء إلا بطلب منك. بعد الحفظ، يمكن لأي شخص يستخدم الهاتف فتح الصفحات المحفوظة.

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = لإزالة الدليل المحفوظ، يُرجى فتح صفحة «الحفظ في هذا الهاتف» مرة أخرى والضغط على «إزالة». يمكنك أيضاً مسح بيانات هذا الموقع في إعدادات المتصفح. سجل التصفح شيء منفصل، وهو يبقى إلى أن يتم حذفه. إذا نزّلت ملفاً، يُرجى حذفه أيضاً.

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = المكالمات والرسائل النصية

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = حتى المكالمة المجانية تظهر في قائمة المكالمات في الهاتف نفسه. يمكنك حذف تلك المكالمة.

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = يُرجى عدم الاعتماد على أن المكالمة لن تظهر في الفاتورة. لدينا تقرير واحد قديم يقول إن المكالمات إلى Samaritans لا تظهر فيها. المتطوعون في Samaritans لا يمكنهم رؤية رقمك.

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **إذا لم يكن بإمكانك الكلام:** يُرجى الاتصال على { $tel-999 } من هاتف محمول. ثم الاستماع. ثم السعال أو النقر على الهاتف، إن كان ذلك ممكناً لك. ثم الضغط على 55 عندما يطلب منك الصوت ذلك. هذا لا يخبر الشرطة بمكانك.

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = إذا لم يتم الضغط على 55، تنتهي المكالمة من الهاتف المحمول.

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **يمكنك إرسال رسالة نصية إلى { $tel-sms } فقط إذا سجّلت هاتفك مسبقاً.** للتسجيل، يُرجى إرسال كلمة «register» في رسالة نصية إلى ذلك الرقم، ثم الرد بكلمة «yes». الرسائل النصية تبقى في الهاتف.

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = يُرجى إخبار خط المساعدة إن كان من الآمن معاودة الاتصال بك، ومتى يكون ذلك آمناً.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = إذا كنت في خطر الآن:

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = لطرح سؤال من دون ذكر اسمك:

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = إذا احتجت إلى شخص يستمع إليك:

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = هناك أرقام أخرى في صفحة [مساعدة عاجلة]({ $link1 }).
