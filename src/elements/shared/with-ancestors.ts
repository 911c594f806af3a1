/** An element and what it is drawn in, from the inside out, through shadow roots and slots. */
export function* withAncestors(element: Element | null | undefined): Generator<Element> {
  for (; element; element = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host)
    yield element;
}
