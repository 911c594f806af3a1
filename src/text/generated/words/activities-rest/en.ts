// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `r8i zat 1955 2lql 8ba 126r qy 1dva 18os 2kds 1bcd 1hza 19i6 1esb 5kl 1y50 11bp 1qae 12a5 hb1 2r07 c1h ubr 1a12 2sxf 18pu 1s7s 1ez0 1yqx 1256 1fnn xs5 1wxf amo fvn gbr 2hdh 2pvd wwp 29tv 19ob 2lab 1p3d 2qu d4q hsx 12uj 141r 11zv 212d 2c1n cxb 2gax 15z0 zs7 11tc 1f4e 23ag 2xc es5 11wu 97m 2jrc xss 2e7k 12xf 7il vy2 1bx9 2bhd irz 1w3b 2gia 266i bhd 67g ggw 1czk mr0 24uz 104k 2ehx 1wea 26xs 27ze d1y akl 1r3r 11e wl 1e99 4fm ux6 hi3 25le 1wjh gpn 1i8l 56k nm5 28a4 2lmj 1xni 1oqx 1yup 1cvu nxq 1yt4 bu8 1ili 1mw6 1fk7 2l90 2q1h kes 7da 1l3s 1l43 1uqp 15v0 5w6 17n5 15vb 2bup 2t1r 1pks stx 1qqm v1w yzz um9 1e3l 1duk 1h7i fik 1oaz 2582 276z 2f2s`;

export const sentences = `Bus and train
Sign up as a volunteer
Picture ({0})
Picture
First time?
Price: {0}
We speak {0}
There is an interpreter
There is an interpreter for {0}
Tell us before you come if you need an interpreter
No interpreter
You are welcome to bring a friend
Age: {0}
Register
Room for {0}
Just come, no registration
Register before you come
The municipality (kommune) or a volunteer refers you
Call or write, and we will arrange a time
There is childcare
Only for children
Only for adults
A volunteer meets you at the door
Someone can come with you the first time
No steps at the entrance
Steps at the entrance
Lift
Accessible toilet
Uneven ground
Hearing loop
Accessible parking
Smoke-free
We can help with the membership fee
We can help with equipment
We can help with transport
When
Place
Next times
We meet
How to find us
You get the address when you call or write
Run by {0}
Together with {0}
Part of {0}
Show on map
Add to calendar
Copy text for a post
Copy the text yourself
Share
Download calendar file
All dates
Dates up to and including {0}
Only {0}
Or paste the address into your calendar
Subscribe to the calendar
Your calendar fetches changes by itself. It may take up to a day.
Danish
Homework
Advice
Phone and online banking
Meeting place
Introduction to Denmark
Get to know the town
Meet across cultures
Taking part in society
Families
Friendship
Women
Children
Young people
Sport
Nature
Culture
Leisure and culture
Music
Crafts and creativity
Food
Holidays and celebrations
Clubs and associations
School and education
Evening school
Mentor
Work and internships
Employment
Labour market
Housing
Help with moving
Furniture and things
Health
Become a volunteer
Cooperation
Everyone is welcome
New in Denmark
Refugees
Reunited families
Ethnic minorities
Neighbours
Parents
Men
Adults
Older people
Volunteers
Professionals
Contact
Coordinator
Volunteer coordinator
Activity leader
Chair
If there are problems
Copy link
Copied
No file? Some apps cannot save files. Copy the link and open it in your browser.
Share the file
Every day
Every year on {0}
Every year: {0} between {1} and {2}
Last {0} of the month
First {0} of the month
Second {0} of the month
Third {0} of the month
Fourth {0} of the month
Fifth {0} of the month
Every month, on day {0}
Every second week: {0}
Every second week
Every {0} in odd weeks
In odd weeks
Every {0} in even weeks
In even weeks
Every {0}
Every week
On selected days
from {0}
week {0} ({1})
not in {0}
not {0}
Show to a Dane
Hello! Can you show me the way?
I would like to go to {0}.`;
