### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = Siguria juaj në këtë telefon

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = Çfarë lë ky sajt në telefon dhe si të lini më pak gjurmë.

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = telefon, telefoni, celular, siguri, i sigurt, historik, historiku, fshij historikun, fshij, fshirje, pastroj, shfletues, browser, dritare private, incognito, dal shpejt, mbyll shpejt, fsheh faqen, fsheh, gjurmë, kopje e ruajtur, heq, telefonata, lista e telefonatave, fatura e telefonit, mesazhe, SMS, më ruan, më vëzhgon, më përgjon, përgjim, spiunim, më kontrollon telefonin, burri më sheh telefonin, gjurmim, vendndodhje, lokacion, fjalëkalim, kod, Wi-Fi, WhatsApp, llogari

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = Nëse dikush e kontrollon këtë telefon, lexojeni këtë në një telefon tjetër, nëse mundeni. Një të tillë mund ta ketë një bibliotekë, një shok a shoqe që i besoni, ose një punonjës mbështetës.

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = Kjo faqe është për këdo që e ndan telefonin me dikë, që ia kontrollojnë telefonin, ose që telefonin ia paguan dikush tjetër, kudo në Mbretërinë e Bashkuar.

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = Butoni për të dalë nga kjo faqe

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = Butoni në krye e fsheh menjëherë këtë faqe dhe hap një faqe të zakonshme. Në tastierë, të njëjtën gjë bën shtypja e Shift tri herë shpejt.

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = Nëse pastaj dikush shtyp Prapa (Back), kjo faqe duhet të mbetet e fshehur. Nëse skriptet janë të fikura në shfletues, Prapa (Back) e tregon përsëri.

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = Nëse shfletuesi nuk e lejon ruajtjen e të dhënave (storage), Prapa (Back) mund ta tregojë gjithsesi këtë faqe. Adresa e kësaj faqeje mund të duket për një çast përpara se të hapet faqja tjetër.

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **Butoni nuk e fshin historikun tuaj.** Historiku e tregon ende adresën dhe titullin e çdo faqeje që keni hapur.

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = Kur shtypet butoni, për këtë skedë të shfletuesit shkruhet një shenjë prej një shkronje, që faqja të mbetet e fshehur. Shenja nuk thotë çfarë keni lexuar. Me mjete të posaçme, dikush mund ta gjejë më vonë, bashkë me adresën e këtij sajti.

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = Derisa t'i kërkoni të ruajë diçka, ky sajt nuk ruan asgjë tjetër. Nuk vendos cookie. Shfletuesi juaj mban historikun e vet dhe mund të mbajë kopje të faqeve.

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = Çfarë mund të bëni

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = Ju e dini më mirë çfarë është pa rrezik. Çdo zgjedhje lë gjurmën e vet.

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = Fshini vetëm faqet që keni hapur këtu. Një historik bosh mund ta bëjë dikë të pyesë pse.

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = Hapni më pas disa faqe të zakonshme.

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = Përdorni një dritare private. Ajo e harron historikun kur e mbyllni. Ajo nuk mund t'ju fshehë nga një aplikacion që e përgjon telefonin. Personi që e ka Wi‑Fi-në mund ta shohë gjithsesi emrin e këtij sajti.

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = Mendoni kush ka llogari të përbashkët me këtë telefon. Ata mund ta shohin historikun e tij në telefonin e tyre.

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = Nëse e keni ruajtur këtë udhëzues

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = Disa kopje të këtij sajti mund të ruhen në telefon. Asgjë nuk ruhet nëse nuk e kërkoni ju. Kushdo që e përdor telefonin mund t'i hapë pastaj faqet e ruajtura.

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = Për ta hequr udhëzuesin, hapni përsëri faqen „Ruajeni në këtë telefon“ dhe shtypni „Hiqni“. Mund t'i fshini edhe të dhënat e këtij sajti te cilësimet e shfletuesit. Historiku është më vete dhe mbetet derisa ta fshini. Nëse keni shkarkuar një skedar, fshijeni edhe atë.

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = Telefonatat dhe mesazhet

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = Edhe një telefonatë falas shfaqet në listën e telefonatave të vetë telefonit. Mund ta fshini atë telefonatë.

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = Mos u mbështetni te mendimi se telefonata nuk do të dalë në faturë. Kemi një burim më të vjetër që thotë se telefonatat te Samaritans nuk dalin në faturë. Vullnetarët e tyre nuk mund ta shohin numrin tuaj.

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **Nëse nuk mund të flisni:** telefononi { $tel-999 } nga një celular. Dëgjoni. Kollituni ose trokitni mbi telefon, nëse mundeni. Shtypni 55 kur t'jua kërkojë një zë. Kjo nuk i tregon policisë se ku jeni.

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = Nëse nuk e shtypni 55, telefonata nga celulari mbyllet.

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **Mund të dërgoni mesazh (SMS) te { $tel-sms } vetëm nëse jeni regjistruar më parë.** Dërgoni me mesazh fjalën „register“ te ai numër, pastaj përgjigjuni „yes“. Mesazhet mbeten në telefon.

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = Tregojini linjës së ndihmës nëse dhe kur mund t'ju telefonojë pa rrezik.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Kujt t'i telefononi

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Nëse jeni në rrezik tani:

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = Për të bërë një pyetje pa e thënë emrin:

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = Nëse keni nevojë që dikush t'ju dëgjojë:

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = Numra të tjerë gjenden te [ndihma urgjente]({ $link1 }).
