### Page: What is free   (content/what-is-free.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: What is free
# This is the title of the page.
what-is-free-4ma3k2 = Những gì miễn phí

# English: Which health care costs nothing, who has to pay, and what to do about a bill.
# This is the summary of the page, shown in lists of pages.
which-health-care-costs-nothing-4y8zmg = Chăm sóc sức khỏe nào không tốn tiền, ai phải trả tiền, và làm gì khi có hóa đơn.

# English: free, free of charge, cost, money, pay, bill, charge, letter, hospital, hospital care, debt, exempt, how much, cannot pay, invoice, insurance, surcharge, operation, emergency department
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
free-free-of-charge-cost-9a7c5j = miễn phí, không mất tiền, không tốn tiền, không phải trả tiền, bao nhiêu tiền, giá, giá cả, tốn bao nhiêu, chi phí, phí, viện phí, tiền viện phí, tiền, trả tiền, thanh toán, không có tiền, không trả được, hóa đơn, hoá đơn, bill, bị tính tiền, thư, thư đòi tiền, nợ, nợ bệnh viện, miễn trừ, được miễn, bảo hiểm, bảo hiểm y tế, phụ phí, bệnh viện, nằm viện, mổ, phẫu thuật, cấp cứu, khoa cấp cứu

# English: Ask for care when you need it. Then ask: "Is this free for me?"
ask-for-care-when-you-vfpn62 = Hãy xin được chăm sóc khi bạn cần. Rồi hỏi: “Is this free for me?” (Cái này có miễn phí cho tôi không?)

# English: This page is for you if you worry about the cost of a doctor, a hospital or medicine. It is also for a person who helps you with a bill.
this-page-is-for-you-uhct86 = Trang này dành cho bạn nếu bạn lo về tiền bác sĩ, tiền bệnh viện hoặc tiền thuốc. Trang này cũng dành cho người giúp bạn về một hóa đơn.

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = Nếu có nguy hiểm đến tính mạng, hãy gọi { $tel-999 }. Cuộc gọi miễn phí, kể cả khi điện thoại hết tiền.

## Section: What is free for everyone

# English: What is free for everyone
# This is a heading.
what-is-free-for-everyone-hpvdjr = Những gì miễn phí cho mọi người

# English: This care is free for everyone in England, Wales and Scotland. In Northern Ireland, it is free unless you travelled here to get it.
this-care-is-free-for-tvpuva = Những dịch vụ chăm sóc sau đây miễn phí cho mọi người ở England, xứ Wales và Scotland. Ở Bắc Ireland, chúng miễn phí, trừ khi bạn sang đây để được chăm sóc như vậy.

# English: In England, Wales, Scotland and Northern Ireland: care in a hospital emergency department (A&E). In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs.
# This is a list item.
in-england-wales-scotland-and-23dzwe = Ở England, xứ Wales, Scotland và Bắc Ireland: chăm sóc ở khoa cấp cứu (A&E) của bệnh viện. Ở England, Scotland và Bắc Ireland, bạn có thể phải trả tiền nếu sau đó bạn nằm lại bệnh viện. Ở xứ Wales, hãy hỏi nằm lại bệnh viện tốn bao nhiêu tiền.

# English: In England, Wales, Scotland and Northern Ireland: family planning. It helps you choose if you want a baby. In England it does not include abortion.
# This is a list item.
in-england-wales-scotland-and-9pnrp5 = Ở England, xứ Wales, Scotland và Bắc Ireland: kế hoạch hóa gia đình (family planning). Dịch vụ này giúp bạn tự chọn có muốn sinh con hay không. Ở England, dịch vụ này không bao gồm phá thai.

# English: In England, Wales, Scotland and Northern Ireland: treatment of some diseases that people can catch from each other.
# This is a list item.
in-england-wales-scotland-and-th2k4j = Ở England, xứ Wales, Scotland và Bắc Ireland: chữa trị một số bệnh có thể lây từ người này sang người khác.

# English: A GP, a family doctor, is free for everyone in England and Scotland. In Wales and Northern Ireland it depends. [Read about your nation]({ $link1 }).
# $link1 = page: See a doctor
a-gp-a-family-doctor-nqkwf5 = GP, tức bác sĩ gia đình, miễn phí cho mọi người ở England và Scotland. Ở xứ Wales và Bắc Ireland thì còn tùy. [Đọc về xứ bạn đang ở]({ $link1 }).

## Section: Help with costs

# English: Help with costs
# This is a heading.
help-with-costs-25u6sc = Giúp trả chi phí

# English: If you have little money, you can ask for an { $hc2-who } certificate with form HC1. It does not matter what your immigration status is. You cannot have it if your savings are over { $hc2-savings }.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
# $hc2-savings = Savings above a limit rule HC2 out.
if-you-have-little-money-fqjdrm = Nếu bạn có ít tiền, bạn có thể xin giấy chứng nhận { $hc2-who } bằng đơn HC1. Tình trạng nhập cư của bạn là gì cũng không quan trọng. Bạn không được nhận giấy này nếu tiền tiết kiệm của bạn hơn { $hc2-savings }.

# English: In England, Wales and Scotland, it pays for medicines, NHS dental care, eye tests and travel to hospital appointments. It also helps with glasses.
in-england-wales-and-scotland-zzmj47 = Ở England, xứ Wales và Scotland, giấy này trả tiền thuốc, tiền chăm sóc răng của Dịch vụ Y tế Quốc gia (NHS), tiền đo mắt và tiền đi lại đến các buổi hẹn ở bệnh viện. Giấy này cũng giúp trả tiền kính.

# English: In England, Wales, Scotland and Northern Ireland, hospital care is free while your asylum claim is open.
in-england-wales-scotland-and-rgdnyf = Ở England, xứ Wales, Scotland và Bắc Ireland, chăm sóc ở bệnh viện là miễn phí khi đơn xin tị nạn của bạn đang được xét.

# English: If you asked for asylum and get section 95 support, the certificate comes without a form. Section 95 support is help from the Home Office while you wait. The certificate should come within { $hc2-s95 } of your grant letter. If not, call Migrant Help. If you get section 98 or section 4 support, fill in form HC1.
# $hc2-s95 = Asylum seekers on section 95 support get HC2 without applying, within 21 days of the grant letter; if not, call Migrant Help. People on section 98 or section 4 support fill in HC1.
if-you-asked-for-asylum-vfsxv5 = Nếu bạn đã xin tị nạn và đang nhận hỗ trợ “section 95”, bạn nhận được giấy chứng nhận mà không cần điền đơn. Hỗ trợ “section 95” là sự giúp đỡ của Bộ Nội vụ (Home Office) trong khi bạn chờ. Đúng ra giấy chứng nhận phải đến trong vòng { $hc2-s95 } kể từ thư chấp thuận hỗ trợ của bạn. Nếu không đến, hãy gọi Migrant Help. Nếu bạn nhận hỗ trợ “section 98” hoặc “section 4”, hãy điền đơn HC1.

# English: If a bill comes, keep it. Ask a lawyer or Doctors of the World soon, before you pay.
if-a-bill-comes-keep-hm8wuy = Nếu có hóa đơn gửi đến, hãy giữ lại. Hãy sớm hỏi luật sư hoặc Doctors of the World, trước khi bạn trả tiền.

## Section: The words in a letter

# English: The words in a letter
# This is a heading.
the-words-in-a-letter-esgc7k = Những chữ trong thư

# English: Some rules on this page speak of the NRM. The National Referral Mechanism is how the UK recognises people who were trafficked, and helps them. Trafficked means that someone controlled you and used you for money.
some-rules-on-this-page-jwr8nu = Một số quy định trên trang này nói đến NRM. Cơ chế Giới thiệu Quốc gia (National Referral Mechanism) là cách Vương quốc Anh (UK) xác định những người bị buôn bán, và giúp họ. Bị buôn bán nghĩa là có người đã kiểm soát bạn và lợi dụng bạn để kiếm tiền.

# English: Its first answer is called a reasonable grounds decision. Its final answer is called a conclusive grounds decision. Adults choose if they want to go into the NRM.
its-first-answer-is-called-bx6svg = Câu trả lời đầu tiên của NRM gọi là quyết định có căn cứ hợp lý (reasonable grounds decision). Câu trả lời cuối cùng gọi là quyết định có căn cứ kết luận (conclusive grounds decision). Người lớn tự chọn có muốn vào NRM hay không.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Ở nước Anh (England)

## Section: Free without any decision

# English: Free without any decision
# This is a heading.
free-without-any-decision-aqwbwh = Miễn phí mà không cần quyết định nào

# English: Treatment for harm to body or mind is free after torture, domestic violence, sexual violence or cutting (female genital mutilation). This includes harm that lasts. It is free unless you came to the UK for it. You do not need an NRM decision.
treatment-for-harm-to-body-jtj65y = Chữa trị tổn hại về thể xác hoặc tinh thần là miễn phí sau khi bị tra tấn, bạo lực gia đình, bạo lực tình dục hoặc cắt bộ phận sinh dục nữ (FGM). Điều này gồm cả những tổn hại kéo dài. Việc chữa trị này miễn phí, trừ khi bạn sang Vương quốc Anh (UK) để được chữa. Bạn không cần có quyết định của NRM.

# English: Also free for everyone: GPs, the NHS line { $int-111 }, and treatment of HIV and other infections from sex.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
also-free-for-everyone-gps-hecvpf = Cũng miễn phí cho mọi người: GP, đường dây NHS { $int-111 }, và chữa trị HIV cùng các bệnh khác lây qua đường tình dục.

# English: Urgent care must be given even if you cannot pay. Maternity care, the care around a birth, must never be refused or delayed over money. A bill may come later.
urgent-care-must-be-given-p5adzw = Bạn phải được chăm sóc khẩn cấp kể cả khi bạn không trả tiền được. Chăm sóc thai sản, tức là chăm sóc quanh lúc sinh con, không bao giờ được bị từ chối hoặc bị làm chậm vì chuyện tiền. Hóa đơn có thể đến sau.

## Section: Free because of a decision

# English: Free because of a decision
# This is a heading.
free-because-of-a-decision-nfhntv = Miễn phí nhờ một quyết định

# English: With a positive reasonable grounds or conclusive grounds decision, you are not charged for any NHS care. Medicines and teeth have rules of their own: see below. Your husband, wife, civil partner and children are covered too. A lawyer can tell you if your family needs permission to be here.
with-a-positive-reasonable-grounds-9g2pzt = Nếu bạn có quyết định “đồng ý” (positive) về căn cứ hợp lý (reasonable grounds) hoặc về căn cứ kết luận (conclusive grounds), bạn không bị tính phí cho bất cứ chăm sóc nào của NHS. Thuốc và răng có quy định riêng: xem bên dưới. Chồng, vợ, bạn đời đăng ký (civil partner) và con của bạn cũng không bị tính phí như vậy. Luật sư có thể cho bạn biết gia đình bạn có cần giấy phép ở đây hay không.

# English: Before the first decision, this rule does not cover you yet. Other rules on this page often do. Urgent care is never withheld.
before-the-first-decision-this-m46zjs = Trước khi có quyết định đầu tiên, quy định này chưa áp dụng cho bạn. Những quy định khác trên trang này thường vẫn áp dụng cho bạn. Chăm sóc khẩn cấp không bao giờ bị từ chối.

# English: After a negative final decision the cover ends. A course of treatment that has already started stays free.
after-a-negative-final-decision-zug56p = Sau khi có quyết định cuối cùng là “không đồng ý” (negative), sự miễn phí này chấm dứt. Một đợt chữa trị đã bắt đầu rồi thì vẫn miễn phí.

## Section: Asylum

# English: Asylum
# This is a heading.
asylum-aw2u6h = Xin tị nạn

# English: You are not charged if your asylum claim is open. You are not charged if you are a refugee, have humanitarian protection, or get section 95 support.
you-are-not-charged-if-fmgjrd = Bạn không bị tính phí nếu đơn xin tị nạn của bạn đang được xét. Bạn không bị tính phí nếu bạn là người tị nạn, được bảo vệ nhân đạo (humanitarian protection), hoặc nhận hỗ trợ “section 95”.

# English: If your claim was refused, you are charged for hospital care. There are exceptions: section 4(2) support, or council support under the Care Act.
if-your-claim-was-refused-gsqvdz = Nếu đơn xin tị nạn của bạn bị từ chối, bạn bị tính phí khi được chăm sóc ở bệnh viện. Có những ngoại lệ: hỗ trợ “section 4(2)”, hoặc hỗ trợ của hội đồng địa phương (council) theo luật Care Act.

# English: With a positive reasonable grounds decision, an open asylum claim or refugee status, you pay nothing for maternity care.
with-a-positive-reasonable-grounds-hxsx7u = Nếu bạn có quyết định “đồng ý” (positive) về căn cứ hợp lý (reasonable grounds), có đơn xin tị nạn đang được xét, hoặc được công nhận là người tị nạn, bạn không phải trả gì cho chăm sóc thai sản.

## Section: Medicines and teeth

# English: Medicines and teeth
# This is a heading.
medicines-and-teeth-znbmap = Thuốc và răng

# English: A prescription, a doctor's order for medicine, costs { $rx-england } for each item. It is free if you have an { $hc2-who } certificate, are under 16, or are 60 or over. It is also free in other cases, for example if you are pregnant and have a certificate.
# $rx-england = Prescription charge per item in England, frozen for a second year.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
a-prescription-a-doctor-s-tb5xgx = Đơn thuốc là giấy bác sĩ kê thuốc cho bạn. Thuốc theo đơn tốn { $rx-england } cho mỗi loại thuốc. Thuốc theo đơn miễn phí nếu bạn có giấy chứng nhận { $hc2-who }, dưới 16 tuổi, hoặc từ 60 tuổi trở lên. Thuốc theo đơn cũng miễn phí trong những trường hợp khác, ví dụ nếu bạn mang thai và có giấy chứng nhận.

# English: You do not register with a dentist. Ask any NHS dentist for a place. It is free if you are under 18, are pregnant, or had a baby in the last year. It is also free with an { $hc2-who } certificate.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
you-do-not-register-with-r7qfw7 = Bạn không đăng ký với nha sĩ. Hãy hỏi bất cứ nha sĩ NHS nào xem còn chỗ không. Khám chữa răng miễn phí nếu bạn dưới 18 tuổi, đang mang thai, hoặc đã sinh con trong một năm qua. Khám chữa răng cũng miễn phí nếu có giấy chứng nhận { $hc2-who }.

## Section: If a bill comes

# English: If a bill comes
# This is a heading.
if-a-bill-comes-w9e5jy = Nếu có hóa đơn gửi đến

# English: Was the care given before you had an NRM decision? Once you are identified as trafficked, bills for earlier care are cancelled or repaid.
was-the-care-given-before-98mukv = Bạn được chăm sóc trước khi có quyết định của NRM phải không? Sau khi bạn được xác định là người bị buôn bán, hóa đơn cho những chăm sóc trước đó được hủy hoặc được trả lại tiền.

# English: Do not ignore a bill, and do not pay in panic. Show your NRM letter to the Overseas Visitors Manager of the hospital. Get legal help.
do-not-ignore-a-bill-c936sr = Đừng bỏ qua hóa đơn, và đừng vì hoảng sợ mà trả tiền. Hãy đưa thư NRM của bạn cho người quản lý bệnh nhân nước ngoài (Overseas Visitors Manager) của bệnh viện xem. Hãy tìm sự giúp đỡ về pháp luật.

# English: An unpaid hospital bill of { $ch-debt-ho } or more can be reported to the Home Office. Later applications may then be refused. This does not always happen, so ask a lawyer early.
# $ch-debt-ho = An unpaid NHS hospital bill of 500 pounds or more can be reported to the Home Office and later applications may be refused. It is a may, not a must.
an-unpaid-hospital-bill-of-h2e7f9 = Một hóa đơn bệnh viện chưa trả từ { $ch-debt-ho } trở lên có thể bị báo cho Bộ Nội vụ (Home Office). Khi đó, những đơn bạn nộp về sau có thể bị từ chối. Không phải lúc nào cũng xảy ra như vậy, nên hãy hỏi luật sư sớm.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Ở xứ Wales

# English: Also free for everyone: treatment of infections from sex, and care while you are detained under the Mental Health Act.
also-free-for-everyone-treatment-g9uj94 = Cũng miễn phí cho mọi người: chữa trị các bệnh lây qua đường tình dục, và chăm sóc trong khi bạn bị giữ lại theo luật Mental Health Act.

# English: With a reasonable grounds decision, you are not charged while your recovery period lasts. The recovery period is a time to rest and get help. You are also not charged once you are identified as a victim.
with-a-reasonable-grounds-decision-qutetw = Nếu bạn có quyết định có căn cứ hợp lý (reasonable grounds), bạn không bị tính phí trong suốt thời gian phục hồi. Thời gian phục hồi là thời gian để nghỉ ngơi và được giúp. Bạn cũng không bị tính phí khi đã được xác định là nạn nhân.

# English: If your asylum claim was refused, you are not charged.
if-your-asylum-claim-was-ytpspf = Nếu đơn xin tị nạn của bạn bị từ chối, bạn không bị tính phí.

# English: Medicines on prescription are free if you are registered with a Welsh GP and use a pharmacy in Wales.
medicines-on-prescription-are-free-cxqp6b = Thuốc theo đơn là miễn phí nếu bạn đã đăng ký với GP ở xứ Wales và dùng nhà thuốc ở xứ Wales.

# English: If you pay for an NHS dentist, you never pay more than { $dental-wales }, however much care you need.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
if-you-pay-for-an-d4fpht = Nếu bạn trả tiền cho nha sĩ NHS, bạn không bao giờ trả quá { $dental-wales }, dù bạn cần chăm sóc nhiều đến đâu.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: Also free for everyone: medicines on prescription, dental check-ups, eye tests, and community services such as mental health care. Treatment of HIV is free too.
also-free-for-everyone-medicines-k26nhx = Cũng miễn phí cho mọi người: thuốc theo đơn, khám răng định kỳ, đo mắt, và các dịch vụ ở cộng đồng như chăm sóc sức khỏe tinh thần. Chữa trị HIV cũng miễn phí.

# English: We have not confirmed which hospital care is free in Scotland after trafficking. This does not mean that you must pay.
we-have-not-confirmed-which-sgpttf = Chúng tôi chưa xác nhận được những chăm sóc nào ở bệnh viện là miễn phí tại Scotland sau khi bị buôn bán. Điều này không có nghĩa là bạn phải trả tiền.

# English: For other hospital care, ask Doctors of the World or a lawyer what is free for you.
for-other-hospital-care-ask-z95h65 = Về những chăm sóc khác ở bệnh viện, hãy hỏi Doctors of the World hoặc luật sư xem những gì miễn phí cho bạn.

## Section: In England, Wales and Scotland

# English: In England, Wales and Scotland
# This is a heading.
in-england-wales-and-scotland-amdcrp = Ở nước Anh (England), xứ Wales và Scotland

# English: For the { $hc2-who } certificate in England, Wales and Scotland, with an interpreter:
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
for-the-certificate-in-england-6pn5rs = Về giấy chứng nhận { $hc2-who } ở England, xứ Wales và Scotland, có thông dịch viên:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: Treatment of HIV and other infections from sex is also free, unless you travelled here for it. The same rule holds for care while you are detained for mental health.
treatment-of-hiv-and-other-j2d8uz = Chữa trị HIV và các bệnh khác lây qua đường tình dục cũng miễn phí, trừ khi bạn sang đây vì việc đó. Quy định này cũng áp dụng cho chăm sóc trong khi bạn bị giữ lại vì sức khỏe tinh thần.

# English: If you asked for asylum, GP care is free. If you were refused, GP care is still free, and you are not charged for hospital care. GP care is free for refugees, and for people identified under the trafficking rule.
if-you-asked-for-asylum-sm7778 = Nếu bạn đã xin tị nạn, khám GP là miễn phí. Nếu đơn của bạn đã bị từ chối, khám GP vẫn miễn phí, và bạn không bị tính phí khi được chăm sóc ở bệnh viện. Khám GP miễn phí cho người tị nạn, và cho người được xác định theo quy định về buôn bán người.

# English: There is a rule that makes hospital care free for people who were trafficked. The details are not simple. Ask a lawyer if it covers you:
there-is-a-rule-that-egphm3 = Có một quy định làm cho bệnh viện miễn phí với người bị buôn bán. Các chi tiết không đơn giản. Hãy hỏi luật sư xem quy định này có áp dụng cho bạn không:

# English: Medicines on prescription are free for everyone.
medicines-on-prescription-are-free-bgzykj = Thuốc theo đơn là miễn phí cho mọi người.

# English: You can read about [help with health costs]({ $link1 }).
# $link1 = nidirect: help with health costs and the HC1 form for Northern Ireland.
you-can-read-about-help-v4cncb = Bạn có thể đọc về [sự giúp đỡ trả chi phí y tế]({ $link1 }).

# English: Northern Ireland has its own HC1 form, and that page shows it. Ask first what care for teeth and eyes will cost.
northern-ireland-has-its-own-4s4uf6 = Bắc Ireland có mẫu đơn HC1 riêng, và trang đó có mẫu đơn này. Hãy hỏi trước xem chăm sóc răng và mắt sẽ tốn bao nhiêu.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: Doctors of the World UK helps people who cannot register with a GP:
doctors-of-the-world-uk-6cjah8 = Doctors of the World UK giúp những người không đăng ký được với GP:

# English: If a life is in danger, call { $tel-999 }. [More numbers]({ $link1 }).
# $link1 = page: Urgent help
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-3r49eb = Nếu có nguy hiểm đến tính mạng, hãy gọi { $tel-999 }. [Thêm số điện thoại]({ $link1 }).
