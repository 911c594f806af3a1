// In one engine only: what is tried is how texts are read, and what is written of them.
import '../../src/lbb-activities.js';
import {expect} from '@open-wc/testing';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, drawn, expectAccessible, html, inDays, textsIn, waitUntil, wordsOf} from './helpers.js';

let key = 0;
const calendar = (...lines: readonly string[]) => named('', ...lines);
const named = (name: string, ...lines: readonly string[]) => {
  const start = `DTSTART;TZID=Europe/Copenhagen:${inDays(1).replaceAll('-', '')}T160000`;
  const head = ['BEGIN:VCALENDAR', ...(name ? [`X-WR-CALNAME:${name}`] : []), 'BEGIN:VEVENT', `UID:${++key}@example`];
  const text = [...head, start, ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  return `/feeds/echo?${encodeURIComponent(text)}&texts-${++key}`;
};
const opened = async (src: string, pictures = false) => {
  const element = await drawn<LbbActivities>(html`<lbb-activities src=${src} ?pictures=${pictures}></lbb-activities>`);
  allIn<HTMLButtonElement>(element, '.title button')[0]!.click();
  await waitUntil(() => allIn(element, '.details').length);
  await element.updateComplete;
  return element;
};
const links = (element: Element) => allIn<HTMLAnchorElement>(element, '.details a').map(({href}) => href);
const hasSign = (element: Element) => textsIn(element, '.details button').some((words) => words.includes('Vis til en dansker'));

describe('an online meeting of a calendar', () => {
  const zoom = 'https://us02web.zoom.us/j/81234567890?pwd=hemmelig1234';

  it('is a link by its host, its password is nowhere to be read, and no sign leads there', async () => {
    const element = await opened(calendar('SUMMARY:Sprogcafé', `LOCATION:${zoom}`));
    expect(links(element)).to.deep.equal([zoom]);
    expect(wordsOf(element)).to.contain('us02web.zoom.us').and.not.contain('hemmelig1234');
    expect(hasSign(element)).to.equal(false);
    await waitUntil(() => document.head.innerHTML.includes('VirtualLocation'));
    expect(document.head.innerHTML).to.contain('OnlineEventAttendanceMode').and.not.contain('hemmelig1234');
    await expectAccessible(element);
  });

  it('stands below the place where there is one', async () => {
    const element = await opened(
      calendar('SUMMARY:Kursus', 'LOCATION:Salen', 'CONFERENCE;VALUE=URI;LABEL=Videomøde:https://meet.example.org/k'),
    );
    expect(textsIn(element, '.details .place')[0]).to.contain('Salen').and.contain('Videomøde');
    expect(links(element)).to.deep.equal(['https://meet.example.org/k']);
    expect(hasSign(element)).to.equal(true);
  });
});

describe('an online meeting of a JSON feed', () => {
  const zoom = 'https://us02web.zoom.us/j/81234567890?pwd=hemmelig1234';
  const at = (where: object) => {
    const activity = {id: 'a', name: 'Sprogcafé', schedule: [{dates: [inDays(1)], startTime: '16:00'}], ...where};
    const feed = {version: 1, places: [{id: 'p', name: zoom}], activities: [activity]};
    return `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&texts-${++key}`;
  };
  for (const [what, where] of [
    ['as where it is', {location: zoom.slice(8)}],
    ['as a place’s name', {place: 'p'}],
  ] as const)
    it(`written ${what} is a link, no sign leads there, and search engines do not get its password`, async () => {
      document.head.querySelectorAll('script[type="application/ld+json"]').forEach((script) => script.remove());
      const element = await opened(at(where));
      expect(links(element)).to.deep.equal([zoom]);
      expect(textsIn(element, '.details').join()).not.to.contain('hemmelig1234');
      expect(hasSign(element)).to.equal(false);
      await waitUntil(() => document.head.innerHTML.includes('VirtualLocation'));
      expect(document.head.innerHTML).to.contain('OnlineEventAttendanceMode').and.not.contain('hemmelig1234');
    });
});

describe('a poster of a calendar', () => {
  const poster = new URL('/feeds/plakat.png', location.href).href.replace('http:', 'https:');
  const lines = ['SUMMARY:Julefest', `ATTACH;FMTTYPE=image/jpeg:${poster.replace('png', 'jpg')}`, `IMAGE;VALUE=URI:http://a.example/b`];

  it('is a link that names what it is', async () => {
    const element = await opened(calendar(...lines));
    expect(allIn(element, 'img').length).to.equal(0);
    expect(textsIn(element, '.links li a')).to.deep.equal(['Billede (jpg) (åbner i en ny fane)', 'Billede (åbner i en ny fane)']);
  });

  it('is shown where the page allows it, if it is sent safely', async () => {
    const element = await opened(calendar(...lines), true);
    const images = allIn<HTMLImageElement>(element, 'img');
    expect(images.map(({alt, referrerPolicy, loading}) => [alt, referrerPolicy, loading])).to.deep.equal([
      ['Billede (jpg)', 'no-referrer', 'lazy'],
    ]);
    await expectAccessible(element);
  });
});

describe('a calendar’s text in several languages', () => {
  afterEach(() => setLanguage('da'));

  it('is shown in the reader’s', async () => {
    const src = calendar('SUMMARY;LANGUAGE=da:Sprogcafé', 'SUMMARY;LANGUAGE=uk:Мовне кафе', 'LOCATION:K&oslash\\;kkenet');
    const element = await drawn<LbbActivities>(html`<lbb-activities src=${src}></lbb-activities>`);
    expect(textsIn(element, '.title')).to.deep.equal(['Sprogcafé']);
    expect(wordsOf(element)).to.contain('Køkkenet');
    setLanguage('uk');
    await waitUntil(() => textsIn(element, '.title button')[0] === 'Мовне кафе');
  });
});

describe('several calendars', () => {
  it('are each named as a source, and each line says whose it is', async () => {
    const src = [named('Kirkens kalender', 'SUMMARY:Kor'), named('Klubben', 'SUMMARY:Bold'), calendar('SUMMARY:Mad')].join(' ');
    const element = await drawn<LbbActivities>(html`<lbb-activities src=${src}></lbb-activities>`);
    await waitUntil(() => textsIn(element, '.foot').length);
    expect(textsIn(element, '.foot')[0]).to.contain(`Kirkens kalender, Klubben og ${location.hostname}`);
    expect(textsIn(element, '.item')).to.satisfy(
      (lines: string[]) => /Kor.*Kirkens kalender/.test(lines[0]!) && /Bold.*Klubben/.test(lines[1]!),
    );
  });

  it('one alone is named once, below the list', async () => {
    const element = await drawn<LbbActivities>(html`<lbb-activities src=${named('Klubben', 'SUMMARY:Bold')}></lbb-activities>`);
    await waitUntil(() => textsIn(element, '.foot').length);
    expect(wordsOf(element).split('Klubben').length).to.equal(2);
  });
});
