### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = ኣብዚ ስልኪ ድሕነትኩም ሓልዉ

# English: What stays on a phone, and what you can do.
# This is the summary of the page, shown in lists of pages.
what-stays-on-a-phone-xms4pj = ኣብ ስልኪ እንታይ ከም ዝተርፍን እንታይ ክትገብሩ ከም እትኽእሉን።

# English: If someone checks this phone, use another phone.
# This is Easy Read: one short sentence beside a picture.
if-someone-checks-this-phone-az829n = ሓደ ሰብ ነዚ ስልኪ ዝፍትሽ እንተኾይኑ፣ ካልእ ስልኪ ተጠቐሙ።

# English: A library, a friend or a helper may have one.
# This is Easy Read: one short sentence beside a picture.
a-library-a-friend-or-uwqsxf = ቤት ንባብ፣ ዓርኪ ወይ ዝሕግዘኩም ሰብ ካልእ ስልኪ ክህልዎም ይኽእል።

## Section: How do you leave this page?

# English: How do you leave this page?
# This is a heading.
how-do-you-leave-this-y5hgcq = ካብዚ ገጽ ብኸመይ ትወጹ?

# English: Press the button at the top to leave fast.
# This is Easy Read: one short sentence beside a picture.
press-the-button-at-the-5vhqg3 = ቀልጢፍኩም ንምውጻእ፣ ነቲ ኣብ ላዕሊ ዘሎ መጠወቒ ጠውቑ።

# English: It hides this page and opens another page.
# This is Easy Read: one short sentence beside a picture.
it-hides-this-page-and-qga4p9 = እቲ መጠወቒ ነዚ ገጽ ይሓብኦ፣ ካልእ ገጽ ድማ ይኸፍት።

## Section: What stays on this phone?

# English: What stays on this phone?
# This is a heading.
what-stays-on-this-phone-cdzz4p = ኣብዚ ስልኪ እንታይ ይተርፍ?

# English: Your **history** still shows this page.
# This is Easy Read: one short sentence beside a picture.
your-history-still-shows-this-95ub8b = **ታሪኽ** ስልክኹም ነዚ ገጽ ሕጂ እውን የርእዮ።

# English: Your **history** is the list of pages that you opened.
# This is Easy Read: one short sentence beside a picture.
your-history-is-the-list-tdtrba = **ታሪኽ** ስልክኹም ማለት ዝኸፈትኩምዎም ገጻት ዝርዝር እዩ።

# English: The button also writes a small mark on this phone.
# This is Easy Read: one short sentence beside a picture.
the-button-also-writes-a-cqphn4 = እቲ መጠወቒ ኣብዚ ስልኪ ንእሽቶ ምልክት እውን ይጽሕፍ።

# English: The mark does not say what you read.
# This is Easy Read: one short sentence beside a picture.
the-mark-does-not-say-gmrn7h = እቲ ምልክት እንታይ ከም ዘንበብኩም ኣይገልጽን።

# English: Someone with special tools can find the mark.
# This is Easy Read: one short sentence beside a picture.
someone-with-special-tools-can-pb8f99 = ፍሉይ መሳርሒታት ዘለዎ ሰብ ነቲ ምልክት ክረኽቦ ይኽእል።

## Section: What can you do?

# English: What can you do?
# This is a heading.
what-can-you-do-t9fuq7 = እንታይ ክትገብሩ ትኽእሉ?

# English: You can delete only these pages from your history.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-only-these-2ccsew = ካብ ታሪኽ ስልክኹም ነዞም ገጻት ጥራይ ክትድምስሱ ትኽእሉ።

# English: If you delete it all, someone may ask why.
# This is Easy Read: one short sentence beside a picture.
if-you-delete-it-all-vebybb = ንኹሉ እንተደምሲስኩም፣ ሓደ ሰብ ስለምንታይ ኢሉ ክሓትት ይኽእል።

# English: You can use a **private window**.
# This is Easy Read: one short sentence beside a picture.
you-can-use-a-private-vwa82x = **ናይ ብሕቲ መስኮት**፣ private window፣ ክትጥቀሙ ትኽእሉ።

# English: A **private window** forgets the pages when you close it.
# This is Easy Read: one short sentence beside a picture.
a-private-window-forgets-the-7xcfmm = **ናይ ብሕቲ መስኮት** ምስ ዓጸኹምዎ ነቶም ገጻት ይርስዖም።

# English: An app that watches your phone can still see you.
# This is Easy Read: one short sentence beside a picture.
an-app-that-watches-your-9rd5kk = ንስልክኹም ዝከታተል ኣፕ ግን ሕጂ እውን ክርእየኩም ይኽእል።

## Section: Who else may see?

# English: Who else may see?
# This is a heading.
who-else-may-see-kd82y3 = ካልእ መን ክርኢ ይኽእል?

# English: The owner of the Wi-Fi may see that you were here.
# This is Easy Read: one short sentence beside a picture.
the-owner-of-the-wi-jhwzsg = ዋና ናይቲ Wi‑Fi ኣብዚ ከም ዝነበርኩም ክርኢ ይኽእል።

# English: People who share your account may see your history.
# This is Easy Read: one short sentence beside a picture.
people-who-share-your-account-ch46gt = ምሳኹም ሓባራዊ ኣካውንት ዘለዎም ሰባት ታሪኽ ስልክኹም ክርእዩ ይኽእሉ።

## Section: Did you save this guide?

# English: Did you save this guide?
# This is a heading.
did-you-save-this-guide-swp3zp = ነዚ መምርሒ ዓቂብኩምዎ ዲኹም?

# English: People who use this phone can open the saved pages.
# This is Easy Read: one short sentence beside a picture.
people-who-use-this-phone-gu7a5z = ነዚ ስልኪ ዝጥቀሙ ሰባት ነቶም ዝተዓቀቡ ገጻት ክኸፍትዎም ይኽእሉ።

# English: You can remove the pages where you saved them.
# This is Easy Read: one short sentence beside a picture.
you-can-remove-the-pages-b55sg8 = ነቶም ገጻት ኣብቲ ዝዓቀብኩምሉ ቦታ ክትኣልይዎም ትኽእሉ።

# English: Your history stays until you delete it.
# This is Easy Read: one short sentence beside a picture.
your-history-stays-until-you-eemfen = ታሪኽ ስልክኹም ክሳብ እትድምስስዎ ይተርፍ።

## Section: Is it safe to call?

# English: Is it safe to call?
# This is a heading.
is-it-safe-to-call-zz255d = ምድዋል ዘየስግእ ድዩ?

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = ብነጻ ዝተገብረ ደወል እውን ኣብ ስልክኹም ይረአ እዩ።

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = ነቲ ደወል ክትድምስስዎ ትኽእሉ።

# English: A call may also show on the bill.
# This is Easy Read: one short sentence beside a picture.
a-call-may-also-show-qqm4y8 = ደወል ኣብ ሕሳብ ስልኪ እውን ክረአ ይኽእል።

# English: Say when it is safe to call you back.
# This is Easy Read: one short sentence beside a picture.
say-when-it-is-safe-8m7bxd = ተመሊሶም ክድውሉልኩም መዓስ ዘየስግእ ምዃኑ ንገሩ።

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = ክትዛረቡ እንተዘይክኢልኩምከ?

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = ብሞባይል ስልኪ ናብ { $tel-999 } ደውሉ፣ ድሕሪኡ ስምዑ።

# English: Cough or tap if you can.
# This is Easy Read: one short sentence beside a picture.
cough-or-tap-if-you-vu5kdn = እንተክኢልኩም፣ ሰዓሉ ወይ ነቲ ስልኪ ኳሕኩሑ።

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = ድምጺ ምስ ሓተተኩም፣ 55 ጠውቑ።

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = እዚ፣ ኣበይ ከም ዘለኹም ንፖሊስ ኣይነግሮምን እዩ።

## Section: Can you text for help?

# English: Can you text for help?
# This is a heading.
can-you-text-for-help-ys4nr7 = ብመልእኽቲ ሓገዝ ክትሓቱ ትኽእሉ ዶ?

# English: You can text { $tel-sms } only if you joined before.
# This is Easy Read: one short sentence beside a picture.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-p6kxzj = ናብ { $tel-sms } መልእኽቲ ክትሰዱ እትኽእሉ፣ ቅድሚኡ ተመዝጊብኩም እንተነበርኩም ጥራይ እዩ።

# English: Ask a helper how to join before you need it.
# This is Easy Read: one short sentence beside a picture.
ask-a-helper-how-to-jk8zw4 = ቅድሚ ምድላይኩም፣ ብኸመይ ከም እትምዝገቡ ንዝሕግዘኩም ሰብ ሕተቱ።

# English: The texts stay on your phone.
# This is Easy Read: one short sentence beside a picture.
the-texts-stay-on-your-wectxe = እቶም መልእኽትታት ኣብ ስልክኹም ይተርፉ።

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = ናብ መን ክትድውሉ ትኽእሉ?
