### Words around the pages: buttons, notices, labels.
### Write after the = sign, on the same line. Copy { $names } exactly; you may move them.

## Names

# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = Health care guide
# A section of the guide: pages for someone who needs help at once.
section-now = Help now
# A section of the guide: using this guide without danger, and what stays private.
section-safe = Stay safe
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = Understand what happened
# A section of the guide: doctors and treatment.
section-health = Doctors and treatment
# A section of the guide: what the reader has a right to.
section-rights = Your rights
# A section of the guide: pages for those who help, and about the guide itself.
section-help = For people who help
nation-england = England
nation-scotland = Scotland
nation-wales = Wales
nation-northern-ireland = Northern Ireland

## Finding the way

skip-link = Go to the text
start-page = Start page
# Above the list of all pages.
contents = All pages
# Above the list of languages.
languages = Languages
language-choose = Choose your language
# Beside a language whose most important pages are not all translated.
language-in-progress = not finished yet
# Above the choice of how to read a page.
readings = Ways to read this page
reading-full = Full text
# The name of the kind of text: short sentences and pictures.
reading-easy = Easy Read
# Each part in the reader's language and in English.
reading-both = With English
# The link to the easy text in English.
reading-easy-english = Easy Read in English
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (another website)
to-top = Back to the top

## Finding a page

# Beside the box in which one can write what one looks for.
find-label = Find a page
# Before the number of pages that were found.
find-count = Pages found:
# After the title of a page that is not translated.
find-english = in English
# Helplines stand below it.
find-none = No page was found for these words. You can also ask one of these:
# A word that can be pressed stands behind it.
find-near = Did you mean:
# The title of a page, and the link to it.
a-z = A to Z
a-z-text = Hard words and what they mean, and which page tells you more.
# For people who listen to the page: the letters that lead down the page.
a-z-letters = Letters

## Listening

# The button that reads the page aloud, on phones that can.
listen = Listen to this page
listen-pause = Pause
# After a pause: reads on from the same sentence.
listen-on = Go on
listen-stop = Stop

## Saving on this phone

# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = Save on this phone
save-text = You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-think = Before you save
save-seen = Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-again = A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
# $size is a number such as 1.9.
save-size = It uses at most { $size } MB of your data, and as much space on this phone.
save-private = In a private window, the copy is gone when you close the window.
save-apple = An iPhone deletes the copy if you do not open it for seven days.
# On a button.
save-button = Save
# On a button, when there is a saved copy.
save-update = Get the newest pages
save-script = You can save only if JavaScript is on in this browser.
save-file = You opened this guide from a file. It can be read without a connection already.
save-unsafe = This website has no safe connection (https), so nothing can be saved from it.
save-unable = This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-working = Saving. Please keep this page open.
save-done = Saved. You can open the same address without a connection.
save-failed = Not everything arrived, so nothing was changed on this phone. Try again later.
save-full = There is not enough space on this phone. Nothing was changed.
# On each page of a saved copy that is older than 30 days.
save-old = This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy.
save-newer = There are newer pages than this saved copy.
# A link, after each of the two sentences above.
save-newest = Get the newest pages
# A heading.
save-remove = Remove everything
save-remove-text = This deletes the saved pages of all languages from this phone.
save-remove-button = Remove
save-removing = Removing.
save-removed = Removed. We looked again, and nothing of this guide is saved any more.
save-left = Not everything could be removed. Delete the data of this website in the settings of the browser.
# A heading.
save-stays = What stays
save-stays-history = The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-name = Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-files = Files that you downloaded stay until you delete them.

## What stays on the phone

# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = What stays on this phone
# “Remove” is the button on the page “Save on this phone”.
forget-text = “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# A heading.
forget-how = How to delete it yourself
forget-think = Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-samsung = Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-safari = Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-firefox = Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# About the list of websites in the settings of a browser.
forget-name = The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
forget-files = Files: look in the folder for downloads.

## Leaving

# The button that hides this page at once and opens the weather. Short and calm.
exit = Leave this page

## Nations

# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = Where in the UK are you?
nation-all = Show all
# Before the names of nations, over a part of the page that holds only there.
nation-label = Only for:

## Notices

notice-unchecked = A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
# For pages where a mistake could put a reader in danger.
notice-beside = A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = Some parts of this page are not translated yet. They are shown in another language.
notice-parts = Some parts of this page are not translated yet. They are shown in English.
notice-page = This page is not translated yet. The English page is shown.
notice-no-easy = This page is not in Easy Read in your language yet. The full text is shown.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = We are changing this page. Please call one of these numbers instead.
# For the page that shows two languages side by side.
notice-both = Your language and English, side by side. You can show this page to staff.

## Facts

# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = We have not checked this number yet.
fact-due = This may have changed. We last checked it on { $date }.
fact-due-never = This may have changed. We have not checked it yet.
# In place of a number or a rule that is no longer true.
fact-withdrawn = (this has changed; please ask a helpline)
page-unchecked = We have not yet checked all numbers and rules on this page with the people who own them.
page-due = Some numbers or rules on this page may have changed.
page-unreviewed = No lawyer, doctor or survivor group has reviewed this page yet.
page-review-due = This page may be out of date.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = We read this page in English with { $who } on { $date }.
# The day this copy of the guide was made.
page-made = This copy was made on { $date }.

## Helplines

card-call = Call
card-text = Send a text message
card-open = Open
hours-always = Day and night, every day
hours-every-day = Every day
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = day and night
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = UK time
card-free = The call is free.
# On the card of a number to which a text message can be sent.
card-text-free = The text message is free.
card-local = The call costs as much as a call to a local number.
card-interpreter = You can ask for an interpreter.
card-menu = When they answer, press { $key }.
# For someone who calls and cannot speak.
card-then = If you cannot speak, press { $key } when you are asked to.
card-word = Write the word { $word }.
card-textphone = Textphone: { $number }
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday
# $time is like 6:30, on a clock of twelve hours.
time-morning = { $time } in the morning
time-noon = 12 noon
time-afternoon = { $time } in the afternoon
time-evening = { $time } in the evening
time-night = { $time } at night
time-midnight = midnight

## Cards to show

# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = My language: { $language }

## Numbers

duration-hour = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
duration-day = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
duration-working-day = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
duration-month = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
range = { $low } to { $high }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }
money-free = free

## A page that is not there

missing-title = This page is not here
missing-text = The address may be old. Please start here:

## At the foot

footer-advice = This guide gives information. It is not advice from a lawyer or a doctor.
footer-host = This copy is kept by { $host }.

## Taking the guide with you

# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = Take it with you
take-text = These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
# For readers whose phone is looked at by someone else.
take-trace = A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# One file with all pages.
take-single = All pages in one file. It opens in any web browser.
# A file for e-book readers. EPUB is a name.
take-epub = A book, for apps that open EPUB files.
# A zip archive.
take-zip = Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# The size of a file in thousands of bytes.
size-kb = { $amount } KB
# The size of a file in millions of bytes.
size-mb = { $amount } MB
# Under the day on which a file was made. $address is a web address.
file-newest = The newest version is at { $address }
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
