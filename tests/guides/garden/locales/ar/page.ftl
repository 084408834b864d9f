### Page: What to do   (content/page.md)
### Write after the = sign, on the same line, however long it gets.
### Copy { $names } exactly. You may move them.

# English: What to do
# This is the title of the page.
what-to-do-ev5jvh = ما العمل

# English: When there is danger.
# This is the summary of the page, shown in lists of pages.
when-there-is-danger-x2bnsy = عندما يكون هناك خطر.

## Section: In danger

# English: In danger
# This is a heading.
in-danger-hjrk8v = في حالة الخطر

# English: If a life is in danger, call { $tel-999 }.
# $tel-999 = In danger, call 999.
if-a-life-is-in-d5dtjj = إذا كانت حياة شخص في خطر، اتصل بالرقم { $tel-999 }.

## Section: In Scotland

# English: In Scotland
# This is a heading.
in-scotland-mxrd9g = TODO

# English: It is the **same** number.
it-is-the-same-number-gy3ack = إنه الرقم **نفسه**.
