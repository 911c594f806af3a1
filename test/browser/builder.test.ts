// In one engine only: the builder is made of the same parts as the editor, which is tried in each.
import {expect} from '@open-wc/testing';
import {Builder} from '../../src/builder/builder.js';
import {emptyChoice} from '../../src/builder/choice.js';
import {view} from '../../src/builder/view.js';
import {snippets} from '../../src/builder/snippets.js';
import {expectAccessible, waitUntil} from './helpers.js';

const preset = {
  ...emptyChoice,
  src: 'https://gruppen.example/kalender.ics',
  home: 'https://kommunen.example/lbb/',
  call: 'Ring 12 34 56 78.',
};

describe('the builder', () => {
  const address = location.href;
  let host: HTMLElement;
  let builder: Builder;
  const open = async (query: string) => {
    history.replaceState(null, '', `?${query}`);
    host = document.createElement('div');
    document.body.append(host);
    builder = new Builder(host, preset, {version: '1.2.3', integrity: 'sha384-abc', file: '1.2.3/lbb.js'}, view);
    await builder.draw();
  };
  const change = async (selector: string, to: string | boolean) => {
    const field = host.querySelector<HTMLInputElement>(selector)!;
    if (typeof to === 'string') field.value = to;
    else field.checked = to;
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await builder.draw();
  };
  const codes = () => [...host.querySelectorAll('pre code')].map(({textContent}) => textContent);
  afterEach(() => {
    host.remove();
    history.replaceState(null, '', address);
  });

  it('hands out the form that most editors let through, and writes each choice into its address', async () => {
    await open('say=da');
    expect(codes()[0]).to.equal(
      '<script type="module" async src="https://kommunen.example/lbb/lbb.js" data-hosts="gruppen.example"></script>',
    );
    await change('#option-view', 'compact');
    await change('#option-no-search', true);
    expect(codes()[1]).to.contain('data-view="compact" data-no-search');
    expect(location.search).to.equal('?element=activities&view=compact&no-search=true');
  });

  it('shows again what an address says', async () => {
    await open('say=en&element=opening-hours&view=line&form=iframe&sri&host=kommune');
    expect(host.querySelector('h1')!.textContent).to.equal('Build your code');
    expect(host.lang).to.equal('en');
    expect(codes()[0]).to.contain('embed.html?lbb=opening-hours&amp;src=https://gruppen.example/kalender.ics&amp;view=line');
    expect(host.querySelector('iframe')!.getAttribute('src')).to.contain('vaert.html?element=opening-hours').and.to.contain('host=kommune');
  });

  it('takes options of another element away, and has the code for each way of placing', async () => {
    await open('say=da&view=topics&days=3');
    for (const form of host.querySelectorAll<HTMLInputElement>('input[name=form]')) {
      form.click();
      await builder.draw();
      expect(codes().length, builder.form).to.be.above(3);
    }
    const [, hours] = host.querySelectorAll<HTMLInputElement>('input[name=element]');
    hours!.click();
    await builder.draw();
    expect(builder.choice).to.include({element: 'opening-hours'});
    expect(builder.choice.attributes).to.deep.equal({});
  });

  it('says which colours cannot be read, where an address is none, and what https may not fetch', async () => {
    await open('say=da&primary=%2399ccff');
    expect(host.querySelector('.contrasts .fault')!.textContent).to.contain('Jeres farve på bund: 1,6 : 1, for lidt');
    await change('#src', 'kalender http://gruppen.example/a.json');
    const said = [...host.querySelectorAll('p.fault')].map(({textContent}) => textContent);
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('“kalender” er ikke en adresse');
    expect(said[1]).to.contain('skriv https');
  });

  it('shows a pasted feed, and says where to put it', async () => {
    await open('say=da');
    await change('#paste', '{"version": 1, "activities": []}');
    expect(host.querySelector('iframe')!.getAttribute('src')).to.contain('src=blob');
    expect(codes()[1]).to.contain('data-src="/aktiviteter.json"');
    await change('#paste', 'BEGIN:VCALENDAR');
    expect(codes()[1]).to.contain('data-src="/kalender.ics"');
  });

  it('names the file of one version only where a hash is wanted', async () => {
    await open('say=da');
    expect(codes()[0]).not.to.contain('integrity');
    await change('#sri', true);
    expect(codes()[0]).to.contain('lbb/1.2.3/lbb.js').and.to.contain('integrity="sha384-abc"');
  });

  it('has two files for oEmbed beside the frame, names the address, and says where it is not a whole one', async () => {
    await open('say=en&form=iframe&oembed=https://by.example/det-sker');
    const buttons = () => [...host.querySelectorAll('.result .tools button')].map(({textContent}) => textContent);
    expect(buttons()).to.deep.equal(['Save det-sker.html', 'Save det-sker.json']);
    expect(host.querySelector('.result [role=status]')!.textContent).to.contain('https://by.example/det-sker.html');
    await change('#oembed', '/lbb/');
    expect(buttons()).to.deep.equal([]);
    expect(host.querySelector('.result .fault')!.textContent).to.contain('Write the whole address');
    await expectAccessible(host);
  });

  for (const language of ['da', 'en'])
    it(`can be used by everybody, in ${language}`, async () => {
      await open(`say=${language}&primary=%233c5c22`);
      await expectAccessible(host);
    });

  const {origin} = location;
  const choice = {...preset, src: `${origin}/demo/feeds/esbjerg.json`, page: `${origin}/`, home: `${origin}/dist/cdn/`};
  const handedOut = (form: string, chosen = choice) => snippets(chosen, {version: ''}).find((one) => one.form === form)!;
  /** Some lines, whatever is on at this hour. */
  const listIn = (page: HTMLIFrameElement | null) =>
    page?.contentDocument?.querySelector('lbb-activities')?.shadowRoot?.querySelector('[part~="activity"]');

  /** A frame as wide as a phone, with a page in it, or at an address. */
  function phone(at: {readonly srcdoc: string} | {readonly src: string}): HTMLIFrameElement {
    const frame = Object.assign(document.createElement('iframe'), at);
    frame.style.cssText = 'inline-size:390px;block-size:844px';
    document.body.append(frame);
    // A frame that is lazy is loaded only where it is to be seen.
    frame.scrollIntoView();
    return frame;
  }

  for (const form of ['data', 'link', 'element', 'script'])
    it(`hands out a ${form} that shows the list on an empty page as it stands, and moves nothing`, async () => {
      await open('say=da');
      const {once, here} = handedOut(form);
      const watch = `<script>shifts = []; new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true})</script>`;
      const frame = phone({
        srcdoc: `<!doctype html><html lang="da"><head>${watch}${once}</head><body><h1>Velkommen</h1>${here}<p>Find vej</p></body></html>`,
      });
      await waitUntil(() => listIn(frame));
      const {shifts} = frame.contentWindow as unknown as {shifts: {value: number}[]};
      // A link may stand within a sentence, and a script has no style: neither holds a height free.
      if (form === 'data' || form === 'element') expect(shifts.reduce((sum, {value}) => sum + value, 0)).to.be.at.most(0.02);
      expect(frame.contentDocument!.querySelectorAll('lbb-activities')).to.have.length(1);
      frame.remove();
    });

  it('hands out a frame, and where there is no page of its own a link, that show the list in embed.html as they stand', async () => {
    await open('say=da');
    const pageless = {...choice, page: '', theme: 'warm', attributes: {view: 'compact', heading: 'Kom & vær med'}};
    const frame = phone({
      srcdoc: `<!doctype html><html lang="da"><body>${handedOut('iframe', pageless).here}${handedOut('link', pageless).here}</body></html>`,
    });
    await waitUntil(() => frame.contentDocument?.querySelector('a'));
    const page = frame.contentDocument!;
    await waitUntil(() => listIn(page.querySelector('iframe')));
    const led = phone({src: page.querySelector('a')!.href});
    await waitUntil(() => listIn(led));
    for (const own of [page.querySelector('iframe')!, led]) {
      expect(own.contentDocument!.querySelector('lbb-activities')!.shadowRoot!.textContent).to.contain('Kom & vær med');
      expect(own.contentDocument!.querySelector('link[href="themes/warm.css"]')).to.not.equal(null);
    }
    frame.remove();
    led.remove();
  });
});
