### Page: See a doctor   (content/see-a-doctor.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = رفتن پیش دکتر

# English: How to get a doctor near you.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-vupqgh = چطور نزدیک خودتان دکتر پیدا کنید.

# English: Call { $tel-999 } if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-if-a-life-is-trege5 = اگر جان کسی در خطر است، با { $tel-999 } تماس بگیرید.

# English: For other health problems, you can ask for a **GP**.
# This is Easy Read: one short sentence beside a picture.
for-other-health-problems-you-wkpguq = برای مشکلات دیگر سلامتی، می‌توانید **دکتر خانوادگی GP** بخواهید.

# English: A **GP** is a family doctor near where you stay.
# This is Easy Read: one short sentence beside a picture.
a-gp-is-a-family-e588js = **دکتر خانوادگی GP** یک دکتر عمومی نزدیک جایی است که می‌مانید.

## Section: How do you get a GP?

# English: How do you get a GP?
# This is a heading.
how-do-you-get-a-m4ukh5 = چطور دکتر خانوادگی GP پیدا می‌کنید؟

# English: Ask a GP near you to **register** you.
# This is Easy Read: one short sentence beside a picture.
# Note: "Register" is joining a doctor's list. It must not sound like registering with the police or the government.
ask-a-gp-near-you-wpcqvv = از یک دکتر خانوادگی GP نزدیک خودتان بخواهید شما را **ثبت‌نام** کند.

# English: To **register** is to join a doctor's list.
# This is Easy Read: one short sentence beside a picture.
to-register-is-to-join-d8j8ty = **ثبت‌نام** یعنی نام شما به فهرست بیماران یک دکتر اضافه می‌شود.

# English: Ask for an **interpreter** if you want one.
# This is Easy Read: one short sentence beside a picture.
ask-for-an-interpreter-if-wycm8s = اگر می‌خواهید، **مترجم شفاهی** بخواهید.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = **مترجم شفاهی** حرف‌های شما را به زبان دیگری می‌گوید.

# English: Say how they can contact you safely.
# This is Easy Read: one short sentence beside a picture.
say-how-they-can-contact-jc3btg = بگویید چطور می‌توانند بدون خطر با شما تماس بگیرند.

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = چه چیزهایی می‌توانید بخواهید؟

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = می‌توانید بخواهید یک زن یا یک مرد شما را ببیند.

# English: Doctors keep what you say private.
# This is Easy Read: one short sentence beside a picture.
doctors-keep-what-you-say-698avu = دکترها حرف‌های شما را خصوصی نگه می‌دارند.

# English: They may share it if a person or child is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-share-it-if-eum2us = اگر کسی یا کودکی در خطر باشد، ممکن است آن را به دیگران بگویند.

# English: They must tell others if a court orders it.
# This is Easy Read: one short sentence beside a picture.
they-must-tell-others-if-a2gmg7 = اگر دادگاه دستور بدهد، باید به دیگران بگویند.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = آیا در انگلستان هستید؟

# English: In England, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-england-anyone-can-see-ta5bdx = در انگلستان، هر کسی می‌تواند رایگان پیش دکتر خانوادگی GP برود.

# English: You do not need to show papers.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-6xw3df = لازم نیست مدارک نشان دهید.

# English: If you have no safe address, you can use the GP's address.
# This is Easy Read: one short sentence beside a picture.
if-you-have-no-safe-nbr8ce = اگر آدرس امن ندارید، می‌توانید از آدرس دکتر خانوادگی GP استفاده کنید.

# English: The interpreter is free.
# This is Easy Read: one short sentence beside a picture.
the-interpreter-is-free-msyjzt = مترجم شفاهی رایگان است.

# English: If they say no, ask for the reason in writing.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-ask-gj5257 = اگر بگویند نه، بخواهید دلیل را کتبی به شما بدهند.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = آیا در ولز هستید؟

# English: A GP with space needs a good reason to say no.
# This is Easy Read: one short sentence beside a picture.
a-gp-with-space-needs-yz9aga = دکتر خانوادگی GP که جا دارد، برای گفتن نه باید دلیل خوبی داشته باشد.

# English: You do not need to prove your address.
# This is Easy Read: one short sentence beside a picture.
you-do-not-need-to-hu8utu = لازم نیست آدرس خود را ثابت کنید.

# English: The GP may ask for a card or letter with your name.
# This is Easy Read: one short sentence beside a picture.
the-gp-may-ask-for-5bs3w9 = دکتر خانوادگی GP ممکن است کارت یا نامه‌ای با نام شما بخواهد.

# English: If they say no, a group called Llais helps you complain.
# This is Easy Read: one short sentence beside a picture.
if-they-say-no-a-7kfsg6 = اگر بگویند نه، گروهی به نام Llais برای شکایت به شما کمک می‌کند.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = آیا در اسکاتلند هستید؟

# English: In Scotland, anyone can see a GP for free.
# This is Easy Read: one short sentence beside a picture.
in-scotland-anyone-can-see-wn3gpv = در اسکاتلند، هر کسی می‌تواند رایگان پیش دکتر خانوادگی GP برود.

# English: You have a right to an interpreter.
# This is Easy Read: one short sentence beside a picture.
you-have-a-right-to-e24jp4 = شما حق دارید مترجم شفاهی داشته باشید.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = آیا در ایرلند شمالی هستید؟

# English: In Northern Ireland, they ask for papers.
# This is Easy Read: one short sentence beside a picture.
in-northern-ireland-they-ask-ypn665 = در ایرلند شمالی، از شما مدارک می‌خواهند.

# English: The health office may ask the government about your right to stay.
# This is Easy Read: one short sentence beside a picture.
the-health-office-may-ask-nxtb52 = ممکن است اداره بهداشت درباره حق ماندن شما از دولت بپرسد.

# English: Call the Law Centre on { $tel-lcni } before you fill in a form.
# This is Easy Read: one short sentence beside a picture.
# $tel-lcni = Law Centre NI advice line.
call-the-law-centre-on-6fe2pd = پیش از پر کردن فرم، با Law Centre به شماره { $tel-lcni } تماس بگیرید.

# English: Some people have to pay for a family doctor.
# This is Easy Read: one short sentence beside a picture.
some-people-have-to-pay-jc78k6 = بعضی از افراد باید برای دکتر خانوادگی پول بدهند.

## Section: Call for free help

# English: Call for free help
# This is a heading.
call-for-free-help-ybcpd2 = برای کمک رایگان تماس بگیرید
