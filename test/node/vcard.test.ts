// At home only: it reads and writes texts without a time.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {vcardOf} from '../../src/model/vcard.js';

/** A reader of its own: unfolds, then takes values apart at signs that no backslash stands before. */
function read(file: string): Map<string, string[][]> {
  const fields = new Map<string, string[][]>();
  for (const line of file.replaceAll('\r\n ', '').trimEnd().split('\r\n')) {
    const colon = line.indexOf(':');
    const values = line
      .slice(colon + 1)
      .split(/(?<!\\)(?:\\\\)*;/)
      .map((value) => value.replace(/\\([\\,;n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)));
    fields.set(line.slice(0, colon), [...(fields.get(line.slice(0, colon)) ?? []), values]);
  }
  return fields;
}

const card = {
  name: 'Frivilligkoordinator, Frivilliggruppen Ribe',
  title: 'Frivilligkoordinator',
  organization: ['Frivilliggruppen Ribe', 'Center; Job & Social'],
  phones: ['+4512345678'],
  mails: ['ribe@frivillig.example'],
  pages: ['https://frivillig.example/?a=1,2;b\\c'],
  address: ['Tangevej 6D', 'Ribe', '6760', 'DK'],
  note: 'Læg en besked,\nhvis ingen svarer\\',
} as const;

describe('A contact file', () => {
  const file = vcardOf(card);

  it('is a vCard 3.0 with lines ended by CR LF', () => {
    assert.match(file, /^BEGIN:VCARD\r\nVERSION:3\.0\r\nN:.*\r\nFN:/);
    assert.match(file, /\r\nEND:VCARD\r\n$/);
    assert.doesNotMatch(file, /(?<!\r)\n/);
  });

  it('gives back what was put in', () => {
    const fields = read(file);
    assert.deepEqual(fields.get('FN'), [[card.name]]);
    assert.deepEqual(fields.get('N'), [[card.name, '', '', '', '']]);
    assert.deepEqual(fields.get('ORG'), [['Frivilliggruppen Ribe', 'Center; Job & Social']]);
    assert.deepEqual(fields.get('TITLE'), [['Frivilligkoordinator']]);
    assert.deepEqual(fields.get('TEL;TYPE=WORK,VOICE'), [['+4512345678']]);
    assert.deepEqual(fields.get('EMAIL;TYPE=INTERNET'), [['ribe@frivillig.example']]);
    assert.match(file, /^URL:https:\/\/frivillig\.example\/\?a=1,2;b\\c\r$/m);
    assert.deepEqual(fields.get('ADR;TYPE=WORK'), [['', '', 'Tangevej 6D', 'Ribe', '', '6760', 'DK']]);
    assert.deepEqual(fields.get('NOTE'), [['Læg en besked,\nhvis ingen svarer\\']]);
  });

  it('leaves out what is not known', () =>
    assert.equal(vcardOf({name: 'Kontakt'}), 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kontakt;;;;\r\nFN:Kontakt\r\nEND:VCARD\r\n'));

  it('lets no value begin a field of its own', () => {
    const fields = read(
      vcardOf({name: 'A\r\nTEL:999\rX:1\n\u0000', note: 'END:VCARD\r\nBEGIN:VCARD', pages: ['https://a.example/\r\nX:1']}),
    );
    assert.deepEqual([...fields.keys()], ['BEGIN', 'VERSION', 'N', 'FN', 'URL', 'NOTE', 'END']);
  });

  it('folds at 75 octets without cutting a character', () => {
    const name = 'ኣተሓባባሪ ወለንተኛታት '.repeat(12).trim();
    const folded = vcardOf({name});
    for (const line of folded.split('\r\n')) {
      assert.ok(new TextEncoder().encode(line).length <= 75, line);
      assert.doesNotMatch(line, /\ufffd/);
    }
    assert.deepEqual(read(folded).get('FN'), [[name]]);
  });
});
