/** Why a source cannot be used, and how that is said. Never with its address: that may be secret. */
import {FeedError} from '../../model/feed.js';
import {problemSentence} from '../../text/problems.js';
import type {InBoth} from '../command.js';

const sentences = {
  'not-found': {
    da: 'der er intet på adressen ({status}). Er den flyttet?',
    en: 'there is nothing at the address ({status}). Has it moved?',
  },
  forbidden: {
    da: 'serveren giver den ikke ud ({status}). Er kalenderen stadig delt, og er det den hemmelige adresse?',
    en: 'the server does not hand it out ({status}). Is the calendar still shared, and is it the secret address?',
  },
  'too-often': {
    da: 'serveren siger, at den spørges for tit ({status}). Spørg sjældnere',
    en: 'the server says that it is asked too often ({status}). Ask less often',
  },
  status: {da: 'serveren svarer med fejl {status}', en: 'the server answers with error {status}'},
  'no-content': {da: 'serveren svarer, men uden et feed ({status})', en: 'the server answers, but without a feed ({status})'},
  'no-host': {
    da: 'serverens navn kendes ikke. Er adressen rigtig, og er der net?',
    en: 'the name of the server is not known. Is the address right, and is there a network?',
  },
  'no-answer': {da: 'serveren svarer ikke ({code})', en: 'the server does not answer ({code})'},
  'broke-off': {da: 'serveren afbryder forbindelsen ({code})', en: 'the server breaks the connection off ({code})'},
  certificate: {da: 'serverens certifikat gælder ikke ({code})', en: 'the certificate of the server does not hold ({code})'},
  broken: {da: 'svaret er pakket forkert', en: 'the answer is packed wrongly'},
  timeout: {da: 'intet svar efter {seconds} sekunder', en: 'no answer after {seconds} seconds'},
  'too-large': {da: 'er større end {megabytes} MB (limits.megabytes)', en: 'is larger than {megabytes} MB (limits.megabytes)'},
  private: {
    da: 'adressen ligger på det interne net. Skal den det, så skriv værten i allowPrivate eller efter --allow-private',
    en: 'the address lies on the internal network. If it should, write the host in allowPrivate or behind --allow-private',
  },
  redirects: {da: 'serveren sender videre igen og igen', en: 'the server redirects again and again'},
  'redirect-to': {
    da: 'serveren sender videre til noget, der ikke er https://',
    en: 'the server redirects to something that is not https://',
  },
  'no-file': {da: 'filen kan ikke læses ({code})', en: 'the file cannot be read ({code})'},
  'file-missing': {
    da: 'filen findes ikke. Se efter navnet, og hvilken mappe den ligger i',
    en: 'there is no such file. Look at its name, and which folder it is in',
  },
  'is-folder': {da: 'er en mappe. Skriv en fil i den', en: 'is a folder. Write a file in it'},
  'file-forbidden': {
    da: 'filen må ikke læses af den, der kører kommandoen',
    en: 'whoever runs the command may not read the file',
  },
  // What is suspicious: it can be read, but may not be meant.
  empty: {da: 'er pludselig tom (før: {before})', en: 'is suddenly empty (before: {before})'},
  half: {da: 'har kun {now} af de {before}, den havde', en: 'has only {now} of the {before} it had'},
  other: {
    da: 'er en anden kalender ("{now}", før "{before}")',
    en: 'is another calendar ("{now}", before "{before}")',
  },
} as const satisfies Record<string, InBoth>;

export type SourceFailure = keyof typeof sentences;

export class SourceError extends Error {
  /** @param again seconds after which it may be tried again; undefined: it would be the same */
  constructor(
    readonly code: SourceFailure,
    readonly values: Readonly<Record<string, string | number>>,
    readonly again?: number,
  ) {
    super(code);
    this.name = 'SourceError';
  }
}

const fileFailures: Readonly<Record<string, SourceFailure>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'is-folder',
  EACCES: 'file-forbidden',
  EPERM: 'file-forbidden',
};

/** @param error of reading a file, from the system */
export const fileError = ({code = ''}: NodeJS.ErrnoException): SourceError => new SourceError(fileFailures[code] ?? 'no-file', {code});

/** @param error of a source, or of what reads feeds; others are faults of ours */
export function failureWords(error: unknown): InBoth {
  if (error instanceof SourceError) {
    const fill = (sentence: string) =>
      sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(error.values[name] ?? '')).replace(' ()', '');
    return {da: fill(sentences[error.code].da), en: fill(sentences[error.code].en)};
  }
  if (error instanceof FeedError) {
    const problem = {code: error.code, where: '', values: error.values};
    return {da: problemSentence(problem, 'da'), en: problemSentence(problem, 'en')};
  }
  throw error;
}
