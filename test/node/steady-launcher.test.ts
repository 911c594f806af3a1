import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {steadyLauncher} from '../tools/steady-launcher.mjs';

const never = new Promise<never>(() => {});

/** Browsers that do what is listed for each, the first first; `log` says what happened to them. */
function browsers(...each: {start?: Promise<unknown>; end?: Promise<unknown>; stop?: Promise<unknown>}[]) {
  const log: string[] = [];
  let made = 0;
  const make = () => {
    const number = ++made;
    const {start, end, stop} = each[number - 1] ?? {};
    const say = (what: string) => log.push(`${number} ${what}`);
    return {
      number,
      name: 'Test',
      type: 'puppeteer',
      concurrency: 1,
      initialize: async () => say('ready'),
      startSession: async (id: string) => (say(`starts ${id}`), start),
      stopSession: async (id: string) => (say(`ends ${id}`), end ?? {testCoverage: undefined}),
      startDebugSession: async () => {},
      isActive: () => true,
      getBrowserUrl: () => 'about:blank',
      getPage: () => number,
      stop: async () => (say('stops'), stop),
    };
  };
  const launcher = steadyLauncher(make, ({number}: {number: number}) => log.push(`${number} is killed`), {start: 0.02, stop: 0.02});
  return {log, launcher};
}

describe('a launcher of browsers that may stand still', () => {
  it('changes nothing where the browser answers', async () => {
    const {log, launcher} = browsers({});
    await launcher.initialize();
    await launcher.startSession('a', '/');
    await launcher.stopSession('a');
    await launcher.stop();
    assert.deepEqual(log, ['1 ready', '1 starts a', '1 ends a', '1 stops']);
  });

  it('starts the same file in another browser where the first does not come', async () => {
    const {log, launcher} = browsers({start: never}, {});
    await launcher.initialize();
    await launcher.startSession('a', '/');
    assert.deepEqual(log, ['1 ready', '1 starts a', '1 is killed', '2 ready', '2 starts a']);
    assert.equal(launcher.getPage('a'), 2);
  });

  it('says that it stood still where the second does not come either', async () => {
    const {launcher} = browsers({start: never}, {start: never});
    await assert.rejects(launcher.startSession('a', '/'), /The browser stood still: no start within 0\.02 s/);
  });

  it('gives the next file another browser where a file does not end', async () => {
    const {log, launcher} = browsers({end: never}, {});
    await launcher.startSession('a', '/');
    await assert.rejects(launcher.stopSession('a'), /The browser stood still: no end within 0\.02 s/);
    await launcher.startSession('b', '/');
    assert.deepEqual(log, ['1 starts a', '1 ends a', '1 is killed', '2 ready', '2 starts b']);
  });

  it('kills a browser that does not close', async () => {
    const {log, launcher} = browsers({stop: never});
    await launcher.stop();
    assert.deepEqual(log, ['1 stops', '1 is killed']);
  });
});
