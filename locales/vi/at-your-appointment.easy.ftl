### Page: At your appointment   (content/at-your-appointment.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: At your appointment
# This is the title of the page.
at-your-appointment-kajq4m = Khi bạn đến buổi hẹn khám

# English: What you can ask for when you see a doctor.
# This is the summary of the page, shown in lists of pages.
what-you-can-ask-for-9c4wqy = Bạn có thể yêu cầu những gì khi gặp bác sĩ.

# English: Before you go, say what you need.
# This is Easy Read: one short sentence beside a picture.
before-you-go-say-what-rnm5x2 = Trước khi đi, hãy nói bạn cần gì.

# English: This page is for any visit to a doctor or nurse.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-any-4a67sx = Trang này dành cho mọi lần đi gặp bác sĩ hoặc y tá.

## Section: Do you speak another language?

# English: Do you speak another language?
# This is a heading.
do-you-speak-another-language-x583ts = Bạn nói một ngôn ngữ khác?

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = Bạn có thể yêu cầu **thông dịch viên**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **Thông dịch viên** nói lại lời của bạn bằng ngôn ngữ khác.

# English: A friend or a relative should not do it.
# This is Easy Read: one short sentence beside a picture.
a-friend-or-a-relative-7b72mt = Bạn bè hoặc người thân không nên làm việc này.

# English: A child should never do it.
# This is Easy Read: one short sentence beside a picture.
a-child-should-never-do-jnz8qj = Trẻ em không bao giờ nên làm việc này.

# English: If you do not trust the interpreter, ask for another person.
# This is Easy Read: one short sentence beside a picture.
if-you-do-not-trust-qffak2 = Nếu bạn không tin thông dịch viên, hãy yêu cầu người khác.

## Section: Who is in the room?

# English: Who is in the room?
# This is a heading.
who-is-in-the-room-4d6nzp = Ai ở trong phòng?

# English: You can ask to see the doctor alone.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-44rzte = Bạn có thể yêu cầu được gặp riêng bác sĩ.

# English: If you cannot say it, show a note.
# This is Easy Read: one short sentence beside a picture.
if-you-cannot-say-it-qx56pc = Nếu bạn không nói ra được, hãy đưa một mảnh giấy.

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = Bạn có thể yêu cầu gặp nữ hoặc nam.

# English: You can ask for a **chaperone**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-3n7uvd = Bạn có thể yêu cầu có **người có mặt cùng khi khám**.

# English: A **chaperone** is a trained extra person who stays with you.
# This is Easy Read: one short sentence beside a picture.
a-chaperone-is-a-trained-au3q46 = **Người có mặt cùng khi khám** là thêm một người được đào tạo ở bên bạn.

## Section: What can you say?

# English: What can you say?
# This is a heading.
what-can-you-say-jfru2s = Bạn có thể nói gì?

# English: You can say: please explain that again.
# This is Easy Read: one short sentence beside a picture.
you-can-say-please-explain-46yrtu = Bạn có thể nói: xin giải thích lại điều đó (please explain that again).

# English: You can say: please stop for a while.
# This is Easy Read: one short sentence beside a picture.
you-can-say-please-stop-59n2bm = Bạn có thể nói: xin dừng lại một lúc (please stop for a while).

# English: They should ask before they touch you.
# This is Easy Read: one short sentence beside a picture.
they-should-ask-before-they-vd4s43 = Họ nên hỏi trước khi chạm vào bạn.

# English: You choose how much to tell.
# This is Easy Read: one short sentence beside a picture.
you-choose-how-much-to-hbjsyq = Bạn chọn kể bao nhiêu.

# English: [Your privacy]({ $link1 }) says who can know.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: Your privacy
your-privacy-says-who-can-r6cybt = Trang [sự riêng tư của bạn]({ $link1 }) nói ai có thể biết.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Bạn đang ở England?

# English: They must find an interpreter for you.
# This is Easy Read: one short sentence beside a picture.
they-must-find-an-interpreter-yy2u64 = Họ phải tìm thông dịch viên cho bạn.

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
the-interpreter-is-free-msyjzt = Bạn không phải trả tiền cho thông dịch viên.

# English: You can ask for a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-gh57ab = Bạn có thể yêu cầu nữ hoặc nam.

# English: Ask for more time.
# This is Easy Read: one short sentence beside a picture.
ask-for-more-time-gjshg9 = Hãy xin thêm thời gian.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Bạn đang ở xứ Wales?

# English: Wales has a set way to find an interpreter.
# This is Easy Read: one short sentence beside a picture.
wales-has-a-set-way-3f78ah = Xứ Wales có cách làm định sẵn để tìm thông dịch viên.

# English: Ask for an interpreter before you go.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-before-r3sfjh = Hãy yêu cầu thông dịch viên trước khi bạn đi.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Bạn đang ở Scotland?

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
you-have-a-right-to-e24jp4 = Bạn có quyền có thông dịch viên.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Bạn đang ở Bắc Ireland?

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Bạn có thể gọi cho ai?

# English: Call here if you cannot get a doctor.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-cannot-rymj9g = Hãy gọi số này nếu bạn không tìm được bác sĩ.

# English: Call here if someone controls you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-controls-59k7cu = Hãy gọi số này nếu có người kiểm soát bạn.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = Hãy gọi ngay nếu có nguy hiểm đến tính mạng.
