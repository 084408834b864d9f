### Page: Urgent help   (content/urgent-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = Caawimo degdeg ah

# English: Who to call now.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-df3bjv = Cidda hadda la waco.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = Hadda wac haddii naf khatar ku jirto.

# English: You can also go to **A&E**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-go-to-mrp4a5 = Waxaad sidoo kale tagi kartaa **A&E**.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = **A&E** waa qaybta isbitaalka ee daryeelka degdegga ah.

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = Ka warran haddii aadan hadli karin?

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = Taleefanka gacanta ka wac { $tel-999 }, ka dibna dhegayso.

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = Riix 55 marka cod kaa codsado.

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = Tani booliiska uma sheegto meesha aad joogto.

## Section: Do you have thoughts of ending your life?

# English: Do you have thoughts of ending your life?
# This is a heading.
do-you-have-thoughts-of-szeyap = Ma ka fikiraysaa inaad noloshaada soo afjarto?

# English: Call people who listen, day or night.
# This is Easy Read: one short sentence beside a picture.
call-people-who-listen-day-avw7br = Wac dad ku dhegaysta, habeen ama maalin.

# English: If you like to write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
if-you-like-to-write-95p4cv = Haddii aad jeceshahay inaad qorto, erayga Shout qoraal ahaan u dir.

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = Farriinta qoraalka ahi waxay ku sii jirtaa taleefankaaga.

## Section: Does someone control you or hurt you?

# English: Does someone control you or hurt you?
# This is a heading.
does-someone-control-you-or-b4bjye = Qof ma ku xakameeyaa ama dhib ma kuu geystaa?

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = Waad wici kartaa oo wax weydiin kartaa adigoo aan magacaaga sheegin.

## Section: Do you want to talk to the police?

# English: Do you want to talk to the police?
# This is a heading.
do-you-want-to-talk-k7rx85 = Ma rabtaa inaad booliiska la hadasho?

# English: If no life is in danger, adults can choose.
# This is Easy Read: one short sentence beside a picture.
if-no-life-is-in-zs6rc6 = Haddii aan naf khatar ku jirin, dadka waaweyn way dooran karaan.

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = Gudaha England iyo Wales, booliisku macluumaadkaaga waxay u sheegi karaan **Home Office**.

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = **Home Office** waa xafiiska dawladda u qaabilsan socdaalka.

# English: In England and Wales, ask a lawyer or a helpline first.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-ask-4us2ur = Gudaha England iyo Wales, marka hore weydii qareen ama khadka caawinta.

# English: If a life is in danger, always call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-7u3zsj = Haddii naf khatar ku jirto, mar walba wac { $tel-999 }.

## Section: Are you under 19?

# English: Are you under 19?
# This is a heading.
are-you-under-19-ywk4pv = Ma waxaad ka yar tahay 19 sano?

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = Wac Childline dhib kasta oo aad qabto.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Ma joogtaa England?

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = Haddii aad ka fikirayso inaad noloshaada soo afjarto, wac oo dooro mental health, oo ah caafimaadka maskaxda.

# English: Call here if a partner or family member hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-a-partner-zhcaju = Halkan wac haddii lammaane ama qof qoyskaaga ka mid ah dhib kuu geysto.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Ma joogtaa Wales?

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = Haddii aad ka fikirayso inaad noloshaada soo afjarto, wac oo riix 2.

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = Halkan wac haddii qof guriga jooga dhib kuu geysto.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = Ma joogtaa England ama Wales?

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = Halkan wac haddii ay ku saabsan tahay kufsi ama xadgudub galmo, laga bilaabo da'da 16.

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = Haddii qof kaa faa'iidaystay, halkan wac oo weydii guri ammaan ah.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Ma joogtaa Iskotland?

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = Halkan wac haddii ay ku saabsan tahay kufsi ama xadgudub galmo, laga bilaabo da'da 13.

# English: Women over 18: call here if someone used you for sex.
# This is Easy Read: one short sentence beside a picture.
women-over-18-call-here-sdky8m = Haweenka ka weyn 18 sano: halkan wac haddii qof galmo kaaga faa'iidaystay.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Ma joogtaa Waqooyiga Ayrlaan?

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = Halkan wac haddii aad ka fikirayso inaad noloshaada soo afjarto.

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = Halkan wac haddii ay ku saabsan tahay rabshadaha guriga ama xadgudub galmo.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = Taleefankaagu ammaan ma yahay?

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = Wicitaanka lacag la'aanta ah weli wuxuu ka muuqdaa taleefankaaga.

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = Waad tirtiri kartaa wicitaanka.
