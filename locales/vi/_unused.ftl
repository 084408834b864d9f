### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = Ở England, xứ Wales, Scotland và Bắc Ireland, khoa cấp cứu (A&E) là miễn phí nếu bạn đến đây vì lý do khác, không phải để chữa bệnh.

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = Việc người kia làm vẫn là phạm tội, và vẫn không phải là lỗi của bạn.

# Page: nrm-step-by-step
# English: You face removal. Some people then lost the right to have a decision looked at again.
you-face-removal-some-people-avv4cu = Bạn sắp bị buộc rời khỏi Vương quốc Anh (removal). Khi đó, một số người đã mất quyền được xem lại quyết định.

# Page: nrm-step-by-step
# English: Your decision is negative. Few decisions are looked at again, but those that are often turn positive.
your-decision-is-negative-few-dff2be = Quyết định cho bạn là “không đồng ý” (negative). Ít quyết định được xem lại, nhưng những quyết định được xem lại thường đổi thành “đồng ý” (positive).

# Page: nrm-step-by-step.easy
# English: A child does not have to say yes.
a-child-does-not-have-eft5ce = Trẻ em không cần phải nói có.

# Page: nrm-step-by-step.easy
# English: For a child, they can ask without a yes.
for-a-child-they-can-v3ffs6 = Với trẻ em, họ có thể gửi yêu cầu mà không cần trẻ đồng ý.

# Page: pregnancy-and-sexual-health
# English: Family planning and treatment for sexually transmitted infections and HIV are free for everyone who did not travel here for it.
family-planning-and-treatment-for-hpkevx = Kế hoạch hóa gia đình (family planning) và chữa trị các bệnh lây qua đường tình dục và HIV là miễn phí cho mọi người không sang đây vì việc đó.

# Page: pregnancy-and-sexual-health
# English: In England and Wales, the line above is for people from age 16. If you are under 19, you can call Childline:
in-england-and-wales-the-by2j6m = Ở England và xứ Wales, đường dây ở trên dành cho người từ 16 tuổi. Nếu bạn dưới 19 tuổi, bạn có thể gọi Childline:

# Page: pregnancy-and-sexual-health.easy
# English: Care for infections from sex is free in the same way.
care-for-infections-from-sex-uk3kv8 = Chữa trị các bệnh lây qua đường tình dục cũng miễn phí như vậy.

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = Ở Bắc Ireland, bạn phải đưa giấy tờ.

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = Họ có thể nói với người khác nếu ai đó gặp nguy hiểm nghiêm trọng.

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = Họ có thể nói với người khác nếu một trẻ em không an toàn.

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = Hãy gọi số này và xin được giúp.

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = Cuộc gọi miễn phí.

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = Bạn không cần phải nói tên.

# Page: what-is-free.easy
# English: Eye tests and checks of your teeth are free.
eye-tests-and-checks-of-dp7zsr = Đo mắt và khám răng là miễn phí.
