// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "s8e1e7272e8f12134": "ሕጂ ንጥፈታት የለን",
  "s41ba511be4332d8e": "ካልእ መዓልቲ ተመሊስኩም ርኣዩ።",
  "s4d9b1e53a144cee2": "ሕጂ ንጥፈታት ከነርኢ ኣይንኽእልን ኢና",
  "s52229ef129610d8d": "ዝርዝር ምስ ተረኽበ ክምለስ እዩ። ክሳብ ሽዑ ክትድውሉ ወይ ክትጽሕፉልና ትኽእሉ ኢኹም።",
  "s0fc63e5bdbc83084": "እዚ ዝርዝር ዝኣረገ ክኸውን ይኽእል",
  "saf163307b1020cff": str`ሕጂ ሓድሽ ሓበሬታ ክንረክብ ኣይንኽእልን ኢና። እዚ ዝርዝር ናይ ${0} እዩ። ቅድሚ ምምጻእኩም ደውሉ።`,
  "sa64d18724bc8cb39": "ገለ ንጥፈታት ጎዲሉ ኣሎ፣ ምኽንያቱ ሓደ ምንጪ ኣይምለስን",
};
