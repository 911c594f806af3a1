import 'lbb-elements/lbb-activities.js';
import {readFeed, type Feed} from 'lbb-elements/feed.js';

document.querySelector('lbb-activities')!.addEventListener('lbb-feed-read', ({feed}) => {
  document.documentElement.dataset.read = String(feed.activities.length);
});
// The headless door beside the elements: what both use is bundled once.
const feed: Feed = await readFeed('{"version": 1, "activities": []}', {from: '2026-11-23', until: '2026-11-24'});
document.documentElement.dataset.problems = String(feed.problems.length);
