/** Own nodes, and those that stand in their place. */
interface Replacement {
  readonly parent: Node;
  readonly own: readonly ChildNode[];
  readonly words: readonly (string | null)[];
  readonly foreign: readonly ChildNode[];
}

/**
 * Before a render: puts the nodes back that Lit knows.
 *
 * @param records of what others have changed since the last render
 * @returns to be called after the render: puts back in turn what stood in the place of nodes that have not changed
 */
export type PutBack = (records: readonly MutationRecord[]) => () => void;

/**
 * Lit writes into the text nodes it has rendered. A translator of pages may have replaced them by elements of its own, which
 * would stay as they are; so Lit's nodes are put back for each render, and translations stay until the words under them change.
 */
export function putBackIn(root: Node): PutBack {
  /** Parents whose children others have changed, with the children that Lit knows. */
  const parents = new Map<Node, readonly ChildNode[]>();
  return (records) => {
    for (const {target} of records) if (!parents.has(target)) parents.set(target, childrenBefore(target, records));
    const replacements = [...parents].flatMap(([parent, own]) => (root.contains(parent) ? putBack(parent, own) : []));
    return () => {
      parents.clear();
      const same = replacements.filter(
        ({parent, own, words}) =>
          root.contains(parent) && own.every((node, i) => node.parentNode === parent && node.textContent === words[i]),
      );
      for (const {parent} of same) parents.set(parent, [...parent.childNodes] as ChildNode[]);
      for (const {own, foreign} of same) {
        own[0]!.before(...foreign);
        for (const node of own) if (!foreign.includes(node)) node.remove();
      }
    };
  };
}

/** The children a node had before what the records tell. */
function childrenBefore(parent: Node, records: readonly MutationRecord[]): ChildNode[] {
  const children: Node[] = [...parent.childNodes];
  for (const {target, addedNodes, removedNodes, previousSibling} of [...records].reverse())
    if (target === parent) children.splice(previousSibling ? children.indexOf(previousSibling) + 1 : 0, addedNodes.length, ...removedNodes);
  return children as ChildNode[];
}

function putBack(parent: Node, own: readonly ChildNode[]): Replacement[] {
  const kept = own.filter((node) => node.parentNode === parent && node.nodeType !== Node.TEXT_NODE);
  const ownRuns = runsBetween(kept, own);
  return runsBetween(kept, [...parent.childNodes]).flatMap((foreign, i) => {
    const run = ownRuns[i]!;
    if (!run.length || (run.length === foreign.length && run.every((node, at) => node === foreign[at]))) return [];
    // One by one where that is possible, so that a translation stays when only the words beside it change.
    const pairs = run.length === foreign.length ? run.map((node, at) => [[node], [foreign[at]!]] as const) : [[run, foreign] as const];
    // A node that was moved into its replacement leaves a copy there.
    for (const node of run) if (node.parentNode && node.parentNode !== parent) node.replaceWith(node.cloneNode(true));
    for (const node of foreign) node.remove();
    for (const node of run) parent.insertBefore(node, kept[i] ?? null);
    return pairs
      .filter(([[node], [other]]) => node !== other || run.length !== foreign.length)
      .map(([nodes, others]) => ({parent, own: nodes, words: nodes.map(({textContent}) => textContent), foreign: others}));
  });
}

/** A list cut at some of its nodes, which are left out. */
function runsBetween(cuts: readonly ChildNode[], nodes: readonly ChildNode[]): ChildNode[][] {
  const runs: ChildNode[][] = [[]];
  for (const node of nodes) cuts.includes(node) ? runs.push([]) : runs.at(-1)!.push(node);
  return runs;
}
