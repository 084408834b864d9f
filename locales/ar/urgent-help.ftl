### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = مساعدة عاجلة

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = بمن يمكنك الاتصال الآن، في كل إقليم من أقاليم المملكة المتحدة.

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = طوارئ، حالة طارئة، إسعاف، سيارة إسعاف، شرطة، بوليس، خطر، أنا في خطر، نجدة، أنقذوني، ساعدوني، خط مساعدة، خط ساخن، أزمة نفسية، انتحار، أريد أن أموت، أموت، أقتل نفسي، إنهاء حياتي، إيذاء النفس، أجرح نفسي، شخص يؤذيني، يضربني، زوجي يضربني، ضرب، عنف، عنف أسري، اعتداء، اغتصاب، زواج قسري، زواج بالقوة، خوف، خائف، خائفة، خايف، هروب، أهرب، نزيف، دم، ألم في الصدر، وجع صدر، جرعة زائدة، تسمم، لا أستطيع الكلام، لغة الإشارة، أصم، صماء، أطرش، مستشفى، قسم الطوارئ، A&E، Childline

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = إذا كان هناك خطر على الحياة، يُرجى الاتصال الآن:

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = يُرجى قول كلمة «ambulance» (إسعاف) أو كلمة «police» (شرطة). المكالمة مجانية، حتى من دون رصيد. يمكنك أيضاً الذهاب إلى أقرب قسم للحوادث والطوارئ (A&E) في مستشفى.

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = هذه الصفحة لك إذا كنت في خطر. وهي لك إذا كان هناك شخص يؤذيك أو يتحكم بك، أو إذا لم يكن بإمكانك الحفاظ على سلامتك. وهي أيضاً للشخص الموجود معك.

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = إذا لم يكن بإمكانك الكلام

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = من الهاتف المحمول، يمكنك طلب المساعدة من دون أي كلمة:

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = الاتصال على { $tel-999 } والاستماع.

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = السعال أو النقر على الهاتف، إن كان ذلك ممكناً لك.

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = الضغط على 55 عندما يُطلب منك ذلك. إذا لم يتم هذا الضغط، تنتهي المكالمة.

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = هذا لا يخبر الشرطة بمكانك.

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = يمكنك أيضاً إرسال رسالة نصية إلى { $tel-sms }. يجب عليك تسجيل هاتفك مسبقاً، قبل الحاجة إلى هذه الخدمة. للتسجيل، يُرجى إرسال كلمة «register» في رسالة نصية إلى الرقم نفسه، ثم الرد بكلمة «yes». رسائلك تبقى في الهاتف.

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = إذا استخدمت لغة الإشارة البريطانية، يمكنك إجراء مكالمة فيديو عبر { $tel-999-bsl }. مع خدمة نقل النص (text relay)، يُرجى الاتصال على { $tel-relay }.

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = إذا شعرت أنه لا يمكنك الحفاظ على سلامتك

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = قد تكون لديك أفكار عن إنهاء حياتك. وجودك مهم، ويمكنك التحدث مع شخص الآن. للإقليم الذي أنت فيه رقم خاص به، وهو مكتوب في الأسفل. أما هذان الخطان فهما لكل المملكة المتحدة.

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = منظمة Samaritans تستمع إليك، مهما كان الموضوع:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = إذا فضّلت الكتابة، يُرجى إرسال كلمة SHOUT في رسالة نصية. الرسالة النصية تبقى في الهاتف.

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = إذا كان هناك شخص يتحكم بك أو يؤذيك

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = يُرجى الاتصال بخط المساعدة هذا، حتى لو كان لديك شك. الخط مجاني وسري: هم يحافظون على خصوصية كلامك. ليس من الضروري ذكر اسمك. لا يخبرون أحداً إلا بموافقتك. لكن قد يخبرون آخرين دون موافقتك إذا كان هناك خطر على الحياة أو على طفل.

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = الشرطة: معلومات مهمة أولاً

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = إذا كان هناك خطر على الحياة، فالاتصال على { $tel-999 } هو الاتصال الصحيح للجميع.

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = إذا كنت من البالغين ولم يكن أحد في خطر الآن، فالتحدث مع الشرطة أو عدم التحدث معها هو اختيارك. أما الأطفال فتتم حمايتهم دائماً.

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = لا يوجد حاجز بين الشرطة ووزارة الداخلية (Home Office)، وهي مكتب الحكومة للهجرة. في إنجلترا وويلز، نقلت كل قوة من قوات الشرطة إلى وزارة الداخلية معلومات عن بعض الأشخاص الذين تعرّضوا للعنف الأسري. لذلك، إذا كان الانتظار آمناً، يُرجى سؤال محامٍ أو خط مساعدة أولاً.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = في إنجلترا وويلز، قد تخبر الشرطة وزارة الداخلية (Home Office) عنك. لم نتأكد من القاعدة في اسكتلندا أو أيرلندا الشمالية.

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = رقم الشرطة في الحالات غير الطارئة هو { $tel-101 }.

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = إذا كان عمرك أقل من 19 سنة

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = ليس عليك أي لوم. يمكنك الاتصال بخط Childline بشأن أي شيء:

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = في إنجلترا

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = إذا شعرت أنه لا يمكنك الحفاظ على سلامتك، يُرجى الاتصال واختيار الصحة النفسية (mental health):

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = إذا احتجت إلى مترجم شفوي، يُرجى القول بالإنجليزية ما هي اللغة المطلوبة:

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = بشأن الإساءة من شريك الحياة أو من العائلة:

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = بشأن الاغتصاب أو الاعتداء الجنسي، من عمر 16 سنة:

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = للسؤال عن سكن آمن وعن الدعم، إذا استغلك شخص في العمل أو الجنس أو الجريمة:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = في ويلز

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = إذا شعرت أنه لا يمكنك الحفاظ على سلامتك، يُرجى الاتصال ثم الضغط على 2:

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = بشأن العنف في المنزل أو العنف الجنسي أو الاتجار بالبشر:

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = برسالة نصية. الرسالة النصية تبقى في الهاتف:

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = للأشخاص السود، والأشخاص من الأقليات العرقية، والمهاجرين:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = في اسكتلندا

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = للتحدث عند الشعور بالضيق، من عمر 16 سنة. يمكنك طلب التحدث مع رجل أو امرأة:

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = بشأن العنف في المنزل أو الزواج بالإكراه:

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = برسالة نصية أو عبر WhatsApp. الرسالة النصية تبقى في الهاتف:

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = بشأن الاغتصاب أو الاعتداء الجنسي، من عمر 13 سنة. لا يمكنهم رؤية رقمك:

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = للنساء فوق 18 سنة اللواتي تعرّضن للاتجار بالبشر من أجل الجنس. الاتجار بالبشر يعني أن شخصاً تحكّم بك واستغلك من أجل المال:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = إذا شعرت أنه لا يمكنك الحفاظ على سلامتك:

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = بشأن العنف في المنزل أو الاعتداء الجنسي. الخط لكل الأعمار، للنساء والرجال:

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = بعد المكالمة

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = حتى المكالمة المجانية تظهر في قائمة المكالمات في هاتفك. يمكنك حذف تلك المكالمة وحدها. يمكنك أيضاً استخدام هاتف شخص هو موضع ثقتك.

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = يُرجى عدم الاعتماد على أن المكالمة لن تظهر في الفاتورة.

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [أرقام تبقى معك]({ $link1 }) هي بطاقة صغيرة عليها أرقام من دون أسماء.

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = عندما يصبح وضعك آمناً، يمكنك [زيارة الطبيب]({ $link1 }) أو [طلب المساعدة بشأن مشاعرك]({ $link2 }).

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = بمن يمكنك الاتصال إذا كان لديك شك

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = إذا كان هناك خطر على الحياة، يُرجى الاتصال على { $tel-999 }. إذا لم يكن هناك خطر على الحياة، يُرجى الاتصال على { $tel-msh } أو على { $mh-samaritans } والسؤال. كل سؤال مقبول، مهما كان صغيراً.
