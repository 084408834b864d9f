### Page: About this guide   (content/about.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About this guide
# This is the title of the page.
about-this-guide-dqnhye = عن هذا الدليل

# English: Who made it, what it is not, and how it treats your privacy.
# This is the summary of the page, shown in lists of pages.
who-made-it-what-it-4d6k62 = من أعدّه، وما ليس من عمله، وكيف يتعامل مع خصوصيتك.

# English: about, who made this, wrong number, sources, legal advice, medical advice, screen reader, keyboard, large text, host, contact, mistake, feedback, cookies
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
about-who-made-this-wrong-gmtqn8 = عن الدليل، من نحن، من عمل هذا الموقع، من كتب هذا، الجهة المضيفة، المضيف، تواصل، اتصال، رقم غلط، رقم خطأ، خطأ، غلط، تصحيح، ملاحظات، رأي، مصادر، مراجع، نصيحة قانونية، نصيحة طبية، قارئ الشاشة، مكفوف، لوحة المفاتيح، خط كبير، تكبير الخط، ملفات تعريف الارتباط، كوكيز، خصوصية

# English: If you need help now, go to [urgent help]({ $link1 }). This page is for everyone who wants to know whether to trust this guide. It is the same everywhere in the UK.
# $link1 = page: Urgent help
if-you-need-help-now-xkrhpd = إذا احتجت إلى مساعدة الآن، يُرجى الانتقال إلى [مساعدة عاجلة]({ $link1 }). هذه الصفحة لكل من يريد معرفة إن كان هذا الدليل جديراً بالثقة. وهي نفسها في كل المملكة المتحدة.

## Section: Who made it

# English: Who made it
# This is a heading.
who-made-it-zjfk7y = من أعدّه

# English: This guide is made with Fingerpost, for people who were trafficked or used for someone else's profit. It helps them to reach health care in the UK.
this-guide-is-made-with-mnx2ee = أُعدّ هذا الدليل باستخدام Fingerpost، من أجل الأشخاص الذين تعرّضوا للاتجار بالبشر أو استغلهم غيرهم من أجل الربح. وهو يساعدهم في الوصول إلى الرعاية الصحية في المملكة المتحدة.

# English: It was drafted from published sources. **It has not yet been reviewed by a lawyer, a doctor or survivors.** So treat it as a place to start, and ask.
it-was-drafted-from-published-jx8m9v = كُتبت مسودته من مصادر منشورة. **لم يراجعه بعد أي محامٍ أو طبيب، ولا أشخاص مرّوا بتجربة الاستغلال.** لذلك هو مكان للبداية فقط، ويُرجى السؤال.

# English: Every number, price and date comes from one list. It says where each one came from, how sure we are, and whether it was checked. Some laws were changing when we wrote. The pages say so.
every-number-price-and-date-d6zhnt = كل رقم وسعر وتاريخ يأتي من قائمة واحدة. تذكر القائمة من أين جاء كل منها، ومدى تأكدنا منه، وهل تم التحقق منه. كانت بعض القوانين تتغيّر عندما كتبنا الدليل. والصفحات تذكر ذلك.

# English: Translations may be machine drafts. If you can, read the English beside them.
translations-may-be-machine-drafts-xmz8aj = قد تكون الترجمات مسودات من عمل الكمبيوتر. إذا كان ذلك ممكناً لك، يُرجى قراءة النص الإنجليزي بجانبها.

# English: The organisation that runs this copy of the site is its host. It may be a charity.
the-organisation-that-runs-this-psrthy = المنظمة التي تدير هذه النسخة من الموقع هي الجهة المضيفة. قد تكون جمعية خيرية.

## Section: What it is not

# English: What it is not
# This is a heading.
what-it-is-not-fje9dy = ما ليس من عمل هذا الدليل

# English: It is not legal advice and not medical advice. It cannot know your situation. Ask a lawyer about your rights, and a doctor or nurse about your health. It is not an emergency service.
it-is-not-legal-advice-ch3fad = هذا الدليل ليس نصيحة قانونية وليس نصيحة طبية. ولا يمكنه معرفة وضعك. يُرجى سؤال محامٍ عن حقوقك، وسؤال طبيب أو ممرض أو ممرضة عن صحتك. وهو ليس خدمة طوارئ.

## Section: Your privacy

# English: Your privacy
# This is a heading.
your-privacy-hmc3jx = خصوصيتك

# English: This site asks for no name and no account. It sets no cookies. Its pages load nothing from other companies.
this-site-asks-for-no-mrt7vj = هذا الموقع لا يطلب اسماً ولا حساباً. وهو لا يضع ملفات تعريف الارتباط (cookies). وصفحاته لا تحمّل أي شيء من شركات أخرى.

# English: It stores something of its own on your phone in two cases only. You press the button that leaves the page, or you ask to save the guide. [Stay safe on this phone]({ $link1 }) explains this, and what your browser keeps.
# $link1 = page: Stay safe on this phone
it-stores-something-of-its-332hqg = لا يحفظ الموقع شيئاً خاصاً به في هاتفك إلا إذا ضغطت على زر مغادرة الصفحة، أو طلبت حفظ الدليل. صفحة [سلامتك عند استخدام هذا الهاتف]({ $link1 }) تشرح ذلك، وتشرح ما يحتفظ به المتصفح.

# English: **The host's server can keep a log.** A log often holds the time, the page you asked for, your internet address and the kind of browser. Your phone company, or the owner of the Wi-Fi, may also see the name of the site.
the-host-s-server-can-btkdf5 = **يمكن لخادم الجهة المضيفة (server) الاحتفاظ بسجل.** في السجل غالباً الوقت، والصفحة التي طلبتها، وعنوان جهازك على الإنترنت، ونوع المتصفح. وقد ترى شركة هاتفك أو صاحب شبكة Wi‑Fi أيضاً اسم الموقع.

# English: To leave less there:
to-leave-less-there-jtsa8j = لترك آثار أقل هناك:

# English: read on a phone or Wi-Fi that is not yours, such as a library's
# This is a list item.
read-on-a-phone-or-v54duy = القراءة من هاتف أو شبكة Wi‑Fi ليست لك، مثل شبكة مكتبة عامة

# English: read a file that someone gives you, which asks the server for nothing
# This is a list item.
read-a-file-that-someone-4rgnat = قراءة ملف يعطيك إياه شخص، فهذا الملف لا يطلب أي شيء من الخادم

# English: ask someone you trust to print a page.
# This is a list item.
ask-someone-you-trust-to-egkjhf = الطلب من شخص هو موضع ثقتك أن يطبع صفحة.

## Section: Reading it your way

# English: Reading it your way
# This is a heading.
reading-it-your-way-jxpbcq = القراءة بالطريقة التي تناسبك

# English: The guide is made for small and old phones, large text, a keyboard, and programs that read aloud. Its pages can be read without scripts. Most have an easier reading with short sentences and pictures. If something does not work for you, please tell the host.
the-guide-is-made-for-5e4azx = أُعدّ الدليل للهواتف الصغيرة والقديمة، وللنص الكبير، وللوحة المفاتيح، وللبرامج التي تقرأ بصوت عالٍ. يمكن قراءة صفحاته من دون برامج نصية (scripts). لمعظم الصفحات نسخة سهلة القراءة فيها جمل قصيرة وصور. إذا كان هناك شيء لا يعمل لديك، يُرجى إخبار الجهة المضيفة.

## Section: If something is wrong

# English: If something is wrong
# This is a heading.
if-something-is-wrong-a8whw2 = إذا كان هناك خطأ

# English: A wrong number can hurt someone. If one does not work, try another on the page [Urgent help]({ $link1 }) first.
# $link1 = page: Urgent help
a-wrong-number-can-hurt-cxvf36 = الرقم الخطأ قد يؤذي شخصاً. إذا كان رقم لا يعمل، يُرجى أولاً تجربة رقم آخر في صفحة [مساعدة عاجلة]({ $link1 }).

# English: To tell us safely, use the contact that your host gives. Do it from a phone that nobody checks, or ask a support worker to do it. Write only the page and what is wrong. Leave out your name, your address and your story.
to-tell-us-safely-use-yruvec = لإخبارنا بأمان، يُرجى استخدام وسيلة التواصل التي تذكرها الجهة المضيفة. يُرجى القيام بذلك من هاتف لا يفتشه أحد، أو الطلب من أخصائي دعم أن يقوم به. يُرجى كتابة اسم الصفحة وما هو الخطأ فقط. ويُرجى عدم ذكر اسمك أو عنوانك أو قصتك.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: If you want to ask a question without giving your name:
if-you-want-to-ask-rbf4wu = إذا أردت طرح سؤال من دون ذكر اسمك:

# English: If a life is in danger:
if-a-life-is-in-rbtsap = إذا كان هناك خطر على الحياة:

## Section: For the host of this site

# English: For the host of this site
# This is a heading.
for-the-host-of-this-hsau5w = للجهة المضيفة لهذا الموقع

# English: If you host this guide, keep no log. Or keep one without internet addresses, delete it soon, and tell your readers.
if-you-host-this-guide-jhwe9e = إذا كنت الجهة المضيفة لهذا الدليل، يُرجى عدم الاحتفاظ بأي سجل. أو الاحتفاظ بسجل من دون عناوين إنترنت، وحذفه بعد وقت قصير، وإخبار القراء بذلك.
