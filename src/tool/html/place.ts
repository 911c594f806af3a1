/** Where something is, with schema.org Place and PostalAddress. Pure. */
import type {Address, Feed, Place, Text} from '../../model/feed.js';
import {withId} from '../../model/with-id.js';
import {join, listed, markup, spoken, type Content, type Markup} from './markup.js';

const item = (property: string, type: string): Content =>
  property && markup` itemprop="${property}" itemscope itemtype="https://schema.org/${type}"`;

/**
 * The place a record names, else what it says of it.
 *
 * @param property of the item around it, whose value this is; without it there is no microdata
 */
export function placeMarkup(
  {place: id, location}: {readonly place?: string; readonly location?: Text},
  feed: Feed,
  property: string,
): Content {
  const place = withId(feed.places, id);
  if (place) return knownPlace(place, feed, property);
  return (
    location && markup`<span${item(property, 'Place')}><bdi${property && markup` itemprop="name"`}>${spoken(location, feed)}</bdi></span>`
  );
}

/** A place with its address; one that is not for everybody by its area only. */
export function knownPlace({name, area, address, room, visibility}: Place, feed: Feed, property: string): Content {
  const of = (key: string) => property && markup` itemprop="${key}"`;
  const named = (content: Content): Markup => markup`<bdi${of('name')}>${content}</bdi>`;
  if (visibility === 'area') {
    const words = area ? spoken(area, feed) : address?.addressLocality;
    return words && markup`<span${item(property, 'Place')}>${named(words)}</span>`;
  }
  const written = addressMarkup(address, property && 'address');
  return markup`<span${item(property, 'Place')}>${listed([named(spoken(name, feed)), spoken(room, feed), written])}</span>`;
}

/** Street and town; nothing where neither is known. */
export function addressMarkup(address: Address = {}, property: string): Content {
  const {streetAddress, extendedAddress, postalCode, addressLocality, addressCountry} = address;
  if (!(streetAddress || postalCode || addressLocality)) return undefined;
  const part = (key: string, value: string | undefined): Content =>
    value && markup`<span${property && markup` itemprop="${key}"`}>${value}</span>`;
  const lines = [
    part('streetAddress', [streetAddress, extendedAddress].filter(Boolean).join(', ')),
    join([part('postalCode', postalCode), part('addressLocality', addressLocality)], ' '),
    addressCountry === 'DK' ? '' : part('addressCountry', addressCountry),
  ];
  return markup`<bdi dir="ltr" translate="no"${item(property, 'PostalAddress')}>${join(lines, ', ')}</bdi>`;
}
