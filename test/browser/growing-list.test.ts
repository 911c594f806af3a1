import {sendKeys} from '@web/test-runner-commands';
import {expect, fixture} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/lbb-activities.js';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import type {LbbActivities} from '../../src/elements/activities/lbb-activities.js';
import {loads} from '../../src/elements/activities/lazy-parts.js';
import {setLanguage} from '../../src/text/words.js';
import {allIn, consoleDuring, expectAccessible, html, inAHurry, inDays, textsIn, waitUntil, wordsOf} from './helpers.js';

const head = {version: 1, timeZone: 'Europe/Copenhagen', places: [{id: 'huset', name: 'Huset'}]};
const PER_DAY = 40;
/** So many on each day from tomorrow on, in the order of their dates. */
const activities = Array.from({length: 10 * PER_DAY}, (_, i) => ({
  id: `a${i}`,
  name: i === 7 ? 'Kagebagning' : i === 399 ? 'Vinterbadning' : `Nummer ${i}.`,
  place: 'huset',
  topics: [i % 2 ? 'sport' : 'food'],
  schedule: [{dates: [`${inDays(1 + Math.floor(i / PER_DAY))}T1${Math.floor((i % PER_DAY) / 8)}:00`]}],
}));
const ordered = {orderedFrom: inDays(0), ...head, activities};

/** A feed that arrives as far as a test wants it to. */
interface Arriving {
  readonly src: string;
  /** Sends all before a text of the feed. */
  sendUntil(text: string): void;
  sendAll(): void;
  /** The connection breaks; so do all later ones. */
  break(): void;
}

const original = window.fetch;
const answers = new Map<string, () => Response>();
before(() => {
  window.fetch = (address, options) => {
    const answer = answers.get(String(address));
    return answer ? Promise.resolve(answer()) : original(address, options);
  };
});
after(() => {
  window.fetch = original;
});

let number = 0;
function arriving(feed: object): Arriving {
  const src = `${location.origin}/growing-${++number}.json`;
  const text = JSON.stringify(feed);
  let sent = 0;
  let isBroken = false;
  const open: ReadableStreamDefaultController<Uint8Array>[] = [];
  const bytesOf = (from: number, to: number) => new TextEncoder().encode(text.slice(from, to));
  answers.set(
    src,
    () =>
      new Response(
        new ReadableStream<Uint8Array>({
          start(controller) {
            if (sent) controller.enqueue(bytesOf(0, sent));
            if (sent === text.length) controller.close();
            else if (!isBroken) open.push(controller);
          },
          // When what was sent has been taken.
          pull(controller) {
            if (isBroken) controller.error(new TypeError('broken'));
          },
        }),
      ),
  );
  const send = (to: number) => {
    for (const one of open) one.enqueue(bytesOf(sent, to));
    sent = to;
  };
  return {
    src,
    sendUntil: (part) => send(text.indexOf(part)),
    sendAll() {
      send(text.length);
      for (const one of open) one.close();
    },
    break() {
      isBroken = true;
      for (const one of open.splice(0)) one.error(new TypeError('broken'));
    },
  };
}

/** An element, without waiting until its feed has been read. */
async function placed(template: TemplateResult): Promise<LbbActivities> {
  const holder = await fixture<HTMLElement>(html`<div>${template}</div>`);
  return holder.querySelector('lbb-activities')!;
}

const busy = (element: Element) => allIn(element, '[aria-busy=true]').length;
const announced = (element: Element) => textsIn(element, 'p.vh[role=status]').join();

/** The list with its frame, while its feed stands still after 120 activities. */
async function growing(feed: Arriving, lang = 'da'): Promise<LbbActivities> {
  feed.sendUntil('{"id":"a120"');
  const element = await placed(html`<lbb-activities lang=${lang} src=${feed.src}></lbb-activities>`);
  await waitUntil(() => allIn(element, '.item').length >= PER_DAY && busy(element), 'the first lines are drawn');
  return element;
}

describe('a list whose feed is still arriving', () => {
  afterEach(() => setLanguage('da'));

  it('says where and whose its first lines are before it reads the many places and groups that stand above them', async () => {
    const many = (kind: string, name: string) => Array.from({length: 300}, (_, i) => ({id: `${kind}${i}`, name: `${name} ${i}.`}));
    const whose = activities.map((activity, i) => ({...activity, organization: `o${299 - (i % 300)}`, place: `p${i % 300}`}));
    const above = {orderedFrom: inDays(0), ...head, organizations: many('o', 'Forening'), places: many('p', 'Hus')};
    const feed = arriving({...above, activities: whose});
    // On a machine that has much else to do its code may come too late, and then all is read first.
    await loads.growing();
    const {parse} = JSON;
    let parsed = 0;
    let parsedBefore = 0;
    JSON.parse = (text: string) => {
      parsed++;
      return parse(text) as unknown;
    };
    try {
      feed.sendUntil('{"id":"a120"');
      const element = await placed(html`<lbb-activities lang="da" src=${feed.src}></lbb-activities>`);
      new MutationObserver(() => {
        if (allIn(element, '.item').length) parsedBefore ||= parsed;
      }).observe(element.shadowRoot!, {childList: true, subtree: true});
      await waitUntil(() => allIn(element, '.item').length >= 10 && parsed > 600, 'all is read that has come');
      const facts = textsIn(element, '.item .where');
      expect(facts[0]).to.contain('Hus 0.').and.to.contain('Forening 299.');
      expect(facts[9]).to.contain('Hus 9.').and.to.contain('Forening 290.');
      expect(parsedBefore).to.be.within(20, 260);
      feed.sendAll();
      await waitUntil(() => element.feeds!.feed!.activities.length === 400);
      expect(element.feeds!.feed!.organizations.length).to.equal(300);
    } finally {
      JSON.parse = parse;
    }
  });

  it('stands there, says that more is coming, and announces once how many there are', async () => {
    const feed = arriving(ordered);
    const element = await growing(feed);
    expect(textsIn(element, '.tally')[0]).to.match(/aktiviteter Henter aktiviteter …$/);
    expect(announced(element)).to.equal('');
    const said: string[] = [];
    const watcher = new MutationObserver(() => said.push(announced(element)));
    watcher.observe(allIn(element, 'p.vh[role=status]')[0]!, {childList: true, subtree: true, characterData: true});
    feed.sendUntil('{"id":"a300"');
    feed.sendAll();
    await element.updateComplete;
    await waitUntil(() => said.length);
    watcher.disconnect();
    expect([...new Set(said)]).to.deep.equal(['400 aktiviteter']);
    expect(textsIn(element, '.tally')[0]).to.equal('400 aktiviteter de næste to uger');
    expect(busy(element)).to.equal(0);
  });

  it('is drawn when a screen of lines is certain, though the rest has come, and though nobody waits for more', async () => {
    await import('../../src/elements/activities/list/growing.js');
    const description = 'la '.repeat(1000);
    const feed = arriving({...ordered, activities: activities.map((one) => ({...one, description}))});
    feed.sendAll();
    const {parse} = JSON;
    let records = 0;
    JSON.parse = (text: string) => {
      records += Number(text.includes(description));
      return parse(text) as unknown;
    };
    const element = await placed(html`<lbb-activities src=${feed.src}></lbb-activities>`);
    const atFirst = await new Promise<number>((resolve) =>
      new MutationObserver(() => allIn(element, '.item').length && resolve(records)).observe(element.shadowRoot!, {
        childList: true,
        subtree: true,
      }),
    );
    JSON.parse = parse;
    // 13 or so; on a busy machine more is read while the first lines are drawn.
    expect(atFirst).to.be.within(11, activities.length / 4);
    await element.updateComplete;
    expect(textsIn(element, '.tally')[0]).to.contain('400 aktiviteter');
  });

  it('does not first wait a moment for the whole', async () => {
    const feed = arriving(ordered);
    feed.sendUntil('{"id":"a120"');
    const {setTimeout} = window;
    // No moment ends.
    window.setTimeout = ((act: () => void, wait = 0) => (wait === 400 ? 0 : setTimeout(act, wait))) as typeof window.setTimeout;
    try {
      const element = await placed(html`<lbb-activities src=${feed.src}></lbb-activities>`);
      await waitUntil(() => allIn(element, '.item').length >= PER_DAY);
      feed.sendAll();
      await element.updateComplete;
    } finally {
      window.setTimeout = setTimeout;
    }
  });

  it('keeps its lines, what is open, the focus and the place while it grows', async () => {
    const feed = arriving(ordered);
    const element = await growing(feed);
    const lines = allIn(element, '.item');
    const button = lines[5]!.querySelector('button')!;
    button.focus();
    button.click();
    await waitUntil(() => allIn(element, '.item.open').length);
    const place = () => lines.map((line) => Math.round(line.getBoundingClientRect().top));
    await waitUntil(() => lines[5]!.querySelector('[part=details]'));
    const before = place();
    feed.sendAll();
    await element.updateComplete;
    expect(allIn(element, '.item').slice(0, lines.length)).to.deep.equal(lines);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(lines[5]!.matches('.open')).to.equal(true);
    expect(place()).to.deep.equal(before);
  });

  it('finds what has come, says of nothing that it is not there, and finds the rest when it comes', async () => {
    const feed = arriving(ordered);
    const element = await growing(feed);
    element.query = {text: 'kagebagning'};
    await waitUntil(() => allIn(element, '.item').length === 1, 'one is found');
    element.query = {text: 'vinterbadning'};
    await waitUntil(() => !allIn(element, '.item').length, 'none has come');
    expect(allIn(element, '.none').length).to.equal(0);
    expect(busy(element)).to.equal(1);
    feed.sendAll();
    await element.updateComplete;
    expect(textsIn(element, '.item').join()).to.contain('Vinterbadning');
  });

  it('shows more at once where there are more, and gives the first of them the focus', async () => {
    const feed = arriving(ordered);
    const element = await growing(feed);
    const before = allIn(element, '.item').length;
    const [more] = allIn<HTMLButtonElement>(element, '.more button');
    more!.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => element.shadowRoot!.activeElement?.closest('.item'), 'a line has the focus');
    expect(allIn(element, '.item').indexOf(element.shadowRoot!.activeElement!.closest<HTMLElement>('.item')!)).to.equal(before);
    expect(busy(element)).to.equal(1);
    feed.sendAll();
    await element.updateComplete;
  });

  for (const [lang, words] of [
    ['da', 'Henter aktiviteter …'],
    ['ar', 'جارٍ'],
  ] as const)
    it(`can be used by keyboard and screen reader, ${lang}`, async () => {
      setLanguage(lang);
      const feed = arriving(ordered);
      const element = await growing(feed, lang);
      expect(textsIn(element, '.tally')[0]).to.contain(words);
      await expectAccessible(element);
      const [first, second] = allIn(element, '.item').map((line) => line.querySelector('button')!);
      first!.focus();
      await sendKeys({press: 'Tab'});
      expect(element.shadowRoot!.activeElement).to.equal(second);
      await sendKeys({press: 'Enter'});
      await waitUntil(() => second!.getAttribute('aria-expanded') === 'true');
      feed.sendAll();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(second);
      expect(second!.getAttribute('aria-expanded')).to.equal('true');
      await expectAccessible(element);
    });

  for (const [lang, typed, more, whole] of [
    ['da', 'nummer', 'Henter aktiviteter …', '398 aktiviteter'],
    ['ar', 'nummer', 'جارٍ', '398'],
  ] as const)
    it(`loses no letter that is typed meanwhile, and says with its answer that more is coming, ${lang}`, async () => {
      setLanguage(lang);
      const feed = arriving(ordered);
      const element = await growing(feed, lang);
      const [field] = allIn<HTMLInputElement>(element, 'input[type=search]');
      field!.focus();
      // The rest comes between letters: each time another index is made.
      const until = [150, 190, 230, 270, 310, 350];
      for (const [i, letter] of [...typed].entries()) {
        await sendKeys({press: letter});
        feed.sendUntil(`{"id":"a${until[i]}"`);
      }
      await waitUntil(() => announced(element).includes(more), 'the answer is announced');
      expect(announced(element)).to.match(/^\D*\d+/);
      expect([field!.value, field!.selectionStart, busy(element)]).to.deep.equal([typed, typed.length, 1]);
      expect(element.shadowRoot!.activeElement).to.equal(field);
      feed.sendAll();
      await element.updateComplete;
      await waitUntil(() => !announced(element).includes(more));
      expect(announced(element)).to.contain(whole);
      expect([field!.value, field!.selectionStart]).to.deep.equal([typed, typed.length]);
      expect(element.shadowRoot!.activeElement).to.equal(field);
    });

  it('lets the filters stand where they are, though others become more, and none goes that is seen', async () => {
    const topics = (i: number) => [i < 120 ? (i % 3 ? 'sport' : 'food') : i % 2 ? 'food' : 'culture'];
    const feed = arriving({...ordered, activities: activities.map((one, i) => ({...one, topics: topics(i)}))});
    const element = await growing(feed);
    allIn(element, '.line1 button')[0]!.click();
    await waitUntil(() => allIn(element, '.opt').length === 2, 'the filters are open');
    const options = () => allIn(element, '.opt').map((option) => option.textContent!.replace(/[✓\s]+/g, ''));
    // Of the 60 that are shown first.
    expect(options()).to.deep.equal(['Sport40', 'Mad20']);
    const [sport] = allIn<HTMLInputElement>(element, '.opt input');
    sport!.focus();
    feed.sendAll();
    await element.updateComplete;
    await waitUntil(() => options().length === 3);
    expect(options()).to.deep.equal(['Sport80', 'Mad180', 'Kultur140']);
    expect(element.shadowRoot!.activeElement).to.equal(sport);
    await sendKeys({press: ' '});
    await waitUntil(() => textsIn(element, '.tally')[0]!.includes('80'));
    // What is typed leaves none of the others.
    element.query = {text: 'kagebagning'};
    await waitUntil(() => options()[0] === 'Sport1');
    expect(options()).to.deep.equal(['Sport1', 'Mad0', 'Kultur0']);
  });

  it('leaves the lines that are read where they are when filters above them become more', async () => {
    const topics = (i: number) => [i < 120 ? 'sport' : i % 2 ? 'food' : 'culture'];
    const feed = arriving({...ordered, activities: activities.map((one, i) => ({...one, topics: topics(i)}))});
    const element = await growing(feed);
    element.parentElement!.style.inlineSize = '320px';
    allIn(element, '.line1 button')[0]!.click();
    await waitUntil(() => allIn(element, '.opt').length === 1, 'the filters are open');
    const line = allIn(element, '.item')[10]!;
    scrollTo(0, scrollY + line.getBoundingClientRect().top - 100);
    const top = () => Math.round(line.getBoundingClientRect().top);
    const before = top();
    feed.sendAll();
    await waitUntil(() => allIn(element, '.opt').length === 3);
    await element.updateComplete;
    // Browsers move the page back with the next frame.
    await waitUntil(() => top() === before, `was at ${before}, is at ${top()}`, {timeout: 5_000});
    scrollTo(0, 0);
  });

  it('says to the webmaster what became of its records when all of them have come', async () => {
    await import('../../src/elements/shared/say-accounts.js');
    const feed = arriving({...ordered, activities: [...activities, {id: 'nameless'}]});
    const {setTimeout} = window;
    // Nobody waits the three seconds.
    window.setTimeout = ((act: () => void, wait = 0) => setTimeout(act, wait === 3_000 ? 0 : wait)) as typeof window.setTimeout;
    try {
      const said = await consoleDuring('info', async (messages) => {
        const element = await growing(feed);
        feed.sendUntil('{"id":"a300"');
        feed.sendAll();
        await element.updateComplete;
        await waitUntil(() => messages.length);
      });
      expect(said.join()).to.contain('402 poster i feedet, 401 vises');
    } finally {
      window.setTimeout = setTimeout;
    }
  });

  it('grows beside another of the same feed as that one does', async () => {
    const feed = arriving(ordered);
    feed.sendUntil('{"id":"a120"');
    const both = await fixture<HTMLElement>(html`<div>
      <lbb-activities src=${feed.src}></lbb-activities><lbb-activities view="compact" src=${feed.src}></lbb-activities>
    </div>`);
    const [one, other] = both.querySelectorAll('lbb-activities');
    await waitUntil(() => allIn(one!, '.item').length >= PER_DAY && allIn(other!, '.item').length === 5, 'both have their first lines');
    feed.sendAll();
    await Promise.all([one!.updateComplete, other!.updateComplete]);
    expect(textsIn(one!, '.tally')[0]).to.contain('400 aktiviteter');
    expect(allIn(other!, '.item').length).to.equal(5);
  });

  it('waits for what the page has chosen', async () => {
    const feed = arriving(ordered);
    // Nine of them: no screen.
    feed.sendUntil('{"id":"a18"');
    const element = await placed(html`<lbb-activities topic="sport" src=${feed.src}></lbb-activities>`);
    feed.sendUntil('{"id":"a160"');
    await waitUntil(() => allIn(element, '.item').length > 10 && busy(element));
    expect(textsIn(element, '.item').every((line) => /Nummer \d*[13579]\.|Kagebagning/.test(line))).to.equal(true);
    feed.sendAll();
    await element.updateComplete;
    expect(textsIn(element, '.tally')[0]).to.contain('200 aktiviteter');
  });

  it('is right where the order was not, and the webmaster is told', async () => {
    const early = {...activities[399]!, id: 'early', name: 'Den tidlige', schedule: activities[0]!.schedule};
    const feed = arriving({...ordered, activities: [...activities, early]});
    const element = await growing(feed);
    const told = await consoleDuring('warn', async (messages) => {
      feed.sendAll();
      await element.updateComplete;
      await waitUntil(() => messages.some((message) => message.includes('activities "early"') && message.includes('orderedFrom')));
    });
    expect(told.length).to.equal(1);
    expect(textsIn(element, '.item').findIndex((line) => line.includes('Den tidlige'))).to.be.below(9);
  });

  it('of single records and of topics is not drawn before it is whole', async () => {
    const feeds = [arriving(ordered), arriving(ordered), arriving(ordered)] as const;
    for (const feed of feeds) feed.sendUntil('{"id":"a300"');
    const [single, topics, list] = [
      await placed(html`<lbb-activities for="huset" src=${feeds[0].src}></lbb-activities>`),
      await placed(html`<lbb-activities view="topics" src=${feeds[1].src}></lbb-activities>`),
      await placed(html`<lbb-activities src=${feeds[2].src}></lbb-activities>`),
    ];
    await waitUntil(() => allIn(list, '.item').length >= PER_DAY);
    expect([allIn(single, '.item').length, allIn(topics, '.item').length]).to.deep.equal([0, 0]);
    for (const feed of feeds) feed.sendAll();
    await Promise.all([single, topics, list].map((one) => one.updateComplete));
    expect(allIn(single, '.item').length).to.be.at.least(PER_DAY);
    expect(allIn(topics, '.item').length).to.be.at.least(1);
  });
});

describe('a list whose feed stops in the middle', () => {
  inAHurry();

  it('stays, says that something is missing, and offers another try', async () => {
    const feed = arriving(ordered);
    const element = await growing(feed);
    const failed: string[] = [];
    element.addEventListener('lbb-feed-failed', (event) => failed.push((event as Event & {code: string}).code));
    const errors = await consoleDuring('error', async (messages) => {
      feed.break();
      await element.updateComplete;
      await waitUntil(() => messages.length);
    });
    expect(errors.length).to.equal(1);
    expect(failed).to.deep.equal(['blocked']);
    expect(allIn(element, '.item').length).to.be.at.least(PER_DAY);
    expect(textsIn(element, '[part=sources]')[0]).to.contain('Nogle aktiviteter mangler').and.to.contain('Prøv igen');
    expect(busy(element)).to.equal(0);
    expect(wordsOf(element)).not.to.contain('1970');
  });

  const few = {
    ...head,
    contacts: [
      {id: 'vagt', channels: [{type: 'phone', value: '12345678'}]},
      {id: 'kontor', channels: [{type: 'phone', value: '87654321'}]},
    ],
    openingHours: [
      {id: 'cafe', name: 'Caféen', hours: [{byDay: ['MO'], opens: '09:00', closes: '15:00'}]},
      {id: 'butik', name: 'Butikken', hours: [{byDay: ['TU'], opens: '10:00', closes: '12:00'}]},
    ],
    activities: activities.slice(0, 2),
  };
  for (const [tag, end, seen] of [
    ['lbb-activities', '{"id":"a1"', 'Nummer 0.'],
    ['lbb-contact-card', '{"id":"kontor"', '12 34 56 78'],
    ['lbb-opening-hours', '{"id":"butik"', 'Caféen'],
  ] as const)
    for (const isThere of [true, false])
      it(`${isThere ? 'is shown as far as it came' : 'is no claim that there is nothing'}, small as it is: ${tag}`, async () => {
        const feed = arriving(few);
        const element = document.createElement(tag);
        Object.assign(element, {innerHTML: '<p id="fallback">Ring til os</p>', src: feed.src});
        feed.sendUntil(isThere ? end : '"contacts"');
        feed.break();
        const errors = await consoleDuring('error', async (messages) => {
          document.body.append(element);
          await element.updateComplete;
          await waitUntil(() => messages.length);
        });
        expect(errors.join()).to.contain('Kun en del af feedet kom frem').and.to.contain(feed.src);
        expect(wordsOf(element).includes(seen)).to.equal(isThere);
        expect(element.querySelector('#fallback')!.getClientRects().length > 0, 'the fallback is seen').to.equal(!isThere);
        element.remove();
      });
});
