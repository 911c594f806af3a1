/** The id, or one made of it that nothing has yet: `x~2`. */
export function freeId(id: string, taken: {has(id: string): boolean}): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}~${n}`;
  return free;
}
