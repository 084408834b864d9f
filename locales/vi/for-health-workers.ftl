### Page: For health workers: caring for survivors of trafficking   (content/for-health-workers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: For health workers: caring for survivors of trafficking
# This is the title of the page.
for-health-workers-caring-for-9s698f = Dành cho nhân viên y tế: chăm sóc người từng bị buôn bán

# English: Notice signs of modern slavery, see the patient alone, record safely, and refer with consent.
# This is the summary of the page, shown in lists of pages.
notice-signs-of-modern-slavery-wfx3uh = Nhận ra dấu hiệu của nô lệ thời hiện đại (modern slavery), gặp riêng bệnh nhân, ghi hồ sơ an toàn, và giới thiệu khi có sự đồng ý.

# English: health worker, staff, patient, safeguarding, record, referral, duty to notify, consent, signs, trafficking, survivor, GP practice, clinician, screening, first responder
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
health-worker-staff-patient-safeguarding-9nq4ng = nhân viên y tế, cán bộ y tế, nhân viên, bác sĩ, y tá, điều dưỡng, nữ hộ sinh, phòng khám, bệnh nhân, người bệnh, bảo vệ an toàn, bảo vệ trẻ em, hồ sơ, hồ sơ bệnh án, giới thiệu, chuyển khám, nghĩa vụ thông báo, báo cáo, trình báo, sự đồng ý, dấu hiệu, nhận biết, sàng lọc, câu hỏi cho bệnh nhân, buôn bán người, nạn nhân, người từng bị buôn bán, tổ chức giới thiệu vào NRM

# English: Care and safeguarding come first. A child always goes to children's social care. An adult goes, with consent, to a first responder or to adult safeguarding. If someone is in danger now, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
care-and-safeguarding-come-first-sqc38b = Chăm sóc và bảo vệ an toàn (safeguarding) là việc đầu tiên. Trẻ em luôn được chuyển đến dịch vụ xã hội cho trẻ em (children's social care). Người lớn, khi họ đồng ý, được chuyển đến một first responder hoặc bộ phận bảo vệ an toàn cho người lớn (adult safeguarding). Nếu có người đang gặp nguy hiểm ngay lúc này, hãy gọi { $tel-999 }.

# English: This page is for clinicians, reception and hospital staff. Rules differ between England, Wales, Scotland and Northern Ireland.
this-page-is-for-clinicians-w552cs = Trang này dành cho người khám chữa bệnh, nhân viên lễ tân và nhân viên bệnh viện. Quy định ở England, xứ Wales, Scotland và Bắc Ireland không giống nhau.

## Section: Notice

# English: Notice
# This is a heading.
notice-xkzmrm = Nhận biết

# English: No single sign proves it. Think of it when:
no-single-sign-proves-it-5qje8b = Không có một dấu hiệu riêng lẻ nào chứng minh được. Hãy nghĩ đến chuyện này khi:

# English: someone speaks for the patient, or will not leave
# This is a list item.
someone-speaks-for-the-patient-yg3by3 = có người nói thay bệnh nhân, hoặc không chịu ra ngoài

# English: the patient is afraid, or the story is vague or sounds rehearsed
# This is a list item.
the-patient-is-afraid-or-7rsjg3 = bệnh nhân sợ hãi, hoặc lời kể mơ hồ hay nghe như đã học thuộc

# English: there are no documents, no known address, or many addresses
# This is a list item.
there-are-no-documents-no-3ae4gk = không có giấy tờ, không biết địa chỉ, hoặc có nhiều địa chỉ

# English: injuries are old or untreated, or the patient comes late.
# This is a list item.
injuries-are-old-or-untreated-wxw3wd = vết thương đã cũ hoặc chưa được chữa, hoặc bệnh nhân đến muộn.

# English: It happens to British people too.
it-happens-to-british-people-f75p2d = Chuyện này cũng xảy ra với người Anh.

# English: In older research, about one in five survivors met health services while still controlled. In a study of 136 trafficked people in England, traffickers came along or spoke for them. Demands for ID and missing interpreters kept people out.
in-older-research-about-one-cuycfp = Theo những nghiên cứu cũ hơn, cứ năm người từng bị buôn bán thì có khoảng một người đã gặp dịch vụ y tế khi vẫn còn bị kiểm soát. Trong một nghiên cứu về 136 người bị buôn bán ở England, những kẻ buôn người đã đi cùng hoặc nói thay họ. Việc đòi giấy tờ tùy thân và thiếu thông dịch viên đã khiến người ta không được khám chữa.

## Section: See the patient alone

# English: See the patient alone
# This is a heading.
see-the-patient-alone-zt6g2c = Gặp riêng bệnh nhân

# English: See the patient alone. Give an ordinary reason, such as a test or a form.
see-the-patient-alone-give-atzq3p = Hãy gặp riêng bệnh nhân. Hãy đưa ra một lý do bình thường, ví dụ một xét nghiệm hoặc một tờ đơn.

# English: Use an independent professional interpreter. Never use the companion, a relative or a child.
use-an-independent-professional-interpreter-m9dvfx = Hãy dùng thông dịch viên chuyên nghiệp, độc lập. Đừng bao giờ dùng người đi cùng, người thân hoặc trẻ em.

## Section: Ask and listen

# English: Ask and listen
# This is a heading.
ask-and-listen-48bafz = Hỏi và lắng nghe

# English: Ask open, calm questions. Do not judge. Take time. Believe. Promise nothing you cannot keep. For example:
ask-open-calm-questions-do-zbpwh6 = Hãy hỏi những câu mở, bình tĩnh. Đừng phán xét. Hãy dành thời gian. Hãy tin. Đừng hứa điều gì mà bạn không giữ được. Ví dụ:

# English: Who came with you today? How do you know them?
# This is a list item.
who-came-with-you-today-76x6yu = Hôm nay ai đi cùng bạn? Bạn quen người đó thế nào?

# English: Can you come and go as you like? Who keeps your papers?
# This is a list item.
can-you-come-and-go-hg8yna = Bạn có thể đi lại tùy ý không? Ai giữ giấy tờ của bạn?

# English: What would be safe for you now?
# This is a list item.
what-would-be-safe-for-7gh8cm = Bây giờ điều gì là an toàn cho bạn?

# English: Explain, ask permission and offer choice. Go at the patient's pace and allow breaks. Keep the same clinician where you can.
explain-ask-permission-and-offer-vqzrxc = Hãy giải thích, hỏi xin phép và cho lựa chọn. Hãy đi theo nhịp của bệnh nhân và để họ nghỉ giữa chừng. Nếu được, hãy giữ cùng một người khám chữa.

# English: Do not judge need by immigration status. NICE looked at refugees, asylum seekers and undocumented workers when it wrote its PTSD guideline.
do-not-judge-need-by-ggj7ka = Đừng dựa vào tình trạng nhập cư để đánh giá nhu cầu. Khi viết hướng dẫn về PTSD, NICE đã xét đến người tị nạn, người xin tị nạn và người lao động không có giấy tờ.

# English: Say that PTSD can be treated, even many years later.
say-that-ptsd-can-be-ejphpa = Hãy nói rằng PTSD chữa trị được, kể cả nhiều năm sau.

## Section: Record safely

# English: Record safely
# This is a heading.
record-safely-dbdtrw = Ghi hồ sơ an toàn

# English: Write what was said in the patient's own words. Keep it factual. Think who can open the record.
write-what-was-said-in-4smw8y = Hãy viết những gì bệnh nhân nói, theo đúng lời của họ. Chỉ ghi sự thật. Hãy nghĩ xem ai có thể mở hồ sơ.

# English: In England, a controller can force open online records and apps. Hide risky entries. Ask who shares the phone. Agree a safe way to make contact.
in-england-a-controller-can-h6mug2 = Ở England, người kiểm soát có thể ép bệnh nhân mở hồ sơ trên mạng và các ứng dụng. Hãy ẩn những mục có thể gây nguy hiểm. Hãy hỏi ai dùng chung điện thoại. Hãy cùng thỏa thuận một cách liên lạc an toàn.

# English: Share only with those who treat the patient, or for serious danger, a child at risk, or a court order.
share-only-with-those-who-ubf8gy = Chỉ chia sẻ với những người chữa trị cho bệnh nhân, hoặc khi có nguy hiểm nghiêm trọng, một trẻ em có thể bị hại, hoặc lệnh của tòa án.

## Section: Refer

# English: Refer
# This is a heading.
refer-wyzrs8 = Giới thiệu đến nơi giúp đỡ

# English: Adults must agree to the NRM and may say no. A first responder makes the referral. Children are referred without having to agree.
adults-must-agree-to-the-kwsxyy = Người lớn phải đồng ý vào NRM và có thể nói không. Một first responder làm việc giới thiệu. Trẻ em được giới thiệu mà không cần phải đồng ý.

# English: If the patient may be under 18, act as if they are.
if-the-patient-may-be-k96wkg = Nếu bệnh nhân có thể dưới 18 tuổi, hãy làm như họ thật sự dưới tuổi đó.

# English: In England and Wales, the legal duty to notify does not fall on health workers. They may report voluntarily.
in-england-and-wales-the-eqskm6 = Ở England và xứ Wales, nghĩa vụ thông báo theo luật (duty to notify) không áp dụng cho nhân viên y tế. Họ có thể tự nguyện báo.

# English: Do not promise that the police keep details from the Home Office. In England and Wales, every force has passed on details of some victims of domestic abuse.
do-not-promise-that-the-8czn5k = Đừng hứa rằng cảnh sát giữ kín thông tin với Bộ Nội vụ (Home Office). Ở England và xứ Wales, mọi lực lượng cảnh sát đều đã từng chuyển thông tin của một số nạn nhân bị bạo hành gia đình cho cơ quan này.

# English: A GP, hospital or NHS trust in England or Wales is not a first responder. Trusts in Northern Ireland have been listed as such.
a-gp-hospital-or-nhs-avh4gw = GP, bệnh viện hoặc NHS trust ở England hoặc xứ Wales không phải là first responder. Các trust ở Bắc Ireland đã được ghi trong danh sách first responder.

# English: In England, Wales and Scotland, first responders include the police, councils, the Salvation Army and Migrant Help.
in-england-wales-and-scotland-c3xde9 = Ở England, xứ Wales và Scotland, trong số các first responder có cảnh sát, các hội đồng địa phương (council), Salvation Army và Migrant Help.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Ở nước Anh (England)

# English: Anyone can register. There is no duty to ask for ID, address or immigration papers, and their absence is no reason to refuse. Staff do not have to decide status.
anyone-can-register-there-is-933zsh = Ai cũng có thể đăng ký. Không có nghĩa vụ phải hỏi giấy tờ tùy thân, địa chỉ hoặc giấy tờ nhập cư, và việc thiếu các giấy tờ đó không phải là lý do để từ chối. Nhân viên không phải xác định tình trạng nhập cư.

# English: Before any decision, treatment for the effects of torture, FGM, domestic or sexual violence is free, unless the patient travelled for it. Urgent care must not wait for payment. Maternity care is always urgent.
before-any-decision-treatment-for-bb7geb = Trước khi có bất cứ quyết định nào, chữa trị những tổn hại do tra tấn, cắt bộ phận sinh dục nữ (FGM), bạo lực gia đình hoặc bạo lực tình dục là miễn phí, trừ khi bệnh nhân sang đây để được chữa. Không được trì hoãn chăm sóc khẩn cấp để chờ trả tiền. Chăm sóc thai sản luôn là khẩn cấp.

# English: Bills from before identification are cancelled or repaid.
bills-from-before-identification-are-4guw6f = Hóa đơn từ trước khi được xác định là bị buôn bán thì được hủy hoặc được trả lại tiền.

# English: GP care, A&E before admission, and treatment of sexually transmitted infections are free for everyone. A bill for urgent or maternity care may come later.
gp-care-a-e-before-xwhdz5 = Khám GP, cấp cứu (A&E) trước khi nhập viện, và chữa trị các bệnh lây qua đường tình dục là miễn phí cho mọi người. Hóa đơn cho việc chăm sóc khẩn cấp hoặc chăm sóc thai sản có thể đến sau.

# English: Before you set an { $gp-s-flag }, explain what it stops: electronic prescriptions, referrals, record transfer and the NHS app may stop working.
# $gp-s-flag = A patient who may be in danger can ask the GP to have their address and phone hidden on the national NHS record.
before-you-set-an-explain-g3daq8 = Trước khi bạn đặt { $gp-s-flag }, hãy giải thích những gì có thể bị ngừng: đơn thuốc điện tử, giấy chuyển khám, việc chuyển hồ sơ và ứng dụng NHS có thể không dùng được nữa.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = Ở nước Anh (England) và xứ Wales

# English: In England and Wales, you can call the referral line:
in-england-and-wales-you-ra8uba = Ở England và xứ Wales, bạn có thể gọi đường dây giới thiệu (referral line):

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Ở xứ Wales

# English: A practice with an open list must accept an application unless it has grounds to refuse. [Traumatic Stress Wales]({ $link1 }) works for better trauma care.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
a-practice-with-an-open-d2kqeb = Phòng khám còn nhận người phải nhận đơn, trừ khi có căn cứ để từ chối. [Traumatic Stress Wales]({ $link1 }) hoạt động để việc chăm sóc sang chấn tâm lý (trauma) tốt hơn.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: Anybody can register, and no papers are needed. The Anchor Centre in Glasgow provides the national trauma service for survivors.
anybody-can-register-and-no-jzehyd = Ai cũng có thể đăng ký, và không cần giấy tờ. Anchor Centre ở Glasgow là nơi cung cấp dịch vụ toàn quốc của Scotland về sang chấn tâm lý (trauma) cho người từng bị buôn bán.

# English: We have not confirmed whether there is a duty to notify in Scotland. Ask your safeguarding lead.
we-have-not-confirmed-whether-v33cuu = Chúng tôi chưa xác nhận được ở Scotland có nghĩa vụ thông báo (duty to notify) hay không. Hãy hỏi người phụ trách bảo vệ an toàn (safeguarding lead) ở nơi bạn làm.

# English: The Scottish Government has [guidance on trafficking for health workers]({ $link1 }).
# $link1 = Scottish Government guidance for health workers on trafficking.
the-scottish-government-has-guidance-b6vncn = Chính phủ Scotland có [hướng dẫn về buôn bán người cho nhân viên y tế]({ $link1 }).

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: Documents are asked for, and status may be checked with the Home Office. Tell the patient before the form.
documents-are-asked-for-and-qrrwtj = Ở đây người ta hỏi giấy tờ, và tình trạng nhập cư có thể được kiểm tra với Bộ Nội vụ (Home Office). Hãy cho bệnh nhân biết trước khi điền đơn.

# English: We have not confirmed whether there is a duty to notify in Northern Ireland. Ask your safeguarding lead.
we-have-not-confirmed-whether-dxxh2q = Chúng tôi chưa xác nhận được ở Bắc Ireland có nghĩa vụ thông báo (duty to notify) hay không. Hãy hỏi người phụ trách bảo vệ an toàn (safeguarding lead) ở nơi bạn làm.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: For advice about a patient:
for-advice-about-a-patient-9rac66 = Để xin lời khuyên về một bệnh nhân:

# English: When a child may be at risk:
when-a-child-may-be-d84uaa = Khi một trẻ em có thể bị hại:

# English: If someone is in danger now:
if-someone-is-in-danger-8m23yd = Nếu có người đang gặp nguy hiểm ngay lúc này:

# English: The government's [statutory guidance]({ $link1 }) changes often.
# $link1 = Government statutory guidance on victims of modern slavery.
the-government-s-statutory-guidance-2mtv27 = [Hướng dẫn theo luật (statutory guidance)]({ $link1 }) của chính phủ thường xuyên thay đổi.
