// In one engine only: which files are asked for, and when, is the same in all.
// What a first visit waits for: a server holds back each answer until the test lets it go.
import {expect} from '@open-wc/testing';
import {allIn, waitUntil} from './helpers.js';

let key = 0;

/** A page on that server, and what the test does with the server. */
function opened(html: string) {
  const folder = `/held/${Date.now()}-${key++}`;
  const ask = async (what: string) => (await (await fetch(`${folder}/${what}`, {cache: 'no-store'})).json()) as string[];
  const frame = document.createElement('iframe');
  frame.src = `${folder}/page.html?${encodeURIComponent(html)}`;
  frame.height = '800';
  document.body.append(frame);
  return {
    frame,
    /** What is asked for together while nothing of it has been answered, without the hashes in files' names; then it is answered. */
    async round(...files: readonly string[]): Promise<void> {
      let asked: string[] = [];
      const names = () => asked.map((file) => file.replace(/^lbb\/|(-[\w-]{7})?\.js$/g, '')).sort();
      for (let i = 0; i < 600 && String(names()) !== String([...files].sort()); i++) asked = await ask('waiting');
      expect(names()).to.deep.equal([...files].sort());
      await ask('release');
    },
    async close(): Promise<void> {
      await ask('release');
      frame.remove();
    },
  };
}

const list = 'lbb-activities';
describe('a first visit asks twice, for the loader and for all else at once, until it is painted:', () => {
  for (const [what, lang, html, files, seen] of [
    ['a list', 'da', '<lbb-activities src="feed.json"></lbb-activities>', [list, 'feed.json'], '.item'],
    ['a list', 'ar', '<lbb-activities src="feed.json"></lbb-activities>', [list, 'activities-ar', 'feed.json'], '.item'],
    ['a list', 'uk-UA', '<lbb-activities src="feed.json"></lbb-activities>', [list, 'activities-uk', 'feed.json'], '.item'],
    ['a calendar', 'da', '<lbb-activities src="feed.ics"></lbb-activities>', [list, 'read-calendar', 'feed.ics'], '.item'],
    [
      'chosen offers',
      'da',
      '<lbb-activities src="feed.json" topic="x"></lbb-activities>',
      [list, 'activities-frame', 'feed.json'],
      '.none',
    ],
    [
      'typed hours',
      'ti',
      '<lbb-opening-hours hours="ma-fr 9-15"></lbb-opening-hours>',
      ['lbb-opening-hours', 'opening-hours-ti', 'derived-hours'],
      'p',
    ],
    [
      'a typed card',
      'da',
      '<lbb-contact-card telephone="12 34 56 78"></lbb-contact-card>',
      ['lbb-contact-card', 'typed-feed'],
      '[href^=tel]',
    ],
  ] as const)
    // prettier-ignore
    it(`${what} in ${lang}`, async () => {
      const page = opened(`<html lang="${lang}"><body>${html}`);
      try {
        await page.round('lbb');
        await page.round('core', ...files);
        // Whatever it asks for now is held back.
        await waitUntil(() => {
          const element = page.frame.contentDocument!.body.firstElementChild!;
          return element.shadowRoot && allIn(element, seen).length;
        });
      } finally {
        await page.close();
      }
    });
});
