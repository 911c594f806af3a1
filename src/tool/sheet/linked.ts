/** Where a cell's words lead: volunteers write `Læs mere` and lay a link behind it. */
import type * as XLSX from '@e965/xlsx';

const FORMULA = /^HYPERLINK\(\s*"([^"]+)"/i;

/**
 * Where the link of a cell leads, by the program's menu or by a formula, as one types it: a page's whole address, a mail
 * address or a number. Undefined for what leads to another place in the sheet or to a file.
 */
export function linkOf({l, f}: Pick<XLSX.CellObject, 'l' | 'f'>): string | undefined {
  const target = (FORMULA.exec(f ?? '')?.[1] ?? inUtf8(l?.Target ?? '')).trim();
  if (/^https?:\/\//i.test(target) && URL.canParse(target)) return new URL(target).href;
  return /^(?:mailto|tel):([^?\s]+)/i.exec(target)?.[1];
}

/** The library gives the targets of an XLSX file byte by byte, those of ODS as they are. */
function inUtf8(text: string): string {
  if (!/^[\0-\xff]*$/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  } catch {
    return text;
  }
}
