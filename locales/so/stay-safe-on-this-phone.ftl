### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = Si ammaan ah u isticmaal taleefankan

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = Waxa degelkani ku reebo taleefanka, iyo sida aad wax ka yar u reebto.

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = taleefan, telefoon, telifoon, moobil, mobile, ammaan, ammaanka taleefanka, taariikhda bogagga, history, browser, raad, raadad, tirtir, tirtirid, masax, qari, qarin, daaqad gaar ah, private window, incognito, si dhakhso ah uga bax, bogga ka bax, nuqul kaydsan, wicitaanno, farriimo, basaasid, waa la i basaasaa, waa la i ilaaliyaa, la socod, qof ayaa taleefankayga eega, taleefankayga waa la baaraa, meesha aan joogo, location, furaha sirta ah, erayga sirta ah, password, Wi-Fi, app basaas ah

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = Haddii qof taleefankan baaro, tan ku akhri mid kale haddii aad awooddo. Waxaa laga yaabaa inay hayaan maktabad, saaxiib aad ku kalsoon tahay ama shaqaalaha taageerada.

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = Boggan waxaa loogu talagalay qof kasta oo taleefankiisa la wadaago, la ilaaliyo, ama cid kale bixiso lacagtiisa, meel kasta oo UK ah.

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = Badhanka boggan lagaga baxo

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = Badhanka sare isla markiiba boggan wuu qariyaa oo wuxuu furaa bog caadi ah. Kiiboodhka, haddii Shift saddex jeer si dhakhso ah loo riixo isla sidaas ayuu sameeyaa.

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = Haddii qof ka dib riixo Back (dib u noqo), waxaa la filayaa in boggani sii qarsoonaado. Haddii scripts laga damiyay browser-ka, Back wuu soo celiyaa boggan.

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = Haddii browser-ku xannibo kaydinta, waxaa laga yaabaa in Back weli soo celiyo boggan. Cinwaanka boggan waxaa laga yaabaa inuu muddo yar muuqdo ka hor inta aanu bogga kale furmin.

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **Badhanku ma tirtiro taariikhda bogagga.** Taariikhda bogagga waxay weli muujinaysaa cinwaanka iyo magaca bog kasta oo aad furtay.

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = Riixidda badhanku waxay tab-kan u qortaa calaamad hal xaraf ah, si boggu u qarsoonaado. Calaamaddu ma sheegto waxa aad akhriday. Qof haysta qalab gaar ah ayaa mar dambe heli kara, iyada oo la socota cinwaanka degelkan.

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = Ilaa aad ka codsato inuu wax kaydiyo, degelkani wax kale ma kaydiyo. Ma dhigo cookies. Browser-kaagu wuxuu haystaa taariikhdiisa bogagga, wuxuuna kaydin karaa nuqullo bogagga ah.

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = Waxa aad samayn karto

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = Adiga ayaa ugu fiican oo garanaya waxa ammaan ah. Doorasho kasta waxay reebtaa raad u gaar ah.

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = Tirtir oo keliya bogagga aad halkan ka furtay. Taariikh bogag oo maran waxay keeni kartaa in qof weydiiyo sababta.

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = Ka dib fur dhowr bog oo caadi ah.

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = Isticmaal daaqad gaar ah (private window). Taariikhda bogagga way illowdaa marka aad xirto. Kaama qarin karto app taleefanka ilaaliya. Qofka Wi‑Fi-ga iska leh wuxuu weli arki karaa magaca degelkan.

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = Ka fikir cidda akoon la wadaagta taleefankan. Waxaa laga yaabaa inay taariikhdiisa bogagga ku arkaan taleefankooda.

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = Haddii aad hagahan kaydsatay

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = Qaar ka mid ah nuqullada degelkan waxaa lagu kaydin karaa taleefan. Waxba lama kaydiyo haddii aadan codsan. Ka dib qof kasta oo taleefanka isticmaala wuu furi karaa bogagga la kaydiyay.

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = Si aad taleefanka uga saarto, mar kale fur bogga "Ku kaydi taleefankan" oo riix "Ka saar". Waxaad sidoo kale xogta degelkan ka tirtiri kartaa dejinta browser-ka. Taariikhda bogagga waa wax ka duwan, wayna jiraysaa ilaa aad tirtirto. Haddii aad fayl soo dejisatay, isagana tirtir.

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = Wicitaannada iyo farriimaha qoraalka ah

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = Wicitaanka lacag la'aanta ah weli wuxuu ka muuqdaa liiska wicitaannada ee taleefanka. Waad tirtiri kartaa wicitaankaas.

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = Ha isku hallayn in wicitaan aanu biilka ka muuqan doonin. Waxaannu haynaa hal warbixin oo hore oo sheegaysa in wicitaannada Samaritans aanay biilka ka muuqan. Mutadawiciintooda lambarkaaga ma arki karaan.

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **Haddii aadan hadli karin:** wac { $tel-999 } adigoo isticmaalaya taleefanka gacanta. Dhegayso. Qufac ama farta ku garaac haddii aad awooddo. Riix 55 marka cod kaa codsado. Tani booliiska uma sheegto meesha aad joogto.

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = Haddii aadan riixin 55, wicitaanka taleefanka gacanta wuu go'ayaa.

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **Farriin qoraal ah waxaad u diri kartaa { $tel-sms } oo keliya haddii aad hore isku diiwaangelisay.** Erayga "register" qoraal ahaan ugu dir lambarkaas, ka dibna ku jawaab "yes". Farriimuhu waxay ku harayaan taleefanka.

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = Khadka caawinta u sheeg haddii ay ammaan tahay in dib laguu soo waco, iyo goorta ay ammaan tahay.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Cidda la waco

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Haddii aad hadda khatar ku jirto:

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = Si aad su'aal u weydiiso adigoo aan magacaaga sheegin:

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = Haddii aad u baahan tahay qof ku dhegaysta:

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = Lambarro kale waxay ku yaallaan bogga [caawimo degdeg ah]({ $link1 }).
