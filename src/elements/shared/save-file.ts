const TYPES = {ics: 'text/calendar', vcf: 'text/vcard'};

/** Gives the visitor a text as a file, and returns it: where nothing can be saved it may be shared. */
export function saveFile(name: string, extension: keyof typeof TYPES, text: string): File {
  const safeName = name.replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-').replace(/^-|-$/g, '');
  const file = new File([text], `${safeName.slice(0, 60) || 'lbb'}.${extension}`, {type: `${TYPES[extension]};charset=utf-8`});
  offerFile(file);
  return file;
}

/** Has the browser save a file. */
export function offerFile(file: File): void {
  const link = document.createElement('a');
  link.download = file.name;
  link.href = URL.createObjectURL(file);
  link.click();
  // The browser has taken the address over by now; a phone asks first and may read it once more.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
