// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 1w59 7u0 el6 2jrv 26yn 6tr eyi c8d 2js9 52g znn 8v5 2h96 1xrn 2f7h 2msv 25bc 270a nt0 u97 5xe 1290 1auc o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh 1pqv 1ab5 lb5 2plo a7p d4q 20ht vk6 1nxy 1yfw 46s cn 2m3x 2k86 1ls7 1vyx 101w`;

export const sentences = `እንደገና ፈትኑ
እዚ ትርጉም ገና ኣይተመርመረን
ተሌፎን
ኢመይል
ቋንቋ ምረጹ
መዓልቲ ሓድሽ ዓመት
ጸሎተ ሓሙስ
ዓርቢ ስቕለት
ፋሲካ
ሰኑይ ድሕሪ ፋሲካ
ዓባይ መዓልቲ ጸሎት
ዕርገት
ጰንጠቆስጠ
ሰኑይ ድሕሪ ጰንጠቆስጠ
ልደት
ካልኣይ መዓልቲ ልደት
1 ጉንበት
መዓልቲ ድሕሪ ዕርገት
መዓልቲ ቅዋም
ዋዜማ ልደት
ኣብ መንጎ ልደትን ሓድሽ ዓመትን
ዋዜማ ሓድሽ ዓመት
ድሕሪኡ {0} ይኽፈት
ምናልባት {0} ክፉት። መጀመርታ ደውሉ።
ሎሚ {0} እዩ፣ ክፉት ምዃኑ ኣይንፈልጥን።
ሰዓታት ንመወዳእታ ዝተረጋገጸ {0} እዩ።
ሰዓታት ምኽፋት ኣይንፈልጥን።
ናይ ሎሚ ሓበሬታ ኣይሰማማዕን እዩ።
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
ሰዓታት ምኽፋት
መዓልቲ
ሰዓት
ዕጹው
ዝመጽእ ለውጥታት
ኣብ ካርታ ኣርእዩ
ሕጂ ሰዓታት ምኽፋት ከነርኢ ኣይንኽእልን
ኣብዚ ሰሙን የለን
ክፉት {0}
ጎደሎ ቁጽሪ ዘለዎም ሰሙናት ጥራይ
ሙሉእ ቁጽሪ ዘለዎም ሰሙናት ጥራይ
ናይ መወዳእታ ናይ ወርሒ ጥራይ
ቀዳማይ ናይ ወርሒ ጥራይ
ካልኣይ ናይ ወርሒ ጥራይ
ሳልሳይ ናይ ወርሒ ጥራይ
ራብዓይ ናይ ወርሒ ጥራይ
ሓሙሻይ ናይ ወርሒ ጥራይ`;

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
