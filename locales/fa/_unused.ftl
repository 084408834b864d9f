### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = در انگلستان، ولز، اسکاتلند و ایرلند شمالی، بخش اورژانس (عاجل) بیمارستان (A&E) رایگان است، اگر به دلیل دیگری غیر از درمان به اینجا آمده باشید.

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = باز هم آنچه با شما می‌کنند جرم است، و باز هم تقصیر شما نیست.

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = در ایرلند شمالی، باید مدارک نشان دهید.

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = اگر کسی در خطر جدی باشد، ممکن است به دیگران بگویند.

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = اگر کودکی در امان نباشد، ممکن است به دیگران بگویند.

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = با این شماره تماس بگیرید و کمک بخواهید.

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = تماس رایگان است.

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = لازم نیست نام خود را بگویید.
