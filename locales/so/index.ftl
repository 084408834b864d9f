### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = Daryeelka caafimaadka iyo xuquuqdaada

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = Halkan ka bilow. Waxa aad codsan karto, iyo cidda hadda ku caawin karta.

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = bilow, bilaw, bogga hore, xaggee ka bilaabaa, halkee ka bilaabaa, xuquuq, xuquuqdayda, xaqayga, caafimaad, caafimad, daryeel caafimaad, caawimo, caawin, caawinaad, gargaar, i caawi, caawimo degdeg ah, yaa i caawin kara, dhakhtar, isbitaal, cisbitaal, NHS, turjubaan, England, Ingiriiska, Wales, Iskotland, Waqooyiga Ayrlaan, Northern Ireland

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = Dooro waxa aad maanta u baahan tahay:

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [Waxaan hadda u baahanahay caawimo]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [Waxaan rabaa inaan dhakhtar u tago]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [Ma fiicni, ama ma seexan karo]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [Waxaan rabaa inaan ogaado waxa lacag la'aanta ah]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [Waxaan rabaa inaan Ingiriisi ku tuso waxa aan u baahanahay]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = Hagahan waxaa loogu talagalay dadka UK jooga ee u baahan daryeel caafimaad. Waxaa laga yaabaa inaadan hubin waxa aad codsan karto. Waxaa laga yaabaa inaad halkan ku cusub tahay. Waxaa laga yaabaa inaadan waraaqo haysan. Waxaa laga yaabaa in qof si xun kuula dhaqmay. Waxaas oo dhan khaladkaaga ma aha, welina waxaad codsan kartaa daryeel.

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = Waxaa sidoo kale loogu talagalay qofka ku caawiya. Waxaad akhrin kartaa inta aad rabto, badan ama yar.

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = Caawimo dhakhso ah

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = Haddii naf khatar ku jirto, wac { $tel-999 }. Wicitaanku waa lacag la'aan, xitaa haddii aan lacag ku jirin taleefanka.

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = Haddii aad dareento inaadan ammaan ku sugnaan karin:

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = Gudaha England, wac { $mh-111-eng } oo dooro qaybta caafimaadka maskaxda (mental health).

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = Gudaha Wales, wac { $mh-111-wales } oo riix 2.

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = Gudaha Iskotland, wac { $mh-111-scot } oo dooro qaybta caafimaadka maskaxda (mental health).

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = Gudaha Waqooyiga Ayrlaan, wac { $mh-lifeline }. Waa lacag la'aan.

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = Haddii qof ku xakameeyo ama dhib kuu geysto, waxaad wici kartaa { $tel-msh }. Wicitaanku waa lacag la'aan, waana qarsoodi: waxa aad sheegto si asturan ayay u hayaan. Khasab kuma aha inaad magacaaga sheegto. Turjubaan way kuu keeni karaan.

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = Saddex arrimood oo la ogaado

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = Waxaad codsan kartaa dhakhtar

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = Gudaha England iyo Iskotland, qof kasta wuxuu yeelan karaa GP, lacag la'aan. GP waa dhakhtarka qoyska. Taasi waa run xitaa haddii aadan waraaqo haysan.

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = Gudaha Wales iyo Waqooyiga Ayrlaan xeerarku way ka duwan yihiin. Gudaha Waqooyiga Ayrlaan waxaa lagaa codsanayaa dukumentiyo, waxaana laga yaabaa in Home Office la weydiiyo macluumaad adiga kugu saabsan. [Tan akhri ka hor intaadan tagin]({ $link1 }).

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = Daryeelka degdegga ah waa lacag la'aan marka hore

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = Gudaha England, Wales iyo Iskotland, daryeelka degdegga ah ee isbitaalka (A&E) waa lacag la'aan. Gudaha Waqooyiga Ayrlaan, waa lacag la'aan haddii aadan u safrin halkan daryeelkaas darteed. Gudaha England, Iskotland iyo Waqooyiga Ayrlaan, waxaa laga yaabaa inaad lacag bixiso haddii aad ka dib isbitaalka ku sii jirto. Gudaha Wales, weydii lacagta ay isbitaal ku jiriddu ku kacdo. [Eeg waxa kuu lacag la'aanta ah]({ $link1 }).

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = Waxa aad sheegto waa qarsoodi

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = Waxa aad dhakhtarka u sheegto waa qarsoodi. Waxaa ogaan kara oo keliya dadka ku daaweynaya. Dhakhtarku dad kale wuu u sheegi karaa haddii qof khatar weyn ku jiro ama ilmo halis ku jiro. Maxkamadna way amri kartaa.

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = Waxaad codsan kartaa turjubaan. Gudaha England iyo Waqooyiga Ayrlaan waa lacag la'aan. Gudaha Iskotland waa xaqaaga. Gudaha Wales, dawladdu waxay dejisay sida loo bixiyo.

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = Qaybta UK ee aad joogto

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = UK waxay ka kooban tahay afar qaybood, xeerarkooduna isku mid ma aha. Bog kasta waxaad ka dooran kartaa England, Wales, Iskotland ama Waqooyiga Ayrlaan. Haddii aadan garanayn qaybta aad joogto, waxaad weydiin kartaa qofka aad wacdo.

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = Ilaali ammaankaaga inta aad akhrinayso

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = Haddii qof laga yaabo inuu taleefankaaga eego, ka fikir inaad mid kale isticmaasho. Bogga aad furtay wuxuu ku sii jiri karaa taariikhda bogagga ee taleefanka. Adiga ayaa dooranaya goorta aad akhriyayso, iyo goorta aad joojinayso.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Cidda la waco

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = Haddii aad rabto inaad hadasho, Samaritans waxay ku dhegaystaan wax kasta oo aad ka hadasho:

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = Waxaad haysan kartaa [lambarro ku qoran kaar yar]({ $link1 }), oo aan magacyo ku qornayn.
