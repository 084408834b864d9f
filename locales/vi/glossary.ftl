### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: khoa cấp cứu (A&E)   (not sure: not seen in a published text)
term-a-and-e = khoa cấp cứu (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E là khoa chăm sóc khẩn cấp của bệnh viện.

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: lịch hẹn   (not sure: not seen in a published text)
# Note: cuộc hẹn is also used.
term-appointment = lịch hẹn / buổi hẹn

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = Lịch hẹn là giờ đã định để gặp bác sĩ hoặc y tá.

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: đơn xin tị nạn   (from a charity or another body: Migrant Help, asylum advice, Vietnamese; printed there: hồ sơ xin tị nạn)
# Note: The word for an asylum claim.
term-asylum = tị nạn

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = Tị nạn nghĩa là một nước khác giữ cho bạn an toàn.

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: người có mặt cùng khi khám   (not sure: not seen in a published text)
term-chaperone = người có mặt cùng khi khám

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = Người có mặt cùng khi khám là thêm một người được đào tạo ở bên bạn.

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: phí, hóa đơn   (not sure: not seen in a published text)
term-charge = phí

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = Phí là tiền bạn phải trả cho một thứ gì đó.

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: khiếu nại   (not sure: not seen in a published text)
# Note: tố cáo is denouncing.
term-complaint = khiếu nại

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = Khiếu nại là khi bạn nói rằng đã có điều gì đó không ổn.

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: quyết định có căn cứ kết luận (conclusive grounds)   (not sure: not seen in a published text)
term-conclusive-grounds = quyết định có căn cứ kết luận (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = Quyết định có căn cứ kết luận (conclusive grounds) là câu trả lời cuối cùng của NRM.

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: bảo mật   (a guess: not seen in a published text)
# Note: Avoid bí mật (a secret).
term-confidential = bảo mật

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = Bảo mật nghĩa là người ta giữ kín những gì bạn nói.

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR là cách trị liệu mà mắt bạn chuyển động trong khi bạn nhớ lại.

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = kế hoạch hóa gia đình (family planning)

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = Kế hoạch hóa gia đình (family planning) giúp bạn chọn xem bạn có muốn có em bé hay không.

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: tổ chức có quyền giới thiệu bạn vào NRM (First Responder)   (not sure: not seen in a published text)
term-first-responder = tổ chức có quyền giới thiệu bạn vào NRM (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = First responder là một nhóm được phép gửi yêu cầu đến NRM.

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: bác sĩ gia đình (GP)   (a guess: not seen in a published text)
term-gp = bác sĩ gia đình (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = GP là bác sĩ gia đình ở gần nơi bạn ở.

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: người giám hộ trẻ em   (not sure: not seen in a published text)
term-guardian = người giám hộ

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = Người giám hộ là người lên tiếng thay cho bạn.

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 là giấy chi trả một số chi phí y tế.

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = ban y tế (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = Ban y tế (health board) phụ trách việc chăm sóc sức khỏe ở một vùng.

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = lịch sử duyệt web

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = Lịch sử duyệt web là danh sách các trang bạn đã mở.

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: Bộ Nội vụ (Home Office)   (from a charity or another body: Coram Voice, Immigration and asylum: important words, Vietnamese)
term-home-office = Bộ Nội vụ (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office là cơ quan chính phủ phụ trách nhập cư.

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: tình trạng nhập cư   (not sure: not seen in a published text)
term-immigration-status = tình trạng nhập cư

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = Tình trạng nhập cư là những gì pháp luật nói về việc bạn ở lại đây.

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = ban chăm sóc tích hợp (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = Ban chăm sóc tích hợp (integrated care board) là văn phòng NHS cho vùng bạn ở.

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
# Note: An interpreter speaks, a translator writes.
# Readers may know: thông dịch viên   (a guess: not seen in a published text)
# Note: phiên dịch viên in the north.
term-interpreter = thông dịch viên

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = Thông dịch viên nói lại lời của bạn bằng ngôn ngữ khác.

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: trợ giúp pháp lý (legal aid)   (not sure: not seen in a published text)
term-legal-aid = trợ giúp pháp lý (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = Trợ giúp pháp lý (legal aid) là luật sư miễn phí do chính phủ trả tiền.

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: chăm sóc thai sản   (not sure: not seen in a published text)
term-maternity-care = chăm sóc thai sản

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = Chăm sóc thai sản là chăm sóc trước, trong và sau khi sinh.

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: nữ hộ sinh   (not sure: not seen in a published text)
term-midwife = nữ hộ sinh

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = Nữ hộ sinh chăm sóc bạn khi mang thai và khi sinh.

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: Cơ chế Giới thiệu Quốc gia (NRM)   (a guess: not seen in a published text)
term-nrm = Cơ chế Giới thiệu Quốc gia (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM là cách chính phủ tìm ra và giúp những người bị buôn bán.

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: đơn thuốc   (not sure: not seen in a published text)
# Note: toa thuốc in the south.
term-prescription = đơn thuốc

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = Đơn thuốc là yêu cầu của bác sĩ về một loại thuốc.

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = cửa sổ ẩn danh

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = Cửa sổ ẩn danh quên các trang khi bạn đóng nó.

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep PTSD in Latin letters.
# Readers may know: rối loạn căng thẳng sau sang chấn (PTSD)   (not sure: not seen in a published text)
term-ptsd = rối loạn căng thẳng sau sang chấn (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD là nỗi sợ và nỗi đau còn ở lại sau những chuyện rất tệ.

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: quyết định có căn cứ hợp lý (reasonable grounds)   (not sure: not seen in a published text)
term-reasonable-grounds = quyết định có căn cứ hợp lý (reasonable grounds)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = Quyết định có căn cứ hợp lý (reasonable grounds) là câu trả lời đầu tiên của NRM.

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = giới thiệu / chuyển khám

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = Giới thiệu là khi bác sĩ gửi bạn đến một dịch vụ khác.

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: người tị nạn   (from a charity or another body: Coram Voice, Immigration and asylum: important words, Vietnamese)
term-refugee = người tị nạn

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = Người tị nạn được phép ở lại vì quê nhà không an toàn.

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: đăng ký với bác sĩ gia đình (GP)   (a guess: not seen in a published text)
term-register = đăng ký

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = Đăng ký là vào danh sách của bác sĩ.

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: phòng khám GP   (not sure: not seen in a published text)
term-surgery = phòng khám GP

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = Phòng khám GP là nơi GP làm việc.

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: trị liệu trò chuyện   (not sure: not seen in a published text)
# Note: tư vấn tâm lý is the usual service word.
term-therapy = trị liệu trò chuyện

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = Trị liệu là trò chuyện với người được đào tạo để thấy khá hơn.

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = bị buôn bán

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = Bị buôn bán nghĩa là có người đã kiểm soát bạn và lợi dụng bạn để kiếm tiền.

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: buôn bán người   (not sure: Vietnamese press in the UK)
# Note: mua bán người is the term in Vietnamese law. đưa người trái phép is smuggling.
term-trafficking = buôn bán người

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = Buôn bán người là khi có người kiểm soát bạn và lợi dụng bạn để kiếm tiền.

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: sang chấn tâm lý   (not sure: not seen in a published text)
# Note: chấn thương alone is an injury.
term-trauma = sang chấn tâm lý

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = Sang chấn tâm lý là những gì mà chuyện rất tệ gây ra cho tinh thần và cơ thể.
