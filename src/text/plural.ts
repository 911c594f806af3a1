import {language} from './words.js';

const rules = new Map<string, Intl.PluralRules>();

/** A sentence for each plural category (CLDR) that some language needs; `other` stands for those that are missing. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, () => string>> & {readonly other: () => string};

/** The form of a sentence that goes with a number in the language spoken now. */
export function plural(count: number, forms: PluralForms): string {
  const tag = language();
  let rule = rules.get(tag);
  if (!rule) rules.set(tag, (rule = new Intl.PluralRules(tag)));
  return (forms[rule.select(count)] ?? forms.other)();
}
