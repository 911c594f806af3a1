/** A VEVENT and its changed dates. */
import {statusWords} from '../generated/status-words.js';
import {cleanLines, escapedText} from '../content-line.js';
import type {Activity, Feed, Instant, Occurrence, Text} from '../feed.js';
import {mailLink} from '../links.js';
import {isOnline, meetingOf} from '../meeting.js';
import {placeText} from '../text-of.js';
import {webAddress} from '../web-address.js';
import {withId} from '../with-id.js';
import type {Zone} from '../zone.js';
import {moment, stamp} from './moment.js';
import type {Series} from './series.js';

export interface ExportOptions {
  /** Whose texts are taken; missing ones come in the feed's language. */
  readonly language: string;
  /** Written as DTSTAMP; rules that began at no known date begin on this one. */
  readonly now: Instant;
  /** Ids of the activities; missing: all. */
  readonly activities?: readonly string[];
  /** A single occurrence of the (one) activity, as an event of its own. */
  readonly occurrence?: Occurrence;
  /** Raised by who keeps the feed when an event changes. Default 0. */
  readonly sequence?: number;
}

const STATUS_WORDS: {readonly [status in Occurrence['status']]?: Text} = statusWords;

/** A date's title with what happened to it, since many programs show the title alone: `Aflyst: Sprogcafé`. */
export function titleWithStatus(title: string, status: Occurrence['status'], words: (text: Text | undefined) => string): string {
  const word = words(STATUS_WORDS[status]);
  return word && !title.toLowerCase().startsWith(word.toLowerCase()) ? `${word}: ${title}` : title;
}

export function eventLines(
  {uid, first, rule, without, changed}: Series,
  activity: Activity,
  zone: Zone,
  feed: Feed,
  {now, sequence = 0, occurrence: only}: ExportOptions,
  words: (text: Text | undefined) => string,
): string[] {
  const when = ({start, end, startInstant, endInstant}: Occurrence) => {
    const [from, to] = [moment(start, startInstant, zone), moment(end, endInstant, zone)];
    // Where one of the two times comes twice both are instants; no DTEND stands for one day, or for no length.
    const isInstant = !!startInstant && (from.startsWith(':') || to.startsWith(':'));
    const times = isInstant ? [`:${stamp(startInstant)}`, `:${stamp(endInstant!)}`] : [from, to];
    return [`DTSTART${times[0]}`, ...(end === start ? [] : [`DTEND${times[1]}`])];
  };
  const organization = withId(feed.organizations, activity.organization);
  const address = mailLink(organization?.email ?? '')?.href ?? webAddress(organization?.url ?? '')?.href;
  const event = (occurrence: Occurrence, own: readonly string[]): string[] => {
    const place = withId(feed.places, occurrence.place ?? activity.place);
    const meeting = isOnline(activity, occurrence, feed.places) ? meetingOf(activity, occurrence, feed.places)?.url : undefined;
    const location = meeting ?? (words(occurrence.location) || (place ? placeText(place, words) : words(activity.location)));
    const geo = occurrence.location ? undefined : place ? (place.visibility === 'area' ? undefined : place.geo) : activity.geo;
    const url = webAddress(occurrence.url ?? activity.url ?? '');
    const fields: readonly (readonly [string, string | undefined])[] = [
      ['SUMMARY', escapedText(titleWithStatus(words(occurrence.name ?? activity.name), occurrence.status, words))],
      ['DESCRIPTION', escapedText(words(occurrence.description ?? activity.description ?? activity.summary))],
      ['LOCATION', escapedText(location)],
      ['GEO', geo && `${geo.latitude};${geo.longitude}`],
      ['URL', url?.href],
      ['CATEGORIES', activity.topics?.map(escapedText).join()],
      ['COMMENT', escapedText(words(occurrence.reason))],
    ];
    return [
      'BEGIN:VEVENT',
      `UID:${escapedText(uid)}`,
      `DTSTAMP:${stamp(now)}`,
      `SEQUENCE:${sequence}`,
      ...own,
      `STATUS:${STATUS_WORDS[occurrence.status] ? 'CANCELLED' : 'CONFIRMED'}`,
      ...fields.flatMap(([name, value]) => (value ? [`${name}:${value}`] : [])),
      ...(organization && address
        ? [`ORGANIZER;CUTYPE=GROUP;CN="${cleanLines(words(organization.name)).replace(/["\s]+/g, ' ')}":${address}`]
        : []),
      'END:VEVENT',
    ];
  };
  const repeats = [...(rule ? [`RRULE:${rule}`] : []), ...without.map((start) => `EXDATE${moment(start, undefined, zone)}`)];
  return [
    ...event(only ?? first, [...when(first), ...repeats]),
    ...(only ? [] : changed).flatMap((occurrence) => {
      const {start, previousStart = start, startInstant} = occurrence;
      const id = moment(previousStart, previousStart === start ? startInstant : undefined, zone);
      return event(occurrence, [`RECURRENCE-ID${id}`, ...when(occurrence)]);
    }),
  ];
}
