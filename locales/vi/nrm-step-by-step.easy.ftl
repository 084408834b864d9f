### Page: The NRM, step by step   (content/nrm-step-by-step.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM, step by step
# This is the title of the page.
the-nrm-step-by-step-shrcyk = NRM, từng bước một

# English: What happens, and what you can choose.
# This is the summary of the page, shown in lists of pages.
what-happens-and-what-you-k962qe = Điều gì xảy ra, và bạn có thể chọn gì.

# English: If it is safe to wait, talk to a lawyer first.
# This is Easy Read: one short sentence beside a picture.
if-it-is-safe-to-82mtmv = Nếu việc chờ đợi là an toàn, hãy nói chuyện với luật sư trước.

## Section: What is the NRM?

# English: What is the NRM?
# This is a heading.
what-is-the-nrm-mmz8fg = NRM là gì?

# English: This page is about the **NRM**.
# This is Easy Read: one short sentence beside a picture.
this-page-is-about-the-2d2rzc = Trang này nói về **NRM**.

# English: The **NRM** is how the government finds and helps **trafficked** people.
# This is Easy Read: one short sentence beside a picture.
the-nrm-is-how-the-5d4sd4 = **NRM** là cách chính phủ tìm ra và giúp những người **bị buôn bán**.

# English: **Trafficked** means that someone controlled you and used you for money.
# This is Easy Read: one short sentence beside a picture.
trafficked-means-that-someone-controlled-53dxdx = **Bị buôn bán** nghĩa là có người đã kiểm soát bạn và lợi dụng bạn để kiếm tiền.

# English: A yes from the NRM is not permission to stay.
# This is Easy Read: one short sentence beside a picture.
a-yes-from-the-nrm-b3yadr = NRM đồng ý không có nghĩa là bạn được phép ở lại.

# English: If you are an adult, you choose.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-rhyrj8 = Nếu bạn là người lớn, bạn tự chọn.

## Section: How does it start?

# English: How does it start?
# This is a heading.
how-does-it-start-bh6fgu = Việc này bắt đầu thế nào?

# English: You cannot ask the NRM yourself.
# This is Easy Read: one short sentence beside a picture.
you-cannot-ask-the-nrm-ryaz25 = Bạn không thể tự gửi yêu cầu đến NRM.

# English: A **first responder** asks for you.
# This is Easy Read: one short sentence beside a picture.
a-first-responder-asks-for-b9vwnb = Một **first responder** gửi yêu cầu thay bạn.

# English: A **first responder** is a group that may ask the NRM.
# This is Easy Read: one short sentence beside a picture.
a-first-responder-is-a-cjun2u = **First responder** là một nhóm được phép gửi yêu cầu đến NRM.

# English: You can take time and say yes or no.
# This is Easy Read: one short sentence beside a picture.
you-can-take-time-and-4f5mz8 = Bạn có thể có thời gian suy nghĩ, rồi nói có hoặc không.

# English: For a child, nobody has to wait for a yes.
# This is Easy Read: one short sentence beside a picture.
for-a-child-nobody-has-ax7uwb = Với trẻ em, không ai phải chờ trẻ đồng ý.

## Section: What happens next?

# English: What happens next?
# This is a heading.
what-happens-next-q5ea59 = Điều gì xảy ra tiếp theo?

# English: The first answer can take { $nrm-rg } or longer.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rg = First decision, reasonable grounds: is it reasonable to believe this person is a victim? Aim: 5 working days, often longer.
the-first-answer-can-take-h3mzvb = Câu trả lời đầu tiên có thể mất { $nrm-rg } hoặc lâu hơn.

# English: The last answer often takes many months.
# This is Easy Read: one short sentence beside a picture.
the-last-answer-often-takes-6kyxcw = Câu trả lời cuối cùng thường mất nhiều tháng.

# English: Keep every letter.
# This is Easy Read: one short sentence beside a picture.
keep-every-letter-pufmkj = Hãy giữ mọi lá thư.

# English: If the answer is no, call a lawyer fast.
# This is Easy Read: one short sentence beside a picture.
if-the-answer-is-no-2wsz2v = Nếu câu trả lời là không, hãy gọi luật sư thật nhanh.

# English: The law may change, so ask a lawyer.
# This is Easy Read: one short sentence beside a picture.
the-law-may-change-so-ff6f6r = Luật có thể thay đổi, nên hãy hỏi luật sư.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = Bạn đang ở England hoặc xứ Wales?

# English: The Salvation Army can ask the NRM for you.
# This is Easy Read: one short sentence beside a picture.
the-salvation-army-can-ask-6sf84p = Salvation Army có thể gửi yêu cầu đến NRM thay bạn.

# English: They can help with a safe house, money and a lawyer.
# This is Easy Read: one short sentence beside a picture.
they-can-help-with-a-b8u4ee = Họ có thể giúp bạn về nhà an toàn, tiền và luật sư.

# English: After a first yes, you get help for at least { $nrm-rp-ew }.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rp-ew = After a positive first decision there is a recovery period.
after-a-first-yes-you-bpf66p = Sau khi NRM đồng ý lần đầu, bạn được giúp trong ít nhất { $nrm-rp-ew }.

# English: After a no, you have { $nrm-recon } to ask again.
# This is Easy Read: one short sentence beside a picture.
# $nrm-recon = A negative decision can be reconsidered if there is new evidence or the decision did not follow guidance. Ask within the time limit.
after-a-no-you-have-yexvb5 = Sau khi NRM từ chối, bạn có { $nrm-recon } để yêu cầu xem lại.

# English: In England and Wales, police may tell immigration officers about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-49u7m8 = Ở England và xứ Wales, cảnh sát có thể báo cho nhân viên nhập cư biết về bạn.

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = Gọi để được giúp miễn phí

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = Hãy gọi số này để hỏi về nhà an toàn, sau khi có người lợi dụng bạn.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Bạn đang ở Scotland?

# English: Help can last up to { $nrm-rp-scot }.
# This is Easy Read: one short sentence beside a picture.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
help-can-last-up-to-x9hq3u = Sự giúp đỡ có thể kéo dài tối đa { $nrm-rp-scot }.

# English: It can end sooner if the last answer comes.
# This is Easy Read: one short sentence beside a picture.
it-can-end-sooner-if-xxbj3e = Sự giúp đỡ có thể hết sớm hơn nếu có câu trả lời cuối cùng.

# English: This group helps women used for sex.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-women-used-qk2475 = Nhóm này giúp phụ nữ bị lợi dụng về tình dục.

# English: This group helps other adults.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-other-adults-8dew9d = Nhóm này giúp những người lớn khác.

# English: At night and at weekends, other adults can call here.
# This is Easy Read: one short sentence beside a picture.
at-night-and-at-weekends-r9j4jr = Vào ban đêm và cuối tuần, những người lớn khác có thể gọi số này.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Bạn đang ở Bắc Ireland?

# English: Help lasts until the last answer or longer.
# This is Easy Read: one short sentence beside a picture.
help-lasts-until-the-last-9gqzq5 = Sự giúp đỡ kéo dài đến câu trả lời cuối cùng hoặc lâu hơn.

# English: Women's Aid helps women, and Migrant Help helps men.
# This is Easy Read: one short sentence beside a picture.
women-s-aid-helps-women-zvtuzc = Women's Aid giúp phụ nữ, và Migrant Help giúp nam giới.

# English: Ask the Law Centre who can help you.
# This is Easy Read: one short sentence beside a picture.
ask-the-law-centre-who-9ktdgj = Hãy hỏi Law Centre ai có thể giúp bạn.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Bạn có thể gọi cho ai?
