/**
 * The published form of a signup (`signup.schema.json` is made from this one) and what a schema cannot say: text as it
 * would have been cleaned, readable phone and mail, no CPR number anywhere.
 */
import * as z from 'zod';
import {hasCpr} from '../model/cpr.js';
import {MESSAGE_LENGTH} from '../model/signup.js';
import {cleanLine, cleanAnswer, EMAIL_LENGTH, NAME_LENGTH, readEmail, readTelephone} from '../model/signup-answers.js';
import {CHOICE_LENGTH, type SignupSubmission} from '../model/signup-submission.js';

const line = (longest: number) => z.string().min(1).max(longest);
const choice = z.strictObject({
  code: line(CHOICE_LENGTH).describe('Id of a task, number or code of a time, BCP 47 tag of a language.'),
  name: line(CHOICE_LENGTH).describe('What a Dane calls it.'),
});
const choices = z.array(choice).max(40);

export const signupSchema = z
  .strictObject({
    version: z.literal(1),
    id: z
      .string()
      .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      .describe('A UUID made once per signup: received again, it is still the same signup.'),
    organization: line(CHOICE_LENGTH).optional().describe('Id of the organization in the feed.'),
    // No name begins like a formula of a spreadsheet.
    name: line(NAME_LENGTH)
      .regex(/^[^=+@-]/)
      .describe('What the person likes to be called.'),
    telephone: z
      .string()
      .regex(/^\+[1-9][0-9]{6,14}$/)
      .optional()
      .describe('E.164. At least one of telephone and email is there.'),
    email: line(EMAIL_LENGTH).optional(),
    tasks: choices.describe('What the person would like to do.'),
    times: choices.describe('When the person has time.'),
    languages: choices.describe('Languages the person speaks.'),
    message: line(MESSAGE_LENGTH).optional().describe('As it was written, in whatever language.'),
    language: choice.describe('The language the form was read in.'),
    minimumAge: z.int().min(1).max(99).optional().describe('The person says to have reached this age.'),
  })
  .describe('A volunteer signup, as <lbb-volunteer-signup> sends it.');

/** A signup that may be stored, or why not: `cpr`, or `invalid` with the names of fields (never what is in them). */
export type CheckedSignup = {readonly signup: SignupSubmission} | {readonly error: 'cpr' | 'invalid'; readonly fields: readonly string[]};

export function checkSignup(value: unknown): CheckedSignup {
  // First of all, so that a number is refused as such wherever it stands, also under keys that nobody knows.
  const withCpr = value && typeof value === 'object' ? Object.entries(value).filter(([, part]) => holdsCpr(part)) : [];
  if (withCpr.length) return {error: 'cpr', fields: withCpr.map(([field]) => field).filter((field) => field in signupSchema.shape)};
  const {data, error} = signupSchema.safeParse(value);
  if (error)
    return {
      error: 'invalid',
      fields: [...new Set(error.issues.map(({path: [field]}) => String(field ?? '')))].filter((field) => field in signupSchema.shape),
    };
  const fields = [
    data.name !== cleanLine(data.name) && 'name',
    data.telephone !== undefined && readTelephone(data.telephone) !== data.telephone && 'telephone',
    data.email !== undefined && readEmail(data.email) !== data.email && 'email',
    data.email === undefined && data.telephone === undefined && 'email',
    data.message !== undefined && data.message !== cleanAnswer(data.message) && 'message',
    ...(['tasks', 'times', 'languages'] as const).map((list) => data[list].some((one) => !isCleanChoice(one)) && list),
    !isCleanChoice(data.language) && 'language',
    data.organization !== undefined && data.organization !== cleanLine(data.organization) && 'organization',
  ].filter((field) => field !== false);
  return fields.length ? {error: 'invalid', fields} : {signup: data as SignupSubmission};
}

const isCleanChoice = ({code, name}: {code: string; name: string}) => code === cleanLine(code) && name === cleanLine(name);

/** `id` is no text: by chance it may hold ten digits that are a date. */
const holdsCpr = (part: unknown): boolean =>
  typeof part === 'string'
    ? part.length < 100_000 && hasCpr(part) && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part) && !/^\+\d{7,15}$/.test(part)
    : typeof part === 'number'
      ? hasCpr(String(part))
      : Array.isArray(part)
        ? part.some(holdsCpr)
        : typeof part === 'object' && part !== null && Object.values(part).some(holdsCpr);
