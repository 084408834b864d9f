### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = Në Angli, në Uells, në Skoci dhe në Irlandën e Veriut, A&E është falas nëse keni ardhur këtu për një arsye tjetër dhe jo për mjekim.

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = Ajo që ju bëjnë mbetet krim, dhe prapë nuk është faji juaj.

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = Në Irlandën e Veriut, duhet të tregoni dokumente.

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = Ata mund t'u tregojnë të tjerëve nëse dikush është në rrezik të madh.

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = Ata mund t'u tregojnë të tjerëve nëse një fëmijë nuk është në siguri.

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = Telefononi këtë numër dhe kërkoni ndihmë.

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = Telefonata është falas.

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = Nuk është e nevojshme ta thoni emrin.
