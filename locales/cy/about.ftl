### Page: About this guide   (content/about.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About this guide
# This is the title of the page.
about-this-guide-dqnhye = Am y canllaw hwn

# English: Who made it, what it is not, and how it treats your privacy.
# This is the summary of the page, shown in lists of pages.
who-made-it-what-it-4d6k62 = Pwy a’i gwnaeth, beth nad ydyw, a sut mae’n trin eich preifatrwydd.

# English: about, who made this, wrong number, sources, legal advice, medical advice, screen reader, keyboard, large text, host, contact, mistake, feedback, cookies
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
about-who-made-this-wrong-gmtqn8 = am y canllaw, ynghylch, pwy wnaeth hwn, pwy sy’n gyfrifol, allwn ni ymddiried, rhif anghywir, camgymeriad, gwall, ffynonellau, o ble daw’r wybodaeth, cyngor cyfreithiol, cyngor meddygol, rhaglen darllen sgrin, darllen yn uchel, bysellfwrdd, testun mawr, print bras, cadw’r wefan, gwesteiwr, cysylltu, cwcis, cwci, adborth, log, preifatrwydd y wefan

# English: If you need help now, go to [urgent help]({ $link1 }). This page is for everyone who wants to know whether to trust this guide. It is the same everywhere in the UK.
# $link1 = page: Urgent help
if-you-need-help-now-xkrhpd = Os oes angen help arnoch chi nawr, ewch i [help brys]({ $link1 }). Mae’r dudalen hon i bawb sydd eisiau gwybod a ddylen nhw ymddiried yn y canllaw hwn. Mae’r un fath ym mhob rhan o’r DU.

## Section: Who made it

# English: Who made it
# This is a heading.
who-made-it-zjfk7y = Pwy a’i gwnaeth

# English: This guide is made with Fingerpost, for people who were trafficked or used for someone else's profit. It helps them to reach health care in the UK.
this-guide-is-made-with-mnx2ee = Mae’r canllaw hwn wedi’i wneud gyda Fingerpost, i bobl a gafodd eu masnachu neu eu defnyddio er elw rhywun arall. Mae’n eu helpu i gael gofal iechyd yn y DU.

# English: It was drafted from published sources. **It has not yet been reviewed by a lawyer, a doctor or survivors.** So treat it as a place to start, and ask.
it-was-drafted-from-published-jx8m9v = Cafodd ei ddrafftio o ffynonellau sydd wedi’u cyhoeddi. **Nid yw cyfreithiwr, meddyg na goroeswyr wedi ei adolygu eto.** Felly defnyddiwch ef fel lle i ddechrau, a gofynnwch.

# English: Every number, price and date comes from one list. It says where each one came from, how sure we are, and whether it was checked. Some laws were changing when we wrote. The pages say so.
every-number-price-and-date-d6zhnt = Mae pob rhif, pris a dyddiad yn dod o un rhestr. Mae’r rhestr yn dweud o ble daeth pob un, pa mor siŵr ydyn ni, ac a gafodd ei wirio. Roedd rhai cyfreithiau’n newid pan oedden ni’n ysgrifennu. Mae’r tudalennau’n dweud hynny.

# English: Translations may be machine drafts. If you can, read the English beside them.
translations-may-be-machine-drafts-xmz8aj = Gall cyfieithiadau fod yn ddrafftiau gan gyfrifiadur. Os gallwch chi, darllenwch y Saesneg wrth eu hochr.

# English: The organisation that runs this copy of the site is its host. It may be a charity.
the-organisation-that-runs-this-psrthy = Y sefydliad sy’n rhedeg y copi hwn o’r wefan yw’r un sy’n ei gadw (host). Gall fod yn elusen.

## Section: What it is not

# English: What it is not
# This is a heading.
what-it-is-not-fje9dy = Beth nad ydyw

# English: It is not legal advice and not medical advice. It cannot know your situation. Ask a lawyer about your rights, and a doctor or nurse about your health. It is not an emergency service.
it-is-not-legal-advice-ch3fad = Nid cyngor cyfreithiol na chyngor meddygol ydyw. Nid yw’n gallu gwybod am eich sefyllfa chi. Gofynnwch i gyfreithiwr am eich hawliau, ac i feddyg neu nyrs am eich iechyd. Nid gwasanaeth brys ydyw.

## Section: Your privacy

# English: Your privacy
# This is a heading.
your-privacy-hmc3jx = Eich preifatrwydd

# English: This site asks for no name and no account. It sets no cookies. Its pages load nothing from other companies.
this-site-asks-for-no-mrt7vj = Nid yw’r wefan hon yn gofyn am enw na chyfrif. Nid yw’n gosod unrhyw gwcis (cookies). Nid yw ei thudalennau’n llwytho dim gan gwmnïau eraill.

# English: It stores something of its own on your phone in two cases only. You press the button that leaves the page, or you ask to save the guide. [Stay safe on this phone]({ $link1 }) explains this, and what your browser keeps.
# $link1 = page: Stay safe on this phone
it-stores-something-of-its-332hqg = Dim ond os ydych chi’n pwyso’r botwm sy’n gadael y dudalen, neu’n gofyn am gadw’r canllaw, y mae’r wefan yn storio rhywbeth o’i heiddo ei hun ar eich ffôn. Mae [Cadw’n ddiogel ar y ffôn hwn]({ $link1 }) yn esbonio hyn, a beth mae eich porwr yn ei gadw.

# English: **The host's server can keep a log.** A log often holds the time, the page you asked for, your internet address and the kind of browser. Your phone company, or the owner of the Wi-Fi, may also see the name of the site.
the-host-s-server-can-btkdf5 = **Gall gweinydd y sefydliad sy’n cadw’r wefan gadw log.** Mae log yn aml yn dal yr amser, y dudalen y gwnaethoch chi ofyn amdani, eich cyfeiriad rhyngrwyd a’r math o borwr. Gall eich cwmni ffôn, neu berchennog y Wi‑Fi, weld enw’r wefan hefyd.

# English: To leave less there:
to-leave-less-there-jtsa8j = I adael llai yno:

# English: read on a phone or Wi-Fi that is not yours, such as a library's
# This is a list item.
read-on-a-phone-or-v54duy = darllenwch ar ffôn neu Wi‑Fi nad yw’n perthyn i chi, fel mewn llyfrgell

# English: read a file that someone gives you, which asks the server for nothing
# This is a list item.
read-a-file-that-someone-4rgnat = darllenwch ffeil y mae rhywun yn ei rhoi i chi, nad yw’n gofyn unrhyw beth gan y gweinydd

# English: ask someone you trust to print a page.
# This is a list item.
ask-someone-you-trust-to-egkjhf = gofynnwch i rywun rydych chi’n ymddiried ynddyn nhw argraffu tudalen.

## Section: Reading it your way

# English: Reading it your way
# This is a heading.
reading-it-your-way-jxpbcq = Ei ddarllen yn eich ffordd chi

# English: The guide is made for small and old phones, large text, a keyboard, and programs that read aloud. Its pages can be read without scripts. Most have an easier reading with short sentences and pictures. If something does not work for you, please tell the host.
the-guide-is-made-for-5e4azx = Mae’r canllaw wedi’i wneud ar gyfer ffonau bach a hen, testun mawr, bysellfwrdd, a rhaglenni sy’n darllen yn uchel. Gellir darllen ei dudalennau heb sgriptiau. Mae gan y rhan fwyaf fersiwn haws ei ddeall, gyda brawddegau byr a lluniau. Os oes rhywbeth nad yw’n gweithio i chi, dywedwch wrth y sefydliad sy’n cadw’r wefan, os gwelwch yn dda.

## Section: If something is wrong

# English: If something is wrong
# This is a heading.
if-something-is-wrong-a8whw2 = Os oes rhywbeth yn anghywir

# English: A wrong number can hurt someone. If one does not work, try another on the page [Urgent help]({ $link1 }) first.
# $link1 = page: Urgent help
a-wrong-number-can-hurt-cxvf36 = Gall rhif anghywir achosi niwed i rywun. Os nad yw un yn gweithio, rhowch gynnig ar un arall ar [help brys]({ $link1 }) yn gyntaf.

# English: To tell us safely, use the contact that your host gives. Do it from a phone that nobody checks, or ask a support worker to do it. Write only the page and what is wrong. Leave out your name, your address and your story.
to-tell-us-safely-use-yruvec = I ddweud wrthyn ni’n ddiogel, defnyddiwch y manylion cyswllt y mae’r sefydliad sy’n cadw’r wefan yn eu rhoi. Gwnewch hynny o ffôn nad oes neb yn ei wirio, neu gofynnwch i weithiwr cymorth wneud hynny. Ysgrifennwch y dudalen a beth sy’n anghywir, a dim byd arall. Gadewch allan eich enw, eich cyfeiriad a’ch stori.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: If you want to ask a question without giving your name:
if-you-want-to-ask-rbf4wu = Os ydych chi eisiau gofyn cwestiwn heb roi eich enw:

# English: If a life is in danger:
if-a-life-is-in-rbtsap = Os oes bywyd mewn perygl:

## Section: For the host of this site

# English: For the host of this site
# This is a heading.
for-the-host-of-this-hsau5w = I’r sefydliad sy’n cadw’r wefan hon

# English: If you host this guide, keep no log. Or keep one without internet addresses, delete it soon, and tell your readers.
if-you-host-this-guide-jhwe9e = Os yw eich sefydliad chi’n cadw copi o’r canllaw hwn, peidiwch â chadw log. Neu cadwch un heb gyfeiriadau rhyngrwyd, dilëwch ef yn fuan, a dywedwch wrth eich darllenwyr.
