/** What is done with a contact card, and why there is none. */
import {msg, str} from '../words.js';

export const copied = () => msg('Kopieret');
export const notCopied = () => msg('Adressen kunne ikke kopieres');
/** What a QR code leads to, for those who cannot see it. */
export const qrCodeOf = (what: string) => msg(str`QR-kode: ${what}`);
/** The heading where nothing could be read. */
export const contact = () => msg('Kontakt');
export const failed = () => msg('Vi kan ikke vise kontaktoplysningerne lige nu');
export const noContact = () => msg('Vi har ingen kontaktoplysninger her');
