### Page: Urgent help   (content/urgent-help.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Urgent help
# This is the title of the page.
urgent-help-m98uvq = Ajuda urgente

# English: Who to call now.
# This is the summary of the page, shown in lists of pages.
who-to-call-now-df3bjv = Para onde ligar agora.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = Ligue agora se há uma vida em perigo.

# English: You can also go to **A&E**.
# This is Easy Read: one short sentence beside a picture.
you-can-also-go-to-mrp4a5 = Também pode ir ao serviço **A&E**.

# English: **A&E** is the part of a hospital for urgent care.
# This is Easy Read: one short sentence beside a picture.
a-e-is-the-part-wrecm9 = O serviço **A&E** é a parte do hospital para cuidados urgentes.

## Section: What if you cannot speak?

# English: What if you cannot speak?
# This is a heading.
what-if-you-cannot-speak-wp6mtq = E se não puder falar?

# English: Call { $tel-999 } on a mobile phone, then listen.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
call-on-a-mobile-phone-3syyw4 = Ligue para o { $tel-999 } num telemóvel e depois ouça.

# English: Press 55 when a voice asks.
# This is Easy Read: one short sentence beside a picture.
press-55-when-a-voice-aeg5xz = Carregue em 55 quando uma voz pedir.

# English: This does not tell the police where you are.
# This is Easy Read: one short sentence beside a picture.
this-does-not-tell-the-mer5pb = Isto não diz à polícia onde está.

## Section: Do you have thoughts of ending your life?

# English: Do you have thoughts of ending your life?
# This is a heading.
do-you-have-thoughts-of-szeyap = Tem pensamentos de pôr fim à sua vida?

# English: Call people who listen, day or night.
# This is Easy Read: one short sentence beside a picture.
call-people-who-listen-day-avw7br = Ligue para pessoas que ouvem, de dia ou de noite.

# English: If you like to write, text the word Shout.
# This is Easy Read: one short sentence beside a picture.
if-you-like-to-write-95p4cv = Se gosta de escrever, envie um SMS com a palavra Shout.

# English: A text stays on your phone.
# This is Easy Read: one short sentence beside a picture.
a-text-stays-on-your-qs8ngu = Um SMS fica no seu telefone.

## Section: Does someone control you or hurt you?

# English: Does someone control you or hurt you?
# This is a heading.
does-someone-control-you-or-b4bjye = Alguém lhe faz mal ou controla a sua vida?

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = Pode ligar e perguntar sem dar o seu nome.

## Section: Do you want to talk to the police?

# English: Do you want to talk to the police?
# This is a heading.
do-you-want-to-talk-k7rx85 = Quer falar com a polícia?

# English: If no life is in danger, adults can choose.
# This is Easy Read: one short sentence beside a picture.
if-no-life-is-in-zs6rc6 = Se não há uma vida em perigo, os adultos podem escolher.

# English: In England and Wales, police may tell the **Home Office** about you.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-police-g734wq = Em Inglaterra e no País de Gales, a polícia pode falar de si ao **Home Office**.

# English: The **Home Office** is the government office for immigration.
# This is Easy Read: one short sentence beside a picture.
the-home-office-is-the-yq4sy7 = O **Home Office** é o serviço do governo para a imigração.

# English: In England and Wales, ask a lawyer or a helpline first.
# This is Easy Read: one short sentence beside a picture.
in-england-and-wales-ask-4us2ur = Em Inglaterra e no País de Gales, pergunte primeiro a um advogado ou a uma linha de apoio.

# English: If a life is in danger, always call { $tel-999 }.
# This is Easy Read: one short sentence beside a picture.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-7u3zsj = Se há uma vida em perigo, ligue sempre para o { $tel-999 }.

## Section: Are you under 19?

# English: Are you under 19?
# This is a heading.
are-you-under-19-ywk4pv = Tem menos de 19 anos?

# English: Call Childline about any problem.
# This is Easy Read: one short sentence beside a picture.
call-childline-about-any-problem-btxq38 = Ligue para a Childline sobre qualquer problema.

## Section: Are you in England?

# English: Are you in England?
# This is a heading.
are-you-in-england-kmezvp = Está em Inglaterra?

# English: If you think about ending your life, call and choose mental health.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-jqstsg = Se pensa em pôr fim à sua vida, ligue e escolha mental health, que quer dizer saúde mental.

# English: Call here if a partner or family member hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-a-partner-zhcaju = Ligue para aqui se um companheiro, uma companheira ou alguém da família lhe faz mal.

## Section: Are you in Wales?

# English: Are you in Wales?
# This is a heading.
are-you-in-wales-pkxr9m = Está no País de Gales?

# English: If you think about ending your life, call and press 2.
# This is Easy Read: one short sentence beside a picture.
if-you-think-about-ending-qjy6ah = Se pensa em pôr fim à sua vida, ligue e carregue em 2.

# English: Call here if someone at home hurts you.
# This is Easy Read: one short sentence beside a picture.
call-here-if-someone-at-ej65u3 = Ligue para aqui se alguém em casa lhe faz mal.

## Section: Are you in England or Wales?

# English: Are you in England or Wales?
# This is a heading.
are-you-in-england-or-wr7d72 = Está em Inglaterra ou no País de Gales?

# English: Call here about rape or sexual abuse, from age 16.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-2btzs4 = Ligue para aqui sobre violação ou abuso sexual, a partir dos 16 anos.

# English: Call here about a safe house after someone used you.
# This is Easy Read: one short sentence beside a picture.
call-here-about-a-safe-7jtj7w = Ligue para aqui sobre uma casa de abrigo, se alguém se aproveitou de si.

## Section: Are you in Scotland?

# English: Are you in Scotland?
# This is a heading.
are-you-in-scotland-x87wdx = Está na Escócia?

# English: Call here about rape or sexual abuse, from age 13.
# This is Easy Read: one short sentence beside a picture.
call-here-about-rape-or-k9fsth = Ligue para aqui sobre violação ou abuso sexual, a partir dos 13 anos.

# English: Women over 18: call here if someone used you for sex.
# This is Easy Read: one short sentence beside a picture.
women-over-18-call-here-sdky8m = Mulheres com mais de 18 anos: ligue para aqui se alguém se aproveitou de si para sexo.

## Section: Are you in Northern Ireland?

# English: Are you in Northern Ireland?
# This is a heading.
are-you-in-northern-ireland-hv5hat = Está na Irlanda do Norte?

# English: Call here if you think about ending your life.
# This is Easy Read: one short sentence beside a picture.
call-here-if-you-think-puhwcq = Ligue para aqui se pensa em pôr fim à sua vida.

# English: Call here about abuse at home or sexual abuse.
# This is Easy Read: one short sentence beside a picture.
call-here-about-abuse-at-mp4d7p = Ligue para aqui sobre violência em casa ou abuso sexual.

## Section: Is your phone safe?

# English: Is your phone safe?
# This is a heading.
is-your-phone-safe-w5zd2e = O seu telefone é seguro?

# English: A free call still shows on your phone.
# This is Easy Read: one short sentence beside a picture.
a-free-call-still-shows-9tzemn = Uma chamada gratuita também aparece no seu telefone.

# English: You can delete the call.
# This is Easy Read: one short sentence beside a picture.
you-can-delete-the-call-2wcpeb = Pode apagar a chamada.
