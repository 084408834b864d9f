### Page: If a GP surgery turns you away   (content/turned-away.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: If a GP surgery turns you away
# This is the title of the page.
if-a-gp-surgery-turns-pfeu28 = Nếu phòng khám GP từ chối bạn

# English: What to say, how to get the reason in writing, and who can help you complain.
# This is the summary of the page, shown in lists of pages.
what-to-say-how-to-rxdc9w = Nói gì, làm sao để có lý do bằng văn bản, và ai có thể giúp bạn khiếu nại.

# English: refused, refuse, surgery says no, reception, receptionist, reason in writing, complain, complaint, ombudsman, health board, registration, closed list, sent away, no appointment, racism, discrimination, asked for passport, cannot register
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
refused-refuse-surgery-says-no-faajsy = từ chối, bị từ chối, phòng khám từ chối, không nhận tôi, không cho đăng ký, không đăng ký được, đuổi về, bị đuổi, không còn chỗ, hết chỗ, danh sách đóng, danh sách đã đóng, không có lịch hẹn, không cho hẹn, lễ tân, nhân viên lễ tân, quầy tiếp tân, lý do bằng văn bản, ghi lý do, khiếu nại, than phiền, phàn nàn, thanh tra khiếu nại, ban y tế, đòi hộ chiếu, đòi giấy tờ, hỏi giấy tờ, phân biệt đối xử, kỳ thị, phân biệt chủng tộc, đăng ký

# English: Do not give up. If a GP surgery turns you away, do these three things. A GP is a family doctor. A surgery is the place where a GP works.
do-not-give-up-if-tmdeuh = Đừng bỏ cuộc. Nếu phòng khám GP từ chối bạn, hãy làm ba việc sau. GP là bác sĩ gia đình. Phòng khám là nơi GP làm việc.

# English: If you need care now, say: "This is urgent."
# This is a list item.
if-you-need-care-now-z8ha9u = Nếu bạn cần được chăm sóc ngay, hãy nói: “This is urgent.” (Chuyện này khẩn cấp.)

# English: Ask for the reason in writing. Ask the name of the person who said no.
# This is a list item.
ask-for-the-reason-in-53shrj = Hãy yêu cầu họ viết lý do ra giấy. Hãy hỏi tên người đã từ chối.

# English: Ask someone to help you. A friend, a support worker or the advice line below can speak to the surgery.
# This is a list item.
ask-someone-to-help-you-8vkfde = Hãy nhờ người giúp. Một người bạn, nhân viên hỗ trợ hoặc đường dây tư vấn ở dưới có thể nói chuyện với phòng khám.

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = Nếu có nguy hiểm đến tính mạng, hãy gọi { $tel-999 }. Cuộc gọi miễn phí, kể cả khi điện thoại hết tiền.

# English: This page is for anyone who was told they cannot register with a GP or cannot be seen. A supporter can use it too. The rules differ between England, Wales, Scotland and Northern Ireland, so find your nation below.
this-page-is-for-anyone-fzwha4 = Trang này dành cho bất cứ ai bị nói là không được đăng ký với GP hoặc không được khám. Người hỗ trợ cũng có thể dùng trang này. Quy định ở England, xứ Wales, Scotland và Bắc Ireland không giống nhau, nên hãy tìm phần nói về xứ bạn đang ở.

## Section: What to say at reception

# English: What to say at reception
# This is a heading.
what-to-say-at-reception-z9yxtc = Nói gì ở quầy lễ tân

# English: You can read this out, or show it on your phone:
you-can-read-this-out-wvr2fw = Bạn có thể đọc to phần này, hoặc đưa điện thoại cho họ xem:

# English: I would like to register with a GP. Please tell me your reason if you cannot register me, and write it down for me. I need an interpreter. My language is ...
i-would-like-to-register-75tn8m = “I would like to register with a GP. Please tell me your reason if you cannot register me, and write it down for me. I need an interpreter. My language is Vietnamese.” (Tôi muốn đăng ký với bác sĩ gia đình. Nếu không đăng ký được cho tôi, xin cho tôi biết lý do và viết lý do ra giấy cho tôi. Tôi cần thông dịch viên. Ngôn ngữ của tôi là tiếng Việt.)

# English: You do not have to tell your story at the desk. You can ask for a quiet place, or come back with someone.
you-do-not-have-to-8xa2sy = Bạn không cần kể chuyện của mình ở quầy. Bạn có thể xin một chỗ yên tĩnh, hoặc quay lại cùng với một người.

# English: Being refused is not your fault. You can try again on another day, with someone beside you, or try another surgery.
being-refused-is-not-your-eyvpuq = Bị từ chối không phải là lỗi của bạn. Bạn có thể thử lại vào ngày khác, có người đi cùng, hoặc thử một phòng khám khác.

# English: Doctors of the World helps people who cannot register. It offers a translation service. Its number is at the end of this page.
doctors-of-the-world-helps-mqxayn = Doctors of the World giúp những người không đăng ký được. Họ có dịch vụ dịch thuật. Số điện thoại của họ ở cuối trang này.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Ở nước Anh (England)

# English: A surgery must not refuse you only because you have no ID, no proof of address and no immigration papers. You do not need an NHS number.
a-surgery-must-not-refuse-y5jysm = Phòng khám không được từ chối bạn chỉ vì bạn không có giấy tờ tùy thân, không có giấy tờ chứng minh địa chỉ và không có giấy tờ nhập cư. Bạn không cần có số NHS.

# English: Fair reasons to refuse are few. The list is formally closed to new patients. Or you live outside the area. Or there is another reasonable ground that does not treat you worse for who you are.
fair-reasons-to-refuse-are-evynp6 = Chỉ có ít lý do chính đáng để từ chối. Danh sách đã chính thức không nhận thêm bệnh nhân mới. Hoặc bạn sống ngoài khu vực. Hoặc có một lý do hợp lý khác, mà không đối xử với bạn tệ hơn vì bạn là ai.

# English: The surgery must give you its reason in writing.
the-surgery-must-give-you-tyvyy9 = Phòng khám phải cho bạn biết lý do bằng văn bản.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must give you emergency or immediately necessary treatment. It is free, for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-cej4rb = Bạn vẫn được chăm sóc khẩn cấp nếu bạn bị từ chối, hoặc chưa đăng ký ở đâu. Một phòng khám trong khu vực phải cấp cứu cho bạn hoặc chữa trị những gì cần làm ngay. Việc này miễn phí, đến tối đa { $gp-urgent-14 }.

# English: Some surgeries call themselves Safe Surgeries. They promised not to ask for ID, address or visa. All other surgeries must follow the same registration rules.
some-surgeries-call-themselves-safe-jam4wx = Một số phòng khám tự gọi là Safe Surgeries (phòng khám an toàn). Họ đã hứa không hỏi giấy tờ tùy thân, địa chỉ hoặc visa. Tất cả các phòng khám khác cũng phải theo cùng những quy định về đăng ký.

# English: There are [cards about your right to see a GP]({ $link1 }) that you can show.
# $link1 = My right to access healthcare cards to show at reception.
there-are-cards-about-your-8xuvmh = Có [những tấm thẻ nói về quyền được khám GP của bạn]({ $link1 }) mà bạn có thể đưa ra.

## Section: Complain in England

# English: Complain in England
# This is a heading.
complain-in-england-cejda9 = Khiếu nại ở England

# English: Complain to the practice manager. If that does not feel safe, complain to the integrated care board instead. It is the NHS office for your area. Do not complain to both. Complain within { $gp-complain-limit } of what happened.
# $gp-complain-limit = Complain within 12 months of what happened. The organisation should acknowledge within 3 working days.
complain-to-the-practice-manager-5jk6ps = Hãy khiếu nại với quản lý phòng khám (practice manager). Nếu bạn thấy làm vậy không an toàn, thay vào đó hãy khiếu nại với ban chăm sóc tích hợp (integrated care board). Đó là văn phòng NHS của vùng bạn ở. Đừng khiếu nại với cả hai. Hãy khiếu nại trong vòng { $gp-complain-limit } kể từ khi sự việc xảy ra.

# English: If you are still unhappy, the [Ombudsman]({ $link1 }) decides:
# $link1 = Parliamentary and Health Service Ombudsman.
if-you-are-still-unhappy-3mu74m = Nếu bạn vẫn chưa hài lòng, [Thanh tra khiếu nại (Ombudsman)]({ $link1 }) sẽ quyết định:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Ở xứ Wales

# English: If a surgery's list is open, it must accept your application, unless it has grounds to refuse. You do not have to live in its area. Someone can apply for you.
if-a-surgery-s-list-rnjznv = Nếu danh sách của phòng khám còn nhận người, phòng khám phải nhận đơn của bạn, trừ khi có căn cứ để từ chối. Bạn không bắt buộc phải sống trong khu vực của phòng khám. Người khác có thể nộp đơn thay bạn.

# English: The Welsh Government says you do not need proof of address. A surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough. Not everyone reads the rules in this way, so ask. If they refuse, contact the health board or Llais. A health board runs health care in one area.
the-welsh-government-says-you-nv9zky = Chính phủ xứ Wales nói rằng bạn không cần giấy tờ chứng minh địa chỉ. Phòng khám có thể hỏi giấy tờ tùy thân. Chỉ cần thẻ đăng ký xin tị nạn (ARC) hoặc thư của Bộ Nội vụ (Home Office) là đủ. Không phải ai cũng hiểu quy định theo cách này, nên bạn cứ hỏi. Nếu họ từ chối, hãy liên lạc với ban y tế (health board) hoặc Llais. Ban y tế (health board) phụ trách việc chăm sóc sức khỏe ở một vùng.

# English: If they refuse, ask which ground they use. We have not confirmed which grounds are allowed.
if-they-refuse-ask-which-a54zn2 = Nếu họ từ chối, hãy hỏi họ dựa vào căn cứ nào. Chúng tôi chưa xác nhận được những căn cứ nào được phép.

# English: A hospital emergency department (A&E) is free for everyone, also if you have no GP. If you then stay in the hospital, ask what it costs.
a-hospital-emergency-department-a-u5q3pj = Khoa cấp cứu (A&E) của bệnh viện là miễn phí cho mọi người, kể cả khi bạn không có GP. Nếu sau đó bạn nằm lại bệnh viện, hãy hỏi về chi phí.

## Section: Complain in Wales

# English: Complain in Wales
# This is a heading.
complain-in-wales-zdspjq = Khiếu nại ở xứ Wales

# English: Complain to the surgery or to the health board. You can ask for a talk in which someone listens to you.
complain-to-the-surgery-or-5pwfmv = Hãy khiếu nại với phòng khám hoặc với ban y tế (health board). Bạn có thể yêu cầu một buổi nói chuyện mà ở đó có người lắng nghe bạn.

# English: [Llais]({ $link1 }) helps you complain. It is free, independent, and has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
llais-helps-you-complain-it-vefpma = [Llais]({ $link1 }) giúp bạn khiếu nại. Llais miễn phí, độc lập và có thông dịch viên.

# English: The last step is the [Ombudsman]({ $link1 }):
# $link1 = Public Services Ombudsman for Wales.
the-last-step-is-the-3d49jn = Bước cuối cùng là [Thanh tra khiếu nại (Ombudsman)]({ $link1 }):

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: Anybody in Scotland can register with a GP. No papers are needed. Missing ID or proof of address is not a fair reason to refuse you or make you wait.
anybody-in-scotland-can-register-frew57 = Ở Scotland, ai cũng có thể đăng ký với GP. Không cần giấy tờ. Thiếu giấy tờ tùy thân hoặc giấy tờ chứng minh địa chỉ không phải là lý do chính đáng để từ chối bạn hoặc bắt bạn chờ.

# English: A surgery should refuse only on reasonable grounds that have nothing to do with who you are. It should write to you with its reason. A charity or the council may apply for you.
a-surgery-should-refuse-only-amfm7y = Phòng khám chỉ nên từ chối vì những lý do hợp lý, không liên quan gì đến việc bạn là ai. Phòng khám nên viết thư cho bạn biết lý do. Một tổ chức từ thiện hoặc hội đồng địa phương (council) có thể nộp đơn thay bạn.

# English: A surgery must give emergency or immediately necessary care, and then { $gp-scot-urgent } of further care.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-give-emergency-xjkvc9 = Phòng khám phải cấp cứu cho bạn hoặc chăm sóc những gì cần làm ngay, và sau đó phải chăm sóc bạn thêm { $gp-scot-urgent }.

## Section: Complain in Scotland

# English: Complain in Scotland
# This is a heading.
complain-in-scotland-mngcpw = Khiếu nại ở Scotland

# English: Complain to the surgery first. A difficult complaint should be answered within { $gp-scot-complain-days }. NHS inform explains [complaints in Scotland]({ $link1 }). This service helps you, free:
# $link1 = NHS inform: complaints in Scotland.
# $gp-scot-complain-days = Scotland: simple complaints are answered within 5 working days, investigated ones within 20.
complain-to-the-surgery-first-t3c8pj = Hãy khiếu nại với phòng khám trước. Một khiếu nại khó cần được trả lời trong vòng { $gp-scot-complain-days }. NHS inform giải thích về [việc khiếu nại ở Scotland]({ $link1 }). Dịch vụ này giúp bạn miễn phí:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: Northern Ireland is different. The form asks for documents about your right to care. Without them it may not be processed. The health service may check your immigration status with the Home Office. Ask the Law Centre before you fill in a form:
northern-ireland-is-different-the-fr4apf = Bắc Ireland thì khác. Đơn đăng ký hỏi giấy tờ về quyền được chăm sóc của bạn. Không có các giấy tờ đó, đơn có thể không được xử lý. Dịch vụ y tế có thể kiểm tra tình trạng nhập cư của bạn với Bộ Nội vụ (Home Office). Hãy hỏi Law Centre trước khi bạn điền đơn:

# English: GP care is free for people seeking asylum, people refused asylum, refugees, and people identified under the trafficking rule.
gp-care-is-free-for-xadq7x = Khám GP miễn phí cho người đang xin tị nạn, người có đơn xin tị nạn bị từ chối, người tị nạn, và người được xác định theo quy định về buôn bán người.

# English: Other people may have to pay for GP care, except in an emergency.
other-people-may-have-to-9kdgye = Những người khác có thể phải trả tiền khám GP, trừ khi là cấp cứu.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = Phòng khám chỉ được từ chối bạn vì một trong ba lý do. Danh sách của họ đã đóng và việc đóng đã được cho phép, bạn sống ngoài khu vực của họ, hoặc trước đây họ đã đưa bạn ra khỏi danh sách. Phòng khám phải cho biết lý do bằng văn bản.

# English: A hospital emergency department (A&E) is free, unless you travelled here to get that care. If you then stay in the hospital, you may have to pay.
a-hospital-emergency-department-a-qcgr5r = Khoa cấp cứu (A&E) của bệnh viện là miễn phí, trừ khi bạn sang đây để được chăm sóc như vậy. Nếu sau đó bạn nằm lại bệnh viện, bạn có thể phải trả tiền.

## Section: Complain in Northern Ireland

# English: Complain in Northern Ireland
# This is a heading.
complain-in-northern-ireland-k4axat = Khiếu nại ở Bắc Ireland

# English: Complain to the surgery. Complain soon: after { $gp-ni-complain } it is too late, and the usual limit is shorter. nidirect explains [how to complain]({ $link1 }). The Patient and Client Council helps you, free:
# $link1 = nidirect: complaining about health services.
# $gp-ni-complain = Complain to the practice, usually within 6 months and no later than 12. Reply within 10 working days for GPs.
complain-to-the-surgery-complain-mj96cn = Hãy khiếu nại với phòng khám. Hãy khiếu nại sớm: sau { $gp-ni-complain } là quá trễ, và thời hạn thông thường còn ngắn hơn. nidirect giải thích [cách khiếu nại]({ $link1 }). Patient and Client Council giúp bạn miễn phí:

# English: The last step is the [Ombudsman]({ $link1 }), within { $gp-ni-nipso-limit } of the end of the complaint:
# $link1 = Northern Ireland Public Services Ombudsman.
# $gp-ni-nipso-limit = Northern Ireland: go to the Ombudsman within 6 months of the end of the organisation's own complaints process.
the-last-step-is-the-er376n = Bước cuối cùng là [Thanh tra khiếu nại (Ombudsman)]({ $link1 }), trong vòng { $gp-ni-nipso-limit } kể từ khi việc khiếu nại kết thúc:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: If you cannot register:
if-you-cannot-register-ggqz4t = Nếu bạn không đăng ký được:

# English: If a life is in danger:
if-a-life-is-in-rbtsap = Nếu có nguy hiểm đến tính mạng:

# English: To register: [see a doctor]({ $link1 }). For costs: [what is free]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: What is free
to-register-see-a-doctor-gy3zas = Để đăng ký, xem trang [đi khám bác sĩ]({ $link1 }). Về chi phí, xem trang [những gì miễn phí]({ $link2 }).
