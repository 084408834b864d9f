### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = لە ئینگلتەرا، وێڵز، سکۆتلەندا و ئێرلەندای باکوور، بەشی فریاکەوتنی نەخۆشخانە (A&E) بێبەرامبەرە ئەگەر بۆ هۆکارێکی تر جگە لە چارەسەر هاتبیت بۆ ئێرە.

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = ئەوەی لەگەڵت دەکەن هێشتا تاوانە، و هێشتا خەتای تۆ نییە.

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = لە ئێرلەندای باکوور، دەبێت بەڵگەنامە پیشان بدەیت.

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = لەوانەیە بە کەسانی تر بڵێن ئەگەر کەسێک لە مەترسییەکی گەورەدا بێت.

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = لەوانەیە بە کەسانی تر بڵێن ئەگەر منداڵێک سەلامەت نەبێت.

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = تەلەفۆن بکە بۆ ئەم ژمارەیە و داوای یارمەتی بکە.

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = تەلەفۆنکردنەکە بێبەرامبەرە.

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = پێویست ناکات ناوت بڵێیت.
