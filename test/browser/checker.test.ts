// In one engine only: it is the webmaster's page; npm run test:long tries it in the others.
import {expect} from '@open-wc/testing';
import {Checker} from '../../src/editor/checker/checker.js';
import {view} from '../../src/editor/checker/view.js';
import {styles} from '../../src/editor/editor.styles.js';
import {expectAccessible, inDays} from './helpers.js';

describe('the page on which a feed is tried', () => {
  let host: HTMLElement;
  let checker: Checker;
  const words = (selector: string) => host.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
  const tryText = async (text: string, name = '') => {
    await checker.tryBytes(new TextEncoder().encode(text), name);
  };

  before(async () => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles.styleSheet!];
    host = document.body.appendChild(document.createElement('div'));
    checker = new Checker(host, inDays(0), view);
    checker.setLanguage('da');
    await checker.draw();
  });
  after(() => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== styles.styleSheet);
  });

  it('names the line of the file', async () => {
    const activities = [{id: 'a', name: 'Kaffe', schedule: [{startDate: inDays(3), startTime: 'tyve', endTime: '21:00'}]}];
    await tryText(JSON.stringify({version: 1, activities}, null, 2));
    expect(words('.problems')).to.contain('Linje 10: activities[0].schedule[0].startTime');
    await expectAccessible(host);
  });

  it('names the lines of a list with a Danish name', async () => {
    await tryText('{"version": 1,\n"aktiviteter": [\n{"id": "a", "name": "A"},\n{"id": "b"}]}');
    const lines = [...host.querySelectorAll('.problems li')].map((item) => item.textContent!.trim().split(':')[0]);
    expect(lines).to.include.members(['Linje 2', 'Linje 4']);
  });

  it('names the line in which a file stops being JSON', async () => {
    await tryText('{\n  "version": 1,\n  "activities": [\n    {"id": "a", "name": "A"},\n    {"id": "b" "name": "B"}\n  ]\n}');
    expect(words('.problems')).to.contain('Linje 5: activities[1]');
  });

  it('names the line of a calendar and says when things are', async () => {
    const day = inDays(5).replaceAll('-', '');
    await tryText(
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Kaffe\r\nDTSTART:${day}T100000\r\nDTEND:${day}T110000\r\nRRULE:FREQ=SOMETIMES\r\nEND:VEVENT\r\nEND:VCALENDAR`,
    );
    expect(words('.problems')).to.match(/linje \d+/);
    expect(words('tbody')).to.match(/10\.00–11\.00 Kaffe$/);
    expect(words('.said')).to.equal('1 begivenhed i kalenderen, 1 vises. 1 at rette.');
  });

  it('says opening hours as they are understood, in both languages', async () => {
    await tryText('Sted;Dag;Tid;Bemærk\nVindrosen;Mandag;19-21;med rådgivning\nVindrosen;Onsdag;10-12;\n', 'tider.csv');
    expect(words('.hours')).to.match(/^Vindrosen: mandag 19\.00–21\.00 med rådgivning, onsdag 10\.00–12\.00/);
    checker.setLanguage('en');
    await checker.draw();
    expect(words('.hours')).to.match(/^Vindrosen: Monday 19:00–21:00 .*, Wednesday 10:00–12:00/);
    checker.setLanguage('da');
    await checker.draw();
    await expectAccessible(host);
    await tryText('Titel;Dag;Start\nKaffe;Mandag;10\n', 'kaffe.csv');
    expect(words('.hours')).to.equal(undefined);
  });

  it('names the cell of a spreadsheet', async () => {
    await tryText('Titel;Dag;Start\nKaffe;Mandag;kvart i halv\n', 'tider.csv');
    expect(words('.problems')).to.contain('!C2');
  });

  it('says that all is well', async () => {
    await tryText(JSON.stringify({version: 1, activities: [{id: 'a', name: 'Kaffe', schedule: [{dates: [inDays(2)]}]}]}));
    expect(words('.good')).to.equal('Ingenting. Godt gået.');
    checker.setLanguage('en');
    await checker.draw();
    expect(words('.good')).to.equal('Nothing. Well done.');
    checker.setLanguage('da');
  });

  it('lists what is arranged, and times in words, behind the dates', async () => {
    const activities = [
      {id: 'a', name: 'Besøgsven', access: 'by-arrangement'},
      {id: 'b', name: 'Møder', schedule: [{text: '2 om året'}]},
      {id: 'c', name: 'Kaffe', schedule: [{dates: [inDays(2)]}]},
    ];
    await tryText(JSON.stringify({version: 1, activities}));
    const rows = [...host.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent!.trim()));
    expect(rows.slice(1)).to.deep.equal([
      ['Efter aftale', 'Besøgsven', ''],
      ['2 om året', 'Møder', ''],
    ]);
  });

  it('names single dates that do nothing', async () => {
    const changes = [{date: inDays(3), status: 'cancelled'}];
    await tryText(JSON.stringify({version: 1, activities: [{id: 'a', name: 'Kaffe', schedule: [{dates: [inDays(2)]}], changes}]}));
    expect(words('.problems')).to.contain(`${inDays(3)} er ikke en af planens dage`);
  });

  it('asks to look at what may not be meant for everybody', async () => {
    await tryText('{"version": 1, "activities": [\n{"id": "a", "name": "Kaffe", "summary": "Tid: XX", "schedule": [{"byDay": ["MO"]}]}]}');
    expect(words('.looks')).to.match(/Linje 2: activities\[0\]\.summary: .*XX/);
    await expectAccessible(host);
  });

  it('says why nothing could be read, and shows nothing older beside it', async () => {
    await tryText('<!doctype html><title>Log ind</title>');
    expect(words('.fault')).to.contain('hjemmeside');
    expect(host.querySelector('table')).to.equal(null);
  });

  it('tells the way round a calendar that browsers may not read', async () => {
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      await checker.tryAddress('https://kalender.example/a.ics');
    } finally {
      window.fetch = fetch;
    }
    expect(words('.around [role="alert"] h2')).to.equal('Browseren må ikke hente den adresse');
    await expectAccessible(host);
  });
});
