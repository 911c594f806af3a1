/** A content line of iCalendar or vCard in parts of at most 75 octets, none of which begins or ends within a character (RFC 5545 §3.1, RFC 2425 §5.8.1). */
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
