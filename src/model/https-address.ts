/** An address as it is asked: `webcal:` is how "subscribe" buttons write `https:`, and nothing fetches it. */
export const httpsAddress = (address: string): string => address.replace(/^webcals?:/i, 'https:');
