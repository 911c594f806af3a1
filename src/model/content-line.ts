/** Content lines of iCalendar and vCard. */

/** A line in parts of at most 75 octets, none of which begins or ends within a character (RFC 5545 §3.1, RFC 2425 §5.8.1). */
export function foldedLine(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** Line ends are LF; no other control characters, no half surrogate pairs. */
export const cleanLines = (text: string): string =>
  text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f\p{Cs}]/gu, '');

/** A text as a value (RFC 5545 §3.3.11, RFC 2426 §4). */
export const escapedText = (text: string): string =>
  cleanLines(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
