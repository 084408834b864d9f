### Page: Cards to show   (content/cards.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Cards to show
# This is the title of the page.
cards-to-show-c6yyq8 = Cartões para mostrar

# English: Say what you need at a surgery or a hospital.
# This is the summary of the page, shown in lists of pages.
say-what-you-need-at-sxdkvx = Diga aquilo de que precisa num centro de saúde ou num hospital, na sua língua e em inglês.

# English: cards, show a card, say what I need, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
cards-show-a-card-say-a36fr7 = cartões, cartão para mostrar, mostrar um cartão, dizer de que preciso, imprimir, receção, recepção, balcão, não falo inglês, não sei inglês, como se diz em inglês, tradução, intérprete, médica, médica mulher, médico homem, a sós com o médico, sem acompanhante, inscrição no médico, formulário, acompanhante durante o exame

# English: Show a card to the person at the desk: on this phone, or printed and cut out.
show-a-card-to-the-p5urux = Mostre um cartão à pessoa da receção: neste telefone, ou impresso e recortado.

# English: Someone who comes with you may read a card too, and a card on paper can be found. You choose what is safe.
someone-who-comes-with-you-vustg6 = Quem vai consigo também pode ler um cartão, e um cartão em papel pode ser encontrado. É a sua escolha o que é seguro.

# English: In Northern Ireland, please read the page [See a doctor]({ $link1 }) before you show the first card. There you are asked for documents, and your immigration status may be checked with the Home Office.
# $link1 = page: See a doctor
in-northern-ireland-please-read-e88mmh = Na Irlanda do Norte, leia [ir ao médico]({ $link1 }) antes de mostrar o primeiro cartão. Lá pedem-lhe documentos, e a sua situação de imigração pode ser verificada com o Home Office.

## Section: I want to register

# English: I want to register
# This is a heading.
# Note: From here on the reader speaks to the staff. Say "I" and "me", and speak to the staff politely.
i-want-to-register-4uswtc = Quero inscrever-me

# English: I want to register with a GP here. Please help me with the form.
i-want-to-register-with-ge8s7y = Quero inscrever-me num GP aqui. Por favor, ajude-me com o formulário.

# English: In England and Scotland, I do not have to show ID, proof of address or immigration papers.
in-england-and-scotland-i-e83cze = Em Inglaterra e na Escócia, não tenho de mostrar um documento de identificação, um comprovativo de morada nem documentos de imigração.

# English: In Wales, the Welsh Government says that I do not need proof of address.
in-wales-the-welsh-government-wuhhsn = No País de Gales, o Governo do País de Gales diz que não preciso de comprovativo de morada.

# English: If you cannot register me, please write down the reason.
if-you-cannot-register-me-xn8xmw = Se não pode inscrever-me, por favor escreva o motivo.

## Section: I want to be seen alone

# English: I want to be seen alone
# This is a heading.
i-want-to-be-seen-gxm2xe = Quero uma consulta a sós

# English: Please see me alone for a few minutes. You can give an ordinary reason, such as a test or a form.
please-see-me-alone-for-6q4avx = Por favor, atenda-me a sós durante alguns minutos. Pode dar um motivo normal, como uma análise ou um formulário.

# English: Please do not say that I asked.
please-do-not-say-that-yz3ncc = Por favor, não diga que fui eu a pedir.

## Section: I need an interpreter

# English: I need an interpreter
# This is a heading.
i-need-an-interpreter-m8dwaa = Preciso de um intérprete

# English: My language is written on this card. Please book a professional interpreter for me.
my-language-is-written-on-b5vemz = A minha língua está escrita neste cartão. Por favor, marque um intérprete profissional para mim.

# English: A relative, a friend or a child should not interpret for me.
a-relative-a-friend-or-v95exk = Um familiar, um amigo ou uma criança não deve ser o meu intérprete.

# English: In England and Northern Ireland, the interpreter is free. In Scotland, an interpreter is my right.
in-england-and-northern-ireland-vm44b8 = Em Inglaterra e na Irlanda do Norte, o intérprete é gratuito. Na Escócia, ter um intérprete é um direito meu.

## Section: I want to choose who sees me

# English: I want to choose who sees me
# This is a heading.
i-want-to-choose-who-c5tgys = Quero escolher quem me atende

# English: I want to see a woman.
# This is a list item.
# Note: A doctor or nurse who is a woman.
i-want-to-see-a-c23dbt = Quero uma consulta com uma mulher.

# English: I want to see a man.
# This is a list item.
i-want-to-see-a-ugp5we = Quero uma consulta com um homem.

# English: I want a chaperone: a trained extra person who stays with me.
# This is a list item.
i-want-a-chaperone-a-8cge65 = Quero um acompanhante durante o exame (chaperone): mais uma pessoa, com formação, que fica comigo.

# English: Please tell me if this is not possible today.
please-tell-me-if-this-pfp94d = Por favor, diga-me se isto não é possível hoje.
