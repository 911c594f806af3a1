import {feedStore} from '../../feed/feed-store.js';
import {loadFeed} from '../../network/load-feed.js';
import {slices, yieldToPage} from './pause.js';

/** What has been read on this page, shared by all its elements. */
export const readFeeds = feedStore({
  load: loadFeed,
  slices,
  yieldToPage,
  report: (...words) => void import('./report.js').then(({report}) => report(...words)),
});
