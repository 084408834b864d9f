### Page: Medicines, teeth and eyes   (content/medicines-teeth-eyes.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Medicines, teeth and eyes
# This is the title of the page.
medicines-teeth-and-eyes-p92t8p = Thuốc, răng và mắt

# English: What you pay for medicines, a dentist and glasses, and how to pay less.
# This is the summary of the page, shown in lists of pages.
what-you-pay-for-medicines-3d6dev = Bạn trả bao nhiêu cho thuốc, nha sĩ và kính, và cách để trả ít hơn.

# English: medicine, prescription, pharmacy, pharmacist, dentist, tooth, teeth, pain, eyes, glasses, sight test, optician, HC2, HC1, certificate, Low Income Scheme, pay less, tablets, pills, chemist, toothache, painkiller, inhaler, eye test
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
medicine-prescription-pharmacy-pharmacist-dentist-6gk3kv = thuốc, thuốc men, thuốc tây, thuốc viên, viên thuốc, thuốc giảm đau, thuốc hen, thuốc xịt, ống hít, đơn thuốc, toa thuốc, nhà thuốc, hiệu thuốc, tiệm thuốc, quầy thuốc, dược sĩ, nha sĩ, bác sĩ răng, phòng nha, răng, đau răng, nhổ răng, đau, mắt, đau mắt, kính, kính mắt, mắt kính, mắt kiếng, đo mắt, khám mắt, giấy chứng nhận, HC1, HC2, thu nhập thấp, trả ít hơn, giảm giá, miễn phí

# English: If you have little or no money, ask for an { $hc2-who } certificate. It can take away many health costs. Keep the certificate. Show it at the pharmacy or the dentist before you pay.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
if-you-have-little-or-jjtptp = Nếu bạn có ít tiền hoặc không có tiền, hãy xin giấy chứng nhận { $hc2-who }. Giấy này có thể xóa bỏ nhiều chi phí y tế. Hãy giữ giấy chứng nhận. Hãy đưa giấy này ra ở nhà thuốc hoặc ở chỗ nha sĩ trước khi trả tiền.

# English: This page is for anyone who needs medicine, a dentist, an eye test or glasses. What you pay differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-33vmgj = Trang này dành cho bất cứ ai cần thuốc, nha sĩ, đo mắt hoặc kính. Số tiền bạn phải trả ở England, xứ Wales, Scotland và Bắc Ireland không giống nhau.

## Section: Help with costs: the HC2 certificate

# English: Help with costs: the HC2 certificate
# This is a heading.
help-with-costs-the-hc2-yhh53q = Giúp trả chi phí: giấy chứng nhận HC2

# English: Anyone on a low income can apply, whatever their immigration status. You fill in form HC1. You get the { $hc2-who } certificate if your income is low enough.
# Note: HC1 is the form; HC2 is the certificate that comes back. Keep both as they are.
# $hc2-who = Anyone on a low income can apply for an HC2 certificate with form HC1, whatever their immigration status.
anyone-on-a-low-income-qb7vtu = Bất cứ ai có thu nhập thấp đều có thể nộp đơn, dù tình trạng nhập cư là gì. Bạn điền đơn HC1. Bạn nhận được giấy chứng nhận { $hc2-who } nếu thu nhập của bạn đủ thấp.

# English: You cannot get it if you have savings above { $hc2-savings }. The limit is higher only for people who live in a care home.
# $hc2-savings = Savings above a limit rule HC2 out.
you-cannot-get-it-if-rwr4jy = Bạn không được nhận giấy này nếu có tiền tiết kiệm hơn { $hc2-savings }. Mức này chỉ cao hơn cho người sống trong nhà chăm sóc (care home).

# English: In England, Wales and Scotland, it covers prescriptions, NHS dental care, sight tests and travel to hospital appointments. It also helps with glasses.
in-england-wales-and-scotland-vjvb4x = Ở England, xứ Wales và Scotland, giấy này áp dụng cho thuốc theo đơn, chăm sóc răng của NHS, đo mắt, giúp trả tiền kính, và việc đi lại đến các buổi hẹn ở bệnh viện.

## Section: If you are seeking asylum

# English: If you are seeking asylum
# This is a heading.
if-you-are-seeking-asylum-btunpe = Nếu bạn đang xin tị nạn

# English: People on section 95 support get the certificate without applying, within { $hc2-s95 } of the letter that grants support. If it does not come, call Migrant Help. People on section 98 or section 4 support fill in form HC1.
# $hc2-s95 = Asylum seekers on section 95 support get HC2 without applying, within 21 days of the grant letter; if not, call Migrant Help. People on section 98 or section 4 support fill in HC1.
people-on-section-95-support-gxnd6u = Người nhận hỗ trợ “section 95” nhận được giấy chứng nhận mà không cần nộp đơn, trong vòng { $hc2-s95 } kể từ thư chấp thuận hỗ trợ. Nếu giấy không đến, hãy gọi Migrant Help. Người nhận hỗ trợ “section 98” hoặc “section 4” thì điền đơn HC1.

## Section: How to apply

# English: How to apply
# This is a heading.
how-to-apply-qf9sbh = Cách nộp đơn

# English: In England, Wales and Scotland, read about the [Low Income Scheme]({ $link1 }), or call its line below. Ask a support worker to fill in the form with you.
# $link1 = NHS Low Income Scheme: who can apply, online form and paper HC1.
in-england-wales-and-scotland-ddkd92 = Ở England, xứ Wales và Scotland, hãy đọc về [chương trình cho người thu nhập thấp (Low Income Scheme)]({ $link1 }), hoặc gọi đường dây của chương trình này ở dưới. Hãy nhờ nhân viên hỗ trợ điền đơn cùng bạn.

# English: Keep a copy of the form. When the certificate comes, look at the end date and put it in your calendar.
keep-a-copy-of-the-a8q2h5 = Hãy giữ một bản sao của đơn. Khi nhận được giấy chứng nhận, hãy xem ngày hết hạn và ghi ngày đó vào lịch của bạn.

## Section: At the pharmacy

# English: At the pharmacy
# This is a heading.
at-the-pharmacy-u3pcm5 = Ở nhà thuốc

# English: Ask what each medicine is for, how to take it, and what it costs. You can ask to speak where nobody else hears. You can say before you pay: "I have a certificate."
ask-what-each-medicine-is-cdzrky = Hãy hỏi mỗi loại thuốc để làm gì, uống thế nào, và giá bao nhiêu. Bạn có thể xin nói chuyện ở chỗ không có ai khác nghe. Trước khi trả tiền, bạn có thể nói: “I have a certificate.” (Tôi có giấy chứng nhận.)

# English: If you cannot pay today, do not just go without. Tell the pharmacist or the doctor, and ask what they can do. Do not stop a medicine without asking a doctor or pharmacist.
if-you-cannot-pay-today-8n6rwz = Nếu hôm nay bạn không trả tiền được, đừng vì vậy mà chịu không có thuốc. Hãy nói với dược sĩ hoặc bác sĩ, và hỏi họ có thể làm gì. Đừng ngưng thuốc khi chưa hỏi bác sĩ hoặc dược sĩ.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Ở nước Anh (England)

## Section: Prescriptions in England

# English: Prescriptions in England
# This is a heading.
prescriptions-in-england-qu2pxa = Thuốc theo đơn ở England

# English: Each item on a prescription costs { $rx-england }.
# $rx-england = Prescription charge per item in England, frozen for a second year.
each-item-on-a-prescription-mkfamc = Mỗi loại thuốc trong đơn thuốc tốn { $rx-england }.

# English: It is free if you are under 16, or 16 to 18 and in full-time education, or 60 or over. It is free if you are pregnant or had a baby in the last year, with a certificate. It is free with some health conditions, and with an HC2.
it-is-free-if-you-5cy85r = Thuốc theo đơn miễn phí nếu bạn dưới 16 tuổi, hoặc từ 16 đến 18 tuổi và đang học toàn thời gian, hoặc từ 60 tuổi trở lên. Thuốc miễn phí nếu bạn mang thai hoặc đã sinh con trong một năm qua, và có giấy chứng nhận. Thuốc miễn phí với một số bệnh, và nếu có HC2.

# English: The certificate for pregnancy is not the HC2. Ask a midwife or a doctor how to get it.
the-certificate-for-pregnancy-is-c6gubm = Giấy chứng nhận cho người mang thai không phải là HC2. Hãy hỏi nữ hộ sinh hoặc bác sĩ cách xin giấy chứng nhận cho người mang thai.

# English: If you need many medicines, a prepayment certificate may cost less. There are two, a short one and a long one: { $rx-ppc }.
# $rx-ppc = Prepayment certificate.
if-you-need-many-medicines-2bt8mb = Nếu bạn cần nhiều loại thuốc, giấy chứng nhận trả trước (prepayment certificate) có thể đỡ tốn hơn. Có hai loại, một loại ngắn và một loại dài: { $rx-ppc }.

# English: There is also a form on the internet. It is only for pensioners, students, people who earn, people on benefits, and people in a care home. Their savings must be { $hc1-online-limit } or less. If you have no income at all, use the paper form HC1, or call.
# $hc1-online-limit = The online Low Income Scheme form is only for people with savings of 6,000 pounds or less who are pensioners, students, earning, on benefits or in a care home. Others use the paper HC1.
there-is-also-a-form-hcbhrn = Cũng có một mẫu đơn trên mạng. Đơn này chỉ dành cho những người sau: người hưởng lương hưu, sinh viên, người có thu nhập từ việc làm, người nhận trợ cấp, và người sống trong nhà chăm sóc (care home). Tiền tiết kiệm của họ phải từ { $hc1-online-limit } trở xuống. Nếu bạn không có thu nhập nào cả, hãy dùng đơn giấy HC1, hoặc gọi điện.

# English: Check the end date of your HC2. Using one that has ended can bring a penalty of { $hc2-expiry }.
# $hc2-expiry = Check the end date: claiming with an expired HC2 can bring a penalty.
check-the-end-date-of-36y77q = Hãy xem ngày hết hạn của giấy HC2. Dùng giấy đã hết hạn có thể bị phạt { $hc2-expiry }.

## Section: Dentist in England

# English: Dentist in England
# This is a heading.
dentist-in-england-vj8pyr = Nha sĩ ở England

# English: You do not register with a dentist, and you do not have to live nearby. Ask any NHS dental surgery if it has space. If you are in pain, call { $int-111 }.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
you-do-not-register-with-mexuu8 = Bạn không đăng ký với nha sĩ, và bạn không bắt buộc phải sống ở gần. Hãy hỏi bất cứ phòng khám răng NHS nào xem còn chỗ không. Nếu bạn bị đau, hãy gọi { $int-111 }.

# English: What you pay depends on the treatment. For a course of treatment you pay one of three charges, from the lowest to the highest: { $dental-england }.
# $dental-england = NHS dental charges in England from 1 April 2026, per course of treatment.
what-you-pay-depends-on-tydvmr = Số tiền bạn trả tùy vào cách chữa trị. Cho một đợt chữa trị, bạn trả một trong ba mức phí, từ thấp nhất đến cao nhất: { $dental-england }.

# English: It is free if you are under 18, or under 19 and in education. It is free if you are pregnant, or for a year after the birth. It is free with an HC2.
it-is-free-if-you-3wcaaj = Khám chữa răng miễn phí nếu bạn dưới 18 tuổi, hoặc dưới 19 tuổi và đang đi học. Khám chữa răng miễn phí nếu bạn đang mang thai, hoặc trong một năm sau khi sinh. Khám chữa răng miễn phí nếu có HC2.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Ở xứ Wales

# English: Prescriptions are free if you are registered with a GP in Wales and use a pharmacy in Wales.
prescriptions-are-free-if-you-k8ju5v = Thuốc theo đơn là miễn phí nếu bạn đã đăng ký với GP ở xứ Wales và dùng nhà thuốc ở xứ Wales.

# English: The rules for dental costs are new. If you pay for an NHS dentist, you never pay more than { $dental-wales }, however much care you need. Ask about the price first. Read who does not have to pay on the [Welsh Government page]({ $link1 }).
# $link1 = Welsh Government page on dental charges and who is exempt.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
the-rules-for-dental-costs-jh4k42 = Quy định về chi phí chữa răng là quy định mới. Nếu bạn trả tiền cho nha sĩ NHS, bạn không bao giờ trả quá { $dental-wales }, dù bạn cần chăm sóc nhiều đến đâu. Hãy hỏi giá trước. Hãy xem ai không phải trả tiền trên [trang của Chính phủ xứ Wales]({ $link1 }).

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: Prescriptions are free. Eye examinations and dental check-ups are free for everyone. Ask what treatment costs before it starts.
prescriptions-are-free-eye-examinations-mqthgt = Thuốc theo đơn là miễn phí. Khám mắt và khám răng định kỳ miễn phí cho mọi người. Hãy hỏi chữa trị tốn bao nhiêu trước khi bắt đầu.

## Section: In England, Wales and Scotland

# English: In England, Wales and Scotland
# This is a heading.
in-england-wales-and-scotland-amdcrp = Ở nước Anh (England), xứ Wales và Scotland

# English: About help with costs in England, Wales and Scotland, with an interpreter:
about-help-with-costs-in-cpdd39 = Về việc giúp trả chi phí ở England, xứ Wales và Scotland, có thông dịch viên:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: Prescriptions from a pharmacy in Northern Ireland are free for everyone. You do not have to claim.
prescriptions-from-a-pharmacy-in-nz6w2g = Thuốc theo đơn lấy ở nhà thuốc tại Bắc Ireland là miễn phí cho mọi người. Bạn không cần nộp đơn xin.

# English: For teeth and eyes, ask about the cost first. Northern Ireland has its own [HC1 form]({ $link1 }).
# $link1 = nidirect: help with health costs and the HC1 form for Northern Ireland.
for-teeth-and-eyes-ask-wypwmj = Về răng và mắt, hãy hỏi chi phí trước. Bắc Ireland có [đơn HC1]({ $link1 }) riêng.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: If you cannot register with a GP, and so cannot get a prescription:
if-you-cannot-register-with-8xanyh = Nếu bạn không đăng ký được với GP, nên không có được đơn thuốc:

# English: If a life is in danger:
if-a-life-is-in-rbtsap = Nếu có nguy hiểm đến tính mạng:
