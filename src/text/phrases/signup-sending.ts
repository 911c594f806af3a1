/** What the volunteer signup says once somebody fills it in: what is wrong, and how sending went. */
import {msg, named, str} from '../words.js';
import {plural} from '../plural.js';

// What is wrong

/** Heads the list of errors. */
export const faultCount = (count: number) =>
  plural(count, {
    one: () => msg(str`Der er ${count} ting at rette`, {id: 'faults.one'}),
    two: () => msg(str`Der er ${count} ting at rette`, {id: 'faults.two'}),
    few: () => msg(str`Der er ${count} ting at rette`, {id: 'faults.few'}),
    many: () => msg(str`Der er ${count} ting at rette`, {id: 'faults.many'}),
    other: () => msg(str`Der er ${count} ting at rette`, {id: 'faults.other'}),
  });
export const error = () => msg('Fejl:');
const faults = named({
  'name missing': () => msg('Skriv dit navn'),
  'name long': () => msg('Skriv et kortere navn'),
  'contact missing': () => msg('Skriv et telefonnummer eller en mail'),
  'telephone unreadable': () => msg('Skriv et telefonnummer med 8 cifre, eller begynd med + og landekode'),
  'email unreadable': () => msg('Skriv mailen som navn@eksempel.dk'),
  'message long': () => msg('Skriv en kortere tekst'),
});
/** @param age the least age */
export const fault = (field: string, code: string, age: number): string =>
  code === 'cpr' ? noCpr() : (faults(`${field} ${code}`) ?? msg(str`Sæt kryds ved, at du er fyldt ${age} år`));

export const noCpr = () => msg('Skriv ikke CPR-nummer her');
export const looksLikeCpr = () => msg('Det ligner et CPR-nummer. Vi har ikke brug for det. Fjern det, så kan du sende.');
export const maybePhone = () => msg('Er det et udenlandsk telefonnummer, så begynd med + og landekode.');
export const removeCpr = () => msg('Fjern tallet for mig');
export const notNeeded = () => msg('Du behøver ikke skrive om sygdom, tro eller opholdstilladelse. Det kan vi tale om, når vi mødes.');

// How it went

export const done = () => msg('Klaret');
export const thanks = () => msg('Tak for din besked');
/** @param name of the group */
export const sentTo = (name: string) => msg(str`Den er sendt til ${name}.`);
export const weAnswer = () => msg('Vi ringer eller skriver til dig.');
/** Before phone and mail. */
export const tooLong = () => msg('Er det blevet for lang tid?');
export const signUpAnother = () => msg('Tilmeld en til');

export const unconfirmed = () => msg('Afsendt, ikke bekræftet');
export const unconfirmedTab = () => msg('Skemaet er sendt i en ny fane. Se der, om det kom frem. Dine svar står her stadig.');
export const unconfirmedHost = () => msg('Siden har taget imod dine svar. De står her stadig.');
export const mailReady = () => msg('Din mail er klar');
export const mailReadyText = () => msg('Send den fra dit mailprogram. Åbnede det ikke, så kopiér teksten, og skriv til os.');
export const mailTooLong = () => msg('Din tekst er for lang til at komme med af sig selv. Kopiér den, og sæt den ind i mailen.');

export const notSent = () => msg('Din tilmelding er ikke sendt');
export const unknown = () => msg('Vi ved ikke, om din tilmelding nåede frem');
export const isKept = () => msg('Alt, hvad du har skrevet, står her stadig.');

const reasons = named({
  offline: () => msg('Du har ikke net lige nu. Vi minder dig om at sende, når nettet er tilbage.'),
  online: () => msg('Nu er nettet tilbage. Du kan sende igen.'),
  busy: () => msg('Der er travlt lige nu. Vent et minut, og prøv igen.'),
  refused: () => msg('Modtageren sagde nej. Skriv eller ring i stedet.'),
  cpr: () => msg('Modtageren så noget, der ligner et CPR-nummer. Fjern det, og prøv igen.'),
  proof: () => msg('Sæt kryds over knappen ved, at du ikke er en robot, og send igen.'),
  unavailable: () => msg('Det er ikke din fejl. Prøv igen om lidt.'),
  'no-tab': () => msg('Din browser åbnede ikke en ny fane. Tillad det for denne side, og send igen.'),
  'no-receiver': () => msg('Skemaet har ingen modtager. Skriv eller ring i stedet.'),
});
/** @param code of an outcome; those that leave it open whether it arrived have no reason of their own */
export const reason = (code: string): string => reasons(code) ?? msg('Svaret kom ikke. Prøv igen: Kommer den to gange, ser vi det.');

export const sendAgain = () => msg('Send igen');
export const copyAnswers = () => msg('Kopiér mine svar');
export const copied = () => msg('Kopieret');
export const writeMail = () => msg('Skriv en mail i stedet');
export const yourAnswers = () => msg('Dine svar på dansk');
