// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {signupFields} from '../../src/network/send-signup.js';
import {goodSignup} from '../tools/hostile-signups.js';

// What webmasters copy out of the receiver's page is run here.
const readme = readFileSync('src/receiver/README.md', 'utf8');
const codeAfter = (words: string, language: string): string => {
  const [, code] = new RegExp(`\\*\\*${words}\\*\\*[^]*?\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)!;
  return code!;
};

describe('the script for Google Sheets in the docs', () => {
  const rows: string[][] = [];
  let isLocked = false;
  const sheet = {
    createTextFinder: (text: string) => ({
      matchEntireCell: () => ({findNext: () => (rows.some((row) => row.includes(text)) ? {} : null)}),
    }),
    appendRow: (row: string[]) => {
      assert.ok(isLocked);
      rows.push(row);
    },
  };
  const google = {
    LockService: {getScriptLock: () => ({waitLock: () => (isLocked = true), releaseLock: () => (isLocked = false)})},
    SpreadsheetApp: {getActive: () => ({getSheetByName: (name: string) => (name === 'Frivillige' ? sheet : null)})},
    ContentService: {
      MimeType: {JSON: 'application/json'},
      createTextOutput: (text: string) => ({setMimeType: (type: string) => ({text, type})}),
    },
  };
  const post = (signup: ReturnType<typeof goodSignup>) => {
    const parameter = Object.fromEntries([...signupFields(signup), ['signup', JSON.stringify(signup)]]);
    const code = `${codeAfter('Google Apps Script', 'js')}; doPost(event)`;
    return runInNewContext(code, {...google, event: {parameter}}) as {text: string; type: string};
  };

  it('answers as the form expects, and writes one row', () => {
    const {text, type} = post(goodSignup());
    assert.deepEqual([JSON.parse(text), type, isLocked], [{received: goodSignup().id}, 'application/json', false]);
    assert.deepEqual(
      rows.map((row) => [...row]),
      [
        [
          goodSignup().id,
          'Testperson Ærø',
          '12 34 56 78',
          'testperson@forening.example',
          'Lektiecafé i Bramming',
          'Hverdage om aftenen',
          'arabisk, ukrainsk',
          'Siger at være fyldt 15 år',
          'ukrainsk',
          goodSignup().message,
        ],
      ],
    );
  });

  it('takes the same again as the same, and another as another', () => {
    assert.equal(JSON.parse(post(goodSignup()).text).received, goodSignup().id);
    assert.equal(rows.length, 1);
    post(goodSignup('11111111-2222-4333-8444-555555555555'));
    assert.equal(rows.length, 2);
  });
});

describe('the form for Netlify in the docs', () => {
  it('has the name that the example sends to, and every field that is sent', () => {
    const form = codeAfter('Netlify', 'html');
    assert.match(form, /<form name="bliv-frivillig" data-netlify="true"/);
    const names = [...form.matchAll(/<(?:input|textarea) name="(\w+)"/g)].map(([, name]) => name);
    assert.deepEqual(
      names,
      signupFields(goodSignup()).map(([name]) => name),
    );
    assert.match(readme, /`\/bliv-frivillig#bliv-frivillig`/);
  });
});
