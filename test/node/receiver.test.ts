// At home only: a receiver takes times as a visitor sent them.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer, request as httpRequest, type Server} from 'node:http';
import {createRequire} from 'node:module';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Receiver, ReceiverOptions} from '../../src/receiver/receiver.js';
import {signupMessage, type SignupSubmission} from '../../src/model/signup-submission.js';
import {goodSignup, hostileRequests} from '../tools/hostile-signups.js';

const at = (...parts: string[]) => path.join(process.cwd(), ...parts);
const ORIGIN = 'https://forening.example';
const scripts = (await import(pathToFileURL(at('scripts/build/receiver.mjs')).href)) as {
  prepareReceiver(): Promise<string>;
  signupJsonSchema(): Promise<string>;
};
const prepared = await scripts.prepareReceiver();
const load = async <T>(name: string) => (await import(pathToFileURL(path.join(prepared, `${name}.js`)).href)) as T;
const {startReceiver} = await load<{startReceiver(options: ReceiverOptions): Receiver}>('receiver');
const own = createRequire(at('src/receiver/package.json'));

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly json: {received?: string; error?: string; fields?: string[]};
}
let folder: string;
let server: Server;
let receiver: Receiver;
let log: string[];
let base: string;

async function start(options: Partial<ReceiverOptions> = {}): Promise<void> {
  folder = mkdtempSync(path.join(tmpdir(), 'lbb-receiver-'));
  log = [];
  receiver = startReceiver({
    database: path.join(folder, 'signups.db'),
    origins: [ORIGIN],
    keepDays: 90,
    perHour: 1e6,
    log: (line) => void log.push(line),
    ...options,
  });
  server = createServer(receiver.handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await receiver.close();
  rmSync(folder, {recursive: true});
}

function ask(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {'content-type': 'application/json'},
  method = 'POST',
  where = '/signup',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(base + where, {method, headers}, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        let json = {};
        if (text.startsWith('{')) json = JSON.parse(text) as object;
        resolve({status: response.statusCode!, headers: response.headers, text, json});
      });
    });
    let isAnswered = false;
    request.on('response', () => (isAnswered = true));
    // A receiver may hang up on a body that is too long, once it has said so.
    request.on('error', (error) => !isAnswered && reject(error));
    request.end(body);
  });
}
const post = (signup: object) => ask(JSON.stringify(signup));
const id = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

describe('the receiver', () => {
  before(() => start());
  after(stop);

  it('says what it has received, and has it', async () => {
    const {status, json, headers} = await ask(JSON.stringify(goodSignup()), {'content-type': 'application/json', origin: ORIGIN});
    assert.deepEqual([status, json], [200, {received: goodSignup().id}]);
    assert.equal(headers['access-control-allow-origin'], ORIGIN);
    assert.deepEqual(receiver.store.all()[0], goodSignup());
  });

  it('takes the same signup again as the same', async () => {
    assert.deepEqual((await post(goodSignup())).json, {received: goodSignup().id});
    assert.equal(receiver.store.all().length, 1);
  });

  it('refuses an id that is known with other words, and keeps the first', async () => {
    const {status, json} = await post({...goodSignup(), name: 'En anden'});
    assert.deepEqual([status, json], [409, {error: 'conflict'}]);
    assert.deepEqual(receiver.store.all()[0], goodSignup());
  });

  it('takes a classic form, and answers a browser with a page', async () => {
    const signup = goodSignup(id(1));
    const body = new URLSearchParams({navn: 'x', signup: JSON.stringify(signup)}).toString();
    const {status, text, headers} = await ask(body, {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'text/html,application/xhtml+xml',
      origin: ORIGIN,
    });
    assert.equal(status, 200);
    assert.match(text, /Tak for din besked/);
    assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    assert.deepEqual(receiver.store.all().at(-1), signup);
  });

  it('answers what a browser asks before it sends JSON from another origin', async () => {
    const {status, headers} = await ask('', {origin: ORIGIN, 'access-control-request-method': 'POST'}, 'OPTIONS');
    assert.deepEqual(
      [status, headers['access-control-allow-origin'], headers['access-control-allow-headers']],
      [204, ORIGIN, 'content-type'],
    );
  });

  it('has more than a hundred hostile requests to stand', () => assert.ok(hostileRequests.length >= 100, `${hostileRequests.length}`));

  for (const {name, headers, method, body, status, error} of hostileRequests)
    it(`refuses ${name}`, async () => {
      const stored = receiver.store.all().length;
      log.length = 0;
      const answer = await ask(body, headers, method);
      assert.deepEqual([answer.status, answer.json.error], [status, error]);
      assert.equal(receiver.store.all().length, stored);
      // Neither the answer nor the log says again what was sent.
      for (const secret of ['1234', '١٢٣٤', 'Testperson', 'testperson', 'Bcc', 'forening', 'calc', 'допомагати']) {
        assert.ok(!answer.text.includes(secret), `answer says ${secret}`);
        assert.ok(!log.join().includes(secret), `log says ${secret}`);
      }
      assert.equal(log.length, 1);
    });

  it('stands after all that, and still has what it had', async () => {
    assert.equal((await post(goodSignup(id(2)))).status, 200);
    assert.equal(receiver.store.all().length, 3);
  });

  it('knows no other addresses', async () => {
    for (const where of ['/', '/signups.db', '/../signups.db', '/signup/x', '/challenge'])
      assert.equal((await ask('', {}, 'GET', where)).status, 404, where);
  });

  it('deletes what was received before', () => {
    assert.equal(receiver.store.deleteBefore(Date.now() + 1000), 3);
    assert.equal(readFileSync(path.join(folder, 'signups.db')).includes('Testperson'), false);
  });
});

describe('the receiver, when it begins', () => {
  it('deletes what is older than it may keep', async () => {
    await start();
    await receiver.store.add(goodSignup(id(1)), Date.now() - 91 * 864e5);
    await receiver.store.add(goodSignup(id(2)), Date.now() - 89 * 864e5);
    await receiver.close();
    receiver = startReceiver({
      database: path.join(folder, 'signups.db'),
      origins: [],
      keepDays: 90,
      perHour: 1,
      log: (line) => void log.push(line),
    });
    assert.deepEqual(
      receiver.store.all().map(({id}) => id),
      [id(2)],
    );
    assert.ok(log.includes('1 deleted after 90 days'));
    await stop();
  });
});

describe('the rate limit', () => {
  it('lets so many through, then says how long to wait, and counts by sender', async () => {
    await start({perHour: 3, isBehindProxy: true});
    const from = (sender: string, number: number) =>
      ask(JSON.stringify(goodSignup(id(number))), {'content-type': 'application/json', 'x-forwarded-for': `10.9.9.9, ${sender}`});
    for (const number of [1, 2, 3]) assert.equal((await from('10.0.0.1', number)).status, 200);
    const refused = await from('10.0.0.1', 4);
    assert.deepEqual([refused.status, refused.json], [429, {error: 'busy'}]);
    assert.ok(Number(refused.headers['retry-after']) > 1000);
    assert.equal((await from('10.0.0.2', 5)).status, 200);
    await stop();
  });

  it('fills again with time', async () => {
    const {rateLimit} = await load<typeof import('../../src/receiver/rate-limit.js')>('rate-limit');
    const wait = rateLimit(2);
    assert.deepEqual([wait('a', 0), wait('a', 0), wait('a', 0)], [0, 0, 1800]);
    assert.equal(wait('a', 1_799_000), 1);
    assert.equal(wait('a', 1_801_000), 0);
  });
});

describe('the proof of work', () => {
  it('is asked for when configured, made by a solver of ALTCHA challenges, and counts for one signup', async () => {
    await start({proofKey: 'nøgle'});
    assert.deepEqual((await post(goodSignup())).json, {error: 'proof'});
    const challenge = JSON.parse((await ask('', {}, 'GET', '/challenge')).text) as {challenge: string; salt: string; maxnumber: number};
    const {createHash} = await import('node:crypto');
    let number = 0;
    while (
      createHash('sha256')
        .update(challenge.salt + number)
        .digest('hex') !== challenge.challenge
    )
      number++;
    assert.ok(number < challenge.maxnumber);
    const altcha = Buffer.from(JSON.stringify({...challenge, number})).toString('base64');
    assert.equal((await post({...goodSignup(), altcha})).status, 200);
    assert.deepEqual((await post({...goodSignup(id(2)), altcha})).json, {error: 'proof'});
    // Its answer was lost, and it is sent again.
    assert.deepEqual((await post({...goodSignup(), altcha})).json, {received: goodSignup().id});
    assert.equal(receiver.store.all().length, 1);
    await stop();
  });

  it('expires, and cannot be signed by others', async () => {
    const {makeChallenge, proofChecker} = await load<typeof import('../../src/receiver/proof-of-work.js')>('proof-of-work');
    const {createHash} = await import('node:crypto');
    const solve = (key: string) => {
      const made = makeChallenge(key, 0, 10);
      const number = [...Array(10).keys()].find(
        (one) =>
          createHash('sha256')
            .update(made.salt + one)
            .digest('hex') === made.challenge,
      );
      return Buffer.from(JSON.stringify({...made, number})).toString('base64');
    };
    // A form that autofill sends in the moment in which it is loaded is no robot's.
    assert.equal(proofChecker('a')(solve('a'), id(1), 0), true);
    assert.equal(proofChecker('a')(solve('a'), id(1), 1000), true);
    assert.equal(proofChecker('a')(solve('a'), id(1), 21 * 60_000), false);
    assert.equal(proofChecker('a')(solve('b'), id(1), 1000), false);
    assert.equal(proofChecker('a')(undefined, id(1), 1000), false);
  });
});

interface ParsedMail {
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly from: {readonly value: readonly {address: string; name: string}[]};
  readonly to: {readonly value: readonly {address: string}[]};
  readonly replyTo?: {readonly value: readonly {address: string; name: string}[]};
  readonly headers: Map<string, unknown>;
  readonly attachments: readonly unknown[];
  readonly html: string | false;
}

/** A mail server on the loopback that takes everything, and says when so many have come. */
async function mailServer(): Promise<{
  smtp: string;
  mails: ParsedMail[];
  envelopes: {to: string[]}[];
  come(count: number): Promise<void>;
  close(): Promise<void>;
}> {
  const {SMTPServer} = own('smtp-server') as {
    SMTPServer: new (options: object) => {
      listen(port: number, host: string, done: () => void): void;
      close(done: () => void): void;
      server: {address(): AddressInfo};
    };
  };
  const {simpleParser} = own('mailparser') as {simpleParser(stream: unknown): Promise<ParsedMail>};
  const mails: ParsedMail[] = [];
  const envelopes: {to: string[]}[] = [];
  let told = () => {};
  const smtpServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream: unknown, session: {envelope: {rcptTo: {address: string}[]}}, done: () => void) {
      void simpleParser(stream).then((mail) => {
        mails.push(mail);
        envelopes.push({to: session.envelope.rcptTo.map(({address}) => address)});
        done();
        told();
      });
    },
  });
  await new Promise<void>((resolve) => smtpServer.listen(0, '127.0.0.1', resolve));
  return {
    smtp: `smtp://127.0.0.1:${smtpServer.server.address().port}`,
    mails,
    envelopes,
    come: async (count) => {
      while (mails.length < count) await new Promise<void>((resolve) => (told = resolve));
    },
    close: () => new Promise((resolve) => smtpServer.close(resolve)),
  };
}

describe('the mail to the coordinator', () => {
  const mail = {from: 'Skema <skema@forening.example>', to: 'koordinator@forening.example'};

  it('arrives by SMTP with every field as it was answered', async () => {
    const smtp = await mailServer();
    await start({mail: {...mail, smtp: smtp.smtp}});
    const signup = goodSignup();
    await post(signup);
    await smtp.come(1);
    const [got] = smtp.mails;
    assert.equal(got!.subject, 'Ny frivillig: Testperson Ærø');
    assert.deepEqual(got!.from.value[0], {address: 'skema@forening.example', name: 'Skema'});
    assert.deepEqual(
      got!.to.value.map(({address}) => address),
      ['koordinator@forening.example'],
    );
    assert.deepEqual(smtp.envelopes[0]!.to, ['koordinator@forening.example']);
    assert.deepEqual(got!.replyTo!.value[0], {address: 'testperson@forening.example', name: 'Testperson Ærø'});
    assert.equal(got!.messageId, `<${signup.id}@forening.example>`);
    assert.equal(got!.headers.get('auto-submitted'), 'auto-generated');
    assert.equal(got!.html, false);
    assert.deepEqual(got!.attachments, []);
    assert.equal(
      got!.text.trim(),
      [
        'Navn: Testperson Ærø',
        'Telefon: 12 34 56 78',
        'Mail: testperson@forening.example',
        'Vil gerne: Lektiecafé i Bramming',
        'Har tid: Hverdage om aftenen',
        'Taler: arabisk, ukrainsk',
        'Alder: Siger at være fyldt 15 år',
        'Skemaet blev læst på: ukrainsk',
        '',
        'Besked (skemaet var på ukrainsk):',
        'Я хочу допомагати.',
        'أريد المساعدة. =1+1 <b>hej</b>',
        '',
        '',
        `Sendt fra skemaet "Bliv frivillig". Nummer: ${signup.id}`,
      ].join('\n'),
    );
    await stop();
    await smtp.close();
  });

  it('is sent once for a signup that comes twice', async () => {
    const smtp = await mailServer();
    await start({mail: {...mail, smtp: smtp.smtp}});
    await post(goodSignup(id(1)));
    await post(goodSignup(id(1)));
    await post(goodSignup(id(2)));
    await smtp.come(2);
    assert.deepEqual(
      smtp.mails.map(({messageId}) => messageId),
      [`<${id(1)}@forening.example>`, `<${id(2)}@forening.example>`],
    );
    await stop();
    await smtp.close();
  });

  it('has no header but its own, whoever signs up', async () => {
    const smtp = await mailServer();
    await start({mail: {...mail, smtp: smtp.smtp}});
    const signup: SignupSubmission = {
      ...goodSignup(),
      name: 'Bcc: x@forening.example "<a@b.example>',
      message: 'Hej\n\n.\nBcc: y@forening.example\nQUIT',
    };
    assert.equal((await post(signup)).status, 200);
    await smtp.come(1);
    const [got] = smtp.mails;
    assert.deepEqual(smtp.envelopes[0]!.to, ['koordinator@forening.example']);
    assert.equal(got!.headers.has('bcc') || got!.headers.has('cc'), false);
    assert.equal(got!.subject, `Ny frivillig: ${signup.name}`);
    assert.equal(got!.text.trimEnd(), signupMessage(signup).text.trimEnd());
    await stop();
    await smtp.close();
  });

  it('waits for a mail server that is away: the signup is received all the same, and sent at the next start', async () => {
    const smtp = await mailServer();
    await start({mail: {...mail, smtp: 'smtp://127.0.0.1:1'}});
    assert.equal((await post(goodSignup())).status, 200);
    await receiver.close();
    receiver = startReceiver({
      database: path.join(folder, 'signups.db'),
      origins: [],
      keepDays: 90,
      perHour: 1,
      mail: {...mail, smtp: smtp.smtp},
    });
    await smtp.come(1);
    assert.equal(smtp.mails[0]!.messageId, `<${goodSignup().id}@forening.example>`);
    await stop();
    await smtp.close();
  });
});

describe('the published schema', () => {
  it('takes nothing that it does not name, and asks for a phone number or a mail address', async () => {
    const {additionalProperties, anyOf} = JSON.parse(await scripts.signupJsonSchema()) as Record<string, unknown>;
    assert.equal(additionalProperties, false);
    assert.deepEqual(anyOf, [{required: ['telephone']}, {required: ['email']}]);
  });
});
