### The hard words of the guide   (content/glossary.toml)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: A&E
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep A&E beside the word: it stands on signs.
# Readers may know: দুর্ঘটনা ও জরুরি বিভাগ (A&E)   (official: NHS COVID-19 app, April 2023, no longer in use; printed there: দুর্ঘটনা এবং আপৎকালীন বিভাগ (A&E))
# Note: The official string has আপৎকালীন, more used in West Bengal; জরুরি is the Bangladeshi word.
term-a-and-e = দুর্ঘটনা ও জরুরি বিভাগ (A&E)

# English: A&E is the part of a hospital for urgent care.
# This is what the word means, in words that everybody knows.
plain-a-and-e = A&E হলো হাসপাতালের জরুরি চিকিৎসার বিভাগ।

# English: appointment
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: অ্যাপয়েন্টমেন্ট   (not sure: not seen in a published text)
term-appointment = অ্যাপয়েন্টমেন্ট

# English: An appointment is a set time to meet a doctor or nurse.
# This is what the word means, in words that everybody knows.
plain-appointment = অ্যাপয়েন্টমেন্ট হলো ডাক্তার বা নার্সের সঙ্গে দেখা করার ঠিক করা সময়।

# English: asylum
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: আশ্রয়ের দাবি   (official: Physical and mental health support for people seeking asylum, Bengali (GOV.UK, Home Office), February 2025; printed there: আশ্রয় পাবার দাবি)
# Note: The word for an asylum claim. আশ্রয়ের আবেদন is common in the press.
term-asylum = আশ্রয়

# English: Asylum means another country keeps you safe.
# This is what the word means, in words that everybody knows.
plain-asylum = আশ্রয় মানে অন্য একটি দেশ আপনাকে নিরাপদে রাখে।

# English: chaperone
# This is a hard word of the guide. Use your word for it on every page.
# Note: Many languages have no common word. A member of staff who stays with you at the examination: never a relative, a guardian or a man who watches over a woman.
# Readers may know: পরীক্ষার সময় সঙ্গে থাকা কর্মী   (not sure: not seen in a published text)
term-chaperone = পরীক্ষার সময় সঙ্গে থাকা কর্মী (chaperone)

# English: A chaperone is a trained extra person who stays with you.
# This is what the word means, in words that everybody knows.
plain-chaperone = পরীক্ষার সময় সঙ্গে থাকা কর্মী (chaperone) হলেন প্রশিক্ষণ পাওয়া একজন বাড়তি মানুষ, যিনি আপনার সঙ্গে থাকেন।

# English: charge
# This is a hard word of the guide. Use your word for it on every page.
# Note: The money you pay. Not an accusation of a crime.
# Readers may know: খরচ, বিল   (not sure: not seen in a published text)
term-charge = খরচ

# English: A charge is money that you must pay for something.
# This is what the word means, in words that everybody knows.
plain-charge = খরচ হলো সেই টাকা, যা কোনো কিছুর জন্য আপনাকে দিতেই হয়।

# English: complaint
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not the word for reporting a crime.
# Readers may know: অভিযোগ   (not sure: not seen in a published text)
term-complaint = অভিযোগ

# English: A complaint is when you say that something went wrong.
# This is what the word means, in words that everybody knows.
plain-complaint = অভিযোগ মানে, কিছু একটা ভুল হয়েছে বলে আপনি জানান।

# English: conclusive grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: চূড়ান্ত কারণের সিদ্ধান্ত (conclusive grounds)   (not sure: not seen in a published text)
term-conclusive-grounds = চূড়ান্ত কারণের সিদ্ধান্ত (conclusive grounds)

# English: A conclusive grounds decision is the final answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-conclusive-grounds = চূড়ান্ত কারণের সিদ্ধান্ত (conclusive grounds) হলো NRM-এর শেষ উত্তর।

# English: confidential
# This is a hard word of the guide. Use your word for it on every page.
# Note: A word for secret can sound like hiding something from the state.
# Readers may know: গোপনীয়   (official: NHS COVID-19 app, April 2023, no longer in use; printed there: গোপনীয়তা)
term-confidential = গোপনীয়

# English: Confidential means that people keep what you say private.
# This is what the word means, in words that everybody knows.
plain-confidential = গোপনীয় মানে, আপনি যা বলেন মানুষ তা গোপন রাখে।

# English: EMDR
# This is a hard word of the guide. Use your word for it on every page.
term-emdr = EMDR

# English: EMDR is a therapy with eye movements while you remember.
# This is what the word means, in words that everybody knows.
plain-emdr = EMDR হলো এমন থেরাপি, যাতে মনে করার সময় আপনি চোখ নাড়ান।

# English: family planning
# This is a hard word of the guide. Use your word for it on every page.
term-family-planning = পরিবার পরিকল্পনা

# English: Family planning helps you choose if you want a baby.
# This is what the word means, in words that everybody knows.
plain-family-planning = পরিবার পরিকল্পনা আপনাকে বেছে নিতে সাহায্য করে, আপনি সন্তান চান কি না।

# English: first responder
# This is a hard word of the guide. Use your word for it on every page.
# Note: An organisation, not the crew of an ambulance or a fire engine.
# Readers may know: যে সংস্থা আপনাকে NRM-এ পাঠাতে পারে (First Responder)   (not sure: not seen in a published text)
term-first-responder = যে সংস্থা আপনাকে NRM-এ পাঠাতে পারে (first responder)

# English: A first responder is a group that may ask the NRM.
# This is what the word means, in words that everybody knows.
plain-first-responder = first responder হলো এমন একটি সংস্থা, যার NRM-কে অনুরোধ করার অনুমতি আছে।

# English: GP
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters GP beside the word: they stand on signs and forms.
# Readers may know: জেনারেল প্র্যাকটিশনার (GP)   (official: NHS COVID-19 app, April 2023, no longer in use; printed there: জেনারাল প্র্যাক্টিশনার (GP))
# Note: The Home Office page simply says ডাক্তার (GP), which is plainer.
term-gp = জেনারেল প্র্যাকটিশনার (GP) / পারিবারিক ডাক্তার (GP)

# English: A GP is a family doctor near where you stay.
# This is what the word means, in words that everybody knows.
plain-gp = GP হলেন আপনার থাকার জায়গার কাছের পারিবারিক ডাক্তার।

# English: guardian
# This is a hard word of the guide. Use your word for it on every page.
# Note: Not a parent, and without the rights of one. Avoid a word for custody.
# Readers may know: শিশুদের অভিভাবক   (not sure: not seen in a published text)
term-guardian = অভিভাবক (guardian)

# English: A guardian is a person who speaks up for you.
# This is what the word means, in words that everybody knows.
plain-guardian = অভিভাবক (guardian) হলেন এমন মানুষ, যিনি আপনার পক্ষে কথা বলেন।

# English: HC2
# This is a hard word of the guide. Use your word for it on every page.
term-hc2 = HC2

# English: HC2 is a paper that pays for some health costs.
# This is what the word means, in words that everybody knows.
plain-hc2 = HC2 হলো এমন কাগজ, যা স্বাস্থ্যের কিছু খরচ মেটায়।

# English: health board
# This is a hard word of the guide. Use your word for it on every page.
term-health-board = হেলথ বোর্ড (health board)

# English: A health board runs health care in one area.
# This is what the word means, in words that everybody knows.
plain-health-board = হেলথ বোর্ড (health board) একটি এলাকার স্বাস্থ্যসেবা চালায়।

# English: history
# This is a hard word of the guide. Use your word for it on every page.
term-history = হিস্ট্রি

# English: Your history is the list of pages that you opened.
# This is what the word means, in words that everybody knows.
plain-history = হিস্ট্রি হলো আপনার খোলা পাতাগুলোর তালিকা।

# English: Home Office
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep Home Office in Latin letters beside the word: it stands on every letter. In some countries the ministry of the interior is the police.
# Readers may know: হোম অফিস (Home Office)   (a guess: not seen in a published text)
term-home-office = হোম অফিস (Home Office)

# English: The Home Office is the government office for immigration.
# This is what the word means, in words that everybody knows.
plain-home-office = Home Office হলো সরকারের ইমিগ্রেশন দপ্তর।

# English: immigration status
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never say it with a word for legal or illegal.
# Readers may know: ইমিগ্রেশন স্ট্যাটাস   (not sure: not seen in a published text)
term-immigration-status = ইমিগ্রেশন স্ট্যাটাস

# English: Immigration status is what the law says about your stay here.
# This is what the word means, in words that everybody knows.
plain-immigration-status = ইমিগ্রেশন স্ট্যাটাস হলো, এখানে আপনার থাকা নিয়ে আইন যা বলে।

# English: integrated care board
# This is a hard word of the guide. Use your word for it on every page.
term-integrated-care-board = ইন্টিগ্রেটেড কেয়ার বোর্ড (integrated care board)

# English: An integrated care board is the NHS office for your area.
# This is what the word means, in words that everybody knows.
plain-integrated-care-board = ইন্টিগ্রেটেড কেয়ার বোর্ড (integrated care board) হলো আপনার এলাকার NHS দপ্তর।

# English: interpreter
# This is a hard word of the guide. Use your word for it on every page.
# Note: An interpreter speaks, a translator writes.
# Readers may know: দোভাষী   (a guess: not seen in a published text)
term-interpreter = দোভাষী

# English: An interpreter says your words in another language.
# This is what the word means, in words that everybody knows.
plain-interpreter = দোভাষী আপনার কথা অন্য ভাষায় বলে দেন।

# English: legal aid
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: আইনি সহায়তা (legal aid)   (not sure: not seen in a published text)
term-legal-aid = আইনি সহায়তা (legal aid)

# English: Legal aid is a free lawyer paid by the government.
# This is what the word means, in words that everybody knows.
plain-legal-aid = আইনি সহায়তা (legal aid) মানে বিনামূল্যে উকিল, যাঁর খরচ সরকার দেয়।

# English: maternity care
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: মাতৃত্বকালীন সেবা   (not sure: not seen in a published text)
term-maternity-care = মাতৃত্বকালীন সেবা

# English: Maternity care is care before, during and after a birth.
# This is what the word means, in words that everybody knows.
plain-maternity-care = মাতৃত্বকালীন সেবা হলো সন্তান জন্মের আগে, জন্মের সময় ও জন্মের পরের সেবা।

# English: midwife
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: মিডওয়াইফ   (not sure: not seen in a published text)
# Note: ধাত্রী or দাই is untrained.
term-midwife = মিডওয়াইফ

# English: A midwife cares for you in pregnancy and at birth.
# This is what the word means, in words that everybody knows.
plain-midwife = মিডওয়াইফ গর্ভাবস্থায় ও সন্তান জন্মের সময় আপনার যত্ন নেন।

# English: NRM
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the letters NRM: they stand on letters. Other countries have a body of the same name.
# Readers may know: জাতীয় রেফারেল ব্যবস্থা (NRM)   (a guess: not seen in a published text)
term-nrm = জাতীয় রেফারেল ব্যবস্থা (NRM)

# English: The NRM is how the government finds and helps trafficked people.
# This is what the word means, in words that everybody knows.
plain-nrm = NRM হলো সেই ব্যবস্থা, যা দিয়ে সরকার পাচার হওয়া মানুষদের খুঁজে বের করে ও সাহায্য করে।

# English: prescription
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: প্রেসক্রিপশন   (not sure: not seen in a published text)
term-prescription = প্রেসক্রিপশন

# English: A prescription is a doctor's order for a medicine.
# This is what the word means, in words that everybody knows.
plain-prescription = প্রেসক্রিপশন হলো ওষুধের জন্য ডাক্তারের নির্দেশ।

# English: private window
# This is a hard word of the guide. Use your word for it on every page.
term-private-window = প্রাইভেট উইন্ডো

# English: A private window forgets the pages when you close it.
# This is what the word means, in words that everybody knows.
plain-private-window = প্রাইভেট উইন্ডো বন্ধ করলে তা পাতাগুলো ভুলে যায়।

# English: PTSD
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep PTSD in Latin letters.
# Readers may know: মানসিক আঘাত-পরবর্তী চাপ (PTSD)   (not sure: not seen in a published text)
term-ptsd = মানসিক আঘাত-পরবর্তী চাপ (PTSD)

# English: PTSD is fear and pain that stay after very bad events.
# This is what the word means, in words that everybody knows.
plain-ptsd = PTSD হলো সেই ভয় ও কষ্ট, যা খুব খারাপ ঘটনার পরে থেকে যায়।

# English: reasonable grounds decision
# This is a hard word of the guide. Use your word for it on every page.
# Note: Keep the English name in brackets, so that readers can match the letter.
# Readers may know: যুক্তিসঙ্গত কারণের সিদ্ধান্ত (reasonable grounds)   (not sure: not seen in a published text)
term-reasonable-grounds = যুক্তিসঙ্গত কারণের সিদ্ধান্ত (reasonable grounds)

# English: A reasonable grounds decision is the first answer from the NRM.
# This is what the word means, in words that everybody knows.
plain-reasonable-grounds = যুক্তিসঙ্গত কারণের সিদ্ধান্ত (reasonable grounds) হলো NRM-এর প্রথম উত্তর।

# English: referral
# This is a hard word of the guide. Use your word for it on every page.
term-referral = রেফারেল (referral)

# English: A referral is when a doctor sends you to another service.
# This is what the word means, in words that everybody knows.
plain-referral = রেফারেল (referral) মানে, ডাক্তার আপনাকে অন্য সেবায় পাঠান।

# English: refugee
# This is a hard word of the guide. Use your word for it on every page.
# Readers may know: শরণার্থী   (not sure: not seen in a published text)
term-refugee = শরণার্থী

# English: A refugee has permission to stay because home is not safe.
# This is what the word means, in words that everybody knows.
plain-refugee = শরণার্থীর থাকার অনুমতি আছে, কারণ নিজের দেশ নিরাপদ নয়।

# English: register
# This is a hard word of the guide. Use your word for it on every page.
# Note: It must not sound like registering with the state, the police or immigration.
# Readers may know: GP-র কাছে নাম নিবন্ধন করা   (a guess: not seen in a published text)
term-register = নাম নিবন্ধন

# English: To register is to join a doctor's list.
# This is what the word means, in words that everybody knows.
plain-register = নাম নিবন্ধন মানে ডাক্তারের তালিকায় নাম লেখানো।

# English: surgery
# This is a hard word of the guide. Use your word for it on every page.
# Note: Never the word for an operation. A word for a clinic or a doctor's office.
# Readers may know: GP ক্লিনিক   (not sure: not seen in a published text)
# Note: The official GP সার্জারি has সার্জারি, an operation to most readers.
term-surgery = GP ক্লিনিক

# English: A surgery is the place where a GP works.
# This is what the word means, in words that everybody knows.
plain-surgery = GP ক্লিনিক হলো সেই জায়গা, যেখানে GP কাজ করেন।

# English: therapy
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages counselling is advice or instructions.
# Readers may know: কথা বলার থেরাপি   (not sure: not seen in a published text)
# Note: কাউন্সেলিং is usual.
term-therapy = কথা বলার থেরাপি / থেরাপি

# English: Therapy is talking with a trained person to feel better.
# This is what the word means, in words that everybody knows.
plain-therapy = থেরাপি মানে, ভালো বোধ করার জন্য প্রশিক্ষণ পাওয়া কারও সঙ্গে কথা বলা।

# English: trafficked
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
term-trafficked = পাচার হওয়া / পাচার করা

# English: Trafficked means that someone controlled you and used you for money.
# This is what the word means, in words that everybody knows.
plain-trafficked = পাচার হওয়া মানে, কেউ আপনাকে নিয়ন্ত্রণ করেছে এবং টাকার জন্য ব্যবহার করেছে।

# English: trafficking
# This is a hard word of the guide. Use your word for it on every page.
# Note: Using people for money. In many languages the everyday word is smuggling people over a border: avoid it.
# Readers may know: মানব পাচার   (a guess: not seen in a published text)
term-trafficking = মানব পাচার

# English: Trafficking is when someone controls you and uses you for money.
# This is what the word means, in words that everybody knows.
plain-trafficking = মানব পাচার মানে, কেউ আপনাকে নিয়ন্ত্রণ করে এবং টাকার জন্য ব্যবহার করে।

# English: trauma
# This is a hard word of the guide. Use your word for it on every page.
# Note: In some languages the word is an injury of the body only.
# Readers may know: মানসিক আঘাত   (not sure: not seen in a published text)
term-trauma = মানসিক আঘাত

# English: Trauma is what very bad events do to mind and body.
# This is what the word means, in words that everybody knows.
plain-trauma = মানসিক আঘাত হলো মন ও শরীরে খুব খারাপ ঘটনার প্রভাব।
