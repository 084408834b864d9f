### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = 医疗服务与您的权利

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = 从这里开始。您可以要求什么，现在谁能帮助您。

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = 开始、从哪里开始、首页、主页、权利、我的权利、我有什么权利、医疗、医疗服务、看病、看医生、医生、医院、求助、帮助、快速求助、马上求助、免费、没有证件、没有身份、没有钱、外国人、移民、NHS、英国、英格兰、苏格兰、威尔士、北爱尔兰

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = 请选择您今天需要的：

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [我现在需要帮助]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [我想看医生]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [我心里难受，或者睡不着]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [我想知道哪些是免费的]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [我想用英文卡片说明我需要什么]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = 本指南写给在英国需要医疗服务的人。您可能不确定自己可以要求什么。您可能刚来这里。您可能没有证件。可能有人待您不好。这些都不是您的错，您仍然可以要求医疗服务。

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = 帮助您的人也可以看。看多看少，都随您。

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = 快速求助

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = 如果有人有生命危险，请拨打 { $tel-999 }。电话免费，即使手机没有话费也能打。

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = 如果您担心自己会伤害自己：

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = 在英格兰，请拨打 { $mh-111-eng }，选择心理健康（mental health）选项。

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = 在威尔士，请拨打 { $mh-111-wales }，然后按 2。

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = 在苏格兰，请拨打 { $mh-111-scot }，选择心理健康（mental health）选项。

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = 在北爱尔兰，请拨打 { $mh-lifeline }。电话免费。

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = 如果有人控制您或伤害您，您可以拨打 { $tel-msh }。电话免费，而且保密：他们会为您说的话保密。您不必说出姓名。他们可以安排口译员。

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = 要知道的三件事

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = 您可以要求看医生

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = 在英格兰和苏格兰，任何人都可以有自己的 GP，不收费。GP 是家庭医生。即使您没有证件，也是这样。

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = 在威尔士和北爱尔兰，规定不一样。在北爱尔兰，您会被要求出示文件，也可能会有人向内政部（Home Office）查询您的情况。[去之前请看这里]({ $link1 })。

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = 紧急治疗在开始时免费

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = 在英格兰、威尔士和苏格兰，医院急诊（A&E）是免费的。在北爱尔兰，如果您不是为了这种治疗才来这里的，医院急诊就是免费的。在英格兰、苏格兰和北爱尔兰，如果之后您要住院，可能要付钱。在威尔士，请询问住院要花多少钱。[看看哪些对您免费]({ $link1 })。

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = 您说的话会保密

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = 您告诉医生的话会保密。只有为您治疗的人可以知道。如果有人有严重危险，或者有儿童面临危险，医生可能会告诉别人。法院也可以命令医生这样做。

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = 您可以要求口译员。在英格兰和北爱尔兰，口译员是免费的。在苏格兰，这是您的权利。在威尔士，政府已经规定了怎样提供口译员。

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = 您所在的地区

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = 英国有四个地区，规定各不相同。在每个页面上，您可以选择英格兰、威尔士、苏格兰或北爱尔兰。如果您不知道自己在哪个地区，可以问接电话的人。

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = 阅读时注意安全

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = 如果有人可能会看您的手机，请考虑用另一部手机。您打开过的页面可能会留在手机的历史记录里。什么时候看，什么时候停，由您决定。

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = 可以打给谁

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = 如果您想找人谈谈，Samaritans 愿意听您说，什么事都可以：

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = 您可以随身带一张[写着号码的小卡片]({ $link1 })，上面没有名称。
