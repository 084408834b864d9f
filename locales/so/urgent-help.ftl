### Page: Urgent help   (content/urgent-help.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = Caawimo degdeg ah

# English: Who to call now, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-in-z7chhu = Cidda hadda la waco, qayb kasta oo UK ka mid ah.

# English: emergency, ambulance, police, danger, helpline, crisis, suicide, self-harm, ending my life, someone hurts me, violence, abuse, domestic abuse, rape, forced marriage, A&E, cannot speak, sign language, Childline, bleeding, chest pain, overdose, beaten, attacked, kill myself, want to die, scared, run away, hospital, deaf
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
emergency-ambulance-police-danger-helpline-dxndza = degdeg, deg deg, caawimo degdeg ah, gargaar degdeg ah, ambalaas, ambulance, booliis, boolis, bilays, police, khatar, halis, khadka caawinta, khadka caawimada, is-dilid, is dil, waan is dilayaa, waxaan rabaa inaan dhinto, nolosha waan ka daalay, is-dhaawacid, is dhaawac, waa la i garaacay, qof ayaa i garaaca, garaac, dil, la i weeraray, qof ayaa dhib ii geysta, rabshad, rabshadaha guriga, dhibaatada guriga, xadgudub, kufsi, la i kufsaday, guur khasab ah, guur qasab ah, A&E, isbitaal, cisbitaal, dhiig, dhiig bax, laab xanuun, xabad xanuun, daawo badan ayaan cunay, hadli kari maayo, ma hadli karo, luqadda dhegoolayaasha, dhegool, Childline, waan baqayaa, cabsi, carar, baxsad, guriga waan ka cararay

# English: If a life is in danger, call now:
if-a-life-is-in-2egzd7 = Haddii naf khatar ku jirto, hadda wac:

# English: Say "ambulance" or "police". The call is free, even with no credit. You can also go to the nearest hospital emergency department (A&E).
say-ambulance-or-police-the-bb9yzr = Dheh "ambulance" (ambalaas) ama "police" (booliis). Wicitaanku waa lacag la'aan, xitaa haddii aan lacag ku jirin taleefanka. Waxaad sidoo kale tagi kartaa qaybta gargaarka degdegga ah (A&E) ee isbitaalka kuugu dhow.

# English: This page is for you if you are in danger. It is for you if someone hurts or controls you, or if you cannot stay safe. It is also for a person who is with you.
this-page-is-for-you-zbjn3v = Boggan waxaa laguugu talagalay haddii aad khatar ku jirto. Waxaa laguugu talagalay haddii qof dhib kuu geysto ama ku xakameeyo, ama haddii aadan ammaan ku sugnaan karin. Waxaa sidoo kale loogu talagalay qofka kula jooga.

## Section: If you cannot speak

# English: If you cannot speak
# This is a heading.
if-you-cannot-speak-zkzfqf = Haddii aadan hadli karin

# English: On a mobile phone, you can ask for help without a word:
on-a-mobile-phone-you-e82gky = Taleefanka gacanta waxaad caawimo kaga codsan kartaa adigoo aan hadlin:

# English: Call { $tel-999 } and listen.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-and-listen-dejxp3 = Wac { $tel-999 } oo dhegayso.

# English: Cough, or tap the phone, if you can.
# This is a list item.
cough-or-tap-the-phone-cu7hsr = Qufac, ama taleefanka farta ku garaac, haddii aad awooddo.

# English: Press 55 when you are asked to. If you do not press it, the call ends.
# This is a list item.
press-55-when-you-are-uvyg77 = Riix 55 marka lagaa codsado. Haddii aadan riixin, wicitaanku wuu go'ayaa.

# English: This does not tell the police where you are.
this-does-not-tell-the-mer5pb = Tani booliiska uma sheegto meesha aad joogto.

# English: You can also send a text to { $tel-sms }. You must register your phone before you need it. To register, text the word "register" to the same number, and answer "yes". Your texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-also-send-a-b288bs = Waxaad sidoo kale farriin qoraal ah u diri kartaa { $tel-sms }. Waa inaad taleefankaaga diiwaangelisaa ka hor intaadan u baahan. Si aad u diiwaangeliso, erayga "register" qoraal ahaan ugu dir isla lambarkaas, ka dibna ku jawaab "yes". Farriimahaagu waxay ku harayaan taleefanka.

# English: If you use British Sign Language, you can make a video call with { $tel-999-bsl }. With text relay, dial { $tel-relay }.
# $tel-999-bsl = Deaf people who sign can call 999 by video with the 999 BSL app or site.
# $tel-relay = Text relay for deaf people.
if-you-use-british-sign-jzbwub = Haddii aad isticmaasho luqadda dhegoolaha ee British Sign Language, waxaad wicitaan muuqaal ah ku samayn kartaa { $tel-999-bsl }. Haddii aad isticmaasho text relay, garaac { $tel-relay }.

## Section: If you feel that you cannot stay safe

# English: If you feel that you cannot stay safe
# This is a heading.
if-you-feel-that-you-mxwhsc = Haddii aad dareento inaadan ammaan ku sugnaan karin

# English: You may have thoughts of ending your life. You matter, and you can talk with someone now. Your nation has its own number: look below. These two are for all of the UK.
# Note: "Cannot stay safe" means that the reader may hurt themselves. Do not use a verb that speaks of a crime or a sin.
you-may-have-thoughts-of-4wyrtz = Waxaa laga yaabaa inaad ka fikirayso inaad noloshaada soo afjarto. Qiimo ayaad leedahay, hadda ayaadna qof la hadli kartaa. Qaybta UK ee aad joogto waxay leedahay lambar u gaar ah: hoos ka eeg. Labadan waxaa loogu talagalay UK oo dhan.

# English: Samaritans listen, about anything:
samaritans-listen-about-anything-7mas7p = Samaritans waxay ku dhegaystaan wax kasta oo aad ka hadasho:

# English: If you prefer to write, text the word SHOUT. A text stays on the phone.
if-you-prefer-to-write-dfzq9r = Haddii aad doorbidayso inaad qorto, erayga SHOUT qoraal ahaan u dir. Farriintu waxay ku haraysaa taleefanka.

## Section: If someone controls you or hurts you

# English: If someone controls you or hurts you
# This is a heading.
if-someone-controls-you-or-ayhw6t = Haddii qof ku xakameeyo ama dhib kuu geysto

# English: Call this helpline, even if you are not sure. It is free and confidential: they keep what you say private. You do not have to give your name. They tell others only if you agree, unless a life is in danger or a child is at risk.
call-this-helpline-even-if-fnwgzj = Wac khadkan caawinta, xitaa haddii aadan hubin. Waa lacag la'aan, waana qarsoodi: waxa aad sheegto si asturan ayay u hayaan. Khasab kuma aha inaad magacaaga sheegto. Cid kale waxay u sheegaan oo keliya haddii aad oggolaato, marka laga reebo haddii naf khatar ku jirto ama ilmo halis ku jiro.

## Section: The police: what to know first

# English: The police: what to know first
# This is a heading.
the-police-what-to-know-h5uz9j = Booliiska: waxa ay habboon tahay inaad marka hore ogaato

# English: If a life is in danger, { $tel-999 } is the right call for everyone.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-v8ymyk = Haddii naf khatar ku jirto, { $tel-999 } waa lambarka saxda ah ee qof kasta waco.

# English: If you are an adult and nobody is in danger now, you choose if you talk to the police. Children are always protected.
if-you-are-an-adult-dd84pr = Haddii aad qof weyn tahay oo aanay cidna hadda khatar ku jirin, adiga ayaa dooranaya inaad booliiska la hadasho iyo inaadan la hadlin. Carruurta mar walba waa la ilaaliyaa.

# English: There is no wall between the police and the Home Office, the government office for immigration. In England and Wales, every police force has passed on details of some people hurt by domestic abuse. So, if it is safe to wait, ask a lawyer or a helpline first.
there-is-no-wall-between-2srmyf = Ma jiro derbi u dhexeeya booliiska iyo Home Office, oo ah xafiiska dawladda u qaabilsan socdaalka. Gudaha England iyo Wales, ciidan kasta oo booliis ah wuxuu gudbiyay xogta qaar ka mid ah dadka ay dhib u geysteen rabshadaha guriga. Sidaas darteed, haddii ay ammaan tahay inaad sugto, marka hore weydii qareen ama khadka caawinta.

# English: In England and Wales, the police may tell the Home Office about you. We have not confirmed the rule in Scotland or Northern Ireland.
in-england-and-wales-the-xmk4bc = Gudaha England iyo Wales, waxaa laga yaabaa in booliisku Home Office u sheego macluumaad adiga kugu saabsan. Weli ma aannu xaqiijin xeerka ka jira Iskotland ama Waqooyiga Ayrlaan.

# English: The number for the police when it is not an emergency is { $tel-101 }.
# $tel-101 = Police, not an emergency.
the-number-for-the-police-22j3bh = Lambarka booliiska marka aanay xaalad degdeg ah ahayn waa { $tel-101 }.

## Section: If you are under 19

# English: If you are under 19
# This is a heading.
if-you-are-under-19-ggffwn = Haddii aad ka yar tahay 19 sano

# English: You are not in trouble. You can call Childline about anything:
you-are-not-in-trouble-garrk2 = Adigu wax eed ah ma lihid. Waxaad wici kartaa Childline oo aad kala hadli kartaa wax kasta:

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Gudaha England

# English: If you feel that you cannot stay safe, call and choose the mental health option:
if-you-feel-that-you-d6yrpk = Haddii aad dareento inaadan ammaan ku sugnaan karin, wac oo dooro qaybta caafimaadka maskaxda (mental health):

# English: If you need an interpreter, say in English which language you want:
if-you-need-an-interpreter-d9qp3n = Haddii aad u baahan tahay turjubaan, Ingiriisi ku sheeg luqadda aad rabto:

# English: For abuse by a partner or family:
for-abuse-by-a-partner-3ahgn4 = Xadgudub ka yimid lammaane ama qoys:

# English: For rape or sexual abuse, from age 16:
for-rape-or-sexual-abuse-rp3twu = Kufsi ama xadgudub galmo, laga bilaabo da'da 16:

# English: To ask about a safe house and support, if someone used you for work, sex or crime:
to-ask-about-a-safe-bne4n8 = Si aad wax uga weydiiso guri ammaan ah iyo taageero, haddii qof kaaga faa'iidaystay shaqo, galmo ama dambi:

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Gudaha Wales

# English: If you feel that you cannot stay safe, call and then press 2:
if-you-feel-that-you-9g455a = Haddii aad dareento inaadan ammaan ku sugnaan karin, wac, ka dibna riix 2:

# English: For abuse at home, sexual violence or trafficking:
for-abuse-at-home-sexual-pueesb = Rabshadaha guriga, rabshad galmo ama ka ganacsiga dadka:

# English: By text. A text stays on the phone:
by-text-a-text-stays-z7camk = Qoraal ahaan. Farriintu waxay ku haraysaa taleefanka:

# English: For Black and minority ethnic people and migrants:
for-black-and-minority-ethnic-vjaar2 = Dadka madow, dadka ka soo jeeda qowmiyadaha laga tirada badan yahay iyo muhaajiriinta:

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Gudaha Iskotland

# English: To talk when you feel low, from age 16. You can ask for a man or a woman:
to-talk-when-you-feel-zwsub2 = Si aad u hadasho marka niyaddaadu hoosayso, laga bilaabo da'da 16. Waxaad codsan kartaa nin ama haweeney:

# English: For abuse at home or forced marriage:
for-abuse-at-home-or-2wengj = Rabshadaha guriga ama guur khasab ah:

# English: By text or WhatsApp. A text stays on the phone:
by-text-or-whatsapp-a-9zmmd9 = Qoraal ama WhatsApp. Farriintu waxay ku haraysaa taleefanka:

# English: For rape or sexual abuse, from age 13. They cannot see your number:
for-rape-or-sexual-abuse-7yvmtv = Kufsi ama xadgudub galmo, laga bilaabo da'da 13. Lambarkaaga ma arki karaan:

# English: For women over 18 who were trafficked for sex. Trafficked means that someone controlled you and used you for money:
for-women-over-18-who-6vcqtg = Haweenka ka weyn 18 sano ee laga ganacsaday galmo darteed. In lagaa ganacsado waxay ka dhigan tahay in qof ku xakameeyay oo kaa faa'iidaystay si lacag loo helo:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Gudaha Waqooyiga Ayrlaan

# English: If you feel that you cannot stay safe:
if-you-feel-that-you-z3ef3h = Haddii aad dareento inaadan ammaan ku sugnaan karin:

# English: For abuse at home or sexual abuse. It is for all ages, for women and men:
for-abuse-at-home-or-srquj6 = Rabshadaha guriga ama xadgudub galmo. Waxaa loogu talagalay da' kasta, haween iyo rag:

## Section: After the call

# English: After the call
# This is a heading.
after-the-call-ck32ej = Wicitaanka ka dib

# English: A free call still shows in the list of calls on your phone. You can delete that one call. You can also use the phone of a person you trust.
a-free-call-still-shows-4fn3z6 = Wicitaanka lacag la'aanta ah weli wuxuu ka muuqdaa liiska wicitaannada ee taleefankaaga. Hal wicitaankaas waad tirtiri kartaa. Waxaad sidoo kale isticmaali kartaa taleefanka qof aad ku kalsoon tahay.

# English: Do not count on a call staying off the bill.
do-not-count-on-a-56y8vg = Ha isku hallayn in wicitaan aanu biilka ka muuqan doonin.

# English: [Numbers to carry]({ $link1 }) is a small card with numbers and no names.
# $link1 = page: Numbers to carry
numbers-to-carry-is-a-3z4e64 = [Lambarro aad qaadato]({ $link1 }) waa kaar yar oo ay lambarro ku qoran yihiin, oo aan magacyo ku qornayn.

# English: When you are safe, you can [see a doctor]({ $link1 }) or [get help with how you feel]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: Get mental health help
when-you-are-safe-you-27xcfa = Marka aad ammaan tahay, waxaad [dhakhtar u tagi kartaa]({ $link1 }) ama [caawimo ka heli kartaa sida aad dareemayso]({ $link2 }).

## Section: Who to call if you are not sure

# English: Who to call if you are not sure
# This is a heading.
who-to-call-if-you-wejp49 = Cidda la waco haddii aadan hubin

# English: If a life is in danger, call { $tel-999 }. If it is not, call { $tel-msh } or { $mh-samaritans } and ask. No question is too small.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
# $mh-samaritans = Samaritans listen, about anything.
if-a-life-is-in-v4gzyu = Haddii naf khatar ku jirto, wac { $tel-999 }. Haddii aanay khatar ku jirin, wac { $tel-msh } ama { $mh-samaritans } oo weydii. Ma jirto su'aal aad u yar.
