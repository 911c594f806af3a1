// Most texts have none of these, and are not looked through a second time.
const RARE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;
// A pair of direction marks with its text is kept. One without its partner would turn round what stands behind it.
const SIGNS =
  /[\u2066-\u2068][^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*\u2069|[\u202a\u202b][^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*\u202c|[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** A feed's text as it is kept: without control characters, half characters, and direction marks that have no partner. */
export const cleanText = (text: string): string =>
  RARE.test(text) ? text.replace(/\r\n?/g, '\n').replace(SIGNS, (found) => (/..|[\t\n]/.test(found) ? found : '')) : text;

/** Whether anything of a text can be seen. */
export const isVisible = (text: string): boolean => /[^\p{Z}\p{C}\p{DI}\u2800]/u.test(text);
