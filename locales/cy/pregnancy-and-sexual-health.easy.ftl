### Page: Pregnancy and sexual health   (content/pregnancy-and-sexual-health.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Pregnancy and sexual health
# This is the title of the page.
pregnancy-and-sexual-health-qpfbch = Beichiogrwydd ac iechyd rhywiol

# English: Care for you, your baby and your body.
# This is the summary of the page, shown in lists of pages.
care-for-you-your-baby-wcwyq9 = Gofal i chi, i’ch babi ac i’ch corff.

# English: If you are pregnant, see a doctor or a **midwife** soon.
# This is Easy Read: one short sentence beside a picture.
if-you-are-pregnant-see-69jum4 = Os ydych chi’n feichiog, ewch i weld meddyg neu **fydwraig** yn fuan.

# English: A **midwife** cares for you in pregnancy and at birth.
# This is Easy Read: one short sentence beside a picture.
a-midwife-cares-for-you-2pfx65 = Mae **bydwraig** yn gofalu amdanoch chi yn ystod beichiogrwydd a genedigaeth.

# English: Do not wait because of money.
# This is Easy Read: one short sentence beside a picture.
do-not-wait-because-of-u9pap6 = Peidiwch ag oedi oherwydd arian.

# English: If you are in danger, call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-are-in-danger-jdzb5y = Os ydych chi mewn perygl, ffoniwch { $tel-999 }.

## Section: Did someone hurt you?

# English: Did someone hurt you?
# This is a heading.
did-someone-hurt-you-t5crae = Wnaeth rhywun eich brifo?

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = Nid eich bai chi yw hyn.

# English: You do not have to say who did it.
# This is Easy Read: one short sentence beside a picture.
you-do-not-have-to-a3x64k = Does dim rhaid i chi ddweud pwy wnaeth hyn.

# English: You can stop the doctor at any time.
# This is Easy Read: one short sentence beside a picture.
you-can-stop-the-doctor-r8hvd8 = Gallwch stopio’r meddyg unrhyw bryd.

## Section: What can you ask for?

# English: What can you ask for?
# This is a heading.
what-can-you-ask-for-yaa2wp = Beth gallwch chi ofyn amdano?

# English: You can ask to see a woman or a man.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-to-see-n2jg5s = Gallwch ofyn am weld menyw neu ddyn.

# English: You can ask for an **interpreter**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-an-6ps7zu = Gallwch ofyn am gael **dehonglydd**.

# English: An **interpreter** says your words in another language.
# This is Easy Read: one short sentence beside a picture.
an-interpreter-says-your-words-nj76fp = Mae **dehonglydd** yn dweud eich geiriau mewn iaith arall.

# English: You can ask for a **chaperone**.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-for-a-3n7uvd = Gallwch ofyn am **hebryngwr**.

# English: A **chaperone** is a trained extra person who stays with you.
# This is Easy Read: one short sentence beside a picture.
a-chaperone-is-a-trained-au3q46 = **Hebryngwr**, neu chaperone, yw person ychwanegol wedi’i hyfforddi sy’n aros gyda chi.

## Section: Are you pregnant in England?

# English: Are you pregnant in England?
# This is a heading.
are-you-pregnant-in-england-62jr96 = Ydych chi’n feichiog yn Lloegr?

# English: Care in pregnancy must not wait for money.
# This is Easy Read: one short sentence beside a picture.
care-in-pregnancy-must-not-kjmae2 = Rhaid iddyn nhw beidio ag oedi gofal mewn beichiogrwydd oherwydd arian.

# English: A bill may come later.
# This is Easy Read: one short sentence beside a picture.
a-bill-may-come-later-f4wy4y = Efallai y daw bil yn ddiweddarach.

## Section: Did someone hurt you in England?

# English: Did someone hurt you in England?
# This is a heading.
did-someone-hurt-you-in-p2hjg4 = Wnaeth rhywun eich brifo, ac ydych chi yn Lloegr?

# English: Care is free if someone hurt you through sex.
# This is Easy Read: one short sentence beside a picture.
care-is-free-if-someone-jc6jav = Mae gofal am ddim os gwnaeth rhywun eich brifo drwy ryw.

# English: Care is free if someone hurt you at home.
# This is Easy Read: one short sentence beside a picture.
care-is-free-if-someone-6hxkc5 = Mae gofal am ddim os gwnaeth rhywun eich brifo gartref.

# English: This is not so if you came here for that care.
# This is Easy Read: one short sentence beside a picture.
this-is-not-so-if-k2ut3j = Nid yw hyn yn wir os daethoch chi yma i gael y gofal hwnnw.

## Section: Do you need other care in England?

# English: Do you need other care in England?
# This is a heading.
do-you-need-other-care-a4myur = Oes angen gofal arall arnoch chi yn Lloegr?

# English: Birth control is free.
# This is Easy Read: one short sentence beside a picture.
birth-control-is-free-e5cvmw = Mae atal cenhedlu am ddim.

# English: Care for infections from sex is free, also for HIV.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-from-sex-q8jyv5 = Mae gofal ar gyfer heintiau drwy ryw am ddim, gan gynnwys HIV.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = Ydych chi yn Lloegr neu yng Nghymru?

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = O 16 oed ymlaen, ffoniwch yma ynghylch treisio neu gam-drin rhywiol.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Ydych chi yng Nghymru?

# English: Care for infections from sex is free.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-from-sex-a984vq = Mae gofal ar gyfer heintiau drwy ryw am ddim.

# English: If you are pregnant, go now and ask about money there.
# This is Easy Read: one short sentence beside a picture.
if-you-are-pregnant-go-wucb8q = Os ydych chi’n feichiog, ewch nawr a gofynnwch yno am y gost.

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = Ffoniwch yma os oes rhywun gartref yn eich brifo.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Ydych chi yn yr Alban?

# English: Care for infections is free, also for HIV.
# This is Easy Read: one short sentence beside a picture.
care-for-infections-is-free-rtcjqu = Mae gofal ar gyfer heintiau am ddim, gan gynnwys HIV.

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = O 13 oed ymlaen, ffoniwch yma ynghylch treisio neu gam-drin rhywiol.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Ydych chi yng Ngogledd Iwerddon?

# English: Birth control is free if you did not travel here for it.
# This is Easy Read: one short sentence beside a picture.
birth-control-is-free-if-pgeqwk = Mae atal cenhedlu am ddim os na wnaethoch chi deithio yma i’w gael.

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = Ffoniwch yma am help gyda cham-drin yn y cartref neu gam-drin rhywiol.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Pwy gallwch chi ei ffonio?
