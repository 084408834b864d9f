### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = في إنجلترا وويلز واسكتلندا وأيرلندا الشمالية، قسم الحوادث والطوارئ (A&E) مجاني إذا كان سبب مجيئك إلى هنا شيئاً غير العلاج.

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = ومع ذلك، هذه جريمة ضدك، وهذا ليس ذنبك.

# Page: nrm-step-by-step
# English: You face removal. Some people then lost the right to have a decision looked at again.
you-face-removal-some-people-avv4cu = إذا كنت أمام احتمال الترحيل (removal). في هذه الحالة، فقد بعض الأشخاص الحق في إعادة النظر في القرار.

# Page: nrm-step-by-step
# English: Your decision is negative. Few decisions are looked at again, but those that are often turn positive.
your-decision-is-negative-few-dff2be = إذا كان قرارك سلبياً. القرارات التي يُعاد النظر فيها قليلة، لكنها تصبح إيجابية في أحيان كثيرة.

# Page: nrm-step-by-step.easy
# English: A child does not have to say yes.
a-child-does-not-have-eft5ce = ليس من الضروري أن يقول الطفل نعم.

# Page: nrm-step-by-step.easy
# English: For a child, they can ask without a yes.
for-a-child-they-can-v3ffs6 = إذا كان الشخص طفلاً، يمكنهم الطلب من دون موافقته.

# Page: pregnancy-and-sexual-health
# English: Family planning and treatment for sexually transmitted infections and HIV are free for everyone who did not travel here for it.
family-planning-and-treatment-for-hpkevx = تنظيم الأسرة وعلاج العدوى المنقولة جنسياً وHIV مجانية لكل من لم يسافر إلى هنا من أجلها.

# Page: pregnancy-and-sexual-health
# English: In England and Wales, the line above is for people from age 16. If you are under 19, you can call Childline:
in-england-and-wales-the-by2j6m = في إنجلترا وويلز، الخط المذكور أعلاه هو للأشخاص من عمر 16 سنة. إذا كان عمرك أقل من 19 سنة، يمكنك الاتصال بخط Childline:

# Page: pregnancy-and-sexual-health.easy
# English: Care for infections from sex is free in the same way.
care-for-infections-from-sex-uk3kv8 = علاج العدوى المنقولة جنسياً مجاني بالطريقة نفسها.

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = في أيرلندا الشمالية، يجب عليك إظهار أوراق.

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = قد يخبرون آخرين إذا كان أحد في خطر شديد.

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = قد يخبرون آخرين إذا كان طفل غير آمن.

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = يُرجى الاتصال بهذا الرقم وطلب المساعدة.

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = المكالمة مجانية.

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = ليس من الضروري ذكر اسمك.

# Page: what-is-free.easy
# English: Eye tests and checks of your teeth are free.
eye-tests-and-checks-of-dp7zsr = فحص النظر وفحص الأسنان مجانيان.
