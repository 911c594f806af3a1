/** Loaded only for a feed whose `language` is no tag, and for those who look at its problems: `dansk` is `da`, and so is Denmark's `dk`. */

const NAMES =
  'da dansk danish dk|en engelsk english gb|uk ukrainsk ukrainian українська ua|ar arabisk arabic العربية|ti tigrinya tigrinsk ትግርኛ|no norsk norwegian|' +
  'sv svensk swedish svenska|de tysk german deutsch|fr fransk french français|es spansk spanish español|pl polsk polish polski|' +
  'ru russisk russian русский|tr tyrkisk turkish türkçe|fa persisk persian farsi فارسی|fa-AF dari|ps pashto|so somali somalisk|ku kurdisk kurdish kurmanji|ckb sorani|sw swahili|my burmesisk burmese|' +
  'ro rumænsk romanian română|bs bosnisk bosnian|sq albansk albanian|nl hollandsk nederlandsk dutch|fi finsk finnish|is islandsk icelandic|' +
  'kl grønlandsk greenlandic|fo færøsk faroese';

/** The tag of a language by its name in Danish, English or itself, or by a country that is no language. */
export function languageOf(name: string): string | undefined {
  const word = name.trim().toLowerCase();
  return NAMES.split('|')
    .map((line) => line.split(' '))
    .find(([, ...names]) => names.includes(word))?.[0];
}
