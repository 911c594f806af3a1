/** Words as a search compares them, in every language and as people type them, and the words of a listing to look in. */

/** Letters and what stands for them: `æae øo`. */
const replacements = (pairs: string) => new Map(pairs.split(' ').map((pair) => [pair[0]!, pair.slice(1)]));

/**
 * Letters that are written for each other: keyboards of neighbouring languages (ك ک, ي ی), spellings (ه ھ, ő ö), and
 * Ethiopic ones that many hear no difference between (ሠ ሰ).
 */
const LETTERS = replacements(
  'æae øoe åaa äae öoe ßss đd łl ıi œoe ґг ٱا ىي یي ێي ېي ۍي کك ڪك ګگ ةه ەه ہه ھه ڤف ۆو ۊو ۇو ڵل ڕر ټت ډد ړر ڼن',
);
const PLAIN = replacements('æae øo åa äa öo');

/** The first of some Ethiopic letters in Unicode, and how far behind it the one is that stands for it. */
const ETHIOPIC = [
  [0x1210, -0x10], // ሐ ሀ
  [0x1220, 0x10], // ሠ ሰ
  [0x1280, -0x80], // ኀ ሀ
  [0x12d0, -0x30], // ዐ አ
  [0x1340, -0x8], // ፀ ጸ
] as const;
const ethiopic = (letter: string): string => {
  const code = letter.charCodeAt(0);
  // The Tigrinya of Eritrea writes ኣ, that of Ethiopia አ.
  const folded = ETHIOPIC.reduce((one, [first, distance]) => (code >= first && code < first + 7 ? code + distance : one), code);
  return String.fromCharCode(folded === 0x12a3 ? 0x12a0 : folded);
};

/**
 * Text as a search compares it: small letters without accents and vowel signs, æ ø å as ae oe aa (and ä ö as they are heard),
 * one form of letters that are typed differently, Latin digits, nothing for apostrophes, words parted by single spaces. Burmese
 * keeps its vowel signs, which make words different.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[æøåäößđłıœ]/g, (letter) => LETTERS.get(letter)!)
    .normalize('NFKD')
    // Accents, Arabic vowel signs, the stretching stroke, what has no width, apostrophes.
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u2066-\u2069'’‘ʼʻ`´]/g, '')
    .replace(/[ґةىٱ-ۓە]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[ሐ-ሖሠ-ሦኀ-ኆኣዐ-ዖፀ-ፆ]/g, ethiopic)
    .replace(/[٠-٩۰-۹၀-၉]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[፩-፱]/g, (digit) => String(digit.charCodeAt(0) - 0x1368))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** The same without the two-letter forms, for those who write `aben` for `åben`; parts that the other joins stand apart. */
export const foldPlain = (text: string): string =>
  fold(
    text
      .replace(/[æøåäö]/gi, (letter) => PLAIN.get(letter.toLowerCase())!)
      .replace(ELIDED, '$1')
      .replace(APART, ' '),
  );

/** A French article or the like before its apostrophe, which may be missing in the text: `l’école` finds `école`. */
const ELIDED = /(^|[^\p{L}])(?:[cdjlmnst]|qu)['’]/giu;
/** What joins parts that some write apart: `سه‌شنبه`. */
const APART = /[\u200c'’‘ʼ]/g;

/** A text as it is compared; and as those write it who lack its letters or write it apart, when that is another. */
export const spellingsOf = (text: string): [full: string, plain?: string] =>
  /[æøåäö\u200c'’‘ʼ]/i.test(text) ? [fold(text), foldPlain(text)] : [fold(text)];

export const splitFolded = (folded: string): string[] => folded.split(' ').filter(Boolean);

/** All words of a listing, each once, and which activities hold them. */
export interface WordList {
  /** Every word between line breaks, because a browser looks fastest in one text. */
  readonly text: string;
  /** Numbers of the activities that hold a word, and where in the text it begins, word by word. */
  readonly numbers: readonly (readonly number[])[];
  readonly starts: readonly number[];
}

export function wordList(numbersByWord: ReadonlyMap<string, readonly number[]>): WordList {
  const starts: number[] = [];
  let end = 1;
  for (const word of numbersByWord.keys()) {
    starts.push(end);
    end += word.length + 1;
  }
  return {text: `\n${[...numbersByWord.keys()].join('\n')}\n`, numbers: [...numbersByWord.values()], starts};
}

/** From how many letters on a word is looked for within others, and how many must stand before it there. */
function within(word: string): readonly [least: number, behind: number] {
  // A letter is a syllable.
  if (/^[\p{Script=Ethiopic}\p{Script=Myanmar}]/u.test(word)) return [2, 0];
  // Articles and prepositions of one letter are joined.
  if (/^\p{Script=Arabic}/u.test(word)) return [3, 0];
  // `щосереди`; but `bent` is no part of `åbent`.
  return [4, /^\p{Script=Cyrillic}/u.test(word) ? 2 : 3];
}

/**
 * What is looked for between line breaks, and behind how many letters of a word: a word begins so, or has it within where words
 * are joined, `café` in `sprogcafé`, `لغة` in `اللغة`.
 */
function needlesOf(word: string): (readonly [needle: string, behind: number])[] {
  // An article that is typed may be missing in the text: `اللغة` finds `لغة`.
  const bare = word.replace(/^(?:ال|لل)(?=...)/, '');
  const [least, behind] = within(bare);
  const beginning = [`\n${bare}`, 0] as const;
  return bare.length < least ? [beginning] : behind ? [beginning, [bare, behind]] : [[bare, 0]];
}

/** Calls back with the activities of each word that a word is found in; some more than once. */
export function findWord(word: string, {text, numbers, starts}: WordList, found: (numbers: readonly number[]) => void): void {
  for (const [needle, behind] of needlesOf(word)) {
    let index = 0;
    for (let at = text.indexOf(needle); at >= 0;) {
      // A break before a word belongs to it.
      while (starts[index + 1]! <= at + 1) index++;
      const isFound = at - starts[index]! >= behind || !behind;
      if (isFound) found(numbers[index]!);
      at = text.indexOf(needle, isFound ? (starts[index + 1] ?? Infinity) - 1 : at + 1);
    }
  }
}
