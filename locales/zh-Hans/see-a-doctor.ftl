### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = 看医生

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = 在英国各个地区，怎样在附近找到医生。

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = GP、医生、家庭医生、全科医生、看医生、看病、诊所、诊疗所、附近的诊所、附近的医生、登记、注册、注册医生、登记家庭医生、病人名单、证件、没有证件、没有护照、没有身份证、没有地址、没有住处、无家可归、地址证明、身份证件、NHS 号码、生病、不舒服、发烧、疼痛、护士、医疗中心、健康中心、表格、填表、预约、口译员

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = 您可以去住处附近的家庭医生诊疗所（GP surgery），请他们为您登记。GP 是家庭医生。诊疗所（surgery）是家庭医生工作的地方。登记就是加入医生的病人名单。

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = 如果您需要医生，但不确定自己能不能看医生，本页是写给您的。帮助您的人也可以看。

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = 如果有人有生命危险，请不要等。请拨打 { $tel-999 }。电话免费，即使手机没有话费也能打。

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = 英格兰、威尔士、苏格兰和北爱尔兰的规定各不相同。去之前，请先看您所在地区的那一部分。

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = 怎么做

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = 找一家附近的诊疗所。您可以打电话，也可以直接去。

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = 对前台的人说：“I want to register with a GP”（我想登记家庭医生）。您不必在那里讲您的经历。

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = 说明您讲哪种语言。如果您想要口译员，可以提出来。

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = 填写表格。您可以请人帮忙。

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = 说明怎样联系您才安全。您可以要求他们不要寄信或发短信。

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [可以出示的卡片]({ $link1 })用您的语言和英文替您说明这些。

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = 如果您找不到诊疗所，或者无法登记，可以问 Doctors of the World。号码在本页末尾。

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = 您可以要求什么

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = 您可以要求由女性或男性为您看病。诊疗所应该尽量安排，但不一定总能做到。

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = 您可以要求检查陪护人员（chaperone）。检查陪护人员是受过培训、陪在您身边的另一个人。您也可以不要检查陪护人员。

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = 请要求专业的口译员。不应该由朋友、亲戚或孩子来做口译。

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = 您可以要求和医生单独谈。

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = 哪些内容会保密

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = 您告诉医生的话会保密。只有为您治疗的人可以知道，但有三种例外：

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = 您或其他人有严重危险。

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = 有儿童面临危险。

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = 法院命令医生提供这些内容。

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = 您可以先问：“谁会看到我告诉您的事？”然后您再决定说什么。

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = 在北爱尔兰，表格是另一回事。在那里，您的移民身份可能会被拿去向内政部（Home Office）核查。内政部是主管移民的政府部门。

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = 如果他们拒绝

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = 被拒绝不是您的错。您可以这样做：

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = 在英格兰、苏格兰和北爱尔兰，请他们用书面说明理由。

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = 问另一家诊疗所。

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = 打电话给 Doctors of the World UK。它帮助无法登记的人。

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = 在英格兰

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = 在英格兰，任何人都可以在家庭医生（GP）那里登记，也可以看家庭医生或护士。这是免费的。您的国籍和移民身份都没有关系。庇护申请被拒的人和没有证件的人也包括在内。

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **证件。** 诊疗所可能会要求看身份证件、地址证明或移民文件。但不能仅仅因为您拿不出这些文件就拒绝您。

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **NHS 号码。** 您不需要有这个号码。

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **地址。** 如果您没有固定或安全的地址，可以用临时地址。您也可以用朋友、日间中心或诊疗所的地址。

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **表格。** 您可以[在 NHS 网站上]({ $link1 })登记，也可以用纸质表格登记。纸质表格叫做 { $gp-form }。

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **填表帮助。** 如果没有人能帮您，请诊疗所为填表预约一位口译员。

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **口译员。** 如果您需要口译员，诊疗所必须安排。这是免费的。不应该要您自己带口译员来。

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **可以出示的卡片。** 您可以打印[一张写明您有权得到医疗服务的卡片]({ $link1 })。

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = 对内政部（Home Office）另有一条规定。在英格兰，家庭医生诊疗所不必把您的信息交给内政部。例外的情况是：法院命令、公共卫生受到威胁，或者非常严重的犯罪。

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = 拒绝您的正当理由很少。可能是名单不再接收新病人，也可能是您住在服务范围以外。诊疗所必须用书面告诉您理由。

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = 如果您被拒绝，或者没有在任何地方登记，您仍然可以得到紧急治疗。当地的诊疗所必须免费为您治疗，最长 { $gp-urgent-14 }。

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = 您可以向诊疗所的经理（practice manager）投诉。如果您觉得这样不安全，可以向综合护理委员会（integrated care board）投诉。那是您当地的 NHS 办事机构。请在两者中选一个，不要两个都选。

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = 在威尔士

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = 如果诊疗所的名单还在接收病人，它就必须接收您，除非它有理由拒绝。别人可以替您申请。您不必住在它的服务范围内。

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = 威尔士政府说，您不需要地址证明。诊疗所可能会要求看身份证件。庇护登记卡（ARC）或内政部（Home Office）的信就够了。

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = 如果您没有这样的卡，也没有这样的信，您仍然可以要求登记。

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = 对威尔士的规定，不是每个人的理解都一样。如果您平常不住在这里，诊疗所可能认为它可以自己决定是否接收您。请问一问。

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = 请要求口译员。威尔士政府有一套固定的办法来提供口译员。这套办法适用于家庭医生（GP）、药房、牙医、急诊和心理健康服务。

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = 如果他们拒绝您，请联系卫生局（health board）。它管理您当地的医疗服务。[Llais]({ $link1 }) 可以帮助您投诉。它免费，独立运作，并且有口译员。

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = 在苏格兰

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = 在苏格兰，任何人都可以在家庭医生（GP）那里登记。这是免费的。庇护申请被拒的人，以及“不得领取公共资金”（no recourse to public funds）的人也包括在内。这个说法的意思是，您不能领取大多数福利。

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = 您不需要文件。没有身份证件或地址证明，不是拒绝或拖延的正当理由。

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = 苏格兰给每位病人一个号码，叫做 { $gp-scot-chi }。不应该因为还在等这个号码就不给您治疗。

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = 在 NHS 看病时有口译员，是您的权利。

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = 如果诊疗所拒绝您，它应该写信告诉您理由。理由不能是您的种族、性别、宗教、残疾或疾病。慈善机构或地方议会（council）可以替您申请。

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = 诊疗所仍然必须给您紧急治疗，或者不能拖延的治疗。在那之后，它必须为您治疗 { $gp-scot-urgent }。

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = 您可以先向诊疗所投诉。这项服务免费帮助您：

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = 在北爱尔兰

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = 填表之前，请先看这里。在北爱尔兰，您会被要求出示文件。您的移民身份可能会被拿去向内政部（Home Office）核查，信息也会与其他机构共享。没有正确文件的表格，可能不会被处理。

# English: You can get advice first:
you-can-get-advice-first-j3r4me = 您可以先咨询：

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = 申请过庇护的人看家庭医生（GP）是免费的，申请被拒的人也一样。难民，以及按照人口贩运的规定得到认定的人，也免费。

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = 人口贩运的规定，是关于被别人控制和利用的人。请向 Law Centre 询问，这项规定是否适用于您。

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = 其他人看家庭医生（GP）可能要付钱，除非是紧急情况。

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = 表格是 { $gp-ni-form }。[这些表格]({ $link1 })有一些其他语言的版本。请把表格交给您选择的诊疗所。

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = 口译员是免费的。得到专业的语言帮助，是您的法定权利。

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = 诊疗所只能因为三种理由拒绝您：它的名单经批准停止接收病人，您住在它的服务范围以外，或者它以前把您从名单上除名。它必须用书面说明理由。

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Patient and Client Council 免费帮助您投诉：

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = 可以打给谁

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = 您不必独自面对这件事。接电话的人就是来帮助您的。

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [了解哪些是免费的]({ $link1 })，或者[马上求助]({ $link2 })。
