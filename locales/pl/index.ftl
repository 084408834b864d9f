### Page: Health care and your rights   (content/index.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Health care and your rights
# This is the title of the page.
health-care-and-your-rights-uur568 = Opieka zdrowotna i twoje prawa

# English: Start here. What you can ask for, and who can help you now.
# This is the summary of the page, shown in lists of pages.
start-here-what-you-can-wscv34 = Zacznij tutaj. O co możesz poprosić i kto może ci teraz pomóc.

# English: start, rights, health care, quick help, England, Scotland, Wales, Northern Ireland, help, home page, where to start
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
start-rights-health-care-quick-cz29rs = początek, od czego zacząć, strona początkowa, strona główna, start, prawa, moje prawa, jakie mam prawa, opieka zdrowotna, służba zdrowia, zdrowie, leczenie, lekarz, szpital, pomoc, szybka pomoc, pomoc teraz, bezpłatnie, za darmo, bez dokumentów, bez pieniędzy, bez ubezpieczenia, NHS, Wielka Brytania, Zjednoczone Królestwo, UK, Anglia, Szkocja, Walia, Irlandia Północna

# English: Choose what you need today:
choose-what-you-need-today-4nvjq5 = Wybierz, czego dziś potrzebujesz:

# English: [I need help now]({ $link1 })
# This is a list item.
# $link1 = page: Urgent help
i-need-help-now-w2q4jd = [Potrzebuję pomocy teraz]({ $link1 })

# English: [I want to see a doctor]({ $link1 })
# This is a list item.
# $link1 = page: See a doctor
i-want-to-see-a-sbgs4n = [Chcę pójść do lekarza]({ $link1 })

# English: [I feel bad, or I cannot sleep]({ $link1 })
# This is a list item.
# $link1 = page: Get mental health help
i-feel-bad-or-i-u78amn = [Jest mi źle albo nie mogę spać]({ $link1 })

# English: [I want to know what is free]({ $link1 })
# This is a list item.
# $link1 = page: What is free
i-want-to-know-what-h824w4 = [Chcę wiedzieć, co jest bezpłatne]({ $link1 })

# English: [I want to show what I need, in English]({ $link1 })
# This is a list item.
# $link1 = page: Cards to show
i-want-to-show-what-xnbmvw = [Chcę pokazać po angielsku, czego potrzebuję]({ $link1 })

# English: This guide is for people who need health care in the UK. You may not be sure what you can ask for. You may be new here. You may have no papers. Someone may have treated you badly. None of it is your fault, and you can still ask for care.
this-guide-is-for-people-5635wf = Ten przewodnik jest dla osób, które potrzebują opieki zdrowotnej w UK. Możesz nie wiedzieć na pewno, o co wolno ci prosić. Możesz być tu od niedawna. Możesz nie mieć dokumentów. Ktoś mógł cię źle traktować. Nic z tego nie jest twoją winą i nadal możesz prosić o opiekę.

# English: It is also for a person who helps you. You can read as much or as little as you like.
it-is-also-for-a-wgn6rv = Jest też dla osoby, która ci pomaga. Możesz czytać tak dużo albo tak mało, jak chcesz.

## Section: Quick help

# English: Quick help
# This is a heading.
quick-help-zzx38z = Szybka pomoc

# English: If a life is in danger, call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-a8ec66 = Jeśli życie jest zagrożone, zadzwoń pod { $tel-999 }. Połączenie jest bezpłatne, nawet bez środków na koncie telefonu.

# English: If you feel that you cannot stay safe:
# Note: "Cannot stay safe" means that the reader may hurt themselves. Use gentle words.
if-you-feel-that-you-z3ef3h = Jeśli czujesz, że możesz zrobić sobie krzywdę:

# English: In England, call { $mh-111-eng } and choose the mental health option.
# This is a list item.
# $mh-111-eng = Mental health crisis, England: call 111 and choose the mental health option.
in-england-call-and-choose-eva49f = W Anglii zadzwoń pod { $mh-111-eng } i wybierz opcję zdrowia psychicznego (mental health).

# English: In Wales, call { $mh-111-wales } and press 2.
# This is a list item.
# $mh-111-wales = Mental health crisis, Wales: 111, then 2.
in-wales-call-and-press-qdnv36 = W Walii zadzwoń pod { $mh-111-wales } i naciśnij 2.

# English: In Scotland, call { $mh-111-scot } and choose the mental health option.
# This is a list item.
# $mh-111-scot = Mental health crisis, Scotland: 111 reaches the NHS 24 Mental Health Hub.
in-scotland-call-and-choose-6pqhjr = W Szkocji zadzwoń pod { $mh-111-scot } i wybierz opcję zdrowia psychicznego (mental health).

# English: In Northern Ireland, call { $mh-lifeline }. It is free.
# This is a list item.
# $mh-lifeline = Mental health crisis, Northern Ireland: Lifeline.
in-northern-ireland-call-it-u2mp43 = W Irlandii Północnej zadzwoń pod { $mh-lifeline }. To jest bezpłatne.

# English: If someone controls you or hurts you, you can call { $tel-msh }. The call is free and confidential: they keep what you say private. You do not have to give your name. They can bring an interpreter.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
if-someone-controls-you-or-3fwwpj = Jeśli ktoś cię kontroluje lub krzywdzi, możesz zadzwonić pod { $tel-msh }. Połączenie jest bezpłatne i poufne: to, co mówisz, zachowują dla siebie. Nie musisz podawać imienia ani nazwiska. Mogą włączyć do rozmowy tłumacza.

## Section: Three things to know

# English: Three things to know
# This is a heading.
three-things-to-know-52b28e = Trzy rzeczy, które warto wiedzieć

## Section: You can ask for a doctor

# English: You can ask for a doctor
# This is a heading.
you-can-ask-for-a-gn36ad = Możesz poprosić o lekarza

# English: In England and Scotland, anyone can have a GP, free of charge. A GP is a family doctor. This is true even if you have no papers.
in-england-and-scotland-anyone-baqwwn = W Anglii i Szkocji każda osoba może mieć GP, bezpłatnie. GP to lekarz rodzinny. Tak jest nawet wtedy, gdy nie masz dokumentów.

# English: In Wales and Northern Ireland the rules are different. In Northern Ireland you are asked for documents, and the Home Office may be asked about you. [Read this before you go]({ $link1 }).
# $link1 = page: See a doctor
in-wales-and-northern-ireland-6xdv7s = W Walii i Irlandii Północnej zasady są inne. W Irlandii Północnej proszą o dokumenty i mogą zapytać o ciebie Home Office. [Przeczytaj to, zanim pójdziesz]({ $link1 }).

## Section: Urgent care is free at first

# English: Urgent care is free at first
# This is a heading.
urgent-care-is-free-at-e9tbvd = Pilna pomoc jest na początku bezpłatna

# English: In England, Wales and Scotland, hospital emergency care (A&E) is free. In Northern Ireland, it is free if you did not travel here for it. In England, Scotland and Northern Ireland, you may have to pay if you then stay in the hospital. In Wales, ask what a stay costs. [See what is free for you]({ $link1 }).
# $link1 = page: What is free
in-england-wales-and-scotland-yyy4g4 = W Anglii, Walii i Szkocji pomoc na Szpitalnym Oddziale Ratunkowym (A&E) jest bezpłatna. W Irlandii Północnej jest bezpłatna, jeśli nie była celem twojego przyjazdu. W Anglii, Szkocji i Irlandii Północnej może trzeba będzie zapłacić, jeśli potem zostajesz w szpitalu. W Walii zapytaj, ile kosztuje pobyt. [Zobacz, co jest dla ciebie bezpłatne]({ $link1 }).

## Section: What you say stays private

# English: What you say stays private
# This is a heading.
what-you-say-stays-private-sq4qwq = To, co mówisz, jest poufne

# English: What you tell a doctor stays private. Only the people who treat you may know it. A doctor may tell others if someone is in serious danger or a child is at risk. A court can also order it.
what-you-tell-a-doctor-vrghnv = To, co mówisz lekarzowi, jest poufne. Mogą o tym wiedzieć tylko osoby, które cię leczą. Lekarz może powiedzieć innym, jeśli komuś grozi poważne niebezpieczeństwo albo jeśli dziecku coś grozi. Może to też nakazać sąd.

# English: You can ask for an interpreter. In England and Northern Ireland it is free. In Scotland it is your right. In Wales the government has set out how to provide one.
you-can-ask-for-an-s9tq5n = Możesz poprosić o tłumacza. W Anglii i Irlandii Północnej jest on bezpłatny. W Szkocji masz do niego prawo. W Walii rząd ustalił, jak należy go zapewnić.

## Section: Your nation

# English: Your nation
# This is a heading.
your-nation-uwr25y = Twoja część UK

# English: The UK has four nations, and their rules are not the same. On each page you can choose England, Wales, Scotland or Northern Ireland. If you do not know which nation you are in, you can ask the person you call.
the-uk-has-four-nations-4tjrwv = UK ma cztery części i ich zasady nie są takie same. Na każdej stronie możesz wybrać Anglię, Walię, Szkocję lub Irlandię Północną. Jeśli nie wiesz, gdzie jesteś, możesz zapytać osobę, do której dzwonisz.

## Section: Stay safe while you read

# English: Stay safe while you read
# This is a heading.
stay-safe-while-you-read-vtpmps = Bezpieczne czytanie

# English: If someone may look at your phone, think about using another one. A page you opened can stay in the history of the phone. You choose when to read, and when to stop.
if-someone-may-look-at-ndq5ds = Jeśli ktoś może zajrzeć do twojego telefonu, pomyśl o użyciu innego. Otwarta strona może zostać w historii telefonu. Ty wybierasz, kiedy czytać i kiedy przestać.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gdzie zadzwonić

# English: If you want to talk, Samaritans listen, about anything:
if-you-want-to-talk-sgccys = Jeśli chcesz porozmawiać, Samaritans wysłuchają, o cokolwiek chodzi:

# English: You can keep [numbers on a small card]({ $link1 }), without names.
# $link1 = page: Numbers to carry
you-can-keep-numbers-on-xdj372 = Możesz mieć przy sobie [numery na małej karcie]({ $link1 }), bez nazw.
