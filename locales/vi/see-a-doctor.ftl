### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = Đi khám bác sĩ

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = Cách để có bác sĩ ở gần bạn, ở mỗi xứ của Vương quốc Anh (UK).

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = GP, bác sĩ, bác sỹ, đốc tờ, bác sĩ gia đình, bác sĩ riêng, khám bác sĩ, đi khám, khám bệnh, phòng khám, phòng mạch, phòng khám gần đây, trạm y tế, trung tâm y tế, đăng ký, đăng ký GP, đăng ký bác sĩ, danh sách bác sĩ, tìm bác sĩ, giấy tờ, không giấy tờ, không có giấy tờ, giấy tờ tùy thân, chứng minh thư, hộ chiếu, không hộ chiếu, chứng minh địa chỉ, không địa chỉ, không nhà, vô gia cư, số NHS, bệnh, bị bệnh, ốm, đau, sốt, y tá, điều dưỡng

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = Hãy đến một phòng khám GP gần nơi bạn ở và xin đăng ký. GP là bác sĩ gia đình. Phòng khám là nơi GP làm việc. Đăng ký là vào danh sách của bác sĩ.

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = Trang này dành cho bạn nếu bạn cần bác sĩ và không chắc mình có được khám hay không. Trang này cũng dành cho người giúp bạn.

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = Nếu có nguy hiểm đến tính mạng, đừng chờ. Hãy gọi { $tel-999 }. Cuộc gọi miễn phí, kể cả khi điện thoại hết tiền.

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = Quy định ở England, xứ Wales, Scotland và Bắc Ireland không giống nhau. Xin bạn đọc phần nói về xứ bạn đang ở trước khi đi.

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = Những việc cần làm

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = Tìm một phòng khám gần bạn. Bạn có thể gọi điện, hoặc đến tận nơi.

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = Nói với người ở quầy: “I want to register with a GP.” (Tôi muốn đăng ký với bác sĩ gia đình.) Ở đó bạn không cần kể chuyện của mình.

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = Nói bạn dùng ngôn ngữ nào. Hãy yêu cầu thông dịch viên nếu bạn muốn.

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = Điền đơn. Bạn có thể nhờ người giúp điền.

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = Nói cách liên lạc an toàn với bạn. Bạn có thể yêu cầu họ đừng gửi thư hoặc tin nhắn.

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [Thẻ để đưa ra]({ $link1 }) nói điều này thay bạn, bằng ngôn ngữ của bạn và bằng tiếng Anh.

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = Nếu bạn không tìm được phòng khám hoặc không đăng ký được, bạn có thể hỏi Doctors of the World. Số điện thoại ở cuối trang.

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = Những gì bạn có thể yêu cầu

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = Bạn có thể yêu cầu gặp nữ hoặc nam. Phòng khám nên cố gắng sắp xếp, nhưng không phải lúc nào cũng được.

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = Bạn có thể yêu cầu có người có mặt cùng khi khám (chaperone). Đó là thêm một người được đào tạo ở bên bạn. Bạn cũng có thể nói không với người này.

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = Hãy yêu cầu thông dịch viên chuyên nghiệp. Bạn bè, người thân hoặc trẻ em không nên làm việc này.

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = Bạn có thể yêu cầu được nói chuyện riêng với bác sĩ.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = Những gì được giữ kín

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = Những gì bạn nói với bác sĩ được giữ kín. Chỉ những người chữa trị cho bạn mới được biết, trừ ba trường hợp:

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = Bạn hoặc một người khác đang gặp nguy hiểm nghiêm trọng.

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = Một trẻ em có thể bị hại.

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = Tòa án ra lệnh cho bác sĩ phải nói ra.

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = Bạn có thể hỏi trước: “Who will see what I tell you?” (Ai sẽ thấy những gì tôi nói với bác sĩ?) Rồi bạn chọn điều mình muốn nói.

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = Ở Bắc Ireland, đơn đăng ký lại là chuyện khác. Ở đó, tình trạng nhập cư của bạn có thể được kiểm tra với Bộ Nội vụ (Home Office). Bộ Nội vụ (Home Office) là cơ quan chính phủ phụ trách nhập cư.

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = Nếu họ từ chối

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = Bị từ chối không phải là lỗi của bạn. Bạn có thể làm những việc sau:

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = Ở England, Scotland và Bắc Ireland, hãy yêu cầu họ viết lý do ra giấy.

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = Hỏi một phòng khám khác.

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = Gọi Doctors of the World UK. Tổ chức này giúp những người không đăng ký được.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Ở nước Anh (England)

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = Ở England, ai cũng có thể đăng ký với GP và khám với GP hoặc y tá. Việc này miễn phí. Quốc tịch và tình trạng nhập cư của bạn không quan trọng. Điều này áp dụng cả cho người có đơn xin tị nạn bị từ chối và người không có giấy tờ.

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **Giấy tờ.** Phòng khám có thể hỏi giấy tờ tùy thân, giấy tờ chứng minh địa chỉ hoặc giấy tờ nhập cư. Phòng khám không được từ chối bạn chỉ vì bạn không đưa được các giấy tờ đó.

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **Số NHS.** Bạn không cần có số này.

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **Địa chỉ.** Nếu bạn không có địa chỉ cố định hoặc an toàn, bạn có thể dùng địa chỉ tạm. Bạn cũng có thể dùng địa chỉ của một người bạn, của một trung tâm ban ngày (day centre) hoặc của phòng khám.

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **Đơn.** Bạn có thể đăng ký [trên trang web của NHS]({ $link1 }) hoặc bằng giấy. Đơn giấy có tên là { $gp-form }.

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **Giúp điền đơn.** Nếu không có ai giúp được bạn, hãy yêu cầu phòng khám đặt thông dịch viên cho việc này.

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **Thông dịch viên.** Phòng khám phải sắp xếp thông dịch viên nếu bạn cần. Dịch vụ này miễn phí. Đúng ra bạn không phải tự đưa thông dịch viên đến.

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **Thẻ để đưa ra.** Bạn có thể in [một tấm thẻ nói về quyền được chăm sóc sức khỏe của bạn]({ $link1 }).

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = Với Bộ Nội vụ (Home Office) thì có quy định riêng. Ở England, phòng khám GP không bắt buộc phải cho cơ quan này thông tin về bạn. Các ngoại lệ là lệnh của tòa án, nguy hiểm cho sức khỏe cộng đồng, hoặc một tội rất nghiêm trọng.

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = Chỉ có ít lý do chính đáng để từ chối bạn. Có thể danh sách không nhận thêm bệnh nhân mới, hoặc bạn sống ngoài khu vực. Phòng khám phải cho bạn biết lý do bằng văn bản.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = Bạn vẫn được chăm sóc khẩn cấp nếu bạn bị từ chối, hoặc chưa đăng ký ở đâu. Một phòng khám trong khu vực phải chữa trị miễn phí cho bạn đến tối đa { $gp-urgent-14 }.

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = Bạn có thể khiếu nại với quản lý phòng khám (practice manager). Nếu bạn thấy làm vậy không an toàn, hãy khiếu nại với ban chăm sóc tích hợp (integrated care board). Đó là văn phòng NHS của vùng bạn ở. Hãy chọn một trong hai nơi, không chọn cả hai.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Ở xứ Wales

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = Nếu danh sách của phòng khám còn nhận người, phòng khám phải nhận bạn, trừ khi có căn cứ để từ chối. Người khác có thể nộp đơn thay bạn. Bạn không bắt buộc phải sống trong khu vực của phòng khám.

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = Chính phủ xứ Wales nói rằng bạn không cần giấy tờ chứng minh địa chỉ. Phòng khám có thể hỏi giấy tờ tùy thân. Chỉ cần thẻ đăng ký xin tị nạn (ARC) hoặc thư của Bộ Nội vụ (Home Office) là đủ.

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = Nếu bạn không có thẻ đó, cũng không có thư đó, bạn vẫn có thể xin đăng ký.

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = Không phải ai cũng hiểu quy định ở xứ Wales giống nhau. Nếu bạn không thường sống ở đây, phòng khám có thể nghĩ rằng họ được quyền chọn có nhận bạn hay không. Bạn cứ hỏi nhé.

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = Hãy yêu cầu thông dịch viên. Chính phủ xứ Wales có cách làm định sẵn để cung cấp thông dịch viên. Cách này áp dụng cho GP, nhà thuốc, nha sĩ, cấp cứu và sức khỏe tinh thần.

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = Nếu họ từ chối bạn, hãy liên lạc với ban y tế (health board). Ban này phụ trách việc chăm sóc sức khỏe ở vùng bạn ở. [Llais]({ $link1 }) giúp bạn khiếu nại. Llais miễn phí, độc lập và có thông dịch viên.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = Ở Scotland, ai cũng có thể đăng ký với GP. Việc này miễn phí. Điều này áp dụng cả cho người có đơn xin tị nạn bị từ chối và người có điều kiện “no recourse to public funds”. Những chữ đó nghĩa là bạn không được nhận hầu hết các khoản trợ cấp.

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = Bạn không cần giấy tờ. Thiếu giấy tờ tùy thân hoặc giấy tờ chứng minh địa chỉ không phải là lý do chính đáng để từ chối hoặc làm chậm trễ.

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = Scotland cho mỗi bệnh nhân một số, gọi là { $gp-scot-chi }. Việc chờ số này không được làm gián đoạn việc chăm sóc bạn.

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = Có thông dịch viên khi dùng dịch vụ NHS là quyền của bạn.

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = Nếu một phòng khám từ chối bạn, họ nên viết thư cho bạn biết lý do. Lý do không được là chủng tộc, giới tính, tôn giáo, khuyết tật hoặc bệnh tật của bạn. Một tổ chức từ thiện hoặc hội đồng địa phương (council) có thể nộp đơn thay bạn.

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = Phòng khám vẫn phải cấp cứu cho bạn, hoặc chăm sóc những gì không thể chờ. Sau đó, phòng khám phải chăm sóc bạn trong { $gp-scot-urgent }.

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = Bạn có thể khiếu nại với phòng khám trước. Dịch vụ này giúp bạn miễn phí:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = Xin bạn đọc phần này trước khi điền đơn. Ở Bắc Ireland, người ta hỏi giấy tờ của bạn. Tình trạng nhập cư của bạn có thể được kiểm tra với Bộ Nội vụ (Home Office), và thông tin được chia sẻ với các cơ quan khác. Đơn không kèm đúng giấy tờ có thể không được xử lý.

# English: You can get advice first:
you-can-get-advice-first-j3r4me = Bạn có thể xin lời khuyên trước:

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = Khám GP miễn phí cho người đã xin tị nạn, kể cả khi đơn đã bị từ chối. Việc này cũng miễn phí cho người tị nạn, và cho người được xác định theo quy định về buôn bán người.

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = Quy định về buôn bán người nói về những người bị người khác kiểm soát và lợi dụng. Hãy hỏi Law Centre xem quy định đó có áp dụng cho bạn không.

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = Những người khác có thể phải trả tiền khám GP, trừ khi là cấp cứu.

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = Đơn là { $gp-ni-form }. [Các mẫu đơn]({ $link1 }) có bằng một số ngôn ngữ khác. Bạn nộp đơn cho phòng khám mà bạn chọn.

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = Bạn không phải trả tiền cho thông dịch viên. Được giúp chuyên nghiệp về ngôn ngữ là quyền theo luật của bạn.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = Phòng khám chỉ được từ chối bạn vì một trong ba lý do. Danh sách của họ đã đóng và việc đóng đã được cho phép, bạn sống ngoài khu vực của họ, hoặc trước đây họ đã đưa bạn ra khỏi danh sách. Phòng khám phải cho biết lý do bằng văn bản.

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Patient and Client Council giúp bạn khiếu nại miễn phí:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = Bạn không phải làm việc này một mình. Những người trả lời điện thoại ở đó để giúp bạn.

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [Xem những gì miễn phí]({ $link1 }) hoặc [tìm trợ giúp ngay]({ $link2 }).
