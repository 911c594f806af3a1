// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 2hl6 1i3x 271d 19xo 1qna 19d 1l0q 2bvk 12lu 1wee 192p 1l2y 2dw1 1y1f 2kks 29tv r8i d4q 1k3v 1eld 2s7 226f 1yfw 46s 1oqx 1qu6 1mya 23u0 8c4 o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh k5t odm 1rzz 2p8m bu8 1yup 1cvu nxq 1yt4 1mw6 1fk7 2l90 1ili 2582 276z 2f2s 16l7`;

export const sentences = `እንደገና ፈትኑ
እዚ ትርጉም ገና ኣይተመርመረን
ተሌፎን
ኢመይል
ቋንቋ ምረጹ
ደውሉ
መልእኽቲ ግደፉ
ኤስኤምኤስ ስደዱ
ኢመይል ጽሓፉ
ውሑስ ኢመይል
መርበብ ሓበሬታ
ብውሑስ መንገዲ ስደዱ
ቁጽሪ CPR ኣብ ተራ ኢመይል ኣይትጽሓፉ።
ንሰራሕተኛታት ኮሙነ (kommune)
ንወለንተኛታት
ንኹሉ ሰብ።
{0} ጥራይ።
ሰዓታት ተሌፎን
ንዛረቦ ቋንቋታት
ኣብዚ ኣለና
መንገዲ ከመይ ትረኽቡ
ኣውቶቡስን ባቡርን
ኣብ ካርታ ኣርእዩ
ኣድራሻ ቅድሑ
ርክብ ዓቅቡ
QR ኮድ
ሓበሬታ ርክብ ይጽዓን ኣሎ …
ጎደሎ ቁጽሪ ዘለዎም ሰሙናት ጥራይ
ሙሉእ ቁጽሪ ዘለዎም ሰሙናት ጥራይ
ርክብ
ኣድራሻ ክቕዳሕ ኣይተኻእለን
QR ኮድ፦ {0}
ሕጂ ሓበሬታ ርክብ ከነርኢ ኣይንኽእልን
ኣብዚ ሓበሬታ ርክብ የብልናን
ዝተረጋገጸሉ ዕለት፦ {0}
{0} ብ{1} ተረጋጊጹ
እዚ ሓበሬታ ናይ {0} እዩ። ቅድም ደውሉ።
ዝተሓደሰሉ፦ {0}፡ ካብ {1}
{0}፦ ንመወዳእታ ዝተሓደሰሉ {1}፡ ካብኡ ንደሓር ክቕየር ይኽእል እዩ
{0}፦ ሓበሬታ ክንረክብ ኣይከኣልናን
ዕጸዉ
ኣብ ሓድሽ ታብ ይኽፈት
{0} ደውሉ
ምንጪ፦ {0}
ምንጭታት፦ {0}
ዝተሓደሰሉ፦ {0}
እቲ ግዜታት ናይ {0} እዩ
ሎሚ ዕጹው
ቅድም ደውሉ
24 ሰዓት
ሰዓታት ምኽፋት ይጽዓን ኣሎ …
ክሳብ {0}
ክሳብ {0}
{0} ይኽፈት
{0} ዳግም ይኽፈት
ሕጂ ክፉት
ሕጂ ዕጹው
መዓስ ከም ዝኽፈት ኣይንፈልጥን።
ሕጂ ክትድውሉ ትኽእሉ፣ {0}
ሕጂ ክትድውሉ ትኽእሉ
ሎሚ ምናልባት ዝምልስ የለን
ካብ {0} ክትድውሉ ትኽእሉ
ጸገም እንተሃልዩ
ኣወሃሃዲ
ኣወሃሃዲ ወለንተኛታት
መራሒ ንጥፈት
ኣቦ መንበር
ተቐዲሑ
ፋይል ኣይመጸን ድዩ? ገለ ኣፕታት ፋይላት ክዕቅቡ ኣይክእሉን እዮም። ነቲ ሊንክ ቅድሑ እሞ ኣብ ብራውዘርኩም ክፈትዎ።
ነቲ ፋይል ኣካፍሉ
ሊንክ ቅድሑ
ንሓደ ዴንማርካዊ ኣርእዩ
ሰላም! መንገዲ ከተርእዩኒ ትኽእሉ ዶ?
ናብ {0} ክኸይድ ደልየ ኣለኹ።
ሕተሙ`;

export const format = {
  "weekdays": "ሰኑይ,ሰሉስ,ረቡዕ,ሓሙስ,ዓርቢ,ቀዳም,ሰንበት",
  "shortWeekdays": "ሰኑ,ሰሉ,ረቡ,ሓሙ,ዓር,ቀዳ,ሰን",
  "months": "ጥሪ,ለካቲት,መጋቢት,ሚያዝያ,ጉንበት,ሰነ,ሓምለ,ነሓሰ,መስከረም,ጥቅምቲ,ሕዳር,ታሕሳስ",
  "shortMonths": "ጥሪ,ለካ,መጋ,ሚያ,ጉን,ሰነ,ሓም,ነሓ,መስ,ጥቅ,ሕዳ,ታሕ",
  "date": (day: number, month: string) => `${day} ${month}`,
  "dateWithYear": (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  "weekdayAndDate": (weekday: string, date: string) => `${weekday}፣ ${date}`,
  "dateAndTime": (date: string, time: string) => `${date}፣ ${time}`,
  "time": ":",
  "list": [
    () => '፣ '
  ],
  "number": ".,",
  "relative": "ሎሚ,ጽባሕ,ትማሊ",
  "script": (page: {readonly fontFamily: string}) => `line-height:1.65;--_tight:1.4;font-family:var(--lbb-font,${page.fontFamily}),"Noto Sans Ethiopic","Ebrima","Kefa"`
} as const;

export const languageNames = {
  "da": "ዳኒሽ",
  "en": "እንግሊዝኛ",
  "uk": "ዩክረይንኛ",
  "ru": "ሩስኛ",
  "ar": "ዓረብኛ",
  "ti": "ትግርኛ",
  "am": "ኣምሓርኛ",
  "fa": "ፋርስኛ",
  "fa-AF": "ዳሪ",
  "ps": "ፓሽቶ",
  "ku": "ኩርማንጂ",
  "ckb": "ሶራኒ",
  "so": "ሶማልኛ",
  "tr": "ቱርክኛ",
  "sw": "ስዋሂሊ",
  "fr": "ፈረንሳይኛ",
  "my": "በርምኛ",
  "ksw": "ካረን",
  "rw": "ኪንያርዋንዳ",
  "rn": "ኪሩንዲ",
  "om": "ኦሮሞ",
  "ur": "ኡርዱ",
  "pl": "ፖሊሽ",
  "ro": "ሩማንኛ",
  "lt": "ሊትዌንኛ",
  "de": "ጀርመን",
  "bs": "ቦዝንኛ",
  "sq": "ኣልባንኛ",
  "vi": "ቬትናምኛ",
  "zh": "ቻይንኛ",
  "es": "ስጳንኛ",
  "th": "ታይኛ",
  "ta": "ታሚል",
  "kl": "ግሪንላንድኛ",
  "fo": "ፋሮእይና",
  "dsl": "ቋንቋ ምልክት ዴንማርክ"
} as const;
