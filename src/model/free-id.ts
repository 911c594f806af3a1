/** An id that nothing has yet, for a record whose own is taken: `x~2`. */
export function freeId(id: string, taken: {has(id: string): boolean}): string {
  let n = 2;
  while (taken.has(`${id}~${n}`)) n++;
  return `${id}~${n}`;
}
