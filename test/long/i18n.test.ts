import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {copyOfTexts} from '../tools/copy-of-texts.js';

const copy = copyOfTexts();
after(copy.remove);

test('a check names a translation that is missing, stale, or has lost or wrong placeholders', () => {
  copy.edit('locales/ar.xlf', (text) =>
    text
      .replace(/\s*<target[^>]*>بحث<\/target>/, '')
      .replace(/<target[^>]*>إغلاق<\/target>/, '<target state="needs-translation">إغلاق</target>')
      .replace(/(id="activities\.few">\s*<source>.*<\/source>\s*<target[^>]*>)<x id="0"/, '$1<x id="7"'),
  );
  copy.edit('locales/uk.xlf', (text) => text.replace(/(<source>)(<x [^>]*\/>) aktivitet(<\/source>)/, '$1$2 tilbud$3'));
  copy.edit('src/text/generated/words/activities.ts', (text) => `${text}// touched\n`);
  const {status, said} = copy.i18n('--check');
  assert.equal(status, 1);
  assert.match(said, /ar\.xlf: "\w+" has no <target>: Søg/);
  assert.match(said, /ar\.xlf: "\w+" was translated from another Danish sentence than: Luk/);
  assert.match(said, /ar\.xlf: "activities\.few" has the placeholders 7, the Danish has 0/);
  assert.match(said, /uk\.xlf: "activities\.one" was translated from another Danish sentence/);
  assert.match(said, /activities\.ts is not fresh/);
});

test('generating marks a translation whose Danish has changed, until somebody has looked at it', () => {
  copy.i18n();
  assert.match(copy.read('locales/uk.xlf'), /id="activities\.one">\s*<source>.*<\/source>\s*<target state="needs-translation">/);
  assert.match(copy.i18n('--check').said, /uk\.xlf: "activities\.one" was translated from another Danish sentence/);
});

test('a plural form that a language needs and the code lacks is named', () => {
  copy.edit('src/text/phrases/list-states.ts', (text) => text.replace(/\n.*id: 'activities\.few'.*/, ''));
  assert.match(copy.i18n('--check').said, /"activities" has no form "few"/);
});
