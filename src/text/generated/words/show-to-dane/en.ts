// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "seba9aec32856cea4": "Hello! Can you show me the way?",
  "s358a982e4a443de5": str`I speak ${0} and a little Danish.`,
  "s3c67861e4ad8ef94": str`I would like to go to ${0}.`,
  "s641d1a0154fd2fb5": str`Call the house ${0}`,
  "s57214066eb6762bd": "Show to a Dane",
  "seec6798afe90ffc8": "Print",
};
