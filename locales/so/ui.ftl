### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = Hagaha daryeelka caafimaadka

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = Hel caawimo hadda

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = Ilaali ammaankaaga

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = Faham waxa dhacay

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = Dhakhaatiirta iyo daaweynta

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = Xuquuqdaada

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = Dadka wax caawiya

# English: England
nation-england = England

# English: Scotland
nation-scotland = Iskotland

# English: Wales
nation-wales = Wales

# English: Northern Ireland
nation-northern-ireland = Waqooyiga Ayrlaan

## Finding the way

# English: Go to the text
skip-link = U gudub qoraalka

# English: Start page
start-page = Bogga hore

# English: All pages
# Above the list of all pages.
contents = Dhammaan bogagga

# English: Languages
# Above the list of languages.
languages = Luqadaha

# English: Choose your language
language-choose = Dooro luqaddaada

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = weli ma dhammaystirna

# English: Ways to read this page
# Above the choice of how to read a page.
readings = Siyaabaha loo akhriyo boggan

# English: Full text
reading-full = Qoraalka oo dhan

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = Qoraal fudud

# English: With English
# Each part in the reader's language and in English.
reading-both = Luqaddaada iyo Ingiriisi

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = Qoraal fudud oo Ingiriisi ah

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (degel kale oo internetka ah)

# English: Back to the top
to-top = Ku noqo bogga xaggiisa sare

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = Raadi bog

# English: Pages found:
# Before the number of pages that were found.
find-count = Bogagga la helay:

# English: in English
# After the title of a page that is not translated.
find-english = oo Ingiriisi ah

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = Erayadan bog looma helin. Waxaad sidoo kale weydiin kartaa mid ka mid ah kuwan:

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = Ma waxaad ula jeedday:

# English: A to Z
# The title of a page, and the link to it.
a-z = A ilaa Z

# English: Hard words and what they mean, and which page tells you more.
a-z-text = Erayada adag iyo macnahooda, iyo bogga wax badan kuu sheegaya.

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = Xarfaha

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = Dhageyso boggan

# English: Pause
listen-pause = Hakad

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = Sii wad

# English: Stop
listen-stop = Jooji

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = Ku kaydi taleefankan

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = Waxaad hagahan ku kaydin kartaa taleefankan oo aad ku akhrin kartaa xiriir internet la'aan. Waxba lama kaydiyo ilaa aad badhanka riixdo.

# English: Before you save
save-think = Ka hor intaadan kaydin

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = Qof kasta oo taleefankan isticmaala wuu furi karaa bogagga la kaydiyay. Haddii qof taleefankan baaro, ha kaydin.

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = Marka aad nuqulka kaydsan akhrido adigoo internet ku xiran, nuqulku wuxuu degelkan weydiiyaa bogag ka cusub. Waxaa laga yaabaa in qofka degelka iska leh ama qofka Wi‑Fi-ga iska leh uu taas arko.

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = Wuxuu isticmaalaa ugu badnaan { $size } MB oo xogta internetkaaga (data) ah, iyo boos intaas le'eg oo taleefankan ah.

# English: In a private window, the copy is gone when you close the window.
save-private = Haddii aad ku jirto daaqad gaar ah (private window), nuqulku ma sii jiro marka aad daaqadda xirto.

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = iPhone-ku nuqulka wuu tirtiraa haddii aadan furin muddo toddoba maalmood ah.

# English: Save
# On a button.
save-button = Kaydi

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = Hel bogagga ugu cusub

# English: You can save only if JavaScript is on in this browser.
save-script = Waxaad wax kaydin kartaa oo keliya haddii JavaScript uu ka shidan yahay browser-kan.

# English: You opened this guide from a file. It can be read without a connection already.
save-file = Hagahan waxaad ka furtay fayl. Horeba xiriir internet la'aan ayaa lagu akhrin karaa.

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = Degelkani ma laha xiriir ammaan ah (https), sidaas darteed waxba lagama kaydin karo.

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = Browser-kani hagahan ma kaydin karo. Waxaa laga yaabaa inuu duug yahay, ama in loo dejiyay inaanu waxba kaydin. Waxba lama kaydin.

# English: Saving. Please keep this page open.
save-working = Waa la kaydinayaa. Fadlan boggan ha xirin.

# English: Saved. You can open the same address without a connection.
save-done = Waa la kaydiyay. Isla cinwaanka waxaad ku furi kartaa xiriir internet la'aan.

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = Qaybo ayaan soo gaarin, sidaas darteed taleefankan waxba lagama beddelin. Mar dambe isku day.

# English: There is not enough space on this phone. Nothing was changed.
save-full = Taleefankan boos ku filan kuma jiro. Waxba lama beddelin.

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = Nuqulkan kaydsan wuxuu jiraa in ka badan 30 maalmood. Lambarrada iyo xeerarka waxaa laga yaabaa inay isbeddeleen.

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = Waxaa jira bogag ka cusub nuqulkan kaydsan.

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = Hel bogagga ugu cusub

# English: Remove everything
# A heading.
save-remove = Ka saar wax walba

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = Tani waxay taleefankan ka tirtiraysaa bogagga la kaydiyay ee dhammaan luqadaha.

# English: Remove
save-remove-button = Ka saar

# English: Removing.
save-removing = Waa la saarayaa.

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = Waa la saaray. Mar kale ayaannu eegnay, mana jiro wax hagahan ka mid ah oo weli kaydsan.

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = Qaybo lama saari karin. Xogta degelkan ka tirtir dejinta browser-ka.

# English: What stays
# A heading.
save-stays = Waxa haraya

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = Taariikhda bogagga ee browser-ku weli way muujinaysaa bogagga aad furtay. Halkaas ayaad ka tirtiri kartaa.

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = Browser-yada qaarkood waxay dejintooda ku hayaan magaca degelkan ilaa aad xogtiisa halkaas ka tirtirto.

# English: Files that you downloaded stay until you delete them.
save-stays-files = Faylasha aad soo dejisatay way sii jiraan ilaa aad tirtirto.

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = Waxa ku hara taleefankan

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = Badhanka “Ka saar” halkan ayuu ku keenaa, marka uu mar kale eego oo aanu jirin wax hagahan ka mid ah oo weli ku kaydsan browser-kan. Waxyaalahani weli taleefanka way ku jiri karaan:

# English: How to delete it yourself
# A heading.
forget-how = Sida aad adigu u tirtirto

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = Tirtir oo keliya waxa hagahan ka mid ah. Taariikh bogag oo maran waxay keeni kartaa in qof weydiiyo sababta. Erayadu taleefankaaga wax yar ayay kaga duwanaan karaan.

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: fur menu-ga (saddex dhibcood), ka dibna “History” (taariikhda bogagga). Bogagga hagahan mid mid u tirtir.

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet: fur menu-ga (saddex xariiq), ka dibna “History” (taariikhda bogagga). Farta in yar ku hay bog hagahan ka mid ah, ka dibna riix “Delete” (tirtir).

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = Safari oo iPhone ku jira: riix buugga furan, ka dibna saacadda. Bog hagahan ka mid ah farta bidixda ugu riix, ka dibna riix “Delete” (tirtir).

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox: fur menu-ga (saddex dhibcood), ka dibna “History” (taariikhda bogagga). Bogagga hagahan mid mid u tirtir.

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = Magaca degelkan: fur dejinta browser-ka oo raadi “Site data” (xogta degelka) ama “Website data” (xogta degellada). Halkaas degelkan ka hel oo ka tirtir.

# English: Files: look in the folder for downloads.
forget-files = Faylasha: eeg galka waxyaalaha la soo dejiyay (Downloads).

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = Ka bax boggan

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = Xaggee ayaad UK ka joogtaa?

# English: Show all
nation-all = Muuji dhammaan

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = Waxay khusaysaa oo keliya:

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = Boggan waxaa turjumay kombiyuutar. Weli qofna ma hubin. Haddii wax aanay caddayn, ka codso qof inuu kuu akhriyo qoraalka Ingiriisiga.

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = Boggan waxaa turjumay kombiyuutar, weli qofna ma hubin. Sidaas darteed qayb kasta waxaa la socda qoraalka Ingiriisiga.

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = Qaybo boggan ka mid ah weli lama turjumin. Waxay ku muuqdaan luqad kale.

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = Qaybo boggan ka mid ah weli lama turjumin. Waxay ku muuqdaan Ingiriisi.

# English: This page is not translated yet. The English page is shown.
notice-page = Boggan weli lama turjumin. Waxaa la muujiyay bogga Ingiriisiga.

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = Boggan weli kuma jiro qoraal fudud oo luqaddaada ah. Waxaa la muujiyay qoraalka oo dhan.

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = Boggan waannu beddelaynaa. Fadlan taas beddelkeeda wac mid ka mid ah lambarradan.

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = Luqaddaada iyo Ingiriisi oo is ag yaalla. Boggan waxaad tusi kartaa shaqaalaha.

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = Lambarkan weli ma aannu hubin.

# English: This may have changed. We last checked it on { $date }.
fact-due = Tani waa laga yaabaa inay isbeddeshay. Markii ugu dambaysay waxaannu hubinnay { $date }.

# English: This may have changed. We have not checked it yet.
fact-due-never = Tani waa laga yaabaa inay isbeddeshay. Weli ma aannu hubin.

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (tani way isbeddeshay; fadlan weydii khadka caawinta)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = Lambarrada iyo xeerarka boggan ku qoran weli lalama wada hubin cidda iska leh.

# English: Some numbers or rules on this page may have changed.
page-due = Qaar ka mid ah lambarrada ama xeerarka boggan ku qoran waa laga yaabaa inay isbeddeleen.

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = Weli ma jiro qareen, dhakhtar ama koox ka-badbaadayaal ah oo boggan dib u eegay.

# English: This page may be out of date.
page-review-due = Waxaa laga yaabaa in macluumaadka boggan uu duugoobay.

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = Weli boggan lama aannu akhrin dadka isticmaala qoraalka fudud.

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = Bogga Ingiriisiga ah waxaannu { $who } la akhrinnay { $date }.

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = Nuqulkan waxaa la sameeyay { $date }.

## Helplines

# English: Call
card-call = Wac

# English: Send a text message
card-text = Dir farriin qoraal ah

# English: Open
card-open = Saacadaha shaqada

# English: Day and night, every day
hours-always = Habeen iyo maalin, maalin kasta

# English: Every day
hours-every-day = Maalin kasta

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = habeen iyo maalin

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = waqtiga UK

# English: The call is free.
card-free = Wicitaanku waa lacag la'aan.

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = Farriinta qoraalka ahi waa lacag la'aan.

# English: The call costs as much as a call to a local number.
card-local = Kharashka wicitaanku wuxuu la mid yahay wicitaanka lambar maxalli ah.

# English: You can ask for an interpreter.
card-interpreter = Waxaad codsan kartaa turjubaan.

# English: When they answer, press { $key }.
card-menu = Marka ay kaa jawaabaan, riix { $key }.

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = Haddii aadan hadli karin, riix { $key } marka lagaa codsado.

# English: Write the word { $word }.
card-word = Qor erayga { $word }.

# English: Textphone: { $number }
card-textphone = Taleefanka qoraalka (textphone): { $number }

# English: Monday
monday = Isniin

# English: Tuesday
tuesday = Talaado

# English: Wednesday
wednesday = Arbaco

# English: Thursday
thursday = Khamiis

# English: Friday
friday = Jimce

# English: Saturday
saturday = Sabti

# English: Sunday
sunday = Axad

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = { $time } subaxnimo

# English: 12 noon
time-noon = 12 duhurnimo

# English: { $time } in the afternoon
time-afternoon = { $time } galabnimo

# English: { $time } in the evening
time-evening = { $time } fiidnimo

# English: { $time } at night
time-night = { $time } habeennimo

# English: midnight
time-midnight = saqda dhexe

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = Luqaddayda: { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [one] { $n } saac
   *[other] { $n } saacadood
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [one] { $n } maalin
   *[other] { $n } maalmood
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [one] { $n } maalin shaqo
   *[other] { $n } maalmood oo shaqo
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [one] { $n } bil
   *[other] { $n } bilood
}

# English: { $low } to { $high }
range = { $low } ilaa { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = lacag la'aan

## A page that is not there

# English: This page is not here
missing-title = Boggan halkan lagama helin

# English: The address may be old. Please start here:
missing-text = Cinwaanku waa laga yaabaa inuu yahay mid hore. Fadlan halkan ka bilow:

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = Hagahani wuxuu bixiyaa macluumaad. Ma aha talo ka timid qareen ama dhakhtar.

# English: This copy is kept by { $host }.
footer-host = Nuqulkan waxaa haya { $host }.

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = Qaado oo hayso

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = Faylashani xiriir internet la'aan ayay shaqeeyaan. Waad haysan kartaa, waxaadna ku gudbin kartaa farriin, Bluetooth ama kaarka xusuusta.

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = Faylku wuxuu ku sii jiraa taleefanka ilaa aad tirtirto, magaciisuna wuxuu ku sii jiraa liiska waxyaalaha la soo dejiyay. Magacu ma sheego waxa faylku ku saabsan yahay.

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = Dhammaan bogagga oo hal fayl ku jira. Wuxuu ku furmaa browser kasta.

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = Buug loogu talagalay apps-ka fura faylasha EPUB.

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = Wax walba oo ku qoran dhammaan luqadaha, loogu talagalay kaarka xusuusta ama USB. Marka hore faylka zip ka soo saar, dabadeedna fur index.html.

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = Nuqulka ugu cusub wuxuu ku jiraa { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = Qoraal leh cinwaanno iyo liiska waxa ku jira, oo u kala horreeya sida loo akhriyo. Sawirradu wax kuma kordhiyaan erayada ag yaalla.
