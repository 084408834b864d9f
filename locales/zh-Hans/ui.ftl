### Words around the pages: buttons, notices, labels.
### Write after the = sign. Copy { $names } exactly. You may move them.

## Names

# English: Health care guide
# The name of the whole guide. It can be seen over the reader's shoulder and stays in the history
# of the phone, so it must say nothing about what happened to the reader.
guide-name = 就医指南

# English: Help now
# A section of the guide: pages for someone who needs help at once.
section-now = 马上求助

# English: Stay safe
# A section of the guide: using this guide without danger, and what stays private.
section-safe = 保护安全

# English: Understand what happened
# A section of the guide: what happened to the reader, and what it does to a person. Neutral words:
# this can be read over the shoulder.
section-know = 了解发生的事

# English: Doctors and treatment
# A section of the guide: doctors and treatment.
section-health = 医生与治疗

# English: Your rights
# A section of the guide: what the reader has a right to.
section-rights = 您的权利

# English: For people who help
# A section of the guide: pages for those who help, and about the guide itself.
section-help = 写给帮助者

# English: England
nation-england = 英格兰

# English: Scotland
nation-scotland = 苏格兰

# English: Wales
nation-wales = 威尔士

# English: Northern Ireland
nation-northern-ireland = 北爱尔兰

## Finding the way

# English: Go to the text
skip-link = 转到正文

# English: Start page
start-page = 首页

# English: All pages
# Above the list of all pages.
contents = 全部页面

# English: Languages
# Above the list of languages.
languages = 语言

# English: Choose your language
language-choose = 选择您的语言

# English: not finished yet
# Beside a language whose most important pages are not all translated.
language-in-progress = 尚未完成

# English: Ways to read this page
# Above the choice of how to read a page.
readings = 本页的阅读方式

# English: Full text
reading-full = 完整版

# English: Easy Read
# The name of the kind of text: short sentences and pictures.
reading-easy = 易读版

# English: With English
# Each part in the reader's language and in English.
reading-both = 中英对照

# English: Easy Read in English
# The link to the easy text in English.
reading-easy-english = 英文易读版

# English: (another website)
# Said after a link that leaves this guide, for people who listen to the page.
link-outside = （另一个网站）

# English: Back to the top
to-top = 回到顶部

## Finding a page

# English: Find a page
# Beside the box in which one can write what one looks for.
find-label = 查找页面

# English: Pages found:
# Before the number of pages that were found.
find-count = 找到的页面数：

# English: in English
# After the title of a page that is not translated.
find-english = 英文

# English: No page was found for these words. You can also ask one of these:
# Helplines stand below it.
find-none = 没有找到与这些词有关的页面。您也可以向这里询问：

# English: Did you mean:
# A word that can be pressed stands behind it.
find-near = 您要找的是不是：

# English: A to Z
# The title of a page, and the link to it.
a-z = 词语索引（A 到 Z）

# English: Hard words and what they mean, and which page tells you more.
a-z-text = 难懂的词和它们的意思，以及哪个页面有更多说明。

# English: Letters
# For people who listen to the page: the letters that lead down the page.
a-z-letters = 字母

## Listening

# English: Listen to this page
# The button that reads the page aloud, on phones that can.
listen = 收听本页

# English: Pause
listen-pause = 暂停

# English: Go on
# After a pause: reads on from the same sentence.
listen-on = 继续

# English: Stop
listen-stop = 停止

## Saving on this phone

# English: Save on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
save-title = 保存到这部手机

# English: You can save this guide on this phone and read it without a connection. Nothing is saved until you press the button.
save-text = 您可以把本指南保存到这部手机里，不上网也能看。在您按按钮之前，什么都不会保存。

# English: Before you save
save-think = 保存之前

# English: Anyone who uses this phone can open the saved pages. If someone checks this phone, do not save.
save-seen = 任何用这部手机的人都可以打开保存的页面。如果有人会查看这部手机，请不要保存。

# English: A saved copy asks this website for newer pages when you read it with a connection. The owner of the website or the Wi-Fi may see that.
save-again = 如果您在联网时看保存的副本，副本会向这个网站索取更新的页面。网站的主人或 Wi‑Fi 的主人可能会看到。

# English: It uses at most { $size } MB of your data, and as much space on this phone.
# $size is a number such as 1.9.
save-size = 最多使用 { $size } MB 流量，也最多占用这部手机同样大小的空间。

# English: In a private window, the copy is gone when you close the window.
save-private = 在无痕窗口（private window）里，您关闭窗口后，副本就没有了。

# English: An iPhone deletes the copy if you do not open it for seven days.
save-apple = 如果您七天没有打开副本，iPhone 会把它删除。

# English: Save
# On a button.
save-button = 保存

# English: Get the newest pages
# On a button, when there is a saved copy.
save-update = 获取最新的页面

# English: You can save only if JavaScript is on in this browser.
save-script = 只有在这个浏览器开启 JavaScript 时，才能保存。

# English: You opened this guide from a file. It can be read without a connection already.
save-file = 您是从文件打开本指南的，现在不上网也能看。

# English: This website has no safe connection (https), so nothing can be saved from it.
save-unsafe = 这个网站没有安全连接（https），所以不能从这里保存任何内容。

# English: This browser cannot save this guide. It may be old, or it may be set to store nothing. Nothing was saved.
save-unable = 这个浏览器不能保存本指南。浏览器可能太旧，也可能设置成了不存储任何东西。什么都没有保存。

# English: Saving. Please keep this page open.
save-working = 正在保存。请不要关闭本页。

# English: Saved. You can open the same address without a connection.
save-done = 已保存。您不上网也可以打开同一个网址。

# English: Not everything arrived, so nothing was changed on this phone. Try again later.
save-failed = 内容没有全部收到，所以这部手机里什么都没有改变。请以后再试。

# English: There is not enough space on this phone. Nothing was changed.
save-full = 这部手机的空间不够。什么都没有改变。

# English: This saved copy is more than 30 days old. Numbers and rules may have changed.
# On each page of a saved copy that is older than 30 days.
save-old = 这份保存的副本已超过 30 天。号码和规定可能已有变化。

# English: There are newer pages than this saved copy.
# On each page of a saved copy.
save-newer = 现在有比这份保存的副本更新的页面。

# English: Get the newest pages
# A link, after each of the two sentences above.
save-newest = 获取最新的页面

# English: Remove everything
# A heading.
save-remove = 全部移除

# English: This deletes the saved pages of all languages from this phone.
save-remove-text = 这会从这部手机里删除所有语言的已保存页面。

# English: Remove
save-remove-button = 移除

# English: Removing.
save-removing = 正在移除。

# English: Removed. We looked again, and nothing of this guide is saved any more.
save-removed = 已移除。我们又检查了一遍，本指南已经没有任何内容还保存着。

# English: Not everything could be removed. Delete the data of this website in the settings of the browser.
save-left = 没能全部移除。请在浏览器的设置里删除这个网站的数据。

# English: What stays
# A heading.
save-stays = 会留下什么

# English: The history of the browser still shows the pages that you opened. You can delete them there.
save-stays-history = 浏览器的历史记录里仍然有您打开过的页面。您可以在那里删除它们。

# English: Some browsers remember the name of this website in their settings until you delete its data there.
save-stays-name = 有些浏览器会在设置里记住这个网站的名称，直到您在那里删除这个网站的数据。

# English: Files that you downloaded stay until you delete them.
save-stays-files = 您下载的文件会一直留着，直到您删除它们。

## What stays on the phone

# English: What stays on this phone
# The title of a page, and the link to it. It stays in the history of the phone: no telling words.
forget-title = 这部手机里会留下什么

# English: “Remove” leads here when it has looked again and nothing of this guide is saved in this browser any more. These things can still be on the phone:
# “Remove” is the button on the page “Save on this phone”.
forget-text = “移除”按钮再检查一遍，确认这个浏览器里不再保存着本指南的任何内容之后，会带您来到这里。手机里可能还有以下这些：

# English: How to delete it yourself
# A heading.
forget-how = 怎样自己删除

# English: Delete only what belongs to this guide. An empty history can make someone ask why. The words can differ a little on your phone.
forget-think = 只删除与本指南有关的内容。历史记录是空的，可能会让人问为什么。您手机上的用词可能略有不同。

# English: Chrome: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
# The four that follow are about the list of pages that were opened.
forget-chrome = Chrome：打开菜单（三个点），然后打开“历史记录”（History）。把本指南的页面一个一个地删除。

# English: Samsung Internet: open the menu (three lines), then “History”. Press on a page of this guide for a while, then press “Delete”.
forget-samsung = Samsung Internet（三星浏览器）：打开菜单（三条线），然后打开“历史记录”（History）。按住本指南的一个页面一会儿，然后按“删除”（Delete）。

# English: Safari on an iPhone: press the open book, then the clock. Push a page of this guide to the left, then press “Delete”.
forget-safari = iPhone 上的 Safari：按打开的书的图标，再按时钟图标。把本指南的一个页面向左推，然后按“删除”（Delete）。

# English: Firefox: open the menu (three dots), then “History”. Delete the pages of this guide one by one.
forget-firefox = Firefox：打开菜单（三个点），然后打开“历史记录”（History）。把本指南的页面一个一个地删除。

# English: The name of this website: open the settings of the browser and look for “Site data” or “Website data”. Find this website there and delete it.
# About the list of websites in the settings of a browser.
forget-name = 这个网站的名称：打开浏览器的设置，找“网站数据”（Site data 或 Website data）。在那里找到这个网站，把它删除。

# English: Files: look in the folder for downloads.
forget-files = 文件：请到下载文件夹（downloads）里找。

## Leaving

# English: Leave this page
# The button that hides this page at once and opens the weather. Short and calm.
exit = 离开此页

## Nations

# English: Where in the UK are you?
# Above the choice between England, Scotland, Wales and Northern Ireland.
nation-choose = 您在英国的哪个地区？

# English: Show all
nation-all = 全部显示

# English: Only for:
# Before the names of nations, over a part of the page that holds only there.
nation-label = 仅适用于：

## Notices

# English: A computer translated this page. No person has checked it yet. If something is not clear, ask someone to read you the English.
notice-unchecked = 本页由电脑翻译，还没有人检查过。如果有不清楚的地方，请找人把英文读给您听。

# English: A computer translated this page, and no person has checked it yet. So the English is shown with each part.
# For pages where a mistake could put a reader in danger.
notice-beside = 本页由电脑翻译，还没有人检查过。所以每一部分都附有英文。

# English: Some parts of this page are not translated yet. They are shown in another language.
# For a language with a second language set for what is missing: Pashto with Persian.
notice-borrowed = 本页有些部分还没有翻译，这些部分以另一种语言显示。

# English: Some parts of this page are not translated yet. They are shown in English.
notice-parts = 本页有些部分还没有翻译，这些部分以英文显示。

# English: This page is not translated yet. The English page is shown.
notice-page = 本页还没有翻译。现在显示的是英文页面。

# English: This page is not in Easy Read in your language yet. The full text is shown.
notice-no-easy = 本页还没有您的语言的易读版。现在显示的是完整版。

# English: We are changing this page. Please call one of these numbers instead.
# In place of a page whose words are being corrected. The helplines stand below it.
notice-suspended = 我们正在修改本页。请改为拨打以下任一号码。

# English: Your language and English, side by side. You can show this page to staff.
# For the page that shows two languages side by side.
notice-both = 您的语言和英文并排显示。您可以把本页给工作人员看。

## Facts

# English: We have not checked this number yet.
# Under a helpline whose number nobody has checked since the guide was written.
fact-unchecked = 我们还没有核对过这个号码。

# English: This may have changed. We last checked it on { $date }.
fact-due = 这里的内容可能已有变化。我们上次核对的日期是 { $date }。

# English: This may have changed. We have not checked it yet.
fact-due-never = 这里的内容可能已有变化。我们还没有核对过。

# English: (this has changed; please ask a helpline)
# In place of a number or a rule that is no longer true.
fact-withdrawn = （此处内容已有变化，请询问求助热线）

# English: We have not yet checked all numbers and rules on this page with the people who own them.
page-unchecked = 本页的号码和规定，我们还没有全部向发布它们的机构核对。

# English: Some numbers or rules on this page may have changed.
page-due = 本页的某些号码或规定可能已有变化。

# English: No lawyer, doctor or survivor group has reviewed this page yet.
page-unreviewed = 还没有律师、医生或亲历者团体审阅过本页。

# English: This page may be out of date.
page-review-due = 本页内容可能已经过时。

# English: We have not read this page with people who use Easy Read yet.
# At the foot of an Easy Read page that nobody has read with the people it is for.
easy-not-checked = 我们还没有和使用易读版的人一起读过本页。

# English: We read this page in English with { $who } on { $date }.
# At the foot of an Easy Read page. $who is a group of people, such as "a reading group in Leeds". Only
# the English page was read with them.
easy-checked = 我们和 { $who } 一起读过本页的英文版，日期是 { $date }。

# English: This copy was made on { $date }.
# The day this copy of the guide was made.
page-made = 这份副本制作于 { $date }。

## Helplines

# English: Call
card-call = 拨打

# English: Send a text message
card-text = 发送短信

# English: Open
card-open = 服务时间

# English: Day and night, every day
hours-always = 每天，不分昼夜

# English: Every day
hours-every-day = 每天

# English: day and night
# After a day and a colon: open from midnight to midnight, as in "Saturday: day and night".
hours-all-day = 不分昼夜

# English: UK time
# After opening hours. Clocks in the UK differ from those in other countries.
hours-uk-time = 英国时间

# English: The call is free.
card-free = 电话免费。

# English: The text message is free.
# On the card of a number to which a text message can be sent.
card-text-free = 短信免费。

# English: The call costs as much as a call to a local number.
card-local = 电话费与拨打本地号码相同。

# English: You can ask for an interpreter.
card-interpreter = 您可以要求口译员。

# English: When they answer, press { $key }.
card-menu = 电话接通后，请按 { $key }。

# English: If you cannot speak, press { $key } when you are asked to.
# For someone who calls and cannot speak.
card-then = 如果您不能说话，听到要求按键时，请按 { $key }。

# English: Write the word { $word }.
card-word = 写这个词：{ $word }。

# English: Textphone: { $number }
card-textphone = 文字电话（textphone）：{ $number }

# English: Monday
monday = 星期一

# English: Tuesday
tuesday = 星期二

# English: Wednesday
wednesday = 星期三

# English: Thursday
thursday = 星期四

# English: Friday
friday = 星期五

# English: Saturday
saturday = 星期六

# English: Sunday
sunday = 星期日

# English: { $time } in the morning
# $time is like 6:30, on a clock of twelve hours.
time-morning = 上午 { $time }

# English: 12 noon
time-noon = 中午 12 点

# English: { $time } in the afternoon
time-afternoon = 下午 { $time }

# English: { $time } in the evening
time-evening = 晚上 { $time }

# English: { $time } at night
time-night = 夜里 { $time }

# English: midnight
time-midnight = 午夜

## Cards to show

# English: My language: { $language }
# On a card for staff: the name of the reader's language, in that language. In English it is a line to
# write on.
slip-language = 我的语言：{ $language }

## Numbers

# English: { $n -> [one] { $n } hour *[other] { $n } hours }
duration-hour = { $n } 小时

# English: { $n -> [one] { $n } day *[other] { $n } days }
duration-day = { $n } 天

# English: { $n -> [one] { $n } working day *[other] { $n } working days }
duration-working-day = { $n } 个工作日

# English: { $n -> [one] { $n } month *[other] { $n } months }
duration-month = { $n } 个月

# English: { $low } to { $high }
range = { $low } 至 { $high }

# English: £{ $amount }
# A price in pounds. Keep the point and the digits as they are.
money = £{ $amount }

# English: free
money-free = 免费

## A page that is not there

# English: This page is not here
missing-title = 此页不在这里

# English: The address may be old. Please start here:
missing-text = 网址可能是旧的。请从这里开始：

## At the foot

# English: This guide gives information. It is not advice from a lawyer or a doctor.
footer-advice = 本指南只提供信息，不是律师或医生的意见。

# English: This copy is kept by { $host }.
footer-host = 这份副本由 { $host } 保存。

## Taking the guide with you

# English: Take it with you
# The title of a page that lists files to keep on the phone and to pass on. It stays in the history of
# the phone, so it must say nothing about what happened to the reader.
take-title = 随身带走

# English: These files work without a connection. You can keep them, and pass them on by message, by Bluetooth or on a memory card.
take-text = 这些文件不用上网也能打开。您可以保存，也可以通过消息、蓝牙（Bluetooth）或存储卡传给别人。

# English: A file stays on the phone until you delete it, and its name stays in the list of downloads. The name does not say what the file is about.
# For readers whose phone is looked at by someone else.
take-trace = 文件会留在手机里，直到您删除为止。文件名也会留在下载列表里。文件名不会说明文件的内容。

# English: All pages in one file. It opens in any web browser.
# One file with all pages.
take-single = 全部页面放在一个文件里。任何浏览器都能打开。

# English: A book, for apps that open EPUB files.
# A file for e-book readers. EPUB is a name.
take-epub = 一本电子书，用能打开 EPUB 文件的应用阅读。

# English: Everything in all languages, for a memory card or a USB stick. Unpack it, then open index.html.
# A zip archive.
take-zip = 所有语言的全部内容，适合放在存储卡或 U 盘（USB）里。先解压，再打开 index.html。

# English: { $amount } KB
# The size of a file in thousands of bytes.
size-kb = { $amount } KB

# English: { $amount } MB
# The size of a file in millions of bytes.
size-mb = { $amount } MB

# English: The newest version is at { $address }
# Under the day on which a file was made. $address is a web address.
file-newest = 最新版本在 { $address }

# English: Text with headings and a list of contents, in the order in which it is read. Pictures add nothing to the words beside them.
# For people who choose books by what they can read: what the e-book offers to those who listen to it.
book-access = 文字带有标题和目录，按阅读的顺序排列。图片没有在旁边的文字之外增加任何内容。
