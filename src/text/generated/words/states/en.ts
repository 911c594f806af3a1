// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "s8e1e7272e8f12134": "There are no activities right now",
  "s41ba511be4332d8e": "Look in again another day.",
  "s4d9b1e53a144cee2": "We cannot show the activities right now",
  "s52229ef129610d8d": "The list will be back as soon as it can be fetched. Until then you can call or write to us.",
  "s0fc63e5bdbc83084": "The list may be out of date",
  "saf163307b1020cff": str`We cannot get new information right now. This list is from ${0}. Please call before you set out.`,
  "sa64d18724bc8cb39": "Some activities are missing because a source does not answer",
};
