// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "seec6798afe90ffc8": "ሕተሙ",
  "sb317ce4bd140b8a3": "ዝርዝር ሕተሙ",
  "s3698b8ce4dcf1e37": str`እቲ ሕታም ናይ መጀመርታ ${0} ጥራይ የርኢ`,
  "s70db7bfb7ff1b73f": str`ተሓቲሙ ${0}`,
};
