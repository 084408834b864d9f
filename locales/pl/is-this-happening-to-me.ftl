### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = Czy to dotyczy mnie?

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = Znaki, że ktoś cię wykorzystuje lub kontroluje, i kogo możesz zapytać.

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = oznaki, znaki, wyzysk, współczesne niewolnictwo, niewolnictwo, handel ludźmi, praca przymusowa, zmuszanie do pracy, przymusowa praca w domu, niewola za długi, dług, długi, mam u kogoś dług, szef, praca bez zapłaty, nie płaci mi, nie dostaję wypłaty, zabiera mi pieniądze, długie godziny, dni wolne, zabrany paszport, ktoś zabrał mi paszport, zabrane dokumenty, ktoś zabrał mi dokumenty, groźby, ktoś mi grozi, szantaż, narkotyki, kradzież, żebranie, seks za pieniądze, praca seksualna, prostytucja, wykorzystywanie seksualne, przemyt ludzi, kontrola, ktoś mnie kontroluje, nie mogę odejść, nie mogę wyjść, zamknięcie w domu, oszustwo, fałszywa oferta pracy, pomoc domowa, opiekunka, niania, sprzątanie, farma, fabryka, magazyn, budowa, myjnia samochodowa, salon paznokci, juju

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = Jeśli nie masz pewności, możesz zadzwonić i zapytać bez podawania nazwiska. Numer jest na końcu tej strony.

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = Ta strona jest dla ciebie, jeśli w pracy, w domu albo w związku coś jest nie tak. Treść tej strony jest taka sama dla całego UK.

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = To nie twoja wina

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = Czasem człowiek na początku mówi „tak”. Czasem bierze pieniądze albo nie ucieka. To nadal nie jest twoja wina. Według prawa to, co zrobiły te osoby, nadal jest przestępstwem, nawet jeśli twoja odpowiedź brzmiała „tak”.

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = Na co zwrócić uwagę

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = Nie muszą pasować wszystkie znaki. Jeden może wystarczyć, żeby zapytać.

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = Pracujesz bardzo długo albo za małe pieniądze lub za darmo. Szef zatrzymuje twoje pieniądze. Nie wolno ci odejść.

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = Pracujesz w czyimś domu bez dni wolnych, bez zapłaty albo bez własnego pokoju.

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = Ktoś zabrał twój paszport lub dokumenty. Ktoś cię pilnuje albo wszędzie cię zawozi. Nie pozwalają ci kontaktować się z rodziną. Mówią ci kłamstwa o policji.

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = Mówią, że masz dług za podróż, jedzenie lub mieszkanie, a dług nigdy się nie zmniejsza.

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = Ktoś zmusza cię lub naciskiem skłania do seksu, nagrań albo pracy seksualnej w internecie.

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = Ktoś każe ci uprawiać, nosić lub sprzedawać narkotyki, kraść, żebrać albo wyłudzać od ludzi pieniądze. To nie jest twój wybór.

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = Ktoś krzywdzi ciebie lub twoją rodzinę albo wam grozi. Ktoś cię straszy przysięgą albo wiarą, na przykład juju.

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = Ktoś zaufany obiecał dobrą pracę, związek, naukę albo pomoc dla twojej rodziny. To mogło zacząć się w internecie.

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = Jak to się nazywa

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = Kiedy ktoś płaci komuś za przejście przez granicę, nazywa się to przemytem ludzi. Kiedy ktoś kontroluje inną osobę i wykorzystuje ją dla zysku, nazywa się to handlem ludźmi lub współczesnym niewolnictwem. Jedno może zmienić się w drugie.

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = Spotyka to też Brytyjczyków. Nikt nie musi przekraczać granicy.

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = Wiele osób tego nie widzi albo o tym nie mówi. Mogą czuć strach, wstyd, miłość lub lojalność. Mogą nie znać języka. Mogą myśleć, że w domu było gorzej.

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = Nie tylko ciebie to spotyka. W ostatnim pełnym roku, który policzono, liczba zgłoszeń o pomoc w UK wyniosła { $nrm-numbers }.

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = Co się stanie, jeśli zapytasz

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = Na infolinii podanej niżej ktoś cię wysłucha. Powiedzą innym tylko za twoją zgodą, chyba że życie jest zagrożone albo dziecku coś grozi.

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = Jeśli jesteś osobą dorosłą, ty wybierasz, co będzie dalej. Możesz zadawać pytania, dać sobie czas i odmówić. Dzieci są zawsze chronione.

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = Jeśli ktoś zmusił cię do złamania prawa, poproś o prawnika. Możesz [pójść do lekarza]({ $link1 }) i porozmawiać o swoim zdrowiu bez opowiadania całej historii.

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = Możesz tu przerwać i wrócić później. Jeśli ktoś sprawdza twój telefon, przeczytaj stronę [bezpieczeństwo na tym telefonie]({ $link1 }).

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gdzie zadzwonić

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = Żeby zapytać i porozmawiać, z tłumaczem, jeśli chcesz:

# English: If you are under 19:
if-you-are-under-19-ymn5rq = Jeśli masz mniej niż 19 lat:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Jeśli jesteś teraz w niebezpieczeństwie:
