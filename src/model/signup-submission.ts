/** The record that is sent from answers without faults, and the Danish message that a coordinator reads. */
import {cleanAnswer, cleanLine, cleanName, readEmail, readTelephone, type SignupAnswers} from './signup-answers.js';
import type {SignupChoice} from './signup.js';

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

export const CHOICE_LENGTH = 300;

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
  const message = cleanAnswer(answers.message);
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

/** A line in Danish: what it is, what was answered, and the field's name as forms elsewhere call it; `email` is what services answer to. */
type SignupLine = readonly [label: string, value: string, field: string];

/** The answers as such lines. Nothing that was not answered. */
export function signupLines(signup: SignupSubmission): SignupLine[] {
  const names = (choices: readonly SignupChoice[]) => choices.map((choice) => choice.name).join(', ');
  const lines: SignupLine[] = [
    ['Navn', signup.name, 'navn'],
    ['Telefon', danishTelephone(signup.telephone ?? ''), 'telefon'],
    ['Mail', signup.email ?? '', 'email'],
    ['Vil gerne', names(signup.tasks), 'opgaver'],
    ['Har tid', names(signup.times), 'tid'],
    ['Taler', names(signup.languages), 'sprog'],
    ['Alder', signup.minimumAge ? `Siger at være fyldt ${signup.minimumAge} år` : '', 'alder'],
    ['Skemaet blev læst på', signup.language.name, 'skemasprog'],
    ['Besked', signup.message ?? '', 'besked'],
  ];
  return lines.filter(([, value]) => value);
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
