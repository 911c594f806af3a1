/** The headless door: reads feeds without a DOM, in Node 20 and in browsers. */
export {readFeed, type ReadOptions} from './feed/read-feed.js';
export {mergeFeeds, type SourcedFeed} from './model/merge-feeds.js';
export {FeedError} from './model/feed.js';
export type * from './model/feed.js';
export type {AgendaItem} from './model/agenda.js';
export {eventsJsonLd, type EventsJsonLd, type JsonLdOptions} from './model/json-ld.js';
export {problemSentence} from './text/problems.js';
