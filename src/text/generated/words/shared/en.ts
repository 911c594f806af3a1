// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';
export {format, languageNames} from '../../format/en.js';

export const templates = {
  "s254ba719b8cfcf63": "Close",
  "s3722f9c28905c248": "opens in a new tab",
  "s43122eec74ce1c1d": str`Call ${0}`,
  "scc8b1cacc608f9b8": str`Source: ${0}`,
  "sa138c7eba399ad6a": str`Sources: ${0}`,
  "sa14559d969f59803": str`Fetched ${0}`,
  "sd72c25ba84e43320": str`Trying again at ${0}`,
  "s80c20b881996eb4d": str`Read in ${0}`,
  "s3ada48299058cce2": "Read in Danish",
  "sefb7e327c960637c": "This text is not translated",
  "s9c1d482725ba2a98": "Website",
  "s26a7da25e9c7da93": str`Times are for ${0}`,
  "sabe7b4bb4bf1154c": "Try again",
  "sb19838a108f69068": "This translation has not been checked",
  "sab1114a5f102dedc": "Phone",
  "s49e765aed0087b0e": "Email",
  "s4066cc96e86b6bbd": "Choose language",
};
