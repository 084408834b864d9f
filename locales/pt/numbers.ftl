### Page: Numbers to carry   (content/numbers.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Numbers to carry
# This is the title of the page.
numbers-to-carry-mtmueh = Números para levar consigo

# English: A small card with phone numbers and everyday words.
# This is the summary of the page, shown in lists of pages.
a-small-card-with-phone-n2vvc9 = Um cartão pequeno com números de telefone e palavras do dia a dia.

# English: phone numbers, numbers, card, carry, print
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-numbers-numbers-card-carry-7wkk4z = números de telefone, números, telefones, contactos, contatos, cartão, cartão pequeno, levar comigo, carteira, bolso, imprimir, recortar, números importantes, lista de números, sem telemóvel, sem telefone, para onde ligar, a quem ligar

# English: You can copy this card by hand, or print this page and cut the card out. It is as large as a bank card. A printer may add this page's name and address at the edge of the paper: cut them off.
you-can-copy-this-card-n4krz8 = Pode copiar este cartão à mão, ou imprimir esta página e recortar o cartão. É do tamanho de um cartão bancário. A impressora pode acrescentar o nome e o endereço desta página na margem do papel: corte-os.

# English: The card does not say who answers. But anyone can look up a number, or call it. You choose whether it is safe to carry. You can also learn one number by heart.
the-card-does-not-say-3y6xq2 = O cartão não diz quem atende. Mas qualquer pessoa pode procurar um número, ou ligar para ele. É a sua escolha se é seguro levá-lo. Também pode decorar um número.

# English: What the words on the card mean:
what-the-words-on-the-prutus = O que querem dizer as palavras do cartão:

# English: **Emergency**: a life is in danger.
# This is a list item.
emergency-a-life-is-in-hsurpv = **Emergência**: há uma vida em perigo.

# English: **Talk**: someone listens, about anything.
# This is a list item.
talk-someone-listens-about-anything-5rvexj = **Conversar**: alguém ouve, sobre qualquer assunto.

# English: **Advice**: you can ask about someone who controls you. You do not have to give your name.
# This is a list item.
advice-you-can-ask-about-jyzprz = **Conselhos**: pode perguntar sobre alguém que controla a sua vida. Não tem de dar o seu nome.

# English: **Doctor**: for people who cannot register with a GP.
# This is a list item.
doctor-for-people-who-cannot-q3kyjx = **Médico**: para pessoas que não se podem inscrever num GP.

# English: **Young people**: for anyone under 19.
# This is a list item.
young-people-for-anyone-under-xawg2h = **Jovens**: para quem tem menos de 19 anos.

# English: A free call still shows in the phone's own list of calls. [Help now]({ $link1 }) says who answers and when.
# $link1 = page: Urgent help
a-free-call-still-shows-2e69r3 = Uma chamada gratuita também aparece na lista de chamadas do telefone. A página [ajuda agora]({ $link1 }) diz quem atende e quando.

## Section: My numbers

# English: My numbers
# This is a heading.
# Note: The words on the card must not tell what happened to the reader: others may find it. One everyday word each.
my-numbers-sv8mwm = Os meus números

# English: Emergency: { $tel-999 }
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
emergency-rrcmub = Emergência: { $tel-999 }

# English: Talk: { $mh-samaritans }
# This is a list item.
# $mh-samaritans = Samaritans listen, about anything.
talk-myurry = Conversar: { $mh-samaritans }

# English: Advice: { $tel-msh }
# This is a list item.
# $tel-msh = Modern Slavery & Exploitation Helpline (charity Unseen), free and confidential, can be anonymous.
advice-nfjma9 = Conselhos: { $tel-msh }

# English: Doctor: { $gp-dotw }
# This is a list item.
# $gp-dotw = Doctors of the World advice line helps people who cannot register and offers a translation service.
doctor-sr7c7c = Médico: { $gp-dotw }

# English: Young people: { $tel-childline }
# This is a list item.
# $tel-childline = Childline, anyone under 19.
young-people-ryn4kf = Jovens: { $tel-childline }
