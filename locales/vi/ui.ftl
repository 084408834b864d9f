### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = Hướng dẫn chăm sóc sức khỏe

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = Trợ giúp ngay

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = Giữ an toàn

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = Hiểu điều đã xảy ra

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = Bác sĩ và điều trị

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = Quyền của bạn

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = Dành cho người giúp đỡ

# English: England
nation-england = England (nước Anh)

# English: Scotland
nation-scotland = Scotland

# English: Wales
nation-wales = Xứ Wales

# English: Northern Ireland
nation-northern-ireland = Bắc Ireland

## Finding the way

# English: Go to the text
skip-link = Đi đến phần chữ

# English: Start page
start-page = Trang đầu

# English: All pages
# Above the list of all pages.
contents = Tất cả các trang

# English: Languages
# Above the list of languages.
languages = Ngôn ngữ

# English: Choose your language
language-choose = Chọn ngôn ngữ của bạn

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = chưa dịch xong

# English: Ways to read this page
# Above the choice of how to read a page.
readings = Các cách đọc trang này

# English: Full text
reading-full = Bản đầy đủ

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = Bản dễ đọc

# English: With English
# Each part in the reader's language and in English.
reading-both = Kèm tiếng Anh

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = Bản dễ đọc bằng tiếng Anh

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (trang web khác)

# English: Back to the top
to-top = Lên đầu trang

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = Tìm trang

# English: Pages found:
# Before the number of pages that were found.
find-count = Số trang tìm thấy:

# English: in English
# After the title of a page that is not translated.
find-english = bằng tiếng Anh

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = Không tìm thấy trang nào cho những chữ này. Bạn cũng có thể hỏi một trong những nơi sau:

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = Có phải ý bạn là:

# English: A to Z
# The title of a page, and the link to it.
a-z = Từ A đến Z

# English: Hard words and what they mean, and which page tells you more.
a-z-text = Những từ khó và nghĩa của chúng, và trang nào cho bạn biết thêm.

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = Chữ cái

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = Nghe trang này

# English: Pause
listen-pause = Tạm dừng

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = Tiếp tục

# English: Stop
listen-stop = Dừng

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = Lưu trên điện thoại này

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = Bạn có thể lưu hướng dẫn này trên điện thoại này và đọc khi không có mạng. Không có gì được lưu cho đến khi bạn bấm nút.

# English: Before you save
save-think = Trước khi bạn lưu

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = Bất cứ ai dùng điện thoại này cũng có thể mở các trang đã lưu. Nếu có người kiểm tra điện thoại này, đừng lưu.

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = Khi bạn đọc bản đã lưu lúc có mạng, bản đó yêu cầu trang web này gửi các trang mới hơn. Người chủ của trang web hoặc của Wi‑Fi có thể thấy điều đó.

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = Việc lưu dùng nhiều nhất { $size } MB dữ liệu mạng của bạn, và cũng chừng đó chỗ trên điện thoại này.

# English: In a private window, the copy is gone when you close the window.
save-private = Trong cửa sổ ẩn danh, bản đã lưu mất đi khi bạn đóng cửa sổ.

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = iPhone tự xóa bản đã lưu nếu bạn không mở bản đó trong bảy ngày.

# English: Save
# On a button.
save-button = Lưu

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = Lấy các trang mới nhất

# English: You can save only if JavaScript is on in this browser.
save-script = Bạn chỉ lưu được nếu JavaScript đang bật trong trình duyệt này.

# English: You opened this guide from a file. It can be read without a connection already.
save-file = Bạn đã mở hướng dẫn này từ một tệp. Hướng dẫn này vốn đã đọc được khi không có mạng.

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = Trang web này không có kết nối an toàn (https), nên không thể lưu gì từ trang web này.

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = Trình duyệt này không lưu được hướng dẫn này. Có thể trình duyệt đã cũ, hoặc được đặt để không lưu gì. Không có gì được lưu.

# English: Saving. Please keep this page open.
save-working = Đang lưu. Xin đừng đóng trang này.

# English: Saved. You can open the same address without a connection.
save-done = Đã lưu. Bạn có thể mở cùng địa chỉ này khi không có mạng.

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = Không tải về được hết, nên không có gì thay đổi trên điện thoại này. Hãy thử lại sau.

# English: There is not enough space on this phone. Nothing was changed.
save-full = Điện thoại này không còn đủ chỗ. Không có gì thay đổi.

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = Bản đã lưu này cũ hơn 30 ngày. Các số và quy định có thể đã thay đổi.

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = Đã có các trang mới hơn bản đã lưu này.

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = Lấy các trang mới nhất

# English: Remove everything
# A heading.
save-remove = Gỡ bỏ tất cả

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = Việc này xóa khỏi điện thoại này các trang đã lưu bằng mọi ngôn ngữ.

# English: Remove
save-remove-button = Gỡ bỏ

# English: Removing.
save-removing = Đang gỡ bỏ.

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = Đã gỡ bỏ. Chúng tôi đã xem lại, và không còn gì của hướng dẫn này được lưu nữa.

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = Không gỡ bỏ được hết. Hãy xóa dữ liệu của trang web này trong phần cài đặt của trình duyệt.

# English: What stays
# A heading.
save-stays = Những gì còn lại

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = Lịch sử của trình duyệt vẫn hiện các trang bạn đã mở. Bạn có thể xóa chúng trong lịch sử.

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = Một số trình duyệt nhớ tên của trang web này trong phần cài đặt, cho đến khi bạn xóa dữ liệu của trang web này ở đó.

# English: Files that you downloaded stay until you delete them.
save-stays-files = Các tệp bạn đã tải về vẫn còn cho đến khi bạn xóa.

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = Những gì còn lại trên điện thoại này

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = Nút “Gỡ bỏ” dẫn đến đây khi đã xem lại và không còn gì của hướng dẫn này được lưu trong trình duyệt này nữa. Những thứ sau đây vẫn có thể còn trên điện thoại:

# English: How to delete it yourself
# A heading.
forget-how = Cách tự xóa

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = Chỉ xóa những gì thuộc về hướng dẫn này. Lịch sử trống trơn có thể làm người khác hỏi tại sao. Các chữ trên điện thoại của bạn có thể hơi khác.

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: mở trình đơn (ba chấm), rồi mở “History” (lịch sử). Xóa từng trang của hướng dẫn này.

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet: mở trình đơn (ba vạch), rồi mở “History” (lịch sử). Bấm giữ một trang của hướng dẫn này một lúc, rồi bấm “Delete” (xóa).

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = Safari trên iPhone: bấm hình quyển sách mở, rồi bấm hình đồng hồ. Đẩy một trang của hướng dẫn này sang trái, rồi bấm “Delete” (xóa).

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox: mở trình đơn (ba chấm), rồi mở “History” (lịch sử). Xóa từng trang của hướng dẫn này.

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = Tên của trang web này: mở phần cài đặt của trình duyệt và tìm mục “Site data” hoặc “Website data” (dữ liệu trang web). Tìm trang web này ở đó rồi xóa.

# English: Files: look in the folder for downloads.
forget-files = Tệp: hãy xem trong thư mục tải về.

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = Rời trang này

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = Bạn đang ở đâu trong Vương quốc Anh (UK)?

# English: Show all
nation-all = Hiện tất cả

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = Chỉ dành cho:

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = Máy tính đã dịch trang này. Chưa có người nào kiểm tra bản dịch. Nếu có chỗ không rõ, bạn hãy nhờ người khác đọc bản tiếng Anh cho bạn nghe.

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = Máy tính đã dịch trang này, và chưa có người nào kiểm tra bản dịch. Vì vậy, mỗi phần đều có kèm tiếng Anh.

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = Một số phần của trang này chưa được dịch. Các phần đó hiện bằng một ngôn ngữ khác.

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = Một số phần của trang này chưa được dịch. Các phần đó hiện bằng tiếng Anh.

# English: This page is not translated yet. The English page is shown.
notice-page = Trang này chưa được dịch. Trang tiếng Anh đang được hiện ra.

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = Trang này chưa có bản dễ đọc bằng ngôn ngữ của bạn. Bản đầy đủ đang được hiện ra.

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = Chúng tôi đang sửa trang này. Xin gọi một trong các số này.

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = Ngôn ngữ của bạn và tiếng Anh, đặt cạnh nhau. Bạn có thể đưa trang này cho nhân viên xem.

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = Chúng tôi vẫn chưa kiểm tra số này.

# English: This may have changed. We last checked it on { $date }.
fact-due = Thông tin này có thể đã thay đổi. Lần cuối chúng tôi kiểm tra là ngày { $date }.

# English: This may have changed. We have not checked it yet.
fact-due-never = Thông tin này có thể đã thay đổi. Chúng tôi vẫn chưa kiểm tra.

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (thông tin này đã thay đổi; bạn hãy hỏi một đường dây trợ giúp)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = Chúng tôi chưa kiểm tra hết các số và quy định trên trang này với những nơi chịu trách nhiệm về chúng.

# English: Some numbers or rules on this page may have changed.
page-due = Một số con số hoặc quy định trên trang này có thể đã thay đổi.

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = Chưa có luật sư, bác sĩ hoặc nhóm người từng trải qua nào xem lại trang này.

# English: This page may be out of date.
page-review-due = Trang này có thể đã cũ.

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = Chúng tôi chưa đọc trang này cùng với những người dùng bản dễ đọc.

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = Chúng tôi đã đọc trang này bằng tiếng Anh cùng với { $who } ngày { $date }.

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = Bản này được làm ngày { $date }.

## Helplines

# English: Call
card-call = Gọi

# English: Send a text message
card-text = Gửi tin nhắn

# English: Open
card-open = Giờ hoạt động

# English: Day and night, every day
hours-always = Ngày và đêm, mọi ngày

# English: Every day
hours-every-day = Mọi ngày

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = ngày và đêm

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = giờ Vương quốc Anh (UK)

# English: The call is free.
card-free = Cuộc gọi miễn phí.

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = Tin nhắn miễn phí.

# English: The call costs as much as a call to a local number.
card-local = Giá cuộc gọi bằng giá gọi một số địa phương.

# English: You can ask for an interpreter.
card-interpreter = Bạn có thể yêu cầu thông dịch viên.

# English: When they answer, press { $key }.
card-menu = Khi có tiếng trả lời, hãy bấm { $key }.

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = Nếu bạn không nói được, bấm { $key } khi có tiếng yêu cầu bạn bấm.

# English: Write the word { $word }.
card-word = Viết chữ { $word }.

# English: Textphone: { $number }
card-textphone = Điện thoại gõ chữ (textphone): { $number }

# English: Monday
monday = Thứ Hai

# English: Tuesday
tuesday = Thứ Ba

# English: Wednesday
wednesday = Thứ Tư

# English: Thursday
thursday = Thứ Năm

# English: Friday
friday = Thứ Sáu

# English: Saturday
saturday = Thứ Bảy

# English: Sunday
sunday = Chủ Nhật

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = { $time } sáng

# English: 12 noon
time-noon = 12 giờ trưa

# English: { $time } in the afternoon
time-afternoon = { $time } chiều

# English: { $time } in the evening
time-evening = { $time } tối

# English: { $time } at night
time-night = { $time } đêm

# English: midnight
time-midnight = nửa đêm

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = Ngôn ngữ của tôi: { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n } giờ

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n } ngày

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n } ngày làm việc

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n } tháng

# English: { $low } to { $high }
range = { $low } đến { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = miễn phí

## A page that is not there

# English: This page is not here
missing-title = Trang này không có ở đây

# English: The address may be old. Please start here:
missing-text = Địa chỉ có thể đã cũ. Bạn hãy bắt đầu từ đây:

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = Hướng dẫn này cung cấp thông tin. Đây không phải là lời khuyên của luật sư hay bác sĩ.

# English: This copy is kept by { $host }.
footer-host = Bản này do { $host } lưu giữ.

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = Mang theo bên mình

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = Các tệp này dùng được khi không có mạng. Bạn có thể giữ các tệp này, và chuyển cho người khác qua tin nhắn, Bluetooth hoặc thẻ nhớ.

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = Tệp còn trên điện thoại cho đến khi bạn xóa, và tên của tệp còn trong danh sách tệp đã tải về. Tên không cho biết tệp nói về điều gì.

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = Tất cả các trang trong một tệp. Tệp này mở được bằng mọi trình duyệt web.

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = Một cuốn sách, cho các ứng dụng mở được tệp EPUB.

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = Tất cả, bằng mọi ngôn ngữ, cho thẻ nhớ hoặc USB. Hãy giải nén, rồi mở index.html.

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = Bản mới nhất có ở { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = Văn bản có tiêu đề và mục lục, theo đúng thứ tự đọc. Hình không thêm điều gì vào những chữ ở bên cạnh.
