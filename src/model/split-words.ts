/** The ids or codes in an attribute, which white space separates. */
export const splitWords = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/**
 * The addresses in an attribute: editors and sanitizers make `%20` of the white space between them, and people write commas.
 * Both may stand in an address, so they separate only where the next one begins.
 */
export const splitAddresses = (list: string): string[] => list.split(/,?\s+|(?:,|%20)+(?=https?:|webcals?:|\/|$)/i).filter(Boolean);
