/** Who organizes events: groups are shown, persons are not. */
import type {Organization} from '../../model/feed.js';
import type {TitleCommands} from '../../model/title-command.js';
import {parameter, type Property} from './property.js';
import {richText} from './markup.js';

/** The organizers of a calendar's events. */
export interface Organizers {
  /** Those that are groups, by name only: an address would be a person's. */
  readonly organizations: readonly Organization[];
  /** The group that a line names. */
  groupOf(property: Property | undefined): string | undefined;
  /** Whether a name is that of an organizer who is no group: it is to appear nowhere. */
  isPerson(name: string): boolean;
}

/**
 * @param words the page's: `Frivillige Ribe = gruppe`
 * @param description the calendar's, which may say the same on a line that begins with `Ord:`
 */
export function readOrganizers(words: TitleCommands = '', description = ''): Organizers {
  const own = typeof words === 'string' ? words : Object.entries(words).map((pair) => pair.join('=')).join(';'); // prettier-ignore
  const lines = [own, ...[...description.matchAll(/^(?:ord|words):(.*)$/gim)].map(([, line]) => line)];
  const names = lines.join(';').matchAll(/([^;,=]+)=\s*(?:gruppe|group)\s*(?=[;,]|$)/gi);
  const groups = new Set([...names].map(([, name]) => name!.trim().toLowerCase()));
  const organizations: Organization[] = [];
  const people = new Set<string>();
  const groupOf = (property: Property | undefined): string | undefined => {
    const name = property && richText(withoutPercents(parameter(property, 'CN') ?? '')).text.trim();
    if (!name || name.includes('@')) return undefined;
    // A calendar that several share has an address of its own; RFC 5545 calls a group a group.
    const isGroup = parameter(property, 'CUTYPE') === 'GROUP' || /@group\.calendar\./i.test(property.value);
    if (!isGroup && !groups.has(name.toLowerCase())) {
      people.add(name);
      return undefined;
    }
    if (organizations.every(({id}) => id !== name)) organizations.push({id: name, name});
    return name;
  };
  return {organizations, groupOf, isPerson: (name) => people.has(name)};
}

/** WordPress's calendars write a name as if it stood in an address: `Ribe%20Bibliotek`. */
function withoutPercents(name: string): string {
  try {
    return name.includes(' ') ? name : decodeURIComponent(name);
  } catch {
    return name;
  }
}
