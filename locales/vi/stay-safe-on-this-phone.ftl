### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = Giữ an toàn trên điện thoại này

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = Trang web này để lại gì trên điện thoại, và cách để lại ít hơn.

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = điện thoại, phone, an toàn, lịch sử, lịch sử duyệt web, trình duyệt, xóa, xoá, xóa lịch sử, xóa dấu vết, dấu vết, cửa sổ ẩn danh, ẩn danh, duyệt riêng tư, thoát nhanh, rời trang nhanh, bản đã lưu, gỡ bỏ, giấu, che giấu, cuộc gọi, xóa cuộc gọi, tin nhắn, bị theo dõi, theo dõi, nghe lén, đọc trộm, gián điệp, định vị, vị trí, biết tôi ở đâu, mật khẩu, pass, kiểm tra điện thoại, xem điện thoại tôi, lục điện thoại

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = Nếu có người kiểm tra điện thoại này, hãy đọc trang này trên điện thoại khác nếu có thể. Thư viện, một người bạn mà bạn tin tưởng hoặc nhân viên hỗ trợ có thể có máy cho bạn dùng.

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = Trang này dành cho bất cứ ai có điện thoại dùng chung với người khác, bị theo dõi, hoặc do người khác trả tiền, ở bất cứ đâu trong Vương quốc Anh (UK).

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = Nút rời trang này

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = Nút “Rời trang này” ở trên cùng giấu trang này ngay lập tức và mở một trang bình thường. Trên bàn phím, bấm nhanh phím Shift ba lần cũng có tác dụng như vậy.

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = Nếu sau đó có người bấm nút quay lại (Back), trang này đúng ra vẫn được giấu. Nếu trình duyệt đã tắt script (mã chạy trong trang), nút quay lại (Back) sẽ làm trang này hiện ra lần nữa.

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = Nếu trình duyệt chặn việc lưu dữ liệu, nút quay lại (Back) vẫn có thể làm trang này hiện ra. Địa chỉ của trang này có thể hiện trong chốc lát trước khi trang kia mở ra.

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **Nút này không xóa lịch sử duyệt web của bạn.** Lịch sử vẫn hiện địa chỉ và tên của từng trang bạn đã mở.

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = Khi bạn bấm nút, một dấu gồm một chữ cái được ghi lại cho thẻ trình duyệt (tab) này, để trang vẫn được giấu. Dấu đó không cho biết bạn đã đọc gì. Nếu có công cụ đặc biệt, sau này có người có thể tìm ra dấu đó, cùng với địa chỉ của trang web này.

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = Cho đến khi bạn yêu cầu lưu gì đó, trang web này không lưu gì khác. Trang web này không đặt cookie. Trình duyệt của bạn tự giữ lịch sử của nó, và có thể giữ bản sao của các trang.

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = Những việc bạn có thể làm

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = Bạn là người biết rõ nhất điều gì là an toàn. Mỗi lựa chọn đều để lại dấu vết riêng.

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = Chỉ xóa những trang bạn đã mở ở đây. Lịch sử trống trơn có thể làm người khác hỏi tại sao.

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = Sau đó, mở vài trang bình thường.

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = Dùng cửa sổ ẩn danh (private window). Cửa sổ này quên lịch sử khi bạn đóng nó. Nó không thể giấu bạn khỏi một ứng dụng theo dõi điện thoại. Người chủ của Wi‑Fi vẫn có thể thấy tên của trang web này.

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = Hãy nghĩ xem ai dùng chung tài khoản với điện thoại này. Họ có thể thấy lịch sử của điện thoại này trên máy của họ.

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = Nếu bạn đã lưu hướng dẫn này

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = Một số bản của trang web này có thể lưu được trên điện thoại. Không có gì được lưu nếu bạn không yêu cầu. Sau khi lưu, bất cứ ai dùng điện thoại cũng có thể mở các trang đã lưu.

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = Để gỡ bản đã lưu, hãy mở lại trang “Lưu trên điện thoại này” và bấm “Gỡ bỏ”. Bạn cũng có thể xóa dữ liệu của trang web này trong phần cài đặt của trình duyệt. Lịch sử là chuyện riêng, và vẫn còn cho đến khi bạn xóa. Nếu bạn đã tải một tệp về, hãy xóa cả tệp đó.

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = Cuộc gọi và tin nhắn

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = Cuộc gọi miễn phí vẫn hiện trong danh sách cuộc gọi của chính điện thoại. Bạn có thể xóa cuộc gọi đó.

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = Đừng tin chắc rằng cuộc gọi sẽ không hiện trên hóa đơn điện thoại. Chúng tôi có một nguồn tin cũ nói rằng cuộc gọi đến Samaritans không hiện trên hóa đơn. Các tình nguyện viên của Samaritans không thấy số điện thoại của bạn.

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **Nếu bạn không nói được:** hãy gọi { $tel-999 } từ điện thoại di động. Hãy lắng nghe. Ho hoặc gõ vào điện thoại nếu bạn làm được. Bấm 55 khi có tiếng yêu cầu bạn bấm. Việc này không cho cảnh sát biết bạn đang ở đâu.

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = Nếu bạn không bấm 55, cuộc gọi từ điện thoại di động sẽ kết thúc.

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **Bạn chỉ có thể nhắn tin đến { $tel-sms } nếu bạn đã đăng ký từ trước.** Hãy nhắn chữ “register” đến số đó, rồi trả lời “yes”. Các tin nhắn vẫn còn trên điện thoại.

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = Hãy cho đường dây trợ giúp biết gọi lại cho bạn có an toàn không, và khi nào thì an toàn.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Nếu bạn đang gặp nguy hiểm ngay lúc này:

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = Để hỏi mà không cần cho biết tên:

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = Nếu bạn cần người lắng nghe:

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = Có thêm số điện thoại ở trang [trợ giúp khẩn cấp]({ $link1 }).
