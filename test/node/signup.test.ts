// At home only: it checks the shape of records; a time in them is a text.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Signup} from '../../src/model/feed.js';
import {cleanAnswer, readEmail, readTelephone, signupFaults, type SignupAnswers} from '../../src/model/signup-answers.js';
import {isNeeded, missingFromSignup, tasksInAddress, tasksNamed} from '../../src/model/signup.js';
import {signupHash, signupLink} from '../../src/model/signup-link.js';
import {signupProblems} from '../../src/model/signup-problems.js';
import {danishTelephone, mailAddressIn, mailtoAddress, signupMessage, signupSubmission} from '../../src/model/signup-submission.js';
import {signupFields} from '../../src/network/send-signup.js';
import {problemSentence} from '../../src/text/problems.js';
import {goodSignup} from '../tools/hostile-signups.js';
import {growth, MOST_GROWTH} from '../tools/side-by-side.js';

const said: Signup = {
  controller: 'Frivilliggruppen',
  contact: 'ribe@frivillig.example',
  purpose: {da: 'For at svare dig.'},
  retention: 'Tre måneder.',
};
const answers: SignupAnswers = {
  name: 'Testperson',
  telephone: '12 34 56 78',
  email: '',
  tasks: ['lektiecafe', 'unsure'],
  times: ['time-1'],
  languages: ['ar', 'other'],
  message: '',
  isOldEnough: true,
};
const faultsOf = (change: Partial<SignupAnswers>, age?: number) =>
  signupFaults({...answers, ...change}, age).map(({field, code}) => `${field} ${code}`);

describe('before the form may be shown', () => {
  it('nothing is missing when controller, contact, purpose and retention are said', () => assert.deepEqual(missingFromSignup(said), []));

  for (const field of ['controller', 'contact', 'purpose', 'retention'] as const)
    for (const [what, value] of [
      ['missing', undefined],
      ['empty', ' '],
      ['empty in every language', {da: '', uk: ' '}],
    ] as const)
      it(`${field} ${what} is told with what to write`, () => {
        const {[field]: _, ...rest} = said;
        const signup = {...rest, ...(value && {[field]: value})};
        assert.deepEqual(missingFromSignup(signup), [field]);
        const problems = signupProblems(signup);
        assert.deepEqual(
          problems.map(({where}) => where),
          [`signup.${field}`],
        );
        assert.match(problemSentence(problems[0]!, 'da'), new RegExp(`signup\\.${field}: mangler\\. Skriv "${field}": "`));
      });

  it('a feed without a signup lacks all four', () => assert.equal(missingFromSignup(undefined).length, 4));

  it('the demo feeds lack nothing', () => {
    for (const name of ['esbjerg', 'aalborg', 'lejre', 'roede-kors-afdeling'])
      assert.deepEqual(
        missingFromSignup((JSON.parse(readFileSync(`demo/feeds/${name}.json`, 'utf8')) as {signup: Signup}).signup),
        [],
        name,
      );
  });
});

describe('a task that a link or attribute names', () => {
  const tasks = [
    {id: 'flyttehjaelp', name: 'Flyt', activity: 'flyt-en-flygtning'},
    {id: 'koekken', name: 'Køkken'},
    {id: 'indkoeb', name: 'Indkøb', activity: 'ukendt'},
  ];
  const activity = {name: 'A', schedule: [], occurrences: []};
  const feed = {
    signup: {tasks},
    activities: [
      {...activity, id: 'flyt-en-flygtning', organization: 'ribe', place: 'huset', contacts: ['leder', 'kasserer']},
      {...activity, id: 'spisning', organization: 'ribe', place: 'skolen', volunteerTasks: ['koekken']},
      {...activity, id: 'fodbold'},
    ],
    openingHours: [
      {id: 'huset-aabent', place: 'huset', organizations: ['ribe'], hours: []},
      {id: 'kontortid', hours: []},
    ],
  };
  for (const [what, wanted, found] of [
    ['its id', 'koekken', ['koekken']],
    ['its activity', 'flyt-en-flygtning', ['flyttehjaelp']],
    ['an activity that names it', 'spisning', ['koekken']],
    ['an activity that the feed lacks', 'ukendt', ['indkoeb']],
    ['the organization of its activity', 'ribe', ['flyttehjaelp', 'koekken']],
    ['the place of its activity', 'skolen', ['koekken']],
    ['a contact of its activity, the second as well', 'kasserer', ['flyttehjaelp']],
    ['opening hours at the place of its activity', 'huset-aabent', ['flyttehjaelp']],
    ['several ids, in the order of the feed', ' koekken  flyttehjaelp ', ['flyttehjaelp', 'koekken']],
    ['no opening hours without a place', 'kontortid', []],
    ['no activity without tasks', 'fodbold', []],
    ['no id that nobody knows', 'x', []],
    ['no empty id', '', []],
  ] as const)
    it(`is found by ${what}`, () => assert.deepEqual(tasksNamed(wanted, feed), found));
  it('is none in a feed without a signup', () => assert.deepEqual(tasksNamed('koekken', {activities: [], openingHours: []}), []));
  for (const [search, hash, wanted] of [
    ['?lbb-task=koekken', '', 'koekken'],
    ['', '#lbb-task=koekken', 'koekken'],
    ['?x=1&lbb-task=a&lbb-task=b%20c', '#lbb-task=d', 'a b c d'],
    ['?lbb-task=l%C3%A6rer+to', '', 'lærer to'],
    ['?lbb-task=%E0%A4%A', '', '\ufffd%A'],
    ['?xlbb-task=a', '#lbb-aabent-hus', ''],
    ['', '', ''],
  ] as const)
    it(`stands in the address ${search}${hash}`, () => assert.equal(tasksInAddress({search, hash}), wanted));
  it('is needed when its activity lacks volunteers', () => {
    const activity = {id: 'flyt-en-flygtning', name: 'Flyt', schedule: [], occurrences: []};
    assert.equal(isNeeded(tasks[0]!, [{...activity, volunteersNeeded: true}]), true);
    assert.equal(isNeeded(tasks[0]!, [activity]), false);
    assert.equal(isNeeded(tasks[1]!, [{...activity, volunteersNeeded: true, volunteerTasks: ['koekken']}]), true);
  });
});

describe('the way from an activity that lacks volunteers', () => {
  const base = 'https://forening.example/det-sker/?uge=48#lbb-lektier';
  const rows: readonly (readonly [page: string, tasks: string[] | undefined, address: string | undefined])[] = [
    ['/bliv-frivillig', ['koekken'], 'https://forening.example/bliv-frivillig?lbb-task=koekken'],
    ['bliv-frivillig.html', undefined, 'https://forening.example/det-sker/bliv-frivillig.html?lbb-task=lektier'],
    ['https://anden.example/f?a=1', ['a', 'b'], 'https://anden.example/f?a=1&lbb-task=a+b'],
    ['/om-os#skema', [], 'https://forening.example/om-os?lbb-task=lektier#skema'],
    ['?side=frivillig', ['æ&b=c'], 'https://forening.example/det-sker/?side=frivillig&lbb-task=%C3%A6%26b%3Dc'],
    ['javascript:alert(1)', ['a'], undefined],
    ['data:text/html,x', ['a'], undefined],
    ['mailto:a@forening.example', ['a'], undefined],
    ['https://a:b@forening.example/', ['a'], undefined],
    ['https://:b@forening.example/', ['a'], undefined],
    ['https://a@forening.example/', ['a'], undefined],
    ['http://[', ['a'], undefined],
  ];
  for (const [page, volunteerTasks, address] of rows)
    it(`leads from ${page} to ${address ?? 'nowhere'}`, () =>
      assert.equal(signupLink({id: 'lektier', ...(volunteerTasks && {volunteerTasks})}, page, base), address));

  it('names what the form finds', () => {
    const tasks = [
      {id: 'a', name: 'A'},
      {id: 'b', name: 'B', activity: 'lektier ø'},
    ];
    for (const [volunteerTasks, ticked] of [
      [['a'], ['a']],
      [undefined, []],
    ] as const) {
      const activity = {id: 'lektier', ...(volunteerTasks && {volunteerTasks})};
      const feed = {signup: {tasks}, activities: [], openingHours: []};
      assert.deepEqual(tasksNamed(tasksInAddress({search: '', hash: signupHash(activity)}), feed), ticked);
      const {search, hash} = new URL(signupLink(activity, '/f', base)!);
      assert.deepEqual(tasksNamed(tasksInAddress({search, hash}), feed), ticked);
    }
  });
});

describe('answers', () => {
  const rows: readonly (readonly [what: string, change: Partial<SignupAnswers>, faults: string[]])[] = [
    ['with name and phone', {}, []],
    ['with name and mail', {telephone: '', email: 'a@forening.example'}, []],
    ['with both', {email: 'a@forening.example'}, []],
    ['without a name', {name: ''}, ['name missing']],
    ['with a name of white space', {name: ' \u200b '}, ['name missing']],
    ['with a name in Arabic', {name: 'اسم'}, []],
    ['with a name in Tigrinya', {name: 'ስም'}, []],
    ['with a name of one letter', {name: 'Q'}, []],
    ['with a name with marks', {name: "Anne-Marie O'Hara Ü. 3."}, []],
    ['with a very long name', {name: 'a'.repeat(101)}, ['name long']],
    ['without a way to be reached', {telephone: ' '}, ['contact missing']],
    ['with half a phone', {telephone: '1234'}, ['telephone unreadable']],
    ['with half a phone beside a mail', {telephone: '1234', email: 'a@forening.example'}, ['telephone unreadable']],
    ['with words for a phone', {telephone: 'ring til mig'}, ['telephone unreadable']],
    ['with a mail without an at', {email: 'forening.example'}, ['email unreadable']],
    ['with two mails', {email: 'a@forening.example, b@forening.example'}, ['email unreadable']],
    ['with a CPR number for a phone', {telephone: '010190-1234'}, ['telephone cpr']],
    ['with a Swedish number without its country code', {telephone: '070-123 45 67'}, ['telephone unreadable']],
    ['with a CPR number in the name', {name: 'Test 0101901234'}, ['name cpr']],
    ['with a CPR number in the mail', {email: '0101901234@forening.example'}, ['email cpr']],
    ['with a CPR number in the text', {message: 'Jeg hedder 010190-1234'}, ['message cpr']],
    ['with a phone in the text', {message: 'Ring 12 34 56 78 eller +380 67 123 45 67'}, []],
    ['with a text of 400', {message: 'a'.repeat(400)}, []],
    ['with a text of 401', {message: 'a'.repeat(401)}, ['message long']],
    ['too young', {isOldEnough: false}, ['age missing']],
    ['with nothing at all', {name: '', telephone: '', isOldEnough: false}, ['name missing', 'contact missing', 'age missing']],
  ];
  for (const [what, change, faults] of rows)
    it(`${what}: ${faults.join(', ') || 'nothing is wrong'}`, () => assert.deepEqual(faultsOf(change), faults));

  it('of any age are taken where no age is asked for', () => assert.deepEqual(faultsOf({isOldEnough: false}, 0), []));

  it('cost as much as they are long to be checked', async () => {
    const check = (repeats: number) => signupFaults({...answers, message: 'Jeg vil gerne hjælpe 12 34 56 78. '.repeat(repeats)});
    const longer = await growth(check, 30, 10);
    assert.ok(longer < MOST_GROWTH, `${longer}`);
  });
});

describe('a phone number', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['12345678', '+4512345678'],
    ['12 34 56 78', '+4512345678'],
    ['12-34-56-78', '+4512345678'],
    ['(+45) 12 34 56 78', '+4512345678'],
    ['+45 12345678', '+4512345678'],
    ['0045 12345678', '+4512345678'],
    ['4512345678', '+4512345678'],
    ['45 12 34 56 78', '+4512345678'],
    ['45123456789', undefined],
    ['451234567', undefined],
    ['4612345678', undefined],
    ['Mobil: 12345678', '+4512345678'],
    ['telefon +45 12345678', '+4512345678'],
    ['Tlf. 12345678', '+4512345678'],
    ['١٢٣٤٥٦٧٨', '+4512345678'],
    ['۱۲۳۴۵۶۷۸', '+4512345678'],
    ['12\u200b34\u00a056‑78', '+4512345678'],
    ['\u202a+45 12 34 56 78\u202c', '+4512345678'],
    ['+380 67 123 45 67', '+380671234567'],
    ['00380671234567', '+380671234567'],
    ['+963 933 123 456', '+963933123456'],
    ['+291 7 123 456', '+2917123456'],
    ['+46 (0)70 123 45 67', '+46701234567'],
    ['0049(0)151 23456789', '+4915123456789'],
    ['+45 (0) 12345678', '+4512345678'],
    ['(0)12345678', undefined],
    ['1234567', undefined],
    ['123456789', undefined],
    ['+45 1234567', undefined],
    ['+0 12345678', undefined],
    ['+12', undefined],
    ['+1234567890123456', undefined],
    ['12345678 lokal 3', undefined],
    ['*31#12345678', undefined],
    ['', undefined],
  ];
  for (const [text, number] of rows) it(`${JSON.stringify(text)} is ${number ?? 'none'}`, () => assert.equal(readTelephone(text), number));
  it('is shown as Danes write it', () =>
    assert.deepEqual(['+4512345678', '+380671234567'].map(danishTelephone), ['12 34 56 78', '+380671234567']));
});

it('a phone number and a mail address cost as much as they are long to be read', async () => {
  const read = (repeats: number) => {
    for (const sign of ['.', '0', '+1', '(0)']) [readTelephone, readEmail].forEach((one) => one(`${sign.repeat(repeats * 20)}x`));
  };
  const longer = await growth(read, 30, 10);
  assert.ok(longer < MOST_GROWTH, `${longer}`);
});

describe('a mail address', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['a@forening.example', 'a@forening.example'],
    [' a.b+c@sub.forening.example ', 'a.b+c@sub.forening.example'],
    ['a\u200b@forening.example', 'a@forening.example'],
    ['ærø@forening.example', 'ærø@forening.example'],
    ['a@b@forening.example', undefined],
    ['a@forening', undefined],
    ['a@.example', undefined],
    ['a@forening..example', undefined],
    ['a b@forening.example', undefined],
    ['<a@forening.example>', 'a@forening.example'],
    ['a@forening.example. ', 'a@forening.example'],
    ['mailto:a@forening.example', 'a@forening.example'],
    ['a@forening.example, b@forening.example', undefined],
    ['Gruppen <a@forening.example>', undefined],
    ['a@forening.example....', undefined],
    [`${'a'.repeat(300)}@forening.example`, undefined],
    ['a@forening.example\nBcc: b@forening.example', undefined],
  ];
  for (const [text, address] of rows) it(`${JSON.stringify(text)} is ${address ?? 'none'}`, () => assert.equal(readEmail(text), address));
});

describe('text', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['  Hej   du  ', 'Hej du'],
    ['Hej\r\n\r\n\r\n\r\ndu', 'Hej\n\ndu'],
    ['Hej \u202egnp', 'Hej gnp'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['a\0b\x1b[2Jc', 'ab[2Jc'],
    ['A\u030arhus', 'Århus'],
    ['a\tb', 'a b'],
    ['\ufeffHej\u2066\u2069', 'Hej'],
  ];
  for (const [text, cleaned] of rows)
    it(`${JSON.stringify(text)} becomes ${JSON.stringify(cleaned)}`, () => assert.equal(cleanAnswer(text), cleaned));
  it('that is clean stays as it is', () => {
    for (const [, cleaned] of rows) assert.equal(cleanAnswer(cleaned), cleaned);
  });
});

describe('what is sent', () => {
  const submission = signupSubmission(
    {...answers, name: ' Test\u202e  person ', message: ' Привіт \n'},
    {
      id: goodSignup().id,
      organization: 'ribe',
      language: {code: 'uk', name: 'ukrainsk'},
      minimumAge: 15,
      danish: (list, code) => `${list} ${code}`,
    },
  );

  it('has codes and their Danish names, the text as it was written, and nothing empty', () => {
    assert.deepEqual(submission, {
      version: 1,
      id: goodSignup().id,
      organization: 'ribe',
      name: 'Test person',
      telephone: '+4512345678',
      tasks: [
        {code: 'lektiecafe', name: 'tasks lektiecafe'},
        {code: 'unsure', name: 'tasks unsure'},
      ],
      times: [{code: 'time-1', name: 'times time-1'}],
      languages: [
        {code: 'ar', name: 'languages ar'},
        {code: 'other', name: 'languages other'},
      ],
      message: 'Привіт',
      language: {code: 'uk', name: 'ukrainsk'},
      minimumAge: 15,
    });
  });

  it('reads as Danish, with the language of the free text named', () => {
    const {subject, text} = signupMessage(submission);
    assert.equal(subject, 'Ny frivillig: Test person');
    assert.match(text, /^Navn: Test person\nTelefon: 12 34 56 78\nVil gerne: tasks lektiecafe, tasks unsure\n/);
    assert.match(text, /\n\nBesked \(skemaet var på ukrainsk\):\nПривіт\n/);
  });

  it('names no language where the form was Danish', () => {
    assert.match(signupMessage({...goodSignup(), language: {code: 'da', name: 'dansk'}}).text, /\nBesked:\n/);
  });

  it('becomes fields with Danish names', () => {
    assert.deepEqual(signupFields(submission), [
      ['navn', 'Test person'],
      ['telefon', '12 34 56 78'],
      ['opgaver', 'tasks lektiecafe, tasks unsure'],
      ['tid', 'times time-1'],
      ['sprog', 'languages ar, languages other'],
      ['alder', 'Siger at være fyldt 15 år'],
      ['skemasprog', 'ukrainsk'],
      ['besked', 'Привіт'],
      ['indsendelses_id', goodSignup().id],
    ]);
  });

  for (const formula of ['=1+1', '@SUM(1)', '-1+1', '+cmd|x', '\t=1'])
    it(`becomes a field that no spreadsheet reckons with when it begins like ${JSON.stringify(formula)}`, () => {
      const value = new Map(signupFields({...goodSignup(), message: formula})).get('besked')!;
      assert.ok(value.startsWith("'"), value);
    });
  it('leaves foreign phone numbers as they are', () => {
    assert.equal(new Map(signupFields({...goodSignup(), telephone: '+380671234567'})).get('telefon'), '+380671234567');
  });
});

describe('the mail that the visitor sends', () => {
  const bodyOf = (href: string) => new URLSearchParams(href.slice(href.indexOf('?'))).get('body')!;

  it('holds the whole message, and nothing but one address, subject and body', () => {
    const {href, isWhole} = mailtoAddress('ribe@frivillig.example', goodSignup());
    assert.equal(isWhole, true);
    assert.ok(href.startsWith('mailto:ribe@frivillig.example?subject='));
    assert.equal(bodyOf(href).replaceAll('\r\n', '\n'), signupMessage(goodSignup()).text);
    assert.deepEqual([...new URLSearchParams(href.slice(href.indexOf('?'))).keys()], ['subject', 'body']);
  });

  it('leaves out a text that would make it too long for mail programs, and says so', () => {
    const {href, isWhole} = mailtoAddress('ribe@frivillig.example', {...goodSignup(), message: 'ж'.repeat(400)});
    assert.equal(isWhole, false);
    assert.ok(href.length <= 1600);
    assert.match(bodyOf(href), /Sæt din tekst ind her/);
  });

  it('stays within the limit whatever the name', () => {
    const {href, isWhole} = mailtoAddress('ribe@frivillig.example', {...goodSignup(), name: 'ስ'.repeat(100), message: 'x'});
    assert.ok(href.length <= 1600 && !isWhole);
  });

  for (const [action, address] of [
    ['mailto:ribe@frivillig.example', 'ribe@frivillig.example'],
    ['MAILTO:ribe@frivillig.example?bcc=b@forening.example', 'ribe@frivillig.example'],
    [' mailto:l%C3%A6rer@frivillig.example', 'lærer@frivillig.example'],
    ['mailto:100%@frivillig.example', '100%@frivillig.example'],
    ['mailto:', undefined],
    ['https://forening.example/mailto:x', undefined],
    ['', undefined],
  ] as const)
    it(`goes to ${address ?? 'nobody'} with ${action || 'no address'}`, () => assert.equal(mailAddressIn(action), address));

  it('takes no headers from an address', () => {
    const {href} = mailtoAddress('a@forening.example?bcc=b@forening.example', goodSignup());
    assert.equal(new URL(href).searchParams.has('bcc'), false);
  });
});
