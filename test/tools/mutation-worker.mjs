/**
 * Runs bundled tests with one mutant switched on, until one fails or the mutant's place is met more than `most` times; without a mutant it notes which tests meet which mutants.
 * `plan` lists files with the numbers of the tests to run first; after them the files' other tests run as well.
 */
import {parentPort, workerData} from 'node:worker_threads';

const {mutant, plan, most} = workerData;
let met = new Set();
const counts = new Map();
let count = 0;

/** Asked at each mutant's place whether it is switched on. */
globalThis.isMutant =
  mutant === undefined
    ? (number) => {
        met.add(number);
        counts.set(number, (counts.get(number) ?? 0) + 1);
        return false;
      }
    : (number) => {
        if (number !== mutant) return false;
        if (++count > most) {
          parentPort.postMessage({by: 'it never ends'});
          throw new Error('it never ends');
        }
        return true;
      };

const loaded = [];
for (const {file, first} of plan) {
  globalThis.notedTests = [];
  met = new Set();
  await import(file);
  // A test that measures time fails on a busy machine, whatever the mutant.
  const tests = globalThis.notedTests.filter(({run}) => !`${run}`.includes('performance.now'));
  loaded.push({file, first, tests, atLoad: [...met]});
}
if (mutant === undefined) {
  const [{file, tests, atLoad}] = loaded;
  const ran = [];
  for (const {name, run} of tests) {
    met = new Set();
    const started = performance.now();
    let error;
    try {
      await run();
    } catch (thrown) {
      error = `${thrown?.stack ?? thrown}`;
    }
    ran.push({name, met: [...met], milliseconds: performance.now() - started, error});
  }
  parentPort.postMessage({file, atLoad, ran, counts});
} else {
  const queue = [
    ...loaded.flatMap(({tests, first}) => first.map((number) => tests[number])),
    ...loaded.flatMap(({tests, first}) => tests.filter((_, number) => !first.includes(number))),
  ];
  let by;
  for (const {name, run} of queue) {
    try {
      await run();
    } catch {
      by = name;
      break;
    }
  }
  parentPort.postMessage({by});
}
