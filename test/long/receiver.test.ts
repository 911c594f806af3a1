import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {Agent, request as httpRequest} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Store} from '../../src/receiver/store.js';
import {goodSignup} from '../tools/hostile-signups.js';
import {ratio} from '../tools/side-by-side.js';

const scripts = (await import(pathToFileURL(path.join(process.cwd(), 'scripts/build/receiver.mjs')).href)) as {
  prepareReceiver(): Promise<string>;
};
const prepared = await scripts.prepareReceiver();
const {openStore} = (await import(pathToFileURL(path.join(prepared, 'store.js')).href)) as {openStore(file: string): Store};
const newAgent = () => new Agent({keepAlive: true, maxSockets: 32});
const id = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** The receiver as it is run, in a process of its own. */
const run = (database: string) =>
  started([path.join(prepared, 'main.js')], {
    LBB_DATABASE: database,
    LBB_ORIGINS: 'https://forening.example',
    LBB_PER_HOUR: '100000000',
    LBB_PORT: '0',
  });

/** A server, when it has said where it listens. */
async function started(args: readonly string[], env = {}): Promise<{child: ChildProcess; url: string}> {
  const child = spawn(process.execPath, args, {env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'inherit']});
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (data: Buffer) => {
      if (said.length < 500) said += data;
      const [, address] = /receiver: (\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.on('exit', () => reject(new Error('the receiver ended')));
  });
  return {child, url};
}

/** The status, or 0 when the connection broke. */
const post = (url: string, number: number, agent: Agent): Promise<number> =>
  new Promise((resolve) => {
    const request = httpRequest(url, {method: 'POST', agent, headers: {'content-type': 'application/json'}}, (response) => {
      response.resume();
      response.on('end', () => resolve(response.complete ? response.statusCode! : 0));
      response.on('error', () => resolve(0));
    });
    request.on('error', () => resolve(0));
    request.end(JSON.stringify(goodSignup(id(number))));
  });

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

/** A server that does no more than it must: it reads a signup, writes it to the disk and answers. */
const BARE = `
  const fs = require('node:fs');
  const file = fs.openSync(process.argv[1], 'a');
  require('node:http').createServer((request, response) => {
    let body = '';
    request.on('data', (data) => (body += data)).on('end', () => {
      fs.writeSync(file, JSON.stringify(JSON.parse(body)));
      fs.fsyncSync(file);
      response.end();
    });
  }).listen(0, '127.0.0.1', function () { console.log('receiver: http://127.0.0.1:' + this.address().port); });
`;
const MOST = 6;

it(
  `6,000 signups are all answered and all there, in ${MOST} of the time of a server that only writes them`,
  {timeout: 600_000},
  async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lbb-load-'));
    const database = path.join(folder, 'signups.db');
    const receiver = await run(database);
    const bare = await started(['-e', BARE, path.join(folder, 'bare')]);
    // Also when something fails: this process does not end while one of them runs.
    t.after(() => [receiver, bare].forEach(({child}) => child.kill('SIGKILL')));
    const COUNT = 2_000;
    let sent = 0;
    /** Milliseconds for so many, 32 of them under way at a time. */
    const load = (url: string) => async () => {
      // Connections of an earlier round would be closed by the server about now, for having waited.
      const agent = newAgent();
      const begun = performance.now();
      const statuses = await Promise.all(Array.from({length: COUNT}, () => post(url, sent++, agent)));
      agent.destroy();
      assert.deepEqual(
        statuses.filter((status) => status !== 200),
        [],
      );
      return performance.now() - begun;
    };
    let rounds = 0;
    const ours = load(receiver.url);
    const times = await ratio(() => (rounds++, ours()), load(bare.url), MOST, 6);
    console.log(`# ${times.toFixed(2)} times`);
    assert.ok(times < MOST, `${times}`);
    receiver.child.kill('SIGTERM');
    await ended(receiver.child);
    const store = openStore(database);
    assert.equal(store.all().length, rounds * COUNT);
    assert.ok(rounds >= 3);
    store.close();
    rmSync(folder, {recursive: true});
  },
);

it('every signup that was answered is there after kill -9, five times in the middle of the load', {timeout: 600_000}, async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lbb-kill-'));
  const database = path.join(folder, 'signups.db');
  const received = new Set<string>();
  let number = 0;
  for (let round = 0; round < 5; round++) {
    const {child, url} = await run(database);
    t.after(() => child.kill('SIGKILL'));
    const agent = newAgent();
    let isAlive = true;
    const before = received.size;
    const senders = [...Array(16).keys()].map(async () => {
      while (isAlive) {
        const mine = number++;
        if ((await post(url, mine, agent)) === 200) received.add(id(mine));
      }
    });
    // Killed at a moment that depends on the work, not on the clock: after so many answers.
    while (received.size < before + 150 + round * 37) await new Promise((resolve) => setImmediate(resolve));
    const end = ended(child);
    child.kill('SIGKILL');
    await end;
    isAlive = false;
    await Promise.all(senders);
    agent.destroy();
  }
  const store = openStore(database);
  const there = new Set(store.all().map(({id}) => id));
  store.close();
  assert.ok(received.size >= 750);
  assert.deepEqual(
    [...received].filter((one) => !there.has(one)),
    [],
  );
  rmSync(folder, {recursive: true});
});
