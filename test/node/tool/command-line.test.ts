import assert from 'node:assert/strict';
import {test} from 'node:test';
import {exitCodes, parseOptions, type Command, type CommandContext} from '../../../src/tool/command.js';
import {run} from '../../../src/tool/run.js';

const calls: (readonly string[])[] = [];
const echo: Command = {
  help: {da: 'Gentager', en: 'Repeats'},
  run: async (args, {language, print}) => {
    calls.push(args);
    const {values, positionals} = parseOptions(args, {times: {type: 'string'}});
    if (positionals[0] === 'fault') throw new Error('something broke');
    print([language, values.times, values.json, ...positionals].join());
    return exitCodes.mend;
  },
};
const table = {echo: {summary: {da: 'gentager det', en: 'repeats it'}, load: async () => ({default: echo})}};

/** What a command line prints, tells and ends with. */
async function runWith(...args: string[]) {
  let printed = '';
  const told: string[] = [];
  const context: Omit<CommandContext, 'language'> = {
    print: (text) => (printed += text),
    log: (line) => told.push(line),
    progress: () => {},
    isTerminal: false,
    environment: {},
    now: () => new Date(0),
  };
  const code = await run(args, '1.2.3', context, table);
  return {code, printed, told: told.join('\n')};
}

test('a sub-command gets the arguments behind its name, and its exit code is the tool’s', async () => {
  assert.deepEqual(await runWith('echo', 'a', '--times=3', '--json', 'b'), {code: 1, printed: 'da,3,true,a,b', told: ''});
});

test('the language is Danish unless English is asked for', async () => {
  assert.equal((await runWith('echo', '--lang', 'en')).printed, 'en,,');
  assert.deepEqual(await runWith('echo', '--lang=sv'), {code: 2, printed: '', told: 'lbb-feed: Skriv --lang=da eller --lang=en'});
});

test('--version and --help answer on standard output and end well', async () => {
  assert.deepEqual(await runWith('--version'), {code: 0, printed: '1.2.3\n', told: ''});
  const {code, printed} = await runWith('--help', '--lang=en');
  assert.equal(code, 0);
  assert.match(printed, /^lbb-feed makes a feed[^]*\n {2}echo {5}repeats it\n[^]*4 nothing was written\n$/);
  assert.deepEqual(await runWith('echo', '--help'), {code: 0, printed: 'Gentager\n', told: ''});
});

for (const [args, told] of [
  [['eko'], 'lbb-feed: Kommandoen "eko" findes ikke. Se --help'],
  [['toString'], 'lbb-feed: Kommandoen "toString" findes ikke. Se --help'],
  [['echo', '--tims=3'], 'lbb-feed: "--tims" kendes ikke. Se --help'],
  [['echo', '--times'], 'lbb-feed: "--times" er skrevet forkert: mangler den en værdi, eller har den en for meget? Se --help'],
  [['echo', '--json=x'], 'lbb-feed: "--json" er skrevet forkert: mangler den en værdi, eller har den en for meget? Se --help'],
] as const)
  test(`"${args.join(' ')}" is told to be no command line, and ends with 2`, async () => {
    assert.deepEqual(await runWith(...args), {code: exitCodes.usage, printed: '', told});
  });

test('nothing, or an option alone, is answered with how the tool is used', async () => {
  for (const args of [[], ['--json']]) {
    const {code, printed, told} = await runWith(...args);
    assert.deepEqual([code, printed], [2, '']);
    assert.match(told, /Brug: lbb-feed KOMMANDO/);
  }
});

test('a fault that nobody expected is one line and ends with 4', async () => {
  assert.deepEqual(await runWith('echo', 'fault', '--lang=en'), {
    code: 4,
    printed: '',
    told: 'lbb-feed: a fault that was not expected: something broke',
  });
});
