// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `2pje r0l 15gd 1fin 23p9 8oe 1lbb g2i zlq xmi 1zsr 1wmq 1ieu 1sh5 7ap 18k2 q86 2e56 2la5 1ltj nzq 27k9 1oqx zat 1955 2lql 8ba 1x2q 126r qy 1dva 18os 2kds 1bcd 1hza 19i6 1esb 5kl 1y50 11bp 1qae 12a5 k58 hb1 2r07 c1h ubr 1a12 2sxf 18pu 1s7s 1ez0 1yqx 1256 1fnn xs5 1wxf amo fvn gbr 2hdh 2pvd wwp 29tv r8i 19ob 2lab 1p3d 2qu d4q 2582 hsx 1ili 12uj 1mw6 141r 11zv 16l7 1w59 7u0 el6 2jrv 26yn 6tr eyi c8d 2js9 52g znn 8v5 2h96 1xrn 2f7h 2msv 25bc 270a nt0 u97 5xe 1290 1auc 2f18 1yfa 13jj 1ta1 izw 1s7h 35p oj8 42j ydh 1yup 1cvu nxq 1yt4 bu8 2q1h kes 7da 1l3s 1l43 1uqp 15v0 5w6 17n5 15vb 2bup 2t1r 1pks stx 1qqm v1w yzz um9 1e3l 1duk 1h7i fik 1oaz 1a1q`;

export const sentences = `until {0}
What’s on
Fetching activities …
By arrangement
No fixed times. Call or write, and we will find a day.
Untitled
All day
began at {0}
Register by {0}
Registration has closed
Cancelled
Postponed
Moved
New place
New time
On now
Volunteers needed
before: {0}
Just come
Registration
By referral
Arrange a time
Contact
Sign up as a volunteer
Picture ({0})
Picture
First time?
Free
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
Children are welcome
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
Bus and train
You get the address when you call or write
Run by {0}
Together with {0}
Part of {0}
Show on map
Show to a Dane
Add to calendar
Copy link
Copy text for a post
Copied
Copy the text yourself
Share
Print
New Year’s Day
Maundy Thursday
Good Friday
Easter Sunday
Easter Monday
Great Prayer Day
Ascension Day
Whit Sunday
Whit Monday
Christmas Day
the day after Christmas
1 May
the day after Ascension Day
Constitution Day
Christmas Eve
between Christmas and New Year
New Year’s Eve
Otherwise open {0}
Perhaps open {0}. Call first.
It is {0}, and we do not know whether it is open.
The hours were last checked on {0}.
We do not know the opening hours.
What we know about today does not agree.
Closed today
Call first
Day and night
Fetching opening hours …
until {0}
Opens {0}
Opens again {0}
Open now
Closed now
We do not know when it opens again.
Coordinator
Volunteer coordinator
Activity leader
Chair
If there are problems
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
Written {0}`;

export const format = {
  "weekdays": "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday",
  "shortWeekdays": "Mon,Tue,Wed,Thu,Fri,Sat,Sun",
  "months": "January,February,March,April,May,June,July,August,September,October,November,December",
  "shortMonths": "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sept,Oct,Nov,Dec",
  "date": (day: number, month: string) => `${day} ${month}`,
  "dateWithYear": (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  "weekdayAndDate": (weekday: string, date: string) => `${weekday} ${date}`,
  "dateAndTime": (date: string, time: string) => `${date}, ${time}`,
  "time": ":",
  "list": [
    () => ', ',
    " and "
  ],
  "number": ".,",
  "relative": "today,tomorrow,yesterday"
} as const;

export const languageNames = {
  "da": "Danish",
  "en": "English",
  "uk": "Ukrainian",
  "ru": "Russian",
  "ar": "Arabic",
  "ti": "Tigrinya",
  "am": "Amharic",
  "fa": "Farsi",
  "fa-AF": "Dari",
  "ps": "Pashto",
  "ku": "Kurmanji",
  "ckb": "Sorani",
  "so": "Somali",
  "tr": "Turkish",
  "sw": "Swahili",
  "fr": "French",
  "my": "Burmese",
  "ksw": "Karen",
  "rw": "Kinyarwanda",
  "rn": "Kirundi",
  "om": "Oromo",
  "ur": "Urdu",
  "pl": "Polish",
  "ro": "Romanian",
  "lt": "Lithuanian",
  "de": "German",
  "bs": "Bosnian",
  "sq": "Albanian",
  "vi": "Vietnamese",
  "zh": "Chinese",
  "es": "Spanish",
  "th": "Thai",
  "ta": "Tamil",
  "kl": "Greenlandic",
  "fo": "Faroese",
  "dsl": "Danish Sign Language"
} as const;
