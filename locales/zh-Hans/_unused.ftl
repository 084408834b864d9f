### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = 在英格兰、威尔士、苏格兰和北爱尔兰，如果您来这里是为了治疗以外的原因，A&E 就是免费的。

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = 这仍然是对方的罪行，仍然不是您的错。

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = 在北爱尔兰，您必须出示文件。

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = 如果有人有严重危险，他们可能会告诉别人。

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = 如果有孩子不安全，他们可能会告诉别人。

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = 请拨打这个号码求助。

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = 电话免费。

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = 您不必说出姓名。
