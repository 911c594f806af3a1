/** The feed tool in processes of their own, killed at any moment or run on a disk that takes no more. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {random} from '../bench/feeds.mjs';
import {calendarOn, SourceServer, ToolFolder} from './feed-tool.js';

const {bundleTool} = (await import(pathToFileURL(path.join(process.cwd(), 'scripts/build/tool.mjs')).href)) as {
  bundleTool(file: string): Promise<string[]>;
};
const script = path.join(process.cwd(), 'node_modules/.cache/lbb-test', `lbb-feed-${process.pid}.mjs`);
process.once('exit', () => rmSync(script, {force: true}));

export const prepareTool = async (): Promise<string> => {
  await bundleTool(script);
  return script;
};

/** Runs a command line to its end, or to the moment at which it is killed. */
export function runProcess(command: string, args: readonly string[], killAfter?: number): Promise<{code: number | null; told: string}> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {stdio: ['ignore', 'ignore', 'pipe']});
    let told = '';
    child.stderr.on('data', (text: Buffer) => (told += text.toString()));
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({code, told});
    });
  });
}

/** A day of next month, so that calendars are never over. */
const dayAhead = (n: number) => new Date(Date.now() + (30 + n) * 86_400_000).toISOString().slice(0, 10);

/**
 * Kills a run so many times, each at another moment and with another version of the calendar to write, and looks after
 * each: the feed is whole, of this version or the one before, and a run that is let live takes over.
 */
export async function killRuns(times: number, seed: number): Promise<void> {
  const pick = random(seed);
  const tool = new ToolFolder();
  const server = new SourceServer();
  await server.start();
  let version = 0;
  // Long enough that a file is written in more than one piece of time.
  const calendar = () =>
    calendarOn(
      Array.from({length: 300}, (_, i) => dayAhead(i)),
      {name: `v${version}`},
    );
  server.answers.set('/kalender', () => ({body: calendar()}));
  const config = {
    groups: [{id: 'a', feed: 'public/a.json', sources: [{name: 'A', address: server.address('/kalender')}]}],
    allowPrivate: ['127.0.0.1'],
  };
  tool.write('lbb-feed.json', JSON.stringify(config));
  const args = [script, 'fetch', tool.file('lbb-feed.json')];
  const look = () => {
    const {name, activities} = JSON.parse(tool.text('public/a.json')) as {name: string; activities: object[]};
    assert.equal(activities.length, 300);
    return name;
  };
  try {
    const runWhole = async () => {
      version++;
      const begun = Date.now();
      assert.deepEqual(await runProcess(process.execPath, args), {code: 0, told: ''});
      assert.equal(look(), `v${version}`);
      assert.deepEqual(
        readdirSync(tool.file('lbb-feed-state')).filter((name) => name.startsWith('lock')),
        [],
      );
      return Date.now() - begun;
    };
    let length = await runWhole();
    for (let killed = 0; killed < times;) {
      const last = look();
      version++;
      const begun = Date.now();
      const {code, told} = await runProcess(process.execPath, args, pick(Math.ceil(length)));
      const now = look();
      assert.ok(now === last || now === `v${version}`, `${now} after ${last} in version ${version}`);
      // On a machine that is busy now and idle then a run is over sooner than thought.
      if (code === null) killed++;
      else {
        assert.deepEqual({code, told, now}, {code: 0, told: '', now: `v${version}`});
        length = Date.now() - begun;
      }
      if (killed % 20 === 10) length = await runWhole();
    }
    await runWhole();
  } finally {
    server.stop();
    tool.remove();
  }
}

/** Runs the tool where no file may grow beyond so many kilobytes, and gives what it said; Unix only. */
export async function runOnFullDisk(folder: ToolFolder, kilobytes: number): Promise<{code: number | null; told: string}> {
  const start = folder.file('start.mjs');
  // The signal would end the process before the error came.
  writeFileSync(
    start,
    `process.on('SIGXFSZ', () => {}); process.argv.splice(1, 1); await import(${JSON.stringify(pathToFileURL(script).href)});`,
  );
  const command = `ulimit -f ${kilobytes * 2}; exec "$0" "$@"`;
  return runProcess('sh', ['-c', command, process.execPath, start, script, 'fetch', folder.file('lbb-feed.json'), '--lang=en']);
}

/** Runs the tool, and kills it when it has opened its so-manyth file for locking, with nothing written into it. */
export function runKilledAtLock(folder: ToolFolder, nth: number): Promise<{code: number | null; told: string}> {
  const start = folder.file('start.mjs');
  writeFileSync(
    start,
    `import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import path from 'node:path';
const write = fs.writeFileSync;
let locks = 0;
fs.writeFileSync = (file, content, options) => {
  if (path.basename(String(file)).startsWith('lock') && ++locks === ${nth}) {
    fs.openSync(file, options?.flag ?? 'w');
    process.kill(process.pid, 'SIGKILL');
  }
  return write(file, content, options);
};
syncBuiltinESMExports();
process.argv.splice(1, 1);
await import(${JSON.stringify(pathToFileURL(script).href)});`,
  );
  return runProcess(process.execPath, [start, script, 'fetch', folder.file('lbb-feed.json'), '--lang=en']);
}
