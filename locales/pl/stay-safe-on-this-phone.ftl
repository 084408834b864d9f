### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = Bezpieczeństwo na tym telefonie

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = Co ta strona zostawia w telefonie i jak zostawić mniej śladów.

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = telefon, komórka, bezpieczeństwo, historia, historia przeglądania, usunąć historię, wyczyścić historię, przeglądarka, okno prywatne, tryb prywatny, tryb incognito, szybkie wyjście, zapisana kopia, usunąć, ślady, ukryć, połączenia, SMS-y, ktoś sprawdza mój telefon, ktoś patrzy w mój telefon, ktoś mnie śledzi, śledzenie, podsłuch, szpiegowanie, aplikacja szpiegująca, lokalizacja, GPS, hasło, wspólne konto, Wi-Fi

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = Jeśli ktoś sprawdza ten telefon, w miarę możliwości czytaj to na innym. Telefon lub komputer może mieć biblioteka, ktoś zaufany albo pracownik wsparcia (support worker).

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = Ta strona jest dla każdej osoby w całym UK, której telefonu używa też ktoś inny, ktoś go pilnuje albo za niego płaci.

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = Przycisk, który pozwala opuścić tę stronę

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = Przycisk na górze od razu ukrywa tę stronę i otwiera inną, zwyczajną. Na klawiaturze tak samo działa trzykrotne szybkie naciśnięcie klawisza Shift.

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = Jeśli ktoś potem naciśnie Wstecz, ta strona powinna pozostać ukryta. Jeśli w przeglądarce wyłączono skrypty, Wstecz znów ją pokaże.

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = Jeśli przeglądarka blokuje zapisywanie danych, Wstecz może nadal pokazać tę stronę. Jej adres może być przez chwilę widoczny, zanim otworzy się inna strona.

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **Przycisk nie czyści twojej historii.** W historii nadal widać adres i tytuł każdej otwartej strony.

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = Naciśnięcie przycisku zapisuje jednoliterowy znak dla tej karty przeglądarki, żeby strona pozostała ukryta. Ten znak nie mówi, co czytasz. Za pomocą specjalnych narzędzi ktoś może go później znaleźć, razem z adresem tej witryny.

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = Dopóki nie poprosisz o zapisanie czegoś, ta witryna nie przechowuje nic więcej. Nie ustawia żadnych plików cookie. Twoja przeglądarka prowadzi własną historię i może przechowywać kopie stron.

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = Co możesz zrobić

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = Ty wiesz najlepiej, co jest bezpieczne. Każdy wybór zostawia własny ślad.

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = Usuń tylko strony otwarte tutaj. Pusta historia może sprawić, że ktoś zapyta dlaczego.

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = Otwórz potem kilka zwyczajnych stron.

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = Użyj okna prywatnego. Zapomina ono historię, kiedy je zamkniesz. Nie może ukryć cię przed aplikacją, która śledzi telefon. Właściciel sieci Wi‑Fi może nadal widzieć nazwę tej witryny.

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = Pomyśl, kto ma wspólne konto z tym telefonem. Ta osoba może widzieć jego historię na swoim urządzeniu.

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = Jeśli masz zapisany ten przewodnik

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = Niektóre kopie tej witryny można zapisać w telefonie. Nic się nie zapisuje, dopóki o to nie poprosisz. Potem każda osoba, która używa telefonu, może otworzyć zapisane strony.

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = Żeby usunąć przewodnik, otwórz znowu stronę „Zapisz w tym telefonie” i naciśnij „Usuń”. Możesz też wyczyścić dane tej witryny w ustawieniach przeglądarki. Historia to coś osobnego i zostaje, dopóki jej nie usuniesz. Jeśli masz pobrany plik, usuń też plik.

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = Połączenia i SMS-y

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = Bezpłatne połączenie też widać na liście połączeń w telefonie. Możesz usunąć to połączenie.

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = Nie licz na to, że połączenia nie będzie na rachunku. Mamy jedną starszą informację, że połączeń z Samaritans na nim nie ma. Ich wolontariusze nie widzą twojego numeru.

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **Jeśli nie możesz mówić:** zadzwoń pod { $tel-999 } z telefonu komórkowego. Słuchaj. Jeśli możesz, zakaszl albo stuknij w telefon. Naciśnij 55, kiedy głos o to poprosi. To nie mówi policji, gdzie jesteś.

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = Jeśli nie naciśniesz 55, połączenie z telefonu komórkowego się skończy.

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **Możesz wysłać SMS na { $tel-sms } tylko wtedy, gdy telefon był wcześniej zarejestrowany.** Wyślij SMS ze słowem „register” na ten numer, a potem odpowiedz „yes”. SMS-y zostają w telefonie.

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = Powiedz na infolinii, czy i kiedy można bezpiecznie do ciebie oddzwonić.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Gdzie zadzwonić

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Jeśli jesteś teraz w niebezpieczeństwie:

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = Żeby zadać pytanie bez podawania nazwiska:

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = Jeśli chcesz, żeby ktoś cię wysłuchał:

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = Więcej numerów jest na stronie [pilna pomoc]({ $link1 }).
