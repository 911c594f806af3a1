// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "s2d2dbd4b2bc65ded": "Opening hours",
  "se0955b19920eebe3": "Day",
  "s6cfbfc19e218cc4e": "Time",
  "see84e84c93944ac9": "Closed",
  "s0dda78e9ccabcb80": "Coming changes",
  "sca9f50b1a7ee9788": "Show on map",
  "s3801ab172f4c6d20": "We cannot show the opening hours right now",
  "se9672d910533d9b0": "not this week",
  "sd526851657d79e9a": str`Checked ${0}`,
  "s5df827bc8569b697": str`Checked ${0} by ${1}`,
  "s2a111b949bbf1355": str`Open ${0}`,
  "s59c0cf5adac25888": "odd weeks only",
  "s68d2bd1f64948283": "even weeks only",
  "s63de577531301655": "only the last of the month",
  "s42d177785b18fe91": "only the first of the month",
  "sbeb6c54a24d3b2b5": "only the second of the month",
  "s1dfb344ecf7aa735": "only the third of the month",
  "s8d3ec9059500c823": "only the fourth of the month",
  "s5f9cc5b56e2d7ef4": "only the fifth of the month",
};
