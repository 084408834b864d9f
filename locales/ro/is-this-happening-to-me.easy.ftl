### Page: Is this happening to me?   (content/is-this-happening-to-me.easy.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: Is this happening to me?
# This is the title of the page.
is-this-happening-to-me-eutdnw = Mi se întâmplă și mie?

# English: Signs that someone uses or controls you.
# This is the summary of the page, shown in lists of pages.
signs-that-someone-uses-or-pgjbuw = Semne că cineva vă folosește sau vă controlează.

# English: You can call and ask without your name.
# This is Easy Read: one short sentence beside a picture.
you-can-call-and-ask-mswuku = Puteți suna și întreba fără să vă dați numele.

# English: This page is for you if something feels wrong.
# This is Easy Read: one short sentence beside a picture.
this-page-is-for-you-bdqxq6 = Această pagină este pentru dumneavoastră dacă ceva nu pare în regulă.

## Section: Is it your fault?

# English: Is it your fault?
# This is a heading.
is-it-your-fault-4t8zh9 = Este vina dumneavoastră?

# English: It is not your fault.
# This is Easy Read: one short sentence beside a picture.
it-is-not-your-fault-4jcnen = Nu este vina dumneavoastră.

# English: You may have said yes at the start.
# This is Easy Read: one short sentence beside a picture.
you-may-have-said-yes-xtapd7 = Poate ați spus da la început.

# English: You may have taken money.
# This is Easy Read: one short sentence beside a picture.
you-may-have-taken-money-qbhnke = Poate ați luat bani.

# English: What they did is a crime, and not your fault.
# This is Easy Read: one short sentence beside a picture.
what-they-did-is-a-brguga = Ce au făcut acele persoane este o infracțiune, iar vina nu este a dumneavoastră.

## Section: Is it like this at work?

# English: Is it like this at work?
# This is a heading.
is-it-like-this-at-e86xse = Este așa la muncă?

# English: You work very long hours for little or no pay.
# This is Easy Read: one short sentence beside a picture.
you-work-very-long-hours-xyfb78 = Munciți foarte multe ore și primiți bani puțini sau deloc.

# English: The boss keeps your money.
# This is Easy Read: one short sentence beside a picture.
the-boss-keeps-your-money-ay94vv = Șeful vă oprește banii.

# English: You work in a home with no days off.
# This is Easy Read: one short sentence beside a picture.
you-work-in-a-home-vhjfv4 = Munciți într-o casă fără zile libere.

# English: You owe money, and the debt never goes down.
# This is Easy Read: one short sentence beside a picture.
you-owe-money-and-the-zds3dv = Aveți o datorie, iar ea nu scade niciodată.

## Section: Does someone control you?

# English: Does someone control you?
# This is a heading.
does-someone-control-you-75dta3 = Vă controlează cineva?

# English: Someone took your papers.
# This is Easy Read: one short sentence beside a picture.
someone-took-your-papers-au8fyk = Cineva v-a luat actele.

# English: Someone watches you or goes everywhere with you.
# This is Easy Read: one short sentence beside a picture.
someone-watches-you-or-goes-5js2xp = Cineva vă supraveghează sau merge peste tot cu dumneavoastră.

# English: They do not let you talk to your family.
# This is Easy Read: one short sentence beside a picture.
they-do-not-let-you-ykxzat = Nu vă lasă să vorbiți cu familia.

# English: They tell you lies about the police.
# This is Easy Read: one short sentence beside a picture.
they-tell-you-lies-about-r53c3v = Vă spun minciuni despre poliție.

# English: Someone hurts or threatens you or your family.
# This is Easy Read: one short sentence beside a picture.
someone-hurts-or-threatens-you-ezfvpf = Cineva vă face rău sau vă amenință, pe dumneavoastră sau familia.

## Section: Does someone make you do things?

# English: Does someone make you do things?
# This is a heading.
does-someone-make-you-do-xvxuqx = Vă obligă cineva să faceți anumite lucruri?

# English: Someone forces you to have sex or make films.
# This is Easy Read: one short sentence beside a picture.
someone-forces-you-to-have-q7bpcq = Cineva vă forțează să faceți sex sau să apăreți în filme.

# English: Someone makes you carry or sell drugs.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-carry-or-vprydk = Cineva vă obligă să transportați sau să vindeți droguri.

# English: Someone makes you steal or beg.
# This is Easy Read: one short sentence beside a picture.
someone-makes-you-steal-or-gxx2fp = Cineva vă obligă să furați sau să cerșiți.

# English: Someone you trusted promised you a job or love.
# This is Easy Read: one short sentence beside a picture.
someone-you-trusted-promised-you-pwp88e = Cineva în care ați avut încredere v-a promis un loc de muncă sau iubire.

# English: If someone made you break the law, ask for a lawyer.
# This is Easy Read: one short sentence beside a picture.
if-someone-made-you-break-h527ru = Dacă cineva v-a obligat să încălcați legea, cereți un avocat.

## Section: Who can it happen to?

# English: Who can it happen to?
# This is a heading.
who-can-it-happen-to-kv7t28 = Cui i se poate întâmpla?

# English: It happens to British people too.
# This is Easy Read: one short sentence beside a picture.
it-happens-to-british-people-f75p2d = Li se întâmplă și britanicilor.

# English: You are not alone.
# This is Easy Read: one short sentence beside a picture.
you-are-not-alone-z47957 = Nu vi se întâmplă numai dumneavoastră.

## Section: What happens if you ask?

# English: What happens if you ask?
# This is a heading.
what-happens-if-you-ask-k3g6gv = Ce se întâmplă dacă întrebați?

# English: If you are an adult, you choose what happens next.
# This is Easy Read: one short sentence beside a picture.
if-you-are-an-adult-k3bq85 = Dacă sunteți o persoană adultă, dumneavoastră alegeți ce urmează.

# English: You can ask questions and say no.
# This is Easy Read: one short sentence beside a picture.
you-can-ask-questions-and-pcvswk = Puteți pune întrebări și puteți spune nu.

# English: The people you call keep your words private.
# This is Easy Read: one short sentence beside a picture.
the-people-you-call-keep-fxwkmt = Oamenii la care sunați nu spun altora ce le spuneți.

# English: They may tell others if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-xruh79 = Au voie să spună altora dacă o viață este în pericol.

# English: They may tell others if a child is not safe.
# This is Easy Read: one short sentence beside a picture.
they-may-tell-others-if-ga39t7 = Au voie să spună altora dacă un copil nu este în siguranță.

## Section: Who can you call?

# English: Who can you call?
# This is a heading.
who-can-you-call-9cza39 = Unde puteți suna?

# English: If you are under 19, you can call Childline.
# This is Easy Read: one short sentence beside a picture.
if-you-are-under-19-ztuhkq = Dacă aveți sub 19 ani, puteți suna la Childline.

# English: Call now if a life is in danger.
# This is Easy Read: one short sentence beside a picture.
call-now-if-a-life-wpgzjn = Sunați acum dacă o viață este în pericol.
