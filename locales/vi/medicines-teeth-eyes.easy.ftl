### Page: Medicines, teeth and eyes   (content/medicines-teeth-eyes.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Medicines, teeth and eyes
# This is the title of the page.
medicines-teeth-and-eyes-p92t8p = Thuốc, răng và mắt

# English: What medicine, dentists and glasses cost.
# This is the summary of the page, shown in lists of pages.
what-medicine-dentists-and-glasses-snghgt = Thuốc, nha sĩ và kính tốn bao nhiêu.

# English: If you have little money, ask for an **HC2**.
# This is Easy Read: one short sentence beside a picture.
if-you-have-little-money-qm4g74 = Nếu bạn có ít tiền, hãy xin **HC2**.

# English: **HC2** is a paper that pays for some health costs.
# This is Easy Read: one short sentence beside a picture.
hc2-is-a-paper-that-8kk2r2 = **HC2** là giấy chi trả một số chi phí y tế.

# English: Anyone with little money can ask for it.
# This is Easy Read: one short sentence beside a picture.
anyone-with-little-money-can-pqgrtm = Ai có ít tiền cũng có thể xin giấy này.

# English: A helper can fill in the form with you.
# This is Easy Read: one short sentence beside a picture.
a-helper-can-fill-in-4nnyqv = Người giúp bạn có thể điền đơn cùng bạn.

# English: Do not stop a medicine before you ask a doctor.
# This is Easy Read: one short sentence beside a picture.
do-not-stop-a-medicine-aaffx8 = Đừng ngưng thuốc trước khi bạn hỏi bác sĩ.

## Section: Did you ask for safety here?

# English: Did you ask for safety here?
# This is a heading.
did-you-ask-for-safety-rrbhwf = Bạn có xin ở lại đây để được an toàn không?

# English: If you ask for **asylum**, you may get an HC2 sooner.
# This is Easy Read: one short sentence beside a picture.
if-you-ask-for-asylum-uc9b6f = Nếu bạn xin **tị nạn**, bạn có thể nhận được HC2 sớm hơn.

# English: **Asylum** means another country keeps you safe.
# This is Easy Read: one short sentence beside a picture.
asylum-means-another-country-keeps-88d3tx = **Tị nạn** nghĩa là một nước khác giữ cho bạn an toàn.

# English: If you have support but no HC2, call Migrant Help.
# This is Easy Read: one short sentence beside a picture.
if-you-have-support-but-4xbup9 = Nếu bạn có hỗ trợ nhưng không có HC2, hãy gọi Migrant Help.

## Section: Do you need medicine in England?

# English: Do you need medicine in England?
# This is a heading.
do-you-need-medicine-in-vrvss3 = Bạn cần thuốc ở England?

# English: In England, each medicine costs { $rx-england }.
# This is Easy Read: one short sentence beside a picture.
# $rx-england = Prescription charge per item in England, frozen for a second year.
in-england-each-medicine-costs-b2y3yw = Ở England, mỗi loại thuốc tốn { $rx-england }.

# English: It is free if you are under 16.
# This is Easy Read: one short sentence beside a picture.
it-is-free-if-you-9q87wp = Thuốc miễn phí nếu bạn dưới 16 tuổi.

# English: It is free with the paper that shows you are pregnant.
# This is Easy Read: one short sentence beside a picture.
it-is-free-with-the-c3btev = Thuốc miễn phí nếu có giấy chứng nhận bạn mang thai.

# English: It is free with an HC2.
# This is Easy Read: one short sentence beside a picture.
it-is-free-with-an-4p9vtm = Thuốc miễn phí nếu bạn có HC2.

# English: In England, using an old HC2 can cost you { $hc2-expiry }.
# This is Easy Read: one short sentence beside a picture.
# $hc2-expiry = Check the end date: claiming with an expired HC2 can bring a penalty.
in-england-using-an-old-eega7n = Ở England, dùng giấy HC2 đã cũ có thể làm bạn mất { $hc2-expiry }.

## Section: Do you need a dentist in England?

# English: Do you need a dentist in England?
# This is a heading.
do-you-need-a-dentist-9edycg = Bạn cần nha sĩ ở England?

# English: Ask any NHS dentist if they have space.
# This is Easy Read: one short sentence beside a picture.
ask-any-nhs-dentist-if-e9x428 = Hãy hỏi bất cứ nha sĩ NHS nào xem còn chỗ không.

# English: Ask about the cost first.
# This is Easy Read: one short sentence beside a picture.
ask-about-the-cost-first-kvuvqz = Hãy hỏi chi phí trước.

# English: It is free if you are under 18.
# This is Easy Read: one short sentence beside a picture.
it-is-free-if-you-twge5e = Khám chữa răng miễn phí nếu bạn dưới 18 tuổi.

# English: If you are in pain, call { $int-111 }.
# This is Easy Read: one short sentence beside a picture.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
if-you-are-in-pain-p4fyrs = Nếu bạn bị đau, hãy gọi { $int-111 }.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Bạn đang ở xứ Wales?

# English: Medicine is free if you have a doctor in Wales.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-if-you-vr9rh5 = Thuốc miễn phí nếu bạn có bác sĩ ở xứ Wales.

# English: You must also get the medicine in Wales.
# This is Easy Read: one short sentence beside a picture.
you-must-also-get-the-qrhcsk = Bạn cũng phải lấy thuốc ở xứ Wales.

# English: You never pay an NHS dentist more than { $dental-wales }.
# This is Easy Read: one short sentence beside a picture.
# $dental-wales = Wales has a new NHS dental contract from 1 April 2026. People who pay never pay more than a set maximum, however much care they need.
you-never-pay-an-nhs-rwxpx7 = Bạn không bao giờ trả cho nha sĩ NHS quá { $dental-wales }.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Bạn đang ở Scotland?

# English: Medicine is free.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-78hfxg = Thuốc miễn phí.

# English: Eye tests are free.
# This is Easy Read: one short sentence beside a picture.
eye-tests-are-free-7bdcs5 = Đo mắt miễn phí.

# English: Dental checks are free.
# This is Easy Read: one short sentence beside a picture.
dental-checks-are-free-78wbnk = Khám răng miễn phí.

## Section: Are you in England, Wales or Scotland?

# English: Are you in England, Wales or Scotland?
# This is a heading.
are-you-in-england-wales-cza56g = Bạn đang ở England, xứ Wales hoặc Scotland?

# English: Call here to ask about an HC2.
# This is Easy Read: one short sentence beside a picture.
call-here-to-ask-about-ssdgxs = Hãy gọi số này để hỏi về HC2.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Bạn đang ở Bắc Ireland?

# English: For teeth and eyes, ask about the cost first.
# This is Easy Read: one short sentence beside a picture.
for-teeth-and-eyes-ask-4gz9dm = Về răng và mắt, hãy hỏi chi phí trước.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Bạn có thể gọi cho ai?

# English: Call here if you cannot get a doctor.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-cannot-rymj9g = Hãy gọi số này nếu bạn không tìm được bác sĩ.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = Hãy gọi ngay nếu có nguy hiểm đến tính mạng.
