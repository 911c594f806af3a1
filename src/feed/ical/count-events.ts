const BEGINS = /(?:^|\n)BEGIN:[ \t]*VEVENT[ \t]*(?=[\r\n]|$)/gi;

/** How many events a calendar's lines say there are, read by nothing else: the account must come to the same number its own way. */
export function countEvents(text: string): number {
  let count = 0;
  for (BEGINS.lastIndex = 0; BEGINS.test(text);) count++;
  return count;
}
