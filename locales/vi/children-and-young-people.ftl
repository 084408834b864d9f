### Page: Children and young people   (content/children-and-young-people.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Children and young people
# This is the title of the page.
children-and-young-people-nqv9dm = Trẻ em và người trẻ

# English: If you are under 18: it is not your fault, and people can keep you safe.
# This is the summary of the page, shown in lists of pages.
if-you-are-under-18-mm662s = Nếu bạn dưới 18 tuổi: đó không phải là lỗi của bạn, và có những người có thể giữ an toàn cho bạn.

# English: child, children, young person, age, guardian, Childline, social worker, social services, council, carry drugs, criminal exploitation, boyfriend, girlfriend, online, fault, kid, teenager, under 18, school, foster care, parents, county lines
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
child-children-young-person-age-ydwnte = trẻ em, trẻ con, con nít, em bé, trẻ vị thành niên, vị thành niên, thiếu niên, người trẻ, học sinh, tuổi, mấy tuổi, dưới 18, xác định tuổi, không tin tuổi tôi, người giám hộ, giám hộ, cha mẹ, bố mẹ, ba má, không có cha mẹ, đi một mình, nhân viên xã hội, cán bộ xã hội, dịch vụ xã hội, hội đồng địa phương, council, nhà nuôi, gia đình nuôi, cha mẹ nuôi, trường học, mang ma túy, giao ma túy, băng nhóm, bị ép phạm tội, bạn trai, bạn gái, người yêu, trên mạng, lỗi, lỗi của tôi, Childline

# English: If you are in danger now, call { $tel-999 }. If you want to talk, call Childline. You do not have to be sure what is wrong.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-ps6ccc = Nếu bạn đang gặp nguy hiểm ngay lúc này, hãy gọi { $tel-999 }. Nếu bạn muốn nói chuyện, hãy gọi Childline. Bạn không cần biết chắc có chuyện gì không ổn.

# English: This page is for you if you are under 18, or may be. Adults who look after a young person can read it too. Different people help in England, Wales, Scotland and Northern Ireland.
this-page-is-for-you-utzat4 = Trang này dành cho bạn nếu bạn dưới 18 tuổi, hoặc có thể là như vậy. Người lớn chăm sóc một người trẻ cũng có thể đọc trang này. Ai giúp bạn ở England, xứ Wales, Scotland và Bắc Ireland thì không giống nhau.

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = Đó không phải là lỗi của bạn

# English: Maybe someone makes you carry or sell drugs, steal, beg, or move money. Maybe they say you agreed. It is exploitation. That means they use you. It is not your choice.
maybe-someone-makes-you-carry-v2f6px = Có thể có người bắt bạn mang hoặc bán ma túy, trộm cắp, ăn xin, hoặc chuyển tiền. Có thể họ nói bạn đã đồng ý. Đó là bóc lột. Nghĩa là họ lợi dụng bạn. Đó không phải là lựa chọn của bạn.

# English: You may have said yes. You may have taken money or presents. You may not have run away. It is still not your fault.
you-may-have-said-yes-zftmsp = Có thể bạn đã đồng ý. Có thể bạn đã nhận tiền hoặc quà. Có thể bạn đã không bỏ trốn. Đó vẫn không phải là lỗi của bạn.

# English: It is also exploitation if someone forces or presses you into sex or pictures. It is the same if someone hurts or threatens you or your family.
it-is-also-exploitation-if-asp24s = Cũng là bóc lột nếu có người ép hoặc gây áp lực để bạn quan hệ tình dục hoặc chụp hình, hoặc làm hại hay đe dọa bạn hoặc gia đình bạn.

# English: It can start with someone who is kind: a friend, a boyfriend or girlfriend, someone online, a relative.
it-can-start-with-someone-qth9tj = Chuyện này có thể bắt đầu từ một người tử tế: một người bạn, bạn trai hoặc bạn gái, một người trên mạng, một người họ hàng.

# English: It happens to children born in the UK too. Nobody has to cross a border.
it-happens-to-children-born-vn6jwe = Chuyện này cũng xảy ra với trẻ em sinh ở Vương quốc Anh (UK). Không cần đi qua biên giới nào thì chuyện này vẫn có thể xảy ra.

# English: If you love the person, or are afraid for them, you can still ask for help. Both can be true.
if-you-love-the-person-k3dgqu = Nếu bạn yêu thương người đó, hoặc lo sợ cho người đó, bạn vẫn có thể xin được giúp. Cả hai điều đều có thể đúng.

# English: If the police ask you questions, say you want a lawyer, and an adult you trust beside you.
if-the-police-ask-you-xcud4d = Nếu cảnh sát hỏi bạn, hãy nói: “I want a lawyer. I want an adult I trust beside me.” (Tôi muốn có luật sư. Tôi muốn có một người lớn mà tôi tin tưởng ở bên cạnh.)

## Section: Who can keep you safe

# English: Who can keep you safe
# This is a heading.
who-can-keep-you-safe-2cevbp = Ai có thể giữ an toàn cho bạn

# English: If a doctor or a nurse worries about you, they will tell children's social care. It is a team that is there to keep you safe.
if-a-doctor-or-a-ejsj4q = Nếu bác sĩ hoặc y tá lo cho bạn, họ sẽ báo cho dịch vụ xã hội cho trẻ em (children's social care). Đó là một nhóm người làm việc để giữ an toàn cho bạn.

# English: The **NRM** is how the UK recognises and helps people who were trafficked. Adults choose if they want it. If you are under 18, you can be referred without having to agree first. You should still be told what is happening, so ask.
the-nrm-is-how-the-9r55vp = **NRM** là cách Vương quốc Anh (UK) xác định những người bị buôn bán, và giúp họ. Người lớn tự chọn có muốn vào NRM hay không. Nếu bạn dưới 18 tuổi, bạn có thể được giới thiệu mà không cần phải đồng ý trước. Dù vậy, người ta vẫn nên cho bạn biết chuyện gì đang diễn ra, nên bạn hãy hỏi.

# English: You may be under 18, but staff are not sure of your age. Then they should treat you as under 18.
you-may-be-under-18-taqadf = Nếu nhân viên không chắc về tuổi của bạn, và bạn có thể dưới 18 tuổi, họ nên đối xử với bạn như người dưới 18 tuổi.

# English: If they still say that you are an adult, you can call Childline. You can also ask for a lawyer.
if-they-still-say-that-umwtvn = Nếu họ vẫn nói bạn là người lớn, bạn có thể gọi Childline. Bạn cũng có thể yêu cầu có luật sư.

# English: What you tell a doctor stays private, with a few exceptions. A child in danger is one. Ask, "Who will you tell?" before you start.
what-you-tell-a-doctor-h3cxwr = Những gì bạn nói với bác sĩ được giữ kín, trừ vài trường hợp. Một trường hợp là khi một trẻ em gặp nguy hiểm. Hãy hỏi “Who will you tell?” (Bác sĩ sẽ nói với ai?) trước khi bạn bắt đầu nói.

# English: In England, Wales, Scotland and Northern Ireland, you may get a guardian. A guardian is a person who speaks up for you.
in-england-wales-scotland-and-mfm9j5 = Ở England, xứ Wales, Scotland và Bắc Ireland, bạn có thể được cử một người giám hộ (guardian). Người giám hộ là người lên tiếng thay cho bạn.

## Section: Your health

# English: Your health
# This is a heading.
your-health-ken7vk = Sức khỏe của bạn

# English: You can see a doctor, a nurse or a counsellor. You can ask for an interpreter, and for a woman or a man. You can ask to be seen without the adult who came with you.
you-can-see-a-doctor-w7c5z5 = Bạn có thể gặp bác sĩ, y tá hoặc người tư vấn tâm lý. Bạn có thể yêu cầu thông dịch viên, và yêu cầu gặp nữ hoặc nam. Bạn có thể yêu cầu được khám mà không có người lớn đi cùng bạn.

# English: You should never have to interpret for your family.
you-should-never-have-to-huyvxv = Bạn không bao giờ phải làm thông dịch cho gia đình mình.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = Ở nước Anh (England) và xứ Wales

# English: The council must keep you safe. You can have an Independent Child Trafficking Guardian. This is a person outside the council who speaks up for you. The service is growing to every area.
the-council-must-keep-you-92znze = Hội đồng địa phương (council) phải giữ an toàn cho bạn. Bạn có thể có một Independent Child Trafficking Guardian (người giám hộ độc lập cho trẻ em bị buôn bán). Đây là một người ở ngoài hội đồng địa phương, lên tiếng thay cho bạn. Dịch vụ này đang mở rộng đến mọi vùng.

## Section: Health costs in England

# English: Health costs in England
# This is a heading.
health-costs-in-england-3rwex9 = Chi phí y tế ở England

# English: Prescriptions are free if you are under 16, or 16 to 18 and in full-time education. NHS dental care is free if you are under 18, or under 19 and in education.
prescriptions-are-free-if-you-mg33j5 = Thuốc theo đơn là miễn phí nếu bạn dưới 16 tuổi, hoặc từ 16 đến 18 tuổi và đang học toàn thời gian. Chăm sóc răng của NHS là miễn phí nếu bạn dưới 18 tuổi, hoặc dưới 19 tuổi và đang đi học.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: If you are here without your family, you can have a guardian from the Guardianship service. It is run by the Scottish Refugee Council and Aberlour. Ask a social worker, or call Childline.
if-you-are-here-without-etbzdt = Nếu bạn ở đây mà không có gia đình, bạn có thể có một người giám hộ của dịch vụ Guardianship. Dịch vụ này do Scottish Refugee Council và Aberlour điều hành. Hãy hỏi nhân viên xã hội, hoặc gọi Childline.

# English: Prescriptions, eye examinations and dental check-ups are free.
prescriptions-eye-examinations-and-dental-frqn8h = Thuốc theo đơn, khám mắt và khám răng định kỳ là miễn phí.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: There is an Independent Guardian Service, run by Barnardo's. Ask a social worker, or call Childline.
there-is-an-independent-guardian-wbcmr5 = Có một dịch vụ người giám hộ độc lập (Independent Guardian Service), do Barnardo's điều hành. Hãy hỏi nhân viên xã hội, hoặc gọi Childline.

# English: Prescriptions are free.
prescriptions-are-free-azak7f = Thuốc theo đơn là miễn phí.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: For anyone under 19:
for-anyone-under-19-d9pg6n = Dành cho bất cứ ai dưới 19 tuổi:

# English: For an adult who is worried about a child:
for-an-adult-who-is-kkf2k8 = Dành cho người lớn lo cho một trẻ em:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Nếu bạn đang gặp nguy hiểm ngay lúc này:

# English: If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
if-someone-checks-your-phone-63j6zz = Nếu có người kiểm tra điện thoại của bạn, hãy đọc trang [giữ an toàn trên điện thoại này]({ $link1 }).
