### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = Trợ giúp khẩn cấp

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = Gọi cho ai ngay bây giờ, ở mỗi xứ của Vương quốc Anh (UK).

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = cấp cứu, khẩn cấp, xe cấp cứu, xe cứu thương, cảnh sát, công an, nguy hiểm, cứu, cứu tôi, kêu cứu, giúp tôi, đường dây nóng, đường dây trợ giúp, khủng hoảng, tự tử, tự sát, muốn chết, không muốn sống, kết thúc cuộc đời, tự làm hại bản thân, cắt tay, rạch tay, có người đánh tôi, bị đánh, chồng đánh, đánh đập, bạo lực, bạo hành, bạo hành gia đình, xâm hại, hiếp dâm, cưỡng hiếp, ép cưới, ép kết hôn, sợ, sợ quá, bỏ trốn, chạy trốn, chảy máu, đau ngực, quá liều, uống thuốc quá liều, không nói được, người câm, người điếc, ngôn ngữ ký hiệu, bệnh viện, khoa cấp cứu, A&E, Childline

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = Nếu có nguy hiểm đến tính mạng, hãy gọi ngay:

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = Hãy nói “ambulance” (xe cấp cứu) hoặc “police” (cảnh sát). Cuộc gọi miễn phí, kể cả khi điện thoại hết tiền. Bạn cũng có thể đến khoa cấp cứu (A&E) của bệnh viện gần nhất.

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = Trang này dành cho bạn nếu bạn đang gặp nguy hiểm. Trang này dành cho bạn nếu có người làm hại bạn hoặc kiểm soát bạn, hoặc nếu bạn không thể giữ an toàn cho mình. Trang này cũng dành cho người đang ở bên bạn.

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = Nếu bạn không nói được

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = Trên điện thoại di động, bạn có thể xin được giúp mà không cần nói lời nào:

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = Gọi { $tel-999 } và lắng nghe.

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = Ho hoặc gõ vào điện thoại, nếu bạn làm được.

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = Bấm 55 khi có tiếng yêu cầu bạn bấm. Nếu bạn không bấm, cuộc gọi sẽ kết thúc.

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = Việc này không cho cảnh sát biết bạn đang ở đâu.

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = Bạn cũng có thể gửi tin nhắn đến { $tel-sms }. Bạn phải đăng ký điện thoại trước, khi chưa cần đến. Để đăng ký, hãy nhắn chữ “register” đến chính số đó, rồi trả lời “yes”. Các tin nhắn của bạn vẫn còn trên điện thoại.

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = Nếu bạn dùng Ngôn ngữ Ký hiệu Anh (British Sign Language), bạn có thể gọi video bằng { $tel-999-bsl }. Nếu bạn dùng dịch vụ chuyển tiếp bằng chữ (text relay), hãy bấm số { $tel-relay }.

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = Nếu bạn cảm thấy không thể giữ an toàn cho mình

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = Có thể bạn có ý nghĩ kết thúc cuộc đời mình. Bạn đáng quý, và bạn có thể nói chuyện với một người ngay bây giờ. Xứ bạn đang ở có số riêng: hãy xem ở dưới. Hai số sau đây dành cho cả Vương quốc Anh (UK).

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans lắng nghe, về bất cứ chuyện gì:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = Nếu bạn thích viết hơn, hãy nhắn tin chữ SHOUT. Tin nhắn vẫn còn trên điện thoại.

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = Nếu có người kiểm soát bạn hoặc làm hại bạn

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = Hãy gọi đường dây trợ giúp này, kể cả khi bạn không chắc. Cuộc gọi miễn phí và bảo mật: họ giữ kín những gì bạn nói. Bạn không cần phải cho biết tên. Họ chỉ nói với người khác nếu bạn đồng ý, trừ khi có nguy hiểm đến tính mạng hoặc một trẻ em có thể bị hại.

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = Cảnh sát: những điều cần biết trước

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = Nếu có nguy hiểm đến tính mạng, gọi { $tel-999 } là đúng cho tất cả mọi người.

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = Nếu bạn là người lớn và lúc này không có ai gặp nguy hiểm, bạn tự chọn có nói chuyện với cảnh sát hay không. Trẻ em luôn được bảo vệ.

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = Không có bức tường ngăn giữa cảnh sát và Bộ Nội vụ (Home Office), cơ quan chính phủ phụ trách nhập cư. Ở England và xứ Wales, mọi lực lượng cảnh sát đều đã từng chuyển thông tin của một số người bị bạo hành gia đình cho cơ quan này. Vì vậy, nếu việc chờ đợi là an toàn, hãy hỏi luật sư hoặc đường dây trợ giúp trước.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = Ở England và xứ Wales, cảnh sát có thể báo cho Bộ Nội vụ (Home Office) về bạn. Chúng tôi chưa xác nhận được quy định ở Scotland hoặc Bắc Ireland.

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = Số gọi cảnh sát khi không khẩn cấp là { $tel-101 }.

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = Nếu bạn dưới 19 tuổi

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = Bạn không bị trách phạt gì cả. Bạn có thể gọi Childline về bất cứ chuyện gì:

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Ở nước Anh (England)

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = Nếu bạn cảm thấy không thể giữ an toàn cho mình, hãy gọi và chọn mục sức khỏe tinh thần (mental health):

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = Nếu bạn cần thông dịch viên, hãy nói bằng tiếng Anh tên ngôn ngữ bạn cần:

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = Nếu bạn đời hoặc người nhà bạo hành bạn:

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = Về chuyện hiếp dâm hoặc xâm hại tình dục, từ 16 tuổi:

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = Để hỏi về nhà an toàn và sự hỗ trợ, nếu có người đã lợi dụng sức lao động của bạn, lợi dụng bạn về tình dục hoặc dùng bạn để làm việc phạm pháp:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Ở xứ Wales

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = Nếu bạn cảm thấy không thể giữ an toàn cho mình, hãy gọi rồi bấm phím 2:

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = Về chuyện bạo hành gia đình, bạo lực tình dục hoặc buôn bán người:

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = Bằng tin nhắn. Tin nhắn vẫn còn trên điện thoại:

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = Dành cho người da đen, người thuộc dân tộc thiểu số và người nhập cư:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = Để nói chuyện khi bạn thấy xuống tinh thần, từ 16 tuổi. Bạn có thể yêu cầu được nói với nam hoặc nữ:

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = Về chuyện bạo hành gia đình hoặc bị ép kết hôn:

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = Bằng tin nhắn hoặc WhatsApp. Tin nhắn vẫn còn trên điện thoại:

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = Về chuyện hiếp dâm hoặc xâm hại tình dục, từ 13 tuổi. Họ không thấy số điện thoại của bạn:

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = Dành cho phụ nữ trên 18 tuổi bị buôn bán vì mục đích tình dục. Bị buôn bán nghĩa là có người đã kiểm soát bạn và lợi dụng bạn để kiếm tiền:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = Nếu bạn cảm thấy không thể giữ an toàn cho mình:

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = Về chuyện bạo hành gia đình hoặc xâm hại tình dục. Dành cho mọi lứa tuổi, cả nữ và nam:

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = Sau cuộc gọi

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = Cuộc gọi miễn phí vẫn hiện trong danh sách cuộc gọi trên điện thoại của bạn. Bạn có thể xóa riêng cuộc gọi đó. Bạn cũng có thể dùng điện thoại của một người mà bạn tin tưởng.

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = Đừng tin chắc rằng cuộc gọi sẽ không hiện trên hóa đơn điện thoại.

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [Số điện thoại mang theo]({ $link1 }) là một tấm thẻ nhỏ có các số mà không ghi tên.

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = Khi bạn đã an toàn, bạn có thể [đi khám bác sĩ]({ $link1 }) hoặc [tìm trợ giúp về những gì bạn cảm thấy]({ $link2 }).

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = Gọi cho ai nếu bạn không chắc

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = Nếu có nguy hiểm đến tính mạng, hãy gọi { $tel-999 }. Nếu không, hãy gọi { $tel-msh } hoặc { $mh-samaritans } và hỏi. Không có câu hỏi nào là quá nhỏ.
