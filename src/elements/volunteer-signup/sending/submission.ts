import type {SignupAnswers} from '../../../model/signup-answers.js';
import {DEFAULT_AGE} from '../../../model/signup.js';
import {signupSubmission, type SignupSubmission} from '../../../model/signup-submission.js';
import {languageName} from '../../../text/language-names.js';
import {sourceLanguage} from '../../../text/languages.js';
import {inLanguage, language} from '../../../text/words.js';
import {choiceName} from '../fields/choice-name.js';
import type {UsableFeed} from '../form-context.js';

/** The answers as they stand in the fields. */
export function answersIn(data: FormData): SignupAnswers {
  const one = (name: string) => String(data.get(name) ?? '');
  const all = (name: string) => data.getAll(name).map(String);
  return {
    name: one('name'),
    telephone: one('telephone'),
    email: one('email'),
    tasks: all('tasks'),
    times: all('times'),
    languages: all('languages'),
    message: one('message'),
    isOldEnough: data.has('age'),
  };
}

/** The record that is sent. The same answers keep the id of `before`, so that sending them again is no second signup. */
export function submissionOf(answers: SignupAnswers, usable: UsableFeed, before: SignupSubmission | undefined): SignupSubmission {
  const {organization, minimumAge = DEFAULT_AGE} = usable.signup;
  const submission = signupSubmission(answers, {
    id: newId(),
    ...(organization && {organization}),
    language: {code: language(), name: languageName(language(), sourceLanguage)},
    minimumAge,
    danish: (list, code) => inLanguage(sourceLanguage, () => choiceName(list, code, usable)),
  });
  const same = before && {...submission, id: before.id};
  return same && JSON.stringify(same) === JSON.stringify(before) ? same : submission;
}

/** A UUID, also on pages without https, where randomUUID is missing. */
function newId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  bytes[6] = (bytes[6]! & 15) | 64;
  bytes[8] = (bytes[8]! & 63) | 128;
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
