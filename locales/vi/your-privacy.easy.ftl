### Page: Your privacy   (content/your-privacy.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Your privacy
# This is the title of the page.
your-privacy-hmc3jx = Sự riêng tư của bạn

# English: Who can know what you say to a doctor.
# This is the summary of the page, shown in lists of pages.
who-can-know-what-you-ucgjcv = Ai có thể biết những gì bạn nói với bác sĩ.

# English: Give only an address and a number that are safe.
# This is Easy Read: one short sentence beside a picture.
give-only-an-address-and-ss4ffd = Chỉ cho địa chỉ và số điện thoại an toàn.

# English: This page says who can know what you tell a doctor.
# This is Easy Read: one short sentence beside a picture.
this-page-says-who-can-kbgvdf = Trang này nói ai có thể biết những gì bạn nói với bác sĩ.

## Section: What stays private?

# English: What stays private?
# This is a heading.
what-stays-private-k2fdm7 = Những gì được giữ kín?

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = Bác sĩ giữ kín những gì bạn nói.

# English: They may tell others if someone is in serious danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-b993u8 = Họ có thể nói với người khác nếu ai đó gặp nguy hiểm nghiêm trọng.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = Họ có thể nói với người khác nếu một trẻ em không an toàn.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = Họ phải nói với người khác nếu tòa án ra lệnh.

# English: You can ask who will know.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-who-will-jn9p6n = Bạn có thể hỏi ai sẽ biết.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = Điện thoại của bạn có an toàn không?

# English: Say when it is safe to call you.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-vz9e25 = Hãy nói khi nào gọi cho bạn là an toàn.

# English: Say if letters are not safe.
# This is Easy Read: one short sentence beside a picture.
say-if-letters-are-not-3dmzpa = Hãy nói nếu gửi thư không an toàn.

# English: In England, someone could make you open your health record.
# This is Easy Read: one short sentence beside a picture.
in-england-someone-could-make-2e2m74 = Ở England, có thể có người ép bạn mở hồ sơ sức khỏe của bạn.

# English: In England, you can ask them to hide parts of it.
# This is Easy Read: one short sentence beside a picture.
in-england-you-can-ask-xjr7a3 = Ở England, bạn có thể yêu cầu họ ẩn một số phần của hồ sơ.

## Section: Can the police tell others?

# English: Can the police tell others?
# This is a heading.
can-the-police-tell-others-ym52n4 = Cảnh sát có thể nói với người khác không?

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = Ở England và xứ Wales, cảnh sát có thể báo cho **Home Office** biết về bạn.

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **Home Office** là cơ quan chính phủ phụ trách nhập cư.

# English: If you worry about this, ask a lawyer first.
# This is Easy Read: one short sentence beside a picture.
if-you-worry-about-this-nsbrbn = Nếu bạn lo về điều này, hãy hỏi luật sư trước.

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = Nếu có nguy hiểm đến tính mạng, hãy gọi { $tel-999 }.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Bạn đang ở England?

# English: Your doctor does not usually have to tell the Home Office.
# This is Easy Read: one short sentence beside a picture.
your-doctor-does-not-usually-55c2h2 = Thường thì bác sĩ của bạn không bắt buộc phải báo cho Home Office.

# English: A court, danger to public health or serious crime changes that.
# This is Easy Read: one short sentence beside a picture.
a-court-danger-to-public-rgcvwj = Nếu có lệnh của tòa án, nguy hiểm cho sức khỏe cộng đồng hoặc tội nghiêm trọng thì khác.

# English: If your home is not safe, you can use another address.
# This is Easy Read: one short sentence beside a picture.
if-your-home-is-not-t9xxvx = Nếu nhà bạn không an toàn, bạn có thể dùng địa chỉ khác.

# English: If you are in danger, they can hide your address.
# This is Easy Read: one short sentence beside a picture.
if-you-are-in-danger-9m53ar = Nếu bạn gặp nguy hiểm, họ có thể ẩn địa chỉ của bạn.

# English: Then some NHS services may not work for you.
# This is Easy Read: one short sentence beside a picture.
then-some-nhs-services-may-px8ch4 = Khi đó, bạn có thể không dùng được một số dịch vụ NHS.

## Section: Are you in Scotland or Wales?

# English: Are you in Scotland or Wales?
# This is a heading.
are-you-in-scotland-or-sd7j4r = Bạn đang ở Scotland hoặc xứ Wales?

# English: We do not know what doctors tell the Home Office here.
# This is Easy Read: one short sentence beside a picture.
we-do-not-know-what-9hdcsr = Chúng tôi không biết bác sĩ ở đây nói gì với Home Office.

# English: Ask your doctor who can see your record.
# This is Easy Read: one short sentence beside a picture.
ask-your-doctor-who-can-rxt8r7 = Hãy hỏi bác sĩ của bạn ai có thể xem hồ sơ của bạn.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Bạn đang ở Bắc Ireland?

# English: The health office may ask the Home Office about you.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-d9sbxb = Văn phòng y tế có thể hỏi Home Office về bạn.

# English: Call the Law Centre before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-before-syuy8p = Hãy gọi Law Centre trước khi bạn điền đơn.

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
