/**
 * Runs bundled tests with one mutant switched on, until one fails or the mutant's place is met more than `most` times;
 * without a mutant it notes which tests meet which mutants. `plan` lists files with the numbers of the tests to run.
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

/** A file's tests; one that compares times fails on a busy machine, whatever the mutant. */
async function testsOf(file) {
  globalThis.notedTests = [];
  await import(file);
  return globalThis.notedTests.filter(({run}) => !/\b(ratio|growth)\d*\(/.test(run));
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

/** The first test that fails, and its file. */
async function noticedBy() {
  for (const {file, tests: numbers} of plan) {
    const tests = await testsOf(file);
    for (const number of numbers) {
      try {
        await tests[number].run();
      } catch {
        return {by: tests[number].name, file};
      }
    }
  }
}

parentPort.postMessage(mutant === undefined ? await survey(plan[0].file) : ((await noticedBy()) ?? {}));
