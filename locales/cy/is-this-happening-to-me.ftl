### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = Ydy hyn yn digwydd i mi?

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = Arwyddion bod rhywun yn eich defnyddio neu’n eich rheoli, a phwy gallwch chi ofyn iddyn nhw.

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = arwyddion, ecsbloetio, ecsploetio, camfanteisio, cael fy nefnyddio, caethwasiaeth fodern, caethwas, caethwasiaeth, masnachu pobl, wedi fy masnachu, smyglo, llafur gorfodol, gorfodi i weithio, gweithio heb dâl, dim cyflog, dim tâl, cyflog isel, cymryd fy arian, cadw fy nghyflog, dyled, mewn dyled, arnaf i arian, bòs, bos, oriau hir, dim diwrnod rhydd, cymryd fy mhasbort, dim pasbort, cymryd fy mhapurau, bygwth, bygythiadau, rheoli, twyllo, celwydd, ddim yn cael gadael, methu gadael, cloi i mewn, wedi fy nghloi, gweithio mewn tŷ, morwyn, nani, glanhau, fferm, golchi ceir, bar ewinedd, gwerthu cyffuriau, dwyn, cardota, gwaith rhyw, puteindra, ecsbloetio rhywiol, juju, melltith

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = Os nad ydych chi’n siŵr, gallwch ffonio a gofyn heb roi eich enw. Mae’r rhif ar ddiwedd y dudalen hon.

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = Mae’r dudalen hon i chi os nad yw rhywbeth yn teimlo’n iawn yn y gwaith, gartref neu mewn perthynas. Mae’r un fath ym mhobman yn y DU.

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = Nid eich bai chi yw hyn

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = Efallai eich bod chi wedi dweud ie ar y dechrau. Efallai eich bod chi wedi cymryd arian, neu heb redeg i ffwrdd. Hyd yn oed wedyn, nid eich bai chi yw hyn. Yn ôl y gyfraith, mae’r hyn a wnaethon nhw yn drosedd o hyd, hyd yn oed os gwnaethoch chi ddweud ie.

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = Arwyddion i chwilio amdanyn nhw

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = Does dim rhaid i bob un o’r rhain fod yn wir amdanoch chi. Gall un fod yn ddigon i chi ofyn.

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = Rydych chi’n gweithio oriau hir iawn, neu am ychydig iawn o dâl neu heb dâl o gwbl. Mae’r bòs yn cadw eich arian. Nid ydych chi’n rhydd i adael.

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = Rydych chi’n gweithio yng nghartref rhywun heb ddiwrnodau rhydd, heb dâl, neu heb eich ystafell eich hun.

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = Cymerodd rhywun eich pasbort neu eich papurau. Mae rhywun yn eich gwylio, neu’n mynd â chi i bobman. Nid ydyn nhw’n gadael i chi gysylltu â’ch teulu. Mae rhywun yn dweud celwydd wrthych chi am yr heddlu.

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = Maen nhw’n dweud bod arnoch chi arian am deithio, bwyd neu rent, ac nid yw’r ddyled byth yn mynd yn llai.

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = Mae rhywun yn eich gorfodi, neu’n pwyso arnoch chi, i gael rhyw, i gael eich ffilmio neu i wneud gwaith rhyw ar-lein.

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = Mae rhywun yn eich gorfodi i dyfu, cario neu werthu cyffuriau, i ddwyn, i gardota, neu i dwyllo pobl i gael eu harian. Nid eich dewis chi yw hyn.

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = Mae rhywun yn eich brifo neu’n eich bygwth chi neu eich teulu. Mae rhywun yn defnyddio llw, neu gred fel juju, i godi ofn arnoch chi.

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = Gwnaeth rhywun roeddech chi’n ymddiried ynddyn nhw addo swydd dda, perthynas, cyfle i astudio neu help i’ch teulu. Efallai fod hyn wedi dechrau ar-lein.

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = Beth yw’r enw ar hyn

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = Smyglo (smuggling) yw’r enw ar dalu i rywun er mwyn croesi ffin. Masnachu pobl (trafficking) neu gaethwasiaeth fodern (modern slavery) yw’r enw ar gael eich rheoli a’ch defnyddio er mwyn i rywun arall wneud elw. Gall y naill droi’n llall.

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = Mae’n digwydd i bobl o Brydain hefyd. Nid oes rhaid i neb fod wedi croesi ffin.

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = Nid yw llawer o bobl yn sylweddoli hyn, neu nid ydyn nhw’n ei ddweud. Efallai eu bod nhw’n teimlo ofn, cywilydd, cariad neu deyrngarwch. Efallai nad ydyn nhw’n siarad yr iaith. Efallai eu bod nhw’n meddwl bod bywyd yn waeth yn eu hen gartref.

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = Nid ydych chi ar eich pen eich hun. Yn y flwyddyn lawn ddiwethaf a gafodd ei chyfrif, cafodd { $nrm-numbers } o atgyfeiriadau am help eu gwneud yn y DU.

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = Beth sy’n digwydd os gofynnwch chi

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = Bydd y llinell gymorth isod yn gwrando. Dim ond os ydych chi’n cytuno y bydd yn dweud wrth eraill, oni bai fod bywyd mewn perygl neu fod plentyn mewn perygl o niwed.

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = Os ydych chi’n oedolyn, chi sy’n dewis beth sy’n digwydd nesaf. Cewch ofyn cwestiynau, cymryd amser, a dweud na. Mae plant yn cael eu diogelu bob amser.

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = Os gwnaeth rhywun eich gorfodi i dorri’r gyfraith, gofynnwch am gyfreithiwr. Gallwch [weld meddyg]({ $link1 }) a siarad am eich iechyd heb adrodd eich stori i gyd.

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = Gallwch stopio yma a dod yn ôl yn nes ymlaen. Os oes rhywun yn edrych ar eich ffôn, darllenwch y dudalen [Cadw’n ddiogel ar y ffôn hwn]({ $link1 }).

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Pwy i’w ffonio

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = I ofyn ac i siarad, gyda dehonglydd os ydych chi eisiau un:

# English: If you are under 19:
if-you-are-under-19-ymn5rq = Os ydych chi o dan 19 oed:

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Os ydych chi mewn perygl nawr:
