// In one engine only: which files are asked for, and when, is the same in all.
// What a first visit waits for: a server holds back each answer until the test lets it go.
import {framed, held, tellsWhatMoves} from './held.js';
import {allIn, waitUntil} from './helpers.js';

const list = 'lbb-activities';
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
        const frame = framed({src: `${folder}/page.html?${encodeURIComponent(`<html lang="${lang}"><body>${html}`)}`});
        try {
          await round('lbb');
          await round('core', ...files);
          // Whatever it asks for now is held back.
          await waitUntil(() => {
            const element = frame.contentDocument!.body.firstElementChild!;
            return element.shadowRoot && allIn(element, seen).length;
          });
        } finally {
          await release();
          frame.remove();
        }
      });
  });
