/** How many events a calendar has, counted by its lines alone: the account must come to the same number another way. */

/** Lines may be folded anywhere, and names written in any case. */
const FOLD = '(?:(?:\\r?\\n)+[ \\t])*';
const folded = (name: string) => [...name].join(FOLD);
const BEGINS = new RegExp(`(?:^|\\n)${folded('BEGIN')}\\s*:\\s*${folded('VEVENT')}[ \\t]*(?=\\r?\\n|\\r?$)`, 'gi');

export function countEvents(text: string): number {
  let count = 0;
  for (BEGINS.lastIndex = 0; BEGINS.test(text);) count++;
  return count;
}
