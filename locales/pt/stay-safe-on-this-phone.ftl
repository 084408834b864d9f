### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = Em segurança neste telefone

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = O que este site deixa num telefone e como deixar menos.

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = telefone, telemóvel, celular, segurança, histórico, apagar o histórico, limpar o histórico, navegador, janela privada, janela anónima, incógnito, sair depressa, cópia guardada, remover, apagar, rasto, esconder, chamadas, SMS, mensagens, veem o meu telefone, mexem no meu telemóvel, vigiar, vigiam-me, espiar, aplicação espia, seguir, localização, GPS, senha, palavra-passe, conta partilhada, Wi-Fi

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = Se alguém verifica este telefone, leia isto noutro, se puder. Uma biblioteca, um amigo de confiança ou um técnico de apoio (support worker) pode ter um.

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = Esta página é para qualquer pessoa cujo telefone é partilhado, vigiado ou pago por outra pessoa, em todo o Reino Unido.

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = O botão para sair desta página

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = O botão no topo esconde logo esta página e abre uma página comum. Num teclado, carregar três vezes depressa em Shift faz o mesmo.

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = Se alguém carregar depois em Voltar, esta página deve continuar escondida. Se os scripts estiverem desligados no navegador, Voltar mostra-a de novo.

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = Se o navegador não deixar gravar dados, Voltar pode ainda mostrar esta página. O endereço dela pode aparecer por um momento antes de a outra página abrir.

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **O botão não apaga o seu histórico.** O histórico continua a mostrar o endereço e o título de cada página que abriu.

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = Carregar no botão grava uma marca de uma só letra para este separador do navegador, para que a página continue escondida. A marca não diz o que lê. Com ferramentas especiais, alguém a pode encontrar mais tarde, com o endereço deste site.

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = Até que peça para guardar alguma coisa, este site não guarda mais nada. Não põe cookies. O seu navegador mantém o próprio histórico e pode guardar cópias das páginas.

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = O que pode fazer

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = Sabe melhor do que ninguém o que é seguro. Cada escolha deixa o seu próprio rasto.

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = Apague só as páginas que abriu aqui. Um histórico vazio pode levar alguém a perguntar porquê.

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = Depois abra algumas páginas comuns.

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = Use uma janela privada. Ela esquece o histórico quando a fecha. Não consegue esconder o que faz de uma aplicação que vigia o telefone. O dono do Wi‑Fi pode continuar a ver o nome deste site.

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = Pense em quem partilha uma conta com este telefone. Essa pessoa pode ver o histórico dele no seu próprio aparelho.

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = Se guardou este guia

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = Algumas cópias deste site podem ser guardadas num telefone. Nada é guardado se não pedir. Depois, qualquer pessoa que usa o telefone pode abrir as páginas guardadas.

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = Para remover o guia, abra de novo a página «Guardar neste telefone» e carregue em «Remover». Também pode apagar os dados deste site nas definições do navegador. O histórico é separado e fica até que o apague. Se descarregou um ficheiro, apague-o também.

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = Chamadas e SMS

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = Uma chamada gratuita também aparece na lista de chamadas do telefone. Pode apagar essa chamada.

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = Não parta do princípio de que uma chamada não aparece na fatura. Temos uma informação mais antiga de que as chamadas para os Samaritans não aparecem nela. Os voluntários não conseguem ver o seu número.

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **Se não pode falar:** ligue para o { $tel-999 } de um telemóvel. Ouça. Tussa ou bata de leve, se puder. Carregue em 55 quando uma voz pedir. Isto não diz à polícia onde está.

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = Se não carregar em 55, uma chamada de um telemóvel termina.

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **Só pode enviar um SMS para o { $tel-sms } se registou o telefone antes.** Envie um SMS com a palavra “register” para esse número e depois responda “yes”. Os SMS ficam no telefone.

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = Diga à linha de apoio se e quando é seguro ligarem-lhe de volta.

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = Para onde ligar

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = Se está em perigo agora:

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = Para fazer uma pergunta sem dar o seu nome:

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = Se precisa de alguém que ouça:

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = Há mais números em [ajuda urgente]({ $link1 }).
