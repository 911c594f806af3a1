import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, test} from 'node:test';
import {budgets, sizes} from '../../scripts/build/sizes.mjs';

const measured = sizes();
const kB = (name: string) => measured[name]!.bytes / 1000;

describe('what a page asks for', () => {
  for (const [name, {bytes, files}] of Object.entries(measured)) {
    test(`${name}: ${(bytes / 1000).toFixed(2)} of ${budgets[name]} kB`, () => {
      console.log(`${name}: ${(bytes / 1000).toFixed(2)} of ${budgets[name]} kB (${files.join(', ')})`);
      assert.ok(bytes / 1000 <= budgets[name]!);
    });
  }

  test('the README says the true size', () => {
    const [, said] = /<!-- size: lbb-activities \+ core -->([\d.]+)/.exec(readFileSync('README.md', 'utf8'))!;
    const true_ = kB('core') + kB('lbb-activities');
    assert.ok(Math.abs(Number(said) - true_) < 0.35, `README says ${said} kB, it is ${true_.toFixed(1)}`);
  });

  for (const [name, {files}] of Object.entries(measured).filter(([name]) => name.startsWith('lbb-'))) {
    test(`${name}: one file beside the core`, () => assert.equal(files.length, 1, files.join(', ')));

    test(`${name}: fetches no other element with it, now or later`, () => {
      const found = new Set(files.map((file) => path.resolve('dist/cdn', file)));
      for (const file of found)
        for (const [, address] of readFileSync(file, 'utf8').matchAll(/["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g))
          found.add(path.resolve(path.dirname(file), address!));
      const elements = [...found].map((file) => path.basename(file)).filter((file) => file.startsWith('lbb-'));
      assert.ok(found.size > 3);
      assert.deepEqual(
        elements,
        files.map((file) => path.basename(file)),
      );
    });
  }

  // A map is a link that a visitor may follow; nothing is fetched from there.
  test('no eval and no other host in it', () => {
    for (const file of new Set(Object.values(measured).flatMap(({files}) => files))) {
      const code = readFileSync(`dist/cdn/${file}`, 'utf8');
      assert.doesNotMatch(code, /\beval\(|new Function\(/, file);
      assert.doesNotMatch(
        code.replaceAll('http://www.w3.org/', '').replaceAll('https://www.openstreetmap.org/', ''),
        /https?:\/\/(?!\$)[a-z0-9.-]+\.(dk|com|org|net|io)/i,
        file,
      );
    }
  });
});
