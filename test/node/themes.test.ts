// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const readme = readFileSync('README.md', 'utf8');
const elements = readFileSync('docs/elements.md', 'utf8');
const documented = new Set(elements.slice(elements.indexOf('<!-- generated: css-properties -->')).match(/--lbb-[a-z-]+/g));
const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, unknown>};
const themes = readdirSync('demo/themes').filter((name) => name.endsWith('.css'));

test('there are themes', () => assert.deepEqual(themes, ['dark.css', 'designsystem.css', 'neutral.css', 'warm.css']));

for (const name of themes) {
  const source = readFileSync(`demo/themes/${name}`, 'utf8');
  const css = source.replace(/\/\*[^]*?\*\//g, '');

  test(`${name} sets documented properties on the page, and nothing else`, () => {
    const [, selector, body] = /^\s*([^{]+?)\s*\{([^{}]*)\}\s*$/.exec(css) ?? [];
    assert.equal(selector, ':root');
    const declarations = body!
      .split(';')
      .map((line) => line.trim())
      .filter(Boolean);
    assert.ok(declarations.length >= 8);
    for (const declaration of declarations) {
      const [, property, value] = /^(--lbb-[a-z-]+): (#[\da-f]{6}|\d+(?:\.\d+)?(?:px|em)?)$/.exec(declaration) ?? [];
      assert.ok(property && value, declaration);
      assert.ok(documented.has(property), `${property} is not in docs/elements.md`);
    }
  });

  test(`${name} says first what it is for, is small, and is published and named in the README`, () => {
    assert.match(source, /^\/\* lbb-elements: /);
    assert.ok(Buffer.byteLength(source) < 2_000);
    assert.equal(exports[`./themes/${name}`], `./dist/themes/${name}`);
    assert.ok(readme.includes(`\`${name}\``));
  });
}
