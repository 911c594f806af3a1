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

const scripts = (await import(pathToFileURL(path.join(process.cwd(), 'scripts/build/receiver.mjs')).href)) as {
  prepareReceiver(): Promise<string>;
};
const prepared = await scripts.prepareReceiver();
const {openStore} = (await import(pathToFileURL(path.join(prepared, 'store.js')).href)) as {openStore(file: string): Store};
const agent = new Agent({keepAlive: true, maxSockets: 32});
const id = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** The receiver as it is run, in a process of its own. */
async function run(database: string): Promise<{child: ChildProcess; url: string}> {
  const child = spawn(process.execPath, [path.join(prepared, 'main.js')], {
    env: {...process.env, LBB_DATABASE: database, LBB_ORIGINS: 'https://forening.example', LBB_PER_HOUR: '100000000', LBB_PORT: '0'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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
const post = (url: string, number: number): Promise<number> =>
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

it('200 signups a second for 30 seconds are all answered and all there', {timeout: 90_000}, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lbb-load-'));
  const database = path.join(folder, 'signups.db');
  const {child, url} = await run(database);
  const RATE = 200;
  const SECONDS = 30;
  const started = performance.now();
  const waits: number[] = [];
  const answers: Promise<number>[] = [];
  for (let number = 0; number < RATE * SECONDS; number++) {
    const due = started + (number * 1000) / RATE;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    const sent = performance.now();
    answers.push(post(url, number).then((status) => (waits.push(performance.now() - sent), status)));
  }
  const statuses = await Promise.all(answers);
  const took = (performance.now() - started) / 1000;
  waits.sort((a, b) => a - b);
  console.log(
    `# ${(statuses.length / took).toFixed(0)} a second, median ${waits[waits.length >> 1]!.toFixed(1)} ms, slowest ${waits.at(-1)!.toFixed(0)} ms`,
  );
  assert.deepEqual(
    statuses.filter((status) => status !== 200),
    [],
  );
  assert.ok(took < SECONDS * 1.1, `${took} s`);
  child.kill('SIGTERM');
  await ended(child);
  const store = openStore(database);
  assert.equal(store.all().length, RATE * SECONDS);
  store.close();
  rmSync(folder, {recursive: true});
});

it('every signup that was answered is there after kill -9, five times in the middle of the load', {timeout: 90_000}, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lbb-kill-'));
  const database = path.join(folder, 'signups.db');
  const received = new Set<string>();
  let number = 0;
  for (let round = 0; round < 5; round++) {
    const {child, url} = await run(database);
    let isAlive = true;
    const before = received.size;
    const senders = [...Array(16).keys()].map(async () => {
      while (isAlive) {
        const mine = number++;
        if ((await post(url, mine)) === 200) received.add(id(mine));
      }
    });
    // Killed at a moment that depends on the work, not on the clock: after so many answers.
    while (received.size < before + 150 + round * 37) await new Promise((resolve) => setImmediate(resolve));
    const end = ended(child);
    child.kill('SIGKILL');
    await end;
    isAlive = false;
    await Promise.all(senders);
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
