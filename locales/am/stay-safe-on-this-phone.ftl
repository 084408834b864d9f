### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = በዚህ ስልክ ላይ ደህንነትዎን ይጠብቁ

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = ይህ ድረ ገጽ በስልክ ላይ ምን እንደሚተው፣ እና የሚተወውን እንዴት መቀነስ እንደሚቻል።

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = ስልክ, ሞባይል, ደህንነት, ደኅንነት, የአሰሳ ታሪክ, ታሪክ, history, አሳሽ, browser, መሰረዝ, ማጥፋት, ማጽዳት, መደበቅ, የግል መስኮት, private window, incognito, ቶሎ መውጣት, በፍጥነት መውጣት, ገጹን መዝጋት, የተቀመጠ ቅጂ, ዱካ, ጥሪ, ጥሪዎች, የጽሑፍ መልእክት, ቴክስት, ክትትል, ስለላ, ይሰልለኛል, ይከታተለኛል, ስልኬን ያያል, ስልኬን ይፈትሻል, ያለሁበት ቦታ, location, የይለፍ ቃል, ፓስዎርድ, password, Wi-Fi, ዋይፋይ

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = ይህን ስልክ የሚፈትሽ ሰው ካለ፣ ከቻሉ ይህን በሌላ ስልክ ያንብቡ። ቤተ መጻሕፍት፣ የሚያምኑት ጓደኛ ወይም ድጋፍ ሰጪ ሠራተኛ ሌላ ስልክ ሊኖራቸው ይችላል።

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = ይህ ገጽ ስልካቸውን ሌላ ሰው አብሮ ለሚጠቀምባቸው፣ ለሚከታተልባቸው ወይም ለሚከፍልላቸው ሰዎች ሁሉ ነው፣ በዩናይትድ ኪንግደም (UK) በየትኛውም ቦታ።

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = ከዚህ ገጽ የሚያስወጣው ቁልፍ

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = ከላይ ያለው “ከዚህ ገጽ ይውጡ” የሚለው ቁልፍ ይህን ገጽ ወዲያውኑ ይደብቃል፣ ተራ ገጽም ይከፍታል። በኪቦርድ (keyboard) ላይ፣ Shift ሦስት ጊዜ በፍጥነት መጫን ተመሳሳይ ነገር ያደርጋል።

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = ከዚያ በኋላ ሰው Back (ተመለስ) ቢጫን፣ ይህ ገጽ እንደተደበቀ መቆየት ይኖርበታል። በአሳሹ (browser) ውስጥ “scripts” ጠፍተው ከሆነ ግን፣ Back ገጹን እንደገና ያሳያል።

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = አሳሹ (browser) ነገሮችን ማስቀመጥ የሚከለክል ከሆነ፣ Back ገጹን አሁንም ሊያሳይ ይችላል። ሌላው ገጽ ከመከፈቱ በፊት የዚህ ገጽ አድራሻ ለአፍታ ሊታይ ይችላል።

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **ቁልፉ የአሰሳ ታሪክዎን (history) አይሰርዝም።** ታሪኩ የከፈቱትን የእያንዳንዱን ገጽ አድራሻና ርዕስ አሁንም ያሳያል።

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = ገጹ እንደተደበቀ እንዲቆይ፣ ቁልፉን መጫን ለዚህ ትር (tab) ባለ አንድ ፊደል ምልክት ይጽፋል። ምልክቱ ምን እንዳነበቡ አይናገርም። ሰው በልዩ መሣሪያዎች ምልክቱን ከዚህ ድረ ገጽ አድራሻ ጋር በኋላ ሊያገኘው ይችላል።

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = አንድ ነገር እንዲያስቀምጥ እስኪጠይቁት ድረስ፣ ይህ ድረ ገጽ ሌላ ምንም ነገር አያስቀምጥም። ኩኪዎችን (cookies) አያስቀምጥም። አሳሽዎ (browser) የራሱን ታሪክ ይይዛል፣ የገጾች ቅጂዎችንም ሊይዝ ይችላል።

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = ማድረግ የሚችሉት

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = ስጋት የሌለው ምን እንደሆነ ከማንም በላይ የሚያውቁት እርስዎ ነዎት። እያንዳንዱ ምርጫ የራሱን ዱካ ይተዋል።

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = እዚህ የከፈቷቸውን ገጾች ብቻ ይሰርዙ። ባዶ የአሰሳ ታሪክ፣ ሰው ለምን እንደሆነ እንዲጠይቅ ሊያደርግ ይችላል።

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = ከዚያ በኋላ ጥቂት ተራ ገጾችን ይክፈቱ።

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = የግል መስኮት (private window) ይጠቀሙ። ሲዘጉት ታሪኩን ይረሳል። ነገር ግን ስልኩን ከሚከታተል መተግበሪያ (app) ሊደብቅዎት አይችልም። የWi‑Fi ባለቤት አሁንም የዚህን ድረ ገጽ ስም ሊያይ ይችላል።

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = ከዚህ ስልክ ጋር የጋራ መለያ (account) ያለው ማን እንደሆነ ያስቡ። እነሱ የዚህን ስልክ ታሪክ በራሳቸው ስልክ ላይ ሊያዩት ይችላሉ።

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = ይህን መመሪያ አስቀምጠውት ከሆነ

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = አንዳንድ የዚህ ድረ ገጽ ቅጂዎች በስልክ ላይ ሊቀመጡ ይችላሉ። እርስዎ ካልጠየቁ ምንም ነገር አይቀመጥም። ከተቀመጠ በኋላ፣ ስልኩን የሚጠቀም ማንኛውም ሰው የተቀመጡትን ገጾች ሊከፍት ይችላል።

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = ለማስወገድ፣ “በዚህ ስልክ ላይ ማስቀመጥ” የሚለውን ገጽ እንደገና ይክፈቱና “ያስወግዱ” የሚለውን ይጫኑ። በአሳሹ (browser) ቅንብሮች (settings) ውስጥ የዚህን ድረ ገጽ ውሂብ (data) ማጽዳትም ይችላሉ። የአሰሳ ታሪኩ (history) የተለየ ነው፣ እስኪሰርዙትም ድረስ ይቆያል። ፋይል (file) አውርደው ከሆነ፣ እሱንም ይሰርዙ።

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = ጥሪዎችና የጽሑፍ መልእክቶች

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = በነጻ የተደረገ ጥሪም ቢሆን በስልኩ የጥሪ ዝርዝር ውስጥ ይታያል። ያንን ጥሪ መሰረዝ ይችላሉ።

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = ጥሪ በስልክ ክፍያ ዝርዝር (bill) ላይ አይታይም ብለው አይተማመኑ። ወደ Samaritans የሚደረጉ ጥሪዎች በዝርዝሩ ላይ እንደማይታዩ የሚገልጽ አንድ የቆየ ዘገባ አለን። የSamaritans በጎ ፈቃደኞች የእርስዎን ቁጥር ማየት አይችሉም።

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **መናገር የማይችሉ ከሆነ፦** ከሞባይል ስልክ ወደ { $tel-999 } ይደውሉ። ያዳምጡ። ከቻሉ የሳል ድምፅ ያሰሙ ወይም ስልኩን መታ መታ ያድርጉ። ድምፅ ሲጠይቅዎት 55 ይጫኑ። ይህ ያሉበትን ቦታ ለፖሊስ አይነግርም።

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = 55 ካልተጫኑ፣ ከሞባይል የተደረገ ጥሪ ይቋረጣል።

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **ወደ { $tel-sms } የጽሑፍ መልእክት መላክ የሚችሉት አስቀድመው ከተመዘገቡ ብቻ ነው።** “register” የሚለውን ቃል ወደዚያ ቁጥር በጽሑፍ መልእክት ይላኩ፣ ከዚያም “yes” ብለው ይመልሱ። መልእክቶቹ በስልኩ ላይ ይቀራሉ።

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = መልሰው ቢደውሉልዎት አስጊ መሆኑን ወይም አለመሆኑን፣ እና መቼ አስጊ እንደማይሆን ለእርዳታ ስልክ መስመሩ ይንገሩ።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ወደ ማን እንደሚደውሉ

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = አሁን አደጋ ላይ ከሆኑ፦

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = ስምዎን ሳይናገሩ ጥያቄ ለመጠየቅ፦

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = የሚያዳምጥዎት ሰው ካስፈለገዎት፦

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = ተጨማሪ ቁጥሮች [አስቸኳይ እርዳታ]({ $link1 }) በሚለው ገጽ ላይ አሉ።
