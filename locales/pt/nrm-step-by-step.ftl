### Page: The NRM, step by step   (content/nrm-step-by-step.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: The NRM, step by step
# This is the title of the page.
the-nrm-step-by-step-shrcyk = TODO

# English: Who can refer you, what you choose, the two decisions, and the support.
# This is the summary of the page, shown in lists of pages.
who-can-refer-you-what-fxczj7 = TODO

# English: NRM, National Referral Mechanism, first responder, referral, reasonable grounds, conclusive grounds, decision, recovery period, support, support worker, safe house, Salvation Army, lawyer, solicitor, legal aid, victim, positive decision, negative decision, reconsider, waiting, what is the NRM
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
nrm-national-referral-mechanism-first-v4vefx = TODO

# English: Before you agree to anything, get free, independent legal advice, if it is safe to wait. If you are an adult, you choose. You may ask questions, take time, and say no.
before-you-agree-to-anything-qwxdz5 = TODO

# English: This page is for people who were controlled or used for someone else's profit, and for those who support them. The steps are the same in the UK. The support differs between England, Wales, Scotland and Northern Ireland.
this-page-is-for-people-6gchhx = TODO

## Section: What the NRM is

# English: What the NRM is
# This is a heading.
what-the-nrm-is-8n8xur = TODO

# English: NRM means National Referral Mechanism. It is the UK's way to recognise people who were trafficked or enslaved, and to give them support. It is not a visa. It does not promise that you can stay. Ask a lawyer.
nrm-means-national-referral-mechanism-nputy8 = TODO

# English: **The law may be changing.** A Bill from { $law-bill26 } would change these steps. Ask a lawyer what is true today.
# $law-bill26 = An Immigration and Asylum Bill introduced 30 June 2026 would change identification and support of victims, with a separate route for children, and let decision-makers weigh late or changing accounts.
the-law-may-be-changing-7bqkgd = TODO

## Section: The steps

# English: The steps
# This is a heading.
the-steps-7vnt92 = TODO

# English: **Someone refers you.** You cannot refer yourself. A **first responder** does it. That is a body which is allowed to refer. See your nation below.
# This is a list item.
someone-refers-you-you-cannot-v35sm5 = TODO

# English: **You say yes or no.** Adults must agree. Children are referred without having to agree. Read [children and young people]({ $link1 }).
# This is a list item.
# $link1 = page: Children and young people
you-say-yes-or-no-qwmdxa = TODO

# English: **The first decision.** It asks: is it reasonable to believe that you were trafficked or enslaved? It is also called "reasonable grounds". The aim is { $nrm-rg }, but it often takes longer.
# This is a list item.
# $nrm-rg = First decision, reasonable grounds: is it reasonable to believe this person is a victim? Aim: 5 working days, often longer.
the-first-decision-it-asks-7cs8w9 = TODO

# English: **Support and time to recover.** It depends on your nation. See below.
# This is a list item.
support-and-time-to-recover-w4rcah = TODO

# English: **The final decision.** It asks: is it more likely than not that you were? It is also called "conclusive grounds". It often takes many months.
# This is a list item.
the-final-decision-it-asks-pxxbq7 = TODO

# English: **Afterwards.** After a positive final decision, a temporary permission to stay may be considered. It does not lead to a permanent stay by itself.
# This is a list item.
afterwards-after-a-positive-final-6q7w98 = TODO

# English: Keep every letter. Tell your lawyer and your support worker at once when you move or change your number.
keep-every-letter-tell-your-ecfw5j = TODO

# English: In England and Scotland, you can have a GP even if you say no to the NRM.
in-england-and-scotland-you-uyb5ay = TODO

# English: In Scotland and Northern Ireland, ask a lawyer what else happens if you say no.
in-scotland-and-northern-ireland-vugwzx = TODO

## Section: When to call a lawyer quickly

# English: When to call a lawyer quickly
# This is a heading.
when-to-call-a-lawyer-jnfnnr = TODO

# English: You have a conviction. Some people can be shut out of protection on grounds of public order or bad faith.
# This is a list item.
you-have-a-conviction-some-rcaqzt = TODO

# English: You face removal from the UK. Some people in this position can no longer have a decision looked at again.
# This is a list item.
you-face-removal-from-the-npn4pn = TODO

# English: Your decision is negative. Ask at once how long you have. Few decisions are looked at again. Those that are have a good chance of turning positive.
# This is a list item.
your-decision-is-negative-ask-ysuwg6 = TODO

## Section: If you think of going to the police

# English: If you think of going to the police
# This is a heading.
if-you-think-of-going-u339t8 = TODO

# English: There is no wall between the police and the Home Office. In England and Wales, every police force has passed on details of some victims of domestic abuse. Ask a lawyer or a helpline first. If a life is in danger, call { $tel-999 }.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
there-is-no-wall-between-48uwuc = TODO

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = TODO

# English: First responders are the police, councils, parts of the Home Office, the labour enforcement agency, and charities. Some of the charities are the Salvation Army, Migrant Help, Medaille Trust, Barnardo's and Unseen. A GP or a hospital is not one, but can call one with you.
first-responders-are-the-police-rj7s3y = TODO

# English: If an adult says no, some bodies must still tell the Home Office that they met someone. These are the police, councils and some agencies. Ask them if they can leave out your name.
if-an-adult-says-no-fckcu6 = TODO

# English: The Salvation Army and partner charities give support. You can get a safe house or visits, a support worker, an interpreter and some money. You can get health care, counselling, legal advice and travel to appointments.
the-salvation-army-and-partner-ufdhxb = TODO

# English: After a positive first decision, you have a recovery period of at least { $nrm-rp-ew }. Older pages print a longer one. Support normally goes on until the final decision. After a positive decision, the Salvation Army tries to reach you. If nobody has called within { $nrm-support-consent }, you or your lawyer can ring.
# $nrm-rp-ew = After a positive first decision there is a recovery period.
# $nrm-support-consent = After a positive decision the Salvation Army tries to reach the person; if no call within 48 hours, the person or lawyer can ring them.
after-a-positive-first-decision-xp3hqk = TODO

# English: A negative decision can be looked at again if there is new evidence or it did not follow the guidance. Ask within { $nrm-recon }.
# $nrm-recon = A negative decision can be reconsidered if there is new evidence or the decision did not follow guidance. Ask within the time limit.
a-negative-decision-can-be-gcr665 = TODO

# English: Free legal aid for immigration advice usually starts with a positive first decision or an asylum claim. You also need a low income. Lawyers are hard to find, so start early.
free-legal-aid-for-immigration-hgshcb = TODO

# English: With a positive final decision, you can ask for help again after you have moved on.
with-a-positive-final-decision-xr627z = TODO

## Section: Also in Wales

# English: Also in Wales
# This is a heading.
also-in-wales-x4u9h6 = TODO

# English: This charity supports Black, minority ethnic and migrant people, and can refer you:
this-charity-supports-black-minority-asnqkj = TODO

## Section: In Scotland

# English: In Scotland
# This is a heading.
# On another page: Na Escócia   (urgent-help.ftl)
in-scotland-mxrd9g = TODO

# English: First responders are Police Scotland, British Transport Police, councils, Border Force, Home Office immigration teams and the labour enforcement agency. So are three charities: TARA, Migrant Help and the Salvation Army.
first-responders-are-police-scotland-y3hc8e = TODO

# English: Support lasts up to { $nrm-rp-scot }, or until the final decision if that comes first. The Scottish Government may let it last longer.
# $nrm-rp-scot = Scotland: support for up to 90 days, or until the final decision if that comes first; ministers may go longer.
support-lasts-up-to-or-byff8u = TODO

# English: For women over 18 used for sex:
for-women-over-18-used-e5nzgg = TODO

# English: For all other adults:
for-all-other-adults-zrbszf = TODO

# English: At night and at weekends:
at-night-and-at-weekends-f6jec8 = TODO

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
# On another page: Na Irlanda do Norte   (urgent-help.ftl)
in-northern-ireland-e876bv = TODO

# English: Health and Social Care Trusts have been listed as first responders. Ask them, or the Law Centre.
health-and-social-care-trusts-gpan5t = TODO

# English: Support runs from the referral until the final decision. If a positive final decision comes quickly, support still runs to { $nrm-rp-ni } from the first one, or longer. You must agree to it. You do not have to be a witness.
# $nrm-rp-ni = Northern Ireland: support from the referral until the final decision. If a positive final decision comes quickly, support still runs to 45 days from the first decision, or longer if the Department thinks it necessary. It never depends on being a witness and needs the person's agreement.
support-runs-from-the-referral-nd4xbg = TODO

# English: Support may go on after a positive final decision. Ask for how long.
support-may-go-on-after-c9ffut = TODO

# English: Belfast and Lisburn Women's Aid supports women. Migrant Help supports men.
belfast-and-lisburn-women-s-89k7es = TODO

# English: You can read about [help in Northern Ireland]({ $link1 }). It has a leaflet in some other languages. The address of that page says what it is about, and stays in the history.
# $link1 = nidirect: help for people who were trafficked, with a rights leaflet in eight languages.
you-can-read-about-help-9hsvqf = TODO

## Section: Who to call

# English: Who to call
# This is a heading.
# On another page: Para onde ligar   (index.ftl)
who-to-call-vfqzg4 = TODO

# English: To ask what the NRM would mean for you, without giving your name:
to-ask-what-the-nrm-36zeym = TODO

# English: If you are in danger now:
# On another page: Se está em perigo agora:   (stay-safe-on-this-phone.ftl)
if-you-are-in-danger-c5rhq2 = TODO
