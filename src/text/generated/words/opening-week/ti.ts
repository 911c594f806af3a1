// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "s2d2dbd4b2bc65ded": "ሰዓታት ምኽፋት",
  "se0955b19920eebe3": "መዓልቲ",
  "s6cfbfc19e218cc4e": "ሰዓት",
  "see84e84c93944ac9": "ዕጹው",
  "s0dda78e9ccabcb80": "ዝመጽእ ለውጥታት",
  "sca9f50b1a7ee9788": "ኣብ ካርታ ኣርእዩ",
  "s3801ab172f4c6d20": "ሕጂ ሰዓታት ምኽፋት ከነርኢ ኣይንኽእልን",
  "se9672d910533d9b0": "ኣብዚ ሰሙን የለን",
  "sd526851657d79e9a": str`ዝተረጋገጸሉ ዕለት፦ ${0}`,
  "s5df827bc8569b697": str`${0} ብ${1} ተረጋጊጹ`,
  "s2a111b949bbf1355": str`ክፉት ${0}`,
  "s59c0cf5adac25888": "ዘይጽሙድ ሰሙናት ጥራይ",
  "s68d2bd1f64948283": "ጽሙድ ሰሙናት ጥራይ",
  "s63de577531301655": "ናይ መወዳእታ ናይ ወርሒ ጥራይ",
  "s42d177785b18fe91": "ቀዳማይ ናይ ወርሒ ጥራይ",
  "sbeb6c54a24d3b2b5": "ካልኣይ ናይ ወርሒ ጥራይ",
  "s1dfb344ecf7aa735": "ሳልሳይ ናይ ወርሒ ጥራይ",
  "s8d3ec9059500c823": "ራብዓይ ናይ ወርሒ ጥራይ",
  "s5f9cc5b56e2d7ef4": "ሓሙሻይ ናይ ወርሒ ጥራይ",
};
