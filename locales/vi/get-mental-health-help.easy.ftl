### Page: Get help with how you feel   (content/get-mental-health-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Get help with how you feel
# This is the title of the page.
get-help-with-how-you-xf2m4y = Tìm trợ giúp về những gì bạn cảm thấy

# English: What can help when you feel bad, and how to ask.
# This is the summary of the page, shown in lists of pages.
what-can-help-when-you-ymc9hn = Điều gì có thể giúp khi bạn thấy không ổn, và cách xin giúp đỡ.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = Hãy gọi { $tel-999 } nếu có nguy hiểm đến tính mạng.

# English: Very bad events can hurt your mind.
# This is Easy Read: one short sentence beside a picture.
very-bad-events-can-hurt-afwpfp = Những chuyện rất tệ có thể làm tổn thương tinh thần của bạn.

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = Đó không phải là lỗi của bạn.

# English: You can get better, even after many years.
# This is Easy Read: one short sentence beside a picture.
you-can-get-better-even-au44j2 = Bạn có thể khá hơn, kể cả sau nhiều năm.

## Section: How do you feel?

# English: How do you feel?
# This is a heading.
how-do-you-feel-jz5vew = Bạn cảm thấy thế nào?

# English: You may see the bad events again in your mind.
# This is Easy Read: one short sentence beside a picture.
you-may-see-the-bad-dt49ps = Bạn có thể thấy lại những chuyện tệ đó trong đầu.

# English: You may always look out for danger.
# This is Easy Read: one short sentence beside a picture.
you-may-always-look-out-efykze = Bạn có thể lúc nào cũng đề phòng nguy hiểm.

# English: You may feel empty or worth nothing.
# This is Easy Read: one short sentence beside a picture.
you-may-feel-empty-or-9bk8dm = Bạn có thể thấy trống rỗng hoặc thấy mình không đáng gì.

# English: You may find it hard to trust people.
# This is Easy Read: one short sentence beside a picture.
you-may-find-it-hard-bbf3w7 = Bạn có thể thấy khó tin người khác.

## Section: What can help you?

# English: What can help you?
# This is a heading.
what-can-help-you-amybtp = Điều gì có thể giúp bạn?

# English: Tell a doctor how you feel.
# This is Easy Read: one short sentence beside a picture.
tell-a-doctor-how-you-gxp7fq = Hãy nói với bác sĩ bạn cảm thấy thế nào.

# English: You can ask for **therapy**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-therapy-8tbxma = Bạn có thể xin được **trị liệu**.

# English: **Therapy** is talking with a trained person to feel better.
# This is Easy Read: one short sentence beside a picture.
therapy-is-talking-with-a-hcmyx2 = **Trị liệu** là trò chuyện với người được đào tạo để thấy khá hơn.

# English: You usually have { $mh-tfcbt } talks, or more.
# This is Easy Read: one short sentence beside a picture.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
you-usually-have-talks-or-hmewye = Bạn thường có { $mh-tfcbt } buổi trò chuyện, hoặc nhiều hơn.

# English: Good help goes slowly and lets you take breaks.
# This is Easy Read: one short sentence beside a picture.
good-help-goes-slowly-and-g776ep = Sự giúp đỡ tốt đi từ từ và cho bạn nghỉ giữa chừng.

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = Bạn có thể yêu cầu những gì?

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = Bạn có thể yêu cầu **thông dịch viên**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **Thông dịch viên** nói lại lời của bạn bằng ngôn ngữ khác.

# English: They keep what you say private.
# This is Easy Read: one short sentence beside a picture.
they-keep-what-you-say-j3t4cw = Họ giữ kín những gì bạn nói.

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-share-it-if-eum2us = Họ có thể cho người khác biết nếu một người hoặc một trẻ em gặp nguy hiểm.

# English: They must share it if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-share-it-if-29spr2 = Họ phải cho người khác biết nếu tòa án ra lệnh.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Bạn đang ở England?

# English: Adults can call NHS Talking Therapies without asking a doctor.
# This is Easy Read: one short sentence beside a picture.
adults-can-call-nhs-talking-huuwsc = Người lớn có thể gọi NHS Talking Therapies mà không cần hỏi bác sĩ.

# English: Help is free after torture, sexual violence or violence at home.
# This is Easy Read: one short sentence beside a picture.
help-is-free-after-torture-j344hv = Bạn được giúp miễn phí sau khi bị tra tấn, bạo lực tình dục hoặc bạo lực gia đình.

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = Nếu bạn nghĩ đến việc kết thúc cuộc đời mình, hãy gọi số này và chọn mục sức khỏe tinh thần.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Bạn đang ở xứ Wales?

# English: Most people ask a doctor first.
# This is Easy Read: one short sentence beside a picture.
most-people-ask-a-doctor-cf4whe = Hầu hết mọi người hỏi bác sĩ trước.

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = Nếu bạn nghĩ đến việc kết thúc cuộc đời mình, hãy gọi số này và bấm phím 2.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Bạn đang ở Scotland?

# English: Mental health care near your home is free for everyone.
# This is Easy Read: one short sentence beside a picture.
mental-health-care-near-your-6d3gun = Chăm sóc sức khỏe tinh thần ở gần nhà bạn là miễn phí cho mọi người.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Bạn đang ở Bắc Ireland?

# English: Ask a doctor, and read [the rules on papers]({ $link1 }) first.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: See a doctor
ask-a-doctor-and-read-qbznsv = Hãy hỏi bác sĩ, và đọc [quy định về giấy tờ]({ $link1 }) trước.

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = Hãy gọi số này nếu bạn nghĩ đến việc kết thúc cuộc đời mình.

## Section: Do you want to talk or write?

# English: Do you want to talk or write?
# This is a heading.
do-you-want-to-talk-c6ew2z = Bạn muốn nói chuyện hay viết?

# English: These people listen, day or night.
# This is Easy Read: one short sentence beside a picture.
these-people-listen-day-or-wdzgg4 = Những người này lắng nghe bạn, dù ngày hay đêm.

# English: To write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
to-write-text-the-word-46svww = Để viết, hãy nhắn tin chữ Shout.

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = Tin nhắn vẫn còn trên điện thoại của bạn.
