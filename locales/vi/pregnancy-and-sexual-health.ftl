### Page: Pregnancy and sexual health   (content/pregnancy-and-sexual-health.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Pregnancy and sexual health
# This is the title of the page.
pregnancy-and-sexual-health-qpfbch = Mang thai và sức khỏe tình dục

# English: Care in pregnancy, contraception, infections, and help after someone hurt you.
# This is the summary of the page, shown in lists of pages.
care-in-pregnancy-contraception-infections-fmxzhs = Chăm sóc khi mang thai, tránh thai, bệnh lây nhiễm, và sự giúp đỡ sau khi có người làm hại bạn.

# English: pregnant, pregnancy, baby, birth, midwife, maternity, contraception, birth control, family planning, abortion, infections, HIV, sexual health, sexual violence, rape, FGM, cutting, expecting, missed period, pill, condom, morning-after pill, STI, miscarriage, sexual assault, scan
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
pregnant-pregnancy-baby-birth-midwife-kvs5h6 = có thai, có bầu, mang thai, mang bầu, bầu bí, cấn bầu, trễ kinh, mất kinh, chậm kinh, em bé, thai nhi, sinh con, đẻ, sinh nở, nữ hộ sinh, bà đỡ, thai sản, siêu âm, khám thai, sảy thai, sẩy thai, phá thai, bỏ thai, nạo thai, tránh thai, ngừa thai, thuốc tránh thai, thuốc ngừa thai, thuốc tránh thai khẩn cấp, bao cao su, kế hoạch hóa gia đình, nhiễm bệnh, nhiễm trùng, bệnh lây qua đường tình dục, bệnh xã hội, HIV, sức khỏe tình dục, bạo lực tình dục, xâm hại tình dục, hiếp dâm, cưỡng hiếp, cắt bộ phận sinh dục nữ, FGM

# English: If you are pregnant, see a GP or a midwife soon. Do not wait because of money or papers. If you think a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-pregnant-see-xkk24v = Nếu bạn mang thai, hãy sớm đi gặp GP hoặc nữ hộ sinh. Đừng chờ vì chuyện tiền hoặc giấy tờ. Nếu bạn nghĩ có nguy hiểm đến tính mạng, hãy gọi { $tel-999 }.

# English: This page is for you if you are or may be pregnant, or worry about an infection. It is also for you if someone hurt you sexually. It is for women, men and everyone else. What is free differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-you-waqy7m = Trang này dành cho bất cứ ai đang mang thai hoặc có thể mang thai, từng bị làm hại về tình dục, hoặc lo về một bệnh lây nhiễm. Trang này dành cho nữ, nam và tất cả những người khác. Những gì miễn phí ở England, xứ Wales, Scotland và Bắc Ireland không giống nhau.

## Section: It was not your fault

# English: It was not your fault
# This is a heading.
it-was-not-your-fault-pkpef9 = Đó không phải là lỗi của bạn

# English: Nothing that was done to your body is your fault. You can ask for care today, or years later. You do not have to say who did it. You do not have to talk about it to be treated.
nothing-that-was-done-to-m7gnkj = Không điều gì người khác đã làm với cơ thể bạn là lỗi của bạn. Bạn có thể xin được chăm sóc hôm nay, hoặc nhiều năm sau. Bạn không cần nói ai đã làm. Bạn không cần nói về chuyện đó thì mới được chữa trị.

# English: You can decide about each step. You can say yes to a blood test and no to an examination. You can stop at any time.
you-can-decide-about-each-wnmqgf = Bạn có thể tự quyết định từng bước. Bạn có thể đồng ý thử máu và không đồng ý khám cơ thể. Bạn có thể dừng lại bất cứ lúc nào.

## Section: Ask for what you need

# English: Ask for what you need
# This is a heading.
ask-for-what-you-need-zxjdn5 = Yêu cầu những gì bạn cần

# English: You can ask to see a woman or a man. They should try, but cannot always promise it.
you-can-ask-to-see-7zcwgv = Bạn có thể yêu cầu gặp nữ hoặc nam. Họ nên cố gắng sắp xếp, nhưng không phải lúc nào cũng hứa được.

# English: You can ask for a chaperone, a trained extra person in the room. You can also refuse one.
you-can-ask-for-a-nr6qqn = Bạn có thể yêu cầu có người có mặt cùng khi khám (chaperone), tức là thêm một người được đào tạo ở trong phòng. Bạn cũng có thể từ chối người này.

# English: Ask for a professional interpreter. It should not be a friend or a relative, and never a child.
ask-for-a-professional-interpreter-7tadkx = Hãy yêu cầu thông dịch viên chuyên nghiệp. Không nên là bạn bè hoặc người thân, và không bao giờ là trẻ em.

# English: You can say: "Please explain first. Please stop when I say stop." More ideas are on the page [At your appointment]({ $link1 }).
# $link1 = page: At your appointment
you-can-say-please-explain-zzu5wp = Bạn có thể nói: “Please explain first. Please stop when I say stop.” (Xin giải thích trước. Xin dừng lại khi tôi nói “stop”.) Có thêm ý trong trang [khi bạn đến buổi hẹn khám]({ $link1 }).

## Section: When to go

# English: When to go
# This is a heading.
when-to-go-fyr9mu = Khi nào nên đi

# English: Go soon if you think you are pregnant, or if something hurts or has changed. Go soon if you had sex that you did not want. It helps to ask at once. If days or years have passed, still ask.
go-soon-if-you-think-um5bvm = Hãy đi sớm nếu bạn nghĩ mình mang thai, hoặc nếu có chỗ nào đau hay đã thay đổi. Hãy đi sớm nếu bạn đã quan hệ tình dục mà bạn không muốn. Xin được giúp ngay thì tốt hơn. Nếu đã qua nhiều ngày hoặc nhiều năm, bạn vẫn cứ xin.

# English: What you tell them stays private, with a few exceptions: serious danger, a child at risk, or a court order. If you are under 18, you can ask for the same care. Read [children and young people]({ $link1 }).
# $link1 = page: Children and young people
what-you-tell-them-stays-szmmgt = Những gì bạn nói với họ được giữ kín, trừ vài trường hợp: nguy hiểm nghiêm trọng, một trẻ em có thể bị hại, hoặc lệnh của tòa án. Nếu bạn dưới 18 tuổi, bạn có thể xin được chăm sóc như vậy. Hãy đọc trang [trẻ em và người trẻ]({ $link1 }).

# English: In Wales, Scotland and Northern Ireland, we have not confirmed every rule on cost in pregnancy or after violence. Ask about cost there, and do not wait for care.
in-wales-scotland-and-northern-28c9q3 = Ở xứ Wales, Scotland và Bắc Ireland, chúng tôi chưa xác nhận được hết các quy định về chi phí khi mang thai hoặc sau khi bị bạo lực. Ở đó, hãy hỏi về chi phí, và đừng chậm trễ đi khám.

# English: Family planning means contraception, and help to choose if you want a baby. Before a test you can ask: "Is this free?"
family-planning-means-contraception-and-rpawps = Kế hoạch hóa gia đình (family planning) nghĩa là tránh thai, và giúp bạn chọn xem bạn có muốn có em bé hay không. Trước khi làm xét nghiệm, bạn có thể hỏi: “Is this free?” (Việc này có miễn phí không?)

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Ở nước Anh (England)

# English: Maternity care must never be refused or delayed because of payment. If you are not exempt, a bill may come later. Keep every letter.
maternity-care-must-never-be-g4jhds = Chăm sóc thai sản không bao giờ được bị từ chối hoặc bị làm chậm vì chuyện trả tiền. Nếu bạn không thuộc diện được miễn, hóa đơn có thể đến sau. Hãy giữ mọi lá thư.

# English: Some people pay nothing for maternity care. They have a positive first decision in the NRM, an open asylum claim, or refugee status. The NRM is how the UK recognises and helps people who were trafficked. Read [what is free]({ $link1 }).
# $link1 = page: What is free
some-people-pay-nothing-for-6cv3kh = Một số người không phải trả gì cho chăm sóc thai sản. Đó là những người có quyết định đầu tiên là “đồng ý” (positive) trong NRM, có đơn xin tị nạn đang được xét, hoặc được công nhận là người tị nạn. NRM là cách Vương quốc Anh (UK) xác định những người bị buôn bán, và giúp họ. Hãy đọc trang [những gì miễn phí]({ $link1 }).

# English: Treatment is free for harm to body or mind from sexual violence, domestic violence, torture or cutting (female genital mutilation). This does not hold if you came to the UK for that treatment. You need no decision from anyone for this.
treatment-is-free-for-harm-y6ftkv = Chữa trị những tổn hại do bạo lực tình dục, bạo lực gia đình, tra tấn hoặc cắt bộ phận sinh dục nữ (FGM) gây ra cho thể xác hoặc tinh thần của bạn là miễn phí. Điều này không áp dụng nếu bạn sang Vương quốc Anh (UK) để được chữa. Bạn không cần quyết định của ai cho việc này.

# English: Contraception is free for everyone. So is treatment for sexually transmitted infections, including HIV. Abortion is not on this list, so ask the GP or the clinic about it.
contraception-is-free-for-everyone-8vjha3 = Tránh thai là miễn phí cho mọi người. Chữa trị các bệnh lây qua đường tình dục, kể cả HIV, cũng miễn phí. Phá thai không có trong danh sách này, nên hãy hỏi GP hoặc phòng khám về việc đó.

# English: When you are pregnant, and for a year after the birth, prescriptions and NHS dental care are free. Ask the midwife for the certificate.
when-you-are-pregnant-and-35e833 = Khi bạn mang thai, và trong một năm sau khi sinh, thuốc theo đơn và chăm sóc răng của NHS là miễn phí. Hãy xin nữ hộ sinh giấy chứng nhận.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = Ở nước Anh (England) và xứ Wales

# English: After rape or sexual abuse, at any time in your life, in England and Wales:
after-rape-or-sexual-abuse-pyrmrs = Sau khi bị hiếp dâm hoặc xâm hại tình dục, vào bất cứ lúc nào trong đời, ở England và xứ Wales:

# English: This line is for people from age 16.
this-line-is-for-people-ks6c5x = Đường dây này dành cho người từ 16 tuổi.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Ở xứ Wales

# English: Family planning and treatment for sexually transmitted infections are free for everyone.
family-planning-and-treatment-for-25a9wh = Kế hoạch hóa gia đình (family planning) và chữa trị các bệnh lây qua đường tình dục là miễn phí cho mọi người.

# English: Hospital care is free with a positive first decision in the NRM, while the recovery period lasts. It is also free once you are officially identified. The NRM is how the UK recognises and helps people who were trafficked. If you are pregnant and have no decision, do not wait. Ask the midwife about cost.
hospital-care-is-free-with-hxjkzx = Chăm sóc ở bệnh viện là miễn phí nếu bạn có quyết định đầu tiên là “đồng ý” (positive) trong NRM, trong suốt thời gian phục hồi. Chăm sóc cũng miễn phí khi bạn đã được chính thức xác định là người bị buôn bán. NRM là cách Vương quốc Anh (UK) xác định những người bị buôn bán, và giúp họ. Nếu bạn mang thai và chưa có quyết định, đừng chờ. Hãy hỏi nữ hộ sinh về chi phí.

# English: You are not charged for hospital care while your asylum claim is open, or if it was refused.
you-are-not-charged-for-y583g7 = Bạn không bị tính phí chăm sóc ở bệnh viện khi đơn xin tị nạn của bạn đang được xét, hoặc nếu đơn đã bị từ chối.

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = Về chuyện bạo hành gia đình, bạo lực tình dục hoặc buôn bán người:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: GP care, family planning, and treatment for infections, including HIV, are free for everyone.
gp-care-family-planning-and-8mzzvr = Khám GP, kế hoạch hóa gia đình (family planning), và chữa trị các bệnh lây nhiễm, kể cả HIV, là miễn phí cho mọi người.

# English: If you are pregnant, see a GP or midwife first and ask about cost there. [What is free]({ $link1 }) explains hospital care.
# $link1 = page: What is free
if-you-are-pregnant-see-j73xrw = Nếu bạn mang thai, trước tiên hãy đi gặp GP hoặc nữ hộ sinh và hỏi về chi phí ở đó. Trang [những gì miễn phí]({ $link1 }) giải thích về chăm sóc ở bệnh viện.

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = Về chuyện hiếp dâm hoặc xâm hại tình dục, từ 13 tuổi. Họ không thấy số điện thoại của bạn:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: Family planning is free, unless you travelled here for it. The same rule holds for treatment of sexually transmitted infections and HIV.
family-planning-is-free-unless-mhxubq = Kế hoạch hóa gia đình (family planning) là miễn phí, trừ khi bạn sang đây vì việc đó. Quy định này cũng áp dụng cho việc chữa trị HIV và các bệnh lây qua đường tình dục.

# English: When you register with a GP, you are asked for documents. Your immigration status may be checked with the Home Office. Read [see a doctor]({ $link1 }) first.
# $link1 = page: See a doctor
when-you-register-with-a-6hxtag = Khi bạn đăng ký với GP, người ta hỏi giấy tờ của bạn. Tình trạng nhập cư của bạn có thể được kiểm tra với Bộ Nội vụ (Home Office). Hãy đọc trang [đi khám bác sĩ]({ $link1 }) trước.

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = Về chuyện bạo hành gia đình hoặc xâm hại tình dục. Dành cho mọi lứa tuổi, cả nữ và nam:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: If you are under 19:
if-you-are-under-19-ymn5rq = Nếu bạn dưới 19 tuổi:

# English: To talk about being controlled or used, with an interpreter:
to-talk-about-being-controlled-rx8n7x = Để nói về chuyện bị kiểm soát hoặc bị lợi dụng, có thông dịch viên:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Nếu bạn đang gặp nguy hiểm ngay lúc này:
