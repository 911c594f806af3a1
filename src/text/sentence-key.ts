/** What a sentence is called in the files of words: 17 bits of a hash (FNV-1a) of the Danish, `\x1e` in place of each value. The generator refuses two with the same. */
export function sentenceKey(danish: string): string {
  let hash = 0;
  for (let i = 0; i < danish.length; i++) hash = Math.imul(hash ^ danish.charCodeAt(i), 0x01000193);
  return (hash >>> 15).toString(36);
}
