### Page: Is this happening to me?   (content/is-this-happening-to-me.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = እዚ ነገር የጋጥመኒ ድዩ ዘሎ?

# English: Signs that someone is using or controlling you, and who you can ask.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-is-using-82ky67 = ሓደ ሰብ ይጥቀመልኩም ወይ ይቆጻጸረኩም ከም ዘሎ ዘርእዩ ምልክታት፣ ከምኡውን ንመን ክትሓቱ ከም እትኽእሉ።

# English: signs, exploitation, modern slavery, human trafficking, forced labour, domestic servitude, debt bondage, debt, owe money, boss, work without pay, long hours, days off, passport taken, papers taken, threats, sell drugs, steal, beg, sex work, sexual exploitation, smuggling, control, slave, trafficked, trapped, locked in, cannot leave, forced to work, no wages, takes my money, tricked, prostitution, maid, nanny, cleaner, farm, car wash, nail bar, juju
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
signs-exploitation-modern-slavery-human-4tpn9h = ምልክታት, ምዝመዛ, ይጥቀመለይ, ተጠቒሙለይ, ዘመናዊ ባርነት, ባርነት, ንግዲ ሰባት, ሸይጡኒ, ተሸይጠ, ምስግጋር ሰባት, ደላላይ, ብግዴታ ስራሕ, ኣገዲዱኒ, ብዘይ ክፍሊት ምስራሕ, ደሞዝ የለን, ደሞዘይ ወሲዱ, ገንዘበይ ይወስድ, ዕዳ, ዕዳ ኣለኒ, ኣስራሒ, ሓላፊ, ነዊሕ ሰዓታት, ዕረፍቲ የለን, ፓስፖርተይ ወሲዱ, ወረቐተይ ወሲዱ, የፈራርሓኒ, ይቆጻጸረኒ, ይከታተለኒ, ተዓጽየ, ክወጽእ ኣይክእልን, ክኸይድ ኣይከኣልኩን, ኣታሊሉኒ, ሓሶት, ሰራሕተኛ ገዛ, ቆልዓ ምሕላው, ጽሬት, ሕርሻ, መኪና ምሕጻብ, ሓሽሽ ምሻጥ, ምስራቕ, ምልማን, ናይ ጾታ ስራሕ, ምንዝርና, ጾታዊ ምዝመዛ, ማሕላ, ጥንቆላ, juju

# English: If you are not sure, you can call and ask without giving your name. The number is at the end of this page.
if-you-are-not-sure-mb8awg = ርግጸኛታት እንተዘይኮንኩም፣ ስምኩም ከይነገርኩም ደዊልኩም ክትሓቱ ትኽእሉ። እቲ ቁጽሪ ኣብ መወዳእታ እዚ ገጽ ኣሎ።

# English: This page is for you if something at work, at home or in a relationship does not feel right. It is the same everywhere in the UK.
this-page-is-for-you-nwp4uu = እዚ ገጽ፣ ኣብ ስራሕ፣ ኣብ ገዛ ወይ ኣብ ናይ ፍቕሪ ርክብ ዘሎ ገለ ነገር ትኽክል ኮይኑ እንተዘይተሰሚዑኩም፣ ንዓኹም እዩ። ኣብ መላእ ብሪጣንያ (UK) ሓደ ዓይነት እዩ።

## Section: It is not your fault

# English: It is not your fault
# This is a heading.
it-is-not-your-fault-eb7y2s = ናትኩም ጌጋ ኣይኮነን

# English: Perhaps you said yes at the start. Perhaps you took money, or did not run away. It is still not your fault. In law, what they did is still a crime, even if you said yes.
perhaps-you-said-yes-at-42e4g2 = ምናልባት ኣብ መጀመርታ እወ ኢልኩም ትኾኑ። ምናልባት ገንዘብ ወሲድኩም ትኾኑ፣ ወይ ዘይሃደምኩም ትኾኑ። ከምኡ እንተኾነ እውን፣ ናትኩም ጌጋ ኣይኮነን። ብሕጊ፣ እወ ኢልኩም እንተነበርኩም እውን፣ እቲ ንሳቶም ዝገበርዎ ነገር ገበን እዩ።

## Section: Signs to look for

# English: Signs to look for
# This is a heading.
signs-to-look-for-tew33x = ከተስተብህልዎም ዘለኩም ምልክታት

# English: You do not need to have all of these. One may be enough to ask.
you-do-not-need-to-a44v8v = እዚኦም ኩሎም ከጋጥሙኹም ግድን ኣይኮነን። ንምሕታት፣ ሓደ ምልክት እኹል ክኸውን ይኽእል።

# English: You work very long hours, or for little or no pay. The boss keeps your money. You are not free to leave.
# This is a list item.
you-work-very-long-hours-v4y49a = ኣዝዩ ነዊሕ ሰዓታት ትሰርሑ፣ ወይ ብውሑድ ክፍሊት ወይ ብዘይ ክፍሊት ትሰርሑ። ኣስራሕትኹም ንገንዘብኩም ይሕዝዎ። ክትከዱ ነጻነት የብልኩምን።

# English: You work in someone's home with no days off, no pay, or no room of your own.
# This is a list item.
you-work-in-someone-s-b5m4st = ኣብ ገዛ ካልእ ሰብ፣ ብዘይ ናይ ዕረፍቲ መዓልቲ፣ ብዘይ ክፍሊት፣ ወይ ናይ ገዛእ ርእስኹም መደቀሲ ክፍሊ ከይሃለወኩም ትሰርሑ።

# English: Someone took your passport or papers. You are watched or taken everywhere. They do not let you contact your family. You are told lies about the police.
# This is a list item.
someone-took-your-passport-or-3pbusu = ፓስፖርትኩም ወይ ወረቓቕትኹም ዝወሰደ ሰብ ኣሎ። ይከታተሉኹም፣ ወይ ናብ ኩሉ ቦታ ባዕሎም ይወስዱኹም። ምስ ስድራቤትኩም ክትራኸቡ ኣይፈቕዱልኩምን። ብዛዕባ ፖሊስ ሓሶት ይነግሩኹም።

# English: They say you owe money for travel, food or rent, and it never goes down.
# This is a list item.
they-say-you-owe-money-275xb4 = ናይ ጉዕዞ፣ ናይ መግቢ ወይ ናይ ክራይ ገዛ ዕዳ ከም ዘለኩም ይነግሩኹም፣ እቲ ዕዳ ድማ ፈጺሙ ኣይንክይን።

# English: You are forced or pressed into sex, filming or online sex work.
# This is a list item.
you-are-forced-or-pressed-7w2qjk = ጾታዊ ርክብ ክትፍጽሙ፣ ቪድዮ ክትቅረጹ ወይ ብኢንተርነት ናይ ጾታ ስራሕ ክትሰርሑ የገድዱኹም ወይ ጸቕጢ ይገብሩልኩም።

# English: You are made to grow, carry or sell drugs, to steal, to beg, or to trick people out of money. This is not your choice.
# This is a list item.
you-are-made-to-grow-jb7y4x = ሓሽሽ (drugs) ከተብቁሉ፣ ከተጓዕዙ ወይ ክትሸጡ፣ ክትሰርቁ፣ ክትልምኑ፣ ወይ ንሰባት ኣታሊልኩም ገንዘቦም ክትወስዱ ይገብሩኹም። እዚ ናትኩም ምርጫ ኣይኮነን።

# English: You or your family are hurt or threatened. An oath or a belief such as juju is used to frighten you.
# This is a list item.
you-or-your-family-are-9569x7 = ንዓኹም ወይ ንስድራቤትኩም ይጎድኡ ወይ የፈራርሑ። ንኸፍርሑኹም፣ ማሕላ ወይ ከም juju ዝኣመሰለ እምነት ይጥቀሙ።

# English: Someone you trusted promised a good job, a relationship, study or help for your family. It may have started online.
# This is a list item.
someone-you-trusted-promised-a-ngr97z = ትኣምንዎ ዝነበርኩም ሰብ፣ ጽቡቕ ስራሕ፣ ናይ ፍቕሪ ርክብ፣ ትምህርቲ ወይ ንስድራቤትኩም ሓገዝ ክህብ ቃል ኣትዩልኩም። ብኢንተርነት ጀሚሩ ክኸውን ይኽእል።

## Section: What it is called

# English: What it is called
# This is a heading.
what-it-is-called-c3skg2 = እንታይ ከም ዝበሃል

# English: Paying someone to get across a border is called smuggling. Being controlled and used for profit is called trafficking or modern slavery. One can turn into the other.
paying-someone-to-get-across-z9g3vz = ዶብ ንምስጋር ንሓደ ሰብ ምኽፋል፣ ምስግጋር ሰባት (smuggling) ይበሃል። ንሰብ ተቖጻጺሮም ንመኽሰብ እንተተጠቒሙሉ ግን፣ ንግዲ ሰባት (trafficking) ወይ “modern slavery” (ዘመናዊ ባርነት) ይበሃል። ሓዲኡ ናብቲ ካልእ ክቕየር ይኽእል።

# English: It happens to British people too. Nobody has to cross a border.
it-happens-to-british-people-vznvke = ንብሪጣንያውያን እውን የጋጥሞም እዩ። ከጋጥም ዶብ ምስጋር ኣየድልን እዩ።

# English: Many people do not see it, or do not say it. They may feel fear, shame, love or loyalty. They may not speak the language. They may think that home was worse.
many-people-do-not-see-e7v4cr = ብዙሓት ሰባት ኣየስተብህልሉን ወይ ኣይነግሩን። ፍርሒ፣ ሕፍረት፣ ፍቕሪ ወይ ተኣማንነት ይስምዖም ይኸውን። ነቲ ቋንቋ ዘይዛረብዎ ይኾኑ። ኣብ ዓዶም ዝነበረ ህይወት ዝኸፍአ ነይሩ ኢሎም ይሓስቡ ይኾኑ።

# English: You are not alone. In the last full year that was counted, there were { $nrm-numbers } referrals for help in the UK.
# $nrm-numbers = 2025 was the highest year: 23,411 referrals, up 22%.
you-are-not-alone-in-2ttmfb = በይንኹም ኣይኮንኩምን። ኣብቲ ናይ መወዳእታ ዝተቖጽረ ምሉእ ዓመት፣ ኣብ ብሪጣንያ (UK) { $nrm-numbers } ናብ ሓገዝ ዝተገብረ ምምሕልላፍ (referrals) ነይሩ።

## Section: What happens if you ask

# English: What happens if you ask
# This is a heading.
what-happens-if-you-ask-2n2t58 = እንተሓቲትኩም እንታይ ከም ዝኸውን

# English: The helpline below will listen. It tells others only if you agree, unless a life is in danger or a child is at risk.
the-helpline-below-will-listen-5g7kwq = እቲ ኣብ ታሕቲ ዘሎ ስልኪ ሓገዝ ይሰምዓኩም። ንስኹም እንተተሰማሚዕኩም ጥራይ እዩ ንኻልኦት ዝነግር፤ ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ ወይ ቆልዓ ኣብ ሓደጋ እንተሃልዩ ግን፣ ብዘይ ስምምዕኩም ክነግር ይኽእል።

# English: If you are an adult, you choose what happens next. You may ask questions, take time, and say no. Children are always protected.
if-you-are-an-adult-buxcqt = ብዕድመ ዓቢ ሰብ እንተኾይንኩም፣ ቀጺሉ እንታይ ከም ዝኸውን ባዕልኹም ትመርጹ። ሕቶታት ክትሓቱ፣ ግዜ ክትወስዱ፣ ኣይፋል ክትብሉ እውን ትኽእሉ። ቆልዑ ኩሉ ግዜ ካብ ሓደጋ ይሕለዉ እዮም።

# English: If you were made to break the law, ask for a lawyer. You can [see a doctor]({ $link1 }) and talk about your health without telling your whole story.
# $link1 = page: See a doctor
if-you-were-made-to-shq4tt = ሕጊ ክትጥሕሱ ገይሮምኹም እንተኾይኖም፣ ጠበቓ ሕተቱ። ምሉእ ዛንታኹም ከይነገርኩም፣ [ናብ ሓኪም ኬድኩም]({ $link1 }) ብዛዕባ ጥዕናኹም ክትዘራረቡ ትኽእሉ።

# English: You can stop here and come back later. If someone checks your phone, read [stay safe on this phone]({ $link1 }).
# $link1 = page: Stay safe on this phone
you-can-stop-here-and-dnysn5 = ኣብዚ ጠጠው ክትብሉን ደሓር ክትምለሱን ትኽእሉ። ሓደ ሰብ ስልክኹም ዝፍትሽ እንተኾይኑ፣ [ኣብዚ ስልኪ ድሕነትኩም ሓልዉ]({ $link1 }) ዝብል ገጽ ኣንብቡ።

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = ናብ መን ትድውሉ

# English: To ask and to talk, with an interpreter if you want one:
to-ask-and-to-talk-ggj2z4 = ንምሕታትን ንምዝርራብን፣ እንተደሊኹም ምስ ተርጓሚ፦

# English: If you are under 19:
if-you-are-under-19-ymn5rq = ዕድመኹም ትሕቲ 19 እንተኾይኑ፦

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = ሕጂ ኣብ ሓደጋ እንተሃሊኹም፦
