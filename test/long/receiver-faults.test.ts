import assert from 'node:assert/strict';
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import type {Socket} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Forwarder, MailOptions} from '../../src/receiver/forward-mail.js';
import type {Store} from '../../src/receiver/store.js';
import {faultySmtp, type Fault} from '../tools/faulty-smtp.js';
import {goodSignup} from '../tools/hostile-signups.js';

const scripts = (await import(pathToFileURL(path.join(process.cwd(), 'scripts/build/receiver.mjs')).href)) as {
  prepareReceiver(): Promise<string>;
};
const prepared = await scripts.prepareReceiver();
const load = async <T>(name: string) => (await import(pathToFileURL(path.join(prepared, `${name}.js`)).href)) as T;
const {openStore} = await load<{openStore(file: string): Store}>('store');
const {forwardMail} = await load<{
  forwardMail(store: Store, options: MailOptions, log: (line: string) => void, firstPause?: number): Forwarder;
}>('forward-mail');

const id = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
const mail = {from: 'skema@forening.example', to: 'koordinator@forening.example'};
const temporaryFolder = () => mkdtempSync(path.join(tmpdir(), 'lbb-faults-'));

const codes = ['421', '450', '451', '452', '550', '552', '554'].map((code) => `${code} no`);
const faults: readonly Fault[] = [
  ...(['MAIL', 'RCPT', 'DATA', 'end'] as const).flatMap((stage) => codes.map((answer) => ({stage, answer}))),
  ...(['connect', 'EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'end'] as const).flatMap((stage) => [
    {stage, answer: 'cut'},
    {stage, answer: 'silence'},
  ]),
  ...['421 busy', '554 no', 'SSH-2.0-x'].map((answer) => ({stage: 'connect' as const, answer})),
  ...['421 busy', '454 later', '535 wrong password'].map((answer) => ({stage: 'AUTH' as const, answer})),
];
/** Only this mail is at fault, and the server says so for good. */
const isForGood = ({stage, answer}: Fault) => /^5/.test(answer) && ['MAIL', 'RCPT', 'DATA', 'end'].includes(stage);

/** How long the forwarder waits for a reply, in milliseconds: short only where the server is silent, so that a busy machine is not taken for one. */
const patienceFor = (answer: string) => (answer === 'silence' ? 3_000 : 60_000);

async function withMails(
  count: number,
  patience: number,
  test: (smtp: Awaited<ReturnType<typeof faultySmtp>>, store: Store, log: string[], start: () => Forwarder) => Promise<void>,
): Promise<void> {
  const folder = temporaryFolder();
  const smtp = await faultySmtp();
  const store = openStore(path.join(folder, 'signups.db'));
  for (let number = 1; number <= count; number++) await store.add(goodSignup(id(number)), number);
  const log: string[] = [];
  const address = `smtp://user:password@127.0.0.1:${smtp.port}/?greetingTimeout=${patience}&socketTimeout=${patience}&ignoreTLS=true`;
  await test(smtp, store, log, () => forwardMail(store, {...mail, smtp: address}, (line) => log.push(line), 5));
  store.close();
  await smtp.close();
  rmSync(folder, {recursive: true});
}

async function allMarked(store: Store): Promise<void> {
  while (store.waiting().length) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('mail that fails once', () => {
  for (const fault of faults)
    it(`${fault.stage}: ${fault.answer}: nothing is lost, and the others go out`, {timeout: 600_000}, () =>
      withMails(3, patienceFor(fault.answer), async (smtp, store, log, start) => {
        smtp.fail(fault, 1);
        let forwarder = start();
        forwarder.wake();
        if (isForGood(fault)) {
          await smtp.come(2);
          await forwarder.close();
          assert.deepEqual(smtp.taken, [id(2), id(3)]);
          assert.deepEqual(store.waiting(), [id(1)]);
          assert.match(log.join('\n'), /mail refused for good \(55\d\), set aside until tomorrow or the next start; it stays stored/);
          forwarder = start();
          forwarder.wake();
        }
        await allMarked(store);
        await forwarder.close();
        assert.deepEqual([...new Set(smtp.taken)].sort(), [id(1), id(2), id(3)]);
        assert.deepEqual(store.waiting(), []);
        assert.equal(store.all().length, 3);
        assert.doesNotMatch(log.join('\n'), /Testperson|forening|1234/);
      }),
    );
});

describe('a mail that never goes', () => {
  for (const answer of ['550 no', '552 too large', '421 closing', '451 later', 'cut', 'silence'])
    it(`${answer}: the ten behind it arrive once, it stays stored and is told`, {timeout: 600_000}, () =>
      withMails(11, patienceFor(answer), async (smtp, store, log, start) => {
        smtp.failAlways(id(1), answer);
        const forwarder = start();
        forwarder.wake();
        await smtp.come(10);
        await forwarder.close();
        assert.deepEqual(smtp.taken, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(id));
        assert.deepEqual(store.waiting(), [id(1)]);
        assert.match(log.join('\n'), /mail (refused for good|not sent)/);
      }),
    );
});

describe('a mail server that is away', () => {
  it('is not asked for each of a hundred mails, and gets all of them when it is back', {timeout: 600_000}, () =>
    withMails(100, 20_000, async (smtp, store, _log, start) => {
      smtp.fail({stage: 'connect', answer: 'cut'}, 6);
      const forwarder = start();
      forwarder.wake();
      await smtp.come(100);
      await forwarder.close();
      assert.ok(smtp.reached('connect') < 120, `${smtp.reached('connect')} connections`);
      assert.deepEqual(store.waiting(), []);
    }),
  );
});

describe('a store that cannot say that a mail was sent', () => {
  it('is asked again, and the mail is not sent again meanwhile', {timeout: 600_000}, () =>
    withMails(2, 20_000, async (smtp, store, log, start) => {
      const {markForwarded} = store;
      let left = 4;
      store.markForwarded = (one, now) => {
        if (left-- > 0) throw new Error('disk full');
        markForwarded(one, now);
      };
      const forwarder = start();
      forwarder.wake();
      await allMarked(store);
      await forwarder.close();
      assert.deepEqual(smtp.taken, [id(1), id(2)]);
      assert.match(log.join('\n'), /mail sent, but the store cannot say so/);
    }),
  );
});

/** A test that fails does not come to stop its own. */
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill()));

/** The receiver in a process of its own; `full`: files cannot grow until `mend` is called. */
async function run(database: string, isFull = false): Promise<{child: ChildProcess; url: string; said(): string; mend(): void}> {
  const env = {...process.env, LBB_DATABASE: database, LBB_ORIGINS: 'https://forening.example', LBB_PER_HOUR: '1000000', LBB_PORT: '0'};
  const command = `trap '' XFSZ; ${isFull ? 'ulimit -S -f 0; ' : ''}exec "${process.execPath}" "${path.join(prepared, 'main.js')}"`;
  const child = spawn('sh', ['-c', command], {env, stdio: ['ignore', 'pipe', 'pipe']});
  running.add(child);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += data;
      const [, address] = /receiver: (\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => reject(new Error(said)));
  });
  child.unref();
  for (const pipe of [child.stdout, child.stderr]) (pipe as Socket).unref();
  return {child, url, said: () => said, mend: () => void spawnSync('prlimit', ['--pid', String(child.pid), '--fsize=unlimited'])};
}

async function stop({child}: {child: ChildProcess}, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.ref();
  child.kill(signal);
  await ended;
  running.delete(child);
}

const post = async (url: string, number: number) => {
  const headers = {'content-type': 'application/json'};
  return (await fetch(url, {method: 'POST', headers, body: JSON.stringify(goodSignup(id(number)))})).status;
};

describe('a disk that is full', () => {
  for (const isNew of [true, false])
    it(
      `${isNew ? 'with no file yet' : 'with a file'}: the receiver starts, refuses, and stores when there is room again`,
      {timeout: 600_000},
      async () => {
        const folder = temporaryFolder();
        const database = path.join(folder, 'signups.db');
        const kept = isNew ? [] : [id(1)];
        if (!isNew) {
          const before = await run(database);
          assert.equal(await post(before.url, 1), 200);
          await stop(before, 'SIGKILL');
        }
        const receiver = await run(database, true);
        assert.equal(await post(receiver.url, 2), 500);
        receiver.mend();
        assert.equal(await post(receiver.url, 3), 200);
        await stop(receiver);
        const store = openStore(database);
        assert.deepEqual(
          store.all().map(({id}) => id),
          [...kept, id(3)],
        );
        store.close();
        rmSync(folder, {recursive: true});
      },
    );

  it('keeps the number of the process from being written: the next start is not refused', {timeout: 600_000}, async () => {
    const folder = temporaryFolder();
    const database = path.join(folder, 'signups.db');
    symlinkSync('/dev/full', `${database}.pid`);
    const receiver = await run(database);
    assert.equal(await post(receiver.url, 1), 200);
    await stop(receiver, 'SIGKILL');
    const next = await run(database);
    assert.equal(await post(next.url, 2), 200);
    await stop(next);
    rmSync(folder, {recursive: true});
  });
});

describe('a lock that was left behind', () => {
  for (const [what, content] of [
    ['is empty', ''],
    ['holds no number', 'x\0y'],
    ['holds the number of another program', String(process.ppid)],
    ['holds the number of a program of somebody else', '1'],
    ['holds a number that nobody has', '4194303'],
    ['holds a number below zero', '-1'],
    ['holds nought', '0'],
  ] as const)
    it(`and ${what}: the receiver starts`, {timeout: 600_000}, async () => {
      const folder = temporaryFolder();
      const database = path.join(folder, 'signups.db');
      writeFileSync(`${database}.pid`, content);
      mkdirSync(`${database}.lock`);
      const receiver = await run(database);
      assert.equal(await post(receiver.url, 1), 200);
      await stop(receiver);
      rmSync(folder, {recursive: true});
    });

  it('by a process that runs: the second is refused, and the first goes on', {timeout: 600_000}, async () => {
    const folder = temporaryFolder();
    const database = path.join(folder, 'signups.db');
    const first = await run(database);
    await assert.rejects(run(database), new RegExp(`is in use by process ${first.child.pid}`));
    assert.equal(await post(first.url, 1), 200);
    await stop(first);
    rmSync(folder, {recursive: true});
  });
});
