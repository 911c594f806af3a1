const TYPES = {ics: 'text/calendar', vcf: 'text/vcard'};

/** Gives the visitor a text as a file, and returns it: where nothing can be saved it may be shared. */
export function saveFile(name: string, extension: keyof typeof TYPES, text: string): File {
  const link = document.createElement('a');
  const safeName = name.replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-').replace(/^-|-$/g, '');
  link.download = `${safeName.slice(0, 60) || 'lbb'}.${extension}`;
  const file = new File([text], link.download, {type: `${TYPES[extension]};charset=utf-8`});
  link.href = URL.createObjectURL(file);
  link.click();
  // The browser has taken the address over by now; a phone asks first and may read it once more.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return file;
}
