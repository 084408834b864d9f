### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = Si ammaan ah u isticmaal taleefankan

# English: What stays on a phone, and what you can do.
# This is the summary of the page, shown in lists of pages.
what-stays-on-a-phone-xms4pj = Waxa taleefanka ku hara, iyo waxa aad samayn karto.

# English: If someone checks this phone, use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-checks-this-phone-az829n = Haddii qof taleefankan baaro, isticmaal taleefan kale.

# English: A library, a friend or a helper may have one.
# This is Easy Read: one short sentence beside a picture.
a-library-a-friend-or-uwqsxf = Maktabad, saaxiib ama qof ku caawiya ayaa laga yaabaa inay mid hayaan.

## Section: How do you leave this page?

# English: How do you leave this page?
# This is a heading.
how-do-you-leave-this-y5hgcq = Sidee ayaad uga baxdaa boggan?

# English: Press the button at the top to leave fast.
# This is Easy Read: one short sentence beside a picture.
press-the-button-at-the-5vhqg3 = Riix badhanka sare si aad dhakhso uga baxdo.

# English: It hides this page and opens another page.
# This is Easy Read: one short sentence beside a picture.
it-hides-this-page-and-qga4p9 = Boggan wuu qariyaa oo bog kale ayuu furaa.

## Section: What stays on this phone?

# English: What stays on this phone?
# This is a heading.
what-stays-on-this-phone-cdzz4p = Maxaa ku hara taleefankan?

# English: Your **history** still shows this page.
# This is Easy Read: one short sentence beside a picture.
your-history-still-shows-this-95ub8b = **Taariikhda bogagga** weli boggan way muujinaysaa.

# English: Your **history** is the list of pages that you opened.
# This is Easy Read: one short sentence beside a picture.
your-history-is-the-list-tdtrba = **Taariikhda bogagga** waa liiska bogagga aad furtay.

# English: The button also writes a small mark on this phone.
# This is Easy Read: one short sentence beside a picture.
the-button-also-writes-a-cqphn4 = Badhanku sidoo kale wuxuu taleefankan ku qoraa calaamad yar.

# English: The mark does not say what you read.
# This is Easy Read: one short sentence beside a picture.
the-mark-does-not-say-gmrn7h = Calaamaddu ma sheegto waxa aad akhriday.

# English: Someone with special tools can find the mark.
# This is Easy Read: one short sentence beside a picture.
someone-with-special-tools-can-pb8f99 = Qof haysta qalab gaar ah ayaa calaamadda heli kara.

## Section: What can you do?

# English: What can you do?
# This is a heading.
what-can-you-do-t9fuq7 = Maxaad samayn kartaa?

# English: You can delete only these pages from your history.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-only-these-2ccsew = Waxaad taariikhda bogagga ka tirtiri kartaa bogaggan oo keliya.

# English: If you delete it all, someone may ask why.
# This is Easy Read: one short sentence beside a picture.
if-you-delete-it-all-vebybb = Haddii aad dhammaan tirtirto, qof ayaa laga yaabaa inuu weydiiyo sababta.

# English: You can use a **private window**.
# This is Easy Read: one short sentence beside a picture.
you-can-use-a-private-vwa82x = Waxaad isticmaali kartaa **daaqad gaar ah**.

# English: A **private window** forgets the pages when you close it.
# This is Easy Read: one short sentence beside a picture.
a-private-window-forgets-the-7xcfmm = **Daaqad gaar ah** waxay illowdaa bogagga marka aad xirto.

# English: An app that watches your phone can still see you.
# This is Easy Read: one short sentence beside a picture.
an-app-that-watches-your-9rd5kk = App taleefankaaga ilaaliya weli wuu ku arki karaa.

## Section: Who else may see?

# English: Who else may see?
# This is a heading.
who-else-may-see-kd82y3 = Yaa kale oo arki kara?

# English: The owner of the Wi-Fi may see that you were here.
# This is Easy Read: one short sentence beside a picture.
the-owner-of-the-wi-jhwzsg = Qofka Wi‑Fi-ga iska leh wuxuu arki karaa inaad degelkan booqatay.

# English: People who share your account may see your history.
# This is Easy Read: one short sentence beside a picture.
people-who-share-your-account-ch46gt = Dadka akoonka kula wadaaga waxay arki karaan taariikhdaada bogagga.

## Section: Did you save this guide?

# English: Did you save this guide?
# This is a heading.
did-you-save-this-guide-swp3zp = Ma kaydsatay hagahan?

# English: People who use this phone can open the saved pages.
# This is Easy Read: one short sentence beside a picture.
people-who-use-this-phone-gu7a5z = Dadka taleefankan isticmaala way furi karaan bogagga la kaydiyay.

# English: You can remove the pages where you saved them.
# This is Easy Read: one short sentence beside a picture.
you-can-remove-the-pages-b55sg8 = Bogagga waxaad ka saari kartaa meesha aad ku kaydisay.

# English: Your history stays until you delete it.
# This is Easy Read: one short sentence beside a picture.
your-history-stays-until-you-eemfen = Taariikhda bogagga way jiraysaa ilaa aad tirtirto.

## Section: Is it safe to call?

# English: Is it safe to call?
# This is a heading.
is-it-safe-to-call-zz255d = Ammaan ma tahay in la waco?

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = Wicitaanka lacag la'aanta ah weli wuxuu ka muuqdaa taleefankaaga.

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = Waad tirtiri kartaa wicitaanka.

# English: A call may also show on the bill.
# This is Easy Read: one short sentence beside a picture.
a-call-may-also-show-qqm4y8 = Wicitaanku wuxuu sidoo kale ka muuqan karaa biilka.

# English: Say when it is safe to call you back.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-8m7bxd = Sheeg goorta ay ammaan tahay in dib laguu soo waco.

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = Ka warran haddii aadan hadli karin?

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = Taleefanka gacanta ka wac { $tel-999 }, ka dibna dhegayso.

# English: Cough or tap if you can.
# This is Easy Read: one short sentence beside a picture.
cough-or-tap-if-you-vu5kdn = Qufac ama farta ku garaac haddii aad awooddo.

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = Riix 55 marka cod kaa codsado.

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = Tani booliiska uma sheegto meesha aad joogto.

## Section: Can you text for help?

# English: Can you text for help?
# This is a heading.
can-you-text-for-help-ys4nr7 = Caawimo ma ku codsan kartaa farriin qoraal ah?

# English: You can text { $tel-sms } only if you joined before.
# This is Easy Read: one short sentence beside a picture.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-p6kxzj = Farriin qoraal ah waxaad u diri kartaa { $tel-sms } oo keliya haddii aad hore isku diiwaangelisay.

# English: Ask a helper how to join before you need it.
# This is Easy Read: one short sentence beside a picture.
ask-a-helper-how-to-jk8zw4 = Qof ku caawiya weydii sida la isku diiwaangeliyo ka hor intaadan u baahan.

# English: The texts stay on your phone.
# This is Easy Read: one short sentence beside a picture.
the-texts-stay-on-your-wectxe = Farriimuhu waxay ku harayaan taleefankaaga.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Yaad wici kartaa?
