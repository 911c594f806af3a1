/** The headless door: what the elements do with feeds, without a DOM, in Node 20 and in browsers. */
export {readFeed, type AdvisedOptions as ReadOptions} from './feed/read-advised.js';
export type {FeedSource} from './feed/read-feed.js';
export {mergeFeeds, type SourcedFeed} from './model/merge-feeds.js';
export {FeedError} from './model/feed.js';
export type * from './model/feed.js';
export {listActivities, type ListOptions} from './model/list-activities.js';
export type {Agenda, AgendaDay, AgendaItem} from './model/agenda.js';
export type {Query} from './model/query.js';
export {unmetDates} from './model/unmet-dates.js';
export {openingsAt, type OpeningAt} from './model/openings-at.js';
export type {ExportOptions} from './model/export/event-lines.js';
export {exportIcal} from './model/export/export-ical.js';
export {eventsJsonLd, type EventsJsonLd, type JsonLdOptions} from './model/json-ld.js';
export {hoursJsonLd, type HoursJsonLd, type HoursJsonLdOptions} from './model/openings-at.js';
export {wordsIn, type FeedWords} from './text/words-in.js';
export {textIn, type SpokenText} from './text/text-in.js';
export {problemSentence} from './text/problems.js';
export {accountSentence} from './text/account.js';
