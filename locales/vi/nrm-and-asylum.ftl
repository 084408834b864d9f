### Page: The NRM and asylum   (content/nrm-and-asylum.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM and asylum
# This is the title of the page.
the-nrm-and-asylum-86vd4u = NRM và việc xin tị nạn

# English: Two separate processes side by side, and what each means for your health care.
# This is the summary of the page, shown in lists of pages.
two-separate-processes-side-by-sb7mfe = Hai quá trình riêng biệt đặt cạnh nhau, và mỗi quá trình có ý nghĩa gì cho việc chăm sóc sức khỏe của bạn.

# English: asylum, asylum seeker, asylum claim, refused asylum, refugee, permission to stay, immigration status, Home Office, housing, NRM, lawyer, solicitor, legal aid, visa, deport, sent back, undocumented, no papers, overstay, leave to remain, court, appeal, hotel
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
asylum-asylum-seeker-asylum-claim-c3jhzf = tị nạn, tỵ nạn, xin tị nạn, người xin tị nạn, đơn xin tị nạn, hồ sơ tị nạn, bị từ chối tị nạn, rớt tị nạn, người tị nạn, được ở lại, xin ở lại, giấy tờ ở lại, giấy phép cư trú, tình trạng nhập cư, nhập cư, di trú, visa, thị thực, hết hạn visa, quá hạn visa, không giấy tờ, không có giấy tờ, Bộ Nội vụ, Home Office, chỗ ở, nhà ở, khách sạn, NRM, luật sư, trợ giúp pháp lý, tòa án, kháng cáo, trục xuất, bị trả về nước

# English: Talk to a lawyer before you start either one, if it is safe to wait. The NRM and asylum are two separate processes, with separate decisions. You can be in one, in both, or in neither.
talk-to-a-lawyer-before-bvwwkm = Hãy nói chuyện với luật sư trước khi bắt đầu một trong hai việc này, nếu việc chờ đợi là an toàn. NRM và xin tị nạn là hai quá trình riêng biệt, có những quyết định riêng. Bạn có thể ở trong một quá trình, cả hai, hoặc không quá trình nào.

# English: This page is for people in the NRM, people seeking asylum, and those who support them. What each means for health care differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-people-feftkp = Trang này dành cho người đang ở trong NRM, người đang xin tị nạn, và những người hỗ trợ họ. Ý nghĩa của mỗi quá trình cho việc chăm sóc sức khỏe ở England, xứ Wales, Scotland và Bắc Ireland không giống nhau.

# English: **The law may be changing.** A Bill from { $law-bill26 } would change both. Ask a lawyer what is true today.
# $law-bill26 = An Immigration and Asylum Bill introduced 30 June 2026 would change identification and support of victims, with a separate route for children, and let decision-makers weigh late or changing accounts.
the-law-may-be-changing-58evsg = **Luật có thể đang thay đổi.** Một dự luật (Bill) đưa ra ngày { $law-bill26 } sẽ thay đổi cả hai nếu thành luật. Hãy hỏi luật sư xem hôm nay điều gì đúng.

## Section: Side by side

# English: Side by side
# This is a heading.
side-by-side-nnda4r = Đặt cạnh nhau

# English: What you may ask
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
what-you-may-ask-rzdhgb = Điều bạn có thể hỏi

# English: The NRM
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
the-nrm-gbyv2s = NRM

# English: Asylum
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
asylum-aw2u6h = Xin tị nạn

# English: What it asks
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
what-it-asks-8w3w3p = Quá trình này hỏi gì

# English: Were you trafficked or enslaved?
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
were-you-trafficked-or-enslaved-n3twjd = Bạn có bị buôn bán hoặc bị bắt làm nô lệ không?

# English: Are you safe in your own country?
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
are-you-safe-in-your-tw2eqf = Bạn có an toàn ở nước của mình không?

# English: How it starts
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
how-it-starts-66qvs2 = Bắt đầu thế nào

# English: A first responder refers you. You cannot do it yourself.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-first-responder-refers-you-pf7e4k = Một first responder giới thiệu bạn. Bạn không thể tự làm việc này.

# English: Ask a lawyer how to claim.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
ask-a-lawyer-how-to-2kfe5n = Hãy hỏi luật sư cách nộp đơn.

# English: Decisions
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
decisions-q67k3h = Các quyết định

# English: A first one, then a final one.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-first-one-then-a-6buux6 = Một quyết định đầu tiên, rồi một quyết định cuối cùng.

# English: A separate decision.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
a-separate-decision-hv97mm = Một quyết định riêng.

# English: If the answer is yes
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
if-the-answer-is-yes-25543f = Nếu câu trả lời là có

# English: Recognition. It is not a visa. A temporary permission may be considered.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
recognition-it-is-not-a-rprcgu = Bạn được công nhận. Đó không phải là visa. Có thể được xét cho phép ở lại tạm thời.

# English: Permission to stay as a refugee, now usually { $asy-30m }. It used to be longer.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
# $asy-30m = Refugee permission for claims from 2 March 2026 is usually shorter; it used to be 5 years.
permission-to-stay-as-a-ndmana = Được phép ở lại với tư cách người tị nạn, nay thường là { $asy-30m }. Trước đây thời gian này dài hơn.

# English: Health care
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
health-care-84ggr8 = Chăm sóc sức khỏe

# English: See your nation below.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
see-your-nation-below-3qvuma = Xem phần nói về xứ bạn đang ở bên dưới.

# English: Free hospital care while the claim is open.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
free-hospital-care-while-the-6y6uvz = Chăm sóc ở bệnh viện miễn phí trong khi đơn đang được xét.

# English: Who to ask
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
who-to-ask-sdb5hu = Hỏi ai

# English: The helpline below.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
the-helpline-below-uv2584 = Đường dây trợ giúp ở dưới.

# English: Migrant Help, about housing and support.
# This is a cell of a table.
# Note: the two columns must stay easy to tell apart. Keep the letters NRM.
migrant-help-about-housing-and-p2ysqu = Migrant Help, về chỗ ở và sự hỗ trợ.

# English: The shorter refugee permission is for newer claims. If you claimed earlier, ask a lawyer which rule is yours.
the-shorter-refugee-permission-is-n98tk7 = Giấy phép ở lại ngắn hơn cho người tị nạn áp dụng cho những đơn mới hơn. Nếu bạn đã nộp đơn trước đó, hãy hỏi luật sư xem quy định nào áp dụng cho bạn.

## Section: What stays the same

# English: What stays the same
# This is a heading.
what-stays-the-same-cb9zet = Những gì vẫn giống nhau

# English: Each letter belongs to one process. Look for the words "reasonable grounds" or "conclusive grounds". Those letters are about the NRM. Keep all letters together, and show them to your lawyer and your support worker.
each-letter-belongs-to-one-9svuh2 = Mỗi lá thư thuộc về một quá trình. Hãy tìm những chữ “reasonable grounds” hoặc “conclusive grounds”. Những thư đó là về NRM. Hãy giữ tất cả các thư chung với nhau, và đưa cho luật sư và nhân viên hỗ trợ của bạn xem.

# English: A letter can change what you pay for health care. Ask your lawyer which letter to show at a hospital.
a-letter-can-change-what-bhr4t3 = Một lá thư có thể thay đổi số tiền bạn trả cho việc chăm sóc sức khỏe. Hãy hỏi luật sư của bạn nên đưa lá thư nào ra ở bệnh viện.

# English: Older pages say that people who came without permission get no support from the NRM. That rule is no longer law.
older-pages-say-that-people-263gth = Những trang cũ hơn nói rằng người đến mà không có giấy phép thì không được NRM hỗ trợ. Quy định đó không còn là luật nữa.

# English: If you have a conviction, get legal advice first. Some people can be shut out of the NRM's protection.
if-you-have-a-conviction-yvptpx = Nếu bạn đã từng bị tòa kết án, hãy xin lời khuyên pháp luật trước. Một số người có thể không được NRM bảo vệ.

# English: If you seek asylum and get section 95 support, you get an HC2 certificate without applying. It helps with health costs. Read [medicines, teeth and eyes]({ $link1 }).
# $link1 = page: Medicines, teeth and eyes
if-you-seek-asylum-and-pu7e6n = Nếu bạn đang xin tị nạn và nhận hỗ trợ “section 95”, bạn nhận được giấy chứng nhận HC2 mà không cần nộp đơn. Giấy này giúp trả chi phí y tế. Hãy đọc trang [thuốc, răng và mắt]({ $link1 }).

# English: One advice service says that people given the temporary permission after the NRM pay no immigration health charge. Ask your lawyer.
one-advice-service-says-that-8d2myx = Một dịch vụ tư vấn nói rằng những người được cho phép ở lại tạm thời sau NRM không phải trả phí y tế nhập cư (immigration health charge). Hãy hỏi luật sư của bạn.

# English: Two processes are a lot to carry. You may ask anyone to explain again, slowly, and to write it down.
two-processes-are-a-lot-mmh28h = Hai quá trình là rất nhiều để gánh vác. Bạn có thể yêu cầu bất cứ ai giải thích lại, thật chậm, và viết ra giấy.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = Ở nước Anh (England) và xứ Wales

# English: The NRM adds free hospital care from the first positive decision. It also adds a support worker who helps you register, interpreters, counselling and travel.
the-nrm-adds-free-hospital-yshnfv = NRM cho thêm chăm sóc miễn phí ở bệnh viện từ quyết định “đồng ý” (positive) đầu tiên. NRM cũng cho thêm một nhân viên hỗ trợ giúp bạn đăng ký với bác sĩ, thông dịch viên, tư vấn tâm lý và việc đi lại.

# English: Free legal aid for immigration advice usually starts with a positive first decision or an asylum claim. You also need a low income. Lawyers are hard to find, so start early.
free-legal-aid-for-immigration-hgshcb = Trợ giúp pháp lý (legal aid) là luật sư miễn phí do chính phủ trả tiền. Với lời khuyên về nhập cư, bạn thường được trợ giúp này từ khi có quyết định đầu tiên là “đồng ý” (positive) hoặc có đơn xin tị nạn, và phải có thu nhập thấp. Khó tìm được luật sư, nên hãy bắt đầu sớm.

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = Để hỏi về nhà an toàn và sự hỗ trợ, nếu có người đã lợi dụng sức lao động của bạn, lợi dụng bạn về tình dục hoặc dùng bạn để làm việc phạm pháp:

## Section: The NRM and hospital care in Wales

# English: The NRM and hospital care in Wales
# This is a heading.
the-nrm-and-hospital-care-629qpq = NRM và việc chăm sóc ở bệnh viện tại xứ Wales

# English: After a positive first decision, hospital care is free while the recovery period lasts. It is also free once you are identified as a victim.
after-a-positive-first-decision-md94qs = Sau khi có quyết định đầu tiên là “đồng ý” (positive), chăm sóc ở bệnh viện là miễn phí trong suốt thời gian phục hồi. Chăm sóc cũng miễn phí khi bạn đã được xác định là nạn nhân.

## Section: If asylum is refused in England

# English: If asylum is refused in England
# This is a heading.
if-asylum-is-refused-in-7b6qgm = Nếu đơn xin tị nạn bị từ chối ở England

# English: You are charged for hospital care, unless you get section 4(2) support or some kinds of council support. Treatment for harm from torture, sexual violence or domestic violence stays free, unless you came to the UK for it.
you-are-charged-for-hospital-mkzksp = Bạn bị tính phí khi được chăm sóc ở bệnh viện, trừ khi bạn nhận hỗ trợ “section 4(2)” hoặc một số loại hỗ trợ của hội đồng địa phương (council). Chữa trị những tổn hại do tra tấn, bạo lực tình dục hoặc bạo lực gia đình gây ra cho bạn vẫn miễn phí, trừ khi bạn sang Vương quốc Anh (UK) để được chữa.

## Section: If asylum is refused in Wales

# English: If asylum is refused in Wales
# This is a heading.
if-asylum-is-refused-in-x7zts8 = Nếu đơn xin tị nạn bị từ chối ở xứ Wales

# English: You are not charged.
you-are-not-charged-g3bz7q = Bạn không bị tính phí.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: If asylum is refused, you are not charged. GP care, prescriptions and community mental health care are free for everyone.
if-asylum-is-refused-you-aabuam = Nếu đơn xin tị nạn bị từ chối, bạn không bị tính phí. Khám GP, thuốc theo đơn và chăm sóc sức khỏe tinh thần ở cộng đồng là miễn phí cho mọi người.

# English: Support after a referral to the NRM: see [the NRM, step by step]({ $link1 }).
# $link1 = page: The NRM, step by step
support-after-a-referral-to-crdg59 = Về sự hỗ trợ sau khi được giới thiệu vào NRM: xem trang [NRM, từng bước một]({ $link1 }).

# English: This support lasts up to { $nrm-rp-scot }, or until the final decision if that comes first.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
this-support-lasts-up-to-4ns78h = Sự hỗ trợ này kéo dài tối đa { $nrm-rp-scot }, hoặc đến khi có quyết định cuối cùng nếu quyết định đó đến trước.

# English: We have not confirmed which hospital care the NRM makes free in Scotland. Ask a lawyer.
we-have-not-confirmed-which-g8egjt = Chúng tôi chưa xác nhận được những chăm sóc nào ở bệnh viện được miễn phí nhờ NRM tại Scotland. Hãy hỏi luật sư.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: If asylum is refused, you are not charged. There is also a rule that can make care free for people who were trafficked. Ask the Law Centre what it covers and about a free lawyer.
if-asylum-is-refused-you-s9uz4e = Nếu đơn xin tị nạn bị từ chối, bạn không bị tính phí. Cũng có một quy định có thể làm cho việc chăm sóc miễn phí với người bị buôn bán. Hãy hỏi Law Centre xem quy định đó gồm những gì, và hỏi về luật sư miễn phí.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: About asylum housing and support, with an interpreter:
about-asylum-housing-and-support-kjag9d = Về chỗ ở và sự hỗ trợ khi xin tị nạn, có thông dịch viên:

# English: About the NRM, without giving your name:
about-the-nrm-without-giving-a572fj = Về NRM, mà không cần cho biết tên:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Nếu bạn đang gặp nguy hiểm ngay lúc này:
