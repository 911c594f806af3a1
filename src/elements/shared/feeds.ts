import {feedStore} from '../../feed/feed-store.js';
import {loadFeed} from '../../network/load-feed.js';
import {lazy} from './lazy.js';
import {slices, yieldToPage} from './pause.js';

const loadReport = lazy(() => import('./report.js'));

/** What has been read on this page, shared by all its elements. */
export const readFeeds = feedStore({
  load: loadFeed,
  slices,
  yieldToPage,
  report: (...problems) => void loadReport().then(({report}) => report(...problems)),
});
