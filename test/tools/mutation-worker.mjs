/**
 * Runs bundled tests with one mutant switched on, until one fails or the mutant's place is met more than `most` times;
 * without a mutant it notes which tests meet which mutants. `plan` lists files with the numbers of the tests that meet the
 * mutant; they run first, and after them the files' other tests, which may see what those left in a cache.
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

/** A file's tests; one that measures time fails on a busy machine, whatever the mutant. */
async function testsOf(file) {
  globalThis.notedTests = [];
  await import(file);
  return globalThis.notedTests.filter(({run}) => !`${run}`.includes('performance.now'));
}

async function survey(file) {
  const tests = await testsOf(file);
  const atLoad = [...met];
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
  return {file, atLoad, ran, counts};
}

/** The first test that fails. */
async function noticedBy() {
  const others = [];
  const failing = async (tests) => {
    for (const {name, run} of tests) {
      try {
        await run();
      } catch {
        return name;
      }
    }
  };
  for (const {file, first} of plan) {
    const tests = await testsOf(file);
    const by = await failing(first.map((number) => tests[number]));
    if (by) return by;
    others.push(...tests.filter((_, number) => !first.includes(number)));
  }
  return failing(others);
}

parentPort.postMessage(mutant === undefined ? await survey(plan[0].file) : {by: await noticedBy()});
