/** What a file with phrases imports: sentences, and values within them. */
export {str} from '@lit/localize/internal/str-tag.js';
export {addWords, language, msg} from './localization.js';
