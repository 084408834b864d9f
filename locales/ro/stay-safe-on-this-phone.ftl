### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = În siguranță pe acest telefon

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = Ce lasă acest site pe un telefon și cum puteți lăsa mai puțin.

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = telefon, siguranță, istoric, șterge istoricul, șterg, browser, fereastră privată, incognito, ieșire rapidă, copie salvată, urme, ascund, apeluri, SMS-uri, mesaje, îmi verifică telefonul, se uită în telefonul meu, mă urmărește, mă supraveghează, spionaj, aplicație de spionaj, localizare, unde sunt, GPS, parolă, Wi-Fi, cont comun, aplicație

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = Dacă cineva verifică acest telefon, citiți aceste lucruri pe alt telefon, dacă puteți. O bibliotecă, un prieten de încredere sau o persoană de sprijin (support worker) poate avea unul.

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = Această pagină este pentru oricine al cărui telefon este folosit și de altcineva, supravegheat sau plătit de altcineva, oriunde în Regatul Unit (UK).

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = Butonul cu care ieșiți din această pagină

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = Butonul de sus ascunde imediat această pagină și deschide una obișnuită. Pe o tastatură, același lucru se face apăsând repede de trei ori tasta Shift.

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = Dacă cineva apasă apoi Înapoi, această pagină ar trebui să rămână ascunsă. Dacă scripturile sunt oprite în browser, Înapoi o arată din nou.

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = Dacă browserul nu permite stocarea de date, Înapoi poate arăta totuși această pagină. Adresa ei poate apărea pentru o clipă, înainte să se deschidă cealaltă pagină.

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **Butonul nu vă șterge istoricul.** Istoricul arată în continuare adresa și titlul fiecărei pagini pe care ați deschis-o.

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = Apăsarea butonului scrie un semn dintr-o singură literă pentru această filă de browser, ca pagina să rămână ascunsă. Semnul nu spune ce citiți. Cu instrumente speciale, cineva l-ar putea găsi mai târziu, împreună cu adresa acestui site.

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = Până când îi cereți să salveze ceva, acest site nu păstrează nimic altceva. Nu pune cookie-uri. Browserul dumneavoastră își ține propriul istoric și poate păstra copii ale paginilor.

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = Ce puteți face

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = Dumneavoastră știți cel mai bine ce este sigur. Fiecare alegere lasă urma ei.

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = Ștergeți numai paginile pe care le-ați deschis aici. Un istoric gol poate face pe cineva să întrebe de ce.

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = Deschideți apoi câteva pagini obișnuite.

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = Folosiți o fereastră privată. Ea uită istoricul când o închideți. Nu vă poate ascunde de o aplicație care supraveghează telefonul. Proprietarul rețelei Wi‑Fi poate vedea totuși numele acestui site.

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = Gândiți-vă cine are un cont comun cu acest telefon. Persoana aceea ar putea vedea istoricul lui pe telefonul ei.

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = Dacă ați salvat acest ghid

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = Unele copii ale acestui site pot fi salvate pe un telefon. Nimic nu se salvează dacă nu cereți. Apoi, oricine folosește telefonul poate deschide paginile salvate.

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = Ca să eliminați ghidul, deschideți din nou pagina „Salvați pe acest telefon” și apăsați „Eliminați”. Puteți șterge și datele acestui site din setările browserului. Istoricul este separat și rămâne până când îl ștergeți. Dacă ați descărcat un fișier, ștergeți-l și pe acela.

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = Apeluri și SMS-uri

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = Și un apel gratuit apare în lista de apeluri a telefonului. Puteți șterge acel apel.

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = Nu vă bazați pe faptul că un apel nu apare pe factură. Avem o singură informație, mai veche, că apelurile la Samaritans nu apar pe ea. Voluntarii lor nu pot vedea numărul dumneavoastră.

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **Dacă nu puteți vorbi:** sunați la { $tel-999 } de pe un telefon mobil. Ascultați. Tușiți sau bateți ușor în telefon, dacă puteți. Apăsați 55 când o voce vă cere. Acest lucru nu îi spune poliției unde sunteți.

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = Dacă nu apăsați 55, un apel de pe un telefon mobil se încheie.

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **Puteți trimite SMS la { $tel-sms } numai dacă v-ați înregistrat înainte.** Trimiteți un SMS cu cuvântul „register” la acel număr, apoi răspundeți „yes”. SMS-urile rămân în telefon.

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = Spuneți liniei de asistență dacă și când vă poate suna înapoi în siguranță.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Unde să sunați

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Dacă sunteți în pericol acum:

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = Ca să puneți o întrebare fără să vă dați numele:

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = Dacă aveți nevoie de cineva care să vă asculte:

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = Mai multe numere sunt pe pagina [ajutor de urgență]({ $link1 }).
