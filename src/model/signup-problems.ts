/** What a webmaster is told when the signup's form may not be shown. */
import type {Problem, Signup} from './feed.js';
import {missingFromSignup} from './signup.js';

const EXAMPLES = {
  controller: 'Foreningens navn',
  contact: 'mail@forening.example',
  purpose: 'For at kontakte dig om frivilligt arbejde.',
  retention: 'Vi sletter det efter tre måneder.',
};

/** One problem for each thing that GDPR art. 13 asks for and the feed does not say, with what to write. */
export const signupProblems = (signup: Signup | undefined): Problem[] =>
  missingFromSignup(signup).map((field) => ({
    code: 'missing',
    where: `signup.${field}`,
    values: {write: `"${field}": "${EXAMPLES[field]}"`},
  }));
