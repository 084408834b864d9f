### Page: About this guide   (content/about.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About this guide
# This is the title of the page.
about-this-guide-dqnhye = ብዛዕባ እዚ መምርሒ

# English: Who made it, what it is not, and how it treats your privacy.
# This is the summary of the page, shown in lists of pages.
who-made-it-what-it-4d6k62 = መን ከም ዝሰርሖ፣ እንታይ ከም ዘይኮነ፣ ብሕታውነትኩም ድማ ብኸመይ ከም ዝሕዞ።

# English: about, who made this, wrong number, sources, legal advice, medical advice, screen reader, keyboard, large text, host, contact, mistake, feedback, cookies
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
about-who-made-this-wrong-gmtqn8 = ብዛዕባ እዚ መምርሒ, መን ሰሪሕዎ, መን ጽሒፍዎ, ክኣምኖ ድየ, እሙን ድዩ, ጌጋ ቁጽሪ, ጌጋ, ምንጭታት, ሕጋዊ ምኽሪ, ሕክምናዊ ምኽሪ, ዓው ኢሉ ዘንብብ, ስክሪን ሪደር, screen reader, ኪቦርድ, keyboard, ዓበይቲ ፊደላት, ሓዛኢ, host, ርክብ, መራኸቢ, ርእይቶ, ኩኪስ, cookies, መዝገብ, log

# English: If you need help now, go to [urgent help]({ $link1 }). This page is for everyone who wants to know whether to trust this guide. It is the same everywhere in the UK.
# $link1 = page: Urgent help
if-you-need-help-now-xkrhpd = ሕጂ ሓገዝ ዘድልየኩም እንተኾይኑ፣ ናብ [ህጹጽ ሓገዝ]({ $link1 }) ኪዱ። እዚ ገጽ፣ ነዚ መምርሒ ክኣምኖ ዶ ኢሉ ክፈልጥ ንዝደሊ ኩሉ ሰብ እዩ። ኣብ መላእ ብሪጣንያ (UK) ሓደ ዓይነት እዩ።

## Section: Who made it

# English: Who made it
# This is a heading.
who-made-it-zjfk7y = መን ከም ዝሰርሖ

# English: This guide is made with Fingerpost, for people who were trafficked or used for someone else's profit. It helps them to reach health care in the UK.
this-guide-is-made-with-mnx2ee = እዚ መምርሒ ብ Fingerpost ዝተሰርሐ እዩ። ንግዲ ሰባት ንዘጋጠሞም ሰባት፣ ወይ ካልእ ሰብ ንመኽሰቡ ክብል ንዝተጠቐመሎም ሰባት እዩ። ኣብ ብሪጣንያ (UK) ክንክን ጥዕና ክረኽቡ ይሕግዞም።

# English: It was drafted from published sources. **It has not yet been reviewed by a lawyer, a doctor or survivors.** So treat it as a place to start, and ask.
it-was-drafted-from-published-jx8m9v = ካብ ዝተሓትሙ ምንጭታት እዩ ተነዲፉ። **ክሳብ ሕጂ ጠበቓ፣ ሓኪም ወይ ካብ ግፍዒ ዝደሓኑ ሰባት ኣየረጋገጽዎን።** ስለዚ፣ ከም መጀመርታ ጥራይ ርኣይዎ፣ ሕተቱ ድማ።

# English: Every number, price and date comes from one list. It says where each one came from, how sure we are, and whether it was checked. Some laws were changing when we wrote. The pages say so.
every-number-price-and-date-d6zhnt = ነፍሲ ወከፍ ቁጽሪ፣ ዋጋን ዕለትን ካብ ሓደ ዝርዝር ይመጽእ። እቲ ዝርዝር፣ ነፍሲ ወከፎም ካበይ ከም ዝመጹ፣ ክንደይ ርግጸኛታት ከም ዝኾንና፣ ከምኡውን ተረጋጊጾም ድዮም ኣይተረጋገጹን ይገልጽ። ክንጽሕፍ ከለና፣ ገለ ሕግታት ይቕየሩ ነይሮም። እቶም ገጻት ነዚ ይገልጹ።

# English: Translations may be machine drafts. If you can, read the English beside them.
translations-may-be-machine-drafts-xmz8aj = ትርጉማት ብኮምፒተር ዝተነድፉ ክኾኑ ይኽእሉ። እንተክኢልኩም፣ ነቲ ኣብ ጎኖም ዘሎ እንግሊዝኛ ኣንብቡ።

# English: The organisation that runs this copy of the site is its host. It may be a charity.
the-organisation-that-runs-this-psrthy = ነዚ ቅዳሕ ናይዚ መርበብ ሓበሬታ ዘካይድ ትካል፣ ሓዛኢ (host) ይበሃል። ግብረ ሰናይ ትካል ክኸውን ይኽእል።

## Section: What it is not

# English: What it is not
# This is a heading.
what-it-is-not-fje9dy = እንታይ ከም ዘይኮነ

# English: It is not legal advice and not medical advice. It cannot know your situation. Ask a lawyer about your rights, and a doctor or nurse about your health. It is not an emergency service.
it-is-not-legal-advice-ch3fad = ሕጋዊ ምኽሪ ኣይኮነን፣ ሕክምናዊ ምኽሪ እውን ኣይኮነን። ንኩነታትኩም ክፈልጥ ኣይክእልን። ብዛዕባ መሰላትኩም ንጠበቓ፣ ብዛዕባ ጥዕናኹም ድማ ንሓኪም ወይ ንነርስ ሕተቱ። ናይ ህጹጽ ሓገዝ ኣገልግሎት ኣይኮነን።

## Section: Your privacy

# English: Your privacy
# This is a heading.
your-privacy-hmc3jx = ብሕታውነትኩም

# English: This site asks for no name and no account. It sets no cookies. Its pages load nothing from other companies.
this-site-asks-for-no-mrt7vj = እዚ መርበብ ሓበሬታ ስም ወይ ኣካውንት (account) ኣይሓትትን። ኩኪስ (cookies) ኣየቐምጥን። ገጻቱ ካብ ካልኦት ኩባንያታት ዝኾነ ነገር ኣየምጽኡን።

# English: It stores something of its own on your phone in two cases only. You press the button that leaves the page, or you ask to save the guide. [Stay safe on this phone]({ $link1 }) explains this, and what your browser keeps.
# $link1 = page: Stay safe on this phone
it-stores-something-of-its-332hqg = ኣብ ስልክኹም ናይ ገዛእ ርእሱ ነገር ዝዕቅብ፣ ነቲ ካብቲ ገጽ ዘውጽእ መጠወቒ እንተጠዊቕኩም ወይ ነቲ መምርሒ ክዕቀብ እንተሓቲትኩም ጥራይ እዩ። [ኣብዚ ስልኪ ድሕነትኩም ሓልዉ]({ $link1 }) ዝብል ገጽ፣ ነዚን ብራውዘርኩም (browser) እንታይ ከም ዝሕዝን ይገልጽ።

# English: **The host's server can keep a log.** A log often holds the time, the page you asked for, your internet address and the kind of browser. Your phone company, or the owner of the Wi-Fi, may also see the name of the site.
the-host-s-server-can-btkdf5 = **ሰርቨር (server) ናይቲ ሓዛኢ መዝገብ (log) ክሕዝ ይኽእል።** እዚ መዝገብ መብዛሕትኡ ግዜ፣ እቲ ሰዓት፣ ዝሓተትኩምዎ ገጽ፣ ናይ ኢንተርነት ኣድራሻኹምን ዓይነት ብራውዘርን (browser) ይሕዝ። ናይ ስልኪ ኩባንያኹም፣ ወይ ዋና ናይቲ Wi‑Fi፣ ስም ናይዚ መርበብ ሓበሬታ እውን ክርኢ ይኽእል።

# English: To leave less there:
to-leave-less-there-jtsa8j = ኣብኡ ዝወሓደ ንምግዳፍ፦

# English: read on a phone or Wi-Fi that is not yours, such as a library's
# This is a list item.
read-on-a-phone-or-v54duy = ናትኩም ብዘይኮነ ስልኪ ወይ Wi‑Fi ኣንብቡ፣ ንኣብነት ናይ ቤት ንባብ (library)

# English: read a file that someone gives you, which asks the server for nothing
# This is a list item.
read-a-file-that-someone-4rgnat = ሓደ ሰብ ዝህበኩም ፋይል (file) ኣንብቡ፣ ከምኡ ዝኣመሰለ ፋይል ካብቲ ሰርቨር (server) ዝኾነ ነገር ኣይሓትትን እዩ

# English: ask someone you trust to print a page.
# This is a list item.
ask-someone-you-trust-to-egkjhf = እትኣምንዎ ሰብ ገጽ ክሓትመልኩም (ፕሪንት) ሕተቱ።

## Section: Reading it your way

# English: Reading it your way
# This is a heading.
reading-it-your-way-jxpbcq = ብዝምችወኩም መንገዲ ምንባብ

# English: The guide is made for small and old phones, large text, a keyboard, and programs that read aloud. Its pages can be read without scripts. Most have an easier reading with short sentences and pictures. If something does not work for you, please tell the host.
the-guide-is-made-for-5e4azx = እዚ መምርሒ፣ ንንኣሽቱን ዝኣረጉን ስልክታት፣ ንዓበይቲ ፊደላት፣ ንኪቦርድ (keyboard)፣ ከምኡውን ዓው ኢሎም ንዘንብቡ ፕሮግራማት ተባሂሉ እዩ ተሰሪሑ። ገጻቱ ብዘይ “scripts” ክንበቡ ይኽእሉ። መብዛሕትኦም፣ ሓጸርቲ ምሉእ ሓሳባትን ስእልታትን ዘለዎ ብቐሊሉ ዝንበብ ጽሑፍ ኣለዎም። ንዓኹም ዘይሰርሕ ነገር እንተሃልዩ፣ በጃኹም ነቲ ሓዛኢ (host) ንገርዎ።

## Section: If something is wrong

# English: If something is wrong
# This is a heading.
if-something-is-wrong-a8whw2 = ገለ ጌጋ እንተሃልዩ

# English: A wrong number can hurt someone. If one does not work, try another on the page [Urgent help]({ $link1 }) first.
# $link1 = page: Urgent help
a-wrong-number-can-hurt-cxvf36 = ጌጋ ቁጽሪ ንሰብ ክጎድእ ይኽእል። ሓደ ቁጽሪ እንተዘይሰሪሑ፣ ቅድም ኣብ [ህጹጽ ሓገዝ]({ $link1 }) ዘሎ ካልእ ቁጽሪ ፈትኑ።

# English: To tell us safely, use the contact that your host gives. Do it from a phone that nobody checks, or ask a support worker to do it. Write only the page and what is wrong. Leave out your name, your address and your story.
to-tell-us-safely-use-yruvec = ብዘየስግእ መንገዲ ንምንጋርና፣ እቲ ሓዛኢ (host) ዝሃቦ መራኸቢ ተጠቐሙ። ዝኾነ ሰብ ካብ ዘይፍትሾ ስልኪ ግበርዎ፣ ወይ ሰራሕተኛ ደገፍ ክገብረልኩም ሕተቱ። እቲ ገጽን እቲ ጌጋን ጥራይ ጽሓፉ። ስምኩም፣ ኣድራሻኹምን ዛንታኹምን ኣይትጽሓፉ።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: If you want to ask a question without giving your name:
if-you-want-to-ask-rbf4wu = ስምኩም ከይነገርኩም ሕቶ ክትሓቱ እንተደሊኹም፦

# English: If a life is in danger:
if-a-life-is-in-rbtsap = ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ፦

## Section: For the host of this site

# English: For the host of this site
# This is a heading.
for-the-host-of-this-hsau5w = ነዚ መርበብ ሓበሬታ ንዘካይድ ትካል

# English: If you host this guide, keep no log. Or keep one without internet addresses, delete it soon, and tell your readers.
if-you-host-this-guide-jhwe9e = ነዚ መምርሒ ባዕልኹም እተካይዱ ትካል እንተኾይንኩም፣ መዝገብ (log) ኣይትሓዙ። ወይ ድማ ናይ ኢንተርነት ኣድራሻታት ዘይብሉ መዝገብ ሓዙ፣ ቀልጢፍኩም ደምስስዎ፣ ንኣንበብትኹም ድማ ንገርዎም።
