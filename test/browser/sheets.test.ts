/** Spreadsheets are read in a browser as in Node: the editor and the checker open them there. */
import {expect} from '@open-wc/testing';
import {problemSentence} from '../../src/text/problems.js';
import {readSheet} from '../../src/tool/sheet/read-sheet.js';

for (const name of ['skabelon.xlsx', 'tomt-ark.xlsx', 'tomt-ark.ods', 'hvornaar.csv'])
  it(`${name} comes to the feed beside it`, async () => {
    const [file, expected] = await Promise.all([name, `${name}.json`].map((one) => fetch(`/test/fixtures/sheets/${one}`)));
    const {feed, problems} = await readSheet(new Uint8Array(await file!.arrayBuffer()), {name, today: '2026-11-29'});
    const said = problems.map((problem) => problemSentence(problem, 'da'));
    expect(JSON.parse(JSON.stringify({feed, problems: said}))).to.deep.equal(await expected!.json());
  });
