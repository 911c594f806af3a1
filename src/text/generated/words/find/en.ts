// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "s96d1a819f95f6bab": "Search",
  "sd6d9633f0fa721e7": "e.g. football, letters, homework",
  "s7cc18466381bdfa9": "Filters",
  "se0955b19920eebe3": "Day",
  "sccce159e91c4e6ce": "All days",
  "sb14faa6c58a17d5a": "Topic",
  "s9121a14ef072bc2a": "Place and group",
  "s52184cd6533eaffc": "Languages spoken",
  "s3be0670756bb35a0": "For whom",
  "sde423a0546cb81df": "With an interpreter",
  "sa0b3a985c21f61c9": "Free",
  "s19c1de7421842653": "Children are welcome",
  "sb8948baad80c6504": "No registration needed",
  "s9d7a134d013c0d72": "Clear all filters",
  "s6276d1d85dba3eb7": "Other",
  "show-all.one": str`Show ${0} activity`,
  "show-all.other": str`Show all ${0} activities`,
  "s4dc3bac11ce21445": "We found nothing that fits",
  "s7d27832edfa5acb5": "Try another day or fewer filters. You can also call us. We will work it out together.",
  "s7368a604ea3f125f": str`Show without ${0}`,
};
