### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = Cadw’n ddiogel ar y ffôn hwn

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = Beth mae’r wefan hon yn ei adael ar ffôn, a sut i adael llai.

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = ffôn, ffôn symudol, mobeil, diogel, diogelwch, hanes, hanes y porwr, porwr, dileu, clirio hanes, clirio, ffenestr breifat, modd preifat, incognito, gadael yn gyflym, cuddio, olion, copi wedi’i gadw, tynnu, galwadau, rhestr galwadau, bil ffôn, negeseuon testun, tecst, cael fy ngwylio, rhywun yn gwylio, ysbïo, sbio, tracio, olrhain, lleoliad, cyfrinair, edrych ar fy ffôn, gwirio fy ffôn

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = Os oes rhywun yn edrych ar y ffôn hwn, darllenwch hyn ar ffôn arall os gallwch chi. Efallai fod gan lyfrgell, ffrind rydych chi’n ymddiried ynddyn nhw neu weithiwr cymorth un.

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = Mae’r dudalen hon i unrhyw un, unrhyw le yn y DU, sy’n rhannu ffôn, sydd â rhywun yn gwylio eu ffôn, neu sydd â rhywun arall yn talu am eu ffôn.

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = Y botwm ‘Gadael y dudalen hon’

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = Mae’r botwm ‘Gadael y dudalen hon’ ar y brig yn cuddio’r dudalen hon ar unwaith ac yn agor tudalen gyffredin. Ar fysellfwrdd, mae pwyso Shift dair gwaith yn gyflym yn gwneud yr un peth.

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = Os bydd rhywun wedyn yn pwyso Yn ôl (Back), dylai’r dudalen hon aros o’r golwg. Os yw sgriptiau wedi’u diffodd yn y porwr, bydd Yn ôl (Back) yn ei dangos eto.

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = Os yw’r porwr yn rhwystro storio, mae’n bosibl y bydd Yn ôl (Back) yn dal i’w dangos. Efallai y bydd cyfeiriad y dudalen hon yn dangos am eiliad cyn i’r dudalen arall agor.

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **Nid yw’r botwm yn clirio eich hanes.** Mae’r hanes yn dal i ddangos cyfeiriad a theitl pob tudalen rydych chi wedi ei hagor.

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = Mae pwyso’r botwm yn ysgrifennu marc un llythyren ar gyfer y tab hwn, er mwyn i’r dudalen aros o’r golwg. Nid yw’r marc yn dweud beth rydych chi wedi’i ddarllen. Gydag offer arbennig, gallai rhywun ddod o hyd iddo yn nes ymlaen, ynghyd â chyfeiriad y wefan hon.

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = Nes i chi ofyn iddi gadw rhywbeth, nid yw’r wefan hon yn storio dim byd arall. Nid yw’n gosod cwcis. Mae eich porwr yn cadw ei hanes ei hun, ac efallai y bydd yn cadw copïau o dudalennau.

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = Beth gallwch chi ei wneud

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = Chi sy’n gwybod orau beth sy’n ddiogel. Mae pob dewis yn gadael ei ôl ei hun.

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = Dilëwch y tudalennau rydych chi wedi eu hagor yma, a dim byd arall. Gall hanes gwag wneud i rywun ofyn pam.

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = Agorwch ychydig o dudalennau cyffredin wedyn.

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = Defnyddiwch ffenestr breifat. Mae’n anghofio’r hanes pan fyddwch chi’n ei chau. Nid yw’n gallu eich cuddio rhag ap sy’n gwylio’r ffôn. Efallai y gall perchennog y Wi‑Fi weld enw’r wefan hon o hyd.

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = Meddyliwch pwy sy’n rhannu cyfrif gyda’r ffôn hwn. Efallai y gallan nhw weld hanes y ffôn hwn ar eu ffôn eu hunain.

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = Os gwnaethoch chi gadw’r canllaw hwn

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = Gellir cadw rhai copïau o’r wefan hon ar ffôn. Does dim byd yn cael ei gadw oni bai eich bod chi’n gofyn. Wedyn, gall unrhyw un sy’n defnyddio’r ffôn agor y tudalennau sydd wedi’u cadw.

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = I dynnu’r canllaw oddi ar y ffôn, agorwch y dudalen ‘Cadw ar y ffôn hwn’ eto a phwyswch ‘Tynnu’. Gallwch hefyd glirio data’r wefan hon yng ngosodiadau’r porwr. Mae’r hanes ar wahân, ac mae’n aros nes i chi ei ddileu. Os gwnaethoch chi lawrlwytho ffeil, dilëwch honno hefyd.

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = Galwadau a negeseuon testun

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = Mae galwad am ddim yn dal i ddangos yn rhestr galwadau’r ffôn ei hun. Gallwch ddileu’r alwad honno.

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = Peidiwch â chymryd yn ganiataol na fydd galwad yn dangos ar y bil. Mae gennyn ni un adroddiad hŷn sy’n dweud nad yw galwadau i Samaritans yn dangos ar y bil. Nid yw gwirfoddolwyr Samaritans yn gallu gweld eich rhif.

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **Os na allwch siarad:** ffoniwch { $tel-999 } o ffôn symudol. Gwrandewch. Pesychwch, neu tapiwch y ffôn, os gallwch chi. Pwyswch 55 pan fydd llais yn gofyn. Nid yw hyn yn dweud wrth yr heddlu ble rydych chi.

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = Os na fyddwch chi’n pwyso 55, bydd galwad o ffôn symudol yn dod i ben.

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **Dim ond os gwnaethoch chi gofrestru o’r blaen y gallwch anfon neges destun i { $tel-sms }.** Anfonwch y gair ‘register’ mewn neges destun i’r rhif hwnnw, yna atebwch ‘yes’. Mae’r negeseuon testun yn aros ar y ffôn.

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = Dywedwch wrth linell gymorth a yw’n ddiogel eich ffonio’n ôl, a phryd.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Os ydych chi mewn perygl nawr:

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = I ofyn cwestiwn heb roi eich enw:

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = Os oes angen i rywun wrando arnoch chi:

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = Mae mwy o rifau ar y dudalen [Help brys]({ $link1 }).
