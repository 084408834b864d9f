### Page: The NRM and asylum   (content/nrm-and-asylum.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM and asylum
# This is the title of the page.
the-nrm-and-asylum-86vd4u = NRM và việc xin tị nạn

# English: How they differ, and what they give you.
# This is the summary of the page, shown in lists of pages.
how-they-differ-and-what-hkv65k = Hai việc này khác nhau thế nào, và cho bạn những gì.

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

# English: It is also about **asylum**.
# This is Easy Read: one short sentence beside a picture.
it-is-also-about-asylum-mqn9qn = Trang này cũng nói về **tị nạn**.

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = **Tị nạn** nghĩa là một nước khác giữ cho bạn an toàn.

## Section: Are they the same?

# English: Are they the same?
# This is a heading.
are-they-the-same-bytqhe = Hai việc này có giống nhau không?

# English: They are not the same.
# This is Easy Read: one short sentence beside a picture.
they-are-not-the-same-4bjp6w = Hai việc này không giống nhau.

# English: You can be in one, in both or in neither.
# This is Easy Read: one short sentence beside a picture.
you-can-be-in-one-c3q2aj = Bạn có thể ở trong một việc, cả hai việc, hoặc không việc nào.

# English: Keep all your letters.
# This is Easy Read: one short sentence beside a picture.
keep-all-your-letters-p9jnsd = Hãy giữ tất cả thư của bạn.

# English: The law may change, so ask a lawyer.
# This is Easy Read: one short sentence beside a picture.
the-law-may-change-so-ff6f6r = Luật có thể thay đổi, nên hãy hỏi luật sư.

## Section: What does the NRM give you?

# English: What does the NRM give you?
# This is a heading.
what-does-the-nrm-give-aam4wp = NRM cho bạn những gì?

# English: Someone else must ask the NRM for you.
# This is Easy Read: one short sentence beside a picture.
someone-else-must-ask-the-cty58t = Người khác phải gửi yêu cầu đến NRM thay bạn.

# English: You get a first answer and a last answer.
# This is Easy Read: one short sentence beside a picture.
you-get-a-first-answer-x47h93 = Bạn nhận được câu trả lời đầu tiên và câu trả lời cuối cùng.

# English: A yes from the NRM is not permission to stay.
# This is Easy Read: one short sentence beside a picture.
a-yes-from-the-nrm-b3yadr = NRM đồng ý không có nghĩa là bạn được phép ở lại.

## Section: What does asylum give you?

# English: What does asylum give you?
# This is a heading.
what-does-asylum-give-you-36nchf = Việc xin tị nạn cho bạn những gì?

# English: Hospital care is free while you wait for an answer.
# This is Easy Read: one short sentence beside a picture.
hospital-care-is-free-while-3ky5b2 = Chăm sóc ở bệnh viện là miễn phí trong khi bạn chờ câu trả lời.

# English: After a yes, you can now often stay for { $asy-30m }.
# This is Easy Read: one short sentence beside a picture.
# $asy-30m = Refugee permission for claims from 2 March 2026 is usually shorter; it used to be 5 years.
after-a-yes-you-can-hxscm5 = Nếu được đồng ý, nay bạn thường được ở lại { $asy-30m }.

# English: Migrant Help can help with a place to live.
# This is Easy Read: one short sentence beside a picture.
migrant-help-can-help-with-d5wv7z = Migrant Help có thể giúp bạn về chỗ ở.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = Bạn đang ở England hoặc xứ Wales?

# English: In the NRM, hospital care is free after a first yes.
# This is Easy Read: one short sentence beside a picture.
in-the-nrm-hospital-care-znxq3f = Trong NRM, chăm sóc ở bệnh viện là miễn phí sau khi NRM đồng ý lần đầu.

# English: With little money, you may get a free lawyer.
# This is Easy Read: one short sentence beside a picture.
with-little-money-you-may-4nmcb3 = Nếu bạn có ít tiền, bạn có thể được luật sư miễn phí.

## Section: Did they refuse asylum in England?

# English: Did they refuse asylum in England?
# This is a heading.
did-they-refuse-asylum-in-havwmh = Ở England, họ đã từ chối đơn xin tị nạn của bạn?

# English: Hospital care can then cost money.
# This is Easy Read: one short sentence beside a picture.
hospital-care-can-then-cost-muc7x9 = Khi đó, chăm sóc ở bệnh viện có thể tốn tiền.

# English: [What is free]({ $link1 }) says when it does not.
# This is Easy Read: one short sentence beside a picture.
# $link1 = page: What is free
what-is-free-says-when-993wcv = Trang [những gì miễn phí]({ $link1 }) nói khi nào không tốn tiền.

## Section: Did they refuse asylum in Wales?

# English: Did they refuse asylum in Wales?
# This is a heading.
did-they-refuse-asylum-in-67dxky = Ở xứ Wales, họ đã từ chối đơn xin tị nạn của bạn?

# English: Hospital care is still free.
# This is Easy Read: one short sentence beside a picture.
hospital-care-is-still-free-jrxuzr = Chăm sóc ở bệnh viện vẫn miễn phí.

## Section: Did they refuse asylum in Scotland?

# English: Did they refuse asylum in Scotland?
# This is a heading.
did-they-refuse-asylum-in-q8xaaf = Ở Scotland, họ đã từ chối đơn xin tị nạn của bạn?

## Section: Did they refuse asylum in Northern Ireland?

# English: Did they refuse asylum in Northern Ireland?
# This is a heading.
did-they-refuse-asylum-in-hzuxn3 = Ở Bắc Ireland, họ đã từ chối đơn xin tị nạn của bạn?

# English: Call the Law Centre if you need a lawyer.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-if-kajpc8 = Hãy gọi Law Centre nếu bạn cần luật sư.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Bạn có thể gọi cho ai?

# English: Call here if someone controls you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-controls-59k7cu = Hãy gọi số này nếu có người kiểm soát bạn.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = Hãy gọi ngay nếu có nguy hiểm đến tính mạng.
