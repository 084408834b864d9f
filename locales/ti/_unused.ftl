### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = ኣብ ሰሜን ኣየርላንድ፣ ወረቓቕቲ ከተርእዩ ኣለኩም።

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = ሓደ ሰብ ኣብ ከቢድ ሓደጋ እንተሃልዩ፣ ንኻልኦት ክነግሩ ይኽእሉ።

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = ሓደ ቆልዓ ውሑስ እንተዘይኮይኑ፣ ንኻልኦት ክነግሩ ይኽእሉ።

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = ናብዚ ቁጽሪ ደዊልኩም ሓገዝ ሕተቱ።

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = ምድዋል ብነጻ እዩ።

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = ስምኩም ክትነግሩ ግድን ኣይኮነን።

# Page: what-is-free.easy
# English: Eye tests and checks of your teeth are free.
eye-tests-and-checks-of-dp7zsr = ምርመራ ዓይኒን ምርመራ ስኒን ብነጻ እዩ።
