### Page: Children and young people   (content/children-and-young-people.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Children and young people
# This is the title of the page.
children-and-young-people-nqv9dm = Trẻ em và người trẻ

# English: If you are under 18, this is for you.
# This is the summary of the page, shown in lists of pages.
if-you-are-under-18-uv8w8f = Nếu bạn dưới 18 tuổi, trang này dành cho bạn.

# English: If you are in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-jdzb5y = Nếu bạn đang gặp nguy hiểm, hãy gọi { $tel-999 }.

# English: This page is for you if you are under 18.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-dud3aa = Trang này dành cho bạn nếu bạn dưới 18 tuổi.

# English: You can tell Childline anything.
# This is Easy Read: one short sentence beside a picture.
you-can-tell-childline-anything-x6q6qj = Bạn có thể kể với Childline bất cứ điều gì.

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = Đó có phải là lỗi của bạn không?

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = Đó không phải là lỗi của bạn.

# English: Someone may make you carry drugs or steal.
# This is Easy Read: one short sentence beside a picture.
someone-may-make-you-carry-3xd3uw = Có thể có người bắt bạn mang ma túy hoặc trộm cắp.

# English: Someone may force you into sex or films.
# This is Easy Read: one short sentence beside a picture.
someone-may-force-you-into-zjq4pc = Có thể có người ép bạn quan hệ tình dục hoặc đóng phim.

# English: It can start with a friend or online.
# This is Easy Read: one short sentence beside a picture.
it-can-start-with-a-fa4ez5 = Chuyện này có thể bắt đầu từ một người bạn hoặc trên mạng.

# English: It happens to British children too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-children-nxefa7 = Chuyện này cũng xảy ra với trẻ em người Anh.

## Section: Who must keep you safe?

# English: Who must keep you safe?
# This is a heading.
who-must-keep-you-safe-3gpzvm = Ai phải giữ an toàn cho bạn?

# English: Doctors and nurses ask the council to help you.
# This is Easy Read: one short sentence beside a picture.
doctors-and-nurses-ask-the-v75a8x = Bác sĩ và y tá yêu cầu hội đồng địa phương giúp bạn.

# English: If you may be a child, they should treat you as one.
# This is Easy Read: one short sentence beside a picture.
if-you-may-be-a-zxj3r9 = Nếu bạn có thể là trẻ em, họ nên đối xử với bạn như trẻ em.

# English: Doctors may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
doctors-may-tell-others-if-nu2ad6 = Bác sĩ có thể nói với người khác nếu một trẻ em không an toàn.

# English: You can ask who they will tell.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-who-they-p3yuxn = Bạn có thể hỏi họ sẽ nói với ai.

## Section: Who can help you?

# English: Who can help you?
# This is a heading.
who-can-help-you-k6bkqw = Ai có thể giúp bạn?

# English: In England, Wales, Scotland and Northern Ireland, you may get a **guardian**.
# This is Easy Read: one short sentence beside a picture.
in-england-wales-scotland-and-eyfkh3 = Ở England, xứ Wales, Scotland và Bắc Ireland, bạn có thể có **người giám hộ**.

# English: A **guardian** is a person who speaks up for you.
# This is Easy Read: one short sentence beside a picture.
a-guardian-is-a-person-vr9e6t = **Người giám hộ** là người lên tiếng thay cho bạn.

# English: If the police ask questions, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-the-police-ask-questions-8fdhqf = Nếu cảnh sát hỏi bạn, hãy yêu cầu có luật sư.

# English: You can ask for a woman doctor or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-hjpd7x = Bạn có thể yêu cầu bác sĩ nữ hoặc nam.

# English: You should never have to speak for your family.
# This is Easy Read: one short sentence beside a picture.
you-should-never-have-to-eqwy3x = Bạn không bao giờ phải nói thay cho gia đình mình.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = Bạn đang ở England hoặc xứ Wales?

# English: The council must keep you safe.
# This is Easy Read: one short sentence beside a picture.
the-council-must-keep-you-zmmwhp = Hội đồng địa phương phải giữ an toàn cho bạn.

# English: Call this number about a guardian.
# This is Easy Read: one short sentence beside a picture.
call-this-number-about-a-ctw7zu = Hãy gọi số này để hỏi về người giám hộ.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Bạn đang ở Scotland?

# English: You can have a guardian if you are here alone.
# This is Easy Read: one short sentence beside a picture.
you-can-have-a-guardian-v8r3uq = Bạn có thể có người giám hộ nếu bạn ở đây một mình.

# English: Medicine is free.
# This is Easy Read: one short sentence beside a picture.
medicine-is-free-78hfxg = Thuốc miễn phí.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Bạn đang ở Bắc Ireland?

# English: Barnardo's can give you a guardian.
# This is Easy Read: one short sentence beside a picture.
barnardo-s-can-give-you-kjpjk5 = Barnardo's có thể cho bạn một người giám hộ.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Bạn có thể gọi cho ai?

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = Hãy gọi Childline về bất cứ chuyện gì.

# English: Adults who worry about a child can call here.
# This is Easy Read: one short sentence beside a picture.
adults-who-worry-about-a-7bz5qj = Người lớn lo lắng cho một trẻ em có thể gọi số này.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = Hãy gọi ngay nếu có nguy hiểm đến tính mạng.
