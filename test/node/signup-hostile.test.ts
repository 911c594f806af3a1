// At home only: it checks the shape of records; a time in them is a text.
import fc from 'fast-check';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {signupFaults, type SignupAnswers} from '../../src/model/signup-answers.js';
import {mailtoAddress, signupMessage, signupSubmission} from '../../src/model/signup-submission.js';
import {signupFields} from '../../src/network/send-signup.js';
import {checkSignup} from '../../src/receiver/signup-schema.js';
import {textsWithCpr} from '../tools/cpr-texts.js';
import {goodSignup, hostileTexts} from '../tools/hostile-signups.js';

// Whatever somebody types, the form says what is wrong, or sends what a receiver takes: nobody is refused afterwards for
// what the form let through, and nothing that is sent can be taken for anything but text.
const good: SignupAnswers = {
  name: 'Testperson',
  telephone: '12 34 56 78',
  email: '',
  tasks: ['lektiecafe'],
  times: ['time-1'],
  languages: ['ar'],
  message: '',
  isOldEnough: true,
};
const FIELDS = ['name', 'telephone', 'email', 'message'] as const;

function send(change: Partial<SignupAnswers>, danish = (list: string, code: string) => `${list} ${code}`): 'said' | 'sent' {
  const answers = {...good, ...change};
  if (signupFaults(answers).length) return 'said';
  const submission = signupSubmission(answers, {
    id: goodSignup().id,
    organization: 'ribe',
    language: {code: 'uk', name: 'ukrainsk'},
    minimumAge: 15,
    danish,
  });
  assert.deepEqual(checkSignup(JSON.parse(JSON.stringify(submission))), {signup: submission});
  const {subject} = signupMessage(submission);
  assert.doesNotMatch(subject, /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  for (const [, value] of signupFields(submission)) assert.doesNotMatch(value, /^(?:[=@\t]|[+-](?!\d+$))/);
  const {href} = mailtoAddress('ribe@frivillig.example', submission);
  assert.ok(href.length <= 1600);
  assert.match(href, /^mailto:ribe@frivillig\.example(\?subject=[\w%.!~*'()-]*&body=[\w%.!~*'()-]*)?$/);
  return 'sent';
}

const payloads = JSON.parse(readFileSync('test/fixtures/hostile/payloads.json', 'utf8')) as {id: string; value: unknown}[];
const texts: readonly (readonly [string, string])[] = [
  ...hostileTexts,
  ...payloads.flatMap(({id, value}): [string, string][] => (typeof value === 'string' ? [[`payload ${id}`, value]] : [])),
  ['half a character', 'Test \ud83d'],
  ['a letter and its mark with something hidden between', 'A\u200b\u030a'],
  ['a dash before the name', '- Test'],
  ['a line that ends in marks', 'Hej \u202e\n\u2067 '],
];

describe('what is typed to do harm', () => {
  it('is more than a hundred texts', () => assert.ok(texts.length >= 100, `${texts.length}`));

  for (const [what, text] of texts)
    it(`is refused kindly or sent as plain text: ${what}`, () => {
      for (const field of FIELDS) send({[field]: text, ...(field === 'email' && {telephone: ''})});
    });

  it('is said in every field when it is a CPR number', () => {
    for (const [what, text] of textsWithCpr) for (const field of FIELDS) assert.equal(send({[field]: text}), 'said', `${field}: ${what}`);
  });

  it('is sent shortened and plain when it comes from a feed', () => {
    for (const name of ['x'.repeat(400), `${'x'.repeat(299)}😀`, 'A\n=1+1', '\u202eTest', ' '])
      assert.equal(
        send({}, () => name || 'x'),
        'sent',
        name,
      );
  });

  it('is refused or sent as plain text, whatever it is', () => {
    const some = fc.oneof(
      fc.string({unit: 'binary', maxLength: 60}),
      fc.string({unit: 'grapheme', maxLength: 60}),
      fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 40}).map((units) => String.fromCharCode(...units)),
      fc.string({unit: fc.constantFrom(...'0123456789 -.+@=\n\r\t\u200b\u030a\u202eAaå'), maxLength: 30}),
    );
    fc.assert(
      fc.property(some, some, some, some, (name, telephone, email, message) => {
        send({name, telephone, email, message});
        send({name, message});
      }),
      {seed: 20261123, numRuns: 3000},
    );
  });
});
