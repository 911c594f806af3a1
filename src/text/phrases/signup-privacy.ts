/** What the volunteer signup says around its fields: what happens to the data, the button, and why it cannot be shown. */
import {msg, str} from '../words.js';

// The data

export const privacy = () => msg('Sådan passer vi på dine oplysninger');
export const who = () => msg('Hvem');
/** @param controller who is responsible for the data */
export const controllerIs = (controller: string) => msg(str`${controller} er dataansvarlig.`);
export const protectionOfficer = () => msg('Databeskyttelsesrådgiver');
export const why = () => msg('Hvorfor');
export const youDecide = () => msg('Du bestemmer selv, hvad du skriver. Uden navn og telefon eller mail kan vi ikke svare dig.');
export const whoSees = () => msg('Hvem ser det');
/** @param host of a receiver that is neither the page's nor the feed's */
export const sentTo = (host: string) => msg(str`Dine svar sendes til ${host}.`);
export const howLong = () => msg('Hvor længe');
export const yourRights = () => msg('Din ret');
export const rights = () =>
  msg('Du kan se, få udleveret, rette og slette dine oplysninger, begrænse brugen og sige nej til den. Ingen maskine afgør noget om dig.');
/** Before a link to the authority. */
export const complain = () => msg('Du kan klage til Datatilsynet');
export const wholePolicy = () => msg('Se hele privatlivsteksten');

// Sending

export const send = () => msg('Meld dig som frivillig');
export const sending = () => msg('Sender …');
export const noStrings = () => msg('Du binder dig ikke til noget. Intet login.');
export const notSentNow = () =>
  msg('Det kunne ikke sendes. Dine svar står her stadig. Se, om du har net, og prøv igen, eller ring eller skriv til os.');

// When there is no form

export const couldNotLoadAdvice = () => msg('Prøv igen om lidt, eller ring eller skriv til os.');
