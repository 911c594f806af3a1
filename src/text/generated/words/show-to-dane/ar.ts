// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "seba9aec32856cea4": "مرحبًا! هل يمكنك أن تدلّني على الطريق؟",
  "s358a982e4a443de5": str`أتحدث ${0} وقليلًا من الدنماركية.`,
  "s3c67861e4ad8ef94": str`أريد الذهاب إلى ${0}.`,
  "s641d1a0154fd2fb5": str`اتصل بالمكان ${0}`,
  "s57214066eb6762bd": "اعرضه على شخص دنماركي",
  "seec6798afe90ffc8": "طباعة",
};
