/** The headless door: reads feeds without a DOM, in Node 20 and in browsers. */
export {readFeed, type ReadOptions} from './feed/read-feed.js';
export {mergeFeeds, type SourcedFeed} from './model/merge-feeds.js';
export {FeedError} from './model/feed.js';
export type * from './model/feed.js';
export {problemSentence} from './text/problems.js';
