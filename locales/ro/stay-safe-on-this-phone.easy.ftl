### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = În siguranță pe acest telefon

# English: What stays on a phone, and what you can do.
# This is the summary of the page, shown in lists of pages.
what-stays-on-a-phone-xms4pj = Ce rămâne pe un telefon și ce puteți face.

# English: If someone checks this phone, use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-checks-this-phone-az829n = Dacă cineva verifică acest telefon, folosiți alt telefon.

# English: A library, a friend or a helper may have one.
# This is Easy Read: one short sentence beside a picture.
a-library-a-friend-or-uwqsxf = Poate are unul o bibliotecă, un prieten sau cineva care vă ajută.

## Section: How do you leave this page?

# English: How do you leave this page?
# This is a heading.
how-do-you-leave-this-y5hgcq = Cum ieșiți din această pagină?

# English: Press the button at the top to leave fast.
# This is Easy Read: one short sentence beside a picture.
press-the-button-at-the-5vhqg3 = Apăsați butonul de sus ca să ieșiți repede.

# English: It hides this page and opens another page.
# This is Easy Read: one short sentence beside a picture.
it-hides-this-page-and-qga4p9 = Butonul ascunde această pagină și deschide altă pagină.

## Section: What stays on this phone?

# English: What stays on this phone?
# This is a heading.
what-stays-on-this-phone-cdzz4p = Ce rămâne pe acest telefon?

# English: Your **history** still shows this page.
# This is Easy Read: one short sentence beside a picture.
your-history-still-shows-this-95ub8b = **Istoricul** dumneavoastră arată în continuare această pagină.

# English: Your **history** is the list of pages that you opened.
# This is Easy Read: one short sentence beside a picture.
your-history-is-the-list-tdtrba = **Istoricul** dumneavoastră este lista paginilor pe care le-ați deschis.

# English: The button also writes a small mark on this phone.
# This is Easy Read: one short sentence beside a picture.
the-button-also-writes-a-cqphn4 = Butonul scrie și un mic semn pe acest telefon.

# English: The mark does not say what you read.
# This is Easy Read: one short sentence beside a picture.
the-mark-does-not-say-gmrn7h = Semnul nu spune ce citiți.

# English: Someone with special tools can find the mark.
# This is Easy Read: one short sentence beside a picture.
someone-with-special-tools-can-pb8f99 = Cineva cu instrumente speciale poate găsi semnul.

## Section: What can you do?

# English: What can you do?
# This is a heading.
what-can-you-do-t9fuq7 = Ce puteți face?

# English: You can delete only these pages from your history.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-only-these-2ccsew = Puteți șterge din istoric numai aceste pagini.

# English: If you delete it all, someone may ask why.
# This is Easy Read: one short sentence beside a picture.
if-you-delete-it-all-vebybb = Dacă ștergeți tot, cineva poate întreba de ce.

# English: You can use a **private window**.
# This is Easy Read: one short sentence beside a picture.
you-can-use-a-private-vwa82x = Puteți folosi o **fereastră privată**.

# English: A **private window** forgets the pages when you close it.
# This is Easy Read: one short sentence beside a picture.
a-private-window-forgets-the-7xcfmm = O **fereastră privată** uită paginile când o închideți.

# English: An app that watches your phone can still see you.
# This is Easy Read: one short sentence beside a picture.
an-app-that-watches-your-9rd5kk = O aplicație care vă supraveghează telefonul vă poate vedea totuși.

## Section: Who else may see?

# English: Who else may see?
# This is a heading.
who-else-may-see-kd82y3 = Cine altcineva poate vedea?

# English: The owner of the Wi-Fi may see that you were here.
# This is Easy Read: one short sentence beside a picture.
the-owner-of-the-wi-jhwzsg = Proprietarul rețelei Wi‑Fi poate vedea că ați fost aici.

# English: People who share your account may see your history.
# This is Easy Read: one short sentence beside a picture.
people-who-share-your-account-ch46gt = Oamenii care folosesc același cont ca dumneavoastră vă pot vedea istoricul.

## Section: Did you save this guide?

# English: Did you save this guide?
# This is a heading.
did-you-save-this-guide-swp3zp = Ați salvat acest ghid?

# English: People who use this phone can open the saved pages.
# This is Easy Read: one short sentence beside a picture.
people-who-use-this-phone-gu7a5z = Oamenii care folosesc acest telefon pot deschide paginile salvate.

# English: You can remove the pages where you saved them.
# This is Easy Read: one short sentence beside a picture.
you-can-remove-the-pages-b55sg8 = Puteți șterge paginile de acolo unde le-ați salvat.

# English: Your history stays until you delete it.
# This is Easy Read: one short sentence beside a picture.
your-history-stays-until-you-eemfen = Istoricul rămâne până când îl ștergeți.

## Section: Is it safe to call?

# English: Is it safe to call?
# This is a heading.
is-it-safe-to-call-zz255d = Este sigur să sunați?

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = Și un apel gratuit apare în telefon.

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = Puteți șterge apelul.

# English: A call may also show on the bill.
# This is Easy Read: one short sentence beside a picture.
a-call-may-also-show-qqm4y8 = Un apel poate apărea și pe factură.

# English: Say when it is safe to call you back.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-8m7bxd = Spuneți când vă pot suna înapoi în siguranță.

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = Ce faceți dacă nu puteți vorbi?

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = Sunați la { $tel-999 } de pe un telefon mobil, apoi ascultați.

# English: Cough or tap if you can.
# This is Easy Read: one short sentence beside a picture.
cough-or-tap-if-you-vu5kdn = Tușiți sau bateți ușor, dacă puteți.

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = Apăsați 55 când o voce vă cere.

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = Acest lucru nu îi spune poliției unde sunteți.

## Section: Can you text for help?

# English: Can you text for help?
# This is a heading.
can-you-text-for-help-ys4nr7 = Puteți cere ajutor prin SMS?

# English: You can text { $tel-sms } only if you joined before.
# This is Easy Read: one short sentence beside a picture.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-p6kxzj = Puteți trimite SMS la { $tel-sms } numai dacă v-ați înscris înainte.

# English: Ask a helper how to join before you need it.
# This is Easy Read: one short sentence beside a picture.
ask-a-helper-how-to-jk8zw4 = Întrebați pe cineva care vă ajută cum vă înscrieți, înainte de a avea nevoie.

# English: The texts stay on your phone.
# This is Easy Read: one short sentence beside a picture.
the-texts-stay-on-your-wectxe = SMS-urile rămân în telefonul dumneavoastră.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Unde puteți suna?
