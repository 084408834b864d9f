### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = 我是不是遇到了这种事？

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = 有人在利用您或控制您的迹象，以及您可以问谁。

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = 迹象、剥削、现代奴役、奴役、人口贩运、人口贩卖、人口买卖、拐卖、被拐卖、被卖、强迫劳动、被逼做工、家庭奴役、债务奴役、欠债、欠钱、还债、老板、打工、没有工钱、不给工资、拖欠工资、扣工资、扣钱、拿走我的钱、工时太长、没有休息日、护照被拿走、扣护照、证件被拿走、扣证件、威胁、恐吓、贩毒、种大麻、偷东西、乞讨、诈骗、卖淫、性工作、按摩店、性剥削、偷渡、控制、被关起来、不能离开、不让走、被骗、保姆、家政、清洁工、农场、餐馆、工厂、洗车、美甲店、juju、发誓

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = 如果您不确定，可以打电话询问，不必说出姓名。号码在本页末尾。

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = 如果您觉得工作中、家里或感情关系里有什么不对劲，本页是写给您的。英国各地都一样。

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = 这不是您的错

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = 也许您一开始答应过。也许您拿了钱，或者没有逃走。这仍然不是您的错。在法律上，即使您答应过，对方做的事仍然是犯罪。

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = 要留意的迹象

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = 不必所有迹象都有。只有一个，可能就足以去问一问。

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = 您的工作时间非常长，或者工钱很少，甚至没有工钱。老板扣着您的钱。您不能自由离开。

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = 您在别人家里做工，没有休息日，没有工钱，或者没有自己的房间。

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = 有人拿走了您的护照或证件。有人监视您，或者您去哪里都有人带着。他们不让您联系家人。有人对您说关于警察的谎话。

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = 他们说您欠了路费、饭钱或房租，而且这笔债从来不减少。

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = 有人强迫您或向您施压，要您进行性活动、被拍摄，或者在网上做性工作。

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = 有人逼您种植、携带或贩卖毒品，逼您偷东西、乞讨，或者骗别人的钱。这不是您自己的选择。

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = 有人伤害或威胁您或您的家人。有人用誓言，或者用 juju 这样的信仰来吓唬您。

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = 您信任的人答应给您好工作、一段感情、读书的机会，或者答应帮助您的家人。这可能是从网上开始的。

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = 这叫做什么

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = 付钱给人，让人带着越过边境，叫做偷渡（smuggling）。被人控制，被人利用来赚钱，叫做人口贩运（trafficking）或现代奴役（modern slavery）。一种情况可能会变成另一种。

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = 英国人也会遇到这种事。不一定要越过边境。

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = 很多人看不出来，或者不说出来。他们可能感到害怕、羞愧、爱或忠诚。他们可能不会说这里的语言。他们可能觉得老家的情况更糟。

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = 您并不孤单。在有统计的最近一个完整年份里，英国有 { $nrm-numbers } 次求助转介。

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = 询问以后会怎样

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = 下面的求助热线会倾听您说的话。只有您同意，热线才会告诉别人，除非有人有生命危险，或者有儿童面临危险。

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = 如果您是成年人，接下来怎么做，由您决定。您可以提问，可以慢慢想，也可以说不。儿童始终受到保护。

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = 如果有人逼您做了违法的事，请要求找律师。您可以[看医生]({ $link1 })，谈自己的健康，不必讲出全部经历。

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = 您可以先停在这里，以后再回来看。如果有人查看您的手机，请看[安全使用这部手机]({ $link1 })。

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = 可以打给谁

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = 想询问、想谈谈，如果您要，可以有口译员：

# English: If you are under 19:
if-you-are-under-19-ymn5rq = 如果您未满 19 岁：

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = 如果您现在有危险：
