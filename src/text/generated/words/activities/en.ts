// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `r0l 15gd 1fin 23p9 8oe 1lbb 2pje g2i zlq xmi 1zsr 1wmq 1ieu 1sh5 7ap 18k2 q86 2e56 2la5 1ltj nzq 27k9 22ss 2bv4 136m 22fh ark o97 20oo hii 2nay 2im7 24vv 2ryd tlh 2f15 1l70 bpa 1ke8 12a6 u7q 1269 23tm 5gw 2oqg t4f h6d 19cd 1y1j 1s3j activities.one activities.other 1sgf 2361 1rkc 12o8 next-days.one next-days.other 1y76 2g7 1mud jpj 26c0 bgp 1ye8 2qh1 lsv 1ly2 further-times.one further-times.other 1gfw 2dq2 27ov 16l7 nj7 2se8 2hah 1zhh 14nn 8ln 1ab5 a5o 2aq 1qyh rhu 1w98 2n4w 12mr 27ia b20 1cai 1x2q k58 1ad4 1rje 1vlm 2il3 show-all.one show-all.other 13io xu lx2`;

export const sentences = `What’s on
Fetching activities …
By arrangement
No fixed times. Call or write, and we will find a day.
Untitled
All day
until {0}
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
Try again
This translation has not been checked
Phone
Email
Choose language
Checked {0}
Checked {0} by {1}
This information is from {0}. Call first.
Fetched {0} from {1}
{0} was last fetched {1} and may have changed since
{0} could not be fetched
Nursing and personal care
Handling your case with the authorities
Financial and legal advice
Therapy
Interpreting
Treatment of trauma and mental illness
What we cannot help with
We add to what the municipality (kommune) does. We do not replace it.
You can get help with this here
Close
opens in a new tab
Call {0}
Source: {0}
Sources: {0}
Fetched {0}
Times are in the time zone {0}
No activities
{0} activity
{0} activities
today
the next week
the next two weeks
the next month
the next {0} day
the next {0} days
There are no activities right now
Look in again another day.
We cannot show the activities right now
The list will be back as soon as it can be fetched. Until then you can call or write to us.
The list may be out of date
We cannot get new information right now. This list is from {0}. Please call before you set out.
Some activities are missing because a source does not answer
The whole month
For a longer time
Show more
and {0} more time
and {0} more times
What the link points to no longer exists
What the link points to is not on the list right now
Here you can see what is on.
Print
Print the list
The printout shows only the first {0}
Printed {0}
Search
e.g. football, letters, homework
Filters
Day
All days
nothing
once
twice
three times or more
Topic
Place and group
Languages spoken
For whom
With an interpreter
Free
Children are welcome
No registration needed
Clear all filters
Show {0}
Other
Show {0} activity
Show all {0} activities
We found nothing that fits
Try another day or fewer filters. You can also call us. We will work it out together.
Show without {0}`;

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
