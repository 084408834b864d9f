### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = U tag dhakhtar

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = Sida aad u hesho dhakhtar kuu dhow, qayb kasta oo UK ka mid ah.

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = GP, dhakhtar, dhaqtar, takhtar, dhakhtarka guud, dhakhtarka qoyska, xarunta GP-ga, xarun caafimaad, rugta caafimaadka, kiliinig, clinic, iska diiwaangelin, isdiiwaangelin, is diiwaan geli, diiwaangelinta GP-ga, is qorid, liiska dhakhtarka, ballan dhakhtar, raadi dhakhtar, waraaqo, waraaqo ma haysto, sharci ma haysto, sharci la'aan, baasaboor, baasaboor ma haysto, aqoonsi, aqoonsi ma haysto, cinwaan, caddaynta cinwaanka, cinwaan ma lihi, guri la'aan, hoy la'aan, lambarka NHS, kalkaaliso, neeras, jirro, xanuun, waan jirranahay, waan bukaa, waan xanuunsanayaa, qandho

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = Tag xarunta GP-ga ee u dhow meesha aad joogto, oo codso inaad iska diiwaangeliso GP-ga. GP waa dhakhtarka qoyska. Xarunta GP-ga waa meesha uu GP-gu ka shaqeeyo. Isdiiwaangelinta GP-ga waa inaad ku biirto liiska dhakhtarka.

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = Boggan waxaa laguugu talagalay haddii aad dhakhtar u baahan tahay oo aadan hubin in laguu oggol yahay inaad u tagto. Waxaa sidoo kale loogu talagalay qofka ku caawiya.

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = Haddii naf khatar ku jirto, ha sugin. Wac { $tel-999 }. Wicitaanku waa lacag la'aan, xitaa haddii aan lacag ku jirin taleefanka.

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = Xeerarku isku mid kama aha England, Wales, Iskotland iyo Waqooyiga Ayrlaan. Fadlan akhri qaybta khusaysa meesha aad UK ka joogto ka hor intaadan tagin.

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = Waxa la sameeyo

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = Raadi xarun GP oo kuu dhow. Waad wici kartaa, ama waad tagi kartaa.

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = Ku dheh qofka soo-dhaweynta jooga: "Waxaan rabaa inaan iska diiwaangeliyo GP." Uma baahnid inaad sheekadaada halkaas ka sheegto.

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = Sheeg luqadda aad ku hadasho. Codso turjubaan haddii aad rabto.

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = Buuxi foomka. Waxaad codsan kartaa in lagaa caawiyo.

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = Sheeg sida ammaan ah ee ay kuula soo xiriiri karaan. Waxaad ka codsan kartaa inaysan kuu soo dirin warqado ama farriimo qoraal ah.

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [Kaararka aad tusi karto]({ $link1 }) ayaa taas sheegaya adiga beddelkaaga, iyagoo ku qoran luqaddaada iyo Ingiriisi.

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = Haddii aad weydo xarun GP ama aadan ku biiri karin, waxaad weydiin kartaa Doctors of the World. Lambarkoodu wuxuu ku qoran yahay dhammaadka.

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = Waxa aad codsan karto

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = Waxaad codsan kartaa inuu ku eego qof dumar ah ama qof rag ah. Waxaa habboon in xaruntu isku daydo, laakiin mar walba suurtagal ma aha.

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = Waxaad codsan kartaa chaperone. Chaperone waa qof dheeraad ah oo tababaran oo kula jooga. Waad diidi kartaa sidoo kale.

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = Codso turjubaan xirfadle ah. Ma habboona in saaxiib, qaraabo ama ilmo kuu turjumo.

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = Waxaad codsan kartaa inaad dhakhtarka keligaa la hadasho.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = Waxa qarsoodi ahaanaya

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = Waxa aad dhakhtarka u sheegto waa qarsoodi. Waxaa ogaan kara oo keliya dadka ku daaweynaya, marka laga reebo saddex xaaladood:

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = Adiga ama qof kale ayaa khatar weyn ku jira.

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = Ilmo ayaa halis ku jira.

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = Maxkamad ayaa dhakhtarka ku amarta inuu macluumaadka bixiyo.

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = Marka hore waad weydiin kartaa: "Yaa arki doona waxa aan kuu sheego?" Ka dib adiga ayaa dooranaya waxa aad sheegto.

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = Foomku waa arrin kale marka la joogo Waqooyiga Ayrlaan. Halkaas, xaaladdaada socdaalka waxaa laga yaabaa in laga hubiyo Home Office. Home Office waa xafiiska dawladda u qaabilsan socdaalka.

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = Haddii ay diidaan

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = In lagu diido khaladkaaga ma aha. Waxyaabahan ayaad samayn kartaa:

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = Gudaha England, Iskotland iyo Waqooyiga Ayrlaan, codso in sababta qoraal laguugu siiyo.

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = Weydii xarun GP oo kale.

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = Wac Doctors of the World UK. Waxay caawisaa dadka aan GP iska diiwaangelin karin.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = Gudaha England

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = Qof kasta oo jooga England wuu iska diiwaangelin karaa GP, wuuna u tagi karaa GP ama kalkaaliso. Waa lacag la'aan. Jinsiyaddaada iyo xaaladdaada socdaalka lama eego. Taas waxaa ku jira dadka codsigooda magangalyada la diiday iyo dadka aan waraaqo haysan.

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **Waraaqo.** Xaruntu waxay ku weydiin kartaa aqoonsi, caddaynta cinwaanka ama waraaqaha socdaalka. Waa inaysan kuu diidin sababta oo keliya ah inaadan tusi karin.

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **Lambarka NHS.** Uma baahnid.

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **Cinwaan.** Haddii aadan lahayn cinwaan joogto ah ama ammaan ah, waxaad isticmaali kartaa mid ku meel gaar ah. Waxaad sidoo kale isticmaali kartaa cinwaanka saaxiib, xarun maalintii la tago ama xarunta GP-ga.

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **Foom.** Waxaad GP iska diiwaangelin kartaa [degelka NHS]({ $link1 }) ama warqad. Foomka warqadda ah waxaa la yiraahdaa { $gp-form }.

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **Caawimada foomka.** Haddii aanay jirin cid ku caawin karta, xarunta ka codso inay turjubaan kuu ballamiso foomka darteed.

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **Turjubaan.** Xaruntu waa inay mid kuu diyaarisaa haddii aad u baahan tahay. Waa lacag la'aan. Ma habboona in lagaa rabo inaad adigu mid keensato.

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **Kaar aad tusto.** Waxaad soo daabacan kartaa [kaar ku saabsan xaqa aad u leedahay daryeelka caafimaadka]({ $link1 }).

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = Home Office waxaa u jira xeer gooni ah. Gudaha England, xarunta GP-ga khasab kuma aha inay Home Office siiso macluumaad adiga kugu saabsan. Waxaa ka reeban: amar maxkamadeed, khatar ku timaadda caafimaadka dadweynaha, ama dambi aad u culus.

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = Sababaha caddaaladda ah ee laguugu diidi karo way yar yihiin. Liisku wuu u xirnaan karaa bukaanno cusub, ama waxaa laga yaabaa inaad ku nooshahay meel ka baxsan aagga. Xaruntu waa inay sababteeda qoraal kuugu siisaa.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = Weli waad heli kartaa daryeel degdeg ah haddii laguu diido, ama haddii aadan meelna GP iska diiwaangelin. Xarun aagga ku taalla waa inay lacag la'aan kuugu daaweysaa muddo ilaa { $gp-urgent-14 } ah.

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = Waxaad cabasho u gudbin kartaa maamulaha xarunta (practice manager). Haddii aad dareento in taasi aanay ammaan ahayn, cabashada u gudbi integrated care board. Kaasi waa xafiiska NHS ee aaggaaga. Labada mid ka dooro, labadaba ha u gudbin.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = Gudaha Wales

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = Haddii liiska xaruntu furan yahay, waa inay ku aqbashaa, haddii aanay jirin sabab sax ah oo ay kuugu diiddo. Qof kale ayaa kuu codsan kara. Khasab ma aha inaad ku nooshahay aaggeeda.

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = Dawladda Wales waxay sheegaysaa inaadan u baahnayn caddaynta cinwaanka. Xaruntu waxay ku weydiin kartaa aqoonsi. Kaarka diiwaangelinta magangalyada (ARC) ama warqad ka timid Home Office waa ku filan tahay.

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = Haddii aadan haysan kaar noocaas ah iyo warqad toona, weli waad codsan kartaa inaad GP iska diiwaangeliso.

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = Gudaha Wales, dadku xeerarka si isku mid ah uma wada fahmaan. Haddii aadan caadi ahaan halkan ku noolayn, waxaa laga yaabaa in xaruntu u malayso inay dooran karto inay ku aqbasho iyo in kale. Fadlan weydii.

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = Codso turjubaan. Dawladda Wales waxay leedahay hab go'an oo lagu bixiyo. Wuxuu khuseeyaa GP-yada, farmashiyada, dhakhaatiirta ilkaha, daryeelka degdegga ah iyo caafimaadka maskaxda.

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = Haddii ay ku diidaan, la xiriir guddiga caafimaadka (health board). Wuxuu maamulaa daryeelka caafimaadka ee aaggaaga. [Llais]({ $link1 }) waxay kaa caawisaa cabashada. Waa lacag la'aan, waa madax bannaan tahay, turjubaannana way leedahay.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = Gudaha Iskotland

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = Qof kasta oo jooga Iskotland wuu iska diiwaangelin karaa GP. Waa lacag la'aan. Taas waxaa ku jira dadka codsigooda magangalyada la diiday iyo dadka leh xaaladda la yiraahdo no recourse to public funds. Erayadaas waxay ka dhigan yihiin in laga yaabo inaadan heli karin inta badan gargaarka lacageed ee dawladda.

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = Uma baahnid dukumentiyo. Haddii aadan haysan aqoonsi ama caddaynta cinwaanka, taasi ma aha sabab caddaalad ah oo laguugu diido ama laguugu daahiyo.

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = Iskotland waxay bukaan kasta siisaa lambar, oo la yiraahdo { $gp-scot-chi }. Sugitaankiisu waa inaanu joojin daryeelkaaga.

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = Turjubaan laguugu helo daryeelka NHS waa xaqaaga.

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = Haddii xarun ku diiddo, waxaa habboon inay sababteeda qoraal kuugu soo dirto. Sababtu waa inaysan ahayn isirkaaga, jinsigaaga, diintaada, naafonimo ama xanuun. Hay'ad samafal ama dawladda hoose (council) ayaa laga yaabaa inay kuu codsato.

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = Xaruntu weli waa inay ku siisaa daryeelka xaaladaha degdegga ah, ama daryeel aan sugi karin. Taas ka dib, waa inay ku daryeeshaa muddo { $gp-scot-urgent } ah.

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = Marka hore cabashada waxaad u gudbin kartaa xarunta. Adeeggan ayaa lacag la'aan kuugu caawiya:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = Gudaha Waqooyiga Ayrlaan

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = Fadlan tan akhri ka hor intaadan foom buuxin. Gudaha Waqooyiga Ayrlaan waxaa lagaa codsanayaa dukumentiyo. Xaaladdaada socdaalka waxaa laga yaabaa in laga hubiyo Home Office, macluumaadkana waxaa lala wadaagaa hay'ado kale. Foom aan lahayn dukumentiyada saxda ah waxaa laga yaabaa in aan laga shaqayn.

# English: You can get advice first:
you-can-get-advice-first-j3r4me = Marka hore waxaad heli kartaa talo:

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = Daryeelka GP-gu waa u lacag la'aan dadka magangalyo codsaday, xitaa marka codsiga la diiday. Waa u lacag la'aan qaxootiga, iyo dadka lagu aqoonsaday xeerka ku saabsan ka ganacsiga dadka.

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = Xeerka ku saabsan ka ganacsiga dadka wuxuu khuseeyaa dadka ay dad kale xakameeyeen oo ay ka faa'iidaysteen. Weydii Law Centre inuu adiga ku khuseeyo iyo in kale.

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = Dadka kale waxaa laga yaabaa inay GP-ga lacag ka bixiyaan, haddii aanay xaalad degdeg ah ahayn.

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = Foomku waa { $gp-ni-form }. [Foomamka]({ $link1 }) waxaa lagu helaa luqado kale qaarkood. Foomka waxaad siinaysaa xarunta aad doorato.

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = Turjubaanku waa lacag la'aan. Caawimo luqadeed oo xirfadle ah waa xaqaaga sharciga ah.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = Xarun waxay kuu diidi kartaa saddex sababood oo keliya. Liiskeeda ayaa xiran iyadoo oggolaansho loo haysto, waxaad ku nooshahay meel ka baxsan aaggeeda, ama hore ayay liiska kaaga saartay. Waa inay sababteeda qoraal kuugu siisaa.

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Patient and Client Council waxay lacag la'aan kaaga caawisaa cabashada:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Cidda la waco

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = Khasab kuma aha inaad tan keligaa samayso. Dadka kuu jawaabaya waxay u joogaan inay ku caawiyaan.

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [Ogow waxa lacag la'aanta ah]({ $link1 }) ama [hel caawimo hadda]({ $link2 }).
