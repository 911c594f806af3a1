/** A good signup, and what people with bad intentions or broken software send instead; for every receiver. */
import type {SignupSubmission} from '../../src/model/signup-submission.js';

export const goodSignup = (id = '0b9ad6d2-55f4-4c1e-9d0a-3f1c5c0a7e11'): SignupSubmission => ({
  version: 1,
  id,
  organization: 'frivillig-ribe',
  name: 'Testperson Ærø',
  telephone: '+4512345678',
  email: 'testperson@forening.example',
  tasks: [{code: 'lektiecafe', name: 'Lektiecafé i Bramming'}],
  times: [{code: 'time-2', name: 'Hverdage om aftenen'}],
  languages: [
    {code: 'ar', name: 'arabisk'},
    {code: 'uk', name: 'ukrainsk'},
  ],
  message: 'Я хочу допомагати.\nأريد المساعدة. =1+1 <b>hej</b>',
  language: {code: 'uk', name: 'ukrainsk'},
  minimumAge: 15,
});

export interface HostileRequest {
  readonly name: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly body: string | Uint8Array;
  /** The one answer that is right. */
  readonly status: number;
  readonly error: string;
}

const good = goodSignup();
const text = JSON.stringify(good);
const bytes = (body: string) => new TextEncoder().encode(body);
const withField = (field: string, value: unknown) => JSON.stringify({...good, [field]: value});
const without = (field: string) => JSON.stringify(Object.fromEntries(Object.entries(good).filter(([key]) => key !== field)));
const form = (body: string): Pick<HostileRequest, 'headers' | 'body'> => ({
  headers: {'content-type': 'application/x-www-form-urlencoded'},
  body,
});

const wrongValues: readonly (readonly [field: string, what: string, value: unknown])[] = [
  // Header injection
  ['name', 'a line break and a Bcc', 'Test\r\nBcc: andre@forening.example'],
  ['name', 'a bare line feed and a header', 'Test\nTo: andre@forening.example'],
  ['name', 'a bare carriage return', 'Test\rX: y'],
  ['name', 'a NUL', 'Test\0person'],
  ['name', 'a line separator', 'Test\u2028Bcc: x'],
  ['name', 'a vertical tab', 'Test\vperson'],
  ['name', 'an escape sequence', 'Test\x1b[2Jperson'],
  ['name', 'a delete character', 'Test\x7f'],
  ['email', 'a line break and a Cc', 'a@forening.example\r\nCc: b@forening.example'],
  ['email', 'two addresses', 'a@forening.example,b@forening.example'],
  ['email', 'two addresses with a semicolon', 'a@forening.example;b@forening.example'],
  ['email', 'a name and brackets', 'Test <a@forening.example>'],
  ['email', 'a quoted local part', '"a b"@forening.example'],
  ['email', 'a percent route', 'a%b@c@forening.example'],
  ['email', 'no domain', 'a@'],
  ['email', 'no at', 'forening.example'],
  ['email', 'a domain without a dot', 'a@localhost'],
  ['email', 'a header in the local part', 'a\nBcc:b@forening.example'],
  ['email', 'a NUL', 'a\0@forening.example'],
  ['email', 'a zero-width space', 'a\u200b@forening.example'],
  ['email', 'spaces', 'a b@forening.example'],
  ['email', '300 characters', `${'a'.repeat(300)}@forening.example`],
  ['email', 'nothing', ''],
  ['organization', 'a line break', 'ribe\nBcc: x'],
  // Formulas of spreadsheets
  ['name', 'a formula', '=HYPERLINK("http://forening.example";"klik")'],
  ['name', 'a DDE command', "=cmd|' /C calc'!A0"],
  ['name', 'a plus formula', '+1+1'],
  ['name', 'a minus formula', '-1+1'],
  ['name', 'an at formula', '@SUM(1+1)'],
  ['name', 'a tab before a formula', '\t=1+1'],
  // Tricks with direction and with what is not seen
  ['name', 'a right-to-left override', 'Test\u202Egnp.exe'],
  ['name', 'a left-to-right embedding', '\u202aTest'],
  ['name', 'an isolate', 'Test\u2066person\u2069'],
  ['name', 'a zero-width space', 'Te\u200bst'],
  ['name', 'a byte order mark', '\ufeffTest'],
  ['name', 'a word joiner', 'Te\u2060st'],
  ['name', 'two spaces', 'Test  person'],
  ['name', 'white space alone', '   '],
  ['name', 'decomposed letters', 'A\u030arhus'],
  ['message', 'a right-to-left override', 'Hej \u202Etxet'],
  ['message', 'a NUL', 'Hej\0'],
  ['message', 'an isolate without an end', 'Hej \u2067'],
  ['message', 'carriage returns', 'Hej\r\nTak'],
  // Wrong types and lengths
  ['name', 'a number', 42],
  ['name', 'null', null],
  ['name', 'a list', ['Test']],
  ['name', 'an object', {toString: 'x'}],
  ['name', 'true', true],
  ['name', 'nothing', ''],
  ['name', '101 characters', 'a'.repeat(101)],
  ['message', '401 characters', 'a'.repeat(401)],
  ['message', '20,000 characters', 'a'.repeat(20_000)],
  ['message', 'a list', ['Hej']],
  ['message', 'nothing', ''],
  ['version', 'as text', '1'],
  ['version', 'of the future', 2],
  ['version', 'a fraction', 1.5],
  ['version', 'negative', -1],
  ['id', 'a number', 7],
  ['id', 'a path', '../../etc/passwd'],
  ['id', 'upper case', good.id.toUpperCase()],
  ['id', 'an SQL injection', "'; DROP TABLE signups; --"],
  ['id', 'nothing', ''],
  ['id', 'another version of UUID', '0b9ad6d2-55f4-1c1e-9d0a-3f1c5c0a7e11'],
  ['id', 'a line break after it', `${good.id}\n`],
  ['telephone', 'letters', '+45ABCDEFGH'],
  ['telephone', 'without a plus', '12345678'],
  ['telephone', 'a code that phones act on', '*43#12345678'],
  ['telephone', 'too long', '+1234567890123456789'],
  ['telephone', 'too short', '+45123'],
  ['telephone', 'a Danish number of nine digits', '+45123456789'],
  ['telephone', 'spaces', '+45 12 34 56 78'],
  ['telephone', 'a line break', '+4512345678\n'],
  ['telephone', 'Arabic digits', '+45١٢٣٤٥٦٧٨'],
  ['telephone', 'a number', 4512345678],
  ['tasks', 'text', 'lektiecafe'],
  ['tasks', 'a list of text', ['lektiecafe']],
  ['tasks', 'an object', {code: 'a', name: 'b'}],
  ['tasks', 'null', null],
  ['tasks', 'fifty of them', Array.from({length: 50}, (_, index) => ({code: `t${index}`, name: 'x'}))],
  ['tasks', 'one without a name', [{code: 'a'}]],
  ['tasks', 'one with more', [{code: 'a', name: 'b', admin: true}]],
  ['tasks', 'a header in a name', [{code: 'a', name: 'b\nBcc: c'}]],
  ['tasks', 'an override in a code', [{code: 'a\u202e', name: 'b'}]],
  ['times', 'a nested list', [[{code: 'a', name: 'b'}]]],
  ['languages', 'numbers', [1, 2]],
  ['language', 'text', 'uk'],
  ['language', 'a header in its name', {code: 'uk', name: 'ukrainsk\nBcc: x'}],
  ['minimumAge', 'text', '15'],
  ['minimumAge', 'negative', -15],
  ['minimumAge', 'a fraction', 15.5],
  ['minimumAge', 'huge', 1e9],
  // More than was asked for
  ['cvr', 'that nobody asked for', 'x'],
  ['nationality', 'that nobody asked for', 'x'],
  ['admin', 'that nobody asked for', true],
  ['__proto__x', 'that nobody asked for', {}],
  ['constructor', 'that nobody asked for', {prototype: {}}],
];

/** The texts among them, for the form. */
export const hostileTexts: readonly (readonly [what: string, text: string])[] = wrongValues.flatMap(([field, what, value]) =>
  typeof value === 'string' ? [[`${field}: ${what}`, value] as const] : [],
);

const cpr: readonly (readonly [field: string, what: string, value: unknown])[] = [
  ['message', 'a CPR number', 'Mit nummer er 010190-1234'],
  ['message', 'a CPR number in Arabic digits', '٠١٠١٩٠-١٢٣٤'],
  ['message', 'a CPR number with zero-width spaces', [...'0101901234'].join('\u200b')],
  ['message', 'a CPR number in full width', '０１０１９０－１２３４'],
  ['name', 'a CPR number', 'Test 0101901234'],
  ['email', 'a CPR number', '0101901234@forening.example'],
  ['organization', 'a CPR number', '010190-1234'],
  ['tasks', 'a CPR number', [{code: '010190-1234', name: 'x'}]],
  ['cpr', 'a CPR number', '010190-1234'],
];

const duplicated = (part: string) => `${text.slice(0, -1)},${part}}`;

export const hostileRequests: readonly HostileRequest[] = [
  ...wrongValues.map(([field, what, value]) => ({name: `${field}: ${what}`, body: withField(field, value), status: 400, error: 'invalid'})),
  ...cpr.map(([field, what, value]) => ({name: `${field}: ${what}`, body: withField(field, value), status: 400, error: 'cpr'})),
  ...['version', 'id', 'name', 'tasks', 'times', 'languages', 'language'].map((field) => ({
    name: `${field}: missing`,
    body: without(field),
    status: 400,
    error: 'invalid',
  })),
  {
    name: 'neither phone nor mail',
    body: JSON.stringify({...good, telephone: undefined, email: undefined}),
    status: 400,
    error: 'invalid',
  },
  // What is no JSON, or more than one thing
  ...[
    ['nothing', ''],
    ['half of it', text.slice(0, 100)],
    ['two of them', text + text],
    ['a comment', `/* hej */${text}`],
    ['single quotes', text.replaceAll('"', "'")],
    ['NaN', text.replace('"minimumAge":15', '"minimumAge":NaN')],
    ['markup', '<!doctype html><form></form>'],
    ['a name twice', duplicated('"name":"En anden"')],
    ['a name twice, once escaped', duplicated('"n\\u0061me":"En anden"')],
    ['an id twice', duplicated('"id":"x"')],
    ['a key twice within a choice', withField('language', 0).replace('"language":0', '"language":{"code":"uk","name":"a","name":"b"}')],
    ['a hundred brackets', `${'['.repeat(100)}${']'.repeat(100)}`],
    ['a thousand objects within each other', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`],
  ].map(([what, body]) => ({name: `JSON: ${what}`, body: body!, status: 400, error: 'unreadable'})),
  ...[
    ['null', 'null'],
    ['a number', '1'],
    ['text', '"hej"'],
    ['a list', `[${text}]`],
    ['an empty object', '{}'],
    ['__proto__', text.replace('{', '{"__proto__":{"admin":true},')],
  ].map(([what, body]) => ({name: `JSON: ${what}`, body: body!, status: 400, error: 'invalid'})),
  {
    name: 'bytes that are no UTF-8',
    body: new Uint8Array([...bytes(text.slice(0, 60)), 0xff, 0xfe, ...bytes('"}')]),
    status: 400,
    error: 'unreadable',
  },
  {
    name: 'UTF-16',
    body: new Uint8Array([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])),
    status: 400,
    error: 'unreadable',
  },
  // Too much
  {name: 'a message of a megabyte', body: withField('message', 'a'.repeat(1_000_000)), status: 413, error: 'too-large'},
  {name: 'a megabyte of white space', body: text + ' '.repeat(1_000_000), status: 413, error: 'too-large'},
  {name: 'a megabyte of brackets', body: '['.repeat(1_000_000), status: 413, error: 'too-large'},
  // Other content types
  ...['text/plain', 'multipart/form-data; boundary=x', 'application/xml', 'text/json', 'application/json-seq', '', 'image/png'].map(
    (type) => ({
      name: `content type ${type || 'missing'}`,
      headers: {'content-type': type},
      body: text,
      status: 415,
      error: 'unsupported',
    }),
  ),
  {
    name: 'compressed',
    headers: {'content-type': 'application/json', 'content-encoding': 'gzip'},
    body: text,
    status: 415,
    error: 'unsupported',
  },
  // Classic forms
  {name: 'a form without a signup', ...form('navn=Test'), status: 400, error: 'unreadable'},
  {
    name: 'a form with two',
    ...form(`signup=${encodeURIComponent(text)}&signup=${encodeURIComponent(text)}`),
    status: 400,
    error: 'unreadable',
  },
  {name: 'a form with half of one', ...form(`signup=${encodeURIComponent(text.slice(0, 50))}`), status: 400, error: 'unreadable'},
  {
    name: 'a form with a CPR number',
    ...form(`signup=${encodeURIComponent(withField('message', '010190-1234'))}`),
    status: 400,
    error: 'cpr',
  },
  {name: 'a form with an array name', ...form(`signup[]=${encodeURIComponent(text)}`), status: 400, error: 'unreadable'},
  // From elsewhere
  {
    name: 'another origin',
    headers: {'content-type': 'application/json', origin: 'https://ond.example'},
    body: text,
    status: 403,
    error: 'origin',
  },
  {name: 'a hidden origin', headers: {'content-type': 'application/json', origin: 'null'}, body: text, status: 403, error: 'origin'},
  {
    name: 'an origin that begins like ours',
    headers: {'content-type': 'application/json', origin: 'https://forening.example.ond.example'},
    body: text,
    status: 403,
    error: 'origin',
  },
  // Other methods
  ...['PUT', 'PATCH', 'DELETE'].map((method) => ({name: `method ${method}`, method, body: text, status: 405, error: 'method'})),
];
