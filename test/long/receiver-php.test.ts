import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {CheckedSignup} from '../../src/receiver/signup-schema.js';
import {goodSignup} from '../tools/hostile-signups.js';
import {startPhp, type PhpReceiver} from '../tools/php-receiver.js';
import {random} from '../bench/feeds.mjs';

const scripts = (await import(pathToFileURL(path.join(process.cwd(), 'scripts/build/receiver.mjs')).href)) as {
  prepareReceiver(): Promise<string>;
};
const prepared = await scripts.prepareReceiver();
const {checkSignup} = (await import(pathToFileURL(path.join(prepared, 'signup-schema.js')).href)) as {
  checkSignup(value: unknown): CheckedSignup;
};
const id = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
const post = (php: PhpReceiver, number: number) => php.ask(JSON.stringify(goodSignup(id(number))));
const mailsOf = ({folder}: PhpReceiver) => (existsSync(`${folder}/mails`) ? readFileSync(`${folder}/mails`, 'utf8') : '');
const mailed = (php: PhpReceiver) => [1, 2, 3].filter((number) => mailsOf(php).includes(`Message-ID: <${id(number)}@`));

/** Texts with what people and machines put between letters; seeded, so that a failure comes again. */
const PIECES = [
  ...[
    'a',
    'Bo',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n\n\n',
    '\t',
    '.',
    '@',
    '-',
    '+',
    '=',
    '1234',
    '0101901234',
    '010190-1234',
    '12 34 56 78',
    'å',
    'Æ',
  ],
  ...[
    'A\u030a',
    'и\u0306',
    'е\u0301',
    'α\u0301',
    'ا\u0653',
    'ة',
    'ሀ',
    'က',
    'ဥ\u102e',
    'ка',
    '\u00a0',
    '\u2003',
    '\u2028',
    '\u202e',
    '\u200d',
    '\u200c',
  ],
  ...[
    '\u200b',
    '\u200e',
    '\ufeff',
    '\u00ad',
    '\u3000',
    '\u180e',
    '\u115f',
    '\u3164',
    '٣',
    '३',
    '３',
    '²',
    '①',
    'ﬁ',
    'ａ',
    '🙂',
    '\u{e0041}',
    '\0',
    '\x7f',
    '\x85',
  ],
];

describe('what the PHP example takes, the Node receiver takes', () => {
  for (const [what, flags, least] of [
    ['with PHP’s intl', [], 0.95],
    ['without it', ['-n', '-d', 'extension=iconv'], 0.7],
  ] as const)
    it(`${what}: 1,500 signups`, {timeout: 600_000}, async () => {
      const php = await startPhp({flags});
      const below = random(13);
      const next = () => below(1_000_000) / 1_000_000;
      const text = () => Array.from({length: 1 + Math.floor(next() * 4)}, () => PIECES[Math.floor(next() * PIECES.length)]!).join('');
      let both = 0;
      let node = 0;
      for (let number = 0; number < 1500; number++) {
        const good = goodSignup(id(number));
        const field = Math.floor(next() * 5);
        const signup = [
          {...good, name: `Bo${text()}`},
          {...good, message: `Hej${text()}${next() < 0.5 ? '.' : ''}`},
          {...good, email: `a${text()}@${text()}forening.example`},
          {...good, tasks: [{code: 'a', name: `b${text()}`}]},
          {
            ...good,
            telephone: `+${['45', '46', '1', '380', ''][Math.floor(next() * 5)]}${String(Math.floor(next() * 10 ** (5 + next() * 9)))}`,
          },
        ][field]!;
        const isTaken = (await php.ask(JSON.stringify(signup))).status === 200;
        const isTakenByNode = 'signup' in checkSignup(signup);
        assert.ok(!isTaken || isTakenByNode, `only PHP takes ${JSON.stringify(signup)}`);
        node += Number(isTakenByNode);
        both += Number(isTaken);
      }
      assert.ok(node > 200 && both >= node * least, `${both} of ${node} are taken by PHP, too`);
      await php.stop();
    });
});

describe('a mail program that fails', () => {
  const endings = ['1', '64', '65', '67', '68', '69', '70', '71', '73', '75', '77', '78', '126', '127', '255'].map(
    (code) => `exit ${code}`,
  );
  const kinds = [...endings, 'kill -TERM $$', 'kill -KILL $$', 'echo 550 no >&2; exit 69', 'exec 0<&-; exit 1', '/nowhere/sendmail'];
  for (const end of kinds)
    for (const [whom, condition] of [
      ['the first mail', `*${id(1)}*`],
      ['the second mail', `*${id(2)}*`],
      ['every mail', '*'],
    ] as const)
      it(`${end}, for ${whom}: all are kept, the others go out, and all go out when it is mended`, {timeout: 600_000}, async () => {
        const fails = `text=$(cat); [ -e "$1/mended" ] || case "$text" in ${condition}) ${end};; esac; echo "$text" >> "$1/mails"`;
        const php = await startPhp({mailProgram: end === '/nowhere/sendmail' ? fails.replace(end, 'exec /nowhere/sendmail') : fails});
        for (const number of [1, 2, 3]) assert.equal((await post(php, number)).status, 200);
        const stuck = whom === 'every mail' ? [1, 2, 3] : whom === 'the first mail' ? [1] : [2];
        assert.deepEqual(
          mailed(php),
          [1, 2, 3].filter((number) => !stuck.includes(number)),
        );
        assert.deepEqual(
          php.unmailed(),
          stuck.map((number) => `${id(number)}.unmailed`),
        );
        writeFileSync(`${php.folder}/mended`, '');
        assert.equal(php.mailWaiting().trim(), '0 waiting');
        assert.deepEqual(mailed(php), [1, 2, 3]);
        assert.equal(php.stored().length, 3);
        await php.stop();
      });
});

describe('a disk that fails the PHP example', () => {
  const folderOf = (php: PhpReceiver) => path.join(php.folder, 'signups');
  it('is full: the signup is refused, nothing half is left, and the next is stored', {timeout: 600_000}, async () => {
    const php = await startPhp();
    await post(php, 1);
    spawnSync('prlimit', ['--pid', String(php.pid), '--fsize=0:unlimited']);
    assert.equal((await post(php, 2)).status, 500);
    spawnSync('prlimit', ['--pid', String(php.pid), '--fsize=unlimited:unlimited']);
    assert.equal((await post(php, 3)).status, 200);
    assert.deepEqual(php.stored(), [`${id(1)}.json`, `${id(3)}.json`]);
    assert.deepEqual(mailed(php), [1, 3]);
    await php.stop();
  });

  for (const [what, prepare] of [
    ['a mark without its signup', (folder: string) => writeFileSync(`${folder}/${id(9)}.unmailed`, '')],
    ['a signup written by halves', (folder: string) => writeFileSync(`${folder}/${id(9)}.json.part`, '{"version":')],
    ['a mark that cannot be read as one', (folder: string) => mkdirSync(`${folder}/${id(9)}.unmailed`)],
    ['a salt without content', (folder: string) => writeFileSync(`${folder}/salt-2020-01-01`, '')],
  ] as const)
    it(`has left ${what}: those after it are stored and mailed`, {timeout: 600_000}, async () => {
      const php = await startPhp();
      await post(php, 1);
      prepare(folderOf(php));
      for (const number of [2, 3]) assert.equal((await post(php, number)).status, 200);
      assert.deepEqual(mailed(php), [1, 2, 3]);
      await php.stop();
    });

  it('tidies up after an hour what was never stored whole', {timeout: 600_000}, async () => {
    const php = await startPhp();
    await post(php, 1);
    const old = Date.now() / 1000 - 4000;
    for (const end of ['unmailed', 'json.part']) {
      writeFileSync(`${folderOf(php)}/${id(9)}.${end}`, '');
      utimesSync(`${folderOf(php)}/${id(9)}.${end}`, old, old);
    }
    await post(php, 2);
    assert.deepEqual(
      readdirSync(folderOf(php)).filter((name) => name.startsWith(id(9))),
      [],
    );
    await php.stop();
  });
});
