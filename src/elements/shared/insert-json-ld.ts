import {html, render} from 'lit';

/** A thing of schema.org; `@id` says which, so that two elements that show the same one write it once. */
type JsonLdNode = Readonly<Record<string, unknown>>;

interface Block {
  readonly nodes: readonly JsonLdNode[];
  script?: HTMLScriptElement | undefined;
}

/** The structured data of each element on the page, in the order they were inserted; one map for all copies of this module. */
const blocks = ((globalThis as {[name: symbol]: Map<Element, Block> | undefined})[Symbol.for('lbb-elements structured data')] ??= new Map<
  Element,
  Block
>());

/**
 * Puts structured data into the page's head for search engines, in place of what the same element put there before; none
 * takes it away. What another element says already is left out, and said by this one when that goes.
 */
export function insertJsonLd(element: Element, nodes: readonly JsonLdNode[]): void {
  blocks.set(element, {nodes, script: blocks.get(element)?.script});
  const said = new Set<unknown>();
  for (const block of blocks.values()) {
    const isNew = (node: JsonLdNode) => {
      const key = node['@id'] ?? JSON.stringify(node);
      return !said.has(key) && said.add(key);
    };
    writeBlock(block, block.nodes.filter(isNew));
  }
  if (!nodes.length) blocks.delete(element);
}

/**
 * A data block is no script to a Content-Security-Policy, but Trusted Types forbid assigning its text, and report a text
 * node in a script made by hand. One made by a template can never run, and is left alone.
 */
function writeBlock(block: Block, nodes: readonly JsonLdNode[]): void {
  const context = {'@context': 'https://schema.org'};
  const object = nodes.length === 1 ? {...context, ...nodes[0]} : {...context, '@graph': nodes};
  // "</script>" within a name must not end the block where the page is saved as text.
  const json = nodes.length ? JSON.stringify(object).replaceAll('<', '\\u003c') : '';
  if (block.script?.isConnected && block.script.textContent === json) return;
  block.script?.remove();
  block.script = undefined;
  if (!json) return;
  const holder = document.createDocumentFragment();
  // eslint-disable-next-line lit/no-invalid-html -- written as </script>, a helper of the bundler would make it safe, in every first view
  render(html`<script type="application/ld+json">\x3c/script>`, holder);
  block.script = holder.querySelector('script')!;
  block.script.append(document.createTextNode(json));
  document.head.append(block.script);
}
