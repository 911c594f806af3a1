// At home only: nothing in a configuration has a time.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {UsageError} from '../../../src/tool/command.js';
import {readConfig} from '../../../src/tool/config.js';
import {ToolFolder} from '../../tools/feed-tool.js';

const tool = new ToolFolder();
after(() => tool.remove());

const source = {name: 'Ribes kalender', address: 'https://kalender.example/ribe.ics'};
const group = {id: 'ribe', feed: 'public/ribe.json', sources: [source]};
const read = (config: object | string, environment = {}) => {
  tool.write('lbb-feed.json', typeof config === 'string' ? config : JSON.stringify(config));
  return readConfig(tool.file('lbb-feed.json'), environment);
};
const mistakes = (config: object | string): string[] => {
  try {
    read(config);
  } catch (error) {
    assert.ok(error instanceof UsageError);
    assert.equal(error.words.da.split('\n').length, error.words.en.split('\n').length);
    return error.words.da.split('\n').map((line) => line.replace(/^lbb-feed\.json: /, ''));
  }
  return assert.fail('was read');
};

describe('a config', () => {
  test('is read with its defaults, paths from where it lies, and webcal: as https:', () => {
    const config = read({
      groups: [
        {
          ...group,
          sources: [
            {name: 'A', address: 'webcal://kalender.example/a.ics'},
            {name: 'B', file: 'b.xlsx'},
          ],
        },
      ],
    });
    const [{feed, sources}] = config.groups as [(typeof config.groups)[number]];
    assert.equal(feed, tool.file(path.join('public', 'ribe.json')));
    assert.deepEqual([sources[0]!.address!.href, sources[1]!.file], ['https://kalender.example/a.ics', tool.file('b.xlsx')]);
    assert.deepEqual(config.limits, {seconds: 30, megabytes: 16, tries: 3, keepDays: 3, tellAfterHours: 24, days: 400});
    assert.equal(config.state, tool.file('lbb-feed-state'));
  });

  const cases: readonly (readonly [config: object | string, ...mistakes: string[]])[] = [
    ['{"groups": [\n{]}', 'kan ikke læses som JSON. Se efter et komma, et anførselstegn eller en parentes omkring linje 2'],
    [{}, 'groups: mangler'],
    [{groups: []}, 'groups: er tom'],
    [{grupper: [group]}, 'groups: mangler', '"grupper" kendes ikke'],
    [{groups: [group], languages: 'da'}, 'languages: skriv en liste i kantede parenteser: [ … ]'],
    [{groups: [{...group, id: 'Ribe by'}]}, 'groups[0].id: skriv små bogstaver a–z, tal og bindestreger: ribe'],
    [{groups: [{...group, sources: [{...source, adress: 'x'}]}]}, 'groups[0].sources[0]: "adress" kendes ikke. Mente du "address"?'],
    [{groups: [{...group, sources: [{name: 'A'}]}]}, 'groups[0].sources[0]: skriv netop én af "address", "addressFile" og "file"'],
    [
      {groups: [{...group, sources: [{name: 'A', address: 'ftp://a.example/'}]}]},
      'groups[0].sources[0].address: er ikke en adresse. Skriv en, der begynder med https://, http:// eller webcal://',
    ],
    [
      {groups: [{...group, sources: [{name: 'A', address: '${NOWHERE}'}]}]},
      'groups[0].sources[0].address: miljøvariablen NOWHERE er ikke sat, hvor lbb-feed køres',
    ],
    [
      {groups: [{...group, sources: [source, source]}]},
      'groups[0].sources[1].name: "Ribes kalender" er brugt før. Hver skal have sit eget',
    ],
    [{groups: [group], limits: {seconds: 0}}, 'limits.seconds: er for lille: mindst 1'],
    [{groups: [group], limits: {keepDays: 366}}, 'limits.keepDays: er for stor: højst 365'],
    [{groups: [group], limits: {tries: '3'}}, 'limits.tries: skriv et tal uden anførselstegn'],
    [{groups: [group], timeZone: 'Danmark'}, 'timeZone: tidszonen kendes ikke. Skriv fx Europe/Copenhagen'],
    [
      {groups: [{...group, feed: 'ribe.json'}]},
      'state: mappen med kopier ligger i den mappe, som "ribe.json" skrives i. Kopierne kan være hemmelige: skriv feedet i en mappe for sig, fx public/ribe.json, eller sæt "state" til en mappe udenfor',
    ],
    [
      {groups: [{...group, ical: 'public/ribe.ics'}], languages: ['da', 'en']},
      'groups[0].ical: skriv {language} i filnavnet, når der er flere sprog: ribe-{language}.ics',
    ],
    [
      {groups: [group], tell: {mail: {smtp: 'mail.example', from: 'a@b.example', to: 'a@b.example'}}},
      'tell.mail.smtp: er ikke en mailservers adresse. Skriv smtps://bruger:kode@smtp.example, med %40 for et @ i koden',
    ],
  ];
  for (const [config, ...expected] of cases) test(`is told: ${expected[0]}`, () => assert.deepEqual(mistakes(config), expected));

  test('that is not there is named', () => {
    assert.throws(() => readConfig(tool.file('other.json'), {}), /the config .*other\.json" cannot be read/);
  });

  test('takes addresses from the environment', () => {
    const {groups} = read({groups: [{...group, sources: [{name: 'A', address: 'https://a.example/${KEY}/basic.ics'}]}]}, {KEY: 'k1'});
    assert.equal(groups[0]!.sources[0]!.address!.href, 'https://a.example/k1/basic.ics');
  });

  test('is what the README shows', () => {
    const [, example] = /```json\n([^]*?)```/.exec(readFileSync('src/tool/README.md', 'utf8').split('## Fetch')[1]!)!;
    const {groups, all} = read(example!, {RIBE_KALENDER: 'https://a.example/', BESKED_TIL: 'https://b.example/'});
    assert.deepEqual([groups[0]!.sources.length, all!.name], [2, 'Esbjerg Kommune']);
  });

  test('never says an address that it complains of', () => {
    for (const address of ['ftp://secret.example/', 'secret'])
      assert.doesNotMatch(mistakes({groups: [{...group, sources: [{name: 'A', address}]}]}).join(), /secret/);
  });
});

test('the published JSON Schema describes every field of the config', async () => {
  const {configJsonSchema} = (await import(pathToFileURL(path.join(process.cwd(), 'scripts/build/tool.mjs')).href)) as {
    configJsonSchema(): Promise<object>;
  };
  const missing: string[] = [];
  const look = (value: unknown, at: string): void => {
    if (!value || typeof value !== 'object') return;
    for (const [name, field] of Object.entries((value as {properties?: object}).properties ?? {}))
      if (!('description' in field)) missing.push(`${at}.${name}`);
    for (const [key, inner] of Object.entries(value)) look(inner, `${at}.${key}`);
  };
  look(await configJsonSchema(), '');
  assert.deepEqual(
    missing.filter((name) => !/\.(limits|mail)$/.test(name)),
    [],
  );
});
