### Page: For supporters   (content/for-supporters.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: For supporters
# This is the title of the page.
for-supporters-me7yu4 = Dành cho người hỗ trợ

# English: How to help someone reach health care without taking over.
# This is the summary of the page, shown in lists of pages.
how-to-help-someone-reach-e4gf9t = Làm sao giúp một người được chăm sóc sức khỏe mà không làm thay, quyết định thay họ.

# English: supporter, support worker, help someone, for them, volunteer, charity, social worker, contact safely, friend, caseworker, teacher, neighbour, how to help
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
supporter-support-worker-help-someone-aw2jks = người giúp, người giúp đỡ, người hỗ trợ, nhân viên hỗ trợ, giúp người khác, giúp bạn tôi, giúp người nhà, giúp như thế nào, làm sao giúp, thay cho người khác, làm thay, đi cùng, tình nguyện viên, tình nguyện, tổ chức từ thiện, từ thiện, nhân viên xã hội, cán bộ xã hội, nhân viên phụ trách, bạn bè, giáo viên, thầy cô, hàng xóm, người thân, liên lạc an toàn

# English: Ask before you act: "What would you like? What would be safe?" Then do that one thing. Someone else made all the choices before. Your help gives them back.
ask-before-you-act-what-shnj9v = Hãy hỏi trước khi làm: “Bạn muốn gì? Điều gì thì an toàn?” Rồi chỉ làm một việc đó. Trước đây, người khác đã chọn thay họ mọi thứ. Sự giúp đỡ của bạn trả lại cho họ quyền lựa chọn.

# English: This page is for friends, volunteers, hosts and support workers. Rules differ between England, Wales, Scotland and Northern Ireland, so check the nation first.
this-page-is-for-friends-ffu774 = Trang này dành cho bạn bè, tình nguyện viên, người cho ở nhờ và nhân viên hỗ trợ. Quy định ở England, xứ Wales, Scotland và Bắc Ireland không giống nhau, nên trước tiên hãy xem người đó đang ở xứ nào.

## Section: Make contact safely

# English: Make contact safely
# This is a heading.
make-contact-safely-638zvq = Liên lạc một cách an toàn

# English: Agree a safe way and a safe time. Agree what to say if someone else answers.
# This is a list item.
agree-a-safe-way-and-2dc5rj = Cùng thỏa thuận một cách an toàn và một giờ an toàn. Cùng thỏa thuận sẽ nói gì nếu người khác trả lời.

# English: Do not send this site's address unless the person wants it. Open it together on your phone. Read [stay safe on this phone]({ $link1 }).
# This is a list item.
# $link1 = page: Stay safe on this phone
do-not-send-this-site-42cnht = Đừng gửi địa chỉ của trang web này, trừ khi người đó muốn. Hãy cùng mở trang web trên điện thoại của bạn. Hãy đọc trang [giữ an toàn trên điện thoại này]({ $link1 }).

# English: Meet where the person feels safe. Do not come to the home unless they ask.
# This is a list item.
meet-where-the-person-feels-rzwze6 = Hãy gặp ở nơi người đó thấy an toàn. Đừng đến nhà, trừ khi họ yêu cầu.

# English: If a life is in danger, call { $tel-999 }.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = Nếu có nguy hiểm đến tính mạng, hãy gọi { $tel-999 }.

## Section: Help with the GP

# English: Help with the GP
# This is a heading.
help-with-the-gp-yzmvkj = Giúp về việc khám GP

# English: Offer to go along, or to call first. With the person beside you, read the page [See a doctor]({ $link1 }). If a surgery says no, read [If a GP surgery turns you away]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: If a GP surgery turns you away
offer-to-go-along-or-zfqst4 = Hãy đề nghị đi cùng, hoặc gọi điện trước. Khi có người đó ở bên cạnh, hãy đọc trang [đi khám bác sĩ]({ $link1 }), và nếu phòng khám từ chối, hãy đọc trang [nếu phòng khám GP từ chối bạn]({ $link2 }).

# English: Ask the surgery for a professional interpreter. Do not interpret yourself, and never let a child do it.
ask-the-surgery-for-a-7xuzbj = Hãy yêu cầu phòng khám có thông dịch viên chuyên nghiệp. Đừng tự mình làm thông dịch, và đừng bao giờ để trẻ em làm việc này.

# English: Leave the room when the doctor asks. It gives the person time alone.
leave-the-room-when-the-hucr3c = Hãy ra khỏi phòng khi bác sĩ yêu cầu. Như vậy người đó có thời gian nói chuyện riêng.

# English: In England and Northern Ireland, we have found no rule on applying for another person. You can go along, or help with the form.
in-england-and-northern-ireland-x64mug = Ở England và Bắc Ireland, chúng tôi không tìm thấy quy định nào về việc nộp đơn thay người khác. Bạn có thể đi cùng, hoặc giúp điền đơn.

## Section: Letters and costs

# English: Letters and costs
# This is a heading.
letters-and-costs-5ynkda = Thư và chi phí

# English: Keep copies of letters only if the person agrees. A good letter is short. It says who you are, what you saw yourself, and what the person asks for. It does not retell their story.
keep-copies-of-letters-only-krmdqu = Chỉ giữ bản sao của thư nếu người đó đồng ý. Một lá thư tốt thì ngắn. Thư nói bạn là ai, chính bạn đã thấy gì, và người đó xin điều gì. Thư không kể lại chuyện của họ.

# English: [What is free]({ $link1 }) explains hospital costs.
# $link1 = page: What is free
what-is-free-explains-hospital-edv4gr = Trang [những gì miễn phí]({ $link1 }) giải thích về chi phí bệnh viện.

## Section: The two systems

# English: The two systems
# This is a heading.
the-two-systems-qa36w3 = Hai quá trình

# English: Nobody can refer themselves to the NRM, and an adult must agree. Explain, give time, and take a no for an answer. Children are referred without having to agree.
nobody-can-refer-themselves-to-s6cn6f = Không ai có thể tự giới thiệu mình vào NRM, và người lớn phải đồng ý. Hãy giải thích, cho thời gian, và chấp nhận khi họ nói không. Trẻ em được giới thiệu mà không cần phải đồng ý.

# English: Legal advice comes first if it is safe to wait. Asylum and the NRM are separate. Do not give legal advice yourself. Do not promise what any decision will bring.
legal-advice-comes-first-if-nqpt4c = Lời khuyên pháp luật là việc đầu tiên, nếu việc chờ đợi là an toàn. Xin tị nạn và NRM là hai việc riêng. Đừng tự mình cho lời khuyên pháp luật. Đừng hứa rằng một quyết định nào đó sẽ đem lại điều gì.

# English: Do not promise that the police will keep anything from the Home Office. There is no wall between them. In England and Wales, every police force has passed on details of some victims of domestic abuse.
do-not-promise-that-the-cush7b = Đừng hứa rằng cảnh sát sẽ giữ kín điều gì với Bộ Nội vụ (Home Office). Không có bức tường ngăn giữa hai bên. Ở England và xứ Wales, mọi lực lượng cảnh sát đều đã từng chuyển thông tin của một số người bị bạo hành gia đình cho Bộ Nội vụ.

## Section: How to be with someone

# English: How to be with someone
# This is a heading.
how-to-be-with-someone-6ykxr2 = Cách ở bên một người

# English: Explain each step. Ask first. Offer choices. Go slowly, and allow breaks. Do not ask for the story. If it comes, listen, believe, and do not press for more.
explain-each-step-ask-first-mrxnbz = Giải thích từng bước. Hỏi trước. Cho lựa chọn. Đi từ từ, và để họ nghỉ giữa chừng. Đừng hỏi chuyện đã xảy ra. Nếu họ kể, hãy lắng nghe, hãy tin, và đừng ép họ kể thêm.

# English: If you write anything down, use the person's words. Keep to facts. Think who may open your notes.
if-you-write-anything-down-b486ga = Nếu bạn ghi lại điều gì, hãy dùng đúng lời của người đó. Chỉ ghi sự thật. Hãy nghĩ xem ai có thể mở những ghi chép của bạn.

# English: You have limits too. Say what you can do, and keep to it. Talk to someone about what you carry, without names.
you-have-limits-too-say-wwcsek = Bạn cũng có giới hạn. Hãy nói bạn làm được gì, và giữ đúng như vậy. Hãy nói chuyện với một người về những gì bạn đang mang trong lòng, mà không nêu tên ai.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Ở nước Anh (England)

# English: No ID, proof of address or immigration papers are needed to register. The surgery's own address can be used. If nobody can help with the form, reception can book an interpreter for it. The government has a [guide to entitlement]({ $link1 }).
# $link1 = Government guide to NHS entitlements for migrants in England.
no-id-proof-of-address-xrugyw = Không cần giấy tờ tùy thân, giấy tờ chứng minh địa chỉ hoặc giấy tờ nhập cư để đăng ký. Có thể dùng địa chỉ của chính phòng khám. Nếu không có ai giúp điền đơn được, nhân viên lễ tân có thể đặt thông dịch viên cho việc này. Chính phủ có [hướng dẫn về quyền được chăm sóc]({ $link1 }).

# English: Ask for a refusal in writing. A complaint has a limit of { $gp-complain-limit }.
# $gp-complain-limit = Complain within 12 months of what happened. The organisation should acknowledge within 3 working days.
ask-for-a-refusal-in-6cfns3 = Hãy yêu cầu họ viết việc từ chối ra giấy. Việc khiếu nại có thời hạn là { $gp-complain-limit }.

# English: A bill is not the end. Do not ignore it and do not pay in panic. Show the NRM letter to the hospital's Overseas Visitors Manager, and get legal help. Bills from before a person was identified as trafficked are cancelled or repaid.
a-bill-is-not-the-qrxuk9 = Có hóa đơn không phải là hết cách. Đừng bỏ qua hóa đơn, và đừng vì hoảng sợ mà trả tiền. Hãy đưa thư NRM cho người quản lý bệnh nhân nước ngoài (Overseas Visitors Manager) của bệnh viện xem, và tìm sự giúp đỡ về pháp luật. Hóa đơn từ trước khi một người được xác định là bị buôn bán thì được hủy hoặc được trả lại tiền.

# English: Before any decision, the trafficking rule alone does not yet make care free. But treatment is free for the effects of torture, domestic violence, sexual violence, or cutting (female genital mutilation). This does not hold if the person came to the UK for it.
before-any-decision-the-trafficking-mufs49 = Trước khi có bất cứ quyết định nào, chỉ riêng quy định về buôn bán người thì chưa làm cho việc chăm sóc được miễn phí. Nhưng chữa trị những tổn hại do tra tấn, bạo lực gia đình, bạo lực tình dục hoặc cắt bộ phận sinh dục nữ (FGM) là miễn phí. Điều này không áp dụng nếu người đó sang Vương quốc Anh (UK) để được chữa.

# English: Never suggest the { $gp-s-flag }, the hidden address, without saying what it can break. Prescriptions and referrals by computer, and the NHS app, may stop working.
# $gp-s-flag = A patient who may be in danger can ask the GP to have their address and phone hidden on the national NHS record.
never-suggest-the-the-hidden-rtnfxn = Đừng bao giờ gợi ý { $gp-s-flag }, tức là địa chỉ được ẩn, mà không nói nó có thể làm gián đoạn những gì. Đơn thuốc và giấy chuyển khám qua máy tính, và ứng dụng NHS, có thể không dùng được nữa.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = Ở nước Anh (England) và xứ Wales

# English: After a positive decision, if nobody has called the person within { $nrm-support-consent }, they or their lawyer can call the Salvation Army.
# $nrm-support-consent = After a positive decision the Salvation Army tries to reach the person; if no call within 48 hours, the person or lawyer can ring them.
after-a-positive-decision-if-xzpkxs = Sau khi có quyết định “đồng ý” (positive), nếu không có ai gọi cho người đó trong vòng { $nrm-support-consent }, người đó hoặc luật sư của họ có thể gọi cho Salvation Army.

# English: A negative decision can be looked at again. The limit is { $nrm-recon }, so find a lawyer that day.
# $nrm-recon = A negative decision can be reconsidered if there is new evidence or the decision did not follow guidance. Ask within the time limit.
a-negative-decision-can-be-47pbd3 = Quyết định “không đồng ý” (negative) có thể được xem lại. Thời hạn là { $nrm-recon }, nên hãy tìm luật sư ngay hôm đó.

# English: In England and Wales, you can call the referral line:
in-england-and-wales-you-ra8uba = Ở England và xứ Wales, bạn có thể gọi đường dây giới thiệu (referral line):

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Ở xứ Wales

# English: You may apply on the person's behalf. If a surgery refuses, contact the health board or [Llais]({ $link1 }).
# $link1 = Llais: free help with a complaint in Wales.
you-may-apply-on-the-vz8nq9 = Bạn có thể nộp đơn thay cho người đó. Nếu phòng khám từ chối, hãy liên lạc với ban y tế (health board) hoặc [Llais]({ $link1 }).

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: No papers are needed to register. A charity or the council may apply for the person.
no-papers-are-needed-to-9wbadj = Không cần giấy tờ để đăng ký. Một tổ chức từ thiện hoặc hội đồng địa phương (council) có thể nộp đơn thay cho người đó.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: Documents are asked for, and status may be checked with the Home Office. Tell the person **before** they fill in the form. Call the Law Centre first:
documents-are-asked-for-and-ty25pp = Ở đây người ta hỏi giấy tờ, và tình trạng nhập cư có thể được kiểm tra với Bộ Nội vụ (Home Office). Hãy cho người đó biết **trước** khi họ điền đơn. Hãy gọi Law Centre trước:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: For advice, also without naming the person:
for-advice-also-without-naming-5vvryt = Để xin lời khuyên, cũng có thể không nêu tên người đó:

# English: When a GP surgery refuses:
when-a-gp-surgery-refuses-zgjzmv = Khi một phòng khám GP từ chối:

# English: When you are worried about a child:
when-you-are-worried-about-skyufn = Khi bạn lo cho một trẻ em:
