### Page: What is free   (content/what-is-free.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: What is free
# This is the title of the page.
what-is-free-4ma3k2 = Những gì miễn phí

# English: Which health care costs nothing.
# This is the summary of the page, shown in lists of pages.
which-health-care-costs-nothing-eu56dr = Chăm sóc sức khỏe nào không tốn tiền.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = Hãy gọi { $tel-999 } nếu có nguy hiểm đến tính mạng.

# English: Always ask: Is this free for me?
# This is Easy Read: one short sentence beside a picture.
always-ask-is-this-free-xxbwrd = Hãy luôn hỏi: Cái này có miễn phí cho tôi không (Is this free for me)?

## Section: What is free for everyone?

# English: What is free for everyone?
# This is a heading.
what-is-free-for-everyone-nntaz9 = Những gì miễn phí cho mọi người?

# English: In England, Wales and Scotland, **A&E** treats you for free.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-ryns8t = Ở England, xứ Wales và Scotland, **A&E** chữa trị miễn phí cho bạn.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** là khoa chăm sóc khẩn cấp của bệnh viện.

# English: In England, Scotland and Northern Ireland, staying in hospital can cost money.
# This is Easy Read: one short sentence beside a picture.
in-england-scotland-and-northern-fwqvba = Ở England, Scotland và Bắc Ireland, nằm lại bệnh viện có thể tốn tiền.

# English: In Wales, ask what a stay in hospital costs.
# This is Easy Read: one short sentence beside a picture.
in-wales-ask-what-a-sqb6s9 = Ở xứ Wales, hãy hỏi nằm lại bệnh viện tốn bao nhiêu tiền.

# English: In England and Scotland, family doctors are free for everyone.
# This is Easy Read: one short sentence beside a picture.
in-england-and-scotland-family-h97cs6 = Ở England và Scotland, bác sĩ gia đình miễn phí cho mọi người.

## Section: Do you have little money?

# English: Do you have little money?
# This is a heading.
do-you-have-little-money-ysrwab = Bạn có ít tiền?

# English: You can ask for an **HC2** with a form.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-rz9sq2 = Bạn có thể điền đơn để xin **HC2**.

# English: **HC2** is a paper that pays for some health costs.
# This is Easy Read: one short sentence beside a picture.
hc2-is-a-paper-that-8kk2r2 = **HC2** là giấy chi trả một số chi phí y tế.

# English: In England, Wales and Scotland, it pays for a dentist.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-and-scotland-dj8zds = Ở England, xứ Wales và Scotland, giấy này trả tiền nha sĩ.

# English: You cannot get it with savings over { $hc2-savings }.
# This is Easy Read: one short sentence beside a picture.
# $hc2-savings = Savings above a limit rule HC2 out.
you-cannot-get-it-with-njn3r3 = Bạn không được nhận giấy này nếu có tiền tiết kiệm hơn { $hc2-savings }.

## Section: What words are in letters?

# English: What words are in letters?
# This is a heading.
what-words-are-in-letters-9yxun5 = Trong thư có những chữ gì?

# English: You may get a letter from the **NRM**.
# This is Easy Read: one short sentence beside a picture.
you-may-get-a-letter-b8du3t = Bạn có thể nhận được thư của **NRM**.

# English: The **NRM** is how the government finds and helps **trafficked** people.
# This is Easy Read: one short sentence beside a picture.
the-nrm-is-how-the-5d4sd4 = **NRM** là cách chính phủ tìm ra và giúp những người **bị buôn bán**.

# English: **Trafficked** means that someone controlled you and used you for money.
# This is Easy Read: one short sentence beside a picture.
trafficked-means-that-someone-controlled-53dxdx = **Bị buôn bán** nghĩa là có người đã kiểm soát bạn và lợi dụng bạn để kiếm tiền.

# English: You may have asked for **asylum**.
# This is Easy Read: one short sentence beside a picture.
you-may-have-asked-for-u5vbap = Có thể bạn đã xin **tị nạn**.

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = **Tị nạn** nghĩa là một nước khác giữ cho bạn an toàn.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Bạn đang ở England?

# English: Care is free after torture, sexual violence or violence at home.
# This is Easy Read: one short sentence beside a picture.
care-is-free-after-torture-bafr66 = Chăm sóc là miễn phí sau khi bị tra tấn, bạo lực tình dục hoặc bạo lực gia đình.

# English: A yes letter from the NRM makes NHS care free.
# This is Easy Read: one short sentence beside a picture.
a-yes-letter-from-the-38zdta = Nếu NRM gửi thư đồng ý, dịch vụ NHS là miễn phí cho bạn.

# English: Urgent care comes first, but a bill may come later.
# This is Easy Read: one short sentence beside a picture.
urgent-care-comes-first-but-h2aa7j = Bạn được chăm sóc khẩn cấp trước, nhưng hóa đơn có thể đến sau.

# English: Medicine from a doctor can cost { $rx-england } for each item.
# This is Easy Read: one short sentence beside a picture.
# $rx-england = Prescription charge per item in England, frozen for a second year.
medicine-from-a-doctor-can-pzrr8v = Thuốc bác sĩ kê có thể tốn { $rx-england } cho mỗi loại thuốc.

# English: If you get a bill, ask a lawyer before you pay.
# This is Easy Read: one short sentence beside a picture.
if-you-get-a-bill-chc3kj = Nếu bạn nhận được hóa đơn, hãy hỏi luật sư trước khi trả tiền.

## Section: Did you ask for asylum in England?

# English: Did you ask for asylum in England?
# This is a heading.
did-you-ask-for-asylum-bcdmq8 = Bạn đã xin tị nạn ở England?

# English: While you wait for an answer, hospital care is free.
# This is Easy Read: one short sentence beside a picture.
while-you-wait-for-an-rk9f4f = Trong khi bạn chờ câu trả lời, chăm sóc ở bệnh viện là miễn phí.

# English: If the government refused you asylum, hospital care can cost money.
# This is Easy Read: one short sentence beside a picture.
if-the-government-refused-you-nkguf5 = Nếu chính phủ từ chối đơn xin tị nạn của bạn, chăm sóc ở bệnh viện có thể mất tiền.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Bạn đang ở xứ Wales?

# English: If you have a doctor in Wales, medicine is free.
# This is Easy Read: one short sentence beside a picture.
if-you-have-a-doctor-jrvazx = Nếu bạn có bác sĩ ở xứ Wales, thuốc là miễn phí.

# English: If the government refused you asylum, hospital care is still free.
# This is Easy Read: one short sentence beside a picture.
if-the-government-refused-you-kcevrs = Nếu chính phủ từ chối đơn xin tị nạn của bạn, chăm sóc ở bệnh viện vẫn miễn phí.

# English: The NRM's first yes makes hospital care free for a time.
# This is Easy Read: one short sentence beside a picture.
the-nrm-s-first-yes-x4w2hu = Khi NRM đồng ý lần đầu, chăm sóc ở bệnh viện miễn phí trong một thời gian.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Bạn đang ở Scotland?

# English: Medicine from a doctor is free.
# This is Easy Read: one short sentence beside a picture.
medicine-from-a-doctor-is-u4yauw = Thuốc bác sĩ kê là miễn phí.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Bạn đang ở Bắc Ireland?

# English: A&E is free if you did not travel here for it.
# This is Easy Read: one short sentence beside a picture.
a-e-is-free-if-7wvgqv = A&E miễn phí nếu bạn không sang đây vì việc đó.

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
some-people-have-to-pay-jc78k6 = Một số người phải trả tiền khám bác sĩ gia đình.

# English: Call the Law Centre on { $tel-lcni } to ask.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-mr5ann = Hãy gọi Law Centre theo số { $tel-lcni } để hỏi.

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = Gọi để được giúp miễn phí
