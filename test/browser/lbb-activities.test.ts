import {expect, nextFrame, oneEvent} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import type {FilterChangedEvent} from '../../src/elements/activities/search/events.js';
import type {FeedFailedEvent, FeedReadEvent} from '../../src/elements/shared/events.js';
import {languages} from '../../src/text/interface-languages.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, drawn, expectAccessible, html, inAHurry, inDays, textsIn, waitUntil, wordsOf} from './helpers.js';

let key = 0;
/** An address at the test server of its own, so that no two tests share a request. */
const address = (name: string) => `/feeds/t${Date.now()}-${++key}/${name}`;
const served = (feed: unknown) => {
  const url = `/feeds/echo?${encodeURIComponent(JSON.stringify(feed))}&${++key}`;
  return url;
};
const activities = (...list: object[]) => ({
  version: 1,
  organizations: [{id: 'ribe', name: 'Frivilliggruppen Ribe'}],
  places: [{id: 'vindrosen', name: 'Vindrosen', address: {addressLocality: 'Ribe'}}],
  activities: list,
});
const daily = {repeatFrequency: 'P1D', startDate: '2026-01-01', startTime: '19:00', endTime: '21:00'};
// Today's is over only with the day: how many there are does not change with the hour.
const lateDaily = {...daily, startTime: '23:00', endTime: '00:00'};
const once = (days: number, time = '19:00') => ({dates: [`${inDays(days)}T${time}`], endTime: '21:00'});
const draw = (feed: unknown, content: unknown = '') =>
  drawn<LbbActivities>(html`<lbb-activities src=${served(feed)}>${content}</lbb-activities>`);
const openHouse = {
  id: 'aabent-hus',
  name: {da: 'Åbent hus', ar: 'بيت مفتوح'},
  summary: 'Kaffe og snak',
  place: 'vindrosen',
  organization: 'ribe',
  availableLanguage: ['da', 'ar'],
  access: 'drop-in',
};

inAHurry();

describe('<lbb-activities>', () => {
  afterEach(() => setLanguage('da'));

  describe('with a feed', () => {
    it('lists what is on day by day, earliest first, with the date a machine can read', async () => {
      const element = await draw(
        activities({id: 'b', name: 'Sangaften', schedule: [once(3)]}, {id: 'a', name: 'Lektiecafé', schedule: [once(1)]}),
      );
      expect(textsIn(element, '.title')).to.deep.equal(['Lektiecafé', 'Sangaften']);
      expect(allIn<HTMLTimeElement>(element, '.rail time').map((time) => time.dateTime)).to.deep.equal([inDays(1), inDays(3)]);
      expect(allIn(element, '.rail')[0]!.textContent).to.match(/^I morgen/);
      expect(allIn<HTMLTimeElement>(element, '.when time').map((time) => time.dateTime.slice(0, 16))).to.deep.equal([
        `${inDays(1)}T19:00`,
        `${inDays(1)}T21:00`,
        `${inDays(3)}T19:00`,
        `${inDays(3)}T21:00`,
      ]);
    });

    it('says place and town, languages spoken, group and how to come in', async () => {
      const element = await draw(activities({...openHouse, schedule: [once(1)]}));
      const facts = allIn(element, '.where li').map((fact) => fact.textContent!.trim());
      expect(facts).to.deep.equal(['Vindrosen, Ribe', 'dansk og arabisk', 'Frivilliggruppen Ribe', 'Kom bare']);
      expect(wordsOf(element)).to.contain('Kaffe og snak').and.to.contain('19.00').and.to.contain('til 21.00');
    });

    it('puts offers without dates last, under "Efter aftale"', async () => {
      const element = await draw(
        activities(
          {id: 'n', name: 'Netværksfamilie', access: 'by-arrangement'},
          {id: 'm', name: 'Fællesmøde', schedule: [{text: '2 årlige møder'}]},
          {...openHouse, schedule: [once(2)]},
        ),
      );
      expect(allIn(element, '.rail').at(-1)!.textContent).to.equal('Efter aftale');
      expect(textsIn(element, '.title')).to.deep.equal(['Åbent hus', 'Netværksfamilie', 'Fællesmøde']);
      expect(wordsOf(element)).to.contain('2 årlige møder');
    });

    it('shows a cancelled date with its reason and without its end', async () => {
      const element = await draw(
        activities({...openHouse, schedule: [once(1)], changes: [{date: inDays(1), status: 'cancelled', reason: 'Hallen er lukket'}]}),
      );
      expect(wordsOf(element)).to.contain('Aflyst').and.to.contain('Hallen er lukket');
      expect(allIn(element, '.when s').length).to.equal(1);
    });

    it('counts each activity once, and says the count to screen readers when the visitor has chosen something, not before', async () => {
      const element = await draw(activities({id: 'd', name: 'Hver dag', schedule: [daily]}, {...openHouse, schedule: [once(1)]}));
      expect(textsIn(element, '.tally')[0]).to.equal('2 aktiviteter de næste to uger');
      expect(textsIn(element, '[role=status]')[0]).to.equal('');
      const search = allIn<HTMLInputElement>(element, 'input[type=search]')[0]!;
      search.value = 'kaffe';
      search.dispatchEvent(new Event('input'));
      const event = (await oneEvent(element, 'lbb-filter-changed')) as FilterChangedEvent;
      await element.updateComplete;
      expect([event.query.text, event.count]).to.deep.equal(['kaffe', 1]);
      expect(textsIn(element, '[role=status]')[0]).to.equal('1 aktivitet');
    });

    it('hides the address of a place that is not for everybody', async () => {
      const feed = {
        ...activities({id: 'g', name: 'Gennemgangsbolig', place: 'bolig', schedule: [once(1)]}),
        places: [
          {
            id: 'bolig',
            name: 'Hemmelig 7',
            area: 'Aalborg Øst',
            visibility: 'area',
            address: {streetAddress: 'Hemmeligvej 7', addressLocality: 'Aalborg'},
          },
        ],
      };
      const element = await draw(feed);
      expect(wordsOf(element)).to.contain('Aalborg Øst').and.not.to.contain('Hemmelig');
    });

    it('does not show what is for professionals only, or has ended', async () => {
      const element = await draw(
        activities(
          {id: 'p', name: 'Fagligt møde', audience: ['professional'], schedule: [once(1)]},
          {id: 'e', name: 'Slut', status: 'ended'},
          {...openHouse, schedule: [once(1)]},
        ),
      );
      expect(textsIn(element, '.title')).to.deep.equal(['Åbent hus']);
    });

    it('draws a long list in parts, and more by a button', async () => {
      const element = await draw(activities(...[1, 2, 3, 4].map((n) => ({id: `d${n}`, name: `Hver dag ${n}`, schedule: [lateDaily]}))));
      const before = allIn(element, '.item').length;
      expect(before).to.equal(40);
      allIn<HTMLButtonElement>(element, '.more button')[0]!.click();
      await element.updateComplete;
      expect(allIn(element, '.item').length).to.equal(56);
    });

    it('says what the feed was made from in place of when the page fetched it, and plainly what is old', async () => {
      const sources = [
        {name: 'Ribes kalender', fetched: `${inDays(-1)}T08:00`},
        {name: {da: 'Klubben'}, fetched: `${inDays(0)}T00:00`},
        {name: 'Kirken', fetched: '2020-11-02'},
      ];
      const element = await draw({...activities({...openHouse, schedule: [once(1)]}), sources});
      await waitUntil(() => textsIn(element, '.foot span').length > 2);
      expect(textsIn(element, '.foot span').slice(-2)).to.deep.equal([
        'Hentet i går kl. 08.00 fra Ribes kalender og Klubben',
        'Kirken er sidst hentet mandag 2. november 2020 og kan have ændret sig siden',
      ]);
    });

    it('tells the page that the feed was read, and what to mend in it', async () => {
      const element = document.createElement('lbb-activities');
      element.src = served(activities({id: 'x', name: 'X', schedule: [{startTime: '19.00'}]}));
      setTimeout(() => document.body.append(element));
      const event = (await oneEvent(element, 'lbb-feed-read')) as FeedReadEvent;
      expect(event.problems.map(({code, where}) => `${code} ${where}`)).to.deep.equal(['time activities[0].schedule[0].startTime']);
      element.remove();
    });
  });

  describe('in the reader’s language', () => {
    it('speaks Arabic from right to left, with the Danish name below and Danish texts marked', async () => {
      await setLanguage('ar');
      const element = await draw(activities({...openHouse, schedule: [once(1)]}));
      const root = allIn(element, '.root')[0]!;
      expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
      expect(getComputedStyle(root).direction).to.equal('rtl');
      expect(textsIn(element, '.title')[0]).to.equal('بيت مفتوح');
      expect(allIn(element, '.sub')[0]!.outerHTML).to.contain('lang="da"').and.to.contain('Åbent hus');
      const summary = allIn(element, '.what p span[lang=da]').map((words) => words.textContent);
      expect(summary).to.deep.equal(['Kaffe og snak']);
      expect(allIn(element, '.when bdi').map((time) => [time.dir, time.textContent])).to.deep.equal([
        ['ltr', '19:00'],
        ['ltr', '21:00'],
      ]);
    });

    it('sets lines as close in Danish as in English', async () => {
      const element = await draw(activities({...openHouse, schedule: [once(1)]}));
      const leading = () =>
        ['.title', '.when', '.where', '.rail'].map((part) => {
          const {lineHeight, fontSize} = getComputedStyle(allIn(element, part)[0]!);
          return (parseFloat(lineHeight) / parseFloat(fontSize)).toFixed(2);
        });
      const inDanish = leading();
      await setLanguage('en');
      await element.updateComplete;
      expect(inDanish).to.deep.equal(leading());
      expect(inDanish[0]).to.equal('1.30');
    });

    it('lets the visitor choose, by each language’s own name', async () => {
      const element = await draw(activities({...openHouse, schedule: [once(1)]}));
      const select = allIn<HTMLSelectElement>(element, 'select')[0]!;
      expect([...select.options].map(({label}) => label)).to.have.members(languages.map(({name}) => name));
      select.value = 'uk';
      select.dispatchEvent(new Event('change'));
      await languageIs(element, 'uk');
      expect(allIn(element, '.root')[0]!.lang).to.equal('uk');
      select.value = 'da';
      select.dispatchEvent(new Event('change'));
      await languageIs(element, 'da');
    });
  });

  describe('asked for what no feed has', () => {
    it('tells the webmaster once, by the attribute and what it could be', async () => {
      const {warn} = console;
      const said: string[] = [];
      // What a feed of another test has to be told may come now.
      console.warn = (words: string) => void (words.includes('<lbb-activities>') && said.push(words));
      const feed = activities({...openHouse, topics: ['own-topic'], schedule: [once(1)]});
      const tag = () =>
        drawn<LbbActivities>(
          html`<lbb-activities
            src=${served(feed)}
            view=${'kalender' as 'agenda'}
            organization="ribe rive"
            place="vindrosn"
            topic="sport own-topic spørt"
          ></lbb-activities>`,
        );
      await tag();
      while (said.length < 4) await new Promise((resolve) => setTimeout(resolve, 20));
      await tag();
      await new Promise((resolve) => setTimeout(resolve, 400));
      console.warn = warn;
      expect(said.map((words) => words.replace('lbb-elements, <lbb-activities>: ', ''))).to.deep.equal([
        'view: skriv en af disse: agenda, topics, compact, new-here, ikke kalender',
        'organization: peger på "rive", som ikke findes i organizations',
        'place: peger på "vindrosn", som ikke findes i places. Mente du "vindrosen"?',
        'topic: peger på "spørt", som ikke findes i topics',
      ]);
    });
  });

  describe('without a feed', () => {
    const failures: [string, string][] = [
      ['404', 'not-found'],
      ['html200', 'html'],
      ['empty', 'empty-feed'],
      ['204', 'empty-feed'],
      ['array.json', 'not-feed'],
      ['429', 'status'],
      ['500', 'status'],
      ['redirect-loop', 'blocked'],
    ];
    for (const [name, code] of failures)
      it(`keeps the fallback and says why when the address answers ${name}`, async () => {
        const element = document.createElement('lbb-activities');
        element.innerHTML = '<p>Ring 12 34 56 78</p>';
        element.src = address(name);
        setTimeout(() => document.body.append(element));
        const event = (await oneEvent(element, 'lbb-feed-failed')) as FeedFailedEvent;
        await element.updateComplete;
        expect(event.code).to.equal(code);
        expect(allIn(element, 'slot:not([name])').length).to.equal(1);
        expect(wordsOf(element)).to.equal('Det sker hos os Vi kan ikke vise aktiviteterne lige nu Prøv igen');
        expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
        element.remove();
      });

    it('goes on showing what stands between the tags until the first render, also while words are fetched', async () => {
      const element = document.createElement('lbb-activities');
      element.innerHTML = '<p>Ring 12 34 56 78</p>';
      element.src = served(activities({...openHouse, schedule: [once(1)]}));
      document.body.append(element);
      const height = () => element.querySelector('p')!.getBoundingClientRect().height;
      expect(height()).to.be.greaterThan(0);
      const style = document.createElement('style'); // as in a browser that cannot adopt style sheets
      element.renderRoot.prepend(style);
      await element.updateComplete;
      expect(height()).to.equal(0);
      expect(style.isConnected).to.equal(true);
      expect(textsIn(element, '.title')).to.deep.equal(['Åbent hus']);
      element.remove();
    });

    it('tries a server in trouble again', async () => {
      const element = await drawn<LbbActivities>(html`<lbb-activities src=${address('503-then-ok')}></lbb-activities>`);
      expect(wordsOf(element)).to.contain('Sangaften');
    });

    it('offers to try again, and then shows the list', async () => {
      const element = await drawn<LbbActivities>(html`<lbb-activities src=${address('fail-then-ok')}></lbb-activities>`);
      expect(wordsOf(element)).to.contain('Prøv igen');
      allIn<HTMLButtonElement>(element, 'button')[0]!.click();
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('Sangaften');
    });

    it('stops at the time it was given', async () => {
      const element = await drawn<LbbActivities>(html`<lbb-activities timeout="0.2" src=${address('slow.json')}></lbb-activities>`);
      expect(wordsOf(element)).to.contain('Vi kan ikke vise');
    });

    it('stops at the size it was given', async () => {
      const element = await drawn<LbbActivities>(html`<lbb-activities max-bytes="1000" src=${address('large.json')}></lbb-activities>`);
      expect(wordsOf(element)).to.contain('Vi kan ikke vise');
    });

    it('says so when nothing is on', async () => {
      const element = await draw(activities());
      expect(wordsOf(element)).to.contain('Der er ingen aktiviteter lige nu');
    });
  });

  describe('with several feeds', () => {
    it('shows one list, and one dead feed does not empty it', async () => {
      const src = `${served(activities({id: 'a', name: 'Lektiecafé', schedule: [once(1)]}))}\n ${address('404')} ${served(activities({id: 'b', name: 'Sangaften', schedule: [once(2)]}))}`;
      const element = await drawn<LbbActivities>(html`<lbb-activities src=${src}></lbb-activities>`);
      expect(textsIn(element, '.title')).to.deep.equal(['Lektiecafé', 'Sangaften']);
      expect(wordsOf(element)).to.contain('Nogle aktiviteter mangler');
    });

    it('asks once for an address that two elements share', async () => {
      const src = address('ok.json');
      await Promise.all([1, 2].map(() => drawn(html`<lbb-activities src=${src}></lbb-activities>`)));
      const {count} = (await (await fetch(src.replace('ok.json', 'count:ok.json'))).json()) as {count: number};
      expect(count).to.equal(1);
    });
  });

  describe('with the page’s own content', () => {
    const slotted = (name: string) => `<p slot="${name}">Sidens ${name}</p>`;
    const place = (feed: unknown) => {
      const element = document.createElement('lbb-activities');
      element.innerHTML = `<p>Ring 12 34 56 78</p>${['header', 'empty', 'footer'].map(slotted).join('')}`;
      element.src = served(feed);
      document.body.append(element);
      return element;
    };
    const seen = (element: Element) =>
      [...element.children].filter((child) => (child as HTMLElement).checkVisibility()).map(({textContent}) => textContent);

    it('shows header and footer around the list, and neither the fallback nor what is for an empty one', async () => {
      const element = place(activities({...openHouse, schedule: [once(1)]}));
      await element.updateComplete;
      expect(seen(element)).to.deep.equal(['Sidens header', 'Sidens footer']);
      const [header, list, footer] = ['[slot=header]', '.day', '[slot=footer]'].map((selector) =>
        (element.querySelector(selector) ?? element.shadowRoot!.querySelector(selector))!.getBoundingClientRect(),
      );
      expect(header!.bottom).to.be.at.most(list!.top);
      expect(footer!.top).to.be.at.least(list!.bottom);
      element.remove();
    });

    it('shows its own words for an empty list, and keeps the ways back from a search', async () => {
      const none = place(activities());
      await none.updateComplete;
      expect(seen(none)).to.deep.equal(['Sidens header', 'Sidens empty', 'Sidens footer']);
      none.remove();
      const element = place(activities({...openHouse, schedule: [once(1)]}));
      await element.updateComplete;
      const search = allIn<HTMLInputElement>(element, 'input[type=search]')[0]!;
      search.value = 'findes ikke';
      search.dispatchEvent(new Event('input'));
      await oneEvent(element, 'lbb-filter-changed');
      await element.updateComplete;
      expect(seen(element)).to.deep.equal(['Sidens header', 'Sidens empty', 'Sidens footer']);
      const back = allIn<HTMLButtonElement>(element, '.go .btn').at(-1)!;
      expect(back.textContent).to.contain('Vis 1 aktivitet');
      back.click();
      await element.updateComplete;
      expect(textsIn(element, '.title')).to.deep.equal(['Åbent hus']);
      element.remove();
    });

    it('shows the fallback alone when the feed cannot be read', async () => {
      const element = place(activities());
      element.src = address('404');
      await element.updateComplete;
      await element.updateComplete;
      expect(seen(element)).to.include('Ring 12 34 56 78');
      element.remove();
    });
  });

  describe('for everybody', () => {
    const full = () =>
      activities(
        {...openHouse, schedule: [once(0, '23:58'), once(1)], volunteersNeeded: true},
        {id: 'n', name: 'Netværksfamilie', access: 'by-arrangement'},
      );
    for (const language of ['da', 'ar'])
      it(`has no accessibility faults, ${language}`, async () => {
        await setLanguage(language);
        await expectAccessible(await draw(full()));
        await expectAccessible(await draw(activities()));
        await expectAccessible(await drawn(html`<lbb-activities src=${address('404')}></lbb-activities>`));
      });

    it('puts its headings where the page has room for them', async () => {
      const element = await drawn<LbbActivities>(html`<lbb-activities heading-level="3" src=${served(full())}></lbb-activities>`);
      expect([...new Set(allIn(element, 'h1,h2,h3,h4,h5,h6').map(({localName}) => localName))]).to.deep.equal(['h3', 'h4', 'h5']);
    });

    it('never reads a text of a feed as markup', async () => {
      const element = await draw(
        activities({id: 'x', name: '<img src=x onerror=alert(1)>', summary: '<script>1</script>${1}', schedule: [once(1)]}),
      );
      expect(allIn(element, 'img,script').length).to.equal(0);
      expect(textsIn(element, '.title')[0]).to.equal('<img src=x onerror=alert(1)>');
    });

    it('stays within its box at every width', async () => {
      const words = 'Speciallægepraksisplanlægningsstabiliseringsperiode';
      const element = await draw(activities({...openHouse, name: words, summary: words.repeat(4), schedule: [once(1)]}));
      for (const width of [240, 320, 480, 768, 1200]) {
        element.style.inlineSize = `${width}px`;
        await nextFrame();
        expect(element.shadowRoot!.querySelector('.root')!.scrollWidth, `${width} px`).to.be.at.most(width + 1); // scrollWidth rounds up
      }
    });
  });
});

async function languageIs(element: LbbActivities, language: string): Promise<void> {
  while (allIn(element, '.root')[0]!.lang !== language) await new Promise(requestAnimationFrame);
}
