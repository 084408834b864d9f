### Page: For health workers: caring for survivors of trafficking   (content/for-health-workers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: For health workers: caring for survivors of trafficking
# This is the title of the page.
for-health-workers-caring-for-9s698f = للعاملين والعاملات في الصحة: رعاية الناجين والناجيات من الاتجار بالبشر

# English: Notice signs of modern slavery, see the patient alone, record safely, and refer with consent.
# This is the summary of the page, shown in lists of pages.
notice-signs-of-modern-slavery-wfx3uh = ملاحظة علامات الاستغلال (modern slavery)، ورؤية المريض على انفراد، والتسجيل في الملف بأمان، والإحالة بموافقة الشخص.

# English: health worker, staff, patient, safeguarding, record, referral, duty to notify, consent, signs, trafficking, survivor, GP practice, clinician, screening, first responder
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
health-worker-staff-patient-safeguarding-9nq4ng = عامل صحي، العاملون في الصحة، موظف، موظفون، طاقم طبي، طبيب، ممرض، ممرضة، قابلة، عيادة، مريض، حماية، حماية الأطفال، حماية البالغين، سجل طبي، ملف المريض، إحالة، تحويل، واجب الإبلاغ، إبلاغ، تبليغ، موافقة، علامات، أسئلة للمريض، فحص، اتجار بالبشر، ناجون، ناجيات، جهة إحالة

# English: Care and safeguarding come first. A child always goes to children's social care. An adult goes, with consent, to a first responder or to adult safeguarding. If someone is in danger now, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
care-and-safeguarding-come-first-sqc38b = الرعاية والحماية (safeguarding) تأتيان أولاً. الطفل يُحال دائماً إلى الرعاية الاجتماعية للأطفال (children's social care). والشخص البالغ يُحال، بموافقته، إلى جهة إحالة (first responder) أو إلى خدمة حماية البالغين (adult safeguarding). إذا كان أحد في خطر الآن، يُرجى الاتصال على { $tel-999 }.

# English: This page is for clinicians, reception and hospital staff. Rules differ between England, Wales, Scotland and Northern Ireland.
this-page-is-for-clinicians-w552cs = هذه الصفحة للأطباء وطاقم التمريض وغيرهم من المعالجين، ولموظفي الاستقبال والعاملين في المستشفى. القواعد تختلف بين إنجلترا وويلز واسكتلندا وأيرلندا الشمالية.

## Section: Notice

# English: Notice
# This is a heading.
notice-xkzmrm = ملاحظة العلامات

# English: No single sign proves it. Think of it when:
no-single-sign-proves-it-5qje8b = لا توجد علامة واحدة تثبت ذلك. يُرجى التفكير في هذا الاحتمال في هذه الحالات:

# English: someone speaks for the patient, or will not leave
# This is a list item.
someone-speaks-for-the-patient-yg3by3 = هناك شخص يتكلم بدل المريض، أو لا يقبل الخروج

# English: the patient is afraid, or the story is vague or sounds rehearsed
# This is a list item.
the-patient-is-afraid-or-7rsjg3 = المريض خائف، أو القصة غامضة أو تبدو محفوظة مسبقاً

# English: there are no documents, no known address, or many addresses
# This is a list item.
there-are-no-documents-no-3ae4gk = لا توجد وثائق أو لا يوجد عنوان معروف، أو توجد عناوين كثيرة

# English: injuries are old or untreated, or the patient comes late.
# This is a list item.
injuries-are-old-or-untreated-wxw3wd = الإصابات قديمة أو لم تُعالج، أو جاء المريض متأخراً.

# English: It happens to British people too.
it-happens-to-british-people-f75p2d = هذا يحدث للبريطانيين أيضاً.

# English: In older research, about one in five survivors met health services while still controlled. In a study of 136 trafficked people in England, traffickers came along or spoke for them. Demands for ID and missing interpreters kept people out.
in-older-research-about-one-cuycfp = في أبحاث أقدم، كان نحو شخص واحد من كل خمسة من الناجين والناجيات قد التقى بالخدمات الصحية وهو لا يزال تحت السيطرة. وفي دراسة عن 136 شخصاً تعرّضوا للاتجار بالبشر في إنجلترا، كان المتاجرون بهم يرافقونهم أو يتكلمون بدلاً منهم. طلب وثائق الهوية وغياب المترجمين الشفويين أبعدا أشخاصاً عن الرعاية.

## Section: See the patient alone

# English: See the patient alone
# This is a heading.
see-the-patient-alone-zt6g2c = رؤية المريض على انفراد

# English: See the patient alone. Give an ordinary reason, such as a test or a form.
see-the-patient-alone-give-atzq3p = يُرجى رؤية المريض على انفراد. ويُرجى ذكر سبب عادي، مثل فحص أو استمارة.

# English: Use an independent professional interpreter. Never use the companion, a relative or a child.
use-an-independent-professional-interpreter-m9dvfx = يُرجى الاستعانة بمترجم شفوي محترف ومستقل. وعدم الاستعانة أبداً بالشخص المرافق أو بقريب أو بطفل.

## Section: Ask and listen

# English: Ask and listen
# This is a heading.
ask-and-listen-48bafz = السؤال والاستماع

# English: Ask open, calm questions. Do not judge. Take time. Believe. Promise nothing you cannot keep. For example:
ask-open-calm-questions-do-zbpwh6 = يُرجى طرح أسئلة مفتوحة وهادئة. وعدم إصدار أحكام على الشخص. وأخذ الوقت. والتصديق. وعدم الوعد بشيء لا يمكن الوفاء به. على سبيل المثال:

# English: Who came with you today? How do you know them?
# This is a list item.
who-came-with-you-today-76x6yu = من أتى معك اليوم؟ كيف تعرّفت عليه؟

# English: Can you come and go as you like? Who keeps your papers?
# This is a list item.
can-you-come-and-go-hg8yna = هل يمكنك الدخول والخروج بحرية؟ من يحتفظ بأوراقك؟

# English: What would be safe for you now?
# This is a list item.
what-would-be-safe-for-7gh8cm = ما هو الآمن لك الآن؟

# English: Explain, ask permission and offer choice. Go at the patient's pace and allow breaks. Keep the same clinician where you can.
explain-ask-permission-and-offer-vqzrxc = يُرجى الشرح، وطلب الإذن، وعرض خيارات. والتقدّم بالسرعة التي تناسب المريض، مع السماح باستراحات. وإبقاء المعالج نفسه كلما أمكن.

# English: Do not judge need by immigration status. NICE looked at refugees, asylum seekers and undocumented workers when it wrote its PTSD guideline.
do-not-judge-need-by-ggj7ka = يُرجى عدم الحكم على الحاجة حسب وضع الهجرة. نظرت هيئة NICE في أوضاع اللاجئين وطالبي اللجوء والعمال من دون وثائق عندما كتبت إرشاداتها عن اضطراب ما بعد الصدمة (PTSD).

# English: Say that PTSD can be treated, even many years later.
say-that-ptsd-can-be-ejphpa = يُرجى القول إنه يمكن علاج PTSD، حتى بعد سنوات كثيرة.

## Section: Record safely

# English: Record safely
# This is a heading.
record-safely-dbdtrw = التسجيل في الملف بأمان

# English: Write what was said in the patient's own words. Keep it factual. Think who can open the record.
write-what-was-said-in-4smw8y = يُرجى كتابة ما قيل بكلمات المريض نفسه. والاكتفاء بالحقائق. والتفكير فيمن يمكنه فتح الملف.

# English: In England, a controller can force open online records and apps. Hide risky entries. Ask who shares the phone. Agree a safe way to make contact.
in-england-a-controller-can-h6mug2 = في إنجلترا، يمكن للشخص المتحكم أن يجبر المريض على فتح ملفه عبر الإنترنت وفتح التطبيقات. يُرجى إخفاء المعلومات التي فيها خطر. والسؤال عمن يستخدم الهاتف معه. والاتفاق على طريقة آمنة للتواصل.

# English: Share only with those who treat the patient, or for serious danger, a child at risk, or a court order.
share-only-with-those-who-ubf8gy = يُرجى عدم مشاركة المعلومات إلا مع من يعالجون المريض، أو بسبب خطر شديد، أو طفل معرّض للخطر، أو أمر من محكمة.

## Section: Refer

# English: Refer
# This is a heading.
refer-wyzrs8 = الإحالة

# English: Adults must agree to the NRM and may say no. A first responder makes the referral. Children are referred without having to agree.
adults-must-agree-to-the-kwsxyy = لا بد من موافقة البالغين على NRM، ويجوز لهم الرفض. تقوم بالإحالة جهة إحالة (first responder). أما الأطفال فتتم إحالتهم من دون الحاجة إلى موافقتهم.

# English: If the patient may be under 18, act as if they are.
if-the-patient-may-be-k96wkg = إذا كان من الممكن أن يكون عمر المريض أقل من 18 سنة، فينبغي التعامل معه على هذا الأساس.

# English: In England and Wales, the legal duty to notify does not fall on health workers. They may report voluntarily.
in-england-and-wales-the-eqskm6 = في إنجلترا وويلز، واجب الإبلاغ القانوني لا يقع على العاملين في الصحة. يجوز لهم الإبلاغ طوعاً.

# English: Do not promise that the police keep details from the Home Office. In England and Wales, every force has passed on details of some victims of domestic abuse.
do-not-promise-that-the-8czn5k = يُرجى عدم الوعد بأن الشرطة تخفي المعلومات عن وزارة الداخلية (Home Office). في إنجلترا وويلز، نقلت كل قوة من قوات الشرطة إلى وزارة الداخلية معلومات عن بعض الأشخاص الذين تعرّضوا للعنف الأسري.

# English: A GP, hospital or NHS trust in England or Wales is not a first responder. Trusts in Northern Ireland have been listed as such.
a-gp-hospital-or-nhs-avh4gw = الطبيب العام (GP) أو المستشفى أو هيئة NHS (NHS trust) في إنجلترا أو ويلز ليس جهة إحالة. أما الهيئات الصحية (trusts) في أيرلندا الشمالية فقد وردت في قوائم هذه الجهات.

# English: In England, Wales and Scotland, first responders include the police, councils, the Salvation Army and Migrant Help.
in-england-wales-and-scotland-c3xde9 = في إنجلترا وويلز واسكتلندا، من جهات الإحالة (first responders) الشرطة والمجالس المحلية (councils) ومنظمة Salvation Army ومنظمة Migrant Help.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = في إنجلترا

# English: Anyone can register. There is no duty to ask for ID, address or immigration papers, and their absence is no reason to refuse. Staff do not have to decide status.
anyone-can-register-there-is-933zsh = يمكن لأي شخص التسجيل لدى طبيب عام (GP). لا يوجد واجب لطلب وثيقة هوية أو عنوان أو أوراق هجرة، وغيابها ليس سبباً للرفض. ليس على الموظفين تحديد وضع الهجرة.

# English: Before any decision, treatment for the effects of torture, FGM, domestic or sexual violence is free, unless the patient travelled for it. Urgent care must not wait for payment. Maternity care is always urgent.
before-any-decision-treatment-for-bb7geb = قبل أي قرار، علاج آثار التعذيب أو ختان الإناث (FGM) أو العنف الأسري أو العنف الجنسي مجاني، إلا إذا سافر المريض من أجله. لا يجوز أن تنتظر الرعاية العاجلة الدفع. رعاية الأمومة عاجلة دائماً.

# English: Bills from before identification are cancelled or repaid.
bills-from-before-identification-are-4guw6f = الفواتير السابقة للاعتراف بأن الشخص تعرّض للاتجار بالبشر تُلغى أو يُعاد مالها.

# English: GP care, A&E before admission, and treatment of sexually transmitted infections are free for everyone. A bill for urgent or maternity care may come later.
gp-care-a-e-before-xwhdz5 = رعاية الطبيب العام (GP)، وقسم الحوادث والطوارئ (A&E) قبل الإدخال إلى المستشفى، وعلاج العدوى المنقولة جنسياً، كلها مجانية للجميع. أما الرعاية العاجلة أو رعاية الأمومة فقد تأتي فاتورتها لاحقاً.

# English: Before you set an { $gp-s-flag }, explain what it stops: electronic prescriptions, referrals, record transfer and the NHS app may stop working.
# $gp-s-flag = A patient who may be in danger can ask the GP to have their address and phone hidden on the national NHS record.
before-you-set-an-explain-g3daq8 = قبل وضع { $gp-s-flag }، يُرجى شرح ما يعطّله: قد تتوقف عن العمل الوصفات الطبية الإلكترونية والإحالات ونقل الملف وتطبيق NHS.

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = في إنجلترا وويلز

# English: In England and Wales, you can call the referral line:
in-england-and-wales-you-ra8uba = في إنجلترا وويلز، يمكنك الاتصال بخط الإحالة:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = في ويلز

# English: A practice with an open list must accept an application unless it has grounds to refuse. [Traumatic Stress Wales]({ $link1 }) works for better trauma care.
# $link1 = Traumatic Stress Wales: refugees and people seeking asylum.
a-practice-with-an-open-d2kqeb = العيادة التي قائمتها مفتوحة يجب عليها قبول الطلب، إلا إذا كانت لديها أسباب للرفض. منظمة [Traumatic Stress Wales]({ $link1 }) تعمل على تحسين رعاية الصدمة النفسية.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = في اسكتلندا

# English: Anybody can register, and no papers are needed. The Anchor Centre in Glasgow provides the national trauma service for survivors.
anybody-can-register-and-no-jzehyd = يمكن لأي شخص التسجيل لدى طبيب عام (GP)، ولا حاجة إلى أوراق. مركز Anchor Centre في مدينة Glasgow يقدّم الخدمة الوطنية لعلاج الصدمة النفسية للناجين والناجيات.

# English: We have not confirmed whether there is a duty to notify in Scotland. Ask your safeguarding lead.
we-have-not-confirmed-whether-v33cuu = لم نتأكد مما إذا كان هناك واجب إبلاغ في اسكتلندا. يُرجى سؤال مسؤول الحماية (safeguarding lead) لديكم.

# English: The Scottish Government has [guidance on trafficking for health workers]({ $link1 }).
# $link1 = Scottish Government guidance for health workers on trafficking.
the-scottish-government-has-guidance-b6vncn = لدى حكومة اسكتلندا [إرشادات عن الاتجار بالبشر للعاملين في الصحة]({ $link1 }).

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = في أيرلندا الشمالية

# English: Documents are asked for, and status may be checked with the Home Office. Tell the patient before the form.
documents-are-asked-for-and-qrrwtj = تُطلب هنا وثائق، وقد يتم التحقق من وضع الهجرة لدى وزارة الداخلية (Home Office). يُرجى إخبار المريض بذلك قبل الاستمارة.

# English: We have not confirmed whether there is a duty to notify in Northern Ireland. Ask your safeguarding lead.
we-have-not-confirmed-whether-dxxh2q = لم نتأكد مما إذا كان هناك واجب إبلاغ في أيرلندا الشمالية. يُرجى سؤال مسؤول الحماية (safeguarding lead) لديكم.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = بمن يمكنك الاتصال

# English: For advice about a patient:
for-advice-about-a-patient-9rac66 = للحصول على نصيحة بشأن مريض:

# English: When a child may be at risk:
when-a-child-may-be-d84uaa = عندما قد يكون طفل معرّضاً للخطر:

# English: If someone is in danger now:
if-someone-is-in-danger-8m23yd = إذا كان أحد في خطر الآن:

# English: The government's [statutory guidance]({ $link1 }) changes often.
# $link1 = Government statutory guidance on victims of modern slavery.
the-government-s-statutory-guidance-2mtv27 = [الإرشادات القانونية]({ $link1 }) للحكومة تتغيّر في أحيان كثيرة.
