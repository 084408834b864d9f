### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = በእንግሊዝ (England)፣ በዌልስ (Wales)፣ በስኮትላንድ እና በሰሜን አየርላንድ፣ ወደዚህ አገር የመጡት ለሕክምና ሳይሆን በሌላ ምክንያት ከሆነ፣ A&E በነጻ ነው።

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = እንዲህም ቢሆን ወንጀል ነው፣ እንዲህም ቢሆን የእርስዎ ጥፋት አይደለም።

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = በሰሜን አየርላንድ፣ ሰነዶች የማሳየት ግዴታ አለብዎት።

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = አንድ ሰው ከባድ አደጋ ላይ ከሆነ፣ እነሱ ለሌሎች ሊናገሩ ይችላሉ።

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = የልጅ ደህንነት ካልተጠበቀ፣ እነሱ ለሌሎች ሊናገሩ ይችላሉ።

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = ወደዚህ ቁጥር ደውለው እርዳታ ይጠይቁ።

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = ጥሪው በነጻ ነው።

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = ስምዎን የመናገር ግዴታ የለብዎትም።
