### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = ኣብ ኢንግላንድ (England)፣ ዌልስ፣ ስኮትላንድን ሰሜን ኣየርላንድን፣ ናብዚ ዝመጻእኩም ንሕክምና ዘይኮነስ ብኻልእ ምኽንያት እንተኾይኑ፣ A&E ብነጻ እዩ።

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = ከምኡ እንተኾነ እውን፣ እቲ ዝገበሩኹም ነገር ገበን እዩ፣ ናትኩም ጌጋ ድማ ኣይኮነን።

# Page: nrm-step-by-step
# English: You face removal. Some people then lost the right to have a decision looked at again.
you-face-removal-some-people-avv4cu = ካብ ብሪጣንያ (UK) ከውጽኡኹም ዝደልዩ እንተኾይኖም። ከምዚ ምስ ኮነ፣ ገለ ሰባት ውሳኔኦም ደጊሙ ክርአ ዝነበሮም መሰል ስኢኖም እዮም።

# Page: nrm-step-by-step
# English: Your decision is negative. Few decisions are looked at again, but those that are often turn positive.
your-decision-is-negative-few-dff2be = ውሳኔኹም ኣሉታዊ (ኣይፋል ዝብል) እንተኾይኑ። ደጊሞም ዝረኣዩ ውሳኔታት ውሑዳት እዮም፣ እቶም ደጊሞም ዝረኣዩ ግን መብዛሕትኡ ግዜ ናብ ኣወንታዊ ይቕየሩ።

# Page: nrm-step-by-step.easy
# English: A child does not have to say yes.
a-child-does-not-have-eft5ce = ቆልዓ እወ ክብል ግድን ኣይኮነን።

# Page: nrm-step-by-step.easy
# English: For a child, they can ask without a yes.
for-a-child-they-can-v3ffs6 = ንቆልዓ ግን፣ እቲ ቆልዓ እወ ከይበለ እውን ክሓቱ ይኽእሉ።

# Page: pregnancy-and-sexual-health
# English: Family planning and treatment for sexually transmitted infections and HIV are free for everyone who did not travel here for it.
family-planning-and-treatment-for-hpkevx = ውጥን ስድራቤት (family planning)፣ ሕክምና HIV፣ ከምኡውን ሕክምና ካልኦት ብጾታዊ ርክብ ዝመሓላለፉ ረኽስታት፣ ነዚ ሕክምና ኢሎም ናብዚ ንዘይመጹ ኩሎም ሰባት ብነጻ እዩ።

# Page: pregnancy-and-sexual-health
# English: In England and Wales, the line above is for people from age 16. If you are under 19, you can call Childline:
in-england-and-wales-the-by2j6m = ኣብ ኢንግላንድን (England) ዌልስን፣ እቲ ኣብ ላዕሊ ዘሎ ስልኪ ካብ ዕድመ 16 ዓመት ጀሚሩ ንዘለዉ ሰባት እዩ። ዕድመኹም ትሕቲ 19 እንተኾይኑ፣ ናብ Childline ክትድውሉ ትኽእሉ፦

# Page: pregnancy-and-sexual-health.easy
# English: Care for infections from sex is free in the same way.
care-for-infections-from-sex-uk3kv8 = ብጾታዊ ርክብ ንዝመሓላለፉ ረኽስታት ዝወሃብ ሕክምና እውን ብተመሳሳሊ ብነጻ እዩ።

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
