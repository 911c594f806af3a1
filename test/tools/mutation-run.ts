import {build, type Plugin} from 'esbuild';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {Worker} from 'node:worker_threads';
import {chosen, mutantsOf, withMutants, type Mutant} from './mutants.js';

const root = process.cwd();
const outdir = path.join(root, `node_modules/.cache/lbb-test/mutation-${process.pid}`);
const tool = (name: string): string => path.join(root, 'test/tools', name);

/** Milliseconds in which a worker loads a file of tests. */
const LOADING = 50;
/** A mutant met so many times as often as without it never ends; nor does one that takes so many milliseconds longer. */
const OFTEN = 50;
const PATIENCE = 10_000;

export interface Outcome {
  readonly mutant: Mutant;
  /** The test that failed, or what else ended the run; undefined: nobody noticed. */
  readonly by?: string;
}

interface Plan {
  readonly file: string;
  /** Their numbers in the file. */
  readonly tests: readonly number[];
}
interface Survey {
  readonly file: string;
  readonly atLoad: readonly number[];
  /** How often each mutant is met. */
  readonly counts: ReadonlyMap<number, number>;
  readonly ran: readonly {readonly name: string; readonly met: readonly number[]; readonly milliseconds: number; readonly error?: string}[];
}

const filesIn = (folder: string, end: string): string[] =>
  readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith(end))
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
    .sort();

/** Files of the rooms with their texts, without what is generated. */
export const sources = (): (readonly [file: string, text: string])[] =>
  ['src/model', 'src/feed']
    .flatMap((folder) => filesIn(folder, '.ts'))
    .filter((file) => !file.includes('/generated/'))
    .map((file) => [file, readFileSync(path.join(root, file), 'utf8')] as const)
    .filter(([, text]) => !/^\W*generated/i.test(text));

/** Their mutants; `only` narrows them to files whose path contains it. */
const candidates = (only: string): Mutant[] => sources().flatMap(([file, text]) => (file.includes(only) ? mutantsOf(file, text) : []));

/** Makes `count` mutants by seed and tries the Node tests on each. @throws when a test fails without any mutant */
export async function mutationRun({count, seed, only = ''}: {count: number; seed: number; only?: string}): Promise<Outcome[]> {
  const mutants = chosen(candidates(only), count, seed);
  const tests = await bundle(mutants);
  const surveys = await inParallel(tests, (file) => work<Survey>({plan: [{file, tests: []}]}, 120_000));
  const failed = surveys.flatMap((survey) =>
    typeof survey === 'string' ? survey : survey.ran.flatMap(({name, error}) => (error ? `${name}: ${error}` : [])),
  );
  if (failed.length) throw new Error(`Tests fail without any mutant:\n${failed.join('\n')}`);
  /** How many mutants of a source file a file of tests has noticed. */
  const noticed = new Map<string, number>();
  const outcomes = await inParallel(mutants, async (mutant, number): Promise<Outcome> => {
    const pair = (file: string) => `${mutant.file} ${file}`;
    const {plan, milliseconds, count} = planFor(number, surveys as Survey[], (file) => noticed.get(pair(file)) ?? 0);
    if (!plan.length) return {mutant};
    const answer = await work<{by?: string; file?: string}>(
      {mutant: number, plan, most: OFTEN * count + 10_000},
      PATIENCE + 5 * milliseconds,
    );
    if (typeof answer === 'string') return {mutant, by: answer};
    if (answer.file) noticed.set(pair(answer.file), 1 + (noticed.get(pair(answer.file)) ?? 0));
    return {mutant, by: answer.by};
  });
  rmSync(outdir, {recursive: true, force: true});
  return outcomes;
}

/** The tests that meet a mutant, those files first whose tests of it are quick and have noticed others of the same source file. */
function planFor(
  number: number,
  surveys: readonly Survey[],
  noticedBy: (file: string) => number,
): {plan: Plan[]; milliseconds: number; count: number} {
  const cost = ({file, milliseconds}: {file: string; milliseconds: number}) => (LOADING + milliseconds) / (1 + noticedBy(file));
  const reached = surveys
    .filter(({counts}) => counts.has(number))
    .map(({file, atLoad, ran}) => {
      // One that is met while a file is loaded is met by all its tests.
      const tests = [...ran.keys()].filter((i) => atLoad.includes(number) || ran[i]!.met.includes(number));
      return {file, tests, milliseconds: tests.reduce((sum, i) => sum + ran[i]!.milliseconds, 0)};
    })
    .sort((a, b) => cost(a) - cost(b));
  return {
    plan: reached.map(({file, tests}) => ({file, tests})),
    milliseconds: reached.reduce((sum, one) => sum + one.milliseconds, 0),
    count: surveys.reduce((sum, {counts}) => sum + (counts.get(number) ?? 0), 0),
  };
}

/**
 * Bundles the Node tests that know these rooms, some of them by a tool, start nothing that must be ended and set no zone of
 * the machine (in a worker that does nothing), with the mutants in the sources.
 */
async function bundle(mutants: readonly Mutant[]): Promise<string[]> {
  const entryPoints = filesIn('test/node', '.test.ts').filter((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return (
      /\/(src\/(model|feed)|tools\/(read-calendar|compare-hours))\b/.test(text) &&
      !/\bafter\b.*'node:test'|\bTestContext\b|process\.env\.TZ = /.test(text)
    );
  });
  const plugin: Plugin = {
    name: 'mutants',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^node:test$/}, () => ({path: tool('bare-test.mjs')}));
      onLoad({filter: /[\\/]src[\\/](model|feed)[\\/].*\.ts$/}, ({path: file}) => {
        const name = path.relative(root, file).replaceAll('\\', '/');
        const first = mutants.findIndex((mutant) => mutant.file === name);
        const own = mutants.filter((mutant) => mutant.file === name);
        return {contents: withMutants(readFileSync(file, 'utf8'), own, first), loader: 'ts'};
      });
    },
  };
  rmSync(outdir, {recursive: true, force: true});
  await build({
    entryPoints: entryPoints.map((file) => path.join(root, file)),
    outdir,
    outbase: path.join(root, 'test/node'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    tsconfig: path.join(root, 'tsconfig.json'),
    outExtension: {'.js': '.mjs'},
    logLevel: 'error',
    plugins: [plugin],
  });
  return filesIn(path.relative(root, outdir).replaceAll('\\', '/'), '.test.mjs').map((file) => pathToFileURL(path.join(root, file)).href);
}

/** One worker's answer; what ended it otherwise, in words. */
function work<T>(workerData: {mutant?: number; plan: Plan[]; most?: number}, milliseconds: number): Promise<T | string> {
  return new Promise((resolve) => {
    const worker = new Worker(tool('mutation-worker.mjs'), {
      workerData,
      resourceLimits: {maxOldGenerationSizeMb: 700},
      stdout: true,
      stderr: true,
    });
    const end = (answer: T | string): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => end('it never ends'), milliseconds);
    worker
      .on('message', end)
      .on('error', (error) => end(`${error}`))
      .on('exit', () => end('it ends the worker'));
  });
}

/** As many at a time as there are cores. */
async function inParallel<A, B>(list: readonly A[], each: (entry: A, number: number) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  let next = 0;
  const runner = async (): Promise<void> => {
    while (next < list.length) {
      const number = next++;
      results[number] = await each(list[number]!, number);
    }
  };
  await Promise.all([...Array(os.availableParallelism())].map(runner));
  return results;
}
