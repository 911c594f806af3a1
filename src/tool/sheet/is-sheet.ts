/** Whether bytes are a spreadsheet: by how they begin (ZIP, the older Office formats), else by what they are called, for text with commas looks like anything. */
export function isSheet(bytes: Uint8Array, name: string, type = ''): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (start.startsWith('PK\x03\x04') || start.startsWith('\xd0\xcf\x11\xe0')) return true;
  if (/^(\xef\xbb\xbf)?\s*(\{|<|BEGIN:VCALENDAR)/i.test(start)) return false;
  return /\.(csv|tsv|xlsx|xlsm|xls|ods)$/i.test(name) || /csv|tab-separated|spreadsheet|excel/.test(type);
}
