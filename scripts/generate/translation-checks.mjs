// What can be seen of a translation without speaking the language: the right letters, nothing left in Danish or English, a
// sentence where the Danish is one, lengths within reason, one word for one thing.

const LETTER = /\p{L}/u;
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
/** Letters as one counts them: Burmese and Ethiopic write several signs for one. */
const lengthOf = (text) => [...(Intl.Segmenter ? new Intl.Segmenter().segment(text) : text)].length;

/** Letters that stand on neighbouring keyboards and belong to another language. */
const FOREIGN = {
  uk: /[ыэъё]/i,
  ru: /[іїєґў]/i,
  ar: /[کیگچپژەۆێھ]/,
  fa: /[كيىەۆێھ]/,
  'fa-AF': /[كيىەۆێھ]/,
  ckb: /[كيىة]/,
  tr: /[qwxæøå]/i,
};

/** How a sentence ends, the same for every script. */
const END = {'.': /[.።။۔]$/, '?': /[?؟፧။]$/, '!': /[!።။]$/, '…': /…$/, ':': /[:：፡፦።]$/};

/**
 * What a glossary term is called in a language: its unit says all forms that sentences use, parted by `|`.
 *
 * @param glossary locales/glossary.json
 */
export const termsOf = (glossary) =>
  Object.entries(glossary).map(([term, {words, isKept, note}]) => ({
    name: `term.${term}`,
    contents: [term],
    desc:
      `A word of the glossary. ${note} Write every form of it that your sentences use, parted by “|”; ` +
      `they must use no other word for it${isKept ? `, and give the Danish word behind it in brackets: (${term}).` : '.'}`,
    term,
    words,
    isKept,
  }));

/**
 * @param unit `danish`, `english`, `target`: the sentences without their values; `isSame`: whether the translator says that it
 * is the same word
 * @param terms as `termsOf` gives them, each with its `forms` in the language
 * @returns {string[]} what is wrong with it
 */
export function faultsOf({danish, english, target, isSame}, tag, terms) {
  const faults = [];
  const {script} = new Intl.Locale(tag).maximize();
  const isSaid = LETTER.test(danish);
  // Also letters that several scripts share, as the stroke that lengthens an Arabic word.
  const own = new RegExp(`\\p{scx=${script}}`, 'u');
  if (isSaid && !LETTER.test(target)) faults.push('says nothing');
  for (const [language, text] of [
    ['Danish', danish],
    ['English', english],
  ])
    if (isSaid && !isSame && text && wordsOf(text).join() === wordsOf(target).join())
      faults.push(`is as in ${language}; write state-qualifier="x-same-word" into its <target> if that is the word`);
  // Danish names and abbreviations may stand in any script.
  const danishWords = new Set([...wordsOf(danish), ...terms.map(({term}) => term.toLowerCase())]);
  const strange = wordsOf(target).filter(
    (word) => [...word].some((letter) => LETTER.test(letter) && !own.test(letter)) && !danishWords.has(word),
  );
  if (strange.length) faults.push(`has letters of another script: ${strange.join(' ')}`);
  const [foreign] =
    FOREIGN[tag]?.exec(
      wordsOf(target)
        .filter((word) => !danishWords.has(word))
        .join(),
    ) ?? [];
  if (foreign) faults.push(`has a letter that the language does not write: ${foreign}`);
  if (/['ʼ‘`´]/.test(target)) faults.push('has another apostrophe than ’');
  if (/^\s|\s$| {2}/.test(target)) faults.push('has a space too many');
  if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(target)) faults.push('has an invisible mark of direction; the elements set it');
  // "Den 21." is a number, no sentence.
  const [, end] = /(?:^|[^\ufffc])([.?!…:])$/.exec(danish) ?? [];
  if (end ? !END[end].test(target) : /[.።။۔…:]$/.test(target) && !danish.endsWith('.'))
    faults.push(end ? `does not end as the Danish does, in ${end}` : 'ends like a sentence, which the Danish does not');
  const inBrackets = terms.find(({term}) => target.includes(`(${term})`))?.term.length ?? 0;
  const [length, most] = [lengthOf(target) - inBrackets, 2.2 * lengthOf(danish) + 18];
  if (length > most) faults.push(`is long: ${length} letters, the Danish has ${lengthOf(danish)}`);
  if (length < lengthOf(danish) / 4 - 2) faults.push(`is short: ${length} letters, the Danish has ${lengthOf(danish)}`);
  for (const {term, words, isKept, forms} of terms) {
    const isUsed = words.some((word) => wordsOf(danish).includes(word.toLowerCase()));
    if (!isUsed || !forms) continue;
    const said = target.toLowerCase();
    if (!forms.some((form) => said.includes(form.toLowerCase())))
      faults.push(`does not say “${forms.join('” or “')}” for ${term}, as the glossary does`);
    if (isKept && !target.includes(`(${term})`)) faults.push(`lacks the Danish word in brackets: (${term})`);
  }
  return faults;
}
