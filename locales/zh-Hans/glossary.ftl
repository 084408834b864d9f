### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: 急诊室 (A&E)   (official: NHS COVID-19 app, April 2023, no longer in use)
term-a-and-e = 急诊室（A&E）

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E 是医院里处理紧急情况的部门。

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: 预约   (official: NHS leaflet for people seeking asylum, Simplified Chinese, on an NHS practice site, old)
term-appointment = 预约

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = 预约就是约定好的看医生或护士的时间。

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: 庇护申请   (from a charity or another body: Rainbow Migration, How to apply for asylum, Mandarin)
# Note: The word for an asylum claim.
term-asylum = 庇护

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = 庇护是指另一个国家保护您的安全。

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: 检查陪护人员   (not sure: not seen in a published text)
term-chaperone = 检查陪护人员（chaperone）

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = 检查陪护人员是受过培训、陪在您身边的另一个人。

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: 费用、账单   (not sure: not seen in a published text)
term-charge = 费用

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = 费用是您必须为某样东西付的钱。

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: 投诉   (not sure: not seen in a published text)
term-complaint = 投诉

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = 投诉就是您说有事情出了差错。

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: 确凿理由决定 (conclusive grounds)   (not sure: not seen in a published text)
term-conclusive-grounds = 确凿理由决定（conclusive grounds）

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = 确凿理由决定（conclusive grounds）是 NRM 的最终答复。

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: 保密   (official: NHS leaflet for people seeking asylum, Simplified Chinese, on an NHS practice site, old)
term-confidential = 保密

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = 保密是指人们把您说的话当作隐私，不外传。

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR 是一种在回忆时转动眼睛的治疗。

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = 家庭生育规划（family planning）

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = 家庭生育规划帮助您选择要不要孩子。

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: 可将您转介至 NRM 的机构 (First Responder)   (not sure: not seen in a published text)
term-first-responder = 可将您转介至 NRM 的机构（first responder）

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = First responder 是有权向 NRM 提出请求的机构。

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: 家庭医生 (GP)   (official: NHS COVID-19 app, April 2023, no longer in use)
# Note: Official texts also have 全科医生 and 普通医生. Use one of them only.
term-gp = 家庭医生（GP）

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = GP 是您住处附近的家庭医生。

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: 儿童独立监护人   (not sure: not seen in a published text)
term-guardian = 监护人（guardian）

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = 监护人是为您说话的人。

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 是一份可以支付部分医疗费用的文件。

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = 卫生局（health board）

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = 卫生局（health board）管理一个地区的医疗服务。

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = 历史记录

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = 您的历史记录是您打开过的页面的清单。

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: 内政部 (Home Office)   (from a charity or another body: Rainbow Migration, How to apply for asylum, Mandarin)
term-home-office = 内政部（Home Office）

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office 是主管移民的政府部门。

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: 移民身份   (not sure: not seen in a published text)
term-immigration-status = 移民身份

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = 移民身份是指法律对您在这里居留的规定。

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = 综合护理委员会（integrated care board）

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = 综合护理委员会（integrated care board）是您所在地区的 NHS 办事机构。

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
# Note: An interpreter speaks, a translator writes.
# Readers may know: 译员   (official: NHS leaflet for people seeking asylum, Simplified Chinese, on an NHS practice site, old)
# Note: 口译员, in a charity's text, is clearer.
term-interpreter = 口译员

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = 口译员把您的话用另一种语言说出来。

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: 法律援助 (legal aid)   (not sure: not seen in a published text)
term-legal-aid = 法律援助（legal aid）

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = 法律援助（legal aid）就是由政府付费的免费律师。

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: 孕产护理   (not sure: not seen in a published text)
term-maternity-care = 孕产护理

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = 孕产护理是分娩前、分娩中和分娩后的护理。

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: 助产士   (not sure: not seen in a published text)
term-midwife = 助产士

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = 助产士在您怀孕和分娩时照顾您。

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: 国家转介机制 (NRM)   (a guess: not seen in a published text)
term-nrm = 国家转介机制（NRM）

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM 是政府找到并帮助被贩运的人的方式。

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: 处方   (not sure: not seen in a published text)
term-prescription = 处方

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = 处方是医生为一种药开的指示。

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = 无痕窗口

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = 无痕窗口关闭时会忘掉打开过的页面。

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep PTSD in Latin letters.
# Readers may know: 创伤后应激障碍 (PTSD)   (not sure: not seen in a published text)
term-ptsd = 创伤后应激障碍（PTSD）

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD 是非常糟糕的事情过后留下来的恐惧和痛苦。

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: 合理理由决定 (reasonable grounds)   (not sure: not seen in a published text)
term-reasonable-grounds = 合理理由决定（reasonable grounds）

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = 合理理由决定（reasonable grounds）是 NRM 的第一次答复。

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = 转介

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = 转介就是医生把您转到另一项服务。

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: 难民   (from a charity or another body: Rainbow Migration, How to apply for asylum, Mandarin)
term-refugee = 难民

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = 难民获准居留，因为家乡不安全。

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: （在家庭医生诊所）登记   (official: NHS leaflet for people seeking asylum, Simplified Chinese, on an NHS practice site, old)
# Note: 注册 is as common.
term-register = 登记

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = 登记就是加入医生的病人名单。

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: 诊疗所   (official: NHS leaflet for people seeking asylum, Simplified Chinese, on an NHS practice site, old)
# Note: 全科诊所 is also common.
term-surgery = 诊疗所

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = 诊疗所是 GP 工作的地方。

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: 谈话治疗   (not sure: not seen in a published text)
# Note: 心理咨询 is usual.
term-therapy = 谈话治疗 / 治疗

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = 谈话治疗就是和受过培训的人交谈，让自己感觉好一些。

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = 被贩运

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = 被贩运是指有人控制了您，利用您赚钱。

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: 人口贩运   (a guess: not seen in a published text)
# Note: 人口贩卖 is common in the press. 偷渡 and 蛇头 are about smuggling.
term-trafficking = 人口贩运

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = 人口贩运是指有人控制您，利用您赚钱。

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: 心理创伤   (not sure: not seen in a published text)
term-trauma = 心理创伤

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = 心理创伤是非常糟糕的事情给身心带来的影响。
