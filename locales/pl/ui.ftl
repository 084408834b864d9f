### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = Przewodnik po opiece zdrowotnej

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = Pomoc teraz

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = Zadbaj o bezpieczeństwo

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = Zrozumieć, co się stało

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = Lekarze i leczenie

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = Twoje prawa

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = Dla osób, które pomagają

# English: England
nation-england = Anglia

# English: Scotland
nation-scotland = Szkocja

# English: Wales
nation-wales = Walia

# English: Northern Ireland
nation-northern-ireland = Irlandia Północna

## Finding the way

# English: Go to the text
skip-link = Przejdź do tekstu

# English: Start page
start-page = Strona początkowa

# English: All pages
# Above the list of all pages.
contents = Wszystkie strony

# English: Languages
# Above the list of languages.
languages = Języki

# English: Choose your language
language-choose = Wybierz swój język

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = jeszcze nieukończone

# English: Ways to read this page
# Above the choice of how to read a page.
readings = Sposoby czytania tej strony

# English: Full text
reading-full = Pełny tekst

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = Tekst łatwy do czytania

# English: With English
# Each part in the reader's language and in English.
reading-both = Razem z angielskim

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = Tekst łatwy do czytania po angielsku

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (inna strona internetowa)

# English: Back to the top
to-top = Wróć na górę

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = Znajdź stronę

# English: Pages found:
# Before the number of pages that were found.
find-count = Liczba znalezionych stron:

# English: in English
# After the title of a page that is not translated.
find-english = po angielsku

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = Nie ma strony z tymi słowami. Możesz też zapytać tutaj:

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = Czy chodzi o:

# English: A to Z
# The title of a page, and the link to it.
a-z = Od A do Z

# English: Hard words and what they mean, and which page tells you more.
a-z-text = Trudne słowa, ich znaczenie i strona, na której jest więcej informacji.

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = Litery

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = Posłuchaj tej strony

# English: Pause
listen-pause = Pauza

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = Dalej

# English: Stop
listen-stop = Zatrzymaj

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = Zapisz w tym telefonie

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = Możesz zapisać ten przewodnik w tym telefonie i czytać go bez internetu. Nic się nie zapisze, dopóki nie naciśniesz przycisku.

# English: Before you save
save-think = Zanim zapiszesz

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = Każda osoba, która używa tego telefonu, może otworzyć zapisane strony. Jeśli ktoś sprawdza ten telefon, nie zapisuj.

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = Kiedy czytasz zapisaną kopię i masz połączenie z internetem, kopia pyta tę witrynę o nowsze strony. Właściciel witryny lub sieci Wi‑Fi może to zobaczyć.

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = Zużyje najwyżej { $size } MB twojego internetu i zajmie najwyżej tyle samo miejsca w tym telefonie.

# English: In a private window, the copy is gone when you close the window.
save-private = W oknie prywatnym kopia znika, kiedy zamkniesz okno.

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = iPhone usuwa kopię, jeśli nie otworzysz jej przez siedem dni.

# English: Save
# On a button.
save-button = Zapisz

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = Pobierz najnowsze strony

# English: You can save only if JavaScript is on in this browser.
save-script = Zapisać można tylko wtedy, gdy w tej przeglądarce włączony jest JavaScript.

# English: You opened this guide from a file. It can be read without a connection already.
save-file = Ten przewodnik jest otwarty z pliku. Już teraz można go czytać bez internetu.

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = Ta witryna nie ma bezpiecznego połączenia (https), więc nic z niej nie można zapisać.

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = Ta przeglądarka nie może zapisać tego przewodnika. Może jest stara albo ustawiona tak, żeby niczego nie przechowywać. Nic nie zapisano.

# English: Saving. Please keep this page open.
save-working = Trwa zapisywanie. Nie zamykaj tej strony.

# English: Saved. You can open the same address without a connection.
save-done = Zapisano. Możesz otworzyć ten sam adres bez internetu.

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = Nie wszystko dotarło, więc w tym telefonie nic się nie zmieniło. Spróbuj później.

# English: There is not enough space on this phone. Nothing was changed.
save-full = W tym telefonie jest za mało miejsca. Nic się nie zmieniło.

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = Ta zapisana kopia ma ponad 30 dni. Numery i zasady mogły się zmienić.

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = Są strony nowsze niż ta zapisana kopia.

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = Pobierz najnowsze strony

# English: Remove everything
# A heading.
save-remove = Usuń wszystko

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = To usuwa z tego telefonu zapisane strony we wszystkich językach.

# English: Remove
save-remove-button = Usuń

# English: Removing.
save-removing = Trwa usuwanie.

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = Usunięto. Sprawdziliśmy jeszcze raz i nic z tego przewodnika nie jest już zapisane.

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = Nie udało się usunąć wszystkiego. Usuń dane tej witryny w ustawieniach przeglądarki.

# English: What stays
# A heading.
save-stays = Co zostaje

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = Historia przeglądarki nadal pokazuje strony, które były otwarte. Możesz je tam usunąć.

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = Niektóre przeglądarki pamiętają nazwę tej witryny w ustawieniach, dopóki nie usuniesz tam jej danych.

# English: Files that you downloaded stay until you delete them.
save-stays-files = Pobrane pliki zostają, dopóki ich nie usuniesz.

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = Co zostaje w tym telefonie

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = „Usuń” prowadzi tutaj, kiedy ponowne sprawdzenie pokazało, że nic z tego przewodnika nie jest już zapisane w tej przeglądarce. W telefonie mogą nadal być:

# English: How to delete it yourself
# A heading.
forget-how = Jak usunąć to samodzielnie

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = Usuń tylko to, co należy do tego przewodnika. Pusta historia może sprawić, że ktoś zapyta dlaczego. Słowa w twoim telefonie mogą się trochę różnić.

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: otwórz menu (trzy kropki), a potem „Historia” (History). Usuń strony tego przewodnika jedną po drugiej.

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet: otwórz menu (trzy kreski), a potem „Historia” (History). Przytrzymaj palec na stronie tego przewodnika, a potem naciśnij „Usuń” (Delete).

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = Safari w telefonie iPhone: naciśnij otwartą książkę, a potem zegar. Przesuń stronę tego przewodnika w lewo, a potem naciśnij „Usuń” (Delete).

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox: otwórz menu (trzy kropki), a potem „Historia” (History). Usuń strony tego przewodnika jedną po drugiej.

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = Nazwa tej witryny: otwórz ustawienia przeglądarki i poszukaj słów „Dane witryny” (Site data) lub „Dane witryn” (Website data). Znajdź tam tę witrynę i ją usuń.

# English: Files: look in the folder for downloads.
forget-files = Pliki: zajrzyj do folderu z pobranymi plikami (Downloads).

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = Opuść tę stronę

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = W której części Zjednoczonego Królestwa (UK) jesteś?

# English: Show all
nation-all = Pokaż wszystko

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = Tylko tutaj:

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = Tę stronę przetłumaczył komputer. Nikt jej jeszcze nie sprawdził. Jeśli coś jest niejasne, poproś kogoś, żeby przeczytał ci tekst angielski.

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = Tę stronę przetłumaczył komputer i nikt jej jeszcze nie sprawdził. Dlatego przy każdej części jest też tekst angielski.

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = Niektóre części tej strony nie są jeszcze przetłumaczone. Są pokazane w innym języku.

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = Niektóre części tej strony nie są jeszcze przetłumaczone. Są pokazane po angielsku.

# English: This page is not translated yet. The English page is shown.
notice-page = Ta strona nie jest jeszcze przetłumaczona. Widzisz stronę po angielsku.

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = Ta strona nie ma jeszcze tekstu łatwego do czytania w twoim języku. Widzisz pełny tekst.

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = Zmieniamy tę stronę. Zamiast tego zadzwoń pod jeden z tych numerów.

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = Twój język i angielski obok siebie. Możesz pokazać tę stronę personelowi.

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = Tego numeru jeszcze nie sprawdziliśmy.

# English: This may have changed. We last checked it on { $date }.
fact-due = To mogło się zmienić. Ostatnio sprawdziliśmy to: { $date }.

# English: This may have changed. We have not checked it yet.
fact-due-never = To mogło się zmienić. Jeszcze tego nie sprawdziliśmy.

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (to się zmieniło; zapytaj na infolinii)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = Nie wszystkie numery i zasady na tej stronie sprawdziliśmy już u tych, którzy za nie odpowiadają.

# English: Some numbers or rules on this page may have changed.
page-due = Niektóre numery lub zasady na tej stronie mogły się zmienić.

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = Tej strony nie sprawdził jeszcze żaden prawnik, żaden lekarz ani żadna grupa osób z doświadczeniem wyzysku.

# English: This page may be out of date.
page-review-due = Ta strona może być nieaktualna.

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = Tej strony jeszcze nie czytaliśmy z osobami, które korzystają z tekstów łatwych do czytania.

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = Osoby, z którymi czytaliśmy tę stronę po angielsku: { $who }. Data: { $date }.

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = Data wykonania tej kopii: { $date }.

## Helplines

# English: Call
card-call = Zadzwoń pod numer

# English: Send a text message
card-text = Wyślij SMS na numer

# English: Open
card-open = Czynne

# English: Day and night, every day
hours-always = W dzień i w nocy, codziennie

# English: Every day
hours-every-day = Codziennie

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = w dzień i w nocy

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = czas brytyjski

# English: The call is free.
card-free = Połączenie jest bezpłatne.

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = SMS jest bezpłatny.

# English: The call costs as much as a call to a local number.
card-local = Połączenie kosztuje tyle, ile połączenie z numerem lokalnym.

# English: You can ask for an interpreter.
card-interpreter = Możesz poprosić o tłumacza.

# English: When they answer, press { $key }.
card-menu = Kiedy ktoś odbierze, naciśnij { $key }.

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = Jeśli nie możesz mówić, naciśnij { $key }, kiedy o to poproszą.

# English: Write the word { $word }.
card-word = Napisz słowo { $word }.

# English: Textphone: { $number }
card-textphone = Telefon tekstowy: { $number }

# English: Monday
monday = Poniedziałek

# English: Tuesday
tuesday = Wtorek

# English: Wednesday
wednesday = Środa

# English: Thursday
thursday = Czwartek

# English: Friday
friday = Piątek

# English: Saturday
saturday = Sobota

# English: Sunday
sunday = Niedziela

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = { $time } rano

# English: 12 noon
time-noon = 12 w południe

# English: { $time } in the afternoon
time-afternoon = { $time } po południu

# English: { $time } in the evening
time-evening = { $time } wieczorem

# English: { $time } at night
time-night = { $time } w nocy

# English: midnight
time-midnight = północ

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = Mój język: { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [one] { $n } godzina
    [few] { $n } godziny
    [many] { $n } godzin
   *[other] { $n } godziny
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dnia
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [one] { $n } dzień roboczy
    [few] { $n } dni robocze
    [many] { $n } dni roboczych
   *[other] { $n } dnia roboczego
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [one] { $n } miesiąc
    [few] { $n } miesiące
    [many] { $n } miesięcy
   *[other] { $n } miesiąca
}

# English: { $low } to { $high }
range = od { $low } do { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = bezpłatnie

## A page that is not there

# English: This page is not here
missing-title = Tej strony tu nie ma

# English: The address may be old. Please start here:
missing-text = Adres może być nieaktualny. Zacznij tutaj:

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = Ten przewodnik podaje informacje. To nie jest porada prawnika ani lekarza.

# English: This copy is kept by { $host }.
footer-host = Tę kopię prowadzi { $host }.

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = Zabierz to ze sobą

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = Te pliki działają bez internetu. Możesz je zachować i przekazać dalej w wiadomości, przez Bluetooth albo na karcie pamięci.

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = Plik zostaje w telefonie, dopóki go nie usuniesz, a jego nazwa zostaje na liście pobranych plików. Nazwa nie mówi, o czym jest plik.

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = Wszystkie strony w jednym pliku. Otwiera się w każdej przeglądarce internetowej.

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = Książka dla aplikacji, które otwierają pliki EPUB.

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = Wszystko we wszystkich językach, na kartę pamięci lub pamięć USB. Rozpakuj plik, a potem otwórz index.html.

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = Najnowsza wersja jest pod adresem { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = Tekst z nagłówkami i spisem treści, w kolejności czytania. Obrazki nie dodają nic do słów obok nich.
