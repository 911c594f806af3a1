/**
 * Mutation run: small changes to `src/model` and `src/feed` by seed, each of which some Node test should notice.
 * `MUTATION_SEED`, `MUTATION_COUNT` and `MUTATION_ONLY` (part of a path) try others.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {mutationRun} from '../tools/mutation-run.js';

const {MUTATION_SEED: seed = '11', MUTATION_COUNT: count = '300', MUTATION_ONLY: only} = process.env;

/** Changes that make no difference, by line and change, each with the reason. */
const equivalents = JSON.parse(readFileSync('test/long/equivalent-mutants.json', 'utf8')) as readonly {
  line: string;
  change: string;
  why: string;
}[];

test(`of ${count} small changes to the model and the reading of feeds at least 85 % are noticed`, async () => {
  const started = Date.now();
  const outcomes = await mutationRun({count: +count, seed: +seed, only});
  const isEquivalent = ({line, change}: {line: string; change: string}) =>
    equivalents.some((one) => one.line === line && one.change === change);
  const unnoticed = outcomes.filter(({by}) => by === undefined).map(({mutant}) => mutant);
  const survivors = unnoticed.filter((mutant) => !isEquivalent(mutant));
  const noticed = outcomes.length - unnoticed.length;
  const percent = (part: number) => `${((100 * part) / outcomes.length).toFixed(1)} %`;
  console.log(
    `mutants, seed ${seed}: ${noticed} of ${outcomes.length} noticed (${percent(noticed)}), ` +
      `${unnoticed.length - survivors.length} make no difference, ${survivors.length} unnoticed; ${Math.round((Date.now() - started) / 1000)} s`,
  );
  for (const {file, lineNumber, change, line} of survivors) console.log(`  ${file}:${lineNumber}  ${change}\n      ${line}`);
  assert.ok(noticed >= 0.85 * outcomes.length, `only ${percent(noticed)} noticed`);
  assert.ok(unnoticed.length - survivors.length <= 0.05 * outcomes.length, 'more than 5 % called equivalent');
});
