/** What calendars put into their texts besides words. Loaded only for calendars that have some of it (`IS_RICH`). */
export {byLanguage, languageOf} from './languages.js';
export {isColour, prepare, richText} from './markup.js';
export {NAMES, withLinks} from './links.js';
export {hasAddress} from './meeting.js';
export {readOrganizers} from './organizers.js';
