import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {budgets, notYet, sizes} from '../../scripts/sizes.mjs';

const measured = sizes();
const kB = (name: string) => measured[name]!.bytes / 1000;

describe('what a page asks for', () => {
  for (const [name, {bytes, files}] of Object.entries(measured)) {
    const most = notYet[name] ?? budgets[name]!;
    test(`${name}: ${(bytes / 1000).toFixed(2)} of ${budgets[name]} kB${most > budgets[name]! ? `, which it has not reached yet: at most ${most}` : ''}`, () => {
      console.log(`${name}: ${(bytes / 1000).toFixed(2)} of ${budgets[name]} kB (${files.join(', ')})`);
      assert.ok(bytes / 1000 <= most);
    });
  }

  test('the README says the true size', () => {
    const [, said] = /<!-- size: lbb-activities \+ core -->([\d.]+)/.exec(readFileSync('README.md', 'utf8'))!;
    const true_ = kB('core') + kB('lbb-activities');
    assert.ok(Math.abs(Number(said) - true_) < 0.35, `README says ${said} kB, it is ${true_.toFixed(1)}`);
  });

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
