import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {elementNames, emptyChoice} from '../../src/builder/choice.js';
import {firstFiles, snippets} from '../../src/builder/snippets.js';
import {readFeed} from '../../src/feed/read-feed.js';

let built: string;
before(() => {
  built = mkdtempSync(path.join(tmpdir(), 'lbb-demo-'));
  execFileSync(process.execPath, ['scripts/demo/build-demo.mjs', built], {stdio: 'pipe'});
});
after(() => rmSync(built, {recursive: true, force: true}));

const today = new Date().toISOString().slice(0, 10);
const inAMonth = new Date(Date.now() + 30 * 864e5).toISOString().slice(0, 10);
const pages = readdirSync('demo').filter((name) => name.endsWith('.html'));
const read = (name: string) => readFileSync(path.join(built, name), 'utf8').replace(/<script type="module">[^]*?<\/script>/g, '');

describe('the built demo', () => {
  for (const page of pages)
    test(`has ${page}, whose links and scripts are there, under a policy of its own`, () => {
      const html = read(page);
      for (const [, address] of html.matchAll(/(?:src|href)="(?!https?:|mailto:|tel:|sms:|data:|#)([^"?#]+)/g))
        // What npm run demo answers itself is not a file.
        for (const one of address!.split(/\s+/)) assert.ok(one.startsWith('receiver/') || existsSync(path.join(built, one)), one);
      assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*trusted-types lit-html"/);
      assert.doesNotMatch(html, /\.\.\/src|<!-- /);
    });

  for (const feed of readdirSync('demo/feeds').filter((name) => /\.(json|ics)$/.test(name)))
    test(`has ${feed} with something on in the coming month, and nothing to mend`, async () => {
      const {problems, activities} = await readFeed(readFileSync(path.join(built, 'feeds', feed)), {from: today, until: inAMonth});
      assert.deepEqual(problems, []);
      assert.ok(activities.some(({occurrences}) => occurrences.length));
    });

  test('shows each example with the code that makes it, and each frame with the tag that its address asks for', () => {
    const html = read('lbb-activities.html');
    const examples = [...html.matchAll(/<section class="example">[^]*?<\/section>/g)].map(([example]) => example);
    assert.ok(examples.length > 15);
    for (const example of examples) assert.match(example, /<code>&lt;lbb-activities [^]*&lt;\/lbb-activities&gt;<\/code>/);
    const topics = examples.find((example) => example.includes('Efter emne'));
    assert.match(topics!, /vaert\.html\?element=activities&amp;src=feeds\/esbjerg\.json&amp;view=topics"/);
    assert.match(topics!, /&lt;lbb-activities src=&quot;feeds\/esbjerg\.json&quot; view=&quot;topics&quot;&gt;/);
  });

  test('shows a whole page with its script as visitors get it', () =>
    assert.match(read('ribe.html'), /&lt;script type=&quot;module&quot; async src=&quot;lbb\/lbb\.js&quot;[^]*&lt;lbb-volunteer-signup/));

  test('has a table of every attribute, part and event, of every code and of every field', () => {
    const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
      modules: {declarations?: {tagName?: string; attributes?: {name: string}[]; cssParts?: {name: string}[]}[]}[];
    };
    for (const {tagName, attributes = [], cssParts = []} of modules.flatMap(({declarations}) => declarations ?? [])) {
      if (!tagName) continue;
      const html = read(`${tagName}.html`);
      for (const {name} of [...attributes, ...cssParts]) assert.ok(html.includes(`<th scope="row"><code>${name}</code></th>`), name);
    }
    const codes = read('koder.html');
    for (const [, code] of readFileSync('src/text/phrases/codes.ts', 'utf8').matchAll(/^ {2}'?([\w-]+)'?: \(\) => msg/gm))
      assert.ok(codes.includes(`<code>${code}</code>`), code);
    assert.match(codes, /<code>homework<\/code><\/th><td>Lektier<\/td><td><span lang="en">Homework</);
    const {$defs} = JSON.parse(readFileSync('dist/feed.schema.json', 'utf8')) as {$defs: Record<string, {properties: object}>};
    for (const {properties} of Object.values($defs))
      for (const field of Object.keys(properties)) assert.ok(codes.includes(`<code>${field}</code>`), field);
  });

  test('hands out the hash of the file that has the version in its name', () => {
    const [, file, integrity] = /data-file="(lbb-\d+\.\d+\.\d+\.js)" data-integrity="([^"]+)"/.exec(read('byg.html')) ?? [];
    const bytes = readFileSync(path.join(built, 'lbb', file!));
    assert.equal(integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
    assert.deepEqual(bytes, readFileSync(path.join(built, 'lbb/lbb.js')));
  });

  test('hands out the names of the files that each first view waits for', () => {
    const [, files] = /data-files="([^"]+)"/.exec(read('byg.html'))!;
    for (const element of elementNames)
      for (const [form, changed] of [
        ['data', {src: '/a.ics', lang: 'fa-AF'}],
        ['element', {src: '', attributes: {hours: 'Hverdage 9-15', view: 'new-here'}}],
      ] as const) {
        const choice = {...emptyChoice, element, ...changed};
        const code = snippets(choice, {version: '', files: files!.split(' ')}).find((one) => one.form === form)!;
        const named = [...code.once.matchAll(/href="([^"]+)"/g)].map(([, file]) => file!);
        for (const file of named) assert.ok(existsSync(path.join(built, 'lbb', file)), file);
        assert.equal(named.length, firstFiles(choice, form).length, String(named));
      }
  });

  test('lets other sites show its examples', () => {
    assert.match(read('_headers'), /Access-Control-Allow-Origin: \*/);
    assert.match(read('.htaccess'), /Access-Control-Allow-Origin "\*"/);
  });
});
