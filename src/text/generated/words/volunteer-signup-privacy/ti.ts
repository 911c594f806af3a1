// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "s6b465e6478017f1c": "ሓበሬታኹም ከመይ ከም እንሕልዎ",
  "sa10845d80cedfc7d": "መን",
  "s3fdce9daa4cfc977": str`ሓላፊ ዳታ፦ ${0}።`,
  "sa0bec0f2497f9131": "ኣማኻሪ ዕቝባ ዳታ",
  "s7f121c33791fd0a1": "ንምንታይ",
  "sbb3a945596ae6313": "እትጽሕፍዎ ባዕልኹም ትውስኑ። ብዘይ ስምን ተሌፎን ወይ ኢመይልን ክንምልሰልኩም ኣይንኽእልን።",
  "s7ffb4d309ee2903e": "መን ይርእዮ",
  "s97577488137fd2ce": "ክንደይ ግዜ",
  "s18bb501a33ece4e7": "መሰልኩም",
  "sdd8e56d030170024": "ሓበሬታኹም ክትርእዩ፣ ክትቅበሉ፣ ከተእርሙን ክትድምስሱን፣ ኣጠቓቕምኡ ክትድርቱን ክትቃወሙን ትኽእሉ። ዝኾነ ማሽን ብዛዕባኹም ኣይውስንን።",
  "sc13b84a6e6d883e9": "ናብ Datatilsynet ክትጠርዑ ትኽእሉ",
  "s6c8450df0d6bf9cb": "ምሉእ ፖሊሲ ብሕትውና ርኣዩ",
};
