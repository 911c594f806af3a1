/** Whether the page has put something between the tags that is better than the element's own "loading" or "failed". */
export const hasFallback = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
  );
