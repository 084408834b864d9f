### Page: About Easy Read   (content/easy-read.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About Easy Read
# This is the title of the page.
about-easy-read-uq9p66 = Về bản dễ đọc

# English: What Easy Read is, who it is for, and where to find it.
# This is the summary of the page, shown in lists of pages.
what-easy-read-is-who-4d4f48 = Bản dễ đọc là gì, dành cho ai, và tìm ở đâu.

# English: Most pages of this guide also exist in Easy Read. Press "Easy Read" at the top of a page. To go back, press "Full text" in the same place.
most-pages-of-this-guide-xu2ea5 = Hầu hết các trang của hướng dẫn này cũng có bản dễ đọc. Hãy bấm “Bản dễ đọc” ở đầu trang. Để quay lại, hãy bấm “Bản đầy đủ” ở cùng chỗ đó.

# English: This page is for anyone who wants to read with less effort. You do not have to give a reason.
this-page-is-for-anyone-ch3dhk = Trang này dành cho bất cứ ai muốn đọc mà đỡ mất sức hơn. Bạn không cần phải nêu lý do.

## Section: What it is

# English: What it is
# This is a heading.
what-it-is-e4gg3e = Bản dễ đọc là gì

# English: Easy Read says one thing at a time. Each short sentence has a picture beside it. The letters are large. A hard word is bold: it has thick letters. The next sentence says what it means.
easy-read-says-one-thing-yrbgeh = Bản dễ đọc nói mỗi lần một điều. Bên cạnh mỗi câu ngắn có một hình. Chữ to. Từ khó được in đậm: chữ có nét dày. Câu tiếp theo nói từ đó nghĩa là gì.

# English: Pictures help you to find your way. You can read the page without them, too.
pictures-help-you-to-find-vbj8eq = Hình giúp bạn dễ tìm chỗ trên trang. Bạn cũng có thể đọc trang mà không cần hình.

## Section: Who it is for

# English: Who it is for
# This is a heading.
who-it-is-for-vkx4cg = Bản dễ đọc dành cho ai

# English: Easy Read was made with people with learning disabilities in mind. It helps many others:
easy-read-was-made-with-kzdk5j = Bản dễ đọc được làm trước hết cho người khuyết tật về học tập (learning disabilities). Bản này cũng giúp nhiều người khác:

# English: people who are tired, ill or afraid
# This is a list item.
people-who-are-tired-ill-9hbz6w = người đang mệt, bị bệnh hoặc sợ hãi

# English: people who learned English late
# This is a list item.
people-who-learned-english-late-acyd7j = người học tiếng Anh muộn

# English: people who read on a small screen.
# This is a list item.
people-who-read-on-a-wj2a2m = người đọc trên màn hình nhỏ.

## Section: What it leaves out

# English: What it leaves out
# This is a heading.
what-it-leaves-out-fryjkv = Bản dễ đọc không nói những gì

# English: An Easy Read page says the most important things. The full page says more. You can go from one to the other at any time, and nothing is remembered.
an-easy-read-page-says-3m777a = Trang dễ đọc nói những điều quan trọng nhất. Trang đầy đủ nói nhiều hơn. Bạn có thể chuyển từ trang này sang trang kia bất cứ lúc nào, và trang web không ghi nhớ gì về việc đó.

# English: Some pages are not in Easy Read yet in every language. Then you get the full text, and the page says so.
some-pages-are-not-in-dvu726 = Ở một số ngôn ngữ, một số trang chưa có bản dễ đọc. Khi đó bạn thấy bản đầy đủ, và trang có ghi như vậy.

## Section: Who checked it

# English: Who checked it
# This is a heading.
who-checked-it-k7prvf = Ai đã kiểm tra

# English: Good Easy Read is checked by people who use it. The end of each Easy Read page says who tried the page with readers, or that nobody has yet.
good-easy-read-is-checked-sqckm4 = Bản dễ đọc tốt là bản do chính những người dùng bản dễ đọc kiểm tra. Ở cuối mỗi trang dễ đọc có ghi ai đã đọc thử trang đó cùng với người đọc, hoặc ghi rằng chưa có ai làm việc này.

# English: If a page is hard to read, please tell the host of this site. [About this guide]({ $link1 }) says how to do that safely.
# $link1 = page: About this guide
if-a-page-is-hard-ynf2dn = Nếu một trang khó đọc, bạn hãy cho nơi lưu giữ trang web này (host) biết. Trang [về hướng dẫn này]({ $link1 }) nói cách làm việc đó một cách an toàn.
