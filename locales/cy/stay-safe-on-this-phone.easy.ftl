### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = Cadw’n ddiogel ar y ffôn hwn

# English: What stays on a phone, and what you can do.
# This is the summary of the page, shown in lists of pages.
what-stays-on-a-phone-xms4pj = Beth sy’n aros ar ffôn, a beth gallwch chi ei wneud.

# English: If someone checks this phone, use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-checks-this-phone-az829n = Os oes rhywun yn edrych ar y ffôn hwn, defnyddiwch ffôn arall.

# English: A library, a friend or a helper may have one.
# This is Easy Read: one short sentence beside a picture.
a-library-a-friend-or-uwqsxf = Efallai fod gan lyfrgell, ffrind neu rywun sy’n eich helpu un.

## Section: How do you leave this page?

# English: How do you leave this page?
# This is a heading.
how-do-you-leave-this-y5hgcq = Sut rydych chi’n gadael y dudalen hon?

# English: Press the button at the top to leave fast.
# This is Easy Read: one short sentence beside a picture.
press-the-button-at-the-5vhqg3 = Pwyswch y botwm ar y brig i adael yn gyflym.

# English: It hides this page and opens another page.
# This is Easy Read: one short sentence beside a picture.
it-hides-this-page-and-qga4p9 = Mae’n cuddio’r dudalen hon ac yn agor tudalen arall.

## Section: What stays on this phone?

# English: What stays on this phone?
# This is a heading.
what-stays-on-this-phone-cdzz4p = Beth sy’n aros ar y ffôn hwn?

# English: Your **history** still shows this page.
# This is Easy Read: one short sentence beside a picture.
your-history-still-shows-this-95ub8b = Mae eich **hanes** yn dal i ddangos y dudalen hon.

# English: Your **history** is the list of pages that you opened.
# This is Easy Read: one short sentence beside a picture.
your-history-is-the-list-tdtrba = Eich **hanes** yw’r rhestr o dudalennau rydych chi wedi eu hagor.

# English: The button also writes a small mark on this phone.
# This is Easy Read: one short sentence beside a picture.
the-button-also-writes-a-cqphn4 = Mae’r botwm hefyd yn ysgrifennu marc bach ar y ffôn hwn.

# English: The mark does not say what you read.
# This is Easy Read: one short sentence beside a picture.
the-mark-does-not-say-gmrn7h = Nid yw’r marc yn dweud beth rydych chi wedi’i ddarllen.

# English: Someone with special tools can find the mark.
# This is Easy Read: one short sentence beside a picture.
someone-with-special-tools-can-pb8f99 = Gall rhywun ag offer arbennig ddod o hyd i’r marc.

## Section: What can you do?

# English: What can you do?
# This is a heading.
what-can-you-do-t9fuq7 = Beth gallwch chi ei wneud?

# English: You can delete only these pages from your history.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-only-these-2ccsew = Gallwch ddileu dim ond y tudalennau hyn o’ch hanes.

# English: If you delete it all, someone may ask why.
# This is Easy Read: one short sentence beside a picture.
if-you-delete-it-all-vebybb = Os byddwch chi’n dileu’r cyfan, efallai y bydd rhywun yn gofyn pam.

# English: You can use a **private window**.
# This is Easy Read: one short sentence beside a picture.
you-can-use-a-private-vwa82x = Gallwch ddefnyddio **ffenestr breifat**.

# English: A **private window** forgets the pages when you close it.
# This is Easy Read: one short sentence beside a picture.
a-private-window-forgets-the-7xcfmm = Mae **ffenestr breifat** yn anghofio’r tudalennau pan fyddwch chi’n ei chau.

# English: An app that watches your phone can still see you.
# This is Easy Read: one short sentence beside a picture.
an-app-that-watches-your-9rd5kk = Gall ap sy’n gwylio eich ffôn eich gweld o hyd.

## Section: Who else may see?

# English: Who else may see?
# This is a heading.
who-else-may-see-kd82y3 = Pwy arall allai weld?

# English: The owner of the Wi-Fi may see that you were here.
# This is Easy Read: one short sentence beside a picture.
the-owner-of-the-wi-jhwzsg = Efallai y bydd perchennog y Wi‑Fi yn gweld eich bod chi wedi bod yma.

# English: People who share your account may see your history.
# This is Easy Read: one short sentence beside a picture.
people-who-share-your-account-ch46gt = Efallai y bydd pobl sy’n rhannu eich cyfrif yn gweld eich hanes.

## Section: Did you save this guide?

# English: Did you save this guide?
# This is a heading.
did-you-save-this-guide-swp3zp = Wnaethoch chi gadw’r canllaw hwn?

# English: People who use this phone can open the saved pages.
# This is Easy Read: one short sentence beside a picture.
people-who-use-this-phone-gu7a5z = Gall pobl sy’n defnyddio’r ffôn hwn agor y tudalennau sydd wedi’u cadw.

# English: You can remove the pages where you saved them.
# This is Easy Read: one short sentence beside a picture.
you-can-remove-the-pages-b55sg8 = Gallwch ddileu’r tudalennau yn y man lle gwnaethoch chi eu cadw.

# English: Your history stays until you delete it.
# This is Easy Read: one short sentence beside a picture.
your-history-stays-until-you-eemfen = Mae eich hanes yn aros nes i chi ei ddileu.

## Section: Is it safe to call?

# English: Is it safe to call?
# This is a heading.
is-it-safe-to-call-zz255d = Ydy hi’n ddiogel ffonio?

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = Mae galwad am ddim yn dal i ddangos ar eich ffôn.

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = Gallwch ddileu’r alwad.

# English: A call may also show on the bill.
# This is Easy Read: one short sentence beside a picture.
a-call-may-also-show-qqm4y8 = Efallai y bydd galwad yn dangos ar y bil hefyd.

# English: Say when it is safe to call you back.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-8m7bxd = Dywedwch pryd mae’n ddiogel eich ffonio’n ôl.

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = Beth os na allwch siarad?

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = Ffoniwch { $tel-999 } ar ffôn symudol, yna gwrandewch.

# English: Cough or tap if you can.
# This is Easy Read: one short sentence beside a picture.
cough-or-tap-if-you-vu5kdn = Pesychwch, neu tapiwch y ffôn, os gallwch chi.

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = Pwyswch 55 pan fydd llais yn gofyn.

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = Nid yw hyn yn dweud wrth yr heddlu ble rydych chi.

## Section: Can you text for help?

# English: Can you text for help?
# This is a heading.
can-you-text-for-help-ys4nr7 = Allwch chi anfon neges destun i gael help?

# English: You can text { $tel-sms } only if you joined before.
# This is Easy Read: one short sentence beside a picture.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-p6kxzj = Dim ond os gwnaethoch chi ymuno o’r blaen y gallwch anfon neges destun i { $tel-sms }.

# English: Ask a helper how to join before you need it.
# This is Easy Read: one short sentence beside a picture.
ask-a-helper-how-to-jk8zw4 = Gofynnwch i rywun sy’n eich helpu sut i ymuno cyn bod angen help arnoch chi.

# English: The texts stay on your phone.
# This is Easy Read: one short sentence beside a picture.
the-texts-stay-on-your-wectxe = Mae’r negeseuon testun yn aros ar eich ffôn.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Pwy gallwch chi ei ffonio?
