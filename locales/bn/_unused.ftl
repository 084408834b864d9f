### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = ইংল্যান্ড, ওয়েলস, স্কটল্যান্ড ও উত্তর আয়ারল্যান্ডে A&E বিনামূল্যে, যদি আপনি চিকিৎসা ছাড়া অন্য কোনো কারণে এখানে এসে থাকেন।

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = তবুও এটা তাদের অপরাধ, আর তবুও এটা আপনার দোষ নয়।

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = উত্তর আয়ারল্যান্ডে আপনাকে কাগজপত্র দেখাতে হয়।

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = কেউ গুরুতর বিপদে থাকলে তাঁরা অন্যদের জানাতে পারেন।

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = কোনো শিশু নিরাপদ না থাকলে তাঁরা অন্যদের জানাতে পারেন।

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = এই নম্বরে কল করে সাহায্য চান।

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = কলটি বিনামূল্যে।

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = আপনাকে নাম বলতে হবে না।
