### Page: At your appointment   (content/at-your-appointment.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: At your appointment
# This is the title of the page.
at-your-appointment-kajq4m = TODO

# English: Ask for an interpreter, time alone, a woman or a man, and breaks.
# This is the summary of the page, shown in lists of pages.
ask-for-an-interpreter-time-4b5bxr = TODO

# English: appointment, interpreter, interpreting, translation, another language, chaperone, woman doctor, man doctor, seen alone, time alone, double appointment, examined, breaks, translator, do not speak English, female doctor, male doctor, nervous, touch, panic, what to say
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
appointment-interpreter-interpreting-translation-another-72qne2 = TODO

# English: Before the day, tell reception what you need: an interpreter, more time, a woman or a man, time alone. You can also ask on the day.
before-the-day-tell-reception-yykfpf = TODO

# English: This page is for anyone who sees a GP, a nurse, a hospital doctor or a therapist. Your right to an interpreter is written differently in England, Wales, Scotland and Northern Ireland. Find your nation below.
this-page-is-for-anyone-cw4qnz = TODO

# English: [Cards to show]({ $link1 }) ask for these things.
# $link1 = page: Cards to show
cards-to-show-ask-for-c7tv33 = TODO

## Section: Ask for an interpreter

# English: Ask for an interpreter
# This is a heading.
ask-for-an-interpreter-zm833t = TODO

# English: The interpreter should be a professional. It should not be a relative or a friend, and never a child.
the-interpreter-should-be-a-t2njf6 = TODO

# English: This keeps you safe. Sometimes the person who comes along is the one who controls you.
this-keeps-you-safe-sometimes-9bbh5m = TODO

# English: You can tell the doctor if you do not understand the interpreter, or do not feel safe with them. You can ask for someone else.
you-can-tell-the-doctor-uz9bkz = TODO

## Section: Ask to be seen alone

# English: Ask to be seen alone
# This is a heading.
ask-to-be-seen-alone-furc4n = TODO

# English: Staff should see you alone, and you can ask for it. If you cannot say it out loud, show a note, or tell the nurse quietly. You can also ask on the phone before you come.
staff-should-see-you-alone-4xx9sk = TODO

# English: Please see me alone for a few minutes.
please-see-me-alone-for-4pbtsk = TODO

## Section: Ask for a woman or a man

# English: Ask for a woman or a man
# This is a heading.
ask-for-a-woman-or-b2ttg2 = TODO

# English: You can ask to see a woman or a man. The surgery should try, but it cannot always promise it.
you-can-ask-to-see-39syac = TODO

# English: You can ask for a **chaperone**. That is a trained extra person in the room while you are examined. A friend is not a formal chaperone. You can also refuse one. If nobody can come that day, the appointment can be moved.
you-can-ask-for-a-hmy7yg = TODO

## Section: In the room

# English: In the room
# This is a heading.
in-the-room-gypf4d = TODO

# English: Good care goes at your pace. Staff should explain what they do, ask before they touch you, offer you choices, and let you rest. It helps to see the same person each time, so ask for that.
good-care-goes-at-your-vtu7nj = TODO

# English: You can say:
you-can-say-c258pr = TODO

# English: "Please explain that again."
# This is a list item.
please-explain-that-again-w5wjqh = TODO

# English: "Please stop. I need a break."
# This is a list item.
please-stop-i-need-a-3ptjmx = TODO

# English: "I do not want to talk about that today."
# This is a list item.
i-do-not-want-to-qdbbxa = TODO

# English: "Please write it down for me."
# This is a list item.
please-write-it-down-for-94veue = TODO

# English: You choose how much to tell. You do not have to tell your whole story to get help with your health.
you-choose-how-much-to-g5jve4 = TODO

# English: What you tell a doctor stays private, with a few exceptions. [Your privacy]({ $link1 }) explains them.
# $link1 = page: Your privacy
what-you-tell-a-doctor-rrgkq9 = TODO

# English: Before you leave, ask: What happens next? When? How will you contact me, and is that safe for me?
before-you-leave-ask-what-uejz94 = TODO

## Section: In England

# English: In England
# This is a heading.
# On another page: انگلینڈ میں   (urgent-help.ftl)
in-england-w3yxfs = TODO

# English: The surgery must arrange an interpreter when you need one. It is free for you. They should not ask you to bring someone.
the-surgery-must-arrange-an-eytawt = TODO

# English: You can ask for a woman or a man as interpreter.
you-can-ask-for-a-6rntm9 = TODO

# English: Ask for a double appointment, because interpreting takes time.
ask-for-a-double-appointment-csfxyx = TODO

# English: When you call { $int-111 }, say in English the language you want. An interpreter who keeps things private joins the call.
# $int-111 = On NHS 111, say in English the language you want; a confidential interpreter joins.
when-you-call-say-in-g5gake = TODO

## Section: In Wales

# English: In Wales
# This is a heading.
# On another page: ویلز میں   (urgent-help.ftl)
in-wales-b4xgqh = TODO

# English: Wales has a standard way to book interpreters. It covers GPs, emergency care, pharmacies, dentists, opticians, pregnancy care and mental health. Ask reception to book one.
wales-has-a-standard-way-mxfk5j = TODO

## Section: In Scotland

# English: In Scotland
# This is a heading.
# On another page: اسکاٹ لینڈ میں   (urgent-help.ftl)
in-scotland-mxrd9g = TODO

# English: In Scotland, an interpreter for NHS care is your right as a patient. Ask reception to book one.
in-scotland-an-interpreter-for-gjkedb = TODO

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
# On another page: شمالی آئرلینڈ میں   (urgent-help.ftl)
in-northern-ireland-e876bv = TODO

# English: The interpreting service is free. Professional help with language is your legal right. Ask reception to book one.
the-interpreting-service-is-free-baf42p = TODO

## Section: Who to call

# English: Who to call
# This is a heading.
# On another page: کس کو کال کریں   (index.ftl)
who-to-call-vfqzg4 = TODO

# English: If a surgery will not see you or find an interpreter:
if-a-surgery-will-not-d2gefu = TODO

# English: To talk about being controlled, with an interpreter:
to-talk-about-being-controlled-a2tvcu = TODO

# English: If you are in danger now:
# On another page: اگر آپ ابھی خطرے میں ہیں:   (stay-safe-on-this-phone.ftl)
if-you-are-in-danger-c5rhq2 = TODO
