import type {TitleCommands} from '../../model/title-commands.js';

/**
 * Tells which organizers are groups, because the page or the calendar says so (`Frivillige Ribe = gruppe`): mostly they are
 * persons, whose names are nobody's business.
 * @param description the calendar's; only its lines that begin with `Ord:` count
 */
export function groupNames(words: TitleCommands = '', description = ''): (name: string) => boolean {
  const own = typeof words === 'string' ? words : Object.entries(words).map((pair) => pair.join('=')).join(';'); // prettier-ignore
  const lines = [own, ...[...description.matchAll(/^(?:ord|words):(.*)$/gim)].map(([, line]) => line)];
  const names = lines.join(';').matchAll(/([^;,=]+)=\s*(?:gruppe|group)\s*(?=[;,]|$)/gi);
  const groups = new Set([...names].map(([, name]) => name!.trim().toLowerCase()));
  return (name) => groups.has(name.toLowerCase());
}
