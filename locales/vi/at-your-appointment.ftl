### Page: At your appointment   (content/at-your-appointment.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: At your appointment
# This is the title of the page.
at-your-appointment-kajq4m = Khi bạn đến buổi hẹn khám

# English: Ask for an interpreter, time alone, a woman or a man, and breaks.
# This is the summary of the page, shown in lists of pages.
ask-for-an-interpreter-time-4b5bxr = Yêu cầu thông dịch viên, thời gian nói chuyện riêng, gặp nữ hoặc nam, và được nghỉ giữa chừng.

# English: appointment, interpreter, interpreting, translation, another language, chaperone, woman doctor, man doctor, seen alone, time alone, double appointment, examined, breaks, translator, do not speak English, female doctor, male doctor, nervous, touch, panic, what to say
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
appointment-interpreter-interpreting-translation-another-72qne2 = lịch hẹn, cuộc hẹn, buổi hẹn, đặt hẹn, đi khám, gặp bác sĩ, thông dịch viên, thông dịch, phiên dịch, người dịch, dịch giùm, ngôn ngữ khác, tiếng Việt, không biết tiếng Anh, không nói được tiếng Anh, người có mặt cùng khi khám, bác sĩ nữ, nữ bác sĩ, bác sĩ nam, gặp riêng, một mình, nói chuyện riêng, hẹn dài hơn, hẹn gấp đôi, khám người, đụng chạm, sợ bị đụng vào, nghỉ giữa chừng, lo lắng, hồi hộp, hoảng sợ, sợ bác sĩ, nói gì với bác sĩ

# English: Before the day, tell reception what you need: an interpreter, more time, a woman or a man, time alone. You can also ask on the day.
before-the-day-tell-reception-yykfpf = Trước ngày hẹn, hãy nói với nhân viên lễ tân bạn cần gì: thông dịch viên, thêm thời gian, gặp nữ hoặc nam, thời gian nói chuyện riêng. Bạn cũng có thể yêu cầu vào ngày hẹn.

# English: This page is for anyone who sees a GP, a nurse, a hospital doctor or a therapist. Your right to an interpreter is written differently in England, Wales, Scotland and Northern Ireland. Find your nation below.
this-page-is-for-anyone-cw4qnz = Trang này dành cho bất cứ ai đi gặp GP, y tá, bác sĩ ở bệnh viện hoặc người trị liệu. Quyền có thông dịch viên của bạn được viết khác nhau ở England, xứ Wales, Scotland và Bắc Ireland. Hãy tìm phần nói về xứ bạn đang ở.

# English: [Cards to show]({ $link1 }) ask for these things.
# $link1 = page: Cards to show
cards-to-show-ask-for-c7tv33 = [Thẻ để đưa ra]({ $link1 }) yêu cầu những điều này bằng ngôn ngữ của bạn và bằng tiếng Anh.

## Section: Ask for an interpreter

# English: Ask for an interpreter
# This is a heading.
ask-for-an-interpreter-zm833t = Yêu cầu thông dịch viên

# English: The interpreter should be a professional. It should not be a relative or a friend, and never a child.
the-interpreter-should-be-a-t2njf6 = Thông dịch viên nên là người chuyên nghiệp. Không nên là người thân hoặc bạn bè, và không bao giờ là trẻ em.

# English: This keeps you safe. Sometimes the person who comes along is the one who controls you.
this-keeps-you-safe-sometimes-9bbh5m = Điều này giữ an toàn cho bạn. Đôi khi người đi cùng chính là người kiểm soát bạn.

# English: You can tell the doctor if you do not understand the interpreter, or do not feel safe with them. You can ask for someone else.
you-can-tell-the-doctor-uz9bkz = Bạn có thể nói với bác sĩ nếu bạn không hiểu thông dịch viên, hoặc không thấy an toàn với người đó. Bạn có thể yêu cầu người khác.

## Section: Ask to be seen alone

# English: Ask to be seen alone
# This is a heading.
ask-to-be-seen-alone-furc4n = Yêu cầu được khám riêng một mình

# English: Staff should see you alone, and you can ask for it. If you cannot say it out loud, show a note, or tell the nurse quietly. You can also ask on the phone before you come.
staff-should-see-you-alone-4xx9sk = Nhân viên y tế nên gặp riêng bạn, và bạn có thể yêu cầu điều đó. Nếu bạn không thể nói thành tiếng, hãy đưa một mảnh giấy, hoặc nói nhỏ với y tá. Bạn cũng có thể yêu cầu qua điện thoại trước khi đến.

# English: Please see me alone for a few minutes.
please-see-me-alone-for-4pbtsk = “Please see me alone for a few minutes.” (Xin hãy gặp riêng tôi vài phút.)

## Section: Ask for a woman or a man

# English: Ask for a woman or a man
# This is a heading.
ask-for-a-woman-or-b2ttg2 = Yêu cầu gặp nữ hoặc nam

# English: You can ask to see a woman or a man. The surgery should try, but it cannot always promise it.
you-can-ask-to-see-39syac = Bạn có thể yêu cầu gặp nữ hoặc nam. Phòng khám nên cố gắng sắp xếp, nhưng không phải lúc nào cũng hứa được.

# English: You can ask for a **chaperone**. That is a trained extra person in the room while you are examined. A friend is not a formal chaperone. You can also refuse one. If nobody can come that day, the appointment can be moved.
you-can-ask-for-a-hmy7yg = Bạn có thể yêu cầu có **người có mặt cùng khi khám** (chaperone). Đó là thêm một người được đào tạo ở trong phòng khi bạn được khám. Bạn bè không phải là chaperone chính thức. Bạn cũng có thể từ chối người này. Nếu hôm đó không có ai đến được, buổi hẹn có thể dời sang lúc khác.

## Section: In the room

# English: In the room
# This is a heading.
in-the-room-gypf4d = Trong lúc khám

# English: Good care goes at your pace. Staff should explain what they do, ask before they touch you, offer you choices, and let you rest. It helps to see the same person each time, so ask for that.
good-care-goes-at-your-vtu7nj = Sự chăm sóc tốt đi theo nhịp của bạn. Nhân viên y tế nên giải thích việc họ làm, hỏi trước khi chạm vào bạn, cho bạn lựa chọn, và để bạn nghỉ. Mỗi lần gặp cùng một người thì tốt hơn, nên hãy yêu cầu điều đó.

# English: You can say:
you-can-say-c258pr = Bạn có thể nói:

# English: "Please explain that again."
# This is a list item.
please-explain-that-again-w5wjqh = “Please explain that again.” (Xin giải thích lại điều đó.)

# English: "Please stop. I need a break."
# This is a list item.
please-stop-i-need-a-3ptjmx = “Please stop. I need a break.” (Xin dừng lại. Tôi cần nghỉ một chút.)

# English: "I do not want to talk about that today."
# This is a list item.
i-do-not-want-to-qdbbxa = “I do not want to talk about that today.” (Hôm nay tôi không muốn nói về chuyện đó.)

# English: "Please write it down for me."
# This is a list item.
please-write-it-down-for-94veue = “Please write it down for me.” (Xin viết điều đó ra giấy cho tôi.)

# English: You choose how much to tell. You do not have to tell your whole story to get help with your health.
you-choose-how-much-to-g5jve4 = Bạn chọn kể bao nhiêu. Bạn không cần kể hết chuyện của mình để được giúp về sức khỏe.

# English: What you tell a doctor stays private, with a few exceptions. [Your privacy]({ $link1 }) explains them.
# $link1 = page: Your privacy
what-you-tell-a-doctor-rrgkq9 = Những gì bạn nói với bác sĩ được giữ kín, trừ vài trường hợp. Trang [sự riêng tư của bạn]({ $link1 }) giải thích các trường hợp đó.

# English: Before you leave, ask: What happens next? When? How will you contact me, and is that safe for me?
before-you-leave-ask-what-uejz94 = Trước khi ra về, hãy hỏi: “What happens next? When? How will you contact me, and is that safe for me?” (Tiếp theo là gì? Khi nào? Bác sĩ sẽ liên lạc với tôi bằng cách nào, và cách đó có an toàn cho tôi không?)

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Ở nước Anh (England)

# English: The surgery must arrange an interpreter when you need one. It is free for you. They should not ask you to bring someone.
the-surgery-must-arrange-an-eytawt = Phòng khám phải sắp xếp thông dịch viên khi bạn cần. Bạn không phải trả tiền cho việc này. Họ không nên yêu cầu bạn đưa người đến dịch.

# English: You can ask for a woman or a man as interpreter.
you-can-ask-for-a-6rntm9 = Bạn có thể yêu cầu thông dịch viên là nữ hoặc nam.

# English: Ask for a double appointment, because interpreting takes time.
ask-for-a-double-appointment-csfxyx = Hãy xin buổi hẹn dài gấp đôi, vì việc thông dịch mất thời gian.

# English: When you call { $int-111 }, say in English the language you want. An interpreter who keeps things private joins the call.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
when-you-call-say-in-g5gake = Khi bạn gọi { $int-111 }, hãy nói bằng tiếng Anh tên ngôn ngữ bạn cần. Một thông dịch viên sẽ tham gia cuộc gọi và giữ kín mọi điều.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Ở xứ Wales

# English: Wales has a standard way to book interpreters. It covers GPs, emergency care, pharmacies, dentists, opticians, pregnancy care and mental health. Ask reception to book one.
wales-has-a-standard-way-mxfk5j = Xứ Wales có một cách làm chung để đặt thông dịch viên. Cách này áp dụng cho GP, cấp cứu, nhà thuốc, nha sĩ, nơi đo mắt và làm kính, chăm sóc khi mang thai và sức khỏe tinh thần. Hãy yêu cầu nhân viên lễ tân đặt thông dịch viên.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: In Scotland, an interpreter for NHS care is your right as a patient. Ask reception to book one.
in-scotland-an-interpreter-for-gjkedb = Ở Scotland, có thông dịch viên khi dùng dịch vụ NHS là quyền của bạn với tư cách bệnh nhân. Hãy yêu cầu nhân viên lễ tân đặt thông dịch viên.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: The interpreting service is free. Professional help with language is your legal right. Ask reception to book one.
the-interpreting-service-is-free-baf42p = Dịch vụ thông dịch là miễn phí. Được giúp chuyên nghiệp về ngôn ngữ là quyền theo luật của bạn. Hãy yêu cầu nhân viên lễ tân đặt thông dịch viên.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: If a surgery will not see you or find an interpreter:
if-a-surgery-will-not-d2gefu = Nếu phòng khám không chịu khám cho bạn hoặc không tìm thông dịch viên:

# English: To talk about being controlled, with an interpreter:
to-talk-about-being-controlled-a2tvcu = Để nói về chuyện bị kiểm soát, có thông dịch viên:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Nếu bạn đang gặp nguy hiểm ngay lúc này:
