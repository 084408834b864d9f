### Page: If a GP surgery turns you away   (content/turned-away.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: If a GP surgery turns you away
# This is the title of the page.
if-a-gp-surgery-turns-pfeu28 = Nếu phòng khám GP từ chối bạn

# English: What to do if a doctor says no.
# This is the summary of the page, shown in lists of pages.
what-to-do-if-a-2rwegj = Phải làm gì nếu bác sĩ từ chối.

# English: If a life is in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = Nếu có nguy hiểm đến tính mạng, hãy gọi { $tel-999 }.

# English: This page is for you if a **GP** said no.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-npu4fb = Trang này dành cho bạn nếu một **GP** đã từ chối.

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
a-gp-is-a-family-e588js = **GP** là bác sĩ gia đình ở gần nơi bạn ở.

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = Đó không phải là lỗi của bạn.

## Section: What can you do first?

# English: What can you do first?
# This is a heading.
what-can-you-do-first-5g9f89 = Bạn có thể làm gì trước tiên?

# English: Say if you need care now.
# This is Easy Read: one short sentence beside a picture.
say-if-you-need-care-7m8tqm = Hãy nói nếu bạn cần được chăm sóc ngay.

# English: Ask them to write down the reason.
# This is Easy Read: one short sentence beside a picture.
ask-them-to-write-down-j6cs2a = Hãy yêu cầu họ viết lý do ra giấy.

# English: You can ask someone to speak for you.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-someone-to-hwntkf = Bạn có thể nhờ người nói thay bạn.

# English: You can try another GP.
# This is Easy Read: one short sentence beside a picture.
you-can-try-another-gp-26q2ut = Bạn có thể thử một GP khác.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Bạn đang ở England?

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-6xw3df = Bạn không cần đưa giấy tờ.

# English: They must write down the reason.
# This is Easy Read: one short sentence beside a picture.
they-must-write-down-the-p9avsq = Họ phải viết lý do ra giấy.

# English: Urgent care is still free for up to { $gp-urgent-14 }.
# This is Easy Read: one short sentence beside a picture.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
urgent-care-is-still-free-q7hc36 = Chăm sóc khẩn cấp vẫn miễn phí đến tối đa { $gp-urgent-14 }.

# English: You can tell the manager that it was wrong.
# This is Easy Read: one short sentence beside a picture.
you-can-tell-the-manager-ypvcrj = Bạn có thể nói với người quản lý rằng việc đó là sai.

# English: If they do not help, you can call this number.
# This is Easy Read: one short sentence beside a picture.
if-they-do-not-help-djzx7m = Nếu họ không giúp, bạn có thể gọi số này.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Bạn đang ở xứ Wales?

# English: A GP with space needs a good reason to say no.
# This is Easy Read: one short sentence beside a picture.
a-gp-with-space-needs-yz9aga = GP còn chỗ phải có lý do chính đáng mới được từ chối.

# English: You do not need to prove your address.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-hu8utu = Bạn không cần chứng minh địa chỉ của mình.

# English: The GP may ask for a card or letter with your name.
# This is Easy Read: one short sentence beside a picture.
the-gp-may-ask-for-5bs3w9 = GP có thể yêu cầu xem thẻ hoặc thư có tên của bạn.

# English: A group called Llais helps you complain for free.
# This is Easy Read: one short sentence beside a picture.
a-group-called-llais-helps-98xkrh = Một nhóm tên là Llais giúp bạn khiếu nại miễn phí.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Bạn đang ở Scotland?

# English: You do not need papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-papers-ehj4ux = Bạn không cần giấy tờ.

# English: They should write to you with the reason.
# This is Easy Read: one short sentence beside a picture.
they-should-write-to-you-9t8j47 = Họ nên viết thư cho bạn biết lý do.

# English: They must still give you urgent care.
# This is Easy Read: one short sentence beside a picture.
they-must-still-give-you-f7ecb2 = Họ vẫn phải chăm sóc khẩn cấp cho bạn.

# English: A charity can ask for you.
# This is Easy Read: one short sentence beside a picture.
a-charity-can-ask-for-k22y3r = Một tổ chức từ thiện có thể xin thay bạn.

# English: This group helps you complain for free.
# This is Easy Read: one short sentence beside a picture.
this-group-helps-you-complain-pcb7r6 = Nhóm này giúp bạn khiếu nại miễn phí.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Bạn đang ở Bắc Ireland?

# English: In Northern Ireland, they ask for papers.
# This is Easy Read: one short sentence beside a picture.
in-northern-ireland-they-ask-ypn665 = Ở Bắc Ireland, họ hỏi giấy tờ.

# English: The health office may ask the government about your right to stay.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-nxtb52 = Văn phòng y tế có thể hỏi chính phủ về quyền ở lại của bạn.

# English: Call the Law Centre before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
call-the-law-centre-before-syuy8p = Hãy gọi Law Centre trước khi bạn điền đơn.

# English: If they say no, they must write down the reason.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-they-jzuyd7 = Nếu họ từ chối, họ phải viết lý do ra giấy.

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
