### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = በዚህ ስልክ ላይ ደህንነትዎን ይጠብቁ

# English: What stays on a phone, and what you can do.
# This is the summary of the page, shown in lists of pages.
what-stays-on-a-phone-xms4pj = በስልክ ላይ የሚቀር ነገር፣ እና ማድረግ የሚችሉት።

# English: If someone checks this phone, use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-checks-this-phone-az829n = ይህን ስልክ የሚፈትሽ ሰው ካለ፣ ሌላ ስልክ ይጠቀሙ።

# English: A library, a friend or a helper may have one.
# This is Easy Read: one short sentence beside a picture.
a-library-a-friend-or-uwqsxf = ቤተ መጻሕፍት፣ ጓደኛ ወይም የሚረዳዎት ሰው ሌላ ስልክ ሊኖራቸው ይችላል።

## Section: How do you leave this page?

# English: How do you leave this page?
# This is a heading.
how-do-you-leave-this-y5hgcq = ከዚህ ገጽ እንዴት ይወጣሉ?

# English: Press the button at the top to leave fast.
# This is Easy Read: one short sentence beside a picture.
press-the-button-at-the-5vhqg3 = በፍጥነት ለመውጣት ከላይ ያለውን ቁልፍ ይጫኑ።

# English: It hides this page and opens another page.
# This is Easy Read: one short sentence beside a picture.
it-hides-this-page-and-qga4p9 = ቁልፉ ይህን ገጽ ይደብቃል፣ ሌላ ገጽም ይከፍታል።

## Section: What stays on this phone?

# English: What stays on this phone?
# This is a heading.
what-stays-on-this-phone-cdzz4p = በዚህ ስልክ ላይ ምን ይቀራል?

# English: Your **history** still shows this page.
# This is Easy Read: one short sentence beside a picture.
your-history-still-shows-this-95ub8b = **የአሰሳ ታሪክዎ** አሁንም ይህን ገጽ ያሳያል።

# English: Your **history** is the list of pages that you opened.
# This is Easy Read: one short sentence beside a picture.
your-history-is-the-list-tdtrba = **የአሰሳ ታሪክዎ** የከፈቷቸው ገጾች ዝርዝር ነው።

# English: The button also writes a small mark on this phone.
# This is Easy Read: one short sentence beside a picture.
the-button-also-writes-a-cqphn4 = ቁልፉ በዚህ ስልክ ላይ ትንሽ ምልክትም ይጽፋል።

# English: The mark does not say what you read.
# This is Easy Read: one short sentence beside a picture.
the-mark-does-not-say-gmrn7h = ምልክቱ ምን እንዳነበቡ አይናገርም።

# English: Someone with special tools can find the mark.
# This is Easy Read: one short sentence beside a picture.
someone-with-special-tools-can-pb8f99 = ልዩ መሣሪያዎች ያለው ሰው ምልክቱን ሊያገኘው ይችላል።

## Section: What can you do?

# English: What can you do?
# This is a heading.
what-can-you-do-t9fuq7 = ምን ማድረግ ይችላሉ?

# English: You can delete only these pages from your history.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-only-these-2ccsew = ከአሰሳ ታሪክዎ እነዚህን ገጾች ብቻ መሰረዝ ይችላሉ።

# English: If you delete it all, someone may ask why.
# This is Easy Read: one short sentence beside a picture.
if-you-delete-it-all-vebybb = ሁሉንም ከሰረዙ፣ ሰው ለምን ብሎ ሊጠይቅ ይችላል።

# English: You can use a **private window**.
# This is Easy Read: one short sentence beside a picture.
you-can-use-a-private-vwa82x = **የግል መስኮት** መጠቀም ይችላሉ።

# English: A **private window** forgets the pages when you close it.
# This is Easy Read: one short sentence beside a picture.
a-private-window-forgets-the-7xcfmm = **የግል መስኮት** ሲዘጉት ገጾቹን ይረሳል።

# English: An app that watches your phone can still see you.
# This is Easy Read: one short sentence beside a picture.
an-app-that-watches-your-9rd5kk = ስልክዎን የሚከታተል መተግበሪያ አሁንም ሊያይዎት ይችላል።

## Section: Who else may see?

# English: Who else may see?
# This is a heading.
who-else-may-see-kd82y3 = ሌላ ማን ሊያይ ይችላል?

# English: The owner of the Wi-Fi may see that you were here.
# This is Easy Read: one short sentence beside a picture.
the-owner-of-the-wi-jhwzsg = የWi‑Fi ባለቤት እዚህ እንደነበሩ ሊያይ ይችላል።

# English: People who share your account may see your history.
# This is Easy Read: one short sentence beside a picture.
people-who-share-your-account-ch46gt = መለያዎን አብረው የሚጠቀሙ ሰዎች የአሰሳ ታሪክዎን ሊያዩ ይችላሉ።

## Section: Did you save this guide?

# English: Did you save this guide?
# This is a heading.
did-you-save-this-guide-swp3zp = ይህን መመሪያ አስቀምጠዋል?

# English: People who use this phone can open the saved pages.
# This is Easy Read: one short sentence beside a picture.
people-who-use-this-phone-gu7a5z = ይህን ስልክ የሚጠቀሙ ሰዎች የተቀመጡትን ገጾች ሊከፍቱ ይችላሉ።

# English: You can remove the pages where you saved them.
# This is Easy Read: one short sentence beside a picture.
you-can-remove-the-pages-b55sg8 = ገጾቹን ባስቀመጡበት ቦታ ማስወገድ ይችላሉ።

# English: Your history stays until you delete it.
# This is Easy Read: one short sentence beside a picture.
your-history-stays-until-you-eemfen = የአሰሳ ታሪክዎ እስኪሰርዙት ድረስ ይቆያል።

## Section: Is it safe to call?

# English: Is it safe to call?
# This is a heading.
is-it-safe-to-call-zz255d = መደወል ስጋት የለውም?

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = በነጻ የተደረገ ጥሪም ቢሆን በስልክዎ ላይ ይታያል።

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = ጥሪውን መሰረዝ ይችላሉ።

# English: A call may also show on the bill.
# This is Easy Read: one short sentence beside a picture.
a-call-may-also-show-qqm4y8 = ጥሪ በስልክ ክፍያ ዝርዝር ላይም ሊታይ ይችላል።

# English: Say when it is safe to call you back.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-8m7bxd = ያለ ስጋት መልሰው ሊደውሉልዎት የሚችሉት መቼ እንደሆነ ይንገሯቸው።

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = መናገር የማይችሉ ከሆነስ?

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = በሞባይል ስልክ ወደ { $tel-999 } ይደውሉ፣ ከዚያ ያዳምጡ።

# English: Cough or tap if you can.
# This is Easy Read: one short sentence beside a picture.
cough-or-tap-if-you-vu5kdn = ከቻሉ የሳል ድምፅ ያሰሙ ወይም ስልኩን መታ መታ ያድርጉ።

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = ድምፅ ሲጠይቅዎት 55 ይጫኑ።

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = ይህ ያሉበትን ቦታ ለፖሊስ አይነግርም።

## Section: Can you text for help?

# English: Can you text for help?
# This is a heading.
can-you-text-for-help-ys4nr7 = በጽሑፍ መልእክት እርዳታ መጠየቅ ይችላሉ?

# English: You can text { $tel-sms } only if you joined before.
# This is Easy Read: one short sentence beside a picture.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-p6kxzj = ወደ { $tel-sms } የጽሑፍ መልእክት መላክ የሚችሉት አስቀድመው ከተመዘገቡ ብቻ ነው።

# English: Ask a helper how to join before you need it.
# This is Easy Read: one short sentence beside a picture.
ask-a-helper-how-to-jk8zw4 = ከሚያስፈልግዎት ጊዜ በፊት፣ እንዴት እንደሚመዘገቡ የሚረዳዎትን ሰው ይጠይቁ።

# English: The texts stay on your phone.
# This is Easy Read: one short sentence beside a picture.
the-texts-stay-on-your-wectxe = የጽሑፍ መልእክቶቹ በስልክዎ ላይ ይቀራሉ።

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = ወደ ማን መደወል ይችላሉ?
