### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = የጤና እንክብካቤ መመሪያ

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = አሁን እርዳታ

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = ደህንነትዎን ይጠብቁ

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = ያጋጠመዎትን ነገር መረዳት

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = ሐኪሞችና ሕክምና

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = መብቶችዎ

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = እርዳታ ለሚሰጡ ሰዎች

# English: England
nation-england = እንግሊዝ (England)

# English: Scotland
nation-scotland = ስኮትላንድ (Scotland)

# English: Wales
nation-wales = ዌልስ (Wales)

# English: Northern Ireland
nation-northern-ireland = ሰሜን አየርላንድ (Northern Ireland)

## Finding the way

# English: Go to the text
skip-link = ወደ ጽሑፉ ይሂዱ

# English: Start page
start-page = የመጀመሪያ ገጽ

# English: All pages
# Above the list of all pages.
contents = ሁሉም ገጾች

# English: Languages
# Above the list of languages.
languages = ቋንቋዎች

# English: Choose your language
language-choose = ቋንቋዎን ይምረጡ

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = ገና አልተጠናቀቀም

# English: Ways to read this page
# Above the choice of how to read a page.
readings = ይህን ገጽ ለማንበብ ያሉ መንገዶች

# English: Full text
reading-full = ሙሉ ጽሑፍ

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = በቀላሉ የሚነበብ

# English: With English
# Each part in the reader's language and in English.
reading-both = ከእንግሊዝኛ ጋር

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = በቀላሉ የሚነበብ፣ በእንግሊዝኛ

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (ሌላ ድረ ገጽ)

# English: Back to the top
to-top = ወደ ላይ ይመለሱ

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = ገጽ ይፈልጉ

# English: Pages found:
# Before the number of pages that were found.
find-count = የተገኙ ገጾች፦

# English: in English
# After the title of a page that is not translated.
find-english = በእንግሊዝኛ

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = በእነዚህ ቃላት ምንም ገጽ አልተገኘም። ከእነዚህም አንዱን መጠየቅ ይችላሉ፦

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = ማለት የፈለጉት ይህን ነው፦

# English: A to Z
# The title of a page, and the link to it.
a-z = ከሀ እስከ ፐ

# English: Hard words and what they mean, and which page tells you more.
a-z-text = አስቸጋሪ ቃላትና ትርጉማቸው፣ እንዲሁም የበለጠ የሚነግርዎት ገጽ።

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = ፊደላት

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = ይህን ገጽ ያዳምጡ

# English: Pause
listen-pause = ለአፍታ ያቁሙ

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = ይቀጥሉ

# English: Stop
listen-stop = ያቁሙ

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = በዚህ ስልክ ላይ ማስቀመጥ

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = ይህን መመሪያ በዚህ ስልክ ላይ ማስቀመጥና ያለ ኢንተርኔት ማንበብ ይችላሉ። ቁልፉን እስኪጫኑ ድረስ ምንም ነገር አይቀመጥም።

# English: Before you save
save-think = ከማስቀመጥዎ በፊት

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = ይህን ስልክ የሚጠቀም ማንኛውም ሰው የተቀመጡትን ገጾች ሊከፍት ይችላል። ይህን ስልክ የሚፈትሽ ሰው ካለ፣ አያስቀምጡ።

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = የተቀመጠው ቅጂ በኢንተርኔት ሲያነቡት፣ አዳዲስ ገጾች እንዳሉ ይህን ድረ ገጽ ይጠይቃል። የድረ ገጹ ባለቤት ወይም የWi‑Fi ባለቤት ይህን ሊያይ ይችላል።

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = ቢበዛ ከዳታዎ (data) { $size } MB ይጠቀማል፣ በዚህ ስልክ ላይም ያንኑ ያህል ቦታ ይይዛል።

# English: In a private window, the copy is gone when you close the window.
save-private = በግል መስኮት (private window) ውስጥ፣ መስኮቱን ሲዘጉት ቅጂው ይጠፋል።

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = iPhone ቅጂውን ለሰባት ቀናት ካልከፈቱት ይሰርዘዋል።

# English: Save
# On a button.
save-button = ያስቀምጡ

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = የቅርብ ጊዜዎቹን ገጾች ያምጡ

# English: You can save only if JavaScript is on in this browser.
save-script = ማስቀመጥ የሚችሉት በዚህ አሳሽ (browser) ውስጥ JavaScript በርቶ ከሆነ ብቻ ነው።

# English: You opened this guide from a file. It can be read without a connection already.
save-file = ይህን መመሪያ የከፈቱት ከፋይል (file) ነው። አስቀድሞም ያለ ኢንተርኔት ሊነበብ ይችላል።

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = ይህ ድረ ገጽ ደህንነቱ የተጠበቀ ግንኙነት (https) የለውም፣ ስለዚህ ከእሱ ምንም ነገር ማስቀመጥ አይቻልም።

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = ይህ አሳሽ (browser) ይህን መመሪያ ማስቀመጥ አይችልም። የድሮ ሊሆን ይችላል፣ ወይም ምንም ነገር እንዳያስቀምጥ ተደርጎ ሊሆን ይችላል። ምንም ነገር አልተቀመጠም።

# English: Saving. Please keep this page open.
save-working = በማስቀመጥ ላይ ነው። እባክዎ ይህን ገጽ አይዝጉት።

# English: Saved. You can open the same address without a connection.
save-done = ተቀምጧል። ያንኑ አድራሻ ያለ ኢንተርኔት መክፈት ይችላሉ።

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = ሁሉም ነገር ተሟልቶ አልደረሰም፣ ስለዚህ በዚህ ስልክ ላይ ምንም ነገር አልተቀየረም። በኋላ እንደገና ይሞክሩ።

# English: There is not enough space on this phone. Nothing was changed.
save-full = በዚህ ስልክ ላይ በቂ ቦታ የለም። ምንም ነገር አልተቀየረም።

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = ይህ የተቀመጠ ቅጂ ከ30 ቀናት በላይ ሆኖታል። ቁጥሮችና ደንቦች ተቀይረው ሊሆን ይችላል።

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = ከዚህ ከተቀመጠው ቅጂ የበለጠ አዲስ የሆኑ ገጾች አሉ።

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = የቅርብ ጊዜዎቹን ገጾች ያምጡ

# English: Remove everything
# A heading.
save-remove = ሁሉንም ማስወገድ

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = ይህ የሁሉንም ቋንቋዎች የተቀመጡ ገጾች ከዚህ ስልክ ይሰርዛል።

# English: Remove
save-remove-button = ያስወግዱ

# English: Removing.
save-removing = በማስወገድ ላይ ነው።

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = ተወግዷል። እንደገና አይተናል፣ ከዚህ መመሪያ አሁን የተቀመጠ ምንም ነገር የለም።

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = ማስወገድ ያልተቻሉ ነገሮች አሉ። በአሳሹ (browser) ቅንብሮች (settings) ውስጥ የዚህን ድረ ገጽ ውሂብ (data) ይሰርዙ።

# English: What stays
# A heading.
save-stays = የሚቀር ነገር

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = የአሳሹ (browser) የአሰሳ ታሪክ (history) የከፈቷቸውን ገጾች አሁንም ያሳያል። እዚያ ሊሰርዟቸው ይችላሉ።

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = አንዳንድ አሳሾች (browsers) ውሂቡን (data) በቅንብሮቻቸው (settings) ውስጥ እስኪሰርዙ ድረስ፣ የዚህን ድረ ገጽ ስም እዚያ ይይዛሉ።

# English: Files that you downloaded stay until you delete them.
save-stays-files = ያወረዷቸው ፋይሎች (files) እስኪሰርዟቸው ድረስ ይቆያሉ።

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = በዚህ ስልክ ላይ የሚቀር ነገር

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = “ያስወግዱ” ወደዚህ ገጽ የሚያመጣዎት፣ እንደገና አይቶ፣ ከዚህ መመሪያ በዚህ አሳሽ (browser) ውስጥ የተቀመጠ ምንም ነገር ከሌለ ነው። እነዚህ ነገሮች ግን አሁንም በስልኩ ላይ ሊኖሩ ይችላሉ፦

# English: How to delete it yourself
# A heading.
forget-how = እርስዎ ራስዎ እንዴት እንደሚሰርዙት

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = የዚህን መመሪያ የሆነውን ብቻ ይሰርዙ። ባዶ የአሰሳ ታሪክ (history)፣ ሰው ለምን እንደሆነ እንዲጠይቅ ሊያደርግ ይችላል። ቃላቱ በስልክዎ ላይ ትንሽ ሊለያዩ ይችላሉ።

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome፦ ምናሌውን (menu፣ ሦስት ነጥቦች) ይክፈቱ፣ ከዚያ “History” (ታሪክ) የሚለውን ይክፈቱ። የዚህን መመሪያ ገጾች አንድ በአንድ ይሰርዙ።

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet፦ ምናሌውን (menu፣ ሦስት መስመሮች) ይክፈቱ፣ ከዚያ “History” (ታሪክ) የሚለውን ይክፈቱ። የዚህን መመሪያ አንድ ገጽ ለጥቂት ጊዜ ተጭነው ይያዙ፣ ከዚያ “Delete” (ሰርዝ) የሚለውን ይጫኑ።

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = Safari በiPhone ላይ፦ የተከፈተውን መጽሐፍ ይጫኑ፣ ከዚያ ሰዓቱን ይጫኑ። የዚህን መመሪያ አንድ ገጽ ወደ ግራ ይግፉ፣ ከዚያ “Delete” (ሰርዝ) የሚለውን ይጫኑ።

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox፦ ምናሌውን (menu፣ ሦስት ነጥቦች) ይክፈቱ፣ ከዚያ “History” (ታሪክ) የሚለውን ይክፈቱ። የዚህን መመሪያ ገጾች አንድ በአንድ ይሰርዙ።

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = የዚህ ድረ ገጽ ስም፦ የአሳሹን (browser) ቅንብሮች (settings) ይክፈቱና “Site data” ወይም “Website data” (የድረ ገጽ ውሂብ) የሚለውን ይፈልጉ። እዚያ ይህን ድረ ገጽ አግኝተው ይሰርዙት።

# English: Files: look in the folder for downloads.
forget-files = ፋይሎች (files)፦ የወረዱ ነገሮች የሚቀመጡበትን አቃፊ (downloads) ይመልከቱ።

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = ከዚህ ገጽ ይውጡ

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = በዩናይትድ ኪንግደም (UK) ውስጥ የት ነዎት?

# English: Show all
nation-all = ሁሉንም ይመልከቱ

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = ለሚከተለው አካባቢ ብቻ፦

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = ይህን ገጽ የተረጎመው ኮምፒውተር ነው። እስካሁን ማንም ሰው አላረጋገጠውም። ግልጽ ያልሆነልዎት ነገር ካለ፣ እንግሊዝኛውን እንዲያነብልዎት አንድ ሰው ይጠይቁ።

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = ይህን ገጽ የተረጎመው ኮምፒውተር ነው፣ እስካሁንም ማንም ሰው አላረጋገጠውም። ስለዚህ እንግሊዝኛው ከእያንዳንዱ ክፍል ጋር ይታያል።

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = የዚህ ገጽ አንዳንድ ክፍሎች ገና አልተተረጎሙም። እነሱ በሌላ ቋንቋ ይታያሉ።

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = የዚህ ገጽ አንዳንድ ክፍሎች ገና አልተተረጎሙም። እነሱ በእንግሊዝኛ ይታያሉ።

# English: This page is not translated yet. The English page is shown.
notice-page = ይህ ገጽ ገና አልተተረጎመም። የእንግሊዝኛው ገጽ ይታያል።

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = ይህ ገጽ በእርስዎ ቋንቋ “በቀላሉ የሚነበብ” ሆኖ ገና አልተዘጋጀም። ሙሉው ጽሑፍ ይታያል።

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = ይህን ገጽ እየቀየርነው ነው። እባክዎ በእሱ ፋንታ ከእነዚህ ቁጥሮች ወደ አንዱ ይደውሉ።

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = የእርስዎ ቋንቋና እንግሊዝኛ ጎን ለጎን። ይህን ገጽ ለሠራተኞች ማሳየት ይችላሉ።

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = ይህን ቁጥር እስካሁን አላረጋገጥነውም።

# English: This may have changed. We last checked it on { $date }.
fact-due = ይህ ተቀይሮ ሊሆን ይችላል። ለመጨረሻ ጊዜ ያረጋገጥነው በ{ $date } ነው።

# English: This may have changed. We have not checked it yet.
fact-due-never = ይህ ተቀይሮ ሊሆን ይችላል። እስካሁን አላረጋገጥነውም።

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (ይህ ተቀይሯል፤ እባክዎ በእርዳታ ስልክ መስመር ደውለው ይጠይቁ)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = በዚህ ገጽ ላይ ያሉትን ሁሉንም ቁጥሮችና ደንቦች ከባለቤቶቻቸው ጋር ገና አረጋግጠን አልጨረስንም።

# English: Some numbers or rules on this page may have changed.
page-due = በዚህ ገጽ ላይ ያሉ አንዳንድ ቁጥሮች ወይም ደንቦች ተቀይረው ሊሆን ይችላል።

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = ይህን ገጽ እስካሁን ጠበቃ፣ ሐኪም ወይም ከጥቃት የተረፉ ሰዎች ቡድን አልገመገመውም።

# English: This page may be out of date.
page-review-due = ይህ ገጽ ጊዜው ያለፈበት ሊሆን ይችላል።

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = ይህን ገጽ በቀላሉ የሚነበብ ጽሑፍ ከሚጠቀሙ ሰዎች ጋር ገና አላነበብነውም።

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = ይህን ገጽ በእንግሊዝኛ ከ{ $who } ጋር በ{ $date } አንብበነዋል።

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = ይህ ቅጂ የተዘጋጀው በ{ $date } ነው።

## Helplines

# English: Call
card-call = ይደውሉ

# English: Send a text message
card-text = የጽሑፍ መልእክት ይላኩ

# English: Open
card-open = ክፍት የሚሆንበት ሰዓት

# English: Day and night, every day
hours-always = ቀንና ሌሊት፣ በየቀኑ

# English: Every day
hours-every-day = በየቀኑ

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = ቀንና ሌሊት

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = በዩናይትድ ኪንግደም ሰዓት

# English: The call is free.
card-free = ጥሪው በነጻ ነው።

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = የጽሑፍ መልእክቱ በነጻ ነው።

# English: The call costs as much as a call to a local number.
card-local = የጥሪው ክፍያ ወደ አካባቢ ቁጥር (local number) ለመደወል ከሚከፈለው ጋር እኩል ነው።

# English: You can ask for an interpreter.
card-interpreter = አስተርጓሚ መጠየቅ ይችላሉ።

# English: When they answer, press { $key }.
card-menu = መልስ ሲሰጡዎት፣ { $key } ይጫኑ።

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = መናገር የማይችሉ ከሆነ፣ እንዲጫኑ ሲጠየቁ { $key } ይጫኑ።

# English: Write the word { $word }.
card-word = { $word } የሚለውን ቃል ይጻፉ።

# English: Textphone: { $number }
card-textphone = የጽሑፍ ስልክ (textphone)፦ { $number }

# English: Monday
monday = ሰኞ

# English: Tuesday
tuesday = ማክሰኞ

# English: Wednesday
wednesday = ረቡዕ

# English: Thursday
thursday = ሐሙስ

# English: Friday
friday = ዓርብ

# English: Saturday
saturday = ቅዳሜ

# English: Sunday
sunday = እሑድ

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = ጠዋት { $time }

# English: 12 noon
time-noon = እኩለ ቀን 12

# English: { $time } in the afternoon
time-afternoon = ከሰዓት በኋላ { $time }

# English: { $time } in the evening
time-evening = ምሽት { $time }

# English: { $time } at night
time-night = ሌሊት { $time }

# English: midnight
time-midnight = እኩለ ሌሊት

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = ቋንቋዬ፦ { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [one] { $n } ሰዓት
   *[other] { $n } ሰዓታት
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [one] { $n } ቀን
   *[other] { $n } ቀናት
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [one] { $n } የሥራ ቀን
   *[other] { $n } የሥራ ቀናት
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [one] { $n } ወር
   *[other] { $n } ወራት
}

# English: { $low } to { $high }
range = ከ{ $low } እስከ { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = በነጻ

## A page that is not there

# English: This page is not here
missing-title = ይህ ገጽ እዚህ የለም

# English: The address may be old. Please start here:
missing-text = አድራሻው የድሮ ሊሆን ይችላል። እባክዎ ከዚህ ይጀምሩ፦

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = ይህ መመሪያ መረጃ ይሰጣል። የጠበቃ ወይም የሐኪም ምክር አይደለም።

# English: This copy is kept by { $host }.
footer-host = ይህን ቅጂ የሚያስተናግደው { $host } ነው።

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = ይዘውት ይሂዱ

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = እነዚህ ፋይሎች ያለ ኢንተርኔት ይሠራሉ። ሊያስቀምጧቸው፣ እንዲሁም በመልእክት፣ በBluetooth ወይም በሜሞሪ ካርድ ለሌሎች ሊያስተላልፏቸው ይችላሉ።

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = ፋይል እስኪሰርዙት ድረስ በስልኩ ላይ ይቆያል፣ ስሙም በወረዱ ነገሮች (downloads) ዝርዝር ውስጥ ይቆያል። ስሙ ፋይሉ ስለ ምን እንደሆነ አይናገርም።

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = ሁሉም ገጾች በአንድ ፋይል። በማንኛውም አሳሽ (browser) ይከፈታል።

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = መጽሐፍ፣ EPUB ፋይሎችን ለሚከፍቱ መተግበሪያዎች (apps)።

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = በሁሉም ቋንቋዎች ያለው ሁሉ፣ ለሜሞሪ ካርድ ወይም ለUSB። መጀመሪያ የzip ፋይሉን ይፍቱ፣ ከዚያ index.html የሚለውን ይክፈቱ።

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = የቅርብ ጊዜው ቅጂ የሚገኘው፦ { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = ርዕሶችና የይዘት ዝርዝር ያሉት ጽሑፍ፣ በሚነበብበት ቅደም ተከተል። ሥዕሎች አጠገባቸው ካሉት ቃላት ሌላ የሚጨምሩት ነገር የለም።
