// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "see8c510a3c178b45": "Download calendar file",
  "s73ffb381f4fcb2c1": "All dates",
  "s6327ec860b5f237f": str`Only ${0}`,
  "s2f18855bbab6d08e": "Or paste the address into your calendar",
  "sfb0f4319905402a4": "Subscribe to the calendar",
  "s33807ed2e41692ed": "Your calendar fetches changes by itself. It may take up to a day.",
};
