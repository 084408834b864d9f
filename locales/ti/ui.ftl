### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = መምርሒ ክንክን ጥዕና

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = ሓገዝ ሕጂ

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = ድሕነትኩም ሓልዉ

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = እንታይ ከም ዘጋጠመ ምርዳእ

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = ሓካይምን ሕክምናን

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = መሰላትኩም

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = ንዝሕግዙ ሰባት

# English: England
nation-england = ኢንግላንድ

# English: Scotland
nation-scotland = ስኮትላንድ

# English: Wales
nation-wales = ዌልስ

# English: Northern Ireland
nation-northern-ireland = ሰሜን ኣየርላንድ

## Finding the way

# English: Go to the text
skip-link = ናብቲ ጽሑፍ ኪዱ

# English: Start page
start-page = መጀመርታ ገጽ

# English: All pages
# Above the list of all pages.
contents = ኩሎም ገጻት

# English: Languages
# Above the list of languages.
languages = ቋንቋታት

# English: Choose your language
language-choose = ቋንቋኹም ምረጹ

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = ገና ኣይተወድአን

# English: Ways to read this page
# Above the choice of how to read a page.
readings = ነዚ ገጽ ንምንባብ ዘለዉ መንገድታት

# English: Full text
reading-full = ምሉእ ጽሑፍ

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = ብቐሊሉ ዝንበብ

# English: With English
# Each part in the reader's language and in English.
reading-both = ምስ እንግሊዝኛ

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = ብቐሊሉ ዝንበብ ብእንግሊዝኛ

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (ካልእ መርበብ ሓበሬታ)

# English: Back to the top
to-top = ናብ ላዕሊ ተመለሱ

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = ገጽ ድለዩ

# English: Pages found:
# Before the number of pages that were found.
find-count = ዝተረኽቡ ገጻት፦

# English: in English
# After the title of a page that is not translated.
find-english = ብእንግሊዝኛ

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = በዞም ቃላት ዝተረኽበ ገጽ የለን። ንሓደ ካብዞም ዝስዕቡ ክትሓቱ እውን ትኽእሉ፦

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = እዚ ክትብሉ ደሊኹም ዲኹም፦

# English: A to Z
# The title of a page, and the link to it.
a-z = ካብ ሀ ክሳብ ፐ

# English: Hard words and what they mean, and which page tells you more.
a-z-text = ከበድቲ ቃላትን ትርጉሞምን፣ ከምኡውን ኣየናይ ገጽ ዝያዳ ከም ዝነግረኩም።

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = ፊደላት

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = ነዚ ገጽ ስምዕዎ

# English: Pause
listen-pause = ንግዚኡ ደው ኣብልዎ

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = ቀጽሉ

# English: Stop
listen-stop = ደው ኣብልዎ

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = ኣብዚ ስልኪ ምዕቃብ

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = ነዚ መምርሒ ኣብዚ ስልኪ ክትዕቅብዎን ብዘይ ኢንተርነት ከተንብብዎን ትኽእሉ። ነቲ መጠወቒ ክሳብ እትጥውቑ፣ ዝዕቀብ ነገር የለን።

# English: Before you save
save-think = ቅድሚ ምዕቃብኩም

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = ነዚ ስልኪ ዝጥቀም ዝኾነ ሰብ ነቶም ዝተዓቀቡ ገጻት ክኸፍቶም ይኽእል። ነዚ ስልኪ ዝፍትሽ ሰብ እንተሃልዩ፣ ኣይትዕቅቡ።

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = ብኢንተርነት ክተንብብዎ ከለኹም፣ እቲ ዝተዓቀበ ቅዳሕ ዝሓደሱ ገጻት እንተሃልዮም ነዚ መርበብ ሓበሬታ ይሓትት። ዋና ናይዚ መርበብ ሓበሬታ ወይ ዋና ናይቲ Wi‑Fi ነዚ ክርኢ ይኽእል።

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = እንተበዝሐ { $size } MB ናይ ዳታኹም (data) ይጥቀም፣ ኣብዚ ስልኪ እውን ክንድኡ ዝኣክል ቦታ ይሕዝ።

# English: In a private window, the copy is gone when you close the window.
save-private = ኣብ ናይ ብሕቲ መስኮት (private window)፣ ነቲ መስኮት ምስ ዓጸኹምዎ እቲ ቅዳሕ ይጠፍእ።

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = iPhone፣ ነቲ ቅዳሕ ንሸውዓተ መዓልታት እንተዘይከፊትኩምዎ ይድምስሶ።

# English: Save
# On a button.
save-button = ዓቅቡ

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = ናይ መወዳእታ ሓደስቲ ገጻት ኣምጽኡ

# English: You can save only if JavaScript is on in this browser.
save-script = ክትዕቅቡ እትኽእሉ፣ ኣብዚ ብራውዘር (browser) JavaScript ዝሰርሕ እንተኾይኑ ጥራይ እዩ።

# English: You opened this guide from a file. It can be read without a connection already.
save-file = ነዚ መምርሒ ካብ ፋይል (file) ኢኹም ከፊትኩምዎ። ድሮ ብዘይ ኢንተርነት ክንበብ ይኽእል እዩ።

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = እዚ መርበብ ሓበሬታ ውሑስ ርክብ (https) የብሉን፣ ስለዚ ካብኡ ዝኾነ ነገር ክዕቀብ ኣይክእልን።

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = እዚ ብራውዘር (browser) ነዚ መምርሒ ክዕቅቦ ኣይክእልን። ዝኣረገ ክኸውን ይኽእል፣ ወይ ዝኾነ ነገር ከይዕቅብ ተዳልዩ ክኸውን ይኽእል። ዝተዓቀበ ነገር የለን።

# English: Saving. Please keep this page open.
save-working = ይዕቀብ ኣሎ። በጃኹም ነዚ ገጽ ኣይትዕጸውዎ።

# English: Saved. You can open the same address without a connection.
save-done = ተዓቂቡ ኣሎ። ብዘይ ኢንተርነት እውን፣ ነዚ ናይ ሕጂ ኣድራሻ ክትከፍትዎ ትኽእሉ።

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = ብምሉኡ ኣይመጸን፣ ስለዚ ኣብዚ ስልኪ ዝተቐየረ ነገር የለን። ደሓር ደጊምኩም ፈትኑ።

# English: There is not enough space on this phone. Nothing was changed.
save-full = ኣብዚ ስልኪ እኹል ቦታ የለን። ዝተቐየረ ነገር የለን።

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = እዚ ዝተዓቀበ ቅዳሕ ካብ 30 መዓልታት ንላዕሊ ገይሩ ኣሎ። ቁጽርታትን ሕግታትን ተቐይሮም ክኾኑ ይኽእሉ።

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = ካብዚ ዝተዓቀበ ቅዳሕ ዝሓደሱ ገጻት ኣለዉ።

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = ናይ መወዳእታ ሓደስቲ ገጻት ኣምጽኡ

# English: Remove everything
# A heading.
save-remove = ኩሉ ምእላይ

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = እዚ፣ ናይ ኩሎም ቋንቋታት ዝተዓቀቡ ገጻት ካብዚ ስልኪ ይድምስሶም።

# English: Remove
save-remove-button = ኣልዩ

# English: Removing.
save-removing = ምእላይ ይካየድ ኣሎ።

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = ተኣልዩ። ደጊምና ርኢና፣ ሕጂ ካብዚ መምርሒ ተዓቂቡ ዘሎ ነገር የለን።

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = ክእለዩ ዘይተኻእሉ ነገራት ኣለዉ። ኣብ ቅጥዕታት (settings) ናይቲ ብራውዘር (browser)፣ ዳታ (data) ናይዚ መርበብ ሓበሬታ ደምስሱ።

# English: What stays
# A heading.
save-stays = ዝተርፍ ነገር

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = ታሪኽ (history) ናይቲ ብራውዘር (browser) ነቶም ዝኸፈትኩምዎም ገጻት ሕጂ እውን የርእዮም። ኣብኡ ክትድምስስዎም ትኽእሉ።

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = ገለ ብራውዘራት (browsers)፣ ዳታ (data) ናይዚ መርበብ ሓበሬታ ኣብ ቅጥዕታቶም (settings) ክሳብ እትድምስሱ፣ ስም ናይዚ መርበብ ሓበሬታ ኣብኡ ይሕዙ።

# English: Files that you downloaded stay until you delete them.
save-stays-files = ዘውረድኩምዎም ፋይላት (files) ክሳብ እትድምስስዎም ይተርፉ።

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = ኣብዚ ስልኪ ዝተርፍ ነገር

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = “ኣልዩ” ናብዚ ገጽ ዘምጽኣኩም፣ ደጊሙ ርእዩ፣ ካብዚ መምርሒ ኣብዚ ብራውዘር (browser) ተዓቂቡ ዘሎ ነገር ምስ ዘይህሉ እዩ። እዚ ዝስዕብ ነገራት ግን ሕጂ እውን ኣብቲ ስልኪ ክህሉ ይኽእል፦

# English: How to delete it yourself
# A heading.
forget-how = ባዕልኹም ብኸመይ ከም እትድምስስዎ

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = ናይዚ መምርሒ ዝኾነ ጥራይ ደምስሱ። ታሪኽ (history) ባዶ እንተኾይኑ፣ ሓደ ሰብ ስለምንታይ ኢሉ ክሓትት ይኽእል። እቶም ቃላት ኣብ ስልክኹም ቁሩብ ዝተፈልዩ ክኾኑ ይኽእሉ።

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome፦ ነቲ መዝርዝር (menu፣ ሰለስተ ነጥብታት) ክፈቱ፣ ድሕሪኡ “History” (ታሪኽ) ክፈቱ። ነቶም ገጻት ናይዚ መምርሒ ሓደ ብሓደ ደምስስዎም።

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet፦ ነቲ መዝርዝር (menu፣ ሰለስተ መስመራት) ክፈቱ፣ ድሕሪኡ “History” (ታሪኽ) ክፈቱ። ንሓደ ገጽ ናይዚ መምርሒ ንቑሩብ ግዜ ጠዊቕኩም ሓዙ፣ ድሕሪኡ “Delete” (ደምስስ) ጠውቑ።

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = Safari ኣብ iPhone፦ ነቲ ክፉት መጽሓፍ ጠውቑ፣ ድሕሪኡ ነታ ሰዓት ጠውቑ። ንሓደ ገጽ ናይዚ መምርሒ ንጸጋም ድፍኡ፣ ድሕሪኡ “Delete” (ደምስስ) ጠውቑ።

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox፦ ነቲ መዝርዝር (menu፣ ሰለስተ ነጥብታት) ክፈቱ፣ ድሕሪኡ “History” (ታሪኽ) ክፈቱ። ነቶም ገጻት ናይዚ መምርሒ ሓደ ብሓደ ደምስስዎም።

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = ስም ናይዚ መርበብ ሓበሬታ፦ ቅጥዕታት (settings) ናይቲ ብራውዘር (browser) ክፈቱ፣ “Site data” ወይ “Website data” (ዳታ ናይ መርበብ ሓበሬታ) ድማ ድለዩ። ኣብኡ ነዚ መርበብ ሓበሬታ ረኺብኩም ደምስስዎ።

# English: Files: look in the folder for downloads.
forget-files = ፋይላት (files)፦ ኣብቲ ዝወረዱ ፋይላት ዝቕመጡሉ ፎልደር (downloads) ርኣዩ።

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = ካብዚ ገጽ ውጹ

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = ኣብ ብሪጣንያ (UK) ኣበይ ኢኹም ዘለኹም?

# English: Show all
nation-all = ኩሉ ኣርእዩ

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = ዝምልከቶ እዚ ጥራይ እዩ፦

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = ነዚ ገጽ ኮምፒተር እያ ተርጒማቶ። ክሳብ ሕጂ ሰብ ኣየረጋገጾን። ዘይተረድኣኩም ነገር እንተሃልዩ፣ ነቲ እንግሊዝኛ ከንብበልኩም ንሰብ ሕተቱ።

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = ነዚ ገጽ ኮምፒተር እያ ተርጒማቶ፣ ክሳብ ሕጂ ድማ ሰብ ኣየረጋገጾን። ስለዚ፣ ምስ ነፍሲ ወከፍ ክፋል እቲ እንግሊዝኛ ተጻሒፉ ኣሎ።

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = ገለ ክፋላት ናይዚ ገጽ ገና ኣይተተርጐሙን። ብካልእ ቋንቋ ተጻሒፎም ኣለዉ።

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = ገለ ክፋላት ናይዚ ገጽ ገና ኣይተተርጐሙን። ብእንግሊዝኛ ተጻሒፎም ኣለዉ።

# English: This page is not translated yet. The English page is shown.
notice-page = እዚ ገጽ ገና ኣይተተርጐመን። እቲ ናይ እንግሊዝኛ ገጽ ይረአ ኣሎ።

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = እዚ ገጽ ገና ብቋንቋኹም ብቐሊሉ ዝንበብ ጽሑፍ የብሉን። እቲ ምሉእ ጽሑፍ ይረአ ኣሎ።

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = ነዚ ገጽ ንቕይሮ ኣለና። ብኽብረትኩም ኣብ ክንዲኡ ናብ ሓደ ካብዞም ቁጽርታት ደውሉ።

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = ቋንቋኹምን እንግሊዝኛን፣ ጎኒ ንጎኒ። ነዚ ገጽ ንሰራሕተኛታት ከተርእዩ ትኽእሉ።

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = ነዚ ቁጽሪ ገና ኣየረጋገጽናዮን።

# English: This may have changed. We last checked it on { $date }.
fact-due = እዚ ተቐይሩ ክኸውን ይኽእል። ንመወዳእታ ግዜ ዘረጋገጽናዮ ብ { $date } እዩ።

# English: This may have changed. We have not checked it yet.
fact-due-never = እዚ ተቐይሩ ክኸውን ይኽእል። ገና ኣየረጋገጽናዮን።

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (እዚ ተቐይሩ እዩ፤ በጃኹም ናብ ስልኪ ሓገዝ ደዊልኩም ሕተቱ)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = ኣብዚ ገጽ ንዘለዉ ኩሎም ቁጽርታትን ሕግታትን፣ ምስ ዋናታቶም ገና ኣየረጋገጽናዮምን።

# English: Some numbers or rules on this page may have changed.
page-due = ኣብዚ ገጽ ዘለዉ ገለ ቁጽርታት ወይ ሕግታት ተቐይሮም ክኾኑ ይኽእሉ።

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = ክሳብ ሕጂ ጠበቓ፣ ሓኪም ወይ ጉጅለ ካብ ከምዚ ዝወጹ ሰባት ነዚ ገጽ ኣይረኣዮን።

# English: This page may be out of date.
page-review-due = እዚ ገጽ ዝኣረገ ክኸውን ይኽእል።

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = ነዚ ገጽ፣ ብቐሊሉ ዝንበብ ጽሑፍ ምስ ዝጥቀሙ ሰባት ገና ኣየንበብናዮን።

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = ነዚ ገጽ ብእንግሊዝኛ ምስ { $who } ብ { $date } ኣንቢብናዮ።

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = እዚ ቅዳሕ ብ { $date } እዩ ተዳልዩ።

## Helplines

# English: Call
card-call = ደውሉ

# English: Send a text message
card-text = መልእኽቲ (text) ስደዱ

# English: Open
card-open = ክፉት ዝኾነሉ ሰዓታት

# English: Day and night, every day
hours-always = ለይትን መዓልትን፣ መዓልታዊ

# English: Every day
hours-every-day = መዓልታዊ

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = ለይትን መዓልትን

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = ብሰዓት ብሪጣንያ

# English: The call is free.
card-free = ምድዋል ብነጻ እዩ።

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = መልእኽቲ (text) ምስዳድ ብነጻ እዩ።

# English: The call costs as much as a call to a local number.
card-local = ዋጋ ናይዚ ደወል ምስ ዋጋ ናብ ናይ ከባቢ ቁጽሪ ምድዋል ማዕረ እዩ።

# English: You can ask for an interpreter.
card-interpreter = ተርጓሚ ክትሓቱ ትኽእሉ።

# English: When they answer, press { $key }.
card-menu = ስልኪ ምስ ኣልዓሉ፣ { $key } ጠውቑ።

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = ክትዛረቡ እንተዘይክኢልኩም፣ ክትጥውቑ ምስ ተሓተትኩም { $key } ጠውቑ።

# English: Write the word { $word }.
card-word = { $word } ዝብል ቃል ጽሓፉ።

# English: Textphone: { $number }
card-textphone = ናይ ጽሑፍ ስልኪ (textphone)፦ { $number }

# English: Monday
monday = ሰኑይ

# English: Tuesday
tuesday = ሰሉስ

# English: Wednesday
wednesday = ረቡዕ

# English: Thursday
thursday = ሓሙስ

# English: Friday
friday = ዓርቢ

# English: Saturday
saturday = ቀዳም

# English: Sunday
sunday = ሰንበት

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = { $time } ናይ ንግሆ

# English: 12 noon
time-noon = 12 ናይ ቀትሪ

# English: { $time } in the afternoon
time-afternoon = { $time } ድሕሪ ቀትሪ

# English: { $time } in the evening
time-evening = { $time } ናይ ምሸት

# English: { $time } at night
time-night = { $time } ናይ ለይቲ

# English: midnight
time-midnight = ፍርቂ ለይቲ

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = ቋንቋይ፦ { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [one] { $n } ሰዓት
   *[other] { $n } ሰዓታት
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [one] { $n } መዓልቲ
   *[other] { $n } መዓልታት
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [one] { $n } መዓልቲ ስራሕ
   *[other] { $n } መዓልታት ስራሕ
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [one] { $n } ወርሒ
   *[other] { $n } ኣዋርሕ
}

# English: { $low } to { $high }
range = { $low } ክሳብ { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = ብነጻ

## A page that is not there

# English: This page is not here
missing-title = እዚ ገጽ ኣብዚ የለን

# English: The address may be old. Please start here:
missing-text = እቲ ኣድራሻ ዝኣረገ ክኸውን ይኽእል። በጃኹም ካብዚ ጀምሩ፦

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = እዚ መምርሒ ሓበሬታ ይህብ። ናይ ጠበቓ ወይ ናይ ሓኪም ምኽሪ ኣይኮነን።

# English: This copy is kept by { $host }.
footer-host = እዚ ቅዳሕ ብ { $host } ይተሓዝ።

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = ምሳኹም ሒዝኩምዎ ኪዱ

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = እዞም ፋይላት (files) ብዘይ ኢንተርነት ይሰርሑ። ክትዕቅብዎም፣ ብመልእኽቲ፣ ብ Bluetooth ወይ ብመሞሪ ካርድ (memory card) ድማ ንኻልኦት ከተሓላልፍዎም ትኽእሉ።

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = ፋይል ክሳብ እትድምስስዎ ኣብቲ ስልኪ ይተርፍ፣ ስሙ ድማ ኣብ ዝርዝር ናይቶም ዝወረዱ ፋይላት (downloads) ይተርፍ። እቲ ስም፣ እቲ ፋይል ብዛዕባ እንታይ ምዃኑ ኣይገልጽን።

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = ኩሎም ገጻት ኣብ ሓደ ፋይል። ብዝኾነ ብራውዘር (browser) ይኽፈት።

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = መጽሓፍ፣ ፋይላት EPUB ንዝኸፍቱ ኣፕታት (apps)።

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = ኩሉ ነገር ብኹሉ ቋንቋታት፣ ንመሞሪ ካርድ ወይ ን USB። ነቲ ፋይል ፍትሕዎ (unzip)፣ ድሕሪኡ index.html ክፈቱ።

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = እቲ ናይ መወዳእታ ሓድሽ ቅዳሕ ኣብዚ ኣድራሻ እዩ ዘሎ፦ { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = ኣርእስታትን ዝርዝር ትሕዝቶን ዘለዎ ጽሑፍ፣ በቲ ዝንበበሉ ቅደም ተኸተል ዝተሰርዐ። ስእልታት ኣብቶም ኣብ ጎኖም ዘለዉ ቃላት ዝውስኽዎ ነገር የለን።
