### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = Số điện thoại mang theo

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = Một tấm thẻ nhỏ có số điện thoại và những từ thông thường.

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = số điện thoại, số phone, số máy, số cần nhớ, số quan trọng, số khẩn cấp, số đường dây, danh bạ, thẻ, thẻ nhỏ, tấm thẻ, card, giấy nhỏ, mang theo, cầm theo, bỏ ví, bỏ túi, ghi nhớ, in ra giấy, in thẻ, chép tay, gọi cho ai, gọi ai, gọi điện

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = Bạn có thể chép tay tấm thẻ này, hoặc in trang này rồi cắt thẻ ra. Thẻ to bằng thẻ ngân hàng. Máy in có thể in thêm tên và địa chỉ của trang này ở mép giấy: hãy cắt bỏ phần đó.

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = Thẻ không ghi ai trả lời điện thoại. Nhưng bất cứ ai cũng có thể tra một số, hoặc gọi số đó. Bạn tự chọn xem mang thẻ theo có an toàn hay không. Bạn cũng có thể học thuộc một số.

# English: What the words on the card mean:
what-the-words-on-the-prutus = Những từ trên thẻ có nghĩa là:

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **Khẩn cấp**: có nguy hiểm đến tính mạng.

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **Trò chuyện**: có người lắng nghe, về bất cứ chuyện gì.

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **Lời khuyên**: bạn có thể hỏi về người kiểm soát bạn. Bạn không cần phải cho biết tên.

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **Bác sĩ**: dành cho người không đăng ký được với GP.

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **Người trẻ**: dành cho bất cứ ai dưới 19 tuổi.

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = Cuộc gọi miễn phí vẫn hiện trong danh sách cuộc gọi của điện thoại. Trang [trợ giúp ngay]({ $link1 }) cho biết ai trả lời và vào lúc nào.

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = Các số của tôi

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = Khẩn cấp: { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = Trò chuyện: { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = Lời khuyên: { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = Bác sĩ: { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = Người trẻ: { $tel-childline }
