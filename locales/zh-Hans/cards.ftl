### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = 可以出示的卡片

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = 在诊疗所或医院，用您的语言和英文说出您的需要。

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = 卡片、出示卡片、给人看的卡片、说出我的需要、打印、前台、不会说英语、不懂英文、用英文怎么说、翻译、口译员、女医生、男医生、单独看医生、单独谈、登记家庭医生、表格、检查陪护人员

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = 请把卡片给前台的人看：可以用这部手机，也可以打印出来剪下。

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = 和您一起来的人也可能读到卡片，纸上的卡片也可能被人发现。怎样才安全，由您选择。

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = 在北爱尔兰，出示第一张卡片之前，请先看[看医生]({ $link1 })这一页。在那里，您会被要求出示文件，您的移民身份可能会被拿去向内政部（Home Office）核查。

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = 我想登记

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = 我想在这里登记家庭医生（GP）。请帮我填表。

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = 在英格兰和苏格兰，我不必出示身份证件、地址证明或移民文件。

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = 在威尔士，威尔士政府说我不需要地址证明。

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = 如果您不能为我登记，请写下理由。

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = 我想单独看医生

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = 请单独见我几分钟。您可以说一个普通的理由，例如做检查或填表。

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = 请不要说是我要求的。

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = 我需要口译员

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = 我的语言写在这张卡片上。请为我预约一位专业的口译员。

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = 不应该由亲戚、朋友或孩子为我口译。

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = 在英格兰和北爱尔兰，口译员是免费的。在苏格兰，有口译员是我的权利。

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = 我想选择由谁为我看病

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = 我想由女性为我看病。

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = 我想由男性为我看病。

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = 我想要检查陪护人员（chaperone）：受过培训、陪在我身边的另一个人。

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = 如果今天做不到，请告诉我。
