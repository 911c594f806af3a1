// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "s6b465e6478017f1c": "How we look after your details",
  "sa10845d80cedfc7d": "Who",
  "s3fdce9daa4cfc977": str`${0} is the data controller.`,
  "sa0bec0f2497f9131": "Data protection officer",
  "s7f121c33791fd0a1": "Why",
  "sbb3a945596ae6313": "You decide what you write. Without a name and a phone number or email address we cannot answer you.",
  "s7ffb4d309ee2903e": "Who sees it",
  "s97577488137fd2ce": "How long",
  "s18bb501a33ece4e7": "Your rights",
  "sdd8e56d030170024": "You can see, receive, correct and delete your details, restrict their use and object to it. No machine decides anything about you.",
  "sc13b84a6e6d883e9": "You can complain to the Danish Data Protection Agency (Datatilsynet)",
  "s6c8450df0d6bf9cb": "Read the whole privacy policy",
  "s842f27055514690c": "Sign up as a volunteer",
  "s52c2023e2464617e": "Sending …",
  "sf57a823bd6f87845": "You commit yourself to nothing. No login.",
  "s63da6138a7f38b05": "It could not be sent. Your answers are still here. Try again when you are online.",
  "s48ae3e3aba485287": "Try again in a little while, or call or write to us.",
};
