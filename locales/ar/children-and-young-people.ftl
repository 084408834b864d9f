### Page: Children and young people   (content/children-and-young-people.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Children and young people
# This is the title of the page.
children-and-young-people-nqv9dm = الأطفال والشباب

# English: If you are under 18: it is not your fault, and people can keep you safe.
# This is the summary of the page, shown in lists of pages.
if-you-are-under-18-mm662s = إذا كان عمرك أقل من 18 سنة: هذا ليس ذنبك، وهناك أشخاص يمكنهم الحفاظ على سلامتك.

# English: child, children, young person, age, guardian, Childline, social worker, social services, council, carry drugs, criminal exploitation, boyfriend, girlfriend, online, fault, kid, teenager, under 18, school, foster care, parents, county lines
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
child-children-young-person-age-ydwnte = طفل، طفلة، أطفال، ولد، بنت، قاصر، مراهق، شاب، شباب، صغير، عمر، عمري، سن، أقل من 18، تحديد العمر، لا يصدقون عمري، وصي، ولي أمر، أهل، أب، أم، بدون أهل، وحدي، أخصائي اجتماعي، الخدمات الاجتماعية، الشؤون، المجلس المحلي، أسرة حاضنة، كفالة، مدرسة، نقل مخدرات، توصيل مخدرات، عصابة، إجبار على جريمة، صاحب، صديقي، صديقتي، حبيب، إنترنت، صور، ذنب، ذنبي، Childline

# English: If you are in danger now, call { $tel-999 }. If you want to talk, call Childline. You do not have to be sure what is wrong.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-ps6ccc = إذا كنت الآن في خطر، يُرجى الاتصال على { $tel-999 }. إذا أردت التحدث، يمكنك الاتصال بخط Childline. ليس من الضروري أن يكون واضحاً لك ما هي المشكلة.

# English: This page is for you if you are under 18, or may be. Adults who look after a young person can read it too. Different people help in England, Wales, Scotland and Northern Ireland.
this-page-is-for-you-utzat4 = هذه الصفحة لك إذا كان عمرك أقل من 18 سنة، أو قد يكون كذلك. يمكن أن يقرأها أيضاً البالغون الذين يرعون شاباً أو شابة. من يساعدك يختلف بين إنجلترا وويلز واسكتلندا وأيرلندا الشمالية.

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = هذا ليس ذنبك

# English: Maybe someone makes you carry or sell drugs, steal, beg, or move money. Maybe they say you agreed. It is exploitation. That means they use you. It is not your choice.
maybe-someone-makes-you-carry-v2f6px = ربما يجبرك شخص على حمل المخدرات أو بيعها، أو على السرقة أو التسول أو نقل المال. ربما يقول هذا الشخص إنك وافقت. هذا استغلال. الاستغلال يعني أنهم يستعملونك لمصلحتهم. هذا ليس اختيارك.

# English: You may have said yes. You may have taken money or presents. You may not have run away. It is still not your fault.
you-may-have-said-yes-zftmsp = ربما قلت نعم. ربما أخذت مالاً أو هدايا. ربما بقيت ولم يحدث هروب. ومع ذلك هذا ليس ذنبك.

# English: It is also exploitation if someone forces or presses you into sex or pictures. It is the same if someone hurts or threatens you or your family.
it-is-also-exploitation-if-asp24s = هو استغلال أيضاً إذا أجبرك شخص على الجنس أو على الصور أو ضغط عليك من أجل ذلك. وهو استغلال أيضاً إذا آذاك شخص أو هددك أو آذى عائلتك أو هددها.

# English: It can start with someone who is kind: a friend, a boyfriend or girlfriend, someone online, a relative.
it-can-start-with-someone-qth9tj = قد يبدأ ذلك مع شخص لطيف: صديق أو صديقة، حبيب أو حبيبة، شخص على الإنترنت، شخص من الأقارب.

# English: It happens to children born in the UK too. Nobody has to cross a border.
it-happens-to-children-born-vn6jwe = هذا يحدث أيضاً لأطفال وُلدوا في المملكة المتحدة. ليس من الضروري أن يعبر أحد حدوداً.

# English: If you love the person, or are afraid for them, you can still ask for help. Both can be true.
if-you-love-the-person-k3dgqu = إذا أحببت هذا الشخص أو خفت عليه، يمكنك مع ذلك طلب المساعدة. يمكن أن يكون الأمران صحيحين معاً.

# English: If the police ask you questions, say you want a lawyer, and an adult you trust beside you.
if-the-police-ask-you-xcud4d = إذا طرحت الشرطة عليك أسئلة، يمكنك القول: «I want a lawyer. I want an adult I trust beside me» (أريد محامياً، وأريد بجانبي شخصاً بالغاً هو موضع ثقتي).

## Section: Who can keep you safe

# English: Who can keep you safe
# This is a heading.
who-can-keep-you-safe-2cevbp = من يمكنه الحفاظ على سلامتك

# English: If a doctor or a nurse worries about you, they will tell children's social care. It is a team that is there to keep you safe.
if-a-doctor-or-a-ejsj4q = إذا شعر طبيب أو ممرض أو ممرضة بالقلق عليك، يتم إخبار الرعاية الاجتماعية للأطفال (children's social care). هذا فريق موجود للحفاظ على سلامتك.

# English: The **NRM** is how the UK recognises and helps people who were trafficked. Adults choose if they want it. If you are under 18, you can be referred without having to agree first. You should still be told what is happening, so ask.
the-nrm-is-how-the-9r55vp = **NRM** هي طريقة المملكة المتحدة للاعتراف بالأشخاص الذين تعرّضوا للاتجار بالبشر ومساعدتهم. البالغون يختارون إن كانوا يريدونها. إذا كان عمرك أقل من 18 سنة، يمكن إحالتك من دون الحاجة إلى موافقتك أولاً. ومع ذلك ينبغي إخبارك بما يحدث، لذلك يُرجى السؤال.

# English: You may be under 18, but staff are not sure of your age. Then they should treat you as under 18.
you-may-be-under-18-taqadf = إذا كان لدى الموظفين شك في عمرك، وكان من الممكن أن يكون عمرك أقل من 18 سنة، فينبغي أن يعاملوك على أن عمرك أقل من 18 سنة.

# English: If they still say that you are an adult, you can call Childline. You can also ask for a lawyer.
if-they-still-say-that-umwtvn = إذا استمروا في القول إنك من البالغين، يمكنك الاتصال بخط Childline. يمكنك أيضاً طلب محامٍ.

# English: What you tell a doctor stays private, with a few exceptions. A child in danger is one. Ask, "Who will you tell?" before you start.
what-you-tell-a-doctor-h3cxwr = كلامك مع الطبيب يبقى خاصاً، مع استثناءات قليلة. أحدها طفل في خطر. يمكنك قبل البدء السؤال: «Who will you tell?‎» (من ستخبرون بما أقوله لكم؟).

# English: In England, Wales, Scotland and Northern Ireland, you may get a guardian. A guardian is a person who speaks up for you.
in-england-wales-scotland-and-mfm9j5 = في إنجلترا وويلز واسكتلندا وأيرلندا الشمالية، قد يُعيَّن لك وصي (guardian). الوصي هو شخص يتكلم من أجل حقوقك.

## Section: Your health

# English: Your health
# This is a heading.
your-health-ken7vk = صحتك

# English: You can see a doctor, a nurse or a counsellor. You can ask for an interpreter, and for a woman or a man. You can ask to be seen without the adult who came with you.
you-can-see-a-doctor-w7c5z5 = يمكنك زيارة طبيب، أو ممرض أو ممرضة، أو شخص يقدّم جلسات دعم نفسي. يمكنك طلب مترجم شفوي، وطلب أن يكون من يعالجك امرأة أو رجلاً. يمكنك طلب أن تتم الزيارة من دون الشخص البالغ الذي أتى معك.

# English: You should never have to interpret for your family.
you-should-never-have-to-huyvxv = لا ينبغي أبداً أن تكون الترجمة لعائلتك من واجبك.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = في إنجلترا وويلز

# English: The council must keep you safe. You can have an Independent Child Trafficking Guardian. This is a person outside the council who speaks up for you. The service is growing to every area.
the-council-must-keep-you-92znze = يجب على المجلس المحلي (council) الحفاظ على سلامتك. يمكن أن يكون لك وصي مستقل للأطفال الذين تعرّضوا للاتجار بالبشر (Independent Child Trafficking Guardian). هذا شخص من خارج المجلس المحلي يتكلم من أجل حقوقك. تتوسع هذه الخدمة لتصل إلى كل المناطق.

## Section: Health costs in England

# English: Health costs in England
# This is a heading.
health-costs-in-england-3rwex9 = تكاليف الصحة في إنجلترا

# English: Prescriptions are free if you are under 16, or 16 to 18 and in full-time education. NHS dental care is free if you are under 18, or under 19 and in education.
prescriptions-are-free-if-you-mg33j5 = الأدوية بوصفة طبية مجانية إذا كان عمرك أقل من 16 سنة، أو من 16 إلى 18 سنة مع تعليم بدوام كامل. علاج الأسنان لدى NHS مجاني إذا كان عمرك أقل من 18 سنة، أو أقل من 19 سنة مع الاستمرار في التعليم.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = في اسكتلندا

# English: If you are here without your family, you can have a guardian from the Guardianship service. It is run by the Scottish Refugee Council and Aberlour. Ask a social worker, or call Childline.
if-you-are-here-without-etbzdt = إذا كنت هنا من دون عائلتك، يمكن أن يكون لك وصي (guardian) من خدمة Guardianship. تديرها منظمتا Scottish Refugee Council وAberlour. يُرجى سؤال أخصائي اجتماعي (social worker)، أو الاتصال بخط Childline.

# English: Prescriptions, eye examinations and dental check-ups are free.
prescriptions-eye-examinations-and-dental-frqn8h = الأدوية بوصفة طبية وفحص النظر وفحص الأسنان مجانية.

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: There is an Independent Guardian Service, run by Barnardo's. Ask a social worker, or call Childline.
there-is-an-independent-guardian-wbcmr5 = هناك خدمة أوصياء مستقلين (Independent Guardian Service) تديرها منظمة Barnardo's. يُرجى سؤال أخصائي اجتماعي (social worker)، أو الاتصال بخط Childline.

# English: Prescriptions are free.
prescriptions-are-free-azak7f = الأدوية بوصفة طبية مجانية.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: For anyone under 19:
for-anyone-under-19-d9pg6n = لكل من عمره أقل من 19 سنة:

# English: For an adult who is worried about a child:
for-an-adult-who-is-kkf2k8 = لشخص بالغ لديه قلق على طفل:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = إذا كنت في خطر الآن:

# English: If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
if-someone-checks-your-phone-63j6zz = إذا كان هناك شخص يفتش هاتفك، يُرجى قراءة [سلامتك عند استخدام هذا الهاتف]({ $link1 }).
