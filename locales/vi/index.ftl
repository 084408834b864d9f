### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = Chăm sóc sức khỏe và quyền của bạn

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = Bắt đầu từ đây. Bạn có thể yêu cầu những gì, và ai có thể giúp bạn ngay bây giờ.

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = bắt đầu, trang đầu, trang chủ, bắt đầu từ đâu, quyền, quyền lợi, quyền của tôi, sức khỏe, sức khoẻ, chăm sóc sức khỏe, y tế, khám bệnh, chữa bệnh, bác sĩ, bệnh viện, giúp, giúp đỡ, giúp tôi, cứu, trợ giúp nhanh, cần giúp, nước Anh, Anh quốc, Vương quốc Anh, England, Scotland, xứ Wales, Bắc Ireland, hướng dẫn, thông tin

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = Hãy chọn điều bạn cần hôm nay:

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [Tôi cần trợ giúp ngay]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [Tôi muốn đi khám bác sĩ]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [Tôi thấy không ổn, hoặc không ngủ được]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [Tôi muốn biết những gì miễn phí]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [Tôi muốn đưa ra điều tôi cần, viết bằng tiếng Anh]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = Hướng dẫn này dành cho người cần được chăm sóc sức khỏe ở Vương quốc Anh (UK). Có thể bạn không chắc mình được yêu cầu những gì. Có thể bạn mới đến đây. Có thể bạn không có giấy tờ. Có thể có người đã đối xử tệ với bạn. Không điều nào trong đó là lỗi của bạn, và bạn vẫn có thể xin được chăm sóc.

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = Hướng dẫn này cũng dành cho người giúp bạn. Bạn có thể đọc nhiều hay ít tùy ý.

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = Trợ giúp nhanh

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = Nếu có nguy hiểm đến tính mạng, hãy gọi { $tel-999 }. Cuộc gọi miễn phí, kể cả khi điện thoại hết tiền.

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = Nếu bạn cảm thấy không thể giữ an toàn cho mình:

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = Ở England, hãy gọi { $mh-111-eng } và chọn mục sức khỏe tinh thần (mental health).

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = Ở xứ Wales, hãy gọi { $mh-111-wales } và bấm phím 2.

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = Ở Scotland, hãy gọi { $mh-111-scot } và chọn mục sức khỏe tinh thần (mental health).

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = Ở Bắc Ireland, hãy gọi { $mh-lifeline }. Cuộc gọi miễn phí.

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = Nếu có người kiểm soát bạn hoặc làm hại bạn, bạn có thể gọi { $tel-msh }. Cuộc gọi miễn phí và bảo mật: họ giữ kín những gì bạn nói. Bạn không cần phải cho biết tên. Họ có thể mời thông dịch viên.

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = Ba điều nên biết

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = Bạn có thể xin có bác sĩ

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = Ở England và Scotland, ai cũng có thể có GP miễn phí. GP là bác sĩ gia đình. Điều này đúng kể cả khi bạn không có giấy tờ.

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = Ở xứ Wales và Bắc Ireland, quy định thì khác. Ở Bắc Ireland, người ta hỏi giấy tờ của bạn, và người ta có thể hỏi Bộ Nội vụ (Home Office) về bạn. [Hãy đọc phần này trước khi đi]({ $link1 }).

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = Chăm sóc khẩn cấp lúc đầu là miễn phí

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = Ở England, xứ Wales và Scotland, cấp cứu ở bệnh viện (A&E) là miễn phí. Ở Bắc Ireland, cấp cứu là miễn phí nếu bạn không sang đây để được cấp cứu. Ở England, Scotland và Bắc Ireland, bạn có thể phải trả tiền nếu sau đó bạn nằm lại bệnh viện. Ở xứ Wales, hãy hỏi nằm lại bệnh viện tốn bao nhiêu tiền. [Xem những gì miễn phí cho bạn]({ $link1 }).

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = Những gì bạn nói được giữ kín

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = Những gì bạn nói với bác sĩ được giữ kín. Chỉ những người chữa trị cho bạn mới được biết. Bác sĩ có thể nói với người khác nếu ai đó gặp nguy hiểm nghiêm trọng hoặc một trẻ em có thể bị hại. Tòa án cũng có thể ra lệnh phải nói ra.

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = Bạn có thể yêu cầu thông dịch viên. Ở England và Bắc Ireland, việc này miễn phí. Ở Scotland, đó là quyền của bạn. Ở xứ Wales, chính phủ đã quy định cách cung cấp thông dịch viên.

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = Xứ bạn đang ở

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = Vương quốc Anh (UK) có bốn xứ, và quy định ở bốn xứ không giống nhau. Trên mỗi trang, bạn có thể chọn England, xứ Wales, Scotland hoặc Bắc Ireland. Nếu bạn không biết mình đang ở xứ nào, bạn có thể hỏi người mà bạn gọi.

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = Giữ an toàn khi bạn đọc

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = Nếu có người có thể xem điện thoại của bạn, hãy nghĩ đến việc dùng điện thoại khác. Trang bạn đã mở có thể còn lưu trong lịch sử của điện thoại. Bạn tự chọn khi nào đọc và khi nào dừng.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = Nếu bạn muốn nói chuyện, Samaritans lắng nghe, về bất cứ chuyện gì:

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = Bạn có thể giữ [các số điện thoại trên một tấm thẻ nhỏ]({ $link1 }), không ghi tên.
