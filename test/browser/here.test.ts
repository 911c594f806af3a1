// In one engine only: a page for webmasters; what it asks of the page is the same in each.
import {expect} from '@open-wc/testing';
import {report} from '../../src/builder/here/report.js';
import {markers} from '../../src/builder/here/inspect.js';
import {tryFeed} from '../../src/network/try-feed.js';
import {expectAccessible, waitUntil} from './helpers.js';

const tools =
  'pasted dompurify dompurify-custom-elements sanitize-html sanitize-html-classes xss rehype-sanitize markdown-it markdown-it-html tinymce quill trix jodit ckeditor4 summernote'.split(
    ' ',
  );
const fixture = async (name: string) => (await fetch(`/test/fixtures/pasted/${name}`)).text();
const pageOf = (markup: string) => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.contentDocument!.body.innerHTML = markup;
  return frame;
};
const noFeed = () => Promise.resolve({kind: 'none'} as const);

describe('what came through of a pasted test', () => {
  for (const tool of tools)
    it(`is seen in what ${tool} left of it`, async () => {
      const {body} = new DOMParser().parseFromString(await fixture(`${tool}.html`), 'text/html');
      expect(markers(body)).to.deep.equal(JSON.parse(await fixture(`${tool}.json`)));
    });

  for (const [tool, step] of [
    ['dompurify', 'I indhold, som en editor filtrerer'],
    ['tinymce', 'I indhold, som en editor filtrerer'],
    ['quill', 'Som et link'],
    ['ckeditor4', 'Som et link'],
    ['markdown-it', 'Intet af det indsatte'],
  ] as const)
    it(`leads on from what ${tool} left, in its place, once`, async () => {
      const frame = pageOf(`<p>Velkommen</p>${await fixture(`${tool}.html`)}`);
      const page = frame.contentDocument!;
      await report(page, noFeed);
      const section = await report(page, noFeed);
      expect(section.querySelector('p')!.textContent).to.contain(step);
      expect(page.querySelectorAll('#lbb-virker-det-her')).to.have.length(1);
      const seen = page.body.innerText;
      if (tool !== 'markdown-it') expect(seen).not.to.contain('Står denne tekst her endnu');
      expect(seen).to.contain('Velkommen');
      frame.remove();
    });

  it('is said with words that can be read', async () => {
    const section = await report(document, noFeed);
    await expectAccessible(section);
    section.remove();
  });
});

describe('whether a page may fetch a feed', () => {
  const kindOf = async (address: string) => (await tryFeed(address)).kind;
  const other = location.origin.replace(/localhost|127\.0\.0\.1/, (host) => (host === 'localhost' ? '127.0.0.1' : 'localhost'));

  it('is told for feeds, for pages, for other files and for what is not there', async () => {
    expect(await kindOf('')).to.equal('none');
    expect(await kindOf('/feeds/here/ok.json')).to.equal('read');
    expect(await kindOf('/test/fixtures/json/example.ics')).to.equal('read');
    expect(await kindOf('/feeds/here/html200')).to.equal('page');
    expect(await kindOf('/feeds/here/array.json')).to.equal('unknown');
    expect(await tryFeed('/feeds/here/404')).to.include({kind: 'status', status: 404});
  });

  it('tells a server that lets no other page read from one that does not answer', async () => {
    expect(await kindOf(`${other}/package.json`)).to.equal('cors');
    expect(await kindOf('https://gruppen.invalid/a.json')).to.equal('silent');
  });

  it('is told under the strictest policy, with the words to add, and nothing else is against it', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/browser/strict/here.html';
    document.body.append(frame);
    await waitUntil(() => frame.contentDocument?.querySelector('#lbb-virker-det-her'));
    const page = frame.contentWindow as unknown as {violations: string[]; faults: string[]};
    expect(frame.contentDocument!.body.innerText).to.contain('connect-src https://gruppen.example');
    expect(page.violations.filter((one) => !one.startsWith('connect-src'))).to.deep.equal([]);
    expect(page.faults).to.deep.equal([]);
    frame.remove();
  });
});
