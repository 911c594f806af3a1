/** Online meetings and pictures of an event, wherever programs write them. */
import type {Activity, Text} from '../../model/feed.js';
import {MEETING_HOST, publicAddress} from '../../model/meeting.js';
import {parameter, type Property} from './property.js';
import {linkAddress, unescaped} from './text.js';

/** Names of the properties that say where to meet online. */
export const MEETING_NAMES = [
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
];

// Google's own rows of signs, and the lines that Outlook and Zoom draw around what they write into a description.
const GOOGLE = /^-::[~:]+-?$/;
const RULE = /^(?:_{10,}|-{10,}|─{5,}|\*~.*~\*)$/;
const INVITATION =
  /zoom-?\s?(?:meeting|møde)|join .*(?:meeting|call)|deltag .*(?:møde|meet|teams|zoom)|klik her for at deltage|google meet|teams-?\s?(?:meeting|møde)/i;
const DETAILS =
  /^(?:topic|emne|time|tid|tidspunkt|join|deltag|meeting id|møde-?\s?id|mødets id|passcode|password|adgangskode|kodeord|kode|pin|one tap|dial|ring op|eller ring|or call|phone|telefonkonference|find your|find dit|download teams|hent teams|learn more|få mere at vide|meeting options|mødeindstillinger|need help|har du brug for hjælp)(?!\p{L})|^[+\d][\d\s,#*()+-]{6,}|^\S+@zoomcrc\.com/iu;
const PASSWORD = /^(?:meeting id|møde-?\s?id|mødets id|passcode|password|adgangskode|kodeord)(?!\p{L})/iu;
// As people type it: `zoom.us/j/123`.
const BARE_ADDRESS = /(^|[\s,;:(<])((?:[\w-]+\.)+[a-z]+\/[^\s<>"]+)/gi;
const ADDRESS = /https?:\/\/[^\s<>"]+/;
// A map is a place.
const MAP = /^https?:\/\/(?:www\.)?(?:maps\.|goo\.gl\/maps|google\.[a-z.]+\/maps|openstreetmap\.org|krak\.dk|what3words\.com)/i;
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

type FoundLink = NonNullable<Activity['links']>[number];

/** Whether a text may lead to a meeting, or has the gaps that are left where somebody has cut that out. */
export const hasAddress = (text: string): boolean => /https?:|\n{3}/.test(withScheme(text));

/**
 * An activity with its meeting's address among the links, and nothing else of how to join it in its texts.
 * @param saysAddress whether its place or description `hasAddress()`
 * @param properties those of `MEETING_NAMES` that it has, its pictures and its files
 */
export function withMeeting<Own extends Pick<Activity, 'location' | 'description' | 'url' | 'links'>>(
  activity: Own,
  saysAddress: boolean,
  properties?: ReadonlyMap<string, readonly Property[]>,
): Own {
  const {url, links = []} = activity;
  // Most events name no address at all.
  if (!properties && !saysAddress && !links.length && !(url && MEETING_HOST.test(url))) return activity;
  const read = (name: string) => properties?.get(name) ?? [];
  const [location, description] = [activity.location, activity.description].map((text) => mapText(text, withScheme));
  const found: FoundLink[] = [];
  for (const name of MEETING_NAMES)
    for (const property of read(name)) {
      const address = linkAddress(unescaped(property.value));
      const label = parameter(property, 'LABEL');
      if (address) found.push({url: address, ...(label && {name: label})});
    }
  const place = mapText(location, (text) => {
    const address = (ADDRESS.exec(text)?.[0] ?? '').replace(/[,;]+$/, '');
    const isMeeting = MEETING_HOST.test(address) || (address === text && !MAP.test(address));
    const link = isMeeting ? linkAddress(address) : undefined;
    if (link) found.push({url: link});
    return link ? text.replace(address, '').replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '') : text;
  });
  const words = mapText(description, (text) => withoutInvitation(text, found));
  const others = links.filter((link) => !MEETING_HOST.test(link.url) || !found.push(link));
  if (url && MEETING_HOST.test(url)) found.push({url});
  const [first] = found;
  // What names it is better than its host.
  const meeting = first && {...found.find((one) => one.name && one.url === first.url), ...first, meeting: true};
  const pictures = new Set(
    read('ATTACH')
      .filter(isPicture)
      .map(({value}) => linkAddress(value)),
  );
  const images = new Set(read('IMAGE').flatMap(({value}) => linkAddress(value) ?? []));
  const all = [
    ...(meeting ? [meeting] : []),
    ...found.slice(1).filter((one) => meeting && publicAddress(one.url) !== publicAddress(meeting.url)),
    ...others.map((link) => (pictures.has(link.url) || PICTURE.test(link.url) ? {...link, picture: true} : link)),
    ...[...images].filter((image) => others.every((link) => link.url !== image)).map((image) => ({url: image, picture: true})),
  ];
  return {
    ...activity,
    location: place || (meeting && new URL(meeting.url).hostname),
    description: words,
    url: url && MEETING_HOST.test(url) ? undefined : url,
    links: all.length ? all : undefined,
  };
}

const withScheme = (text: string): string =>
  text.replace(BARE_ADDRESS, (found, before: string, address: string) =>
    MEETING_HOST.test(address) ? `${before}https://${address}` : found,
  );

const isPicture = (property: Property): boolean => /^image\//i.test(parameter(property, 'FMTTYPE') ?? '');

function mapText(text: Text | undefined, change: (words: string) => string): Text | undefined {
  if (typeof text !== 'object') return text && change(text);
  const changed = Object.entries(text).flatMap(([language, words]) => (change(words) ? [[language, change(words)] as const] : []));
  return changed.length ? Object.fromEntries(changed) : undefined;
}

/**
 * A description without what Google Meet, Teams and Zoom write into it; the address they lead to is added to `found`. Of an
 * address in the group's own words only the query goes, which holds the password.
 */
function withoutInvitation(text: string, found: FoundLink[]): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  const isMeeting = (line: string) => MEETING_HOST.test(ADDRESS.exec(line)?.[0] ?? '');
  const take = (line: string) => {
    const [address = ''] = ADDRESS.exec(line) ?? [];
    const url = linkAddress(address.replace(/[).,;>]+$/, ''));
    const name = line
      .slice(0, line.indexOf(address))
      .replace(/[\s:<(-]+$/, '')
      .trim();
    if (url) found.push({url, ...(name && INVITATION.test(name) && {name})});
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.trim();
    const isRule = GOOGLE.test(line) || RULE.test(line);
    const ends = isRule ? lines.findIndex((other, j) => j > i && (GOOGLE.test(other.trim()) || RULE.test(other.trim()))) : -1;
    const part = isRule ? lines.slice(i + 1, ends < 0 ? undefined : ends) : [];
    const isInvited = INVITATION.test(line) && lines.slice(i, i + 8).some(isMeeting);
    if (part.some(isMeeting)) {
      part.filter(isMeeting).slice(0, 1).forEach(take);
      i = ends < 0 ? lines.length : ends;
    } else if (isInvited) {
      let last = i;
      for (let j = i; j < lines.length; j++) {
        const one = lines[j]!.trim();
        if (isMeeting(one)) take(one);
        if (j === i || isMeeting(one) || DETAILS.test(one) || RULE.test(one) || /^-+$/.test(one)) last = j;
        else if (one) break;
      }
      i = last;
    } else if (isMeeting(line)) {
      take(line);
      kept.push(lines[i]!.replace(ADDRESS, publicAddress));
      while (PASSWORD.test(lines[i + 1]?.trim() ?? '')) i++;
    } else kept.push(lines[i]!);
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
