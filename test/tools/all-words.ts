import {words as activities} from '../../src/text/generated/words/activities.js';
import {words as contactCard} from '../../src/text/generated/words/contact-card.js';
import {words as openingHours} from '../../src/text/generated/words/opening-hours.js';
import {words as volunteerSignup} from '../../src/text/generated/words/volunteer-signup.js';
import {loadWords, useWords} from '../../src/text/words.js';

/** The words of every element, by its name without `lbb-`; the headless door has words too (`test/node/headless.test.ts`). */
export const allWords = {
  activities,
  'contact-card': contactCard,
  'opening-hours': openingHours,
  'volunteer-signup': volunteerSignup,
};

const files = Object.values(allWords).flatMap(({first, rest}) => [first, rest]);

/** All that can be said in a language; whether it could be loaded. */
export const loadLanguage = async (tag: string): Promise<boolean> =>
  (await Promise.all(files.map((some) => loadWords(some, tag)))).every(Boolean);

/** What elements do when they are on a page, all of them and all their parts. */
export const useAllWords = (): void => files.forEach((some) => void useWords(some));
