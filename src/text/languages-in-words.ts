import {formatList} from './format-list.js';
import {languageName} from './language-names.js';
import {language} from './words.js';

/** Spoken languages as a list, in the language spoken now: `dansk og arabisk`; empty without any. */
export const languagesInWords = (tags: readonly string[] = []): string =>
  formatList(
    tags.map((tag) => languageName(tag, language())),
    language(),
  );
