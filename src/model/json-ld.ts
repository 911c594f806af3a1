/** What search engines read: upcoming dates as schema.org Events. */
import {addDays} from './calendar.js';
import type {AgendaItem} from './agenda.js';
import {deepLink} from './deep-link.js';
import type {Feed, Occurrence, Place, Text} from './feed.js';
import {webLink} from './links.js';
import {isOnline, meetingOf, publicAddress, withoutPasswords} from './meeting.js';
import {textOf, whereOf, type Where} from './text-of.js';
import {withId} from './with-id.js';
import {withOffset} from './with-offset.js';

export interface JsonLdOptions {
  /** Whose texts are taken; missing ones come in the feed's language. */
  readonly language: string;
  /** The page that shows them, without a hash; each event's own address is made from it. */
  readonly url: string;
}

export interface EventsJsonLd {
  readonly '@context': string;
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

const statuses = new Map<Occurrence['status'], string>([
  ['cancelled', 'EventCancelled'],
  ['postponed', 'EventPostponed'],
]);

/**
 * Lines of the agenda as one JSON-LD object (`@graph` of schema.org Event): times with their offset, all-day events as
 * dates with the last day as end, status, place, organization, price, languages spoken. A place that is not for everybody
 * gives its area only, an online meeting its address without its password; contact persons are never in it. Plain text
 * throughout: who writes the object into HTML by hand must write `<` as `\u003c`.
 */
export function eventsJsonLd(feed: Feed, items: readonly AgendaItem[], {language, url}: JsonLdOptions): EventsJsonLd {
  const words = (text: Text | undefined) => textOf(text, language, feed.language).trim() || undefined;
  return {
    '@context': 'https://schema.org',
    '@graph': items.map(({activity, occurrence}) => {
      const {start, end, allDay, startInstant, endInstant, previousStart, status} = occurrence;
      const {organization: by, cost, access, availableLanguage, registration, minimumAge, maximumAge} = activity;
      const organization = withId(feed.organizations, by);
      const isMoved = previousStart !== undefined && previousStart !== start;
      const isFree = cost?.free ?? (cost?.amount === undefined ? undefined : cost.amount === 0);
      const price = cost?.amount ?? (isFree ? 0 : undefined);
      const meeting = meetingOf(activity, occurrence, feed.places);
      const isOnlineOnly = isOnline(activity, occurrence, feed.places);
      const description = words(occurrence.description) ?? words(activity.summary) ?? words(activity.description);
      return defined({
        '@type': 'Event',
        '@id': url + deepLink(activity, occurrence),
        url: url + deepLink(activity, occurrence),
        name: words(occurrence.name ?? activity.name),
        description: description && withoutPasswords(description),
        startDate: withOffset(start, startInstant),
        endDate: end <= start ? undefined : allDay ? addDays(end, -1) : withOffset(end, endInstant),
        eventStatus: `https://schema.org/${statuses.get(status) ?? (isMoved ? 'EventRescheduled' : 'EventScheduled')}`,
        previousStartDate: isMoved ? previousStart : undefined,
        eventAttendanceMode: `https://schema.org/${isOnlineOnly ? 'Online' : meeting ? 'Mixed' : 'Offline'}EventAttendanceMode`,
        location: either(
          isOnlineOnly ? undefined : locationOf(whereOf(activity, occurrence), feed.places, words),
          meeting && {'@type': 'VirtualLocation', url: publicAddress(meeting.url)},
        ),
        organizer:
          organization && defined({'@type': 'Organization', name: words(organization.name), url: webLink(organization.url ?? '')?.href}),
        isAccessibleForFree: isFree,
        offers:
          price === undefined
            ? undefined
            : defined({'@type': 'Offer', price, priceCurrency: cost?.currency ?? 'DKK', url: webLink(registration?.url ?? '')?.href}),
        inLanguage: availableLanguage?.length ? availableLanguage : undefined,
        typicalAgeRange: minimumAge === undefined && maximumAge === undefined ? undefined : `${minimumAge ?? 0}-${maximumAge ?? ''}`,
        maximumAttendeeCapacity: access === 'registration' ? registration?.capacity : undefined,
      });
    }),
  };
}

/** One of two, or both as a list. */
const either = (a: object | undefined, b: object | undefined): object | undefined => (a && b ? [a, b] : (a ?? b));

function locationOf(
  {place: id, location, geo: ownGeo}: Where,
  places: readonly Place[],
  words: (text: Text | undefined) => string | undefined,
): object | undefined {
  const place = withId(places, id);
  const said = words(location);
  if (!place) return said === undefined ? undefined : defined({'@type': 'Place', name: withoutPasswords(said), geo: geoOf(ownGeo)});
  const {address, area, geo, visibility} = place;
  const name = words(place.name);
  if (visibility === 'area') {
    const town = words(area) ?? address?.addressLocality;
    return town === undefined ? undefined : {'@type': 'Place', name: town};
  }
  return defined({
    '@type': 'Place',
    name: name && withoutPasswords(name),
    address: address && {'@type': 'PostalAddress', ...address, addressCountry: address.addressCountry ?? 'DK'},
    geo: geoOf(geo),
  });
}

const geoOf = (geo: Place['geo']) => geo && {'@type': 'GeoCoordinates', latitude: geo.latitude, longitude: geo.longitude};

/** The object without what is not known: an empty field would be taken for an answer. */
export const defined = (object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
