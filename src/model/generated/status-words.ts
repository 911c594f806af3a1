// Made by scripts/generate/i18n.mjs; not to be changed by hand.
/** What stands before the title of what does not take place. */
export const statusWords = {
  "cancelled": {
    "da": "Aflyst",
    "en": "Cancelled",
    "uk": "Скасовано",
    "ar": "أُلغي",
    "ti": "ተሰሪዙ",
    "fa-AF": "لغو شد",
    "fa": "لغو شد",
    "ps": "لغوه شو",
    "ku": "Hat betalkirin",
    "ckb": "هەڵوەشێنرایەوە",
    "so": "La joojiyay",
    "tr": "İptal edildi",
    "ru": "Отменено",
    "sw": "Imefutwa",
    "fr": "Annulé",
    "my": "ဖျက်သိမ်းပြီး"
  },
  "postponed": {
    "da": "Udsat",
    "en": "Postponed",
    "uk": "Відкладено",
    "ar": "تأجل",
    "ti": "ተመሓላሊፉ",
    "fa-AF": "به وقت دیگر ماند",
    "fa": "به زمان دیگری افتاد",
    "ps": "وځنډول شو",
    "ku": "Hat paşxistin",
    "ckb": "دواخرا",
    "so": "Dib loo dhigay",
    "tr": "Ertelendi",
    "ru": "Отложено",
    "sw": "Imeahirishwa",
    "fr": "Reporté",
    "my": "ရွှေ့ဆိုင်းပြီး"
  }
};
