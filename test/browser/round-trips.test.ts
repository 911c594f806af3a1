// In one engine only: which files are asked for, and when, is the same in all.
// What a first visit waits for: a server holds back each answer until the test lets it go.
import {emptyChoice} from '../../src/builder/choice.js';
import {snippets} from '../../src/builder/snippets.js';
import {preloads} from '../../src/tool/html/preloads.js';
import {framed, held, tellsWhatMoves} from './held.js';
import {allIn, waitUntil} from './helpers.js';

const list = 'lbb-activities';
const open = (folder: string, lang: string, html: string): HTMLIFrameElement =>
  framed({src: `${folder}/page.html?${encodeURIComponent(`<html lang="${lang}"><body>${html}`)}`});
const isDrawn = (frame: HTMLIFrameElement, seen: string): boolean =>
  [...frame.contentDocument!.querySelectorAll('*')].some((element) => element.shadowRoot && allIn(element, seen).length);
/** Whatever it asks for now is held back. */
const drawn = (frame: HTMLIFrameElement, seen: string): Promise<void> => waitUntil(() => isDrawn(frame, seen));

const picture = (lines = '') => `<div>${lines}<template shadowrootmode="open"><p data-key="a">Sangaften</p></template></div>`;
function typed(frame: HTMLIFrameElement, text: string): void {
  const [field] = allIn(frame.contentDocument!.querySelector(list)!, 'input[type=search]') as HTMLInputElement[];
  field!.value = text;
  field!.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

if (tellsWhatMoves)
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
      it(`${what} in ${lang}`, async () => {
        const {folder, release, round} = held();
        const frame = open(folder, lang, html);
        try {
          await round('lbb');
          await round('core', ...files);
          await drawn(frame, seen);
        } finally {
          await release();
          frame.remove();
        }
      });
  });

if (tellsWhatMoves)
  it('a list that stands on the page as a picture asks for its search beside itself, and answers the first key without asking', async () => {
    const {folder, release, round} = held();
    const frame = open(folder, 'da', `<lbb-activities src="feed.json">${picture()}</lbb-activities>`);
    try {
      await round('lbb');
      await round('core', list, 'take-over', 'feed.json');
      await round('activities-frame', 'activities-search');
      await drawn(frame, 'input[type=search]');
      typed(frame, 'findes ikke');
      await drawn(frame, '.none');
    } finally {
      await release();
      frame.remove();
    }
  });

if (tellsWhatMoves)
  describe('the lines that lbb-feed html writes have all asked for at once that a page with a picture needs until its first key is answered:', () => {
    for (const [lang, words] of [
      ['da', []],
      ['ar', ['activities-ar', 'activities-rest-ar']],
    ] as const)
      it(lang, async () => {
        const {folder, files, holdOnly, asked, release} = held();
        const placed = {element: 'activities', language: lang, hasPicture: true, isCalendar: false} as const;
        const lines = preloads(`${folder}/lbb.js`, await files(), placed).map(({text}) => text);
        const code = ['lbb', 'core', list, 'take-over', 'activities-frame', 'activities-search', ...words];
        await holdOnly('lbb.js');
        const frame = open(folder, lang, `<lbb-activities src="feed.json">${picture(lines.join(''))}</lbb-activities>`);
        try {
          await asked(...code);
          await release('lbb.js');
          await drawn(frame, 'input[type=search]');
          typed(frame, 'findes ikke');
          await drawn(frame, '.none');
          await asked(...code, 'feed.json');
        } finally {
          await release();
          frame.remove();
        }
      });
  });

if (tellsWhatMoves)
  it('a large feed has the code asked for that draws it while it arrives when its answer begins, and is drawn when that code does not come', async () => {
    const {folder, release, unanswered, waiting, round} = held();
    const frame = open(folder, 'da', '<lbb-activities src="large.json"></lbb-activities>');
    try {
      await round('lbb');
      await waiting('core', list, 'large.json');
      await release('large.json');
      await waiting('core', list, 'growing');
      await waitUntil(async () => {
        for (const file of await unanswered()) if (!file.includes('growing')) await release(file);
        return isDrawn(frame, '.item');
      });
    } finally {
      await release();
      frame.remove();
    }
  });

const choice = {...emptyChoice, src: 'feed.json', page: './'};
if (tellsWhatMoves)
  describe('a page with the code of the builder asks for all code', () => {
    for (const form of ['data', 'link', 'script', 'element'])
      for (const isPreloaded of [false, true])
        it(`${isPreloaded ? 'at once, with the lines for it' : 'when it has the loader'}: ${form}`, async () => {
          const {folder, files, release, round} = held();
          const {once, here} = snippets(choice, {version: '', files: isPreloaded ? await files() : []}).find((one) => one.form === form)!;
          const code = ['core', list, ...(form === 'element' ? [] : ['place'])];
          const frame = open(folder, 'da', once + here);
          try {
            await round('lbb', ...(isPreloaded ? code : []));
            // What only names an element is read by a part of its own, which then asks for the feed.
            const isLater = form !== 'element' && !isPreloaded;
            if (isLater) await round(...code);
            await round('feed.json', ...(isLater || isPreloaded ? [] : code));
            await drawn(frame, '.item');
          } finally {
            await release();
            frame.remove();
          }
        });
  });
