### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = 紧急求助

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = 在英国各个地区，现在可以打电话找谁。

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = 紧急、紧急情况、急救、急诊、救护车、警察、报警、危险、求助热线、求救、救命、危机、自杀、想死、不想活、轻生、自残、自我伤害、结束生命、有人伤害我、有人打我、被打、打人、暴力、家暴、家庭暴力、家庭虐待、虐待、老公打我、强奸、性侵、性暴力、逼婚、强迫婚姻、害怕、逃跑、逃走、不能说话、手语、聋人、Childline、出血、流血、胸痛、服药过量、医院、急诊室、A&E

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = 如果有人有生命危险，请马上拨打：

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = 请说“ambulance”（救护车）或“police”（警察）。电话免费，即使手机没有话费也能打。您也可以去最近的医院急诊室（A&E）。

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = 如果您处于危险之中，本页是写给您的。如果有人伤害您或控制您，或者您担心自己会伤害自己，本页也是写给您的。陪在您身边的人也可以看。

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = 如果您不能说话

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = 用手机时，您可以不说一句话就求助：

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = 拨打 { $tel-999 }，然后听。

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = 如果可以，请咳嗽一声，或者敲一敲手机。

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = 听到要求时，请按 55。如果不按，电话就会挂断。

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = 这样做不会让警察知道您在哪里。

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = 您也可以发短信到 { $tel-sms }。您必须在需要用到之前先登记手机。登记方法是：把英文单词“register”发到同一个号码，再回复“yes”。您的短信会留在手机里。

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = 如果您使用英国手语，可以用 { $tel-999-bsl } 打视频电话。如果使用文字转接服务（text relay），请拨 { $tel-relay }。

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = 如果您担心自己会伤害自己

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = 您可能有结束自己生命的念头。您很重要，现在就有人可以和您谈。您所在的地区有专门的号码，请看下面。这里的两个号码，英国各地都可以用。

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans 愿意听您说，什么事都可以：

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = 如果您更想用文字，请发短信，写 SHOUT 这个词。短信会留在手机里。

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = 如果有人控制您或伤害您

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = 即使您不确定，也可以拨打这条求助热线。电话免费，而且保密：他们会为您说的话保密。您不必说出姓名。只有您同意，他们才会告诉别人，除非有人有生命危险，或者有儿童面临危险。

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = 关于警察：先要知道的事

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = 如果有生命危险，任何人都应该拨打 { $tel-999 }。

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = 如果您是成年人，而且现在没有人处于危险之中，要不要和警察谈，由您自己决定。儿童始终受到保护。

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = 警察和内政部（Home Office，主管移民的政府部门）之间，信息并不是隔开的。在英格兰和威尔士，每一个警察机构都曾经把一些遭受家庭虐待的人的信息转交给内政部。所以，如果等一等没有危险，请先问律师或求助热线。

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = 在英格兰和威尔士，警察可能会把您的情况告诉内政部（Home Office）。苏格兰和北爱尔兰的规定，我们还没有确认。

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = 不是紧急情况时，联系警察的号码是 { $tel-101 }。

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = 如果您未满 19 岁

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = 您没有惹麻烦。什么事都可以打电话给 Childline：

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = 在英格兰

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = 如果您担心自己会伤害自己，请拨打电话，并选择心理健康（mental health）选项：

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = 如果您需要口译员，请用英语说出您要哪种语言：

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = 如果受到伴侣或家人的虐待：

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = 如果遭遇强奸或性虐待，16 岁及以上可以拨打：

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = 如果有人利用您做工、进行性活动或犯罪，想询问安全住所和支援，请拨打：

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = 在威尔士

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = 如果您担心自己会伤害自己，请拨打电话，然后按 2：

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = 如果遭遇家庭虐待、性暴力或人口贩运：

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = 发短信求助。短信会留在手机里：

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = 面向黑人、少数族裔和移民：

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = 在苏格兰

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = 情绪低落时想找人谈谈，16 岁及以上可以拨打。您可以要求由男性或女性接听：

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = 如果遭遇家庭虐待或强迫婚姻：

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = 发短信或用 WhatsApp 求助。短信会留在手机里：

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = 如果遭遇强奸或性虐待，13 岁及以上可以拨打。对方看不到您的号码：

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = 面向 18 岁以上、因被贩运而遭受性剥削的女性。被贩运的意思是，有人控制您，利用您赚钱：

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = 在北爱尔兰

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = 如果您担心自己会伤害自己：

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = 如果遭遇家庭虐待或性虐待。不限年龄，女性和男性都可以拨打：

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = 打完电话以后

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = 免费电话也会显示在手机的通话记录里。您可以只删除那一条记录。您也可以用您信任的人的手机。

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = 不要指望电话不会出现在账单上。

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [随身带的号码]({ $link1 })是一张小卡片，上面有号码，没有名称。

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = 等您安全了，可以[看医生]({ $link1 })，或者[获得情绪方面的帮助]({ $link2 })。

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = 不确定时可以打给谁

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = 如果有人有生命危险，请拨打 { $tel-999 }。如果没有，请拨打 { $tel-msh } 或 { $mh-samaritans } 询问。再小的问题也可以问。
