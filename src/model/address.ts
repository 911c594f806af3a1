import type {Address} from './feed.js';

/** `["Tangevej 6D, 3. sal", "6760 Ribe"]`; as lines of a letter, with the country where it is another. */
export const addressLines = ({streetAddress, extendedAddress, postalCode, addressLocality, addressCountry}: Address = {}): string[] =>
  [
    [streetAddress, extendedAddress].filter(Boolean).join(', '),
    [postalCode, addressLocality].filter(Boolean).join(' '),
    addressCountry === 'DK' ? '' : addressCountry,
  ].filter((line) => line !== undefined && line !== '') as string[];
