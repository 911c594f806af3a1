import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {readFeed} from '../../src/feed/read-feed.js';

let built: string;
before(() => {
  built = mkdtempSync(path.join(tmpdir(), 'lbb-demo-'));
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', built, '--logLevel', 'error'], {stdio: 'pipe'});
});
after(() => rmSync(built, {recursive: true, force: true}));

const today = new Date().toISOString().slice(0, 10);
const inAMonth = new Date(Date.now() + 30 * 864e5).toISOString().slice(0, 10);

describe('the built demo', () => {
  for (const page of readdirSync('demo').filter((name) => name.endsWith('.html')))
    test(`has ${page}, whose links and scripts are there`, () => {
      const file = path.join(built, 'demo', page);
      const html = readFileSync(file, 'utf8');
      for (const [, address] of html.matchAll(/(?:src|href)="(?!https?:|mailto:|tel:|sms:|data:|#)([^"?#]+)/g))
        // What npm run demo answers itself is not a file.
        for (const one of address!.split(/\s+/))
          assert.ok(one.startsWith('receiver/') || existsSync(path.join(path.dirname(file), one)), one);
    });

  for (const feed of readdirSync('demo/feeds').filter((name) => /\.(json|ics)$/.test(name)))
    test(`has ${feed} with something on in the coming month, and nothing to mend`, async () => {
      const read = await readFeed(readFileSync(path.join(built, 'demo/feeds', feed)), {from: today, until: inAMonth});
      assert.deepEqual(read.problems, []);
      assert.ok(read.activities.some(({occurrences}) => occurrences.length));
    });
});
