### Page: Is this happening to me?   (content/is-this-happening-to-me.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = 我是不是遇到了这种事？

# English: Signs that someone uses or controls you.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-uses-or-pgjbuw = 有人利用您或控制您的迹象。

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = 您可以打电话询问，不必说出姓名。

# English: This page is for you if something feels wrong.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-bdqxq6 = 如果您觉得有什么不对劲，本页是写给您的。

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = 这是您的错吗？

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = 这不是您的错。

# English: You may have said yes at the start.
# This is Easy Read: one short sentence beside a picture.
you-may-have-said-yes-xtapd7 = 您一开始可能答应过。

# English: You may have taken money.
# This is Easy Read: one short sentence beside a picture.
you-may-have-taken-money-qbhnke = 您可能拿过钱。

# English: What they did is a crime, and not your fault.
# This is Easy Read: one short sentence beside a picture.
what-they-did-is-a-brguga = 那些人做的事是犯罪，这不是您的错。

## Section: Is it like this at work?

# English: Is it like this at work?
# This is a heading.
is-it-like-this-at-e86xse = 您工作时是这样吗？

# English: You work very long hours for little or no pay.
# This is Easy Read: one short sentence beside a picture.
you-work-very-long-hours-xyfb78 = 您的工作时间非常长，工钱很少或者没有。

# English: The boss keeps your money.
# This is Easy Read: one short sentence beside a picture.
the-boss-keeps-your-money-ay94vv = 老板扣着您的钱。

# English: You work in a home with no days off.
# This is Easy Read: one short sentence beside a picture.
you-work-in-a-home-vhjfv4 = 您在别人家里做工，没有休息日。

# English: You owe money, and the debt never goes down.
# This is Easy Read: one short sentence beside a picture.
you-owe-money-and-the-zds3dv = 您欠了钱，这笔债从来不减少。

## Section: Does someone control you?

# English: Does someone control you?
# This is a heading.
does-someone-control-you-75dta3 = 有人控制您吗？

# English: Someone took your papers.
# This is Easy Read: one short sentence beside a picture.
someone-took-your-papers-au8fyk = 有人拿走了您的证件。

# English: Someone watches you or goes everywhere with you.
# This is Easy Read: one short sentence beside a picture.
someone-watches-you-or-goes-5js2xp = 有人监视您，或者您去哪里都有人跟着。

# English: They do not let you talk to your family.
# This is Easy Read: one short sentence beside a picture.
they-do-not-let-you-ykxzat = 他们不让您和家人说话。

# English: They tell you lies about the police.
# This is Easy Read: one short sentence beside a picture.
they-tell-you-lies-about-r53c3v = 他们对您说关于警察的谎话。

# English: Someone hurts or threatens you or your family.
# This is Easy Read: one short sentence beside a picture.
someone-hurts-or-threatens-you-ezfvpf = 有人伤害或威胁您或您的家人。

## Section: Does someone make you do things?

# English: Does someone make you do things?
# This is a heading.
does-someone-make-you-do-xvxuqx = 有人逼您做事吗？

# English: Someone forces you to have sex or make films.
# This is Easy Read: one short sentence beside a picture.
someone-forces-you-to-have-q7bpcq = 有人强迫您进行性活动或拍片。

# English: Someone makes you carry or sell drugs.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-carry-or-vprydk = 有人逼您携带或贩卖毒品。

# English: Someone makes you steal or beg.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-steal-or-gxx2fp = 有人逼您偷东西或乞讨。

# English: Someone you trusted promised you a job or love.
# This is Easy Read: one short sentence beside a picture.
someone-you-trusted-promised-you-pwp88e = 您信任的人答应给您工作或爱情。

# English: If someone made you break the law, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-someone-made-you-break-h527ru = 如果有人逼您做了违法的事，请要求找律师。

## Section: Who can it happen to?

# English: Who can it happen to?
# This is a heading.
who-can-it-happen-to-kv7t28 = 谁会遇到这种事？

# English: It happens to British people too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-people-f75p2d = 英国人也会遇到这种事。

# English: You are not alone.
# This is Easy Read: one short sentence beside a picture.
you-are-not-alone-z47957 = 您并不孤单。

## Section: What happens if you ask?

# English: What happens if you ask?
# This is a heading.
what-happens-if-you-ask-k3g6gv = 询问以后会怎样？

# English: If you are an adult, you choose what happens next.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-k3bq85 = 如果您是成年人，接下来怎么做，由您决定。

# English: You can ask questions and say no.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-questions-and-pcvswk = 您可以提问，也可以说不。

# English: The people you call keep your words private.
# This is Easy Read: one short sentence beside a picture.
the-people-you-call-keep-fxwkmt = 接电话的人会为您的话保密。

# English: They may tell others if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-xruh79 = 如果有人有生命危险，他们可能会告诉别人。

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = 如果有孩子不安全，他们可能会告诉别人。

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = 您可以打给谁？

# English: If you are under 19, you can call Childline.
# This is Easy Read: one short sentence beside a picture.
if-you-are-under-19-ztuhkq = 如果您未满 19 岁，可以打电话给 Childline。

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = 如果有人有生命危险，请马上打电话。
