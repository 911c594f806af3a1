/**
 * A feed's whole address. `webcal:` is how "subscribe" buttons write `https:`; no browser fetches it.
 * @throws {TypeError} for what is no address
 */
export const feedAddress = (address: string): string => new URL(address.replace(/^webcals?:/i, 'https:'), document.baseURI).href;
