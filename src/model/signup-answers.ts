/** Answers to the volunteer signup: how each field is read, and what is wrong with them. The receiver uses the same functions. */
import {hasCpr, plainDigits} from './cpr.js';
import {DEFAULT_AGE, MESSAGE_LENGTH} from './signup.js';

/** What the visitor has filled in, as it stands in the fields; choices are codes. */
export interface SignupAnswers {
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
  /** Ids of tasks, or `unsure`. */
  readonly tasks: readonly string[];
  readonly times: readonly string[];
  /** BCP 47 tags, or `other`. */
  readonly languages: readonly string[];
  readonly message: string;
  readonly isOldEnough: boolean;
}

export type SignupField = 'name' | 'contact' | 'telephone' | 'email' | 'age' | 'message';

/** `cpr`: looks like a CPR number; `unreadable`: no phone number or address; `long`: too many characters. */
export interface SignupFault {
  readonly field: SignupField;
  readonly code: 'missing' | 'unreadable' | 'long' | 'cpr';
}

export const NAME_LENGTH = 100;
export const EMAIL_LENGTH = 254;

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
  else if (cleanAnswer(message).length > MESSAGE_LENGTH) fault('message', 'long');
  if (minimumAge > 0 && !answers.isOldEnough) fault('age', 'missing');
  return faults;
}

// Grouped as a phone ("070-123 45 67") it is one that lacks its country code.
const isCprInPhone = (text: string) => hasCpr(text) && /^\D*\d\d\D?\d\d\D?\d\d\D*\d{4}\D*$/.test(plainDigits(text));

/**
 * A phone number as E.164: eight digits are Danish, and 45 with eight more, as phones and web shops fill them in; others need
 * + or 00 and a country code, without the zero that is dialled at home only: `+46 (0)70 …`. Undefined for anything else.
 */
export function readTelephone(text: string): string | undefined {
  const compact = plainDigits(text)
    .replace(/((?:\+|00)\s?\d{1,3}\s?)\(0\)/, '$1')
    .replace(/^\s*(tlf|tel|telefon|mobil|mob)\b\.?:?|[\s().\-‐-―/]/gi, '');
  const [, plus, digits = ''] = /^(\+|00)?(\d+)$/.exec(compact) ?? [];
  // No CPR number begins so: there is no 45th day.
  if (!plus) return /^(45)?\d{8}$/.test(digits) ? `+45${digits.slice(-8)}` : undefined;
  // A Danish number has eight digits also with its country code.
  if (digits.startsWith('45') ? digits.length !== 10 : !/^[1-9]\d{6,14}$/.test(digits)) return undefined;
  return `+${digits}`;
}

/** A mail address without what is not seen; undefined when it cannot be one (RFC 5321 §4.1.2, without quoted names). */
export function readEmail(text: string): string | undefined {
  // As it stands in mail programs, or with the full stop that a phone's keyboard puts behind two spaces.
  const address = plainDigits(text)
    .trim()
    .replace(/^(mailto:|<)|[>.,;]{1,3}$/gi, '');
  return address.length <= EMAIL_LENGTH && /^[^\s@<>()[\]",:;\\%]+@[^\s@<>()[\]",:;\\%.]+(\.[^\s@<>()[\]",:;\\%.]+)+$/.test(address)
    ? address
    : undefined;
}

/**
 * Text as a person meant it: composed, without control characters and without marks that turn the direction of other
 * text or hide; joiners, which Persian and Hindi need, stay. Line ends are `\n`.
 */
export const cleanAnswer = (text: string): string =>
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
export const cleanLine = (text: string): string => cleanAnswer(cleanAnswer(text).replace(/\n+/g, ' '));

/** A name as one line that no spreadsheet takes for a formula. */
export const cleanName = (text: string): string => cleanLine(text).replace(/^[=+@\s-]+/, '');
