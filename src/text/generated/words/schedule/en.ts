// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "s1ad1e5fdc3b056a0": "Every day",
  "s38a2c62cc0291735": str`Every year on ${0}`,
  "scbc76e719bb270c4": str`Last ${0} of the month`,
  "sd9f574ea95749ed0": str`First ${0} of the month`,
  "s16d6c217aaab344e": str`Second ${0} of the month`,
  "s8ae15f0906b8165c": str`Third ${0} of the month`,
  "sd320f5df204da70e": str`Fourth ${0} of the month`,
  "s418ec3f841c32757": str`Fifth ${0} of the month`,
  "sb30756c389d127d2": str`Every month on day ${0}`,
  "s2af4ae9dc148286c": str`Every second week: ${0}`,
  "s8d0a38359f1906f1": "Every second week",
  "s39a44d8616fcc674": str`Every ${0} in odd weeks`,
  "sa01c71bba605a203": "In odd weeks",
  "s5e76fb939f969ddf": str`Every ${0} in even weeks`,
  "sde9bd4a66b0fb402": "In even weeks",
  "s7c3f63ed1685dd2a": str`Every ${0}`,
  "s98c88cfd7a0165b7": "Every week",
  "sd858212579dfe633": "On selected days",
  "sd98168562946620a": str`from ${0}`,
  "s1fa6066c337e6314": str`until ${0}`,
  "s5103df0c640f69a7": str`week ${0} (${1})`,
  "s588806df1ffe5ea8": str`not in ${0}`,
  "s73bb1eb096342353": str`not ${0}`,
};
