### Translations that no page uses any more. When the English comes back, sync takes them from here.

# Page: index
# English: In England, Wales, Scotland and Northern Ireland, A&E is free if you came here for another reason than treatment.
in-england-wales-scotland-and-xsm465 = Em Inglaterra, no País de Gales, na Escócia e na Irlanda do Norte, o serviço A&E é gratuito se veio para cá por outro motivo que não seja um tratamento.

# Page: is-this-happening-to-me.easy
# English: It is still a crime, and still not your fault.
it-is-still-a-crime-nk9r8x = Mesmo assim é um crime, e a culpa não é sua.

# Page: see-a-doctor.easy
# English: In Northern Ireland, you have to show papers.
in-northern-ireland-you-have-qt498y = Na Irlanda do Norte, tem de mostrar documentos.

# Page: see-a-doctor.easy
# English: They may tell others if someone is in serious danger.
they-may-tell-others-if-b993u8 = Podem contar a outros se alguém está em perigo grave.

# Page: see-a-doctor.easy
# English: They may tell others if a child is not safe.
they-may-tell-others-if-ga39t7 = Podem contar a outros se uma criança não está em segurança.

# Page: urgent-help.easy
# English: Call this number and ask for help.
call-this-number-and-ask-vt27dj = Ligue para este número e peça ajuda.

# Page: urgent-help.easy
# English: The call is free.
the-call-is-free-edaequ = A chamada é gratuita.

# Page: urgent-help.easy
# English: You do not have to say your name.
you-do-not-have-to-rehwq9 = Não tem de dizer o seu nome.
