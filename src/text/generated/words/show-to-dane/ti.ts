// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "seba9aec32856cea4": "ሰላም! መንገዲ ከተርእዩኒ ትኽእሉ ዶ?",
  "s358a982e4a443de5": str`${0} እዛረብ ቁሩብ ዳኒሽ ድማ።`,
  "s3c67861e4ad8ef94": str`ናብ ${0} ክኸይድ ደልየ ኣለኹ።`,
  "s641d1a0154fd2fb5": str`ናብቲ ቤት ደውሉ ${0}`,
  "s57214066eb6762bd": "ንዳኒሻዊ ኣርእዩ",
  "seec6798afe90ffc8": "ሕተሙ",
};
