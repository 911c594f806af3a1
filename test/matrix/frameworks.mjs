// Part of npm run test:matrix: installs the packed package as others do, beside React, Preact, Vue, Svelte, Astro, Eleventy,
// webpack, Vite, or nothing; has each check types and build the page in test/matrix/frameworks, and opens it in a browser.
// What they need is locked there and kept in node_modules/.cache; needs a build (npm run build), and the network once.
import puppeteer from 'puppeteer-core';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {promisify} from 'node:util';
import {demoFeed} from '../../scripts/demo/demo-plugin.mjs';
import {globSync, root} from '../../scripts/files.mjs';
import {unzip} from '../../scripts/release/zip.mjs';
import {chrome} from '../../scripts/test/chrome.mjs';

const from = path.join(root, 'test/matrix/frameworks');
const at = path.join(root, 'node_modules/.cache/lbb-frameworks');
const modules = path.join(at, 'node_modules');
/** Nothing here takes a quarter of an hour, and nothing may wait for ever. */
const run = (file, args, options) => promisify(execFile)(file, args, {timeout: 15 * 60_000, ...options});
const isWindows = process.platform === 'win32';
const npm = (cwd, ...args) =>
  run('npm', [...args, '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'], {cwd, shell: isWindows});

let [passed, failed] = [0, 0];
async function test(what, tried) {
  try {
    await tried();
    passed++;
  } catch (error) {
    failed++;
    console.log(`not ok: ${what}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.stdout ? '' : error.stack}`);
  }
}
const expect = (found, wanted) => {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
};

// What is locked, once; the pages and the package, each time.
const locked = createHash('sha256')
  .update(readFileSync(path.join(from, 'package-lock.json')))
  .digest('hex');
const marker = path.join(at, 'installed');
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== locked) {
  rmSync(at, {recursive: true, force: true});
  mkdirSync(at, {recursive: true});
  for (const file of ['package.json', 'package-lock.json']) cpSync(path.join(from, file), path.join(at, file));
  await npm(at, 'ci');
  writeFileSync(marker, locked);
}
for (const page of readdirSync(from)) rmSync(path.join(at, page), {recursive: true, force: true});
cpSync(from, at, {recursive: true});
const {version, dependencies} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
await npm(root, 'pack', '--pack-destination', at);
rmSync(path.join(modules, 'lbb-elements'), {recursive: true, force: true});
await npm(at, 'install', '--no-save', '--no-package-lock', `./lbb-elements-${version}.tgz`);

await test('installs what it depends on beside it, once', async () => {
  const {stdout} = await run('npm', ['ls', '--json', '--all', 'lbb-elements', ...Object.keys(dependencies)], {
    cwd: at,
    shell: isWindows,
  }).catch((error) => error);
  const own = JSON.parse(stdout).dependencies['lbb-elements'].dependencies;
  expect(Object.keys(own).sort(), Object.keys(dependencies).sort());
  expect(
    Object.keys(dependencies).filter((name) => existsSync(path.join(modules, 'lbb-elements/node_modules', name))),
    [],
  );
});

// Rendered on servers.
for (const kind of ['node', 'jsdom', 'happy-dom', 'linkedom'])
  await test(`all doors can be imported: ${kind}`, async () =>
    expect((await run(process.execPath, ['server.mjs', kind], {cwd: at, timeout: 120_000})).stdout.trim(), 'LbbActivities'));

/** Each page's framework: how its types are checked, and what builds it into its folder `dist`. */
const inNode = (script, ...args) => [path.join(modules, script), ...args];
const strict = {strict: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2022', noEmit: true, skipLibCheck: true, types: []};
const ts = (more = {}, include = ['*.ts', '*.tsx']) => ({
  compilerOptions: {...strict, lib: ['es2023', 'dom', 'dom.iterable'], ...more},
  include,
});
const jsx = (jsxImportSource) => ts({jsx: 'react-jsx', jsxImportSource});
const tsc = inNode('typescript/bin/tsc', '-p', '.');
const vite = (plugin) => async (folder) => {
  const {build} = await import(path.join(modules, 'vite/dist/node/index.js'));
  const oxc = plugin?.jsx ? {jsx: {runtime: 'automatic', importSource: plugin.jsx}} : undefined;
  await build({root: folder, configFile: false, logLevel: 'warn', oxc, plugins: [await plugin?.make?.()], build: {target: 'es2022'}});
};
const node =
  (script, ...args) =>
  async (folder) => {
    cpSync(path.join(at, 'feed.json'), path.join(folder, 'feed.json'));
    await run(process.execPath, inNode(script, ...args), {cwd: folder, env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'}});
  };
const plugin = (name, use) => ({make: async () => use(await import(path.join(modules, name)))});
const frameworks = {
  vite: {tsconfig: ts(), types: tsc, build: vite()},
  react: {tsconfig: jsx('react'), types: tsc, build: vite({jsx: 'react'})},
  preact: {tsconfig: jsx('preact'), types: tsc, build: vite({jsx: 'preact'})},
  vue: {
    tsconfig: {...ts({jsx: 'preserve'}, ['*.vue', '*.ts']), vueCompilerOptions: {strictTemplates: true}},
    types: inNode('vue-tsc/bin/vue-tsc.js', '-p', '.'),
    build: vite(
      plugin('@vitejs/plugin-vue/dist/index.mjs', ({default: vue}) =>
        vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('lbb-')}}}),
      ),
    ),
  },
  svelte: {
    tsconfig: ts({verbatimModuleSyntax: true}, ['*.ts', '*.svelte']),
    types: inNode('svelte-check/bin/svelte-check', '--fail-on-warnings'),
    build: vite(plugin('@sveltejs/vite-plugin-svelte/src/index.js', ({svelte}) => svelte({configFile: false}))),
  },
  astro: {build: node('astro/astro.js', 'build')},
  eleventy: {
    async build(folder) {
      cpSync(path.join(modules, 'lbb-elements/dist/cdn'), path.join(folder, 'lbb'), {recursive: true});
      await node('@11ty/eleventy/cmd.cjs', '--quiet')(folder);
    },
  },
  webpack: {
    async build(folder) {
      const {default: webpack} = await import(path.join(modules, 'webpack/lib/index.js'));
      const output = {path: path.join(folder, 'dist'), filename: 'main.js'};
      const stats = await promisify(webpack)({context: folder, entry: './main.js', mode: 'production', output});
      if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString({all: false, errors: true, warnings: true}));
      cpSync(path.join(folder, 'index.html'), path.join(folder, 'dist/index.html'));
    },
  },
  plain: {
    async build(folder) {
      cpSync(path.join(folder, 'index.html'), path.join(folder, 'dist/index.html'));
      cpSync(path.join(modules, 'lbb-elements/dist/cdn'), path.join(folder, 'dist/lbb'), {recursive: true});
    },
  },
};

const contentTypes = {'.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.html': 'text/html'};

/** What was built, as a web host would send it. @returns {Promise<import('node:http').Server>} */
async function serve(folder) {
  const server = createServer(({url}, response) => {
    const name = path.posix.normalize(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html');
    const file = name === '/feed.json' ? path.join(at, name) : path.join(folder, name);
    if (!existsSync(file)) return response.writeHead(404).end();
    return response
      .writeHead(200, {'content-type': `${contentTypes[path.extname(file)] ?? 'text/plain'}; charset=utf-8`})
      .end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Opens a page of a folder and waits for a condition. @returns what `seen` finds there, and what the console says */
async function lookAt(browser, folder, {name = '', until, seen}) {
  const server = await serve(folder);
  const page = await browser.newPage();
  const said = [];
  // Ours and errors; what a browser warns of on its own (a slow network) is no matter here.
  page.on('console', (message) => (message.type() === 'error' || message.text().startsWith('lbb-elements')) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => (request.url().endsWith('/favicon.ico') ? request.respond({status: 204}) : request.continue()));
  await page.goto(`http://127.0.0.1:${server.address().port}/${name}`);
  await page.waitForFunction(until, {timeout: 60_000});
  const found = await page.evaluate(seen);
  await page.close();
  server.close();
  return {...found, said};
}

/** What a visitor sees of a framework's page, once its feed has been read and the list is there. */
const list = {
  until: () => document.documentElement.dataset.read && document.querySelector('lbb-activities').shadowRoot?.querySelector('.row'),
  seen: () => {
    const {shadowRoot} = document.querySelector('lbb-activities');
    return {
      read: Number(document.documentElement.dataset.read) > 3,
      heading: shadowRoot.querySelector('[part~=heading]').localName,
      hasSearch: !!shadowRoot.querySelector('input[type=search]'),
    };
  },
};
const listSeen = {read: true, heading: 'h3', hasSearch: false, said: []};

writeFileSync(path.join(at, 'feed.json'), demoFeed('esbjerg.json'));
// Types are checked beside what is built.
const checked = (async () => {
  for (const [name, {tsconfig, types}] of Object.entries(frameworks).filter(([, {tsconfig}]) => tsconfig)) {
    writeFileSync(path.join(at, name, 'tsconfig.json'), JSON.stringify(tsconfig));
    await test(`${name}: knows the types of the elements`, () => run(process.execPath, types, {cwd: path.join(at, name)}));
  }
})();
const browser = await puppeteer.launch(await chrome());
for (const [name, {build}] of Object.entries(frameworks)) {
  const folder = path.join(at, name);
  await test(`${name}: builds a page that shows its list and hears its event`, async () => {
    await build(folder);
    expect(await lookAt(browser, path.join(folder, 'dist'), list), listSeen);
  });
}

// What a webmaster takes, without any of these.
await run(process.execPath, ['scripts/release/release.mjs', '--built', at], {cwd: root});
const released = path.join(at, 'released');
rmSync(released, {recursive: true, force: true});
for (const [name, bytes] of Object.entries(unzip(readFileSync(path.join(at, `lbb-elements-${version}.zip`))))) {
  mkdirSync(path.dirname(path.join(released, name)), {recursive: true});
  writeFileSync(path.join(released, name), bytes);
}
await test('the zip’s example shows its four elements', async () =>
  expect(
    await lookAt(browser, released, {
      name: 'eksempel.html',
      until: () =>
        [...document.querySelectorAll('body > :not(h1)')].every(
          ({shadowRoot}) => shadowRoot?.querySelector('.root') && !shadowRoot.querySelector('[aria-busy=true]'),
        ),
      seen: () => ({count: document.querySelectorAll('body > :not(h1)').length}),
    }),
    {count: 4, said: []},
  ));
const plain = readFileSync(path.join(from, 'plain/index.html'), 'utf8');
const withScript = (name, script) => {
  writeFileSync(
    path.join(released, name),
    plain.replace(/ *<script type="module"[^>]*><\/script>\n/, () => script),
  );
  return {name, ...list};
};
await test('one element as one file shows its list, in a plain script', async () =>
  expect(await lookAt(browser, released, withScript('one.html', '<script src="en-fil/lbb-activities.js"></script>')), listSeen));
const hashed = withScript('hashed.html', readFileSync(path.join(released, 'hash.html'), 'utf8'));
await test('a page with the hashes of all files shows its list', async () => expect(await lookAt(browser, released, hashed), listSeen));
await test('and runs no file that is another than it was', async () => {
  const [chunk] = globSync(path.join(released, 'lbb/lbb'), '.js').filter((file) => path.basename(file).startsWith('lbb-activities-'));
  writeFileSync(chunk, `${readFileSync(chunk, 'utf8')}\ndocument.documentElement.dataset.ran = 'another';\n`);
  const {said, ...found} = await lookAt(browser, released, {
    ...hashed,
    until: () => document.documentElement.dataset.said,
    seen: () => ({
      ran: document.documentElement.dataset.ran ?? '',
      fallback: document.querySelector('lbb-activities').shadowRoot === null,
    }),
  });
  expect(found, {ran: '', fallback: true});
  expect(
    said.some((line) => line.includes('<lbb-activities> could not be started')),
    true,
  );
});
await browser.close();
await checked;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
