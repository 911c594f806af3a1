const TYPES = {ics: 'text/calendar', vcf: 'text/vcard'};

/** Gives the visitor a text as a file. */
export function saveFile(name: string, extension: keyof typeof TYPES, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: `${TYPES[extension]};charset=utf-8`}));
  const safeName = name.replace(/[^\p{L}\p{N}_]+/gu, '-').replace(/^-|-$/g, '');
  link.download = `${safeName.slice(0, 60) || 'lbb'}.${extension}`;
  link.click();
  // The browser has taken the address over by now; a phone asks first and may read it once more.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
