### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = Mi se întâmplă și mie?

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = Semne că cineva vă folosește sau vă controlează și pe cine puteți întreba.

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = semne, exploatare, sclavie modernă, trafic de persoane, trafic de ființe umane, muncă forțată, mă obligă să muncesc, servitute, servitute domestică, datorie, datorii, le datorez bani, șef, patron, muncă fără plată, nu mă plătește, salariu neplătit, ore multe, zile libere, mi-a luat pașaportul, mi-a luat actele, mi-a luat buletinul, îmi ia banii, amenințări, mă amenință, șantaj, droguri, să fur, furt, cerșit, sex forțat, muncă sexuală, prostituție, exploatare sexuală, loverboy, trafic de migranți, control, mă controlează, nu mă lasă să plec, închis în casă, închisă în casă, m-au păcălit, înșelăciune, menajeră, bonă, curățenie, fermă, cules, construcții, spălătorie auto, salon de unghii, juju, jurământ

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = Dacă nu știți sigur, puteți suna și întreba fără să vă dați numele. Numărul este la sfârșitul acestei pagini.

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = Această pagină este pentru dumneavoastră dacă ceva de la muncă, de acasă sau dintr-o relație nu vi se pare în regulă. Este la fel peste tot în Regatul Unit (UK).

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = Nu este vina dumneavoastră

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = Poate ați spus „da” la început. Poate ați luat bani sau nu ați fugit. Tot nu este vina dumneavoastră. Prin lege, ceea ce au făcut acele persoane este tot o infracțiune, chiar dacă ați spus „da”.

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = Ce semne să căutați

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = Nu este nevoie să fie toate. Unul singur poate fi de ajuns ca să întrebați.

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = Munciți foarte multe ore sau primiți bani puțini ori deloc. Șeful vă oprește banii. Nu aveți libertatea să plecați.

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = Munciți în casa cuiva fără zile libere, fără plată sau fără o cameră a dumneavoastră.

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = Cineva v-a luat pașaportul sau actele. Cineva vă supraveghează sau vă duce peste tot. Nu vă lasă să luați legătura cu familia. Vi se spun minciuni despre poliție.

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = Spun că aveți o datorie pentru drum, mâncare sau chirie, iar ea nu scade niciodată.

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = Cineva vă forțează sau vă presează să faceți sex, filmări sau muncă sexuală pe internet.

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = Cineva vă obligă să cultivați, să transportați sau să vindeți droguri, să furați, să cerșiți sau să luați bani de la oameni prin înșelăciune. Nu este alegerea dumneavoastră.

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = Cineva vă face rău sau vă amenință, pe dumneavoastră sau familia. Un jurământ sau o credință, cum este juju, este folosită ca să vă sperie.

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = Cineva în care ați avut încredere a promis un loc de muncă bun, o relație, studii sau ajutor pentru familia dumneavoastră. Poate a început pe internet.

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = Cum se numește

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = Când cineva plătește ca să treacă o graniță cu ajutorul altcuiva, se numește trafic de migranți (smuggling). Când cineva controlează o persoană și o folosește pentru câștig, se numește trafic de ființe umane (trafficking) sau sclavie modernă. Unul se poate transforma în celălalt.

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = Li se întâmplă și britanicilor. Nu este nevoie să treacă nimeni o graniță.

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = Mulți oameni nu văd sau nu spun acest lucru. Poate simt frică, rușine, iubire sau loialitate. Poate nu vorbesc limba. Poate cred că acasă era mai rău.

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = Nu vi se întâmplă numai dumneavoastră. În ultimul an întreg numărat, numărul de trimiteri pentru ajutor în Regatul Unit (UK) a fost { $nrm-numbers }.

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = Ce se întâmplă dacă întrebați

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = Linia de asistență de mai jos vă va asculta. Le spune altora numai cu acordul dumneavoastră, în afară de cazul în care o viață sau un copil este în pericol.

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = Dacă sunteți o persoană adultă, dumneavoastră alegeți ce urmează. Puteți pune întrebări, vă puteți lua timp și puteți spune nu. Copiii sunt întotdeauna protejați.

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = Dacă cineva v-a obligat să încălcați legea, cereți un avocat. Puteți [merge la medic]({ $link1 }) și vorbi despre sănătatea dumneavoastră fără să vă spuneți toată povestea.

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = Vă puteți opri aici și puteți reveni mai târziu. Dacă cineva vă verifică telefonul, citiți [în siguranță pe acest telefon]({ $link1 }).

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Unde să sunați

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = Ca să întrebați și să vorbiți, cu un interpret dacă doriți:

# English: If you are under 19:
if-you-are-under-19-ymn5rq = Dacă aveți sub 19 ani:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Dacă sunteți în pericol acum:
