### Page: About this guide   (content/about.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About this guide
# This is the title of the page.
about-this-guide-dqnhye = Về hướng dẫn này

# English: Who made it, what it is not, and how it treats your privacy.
# This is the summary of the page, shown in lists of pages.
who-made-it-what-it-4d6k62 = Ai làm ra hướng dẫn này, nó không phải là gì, và nó tôn trọng sự riêng tư của bạn thế nào.

# English: about, who made this, wrong number, sources, legal advice, medical advice, screen reader, keyboard, large text, host, contact, mistake, feedback, cookies
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
about-who-made-this-wrong-gmtqn8 = về hướng dẫn này, giới thiệu, ai làm trang này, ai viết, nơi lưu giữ, host, liên hệ, liên lạc, góp ý, phản hồi, sai số, số sai, số điện thoại sai, lỗi, báo lỗi, nguồn, nguồn tin, lời khuyên pháp luật, tư vấn pháp lý, lời khuyên y tế, đọc màn hình, người mù, khiếm thị, bàn phím, chữ to, phóng to chữ, cookie, riêng tư

# English: If you need help now, go to [urgent help]({ $link1 }). This page is for everyone who wants to know whether to trust this guide. It is the same everywhere in the UK.
# $link1 = page: Urgent help
if-you-need-help-now-xkrhpd = Nếu bạn cần trợ giúp ngay, hãy đến trang [trợ giúp khẩn cấp]({ $link1 }). Trang này dành cho mọi người muốn biết có nên tin hướng dẫn này không. Nội dung này giống nhau ở mọi nơi trong Vương quốc Anh (UK).

## Section: Who made it

# English: Who made it
# This is a heading.
who-made-it-zjfk7y = Ai làm ra hướng dẫn này

# English: This guide is made with Fingerpost, for people who were trafficked or used for someone else's profit. It helps them to reach health care in the UK.
this-guide-is-made-with-mnx2ee = Hướng dẫn này được làm bằng Fingerpost, cho những người bị buôn bán hoặc bị lợi dụng để người khác kiếm tiền. Nó giúp họ được chăm sóc sức khỏe ở Vương quốc Anh (UK).

# English: It was drafted from published sources. **It has not yet been reviewed by a lawyer, a doctor or survivors.** So treat it as a place to start, and ask.
it-was-drafted-from-published-jx8m9v = Bản này được soạn từ những nguồn đã công bố. **Bản này chưa được luật sư, bác sĩ hay những người từng bị buôn bán xem lại.** Vì vậy, hãy coi đây là nơi để bắt đầu, và hãy hỏi thêm.

# English: Every number, price and date comes from one list. It says where each one came from, how sure we are, and whether it was checked. Some laws were changing when we wrote. The pages say so.
every-number-price-and-date-d6zhnt = Mỗi con số, giá tiền và ngày tháng đều lấy từ một danh sách. Danh sách đó cho biết mỗi điều đến từ đâu, chúng tôi chắc đến mức nào, và điều đó đã được kiểm tra hay chưa. Khi chúng tôi viết, một số luật đang thay đổi. Các trang có nói điều đó.

# English: Translations may be machine drafts. If you can, read the English beside them.
translations-may-be-machine-drafts-xmz8aj = Các bản dịch có thể là bản nháp do máy dịch. Nếu được, hãy đọc kèm bản tiếng Anh.

# English: The organisation that runs this copy of the site is its host. It may be a charity.
the-organisation-that-runs-this-psrthy = Tổ chức vận hành bản này của trang web là nơi lưu giữ trang web (host). Đó có thể là một tổ chức từ thiện.

## Section: What it is not

# English: What it is not
# This is a heading.
what-it-is-not-fje9dy = Hướng dẫn này không phải là gì

# English: It is not legal advice and not medical advice. It cannot know your situation. Ask a lawyer about your rights, and a doctor or nurse about your health. It is not an emergency service.
it-is-not-legal-advice-ch3fad = Đây không phải là lời khuyên pháp luật và không phải là lời khuyên y tế. Hướng dẫn này không thể biết hoàn cảnh của bạn. Hãy hỏi luật sư về quyền của bạn, và hỏi bác sĩ hoặc y tá về sức khỏe của bạn. Đây không phải là dịch vụ cấp cứu.

## Section: Your privacy

# English: Your privacy
# This is a heading.
your-privacy-hmc3jx = Sự riêng tư của bạn

# English: This site asks for no name and no account. It sets no cookies. Its pages load nothing from other companies.
this-site-asks-for-no-mrt7vj = Trang web này không hỏi tên và không cần tài khoản. Trang web này không đặt cookie. Các trang ở đây không tải gì từ các công ty khác.

# English: It stores something of its own on your phone in two cases only. You press the button that leaves the page, or you ask to save the guide. [Stay safe on this phone]({ $link1 }) explains this, and what your browser keeps.
# $link1 = page: Stay safe on this phone
it-stores-something-of-its-332hqg = Trang web này chỉ lưu thứ gì đó của nó trên điện thoại của bạn nếu bạn bấm nút rời trang, hoặc yêu cầu lưu hướng dẫn. Trang [giữ an toàn trên điện thoại này]({ $link1 }) giải thích điều này, và những gì trình duyệt của bạn giữ lại.

# English: **The host's server can keep a log.** A log often holds the time, the page you asked for, your internet address and the kind of browser. Your phone company, or the owner of the Wi-Fi, may also see the name of the site.
the-host-s-server-can-btkdf5 = **Máy chủ của nơi lưu giữ trang web có thể giữ nhật ký (log).** Nhật ký thường ghi giờ, trang bạn đã yêu cầu, địa chỉ internet của bạn và loại trình duyệt. Công ty điện thoại của bạn, hoặc người chủ của Wi‑Fi, cũng có thể thấy tên của trang web.

# English: To leave less there:
to-leave-less-there-jtsa8j = Để lại ít dấu vết hơn ở đó:

# English: read on a phone or Wi-Fi that is not yours, such as a library's
# This is a list item.
read-on-a-phone-or-v54duy = đọc trên điện thoại hoặc Wi‑Fi không phải của bạn, ví dụ ở thư viện

# English: read a file that someone gives you, which asks the server for nothing
# This is a list item.
read-a-file-that-someone-4rgnat = đọc một tệp mà có người đưa cho bạn, vì tệp đó không yêu cầu gì từ máy chủ

# English: ask someone you trust to print a page.
# This is a list item.
ask-someone-you-trust-to-egkjhf = nhờ một người mà bạn tin tưởng in một trang ra giấy.

## Section: Reading it your way

# English: Reading it your way
# This is a heading.
reading-it-your-way-jxpbcq = Đọc theo cách của bạn

# English: The guide is made for small and old phones, large text, a keyboard, and programs that read aloud. Its pages can be read without scripts. Most have an easier reading with short sentences and pictures. If something does not work for you, please tell the host.
the-guide-is-made-for-5e4azx = Hướng dẫn này được làm cho điện thoại nhỏ và cũ, chữ lớn, bàn phím, và các chương trình đọc thành tiếng. Các trang đọc được mà không cần script. Hầu hết các trang có bản dễ đọc hơn, với câu ngắn và hình. Nếu có gì bạn không dùng được, xin cho nơi lưu giữ trang web (host) biết.

## Section: If something is wrong

# English: If something is wrong
# This is a heading.
if-something-is-wrong-a8whw2 = Nếu có gì sai

# English: A wrong number can hurt someone. If one does not work, try another on the page [Urgent help]({ $link1 }) first.
# $link1 = page: Urgent help
a-wrong-number-can-hurt-cxvf36 = Một con số sai có thể làm hại một người. Nếu một số không gọi được, trước tiên hãy thử số khác trong trang [trợ giúp khẩn cấp]({ $link1 }).

# English: To tell us safely, use the contact that your host gives. Do it from a phone that nobody checks, or ask a support worker to do it. Write only the page and what is wrong. Leave out your name, your address and your story.
to-tell-us-safely-use-yruvec = Để báo cho chúng tôi một cách an toàn, hãy dùng cách liên lạc mà nơi lưu giữ trang web (host) đưa ra. Hãy làm việc đó từ một điện thoại không bị ai kiểm tra, hoặc nhờ nhân viên hỗ trợ làm. Chỉ viết trang nào và sai điều gì. Đừng viết tên, địa chỉ và chuyện của bạn.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: If you want to ask a question without giving your name:
if-you-want-to-ask-rbf4wu = Nếu bạn muốn hỏi mà không cần cho biết tên:

# English: If a life is in danger:
if-a-life-is-in-rbtsap = Nếu có nguy hiểm đến tính mạng:

## Section: For the host of this site

# English: For the host of this site
# This is a heading.
for-the-host-of-this-hsau5w = Dành cho nơi lưu giữ trang web này (host)

# English: If you host this guide, keep no log. Or keep one without internet addresses, delete it soon, and tell your readers.
if-you-host-this-guide-jhwe9e = Nếu bạn lưu giữ hướng dẫn này cho người khác đọc (host), đừng giữ nhật ký. Hoặc giữ nhật ký không có địa chỉ internet, xóa sớm, và cho người đọc biết.
