### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = A po më ndodh kjo mua?

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = Shenja që dikush po ju shfrytëzon ose po ju kontrollon, dhe kë mund të pyesni.

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = shenja, shenjat, shfrytëzim, më shfrytëzojnë, skllavëri, skllavëri moderne, skllav, trafikim, trafikim njerëzish, trafikant, tutor, i trafikuar, kontrabandë, punë e detyruar, punë me zor, punë pa pagesë, pa rrogë, nuk më paguan, nuk më jep rrogën, m'i merr paratë, punë shtëpie, shërbyese, pastruese, dado, punë në fermë, lavazh, kantier, shtëpi bari, kanabis, borxh, borxhe, kam borxh, pronari, shefi, bosi, shumë orë, pa ditë pushimi, ma mori pasaportën, më morën letrat, më mban mbyllur, jam i mbyllur, e mbyllur, nuk më lënë të dal, nuk iki dot, kërcënim, më kërcënon, frikë, besë, kanun, gënjyer, më mashtroi, premtim, i dashuri, shitje droge, drogë, vjedhje, lypje, lyp, shfrytëzim seksual, punë seksi, prostitucion, kontroll, më kontrollon, juju

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = Nëse nuk e dini me siguri, mund të telefononi dhe të pyesni pa e thënë emrin. Numri është në fund të kësaj faqeje.

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = Kjo faqe është për ju nëse diçka në punë, në shtëpi ose në një marrëdhënie nuk ju duket në rregull. Është e njëjtë kudo në Mbretërinë e Bashkuar.

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = Nuk është faji juaj

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = Ndoshta thatë po në fillim. Ndoshta morët para, ose nuk u larguat. Prapë nuk është faji juaj. Sipas ligjit, ajo që ju bënë mbetet krim, edhe nëse thatë po.

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = Shenjat që duhen parë

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = Nuk është e nevojshme t'i keni të gjitha. Edhe një mund të mjaftojë për të pyetur.

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = Punoni shumë orë në ditë, ose me pak pagë a pa pagë fare. Personi për të cilin punoni i mban paratë tuaja. Ju nuk mund të largoheni lirisht.

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = Punoni në shtëpinë e dikujt pa asnjë ditë pushimi, pa pagë, ose pa një dhomë tuajën.

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = Dikush jua mori pasaportën ose dokumentet. Ju vëzhgojnë ose ju shoqërojnë kudo. Nuk ju lënë të kontaktoni familjen. Ju thonë gënjeshtra për policinë.

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = Ju thonë se keni borxh para për udhëtimin, për ushqimin ose për qiranë, dhe borxhi nuk ulet kurrë.

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = Dikush ju detyron ose ju bën trysni të bëni seks, të filmoheni ose të bëni punë seksuale në internet.

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = Dikush ju detyron të kultivoni, të mbartni ose të shisni drogë, të vidhni, të lypni, ose t'u merrni para njerëzve me mashtrim. Kjo nuk është zgjedhja juaj.

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = Dikush ju lëndon ose ju kërcënon ju ose familjen tuaj. Përdoret një betim ose një besim si juju për t'ju frikësuar.

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = Dikush që i besonit ju premtoi një punë të mirë, një lidhje, studime ose ndihmë për familjen. Kjo mund të ketë filluar në internet.

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = Si quhet kjo

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = Kur dikush paguhet për ta kaluar një njeri nëpër kufi, kjo quhet kontrabandë njerëzish (smuggling). Kur dikush ju kontrollon dhe ju shfrytëzon për të fituar para, kjo quhet trafikim (trafficking) ose skllavëri moderne (modern slavery). Njëra mund të kthehet në tjetrën.

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = U ndodh edhe njerëzve britanikë. Kjo ndodh edhe pa kaluar asnjë kufi.

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = Shumë njerëz nuk e shohin, ose nuk e thonë. Mund të ndiejnë frikë, turp, dashuri ose besnikëri. Mund të mos e flasin gjuhën. Mund të mendojnë se atje nga vijnë ishte më keq.

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = Nuk jeni i vetmi person. Në vitin e fundit të plotë që është numëruar, në Mbretërinë e Bashkuar pati { $nrm-numbers } referime për ndihmë.

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = Çfarë ndodh nëse pyesni

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = Linja e ndihmës më poshtë do t'ju dëgjojë. Ajo u tregon të tjerëve vetëm nëse ju jeni dakord, përveç kur një jetë është në rrezik ose kur një fëmijë rrezikohet.

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = Nëse jeni person i rritur, ju zgjidhni çfarë ndodh më pas. Mund të bëni pyetje, të merrni kohë dhe të thoni jo. Fëmijët mbrohen gjithmonë.

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = Nëse dikush ju detyroi ta shkelni ligjin, kërkoni një avokat. Mund të [shkoni te mjeku]({ $link1 }) dhe të flisni për shëndetin tuaj pa e treguar gjithë historinë tuaj.

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = Mund të ndaleni këtu dhe të ktheheni më vonë. Nëse dikush e kontrollon telefonin tuaj, lexoni faqen [Siguria juaj në këtë telefon]({ $link1 }).

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Kujt t'i telefononi

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = Për të pyetur dhe për të folur, me përkthyes nëse dëshironi:

# English: If you are under 19:
if-you-are-under-19-ymn5rq = Nëse jeni nën 19 vjeç:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Nëse jeni në rrezik tani:
