### Page: Pregnancy and sexual health   (content/pregnancy-and-sexual-health.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Pregnancy and sexual health
# This is the title of the page.
pregnancy-and-sexual-health-qpfbch = Mang thai và sức khỏe tình dục

# English: Care for you, your baby and your body.
# This is the summary of the page, shown in lists of pages.
care-for-you-your-baby-wcwyq9 = Chăm sóc cho bạn, em bé và cơ thể của bạn.

# English: If you are pregnant, see a doctor or a **midwife** soon.
# This is Easy Read: one short sentence beside a picture.
if-you-are-pregnant-see-69jum4 = Nếu bạn mang thai, hãy sớm đi gặp bác sĩ hoặc **nữ hộ sinh**.

# English: A **midwife** cares for you in pregnancy and at birth.
# This is Easy Read: one short sentence beside a picture.
a-midwife-cares-for-you-2pfx65 = **Nữ hộ sinh** chăm sóc bạn khi mang thai và khi sinh.

# English: Do not wait because of money.
# This is Easy Read: one short sentence beside a picture.
do-not-wait-because-of-u9pap6 = Đừng chờ vì chuyện tiền.

# English: If you are in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-jdzb5y = Nếu bạn đang gặp nguy hiểm, hãy gọi { $tel-999 }.

## Section: Did someone hurt you?

# English: Did someone hurt you?
# This is a heading.
did-someone-hurt-you-t5crae = Có ai đã làm hại bạn không?

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = Đó không phải là lỗi của bạn.

# English: You do not have to say who did it.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-a3x64k = Bạn không cần nói ai đã làm.

# English: You can stop the doctor at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-stop-the-doctor-r8hvd8 = Bạn có thể bảo bác sĩ dừng lại bất cứ lúc nào.

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = Bạn có thể yêu cầu những gì?

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = Bạn có thể yêu cầu gặp nữ hoặc nam.

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = Bạn có thể yêu cầu **thông dịch viên**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **Thông dịch viên** nói lại lời của bạn bằng ngôn ngữ khác.

# English: You can ask for a **chaperone**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-3n7uvd = Bạn có thể yêu cầu có **người có mặt cùng khi khám**.

# English: A **chaperone** is a trained extra person who stays with you.
# This is Easy Read: one short sentence beside a picture.
a-chaperone-is-a-trained-au3q46 = **Người có mặt cùng khi khám** là thêm một người được đào tạo ở bên bạn.

## Section: Are you pregnant in England?

# English: Are you pregnant in England?
# This is a heading.
are-you-pregnant-in-england-62jr96 = Bạn mang thai ở England?

# English: Care in pregnancy must not wait for money.
# This is Easy Read: one short sentence beside a picture.
care-in-pregnancy-must-not-kjmae2 = Việc chăm sóc khi mang thai không được bị chậm vì chuyện tiền.

# English: A bill may come later.
# This is Easy Read: one short sentence beside a picture.
a-bill-may-come-later-f4wy4y = Hóa đơn có thể đến sau.

## Section: Did someone hurt you in England?

# English: Did someone hurt you in England?
# This is a heading.
did-someone-hurt-you-in-p2hjg4 = Có ai đã làm hại bạn ở England không?

# English: Care is free if someone hurt you through sex.
# This is Easy Read: one short sentence beside a picture.
care-is-free-if-someone-jc6jav = Chăm sóc là miễn phí nếu có người đã làm hại bạn về tình dục.

# English: Care is free if someone hurt you at home.
# This is Easy Read: one short sentence beside a picture.
care-is-free-if-someone-6hxkc5 = Chăm sóc là miễn phí nếu có người trong nhà đã làm hại bạn.

# English: This is not so if you came here for that care.
# This is Easy Read: one short sentence beside a picture.
this-is-not-so-if-k2ut3j = Không phải như vậy nếu bạn sang đây để được chăm sóc như thế.

## Section: Do you need other care in England?

# English: Do you need other care in England?
# This is a heading.
do-you-need-other-care-a4myur = Bạn cần chăm sóc khác ở England?

# English: Birth control is free.
# This is Easy Read: one short sentence beside a picture.
birth-control-is-free-e5cvmw = Tránh thai là miễn phí.

# English: Care for infections from sex is free, also for HIV.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-from-sex-q8jyv5 = Chữa trị các bệnh lây qua đường tình dục là miễn phí, kể cả HIV.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = Bạn đang ở England hoặc xứ Wales?

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = Hãy gọi số này về chuyện hiếp dâm hoặc xâm hại tình dục, từ 16 tuổi.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Bạn đang ở xứ Wales?

# English: Care for infections from sex is free.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-from-sex-a984vq = Chữa trị các bệnh lây qua đường tình dục là miễn phí.

# English: If you are pregnant, go now and ask about money there.
# This is Easy Read: one short sentence beside a picture.
if-you-are-pregnant-go-wucb8q = Nếu bạn mang thai, hãy đi khám ngay và hỏi chuyện tiền ở đó.

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = Hãy gọi số này nếu có người trong nhà làm hại bạn.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Bạn đang ở Scotland?

# English: Care for infections is free, also for HIV.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-is-free-rtcjqu = Chữa trị các bệnh lây nhiễm là miễn phí, kể cả HIV.

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = Hãy gọi số này về chuyện hiếp dâm hoặc xâm hại tình dục, từ 13 tuổi.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Bạn đang ở Bắc Ireland?

# English: Birth control is free if you did not travel here for it.
# This is Easy Read: one short sentence beside a picture.
birth-control-is-free-if-pgeqwk = Tránh thai là miễn phí nếu bạn không sang đây vì việc đó.

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = Hãy gọi số này về chuyện bạo hành gia đình hoặc xâm hại tình dục.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Bạn có thể gọi cho ai?
