### Page: Trauma and healing   (content/trauma-and-healing.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Trauma and healing
# This is the title of the page.
trauma-and-healing-bbm2ee = TODO

# English: What fear and harm do to the mind and body, and how treatment helps.
# This is the summary of the page, shown in lists of pages.
what-fear-and-harm-do-72vecd = TODO

# English: trauma, PTSD, post-traumatic stress, bad dreams, memories, fear, numb, sleep badly, therapy, therapist, EMDR, healing, flashbacks, nightmares, shock, cannot forget, panic, shaking, angry, crying, jumpy
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
trauma-ptsd-post-traumatic-stress-fd6mzm = TODO

# English: It can get better. Trauma can be treated, even many years later. The first step is small: tell a GP, "Something bad happened to me, and I cannot rest."
it-can-get-better-trauma-wshwx9 = TODO

# English: This page is for anyone who lives with memories, fear or numbness. Where you ask for care differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-anyone-chz7rr = TODO

## Section: What trauma can feel like

# English: What trauma can feel like
# This is a heading.
what-trauma-can-feel-like-mf536t = TODO

# English: Trauma is what fear and harm leave behind in the mind and the body. It is not weakness. It is not madness. Your body is still trying to protect you.
trauma-is-what-fear-and-vnkfru = TODO

# English: Doctors call one form of it **PTSD**, post-traumatic stress disorder. These are signs:
doctors-call-one-form-of-a9kqw7 = TODO

# English: it comes back, in pictures, dreams or feelings, as if it were happening now
# This is a list item.
it-comes-back-in-pictures-md885z = TODO

# English: you stay away from what reminds you
# This is a list item.
you-stay-away-from-what-xrzw7w = TODO

# English: you are always on guard
# This is a list item.
you-are-always-on-guard-b9cwgu = TODO

# English: you feel numb, or far from yourself and from others
# This is a list item.
you-feel-numb-or-far-vrh9na = TODO

# English: your moods change strongly
# This is a list item.
your-moods-change-strongly-2an3ap = TODO

# English: you find it hard to trust, or you feel worthless.
# This is a list item.
you-find-it-hard-to-gazhyg = TODO

# English: You may have some of these, or others. Only a professional can say what it is, and you can ask for help without a name for it.
you-may-have-some-of-2b83ay = TODO

## Section: What treatment is like

# English: What treatment is like
# This is a heading.
what-treatment-is-like-aa7bze = TODO

# English: **Talking therapy for trauma** is often the first choice. You meet one trained person, usually every week, often { $mh-tfcbt } times. It takes longer if a lot happened.
# $mh-tfcbt = Trauma-focused talking therapy (trauma-focused CBT) is a first choice, usually weekly, longer when there were many traumas.
talking-therapy-for-trauma-is-fxkz7w = TODO

# English: **EMDR** is another choice for adults, some time after the events. You remember a little while your eyes follow a movement. It often takes { $mh-emdr } sessions.
# $mh-emdr = EMDR (a therapy using eye movements while remembering) is another NICE-recommended choice for adults, about three months or more after events other than combat.
emdr-is-another-choice-for-6wzue6 = TODO

# English: A good therapist explains, asks before each step, goes at your pace and lets you rest. You do not have to tell everything on the first day. You may say stop.
a-good-therapist-explains-asks-nfyuz7 = TODO

# English: If a session leaves you feeling worse, tell the therapist. If this person is not right for you, you can ask for another.
if-a-session-leaves-you-hz7s34 = TODO

# English: Calming medicines such as benzodiazepines should not be given to adults to prevent PTSD. If you already take a medicine, do not stop it without a doctor.
calming-medicines-such-as-benzodiazepines-racq98 = TODO

# English: You can ask for a professional interpreter, and for a woman or a man.
you-can-ask-for-a-4rtpap = TODO

## Section: Small things for a bad moment

# English: Small things for a bad moment
# This is a heading.
small-things-for-a-bad-4uchvz = TODO

# English: You can try these. Leave out what does not help.
you-can-try-these-leave-gyjqtf = TODO

# English: Put both feet on the floor. Name five things you can see.
# This is a list item.
put-both-feet-on-the-975cmn = TODO

# English: Breathe out slowly, longer than you breathe in.
# This is a list item.
breathe-out-slowly-longer-than-5y7sbr = TODO

# English: Say to yourself: "That was then. I am here now."
# This is a list item.
say-to-yourself-that-was-r2zg34 = TODO

# English: Go to a person or a place where you feel safer.
# This is a list item.
go-to-a-person-or-xwm6pf = TODO

## Section: In England

# English: In England
# This is a heading.
# On another page: لە ئینگلتەرا (England)   (urgent-help.ftl)
in-england-w3yxfs = TODO

# English: NHS mental health care is free. You can ask [NHS Talking Therapies]({ $link1 }) yourself, without a GP's letter. It treats PTSD too.
# $link1 = NHS England: what NHS Talking Therapies are.
nhs-mental-health-care-is-rhhnm8 = TODO

# English: If they pass you on to a specialist service, that is not a refusal. The NHS explains [treatment for PTSD]({ $link1 }).
# $link1 = NHS page on PTSD treatment.
if-they-pass-you-on-fc7mve = TODO

## Section: In Wales

# English: In Wales
# This is a heading.
# On another page: لە وێڵز (Wales)   (urgent-help.ftl)
in-wales-b4xgqh = TODO

# English: Ask your GP. [Traumatic Stress Wales]({ $link1 }) works for better trauma care for people seeking sanctuary.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
ask-your-gp-traumatic-stress-6tnrbk = TODO

## Section: In Scotland

# English: In Scotland
# This is a heading.
# On another page: لە سکۆتلەندا   (urgent-help.ftl)
in-scotland-mxrd9g = TODO

# English: Ask your GP. The Anchor Centre in Glasgow treats complex trauma. It is the national service for people who were trafficked.
ask-your-gp-the-anchor-ebfdrd = TODO

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
# On another page: بۆ قسەکردن کاتێک دڵتەنگیت، لە تەمەنی 16 ساڵەوە. دەتوانیت داوا بکەیت لەگەڵ پیاوێک یان ژنێک قسە بکەیت:   (urgent-help.ftl)
to-talk-when-you-feel-zwsub2 = TODO

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
# On another page: لە ئێرلەندای باکوور   (urgent-help.ftl)
in-northern-ireland-e876bv = TODO

# English: Ask your GP. If it is too much to bear, call Lifeline:
ask-your-gp-if-it-v5umtn = TODO

# English: If you have no GP, you are asked for documents when you register. Your immigration status may be checked with the Home Office. You can ask the Law Centre first:
if-you-have-no-gp-nctqnm = TODO

## Section: Who to call

# English: Who to call
# This is a heading.
# On another page: تەلەفۆن بۆ کێ بکەیت   (index.ftl)
who-to-call-vfqzg4 = TODO

# English: To talk to someone who listens:
to-talk-to-someone-who-zb9pyy = TODO

# English: If you may hurt yourself, or a life is in danger:
if-you-may-hurt-yourself-z8qqn6 = TODO

# English: Crisis lines for each nation are on the page [Get mental health help]({ $link1 }).
# $link1 = page: Get mental health help
crisis-lines-for-each-nation-egwv8q = TODO
