/** Where a place is on a map. Not in `links.ts`: no first view has a map. */
import type {Place} from './feed.js';
import {addressLines, visibleText} from './links.js';

/** A map of a place: by its coordinates, else by its address. None for a place that is not for everybody. */
export function mapLink({address, geo, visibility}: Pick<Place, 'address' | 'geo' | 'visibility'>): string | undefined {
  if (visibility === 'area') return undefined;
  const map = 'https://www.openstreetmap.org/';
  if (geo) return `${map}?mlat=${geo.latitude}&mlon=${geo.longitude}#map=17/${geo.latitude}/${geo.longitude}`;
  const query = addressLines({...address, extendedAddress: ''}).join(', ');
  return address?.streetAddress && query ? `${map}search?query=${encodeURIComponent(visibleText(query))}` : undefined;
}
