/** The npm door: classes, events and types; importing it registers nothing. */
export {LbbActivities} from './elements/lbb-activities/lbb-activities.js';
export {LbbContactCard} from './elements/lbb-contact-card/lbb-contact-card.js';
export {LbbOpeningHours} from './elements/lbb-opening-hours/lbb-opening-hours.js';
export {LbbVolunteerSignup} from './elements/lbb-volunteer-signup/lbb-volunteer-signup.js';
export {SignupFailedEvent, SignupSendingEvent, SignupSentEvent} from './elements/lbb-volunteer-signup/events.js';
export {ActivityOpenedEvent, AddedToCalendarEvent, FilterChangedEvent, type CalendarWay} from './elements/lbb-activities/events.js';
export {FeedFailedEvent, FeedReadEvent} from './elements/shared/events.js';
export type * from './model/feed.js';
export type {SignupChoice} from './model/signup.js';
export type {SignupSubmission} from './model/signup-submission.js';
