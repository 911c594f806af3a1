// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "s96d1a819f95f6bab": "ድለዩ",
  "sd6d9633f0fa721e7": "ንኣብነት ኩዕሶ እግሪ፣ ደብዳቤ፣ ዕዮ ገዛ",
  "s7cc18466381bdfa9": "መጻረዪ",
  "se0955b19920eebe3": "መዓልቲ",
  "sccce159e91c4e6ce": "ኩሉ መዓልታት",
  "sb14faa6c58a17d5a": "ኣርእስቲ",
  "s9121a14ef072bc2a": "ቦታን ጉጅለን",
  "s52184cd6533eaffc": "ዝዝረቡ ቋንቋታት",
  "s3be0670756bb35a0": "ንመን",
  "sde423a0546cb81df": "ምስ ኣስተርጓሚ",
  "sa0b3a985c21f61c9": "ብነጻ",
  "s19c1de7421842653": "ቆልዑ ይምጽኡ",
  "sb8948baad80c6504": "ብዘይ ምዝገባ",
  "s9d7a134d013c0d72": "ኩሉ መጻረዪ ኣጽርዩ",
  "s6276d1d85dba3eb7": "ካልእ",
  "show-all.one": str`${0} ንጥፈት ኣርእዩ`,
  "show-all.other": str`ኩሉ ${0} ንጥፈታት ኣርእዩ`,
  "s4dc3bac11ce21445": "ዝሰማማዕ ኣይረኸብናን",
  "s7d27832edfa5acb5": "ካልእ መዓልቲ ወይ ዝውሕድ መጻረዪ ፈትኑ። ክትድውሉልና እውን ትኽእሉ ኢኹም። ብሓባር መፍትሒ ክንረክብ ኢና።",
  "s7368a604ea3f125f": str`ብዘይ ${0} ኣርእዩ`,
};
