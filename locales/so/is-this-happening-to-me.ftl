### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = Tani ma igu dhacaysaa?

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = Calaamadaha muujinaya in qof kaa faa'iidaysanayo ama ku xakamaynayo, iyo cidda aad wax weydiin karto.

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = calaamado, ka faa'iidaysi, dhiig-miirasho, addoonsi, addoonsiga casriga ah, ka ganacsiga dadka, tahriib, tahriibiye, mukhalas, magafe, shaqo khasab ah, shaqo qasab ah, waa la igu qasbay, shaqo aan mushahar lahayn, mushahar la'aan, mushaharkayga la ima siiyo, lacagtayda waa la iga qaataa, deyn, dayn, deyn baa la igu leeyahay, saacado badan, fasax la'aan, nasasho la'aan, shaqaale guri, adeegto, boyeeso, ilmo hayn, nadiifin, beer, baabuur dhaqid, car wash, nail bar, baasaboorkayga waa la iga qaatay, waraaqahayga waa la iga qaatay, hanjabaad, waa la ii hanjabay, xakamayn, waa la i xakameeyaa, waa la i xidhay, waa la i xiray, ma bixi karo, waa la i khiyaaneeyay, ka faa'iidaysiga galmada, galmo khasab ah, jidhka iibin, daroogo iibin, maandooriye iibin, xatooyo, tuugsi, dawarsi, sixir, juju

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = Haddii aadan hubin, waad wici kartaa oo wax weydiin kartaa adigoo aan magacaaga sheegin. Lambarku wuxuu ku yaallaa dhammaadka boggan.

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = Boggan waxaa laguugu talagalay haddii wax shaqada, guriga ama xiriir ku saabsan aanay kula saxsanayn. UK oo dhan waa isku mid.

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = Khaladkaaga ma aha

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = Waxaa laga yaabaa inaad bilowgii haa tiri. Waxaa laga yaabaa inaad lacag qaadatay, ama aadan baxsan. Weli khaladkaaga ma aha. Sharciga hortiisa, waxa ay sameeyeen weli waa dambi, xitaa haddii aad haa tiri.

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = Calaamadaha la eego

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = Uma baahnid inaad kuwan oo dhan leedahay. Mid keliya ayaa ku filnaan karta inaad weydiiso.

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = Waxaad shaqaysaa saacado aad u badan, ama lacag yar ama lacag la'aan. Madaxa shaqada ayaa lacagtaada haysta. Xor uma tihid inaad ka tagto.

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = Waxaad ka shaqaysaa guri qof kale, adigoo aan haysan maalmo fasax ah, mushahar, ama qol kuu gaar ah.

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = Qof ayaa kaa qaatay baasaboorkaaga ama waraaqahaaga. Waa lagu ilaaliyaa ama meel kasta waa lagu kaxeeyaa. Kuuma oggolaadaan inaad qoyskaaga la xiriirto. Waxaa laguu sheegaa been ku saabsan booliiska.

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = Waxay sheegaan in lagugu leeyahay lacag safar, cunto ama kiro, mana yaraato.

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = Waxaa lagugu qasbaa ama lagugu cadaadiyaa galmo, in lagaa duubo filim, ama shaqo galmo oo internetka ah.

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = Waxaa lagugu qasbaa inaad daroogo beerto, siddo ama iibiso, inaad wax xaddo, inaad dawarsato, ama inaad dadka lacag ka khiyaanayso. Tani doorashadaada ma aha.

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = Dhib ayaa laguu geystaa adiga ama qoyskaaga, ama waa laguu hanjabaa. Dhaar ama wax la aaminsan yahay sida juju ayaa lagugu cabsi geliyaa.

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = Qof aad ku kalsoonayd ayaa kuu ballanqaaday shaqo fiican, xiriir jacayl, waxbarasho ama caawimo qoyskaaga. Waxaa laga yaabaa inay internetka ka bilaabatay.

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = Sida loogu yeero

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = In qof lacag la siiyo si xuduud looga gudbo waxaa la yiraahdaa tahriib (smuggling). In lagu xakameeyo oo lagaa faa'iidaysto si lacag loo helo waxaa la yiraahdaa ka ganacsiga dadka (trafficking) ama addoonsiga casriga ah (modern slavery). Midkood wuxuu isu beddeli karaa kan kale.

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = Dadka Ingiriiska ahna way ku dhacdaa. Khasab ma aha in qof xuduud ka gudbo.

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = Dad badan ma arkaan, ama ma sheegaan. Waxaa laga yaabaa inay dareemaan cabsi, ceeb, jacayl ama daacadnimo. Waxaa laga yaabaa inaysan luqadda ku hadlin. Waxaa laga yaabaa inay u malaynayaan in dalkoodii ka sii xumaa.

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = Keligaa ma tihid. Sannadkii buuxay ee ugu dambeeyay ee la tiriyay, UK waxaa laga sameeyay { $nrm-numbers } gudbin oo caawimo loogu raadinayo dad.

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = Waxa dhaca haddii aad weydiiso

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = Khadka caawinta ee hoose wuu ku dhegaysan doonaa. Cid kale wuxuu u sheegaa oo keliya haddii aad oggolaato, marka laga reebo haddii naf khatar ku jirto ama ilmo halis ku jiro.

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = Haddii aad qof weyn tahay, adiga ayaa dooranaya waxa xiga. Waad weydiin kartaa su'aalo, waqti waad qaadan kartaa, waadna diidi kartaa. Carruurta mar walba waa la ilaaliyaa.

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = Haddii lagugu qasbay inaad sharciga jebiso, codso qareen. Waxaad [u tagi kartaa dhakhtar]({ $link1 }) oo aad kala hadli kartaa caafimaadkaaga adigoo aan sheekadaada oo dhan sheegin.

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = Halkan waad ku joogsan kartaa, waadna soo noqon kartaa mar dambe. Haddii qof taleefankaaga baaro, akhri [si ammaan ah u isticmaal taleefankan]({ $link1 }).

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Cidda la waco

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = Si aad wax u weydiiso oo aad u hadasho, turjubaan la socda haddii aad rabto:

# English: If you are under 19:
if-you-are-under-19-ymn5rq = Haddii aad ka yar tahay 19 sano:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Haddii aad hadda khatar ku jirto:
