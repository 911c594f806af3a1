// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 1w59 7u0 el6 2jrv 26yn 6tr eyi c8d 2js9 52g znn 8v5 2h96 1xrn 2f7h 2msv 25bc 270a nt0 u97 5xe 1290 1auc o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh 1pqv 1ab5 lb5 2plo a7p d4q 20ht vk6 1nxy 1yfw 46s cn 2m3x 2k86 1ls7 1vyx 101w`;

export const sentences = `Try again
This translation has not been checked
Phone
Email
Choose language
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
Checked {0}
Checked {0} by {1}
This information is from {0}. Call first.
Fetched {0} from {1}
{0} was last fetched {1} and may have changed since
{0} could not be fetched
Close
opens in a new tab
Call {0}
Source: {0}
Sources: {0}
Fetched {0}
Times are in the time zone {0}
Closed today
Call first
Day and night
Fetching opening hours …
until {0}
until {0}
Opens {0}
Opens again {0}
Open now
Closed now
We do not know when it opens again.
Opening hours
Day
Time
Closed
Coming changes
Show on map
We cannot show the opening hours right now
not this week
Open {0}
odd weeks only
even weeks only
only the last of the month
only the first of the month
only the second of the month
only the third of the month
only the fourth of the month
only the fifth of the month`;

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
