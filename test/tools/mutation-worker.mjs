/**
 * Runs bundled tests with one mutant switched on, until one fails; without a mutant it notes which tests meet which mutants.
 * `plan` lists files with the numbers of the tests to run first; after them the files' other tests run as well.
 */
import {parentPort, workerData} from 'node:worker_threads';

const {mutant, plan} = workerData;
let met = new Set();
globalThis.isMutant = mutant === undefined ? (number) => (met.add(number), false) : (number) => number === mutant;

const loaded = [];
for (const {file, first} of plan) {
  globalThis.notedTests = [];
  met = new Set();
  await import(file);
  loaded.push({file, first, tests: globalThis.notedTests, atLoad: [...met]});
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
  parentPort.postMessage({file, atLoad, ran});
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
