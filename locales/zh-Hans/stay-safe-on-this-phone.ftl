### Page: Stay safe on this phone   (content/stay-safe-on-this-phone.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Stay safe on this phone
# This is the title of the page.
stay-safe-on-this-phone-ag32a2 = 安全使用这部手机

# English: What this site leaves on a phone, and how to leave less.
# This is the summary of the page, shown in lists of pages.
what-this-site-leaves-on-j6czpt = 这个网站会在手机里留下什么，怎样少留一些。

# English: phone, safe, history, browser, delete, private window, leave quickly, saved copy, remove, traces, hide, calls, texts, watched, spying, tracking, location, password, incognito, clear history, checks my phone
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
phone-safe-history-browser-delete-ndyq7b = 手机、电话、安全、历史记录、浏览记录、删除记录、清除历史、浏览器、无痕窗口、无痕模式、隐私模式、快速离开、保存的副本、删除、痕迹、隐藏、通话记录、短信、有人查我的手机、有人看我的手机、被监视、监控、跟踪、被跟踪、定位、间谍软件、密码、共用账户、Wi-Fi、微信

# English: If someone checks this phone, read this on another one if you can. A library, a friend you trust or a support worker may have one.
if-someone-checks-this-phone-r72xh8 = 如果有人会查看这部手机，可以的话，请用另一部手机看本页。图书馆、您信任的朋友或支援人员那里可能有。

# English: This page is for anyone whose phone is shared, watched, or paid for by someone else, anywhere in the UK.
this-page-is-for-anyone-sz9xsr = 如果您的手机与人共用、被人监视，或者由别人付费，无论在英国哪里，本页都是写给您的。

## Section: The button that leaves this page

# English: The button that leaves this page
# This is a heading.
the-button-that-leaves-this-37dg3s = “离开此页”按钮

# English: The button at the top hides this page at once and opens an ordinary one. On a keyboard, pressing Shift three times quickly does the same.
# Note: "the button" is the one at the top of every page for leaving quickly. Use the same word that is printed on it.
the-button-at-the-top-kdthjh = 页面上方的“离开此页”按钮会立刻隐藏本页，并打开一个普通的页面。用键盘时，快速按三次 Shift 键，效果一样。

# English: If someone then presses Back, this page should stay hidden. If scripts are turned off in the browser, Back shows it again.
if-someone-then-presses-back-6ran9u = 之后如果有人按“返回”，本页应该仍然是隐藏的。如果浏览器关闭了脚本，按“返回”会再次显示本页。

# English: If the browser blocks storage, Back may still show it. The address of this page may show for a moment before the other page opens.
if-the-browser-blocks-storage-tyrax7 = 如果浏览器阻止存储数据，按“返回”可能仍然会显示本页。在另一个页面打开之前，本页的网址可能会显示片刻。

# English: **The button does not clear your history.** The history still shows the address and the title of each page you opened.
the-button-does-not-clear-ma5cuf = **这个按钮不会清除您的历史记录。** 历史记录里仍然显示您打开过的每个页面的网址和标题。

# English: Pressing the button writes a one-letter mark for this tab, so that the page stays hidden. It does not say what you read. With special tools, someone could find it later, with this site's address.
pressing-the-button-writes-a-cefnbg = 按这个按钮，会为这个标签页写下一个只有一个字母的标记，让本页保持隐藏。这个标记不会说明您看了什么。用特殊的工具，别人以后有可能找到这个标记和这个网站的网址。

# English: Until you ask it to save something, this site stores nothing else. It sets no cookies. Your browser keeps its own history, and may keep copies of pages.
until-you-ask-it-to-cc5szw = 在您要求保存东西之前，这个网站不会存储其他任何东西。它不设置 cookie。您的浏览器会保留它自己的历史记录，也可能保留页面的副本。

## Section: What you can do

# English: What you can do
# This is a heading.
what-you-can-do-te5dvr = 您可以做什么

# English: You know best what is safe. Each choice leaves a trace of its own.
you-know-best-what-is-8akn46 = 怎样才安全，您最清楚。每一种选择都会留下它自己的痕迹。

# English: Delete only the pages you opened here. An empty history can make someone ask why.
# This is a list item.
delete-only-the-pages-you-xtmemw = 只删除您在这里打开过的页面。历史记录是空的，可能会让人问为什么。

# English: Open a few ordinary pages afterwards.
# This is a list item.
open-a-few-ordinary-pages-u5buju = 之后再打开几个普通的页面。

# English: Use a private window. It forgets the history when you close it. It cannot hide you from an app that watches the phone. The owner of the Wi-Fi may still see this site's name.
# This is a list item.
use-a-private-window-it-dfsyvf = 使用无痕窗口（private window）。关闭时，它会忘掉历史记录。它不能让您躲过监视手机的应用。Wi‑Fi 的主人可能仍然会看到这个网站的名称。

# English: Think who shares an account with this phone. They may see its history on their own.
# This is a list item.
think-who-shares-an-account-t5sh83 = 想一想，谁和这部手机共用账户。那些人可能在自己的设备上看到这部手机的历史记录。

## Section: If you saved this guide

# English: If you saved this guide
# This is a heading.
if-you-saved-this-guide-tnr4w9 = 如果您保存了本指南

# English: Some copies of this site can be saved on a phone. Nothing is saved unless you ask. Anyone who uses the phone can then open the saved pages.
some-copies-of-this-site-3zhqe9 = 这个网站的某些副本可以保存到手机里。除非您要求，否则什么都不会保存。保存以后，任何用这部手机的人都可以打开保存的页面。

# English: To remove it, open the page "Save on this phone" again and press "Remove". You can also clear this site's data in the browser's settings. The history is separate and stays until you delete it. If you downloaded a file, delete that too.
to-remove-it-open-the-8ghpg2 = 要移除本指南，请再次打开“保存到这部手机”页面，按“移除”。您也可以在浏览器的设置里清除这个网站的数据。历史记录是另外的，在您删除之前会一直留着。如果您下载了文件，也请删除。

## Section: Calls and texts

# English: Calls and texts
# This is a heading.
calls-and-texts-jp4h3d = 电话和短信

# English: A free call still shows in the phone's own list of calls. You can delete that call.
a-free-call-still-shows-mte3eb = 免费电话也会显示在手机自己的通话记录里。您可以删除那条记录。

# English: Do not count on a call staying off the bill. We have one older report that calls to Samaritans stay off it. Their volunteers cannot see your number.
do-not-count-on-a-cfcjh9 = 不要指望电话不会出现在账单上。我们有一份较早的资料说，打给 Samaritans 的电话不会出现在账单上。他们的志愿者看不到您的号码。

# English: **If you cannot speak:** call { $tel-999 } from a mobile. Listen. Cough or tap if you can. Press 55 when a voice asks. This does not tell the police where you are.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-you-cannot-speak-call-fbj3wr = **如果您不能说话：** 用手机拨打 { $tel-999 }。听。如果可以，请咳嗽一声或敲一敲。听到语音要求时，请按 55。这样做不会让警察知道您在哪里。

# English: If you do not press 55, a call from a mobile ends.
if-you-do-not-press-wtt88c = 如果您不按 55，用手机打的电话就会挂断。

# English: **You can text { $tel-sms } only if you signed up before.** Text the word "register" to that number, then answer "yes". The texts stay on the phone.
# $tel-sms = Text 999 after registering: text 'register' to 999, answer yes, before you need it. Register again for a new number.
you-can-text-only-if-q3eggp = **只有事先登记过，您才能发短信到 { $tel-sms }。** 把英文单词“register”发到这个号码，再回复“yes”。短信会留在手机里。

# English: Tell a helpline if and when it is safe to call you back.
tell-a-helpline-if-and-a6gm3c = 请告诉求助热线，给您回电话是否安全，什么时候安全。

## Section: Who to call

# English: Who to call
# This is a heading.
who-to-call-vfqzg4 = 可以打给谁

# English: If you are in danger now:
if-you-are-in-danger-c5rhq2 = 如果您现在有危险：

# English: To ask a question without giving your name:
to-ask-a-question-without-tajktd = 想提问，又不说出姓名：

# English: If you need someone to listen:
if-you-need-someone-to-tvpajx = 如果您需要有人倾听：

# English: More numbers are on the page [Urgent help]({ $link1 }).
# $link1 = page: Urgent help
more-numbers-are-on-the-ug7pvd = 更多号码请看[紧急求助]({ $link1 })。
