### Page: Is this happening to me?   (content/is-this-happening-to-me.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = ይህ በእኔ ላይ እየደረሰ ነው?

# English: Signs that someone uses or controls you.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-uses-or-pgjbuw = ሰው እንደሚጠቀምብዎት ወይም እንደሚቆጣጠርዎት የሚያሳዩ ምልክቶች።

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = ስምዎን ሳይናገሩ ደውለው መጠየቅ ይችላሉ።

# English: This page is for you if something feels wrong.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-bdqxq6 = ትክክል እንዳልሆነ የሚሰማዎት ነገር ካለ፣ ይህ ገጽ ለእርስዎ ነው።

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = የእርስዎ ጥፋት ነው?

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = የእርስዎ ጥፋት አይደለም።

# English: You may have said yes at the start.
# This is Easy Read: one short sentence beside a picture.
you-may-have-said-yes-xtapd7 = መጀመሪያ ላይ እሺ ብለው ሊሆን ይችላል።

# English: You may have taken money.
# This is Easy Read: one short sentence beside a picture.
you-may-have-taken-money-qbhnke = ገንዘብ ወስደው ሊሆን ይችላል።

# English: What they did is a crime, and not your fault.
# This is Easy Read: one short sentence beside a picture.
what-they-did-is-a-brguga = እነሱ ያደረጉት ነገር ወንጀል ነው፣ የእርስዎ ጥፋትም አይደለም።

## Section: Is it like this at work?

# English: Is it like this at work?
# This is a heading.
is-it-like-this-at-e86xse = በሥራ ቦታ እንዲህ ነው?

# English: You work very long hours for little or no pay.
# This is Easy Read: one short sentence beside a picture.
you-work-very-long-hours-xyfb78 = በትንሽ ክፍያ ወይም ያለ ክፍያ በጣም ረጅም ሰዓት ይሠራሉ።

# English: The boss keeps your money.
# This is Easy Read: one short sentence beside a picture.
the-boss-keeps-your-money-ay94vv = አሠሪዎ ገንዘብዎን ይይዙብዎታል።

# English: You work in a home with no days off.
# This is Easy Read: one short sentence beside a picture.
you-work-in-a-home-vhjfv4 = ያለ ዕረፍት ቀን በሰው ቤት ውስጥ ይሠራሉ።

# English: You owe money, and the debt never goes down.
# This is Easy Read: one short sentence beside a picture.
you-owe-money-and-the-zds3dv = ዕዳ አለብዎት፣ ዕዳውም በጭራሽ አይቀንስም።

## Section: Does someone control you?

# English: Does someone control you?
# This is a heading.
does-someone-control-you-75dta3 = የሚቆጣጠርዎት ሰው አለ?

# English: Someone took your papers.
# This is Easy Read: one short sentence beside a picture.
someone-took-your-papers-au8fyk = ሰው ሰነዶችዎን ወስዶብዎታል።

# English: Someone watches you or goes everywhere with you.
# This is Easy Read: one short sentence beside a picture.
someone-watches-you-or-goes-5js2xp = ሰው ይከታተልዎታል ወይም በሄዱበት ሁሉ አብሮዎት ይሄዳል።

# English: They do not let you talk to your family.
# This is Easy Read: one short sentence beside a picture.
they-do-not-let-you-ykxzat = ከቤተሰብዎ ጋር እንዲነጋገሩ አይፈቅዱልዎትም።

# English: They tell you lies about the police.
# This is Easy Read: one short sentence beside a picture.
they-tell-you-lies-about-r53c3v = ስለ ፖሊስ ውሸት ይነግሩዎታል።

# English: Someone hurts or threatens you or your family.
# This is Easy Read: one short sentence beside a picture.
someone-hurts-or-threatens-you-ezfvpf = ሰው እርስዎን ወይም ቤተሰብዎን ይጎዳል ወይም ያስፈራራል።

## Section: Does someone make you do things?

# English: Does someone make you do things?
# This is a heading.
does-someone-make-you-do-xvxuqx = ነገሮችን እንዲያደርጉ የሚያስገድድዎት ሰው አለ?

# English: Someone forces you to have sex or make films.
# This is Easy Read: one short sentence beside a picture.
someone-forces-you-to-have-q7bpcq = ሰው ወሲብ እንዲፈጽሙ ወይም ቪዲዮ እንዲቀረጹ ያስገድድዎታል።

# English: Someone makes you carry or sell drugs.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-carry-or-vprydk = ሰው አደንዛዥ ዕፅ እንዲያጓጉዙ ወይም እንዲሸጡ ያደርግዎታል።

# English: Someone makes you steal or beg.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-steal-or-gxx2fp = ሰው እንዲሰርቁ ወይም እንዲለምኑ ያደርግዎታል።

# English: Someone you trusted promised you a job or love.
# This is Easy Read: one short sentence beside a picture.
someone-you-trusted-promised-you-pwp88e = ያምኑት የነበረ ሰው ሥራ ወይም ፍቅር እንደሚያገኙ ቃል ገብቶልዎት ነበር።

# English: If someone made you break the law, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-someone-made-you-break-h527ru = ሰው ሕግ እንዲጥሱ አስገድዶዎት ከሆነ፣ ጠበቃ ይጠይቁ።

## Section: Who can it happen to?

# English: Who can it happen to?
# This is a heading.
who-can-it-happen-to-kv7t28 = በማን ላይ ሊደርስ ይችላል?

# English: It happens to British people too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-people-f75p2d = በብሪታንያውያን ላይም ይደርሳል።

# English: You are not alone.
# This is Easy Read: one short sentence beside a picture.
you-are-not-alone-z47957 = ብቻዎን አይደሉም።

## Section: What happens if you ask?

# English: What happens if you ask?
# This is a heading.
what-happens-if-you-ask-k3g6gv = ቢጠይቁ ምን ይሆናል?

# English: If you are an adult, you choose what happens next.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-k3bq85 = አዋቂ ከሆኑ፣ ቀጥሎ የሚሆነውን የሚመርጡት እርስዎ ነዎት።

# English: You can ask questions and say no.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-questions-and-pcvswk = ጥያቄ መጠየቅ እና እምቢ ማለት ይችላሉ።

# English: The people you call keep your words private.
# This is Easy Read: one short sentence beside a picture.
the-people-you-call-keep-fxwkmt = የሚደውሉላቸው ሰዎች እርስዎ የሚነግሯቸውን ነገር በሚስጥር ይይዛሉ።

# English: They may tell others if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-xruh79 = የሰው ሕይወት አደጋ ላይ ከሆነ፣ እነሱ ለሌሎች ሊናገሩ ይችላሉ።

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = የልጅ ደህንነት ካልተጠበቀ፣ እነሱ ለሌሎች ሊናገሩ ይችላሉ።

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = ወደ ማን መደወል ይችላሉ?

# English: If you are under 19, you can call Childline.
# This is Easy Read: one short sentence beside a picture.
if-you-are-under-19-ztuhkq = ዕድሜዎ ከ19 በታች ከሆነ፣ ወደ Childline መደወል ይችላሉ።

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = የሰው ሕይወት አደጋ ላይ ከሆነ፣ አሁን ይደውሉ።
