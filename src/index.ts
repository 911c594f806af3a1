/** The npm door: classes, events and types; importing it registers nothing. */
export {LbbActivities} from './elements/lbb-activities/lbb-activities.js';
export {FeedFailedEvent, FeedReadEvent} from './elements/shared/events.js';
export type * from './model/feed.js';
