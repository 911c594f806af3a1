// Made by scripts/generate/i18n.mjs; not to be changed by hand.
/** What stands before the title of what does not take place. */
export const statusWords = {
  "cancelled": {
    "da": "Aflyst",
    "en": "Cancelled",
    "uk": "Скасовано",
    "ar": "أُلغي",
    "ti": "ተሰሪዙ"
  },
  "postponed": {
    "da": "Udsat",
    "en": "Postponed",
    "uk": "Відкладено",
    "ar": "تأجل",
    "ti": "ተመሓላሊፉ"
  }
};
