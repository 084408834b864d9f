### Page: See a doctor   (content/see-a-doctor.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = Đi khám bác sĩ

# English: How to get a doctor near you.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-vupqgh = Cách để có bác sĩ ở gần bạn.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = Hãy gọi { $tel-999 } nếu có nguy hiểm đến tính mạng.

# English: For other health problems, you can ask for a **GP**.
# This is Easy Read: one short sentence beside a picture.
for-other-health-problems-you-wkpguq = Với các vấn đề sức khỏe khác, bạn có thể xin khám với **GP**.

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
a-gp-is-a-family-e588js = **GP** là bác sĩ gia đình ở gần nơi bạn ở.

## Section: How do you get a GP?

# English: How do you get a GP?
# This is a heading.
how-do-you-get-a-m4ukh5 = Làm sao để có GP?

# English: Ask a GP near you to **register** you.
# This is Easy Read: one short sentence beside a picture.
# Note: "Register" is joining a doctor's list. It must not sound like registering with the police or the government.
ask-a-gp-near-you-wpcqvv = Hãy nhờ một GP ở gần bạn cho bạn **đăng ký**.

# English: To **register** is to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
to-register-is-to-join-d8j8ty = **Đăng ký** là vào danh sách của bác sĩ.

# English: Ask for an **interpreter** if you want one.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-if-wycm8s = Hãy yêu cầu **thông dịch viên** nếu bạn muốn.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **Thông dịch viên** nói lại lời của bạn bằng ngôn ngữ khác.

# English: Say how they can contact you safely.
# This is Easy Read: one short sentence beside a picture.
say-how-they-can-contact-jc3btg = Hãy nói cách liên lạc an toàn với bạn.

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = Bạn có thể yêu cầu những gì?

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = Bạn có thể yêu cầu gặp nữ hoặc nam.

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = Bác sĩ giữ kín những gì bạn nói.

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-share-it-if-eum2us = Họ có thể cho người khác biết nếu một người hoặc một trẻ em gặp nguy hiểm.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = Họ phải nói với người khác nếu tòa án ra lệnh.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Bạn đang ở England?

# English: In England, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-england-anyone-can-see-ta5bdx = Ở England, ai cũng có thể khám GP miễn phí.

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-6xw3df = Bạn không cần đưa giấy tờ.

# English: If you have no safe address, you can use the GP's address.
# This is Easy Read: one short sentence beside a picture.
if-you-have-no-safe-nbr8ce = Nếu bạn không có địa chỉ an toàn, bạn có thể dùng địa chỉ của GP.

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
the-interpreter-is-free-msyjzt = Bạn không phải trả tiền cho thông dịch viên.

# English: If they say no, ask for the reason in writing.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-ask-gj5257 = Nếu họ từ chối, hãy yêu cầu họ viết lý do ra giấy.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Bạn đang ở xứ Wales?

# English: A GP with space needs a good reason to say no.
# This is Easy Read: one short sentence beside a picture.
a-gp-with-space-needs-yz9aga = GP còn chỗ phải có lý do chính đáng mới được từ chối.

# English: You do not need to prove your address.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-hu8utu = Bạn không cần chứng minh địa chỉ của mình.

# English: The GP may ask for a card or letter with your name.
# This is Easy Read: one short sentence beside a picture.
the-gp-may-ask-for-5bs3w9 = GP có thể yêu cầu xem thẻ hoặc thư có tên của bạn.

# English: If they say no, a group called Llais helps you complain.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-a-7kfsg6 = Nếu họ từ chối, một nhóm tên là Llais giúp bạn khiếu nại.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Bạn đang ở Scotland?

# English: In Scotland, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-scotland-anyone-can-see-wn3gpv = Ở Scotland, ai cũng có thể khám GP miễn phí.

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
you-have-a-right-to-e24jp4 = Bạn có quyền có thông dịch viên.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Bạn đang ở Bắc Ireland?

# English: In Northern Ireland, they ask for papers.
# This is Easy Read: one short sentence beside a picture.
in-northern-ireland-they-ask-ypn665 = Ở Bắc Ireland, họ hỏi giấy tờ.

# English: The health office may ask the government about your right to stay.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-nxtb52 = Văn phòng y tế có thể hỏi chính phủ về quyền ở lại của bạn.

# English: Call the Law Centre on { $tel-lcni } before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-6fe2pd = Hãy gọi Law Centre theo số { $tel-lcni } trước khi bạn điền đơn.

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
some-people-have-to-pay-jc78k6 = Một số người phải trả tiền khám bác sĩ gia đình.

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = Gọi để được giúp miễn phí
