import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';

const root = process.cwd();
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | {types: string; default: string}>;
  dependencies: Record<string, string>;
};
let project: string;

/** The package as npm would publish it, unpacked into a project of its own with only its dependencies beside it. */
before(() => {
  project = mkdtempSync(path.join(tmpdir(), 'lbb-consumer-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', project], {
    cwd: root,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
  const modules = path.join(project, 'node_modules');
  mkdirSync(path.join(modules, '@lit'), {recursive: true});
  execFileSync('tar', ['xzf', `lbb-elements-${(JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}).version}.tgz`], {
    cwd: project,
  });
  symlinkSync(path.join(project, 'package'), path.join(modules, 'lbb-elements'), 'junction');
  for (const name of [...Object.keys(manifest.dependencies), '@lit/reactive-element', 'lit-element', 'lit-html', '@types/trusted-types']) {
    mkdirSync(path.dirname(path.join(modules, name)), {recursive: true});
    if (existsSync(path.join(root, 'node_modules', name)))
      symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name), 'junction');
  }
  writeFileSync(path.join(project, 'package.json'), '{"type":"module"}');
});
after(() => rmSync(project, {recursive: true, force: true}));

const node = (code: string) => {
  writeFileSync(path.join(project, 'try.mjs'), code);
  return execFileSync(process.execPath, ['try.mjs'], {cwd: project, encoding: 'utf8'});
};

/** A page's own code that uses all that the elements offer; it is compiled against the package's types. */
const consumer = readFileSync('test/fixtures/consumer.ts.txt', 'utf8');

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {readonly name: string}[];
  readonly members?: readonly {readonly kind: string; readonly name: string; readonly privacy?: string; readonly static?: boolean}[];
  readonly events?: readonly {readonly name: string}[];
}
interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly {readonly kind: string; readonly name: string; readonly declaration: {readonly module: string}}[];
}
const modules = () =>
  (JSON.parse(readFileSync(path.join(project, 'package/dist/custom-elements.json'), 'utf8')) as {modules: Module[]}).modules;
const declared = (): Declaration[] => modules().flatMap(({declarations}) => declarations);
const elements = () => declared().filter(({tagName}) => tagName);

describe('the packed package', () => {
  for (const [door, target] of Object.entries(manifest.exports))
    test(`has ${door}`, () => {
      for (const file of typeof target === 'string' ? [target] : Object.values(target))
        assert.ok(existsSync(path.join(project, 'package', file)), file);
    });

  test('reads JSON and iCal in an empty Node project, without a DOM', () => {
    const ical = readFileSync('test/fixtures/json/example.ics', 'utf8');
    const json = readFileSync('test/fixtures/json/example.json', 'utf8');
    const out = node(`
      import {readFeed, problemSentence, FeedError} from 'lbb-elements/feed.js';
      for (const text of ${JSON.stringify([json, ical])}) {
        const feed = await readFeed(text, {from: '2026-11-23', until: '2026-11-24'});
        console.log(feed.activities[0].occurrences[0].start, feed.problems.length);
      }
      console.log(problemSentence({code: 'time', where: 'a.startTime', values: {found: '19.00', read: '19:00'}}, 'da'));
      await readFeed('', {from: '2026-11-23', until: '2026-11-24'}).catch((error) => console.log(error instanceof FeedError, error.code));
    `);
    assert.deepEqual(out.trim().split('\n'), [
      '2026-11-23T19:00 0',
      '2026-11-23T18:00 0',
      'a.startTime: skriv 19:00, ikke 19.00. Det er læst sådan',
      'true empty-feed',
    ]);
  });

  test('imports classes in Node without registering or touching a page', () => {
    const out = node(
      `import {LbbActivities} from 'lbb-elements'; console.log(LbbActivities.name, globalThis.customElements?.get('lbb-activities'), typeof window);`,
    );
    assert.equal(out.trim(), 'LbbActivities undefined undefined');
  });

  test('lets a server import the loader, which finds no page there', () => {
    assert.equal(node(`await import('lbb-elements/lbb.js'); console.log(typeof document);`).trim(), 'undefined');
  });

  test('is understood by TypeScript', () => {
    // With nothing but a door: it brings the types of its element and events.
    writeFileSync(
      path.join(project, 'door.ts'),
      `import 'lbb-elements/lbb-activities.js';
       document.querySelector('lbb-activities')?.addEventListener('lbb-feed-read', ({feed}) => console.log(feed.name));
       export {};`,
    );
    writeFileSync(path.join(project, 'consumer.ts'), consumer);
    writeFileSync(
      path.join(project, 'try.ts'),
      `import {readFeed, type Feed, type Activity} from 'lbb-elements/feed';
       import {LbbActivities, FeedReadEvent} from 'lbb-elements';
       import 'lbb-elements/lbb-activities.js';
       const feed: Feed = await readFeed('', {from: '2026-11-23', until: '2026-11-24'});
       const activity: Activity | undefined = feed.activities[0];
       const start: string | undefined = activity?.occurrences[0]?.start;
       const element: LbbActivities = document.createElement('lbb-activities');
       element.addEventListener('lbb-feed-read', (event: FeedReadEvent) => console.log(event.problems[0]?.code, start));
       document.addEventListener('lbb-filter-changed', ({query, count}) => count || console.log(query.text));
       // @ts-expect-error from and until are required
       await readFeed('', {});
       export {};`,
    );
    for (const [module, moduleResolution] of [
      ['esnext', 'bundler'],
      ['nodenext', 'nodenext'],
    ]) {
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: [],
      };
      writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['door.ts', 'try.ts', 'consumer.ts']}));
      try {
        execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], {cwd: project, encoding: 'utf8'});
      } catch (error) {
        assert.fail(`${module}: ${(error as {stdout: string}).stdout}`);
      }
    }
  });

  test('has types for every property, method and event of its elements: the code that is compiled uses them all', () => {
    const [common, ...parts] = consumer.split(/^\/\/ (?=lbb-)/m);
    assert.deepEqual(
      elements()
        .map(({tagName}) => tagName)
        .sort(),
      parts.map((part) => part.split('\n')[0]).sort(),
    );
    for (const {tagName, members = [], events = []} of elements()) {
      const used = common! + parts.find((part) => part.startsWith(`${tagName}\n`))!;
      const offered = members.filter(({privacy, static: isStatic}) => !isStatic && privacy !== 'private' && privacy !== 'protected');
      assert.deepEqual(
        [...offered.map(({name}) => `.${name}`), ...events.map(({name}) => `'${name}'`)].filter((name) => !used.includes(name)),
        [],
        tagName,
      );
    }
  });

  test('names in its manifest only files that it has, and each element where it is defined', () => {
    const named = modules().flatMap(({path, exports}) => [path, ...exports.map(({declaration}) => declaration.module)]);
    assert.ok(named.length > 20);
    for (const file of named) assert.ok(existsSync(path.join(project, 'package', file)), file);
    for (const {tagName} of elements()) {
      const {exports} = modules().find((module) => module.path === `dist/${tagName}.js`)!;
      assert.deepEqual(
        exports.map(({kind, name}) => [kind, name]),
        [['custom-element-definition', tagName]],
      );
    }
  });

  test('has events of its own names only, and no attribute that frameworks would take for a method', () => {
    for (const {tagName, attributes = [], members = [], events = []} of elements()) {
      for (const {name} of events) assert.match(name ?? '', /^lbb-/, tagName);
      const methods = members.filter(({kind}) => kind === 'method').map(({name}) => name);
      assert.ok(methods.includes('refresh'));
      assert.deepEqual(
        attributes.map(({name}) => name).filter((name) => methods.includes(name)),
        [],
        tagName,
      );
    }
  });

  test('takes what it needs by range, so that a page has one copy of it, and nothing that none of its files imports', () => {
    for (const [name, range] of Object.entries(manifest.dependencies)) assert.match(range, /^\^\d+\.\d+\.\d+$/, name);
    const dist = path.join(project, 'package/dist');
    const files = readdirSync(dist, {recursive: true, encoding: 'utf8'})
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.(js|d\.ts)$/.test(file) && !/^(cdn|tool|receiver|frameworks)\//.test(file));
    const packages = files.flatMap((file) =>
      [
        ...readFileSync(path.join(dist, file), 'utf8').matchAll(/(?:\bfrom|^import|\bimport\() ?['"]((?:@[\w-]+\/)?[a-z][\w.-]*)['"/]/gm),
      ].map(([, name]) => name),
    );
    assert.deepEqual([...new Set(packages)].sort(), Object.keys(manifest.dependencies).sort());
  });

  test('brings the feed tool as one file that runs alone, and says whose code is in it', () => {
    const {bin} = JSON.parse(readFileSync('package.json', 'utf8')) as {bin: Record<string, string>};
    const alone = path.join(project, 'alone.mjs');
    copyFileSync(path.join(project, 'package', bin['lbb-feed']!), alone);
    assert.match(execFileSync(process.execPath, [alone, '--version'], {cwd: project, encoding: 'utf8'}), /^\d+\.\d+\.\d+\n$/);
    assert.match(readFileSync(alone, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.ok(existsSync(path.join(project, 'package/dist/tool/THIRD-PARTY.txt')));
  });

  test('holds no sources, tests or fixtures', () => {
    assert.equal(existsSync(path.join(project, 'package/src')), false);
    assert.equal(existsSync(path.join(project, 'package/test')), false);
  });

  test('has a JSON Schema that knows every list and describes every field', () => {
    const schema = JSON.parse(readFileSync(path.join(project, 'package/dist/feed.schema.json'), 'utf8')) as {
      properties: Record<string, object>;
      required: string[];
      $defs: Record<string, {required: string[]}>;
    };
    assert.deepEqual(Object.keys(schema.$defs), ['organizations', 'places', 'contacts', 'activities', 'openingHours']);
    assert.deepEqual(schema.$defs.activities!.required, ['id', 'name']);
    for (const [name, field] of Object.entries(schema.properties)) assert.ok('description' in field, name);
  });

  test('tells editors about the elements', () => {
    const element = declared().find(({tagName}) => tagName === 'lbb-activities')!;
    assert.ok(element.attributes!.some(({name}) => name === 'heading-level'));
    for (const file of ['web-types.json', 'vscode.html-custom-data.json'])
      assert.match(readFileSync(path.join(project, 'package/dist', file), 'utf8'), /lbb-activities/);
  });
});
