### Page: Trauma and healing   (content/trauma-and-healing.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Trauma and healing
# This is the title of the page.
trauma-and-healing-bbm2ee = Sang chấn tâm lý và hồi phục

# English: How fear feels, and what can help.
# This is the summary of the page, shown in lists of pages.
how-fear-feels-and-what-kz8tw8 = Nỗi sợ cảm thấy thế nào, và điều gì có thể giúp.

# English: This page is about **trauma**.
# This is Easy Read: one short sentence beside a picture.
this-page-is-about-trauma-cjahne = Trang này nói về **sang chấn tâm lý**.

# English: **Trauma** is what very bad events do to mind and body.
# This is Easy Read: one short sentence beside a picture.
trauma-is-what-very-bad-9pge8u = **Sang chấn tâm lý** là những gì mà chuyện rất tệ gây ra cho tinh thần và cơ thể.

# English: Care can help you, even after many years.
# This is Easy Read: one short sentence beside a picture.
care-can-help-you-even-7hd6ry = Sự chăm sóc có thể giúp bạn, kể cả sau nhiều năm.

# English: Tell a doctor how you feel.
# This is Easy Read: one short sentence beside a picture.
tell-a-doctor-how-you-gxp7fq = Hãy nói với bác sĩ bạn cảm thấy thế nào.

## Section: What can it feel like?

# English: What can it feel like?
# This is a heading.
what-can-it-feel-like-zhd6m7 = Bạn có thể cảm thấy thế nào?

# English: Bad things come back in dreams or pictures.
# This is Easy Read: one short sentence beside a picture.
bad-things-come-back-in-eeeur8 = Những chuyện tệ quay lại trong giấc mơ hoặc qua hình ảnh.

# English: You stay away from what reminds you.
# This is Easy Read: one short sentence beside a picture.
you-stay-away-from-what-bec9kn = Bạn tránh xa những gì làm bạn nhớ lại.

# English: You are on guard all the time.
# This is Easy Read: one short sentence beside a picture.
you-are-on-guard-all-822rfn = Bạn lúc nào cũng đề phòng.

# English: You feel numb or far away.
# This is Easy Read: one short sentence beside a picture.
you-feel-numb-or-far-y72m7q = Bạn thấy tê dại trong lòng hoặc xa cách.

# English: It is hard to trust people.
# This is Easy Read: one short sentence beside a picture.
it-is-hard-to-trust-c8nat9 = Bạn khó tin người khác.

## Section: What can help?

# English: What can help?
# This is a heading.
what-can-help-42r6hn = Điều gì có thể giúp?

# English: You can have **therapy**.
# This is Easy Read: one short sentence beside a picture.
you-can-have-therapy-a9u768 = Bạn có thể được **trị liệu**.

# English: **Therapy** is talking with a trained person to feel better.
# This is Easy Read: one short sentence beside a picture.
therapy-is-talking-with-a-hcmyx2 = **Trị liệu** là trò chuyện với người được đào tạo để thấy khá hơn.

# English: People often go { $mh-tfcbt } times.
# This is Easy Read: one short sentence beside a picture.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
people-often-go-times-8jakzw = Người ta thường đi { $mh-tfcbt } lần.

# English: You can also ask for **EMDR**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-ask-for-ncnx85 = Bạn cũng có thể xin **EMDR**.

# English: **EMDR** is a therapy with eye movements while you remember.
# This is Easy Read: one short sentence beside a picture.
emdr-is-a-therapy-with-7vpwbq = **EMDR** là cách trị liệu mà mắt bạn chuyển động trong khi bạn nhớ lại.

## Section: What is good care?

# English: What is good care?
# This is a heading.
what-is-good-care-9beeen = Chăm sóc tốt là gì?

# English: They explain each step and ask you first.
# This is Easy Read: one short sentence beside a picture.
they-explain-each-step-and-3e8um3 = Họ giải thích từng bước và hỏi ý bạn trước.

# English: You can rest or stop.
# This is Easy Read: one short sentence beside a picture.
you-can-rest-or-stop-jwjxyu = Bạn có thể nghỉ hoặc dừng lại.

# English: You do not have to tell everything.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-rz3xfx = Bạn không cần kể hết.

# English: Do not stop a medicine before you ask a doctor.
# This is Easy Read: one short sentence beside a picture.
do-not-stop-a-medicine-aaffx8 = Đừng ngưng thuốc trước khi bạn hỏi bác sĩ.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Bạn đang ở England?

# English: You can ask for NHS therapy yourself.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-nhs-ahwygr = Bạn có thể tự xin trị liệu của NHS.

# English: It is free.
# This is Easy Read: one short sentence beside a picture.
it-is-free-y586gk = Dịch vụ này miễn phí.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Bạn đang ở xứ Wales?

# English: Ask a doctor for therapy.
# This is Easy Read: one short sentence beside a picture.
ask-a-doctor-for-therapy-2cqer9 = Hãy hỏi bác sĩ để xin trị liệu.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Bạn đang ở Scotland?

# English: The Anchor Centre in Glasgow helps people with deep trauma.
# This is Easy Read: one short sentence beside a picture.
the-anchor-centre-in-glasgow-jjcsg3 = Anchor Centre ở Glasgow giúp những người bị sang chấn tâm lý sâu.

# English: You can call here to talk when you feel low.
# This is Easy Read: one short sentence beside a picture.
you-can-call-here-to-xpnmpq = Bạn có thể gọi số này để nói chuyện khi bạn thấy xuống tinh thần.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Bạn đang ở Bắc Ireland?

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = Hãy gọi số này nếu bạn nghĩ đến việc kết thúc cuộc đời mình.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Bạn có thể gọi cho ai?
