/** Whom a row names: contacts with a row of their own, and roles with their numbers and addresses. */
import type {ContactRecord, Text} from '../../model/feed.js';
import {channelsIn, channelsOf, wordsWithLink, type Channels} from './cells-of.js';
import {MORE_ROLES, ROLES} from './codes.js';
import {defined} from './records.js';
import type {Row} from './table.js';

const isWhole = ({rest, phones, emails, urls}: Channels) => Boolean(rest) && phones.length + emails.length + urls.length > 0;

/**
 * What stands under Kontakt, and where it leads.
 *
 * @param idOf the id of a contact by its name, if it has a row of its own
 */
export function contactParts(row: Row, idOf: (name: string) => string | undefined): {known: string[]; parts: Channels[]} {
  const words = row.words('contact');
  // „Koordinator A: 12345678 / Koordinator B: 87654321"
  const slashed = words.split(/\s*[;\n]\s*|\s+\/\s+/).filter(Boolean);
  const names =
    slashed.length > 1 && slashed.every((name) => isWhole(channelsIn(name))) ? slashed : words.split(/\s*[;\n]\s*/).filter(Boolean);
  const known = names.flatMap((name) => idOf(name) ?? []);
  const others = names.filter((name) => idOf(name) === undefined);
  const parts = others.map(channelsIn);
  // Several roles, each with its number; else the parts are one role's.
  if (parts.length > 1 && parts.every(isWhole)) return {known, parts};
  const isAlone = names.length === 1 && others.length === 1;
  return {known, parts: [channelsIn(isAlone ? wordsWithLink(row, 'contact') : others.join(', '))]};
}

export function contactFields(
  row: Row | undefined,
  {emails, urls, phones, rest}: Channels,
  organization: string | undefined,
): Omit<ContactRecord, 'id'> {
  // What stands in two cells is one way.
  const channels = (type: string, values: Iterable<string>) => [...new Set(values)].map((value) => ({type, value}));
  const own = row && channelsOf(row);
  return defined({
    ...roleOf(rest),
    organization,
    channels: [
      ...channels('phone', [...phones, ...(own?.phones ?? [])]),
      ...channels('email', [...emails, ...(own?.emails ?? [])]),
      ...channels('website', urls),
    ],
    text: own?.words || undefined,
  });
}

/** A role that has its name in every language, else the words. */
export function roleOf(words: Text | undefined): Pick<ContactRecord, 'role' | 'title'> {
  const role = typeof words === 'string' ? (ROLES.get(words.toLowerCase()) ?? MORE_ROLES.get(words.toLowerCase())) : undefined;
  return role ? {role} : {title: words || undefined};
}
