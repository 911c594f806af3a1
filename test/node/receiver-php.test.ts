import assert from 'node:assert/strict';
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {signupMessage} from '../../src/model/signup-submission.js';
import {textsWithCpr, textsWithoutCpr} from '../tools/cpr-texts.js';
import {goodSignup, hostileRequests} from '../tools/hostile-signups.js';

const hasPhp = spawnSync('php', ['-v']).status === 0;
const at = (...parts: string[]) => path.join(process.cwd(), 'src/receiver', ...parts);
const ORIGIN = 'https://forening.example';
const id = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

let folder: string;
let child: ChildProcess;
let url: string;
let said = '';

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** The script on PHP's own web server, with a mail program that writes into a file. */
async function start(perHour: number): Promise<void> {
  folder = mkdtempSync(path.join(tmpdir(), 'lbb-php-'));
  const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`;
  writeFileSync(
    path.join(folder, 'config.php'),
    `<?php return ['origins' => [${quoted(ORIGIN)}], 'folder' => ${quoted(path.join(folder, 'signups'))}, 'schema' => ${quoted(at('signup.schema.json'))},
     'mail_from' => 'skema@forening.example', 'mail_to' => 'koordinator@forening.example', 'keep_days' => 90, 'per_hour' => ${perHour}];`,
  );
  writeFileSync(path.join(folder, 'mail.sh'), `#!/bin/sh\ncat >> "${folder}/mails"\n`, {mode: 0o755});
  const port = await freePort();
  url = `http://127.0.0.1:${port}/signup.php`;
  child = spawn('php', ['-d', `sendmail_path=${folder}/mail.sh`, '-S', `127.0.0.1:${port}`, '-t', at('php')], {
    env: {...process.env, LBB_CONFIG: path.join(folder, 'config.php')},
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve) =>
    child.stderr!.on('data', (data: Buffer) => {
      said += data;
      if (said.includes('started')) resolve();
    }),
  );
}

async function stop(): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
  rmSync(folder, {recursive: true});
}

async function ask(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {'content-type': 'application/json'},
  method = 'POST',
) {
  const response = await fetch(url, {method, headers, ...(method !== 'OPTIONS' && {body: body as BodyInit})});
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: (text.startsWith('{') ? JSON.parse(text) : {}) as {received?: string; error?: string},
  };
}
const stored = () => readdirSync(path.join(folder, 'signups')).filter((name) => name.endsWith('.json'));

// Where there is no PHP, others prove it.
describe('the PHP example', {skip: !hasPhp}, () => {
  before(() => start(1_000_000));
  after(stop);

  it('says what it has received, keeps it and mails it', async () => {
    const {status, json, headers} = await ask(JSON.stringify(goodSignup()), {'content-type': 'application/json', origin: ORIGIN});
    assert.deepEqual([status, json, headers.get('access-control-allow-origin')], [200, {received: goodSignup().id}, ORIGIN]);
    assert.deepEqual(JSON.parse(readFileSync(path.join(folder, 'signups', `${goodSignup().id}.json`), 'utf8')), goodSignup());
    const {simpleParser} = createRequire(at('package.json'))('mailparser') as {
      simpleParser(text: Buffer): Promise<Record<string, unknown>>;
    };
    const mail = (await simpleParser(readFileSync(path.join(folder, 'mails')))) as {
      subject: string;
      text: string;
      messageId: string;
      to: {text: string};
      from: {text: string};
      replyTo: {text: string};
    };
    assert.deepEqual(
      [mail.subject, mail.to.text, mail.from.text, mail.replyTo.text, mail.messageId],
      [
        signupMessage(goodSignup()).subject,
        'koordinator@forening.example',
        'skema@forening.example',
        'testperson@forening.example',
        `<${goodSignup().id}@forening.example>`,
      ],
    );
    assert.equal(mail.text.trim(), signupMessage(goodSignup()).text.trim());
  });

  it('takes the same again as the same, and refuses other words under its id', async () => {
    assert.equal((await ask(JSON.stringify(goodSignup()))).status, 200);
    assert.deepEqual((await ask(JSON.stringify({...goodSignup(), name: 'En anden'}))).json, {error: 'conflict'});
    assert.equal(stored().length, 1);
  });

  it('takes a classic form, and answers a browser with a page', async () => {
    const body = new URLSearchParams({signup: JSON.stringify(goodSignup(id(1)))}).toString();
    const {status, text} = await ask(body, {'content-type': 'application/x-www-form-urlencoded', accept: 'text/html'});
    assert.equal(status, 200);
    assert.match(text, /Tak for din besked/);
  });

  it('refuses every hostile request with a clear answer, and says nothing of it again', async () => {
    const before = stored().length;
    said = '';
    for (const {name, headers, method, body, status, error} of hostileRequests) {
      const answer = await ask(body, headers, method);
      assert.deepEqual([answer.status, answer.json.error], [status, error], name);
      assert.ok(!/1234|Testperson|Bcc|calc|forening/.test(answer.text), name);
    }
    assert.equal(stored().length, before);
    assert.ok(!/Testperson|Bcc|calc|010190|Warning|Fatal/.test(said), said);
  });

  it('sees the CPR numbers that the form sees, and lets through what the form lets through', async () => {
    for (const [name, text] of textsWithCpr) {
      const {status, json} = await ask(JSON.stringify({...goodSignup(id(3)), message: text}));
      assert.deepEqual([status, json.error], [400, 'cpr'], name);
    }
    let number = 1000;
    for (const [name, text] of textsWithoutCpr) {
      const {status} = await ask(JSON.stringify({...goodSignup(id(number++)), message: `Hej. ${text}`.trim()}));
      assert.equal(status, 200, name);
    }
  });

  it('deletes what is older than it may keep', async () => {
    const old = Date.now() / 1000 - 91 * 86400;
    utimesSync(path.join(folder, 'signups', `${goodSignup().id}.json`), old, old);
    await ask(JSON.stringify(goodSignup(id(2))));
    assert.ok(!stored().includes(`${goodSignup().id}.json`));
  });

  it('lets a sender send so many in an hour', async () => {
    await stop();
    await start(2);
    const statuses = [];
    for (const number of [1, 2, 3]) statuses.push((await ask(JSON.stringify(goodSignup(id(number))))).status);
    assert.deepEqual(statuses, [200, 200, 429]);
  });
});
