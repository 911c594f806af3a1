/** Contacts' roles: names of codes that feeds share. */
import {msg, named} from '../words.js';

/** Undefined for a code of the feed's own. */
export const roleName = named({
  contact: () => msg('Kontakt'),
  coordinator: () => msg('Koordinator'),
  'volunteer-coordinator': () => msg('Frivilligkoordinator'),
  'activity-leader': () => msg('Aktivitetsleder'),
  chair: () => msg('Forperson'),
  problems: () => msg('Hvis der er problemer'),
});
