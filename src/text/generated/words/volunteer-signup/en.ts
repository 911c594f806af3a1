// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 2ryd tlh 2f15 1l70 bpa 1ke8 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2axg 48e gqc xf5 221i 2ocr 1sia 9d1 1vji ncj 16xy 1sd 1ecw zat 1q3s l1x 27z y13 wl 1mmq w25 167d bhh qh0 2huv 2aby 1kx2 vv5 1kez 24li 14r9 1izj 1ba1 4v9 q8w 1g1r mlo 6h3 1ktk xzk 9j4 22o8 1s9y 5v8 2j5m 2fpm 2qjo 1zv9 2rr9 1v5n 53b 16pi 1smb 2608 nl4 7ii 8a7 m8m 2omz q86 19h9 1yp0 k17 2f99 1faq 2mr5 3pz 1lnt z3t 1zdp 1fbp 128w 2e0j 1z8t 188v if4`;

export const sentences = `Try again
This translation has not been checked
Phone
Email
Choose language
Nursing and personal care
Handling your case with the authorities
Financial and legal advice
Therapy
Interpreting
Treatment of trauma and mental illness
Close
opens in a new tab
Call {0}
Source: {0}
Sources: {0}
Fetched {0}
Times are in the time zone {0}
How we look after your details
Who
{0} is the data controller.
Data protection officer
Why
You decide what you write. Without a name and a phone number or email address we cannot answer you.
Who sees it
Your answers are sent to {0}.
How long
Your rights
You can see, receive, correct and delete your details, restrict their use and object to it. No machine decides anything about you.
You can complain to the Danish Data Protection Agency (Datatilsynet)
Read the whole privacy policy
Sign up as a volunteer
Sending …
You commit yourself to nothing. No login.
It could not be sent. Your answers are still here. Check that you are online and try again, or call or write to us.
Try again in a little while, or call or write to us.
Become a volunteer
You need no special skills. Time, patience and curiosity are enough, and you may well be new in Denmark yourself.
Sign up
Write who you are and what you would like to do. It takes two minutes.
We have a talk
We call or write to you, and then we meet over a cup of coffee.
You get started
For the first few times you go along with an experienced volunteer.
What we ask of you
What you get
What is not your job
You may always say no to a task.
Read the volunteer policy
A volunteer agreement (frivilligaftale)
We write it together when we meet. You can stop whenever you like.
Duty of confidentiality (tavshedspligt)
What you hear about others you do not pass on. You sign when we meet.
Check of records of offences against children (børneattest), if you will be with children under 15
The association gets it later together with you. You send nothing now.
Never alone with children
There are always at least two adults.
An introduction
You get to know the task and us before you begin.
Know your role
You are a fellow human being, not a caseworker (sagsbehandler), therapist or interpreter.
Be someone to count on
Tell us in good time if you cannot come.
Know your area
Show the way in the town, the associations and everyday life.
A community with other volunteers
Introduction and a regular partner at first
Insurance while you volunteer
Courses and guidance
Someone to talk to when something is hard
Your expenses paid
(optional)
Your name
The name you like to be called
How may we contact you?
Write at least one of them.
What would you like to do?
Volunteers needed
I do not know yet
Then we find out together
When do you have time?
In the daytime
In the evening
At the weekend
It varies
Languages you speak
other
A little about you
At most {0} characters. Write in your own language if you like. Do not write a CPR number, illness or religion.
{0} of {1} characters
I am {0} or older
Leave empty
We cannot show the form right now
Loading the form …`;

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
