import {httpsAddress} from '../model/https-address.js';

/**
 * A feed's whole address.
 * @throws {TypeError} for what is no address
 */
export const feedAddress = (address: string): string => new URL(httpsAddress(address), document.baseURI).href;
