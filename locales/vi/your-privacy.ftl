### Page: Your privacy   (content/your-privacy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Your privacy
# This is the title of the page.
your-privacy-hmc3jx = Sự riêng tư của bạn

# English: What stays private, who may be told, and how to keep your address safe.
# This is the summary of the page, shown in lists of pages.
what-stays-private-who-may-uxtumx = Những gì được giữ kín, ai có thể được cho biết, và cách giữ an toàn cho địa chỉ của bạn.

# English: privacy, private, confidential, consent, Home Office, immigration, data, health record, police, safe address, S flag, letters, messages, phone number, NHS login, secret, tell anyone, who can see, share, report me, told my boss, told my husband
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
privacy-private-confidential-consent-home-63tbwt = riêng tư, quyền riêng tư, bảo mật, bí mật, giữ kín, kín đáo, chuyện riêng, nói với ai, kể cho ai, ai biết, ai xem được, cho người khác biết, chia sẻ, báo cảnh sát, báo công an, cảnh sát, tố cáo tôi, báo về tôi, nói với chủ, nói với chồng, báo cho chủ, báo cho chồng, Home Office, Bộ Nội vụ, nhập cư, di trú, trục xuất, sự đồng ý, đồng ý, dữ liệu, thông tin cá nhân, hồ sơ, hồ sơ sức khỏe, địa chỉ an toàn, thư, tin nhắn, số điện thoại, NHS login, S flag

# English: Before you give a phone number or an address, decide which one is safe. Tell the surgery how to reach you, and how not to.
before-you-give-a-phone-q9rzrg = Trước khi bạn cho số điện thoại hoặc địa chỉ, hãy quyết định số nào, địa chỉ nào là an toàn. Hãy nói với phòng khám nên liên lạc với bạn bằng cách nào, và không nên bằng cách nào.

# English: This page is for anyone who worries about who sees what they tell a doctor. The rules differ between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-q7y4kp = Trang này dành cho bất cứ ai lo lắng về việc ai thấy những gì mình nói với bác sĩ. Quy định ở England, xứ Wales, Scotland và Bắc Ireland không giống nhau.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = Những gì được giữ kín

# English: What you tell a doctor stays private. They share it with the people who treat you. They may share it with others only when:
what-you-tell-a-doctor-96dkyc = Những gì bạn nói với bác sĩ được giữ kín. Họ cho những người chữa trị cho bạn biết. Họ chỉ có thể cho người khác biết khi:

# English: you or someone else is in serious danger
# This is a list item.
you-or-someone-else-is-c2zx6a = bạn hoặc một người khác đang gặp nguy hiểm nghiêm trọng

# English: a child is at risk
# This is a list item.
a-child-is-at-risk-47ydrh = một trẻ em có thể bị hại

# English: a court orders it.
# This is a list item.
a-court-orders-it-t2s22v = tòa án ra lệnh.

# English: You can ask: Who will see this? Will you tell me before you share it? You can ask before you say anything.
you-can-ask-who-will-qe4fa8 = Bạn có thể hỏi: “Who will see this? Will you tell me before you share it?” (Ai sẽ thấy điều này? Bác sĩ có cho tôi biết trước khi nói với người khác không?) Bạn có thể hỏi trước khi nói bất cứ điều gì.

## Section: Letters, messages and your phone

# English: Letters, messages and your phone
# This is a heading.
letters-messages-and-your-phone-pt4fxe = Thư, tin nhắn và điện thoại của bạn

# English: Ask the surgery to note these things:
ask-the-surgery-to-note-bg6cj9 = Hãy yêu cầu phòng khám ghi lại những điều sau:

# English: a safe phone number, and safe times to call
# This is a list item.
a-safe-phone-number-and-w8srvk = số điện thoại nào an toàn, và gọi lúc nào thì an toàn

# English: no messages with details, if someone else may read them
# This is a list item.
no-messages-with-details-if-ncmb7c = không gửi tin nhắn có chi tiết, nếu người khác có thể đọc được

# English: no letters home, if someone else may open them
# This is a list item.
no-letters-home-if-someone-k6th4t = không gửi thư về nhà, nếu người khác có thể mở

# English: who must not be told anything about you.
# This is a list item.
who-must-not-be-told-5fg4w2 = ai là người không được cho biết bất cứ điều gì về bạn.

# English: In England, you can see your health record online or in an app. Someone who controls you may force you to open it. Ask the surgery to hide what could put you in danger.
in-england-you-can-see-gxwedc = Ở England, bạn có thể xem hồ sơ sức khỏe của mình trên mạng hoặc trong một ứng dụng. Người kiểm soát bạn có thể ép bạn mở hồ sơ đó. Hãy yêu cầu phòng khám ẩn những gì có thể làm bạn gặp nguy hiểm.

# English: In Scotland, missing proof of address is not a fair reason to refuse you. In Wales, the Welsh Government says that you do not need it.
in-scotland-missing-proof-of-bjx8b6 = Ở Scotland, thiếu giấy tờ chứng minh địa chỉ không phải là lý do chính đáng để từ chối bạn. Ở xứ Wales, Chính phủ xứ Wales nói rằng bạn không cần giấy tờ đó.

# English: Your visits to this site also leave traces. Read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
your-visits-to-this-site-v9ufj5 = Việc bạn vào trang web này cũng để lại dấu vết. Hãy đọc trang [giữ an toàn trên điện thoại này]({ $link1 }).

## Section: The police

# English: The police
# This is a heading.
the-police-p3ggrg = Cảnh sát

# English: There is no wall between the police and the Home Office. In England and Wales, every police force has passed on details of some victims of domestic abuse. The Home Office refused to ban this.
there-is-no-wall-between-3sre92 = Không có bức tường ngăn giữa cảnh sát và Bộ Nội vụ (Home Office). Ở England và xứ Wales, mọi lực lượng cảnh sát đều đã từng chuyển thông tin của một số người bị bạo hành gia đình cho cơ quan này. Bộ Nội vụ đã từ chối cấm việc này.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = Ở England và xứ Wales, cảnh sát có thể báo cho Bộ Nội vụ (Home Office) về bạn. Chúng tôi chưa xác nhận được quy định ở Scotland hoặc Bắc Ireland.

# English: If this worries you, ask a lawyer or a helpline first. If a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-this-worries-you-ask-7zcxkm = Nếu bạn lo về điều này, hãy hỏi luật sư hoặc đường dây trợ giúp trước. Nếu có nguy hiểm đến tính mạng, hãy gọi { $tel-999 }.

# English: You can talk to the helpline at the end of this page without giving your name.
you-can-talk-to-the-j8486j = Bạn có thể nói chuyện với đường dây trợ giúp ở cuối trang này mà không cần cho biết tên.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Ở nước Anh (England)

# English: If you have no fixed address, or none that is safe, you can register with a temporary one. You can also use a friend's, a day centre's, or the surgery's own.
if-you-have-no-fixed-45mr59 = Nếu bạn không có địa chỉ cố định, hoặc không có địa chỉ nào an toàn, bạn có thể đăng ký bằng địa chỉ tạm. Bạn cũng có thể dùng địa chỉ của một người bạn, của một trung tâm ban ngày (day centre), hoặc của chính phòng khám.

# English: GP staff do not have to decide anyone's immigration status. For the Home Office there is a separate rule. A surgery does not have to give it information. The exceptions are a court order, a public health risk, or a very serious crime.
gp-staff-do-not-have-vgg9t9 = Nhân viên phòng khám GP không phải xác định tình trạng nhập cư của bất cứ ai. Với Bộ Nội vụ (Home Office) thì có quy định riêng. Phòng khám không bắt buộc phải cho cơ quan này thông tin. Các ngoại lệ là lệnh của tòa án, nguy hiểm cho sức khỏe cộng đồng, hoặc một tội rất nghiêm trọng.

# English: An NHS agreement to trace patients for immigration reasons was suspended in { $conf-mou }. Tracing is now for serious crime.
# $conf-mou = The 2017 deal for tracing patients for immigration reasons was suspended in May 2018; tracing is limited to serious crime cases.
an-nhs-agreement-to-trace-qyvyc9 = Một thỏa thuận của NHS về việc tìm xem bệnh nhân ở đâu vì lý do nhập cư đã bị tạm ngừng vào { $conf-mou }. Nay việc tìm người là dành cho tội nghiêm trọng.

# English: If you paid the immigration health charge, a Home Office number may be on your record. The Home Office said that it is for charging, not for enforcement.
if-you-paid-the-immigration-ra982s = Nếu bạn đã trả phí y tế nhập cư (immigration health charge), trong hồ sơ của bạn có thể có một mã số của Bộ Nội vụ (Home Office). Bộ Nội vụ đã nói rằng mã số đó dùng cho việc tính phí, không dùng cho việc thi hành luật nhập cư (enforcement).

# English: An unpaid hospital bill of { $ch-debt-ho } or more can be reported to the Home Office. See [what is free]({ $link1 }) before you worry.
# $link1 = page: What is free
# $ch-debt-ho = An unpaid NHS hospital bill of 500 pounds or more can be reported to the Home Office and later applications may be refused. It is a may, not a must.
an-unpaid-hospital-bill-of-tdwd6j = Một hóa đơn bệnh viện chưa trả từ { $ch-debt-ho } trở lên có thể bị báo cho Bộ Nội vụ (Home Office). Hãy xem trang [những gì miễn phí]({ $link1 }) trước khi lo lắng.

# English: Parliament was looking at a new law on shared health records. These rules may change, so ask the surgery what holds today.
parliament-was-looking-at-a-fsca7d = Một luật mới về hồ sơ sức khỏe dùng chung đã được đưa ra Quốc hội để xét. Những quy định này có thể thay đổi, nên hãy hỏi phòng khám xem hôm nay quy định nào đang áp dụng.

## Section: A hidden address

# English: A hidden address
# This is a heading.
a-hidden-address-jukb3q = Địa chỉ được ẩn

# English: You can ask the GP to hide your address and phone number on the national record. This is for people who may be in danger. It is called the { $gp-s-flag }.
# $gp-s-flag = A patient who may be in danger can ask the GP to have their address and phone hidden on the national NHS record.
you-can-ask-the-gp-jtq4dt = Nếu bạn có thể gặp nguy hiểm, bạn có thể yêu cầu GP ẩn địa chỉ và số điện thoại của bạn trong hồ sơ quốc gia. Cách này gọi là { $gp-s-flag }.

# English: **It has a downside.** Prescriptions and referrals by computer may stop working. So may moving your GP record, your summary record, and the NHS login or app. The GP should explain this first.
it-has-a-downside-prescriptions-uc8nyy = **Cách này có mặt bất lợi.** Đơn thuốc và giấy chuyển khám qua máy tính có thể không dùng được nữa. Việc chuyển hồ sơ GP, hồ sơ tóm tắt của bạn, và tài khoản đăng nhập hoặc ứng dụng NHS cũng có thể như vậy. GP nên giải thích điều này trước.

## Section: In Scotland and Wales

# English: In Scotland and Wales
# This is a heading.
in-scotland-and-wales-6g65q8 = Ở Scotland và xứ Wales

# English: We have no confirmed rule for Scotland or Wales about what is shared with the Home Office. Ask the surgery who can see your record. Ask a lawyer if you are worried.
we-have-no-confirmed-rule-s6xbjs = Chúng tôi không có quy định nào đã được xác nhận cho Scotland hoặc xứ Wales về những gì được chia sẻ với Bộ Nội vụ (Home Office). Hãy hỏi phòng khám ai có thể xem hồ sơ của bạn. Hãy hỏi luật sư nếu bạn lo lắng.

# English: Ask the surgery if your health record can be opened on a phone.
ask-the-surgery-if-your-9ku83u = Hãy hỏi phòng khám xem hồ sơ sức khỏe của bạn có thể mở được trên điện thoại hay không.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: You are asked for documents. A form without the right ones may not be processed.
you-are-asked-for-documents-zqcgr4 = Người ta hỏi giấy tờ của bạn. Đơn không kèm đúng giấy tờ có thể không được xử lý.

# English: When you register, the health service may check your immigration status with the Home Office. It shares data with other agencies too. Ask the [Law Centre]({ $link1 }) before you fill in a form:
# $link1 = Law Centre NI: migrant health and social care.
when-you-register-the-health-6c5mms = Khi bạn đăng ký, dịch vụ y tế có thể kiểm tra tình trạng nhập cư của bạn với Bộ Nội vụ (Home Office). Dịch vụ này cũng chia sẻ dữ liệu với các cơ quan khác. Hãy hỏi [Law Centre]({ $link1 }) trước khi bạn điền đơn:

# English: You can also ask the Law Centre which address you can give. Ask the surgery if your health record can be opened on a phone.
you-can-also-ask-the-676pux = Bạn cũng có thể hỏi Law Centre xem bạn có thể đưa địa chỉ nào. Hãy hỏi phòng khám xem hồ sơ sức khỏe của bạn có thể mở được trên điện thoại hay không.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = Để hỏi mà không cần cho biết tên:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Nếu bạn đang gặp nguy hiểm ngay lúc này:
