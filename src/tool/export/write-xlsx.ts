/**
 * Rows of texts → an XLSX file in which every cell and column is text, so that no program makes a date of 10-12 or a number
 * of 0800. The parts are written here, because the library writes neither drop-down lists nor columns' formats; it packs them.
 */
import {CFB, utils} from '@e965/xlsx';

export interface SheetToWrite {
  readonly name: string;
  /** The first row is the headings. */
  readonly rows: readonly (readonly string[])[];
  /** What a column offers to choose from, by column; other words may be written too. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
}

const ROWS = 2000;
const COLUMNS = 100;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Cell formats: 1 is text (`@` is number format 49), 2 the same in bold. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1" xfId="0"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export function writeXlsx(sheets: readonly SheetToWrite[]): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const each = (write: (number: number, sheet: SheetToWrite) => string) => sheets.map((sheet, i) => write(i + 1, sheet)).join('');
  const styles = sheets.length + 1;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((n, {name}) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${styles}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  };
  sheets.forEach((sheet, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(sheet)));
  const file = CFB.utils.cfb_new() as object;
  for (const [name, xml] of Object.entries(parts)) CFB.utils.cfb_add(file, `/${name}`, new TextEncoder().encode(xml));
  return new Uint8Array(CFB.write(file, {fileType: 'zip', type: 'array', compression: true}) as ArrayLike<number>);
}

function worksheet({rows, choices = new Map<number, readonly string[]>()}: SheetToWrite): string {
  const widths =
    rows[0]?.map((_, column) => Math.min(40, Math.max(12, ...rows.slice(0, 50).map((row) => (row[column] ?? '').length + 2)))) ?? [];
  const columns = [...widths, 12].map(
    (width, i) => `<col min="${i + 1}" max="${i < widths.length ? i + 1 : COLUMNS}" width="${width}" style="1" customWidth="1"/>`,
  );
  const cells = rows.map((row, r) => {
    const inRow = row.map((text, c) =>
      text
        ? `<c r="${utils.encode_cell({r, c})}" s="${r ? 1 : 2}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
        : '',
    );
    return `<row r="${r + 1}">${inRow.join('')}</row>`;
  });
  const lists = [...choices].map(([column, values]) => {
    const name = utils.encode_col(column);
    return `<dataValidation type="list" allowBlank="1" sqref="${name}2:${name}${ROWS}"><formula1>"${escaped(values.join(','))}"</formula1></dataValidation>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${cells.join('')}</sheetData>${lists.length ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : ''}</worksheet>`;
}

/** Text within XML; characters that XML does not have are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
