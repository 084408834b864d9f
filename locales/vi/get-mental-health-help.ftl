### Page: Get mental health help   (content/get-mental-health-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Get mental health help
# This is the title of the page.
get-mental-health-help-33kx7f = Tìm trợ giúp về sức khỏe tinh thần

# English: What can help when you feel afraid, sad or cannot sleep, and how to ask for it.
# This is the summary of the page, shown in lists of pages.
what-can-help-when-you-afh9qw = Điều gì có thể giúp khi bạn thấy sợ, buồn hoặc không ngủ được, và cách xin được giúp.

# English: mental health, afraid, fear, sad, mood, worried, sleep, depression, anxiety, self-help, talking therapy, counselling, therapist, crisis, torture, stress, cannot sleep, nightmares, panic attack, crying, lonely, angry, hopeless, psychologist, psychiatrist, talk to someone, hear voices
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
mental-health-afraid-fear-sad-svd3d3 = sức khỏe tinh thần, tinh thần, tâm lý, tâm thần, sợ, sợ hãi, buồn, buồn chán, chán nản, chán đời, tâm trạng, lo, lo lắng, lo âu, căng thẳng, stress, áp lực, mất ngủ, không ngủ được, khó ngủ, ngủ không yên, ác mộng, cơn hoảng loạn, hoảng sợ, trầm cảm, khóc, hay khóc, cô đơn, một mình, tức giận, nóng giận, tuyệt vọng, nghe tiếng nói, nghe thấy tiếng, bị tra tấn, khủng hoảng, tự giúp mình, trị liệu, trị liệu trò chuyện, tư vấn tâm lý, bác sĩ tâm lý, bác sĩ tâm thần, người trị liệu, nói chuyện với ai, tâm sự

# English: Tell a GP how you feel, or call one of the lines on this page. A GP is a family doctor. If you have no GP yet, read [how to see a doctor]({ $link1 }).
# $link1 = page: See a doctor
tell-a-gp-how-you-2v9u8n = Hãy nói với GP bạn cảm thấy thế nào, hoặc gọi một trong các đường dây trên trang này. GP là bác sĩ gia đình. Nếu bạn chưa có GP, hãy đọc [cách đi khám bác sĩ]({ $link1 }).

# English: This page is for you if bad things happened to you. You may feel afraid, sad or empty. You may not sleep. It is also for a person who helps you.
this-page-is-for-you-w253fz = Trang này dành cho bạn nếu những chuyện tệ đã xảy ra với bạn. Bạn có thể thấy sợ, buồn hoặc trống rỗng. Bạn có thể không ngủ được. Trang này cũng dành cho người giúp bạn.

# English: If a life is in danger, call { $tel-999 }. If you cannot wait, go to [urgent help]({ $link1 }).
# $link1 = page: Urgent help
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-rnr4db = Nếu có nguy hiểm đến tính mạng, hãy gọi { $tel-999 }. Nếu bạn không thể chờ, hãy đến trang [trợ giúp khẩn cấp]({ $link1 }).

## Section: It can get better

# English: It can get better
# This is a heading.
it-can-get-better-pdej4g = Mọi thứ có thể khá hơn

# English: Very bad events can hurt the mind. This is not weakness, and it is not your fault.
# Note: "PTSD" stays in Latin letters. Do not use a word that means mad.
very-bad-events-can-hurt-56fhem = Những chuyện rất tệ có thể làm tổn thương tinh thần. Đây không phải là yếu đuối, và đây không phải là lỗi của bạn.

# English: One name for this hurt is PTSD: fear and pain that stay after very bad events. PTSD can be treated, even many years later.
one-name-for-this-hurt-k39h66 = Một tên gọi của tổn thương này là PTSD: nỗi sợ và nỗi đau còn ở lại sau những chuyện rất tệ. PTSD chữa trị được, kể cả nhiều năm sau.

# English: You may know some of these signs:
you-may-know-some-of-dgr67t = Có thể bạn thấy quen một số dấu hiệu sau:

# English: You live the bad events again, in your mind.
# This is a list item.
you-live-the-bad-events-5twzme = Bạn sống lại những chuyện tệ đó, trong đầu bạn.

# English: You stay away from things that remind you of them.
# This is a list item.
you-stay-away-from-things-qzpdze = Bạn tránh xa những thứ làm bạn nhớ lại những chuyện đó.

# English: You are always on guard.
# This is a list item.
you-are-always-on-guard-gqk3n6 = Bạn lúc nào cũng đề phòng.

# English: You feel numb, or far away from people.
# This is a list item.
you-feel-numb-or-far-d8r34w = Bạn thấy tê dại trong lòng, hoặc thấy xa cách mọi người.

# English: Your mood changes strongly.
# This is a list item.
your-mood-changes-strongly-wqcs4u = Tâm trạng của bạn thay đổi mạnh.

# English: It is hard to trust anyone.
# This is a list item.
it-is-hard-to-trust-pktju6 = Bạn khó tin bất cứ ai.

# English: You feel that you are worth nothing.
# This is a list item.
you-feel-that-you-are-rhp4pm = Bạn thấy mình không đáng gì.

## Section: What treatment is like

# English: What treatment is like
# This is a heading.
what-treatment-is-like-aa7bze = Việc chữa trị diễn ra thế nào

# English: The first choice is often talking treatment for trauma. Trauma is what very bad events do to mind and body. You talk with a trained person, usually each week. There are usually { $mh-tfcbt } sessions. You can have more if you went through many bad events.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
the-first-choice-is-often-7r6yk9 = Lựa chọn đầu tiên thường là trị liệu trò chuyện cho sang chấn tâm lý (trauma). Sang chấn tâm lý là những gì mà chuyện rất tệ gây ra cho tinh thần và cơ thể. Bạn trò chuyện với một người được đào tạo, thường là mỗi tuần. Thường có { $mh-tfcbt } buổi. Bạn có thể có thêm buổi nếu bạn đã trải qua nhiều chuyện tệ.

# English: Another choice for adults is called EMDR. You move your eyes while you remember. There are usually { $mh-emdr } sessions.
# $mh-emdr = EMDR (a therapy using eye movements while remembering) is another NICE-recommended choice for adults, about three months or more after events other than combat.
another-choice-for-adults-is-wrcxqf = Một lựa chọn khác cho người lớn gọi là EMDR. Bạn đưa mắt qua lại trong khi nhớ lại. Thường có { $mh-emdr } buổi.

# English: Good care goes at your pace. The person explains what comes next and asks you first. You can take breaks, and you can choose.
good-care-goes-at-your-a5dj8j = Sự chăm sóc tốt đi theo nhịp của bạn. Người chữa trị giải thích điều gì sắp đến và hỏi ý bạn trước. Bạn có thể nghỉ giữa chừng, và bạn có thể chọn.

# English: You can say: "I do not want to talk about that today."
you-can-say-i-do-mnfzkb = Bạn có thể nói: “I do not want to talk about that today.” (Hôm nay tôi không muốn nói về chuyện đó.)

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = Những gì bạn có thể yêu cầu

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = Hãy yêu cầu thông dịch viên chuyên nghiệp. Bạn bè, người thân hoặc trẻ em không nên làm việc này.

# English: You can ask to see a woman or a man. They should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-eceaad = Bạn có thể yêu cầu gặp nữ hoặc nam. Họ nên cố gắng sắp xếp, nhưng không phải lúc nào cũng được.

# English: Ask how they will contact you, so that nobody else reads it.
# This is a list item.
ask-how-they-will-contact-ywddc9 = Hãy hỏi họ sẽ liên lạc với bạn bằng cách nào, để không có ai khác đọc được.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = Những gì được giữ kín

# English: What you say stays private. Only the people who treat you may know it. They may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-say-stays-private-jzjvc8 = Những gì bạn nói được giữ kín. Chỉ những người chữa trị cho bạn mới được biết. Họ có thể nói với người khác nếu ai đó gặp nguy hiểm nghiêm trọng hoặc một trẻ em có thể bị hại. Tòa án cũng có thể ra lệnh phải nói ra.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Ở nước Anh (England)

# English: NHS mental health care is free, and you can get some of it without a GP. Hospital care is different: some people have to pay for it. [See what is free]({ $link1 }).
# $link1 = page: What is free
nhs-mental-health-care-is-z453eb = Chăm sóc sức khỏe tinh thần của Dịch vụ Y tế Quốc gia (NHS) là miễn phí, và bạn có thể nhận một phần mà không cần GP. Chăm sóc ở bệnh viện thì khác: một số người phải trả tiền. [Xem những gì miễn phí]({ $link1 }).

# English: You can ask [NHS Talking Therapies]({ $link1 }) for help yourself, by phone or online. It is for adults. Some areas take people from age 16. They ask for the name of the place where your GP works. Some areas accept people with no GP.
# $link1 = NHS England: what NHS Talking Therapies are.
you-can-ask-nhs-talking-vanh58 = Bạn có thể tự xin [NHS Talking Therapies]({ $link1 }) giúp, qua điện thoại hoặc trên mạng. Dịch vụ này dành cho người lớn. Một số vùng nhận người từ 16 tuổi. Họ hỏi tên nơi GP của bạn làm việc. Một số vùng nhận cả người không có GP.

# English: Talking Therapies mainly help with worry, low mood and PTSD after a single event. After many bad events, they often send you to a specialist service. This is not a refusal.
talking-therapies-mainly-help-with-hngdwp = Talking Therapies chủ yếu giúp khi bạn lo lắng, xuống tinh thần, hoặc bị PTSD sau một chuyện duy nhất. Sau nhiều chuyện tệ, họ thường chuyển bạn đến một dịch vụ chuyên khoa. Đây không phải là từ chối.

# English: Treatment for harm from torture, domestic violence, sexual violence or female genital mutilation (cutting) is free. It is for body and mind. It is free unless you came to the UK for it.
treatment-for-harm-from-torture-teaxeq = Chữa trị tổn hại do tra tấn, bạo lực gia đình, bạo lực tình dục hoặc cắt bộ phận sinh dục nữ (FGM) là miễn phí. Việc này gồm cả thể xác và tinh thần. Việc này miễn phí, trừ khi bạn sang Vương quốc Anh (UK) để được chữa.

# English: The Helen Bamber Foundation gives therapy to people who were trafficked or tortured. Trafficked means that someone controlled you and used you for money. You can [ask for help there yourself]({ $link1 }), online, with a signed form. It is not for emergencies, and it cannot take everyone.
# $link1 = Helen Bamber Foundation: how to refer, including yourself.
the-helen-bamber-foundation-gives-mv88zf = Helen Bamber Foundation trị liệu cho những người bị buôn bán hoặc bị tra tấn. Bị buôn bán nghĩa là có người đã kiểm soát bạn và lợi dụng bạn để kiếm tiền. Bạn có thể [tự xin được giúp ở đó]({ $link1 }), trên mạng, bằng một đơn có chữ ký. Nơi này không dành cho trường hợp khẩn cấp, và không thể nhận tất cả mọi người.

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = Nếu bạn cảm thấy không thể giữ an toàn cho mình, hãy gọi và chọn mục sức khỏe tinh thần (mental health):

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Ở xứ Wales

# English: The usual way is to ask a GP. You can also reach online self-help directly.
the-usual-way-is-to-gf7ran = Cách thông thường là hỏi GP. Bạn cũng có thể dùng trực tiếp dịch vụ tự giúp mình trên mạng.

# English: [Traumatic Stress Wales]({ $link1 }) works to make trauma care better for people who seek safety. It has translated pages.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
traumatic-stress-wales-works-to-5fxyjb = [Traumatic Stress Wales]({ $link1 }) hoạt động để việc chăm sóc sang chấn tâm lý (trauma) tốt hơn cho những người đi tìm nơi an toàn. Trang web đó có các trang đã được dịch.

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = Nếu bạn cảm thấy không thể giữ an toàn cho mình, hãy gọi rồi bấm phím 2:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Ở Scotland

# English: Mental health care in the community is free for everyone.
mental-health-care-in-the-jyymeh = Chăm sóc sức khỏe tinh thần ở cộng đồng là miễn phí cho mọi người.

# English: The Glasgow Psychological Trauma Service (Anchor Centre) treats trauma after many bad events. It has a service for people who were trafficked, from all of Scotland. Trafficked means that someone controlled you and used you for money. Ask a GP about it.
the-glasgow-psychological-trauma-service-2awhrx = Glasgow Psychological Trauma Service (Anchor Centre) chữa trị sang chấn tâm lý (trauma) sau nhiều chuyện tệ. Nơi này có dịch vụ cho người bị buôn bán, từ khắp Scotland. Bị buôn bán nghĩa là có người đã kiểm soát bạn và lợi dụng bạn để kiếm tiền. Hãy hỏi GP về nơi này.

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = Để nói chuyện khi bạn thấy xuống tinh thần, từ 16 tuổi. Bạn có thể yêu cầu được nói với nam hoặc nữ:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Ở Bắc Ireland

# English: Registering with a GP is different here, because documents are asked for. Please [read this first]({ $link1 }).
# $link1 = page: See a doctor
registering-with-a-gp-is-nkj2md = Đăng ký với GP ở đây thì khác, vì người ta hỏi giấy tờ của bạn. Xin bạn [đọc phần này trước]({ $link1 }).

# English: When you register, your immigration status may be checked with the Home Office. You can ask the Law Centre first:
when-you-register-your-immigration-m4dupv = Khi bạn đăng ký, tình trạng nhập cư của bạn có thể được kiểm tra với Bộ Nội vụ (Home Office). Bạn có thể hỏi Law Centre trước:

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = Nếu bạn cảm thấy không thể giữ an toàn cho mình:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gọi cho ai

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans lắng nghe, về bất cứ chuyện gì:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = Nếu bạn thích viết hơn, hãy nhắn tin chữ SHOUT. Tin nhắn vẫn còn trên điện thoại.

# English: [Freedom from Torture]({ $link1 }) gives therapy to people who were tortured.
# $link1 = Freedom from Torture.
freedom-from-torture-gives-therapy-nvn2hb = [Freedom from Torture]({ $link1 }) trị liệu cho những người bị tra tấn.
