// In one engine only: what is tried are sentences.
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import '../../src/lbb-contact-card.js';
import '../../src/lbb-opening-hours.js';
import '../../src/lbb-volunteer-signup.js';
import {consoleDuring, waitUntil} from './helpers.js';

const attributes = {
  'lbb-activities': 'src="/feeds/unclosed/ok.json"',
  'lbb-opening-hours': 'hours="Mandag 10-16"',
  'lbb-contact-card': 'telephone="12 34 56 78"',
  'lbb-volunteer-signup': 'src="/feeds/unclosed/ok.json"',
};

/** The sentences in the console about a page, beside what its feed lacks. */
async function toldOf(page: string, isTold = true): Promise<string[]> {
  const holder = document.createElement('div');
  holder.innerHTML = page;
  const unclosed = (messages: readonly string[]) => messages.filter((message) => message.includes('ikke var lukket'));
  const messages = await consoleDuring('error', async (told) => {
    document.body.append(holder);
    const element = holder.querySelector<HTMLElement & {foreignChanges: {putBack?: unknown}}>(Object.keys(attributes).join())!;
    await waitUntil(() => element.foreignChanges.putBack && (!isTold || unclosed(told).length));
  });
  holder.remove();
  return unclosed(messages);
}

describe('a tag that is closed by itself', () => {
  for (const [tag, more] of Object.entries(attributes))
    for (const [name, swallowed] of [
      ['h2', '<p>Vigtig besked om ventetid</p><h2>Aktindsigt</h2>'],
      ['footer', '<p>Vigtig besked</p>\n<footer>Kommunen</footer>'],
      ['main', '<div><main>Borgerservice</main></div>'],
      ['script', '<p>Vigtig besked</p><script type="text/plain"></script>'],
      ['lbb-opening-hours', '<p>Og her:</p><lbb-opening-hours></lbb-opening-hours>'],
    ] as const)
      it(`is named to the webmaster: <${tag} /> before <${name}>`, async () => {
        // A sentence is written once: each of these is another page.
        const [message = '', ...others] = await toldOf(`<h1>Borgerservice</h1><${tag} ${more} />${swallowed}`);
        expect(others).to.deep.equal([]);
        expect(message).to.contain(`<${tag}>: `).and.to.contain(`<${name}>`).and.to.contain(`Skriv <${tag}></${tag}>`);
      });

  it('is no matter where it was closed, also round a fallback with a heading', async () => {
    for (const page of [
      '<lbb-opening-hours hours="Mandag 10-16"></lbb-opening-hours><h2>Aktindsigt</h2>',
      '<lbb-opening-hours hours="Mandag 10-16"><h2>Åbningstider</h2><p>Mandag 10–16</p></lbb-opening-hours>\n',
      '<lbb-opening-hours hours="Mandag 10-16"><p>Mandag 10–16</p></lbb-opening-hours>',
      '<div><lbb-opening-hours hours="Mandag 10-16" /></div><h2>Aktindsigt</h2>',
    ])
      expect(await toldOf(page, false), page).to.deep.equal([]);
  });
});
