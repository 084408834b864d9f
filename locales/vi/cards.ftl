### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = Thẻ để đưa ra

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = Nói điều bạn cần ở phòng khám hoặc bệnh viện, bằng ngôn ngữ của bạn và bằng tiếng Anh.

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = thẻ, tấm thẻ, thẻ để đưa ra, đưa thẻ, card, giấy để đưa, nói điều tôi cần, nói với bác sĩ, nói với lễ tân, nói gì ở phòng khám, câu tiếng Anh, câu nói sẵn, không biết tiếng Anh, không nói được tiếng Anh, tiếng Anh kém, phiên dịch, thông dịch, dịch giùm, nhờ giúp, quầy lễ tân, in thẻ, in ra giấy

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = Hãy đưa thẻ cho người ở quầy xem: trên điện thoại này, hoặc thẻ đã in và cắt ra.

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = Người đi cùng bạn cũng có thể đọc thẻ, và thẻ giấy có thể bị người khác tìm thấy. Bạn tự chọn điều gì là an toàn.

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = Ở Bắc Ireland, xin bạn đọc trang [đi khám bác sĩ]({ $link1 }) trước khi đưa tấm thẻ đầu tiên. Ở đó người ta hỏi giấy tờ của bạn, và tình trạng nhập cư của bạn có thể được kiểm tra với Bộ Nội vụ (Home Office).

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = Tôi muốn đăng ký với bác sĩ

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = Tôi muốn đăng ký với bác sĩ gia đình (GP) ở đây. Xin giúp tôi điền đơn.

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = Ở England và Scotland, tôi không bắt buộc phải đưa giấy tờ tùy thân, giấy tờ chứng minh địa chỉ hoặc giấy tờ nhập cư.

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = Ở xứ Wales, Chính phủ xứ Wales nói rằng tôi không cần giấy tờ chứng minh địa chỉ.

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = Nếu không đăng ký cho tôi được, xin ghi lý do ra giấy.

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = Tôi muốn được gặp riêng

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = Xin cho tôi gặp riêng vài phút. Xin cứ nêu một lý do bình thường, ví dụ làm xét nghiệm hoặc điền đơn.

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = Xin đừng nói rằng tôi đã yêu cầu việc này.

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = Tôi cần thông dịch viên

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = Ngôn ngữ của tôi có ghi trên thẻ này. Xin đặt thông dịch viên chuyên nghiệp cho tôi.

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = Người thân, bạn bè hoặc trẻ em không nên thông dịch cho tôi.

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = Ở England và Bắc Ireland, thông dịch viên là miễn phí. Ở Scotland, có thông dịch viên là quyền của tôi.

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = Tôi muốn chọn người khám cho tôi

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = Tôi muốn gặp bác sĩ hoặc y tá là nữ.

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = Tôi muốn gặp bác sĩ hoặc y tá là nam.

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = Tôi muốn có người có mặt cùng khi khám (chaperone): thêm một người được đào tạo ở bên tôi.

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = Xin cho tôi biết nếu hôm nay không làm được việc này.
