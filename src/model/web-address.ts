/** Text from a feed that must be what it looks like, and web addresses that may become links. */

// Marks that turn text round or hide in it. Half characters would break percent-encoding.
const HIDDEN = /[\0-\x1f\x7f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cs}]/gu;
const MAX_LENGTH = 2048;

/** The text without control, bidi and zero-width characters. */
export const visibleText = (text: string): string => text.replace(HIDDEN, '').trim();

/**
 * A web address that may become a link: http or https, no user name, no hidden characters, at most 2,048 characters.
 * Undefined for anything else.
 *
 * @param base the page that a relative address is resolved against; without it such an address is undefined
 */
export function webAddress(value: string, base?: string): URL | undefined {
  const text = value.trim();
  if (text.length > MAX_LENGTH || text.search(HIDDEN) >= 0 || (base === undefined && !/^https?:\/\//i.test(text))) return undefined;
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}
