/** What is hidden in an ODS file, read from its content.xml: the library that parses it marks nothing there. */

export interface Hidden {
  readonly isHidden: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Repeated hidden rows and columns are counted up to here; a sheet read here is never larger. */
const MOST = 10_000;

/** By the name of the sheet. */
export function hiddenInOds(content: string): ReadonlyMap<string, Hidden> {
  const hiddenStyles = new Set(
    [...content.matchAll(/<style:style\b[^>]*\bstyle:name="([^"]*)"[^>]*\bstyle:family="table"[^>]*>\s*<style:table-properties\b([^>]*)>/g)]
      .filter(([, , properties]) => properties!.includes('table:display="false"'))
      .map(([, name]) => name),
  );
  const found = new Map<string, Hidden>();
  let rows = new Set<number>();
  let columns = new Set<number>();
  let [row, column] = [0, 0];
  for (const [, kind, attributes] of content.matchAll(/<table:(table-row|table-column|table)(?=[\s/>])((?:[^>"]|"[^"]*")*)>/g)) {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes!)?.[1];
    if (kind === 'table') {
      [row, column, rows, columns] = [0, 0, new Set(), new Set()];
      const name = value('table:name') ?? '';
      const hidden = {isHidden: hiddenStyles.has(value('table:style-name')), rows, columns};
      // The library leaves references such as &amp; in names as they are.
      for (const one of [name, unescaped(name)]) found.set(one, hidden);
      continue;
    }
    const isHidden = /^(collapse|filter)$/.test(value('table:visibility') ?? '');
    const [set, first] = kind === 'table-row' ? [rows, row] : [columns, column];
    const count = Number(value(kind === 'table-row' ? 'table:number-rows-repeated' : 'table:number-columns-repeated') ?? 1);
    for (let i = first; isHidden && i < Math.min(first + count, MOST); i++) set.add(i);
    if (kind === 'table-row') row += count;
    else column += count;
  }
  return found;
}

const NAMES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) =>
    name ? (NAMES[name] ?? all) : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex!, 16)),
  );
