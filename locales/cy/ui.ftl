### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = Canllaw gofal iechyd

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = Help nawr

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = Cadw’n ddiogel

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = Deall beth ddigwyddodd

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = Meddygon a thriniaeth

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = Eich hawliau

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = I bobl sy’n helpu

# English: England
nation-england = Lloegr

# English: Scotland
nation-scotland = Yr Alban

# English: Wales
nation-wales = Cymru

# English: Northern Ireland
nation-northern-ireland = Gogledd Iwerddon

## Finding the way

# English: Go to the text
skip-link = Mynd i’r testun

# English: Start page
start-page = Hafan

# English: All pages
# Above the list of all pages.
contents = Pob tudalen

# English: Languages
# Above the list of languages.
languages = Ieithoedd

# English: Choose your language
language-choose = Dewiswch eich iaith

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = heb ei gorffen eto

# English: Ways to read this page
# Above the choice of how to read a page.
readings = Ffyrdd o ddarllen y dudalen hon

# English: Full text
reading-full = Testun llawn

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = Hawdd ei ddeall

# English: With English
# Each part in the reader's language and in English.
reading-both = Gyda’r Saesneg

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = Hawdd ei ddeall yn Saesneg

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (gwefan arall)

# English: Back to the top
to-top = Yn ôl i’r brig

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = Dod o hyd i dudalen

# English: Pages found:
# Before the number of pages that were found.
find-count = Tudalennau a gafwyd:

# English: in English
# After the title of a page that is not translated.
find-english = yn Saesneg

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = Ni chafwyd tudalen ar gyfer y geiriau hyn. Gallwch hefyd ofyn i un o’r rhain:

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = Oeddech chi’n meddwl:

# English: A to Z
# The title of a page, and the link to it.
a-z = A i Y

# English: Hard words and what they mean, and which page tells you more.
a-z-text = Geiriau anodd a’u hystyr, a pha dudalen sy’n dweud mwy wrthych chi.

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = Llythrennau

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = Gwrando ar y dudalen hon

# English: Pause
listen-pause = Saib

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = Parhau

# English: Stop
listen-stop = Stopio

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = Cadw ar y ffôn hwn

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = Gallwch gadw’r canllaw hwn ar y ffôn hwn a’i ddarllen heb gysylltiad â’r rhyngrwyd. Does dim byd yn cael ei gadw nes i chi bwyso’r botwm.

# English: Before you save
save-think = Cyn i chi gadw

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = Gall unrhyw un sy’n defnyddio’r ffôn hwn agor y tudalennau sydd wedi’u cadw. Os oes rhywun yn edrych ar y ffôn hwn, peidiwch â chadw’r canllaw.

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = Pan fyddwch chi’n darllen copi wedi’i gadw gyda chysylltiad â’r rhyngrwyd, mae’r copi’n gofyn i’r wefan hon am dudalennau mwy newydd. Efallai y bydd perchennog y wefan neu’r Wi‑Fi yn gweld hynny.

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = Mae’n defnyddio { $size } MB o’ch data ar y mwyaf, a’r un faint o le ar y ffôn hwn.

# English: In a private window, the copy is gone when you close the window.
save-private = Mewn ffenestr breifat, mae’r copi’n diflannu pan fyddwch chi’n cau’r ffenestr.

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = Mae iPhone yn dileu’r copi os na fyddwch chi’n ei agor am saith diwrnod.

# English: Save
# On a button.
save-button = Cadw

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = Cael y tudalennau diweddaraf

# English: You can save only if JavaScript is on in this browser.
save-script = Dim ond os yw JavaScript ymlaen yn y porwr hwn y gallwch chi gadw’r canllaw.

# English: You opened this guide from a file. It can be read without a connection already.
save-file = Rydych chi wedi agor y canllaw hwn o ffeil. Gellir ei ddarllen heb gysylltiad yn barod.

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = Nid oes gan y wefan hon gysylltiad diogel (https), felly ni ellir cadw dim oddi arni.

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = Nid yw’r porwr hwn yn gallu cadw’r canllaw hwn. Efallai ei fod yn hen, neu wedi’i osod i beidio â storio dim. Does dim byd wedi’i gadw.

# English: Saving. Please keep this page open.
save-working = Yn cadw’r canllaw. Peidiwch â chau’r dudalen hon, os gwelwch yn dda.

# English: Saved. You can open the same address without a connection.
save-done = Wedi’i gadw. Gallwch agor yr un cyfeiriad heb gysylltiad.

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = Ni chyrhaeddodd popeth, felly does dim byd wedi’i newid ar y ffôn hwn. Rhowch gynnig arall arni yn nes ymlaen.

# English: There is not enough space on this phone. Nothing was changed.
save-full = Nid oes digon o le ar y ffôn hwn. Does dim byd wedi’i newid.

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = Mae’r copi hwn sydd wedi’i gadw yn hŷn na 30 diwrnod. Efallai fod rhifau a rheolau wedi newid.

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = Mae tudalennau ar gael sy’n fwy newydd na’r copi hwn sydd wedi’i gadw.

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = Cael y tudalennau diweddaraf

# English: Remove everything
# A heading.
save-remove = Tynnu popeth

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = Mae hyn yn dileu’r tudalennau sydd wedi’u cadw, ym mhob iaith, oddi ar y ffôn hwn.

# English: Remove
save-remove-button = Tynnu

# English: Removing.
save-removing = Yn tynnu.

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = Wedi’i dynnu. Fe wnaethon ni edrych eto, a does dim byd o’r canllaw hwn wedi’i gadw mwyach.

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = Nid oedd modd tynnu popeth. Dilëwch ddata’r wefan hon yng ngosodiadau’r porwr.

# English: What stays
# A heading.
save-stays = Beth sy’n aros

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = Mae hanes y porwr yn dal i ddangos y tudalennau rydych chi wedi eu hagor. Gallwch eu dileu yno.

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = Mae rhai porwyr yn cofio enw’r wefan hon yn eu gosodiadau nes i chi ddileu ei data yno.

# English: Files that you downloaded stay until you delete them.
save-stays-files = Mae ffeiliau rydych chi wedi eu lawrlwytho yn aros nes i chi eu dileu.

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = Beth sy’n aros ar y ffôn hwn

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = Mae ‘Tynnu’ yn arwain yma pan fydd wedi edrych eto a phan nad oes dim byd o’r canllaw hwn wedi’i gadw yn y porwr hwn mwyach. Gall y pethau hyn fod ar y ffôn o hyd:

# English: How to delete it yourself
# A heading.
forget-how = Sut i’w dileu eich hun

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = Dilëwch yr hyn sy’n perthyn i’r canllaw hwn, a dim byd arall. Gall hanes gwag wneud i rywun ofyn pam. Gall y geiriau fod ychydig yn wahanol ar eich ffôn.

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: agorwch y ddewislen (tri dot), yna ‘History’ (Hanes). Dilëwch dudalennau’r canllaw hwn fesul un.

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet: agorwch y ddewislen (tair llinell), yna ‘History’ (Hanes). Pwyswch ar un o dudalennau’r canllaw hwn am ychydig, yna pwyswch ‘Delete’ (Dileu).

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = Safari ar iPhone: pwyswch y llyfr agored, yna’r cloc. Gwthiwch un o dudalennau’r canllaw hwn i’r chwith, yna pwyswch ‘Delete’ (Dileu).

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox: agorwch y ddewislen (tri dot), yna ‘History’ (Hanes). Dilëwch dudalennau’r canllaw hwn fesul un.

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = Enw’r wefan hon: agorwch osodiadau’r porwr a chwiliwch am ‘Site data’ neu ‘Website data’ (data gwefannau). Dewch o hyd i’r wefan hon yno a’i dileu.

# English: Files: look in the folder for downloads.
forget-files = Ffeiliau: edrychwch yn y ffolder lawrlwythiadau.

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = Gadael y dudalen hon

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = Ble yn y DU ydych chi?

# English: Show all
nation-all = Dangos popeth

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = Dim ond ar gyfer:

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = Cyfrifiadur a gyfieithodd y dudalen hon. Nid oes neb wedi ei gwirio eto. Os nad yw rhywbeth yn glir, gofynnwch i rywun ddarllen y Saesneg i chi.

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = Cyfrifiadur a gyfieithodd y dudalen hon, ac nid oes neb wedi ei gwirio eto. Felly mae’r Saesneg i’w gweld gyda phob rhan.

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = Nid yw rhai rhannau o’r dudalen hon wedi eu cyfieithu eto. Maen nhw i’w gweld mewn iaith arall.

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = Nid yw rhai rhannau o’r dudalen hon wedi eu cyfieithu eto. Maen nhw i’w gweld yn Saesneg.

# English: This page is not translated yet. The English page is shown.
notice-page = Nid yw’r dudalen hon wedi ei chyfieithu eto. Mae’r dudalen Saesneg i’w gweld yma.

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = Nid oes fersiwn Hawdd ei ddeall o’r dudalen hon yn eich iaith chi eto. Mae’r testun llawn i’w weld yma.

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = Rydyn ni’n newid y dudalen hon. Ffoniwch un o’r rhifau hyn yn lle hynny.

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = Eich iaith chi a’r Saesneg, ochr yn ochr. Gallwch ddangos y dudalen hon i staff.

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = Nid ydyn ni wedi gwirio’r rhif hwn eto.

# English: This may have changed. We last checked it on { $date }.
fact-due = Efallai fod hyn wedi newid. Fe wnaethon ni ei wirio ddiwethaf ar { $date }.

# English: This may have changed. We have not checked it yet.
fact-due-never = Efallai fod hyn wedi newid. Nid ydyn ni wedi ei wirio eto.

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (mae hyn wedi newid; gofynnwch i linell gymorth)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = Nid ydyn ni eto wedi gwirio pob rhif a rheol ar y dudalen hon gyda’r bobl sy’n gyfrifol amdanyn nhw.

# English: Some numbers or rules on this page may have changed.
page-due = Efallai fod rhai rhifau neu reolau ar y dudalen hon wedi newid.

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = Does dim cyfreithiwr, meddyg na grŵp goroeswyr wedi adolygu’r dudalen hon eto.

# English: This page may be out of date.
page-review-due = Efallai nad yw’r dudalen hon yn gyfredol.

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = Nid ydyn ni wedi darllen y dudalen hon eto gyda phobl sy’n defnyddio Hawdd ei ddeall.

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = Fe wnaethon ni ddarllen y dudalen hon yn Saesneg gyda { $who } ar { $date }.

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = Cafodd y copi hwn ei wneud ar { $date }.

## Helplines

# English: Call
card-call = Ffonio

# English: Send a text message
card-text = Anfon neges destun

# English: Open
card-open = Oriau agor

# English: Day and night, every day
hours-always = Ddydd a nos, bob dydd

# English: Every day
hours-every-day = Bob dydd

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = ddydd a nos

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = amser y DU

# English: The call is free.
card-free = Mae’r alwad am ddim.

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = Mae’r neges destun am ddim.

# English: The call costs as much as a call to a local number.
card-local = Mae’r alwad yn costio’r un faint â galwad i rif lleol.

# English: You can ask for an interpreter.
card-interpreter = Gallwch ofyn am gael dehonglydd.

# English: When they answer, press { $key }.
card-menu = Pan fyddan nhw’n ateb, pwyswch { $key }.

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = Os na allwch siarad, pwyswch { $key } pan fyddan nhw’n gofyn i chi.

# English: Write the word { $word }.
card-word = Ysgrifennwch y gair { $word }.

# English: Textphone: { $number }
card-textphone = Ffôn testun: { $number }

# English: Monday
monday = Dydd Llun

# English: Tuesday
tuesday = Dydd Mawrth

# English: Wednesday
wednesday = Dydd Mercher

# English: Thursday
thursday = Dydd Iau

# English: Friday
friday = Dydd Gwener

# English: Saturday
saturday = Dydd Sadwrn

# English: Sunday
sunday = Dydd Sul

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = { $time } y bore

# English: 12 noon
time-noon = 12 canol dydd

# English: { $time } in the afternoon
time-afternoon = { $time } y prynhawn

# English: { $time } in the evening
time-evening = { $time } gyda’r nos

# English: { $time } at night
time-night = { $time } y nos

# English: midnight
time-midnight = canol nos

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = Fy iaith: { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [zero] { $n } awr
    [one] { $n } awr
    [two] { $n } awr
    [few] { $n } awr
    [many] { $n } awr
   *[other] { $n } awr
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [zero] { $n } diwrnod
    [one] { $n } diwrnod
    [two] { $n } ddiwrnod
    [few] { $n } diwrnod
    [many] { $n } diwrnod
   *[other] { $n } diwrnod
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [zero] { $n } diwrnod gwaith
    [one] { $n } diwrnod gwaith
    [two] { $n } ddiwrnod gwaith
    [few] { $n } diwrnod gwaith
    [many] { $n } diwrnod gwaith
   *[other] { $n } diwrnod gwaith
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [zero] { $n } mis
    [one] { $n } mis
    [two] { $n } fis
    [few] { $n } mis
    [many] { $n } mis
   *[other] { $n } mis
}

# English: { $low } to { $high }
range = { $low } i { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = am ddim

## A page that is not there

# English: This page is not here
missing-title = Nid yw’r dudalen hon yma

# English: The address may be old. Please start here:
missing-text = Efallai fod y cyfeiriad yn hen. Dechreuwch yma:

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = Mae’r canllaw hwn yn rhoi gwybodaeth. Nid cyngor gan gyfreithiwr na meddyg ydyw.

# English: This copy is kept by { $host }.
footer-host = Mae’r copi hwn yn cael ei gadw gan { $host }.

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = Mynd ag ef gyda chi

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = Mae’r ffeiliau hyn yn gweithio heb gysylltiad â’r rhyngrwyd. Gallwch eu cadw, a’u rhannu mewn neges, trwy Bluetooth neu ar gerdyn cof.

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = Mae ffeil yn aros ar y ffôn nes i chi ei dileu, ac mae ei henw’n aros yn y rhestr o lawrlwythiadau. Nid yw’r enw’n dweud beth sydd yn y ffeil.

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = Pob tudalen mewn un ffeil. Mae’n agor mewn unrhyw borwr gwe.

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = Llyfr, ar gyfer apiau sy’n agor ffeiliau EPUB.

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = Popeth ym mhob iaith, ar gyfer cerdyn cof neu gof bach USB. Dadbaciwch y ffeil, yna agorwch index.html.

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = Mae’r fersiwn ddiweddaraf ar gael yma: { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = Testun gyda phenawdau a rhestr o gynnwys, yn y drefn y mae’n cael ei ddarllen. Nid yw’r lluniau’n ychwanegu dim at y geiriau wrth eu hochr.
