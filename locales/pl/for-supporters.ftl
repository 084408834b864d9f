### Page: For supporters   (content/for-supporters.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: For supporters
# This is the title of the page.
for-supporters-me7yu4 = TODO

# English: How to help someone reach health care without taking over.
# This is the summary of the page, shown in lists of pages.
how-to-help-someone-reach-e4gf9t = TODO

# English: supporter, support worker, help someone, for them, volunteer, charity, social worker, contact safely, friend, caseworker, teacher, neighbour, how to help
# These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.
supporter-support-worker-help-someone-aw2jks = TODO

# English: Ask before you act: "What would you like? What would be safe?" Then do that one thing. Someone else made all the choices before. Your help gives them back.
ask-before-you-act-what-shnj9v = TODO

# English: This page is for friends, volunteers, hosts and support workers. Rules differ between England, Wales, Scotland and Northern Ireland, so check the nation first.
this-page-is-for-friends-ffu774 = TODO

## Section: Make contact safely

# English: Make contact safely
# This is a heading.
make-contact-safely-638zvq = TODO

# English: Agree a safe way and a safe time. Agree what to say if someone else answers.
# This is a list item.
agree-a-safe-way-and-2dc5rj = TODO

# English: Do not send this site's address unless the person wants it. Open it together on your phone. Read [stay safe on this phone]({ $link1 }).
# This is a list item.
# $link1 = page: Stay safe on this phone
do-not-send-this-site-42cnht = TODO

# English: Meet where the person feels safe. Do not come to the home unless they ask.
# This is a list item.
meet-where-the-person-feels-rzwze6 = TODO

# English: If a life is in danger, call { $tel-999 }.
# This is a list item.
# $tel-999 = Emergency: police, ambulance, fire, coastguard. Free from any phone, even with no credit or a locked keypad.
if-a-life-is-in-d5dtjj = TODO

## Section: Help with the GP

# English: Help with the GP
# This is a heading.
help-with-the-gp-yzmvkj = TODO

# English: Offer to go along, or to call first. With the person beside you, read the page [See a doctor]({ $link1 }). If a surgery says no, read [If a GP surgery turns you away]({ $link2 }).
# $link1 = page: See a doctor
# $link2 = page: If a GP surgery turns you away
offer-to-go-along-or-zfqst4 = TODO

# English: Ask the surgery for a professional interpreter. Do not interpret yourself, and never let a child do it.
ask-the-surgery-for-a-7xuzbj = TODO

# English: Leave the room when the doctor asks. It gives the person time alone.
leave-the-room-when-the-hucr3c = TODO

# English: In England and Northern Ireland, we have found no rule on applying for another person. You can go along, or help with the form.
in-england-and-northern-ireland-x64mug = TODO

## Section: Letters and costs

# English: Letters and costs
# This is a heading.
letters-and-costs-5ynkda = TODO

# English: Keep copies of letters only if the person agrees. A good letter is short. It says who you are, what you saw yourself, and what the person asks for. It does not retell their story.
keep-copies-of-letters-only-krmdqu = TODO

# English: [What is free]({ $link1 }) explains hospital costs.
# $link1 = page: What is free
what-is-free-explains-hospital-edv4gr = TODO

## Section: The two systems

# English: The two systems
# This is a heading.
the-two-systems-qa36w3 = TODO

# English: Nobody can refer themselves to the NRM, and an adult must agree. Explain, give time, and take a no for an answer. Children are referred without having to agree.
nobody-can-refer-themselves-to-s6cn6f = TODO

# English: Legal advice comes first if it is safe to wait. Asylum and the NRM are separate. Do not give legal advice yourself. Do not promise what any decision will bring.
legal-advice-comes-first-if-nqpt4c = TODO

# English: Do not promise that the police will keep anything from the Home Office. There is no wall between them. In England and Wales, every police force has passed on details of some victims of domestic abuse.
do-not-promise-that-the-cush7b = TODO

## Section: How to be with someone

# English: How to be with someone
# This is a heading.
how-to-be-with-someone-6ykxr2 = TODO

# English: Explain each step. Ask first. Offer choices. Go slowly, and allow breaks. Do not ask for the story. If it comes, listen, believe, and do not press for more.
explain-each-step-ask-first-mrxnbz = TODO

# English: If you write anything down, use the person's words. Keep to facts. Think who may open your notes.
if-you-write-anything-down-b486ga = TODO

# English: You have limits too. Say what you can do, and keep to it. Talk to someone about what you carry, without names.
you-have-limits-too-say-wwcsek = TODO

## Section: In England

# English: In England
# This is a heading.
# On another page: W Anglii   (urgent-help.ftl)
in-england-w3yxfs = TODO

# English: No ID, proof of address or immigration papers are needed to register. The surgery's own address can be used. If nobody can help with the form, reception can book an interpreter for it. The government has a [guide to entitlement]({ $link1 }).
# $link1 = Government guide to NHS entitlements for migrants in England.
no-id-proof-of-address-xrugyw = TODO

# English: Ask for a refusal in writing. A complaint has a limit of { $gp-complain-limit }.
# $gp-complain-limit = Complain within 12 months of what happened. The organisation should acknowledge within 3 working days.
ask-for-a-refusal-in-6cfns3 = TODO

# English: A bill is not the end. Do not ignore it and do not pay in panic. Show the NRM letter to the hospital's Overseas Visitors Manager, and get legal help. Bills from before a person was identified as trafficked are cancelled or repaid.
a-bill-is-not-the-qrxuk9 = TODO

# English: Before any decision, the trafficking rule alone does not yet make care free. But treatment is free for the effects of torture, domestic violence, sexual violence, or cutting (female genital mutilation). This does not hold if the person came to the UK for it.
before-any-decision-the-trafficking-mufs49 = TODO

# English: Never suggest the { $gp-s-flag }, the hidden address, without saying what it can break. Prescriptions and referrals by computer, and the NHS app, may stop working.
# $gp-s-flag = A patient who may be in danger can ask the GP to have their address and phone hidden on the national NHS record.
never-suggest-the-the-hidden-rtnfxn = TODO

## Section: In England and Wales

# English: In England and Wales
# This is a heading.
in-england-and-wales-bwbjcf = TODO

# English: After a positive decision, if nobody has called the person within { $nrm-support-consent }, they or their lawyer can call the Salvation Army.
# $nrm-support-consent = After a positive decision the Salvation Army tries to reach the person; if no call within 48 hours, the person or lawyer can ring them.
after-a-positive-decision-if-xzpkxs = TODO

# English: A negative decision can be looked at again. The limit is { $nrm-recon }, so find a lawyer that day.
# $nrm-recon = A negative decision can be reconsidered if there is new evidence or the decision did not follow guidance. Ask within the time limit.
a-negative-decision-can-be-47pbd3 = TODO

# English: In England and Wales, you can call the referral line:
in-england-and-wales-you-ra8uba = TODO

## Section: In Wales

# English: In Wales
# This is a heading.
# On another page: W Walii   (urgent-help.ftl)
in-wales-b4xgqh = TODO

# English: You may apply on the person's behalf. If a surgery refuses, contact the health board or [Llais]({ $link1 }).
# $link1 = Llais: free help with a complaint in Wales.
you-may-apply-on-the-vz8nq9 = TODO

## Section: In Scotland

# English: In Scotland
# This is a heading.
# On another page: W Szkocji   (urgent-help.ftl)
in-scotland-mxrd9g = TODO

# English: No papers are needed to register. A charity or the council may apply for the person.
no-papers-are-needed-to-9wbadj = TODO

## Section: In Northern Ireland

# English: In Northern Ireland
# This is a heading.
# On another page: W Irlandii Północnej   (urgent-help.ftl)
in-northern-ireland-e876bv = TODO

# English: Documents are asked for, and status may be checked with the Home Office. Tell the person **before** they fill in the form. Call the Law Centre first:
documents-are-asked-for-and-ty25pp = TODO

## Section: Who to call

# English: Who to call
# This is a heading.
# On another page: Gdzie zadzwonić   (index.ftl)
who-to-call-vfqzg4 = TODO

# English: For advice, also without naming the person:
for-advice-also-without-naming-5vvryt = TODO

# English: When a GP surgery refuses:
when-a-gp-surgery-refuses-zgjzmv = TODO

# English: When you are worried about a child:
when-you-are-worried-about-skyufn = TODO
