/**
 * Signs that no web address has, for a class of a regular expression: spaces, quotation marks, and the commas and full stops
 * of Arabic, Persian, Pashto, Tigrinya and Burmese.
 */
export const NEVER_IN_ADDRESS = String.raw`\s<>"“”«»،؛؟۔፡-፨၊။`;

// What stands behind an address belongs to the sentence; a bracket that was opened within it does not.
const ENDED = /^(.*\([^()]*\)|.*?)([.,;:!?)\]}'’…]*)$/;

/** An address as it was found in a text, and what stands behind it there: `['https://ribe.example/hus', ').']`. */
export function splitAddressEnd(found: string): [address: string, end: string] {
  const [, address = '', end = ''] = ENDED.exec(found) ?? [];
  return [address, end];
}
