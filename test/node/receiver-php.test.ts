// At home only: a receiver takes times as a visitor sent them.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {signupMessage} from '../../src/model/signup-submission.js';
import {textsWithCpr, textsWithoutCpr} from '../tools/cpr-texts.js';
import {goodSignup, hostileRequests} from '../tools/hostile-signups.js';
import {mailsIn, ORIGIN, startPhp, type PhpReceiver} from '../tools/php-receiver.js';

const {simpleParser} = createRequire(path.join(process.cwd(), 'src/receiver/package.json'))('mailparser') as {
  simpleParser(text: string): Promise<Mail>;
};
interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly to: {readonly text: string};
  readonly from: {readonly text: string};
  readonly replyTo?: {readonly text: string};
}
const id = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

// Not run where there is no PHP: .ci/run installs it.
describe('the PHP example', () => {
  let php: PhpReceiver;
  before(async () => void (php = await startPhp()));
  after(() => php.stop());

  it('says what it has received, keeps it and mails it', async () => {
    const {status, json, headers} = await php.ask(JSON.stringify(goodSignup()), {'content-type': 'application/json', origin: ORIGIN});
    assert.deepEqual([status, json, headers.get('access-control-allow-origin')], [200, {received: goodSignup().id}, ORIGIN]);
    assert.deepEqual(JSON.parse(readFileSync(path.join(php.folder, 'signups', `${goodSignup().id}.json`), 'utf8')), goodSignup());
    const mail = await simpleParser(mailsIn(php.folder));
    assert.deepEqual(
      [mail.subject, mail.to.text, mail.from.text, mail.replyTo?.text, mail.messageId],
      [
        signupMessage(goodSignup()).subject,
        'koordinator@forening.example',
        'skema@forening.example',
        'testperson@forening.example',
        `<${goodSignup().id}@forening.example>`,
      ],
    );
    assert.equal(mail.text.trim(), signupMessage(goodSignup()).text.trim());
    assert.deepEqual(php.unmailed(), []);
  });

  it('takes the same again as the same, and refuses other words under its id', async () => {
    assert.equal((await php.ask(JSON.stringify(goodSignup()))).status, 200);
    assert.deepEqual((await php.ask(JSON.stringify({...goodSignup(), name: 'En anden'}))).json, {error: 'conflict'});
    assert.equal(php.stored().length, 1);
  });

  it('takes a classic form, and answers a browser with a page', async () => {
    const body = new URLSearchParams({signup: JSON.stringify(goodSignup(id(1)))}).toString();
    const {status, text} = await php.ask(body, {'content-type': 'application/x-www-form-urlencoded', accept: 'text/html'});
    assert.equal(status, 200);
    assert.match(text, /Tak for din besked/);
  });

  it('refuses every hostile request with a clear answer, and says nothing of it again', async () => {
    const stored = php.stored().length;
    const said = php.said().length;
    for (const {name, headers, method, body, status, error} of hostileRequests) {
      const answer = await php.ask(body, headers, method);
      assert.deepEqual([answer.status, answer.json.error], [status, error], name);
      assert.ok(!/1234|Testperson|Bcc|calc|forening/.test(answer.text), name);
    }
    assert.equal(php.stored().length, stored);
    assert.ok(!/Testperson|Bcc|calc|010190|Warning|Fatal/.test(php.said().slice(said)), php.said().slice(said));
  });

  it('sees the CPR numbers that the form sees, and lets through what the form lets through', async () => {
    for (const [name, text] of textsWithCpr) {
      const {status, json} = await php.ask(JSON.stringify({...goodSignup(id(3)), message: text}));
      assert.deepEqual([status, json.error], [400, 'cpr'], name);
    }
    let number = 1000;
    for (const [name, text] of textsWithoutCpr) {
      const {status} = await php.ask(JSON.stringify({...goodSignup(id(number++)), message: `Hej. ${text}`.trim()}));
      assert.equal(status, 200, name);
    }
  });

  it('deletes what is older than it may keep', async () => {
    const old = Date.now() / 1000 - 91 * 86400;
    utimesSync(path.join(php.folder, 'signups', `${goodSignup().id}.json`), old, old);
    await php.ask(JSON.stringify(goodSignup(id(2))));
    assert.ok(!php.stored().includes(`${goodSignup().id}.json`));
  });
});

describe('the PHP example, as it is set up', () => {
  it('lets a sender send so many in an hour', async () => {
    const php = await startPhp({perHour: 2});
    const statuses = [];
    for (const number of [1, 2, 3]) statuses.push((await php.ask(JSON.stringify(goodSignup(id(number))))).status);
    assert.deepEqual(statuses, [200, 200, 429]);
    await php.stop();
  });

  it('understands the address of a page as its origin', async () => {
    const php = await startPhp({
      origins: ['https://Forening.example/bliv-frivillig/?a=1', 'https://www.forening.example:443/', 'http://localhost:8080'],
    });
    for (const origin of ['https://forening.example', 'https://www.forening.example', 'http://localhost:8080']) {
      const {status, headers} = await php.ask(JSON.stringify(goodSignup()), {'content-type': 'application/json', origin});
      assert.deepEqual([status, headers.get('access-control-allow-origin')], [200, origin]);
    }
    assert.equal((await php.ask('', {origin: 'https://forening.example:8443'}, 'OPTIONS')).status, 403);
    await php.stop();
  });

  for (const origin of ['forening.example', 'localhost:8080', '*', 'null', 'ftp://forening.example', 'https://', ''])
    it(`refuses "${origin}" as an origin, and says what to write`, async () => {
      const php = await startPhp({origins: [ORIGIN, origin]});
      const {status, json} = await php.ask(JSON.stringify(goodSignup()));
      assert.deepEqual([status, json], [500, {error: 'settings'}]);
      assert.ok(php.said().includes(`"${origin}" is no origin of a page; write it with its scheme, as https://forening.example`));
      await php.stop();
    });

  it('writes names and domains with other letters as every mail server takes them', async () => {
    const php = await startPhp({
      settings: {mail_from: 'Grønt Skema <skema@blåbær.example>', mail_to: 'a@forening.example, Bo <b@forening.example>'},
    });
    await php.ask(JSON.stringify({...goodSignup(id(1)), email: 'testperson@ærø.example'}));
    const mail = await simpleParser(mailsIn(php.folder));
    // The parser gives the letters back.

    assert.doesNotMatch(mailsIn(php.folder), /[^\x00-\x7f]/);
    assert.deepEqual(
      [mail.from.text, mail.to.text, mail.replyTo?.text, mail.messageId],
      [
        '"Grønt Skema" <skema@blåbær.example>',
        'a@forening.example, "Bo" <b@forening.example>',
        'testperson@ærø.example',
        `<${id(1)}@xn--blbr-roah.example>`,
      ],
    );
    await php.stop();
  });

  it('names the address in the text where a header cannot hold it', async () => {
    const php = await startPhp();
    await php.ask(JSON.stringify({...goodSignup(id(1)), email: 'søren@forening.example'}));
    const mail = await simpleParser(mailsIn(php.folder));
    assert.equal(mail.replyTo, undefined);
    assert.match(mail.text, /Svar ikke på denne mail: skriv til søren@forening\.example\./);
    await php.stop();
  });
});

describe('mail that the PHP example cannot send', () => {
  const refusesFirst = `text=$(cat); case "$text" in *${id(1)}*) [ -e "$1/mended" ] || exit 69;; esac; echo "$text" >> "$1/mails"`;

  it('stays stored, holds up no other, and is sent by a scheduled job', async () => {
    const php = await startPhp({mailProgram: refusesFirst});
    for (const number of [1, 2, 3, 4, 5, 6]) assert.equal((await php.ask(JSON.stringify(goodSignup(id(number))))).status, 200);
    assert.deepEqual(php.unmailed(), [`${id(1)}.unmailed`]);
    for (const number of [2, 3, 4, 5, 6]) assert.match(mailsIn(php.folder), new RegExp(`Message-ID: <${id(number)}@`));
    assert.match(php.said(), /mail not sent, again with a request after 600 s/);
    assert.match(php.mailWaiting(), /^1 waiting$/m);
    writeFileSync(path.join(php.folder, 'mended'), '');
    assert.match(php.mailWaiting(), /^0 waiting$/m);
    assert.match(mailsIn(php.folder), new RegExp(`Message-ID: <${id(1)}@`));
    await php.stop();
  });

  it('is sent with a later signup when its time has come, and not before', async () => {
    const php = await startPhp({mailProgram: refusesFirst});
    await php.ask(JSON.stringify(goodSignup(id(1))));
    writeFileSync(path.join(php.folder, 'mended'), '');
    await php.ask(JSON.stringify(goodSignup(id(2))));
    assert.deepEqual(php.unmailed(), [`${id(1)}.unmailed`]);
    const now = Date.now() / 1000;
    utimesSync(path.join(php.folder, 'signups', `${id(1)}.unmailed`), now, now - 1);
    await php.ask(JSON.stringify(goodSignup(id(2))));
    assert.deepEqual(php.unmailed(), []);
    await php.stop();
  });

  it('is told when it is deleted', async () => {
    const php = await startPhp({mailProgram: 'exit 69'});
    await php.ask(JSON.stringify(goodSignup(id(1))));
    const old = Date.now() / 1000 - 91 * 86400;
    utimesSync(path.join(php.folder, 'signups', `${id(1)}.json`), old, old);
    await php.ask(JSON.stringify(goodSignup(id(2))));
    assert.match(php.said(), /one deleted that was never mailed/);
    assert.deepEqual(
      readdirSync(path.join(php.folder, 'signups')).filter((name) => name.startsWith(id(1))),
      [],
    );
    await php.stop();
  });
});
