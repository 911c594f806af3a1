import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, test} from 'node:test';
import {build, type Plugin} from 'vite';

type Cut = (base: string[], parts: Record<string, RegExp>) => Promise<{plugin: Plugin; nameOf: (id: string) => string}>;
const from = async (name: string) =>
  (await import(pathToFileURL(path.resolve(`scripts/build/cdn/${name}.mjs`)).href)) as Record<string, unknown>;

/** Two elements on one base class; both use a small module, one of them only in what it loads lazily. */
const sample = {
  'elements/shared/base.ts': `export class Base { name = 'base'; }`,
  'model/small.ts': `export const small = (by: string): string => 'small of ' + by;`,
  'elements/one/one.ts': `import {Base} from '../shared/base.js'; import {small} from '../../model/small.js';
    export class One extends Base { said = small('one'); load = () => import('./more.js'); print = () => import('./print.js'); }`,
  'elements/one/more.ts': `import {small} from '../../model/small.js'; export const more = (): string => small('more');`,
  'elements/one/print.ts': `export const print = (): string => 'printed';`,
  'elements/two/two.ts': `import {Base} from '../shared/base.js'; export class Two extends Base { load = () => import('./lazy.js'); }`,
  'elements/two/lazy.ts': `import {small} from '../../model/small.js'; export const lazy = (): string => small('two');`,
  'lbb-one.ts': `import {One} from './elements/one/one.js'; Object.assign(globalThis, {One});`,
  'lbb-two.ts': `import {Two} from './elements/two/two.js'; Object.assign(globalThis, {Two});`,
};

describe('the plugins of the script-tag build', () => {
  let folder: string;
  const built = (name: string) => readFileSync(path.join(folder, 'dist', name), 'utf8');
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'lbb-cdn-'));
    for (const [file, code] of Object.entries(sample)) {
      mkdirSync(path.dirname(path.join(folder, 'src', file)), {recursive: true});
      writeFileSync(path.join(folder, 'src', file), code);
    }
    const at = (file: string) => path.join(folder, 'src', file);
    const {plugin, nameOf} = await ((await from('cut')).cut as Cut)([at('elements/shared/base.ts')], {parts: /more|print/});
    const {namespaces} = (await from('namespaces')) as {namespaces: () => Plugin};
    const {exportNames} = (await from('export-names')) as {exportNames: () => Plugin};
    await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [plugin, namespaces(), exportNames()],
      build: {
        outDir: 'dist',
        minify: 'oxc',
        lib: {entry: {core: at('elements/shared/base.ts'), 'lbb-one': at('lbb-one.ts'), 'lbb-two': at('lbb-two.ts')}, formats: ['es']},
        rolldownOptions: {
          preserveEntrySignatures: 'allow-extension',
          output: {
            minify: true,
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            codeSplitting: {includeDependenciesRecursively: false, groups: [{name: nameOf, debugName: 'sample'}]},
          },
        },
      },
    });
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  test('cut one file for the core, one for each first view, and one for the parts that are named together', () => {
    assert.deepEqual(readdirSync(path.join(folder, 'dist')).sort(), ['core.js', 'lazy.js', 'lbb-one.js', 'lbb-two.js', 'parts.js']);
  });

  test('give each element its own copy of a small module, used again by its own parts', () => {
    for (const [file, times] of [
      ['lbb-one.js', 1],
      ['parts.js', 0],
      ['lazy.js', 1],
      ['lbb-two.js', 0],
      ['core.js', 0],
    ] as const)
      assert.equal(built(file).split('small of ').length - 1, times, file);
    assert.doesNotMatch(built('lazy.js'), /lbb-one/);
  });

  test('make files that start and load on a page with keys on Object.prototype', () => {
    writeFileSync(path.join(folder, 'dist/package.json'), '{"type": "module"}');
    writeFileSync(
      path.join(folder, 'dist/try.js'),
      `Object.prototype.everywhere = 'a library’s';
       await import('./lbb-one.js');
       await import('./lbb-two.js');
       const one = new One();
       console.log(one.said, (await one.load()).more(), (await one.print()).print(), (await new Two().load()).lazy());`,
    );
    const output = execFileSync(process.execPath, ['dist/try.js'], {cwd: folder, encoding: 'utf8'});
    assert.equal(output.trim(), 'small of one small of more printed small of two');
  });

  test('give an export of the core one name, and leave those that are asked for by name', () => {
    assert.match(built('core.js'), /export\{\w\w?\}/);
    assert.match(built('lazy.js'), /export\{\w+ as lazy\}/);
  });

  test('put a script into a function, and refuse one that runs as a module only', async () => {
    type AsFunction = (file: string) => {generateBundle: (this: unknown, options: unknown, bundle: unknown) => void};
    const {asFunction} = (await from('as-function')) as {asFunction: AsFunction};
    const done = (code: string, imports: string[] = []) => {
      const chunk = {code, imports, exports: []};
      const fail = (text: string) => assert.fail(text);
      asFunction('lbb.js').generateBundle.call({error: fail}, {}, {'lbb.js': chunk});
      return chunk.code;
    };
    assert.equal(done('let t=1;use(t);\n'), '(()=>{let t=1;use(t)})();\n');
    assert.throws(() => done('use(import.meta.url)'), /lbb\.js runs as a module only/);
    assert.throws(() => done('import"./b.js"', ['b.js']), /lbb\.js runs as a module only/);
  });

  test('take indentation out of templates, and no space that is seen', async () => {
    const {templates} = (await from('templates')) as {
      templates: () => {transform: (this: unknown, code: string, id: string) => {code: string}};
    };
    const {parseAst} = await import('vite');
    const tight = (code: string) => templates().transform.call({parse: parseAst}, code, '/src/elements/one/one.ts').code;
    assert.equal(tight('html`\n  <p>\n    a <b>b</b>\n    ${c}\n  </p>\n`'), 'html` <p> a <b>b</b> ${c} </p> `');
    assert.equal(
      tight('html`\n  <div class="a">\n    ${b}\n    <p>c</p>\n    <ul>\n      ${d} e\n    </ul>\n  </div>\n  f`'),
      'html`<div class="a">${b} <p>c</p><ul>${d} e</ul></div>f`',
    );
    assert.equal(tight('css`\n  .a :hover, b {\n    color: red;\n    margin: 0 1em;\n  }\n`'), 'css` .a :hover,b{color:red;margin:0 1em}`');
  });
});
