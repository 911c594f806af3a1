import {expect} from '@open-wc/testing';

type Page = typeof globalThis & {readonly faults: string[]};

async function opened(path: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.src = path;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const page = frame.contentWindow as unknown as Page;
  await page.customElements.whenDefined('lbb-activities');
  for (const element of page.document.querySelectorAll('lbb-activities')) await element.updateComplete;
  return page;
}

describe('a page that is not ours', () => {
  let page: Page;
  before(async () => {
    page = await opened('/test/browser/hosts/old.html');
  });

  it('may have keys on Object.prototype, its own Array.from and toISOString, and the script twice: the lists stand', () => {
    const words = [...page.document.querySelectorAll('lbb-activities')].map((element) => element.shadowRoot!.textContent!);
    expect(words[0]).to.contain('Åbent hus med rådgivning').and.to.contain('dansk, engelsk og arabisk');
    expect(words[1]).to.contain('Sangaften');
    expect(page.faults).to.deep.equal([]);
  });

  it('may move an element, empty it and clone it', async () => {
    const element = page.document.querySelector('lbb-activities')!;
    const titles = () => [...element.shadowRoot!.querySelectorAll('.title')].map((title) => title.textContent!.trim());
    const before = titles();
    const elsewhere = page.document.body.appendChild(page.document.createElement('div'));
    elsewhere.append(element);
    element.replaceChildren();
    await element.updateComplete;
    expect(titles()).to.deep.equal(before);
    const copy = elsewhere.appendChild(element.cloneNode(true) as typeof element);
    await copy.updateComplete;
    expect([...copy.shadowRoot!.querySelectorAll('.title')].length).to.equal(before.length);
    expect(page.faults).to.deep.equal([]);
  });

  it('may bring an element late, and another feed', async () => {
    const element = page.document.createElement('lbb-activities');
    element.setAttribute('src', '/test/fixtures/json/example.ics');
    page.document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('Sangaften');
    element.setAttribute('src', '/test/fixtures/json/example.json');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('Åbent hus');
  });
});

it('a page in another language draws its list also when the feed is there before the words', async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="uk"><head>
    <script src="/test/browser/strict/report.js"></script>
    <script type="module" src="/src/lbb-activities.ts"></script>
    </head><body><lbb-activities src="/test/fixtures/json/example.json"></lbb-activities></body></html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const page = frame.contentWindow as unknown as Page;
  await page.customElements.whenDefined('lbb-activities');
  const element = page.document.querySelector('lbb-activities')!;
  await element.updateComplete;
  expect(element.shadowRoot!.querySelectorAll('.title').length).to.be.above(0);
  expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('uk');
  expect(page.faults).to.deep.equal([]);
  frame.remove();
});
