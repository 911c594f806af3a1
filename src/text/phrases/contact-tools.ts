/** What one can do with a contact card, whom to tell of problems, and why there is none. */
import {msg, str} from '../words.js';

export const problems = () => msg('Hvis der er problemer');
export const showOnMap = () => msg('Vis på kort');
export const showToDane = () => msg('Vis til en dansker');
export const copyAddress = () => msg('Kopiér adressen');
export const copied = () => msg('Kopieret');
export const notCopied = () => msg('Adressen kunne ikke kopieres');
export const saveContact = () => msg('Gem kontakten');
export const qrCode = () => msg('QR-kode');
/** What a QR code leads to, for those who cannot see it. */
export const qrCodeOf = (what: string) => msg(str`QR-kode: ${what}`);
export const failed = () => msg('Vi kan ikke vise kontaktoplysningerne lige nu');
export const noContact = () => msg('Vi har ingen kontaktoplysninger her');
