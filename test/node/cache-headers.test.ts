// At home only: it reads files, in which there is no time.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const read = (name: string) => readFileSync(`scripts/build/servers/${name}`, 'utf8');

/** The pattern in a server's file for files whose names change with what is in them. */
const patternIn = (text: string, pattern: RegExp) => new RegExp(pattern.exec(text)![1]!);

for (const [server, pattern] of [
  ['Apache', patternIn(read('htaccess'), /SetEnvIf Request_URI "(.+)" LBB/)],
  ['nginx', patternIn(read('nginx.conf'), /location ~ "(.+)" \{/)],
] as const) {
  for (const file of ['/lbb/lbb/core-D3W5fKa.js', '/lbb/lbb/lbb-activities-7-6YX_g.js', '/lbb/old/lbb/ar-4oTUaB1.js'])
    test(`${server} lets browsers keep ${file}`, () => assert.match(file, pattern));
  for (const file of ['/lbb/lbb.js', '/lbb/old/lbb.js', '/lbb/proev-dit-feed.html', '/lbb/themes/warm.css'])
    test(`${server} is asked for ${file} each time`, () => assert.doesNotMatch(file, pattern));
}

test('IIS is asked for all but the folder lbb each time', () => {
  const [all, folder] = read('web.config').split('<location path="lbb">');
  assert.match(all!, /DisableCache/);
  assert.match(folder!, /UseMaxAge.*365/);
});
