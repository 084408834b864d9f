### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = د ښودلو کارتونه

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = د GP کلینیک یا روغتون کارکوونکو ته خپله اړتیا ووایئ، په خپله ژبه او په انګلیسي.

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = کارت، کارتونه، کارت ښودل، د ښودلو کارت، چاپول، کاغذ، انګلیسي نه زده، انګلیسي نه شم ویلی، په انګلیسي څنګه ووایم، څه ووایم، ترجمان، ژباړن، ژباړه، استقبال، نوم لیکنه، یوازې خبرې، یوازې لیدل، ښځینه ډاکټره، ښځه ډاکټره، نارینه ډاکټر، زما ژبه، کارکوونکو ته ښودل، chaperone

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = د استقبال کارکوونکي ته کارت وښایئ: په دې ټېلیفون کې، یا چاپ شوی او پرې شوی.

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = هغه کس چې له تاسو سره راځي، هم کارت لوستلی شي، او د کاغذ کارت بل چا ته په لاس ورتلی شي. دا ستاسو خوښه ده چې څه خوندي دي.

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = په شمالي ایرلنډ کې، مهرباني وکړئ د لومړي کارت تر ښودلو مخکې [ډاکټر ته تلل]({ $link1 }) ولولئ. هلته له تاسو اسناد غوښتل کېږي، او ښايي ستاسو د مهاجرت حالت د بریتانیا د کورنیو چارو له وزارت (Home Office) سره چک شي.

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = غواړم نوم لیکنه وکړم

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = غواړم دلته له GP سره خپل نوم ولیکم. مهرباني وکړئ د فورمې په ډکولو کې مرسته راسره وکړئ.

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = په انګلېنډ او سکاټلنډ کې، زما لپاره د هویت سند (ID)، د پتې ثبوت یا د مهاجرت اسنادو ښودل ضروري نه دي.

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = په ویلز کې، د ویلز حکومت وايي چې زه د پتې ثبوت ته اړتیا نه لرم.

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = که زما نوم نه شئ لیکلی، مهرباني وکړئ دلیل یې ولیکئ.

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = غواړم چې یوازې مې وګورئ

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = مهرباني وکړئ د څو دقیقو لپاره مې یوازې وګورئ. تاسو یو عادي دلیل ویلی شئ، لکه یوه معاینه یا یوه فورمه.

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = مهرباني وکړئ مه وایئ چې ما دا غوښتنه کړې ده.

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = ترجمان ته اړتیا لرم

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = زما ژبه په دې کارت لیکل شوې ده. مهرباني وکړئ زما لپاره یو مسلکي ترجمان ونیسئ.

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = خپلوان، ملګری یا ماشوم باید زما لپاره ترجماني ونه کړي.

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = په انګلېنډ او شمالي ایرلنډ کې، ترجمان وړیا دی. په سکاټلنډ کې، ترجمان زما حق دی.

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = غواړم پخپله وټاکم چې څوک مې ګوري

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = غواړم یوه ښځه (ډاکټره یا نرسه) مې وګوري.

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = غواړم یو نارینه (ډاکټر یا نرس) مې وګوري.

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = غواړم chaperone راسره وي: یو روزل شوی اضافي کس چې له ما سره پاتې کېږي.

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = که نن دا ممکنه نه وي، مهرباني وکړئ راته ووایئ.
