### Page: About this guide   (content/about.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: About this guide
# This is the title of the page.
about-this-guide-dqnhye = TODO

# English: Who made it, what it is not, and how it treats your privacy.
# This is the summary of the page, shown in lists of pages.
who-made-it-what-it-4d6k62 = TODO

# English: about, who made this, wrong number, sources, legal advice, medical advice, screen reader, keyboard, large text, host, contact, mistake, feedback, cookies
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
about-who-made-this-wrong-gmtqn8 = TODO

# English: If you need help now, go to [urgent help]({ $link1 }). This page is for everyone who wants to know whether to trust this guide. It is the same everywhere in the UK.
# $link1 = page: Urgent help
if-you-need-help-now-xkrhpd = TODO

## Section: Who made it

# English: Who made it
# This is a heading.
who-made-it-zjfk7y = TODO

# English: This guide is made with Fingerpost, for people who were trafficked or used for someone else's profit. It helps them to reach health care in the UK.
this-guide-is-made-with-mnx2ee = TODO

# English: It was drafted from published sources. **It has not yet been reviewed by a lawyer, a doctor or survivors.** So treat it as a place to start, and ask.
it-was-drafted-from-published-jx8m9v = TODO

# English: Every number, price and date comes from one list. It says where each one came from, how sure we are, and whether it was checked. Some laws were changing when we wrote. The pages say so.
every-number-price-and-date-d6zhnt = TODO

# English: Translations may be machine drafts. If you can, read the English beside them.
translations-may-be-machine-drafts-xmz8aj = TODO

# English: The organisation that runs this copy of the site is its host. It may be a charity.
the-organisation-that-runs-this-psrthy = TODO

## Section: What it is not

# English: What it is not
# This is a heading.
what-it-is-not-fje9dy = TODO

# English: It is not legal advice and not medical advice. It cannot know your situation. Ask a lawyer about your rights, and a doctor or nurse about your health. It is not an emergency service.
it-is-not-legal-advice-ch3fad = TODO

## Section: Your privacy

# English: Your privacy
# This is a heading.
your-privacy-hmc3jx = TODO

# English: This site asks for no name and no account. It sets no cookies. Its pages load nothing from other companies.
this-site-asks-for-no-mrt7vj = TODO

# English: It stores something of its own on your phone in two cases only. You press the button that leaves the page, or you ask to save the guide. [Stay safe on this phone]({ $link1 }) explains this, and what your browser keeps.
# $link1 = page: Stay safe on this phone
it-stores-something-of-its-332hqg = TODO

# English: **The host's server can keep a log.** A log often holds the time, the page you asked for, your internet address and the kind of browser. Your phone company, or the owner of the Wi-Fi, may also see the name of the site.
the-host-s-server-can-btkdf5 = TODO

# English: To leave less there:
to-leave-less-there-jtsa8j = TODO

# English: read on a phone or Wi-Fi that is not yours, such as a library's
# This is a list item.
read-on-a-phone-or-v54duy = TODO

# English: read a file that someone gives you, which asks the server for nothing
# This is a list item.
read-a-file-that-someone-4rgnat = TODO

# English: ask someone you trust to print a page.
# This is a list item.
ask-someone-you-trust-to-egkjhf = TODO

## Section: Reading it your way

# English: Reading it your way
# This is a heading.
reading-it-your-way-jxpbcq = TODO

# English: The guide is made for small and old phones, large text, a keyboard, and programs that read aloud. Its pages can be read without scripts. Most have an easier reading with short sentences and pictures. If something does not work for you, please tell the host.
the-guide-is-made-for-5e4azx = TODO

## Section: If something is wrong

# English: If something is wrong
# This is a heading.
if-something-is-wrong-a8whw2 = TODO

# English: A wrong number can hurt someone. If one does not work, try another on the page [Urgent help]({ $link1 }) first.
# $link1 = page: Urgent help
a-wrong-number-can-hurt-cxvf36 = TODO

# English: To tell us safely, use the contact that your host gives. Do it from a phone that nobody checks, or ask a support worker to do it. Write only the page and what is wrong. Leave out your name, your address and your story.
to-tell-us-safely-use-yruvec = TODO

## Section: Who to call

# English: Who to call
# This is a heading.
# On another page: Unde să sunați   (index.ftl)
who-to-call-vfqzg4 = TODO

# English: If you want to ask a question without giving your name:
if-you-want-to-ask-rbf4wu = TODO

# English: If a life is in danger:
if-a-life-is-in-rbtsap = TODO

## Section: For the host of this site

# English: For the host of this site
# This is a heading.
for-the-host-of-this-hsau5w = TODO

# English: If you host this guide, keep no log. Or keep one without internet addresses, delete it soon, and tell your readers.
if-you-host-this-guide-jhwe9e = TODO
