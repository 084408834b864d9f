### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = Udhëzues për kujdesin shëndetësor

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = Ndihmë tani

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = Siguria juaj

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = Të kuptoni çfarë ndodhi

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = Mjekët dhe mjekimi

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = Të drejtat tuaja

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = Për njerëzit që ndihmojnë

# English: England
nation-england = Anglia

# English: Scotland
nation-scotland = Skocia

# English: Wales
nation-wales = Uellsi

# English: Northern Ireland
nation-northern-ireland = Irlanda e Veriut

## Finding the way

# English: Go to the text
skip-link = Shkoni te teksti

# English: Start page
start-page = Faqja e parë

# English: All pages
# Above the list of all pages.
contents = Të gjitha faqet

# English: Languages
# Above the list of languages.
languages = Gjuhët

# English: Choose your language
language-choose = Zgjidhni gjuhën tuaj

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = ende e papërfunduar

# English: Ways to read this page
# Above the choice of how to read a page.
readings = Mënyrat për ta lexuar këtë faqe

# English: Full text
reading-full = Teksti i plotë

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = Lexim i lehtë

# English: With English
# Each part in the reader's language and in English.
reading-both = Bashkë me anglishten

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = Lexim i lehtë në anglisht

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (një tjetër sajt interneti)

# English: Back to the top
to-top = Kthehuni në krye

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = Gjeni një faqe

# English: Pages found:
# Before the number of pages that were found.
find-count = Faqe të gjetura:

# English: in English
# After the title of a page that is not translated.
find-english = në anglisht

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = Për këto fjalë nuk u gjet asnjë faqe. Mund të pyesni edhe një nga këta:

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = Mos donit të thoni:

# English: A to Z
# The title of a page, and the link to it.
a-z = Nga A te Zh

# English: Hard words and what they mean, and which page tells you more.
a-z-text = Fjalët e vështira dhe çfarë do të thonë, dhe cila faqe ju tregon më shumë.

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = Shkronjat

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = Dëgjoni këtë faqe

# English: Pause
listen-pause = Pauzë

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = Vazhdoni

# English: Stop
listen-stop = Ndaloni

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = Ruajeni në këtë telefon

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = Mund ta ruani këtë udhëzues në këtë telefon dhe ta lexoni pa internet. Asgjë nuk ruhet derisa të shtypni butonin.

# English: Before you save
save-think = Para se ta ruani

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = Kushdo që e përdor këtë telefon mund t'i hapë faqet e ruajtura. Nëse dikush e kontrollon këtë telefon, mos e ruani.

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = Kur e lexoni një kopje të ruajtur dhe keni internet, kopja i kërkon këtij sajti faqe më të reja. Këtë mund ta shohë personi që e ka sajtin ose Wi‑Fi-në.

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = Përdor jo më shumë se { $size } MB nga interneti juaj, dhe po aq vend në këtë telefon.

# English: In a private window, the copy is gone when you close the window.
save-private = Në një dritare private, kopja zhduket kur e mbyllni dritaren.

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = Një iPhone e fshin kopjen nëse nuk e hapni për shtatë ditë.

# English: Save
# On a button.
save-button = Ruajeni

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = Merrni faqet më të reja

# English: You can save only if JavaScript is on in this browser.
save-script = Mund ta ruani vetëm nëse JavaScript është i ndezur në këtë shfletues.

# English: You opened this guide from a file. It can be read without a connection already.
save-file = Këtë udhëzues e keni hapur nga një skedar. Ai mund të lexohet tashmë pa internet.

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = Ky sajt nuk ka lidhje të sigurt (https), prandaj prej tij nuk mund të ruhet asgjë.

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = Ky shfletues nuk mund ta ruajë këtë udhëzues. Mund të jetë i vjetër, ose mund të jetë i rregulluar që të mos ruajë asgjë. Nuk u ruajt asgjë.

# English: Saving. Please keep this page open.
save-working = Po ruhet. Ju lutemi mbajeni të hapur këtë faqe.

# English: Saved. You can open the same address without a connection.
save-done = U ruajt. Mund ta hapni të njëjtën adresë pa internet.

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = Nuk mbërriti gjithçka, prandaj në këtë telefon nuk u ndryshua asgjë. Provoni përsëri më vonë.

# English: There is not enough space on this phone. Nothing was changed.
save-full = Në këtë telefon nuk ka vend të mjaftueshëm. Nuk u ndryshua asgjë.

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = Kjo kopje e ruajtur është më e vjetër se 30 ditë. Numrat dhe rregullat mund të kenë ndryshuar.

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = Ka faqe më të reja se kjo kopje e ruajtur.

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = Merrni faqet më të reja

# English: Remove everything
# A heading.
save-remove = Hiqni gjithçka

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = Kjo i fshin nga ky telefon faqet e ruajtura në të gjitha gjuhët.

# English: Remove
save-remove-button = Hiqni

# English: Removing.
save-removing = Po hiqet.

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = U hoq. Kontrolluam përsëri dhe nga ky udhëzues nuk ka më asgjë të ruajtur.

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = Nuk mundi të hiqej gjithçka. Fshini të dhënat e këtij sajti te cilësimet e shfletuesit.

# English: What stays
# A heading.
save-stays = Çfarë mbetet

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = Historiku i shfletuesit i tregon ende faqet që keni hapur. Mund t'i fshini atje.

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = Disa shfletues e mbajnë mend emrin e këtij sajti te cilësimet e tyre, derisa t'i fshini atje të dhënat e sajtit.

# English: Files that you downloaded stay until you delete them.
save-stays-files = Skedarët që keni shkarkuar mbeten derisa t'i fshini.

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = Çfarë mbetet në këtë telefon

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = „Hiqni“ ju sjell këtu kur ka kontrolluar përsëri dhe në këtë shfletues nuk ka më asgjë të ruajtur nga ky udhëzues. Këto gjëra mund të jenë ende në telefon:

# English: How to delete it yourself
# A heading.
forget-how = Si t'i fshini vetë

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = Fshini vetëm atë që i përket këtij udhëzuesi. Një historik bosh mund ta bëjë dikë të pyesë pse. Fjalët mund të jenë pak ndryshe në telefonin tuaj.

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: hapni menynë (tri pika), pastaj „Historiku“ (History). Fshini faqet e këtij udhëzuesi një nga një.

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet: hapni menynë (tri vija), pastaj „Historiku“ (History). Mbajeni pak gishtin mbi një faqe të këtij udhëzuesi, pastaj shtypni „Fshi“ (Delete).

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = Safari në iPhone: shtypni librin e hapur, pastaj orën. Shtyjeni një faqe të këtij udhëzuesi majtas, pastaj shtypni „Delete“ (fshi).

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox: hapni menynë (tri pika), pastaj „Historiku“ (History). Fshini faqet e këtij udhëzuesi një nga një.

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = Emri i këtij sajti: hapni cilësimet e shfletuesit dhe kërkoni „Të dhënat e sajtit“ (Site data) ose „Të dhënat e sajteve“ (Website data). Gjeni atje këtë sajt dhe fshijeni.

# English: Files: look in the folder for downloads.
forget-files = Skedarët: shikoni te dosja e shkarkimeve (Downloads).

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = Dilni nga kjo faqe

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = Ku jeni në Mbretërinë e Bashkuar?

# English: Show all
nation-all = Shfaqni të gjitha

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = Vetëm për:

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = Këtë faqe e ka përkthyer një kompjuter. Ende nuk e ka kontrolluar asnjë njeri. Nëse diçka nuk është e qartë, kërkojini dikujt t'jua lexojë anglishten.

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = Këtë faqe e ka përkthyer një kompjuter dhe ende nuk e ka kontrolluar asnjë njeri. Prandaj anglishtja shfaqet pranë çdo pjese.

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = Disa pjesë të kësaj faqeje nuk janë përkthyer ende. Ato shfaqen në një gjuhë tjetër.

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = Disa pjesë të kësaj faqeje nuk janë përkthyer ende. Ato shfaqen në anglisht.

# English: This page is not translated yet. The English page is shown.
notice-page = Kjo faqe nuk është përkthyer ende. Shfaqet faqja në anglisht.

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = Kjo faqe nuk është ende në lexim të lehtë në gjuhën tuaj. Shfaqet teksti i plotë.

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = Këtë faqe po e ndryshojmë. Ju lutemi telefononi një nga këta numra në vend të saj.

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = Gjuha juaj dhe anglishtja, krah për krah. Mund t'ua tregoni këtë faqe punonjësve.

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = Këtë numër nuk e kemi kontrolluar ende.

# English: This may have changed. We last checked it on { $date }.
fact-due = Kjo mund të ketë ndryshuar. E kemi kontrolluar për herë të fundit më { $date }.

# English: This may have changed. We have not checked it yet.
fact-due-never = Kjo mund të ketë ndryshuar. Nuk e kemi kontrolluar ende.

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (kjo ka ndryshuar; ju lutemi pyesni një linjë ndihme)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = Nuk i kemi kontrolluar ende të gjithë numrat dhe rregullat e kësaj faqeje me ata që përgjigjen për to.

# English: Some numbers or rules on this page may have changed.
page-due = Disa numra ose rregulla në këtë faqe mund të kenë ndryshuar.

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = Këtë faqe nuk e ka shqyrtuar ende asnjë avokat, asnjë mjek dhe asnjë grup njerëzish që kanë kaluar gjëra të tilla.

# English: This page may be out of date.
page-review-due = Kjo faqe mund të jetë e vjetruar.

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = Këtë faqe nuk e kemi lexuar ende me njerëz që përdorin leximin e lehtë.

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = Këtë faqe e kemi lexuar në anglisht më { $date }, bashkë me: { $who }.

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = Kjo kopje është bërë më { $date }.

## Helplines

# English: Call
card-call = Telefononi

# English: Send a text message
card-text = Dërgoni një mesazh (SMS)

# English: Open
card-open = Orari

# English: Day and night, every day
hours-always = Ditë e natë, çdo ditë

# English: Every day
hours-every-day = Çdo ditë

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = ditë e natë

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = sipas orës së Mbretërisë së Bashkuar

# English: The call is free.
card-free = Telefonata është falas.

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = Mesazhi (SMS) është falas.

# English: The call costs as much as a call to a local number.
card-local = Telefonata kushton sa një telefonatë në një numër lokal.

# English: You can ask for an interpreter.
card-interpreter = Mund të kërkoni një përkthyes.

# English: When they answer, press { $key }.
card-menu = Kur të përgjigjen, shtypni { $key }.

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = Nëse nuk mund të flisni, shtypni { $key } kur t'ju kërkohet.

# English: Write the word { $word }.
card-word = Shkruani fjalën { $word }.

# English: Textphone: { $number }
card-textphone = Telefon me tekst: { $number }

# English: Monday
monday = E hënë

# English: Tuesday
tuesday = E martë

# English: Wednesday
wednesday = E mërkurë

# English: Thursday
thursday = E enjte

# English: Friday
friday = E premte

# English: Saturday
saturday = E shtunë

# English: Sunday
sunday = E diel

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = { $time } e mëngjesit

# English: 12 noon
time-noon = 12 e drekës

# English: { $time } in the afternoon
time-afternoon = { $time } e pasdites

# English: { $time } in the evening
time-evening = { $time } e mbrëmjes

# English: { $time } at night
time-night = { $time } e natës

# English: midnight
time-midnight = mesnatë

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = Gjuha ime: { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [one] { $n } orë
   *[other] { $n } orë
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [one] { $n } ditë
   *[other] { $n } ditë
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [one] { $n } ditë pune
   *[other] { $n } ditë pune
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [one] { $n } muaj
   *[other] { $n } muaj
}

# English: { $low } to { $high }
range = { $low } deri në { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = falas

## A page that is not there

# English: This page is not here
missing-title = Kjo faqe nuk është këtu

# English: The address may be old. Please start here:
missing-text = Adresa mund të jetë e vjetër. Ju lutemi filloni këtu:

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = Ky udhëzues jep informacion. Ai nuk është këshillë nga një avokat ose nga një mjek.

# English: This copy is kept by { $host }.
footer-host = Këtë kopje e mban { $host }.

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = Merreni me vete

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = Këta skedarë funksionojnë pa internet. Mund t'i mbani dhe t'ua jepni të tjerëve me mesazh, me Bluetooth ose me kartë memorieje.

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = Skedari mbetet në telefon derisa ta fshini, dhe emri i tij mbetet në listën e shkarkimeve. Emri nuk tregon për çfarë është skedari.

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = Të gjitha faqet në një skedar. Ai hapet në çdo shfletues interneti.

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = Një libër, për aplikacionet që hapin skedarë EPUB.

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = Gjithçka në të gjitha gjuhët, për një kartë memorieje ose për një USB. Shpaketojeni (unzip), pastaj hapni index.html.

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = Versioni më i ri është këtu: { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = Tekst me tituj dhe me një tryezë të lëndës, në radhën në të cilën lexohet. Figurat nuk u shtojnë asgjë fjalëve që kanë pranë.
