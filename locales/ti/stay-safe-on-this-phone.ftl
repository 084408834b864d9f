### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = ኣብዚ ስልኪ ድሕነትኩም ሓልዉ

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = እዚ መርበብ ሓበሬታ ኣብ ስልኪ እንታይ ከም ዝገድፍን፣ ዝገድፎ ነገር ብኸመይ ከም እተውሕዱን።

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = ስልኪ, ተሌፎን, ሞባይል, ድሕነት, ውሑስ, ታሪኽ, history, ታሪኽ ምድምሳስ, ብራውዘር, browser, ምድምሳስ, ዲሊት, delete, ናይ ብሕቲ መስኮት, private window, incognito, ቀልጢፍካ ምውጻእ, ምሕባእ, ኣሰር, ዝተዓቀበ ቅዳሕ, ምእላይ, ደወላት, ዝርዝር ደወላት, መልእኽቲ, ቴክስት, text, ሕሳብ ስልኪ, ይከታተለኒ, ይስልለኒ, ስለላ, ዘለኽዎ ቦታ, location, ቃል ምስጢር, ፓስዎርድ, password, ስልከይ ይፍትሽ

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = ሓደ ሰብ ነዚ ስልኪ ዝፍትሽ እንተኾይኑ፣ እንተክኢልኩም ነዚ ብኻልእ ስልኪ ኣንብብዎ። ቤት ንባብ (library)፣ እትኣምንዎ ዓርኪ ወይ ሰራሕተኛ ደገፍ ካልእ ስልኪ ክህልዎም ይኽእል።

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = ንስልክኹም ካልእ ሰብ እውን ዝጥቀመሉ፣ ዝከታተሎ ወይ ዝኸፍለሉ እንተኾይኑ፣ እዚ ገጽ ንዓኹም እዩ፣ ኣብ ዝኾነ ቦታ ብሪጣንያ (UK)።

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = ካብዚ ገጽ ዘውጽእ መጠወቒ

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = እቲ ኣብ ላዕሊ ዘሎ “ካብዚ ገጽ ውጹ” ዝብል መጠወቒ ነዚ ገጽ ብቕጽበት ይሓብኦ፣ ልሙድ ገጽ ድማ ይኸፍት። ኣብ ኪቦርድ (keyboard)፣ Shift ሰለስተ ግዜ ብቕልጡፍ ምጥዋቕ ተመሳሳሊ ነገር ይገብር።

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = ድሕሪኡ ሓደ ሰብ Back (ተመለስ) እንተጠዊቑ፣ እዚ ገጽ ተሓቢኡ ክጸንሕ ይግባእ። ኣብቲ ብራውዘር (browser) “scripts” ተዓጽዮም እንተኾይኖም ግን፣ Back ነዚ ገጽ ደጊሙ የርእዮ።

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = እቲ ብራውዘር (browser) ምዕቃብ (storage) ዝኽልክል እንተኾይኑ፣ Back ሕጂ እውን ነዚ ገጽ ከርእዮ ይኽእል። እቲ ካልእ ገጽ ቅድሚ ምኽፋቱ፣ ኣድራሻ ናይዚ ገጽ ንሓጺር ግዜ ክረአ ይኽእል።

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **እቲ መጠወቒ ንታሪኽ (history) ስልክኹም ኣይድምስሶን እዩ።** እቲ ታሪኽ ናይ ነፍሲ ወከፍ ዝኸፈትኩምዎ ገጽ ኣድራሻን ኣርእስትን ሕጂ እውን የርኢ።

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = ነቲ መጠወቒ ምጥዋቕ፣ እቲ ገጽ ተሓቢኡ ንኽጸንሕ፣ ነዚ ታብ (tab) ሓንቲ ፊደል ዘላቶ ምልክት ይጽሕፍ። እታ ምልክት እንታይ ከም ዘንበብኩም ኣይትገልጽን። ብፍሉይ መሳርሒታት፣ ሓደ ሰብ ደሓር ምስ ኣድራሻ ናይዚ መርበብ ሓበሬታ ክረኽባ ይኽእል።

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = ገለ ነገር ክዕቅብ ክሳብ እትሓትዎ፣ እዚ መርበብ ሓበሬታ ካልእ ዝኾነ ነገር ኣይዕቅብን። ኩኪስ (cookies) ኣየቐምጥን። ብራውዘርኩም (browser) ናይ ገዛእ ርእሱ ታሪኽ ይሕዝ፣ ቅዳሕ ናይ ገጻት እውን ክሕዝ ይኽእል።

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = እንታይ ክትገብሩ ትኽእሉ

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = ዘየስግእ እንታይ ምዃኑ ካብ ኩሉ ዝበለጸ እትፈልጡ ንስኹም ኢኹም። ነፍሲ ወከፍ ምርጫ ናይ ገዛእ ርእሱ ኣሰር ይገድፍ።

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = ኣብዚ ዝኸፈትኩምዎም ገጻት ጥራይ ደምስሱ። ታሪኽ (history) ባዶ እንተኾይኑ፣ ሓደ ሰብ ስለምንታይ ኢሉ ክሓትት ይኽእል።

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = ድሕሪኡ ሒደት ልሙዳት ገጻት ክፈቱ።

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = ናይ ብሕቲ መስኮት (private window) ተጠቐሙ። ምስ ዓጸኹምዎ፣ ነቲ ታሪኽ (history) ይርስዖ። ነቲ ስልኪ ካብ ዝከታተል ኣፕ (app) ግን ክሓብኣኩም ኣይክእልን። ዋና ናይቲ Wi‑Fi ስም ናይዚ መርበብ ሓበሬታ ሕጂ እውን ክርኢ ይኽእል።

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = ምስዚ ስልኪ ሓባራዊ ኣካውንት (account) ዘለዎ መን ምዃኑ ሕሰቡ። ንታሪኽ ናይዚ ስልኪ ኣብ ናይ ገዛእ ርእሶም ስልኪ ክርእይዎ ይኽእሉ።

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = ነዚ መምርሒ ዓቂብኩምዎ እንተኾይንኩም

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = ገለ ቅዳሓት ናይዚ መርበብ ሓበሬታ ኣብ ስልኪ ክዕቀቡ ይኽእሉ። እንተዘይሓቲትኩም ዝዕቀብ ነገር የለን። እንተተዓቂቡ ግን፣ ነቲ ስልኪ ዝጥቀም ዝኾነ ሰብ ነቶም ዝተዓቀቡ ገጻት ክኸፍቶም ይኽእል።

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = ንምእላዩ፣ “ኣብዚ ስልኪ ምዕቃብ” ዝብል ገጽ ደጊምኩም ክፈቱ፣ ድሕሪኡ “ኣልዩ” ዝብል ጠውቑ። ኣብ ቅጥዕታት (settings) ናይቲ ብራውዘር (browser) ዳታ ናይዚ መርበብ ሓበሬታ ክትድምስሱ እውን ትኽእሉ። እቲ ታሪኽ (history) ፍሉይ ነገር እዩ፣ ክሳብ እትድምስስዎ ድማ ይተርፍ። ፋይል (file) ኣውሪድኩም እንተኾይንኩም፣ ንዕኡ እውን ደምስስዎ።

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = ደወላትን መልእኽትታትን

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = ብነጻ ዝተገብረ ደወል እውን ኣብቲ ናይ ስልኪ ዝርዝር ደወላት ይረአ እዩ። ነቲ ደወል ክትድምስስዎ ትኽእሉ።

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = ደወል ኣብ ሕሳብ ስልኪ (bill) ኣይረአን እዩ ኢልኩም ኣይትተኣማመኑ። ናብ Samaritans ዝግበር ደወል ኣብቲ ሕሳብ ከም ዘይረአ ዝገልጽ ሓደ ዝኣረገ ጸብጻብ ጥራይ እዩ ዘሎና። ወለንተኛታቶም ቁጽሪ ስልክኹም ክርእይዎ ኣይክእሉን እዮም።

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **ክትዛረቡ እንተዘይክኢልኩም፦** ብሞባይል ናብ { $tel-999 } ደውሉ። ስምዑ። እንተክኢልኩም፣ ሰዓሉ ወይ ነቲ ስልኪ ኳሕኩሑ። ድምጺ ምስ ሓተተኩም፣ 55 ጠውቑ። እዚ፣ ኣበይ ከም ዘለኹም ንፖሊስ ኣይነግሮምን እዩ።

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = 55 እንተዘይጠዊቕኩም፣ ብሞባይል ዝተገብረ ደወል ይቋረጽ።

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **ናብ { $tel-sms } መልእኽቲ (text) ክትሰዱ እትኽእሉ፣ ቅድሚኡ ተመዝጊብኩም እንተነበርኩም ጥራይ እዩ።** “register” ዝብል ቃል ናብቲ ቁጽሪ ብመልእኽቲ ስደዱ፣ ድሕሪኡ “yes” ኢልኩም መልሱ። እቶም መልእኽትታት ኣብቲ ስልኪ ይተርፉ።

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = ተመሊሶም ክድውሉልኩም ዘየስግእ ድዩን፣ መዓስ ዘየስግእ ምዃኑን፣ ንስልኪ ሓገዝ ንገሩ።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = ሕጂ ኣብ ሓደጋ እንተሃሊኹም፦

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = ስምኩም ከይነገርኩም ሕቶ ንምሕታት፦

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = ዝሰምዓኩም ሰብ እንተደሊኹም፦

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = ተወሳኺ ቁጽርታት ኣብ [ህጹጽ ሓገዝ]({ $link1 }) ኣለዉ።
