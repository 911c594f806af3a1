/** Rows of texts → CSV as Danish programs expect it: semicolons, UTF-8 with a byte order mark. */

/**
 * A cell that begins like a formula gets the apostrophe that says "text" in a spreadsheet; it is taken off again when the
 * sheet is read. One that would be taken off gets another.
 */
const asText = (text: string): string => (/^('*[=+\-@]|'+\d|\t|\r)/.test(text) ? `'${text}` : text);

/** LibreOffice cuts at commas and tabs too, unless it is told otherwise. */
const quoted = (text: string): string => (/[";,\t\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map((text) => quoted(asText(text))).join(';')).join('\r\n')}\r\n`;
