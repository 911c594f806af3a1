// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 2hl6 1i3x 271d 19xo 1qna 19d 1l0q 2bvk 12lu 1wee 192p 1l2y 2dw1 1y1f 2kks 29tv r8i d4q 1k3v 1eld 2s7 226f 1yfw 46s 1oqx 1qu6 1mya 23u0 8c4 o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh k5t odm 1rzz 2p8m bu8 1yup 1cvu nxq 1yt4 1mw6 1fk7 2l90 1ili 2582 276z 2f2s 16l7`;

export const sentences = `Try again
This translation has not been checked
Phone
Email
Choose language
Call
Leave a message
Send a text message
Write an email
Secure mail
Website
Send securely
Do not write your CPR number in ordinary mail.
municipal staff (kommune)
volunteers
For everyone.
Only for {0}.
Telephone hours
We speak
Find us
How to find us
Bus and train
Show on map
Copy the address
Save the contact
QR code
Fetching contact details …
odd weeks only
even weeks only
Contact
The address could not be copied
QR code: {0}
We cannot show the contact details right now
We have no contact details here
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
You can call now, {0}
You can call now
Perhaps nobody answers today
You can call from {0}
If there are problems
Coordinator
Volunteer coordinator
Activity leader
Chair
Copied
No file? Some apps cannot save files. Copy the link and open it in your browser.
Share the file
Copy link
Show to a Dane
Hello! Can you show me the way?
I would like to go to {0}.
Print`;

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
