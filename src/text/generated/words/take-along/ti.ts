// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "see8c510a3c178b45": "ፋይል ካለንደር ኣውርዱ",
  "s73ffb381f4fcb2c1": "ኩሉ መዓልታት",
  "s6327ec860b5f237f": str`${0} ጥራይ`,
  "s2f18855bbab6d08e": "ወይ እቲ ኣድራሻ ኣብ ካላንደርኩም ኣእትውዎ",
  "sfb0f4319905402a4": "ንካለንደር ተኸታተሉ",
  "s33807ed2e41692ed": "ካለንደርኩም ባዕሉ ለውጢ ይቕበል። ክሳብ ሓደ መዓልቲ ክወስድ ይኽእል።",
};
