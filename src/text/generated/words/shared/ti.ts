// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';
export {format, languageNames} from '../../format/ti.js';

export const templates = {
  "s254ba719b8cfcf63": "ዕጸዉ",
  "s3722f9c28905c248": "ኣብ ሓድሽ ታብ ይኽፈት",
  "s43122eec74ce1c1d": str`${0} ደውሉ`,
  "scc8b1cacc608f9b8": str`ምንጪ፦ ${0}`,
  "sa138c7eba399ad6a": str`ምንጭታት፦ ${0}`,
  "sa14559d969f59803": str`ዝተሓደሰሉ፦ ${0}`,
  "sd72c25ba84e43320": str`ሰዓት ${0} እንደገና ክፍትን እዩ`,
  "s80c20b881996eb4d": str`ብ${0} ኣንብቡ`,
  "s3ada48299058cce2": "ብዳኒሽ ኣንብቡ",
  "sefb7e327c960637c": "እዚ ጽሑፍ ኣይተተርጎመን",
  "s9c1d482725ba2a98": "መርበብ ሓበሬታ",
  "s26a7da25e9c7da93": str`እቲ ግዜታት ናይ ${0} እዩ`,
  "sabe7b4bb4bf1154c": "እንደገና ፈትኑ",
  "sb19838a108f69068": "እዚ ትርጉም ገና ኣይተመርመረን",
  "sab1114a5f102dedc": "ተሌፎን",
  "s49e765aed0087b0e": "ኢመይል",
  "s4066cc96e86b6bbd": "ቋንቋ ምረጹ",
};
