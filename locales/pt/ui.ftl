### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = Guia de cuidados de saúde

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = Ajuda agora

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = Em segurança

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = Compreender o que aconteceu

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = Médicos e tratamento

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = Os seus direitos

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = Para quem ajuda

# English: England
nation-england = Inglaterra

# English: Scotland
nation-scotland = Escócia

# English: Wales
nation-wales = País de Gales

# English: Northern Ireland
nation-northern-ireland = Irlanda do Norte

## Finding the way

# English: Go to the text
skip-link = Ir para o texto

# English: Start page
start-page = Página inicial

# English: All pages
# Above the list of all pages.
contents = Todas as páginas

# English: Languages
# Above the list of languages.
languages = Línguas

# English: Choose your language
language-choose = Escolha a sua língua

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = ainda incompleto

# English: Ways to read this page
# Above the choice of how to read a page.
readings = Formas de ler esta página

# English: Full text
reading-full = Texto completo

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = Leitura fácil

# English: With English
# Each part in the reader's language and in English.
reading-both = Com o inglês

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = Leitura fácil em inglês

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = (outro site)

# English: Back to the top
to-top = Voltar ao topo

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = Encontrar uma página

# English: Pages found:
# Before the number of pages that were found.
find-count = Páginas encontradas:

# English: in English
# After the title of a page that is not translated.
find-english = em inglês

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = Não se encontrou nenhuma página com estas palavras. Também pode perguntar aqui:

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = Será que quis escrever:

# English: A to Z
# The title of a page, and the link to it.
a-z = De A a Z

# English: Hard words and what they mean, and which page tells you more.
a-z-text = Palavras difíceis, o que querem dizer e que página diz mais.

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = Letras

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = Ouvir esta página

# English: Pause
listen-pause = Pausa

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = Continuar

# English: Stop
listen-stop = Parar

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = Guardar neste telefone

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = Pode guardar este guia neste telefone e lê-lo sem ligação à internet. Nada é guardado até carregar no botão.

# English: Before you save
save-think = Antes de guardar

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = Qualquer pessoa que usa este telefone pode abrir as páginas guardadas. Se alguém verifica este telefone, não guarde.

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = Quando lê uma cópia guardada e tem ligação à internet, a cópia pede a este site páginas mais recentes. O dono do site ou do Wi‑Fi pode ver isso.

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = Gasta no máximo { $size } MB da sua internet e ocupa no máximo o mesmo espaço neste telefone.

# English: In a private window, the copy is gone when you close the window.
save-private = Numa janela privada, a cópia desaparece quando fecha a janela.

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = Um iPhone apaga a cópia se não a abrir durante sete dias.

# English: Save
# On a button.
save-button = Guardar

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = Obter as páginas mais recentes

# English: You can save only if JavaScript is on in this browser.
save-script = Só pode guardar se o JavaScript estiver ligado neste navegador.

# English: You opened this guide from a file. It can be read without a connection already.
save-file = Abriu este guia a partir de um ficheiro. Já se pode ler sem ligação à internet.

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = Este site não tem uma ligação segura (https), por isso não se pode guardar nada dele.

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = Este navegador não consegue guardar este guia. Pode ser antigo, ou pode estar definido para não guardar nada. Nada foi guardado.

# English: Saving. Please keep this page open.
save-working = A guardar. Mantenha esta página aberta.

# English: Saved. You can open the same address without a connection.
save-done = Guardado. Pode abrir o mesmo endereço sem ligação à internet.

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = Nem tudo chegou, por isso nada mudou neste telefone. Tente de novo mais tarde.

# English: There is not enough space on this phone. Nothing was changed.
save-full = Não há espaço suficiente neste telefone. Nada mudou.

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = Esta cópia guardada tem mais de 30 dias. Os números e as regras podem ter mudado.

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = Há páginas mais recentes do que esta cópia guardada.

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = Obter as páginas mais recentes

# English: Remove everything
# A heading.
save-remove = Remover tudo

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = Isto apaga deste telefone as páginas guardadas em todas as línguas.

# English: Remove
save-remove-button = Remover

# English: Removing.
save-removing = A remover.

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = Removido. Verificámos de novo e já não há nada deste guia guardado.

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = Não foi possível remover tudo. Apague os dados deste site nas definições do navegador.

# English: What stays
# A heading.
save-stays = O que fica

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = O histórico do navegador continua a mostrar as páginas que abriu. Pode apagá-las lá.

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = Alguns navegadores lembram o nome deste site nas definições até que apague lá os dados do site.

# English: Files that you downloaded stay until you delete them.
save-stays-files = Os ficheiros que descarregou ficam até que os apague.

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = O que fica neste telefone

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = “Remover” traz até aqui depois de verificar de novo que já não há nada deste guia guardado neste navegador. Estas coisas ainda podem estar no telefone:

# English: How to delete it yourself
# A heading.
forget-how = Como apagar isto por si

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = Apague só o que pertence a este guia. Um histórico vazio pode levar alguém a perguntar porquê. As palavras podem ser um pouco diferentes no seu telefone.

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome: abra o menu (três pontos) e depois “Histórico” (History). Apague as páginas deste guia uma a uma.

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet: abra o menu (três linhas) e depois “Histórico” (History). Carregue por uns momentos numa página deste guia e depois carregue em “Eliminar” (Delete).

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = Safari num iPhone: carregue no livro aberto e depois no relógio. Empurre uma página deste guia para a esquerda e depois carregue em “Apagar” (Delete).

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox: abra o menu (três pontos) e depois “Histórico” (History). Apague as páginas deste guia uma a uma.

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = O nome deste site: abra as definições do navegador e procure “Dados do site” (Site data) ou “Dados dos sites” (Website data). Encontre lá este site e apague-o.

# English: Files: look in the folder for downloads.
forget-files = Ficheiros: veja na pasta das transferências (Downloads).

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = Sair desta página

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = Onde está no Reino Unido?

# English: Show all
nation-all = Mostrar tudo

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = Só para:

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = Um computador traduziu esta página. Ainda ninguém a verificou. Se alguma coisa não estiver clara, peça a alguém que lhe leia o texto em inglês.

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = Um computador traduziu esta página e ainda ninguém a verificou. Por isso, o inglês aparece junto de cada parte.

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = Algumas partes desta página ainda não estão traduzidas. Aparecem noutra língua.

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = Algumas partes desta página ainda não estão traduzidas. Aparecem em inglês.

# English: This page is not translated yet. The English page is shown.
notice-page = Esta página ainda não está traduzida. É mostrada a página em inglês.

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = Esta página ainda não existe em leitura fácil na sua língua. É mostrado o texto completo.

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = Estamos a mudar esta página. Em vez disso, ligue para um destes números.

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = A sua língua e o inglês, lado a lado. Pode mostrar esta página a quem trabalha no serviço.

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = Ainda não verificámos este número.

# English: This may have changed. We last checked it on { $date }.
fact-due = Isto pode ter mudado. A última vez que verificámos foi em { $date }.

# English: This may have changed. We have not checked it yet.
fact-due-never = Isto pode ter mudado. Ainda não o verificámos.

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = (isto mudou; pergunte a uma linha de apoio)

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = Ainda não verificámos todos os números e regras desta página com quem é responsável por eles.

# English: Some numbers or rules on this page may have changed.
page-due = Alguns números ou regras desta página podem ter mudado.

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = Nenhum advogado, médico ou grupo de sobreviventes reviu ainda esta página.

# English: This page may be out of date.
page-review-due = Esta página pode estar desatualizada.

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = Ainda não lemos esta página com pessoas que usam a leitura fácil.

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = Lemos esta página em inglês com { $who } em { $date }.

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = Esta cópia foi feita em { $date }.

## Helplines

# English: Call
card-call = Ligue para o

# English: Send a text message
card-text = Envie um SMS para o

# English: Open
card-open = Horário

# English: Day and night, every day
hours-always = Dia e noite, todos os dias

# English: Every day
hours-every-day = Todos os dias

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = dia e noite

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = hora do Reino Unido

# English: The call is free.
card-free = A chamada é gratuita.

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = O SMS é gratuito.

# English: The call costs as much as a call to a local number.
card-local = A chamada custa o mesmo que uma chamada para um número local.

# English: You can ask for an interpreter.
card-interpreter = Pode pedir um intérprete.

# English: When they answer, press { $key }.
card-menu = Quando atenderem, carregue em { $key }.

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = Se não pode falar, carregue em { $key } quando lhe pedirem.

# English: Write the word { $word }.
card-word = Escreva a palavra { $word }.

# English: Textphone: { $number }
card-textphone = Telefone de texto: { $number }

# English: Monday
monday = Segunda-feira

# English: Tuesday
tuesday = Terça-feira

# English: Wednesday
wednesday = Quarta-feira

# English: Thursday
thursday = Quinta-feira

# English: Friday
friday = Sexta-feira

# English: Saturday
saturday = Sábado

# English: Sunday
sunday = Domingo

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = { $time } da manhã

# English: 12 noon
time-noon = 12 (meio-dia)

# English: { $time } in the afternoon
time-afternoon = { $time } da tarde

# English: { $time } in the evening
time-evening = { $time } da noite

# English: { $time } at night
time-night = { $time } da noite

# English: midnight
time-midnight = meia-noite

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = A minha língua: { $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n ->
    [one] { $n } hora
    [many] { $n } de horas
   *[other] { $n } horas
}

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n ->
    [one] { $n } dia
    [many] { $n } de dias
   *[other] { $n } dias
}

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n ->
    [one] { $n } dia útil
    [many] { $n } de dias úteis
   *[other] { $n } dias úteis
}

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n ->
    [one] { $n } mês
    [many] { $n } de meses
   *[other] { $n } meses
}

# English: { $low } to { $high }
range = { $low } a { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = gratuito

## A page that is not there

# English: This page is not here
missing-title = Esta página não está aqui

# English: The address may be old. Please start here:
missing-text = O endereço pode ser antigo. Comece aqui:

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = Este guia dá informações. Não é o conselho de um advogado nem de um médico.

# English: This copy is kept by { $host }.
footer-host = Esta cópia é mantida por { $host }.

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = Leve consigo

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = Estes ficheiros funcionam sem ligação à internet. Pode guardá-los e passá-los a outras pessoas por mensagem, por Bluetooth ou num cartão de memória.

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = Um ficheiro fica no telefone até que o apague, e o nome dele fica na lista de transferências. O nome não diz de que trata o ficheiro.

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = Todas as páginas num só ficheiro. Abre em qualquer navegador.

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = Um livro, para aplicações que abrem ficheiros EPUB.

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = Tudo em todas as línguas, para um cartão de memória ou uma pen USB. Descompacte o ficheiro e depois abra index.html.

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = A versão mais recente está em { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = Texto com títulos e um índice, na ordem em que se lê. As imagens não acrescentam nada às palavras ao lado delas.
