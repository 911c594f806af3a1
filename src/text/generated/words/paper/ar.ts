// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "seec6798afe90ffc8": "طباعة",
  "sb317ce4bd140b8a3": "طباعة القائمة",
  "s3698b8ce4dcf1e37": str`تعرض الطباعة أول ${0} فقط`,
  "s70db7bfb7ff1b73f": str`طُبعت ${0}`,
};
