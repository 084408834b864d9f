### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = Ghid despre îngrijirea sănătății

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = Ajutor acum

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = În siguranță

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = Să înțelegeți ce s-a întâmplat

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = Medici și tratament

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = Drepturile dumneavoastră

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = Pentru cei care ajută

# English: England
nation-england = Anglia

# English: Scotland
nation-scotland = Scoția

# English: Wales
nation-wales = Țara Galilor

# English: Northern Ireland
nation-northern-ireland = Irlanda de Nord

## Finding the way

# English: Go to the text
skip-link = Mergeți la text

# English: Start page
start-page = Pagina de început

# English: All pages
# Above the list of all pages.
contents = Toate paginile

# English: Languages
# Above the list of languages.
languages = Limbi

# English: Choose your language
language-choose = Alegeți limba

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = încă neterminat

# English: Ways to read this page
# Above the choice of how to read a page.
readings = Moduri de a citi această pagină

# English: Full text
reading-full = Text complet

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = Ușor de citit

# English: With English
# Each part in the reader's language and in English.
reading-both = Împreună cu engleza

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = Ușor de citit, în engleză

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (alt site de internet)

# English: Back to the top
to-top = Înapoi sus

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = Găsiți o pagină

# English: Pages found:
# Before the number of pages that were found.
find-count = Pagini găsite:

# English: in English
# After the title of a page that is not translated.
find-english = în engleză

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = Nu s-a găsit nicio pagină pentru aceste cuvinte. Puteți întreba și aici:

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = Ați vrut să scrieți:

# English: A to Z
# The title of a page, and the link to it.
a-z = De la A la Z

# English: Hard words and what they mean, and which page tells you more.
a-z-text = Cuvinte grele, ce înseamnă ele și pe ce pagină aflați mai multe.

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = Litere

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = Ascultați această pagină

# English: Pause
listen-pause = Pauză

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = Continuați

# English: Stop
listen-stop = Opriți

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = Salvați pe acest telefon

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = Puteți salva acest ghid pe acest telefon și îl puteți citi fără conexiune la internet. Nimic nu se salvează până nu apăsați butonul.

# English: Before you save
save-think = Înainte să salvați

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = Oricine folosește acest telefon poate deschide paginile salvate. Dacă cineva verifică acest telefon, nu salvați.

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = Când citiți o copie salvată și aveți conexiune la internet, copia cere acestui site pagini mai noi. Proprietarul site-ului sau al rețelei Wi‑Fi poate vedea acest lucru.

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = Folosește cel mult { $size } MB din internetul dumneavoastră și tot atâta spațiu pe acest telefon.

# English: In a private window, the copy is gone when you close the window.
save-private = Într-o fereastră privată, copia dispare când închideți fereastra.

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = Un iPhone șterge copia dacă nu o deschideți timp de șapte zile.

# English: Save
# On a button.
save-button = Salvați

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = Luați cele mai noi pagini

# English: You can save only if JavaScript is on in this browser.
save-script = Puteți salva numai dacă JavaScript este pornit în acest browser.

# English: You opened this guide from a file. It can be read without a connection already.
save-file = Ați deschis acest ghid dintr-un fișier. Se poate citi deja fără conexiune la internet.

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = Acest site nu are o conexiune sigură (https), așa că de pe el nu se poate salva nimic.

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = Acest browser nu poate salva acest ghid. E posibil să fie vechi sau să fie setat să nu păstreze nimic. Nu s-a salvat nimic.

# English: Saving. Please keep this page open.
save-working = Se salvează. Vă rugăm să lăsați deschisă această pagină.

# English: Saved. You can open the same address without a connection.
save-done = S-a salvat. Puteți deschide aceeași adresă fără conexiune la internet.

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = Nu a ajuns totul, așa că pe acest telefon nu s-a schimbat nimic. Încercați din nou mai târziu.

# English: There is not enough space on this phone. Nothing was changed.
save-full = Nu este destul spațiu pe acest telefon. Nu s-a schimbat nimic.

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = Această copie salvată este mai veche de 30 de zile. E posibil ca numerele și regulile să se fi schimbat.

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = Există pagini mai noi decât această copie salvată.

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = Luați cele mai noi pagini

# English: Remove everything
# A heading.
save-remove = Eliminați tot

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = Astfel se șterg de pe acest telefon paginile salvate în toate limbile.

# English: Remove
save-remove-button = Eliminați

# English: Removing.
save-removing = Se elimină.

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = S-a eliminat. Am verificat din nou și nu mai este salvat nimic din acest ghid.

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = Nu s-a putut elimina totul. Ștergeți datele acestui site din setările browserului.

# English: What stays
# A heading.
save-stays = Ce rămâne

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = Istoricul browserului arată în continuare paginile pe care le-ați deschis. Le puteți șterge de acolo.

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = Unele browsere țin minte numele acestui site în setările lor până când ștergeți de acolo datele site-ului.

# English: Files that you downloaded stay until you delete them.
save-stays-files = Fișierele pe care le-ați descărcat rămân până când le ștergeți.

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = Ce rămâne pe acest telefon

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = „Eliminați” vă aduce aici după ce a verificat din nou și în acest browser nu mai este salvat nimic din acest ghid. Aceste lucruri pot fi încă pe telefon:

# English: How to delete it yourself
# A heading.
forget-how = Cum le ștergeți dumneavoastră

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = Ștergeți numai ce ține de acest ghid. Un istoric gol poate face pe cineva să întrebe de ce. Cuvintele pot fi puțin diferite pe telefonul dumneavoastră.

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: deschideți meniul (trei puncte), apoi „Istoric” (History). Ștergeți paginile acestui ghid una câte una.

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet: deschideți meniul (trei linii), apoi „Istoric” (History). Țineți puțin degetul apăsat pe o pagină a acestui ghid, apoi apăsați „Ștergeți” (Delete).

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = Safari pe un iPhone: apăsați cartea deschisă, apoi ceasul. Împingeți spre stânga o pagină a acestui ghid, apoi apăsați „Șterge” (Delete).

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox: deschideți meniul (trei puncte), apoi „Istoric” (History). Ștergeți paginile acestui ghid una câte una.

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = Numele acestui site: deschideți setările browserului și căutați „Date privind site-ul” (Site data) sau „Date site-uri web” (Website data). Găsiți acolo acest site și ștergeți-l.

# English: Files: look in the folder for downloads.
forget-files = Fișierele: căutați în dosarul cu descărcări (Downloads).

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = Ieșiți din această pagină

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = Unde vă aflați în Regatul Unit (UK)?

# English: Show all
nation-all = Arată tot

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = Numai pentru:

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = Această pagină a fost tradusă de un calculator. Încă nu a verificat-o nimeni. Dacă ceva nu este clar, rugați pe cineva să vă citească textul în engleză.

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = Această pagină a fost tradusă de un calculator și încă nu a verificat-o nimeni. De aceea, textul în engleză apare lângă fiecare parte.

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = Unele părți ale acestei pagini nu sunt încă traduse. Ele apar în altă limbă.

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = Unele părți ale acestei pagini nu sunt încă traduse. Ele apar în engleză.

# English: This page is not translated yet. The English page is shown.
notice-page = Această pagină nu este încă tradusă. Se afișează pagina în engleză.

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = Această pagină nu există încă în varianta ușor de citit în limba dumneavoastră. Se afișează textul complet.

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = Schimbăm această pagină. În schimb, vă rugăm să sunați la unul dintre aceste numere.

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = Limba dumneavoastră și engleza, una lângă alta. Puteți arăta această pagină personalului.

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = Încă nu am verificat acest număr.

# English: This may have changed. We last checked it on { $date }.
fact-due = E posibil ca acest lucru să se fi schimbat. Ultima dată l-am verificat la { $date }.

# English: This may have changed. We have not checked it yet.
fact-due-never = E posibil ca acest lucru să se fi schimbat. Încă nu l-am verificat.

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (acest lucru s-a schimbat; vă rugăm să întrebați la o linie de asistență)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = Încă nu am verificat toate numerele și regulile de pe această pagină cu cei care răspund de ele.

# English: Some numbers or rules on this page may have changed.
page-due = E posibil ca unele numere sau reguli de pe această pagină să se fi schimbat.

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = Această pagină nu a fost verificată încă de niciun avocat, de niciun medic și de niciun grup de persoane supraviețuitoare.

# English: This page may be out of date.
page-review-due = E posibil ca această pagină să nu mai fie actuală.

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = Încă nu am citit această pagină împreună cu persoane care folosesc texte ușor de citit.

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = Am citit această pagină în engleză împreună cu { $who }, la { $date }.

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = Această copie a fost făcută la { $date }.

## Helplines

# English: Call
card-call = Sunați la

# English: Send a text message
card-text = Trimiteți un SMS la

# English: Open
card-open = Program

# English: Day and night, every day
hours-always = Zi și noapte, în fiecare zi

# English: Every day
hours-every-day = În fiecare zi

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = zi și noapte

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = ora Regatului Unit

# English: The call is free.
card-free = Apelul este gratuit.

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = SMS-ul este gratuit.

# English: The call costs as much as a call to a local number.
card-local = Apelul costă cât un apel la un număr local.

# English: You can ask for an interpreter.
card-interpreter = Puteți cere un interpret.

# English: When they answer, press { $key }.
card-menu = Când răspund, apăsați { $key }.

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = Dacă nu puteți vorbi, apăsați { $key } când vi se cere.

# English: Write the word { $word }.
card-word = Scrieți cuvântul { $word }.

# English: Textphone: { $number }
card-textphone = Telefon cu text: { $number }

# English: Monday
monday = Luni

# English: Tuesday
tuesday = Marți

# English: Wednesday
wednesday = Miercuri

# English: Thursday
thursday = Joi

# English: Friday
friday = Vineri

# English: Saturday
saturday = Sâmbătă

# English: Sunday
sunday = Duminică

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = { $time } dimineața

# English: 12 noon
time-noon = 12 la prânz

# English: { $time } in the afternoon
time-afternoon = { $time } după-amiaza

# English: { $time } in the evening
time-evening = { $time } seara

# English: { $time } at night
time-night = { $time } noaptea

# English: midnight
time-midnight = miezul nopții

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = Limba mea: { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [one] { $n } oră
    [few] { $n } ore
   *[other] { $n } de ore
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [one] { $n } zi
    [few] { $n } zile
   *[other] { $n } de zile
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [one] { $n } zi lucrătoare
    [few] { $n } zile lucrătoare
   *[other] { $n } de zile lucrătoare
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [one] { $n } lună
    [few] { $n } luni
   *[other] { $n } de luni
}

# English: { $low } to { $high }
range = { $low } până la { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = gratuit

## A page that is not there

# English: This page is not here
missing-title = Această pagină nu este aici

# English: The address may be old. Please start here:
missing-text = E posibil ca adresa să fie veche. Vă rugăm să începeți aici:

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = Acest ghid oferă informații. Nu este sfatul unui avocat sau al unui medic.

# English: This copy is kept by { $host }.
footer-host = Această copie este păstrată de { $host }.

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = Luați cu dumneavoastră

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = Aceste fișiere funcționează fără conexiune la internet. Le puteți păstra și le puteți da mai departe printr-un mesaj, prin Bluetooth sau pe un card de memorie.

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = Un fișier rămâne în telefon până când îl ștergeți, iar numele lui rămâne în lista de descărcări. Numele nu spune despre ce este fișierul.

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = Toate paginile într-un singur fișier. Se deschide în orice browser.

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = O carte, pentru aplicațiile care deschid fișiere EPUB.

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = Totul, în toate limbile, pentru un card de memorie sau un stick USB. Despachetați fișierul, apoi deschideți index.html.

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = Cea mai nouă versiune este la { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = Text cu titluri și cuprins, în ordinea în care se citește. Imaginile nu adaugă nimic la cuvintele de lângă ele.
