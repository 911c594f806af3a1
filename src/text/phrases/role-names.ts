/** Contacts' roles: names of codes that feeds share. */
import {msg} from '../words.js';

const roles = new Map([
  ['contact', () => msg('Kontakt')],
  ['coordinator', () => msg('Koordinator')],
  ['volunteer-coordinator', () => msg('Frivilligkoordinator')],
  ['activity-leader', () => msg('Aktivitetsleder')],
  ['chair', () => msg('Forperson')],
  ['problems', () => msg('Hvis der er problemer')],
]);
/** Undefined for a code of the feed's own. */
export const roleName = (code: string): string | undefined => roles.get(code)?.();
