### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = انگلینڈ، ویلز، اسکاٹ لینڈ اور شمالی آئرلینڈ میں A&E مفت ہے، اگر آپ کے یہاں آنے کی وجہ علاج نہیں بلکہ کچھ اور تھی۔

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = یہ پھر بھی جرم ہے، اور پھر بھی آپ کا قصور نہیں۔

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = شمالی آئرلینڈ میں آپ کو کاغذات دکھانے پڑتے ہیں۔

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = اگر کوئی سنگین خطرے میں ہو تو وہ دوسروں کو بتا سکتے ہیں۔

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = اگر کوئی بچہ محفوظ نہ ہو تو وہ دوسروں کو بتا سکتے ہیں۔

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = اس نمبر پر کال کریں اور مدد مانگیں۔

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = کال مفت ہے۔

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = اپنا نام بتانا ضروری نہیں۔
