### Page: The NRM, step by step   (content/nrm-step-by-step.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM, step by step
# This is the title of the page.
the-nrm-step-by-step-shrcyk = NRM, từng bước một

# English: Who can refer you, what you choose, the two decisions, and the support.
# This is the summary of the page, shown in lists of pages.
who-can-refer-you-what-fxczj7 = Ai có thể giới thiệu bạn, bạn chọn những gì, hai quyết định, và sự hỗ trợ.

# English: NRM, National Referral Mechanism, first responder, referral, reasonable grounds, conclusive grounds, decision, recovery period, support, support worker, safe house, Salvation Army, lawyer, solicitor, legal aid, victim, positive decision, negative decision, reconsider, waiting, what is the NRM
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
nrm-national-referral-mechanism-first-v4vefx = NRM, NRM là gì, Cơ chế Giới thiệu Quốc gia, giới thiệu vào NRM, giới thiệu, tổ chức giới thiệu, quyết định, chờ quyết định, chờ đợi, căn cứ hợp lý, căn cứ kết luận, quyết định đầu tiên, quyết định cuối cùng, đồng ý, bị từ chối, quyết định từ chối, xem xét lại, xét lại, thời gian phục hồi, hỗ trợ, nhân viên hỗ trợ, nhà an toàn, nhà tạm lánh, nạn nhân, buôn bán người, luật sư, trợ giúp pháp lý, Salvation Army

# English: Before you agree to anything, get free, independent legal advice, if it is safe to wait. If you are an adult, you choose. You may ask questions, take time, and say no.
before-you-agree-to-anything-qwxdz5 = Trước khi bạn đồng ý bất cứ điều gì, hãy xin lời khuyên pháp luật miễn phí và độc lập, nếu việc chờ đợi là an toàn. Nếu bạn là người lớn, bạn tự chọn. Bạn có thể đặt câu hỏi, có thời gian suy nghĩ, và nói không.

# English: This page is for people who were controlled or used for someone else's profit, and for those who support them. The steps are the same in the UK. The support differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-people-6gchhx = Trang này dành cho những người bị kiểm soát hoặc bị lợi dụng để người khác kiếm tiền, và cho những người hỗ trợ họ. Các bước giống nhau trong cả Vương quốc Anh (UK). Sự hỗ trợ ở England, xứ Wales, Scotland và Bắc Ireland thì không giống nhau.

## Section: What the NRM is

# English: What the NRM is
# This is a heading.
what-the-nrm-is-8n8xur = NRM là gì

# English: NRM means National Referral Mechanism. It is the UK's way to recognise people who were trafficked or enslaved, and to give them support. It is not a visa. It does not promise that you can stay. Ask a lawyer.
nrm-means-national-referral-mechanism-nputy8 = NRM là viết tắt của National Referral Mechanism (Cơ chế Giới thiệu Quốc gia). Đó là cách Vương quốc Anh (UK) xác định những người bị buôn bán hoặc bị bắt làm nô lệ, và hỗ trợ họ. NRM không phải là visa. NRM không hứa rằng bạn được ở lại. Hãy hỏi luật sư.

# English: **The law may be changing.** A Bill from { $law-bill26 } would change these steps. Ask a lawyer what is true today.
# $law-bill26 = An Immigration and Asylum Bill introduced 30 June 2026 would change identification and support of victims, with a separate route for children, and let decision-makers weigh late or changing accounts.
the-law-may-be-changing-7bqkgd = **Luật có thể đang thay đổi.** Một dự luật (Bill) đưa ra ngày { $law-bill26 } sẽ thay đổi các bước này nếu thành luật. Hãy hỏi luật sư xem hôm nay điều gì đúng.

## Section: The steps

# English: The steps
# This is a heading.
the-steps-7vnt92 = Các bước

# English: **Someone refers you.** You cannot refer yourself. A **first responder** does it. That is a body which is allowed to refer. See your nation below.
# This is a list item.
someone-refers-you-you-cannot-v35sm5 = **Có người giới thiệu bạn.** Bạn không thể tự giới thiệu mình. **First responder** làm việc đó. Đó là một tổ chức được phép giới thiệu người vào NRM. Xem phần nói về xứ bạn đang ở bên dưới.

# English: **You say yes or no.** Adults must agree. Children are referred without having to agree. Read [children and young people]({ $link1 }).
# This is a list item.
# $link1 = page: Children and young people
you-say-yes-or-no-qwmdxa = **Bạn nói có hoặc không.** Người lớn phải đồng ý. Trẻ em được giới thiệu mà không cần phải đồng ý. Hãy đọc trang [trẻ em và người trẻ]({ $link1 }).

# English: **The first decision.** It asks: is it reasonable to believe that you were trafficked or enslaved? It is also called "reasonable grounds". The aim is { $nrm-rg }, but it often takes longer.
# This is a list item.
# $nrm-rg = First decision, reasonable grounds: is it reasonable to believe this person is a victim? Aim: 5 working days, often longer.
the-first-decision-it-asks-7cs8w9 = **Quyết định đầu tiên.** Câu hỏi là: tin rằng bạn đã bị buôn bán hoặc bị bắt làm nô lệ thì có hợp lý không? Quyết định này còn gọi là có căn cứ hợp lý (“reasonable grounds”). Mục tiêu là { $nrm-rg }, nhưng thường lâu hơn.

# English: **Support and time to recover.** It depends on your nation. See below.
# This is a list item.
support-and-time-to-recover-w4rcah = **Sự hỗ trợ và thời gian để phục hồi.** Điều này tùy theo xứ bạn đang ở. Xem bên dưới.

# English: **The final decision.** It asks: is it more likely than not that you were? It is also called "conclusive grounds". It often takes many months.
# This is a list item.
the-final-decision-it-asks-pxxbq7 = **Quyết định cuối cùng.** Câu hỏi là: khả năng bạn đã bị buôn bán hoặc bị bắt làm nô lệ có lớn hơn khả năng bạn không bị như vậy hay không? Quyết định này còn gọi là có căn cứ kết luận (“conclusive grounds”). Thường mất nhiều tháng.

# English: **Afterwards.** After a positive final decision, a temporary permission to stay may be considered. It does not lead to a permanent stay by itself.
# This is a list item.
afterwards-after-a-positive-final-6q7w98 = **Sau đó.** Sau khi có quyết định cuối cùng là “đồng ý” (positive), bạn có thể được xét cho phép ở lại tạm thời. Giấy phép này tự nó không dẫn đến việc ở lại lâu dài.

# English: Keep every letter. Tell your lawyer and your support worker at once when you move or change your number.
keep-every-letter-tell-your-ecfw5j = Hãy giữ mọi lá thư. Hãy báo ngay cho luật sư và nhân viên hỗ trợ của bạn khi bạn chuyển chỗ ở hoặc đổi số điện thoại.

# English: In England and Scotland, you can have a GP even if you say no to the NRM.
in-england-and-scotland-you-uyb5ay = Ở England và Scotland, bạn có thể có GP kể cả khi bạn nói không với NRM.

# English: In Scotland and Northern Ireland, ask a lawyer what else happens if you say no.
in-scotland-and-northern-ireland-vugwzx = Ở Scotland và Bắc Ireland, hãy hỏi luật sư xem còn điều gì khác xảy ra nếu bạn nói không.

## Section: When to call a lawyer quickly

# English: When to call a lawyer quickly
# This is a heading.
when-to-call-a-lawyer-jnfnnr = Khi nào cần gọi luật sư nhanh

# English: You have a conviction. Some people can be shut out of protection on grounds of public order or bad faith.
# This is a list item.
you-have-a-conviction-some-rcaqzt = Bạn đã từng bị tòa kết án. Một số người có thể không được bảo vệ, vì lý do trật tự công cộng (public order) hoặc thiếu trung thực (bad faith).

# English: You face removal from the UK. Some people in this position can no longer have a decision looked at again.
# This is a list item.
you-face-removal-from-the-npn4pn = Bạn đang đứng trước việc bị buộc rời khỏi Vương quốc Anh (removal from the UK). Một số người trong hoàn cảnh này không còn có thể được xem lại quyết định nữa.

# English: Your decision is negative. Ask at once how long you have. Few decisions are looked at again. Those that are have a good chance of turning positive.
# This is a list item.
your-decision-is-negative-ask-ysuwg6 = Quyết định cho bạn là “không đồng ý” (negative). Hãy hỏi ngay xem bạn có bao nhiêu thời gian. Chỉ có ít quyết định được xem lại. Những quyết định được xem lại có nhiều khả năng đổi thành “đồng ý” (positive).

## Section: If you think of going to the police

# English: If you think of going to the police
# This is a heading.
if-you-think-of-going-u339t8 = Nếu bạn nghĩ đến việc đi gặp cảnh sát

# English: There is no wall between the police and the Home Office. In England and Wales, every police force has passed on details of some victims of domestic abuse. Ask a lawyer or a helpline first. If a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
there-is-no-wall-between-48uwuc = Không có bức tường ngăn giữa cảnh sát và Bộ Nội vụ (Home Office). Ở England và xứ Wales, mọi lực lượng cảnh sát đều đã từng chuyển thông tin của một số người bị bạo hành gia đình cho cơ quan này. Hãy hỏi luật sư hoặc đường dây trợ giúp trước. Nếu có nguy hiểm đến tính mạng, hãy gọi { $tel-999 }.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = Ở nước Anh (England) và xứ Wales

# English: First responders are the police, councils, parts of the Home Office, the labour enforcement agency, and charities. Some of the charities are the Salvation Army, Migrant Help, Medaille Trust, Barnardo's and Unseen. A GP or a hospital is not one, but can call one with you.
first-responders-are-the-police-rj7s3y = First responder là cảnh sát, hội đồng địa phương (council), một số bộ phận của Bộ Nội vụ (Home Office), cơ quan thực thi luật lao động, và các tổ chức từ thiện. Trong số các tổ chức từ thiện có Salvation Army, Migrant Help, Medaille Trust, Barnardo's và Unseen. GP hoặc bệnh viện không phải là first responder, nhưng có thể cùng bạn gọi cho một first responder.

# English: If an adult says no, some bodies must still tell the Home Office that they met someone. These are the police, councils and some agencies. Ask them if they can leave out your name.
if-an-adult-says-no-fckcu6 = Nếu một người lớn nói không, cảnh sát, hội đồng địa phương (council) và một số cơ quan vẫn phải báo cho Bộ Nội vụ (Home Office) rằng họ đã gặp một người như vậy. Hãy hỏi xem họ có thể không ghi tên bạn được không.

# English: The Salvation Army and partner charities give support. You can get a safe house or visits, a support worker, an interpreter and some money. You can get health care, counselling, legal advice and travel to appointments.
the-salvation-army-and-partner-ufdhxb = Salvation Army và các tổ chức từ thiện đối tác hỗ trợ bạn. Bạn có thể được ở nhà an toàn hoặc có người đến thăm, có nhân viên hỗ trợ, thông dịch viên và một ít tiền. Bạn có thể được chăm sóc sức khỏe, tư vấn tâm lý, lời khuyên pháp luật và được giúp đi lại đến các buổi hẹn.

# English: After a positive first decision, you have a recovery period of at least { $nrm-rp-ew }. Older pages print a longer one. Support normally goes on until the final decision. After a positive decision, the Salvation Army tries to reach you. If nobody has called within { $nrm-support-consent }, you or your lawyer can ring.
# $nrm-rp-ew = After a positive first decision there is a recovery period.
# $nrm-support-consent = After a positive decision the Salvation Army tries to reach the person; if no call within 48 hours, the person or lawyer can ring them.
after-a-positive-first-decision-xp3hqk = Sau khi có quyết định đầu tiên là “đồng ý” (positive), bạn có thời gian phục hồi ít nhất { $nrm-rp-ew }. Những trang cũ hơn ghi thời gian dài hơn. Thông thường, sự hỗ trợ kéo dài đến khi có quyết định cuối cùng. Sau khi có quyết định “đồng ý”, Salvation Army cố gắng liên lạc với bạn. Nếu không có ai gọi trong vòng { $nrm-support-consent }, bạn hoặc luật sư của bạn có thể gọi cho họ.

# English: A negative decision can be looked at again if there is new evidence or it did not follow the guidance. Ask within { $nrm-recon }.
# $nrm-recon = A negative decision can be reconsidered if there is new evidence or the decision did not follow guidance. Ask within the time limit.
a-negative-decision-can-be-gcr665 = Quyết định “không đồng ý” (negative) có thể được xem lại khi có bằng chứng mới, hoặc khi quyết định đó không theo đúng hướng dẫn. Hãy yêu cầu trong vòng { $nrm-recon }.

# English: Free legal aid for immigration advice usually starts with a positive first decision or an asylum claim. You also need a low income. Lawyers are hard to find, so start early.
free-legal-aid-for-immigration-hgshcb = Trợ giúp pháp lý (legal aid) là luật sư miễn phí do chính phủ trả tiền. Với lời khuyên về nhập cư, bạn thường được trợ giúp này từ khi có quyết định đầu tiên là “đồng ý” (positive) hoặc có đơn xin tị nạn, và phải có thu nhập thấp. Khó tìm được luật sư, nên hãy bắt đầu sớm.

# English: With a positive final decision, you can ask for help again after you have moved on.
with-a-positive-final-decision-xr627z = Nếu bạn có quyết định cuối cùng là “đồng ý” (positive), bạn có thể xin được giúp trở lại sau khi đã rời chương trình hỗ trợ.

## Section: Also in Wales

# English: Also in Wales
# This is a heading.
also-in-wales-x4u9h6 = Ở xứ Wales còn có

# English: This charity supports Black, minority ethnic and migrant people, and can refer you:
this-charity-supports-black-minority-asnqkj = Tổ chức từ thiện này hỗ trợ người da đen, người thuộc dân tộc thiểu số và người nhập cư, và có thể giới thiệu bạn:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: First responders are Police Scotland, British Transport Police, councils, Border Force, Home Office immigration teams and the labour enforcement agency. So are three charities: TARA, Migrant Help and the Salvation Army.
first-responders-are-police-scotland-y3hc8e = First responder là Police Scotland (cảnh sát Scotland), British Transport Police (cảnh sát đường sắt), hội đồng địa phương (council), Border Force (lực lượng biên giới), các nhóm phụ trách nhập cư của Bộ Nội vụ (Home Office) và cơ quan thực thi luật lao động. Ba tổ chức từ thiện cũng là first responder: TARA, Migrant Help và Salvation Army.

# English: Support lasts up to { $nrm-rp-scot }, or until the final decision if that comes first. The Scottish Government may let it last longer.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
support-lasts-up-to-or-byff8u = Sự hỗ trợ kéo dài tối đa { $nrm-rp-scot }, hoặc đến khi có quyết định cuối cùng nếu quyết định đó đến trước. Chính phủ Scotland có thể cho kéo dài hơn.

# English: For women over 18 used for sex:
for-women-over-18-used-e5nzgg = Dành cho phụ nữ trên 18 tuổi bị lợi dụng về tình dục:

# English: For all other adults:
for-all-other-adults-zrbszf = Dành cho tất cả những người lớn khác:

# English: At night and at weekends:
at-night-and-at-weekends-f6jec8 = Vào ban đêm và cuối tuần:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: Health and Social Care Trusts have been listed as first responders. Ask them, or the Law Centre.
health-and-social-care-trusts-gpan5t = Các Health and Social Care Trust (cơ quan y tế và chăm sóc xã hội) đã được ghi trong danh sách first responder. Hãy hỏi các cơ quan này, hoặc hỏi Law Centre.

# English: Support runs from the referral until the final decision. If a positive final decision comes quickly, support still runs to { $nrm-rp-ni } from the first one, or longer. You must agree to it. You do not have to be a witness.
# $nrm-rp-ni = Northern Ireland: support from the referral until the final decision. If a positive final decision comes quickly, support still runs to 45 days from the first decision, or longer if the Department thinks it necessary. It never depends on being a witness and needs the person's agreement.
support-runs-from-the-referral-nd4xbg = Sự hỗ trợ kéo dài từ khi được giới thiệu đến khi có quyết định cuối cùng. Nếu quyết định cuối cùng là “đồng ý” (positive) và đến nhanh, sự hỗ trợ vẫn kéo dài đến { $nrm-rp-ni } tính từ quyết định đầu tiên, hoặc lâu hơn. Bạn phải đồng ý nhận hỗ trợ. Bạn không bắt buộc phải làm nhân chứng.

# English: Support may go on after a positive final decision. Ask for how long.
support-may-go-on-after-c9ffut = Sự hỗ trợ có thể tiếp tục sau khi có quyết định cuối cùng là “đồng ý” (positive). Hãy hỏi được trong bao lâu.

# English: Belfast and Lisburn Women's Aid supports women. Migrant Help supports men.
belfast-and-lisburn-women-s-89k7es = Belfast and Lisburn Women's Aid hỗ trợ phụ nữ. Migrant Help hỗ trợ nam giới.

# English: You can read about [help in Northern Ireland]({ $link1 }). It has a leaflet in some other languages. The address of that page says what it is about, and stays in the history.
# $link1 = nidirect: help for people who were trafficked, with a rights leaflet in eight languages.
you-can-read-about-help-9hsvqf = Bạn có thể đọc về [sự giúp đỡ ở Bắc Ireland]({ $link1 }). Ở đó có tờ thông tin bằng một số ngôn ngữ khác. Địa chỉ của trang đó cho thấy trang nói về điều gì, và còn lưu trong lịch sử.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: To ask what the NRM would mean for you, without giving your name:
to-ask-what-the-nrm-36zeym = Để hỏi NRM có ý nghĩa gì đối với bạn, mà không cần cho biết tên:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Nếu bạn đang gặp nguy hiểm ngay lúc này:
