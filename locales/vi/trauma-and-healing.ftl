### Page: Trauma and healing   (content/trauma-and-healing.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Trauma and healing
# This is the title of the page.
trauma-and-healing-bbm2ee = Sang chấn tâm lý và hồi phục

# English: What fear and harm do to the mind and body, and how treatment helps.
# This is the summary of the page, shown in lists of pages.
what-fear-and-harm-do-72vecd = Nỗi sợ và sự tổn hại gây ra gì cho tinh thần và cơ thể, và việc chữa trị giúp thế nào.

# English: trauma, PTSD, post-traumatic stress, bad dreams, memories, fear, numb, sleep badly, therapy, therapist, EMDR, healing, flashbacks, nightmares, shock, cannot forget, panic, shaking, angry, crying, jumpy
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
trauma-ptsd-post-traumatic-stress-fd6mzm = sang chấn, sang chấn tâm lý, chấn thương tâm lý, tổn thương tâm lý, PTSD, rối loạn sau sang chấn, sốc, cú sốc, ám ảnh, bị ám ảnh, ác mộng, mơ thấy ác mộng, mộng dữ, ký ức, nhớ lại, hồi tưởng, không quên được, sợ, sợ hãi, hoảng loạn, hoảng sợ, run, run rẩy, giật mình, tê liệt cảm xúc, không cảm thấy gì, mất ngủ, ngủ không ngon, tức giận, cáu giận, khóc, trị liệu, người trị liệu, EMDR, chữa lành, hồi phục

# English: It can get better. Trauma can be treated, even many years later. The first step is small: tell a GP, "Something bad happened to me, and I cannot rest."
it-can-get-better-trauma-wshwx9 = Mọi thứ có thể khá hơn. Sang chấn tâm lý (trauma) chữa trị được, kể cả nhiều năm sau. Bước đầu tiên rất nhỏ: hãy nói với GP: “Something bad happened to me, and I cannot rest.” (Chuyện tệ đã xảy ra với tôi, và tôi không nghỉ ngơi được.)

# English: This page is for anyone who lives with memories, fear or numbness. Where you ask for care differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-chz7rr = Trang này dành cho bất cứ ai đang sống với những ký ức, nỗi sợ hoặc cảm giác tê dại trong lòng. Nơi bạn xin được chăm sóc ở England, xứ Wales, Scotland và Bắc Ireland không giống nhau.

## Section: What trauma can feel like

# English: What trauma can feel like
# This is a heading.
what-trauma-can-feel-like-mf536t = Sang chấn tâm lý có thể cảm thấy thế nào

# English: Trauma is what fear and harm leave behind in the mind and the body. It is not weakness. It is not madness. Your body is still trying to protect you.
trauma-is-what-fear-and-vnkfru = Sang chấn tâm lý là những gì mà nỗi sợ và sự tổn hại để lại trong tinh thần và cơ thể. Đó không phải là yếu đuối. Đó không phải là mất trí. Cơ thể bạn vẫn đang cố bảo vệ bạn.

# English: Doctors call one form of it **PTSD**, post-traumatic stress disorder. These are signs:
doctors-call-one-form-of-a9kqw7 = Bác sĩ gọi một dạng của nó là **PTSD**, rối loạn căng thẳng sau sang chấn. Sau đây là các dấu hiệu:

# English: it comes back, in pictures, dreams or feelings, as if it were happening now
# This is a list item.
it-comes-back-in-pictures-md885z = chuyện đó quay lại, qua hình ảnh, giấc mơ hoặc cảm giác, như thể đang xảy ra bây giờ

# English: you stay away from what reminds you
# This is a list item.
you-stay-away-from-what-xrzw7w = bạn tránh xa những gì làm bạn nhớ lại

# English: you are always on guard
# This is a list item.
you-are-always-on-guard-b9cwgu = bạn lúc nào cũng đề phòng

# English: you feel numb, or far from yourself and from others
# This is a list item.
you-feel-numb-or-far-vrh9na = bạn thấy tê dại trong lòng, hoặc thấy xa cách chính mình và người khác

# English: your moods change strongly
# This is a list item.
your-moods-change-strongly-2an3ap = tâm trạng của bạn thay đổi mạnh

# English: you find it hard to trust, or you feel worthless.
# This is a list item.
you-find-it-hard-to-gazhyg = bạn khó tin người khác, hoặc bạn thấy mình không đáng gì.

# English: You may have some of these, or others. Only a professional can say what it is, and you can ask for help without a name for it.
you-may-have-some-of-2b83ay = Bạn có thể có vài dấu hiệu trong số này, hoặc những dấu hiệu khác. Chỉ người có chuyên môn mới nói được đó là gì, và bạn có thể xin được giúp mà không cần biết tên gọi của nó.

## Section: What treatment is like

# English: What treatment is like
# This is a heading.
what-treatment-is-like-aa7bze = Việc chữa trị diễn ra thế nào

# English: **Talking therapy for trauma** is often the first choice. You meet one trained person, usually every week, often { $mh-tfcbt } times. It takes longer if a lot happened.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
talking-therapy-for-trauma-is-fxkz7w = **Trị liệu trò chuyện cho sang chấn tâm lý** thường là lựa chọn đầu tiên. Bạn gặp một người được đào tạo, thường là mỗi tuần, và thường { $mh-tfcbt } lần. Nếu nhiều chuyện đã xảy ra thì lâu hơn.

# English: **EMDR** is another choice for adults, some time after the events. You remember a little while your eyes follow a movement. It often takes { $mh-emdr } sessions.
# $mh-emdr = EMDR (a therapy using eye movements while remembering) is another NICE-recommended choice for adults, about three months or more after events other than combat.
emdr-is-another-choice-for-6wzue6 = **EMDR** là một lựa chọn khác cho người lớn, một thời gian sau những chuyện đó. Bạn nhớ lại một chút trong khi mắt bạn nhìn theo một chuyển động. Thường cần { $mh-emdr } buổi.

# English: A good therapist explains, asks before each step, goes at your pace and lets you rest. You do not have to tell everything on the first day. You may say stop.
a-good-therapist-explains-asks-nfyuz7 = Người trị liệu tốt giải thích, hỏi ý bạn trước mỗi bước, đi theo nhịp của bạn và để bạn nghỉ. Bạn không cần kể hết trong ngày đầu tiên. Bạn có thể nói dừng lại.

# English: If a session leaves you feeling worse, tell the therapist. If this person is not right for you, you can ask for another.
if-a-session-leaves-you-hz7s34 = Nếu sau một buổi bạn thấy tệ hơn, hãy nói với người trị liệu. Nếu người này không hợp với bạn, bạn có thể yêu cầu người khác.

# English: Calming medicines such as benzodiazepines should not be given to adults to prevent PTSD. If you already take a medicine, do not stop it without a doctor.
calming-medicines-such-as-benzodiazepines-racq98 = Không nên cho người lớn dùng thuốc an thần như benzodiazepine để phòng ngừa PTSD. Nếu bạn đang uống một loại thuốc rồi, đừng ngưng thuốc khi chưa có bác sĩ.

# English: You can ask for a professional interpreter, and for a woman or a man.
you-can-ask-for-a-4rtpap = Bạn có thể yêu cầu thông dịch viên chuyên nghiệp, và yêu cầu gặp nữ hoặc nam.

## Section: Small things for a bad moment

# English: Small things for a bad moment
# This is a heading.
small-things-for-a-bad-4uchvz = Những việc nhỏ cho lúc khó chịu

# English: You can try these. Leave out what does not help.
you-can-try-these-leave-gyjqtf = Bạn có thể thử những việc này. Việc nào không giúp được thì bỏ qua.

# English: Put both feet on the floor. Name five things you can see.
# This is a list item.
put-both-feet-on-the-975cmn = Đặt cả hai bàn chân xuống sàn. Gọi tên năm thứ mà bạn nhìn thấy.

# English: Breathe out slowly, longer than you breathe in.
# This is a list item.
breathe-out-slowly-longer-than-5y7sbr = Thở ra từ từ, lâu hơn khi hít vào.

# English: Say to yourself: "That was then. I am here now."
# This is a list item.
say-to-yourself-that-was-r2zg34 = Nói với chính mình: “Đó là lúc trước. Bây giờ tôi ở đây.”

# English: Go to a person or a place where you feel safer.
# This is a list item.
go-to-a-person-or-xwm6pf = Đến với một người hoặc một nơi làm bạn thấy an toàn hơn.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Ở nước Anh (England)

# English: NHS mental health care is free. You can ask [NHS Talking Therapies]({ $link1 }) yourself, without a GP's letter. It treats PTSD too.
# $link1 = NHS England: what NHS Talking Therapies are.
nhs-mental-health-care-is-rhhnm8 = Chăm sóc sức khỏe tinh thần của NHS là miễn phí. Bạn có thể tự xin [NHS Talking Therapies]({ $link1 }) giúp, không cần thư của GP. Dịch vụ này cũng chữa trị PTSD.

# English: If they pass you on to a specialist service, that is not a refusal. The NHS explains [treatment for PTSD]({ $link1 }).
# $link1 = NHS page on PTSD treatment.
if-they-pass-you-on-fc7mve = Nếu họ chuyển bạn đến một dịch vụ chuyên khoa, đó không phải là từ chối. NHS giải thích về [việc chữa trị PTSD]({ $link1 }).

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Ở xứ Wales

# English: Ask your GP. [Traumatic Stress Wales]({ $link1 }) works for better trauma care for people seeking sanctuary.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
ask-your-gp-traumatic-stress-6tnrbk = Hãy hỏi GP của bạn. [Traumatic Stress Wales]({ $link1 }) hoạt động để việc chăm sóc sang chấn tâm lý (trauma) tốt hơn cho những người đi tìm nơi an toàn.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: Ask your GP. The Anchor Centre in Glasgow treats complex trauma. It is the national service for people who were trafficked.
ask-your-gp-the-anchor-ebfdrd = Hãy hỏi GP của bạn. Anchor Centre ở Glasgow chữa trị sang chấn tâm lý phức tạp. Đây là dịch vụ toàn quốc của Scotland cho những người bị buôn bán.

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = Để nói chuyện khi bạn thấy xuống tinh thần, từ 16 tuổi. Bạn có thể yêu cầu được nói với nam hoặc nữ:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: Ask your GP. If it is too much to bear, call Lifeline:
ask-your-gp-if-it-v5umtn = Hãy hỏi GP của bạn. Nếu bạn thấy không chịu nổi, hãy gọi Lifeline:

# English: If you have no GP, you are asked for documents when you register. Your immigration status may be checked with the Home Office. You can ask the Law Centre first:
if-you-have-no-gp-nctqnm = Nếu bạn chưa có GP, người ta hỏi giấy tờ của bạn khi bạn đăng ký. Tình trạng nhập cư của bạn có thể được kiểm tra với Bộ Nội vụ (Home Office). Bạn có thể hỏi Law Centre trước:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: To talk to someone who listens:
to-talk-to-someone-who-zb9pyy = Để nói chuyện với người lắng nghe bạn:

# English: If you may hurt yourself, or a life is in danger:
if-you-may-hurt-yourself-z8qqn6 = Nếu bạn có thể tự làm hại bản thân, hoặc có nguy hiểm đến tính mạng:

# English: Crisis lines for each nation are on the page [Get mental health help]({ $link1 }).
# $link1 = page: Get mental health help
crisis-lines-for-each-nation-egwv8q = Các đường dây dành cho lúc bạn không thể giữ an toàn cho mình, ở mỗi xứ, có trong trang [tìm trợ giúp về sức khỏe tinh thần]({ $link1 }).
