// In one engine only: what is tried are trees of nodes and sentences.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/lbb.js';
import {consoleDuring, waitUntil} from './helpers.js';

const FEED = '/feeds/placing/ok.json';
const ELSEWHERE = 'https://fremmed.example/feed.json';

type Placed = HTMLElement & {readonly updateComplete: Promise<unknown>};

const page = async (markup: string): Promise<HTMLElement> => {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.innerHTML = markup;
  return holder;
};

const inside = (holder: Element): Placed[] => [
  ...holder.querySelectorAll<Placed>('lbb-activities, lbb-opening-hours, lbb-volunteer-signup'),
];

/** The elements on a page when its forms have become some, drawn. */
async function placedIn(holder: Element, count = 1): Promise<Placed[]> {
  await waitUntil(() => inside(holder).length === count, `${count} elements in ${holder.innerHTML}`);
  for (const element of inside(holder)) await element.updateComplete;
  return inside(holder);
}

/** All forms before it have been looked at once one behind them is placed. */
async function settled(): Promise<void> {
  const last = document.createElement('div');
  last.innerHTML = `<div data-lbb="activities" data-src="${FEED}"></div>`;
  document.body.append(last);
  await placedIn(last);
  last.remove();
}

const list = (element: Element): string => element.shadowRoot!.textContent!;

describe('a form that editors leave', () => {
  for (const [name, markup] of [
    ['a div with a link inside', `<div data-lbb="activities" data-src="${FEED}"><a href="/kalender">Se kalenderen</a> eller ring</div>`],
    ['an empty div', `<div data-lbb="activities" data-src="${FEED}"></div>`],
    ['a div with the whole name of the tag', `<div data-lbb="lbb-activities" data-src="${FEED}">Ring</div>`],
    ['a section', `<section data-lbb="activities" data-src="${FEED}">Ring</section>`],
    ['a link with data', `<a class="lbb-embed" href="/kalender" data-lbb="activities" data-src="${FEED}">Se kalenderen</a>`],
    ['a link with a class', `<a class="lbb-embed" href="${FEED}">Se kalenderen</a>`],
    ['a link known by its address', `<a href="${FEED}#lbb=activities&amp;heading=Kom">Se kalenderen</a>`],
    ['a link to a page, with the feed behind it', `<a href="/kalender#lbb=activities&amp;src=${encodeURIComponent(FEED)}">Kalender</a>`],
    ['a link whose ampersands were written twice', `<a href="/kalender#lbb=activities&amp;amp;src=${FEED}">Kalender</a>`],
    [
      'a link whose signs a mail program wrote as codes',
      `<a href="/kalender#lbb%3Dactivities%26src%3D${encodeURIComponent(FEED)}">Kalender</a>`,
    ],
    ['the same in small letters, its feed before them', `<a href="${FEED}#lbb%3dactivities%26heading%3dKom%20med">Kalender</a>`],
    ['a link with what editors add', `<a href="${FEED}#lbb=activities" target="_blank" rel="nofollow noopener" type="external">K</a>`],
  ] as const)
    it(`becomes the list: ${name}`, async () => {
      const holder = await page(markup);
      const words = holder.textContent;
      const [element] = await placedIn(holder);
      expect(list(element!)).to.contain('Sangaften');
      expect(element!.textContent, 'the fallback').to.equal(words);
    });

  it('hands its values to the element, and no other attributes', async () => {
    const holder = await page(
      `<div data-lbb="activities" data-src="${FEED}" data-view="compact" data-heading="Kom med" data-no-search data-heading-level="3"
        data-onclick="alert(1)" data-style="position:fixed" data-id="x" data-aos="fade" id="kalender" class="bred">Ring</div>`,
    );
    const [element] = await placedIn(holder);
    expect(element!.getAttributeNames().sort()).to.deep.equal(['heading', 'heading-level', 'no-search', 'src', 'view']);
    expect(element!.shadowRoot!.querySelector('h3')!.textContent).to.equal('Kom med');
    expect(holder.querySelector('div#kalender.bred')).to.contain(element!);
  });

  it('stays what it was when the feed cannot be read: a link that works', async () => {
    const holder = await page('<p><a href="/feeds/placing/404#lbb=activities">Se kalenderen</a></p>');
    const [element] = await placedIn(holder);
    expect(holder.querySelector('lbb-activities > p > a')!.textContent).to.equal('Se kalenderen');
    expect(element!.shadowRoot!.querySelector('slot:not([name])')).to.not.equal(null);
    expect((holder.querySelector('a') as HTMLElement).checkVisibility()).to.equal(true);
  });
});

describe('a script tag', () => {
  it('draws where it stands', async () => {
    const holder = await page('<p>Før</p><p>Efter</p>');
    const script = document.createElement('script');
    Object.assign(script, {type: 'module', src: '/src/none.js'});
    Object.assign(script.dataset, {lbb: 'activities', src: FEED, heading: 'Kom med'});
    holder.firstElementChild!.after(script);
    const [element] = await placedIn(holder);
    expect([...holder.children].map(({localName}) => localName)).to.deep.equal(['p', 'script', 'lbb-activities', 'p']);
    expect(list(element!)).to.contain('Sangaften').and.to.contain('Kom med');
  });
});

describe('the tag itself, as editors and tidiers leave it', () => {
  for (const between of [' ', '%20', ',', ', ', ',%20', '%20%20', '&#10;'])
    it(`reads both feeds behind "${between}"`, async () => {
      const holder = await page(
        `<lbb-activities src="${FEED}${between}/feeds/echo?{%22version%22:1,%22activities%22:[]}&1"></lbb-activities>`,
      );
      const [element] = await placedIn(holder);
      const {feeds} = element as Placed & {feeds?: {feed: {sources: unknown[]}; failures: unknown[]}};
      expect(feeds!.failures).to.deep.equal([]);
      expect(feeds!.feed.sources.length).to.equal(2);
    });

  for (const [name, markup, fallback] of [
    [
      'one paragraph',
      `<lbb-activities src="${FEED}"></lbb-activities>\n<p><lbb-activities src="${FEED}">Ring</lbb-activities></p>`,
      '<p>Ring</p>',
    ],
    [
      'two',
      `<div><lbb-activities src="${FEED}"></lbb-activities>
       <p><lbb-activities src="${FEED}">Ring</lbb-activities></p> <p><lbb-activities src="${FEED}">Skriv</lbb-activities></p></div>`,
      '<p>Ring</p><p>Skriv</p>',
    ],
  ] as const)
    it(`shows one list where a tidier has written it into ${name}`, async () => {
      const holder = await page(markup);
      await waitUntil(() => inside(holder).length === 1);
      const [element] = await placedIn(holder);
      expect(element!.innerHTML).to.equal(fallback);
      expect(list(element!)).to.contain('Sangaften');
    });

  it('shows two that are the same, where a page has two', async () => {
    const two = `<lbb-activities src="${FEED}">Ring</lbb-activities> <lbb-activities src="${FEED}">Ring</lbb-activities>`;
    const holder = await page(two);
    await placedIn(holder, 2);
    await settled();
    expect(holder.innerHTML).to.equal(two);
  });

  for (const empty of ['&nbsp;', ' \n', '<p>&nbsp;</p>', '<p><br></p>', '&#8203;', '<!-- kalender -->', '<p></p><p> </p>'])
    it(`says itself that nothing can be read where what stands in it is "${empty}"`, async () => {
      const holder = await page(`<lbb-activities src="/feeds/placing/404">${empty}</lbb-activities>`);
      const [element] = await placedIn(holder);
      await waitUntil(() => element!.shadowRoot!.querySelector('.none'));
    });
});

describe('a link', () => {
  it('brings the paragraph that it is alone in with it', async () => {
    const holder = await page(`<p>Før</p><p>&nbsp;<strong><a href="${FEED}#lbb=activities">Se kalenderen</a></strong> </p><p>Efter</p>`);
    await placedIn(holder);
    expect([...holder.children].map(({localName}) => localName)).to.deep.equal(['p', 'lbb-activities', 'p']);
  });

  it('stays in its sentence, with the list below', async () => {
    const holder = await page(`<p>Se <a href="${FEED}#lbb=activities">kalenderen</a> eller ring 12 34 56 78.</p><p>Efter</p>`);
    await placedIn(holder);
    expect([...holder.children].map(({localName}) => localName)).to.deep.equal(['p', 'lbb-activities', 'p']);
    expect(holder.firstElementChild!.textContent).to.equal('Se kalenderen eller ring 12 34 56 78.');
  });

  it('stays in a line of text that no paragraph is around, with the list below', async () => {
    const holder = await page(`<div><p>Før</p>Se <a href="${FEED}#lbb=activities">kalenderen</a> · <b>Ring</b> nu<p>Efter</p></div>`);
    await placedIn(holder);
    expect(holder.firstElementChild!.textContent).to.equal('FørSe kalenderen · Ring nuEfter');
    expect([...holder.firstElementChild!.children].map(({localName}) => localName)).to.deep.equal(['p', 'a', 'b', 'lbb-activities', 'p']);
  });

  it('in a div that has lost its data says it all', async () => {
    const holder = await page(`<div class="lbb-embed"><a href="/kalender#lbb=activities&amp;src=${FEED}">Se</a> · Ring</div>`);
    const [element] = await placedIn(holder);
    await settled();
    expect(inside(holder)).to.deep.equal([element]);
    expect(list(element!)).to.contain('Sangaften');
  });

  it('in a div that has its data is the fallback', async () => {
    const holder = await page(
      `<div class="lbb-embed" data-lbb="activities" data-src="${FEED}"><a href="/kalender#lbb=activities&amp;src=${FEED}">Se</a> · Ring</div>`,
    );
    const [element] = await placedIn(holder);
    await settled();
    expect(inside(holder)).to.deep.equal([element]);
    expect(element!.textContent).to.equal('Se · Ring');
  });

  it('to an activity, a task or another page is a link', async () => {
    const markup = '<p><a href="#lbb-aabent-hus">a</a> <a href="/bliv#lbb-task=b">b</a> <a href="/side#lbb">c</a></p>';
    const holder = await page(markup);
    await settled();
    expect(holder.innerHTML).to.equal(markup);
  });

  it('needs no feed for opening hours that it says itself', async () => {
    const holder = await page('<a href="/kontakt#lbb=opening-hours&amp;hours=Mandag%2010-16">Åbningstider</a>');
    const [element] = await placedIn(holder);
    expect(element!.getAttribute('src')).to.equal(null);
    expect(list(element!)).to.contain('10.00');
  });
});

describe('a form that is not closed', () => {
  it('is told, and takes nothing away', async () => {
    let holder!: HTMLElement;
    const told = await consoleDuring('error', async (messages) => {
      holder = await page(`<div data-lbb="activities" data-src="${FEED}" /><p>Vigtigt</p><footer>Kommunen</footer>`);
      await placedIn(holder);
      await waitUntil(() => messages.some((message) => message.includes('<footer>')));
    });
    expect(told.join()).to.contain('<div data-lbb="activities">').and.to.contain('Skriv <div></div>');
    expect(holder.querySelector('footer')!.checkVisibility()).to.equal(true);
    expect(holder.querySelector('[data-lbb]')!.firstElementChild!.localName).to.equal('lbb-activities');
  });
});

describe('forms on a page that changes', () => {
  const div = `<div data-lbb="activities" data-src="${FEED}"><a href="/kalender">Se kalenderen</a></div>`;

  it('may come later, be moved and be cloned', async () => {
    const holder = await page('');
    holder.innerHTML = `<section>${div}</section>`;
    const [element] = await placedIn(holder);
    holder.prepend(element!.parentElement!);
    await settled();
    expect(inside(holder)).to.deep.equal([element]);
    holder.append(holder.firstElementChild!.cloneNode(true));
    for (const one of await placedIn(holder, 2)) expect(list(one)).to.contain('Sangaften');
    await settled();
    expect(inside(holder).length).to.equal(2);
  });

  it('may be rendered anew: their content, and they themselves', async () => {
    const holder = await page(div);
    await placedIn(holder);
    const form = holder.querySelector('[data-lbb]')!;
    form.innerHTML = 'Ring 12 34 56 78';
    const [again] = await placedIn(holder);
    expect(again!.textContent).to.equal('Ring 12 34 56 78');
    holder.innerHTML = div;
    expect(list((await placedIn(holder))[0]!)).to.contain('Sangaften');
  });

  it('may say something else', async () => {
    const holder = await page(div);
    await placedIn(holder);
    const form = holder.querySelector('[data-lbb]')!;
    form.setAttribute('data-view', 'compact');
    await waitUntil(() => inside(holder)[0]?.getAttribute('view') === 'compact');
    form.removeAttribute('data-view');
    await waitUntil(() => inside(holder)[0]?.hasAttribute('view') === false);
    const [element] = await placedIn(holder);
    expect(element!.textContent).to.equal('Se kalenderen');
    expect(list(element!)).to.contain('Sangaften');
  });

  it('are left alone where the page itself is edited', async () => {
    const holder = await page(`<div contenteditable>${div}<p><a href="${FEED}#lbb=activities">K</a></p></div>`);
    const before = holder.innerHTML;
    await settled();
    expect(holder.innerHTML).to.equal(before);
  });

  it('are placed once where another copy of the script is on the page', async () => {
    const {place} = await import('../../src/placing/place.js');
    const holder = await page(`${div}<p><a href="${FEED}#lbb=activities">K</a></p><p>Se <a href="${FEED}#lbb=activities">K</a> her</p>`);
    await placedIn(holder, 3);
    for (const form of holder.querySelectorAll<HTMLElement>('[data-lbb], a')) await place(form, () => {});
    expect(inside(holder).length).to.equal(3);
  });
});

describe('what a filter leaves of a comment', () => {
  /** A form of a stranger's, and what the console says of it. */
  async function commented(markup: string, sentences = 1): Promise<{holder: HTMLElement; told: string[]}> {
    let holder: HTMLElement;
    const told = await consoleDuring('error', async (messages) => {
      holder = await page(`<div class="comment">${markup}</div>`);
      await settled();
      await waitUntil(() => messages.filter((message) => message.includes('data-hosts')).length >= sentences);
    });
    return {holder: holder!, told};
  }

  for (const [name, markup] of [
    ['a link', `<p><a href="${ELSEWHERE}#lbb=activities" rel="nofollow ugc">Sjov</a></p>`],
    ['a link to our page with a strange feed', `<p><a href="/kalender#lbb=activities&amp;src=${ELSEWHERE}?b" rel="nofollow">Sjov</a></p>`],
    ['a div', `<div data-lbb="activities" data-src="${ELSEWHERE}?c">Sjov</div>`],
    ['a div with an address as calendars write it', '<div data-lbb="activities" data-src="webcal://fremmed.example/d.ics">Sjov</div>'],
    ['a div with an address without its scheme', '<div data-lbb="activities" data-src="//fremmed.example/e.json">Sjov</div>'],
    [
      'a div with a host that begins as ours',
      `<div data-lbb="activities" data-src="http://${location.hostname}.fremmed.example/">Sjov</div>`,
    ],
    ['a signup', `<div data-lbb="volunteer-signup" data-src="${ELSEWHERE}?f">Sjov</div>`],
    ['a link to a signup', `<a href="${ELSEWHERE}?g#lbb=volunteer-signup">Sjov</a>`],
  ] as const)
    it(`places nothing from another host, asks nobody there, and tells the line that would: ${name}`, async () => {
      const {holder, told} = await commented(markup);
      expect(holder.innerHTML).to.equal(`<div class="comment">${markup}</div>`);
      const host = /[\w.:]*fremmed\.example/.exec(markup)![0];
      expect(told.join()).to.contain(`data-hosts="${host}"></script>`);
      expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('fremmed.example'))).to.deep.equal([]);
    });

  it('leaves out the strange one of several feeds', async () => {
    const {holder} = await commented(`<div data-lbb="activities" data-src="${FEED} ${ELSEWHERE}?h">Kom</div>`);
    const [element] = await placedIn(holder);
    expect(element!.getAttribute('src')).to.equal(FEED);
    expect(list(element!)).to.contain('Sangaften');
  });

  it('sends a signup nowhere but where the feed or the page says', async () => {
    const {holder} = await commented(
      `<div data-lbb="volunteer-signup" data-src="${FEED}" data-action="https://fremmed.example/tyv" data-email="tyv@fremmed.example"></div>
       <a href="${FEED}#lbb=volunteer-signup&amp;action=mailto:tyv@fremmed.example&amp;for=a">Meld dig</a>`,
      3,
    );
    for (const element of await placedIn(holder, 2)) {
      expect(element.hasAttribute('action')).to.equal(false);
      expect(element.hasAttribute('email')).to.equal(false);
    }
  });

  it('says when the element is none of ours', async () => {
    const told = await consoleDuring('error', async (messages) => {
      await page(`<div data-lbb="aktiviteter" data-src="${FEED}">Kom</div>`);
      await waitUntil(() => messages.some((message) => message.includes('aktiviteter')));
    });
    expect(told.join()).to.contain('aktiviteter').and.to.contain('activities, opening-hours, contact-card, volunteer-signup');
  });
});

describe('a host that the script tag names', () => {
  for (const written of ['fremmed.example', 'https://fremmed.example/', 'gruppen.example, FREMMED.example'])
    it(`counts: data-hosts="${written}"`, async () => {
      const script = document.createElement('script');
      script.dataset.hosts = written;
      script.type = 'text/plain';
      document.head.append(script);
      const holder = await page(
        `<div data-lbb="activities" data-src="${ELSEWHERE}">Kom</div>
         <div data-lbb="volunteer-signup" data-src="${FEED}" data-email="vi@fremmed.example" data-action="https://fremmed.example/signup">Kom</div>`,
      );
      await waitUntil(() => inside(holder).length === 2);
      script.remove();
      const [list, signup] = inside(holder);
      expect(list!.getAttribute('src')).to.equal(ELSEWHERE);
      expect(signup!.getAttribute('email')).to.equal('vi@fremmed.example');
      expect(signup!.getAttribute('action')).to.equal('https://fremmed.example/signup');
    });
});
