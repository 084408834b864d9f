### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = Yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon, mae A&E am ddim os daethoch chi yma am reswm heblaw triniaeth.

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = Mae’n drosedd o hyd, ac nid eich bai chi yw hyn o hyd.

# Page: nrm-step-by-step
# English: You face removal. Some people then lost the right to have a decision looked at again.
you-face-removal-some-people-avv4cu = Rydych chi’n wynebu cael eich symud o’r DU (removal). Mae rhai pobl yn y sefyllfa honno wedi colli’r hawl i gael ystyried penderfyniad eto.

# Page: nrm-step-by-step
# English: Your decision is negative. Few decisions are looked at again, but those that are often turn positive.
your-decision-is-negative-few-dff2be = Mae eich penderfyniad yn negyddol. Ychydig o benderfyniadau sy’n cael eu hystyried eto, ond mae’r rhai sy’n cael eu hystyried eto yn aml yn troi’n gadarnhaol.

# Page: nrm-step-by-step.easy
# English: A child does not have to say yes.
a-child-does-not-have-eft5ce = Does dim rhaid i blentyn ddweud ie.

# Page: nrm-step-by-step.easy
# English: For a child, they can ask without a yes.
for-a-child-they-can-v3ffs6 = Ar gyfer plentyn, gallan nhw ofyn heb i’r plentyn gytuno.

# Page: pregnancy-and-sexual-health
# English: Family planning and treatment for sexually transmitted infections and HIV are free for everyone who did not travel here for it.
family-planning-and-treatment-for-hpkevx = Mae cynllunio teulu a thriniaeth ar gyfer HIV a heintiau eraill sy’n cael eu trosglwyddo drwy ryw am ddim i bawb na wnaeth deithio yma i’w cael.

# Page: pregnancy-and-sexual-health
# English: In England and Wales, the line above is for people from age 16. If you are under 19, you can call Childline:
in-england-and-wales-the-by2j6m = Yng Nghymru a Lloegr, mae’r llinell uchod i bobl o 16 oed ymlaen. Os ydych chi dan 19 oed, gallwch ffonio Childline:

# Page: pregnancy-and-sexual-health.easy
# English: Care for infections from sex is free in the same way.
care-for-infections-from-sex-uk3kv8 = Mae gofal ar gyfer heintiau drwy ryw am ddim yn yr un ffordd.

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = Yng Ngogledd Iwerddon, mae’n rhaid i chi ddangos papurau.

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = Gallan nhw ddweud wrth eraill os oes rhywun mewn perygl difrifol.

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = Gallan nhw ddweud wrth eraill os nad yw plentyn yn ddiogel.

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = Ffoniwch y rhif hwn a gofynnwch am help.

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = Mae’r alwad am ddim.

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = Nid oes rhaid i chi ddweud eich enw.

# Page: what-is-free.easy
# English: Eye tests and checks of your teeth are free.
eye-tests-and-checks-of-dp7zsr = Mae profion llygaid ac archwiliadau dannedd am ddim.
