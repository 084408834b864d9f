### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = Chuyện này có đang xảy ra với tôi không?

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = Những dấu hiệu cho thấy có người đang lợi dụng hoặc kiểm soát bạn, và bạn có thể hỏi ai.

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = dấu hiệu, bóc lột, lợi dụng, nô lệ, nô lệ thời hiện đại, buôn người, buôn bán người, mua bán người, bán người, bị bán, đưa người, vượt biên, đi chui, lao động cưỡng bức, bị ép làm, ép làm việc, bắt làm việc, làm không lương, không trả lương, giữ lương, quỵt lương, lấy tiền của tôi, nợ, nợ tiền, trả nợ, làm trả nợ, gán nợ, tiền đi, ông chủ, bà chủ, chủ, làm nhiều giờ, không có ngày nghỉ, giữ hộ chiếu, giữ giấy tờ, lấy giấy tờ, đe dọa, dọa, dọa gia đình, trồng cần, trồng cần sa, trồng cỏ, nhà cỏ, bán ma túy, trộm cắp, ăn xin, bán dâm, mại dâm, ép bán dâm, bóc lột tình dục, kiểm soát, bị nhốt, nhốt, không được ra ngoài, không đi được, bị lừa, lừa, giúp việc, ở đợ, giữ trẻ, dọn dẹp, nông trại, rửa xe, tiệm nail, làm nail, bùa ngải, lời thề

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = Nếu bạn không chắc, bạn có thể gọi điện để hỏi mà không cần cho biết tên. Số điện thoại ở cuối trang này.

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = Trang này dành cho bạn nếu có điều gì đó không ổn ở chỗ làm, ở nhà hoặc trong một mối quan hệ. Nội dung này giống nhau ở mọi nơi trong Vương quốc Anh (UK).

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = Đó không phải là lỗi của bạn

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = Có thể lúc đầu bạn đã đồng ý. Có thể bạn đã nhận tiền, hoặc đã không bỏ trốn. Đó vẫn không phải là lỗi của bạn. Theo luật, việc người kia đã làm vẫn là phạm tội, kể cả khi bạn đã đồng ý.

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = Những dấu hiệu cần để ý

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = Bạn không cần có tất cả những dấu hiệu này. Chỉ một dấu hiệu cũng có thể đủ để bạn hỏi.

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = Bạn làm việc rất nhiều giờ, hoặc được trả rất ít hay không được trả tiền. Chủ giữ tiền của bạn. Bạn không được tự do bỏ đi.

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = Bạn làm việc trong nhà người khác mà không có ngày nghỉ, không được trả tiền, hoặc không có phòng riêng.

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = Có người đã lấy hộ chiếu hoặc giấy tờ của bạn. Bạn bị canh chừng, hoặc đi đâu cũng có người đưa đi. Họ không cho bạn liên lạc với gia đình. Người ta nói dối bạn về cảnh sát.

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = Họ nói bạn nợ tiền đi đường, tiền ăn hoặc tiền nhà, và món nợ đó không bao giờ giảm.

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = Có người ép bạn hoặc gây áp lực để bạn quan hệ tình dục, để quay phim bạn, hoặc để bạn làm việc tình dục trên mạng.

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = Có người bắt bạn trồng, mang hoặc bán ma túy, trộm cắp, ăn xin, hoặc lừa lấy tiền người khác. Đây không phải là lựa chọn của bạn.

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = Bạn hoặc gia đình bạn bị làm hại hoặc bị đe dọa. Có người dùng lời thề hoặc một niềm tin như juju (bùa phép) để làm bạn sợ.

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = Một người mà bạn tin tưởng đã hứa cho bạn việc làm tốt, tình yêu, việc học, hoặc giúp gia đình bạn. Chuyện đó có thể đã bắt đầu trên mạng.

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = Chuyện này gọi là gì

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = Trả tiền cho người khác để được qua biên giới gọi là đưa người trái phép (smuggling). Bị kiểm soát và bị lợi dụng để kiếm tiền gọi là buôn bán người (trafficking) hoặc nô lệ thời hiện đại (modern slavery). Chuyện này có thể biến thành chuyện kia.

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = Chuyện này cũng xảy ra với người Anh. Không cần đi qua biên giới nào thì chuyện này vẫn có thể xảy ra.

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = Nhiều người không nhận ra, hoặc không nói ra. Họ có thể thấy sợ, xấu hổ, yêu thương hoặc trung thành. Họ có thể không nói được ngôn ngữ ở đây. Họ có thể nghĩ rằng ở quê nhà còn tệ hơn.

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = Bạn không đơn độc. Trong năm trọn vẹn gần nhất đã được thống kê, có { $nrm-numbers } lượt giới thiệu để được giúp ở Vương quốc Anh (UK).

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = Điều gì xảy ra nếu bạn hỏi

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = Đường dây trợ giúp ở dưới sẽ lắng nghe. Họ chỉ nói với người khác nếu bạn đồng ý, trừ khi có nguy hiểm đến tính mạng hoặc một trẻ em có thể bị hại.

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = Nếu bạn là người lớn, bạn tự chọn điều gì xảy ra tiếp theo. Bạn có thể đặt câu hỏi, có thời gian suy nghĩ, và nói không. Trẻ em luôn được bảo vệ.

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = Nếu có người bắt bạn làm việc phạm pháp, hãy yêu cầu có luật sư. Bạn có thể [đi khám bác sĩ]({ $link1 }) và nói về sức khỏe của mình mà không cần kể hết chuyện của mình.

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = Bạn có thể dừng ở đây và quay lại sau. Nếu có người kiểm tra điện thoại của bạn, hãy đọc trang [giữ an toàn trên điện thoại này]({ $link1 }).

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = Để hỏi và nói chuyện, có thông dịch viên nếu bạn muốn:

# English: If you are under 19:
if-you-are-under-19-ymn5rq = Nếu bạn dưới 19 tuổi:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Nếu bạn đang gặp nguy hiểm ngay lúc này:
