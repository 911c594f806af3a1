/** The lines that are rendered, in their order, by their keys (see `keyOf`); one that stands in several topics has another key in each. */
export function linesByKey(root: ParentNode): ReadonlyMap<string, HTMLElement> {
  const lines = new Map<string, HTMLElement>();
  for (const line of root.querySelectorAll<HTMLElement>('.item')) {
    let key = line.dataset.key!;
    while (lines.has(key)) key += '+';
    lines.set(key, line);
  }
  return lines;
}
