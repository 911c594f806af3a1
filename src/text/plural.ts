import {memo} from '../model/memo.js';
import {language} from './words.js';

const rulesOf = memo((tag: string) => new Intl.PluralRules(tag));

/** A sentence for each plural category (CLDR) that some language needs; `other` stands for those that are missing. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, () => string>> & {readonly other: () => string};

/** The form of a sentence that goes with a number in the language spoken now. */
export function plural(count: number, forms: PluralForms): string {
  return (forms[rulesOf(language()).select(count)] ?? forms.other)();
}
