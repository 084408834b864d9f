### Page: See a doctor   (content/see-a-doctor.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: See a doctor
# This is the title of the page.
see-a-doctor-mcu7y6 = Wizyta u lekarza

# English: How to get a doctor near you, in each nation of the UK.
# This is the summary of the page, shown in lists of pages.
how-to-get-a-doctor-kdyt6v = Jak dostać się do lekarza w pobliżu, w każdej części UK.

# English: GP, doctor, family doctor, surgery near me, register with a GP, registration, doctor's list, papers, proof of address, identity documents, NHS number, illness, nurse, sick, ill, fever, clinic, health centre, medical centre, sign up, homeless, no address, no passport, no ID, find a doctor
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
gp-doctor-family-doctor-surgery-vrnrhu = GP, lekarz, doktor, lekarz rodzinny, lekarz pierwszego kontaktu, przychodnia, przychodnia w pobliżu, gabinet lekarski, rejestracja, rejestracja u lekarza, zapisać się do lekarza, lista pacjentów, dokumenty, bez dokumentów, bez paszportu, bez adresu, bezdomność, potwierdzenie adresu, dowód osobisty, dokument tożsamości, numer NHS, choroba, chory, chora, gorączka, ból, pielęgniarka, klinika, ośrodek zdrowia, wizyta, formularz, tłumacz

# English: Go to a GP surgery near where you stay, and ask to register. A GP is a family doctor. A surgery is the place where a GP works. To register is to join a doctor's list.
# Note: "GP surgery" is a doctor's office, not an operation. "Register" is joining a doctor's list; it must not sound like registering with the police or the government.
go-to-a-gp-surgery-whwhwh = Pójdź do przychodni lekarza rodzinnego (GP) blisko miejsca, w którym przebywasz, i poproś o rejestrację. GP to lekarz rodzinny. Przychodnia to miejsce, w którym pracuje GP. Zarejestrować się to znaczy zapisać się na listę pacjentów lekarza.

# English: This page is for you if you need a doctor and are not sure that you may see one. It is also for a person who helps you.
this-page-is-for-you-pspg98 = Ta strona jest dla ciebie, jeśli potrzebujesz lekarza i nie masz pewności, czy wolno ci do niego pójść. Jest też dla osoby, która ci pomaga.

# English: If a life is in danger, do not wait. Call { $tel-999 }. The call is free, even with no credit.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-wdhwb4 = Jeśli życie jest zagrożone, nie czekaj. Zadzwoń pod { $tel-999 }. Połączenie jest bezpłatne, nawet bez środków na koncie telefonu.

# English: The rules are not the same in England, Wales, Scotland and Northern Ireland. Please read the part for your nation before you go.
the-rules-are-not-the-a6ksx3 = Zasady w Anglii, Walii, Szkocji i Irlandii Północnej nie są takie same. Zanim pójdziesz, przeczytaj fragment o swojej części UK.

## Section: What to do

# English: What to do
# This is a heading.
what-to-do-ev5jvh = Co zrobić

# English: Find a surgery near you. You can call, or you can go there.
# This is a list item.
find-a-surgery-near-you-zh5nqg = Znajdź przychodnię w pobliżu. Możesz zadzwonić albo tam pójść.

# English: Say to the person at the desk: "I want to register with a GP." You do not need to tell your story there.
# This is a list item.
say-to-the-person-at-vmrv8v = Powiedz w recepcji: „I want to register with a GP” (Chcę zarejestrować się u lekarza rodzinnego). Nie musisz tam opowiadać swojej historii.

# English: Say which language you speak. Ask for an interpreter if you want one.
# This is a list item.
say-which-language-you-speak-eeb7wk = Powiedz, w jakim języku mówisz. Poproś o tłumacza, jeśli chcesz.

# English: Fill in the form. You can ask for help with it.
# This is a list item.
fill-in-the-form-you-vaw9cg = Wypełnij formularz. Możesz poprosić o pomoc.

# English: Say how they can contact you safely. You can ask them not to send letters or texts.
# This is a list item.
say-how-they-can-contact-g6n977 = Powiedz, jak mogą się z tobą bezpiecznie kontaktować. Możesz poprosić, żeby nie wysyłali listów ani SMS-ów.

# English: [Cards to show]({ $link1 }) say this for you.
# $link1 = page: Cards to show
cards-to-show-say-this-ssux48 = [Karty do pokazania]({ $link1 }) mówią to za ciebie, w twoim języku i po angielsku.

# English: If you cannot find or join a surgery, you can ask Doctors of the World. Its number is at the end.
if-you-cannot-find-or-6w3dav = Jeśli nie możesz znaleźć przychodni albo się w niej zarejestrować, możesz zapytać Doctors of the World. Numer jest na końcu strony.

## Section: What you can ask for

# English: What you can ask for
# This is a heading.
what-you-can-ask-for-d3s9mg = O co możesz poprosić

# English: You can ask to see a woman or a man. The surgery should try, but it is not always possible.
# This is a list item.
you-can-ask-to-see-5k8m7a = Możesz poprosić o wizytę u kobiety albo u mężczyzny. Przychodnia powinna się postarać, ale nie zawsze jest to możliwe.

# English: You can ask for a chaperone. A chaperone is a trained extra person who stays with you. You can also say no to one.
# This is a list item.
you-can-ask-for-a-jgsbvf = Możesz poprosić o osobę towarzyszącą przy badaniu (chaperone). Jest to dodatkowa przeszkolona osoba, która z tobą zostaje. Możesz też się na nią nie zgodzić.

# English: Ask for a professional interpreter. A friend, a relative or a child should not do it.
# This is a list item.
ask-for-a-professional-interpreter-y6929x = Poproś o zawodowego tłumacza. Nie powinien tego robić nikt znajomy, nikt z rodziny ani dziecko.

# English: You can ask to talk with the doctor alone.
# This is a list item.
you-can-ask-to-talk-dr6w9x = Możesz poprosić o rozmowę z lekarzem sam na sam.

## Section: What stays private

# English: What stays private
# This is a heading.
what-stays-private-neu69s = Co zostaje poufne

# English: What you tell a doctor stays private. Only the people who treat you may know it, except in three cases:
what-you-tell-a-doctor-bqy89a = To, co mówisz lekarzowi, jest poufne. Mogą o tym wiedzieć tylko osoby, które cię leczą, poza trzema przypadkami:

# English: You or another person is in serious danger.
# This is a list item.
you-or-another-person-is-t9venz = Tobie lub innej osobie grozi poważne niebezpieczeństwo.

# English: A child is at risk.
# This is a list item.
a-child-is-at-risk-ydfeug = Dziecku coś grozi.

# English: A court orders the doctor to share it.
# This is a list item.
a-court-orders-the-doctor-qkqhvr = Sąd nakazuje lekarzowi przekazać te informacje.

# English: You can ask first: "Who will see what I tell you?" Then you choose what to say.
you-can-ask-first-who-28ganp = Możesz najpierw zapytać: „Kto dowie się o tym, co powiem?” Potem zdecydujesz, co powiedzieć.

# English: The form is a different matter in Northern Ireland. There, your immigration status may be checked with the Home Office. The Home Office is the government office for immigration.
the-form-is-a-different-88xpqb = Z formularzem jest inaczej w Irlandii Północnej. Tam twój status imigracyjny może zostać sprawdzony w Home Office. Home Office to rządowy urząd do spraw imigracji.

## Section: If they say no

# English: If they say no
# This is a heading.
if-they-say-no-krudz9 = Jeśli odmówią

# English: Being refused is not your fault. You can do these things:
being-refused-is-not-your-z2z7xw = Odmowa to nie twoja wina. Możesz zrobić tak:

# English: In England, Scotland and Northern Ireland, ask for the reason in writing.
# This is a list item.
in-england-scotland-and-northern-d8g6be = W Anglii, Szkocji i Irlandii Północnej poproś o podanie powodu na piśmie.

# English: Ask another surgery.
# This is a list item.
ask-another-surgery-4rwwdh = Zapytaj w innej przychodni.

# English: Call Doctors of the World UK. It helps people who cannot register.
# This is a list item.
call-doctors-of-the-world-xcmh5x = Zadzwoń do Doctors of the World UK. Ta organizacja pomaga osobom, które nie mogą się zarejestrować.

## Section: In England

# English: In England
# This is a heading.
in-england-w3yxfs = W Anglii

# English: Anyone in England can register with a GP and see a GP or nurse. It is free. Your nationality and immigration status do not matter. This includes people who were refused asylum and people with no papers.
anyone-in-england-can-register-dsguty = W Anglii każda osoba może zarejestrować się u GP i pójść na wizytę do GP lub pielęgniarki. To jest bezpłatne. Twoje obywatelstwo i status imigracyjny nie mają znaczenia. Dotyczy to także osób, którym odmówiono azylu, i osób bez dokumentów.

# English: **Papers.** The surgery may ask for ID, proof of address or immigration papers. It must not refuse you only because you cannot show them.
# This is a list item.
papers-the-surgery-may-ask-jrd4dq = **Dokumenty.** Przychodnia może poprosić o dokument tożsamości, potwierdzenie adresu lub dokumenty imigracyjne. Nie wolno jej odmówić tylko dlatego, że nie możesz ich pokazać.

# English: **NHS number.** You do not need one.
# This is a list item.
nhs-number-you-do-not-z9t4rp = **Numer NHS.** Nie musisz go mieć.

# English: **Address.** If you have no fixed or safe address, you can use a temporary one. You can also use the address of a friend, a day centre or the surgery.
# This is a list item.
address-if-you-have-no-yxq8dg = **Adres.** Jeśli nie masz stałego lub bezpiecznego adresu, możesz podać tymczasowy. Możesz też podać adres osoby znajomej, ośrodka dziennego lub przychodni.

# English: **Form.** You can register [on the NHS website]({ $link1 }) or on paper. The paper form is called { $gp-form }.
# This is a list item.
# $link1 = NHS page on joining a GP practice, with the online form.
# $gp-form = Registration is online (Register with a GP surgery) or on paper. The current paper form is called PRF1; many pages still call it GMS1.
form-you-can-register-on-skwr49 = **Formularz.** Możesz zarejestrować się [na stronie internetowej NHS]({ $link1 }) albo na papierze. Formularz papierowy nazywa się { $gp-form }.

# English: **Help with the form.** If nobody can help you, ask the surgery to book an interpreter for it.
# This is a list item.
help-with-the-form-if-jgh8v6 = **Pomoc z formularzem.** Jeśli nikt nie może ci pomóc, poproś przychodnię, żeby zamówiła do tego tłumacza.

# English: **Interpreter.** The surgery must arrange one if you need one. It is free. You should not have to bring your own.
# This is a list item.
interpreter-the-surgery-must-arrange-7tzu5s = **Tłumacz.** Jeśli potrzebujesz tłumacza, przychodnia musi go zapewnić. To jest bezpłatne. Nie powinni wymagać, żeby tłumacz przyszedł z tobą.

# English: **A card to show.** You can print [a card about your right to health care]({ $link1 }).
# This is a list item.
# $link1 = My right to access healthcare cards to show at reception.
a-card-to-show-you-gem5dy = **Karta do pokazania.** Możesz wydrukować [kartę o twoim prawie do opieki zdrowotnej]({ $link1 }).

# English: For the Home Office there is a separate rule. In England, a GP surgery does not have to give it information about you. The exceptions are a court order, a danger to public health, or a very serious crime.
for-the-home-office-there-ttp395 = Dla Home Office jest osobna zasada. W Anglii przychodnia GP nie ma obowiązku przekazywać temu urzędowi informacji o tobie. Wyjątki to nakaz sądu, zagrożenie dla zdrowia publicznego albo bardzo poważne przestępstwo.

# English: There are few fair reasons to refuse you. The list may be closed to new patients, or you may live outside the area. The surgery must give you its reason in writing.
there-are-few-fair-reasons-uac4kb = Jest niewiele słusznych powodów, żeby ci odmówić. Lista może być zamknięta dla nowych pacjentów albo możesz mieszkać poza obszarem przychodni. Przychodnia musi podać ci powód na piśmie.

# English: You can still get urgent care if you are refused, or not registered anywhere. A surgery in the area must treat you free for up to { $gp-urgent-14 }.
# $gp-urgent-14 = A person refused, or not registered anywhere, must still get emergency or immediately necessary treatment free from a practice in the area.
you-can-still-get-urgent-6ccrj7 = Pilną pomoc nadal możesz dostać, jeśli ci odmówiono albo jeśli nie masz rejestracji w żadnej przychodni. Przychodnia w tej okolicy musi leczyć cię bezpłatnie przez maksymalnie { $gp-urgent-14 }.

# English: You can complain to the practice manager of the surgery. If that feels unsafe, complain to the integrated care board. That is the NHS office for your area. Choose one of the two, not both.
you-can-complain-to-the-pj2ptc = Możesz złożyć skargę do kierownictwa przychodni (practice manager). Jeśli nie czujesz się z tym bezpiecznie, złóż skargę do integrated care board. To urząd NHS dla twojego obszaru. Wybierz jedno z dwojga, nie oba naraz.

## Section: In Wales

# English: In Wales
# This is a heading.
in-wales-b4xgqh = W Walii

# English: If a surgery's list is open, it must accept you, unless it has grounds to refuse. Somebody else can apply for you. You do not have to live in its area.
if-a-surgery-s-list-twyupt = Jeśli lista przychodni jest otwarta, przychodnia musi cię przyjąć, chyba że ma podstawy do odmowy. Ktoś inny może złożyć wniosek za ciebie. Nie musisz mieszkać na jej obszarze.

# English: The Welsh Government says that you do not need proof of address. The surgery may ask for ID. An asylum registration card (ARC) or a Home Office letter is enough.
the-welsh-government-says-that-wr25h3 = Rząd Walii mówi, że nie potrzebujesz potwierdzenia adresu. Przychodnia może poprosić o dokument tożsamości. Wystarczy karta rejestracji wniosku o azyl (ARC) albo list z Home Office.

# English: If you have no such card and no letter, you can still ask to register.
if-you-have-no-such-sdbsdz = Jeśli nie masz takiej karty ani listu, nadal możesz poprosić, żeby cię zarejestrować.

# English: Not everyone reads the rules in Wales in the same way. If you do not normally live here, a surgery may think that it can choose if it takes you. Please ask.
not-everyone-reads-the-rules-pmff2c = Nie wszyscy tak samo rozumieją zasady w Walii. Jeśli zwykle tu nie mieszkasz, przychodnia może uważać, że wolno jej wybrać, czy cię przyjmie. Zapytaj.

# English: Ask for an interpreter. The Welsh Government has a set way to provide one. It covers GPs, pharmacies, dentists, emergency care and mental health.
ask-for-an-interpreter-the-gdga5w = Poproś o tłumacza. Rząd Walii ustalił, w jaki sposób należy go zapewnić. Dotyczy to GP, aptek, dentystów, nagłych przypadków i zdrowia psychicznego.

# English: If they refuse you, contact the health board. It runs health care in your area. [Llais]({ $link1 }) helps you with a complaint. It is free, it is independent, and it has interpreters.
# $link1 = Llais: free help with a complaint in Wales.
if-they-refuse-you-contact-z8mrt6 = Jeśli odmówią, skontaktuj się z health board. Ten urząd prowadzi opiekę zdrowotną w twojej okolicy. [Llais]({ $link1 }) pomaga złożyć skargę. To jest bezpłatne, niezależne i z pomocą tłumaczy.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = W Szkocji

# English: Anybody in Scotland can register with a GP. It is free. This includes people who were refused asylum and people with no recourse to public funds. Those words mean that you may not get most benefits.
anybody-in-scotland-can-register-kfx6qn = W Szkocji każda osoba może zarejestrować się u GP. To jest bezpłatne. Dotyczy to także osób, którym odmówiono azylu, i osób z zapisem „no recourse to public funds”. Te słowa oznaczają, że nie wolno ci pobierać większości zasiłków.

# English: You do not need documents. Missing ID or proof of address is not a fair reason to refuse or delay.
you-do-not-need-documents-qfmg2k = Nie potrzebujesz dokumentów. Brak dokumentu tożsamości lub potwierdzenia adresu nie jest słusznym powodem do odmowy ani do zwlekania.

# English: Scotland gives each patient a number, called { $gp-scot-chi }. Waiting for it should not stop your care.
# $gp-scot-chi = Scotland's patient number is the CHI number; waiting for it should not stop care.
scotland-gives-each-patient-a-uk74zk = Szkocja daje każdemu pacjentowi numer o nazwie { $gp-scot-chi }. Czekanie na ten numer nie powinno wstrzymywać leczenia.

# English: An interpreter for NHS care is your right.
an-interpreter-for-nhs-care-6qvrns = Masz prawo do tłumacza w opiece NHS.

# English: If a surgery refuses you, it should write to you with its reason. The reason must not be your race, sex, religion, disability or illness. A charity or the council may apply for you.
if-a-surgery-refuses-you-u8cv32 = Jeśli przychodnia ci odmawia, powinna napisać do ciebie i podać powód. Powodem nie może być twoja rasa, płeć, religia, niepełnosprawność ani choroba. Organizacja charytatywna lub urząd miasta lub gminy (council) może złożyć wniosek za ciebie.

# English: A surgery must still give you emergency care, or care that cannot wait. After that, it must care for you for { $gp-scot-urgent }.
# $gp-scot-urgent = Emergency or immediately necessary care must be given, with 14 days of further care.
a-surgery-must-still-give-rteq7w = Przychodnia nadal musi udzielić ci pomocy w nagłym przypadku lub pomocy, która nie może czekać. Potem musi się tobą opiekować przez { $gp-scot-urgent }.

# English: You can complain to the surgery first. This service helps you free:
you-can-complain-to-the-z7mgrv = Możesz najpierw złożyć skargę do przychodni. Ta służba pomaga ci bezpłatnie:

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
in-northern-ireland-e876bv = W Irlandii Północnej

# English: Please read this before you fill in a form. In Northern Ireland you are asked for documents. Your immigration status may be checked with the Home Office, and information is shared with other agencies. A form without the right documents may not be processed.
please-read-this-before-you-nmtvvb = Przeczytaj to, zanim wypełnisz formularz. W Irlandii Północnej proszą o dokumenty. Twój status imigracyjny może zostać sprawdzony w Home Office, a informacje są udostępniane innym urzędom. Formularz bez właściwych dokumentów może nie zostać rozpatrzony.

# English: You can get advice first:
you-can-get-advice-first-j3r4me = Możesz najpierw zasięgnąć porady:

# English: GP care is free for people who asked for asylum, also when they were refused. It is free for refugees, and for people identified under the trafficking rule.
gp-care-is-free-for-asde7y = Opieka GP jest bezpłatna dla osób, które złożyły wniosek o azyl, także jeśli dostały odmowę. Jest bezpłatna dla uchodźców i dla osób zidentyfikowanych według przepisu o handlu ludźmi.

# English: The trafficking rule is about people whom others controlled and used. Ask the Law Centre if it covers you.
the-trafficking-rule-is-about-97m5kk = Zasada dotycząca handlu ludźmi mówi o osobach, które ktoś kontrolował i wykorzystywał. Zapytaj Law Centre, czy ta zasada obejmuje ciebie.

# English: Other people may have to pay for a GP, unless it is an emergency.
other-people-may-have-to-c6bvzz = Inne osoby mogą musieć zapłacić za GP, chyba że to nagły przypadek.

# English: The form is { $gp-ni-form }. [The forms]({ $link1 }) exist in some other languages. You give the form to the surgery you choose.
# $link1 = BSO Northern Ireland: HSCR-1 and HS200 forms, with translations.
# $gp-ni-form = A first registration from outside Northern Ireland uses form HSCR-1; otherwise HS200. Hand it to the practice you choose.
the-form-is-the-forms-va5p2k = Formularz to { $gp-ni-form }. [Formularze]({ $link1 }) są też w niektórych innych językach. Formularz oddaje się w przychodni, którą wybierzesz.

# English: The interpreter is free. Professional language help is your legal right.
the-interpreter-is-free-professional-5kjupc = Tłumacz jest bezpłatny. Zawodowa pomoc językowa to twoje prawo zapisane w przepisach.

# English: A surgery may refuse you for three reasons only. Its list is closed with approval, you live outside its area, or it removed you before. It must give its reason in writing.
a-surgery-may-refuse-you-hyewe3 = Przychodnia może ci odmówić tylko z trzech powodów. Jej lista jest zamknięta za zgodą władz, mieszkasz poza jej obszarem albo przychodnia wcześniej skreśliła cię z listy. Musi podać powód na piśmie.

# English: The Patient and Client Council helps you free with a complaint:
the-patient-and-client-council-gj3pqm = Patient and Client Council bezpłatnie pomaga złożyć skargę:

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gdzie zadzwonić

# English: You do not have to do this alone. The people who answer are there to help you.
you-do-not-have-to-3uwyxc = Nie musisz robić tego w pojedynkę. Osoby, które odbierają telefon, są po to, żeby ci pomóc.

# English: [Find out what is free]({ $link1 }) or [get help now]({ $link2 }).
# $link1 = page: What is free
# $link2 = page: Urgent help
find-out-what-is-free-5jdzhu = [Sprawdź, co jest bezpłatne]({ $link1 }) albo [dostań pomoc teraz]({ $link2 }).
