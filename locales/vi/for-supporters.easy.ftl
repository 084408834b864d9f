### Page: For supporters   (content/for-supporters.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: For supporters
# This is the title of the page.
for-supporters-me7yu4 = Dành cho người hỗ trợ

# English: How to help someone and let them choose.
# This is the summary of the page, shown in lists of pages.
how-to-help-someone-and-chahru = Làm sao giúp một người và để họ tự chọn.

# English: This page is for people who help.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-people-xspeb9 = Trang này dành cho những người giúp đỡ.

# English: Ask the person what they want.
# This is Easy Read: one short sentence beside a picture.
ask-the-person-what-they-yk5tj5 = Hãy hỏi người đó muốn gì.

# English: Let them choose.
# This is Easy Read: one short sentence beside a picture.
let-them-choose-bhjney = Hãy để họ tự chọn.

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = Nếu có nguy hiểm đến tính mạng, hãy gọi { $tel-999 }.

## Section: How can you call safely?

# English: How can you call safely?
# This is a heading.
how-can-you-call-safely-stankq = Làm sao để gọi điện an toàn?

# English: Agree a safe time to call.
# This is Easy Read: one short sentence beside a picture.
agree-a-safe-time-to-7d5g8c = Hãy cùng thỏa thuận giờ gọi an toàn.

# English: Do not send this page if someone watches their phone.
# This is Easy Read: one short sentence beside a picture.
do-not-send-this-page-tzaxsa = Đừng gửi trang này nếu có người theo dõi điện thoại của họ.

# English: Visit only if they ask you to.
# This is Easy Read: one short sentence beside a picture.
visit-only-if-they-ask-enwyvc = Chỉ đến thăm nếu họ yêu cầu bạn.

## Section: How can you help with a doctor?

# English: How can you help with a doctor?
# This is a heading.
how-can-you-help-with-cpzkfx = Làm sao bạn giúp họ đi gặp bác sĩ?

# English: Go with them if they want you to.
# This is Easy Read: one short sentence beside a picture.
go-with-them-if-they-byrrzj = Hãy đi cùng họ nếu họ muốn.

# English: Ask the doctor for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
ask-the-doctor-for-an-7pm72u = Hãy yêu cầu bác sĩ có **thông dịch viên**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **Thông dịch viên** nói lại lời của bạn bằng ngôn ngữ khác.

# English: Do not do this yourself.
# This is Easy Read: one short sentence beside a picture.
do-not-do-this-yourself-ads9by = Bạn đừng tự làm việc này.

# English: Leave the room when the doctor asks.
# This is Easy Read: one short sentence beside a picture.
leave-the-room-when-the-u5es8a = Hãy ra khỏi phòng khi bác sĩ yêu cầu.

## Section: How can you listen well?

# English: How can you listen well?
# This is a heading.
how-can-you-listen-well-4wya9g = Làm sao để lắng nghe tốt?

# English: Explain each step and ask first.
# This is Easy Read: one short sentence beside a picture.
explain-each-step-and-ask-hfayff = Hãy giải thích từng bước và hỏi trước.

# English: Do not ask for the whole story.
# This is Easy Read: one short sentence beside a picture.
do-not-ask-for-the-c4c6qc = Đừng bảo họ kể hết mọi chuyện.

# English: Write only what they said, in their words.
# This is Easy Read: one short sentence beside a picture.
write-only-what-they-said-dd4t6j = Chỉ viết những gì họ nói, theo lời của họ.

## Section: What must you not promise?

# English: What must you not promise?
# This is a heading.
what-must-you-not-promise-bcyp8t = Bạn không được hứa điều gì?

# English: Do not give advice about the law.
# This is Easy Read: one short sentence beside a picture.
do-not-give-advice-about-37et2f = Đừng cho lời khuyên về luật.

# English: In England and Wales, police may tell the **Home Office** about people.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-8x55uw = Ở England và xứ Wales, cảnh sát có thể báo cho **Home Office** biết về người khác.

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **Home Office** là cơ quan chính phủ phụ trách nhập cư.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Bạn đang ở England?

# English: They do not need papers to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
they-do-not-need-papers-mv6z8t = Họ không cần giấy tờ để vào danh sách của bác sĩ.

# English: Do not ignore a bill, and get help from a lawyer.
# This is Easy Read: one short sentence beside a picture.
do-not-ignore-a-bill-x89b63 = Đừng bỏ qua hóa đơn, và hãy nhờ luật sư giúp.

# English: Hiding an address can stop other NHS services.
# This is Easy Read: one short sentence beside a picture.
hiding-an-address-can-stop-2akbdt = Ẩn địa chỉ có thể làm cho dịch vụ NHS khác không dùng được.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Bạn đang ở xứ Wales?

# English: You can ask for them to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-them-46dfqv = Bạn có thể xin cho họ vào danh sách của bác sĩ.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Bạn đang ở Scotland?

# English: A charity can ask for them to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
a-charity-can-ask-for-kj5fbv = Một tổ chức từ thiện có thể xin cho họ vào danh sách của bác sĩ.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Bạn đang ở Bắc Ireland?

# English: The health office may ask the Home Office about them.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-qpksu5 = Văn phòng y tế có thể hỏi Home Office về họ.

# English: Tell them before they fill in a form.
# This is Easy Read: one short sentence beside a picture.
tell-them-before-they-fill-kurvzd = Hãy cho họ biết trước khi họ điền đơn.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Bạn có thể gọi cho ai?
