/** The npm door: classes, events and types; importing it registers nothing. */
export {LbbActivities} from './elements/activities/lbb-activities.js';
export {LbbContactCard} from './elements/contact-card/lbb-contact-card.js';
export {LbbOpeningHours} from './elements/opening-hours/lbb-opening-hours.js';
export {LbbVolunteerSignup} from './elements/volunteer-signup/lbb-volunteer-signup.js';
export {SignupFailedEvent, SignupSendingEvent, SignupSentEvent} from './elements/volunteer-signup/events.js';
export {CalendarAddedEvent, type CalendarWay} from './elements/activities/details/events.js';
export {ActivityOpenedEvent} from './elements/activities/events.js';
export {FilterChangedEvent} from './elements/activities/search/events.js';
export {FeedFailedEvent, FeedReadEvent} from './elements/shared/events.js';
export type * from './model/feed.js';
export type {Facet, Query} from './model/query.js';
export type {SignupChoice} from './model/signup.js';
export type {SignupSubmission} from './model/signup-submission.js';
