// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';

/**
 * Who may import whom, as narrow as the code: a test fails when a line allows what nobody does. A room is a folder of
 * `src/`; what stands straight in `src/` is a door.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'feed.ts': ['feed', 'model', 'text'],
  'index.ts': ['elements', 'model'],
  'lbb.ts': ['doors'],
  'script-tag.ts': ['doors'],
  'renew.ts': [],
  'watch-page.ts': ['doors', 'elements', 'feed', 'model', 'network', 'placing', 'text'],
  // Other ways of placing an element than its tag.
  placing: ['elements', 'model', 'network', 'text'],
  // Stand-ins for older browsers; the build puts them in the place of what they import.
  old: ['doors', 'elements', 'model', 'lit'],
  'lbb-activities.ts': ['doors', 'elements'],
  'lbb-contact-card.ts': ['doors', 'elements'],
  'lbb-opening-hours.ts': ['doors', 'elements'],
  'lbb-volunteer-signup.ts': ['doors', 'elements'],
  network: ['model'],
  feed: ['model', 'zod/mini', 'ical.js', 'character-entities'],
  model: [],
  text: ['model', '@lit/localize'],
  elements: ['network', 'feed', 'model', 'text', 'lit', 'lean-qr'],
  tool: ['elements', 'feed', 'model', 'text', 'lit', 'node', '@e965/xlsx', 'csv-parse', 'nodemailer', 'zod'],
  // The editor and the checker: pages for those who keep a feed; nothing of them reaches a visitor.
  editor: ['doors', 'elements', 'network', 'feed', 'model', 'text', 'tool', 'lit'],
  // The demo's builder: what is pasted, and the pages it is shown in.
  builder: ['elements', 'network', 'model', 'text', 'lit'],
  receiver: ['model', 'node', 'zod', 'nodemailer', 'node-sqlite3-wasm'],
};

const root = path.join(process.cwd(), 'src');
const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
  .map((file) => file.replaceAll('\\', '/'));

const roomOf = (file: string) => file.split('/')[0]!;

const importsOf = (source: string) =>
  [...source.matchAll(/^(?:import|export)\b[^';]*?\bfrom\s+'([^']+)'|\bimport\('([^']+)'\)|^import\s+'([^']+)'/gm)].map(([, ...names]) =>
    names.find(Boolean)!,
  );

/** `import type` is gone after compiling. */
const typeImportsOf = (source: string) => [...source.matchAll(/^import type\b[^';]*?\bfrom\s+'([^']+)'/gm)].map(([, name]) => name!);

/** `../model/feed.js` seen from `feed/json.ts` → `model`; `lit/decorators.js` → `lit`; `@lit/localize/internal/x.js` → `@lit/localize`. */
function roomOfImport(file: string, name: string): string {
  const room = name.startsWith('.') && roomOf(path.posix.join(path.posix.dirname(file), name));
  if (room) return room.endsWith('.js') ? 'doors' : room;
  if (name === 'zod/mini') return name;
  return name.startsWith('node:')
    ? 'node'
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
}

test('the house has rooms', () => assert.ok(files.length > 20));

for (const file of files) {
  const source = readFileSync(path.join(root, file), 'utf8');
  const room = roomOf(file);
  test(`${file} imports only what ${room} may`, () => {
    const allowed = mayImport[room];
    assert.ok(allowed, `no such room: ${room}`);
    for (const name of importsOf(source)) {
      const target = roomOfImport(file, name);
      assert.ok(target === room || allowed.includes(target), `${file} imports ${name} (${target})`);
    }
  });
  test(`${file} fetches only if it stands in network/`, () => {
    if (room !== 'network') assert.doesNotMatch(source, /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
  });
  test(`${file} stores nothing in the browser`, () => {
    assert.doesNotMatch(source, /localStorage|sessionStorage|indexedDB|document\.cookie|caches\./);
  });
  if (room === 'model' || room === 'feed' || room === 'text')
    test(`${file} knows no clock`, () => {
      assert.doesNotMatch(source, /Date\.now\(|new Date\(\)|performance\.now\(/);
    });
}

test('the table of who may import whom allows nothing that nobody does', () => {
  for (const [room, allowed] of Object.entries(mayImport)) {
    const ofRoom = files.filter((file) => roomOf(file) === room);
    const used = new Set(
      ofRoom.flatMap((file) => importsOf(readFileSync(path.join(root, file), 'utf8')).map((name) => roomOfImport(file, name))),
    );
    used.delete(room);
    assert.deepEqual([...allowed].sort(), [...used].sort(), room);
  }
});

/** A file without its comments. */
const codeOf = (file: string): string => readFileSync(path.join(root, file), 'utf8').replace(/\/\*[^]*?\*\/|^ *\/\/.*$/gm, '');

/** The files that a file imports, types and lazy parts too. */
const importedFiles = (file: string): string[] =>
  [...codeOf(file).matchAll(/\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)|^import '(\.[^']+)'/gm)]
    .map(([, ...names]) => names.find(Boolean)!)
    .map((name) => path.posix.join(path.posix.dirname(file), name.replace(/\.js$/, '.ts')));

test('no file imports itself by way of others, types and lazy parts counted', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const imported of importedFiles(file)) walk(imported, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  assert.deepEqual(circles, []);
});

const ofElements = files.filter((file) => roomOf(file) === 'elements');

test('no file of an element has more than 200 lines', () => {
  const long = ofElements.map((file) => `${file} ${readFileSync(path.join(root, file), 'utf8').split('\n').length - 1}`);
  assert.deepEqual(
    long.filter((line) => Number(line.split(' ')[1]) > 200),
    [],
  );
});

test('an element: its own file is contract, lifecycle and frame, in 150 lines at the most', () => {
  const own = ofElements.filter((file) => /\/lbb-[a-z-]+\.ts$/.test(file));
  assert.equal(own.length, 4);
  assert.deepEqual(
    own.filter((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length - 1 > 150),
    [],
  );
});

test('elements load their parts with lazy() only, which brings the words', () => {
  const others = ofElements.filter((file) => /(?<!typeof |\blazy\(\s*\(\) =>\s*)\bimport\(/.test(codeOf(file)));
  assert.deepEqual(others, []);
});

test("an element's file is imported by its door only", () => {
  const wrong = files.flatMap((file) =>
    importedFiles(file)
      .filter((imported) => /\/lbb-[\w-]+\.ts$/.test(imported) && file !== 'index.ts' && file !== path.posix.basename(imported))
      .map((imported) => `${file} imports ${imported}`),
  );
  assert.deepEqual(wrong, []);
});

test('elements use nothing of Lit that the script-tag build leaves out', () => {
  const left: Readonly<Record<string, RegExp>> = {
    directives: /'lit(-html)?\/|'@lit\/(?!localize)/,
    'options of properties': /\b(reflect|useDefault|converter|hasChanged|noAccessor):|\btype: (?!Number|Boolean)[A-Z]/,
    'steps of an update': /\b(shouldUpdate|firstUpdated)\(/,
    'styles in groups, or as browsers keep them': /\bCSSResult(Group|OrNative)\b/,
    'values in comments': /<!--[^>]*\$\{/,
    'values between the tags of texts without tags': /<(textarea|title|style|script)\b(\$\{[^}]*\}|=>|[^>])*>[^<]*\$\{/,
    'values in place of attributes': /html`[^`]*<[\w-]+ \$\{/,
    'listeners that are objects': /@[\w-]+=\$\{\{/,
    'a number in styles': /css`[^`]*\$\{\d/,
    mathml: /\bmathml\b/,
  };
  const found = files
    .filter((file) => ['elements', 'placing'].includes(roomOf(file)))
    .flatMap((file) => Object.keys(left).flatMap((what) => (left[what]!.test(codeOf(file)) ? [`${file}: ${what}`] : [])));
  assert.deepEqual(found, []);
});

test('no property that Lit watches has a getter or setter of its own, which the script-tag build leaves out', () => {
  for (const file of files) {
    const code = codeOf(file);
    const [, names = ''] = /static override properties: PropertyDeclarations = \{([^;]*)\};/.exec(code) ?? [];
    for (const [, name] of names.matchAll(/^ {4}(\w+): \{/gm)) assert.doesNotMatch(code, new RegExp(`\\b[gs]et ${name}\\(`), file);
  }
});

test('nothing is given another type by way of unknown', () => {
  assert.deepEqual(
    files.filter((file) => /\bas unknown as\b/.test(codeOf(file))),
    [],
  );
});

test('visitors’ code asks no list for entries(): on pages with Prototype.js it answers with a copy of the list, and a Map needs none', () => {
  const rooms = ['elements', 'feed', 'model', 'network', 'placing', 'text'];
  const found = files.filter((file) => rooms.includes(roomOf(file)) && /\.entries\(\)/.test(codeOf(file)));
  assert.deepEqual(found, []);
});

test('sheets are read in browsers too: nothing of Node there', () => {
  const ofSheets = files.filter((file) => file.startsWith('tool/sheet/'));
  const found = ofSheets.filter((file) => /'node:|\bBuffer\b|\bprocess\./.test(codeOf(file)));
  assert.deepEqual(found, []);
});

test('ical.js is imported by one file', () => {
  const importers = files.filter((file) =>
    importsOf(readFileSync(path.join(root, file), 'utf8')).some((name) => name.startsWith('ical.js')),
  );
  assert.deepEqual(importers, ['feed/ical/second-reader.ts']);
});

test('zod stays out of what visitors load: it is imported by the schema, and by others only for its types', () => {
  const schemas = new Set(['feed/format/schema.ts', 'receiver/signup-schema.ts', 'tool/config-schema.ts']);
  for (const file of files) {
    const source = readFileSync(path.join(root, file), 'utf8');
    const types = typeImportsOf(source);
    const loaded = importsOf(source).filter((name) => /^zod|\/(schema|descriptions)\.js$/.test(name) && !types.includes(name));
    if (!schemas.has(file) && roomOf(file) !== 'editor') assert.deepEqual(loaded, [], file);
  }
});

test('an element is registered only by a door', () => {
  const definers = files.filter((file) => /customElements\.define\(|\bdefine\('/.test(readFileSync(path.join(root, file), 'utf8')));
  assert.deepEqual(
    definers.filter((file) => file.includes('/')),
    ['elements/shared/define.ts'],
  );
});
