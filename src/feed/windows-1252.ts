/** What the numbers 128 to 159 mean in windows-1252: some runtimes decode them as control characters. */
const CHARACTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text with the characters that such numbers mean. */
export const withWindows1252 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => CHARACTERS[control.charCodeAt(0) - 128]!);
