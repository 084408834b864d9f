### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = هل يحدث هذا لي؟

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = علامات على أن شخصاً يستغلك أو يتحكم بك، ومن يمكنك سؤاله.

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = علامات، استغلال، العبودية الحديثة، عبودية، استعباد، رق، اتجار بالبشر، تجارة البشر، تهريب، عمل قسري، عمل بالإجبار، سخرة، مجبر على العمل، يجبرني على العمل، شغل بدون أجر، شغل بدون فلوس، بدون راتب، ما أخذت معاشي، يأخذ راتبي، يأخذ فلوسي، ياخد مصاري، دين، ديون، علي دين، سداد الدين، رب العمل، المدير، المعلم، الكفيل، ساعات طويلة، بدون إجازة، أخذ جوازي، أخذ أوراقي، حجز الجواز، تهديد، يهددني، خوف، بيع مخدرات، سرقة، تسول، شحادة، جنس مقابل مال، استغلال جنسي، دعارة، تحكم، يتحكم بي، يراقبني، محبوس، محبوسة، ممنوع من الخروج، لا أستطيع المغادرة، خدعوني، نصب، خادمة، شغالة، مربية، تنظيف، مزرعة، غسيل سيارات، صالون أظافر، سحر، يمين، حلفوني

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = إذا كان لديك شك، يمكنك الاتصال والسؤال من دون ذكر اسمك. الرقم موجود في آخر هذه الصفحة.

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = هذه الصفحة لك إذا كان هناك شيء لا يبدو لك طبيعياً في العمل أو في المنزل أو في علاقة. وما فيها هو نفسه في كل أنحاء المملكة المتحدة.

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = هذا ليس ذنبك

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = ربما وافقت في البداية. ربما أخذت مالاً، أو بقيت هناك من دون هروب. ومع ذلك، هذا ليس ذنبك. في القانون، ما فعله من استغلّوك يبقى جريمة، حتى لو وافقت.

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = علامات مهمة

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = ليس من الضروري أن تنطبق عليك كل هذه العلامات. قد تكفي علامة واحدة للسؤال.

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = ساعات عملك طويلة جداً، أو أجرك قليل، أو ليس لك أجر. صاحب العمل يحتفظ بمالك. ليست لك حرية المغادرة.

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = عملك في منزل شخص آخر من دون أيام راحة، أو من دون أجر، أو من دون غرفة خاصة بك.

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = أخذ شخص جواز سفرك أو أوراقك. هناك من يراقبك أو يرافقك إلى كل مكان. لا يسمحون لك بالتواصل مع عائلتك. هناك من يقول لك أكاذيب عن الشرطة.

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = يقولون إن عليك ديناً مقابل السفر أو الطعام أو الإيجار، وهذا الدين لا ينقص أبداً.

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = هناك من يجبرك على ممارسة الجنس أو التصوير أو العمل الجنسي عبر الإنترنت، أو يضغط عليك من أجل ذلك.

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = هناك من يجبرك على زراعة المخدرات أو نقلها أو بيعها، أو على السرقة، أو على التسوّل، أو على خداع الناس لأخذ مالهم. هذا ليس اختيارك.

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = هناك من يؤذيك أو يهددك، أو يؤذي عائلتك أو يهددها. يُستخدم قَسَم أو معتقد مثل السحر (juju) لتخويفك.

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = شخص كان موضع ثقتك وعد بعمل جيد أو علاقة أو دراسة أو مساعدة لعائلتك. ربما بدأ ذلك عبر الإنترنت.

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = ما اسم ذلك

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = دفع المال لشخص من أجل عبور الحدود اسمه التهريب (smuggling). أما التحكم بشخص واستغلاله من أجل الربح فاسمه الاتجار بالبشر (trafficking) أو العبودية الحديثة (modern slavery). يمكن أن يتحول أحدهما إلى الآخر.

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = هذا يحدث للبريطانيين أيضاً. يمكن أن يحدث من دون عبور أي حدود.

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = كثير من الناس لا يدركون ذلك، أو لا يقولونه. قد يشعرون بالخوف أو الخجل أو الحب أو الولاء. قد لا يتكلمون اللغة. قد يظنون أن الحال في بلدهم كان أسوأ.

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = لست وحدك. في آخر سنة كاملة جرى إحصاؤها، كان عدد الإحالات لطلب المساعدة في المملكة المتحدة { $nrm-numbers }.

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = ماذا يحدث إذا سألت

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = خط المساعدة في الأسفل يستمع إليك. لا يخبر أحداً إلا بموافقتك. لكن قد يخبر آخرين دون موافقتك إذا كان هناك خطر على الحياة أو كان طفل معرّضاً للخطر.

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = إذا كنت من البالغين، فما يحدث بعد ذلك هو اختيارك. يمكنك طرح الأسئلة، وأخذ الوقت الذي يلزمك، والرفض. أما الأطفال فتتم حمايتهم دائماً.

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = إذا أجبرك شخص على مخالفة القانون، يُرجى طلب محامٍ. يمكنك [زيارة الطبيب]({ $link1 }) والتحدث عن صحتك من دون أن تُحكى قصتك كلها.

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = يمكنك التوقف هنا والعودة لاحقاً. إذا كان هناك من يفتّش هاتفك، يُرجى قراءة [سلامتك عند استخدام هذا الهاتف]({ $link1 }).

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = للسؤال والتحدث، مع مترجم شفوي إذا أردت:

# English: If you are under 19:
if-you-are-under-19-ymn5rq = إذا كان عمرك أقل من 19 سنة:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = إذا كنت في خطر الآن:
