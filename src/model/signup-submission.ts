/**
 * Answers to the volunteer signup: what is wrong with them, the record that is sent, and the Danish message that a
 * coordinator reads. The receiver uses the same functions.
 */
import {hasCpr, plainText} from './cpr.js';
import {DEFAULT_AGE, MESSAGE_LENGTH, type SignupAnswers, type SignupChoice, type SignupFault, type SignupField} from './signup.js';

/** What is sent, whatever the encoding: a JSON object, described by `signup.schema.json`. */
export interface SignupSubmission {
  readonly version: 1;
  /** A UUID made once per signup: sent again, it is still the same signup. */
  readonly id: string;
  /** Id of the organization in the feed. */
  readonly organization?: string;
  readonly name: string;
  /** E.164: `+4512345678`. At least one of phone and mail is there. */
  readonly telephone?: string;
  readonly email?: string;
  readonly tasks: readonly SignupChoice[];
  readonly times: readonly SignupChoice[];
  readonly languages: readonly SignupChoice[];
  /** As the visitor wrote it, in whatever language. */
  readonly message?: string;
  /** The language the form was read in. */
  readonly language: SignupChoice;
  /** The visitor says to have reached this age. */
  readonly minimumAge?: number;
}

export const NAME_LENGTH = 100;
export const EMAIL_LENGTH = 254;
export const CHOICE_LENGTH = 300;

/** All that is wrong, in the order of the form. */
export function signupFaults(answers: SignupAnswers, minimumAge = DEFAULT_AGE): SignupFault[] {
  const faults: SignupFault[] = [];
  const {name, telephone, email, message} = answers;
  const fault = (field: SignupField, code: SignupFault['code']) => faults.push({field, code});
  if (!cleanName(name)) fault('name', 'missing');
  else if (hasCpr(name)) fault('name', 'cpr');
  else if (cleanName(name).length > NAME_LENGTH) fault('name', 'long');
  if (!telephone.trim() && !email.trim()) fault('contact', 'missing');
  if (telephone.trim() && !readTelephone(telephone)) fault('telephone', isCprInPhone(telephone) ? 'cpr' : 'unreadable');
  if (email.trim() && hasCpr(email)) fault('email', 'cpr');
  else if (email.trim() && !readEmail(email)) fault('email', 'unreadable');
  if (hasCpr(message)) fault('message', 'cpr');
  else if (clean(message).length > MESSAGE_LENGTH) fault('message', 'long');
  if (minimumAge > 0 && !answers.isOldEnough) fault('age', 'missing');
  return faults;
}

// Grouped as a phone ("070-123 45 67") it is one that lacks its country code.
const isCprInPhone = (text: string) => hasCpr(text) && /^\D*\d\d\D?\d\d\D?\d\d\D*\d{4}\D*$/.test(plainText(text));

/** A phone number as E.164: eight digits are Danish, others need + or 00 and a country code. Undefined for anything else. */
export function readTelephone(text: string): string | undefined {
  const compact = plainText(text).replace(/^\s*tlf\.?:?|[\s().\-‐-―/]/gi, '');
  const [, plus, digits = ''] = /^(\+|00)?(\d+)$/.exec(compact) ?? [];
  if (!plus) return digits.length === 8 ? `+45${digits}` : undefined;
  // A Danish number has eight digits also with its country code.
  if (digits.startsWith('45') ? digits.length !== 10 : !/^[1-9]\d{6,14}$/.test(digits)) return undefined;
  return `+${digits}`;
}

/** A mail address without what is not seen; undefined when it cannot be one (RFC 5321 §4.1.2, without quoted names). */
export function readEmail(text: string): string | undefined {
  const address = plainText(text).trim();
  return address.length <= EMAIL_LENGTH && /^[^\s@<>()[\]",:;\\%]+@[^\s@<>()[\]",:;\\%.]+(\.[^\s@<>()[\]",:;\\%.]+)+$/.test(address)
    ? address
    : undefined;
}

/**
 * Text as a person meant it: composed, without control characters and without marks that turn the direction of other
 * text or hide; joiners, which Persian and Hindi need, stay. Line ends are `\n`.
 */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // Half characters too, which no address or UTF-8 can hold.
    .replace(/[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2060-\u206f\ufeff]/gu, (mark) => (mark === '\n' ? '\n' : mark === '\t' ? ' ' : ''))
    // Only now, because what was taken out may have kept letters apart from their marks.
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** One line of it. */
export const cleanLine = (text: string): string => clean(clean(text).replace(/\n+/g, ' '));

/** A name as one line that no spreadsheet takes for a formula. */
export const cleanName = (text: string): string => cleanLine(text).replace(/^[=+@\s-]+/, '');

/** What the page knows besides the answers: choices by their code, in Danish. */
export interface SignupContext {
  readonly id: string;
  readonly organization?: string;
  readonly language: SignupChoice;
  readonly minimumAge: number;
  /** What a Dane calls a chosen code. */
  readonly danish: (list: 'tasks' | 'times' | 'languages', code: string) => string;
}

/** The record that is sent, from answers without faults. */
export function signupSubmission(
  answers: SignupAnswers,
  {id, organization, language, minimumAge, danish}: SignupContext,
): SignupSubmission {
  const telephone = readTelephone(answers.telephone);
  const email = readEmail(answers.email);
  const message = clean(answers.message);
  const short = (name: string) => cleanLine(cleanLine(name).slice(0, CHOICE_LENGTH));
  const choices = (list: 'tasks' | 'times' | 'languages') =>
    answers[list].map((code) => ({code: cleanLine(code), name: short(danish(list, code)) || cleanLine(code)}));
  return {
    version: 1,
    id,
    ...(organization && {organization}),
    name: cleanName(answers.name),
    ...(telephone && {telephone}),
    ...(email && {email}),
    tasks: choices('tasks'),
    times: choices('times'),
    languages: choices('languages'),
    ...(message && {message}),
    language,
    ...(minimumAge > 0 && {minimumAge}),
  };
}

/** A phone number as Danes write it: `12 34 56 78`; foreign ones with their country code. */
export const danishTelephone = (telephone: string): string =>
  /^\+45\d{8}$/.test(telephone) ? telephone.slice(3).replace(/\d\d(?!$)/g, '$& ') : telephone;

/** The answers as lines in Danish: what it is, and what was answered. Nothing that was not answered. */
export function signupLines({
  name,
  telephone,
  email,
  tasks,
  times,
  languages,
  message,
  language,
  minimumAge,
}: SignupSubmission): [string, string][] {
  const names = (choices: readonly SignupChoice[]) => choices.map((choice) => choice.name).join(', ');
  const lines: [string, string | undefined][] = [
    ['Navn', name],
    ['Telefon', telephone && danishTelephone(telephone)],
    ['Mail', email],
    ['Vil gerne', names(tasks)],
    ['Har tid', names(times)],
    ['Taler', names(languages)],
    ['Alder', minimumAge ? `Siger at være fyldt ${minimumAge} år` : ''],
    ['Skemaet blev læst på', language.name],
    ['Besked', message],
  ];
  return lines.filter((line): line is [string, string] => !!line[1]);
}

/** The message for the coordinator, in Danish, with the free text as it was written. */
export function signupMessage(submission: SignupSubmission): {readonly subject: string; readonly text: string} {
  const {language, message} = submission;
  const lines = signupLines(submission).map(([label, value]) => {
    if (label !== 'Besked') return `${label}: ${value}`;
    // Its language is that of the form unless the visitor chose to write in another.
    return `\nBesked${language.code === 'da' ? '' : ` (skemaet var på ${language.name})`}:\n${value}`;
  });
  return {
    subject: `Ny frivillig: ${submission.name}`,
    text: `${lines.join('\n')}\n${message ? '\n' : ''}\nSendt fra skemaet "Bliv frivillig". Nummer: ${submission.id}\n`,
  };
}

/** What a `mailto:` says before its headers; undefined for any other address. */
export const mailAddressIn = (action: string): string | undefined => {
  const coded = /^\s*mailto:([^?]+)/i.exec(action)?.[1];
  return coded && percentDecoded(coded);
};

/** Without percent-encoding; as it was where that is broken. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Longer addresses are cut off by mail programs (Gmail near 1,620 characters, others near 2,000). */
const MAILTO_LENGTH = 1600;

/**
 * A `mailto:` address with the whole message; where that would be too long, without the free text, and `isWhole` is false:
 * the visitor copies it.
 */
export function mailtoAddress(email: string, submission: SignupSubmission): {readonly href: string; readonly isWhole: boolean} {
  const addressOf = (one: SignupSubmission) => {
    const {subject, text} = signupMessage(one);
    const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
    return `mailto:${encodeURIComponent(email).replace('%40', '@')}?${query}`;
  };
  const whole = addressOf(submission);
  if (whole.length <= MAILTO_LENGTH) return {href: whole, isWhole: true};
  const {message, ...rest} = submission;
  const short = addressOf({...rest, ...(message && {message: '(Sæt din tekst ind her.)'})});
  // Names in scripts that take nine characters a letter can fill it alone.
  return {href: short.length <= MAILTO_LENGTH ? short : `mailto:${encodeURIComponent(email).replace('%40', '@')}`, isWhole: false};
}

/**
 * Beginnings of words about illness, faith and residence permits in the languages of the form: what nobody needs to
 * write to become a volunteer (GDPR art. 9). A nurse may say so. (No look behind: some browsers take a millisecond for it.)
 */
const PRIVATE =
  /(?:^|\P{L})(syg(?!epl|ehj|ehus)|diagnos|depress|ptsd|traum|kræft|psykisk|medicin|handicap|opholdstilladelse|asyl|religion|muslim|kristen(?!se)|ill(ness)?(?!\p{L})|sick|disease|cancer|medication|disab|residence permit|refugee status|хвор|діагноз|депрес|травм|ліки|посвідк|притул|(ال|و)?(مرض|مريض|اكتئاب|سرطان|إقامة|لجوء|صدمة)|ሕማም|ሕሙም|ሓሚመ|ዑቕባ|መንበሪ ፍቓድ)/iu;

/** Does the text touch on what a signup does not need, such as illness or a residence permit? A nudge, no more. */
export const mentionsPrivateMatters = (text: string): boolean => PRIVATE.test(text);
