### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = Cardiau i’w dangos

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = Dweud beth sydd ei angen arnoch chi mewn meddygfa neu ysbyty, yn eich iaith chi ac yn Saesneg.

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = cerdyn, cardiau, dangos cerdyn, cerdyn i’w ddangos, dweud beth dw i angen, dweud beth sydd ei angen, dim Saesneg, ddim yn siarad Saesneg, derbynfa, wrth y ddesg, dangos i’r derbynnydd, cyfieithydd, dehonglydd, gweld ar fy mhen fy hun, meddyg benywaidd, meddyg gwrywaidd, merch, dyn, cofrestru, argraffu, printio

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = Dangoswch gerdyn i’r person wrth y ddesg: ar y ffôn hwn, neu wedi’i argraffu a’i dorri allan.

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = Efallai y bydd rhywun sy’n dod gyda chi’n darllen cerdyn hefyd, a gall rhywun ddod o hyd i gerdyn papur. Chi sy’n dewis beth sy’n ddiogel.

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = Yng Ngogledd Iwerddon, darllenwch [gweld meddyg]({ $link1 }), os gwelwch yn dda, cyn i chi ddangos y cerdyn cyntaf. Yno, byddan nhw’n gofyn i chi am ddogfennau, ac mae’n bosibl y bydd eich statws mewnfudo yn cael ei wirio gyda’r Swyddfa Gartref (Home Office).

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = Hoffwn i gofrestru

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = Hoffwn i gofrestru gyda meddyg teulu (GP) yma. Helpwch fi gyda’r ffurflen, os gwelwch yn dda.

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = Yn Lloegr a’r Alban, does dim rhaid i mi ddangos dogfen adnabod, prawf o gyfeiriad na phapurau mewnfudo.

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = Yng Nghymru, mae Llywodraeth Cymru’n dweud nad oes angen prawf o gyfeiriad arna i.

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = Os na allwch fy nghofrestru, ysgrifennwch y rheswm, os gwelwch yn dda.

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = Hoffwn i gael fy ngweld ar fy mhen fy hun

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = A wnewch chi fy ngweld ar fy mhen fy hun am ychydig funudau, os gwelwch yn dda? Gallwch roi rheswm cyffredin, fel prawf neu ffurflen.

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = Peidiwch â dweud mai fi ofynnodd, os gwelwch yn dda.

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = Mae angen dehonglydd arna i

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = Mae fy iaith i wedi’i hysgrifennu ar y cerdyn hwn. Trefnwch ddehonglydd proffesiynol i mi, os gwelwch yn dda.

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = Ni ddylai perthynas, ffrind na phlentyn ddehongli i mi.

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = Yn Lloegr a Gogledd Iwerddon, mae’r dehonglydd am ddim. Yn yr Alban, mae gen i hawl i ddehonglydd.

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = Hoffwn i ddewis pwy sy’n fy ngweld

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = Hoffwn i weld menyw.

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = Hoffwn i weld dyn.

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = Hoffwn i gael hebryngwr (chaperone): person ychwanegol, wedi’i hyfforddi, sy’n aros gyda mi.

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = Dywedwch wrtha i os nad yw hyn yn bosibl heddiw, os gwelwch yn dda.
